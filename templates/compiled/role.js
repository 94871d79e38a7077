/*! Countertalk, MIT */
(()=>{var t=countertalk.each,e=countertalk.during,n=countertalk.today,a=countertalk.site,r=countertalk.base,c=countertalk.activityIndex,
l=countertalk.completionOf;function o(t,e,n=new Set){let a=((t,e)=>Object.hasOwn(t,e)?t[e]:void 0)(t,e);if(!a||n.has(e))return[];n.add(e)
let r=(a.steps??[]).flatMap(e=>o(t,e,n))
return a.read||a.quiz||a.checklist||a.scenario?[...r,e]:r}var d=countertalk.keysOf,s=countertalk.storedNames,u=countertalk.storeValue
function i(t,e){return t.querySelector(`[data-ct-${e}]`)}function h(t,e,...n){let a=document.createElement(t)
return e&&(a.className=e),a.append(...n),a}function p(t,e){return t.replace(/\{(\w+)\}/g,(t,n)=>String(e[n]??t))}function f(t,e){let n=h("a","",e)
return n.href=new URL(t,r).href,n}function g(t,e){let n=e.flatMap(t=>{let[e,n]=Array.isArray(t)?t:["",t]
return n?[" · ",h("span",e?`ct-shape ct-shape--${e}`:"",String(n))]:[]})
return h("span",t,...n.slice(1))}var m=countertalk.gathered,k=countertalk.storedRecords
function y(t){u(`${d("_path")}at`,t)}function _(t,e,n,a){i(t,"step-state")?.remove(),t.toggleAttribute("data-ct-done",e),t.toggleAttribute("data-ct-next",n)
let r=g("ct-path__state ct-muted",a)
r.childNodes.length&&(r.dataset.ctStepState="",t.append(r))}function x(t,e){let n=e.filter(({done:t})=>!t),a=n.reduce((t,{entry:e})=>t+(e.minutes??0),0),
r=1===a?t.left_one:a&&p(t.left_many,{n:a})
return g("ct-trail__count",[p(t.count,{done:e.length-n.length,all:e.length}),r])}function S(t,e,n,r){return[t.done&&["good",a.words.done],t===e&&["next",
r.next],!t.done&&n.includes(t)&&r.begun,t.changed&&["soon",r.changed]]}t("role-path",(t,a)=>{let r=t.dataset.ctRolePath,d=i(document,"steps"),u=(
t=>[...t.children])(d),v=u.at(-1)?.hidden,b=[...t.childNodes],w={[r]:{steps:u.map(({dataset:t})=>t.ctStep)}},N=i(t,"start"),A=()=>{let e=((t,e,n,a)=>o(t,n).map(
r=>{let c=t[r]
return{key:r,names:[r,...c.names??[]],entry:c,...l({[r]:c},e,r,a,r===n?[]:[n])}}))({...w,...c()},k(),r,n()),i=s(),m=e.filter(({isBegun:t,names:e})=>t||e.some(
t=>i.has(t))),y=m[0]&&e.find(({done:t})=>!t);for(let t of u){let n=e.find(({key:e})=>e===t.dataset.ctStep)
n&&_(t,n.done,n===y,S(n,y,m,a))}v&&((t,e)=>{let n=e.findIndex(({dataset:t})=>"ctNext"in t),a=Math.max(0,Math.min(n-1,e.length-5))
e.forEach((t,e)=>t.hidden=e<a||e>=a+5),t.style.counterReset=`ct-path ${a}`})(d,u),t.replaceChildren(...m[0]?((t,e,n,a)=>{let r=n?[h("p","ct-muted",n.cloneNode(
!0))]:[];if(!e)return[h("p","ct-trail__end",a.finished),...r];let{address:c,title:l,kind:o,minutes:d}=e.entry
return[h("p","ct-label",a.next_for_you),h("p","ct-start__title ct-headline",f(c,l)),h("p","",g("",[o,d&&p(a.minutes,{n:d})])),h("p","ct-muted",x(a,t)),...r]})(
e,y,N,a):b)};((t,e)=>{for(let n of e)n.addEventListener("click",({target:e})=>e.closest("a")&&y(t))})(r,[t,d]),e(t,"pageshow",A),e(t,"storage",m(A)),A()})})();