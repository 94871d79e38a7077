/*! Countertalk, MIT */
(()=>{var g=countertalk.each,f=countertalk.during;var p=countertalk.today;var a=countertalk.keysOf;var m=countertalk.storedValue;var R=countertalk.storedKeys
function w(e,t){t===null?localStorage.removeItem(e):localStorage.setItem(e,t)}function h(e){let t=new Map;try{localStorage.getItem("")
for(let[o,r]of e){let n=localStorage.getItem(o);w(o,r),t.set(o,n)}return!0}catch{for(let o of t.keys())w(o,null);for(let[o,r]of t)w(o,r)
return!1}}var W="_here",S=e=>typeof e=="string"&&e.length>0;function C(e,t){return[t,...JSON.parse(e.dataset.ctWas??"[]")]}function q(e,t){let o=new Map
for(let r of e.map(a).reverse())for(let n of R(r)){let s=m(n);t(s)&&o.set(n.slice(r.length),s)}return o}function J(e,t,o){let r=q(e,t),n=new Map(r);o(n)
let[s,...c]=e.map(a),l=[...n].filter(([i,d])=>d!==r.get(i)),y=[...r.keys()].filter(i=>!n.has(i)),u=h(new Map([...y.flatMap(i=>[s,...c].map(d=>[d+i,null])),
...l.map(([i,d])=>[s+i,JSON.stringify(d)])]))
return u&&O(e[0]),u}function O(e){e.startsWith("_")||J([W],S,t=>t.set("at",e).set("on",p()))}var _="ct:progress-changed"
function A(e,t,o){f(e,t,({detail:r})=>o(r))}var I=countertalk.gathered;function N(e,t,o){let r=I(o)
f(e,"pageshow",({persisted:n})=>n&&o()),f(e,"storage",n=>{(!n.key||t.some(s=>n.key?.startsWith(a(s))))&&r(n)}),A(e,_,o)}var B=countertalk.missingIn
var b=countertalk.showBadges;function P(e,t){return e.querySelector(`[data-ct-${t}]`)}function k(e,t,...o){let r=document.createElement(e)
return t&&(r.className=t),r.append(...o),r}function E(e,t,o="ct-button ct-button--secondary"){let r=Object.assign(k("button",o,e),{type:"button"})
return r.addEventListener("click",t),r}var H=countertalk.storedRecords
function D(e){return H()(e)}function T([e,...t],o,r){let n=s=>`${a("_results")}${s}#${o}`
return h(new Map([[n(e),r],...t.map(s=>[n(s),null])]))}function V(e,t,{share:o=1,of:r={}}={}){let n=P(document,"version")?.dataset.ctVersion??"",s=D(e)[t],
c=s&&!B({of:r},s)?s:void 0,l=p(),y=c?.share>o?c:{on:l,first:c?.first??c?.on??l,share:o,of:r,version:n},u=T(e,t,JSON.stringify(y))
return u&&O(e[0]),b(),u}function $(e,t){T(e,t,null),b()}function v(e,t){return e.replace(/\{(\w+)\}/g,(o,r)=>String(t[r]??o))}function M(e,t,o=t.day){let[r,n,
s]=e.split("-").map(Number),c=t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()]
return v(o,{weekday:c,day:s,month:t.months[n-1],year:r})}var x=class{constructor(t,o){this.root=t,this.playbook=C(t,t.dataset.ctRead),this.words=o}show(){let{
words:t}=this
this.read=E(t.read,()=>this.finish(),"ct-button"),this.note=k("p","ct-read__note"),this.note.tabIndex=-1,this.back=E(t.take_back,()=>this.takeBack(),
"ct-text-button"),this.warning=k("p","ct-note",t.not_kept),this.warning.hidden=!0,this.root.append(this.read,this.note,this.back,this.warning),this.update(),N(
this.root,["_results"],()=>this.update())}finish(){this.warning.hidden=V(this.playbook,"read"),this.update(p()),this.note.focus()}takeBack(){$(this.playbook,
"read"),this.warning.hidden=!0,this.update(),this.read.focus()}update(t=D(this.playbook).read?.on){this.note.textContent=t?`✓ ${v(this.words.done,{day:M(t,
this.words.dates)})}`:"",this.read.hidden=!!t,this.note.hidden=this.back.hidden=!t}};var U=()=>`${a("_path")}at`;function K(){let e=m(U())
return S(e)?e:void 0}function G(e){let t=K(),o=[...e.querySelectorAll("li")].find(({dataset:r})=>t&&r.ctWays?.split(" ").includes(t))
o&&o.parentElement?.prepend(o)}g("read",(e,t)=>new x(e,t).show());g("onward",G);})();
