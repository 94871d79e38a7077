"use strict";(()=>{var N=countertalk.each,k=countertalk.during;var S=countertalk.today;var D=countertalk.site,E=countertalk.base;
var v=countertalk.activityIndex;var w=countertalk.completionOf;var j=countertalk.recordsIn;function A(t,n){return Object.hasOwn(t,n)?t[n]:void 0}function R(t,n,
o=new Set){let e=A(t,n);if(!e||o.has(n))return[];o.add(n);let r=(e.steps??[]).flatMap(s=>R(t,s,o));return e.read||e.quiz||e.checklist||e.scenario?[...r,
n]:r}function I(t,n,o,e){return R(t,o).map(r=>{let s=t[r],a={[r]:s},l=r===o?[]:[o];return{key:r,names:[r,...s.names??[]],entry:s,...w(a,n,r,e,
l)}})}var h=countertalk.prefix,_=countertalk.storedText;var M=countertalk.attempt;function u(t,n){return t.querySelector(`[data-ct-${n}]`)}function T(t){
return[...t.children]}function c(t,n,...o){let e=document.createElement(t);return n&&(e.className=n),e.append(...o),e}function p(t,n){return t.replace(
/\{(\w+)\}/g,(o,e)=>String(n[e]??o))}function U(t,n){let o=c("a","",n);return o.href=new URL(t,E).href,o}function m(t,n){let o=n.flatMap(e=>{let[r,
s]=Array.isArray(e)?e:["",e];return s?[" · ",c("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return c("span",t,...o.slice(1))}var K="_path";function $(
t){M(()=>localStorage.setItem(h()+K,JSON.stringify({at:t})))}function J(t,n,o,e){u(t,"step-state")?.remove(),t.toggleAttribute("data-ct-done",n),
t.toggleAttribute("data-ct-next",o);let r=m("ct-path__state ct-muted",e);r.childNodes.length&&(r.dataset.ctStepState="",t.append(r))}function P(t,n){for(
let o of n)o.addEventListener("click",({target:e})=>e.closest("a")&&$(t))}function q(t,n){let o=n.filter(({done:s})=>!s),e=o.reduce((s,{entry:a})=>s+(
a.minutes??0),0),r=e===1?t.left_one:e&&p(t.left_many,{n:e});return m("ct-trail__count",[p(t.count,{done:n.length-o.length,all:n.length}),r])}var B=5;function C(
t,n){let o=t.dataset.ctRolePath,e=u(document,"steps"),r=T(e),s=r.at(-1)?.hidden,a=[...t.childNodes],l={[o]:{steps:r.map(({dataset:y})=>y.ctStep)}},d=u(t,
"start"),g=()=>{let y={...l,...v()},x=I(y,j(_("_results")),o,S()),O=x.filter(({isBegun:i,names:f})=>i||f.some(_)),b=O[0]&&x.find(({done:i})=>!i);for(
let i of r){let f=x.find(({key:F})=>F===i.dataset.ctStep);f&&J(i,f.done,f===b,z(f,b,O,n))}s&&G(e,r),t.replaceChildren(...O[0]?Y(x,b,d,n):a)};P(o,[t,e]),k(t,
"pageshow",g),k(t,"storage",g),g()}function z(t,n,o,e){return[t.done&&["good",D.words.done],t===n&&["next",e.next],!t.done&&o.includes(t)&&e.begun,
t.changed&&["soon",e.changed]]}function G(t,n){let o=n.findIndex(({dataset:r})=>"ctNext"in r),e=Math.max(0,Math.min(o-1,n.length-B));n.forEach((r,
s)=>r.hidden=s<e||s>=e+B),t.style.counterReset=`ct-path ${e}`}function Y(t,n,o,e){let r=o?[c("p","ct-muted",o.cloneNode(!0))]:[];if(!n)return[c("p",
"ct-trail__end",e.finished),...r];let{address:s,title:a,kind:l,minutes:d}=n.entry;return[c("p","ct-label",e.next_for_you),c("p","ct-start__title ct-headline",U(
s,a)),c("p","",m("",[l,d&&p(e.minutes,{n:d})])),c("p","ct-muted",q(e,t)),...r]}N("role-path",C);})();
