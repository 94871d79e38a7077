/*! Countertalk, MIT */
(()=>{var D=countertalk.each,d=countertalk.during;var E=countertalk.dayNumber,N=countertalk.dayAt,m=countertalk.isDay,b=countertalk.today
var I=countertalk.base;var x=countertalk.activityIndex;var M=(e,t)=>N(E(e)+t);var R=countertalk.passes;var g=countertalk.completionOf,w=countertalk.lookup
function C(e){return Object.entries(w((o,n)=>e?.[n])([""])).filter(([,o])=>o)}var A=e=>w((t,o)=>e.get(t)?.[o]);function j(e){let t=new Map
for(let[o,n]of e){let r=o.lastIndexOf("#"),s=o.slice(0,r)
t.set(s,{...t.get(s),[o.slice(r+1)]:n})}return t}function T(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function L(e,t,o=new Set){let n=T(e,t)
if(!n||o.has(t))return[];o.add(t);let r=(n.steps??[]).flatMap(s=>L(e,s,o))
return n.read||n.quiz||n.checklist||n.scenario?[...r,t]:r}function P(e,t,o,n){return L(e,o).map(r=>{let s=e[r],c={[r]:s},a=r===o?[]:[o]
return{key:r,names:[r,...s.names??[]],entry:s,...g(c,t,r,n,a)}})}var $=e=>[...e].sort().at(-1)
function H(e){let t=Object.entries(e).flatMap(([n,{names:r}])=>(r??[]).map(s=>[s,n])),o=new Map(t)
return n=>Object.hasOwn(e,n)?n:o.get(n)??n}function rt(e,t){let{entry:o,names:n}=e,r=C(t(n)).filter(([c])=>o[c]).map(([c,a])=>({...a,part:c,pass:o[c].pass??0,
on:o[c].every&&m(a.first)?a.first:a.on})),s=r.find(({share:c,pass:a})=>!R(c,a))
return{...e,records:r,failed:s,on:$(r.map(({on:c})=>c))}}function U(e,t,o,n){let r=A(t),s=e[o],c=P(e,r,o,n).map(f=>rt(f,r)),a=c.flatMap(({records:f})=>f.filter(
({pass:O})=>O>0)),l=g(e,r,o,n).done,h=$(c.flatMap(f=>f.on??[]))
return{key:o,entry:s,rows:c,finished:l,on:h,done:c.filter(({done:f})=>f).length,of:c.length,next:c.find(({done:f})=>!f),share:a.length?a.reduce((f,{
share:O})=>f+O,0)/a.length:void 0,until:l&&s.earns?.days?M(h,s.earns.days):void 0}}var u=countertalk.keysOf,B=countertalk.storedNames
var S=countertalk.storedValue,V=countertalk.storeValue,G=countertalk.storedKeys;function q(e,t){let o=new Map
for(let n of e.map(u).reverse())for(let r of G(n)){let s=S(r)
t(s)&&o.set(r.slice(n.length),s)}return o}function y(e,t){return e.querySelector(`[data-ct-${t}]`)}function K(e){return[...e.children]}function p(e,t,...o){
let n=document.createElement(e)
return t&&(n.className=t),n.append(...o),n}function i(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>String(t[n]??o))}function W(e,t,o=t.day){let[n,r,s]=e.split(
"-").map(Number),c=t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()];return i(o,{weekday:c,day:s,month:t.months[r-1],year:n})}var J=(e,t)=>m(t)?W(t,e.dates):t
function z(){let e=[...B()].filter(t=>/^[^:_]+\/[^:]+$/.test(t))
return{results:j(q(["_results"],()=>!0)),begun:new Set(e.map(H(x())))}}function _(e,t){let o=p("a","",t)
return o.href=new URL(e,I).href,o}function st(e,{part:t,share:o,of:n,pass:r}){if(t==="scenario"&&r)return i(e.points,{n:Math.round(o*100)})
let s={read:e.read,checklist:e.checklist,scenario:e.scenario}[t];if(s)return s;let c=Object.keys(n).length,a=Math.round(o*c*10)/10
return c&&Number.isInteger(a)?i(e.right,{right:a,all:c}):i(e.percent_right,{n:Math.floor(o*100)})}function v(e,t){let o=t.flatMap(n=>{let[r,s]=Array.isArray(
n)?n:["",n];return s?[" · ",p("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]})
return p("span",e,...o.slice(1))}function F(e,{records:t,failed:o,changed:n}){return[...t.map(r=>st(e,r)),n?["soon",e.changed]:o&&["bad",i(e.failed,{
n:o.pass})]].filter(Boolean)}var Z="ct:progress-changed";function Q(e,t,o){d(e,t,({detail:n})=>o(n))}var X=countertalk.gathered;function Y(e,t,o){let n=X(o)
d(e,"pageshow",({persisted:r})=>r&&o()),d(e,"storage",r=>{(!r.key||t.some(s=>r.key?.startsWith(u(s))))&&n(r)}),Q(e,Z,o)}var ct=()=>`${u("_path")}at`
function tt(e){V(ct(),e)}function et(e,t,o,n){y(e,"step-state")?.remove(),e.toggleAttribute("data-ct-done",t),e.toggleAttribute("data-ct-next",o)
let r=v("ct-path__state ct-muted",n)
r.childNodes.length&&(r.dataset.ctStepState="",e.append(r))}function ot(e,t){for(let o of t)o.addEventListener("click",({target:n})=>n.closest("a")&&tt(
e))}function nt(e,t){let o=t.filter(({done:s})=>!s),n=o.reduce((s,{entry:c})=>s+(c.minutes??0),0),r=n===1?e.left_one:n&&i(e.left_many,{n})
return v("ct-trail__count",[i(e.count,{done:t.length-o.length,all:t.length}),r])}var k=class{constructor(t,o){this.root=t,this.words=o,this.key=t.dataset.ctWay,
this.list=y(document,"steps"),this.items=K(this.list),this.before=[...t.childNodes],this.begun=new Set,this.found=void 0}begin(){ot(this.key,[this.root,
this.list]),Y(this.root,["_results"],()=>this.show()),this.show()}show(){let{results:t,begun:o}=z();this.begun=o,this.found=U(x(),t,this.key,b())
let{rows:n,next:r}=this.found
this.isBegun=n.some(({key:s,records:c})=>c.length||o.has(s)),this.items.forEach(s=>this.mark(s)),this.root.replaceChildren(...this.isBegun?this.goOn(
r):this.before)}mark(t){let o=this.found.rows.find(({key:r})=>r===t.dataset.ctStep),n=this.isBegun&&!!o&&o===this.found.next
et(t,!!o?.done,n,o?this.statesOf(o,n):[])}statesOf(t,o){let{words:n}=this,r=t.done?[["good",i(n.done_on,{day:J(n,t.on)})]]:[]
return o&&r.push(["next",n.next]),t.records.some(({pass:s})=>s)?r.push(...F(n,{...t,changed:0})):!t.done&&this.begun.has(t.key)&&r.push(n.begun),
t.changed&&r.push(["soon",this.changed(t)]),r}changed({changed:t,entry:o}){let{words:n}=this
return o.quiz?t===1?n.changed_one:i(n.changed_many,{n:t}):n.changed}goOn(t){let{words:o}=this,{finished:n,key:r,rows:s}=this.found,{address:c,
title:a}=t?.entry??{},l=n?_(`progress/receipt/#${r}`,o.receipt):_(c,i(o.go_on,{title:a}));l.className="ct-button"
let h=n?[p("p","ct-trail__end",o.finished)]:[];return[p("p","ct-subtitle",nt(o,s)),...h,p("p","ct-next",l)]}};D("way",(e,t)=>new k(e,t).begin());})();
