"use strict";(()=>{var _=countertalk.each,N=countertalk.during;var b=countertalk.today;var D=countertalk.site,E=countertalk.base;
var k=countertalk.activityIndex;var S=countertalk.completionOf;var j=countertalk.recordsIn;function A(t,o){return Object.hasOwn(t,o)?t[o]:void 0}function R(t,o,
n=new Set){let e=A(t,o);if(!e||n.has(o))return[];n.add(o);let r=(e.steps??[]).flatMap(s=>R(t,s,n));return e.read||e.quiz||e.checklist||e.scenario?[...r,
o]:r}function v(t,o,n,e){return R(t,n).map(r=>{let s=t[r],a={[r]:s},l=r===n?[]:[n];return{key:r,names:[r,...s.names??[]],entry:s,...S(a,o,r,e,
l)}})}var y=countertalk.prefix,w=countertalk.storedText;var M=countertalk.attempt;function u(t,o){return t.querySelector(`[data-ct-${o}]`)}function T(t){
return[...t.children]}function c(t,o,...n){let e=document.createElement(t);return o&&(e.className=o),e.append(...n),e}function p(t,o){return t.replace(
/\{(\w+)\}/g,(n,e)=>String(o[e]??n))}function U(t,o){let n=c("a","",o);return n.href=new URL(t,E).href,n}function d(t,o){let n=o.flatMap(e=>{let[r,
s]=Array.isArray(e)?e:["",e];return s?[" · ",c("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return c("span",t,...n.slice(1))}var C="_path";function $(
t){M(()=>localStorage.setItem(y()+C,JSON.stringify({at:t})))}function J(t,o,n,e){u(t,"step-state")?.remove(),t.toggleAttribute("data-ct-done",o),
t.toggleAttribute("data-ct-next",n);let r=d("ct-path__state ct-muted",e);r.childNodes.length&&(r.dataset.ctStepState="",t.append(r))}function P(t,o){for(
let n of o)n.addEventListener("click",({target:e})=>e.closest("a")&&$(t))}function q(t,o){let n=o.filter(({done:s})=>!s),e=n.reduce((s,{entry:a})=>s+(
a.minutes??0),0),r=e===1?t.left_one:e&&p(t.left_many,{n:e});return d("ct-trail__count",[p(t.count,{done:o.length-n.length,all:o.length}),r])}var B=5;function F(
t,o){let n=t.dataset.ctRolePath??"",e=u(document,"steps"),r=T(e),s=r.some(({hidden:i})=>i),a=[...t.childNodes],l={[n]:{steps:r.map(({dataset:i})=>i.ctStep)}},
m=u(t,"start"),I=()=>{let i=j(w("_results")),x=v({...l,...k()},i,n,b()),O=x.filter(({names:f})=>i(f)||f.some(w)),h=O[0]&&x.find(({done:f})=>!f);for(let f of r){
let g=x.find(({key:W})=>W===f.dataset.ctStep);g&&J(f,g.done,g===h,z(g,h,O,o))}s&&G(e,r,h),t.replaceChildren(...O[0]?Y(x,h,m,o):a)};P(n,[t,e]);for(
let i of["pageshow","storage"])N(t,i,I);I()}function z(t,o,n,e){return[t.done&&["good",D.words.done],t===o&&["next",e.next],!t.done&&n.includes(t)&&e.begun,
t.changed&&["soon",e.changed]]}function G(t,o,n){let e=o.findIndex(({dataset:s})=>s.ctStep===n?.key),r=Math.max(0,Math.min(e-1,o.length-B));o.forEach((s,
a)=>s.hidden=a<r||a>=r+B),t.style.counterReset=`ct-path ${r}`}function Y(t,o,n,e){let r=n?[c("p","ct-muted",n.cloneNode(!0))]:[];if(!o)return[c("p",
"ct-trail__end",e.finished),...r];let{address:s,title:a,kind:l,minutes:m}=o.entry;return[c("p","ct-label",e.next_for_you),c("p","ct-start__title ct-headline",U(
s,a)),c("p","",d("",[l,m&&p(e.minutes,{n:m})])),c("p","ct-muted",q(e,t)),...r]}_("role-path",F);})();
