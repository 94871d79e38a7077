/*! Countertalk, MIT */
(()=>{var e=countertalk.each,t=countertalk.during,n=countertalk.dayNumber,r=countertalk.dayAt,a=countertalk.isDay,s=countertalk.today,l=countertalk.base,
o=countertalk.activityIndex,i=(e,t)=>r(n(e)+t),d=(e,t)=>n(t)-n(e),u=countertalk.passes,f=countertalk.completionOf,c=countertalk.lookup
function p(e){let t=new Map;for(let[n,r]of e){let e=n.lastIndexOf("#"),a=n.slice(0,e)
t.set(a,{...t.get(a),[n.slice(e+1)]:r})}return t}function h(e,t,n=new Set){let r=((e,t)=>Object.hasOwn(e,t)?e[t]:void 0)(e,t);if(!r||n.has(t))return[];n.add(t)
let a=(r.steps??[]).flatMap(t=>h(e,t,n));return r.read||r.quiz||r.checklist||r.scenario?[...a,t]:a}var y=e=>[...e].sort().at(-1)
function m(e){let t=Object.entries(e).flatMap(([e,{names:t}])=>(t??[]).map(t=>[t,e])),n=new Map(t)
return t=>Object.hasOwn(e,t)?t:n.get(t)??t}function k(e,t,n,r){let s=(e=>c((t,n)=>e.get(t)?.[n]))(t),l=e[n],o=((e,t,n,r)=>h(e,n).map(a=>{let s=e[a]
return{key:a,names:[a,...s.names??[]],entry:s,...f({[a]:s},t,a,r,a===n?[]:[n])}}))(e,s,n,r).map(e=>((e,t)=>{let{entry:n,names:r}=e,s=(e=>Object.entries(c((t,
n)=>e?.[n])([""])).filter(([,e])=>e))(t(r)).filter(([e])=>n[e]).map(([e,t])=>({...t,part:e,pass:n[e].pass??0,on:n[e].every&&a(t.first)?t.first:t.on})),l=s.find(
({share:e,pass:t})=>!u(e,t))
return{...e,records:s,failed:l,on:y(s.map(({on:e})=>e))}})(e,s)),d=o.flatMap(({records:e})=>e.filter(({pass:e})=>e>0)),p=f(e,s,n,r).done,m=y(o.flatMap(
e=>e.on??[]))
return{key:n,entry:l,rows:o,finished:p,on:m,done:o.filter(({done:e})=>e).length,of:o.length,next:o.find(({done:e})=>!e),share:d.length?d.reduce((e,{
share:t})=>e+t,0)/d.length:void 0,until:p&&l.earns?.days?i(m,l.earns.days):void 0}}var g=countertalk.keysOf,w=countertalk.storedNames,b=countertalk.storedValue,
O=countertalk.storedKeys,_=e=>"string"==typeof e&&e.length>0;function v(e,t){let n=new Map;for(let r of e.map(g).reverse())for(let e of O(r)){let a=b(e)
t(a)&&n.set(e.slice(r.length),a)}return n}function M(e,t,...n){let r=document.createElement(e)
return t&&(r.className=t),r.append(...n),r}function j(e,t){return e.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}function x(e,t){let n=M("a","",t)
return n.href=new URL(e,l).href,n}function $(e,t){let n=t.flatMap(e=>{let[t,n]=Array.isArray(e)?e:["",e]
return n?[" · ",M("span",t?`ct-shape ct-shape--${t}`:"",String(n))]:[]});return M("span",e,...n.slice(1))}var S=countertalk.gathered
function N(e){let t=o(),{results:n,begun:r}=(()=>{let e=[...w()].filter(e=>/^[^:_]+\/[^:]+$/.test(e))
return{results:p(v(["_results"],()=>!0)),begun:new Set(e.map(m(o())))}})(),a=m(t)(v(["_here"],_).get("at"));if(!Object.hasOwn(t,a))return[]
let l=e=>k(t,n,e,s()).finished,i=((e,t,n,r)=>{let a=new Set
return Object.keys(e).filter(t=>e[t].steps).map(n=>k(e,t,n,r)).sort((e,t)=>t.done-e.done||e.of-t.of).filter(({key:e,rows:t,finished:r})=>{let s=t.filter(
e=>e.records.length||n.has(e.key)).map(e=>e.key);n.has(e)&&s.push(e);let l=s.some(e=>!a.has(e));for(let e of s)a.add(e)
return l||r})})(t,n,r,s()).find(({finished:e,rows:t})=>!e&&t.some(({key:e})=>e===a)),d=l(a)?i?.next?.entry:t[a];if(!d)return[]
let{address:u,title:f,kind:c}=d,h=i&&i.entry!==d&&[i.entry.title,j(e.count,{done:i.done,all:i.of})]
return[M("p","ct-label",l(a)?e.next:e.go_on),M("p","ct-start__title ct-headline",x(u,f)),M("p","ct-muted",$("",[c,...h||[]]))]}function A(e){
let t=Object.entries(o()).flatMap(([e,t])=>t.due?((e,{address:t,names:n=[],checklist:r,due:l={}})=>{let o=v([e,...n],()=>!0),u=o.get("_start")?.day
if(!(e=>a(e)&&e>="2000-01-01"&&e<"2200-01-01")(u))return[]
let f=new Map(Object.entries(r?.was??{})),c=e=>[e,...f.get(e)??[]].map(e=>o.get(e)).find(Boolean),p=e=>((e,t)=>a(e?.on)&&void 0===e.no&&(!t||!!e.value))(c(e),
r?.of?.[e])||"string"==typeof c(e)?.no
return((e,t,n)=>e.filter(({settled:e})=>!e).map(e=>({...e,left:d(n,i(t,e.days))})).sort((e,t)=>e.left-t.left))(Object.entries(l).map(([e,[t,n]])=>({id:e,days:t,
text:n,settled:p(e)})),u,s()).map(e=>({...e,start:u,address:t}))})(e,t):[]),[n]=t.sort((e,t)=>e.left-t.left);if(!n)return[]
let r=t.filter(({left:e})=>e<0).length,l=((e,t,n=t.day)=>{let[r,a,s]=e.split("-").map(Number)
return j(n,{weekday:t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()],day:s,month:t.months[a-1],year:r})})(i(n.start,n.days),e.dates,e.dates.weekday),
u=n.left>1?j(e.in_many,{n:n.left}):n.left?e.tomorrow:e.today,f=r?1===r?e.late_one:j(e.late_many,{n:r}):`${l}, ${u}`
return[M("p","ct-label",e.due),M("p","",x(`${n.address}#${n.id}`,n.text)),M("p",r?"ct-plan__late ct-shape--bad":"ct-muted",f)]}e("home",(e,n)=>{let r=()=>((e,
t)=>{let n=[...N(t),...A(t)];e.replaceChildren(...n),e.hidden=!n.length})(e,n);r(),((e,n,r)=>{let a=S(r)
t(e,"pageshow",({persisted:e})=>e&&r()),t(e,"storage",e=>{(!e.key||n.some(t=>e.key?.startsWith(g(t))))&&a(e)}),((e,n,r)=>{t(e,"ct:progress-changed",({
detail:e})=>r(e))})(e,0,r)})(e,["_results","_here"],r)})})();