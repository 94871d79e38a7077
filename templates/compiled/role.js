/*! Countertalk, MIT */
(()=>{var I=countertalk.each,b=countertalk.during;var w=countertalk.today;var R=countertalk.site,D=countertalk.base;var S=countertalk.activityIndex
var v=countertalk.completionOf;function j(t,o){return Object.hasOwn(t,o)?t[o]:void 0}function E(t,o,n=new Set){let e=j(t,o);if(!e||n.has(o))return[];n.add(o)
let r=(e.steps??[]).flatMap(s=>E(t,s,n))
return e.read||e.quiz||e.checklist||e.scenario?[...r,o]:r}function _(t,o,n,e){return E(t,n).map(r=>{let s=t[r],a={[r]:s},p=r===n?[]:[n]
return{key:r,names:[r,...s.names??[]],entry:s,...v(a,o,r,e,p)}})}var M=countertalk.keysOf,N=countertalk.storedNames;var T=countertalk.storeValue
function u(t,o){return t.querySelector(`[data-ct-${o}]`)}function L(t){return[...t.children]}function c(t,o,...n){let e=document.createElement(t)
return o&&(e.className=o),e.append(...n),e}function l(t,o){return t.replace(/\{(\w+)\}/g,(n,e)=>String(o[e]??n))}function P(t,o){let n=c("a","",o)
return n.href=new URL(t,D).href,n}function d(t,o){let n=o.flatMap(e=>{let[r,s]=Array.isArray(e)?e:["",e]
return s?[" · ",c("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return c("span",t,...n.slice(1))}var $=countertalk.gathered
var U=countertalk.storedRecords;var J=()=>`${M("_path")}at`
function V(t){T(J(),t)}function C(t,o,n,e){u(t,"step-state")?.remove(),t.toggleAttribute("data-ct-done",o),t.toggleAttribute("data-ct-next",n)
let r=d("ct-path__state ct-muted",e)
r.childNodes.length&&(r.dataset.ctStepState="",t.append(r))}function q(t,o){for(let n of o)n.addEventListener("click",({target:e})=>e.closest("a")&&V(
t))}function B(t,o){let n=o.filter(({done:s})=>!s),e=n.reduce((s,{entry:a})=>s+(a.minutes??0),0),r=e===1?t.left_one:e&&l(t.left_many,{n:e})
return d("ct-trail__count",[l(t.count,{done:o.length-n.length,all:o.length}),r])}var F=5
function K(t,o){let n=t.dataset.ctRolePath,e=u(document,"steps"),r=L(e),s=r.at(-1)?.hidden,a=[...t.childNodes],p={[n]:{steps:r.map(({dataset:g})=>g.ctStep)}},
m=u(t,"start"),h=()=>{let g={...p,...S()},x=_(g,U(),n,w()),W=N(),y=x.filter(({isBegun:i,names:f})=>i||f.some(O=>W.has(O))),k=y[0]&&x.find(({done:i})=>!i)
for(let i of r){let f=x.find(({key:O})=>O===i.dataset.ctStep);f&&C(i,f.done,f===k,z(f,k,y,o))}s&&G(e,r),t.replaceChildren(...y[0]?Y(x,k,m,o):a)}
q(n,[t,e]),b(t,"pageshow",h),b(t,"storage",$(h)),h()}function z(t,o,n,e){return[t.done&&["good",R.words.done],t===o&&["next",e.next],!t.done&&n.includes(
t)&&e.begun,t.changed&&["soon",e.changed]]}function G(t,o){let n=o.findIndex(({dataset:r})=>"ctNext"in r),e=Math.max(0,Math.min(n-1,o.length-F))
o.forEach((r,s)=>r.hidden=s<e||s>=e+F),t.style.counterReset=`ct-path ${e}`}function Y(t,o,n,e){let r=n?[c("p","ct-muted",n.cloneNode(!0))]:[]
if(!o)return[c("p","ct-trail__end",e.finished),...r];let{address:s,title:a,kind:p,minutes:m}=o.entry
return[c("p","ct-label",e.next_for_you),c("p","ct-start__title ct-headline",P(s,a)),c("p","",d("",[p,m&&l(e.minutes,{n:m})])),c("p","ct-muted",B(e,t)),...r]}I(
"role-path",K);})();
