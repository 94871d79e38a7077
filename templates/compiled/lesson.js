/*! Countertalk, MIT */
(()=>{var t=countertalk.each,e=countertalk.during,a=countertalk.today,n=countertalk.keysOf,r=countertalk.storedValue,s=countertalk.storedKeys
function o(t,e){null===e?localStorage.removeItem(t):localStorage.setItem(t,e)}function i(t){let e=new Map;try{localStorage.getItem("")
for(let[a,n]of t){let t=localStorage.getItem(a);o(a,n),e.set(a,t)}return!0}catch{for(let t of e.keys())o(t,null);for(let[t,a]of e)o(t,a)
return!1}}var l=t=>"string"==typeof t&&t.length>0;function d(t){t.startsWith("_")||((t,e,a)=>{let o=((t,e)=>{let a=new Map
for(let o of t.map(n).reverse())for(let t of s(o)){let n=r(t);e(n)&&a.set(t.slice(o.length),n)}return a})(t,e),l=new Map(o);a(l)
let[c,...h]=t.map(n),u=[...l].filter(([t,e])=>e!==o.get(t)),p=[...o.keys()].filter(t=>!l.has(t))
i(new Map([...p.flatMap(t=>[c,...h].map(e=>[e+t,null])),...u.map(([t,e])=>[c+t,JSON.stringify(e)])]))&&d(t[0])})(["_here"],l,e=>e.set("at",t).set("on",a(
)))}var c=countertalk.gathered,h=countertalk.missingIn,u=countertalk.showBadges;function p(t,e,...a){let n=document.createElement(t)
return e&&(n.className=e),n.append(...a),n}function f(t,e,a="ct-button ct-button--secondary"){let n=Object.assign(p("button",a,t),{type:"button"})
return n.addEventListener("click",e),n}var k=countertalk.storedRecords
function g(t){return k()(t)}function y([t,...e],a,r){let s=t=>`${n("_results")}${t}#${a}`
return i(new Map([[s(t),r],...e.map(t=>[s(t),null])]))}function w(t,e){return t.replace(/\{(\w+)\}/g,(t,a)=>String(e[a]??t))}function m(t,e,a=e.day){let[n,r,
s]=t.split("-").map(Number)
return w(a,{weekday:e.weekdays[new Date(`${t}T00:00:00Z`).getUTCDay()],day:s,month:e.months[r-1],year:n})}var b=class{constructor(t,e){this.root=t,
this.playbook=((t,e)=>[e,...JSON.parse(t.dataset.ctWas??"[]")])(t,t.dataset.ctRead),this.words=e}show(){let{words:t}=this
this.read=f(t.read,()=>this.finish(),"ct-button"),this.note=p("p","ct-read__note"),this.note.tabIndex=-1,this.back=f(t.take_back,()=>this.takeBack(),
"ct-text-button"),this.warning=p("p","ct-note",t.not_kept),this.warning.hidden=!0,this.root.append(this.read,this.note,this.back,this.warning),this.update(),((
t,a,r)=>{let s=c(r)
e(t,"pageshow",({persisted:t})=>t&&r()),e(t,"storage",t=>{(!t.key||a.some(e=>t.key?.startsWith(n(e))))&&s(t)}),((t,a,n)=>{e(t,"ct:progress-changed",({
detail:t})=>n(t))})(t,0,r)})(this.root,["_results"],()=>this.update())}finish(){this.warning.hidden=((t,e,{share:n=1,of:r={}}={})=>{
let s=document.querySelector("[data-ct-version]")?.dataset.ctVersion??"",o=g(t)[e],i=o&&!h({of:r},o)?o:void 0,l=a(),c=y(t,e,JSON.stringify(i?.share>n?i:{on:l,
first:i?.first??i?.on??l,share:n,of:r,version:s}))
return c&&d(t[0]),u(),c})(this.playbook,"read"),this.update(a()),this.note.focus()}takeBack(){y(this.playbook,"read",null),u(),this.warning.hidden=!0,
this.update(),this.read.focus()}update(t=g(this.playbook).read?.on){this.note.textContent=t?`✓ ${w(this.words.done,{day:m(t,this.words.dates)})}`:"",
this.read.hidden=!!t,this.note.hidden=this.back.hidden=!t}};t("read",(t,e)=>new b(t,e).show()),t("onward",t=>{let e=(()=>{let t=r(`${n("_path")}at`)
return l(t)?t:void 0})(),a=[...t.querySelectorAll("li")].find(({dataset:t})=>e&&t.ctWays?.split(" ").includes(e));a&&a.parentElement?.prepend(a)})})();