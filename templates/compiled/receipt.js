/*! Countertalk, MIT */
(()=>{var e=countertalk.each,t=countertalk.during,r=countertalk.runScript,n=countertalk.HOURS,s=countertalk.device,a=countertalk.setDevice,o=countertalk.prefix,
i=countertalk.keysOf,l=countertalk.storedNames,c=countertalk.leaveDevice,h=countertalk.storedValue,d=countertalk.storedKeys
function u(e,t){null===t?localStorage.removeItem(e):localStorage.setItem(e,t)}function p(e){let t=new Map;try{localStorage.getItem("")
for(let[r,n]of e){let e=localStorage.getItem(r);u(r,n),t.set(r,e)}return!0}catch{for(let e of t.keys())u(e,null);for(let[e,r]of t)u(e,r)
return!1}}function f(e,t,...r){let n=document.createElement(e)
return t&&(n.className=t),n.append(...r),n}function m(e,t,r="ct-button ct-button--secondary"){let n=Object.assign(f("button",r,e),{type:"button"})
return n.addEventListener("click",t),n}function w(e,t){return e.replace(/\{(\w+)\}/g,(e,r)=>String(
t[r]??e))}var g=e=>e?"ct-button ct-button--secondary":"ct-button",k=class{constructor(e,t){this.root=e,this.words=t;let{profile:r,names:n,rest:a}=s()
this.profile=r,this.names=n,this.hours=a,this.name=this.names.get(this.profile)}show(){let{words:e}=this,t=this.name?w(e.reading,{name:this.name}):e.nameless
this.note=(()=>{let e=f("p","ct-note");return e.role="status",e})()
let r=[...this.names].filter(([e])=>e!==this.profile).map(([t,r])=>this.switchTo(t,w(e.as,{name:r})))
this.root.append(f("p","",t),this.note,...r.length?[f("p","ct-next",...r)]:[],this.form(),f("p","ct-next",...this.leaving()),this.rest())}keep(e){this.end(a(
e))}end(e){e?location.reload():this.note.textContent=this.words.not_kept}switchTo(e,t){return m(t,()=>this.keep({profile:e}))}form(){let{words:e}=this,t=f(
"form","ct-form"),r=f("input","ct-write");Object.assign(r,{name:"name",maxLength:40,required:!0,autocomplete:"off"});let n=f("input")
Object.assign(n,{type:"checkbox",checked:!0});let s=f("button",g(this.name),this.name?e.give_other:e.give_name),a=!this.profile&&d(o()).length>0
return t.append(f("label","ct-form__field",f("span","ct-label",this.name?e.other:e.name),r),...a?[f("label","ct-option",n,f("span","",e.along))]:[],s),
t.addEventListener("submit",e=>{e.preventDefault(),this.add(r.value.trim(),a&&n.checked)}),t}add(e,t){let r=[...this.names].find(([,t])=>t===e)?.[0]
if(!e||r)return void(r&&(this.note.textContent=w(this.words.taken,{name:e})))
let n=`p${1+Math.max(0,...[...this.names.keys()].map(e=>Number(e.slice(1))||0))}`,[s,i]=[o(),o(n)],l=t?d(s):[],c=e=>[...e].map(e=>[e,null]),h=new Map(l.map(
e=>[i+e.slice(s.length),localStorage.getItem(e)])),u=c(d(i)),f=p(new Map([...u,...h]))&&a({profile:n,names:new Map(this.names).set(n,e)})
p(new Map(c(f?l:h.keys()))),this.end(f)}leaving(){let{words:e,name:t}=this,r=m(t?e.finish:e.finish_and_clear,()=>this.handOn(r),g(!t))
if(r.id="finish",!t)return[r];let n=m(w(e.remove,{name:t}),()=>this.confirm(n,w(e.sure,{name:t}),()=>this.remove()))
return[r,n]}handOn(e){this.name?this.keep({profile:""}):this.confirm(e,this.words.sure_nameless,()=>this.remove())}confirm(e,t,r){"ctSure"in e.dataset&&r(),
e.dataset.ctSure="",e.textContent=t}remove(){this.names.delete(this.profile),c(this.profile,this.names),location.reload()}rest(){let{words:e}=this,t=f("select",
"ct-pick");for(let r of n){let n=r?w(1===r?e.hour:e.hours,{n:r}):e.never
t.append(new Option(n,String(r),!1,r===this.hours))}return t.addEventListener("change",()=>{let n=a({rest:Number(t.value),used:Date.now()})
r("rare"),this.note.textContent=n?e.set:e.not_kept}),f("label","ct-form__field",f("span","",e.rest),t)}},y=countertalk.dayNumber,b=countertalk.dayAt,
v=countertalk.isDay,_=countertalk.today,O=countertalk.base,S=countertalk.activityIndex,M=(e,t)=>b(y(e)+t),x=countertalk.passes,j=countertalk.completionOf,
I=countertalk.lookup;function N(e){let t=new Map;for(let[r,n]of e){let e=r.lastIndexOf("#"),s=r.slice(0,e)
t.set(s,{...t.get(s),[r.slice(e+1)]:n})}return t}function C(e,t,r=new Set){let n=((e,t)=>Object.hasOwn(e,t)?e[t]:void 0)(e,t);if(!n||r.has(t))return[];r.add(t)
let s=(n.steps??[]).flatMap(t=>C(e,t,r));return n.read||n.quiz||n.checklist||n.scenario?[...s,t]:s}var D=e=>[...e].sort().at(-1)
function L(e){let t=Object.entries(e).flatMap(([e,{names:t}])=>(t??[]).map(t=>[t,e])),r=new Map(t)
return t=>Object.hasOwn(e,t)?t:r.get(t)??t}function $(e,t,r,n){let s=(e=>I((t,r)=>e.get(t)?.[r]))(t),a=e[r],o=((e,t,r,n)=>C(e,r).map(s=>{let a=e[s]
return{key:s,names:[s,...a.names??[]],entry:a,...j({[s]:a},t,s,n,s===r?[]:[r])}}))(e,s,r,n).map(e=>((e,t)=>{let{entry:r,names:n}=e,s=(e=>Object.entries(I((t,
r)=>e?.[r])([""])).filter(([,e])=>e))(t(n)).filter(([e])=>r[e]).map(([e,t])=>({...t,part:e,pass:r[e].pass??0,on:r[e].every&&v(t.first)?t.first:t.on})),a=s.find(
({share:e,pass:t})=>!x(e,t))
return{...e,records:s,failed:a,on:D(s.map(({on:e})=>e))}})(e,s)),i=o.flatMap(({records:e})=>e.filter(({pass:e})=>e>0)),l=j(e,s,r,n).done,c=D(o.flatMap(
e=>e.on??[]))
return{key:r,entry:a,rows:o,finished:l,on:c,done:o.filter(({done:e})=>e).length,of:o.length,next:o.find(({done:e})=>!e),share:i.length?i.reduce((e,{
share:t})=>e+t,0)/i.length:void 0,until:l&&a.earns?.days?M(c,a.earns.days):void 0}}function U(e,t){let r=new Map
for(let n of e.map(i).reverse())for(let e of d(n)){let s=h(e)
t(s)&&r.set(e.slice(n.length),s)}return r}var q=(e,t)=>v(t)?((e,t,r=t.day)=>{let[n,s,a]=e.split("-").map(Number)
return w(r,{weekday:t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()],day:a,month:t.months[s-1],year:n})})(t,e.dates):t;function E(e,t){let r=f("a","",t)
return r.href=new URL(e,O).href,r}function R(e,t){let r=t.flatMap(e=>{let[t,r]=Array.isArray(e)?e:["",e]
return r?[" · ",f("span",t?`ct-shape ct-shape--${t}`:"",String(r))]:[]});return f("span",e,...r.slice(1))}var T=(e,{entry:t})=>t.steps?w(e.tasks,t):t.title
function A(e,{records:t,failed:r,changed:n}){return[...t.map(t=>((e,{part:t,share:r,of:n,pass:s})=>{if("scenario"===t&&s)return w(e.points,{n:Math.round(
100*r)});let a={read:e.read,checklist:e.checklist,scenario:e.scenario}[t];if(a)return a;let o=Object.keys(n).length,i=Math.round(r*o*10)/10
return o&&Number.isInteger(i)?w(e.right,{right:i,all:o}):w(e.percent_right,{n:Math.floor(100*r)})})(e,t)),n?["soon",e.changed]:r&&["bad",w(e.failed,{
n:r.pass})]].filter(Boolean)}var z=class{constructor(e,t){this.root=e,this.words=t;let{profile:r,names:n}=s()
this.name=n.get(r)}begin(){t(this.root,"hashchange",({oldURL:e})=>{document.querySelector(":target")?history.replaceState(null,"",e):this.show()}),this.show(
)}show(){let{words:e}=this,t=S(),{results:r,begun:n}=(()=>{let e=[...l()].filter(e=>/^[^:_]+\/[^:]+$/.test(e))
return{results:N(U(["_results"],()=>!0)),begun:new Set(e.map(L(S())))}})(),s=L(t)((e=>{try{return decodeURIComponent(e)}catch{return e}})(location.hash.slice(
1))),a=Object.hasOwn(t,s)&&$(t,r,s,_()),o=a&&a.finished
document.querySelector("[data-ct-nameless]").hidden=!o||!!this.name,o?this.put(...this.name?this.receipt(a):[B(e.nameless)]):a?this.put(...this.open(
a)):this.put(...s?[B(e.unknown)]:[],...this.choice(((e,t,r,n)=>{let s=new Set
return Object.keys(e).filter(t=>e[t].steps).map(r=>$(e,t,r,n)).sort((e,t)=>t.done-e.done||e.of-t.of).filter(({key:e,rows:t,finished:n})=>{let a=t.filter(
e=>e.records.length||r.has(e.key)).map(e=>e.key);r.has(e)&&a.push(e);let o=a.some(e=>!s.has(e));for(let e of a)s.add(e)
return o||n})})(t,r,n,_())))}put(...e){this.root.replaceChildren(...e)}choice(e){let{words:t}=this;if(!e.length)return[B(t.nothing)]
let r=e.map(({key:e,entry:t})=>f("li","",E(`progress/receipt/#${e}`,t.title)))
return[f("p","",t.choose),f("ul","ct-rows ct-list ct-ruled ct-apart",...r)]}open({entry:e,rows:t,done:r,of:n}){let s=t.filter(e=>!e.done).map(e=>[E(
e.entry.address,T(this.words,e)),R("ct-muted",A(this.words,e))]).map(e=>f("li","",...e))
return[f("h2","",E(e.address,e.title)),f("p","",w(this.words.open,{done:r,of:n})),f("ul","ct-rows ct-list ct-ruled ct-apart",...s)]}receipt(e){let{words:t,
root:r}=this,{entry:n,rows:s}=e,a=m(t.print,()=>window.print(),"ct-button"),o=s.map(e=>[T(t,e),R("",e.records.length?A(t,e):["–"]),e.on?q(t,e.on):"–",
e.records.length&&q(t,e.records.find(({on:t})=>t===e.on).version)||"–"]),i=f("section","ct-receipt ct-box",f("p","ct-label",r.dataset.ctSite),f("h2","",
n.earns?.name??n.title),f("p","ct-receipt__name ct-headline",this.name),f("p","",w(t.worked,n)),this.facts(e),((e,t,r)=>{let n=(e,t,...r)=>{let n=f(e,"",...r)
return n.role=t,n},s=t.map(e=>{let t=n("th","columnheader",e)
return t.scope="col",t}),a=n("table","table",f("caption","ct-hidden",e),n("thead","rowgroup",n("tr","row",...s)),n("tbody","rowgroup",...r.map(e=>n("tr","row",
...e.map((e,r)=>{let s=r?n("td","cell",...[e].flat()):n("th","rowheader",...[e].flat());return r?s.dataset.ctLabel=t[r]:s.scope="row",s})))))
return a.className="ct-review ct-labelled ct-stacked",a})(n.title,[t.step,t.result,t.day,t.version],o),f("p","ct-receipt__said ct-strong",r.dataset.ctSaid),
this.signature(n.earns?.by))
return[f("p","ct-next",a),i]}facts({on:e,until:t,share:r}){let{words:n}=this,s=[[n.done,q(n,e)],[n.score,void 0!==r&&w(n.percent,{n:Math.floor(100*r)})],[t<_(
)?n.over:n.until,t&&q(n,t)]].filter(([,e])=>e).map(([e,t])=>f("div","",f("dt","",e),f("dd","",t)))
return f("dl","ct-facts ct-facts--row ct-labelled",...s)}signature(e){let{words:t}=this
return f("p","ct-receipt__sign",e?`${w(t.by,{by:e})} `:"",t.signature,f("span","ct-receipt__rule"))}}
function B(e){return f("p","ct-notice ct-board ct-aside ct-small",e)}e("receipt",(e,t)=>new z(e,t).begin()),e("device",(e,t)=>new k(e,t).show())})();