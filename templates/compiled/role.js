"use strict";(()=>{var v=countertalk.each,w=countertalk.during;var O=countertalk.today;var I=countertalk.site,_=countertalk.base;
var y=countertalk.activityIndex;var b=countertalk.completionOf;var N=countertalk.recordsIn;function D(t,o){return Object.hasOwn(t,o)?t[o]:void 0}function x(t,o,
r=new Set){let e=D(t,o);if(!e||r.has(o))return[];r.add(o);let n=(e.steps??[]).flatMap(s=>x(t,s,r));return e.read||e.quiz||e.checklist||e.scenario?[...n,
o]:n}var h=countertalk.prefix,k=countertalk.storedText;var E=countertalk.attempt;function d(t,o){return t.querySelector(`[data-ct-${o}]`)}function j(t){
return[...t.children]}function a(t,o,...r){let e=document.createElement(t);return o&&(e.className=o),e.append(...r),e}function l(t,o){return t.replace(
/\{(\w+)\}/g,(r,e)=>String(o[e]??r))}function R(t,o){let r=a("a","",o);return r.href=new URL(t,_).href,r}function m(t,o){let r=o.flatMap(e=>{let[n,
s]=Array.isArray(e)?e:["",e];return s?[" · ",a("span",n?`ct-shape ct-shape--${n}`:"",String(s))]:[]});return a("span",t,...r.slice(1))}var q="_path";function M(
t){E(()=>localStorage.setItem(h()+q,JSON.stringify({at:t})))}function T(t,o,r,e){d(t,"step-state")?.remove(),t.toggleAttribute("data-ct-done",o),
t.toggleAttribute("data-ct-next",r);let n=m("ct-path__state ct-muted",e);n.childNodes.length&&(n.dataset.ctStepState="",t.append(n))}function L(t,o){for(
let r of o)r.addEventListener("click",({target:e})=>e.closest("a")&&M(t))}function B(t,o){let r=o.filter(({done:s})=>!s),e=r.reduce((s,{entry:c})=>s+(
c.minutes??0),0),n=e===1?t.left_one:e&&l(t.left_many,{n:e});return m("ct-trail__count",[l(t.count,{done:o.length-r.length,all:o.length}),n])}var U=5;function $(
t,o){let r=t.dataset.ctRolePath??"",e=d(document,"steps"),n=j(e),s=n.some(({hidden:i})=>i),c=[...t.childNodes],p=d(t,"start"),f=()=>{let i=F(r,n),S=i.some(
u=>u.isBegun),g=S?i.find(({done:u})=>!u):void 0;for(let u of n)W(u,i,g,o);s&&H(e,n,g),t.replaceChildren(...S?K(i,g,p,o):c)};L(r,[t,e]);for(let i of["pageshow",
"storage"])w(t,i,f);f()}function F(t,o){let r={steps:o.map(({dataset:s})=>s.ctStep)},e={[t]:r,...y()},n=N(k("_results"));return x(e,t).map(s=>{let c=e[s],p=[s,
...c.names??[]],{done:f,changed:i}=b({[s]:c},n,s,O(),s===t?[]:[t]);return{key:s,entry:c,done:f,changed:i,isBegun:!!n(p)||p.some(k)}})}function W(t,o,r,e){
let n=o.find(({key:c})=>c===t.dataset.ctStep),s=!!n&&n===r;T(t,!!n?.done,s,[n?.done&&["good",I.words.done],s&&["next",e.next],n?.isBegun&&!n.done&&e.begun,
n?.changed&&["soon",e.changed]])}function H(t,o,r){let e=o.findIndex(({dataset:s})=>s.ctStep===r?.key),n=Math.max(0,Math.min(e-1,o.length-U));o.forEach((s,
c)=>s.hidden=c<n||c>=n+U),t.style.counterReset=`ct-path ${n}`}function K(t,o,r,e){let n=r?[a("p","ct-muted",r.cloneNode(!0))]:[];if(!o)return[a("p",
"ct-trail__end",e.finished),...n];let{address:s,title:c,kind:p,minutes:f}=o.entry;return[a("p","ct-label",e.next_for_you),a("p","ct-start__title ct-headline",R(
s,c)),a("p","",m("",[p,f&&l(e.minutes,{n:f})])),a("p","ct-muted",B(e,t)),...n]}v("role-path",$);})();
