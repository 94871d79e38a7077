"use strict";(()=>{var N=countertalk.each,h=countertalk.during;var D=countertalk.dayNumber,I=countertalk.dayAt,x=countertalk.isDay,k=countertalk.today;
var A=countertalk.base;var g=countertalk.activityIndex;var j=(e,t)=>I(D(e)+t);var R=countertalk.passes;var S=countertalk.completionOf,O=countertalk.recordsOf;
function M(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function w(e,t,o=new Set){let n=M(e,t);if(!n||o.has(t))return[];o.add(t);let r=(n.steps??[]).flatMap(s=>w(
e,s,o));return n.read||n.quiz||n.checklist||n.scenario?[...r,t]:r}var T=e=>[...e].sort().at(-1);function L(e){let t=Object.entries(e).flatMap(([n,{names:r}])=>(
r??[]).map(s=>[s,n])),o=new Map(t);return n=>Object.hasOwn(e,n)?n:o.get(n)??n}function Y(e,t,o,n,r){let s={[o]:e},{done:a,changed:p}=S(s,t,o,n,r),
u=Object.entries(t([o,...e.names??[]])??{}).filter(([c])=>e[c]).map(([c,f])=>({...f,part:c,pass:e[c].pass??0,on:e[c].every&&x(f.first)?f.first:f.on})),m=u.find(
({share:c,pass:f})=>!R(c,f));return{key:o,entry:e,done:a,changed:p,records:u,failed:m,on:T(u.map(({on:c})=>c))}}function C(e,t,o,n){let r=c=>c.map(f=>O(t.get(
f))).find(Boolean),s=e[o],a=w(e,o).map(c=>Y(e[c],r,c,n,c===o?[]:[o])),p=a.flatMap(({records:c})=>c.filter(({pass:f})=>f>0)),u=S(e,r,o,n).done,m=T(a.flatMap(
c=>c.on??[]));return{key:o,entry:s,rows:a,finished:u,on:m,done:a.filter(({done:c})=>c).length,of:a.length,next:a.find(({done:c})=>!c),share:p.length?p.reduce((
c,{share:f})=>c+f,0)/p.length:void 0,until:u&&s.earns?.days?j(m,s.earns.days):void 0}}var l=countertalk.prefix;function P(e){try{let t=JSON.parse(e);
return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function U(e,t){let o;try{o=JSON.parse(e??"[]")}catch{
}return Array.isArray(o)||(o=e?[e]:[]),JSON.stringify([...o,t])}var $=countertalk.attempt,B=countertalk.storedKeys;function tt(e){let t=localStorage.getItem(e),
o=P(t??"{}");return o||(localStorage.setItem(`${e}:aside`,U(localStorage.getItem(`${e}:aside`),t)),localStorage.removeItem(e),[])}function v(e,t){let o=new Map;
try{for(let n of[...e].reverse())for(let[r,s]of tt(l()+n))t(s)&&o.set(r,s)}catch{}return o}function y(e,t){return e.querySelector(`[data-ct-${t}]`)}function H(
e){return[...e.children]}function d(e,t,...o){let n=document.createElement(e);return t&&(n.className=t),n.append(...o),n}function i(e,t){return e.replace(
/\{(\w+)\}/g,(o,n)=>String(t[n]??o))}function J(e,t,o=t.day){let[n,r,s]=e.split("-").map(Number),a=t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()];return i(
o,{weekday:a,day:s,month:t.months[r-1],year:n})}var G=(e,t)=>x(t)?J(t,e.dates):t;function q(){let t=B(l()).map(o=>o.slice(l().length)).filter(
o=>/^[^:_]+\/[^:]+$/.test(o));return{results:v(["_results"],O),begun:new Set(t.map(L(g())))}}function E(e,t){let o=d("a","",t);return o.href=new URL(e,A).href,
o}function et(e,{part:t,share:o,of:n,pass:r}){if(t==="scenario"&&r)return i(e.points,{n:Math.round(o*100)});let s={read:e.read,checklist:e.checklist,
scenario:e.scenario}[t];if(s)return s;let a=Object.keys(n).length,p=Math.round(o*a*10)/10;return a&&Number.isInteger(p)?i(e.right,{right:p,all:a}):i(
e.percent_right,{n:Math.floor(o*100)})}function _(e,t){let o=t.flatMap(n=>{let[r,s]=Array.isArray(n)?n:["",n];return s?[" · ",d("span",
r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return d("span",e,...o.slice(1))}function K(e,{records:t,failed:o,changed:n}){return[...t.map(r=>et(e,r)),
n?["soon",e.changed]:o&&["bad",i(e.failed,{n:o.pass})]].filter(Boolean)}var W="ct:progress-changed";function z(e,t,o){h(e,t,({detail:n})=>o(n))}function F(e,t,
o){h(e,"pageshow",({persisted:n})=>n&&o()),h(e,"storage",({key:n})=>{(n===null||t.some(r=>n===l()+r))&&o()}),z(e,W,o)}var ot="_path";function Z(e){$((
)=>localStorage.setItem(l()+ot,JSON.stringify({at:e})))}function Q(e,t,o,n){y(e,"step-state")?.remove(),e.toggleAttribute("data-ct-done",t),e.toggleAttribute(
"data-ct-next",o);let r=_("ct-path__state ct-muted",n);r.childNodes.length&&(r.dataset.ctStepState="",e.append(r))}function V(e,t){for(
let o of t)o.addEventListener("click",({target:n})=>n.closest("a")&&Z(e))}function X(e,t){let o=t.filter(({done:s})=>!s),n=o.reduce((s,{entry:a})=>s+(
a.minutes??0),0),r=n===1?e.left_one:n&&i(e.left_many,{n});return _("ct-trail__count",[i(e.count,{done:t.length-o.length,all:t.length}),r])}var b=class{
constructor(t,o){this.root=t,this.words=o,this.key=t.dataset.ctWay,this.list=y(document,"steps"),this.items=H(this.list),this.before=[...t.childNodes],
this.begun=new Set,this.found=void 0}begin(){V(this.key,[this.root,this.list]),F(this.root,["_results"],()=>this.show()),this.show()}show(){let{results:t,
begun:o}=q();this.begun=o,this.found=C(g(),t,this.key,k());let{rows:n,next:r}=this.found;this.isBegun=n.some(({key:s,records:a})=>a.length||o.has(s)),
this.items.forEach(s=>this.mark(s)),this.root.replaceChildren(...this.isBegun?this.goOn(r):this.before)}mark(t){let o=this.found.rows.find(({
key:r})=>r===t.dataset.ctStep),n=this.isBegun&&!!o&&o===this.found.next;Q(t,!!o?.done,n,o?this.statesOf(o,n):[])}statesOf(t,o){let{words:n}=this,
r=t.done?[["good",i(n.done_on,{day:G(n,t.on)})]]:[];return o&&r.push(["next",n.next]),t.records.some(({pass:s})=>s)?r.push(...K(n,{...t,
changed:0})):!t.done&&this.begun.has(t.key)&&r.push(n.begun),t.changed&&r.push(["soon",this.changed(t)]),r}changed({changed:t,entry:o}){let{words:n}=this;
return o.quiz?t===1?n.changed_one:i(n.changed_many,{n:t}):n.changed}goOn(t){let{words:o}=this,{finished:n,key:r,rows:s}=this.found,{address:a,
title:p}=t?.entry??{},u=n?E(`progress/receipt/#${r}`,o.receipt):E(a,i(o.go_on,{title:p}));u.className="ct-button";let m=n?[d("p","ct-trail__end",
o.finished)]:[];return[d("p","ct-subtitle",X(o,s)),...m,d("p","ct-next",u)]}};N("way",(e,t)=>new b(e,t).begin());})();
