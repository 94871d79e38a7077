"use strict";(()=>{var N=countertalk.each,k=countertalk.during;var S=countertalk.today;var D=countertalk.site,E=countertalk.base;
var v=countertalk.activityIndex;var w=countertalk.completionOf;var j=countertalk.recordsIn;function A(t,o){return Object.hasOwn(t,o)?t[o]:void 0}function R(t,o,
n=new Set){let e=A(t,o);if(!e||n.has(o))return[];n.add(o);let r=(e.steps??[]).flatMap(s=>R(t,s,n));return e.read||e.quiz||e.checklist||e.scenario?[...r,
o]:r}function I(t,o,n,e){return R(t,n).map(r=>{let s=t[r],a={[r]:s},l=r===n?[]:[n];return{key:r,names:[r,...s.names??[]],entry:s,...w(a,o,r,e,
l)}})}var h=countertalk.prefix,_=countertalk.storedText;var M=countertalk.attempt;function u(t,o){return t.querySelector(`[data-ct-${o}]`)}function T(t){
return[...t.children]}function c(t,o,...n){let e=document.createElement(t);return o&&(e.className=o),e.append(...n),e}function p(t,o){return t.replace(
/\{(\w+)\}/g,(n,e)=>String(o[e]??n))}function U(t,o){let n=c("a","",o);return n.href=new URL(t,E).href,n}function d(t,o){let n=o.flatMap(e=>{let[r,
s]=Array.isArray(e)?e:["",e];return s?[" · ",c("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return c("span",t,...n.slice(1))}var C="_path";function $(
t){M(()=>localStorage.setItem(h()+C,JSON.stringify({at:t})))}function J(t,o,n,e){u(t,"step-state")?.remove(),t.toggleAttribute("data-ct-done",o),
t.toggleAttribute("data-ct-next",n);let r=d("ct-path__state ct-muted",e);r.childNodes.length&&(r.dataset.ctStepState="",t.append(r))}function P(t,o){for(
let n of o)n.addEventListener("click",({target:e})=>e.closest("a")&&$(t))}function q(t,o){let n=o.filter(({done:s})=>!s),e=n.reduce((s,{entry:a})=>s+(
a.minutes??0),0),r=e===1?t.left_one:e&&p(t.left_many,{n:e});return d("ct-trail__count",[p(t.count,{done:o.length-n.length,all:o.length}),r])}var B=5;function F(
t,o){let n=t.dataset.ctRolePath,e=u(document,"steps"),r=T(e),s=r.at(-1)?.hidden,a=[...t.childNodes],l={[n]:{steps:r.map(({dataset:y})=>y.ctStep)}},m=u(t,
"start"),g=()=>{let y={...l,...v()},x=I(y,j(_("_results")),n,S()),O=x.filter(({isBegun:i,names:f})=>i||f.some(_)),b=O[0]&&x.find(({done:i})=>!i);for(
let i of r){let f=x.find(({key:W})=>W===i.dataset.ctStep);f&&J(i,f.done,f===b,z(f,b,O,o))}s&&G(e,r),t.replaceChildren(...O[0]?Y(x,b,m,o):a)};P(n,[t,e]),k(t,
"pageshow",g),k(t,"storage",g),g()}function z(t,o,n,e){return[t.done&&["good",D.words.done],t===o&&["next",e.next],!t.done&&n.includes(t)&&e.begun,
t.changed&&["soon",e.changed]]}function G(t,o){let n=o.findIndex(({dataset:r})=>"ctNext"in r),e=Math.max(0,Math.min(n-1,o.length-B));o.forEach((r,
s)=>r.hidden=s<e||s>=e+B),t.style.counterReset=`ct-path ${e}`}function Y(t,o,n,e){let r=n?[c("p","ct-muted",n.cloneNode(!0))]:[];if(!o)return[c("p",
"ct-trail__end",e.finished),...r];let{address:s,title:a,kind:l,minutes:m}=o.entry;return[c("p","ct-label",e.next_for_you),c("p","ct-start__title ct-headline",U(
s,a)),c("p","",d("",[l,m&&p(e.minutes,{n:m})])),c("p","ct-muted",q(e,t)),...r]}N("role-path",F);})();
