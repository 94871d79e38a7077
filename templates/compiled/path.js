"use strict";(()=>{var _=countertalk.each,m=countertalk.during;var N=countertalk.dayNumber,D=countertalk.dayAt,h=countertalk.isDay,S=countertalk.today;
var I=countertalk.base;var g=countertalk.activityIndex;var A=(e,t)=>D(N(e)+t);var j=countertalk.passes;var y=countertalk.completionOf,O=countertalk.recordsOf;
function R(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function C(e,t,o=new Set){let n=R(e,t);if(!n||o.has(t))return[];o.add(t);let r=(n.steps??[]).flatMap(s=>C(
e,s,o));return n.read||n.quiz||n.checklist||n.scenario?[...r,t]:r}function M(e,t,o,n){return C(e,o).map(r=>{let s=e[r],c={[r]:s},a=r===o?[]:[o];return{key:r,
names:[r,...s.names??[]],entry:s,...y(c,t,r,n,a)}})}var T=e=>[...e].sort().at(-1);function L(e){let t=Object.entries(e).flatMap(([n,{names:r}])=>(r??[]).map(
s=>[s,n])),o=new Map(t);return n=>Object.hasOwn(e,n)?n:o.get(n)??n}function tt(e,t){let{entry:o,names:n}=e,r=Object.entries(t(n)??{}).filter(([c])=>o[c]).map((
[c,a])=>({...a,part:c,pass:o[c].pass??0,on:o[c].every&&h(a.first)?a.first:a.on})),s=r.find(({share:c,pass:a})=>!j(c,a));return{...e,records:r,failed:s,on:T(
r.map(({on:c})=>c))}}function P(e,t,o,n){let r=i=>i.map(d=>O(t.get(d))).find(Boolean),s=e[o],c=M(e,r,o,n).map(i=>tt(i,r)),a=c.flatMap(({records:i})=>i.filter(({
pass:d})=>d>0)),l=y(e,r,o,n).done,x=T(c.flatMap(i=>i.on??[]));return{key:o,entry:s,rows:c,finished:l,on:x,done:c.filter(({done:i})=>i).length,of:c.length,
next:c.find(({done:i})=>!i),share:a.length?a.reduce((i,{share:d})=>i+d,0)/a.length:void 0,until:l&&s.earns?.days?A(x,
s.earns.days):void 0}}var p=countertalk.prefix;function U(e){try{let t=JSON.parse(e);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(
t):void 0}catch{return}}function $(e,t){let o;try{o=JSON.parse(e??"[]")}catch{}return Array.isArray(o)||(o=e?[e]:[]),JSON.stringify([...o,
t])}var B=countertalk.attempt,H=countertalk.storedKeys;function et(e){let t=localStorage.getItem(e),o=U(t??"{}");return o||(localStorage.setItem(`${e}:aside`,$(
localStorage.getItem(`${e}:aside`),t)),localStorage.removeItem(e),[])}function w(e,t){let o=new Map;try{for(let n of[...e].reverse())for(let[r,s]of et(p()+n))t(
s)&&o.set(r,s)}catch{}return o}function b(e,t){return e.querySelector(`[data-ct-${t}]`)}function J(e){return[...e.children]}function u(e,t,...o){
let n=document.createElement(e);return t&&(n.className=t),n.append(...o),n}function f(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>String(t[n]??o))}function G(e,t,
o=t.day){let[n,r,s]=e.split("-").map(Number),c=t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()];return f(o,{weekday:c,day:s,month:t.months[r-1],
year:n})}var q=(e,t)=>h(t)?G(t,e.dates):t;function K(){let t=H(p()).map(o=>o.slice(p().length)).filter(o=>/^[^:_]+\/[^:]+$/.test(o));return{results:w(
["_results"],O),begun:new Set(t.map(L(g())))}}function v(e,t){let o=u("a","",t);return o.href=new URL(e,I).href,o}function ot(e,{part:t,share:o,of:n,pass:r}){
if(t==="scenario"&&r)return f(e.points,{n:Math.round(o*100)});let s={read:e.read,checklist:e.checklist,scenario:e.scenario}[t];if(s)return s;let c=Object.keys(
n).length,a=Math.round(o*c*10)/10;return c&&Number.isInteger(a)?f(e.right,{right:a,all:c}):f(e.percent_right,{n:Math.floor(o*100)})}function E(e,t){
let o=t.flatMap(n=>{let[r,s]=Array.isArray(n)?n:["",n];return s?[" · ",u("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return u("span",e,...o.slice(
1))}function W(e,{records:t,failed:o,changed:n}){return[...t.map(r=>ot(e,r)),n?["soon",e.changed]:o&&["bad",f(e.failed,{n:o.pass})]].filter(
Boolean)}var z="ct:progress-changed";function F(e,t,o){m(e,t,({detail:n})=>o(n))}function Z(e,t,o){m(e,"pageshow",({persisted:n})=>n&&o()),m(e,"storage",({
key:n})=>{(n===null||t.some(r=>n===p()+r))&&o()}),F(e,z,o)}var nt="_path";function Q(e){B(()=>localStorage.setItem(p()+nt,JSON.stringify({at:e})))}function V(e,
t,o,n){b(e,"step-state")?.remove(),e.toggleAttribute("data-ct-done",t),e.toggleAttribute("data-ct-next",o);let r=E("ct-path__state ct-muted",n);
r.childNodes.length&&(r.dataset.ctStepState="",e.append(r))}function X(e,t){for(let o of t)o.addEventListener("click",({target:n})=>n.closest("a")&&Q(
e))}function Y(e,t){let o=t.filter(({done:s})=>!s),n=o.reduce((s,{entry:c})=>s+(c.minutes??0),0),r=n===1?e.left_one:n&&f(e.left_many,{n});return E(
"ct-trail__count",[f(e.count,{done:t.length-o.length,all:t.length}),r])}var k=class{constructor(t,o){this.root=t,this.words=o,this.key=t.dataset.ctWay,
this.list=b(document,"steps"),this.items=J(this.list),this.before=[...t.childNodes],this.begun=new Set,this.found=void 0}begin(){X(this.key,[this.root,
this.list]),Z(this.root,["_results"],()=>this.show()),this.show()}show(){let{results:t,begun:o}=K();this.begun=o,this.found=P(g(),t,this.key,S());let{rows:n,
next:r}=this.found;this.isBegun=n.some(({key:s,records:c})=>c.length||o.has(s)),this.items.forEach(s=>this.mark(s)),this.root.replaceChildren(
...this.isBegun?this.goOn(r):this.before)}mark(t){let o=this.found.rows.find(({key:r})=>r===t.dataset.ctStep),n=this.isBegun&&!!o&&o===this.found.next;V(t,
!!o?.done,n,o?this.statesOf(o,n):[])}statesOf(t,o){let{words:n}=this,r=t.done?[["good",f(n.done_on,{day:q(n,t.on)})]]:[];return o&&r.push(["next",n.next]),
t.records.some(({pass:s})=>s)?r.push(...W(n,{...t,changed:0})):!t.done&&this.begun.has(t.key)&&r.push(n.begun),t.changed&&r.push(["soon",this.changed(t)]),
r}changed({changed:t,entry:o}){let{words:n}=this;return o.quiz?t===1?n.changed_one:f(n.changed_many,{n:t}):n.changed}goOn(t){let{words:o}=this,{finished:n,
key:r,rows:s}=this.found,{address:c,title:a}=t?.entry??{},l=n?v(`progress/receipt/#${r}`,o.receipt):v(c,f(o.go_on,{title:a}));l.className="ct-button";
let x=n?[u("p","ct-trail__end",o.finished)]:[];return[u("p","ct-subtitle",Y(o,s)),...x,u("p","ct-next",l)]}};_("way",(e,t)=>new k(e,t).begin());})();
