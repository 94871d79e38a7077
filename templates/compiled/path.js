(()=>{var _=countertalk.each,h=countertalk.during;var E=countertalk.dayNumber,N=countertalk.dayAt,x=countertalk.isDay,g=countertalk.today;
var D=countertalk.base;var y=countertalk.activityIndex;var I=(o,t)=>N(E(o)+t);var A=countertalk.passes;var S=countertalk.completionOf,b=countertalk.recordsOf;
var V=(o,t)=>Object.hasOwn(o,t)?o[t]:void 0,j=o=>[...o].sort().at(-1);function R(o){let t=Object.entries(o).flatMap(([n,{names:s}])=>(s??[]).map(r=>[r,n])),
e=new Map(t);return n=>Object.hasOwn(o,n)?n:e.get(n)??n}function M(o,t,e=new Set){let n=V(o,t);if(!n||e.has(t))return[];e.add(t);let s=(n.steps??[]).flatMap(
r=>M(o,r,e));return n.read||n.quiz||n.checklist||n.scenario?[...s,t]:s}function X(o,t,e,n,s){let r={[e]:o},{done:i,changed:a}=S(r,t,e,n,s),p=Object.entries(t(
[e,...o.names??[]])??{}).filter(([c])=>o[c]).map(([c,l])=>({...l,part:c,pass:o[c].pass??0,on:o[c].every&&x(l.first)?l.first:l.on})),d=p.find(({share:c,
pass:l})=>!A(c,l));return{key:e,entry:o,done:i,changed:a,records:p,failed:d,on:j(p.map(({on:c})=>c))}}function T(o,t,e,n){let s=c=>c.map(l=>b(t.get(l))).find(
Boolean),r=o[e],i=M(o,e).map(c=>X(o[c],s,c,n,c===e?[]:[e])),a=i.flatMap(({records:c})=>c.filter(({pass:l})=>l>0)),p=S(o,s,e,n).done,d=j(i.flatMap(c=>c.on??[]));
return{key:e,entry:r,rows:i,finished:p,on:d,done:i.filter(({done:c})=>c).length,of:i.length,next:i.find(({done:c})=>!c),share:a.length?a.reduce((c,{
share:l})=>c+l,0)/a.length:void 0,until:p&&r.earns?.days?I(d,r.earns.days):void 0}}var m=countertalk.prefix;function L(o){try{let t=JSON.parse(o);
return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function C(o,t){let e;try{e=JSON.parse(o??"[]")}catch{
}return Array.isArray(e)||(e=o?[o]:[]),JSON.stringify([...e,t])}var P=countertalk.storedKeys,H=countertalk.forget;var U="_here",tt="way",
B=o=>typeof o=="string"&&o.length>0;function $(o){let t=localStorage.getItem(o),e=L(t??"{}");return e||(localStorage.setItem(`${o}:aside`,C(
localStorage.getItem(`${o}:aside`),t)),localStorage.removeItem(o),[])}function v(o,t){let e=new Map;try{for(let n of[...o].reverse())for(let[s,r]of $(m()+n))t(
r)&&e.set(s,r)}catch{}return e}function q(o,t,e){let n=v(o,t);e(n);try{let[s,...r]=o.map(d=>m()+d),p=[...[...r].reverse().concat(s).flatMap($).filter(([,
d])=>!t(d)),...n];p.length?localStorage.setItem(s,JSON.stringify(Object.fromEntries(p))):localStorage.removeItem(s),H(r)}catch{return!1}return et(o[0]),
!0}function et(o){o.startsWith("_")||q([U],B,t=>t.set("at",o).set("on",g()))}function G(o){q([U],B,t=>t.set(tt,o))}function f(o,t,...e){
let n=document.createElement(o);return t&&(n.className=t),n.append(...e),n}function u(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}function J(o,t,
e=t.day){let[n,s,r]=o.split("-").map(Number),i=t.weekdays[new Date(`${o}T00:00:00Z`).getUTCDay()];return u(e,{weekday:i,day:r,month:t.months[s-1],
year:n})}var F=(o,t)=>x(t)?J(t,o.dates):t;function W(){let t=P(m()).map(e=>e.slice(m().length)).filter(e=>/^[^:_]+\/[^:]+$/.test(e));return{results:v(
["_results"],b),begun:new Set(t.map(R(y())))}}function O(o,t){let e=f("a","",t);return e.href=new URL(o,D).href,e}function ot(o,{part:t,share:e,of:n,pass:s}){
if(t==="scenario"&&s)return u(o.points,{n:Math.round(e*100)});let r={read:o.read,checklist:o.checklist,scenario:o.scenario}[t];if(r)return r;let i=Object.keys(
n).length,a=Math.round(e*i*10)/10;return i&&Number.isInteger(a)?u(o.right,{right:a,all:i}):u(o.percent_right,{n:Math.floor(e*100)})}function k(o,t){
let e=t.flatMap(n=>{let[s,r]=Array.isArray(n)?n:["",n];return r?[" · ",f("span",s&&`ct-shape ct-shape--${s}`,r)]:[]});return f("span",o,...e.slice(
1))}function K(o,{records:t,failed:e,changed:n}){return[...t.map(s=>ot(o,s)),n?["soon",o.changed]:e&&["bad",u(o.failed,{n:e.pass})]].filter(
Boolean)}var z="ct:progress-changed";function Y(o,t,e){h(o,t,({detail:n})=>e(n))}function Z(o,t,e){h(o,"pageshow",({persisted:n})=>n&&e()),h(o,"storage",({
key:n})=>{(n===null||t.some(s=>n===m()+s))&&e()}),Y(o,z,e)}var Q=5,w=class{constructor(t,e){this.root=t,this.words=e,this.key=t.dataset.ctWay,
this.list=document.querySelector("[data-ct-steps]"),this.items=[...this.list.children],this.isShort=this.items.some(({hidden:s})=>s),
this.before=[...t.childNodes],this.start=t.querySelector("[data-ct-start]");let n=this.items.map(({dataset:s})=>s.ctStep);this.outline={[this.key]:{steps:n},
...y()}}begin(){for(let t of[this.root,this.list])t.addEventListener("click",e=>this.setOut(e));Z(this.root,["_results"],()=>this.show()),this.show()}show(){
let{results:t,begun:e}=W();this.begun=e,this.found=T(this.outline,t,this.key,g());let{rows:n,next:s}=this.found;this.isBegun=n.some(({key:r,
records:i})=>i.length||e.has(r)),this.items.forEach(r=>this.mark(r)),this.isShort&&this.shorten(this.items.findIndex(({dataset:r})=>"ctNext"in r)),
this.root.replaceChildren(...this.isBegun?this.start?this.nextForYou(s):this.goOn(s):this.before)}setOut({target:t}){t.closest("a")&&G(this.key)}mark(t){let{
words:e}=this,n=this.found.rows.find(({key:a})=>a===t.dataset.ctStep),s=this.isBegun&&!!n&&n===this.found.next;if(t.querySelector(
"[data-ct-step-state]")?.remove(),t.toggleAttribute("data-ct-done",!!n?.done),t.toggleAttribute("data-ct-next",s),!n)return;let r=n.done?[["good",u(e.done_on,{
day:F(e,n.on)})]]:[];if(s&&r.push(["next",e.next]),n.records.some(({pass:a})=>a)?r.push(...K(e,{...n,changed:0})):!n.done&&this.begun.has(n.key)&&r.push(
e.begun),n.changed&&r.push(["soon",this.changed(n)]),!r.length)return;let i=k("ct-path__state ct-muted",r);i.dataset.ctStepState="",t.append(i)}changed({
changed:t,entry:e}){let{words:n}=this;return e.quiz?t===1?n.changed_one:u(n.changed_many,{n:t}):n.changed}shorten(t){let e=Math.max(0,Math.min(t-1,
this.items.length-Q));this.items.forEach((n,s)=>n.hidden=s<e||s>=e+Q),this.list.style.counterReset=`ct-path ${e}`}get count(){let{words:t}=this,{rows:e,done:n,
of:s}=this.found,r=e.reduce((a,p)=>a+(p.done?0:p.entry.minutes??0),0),i=r===1?t.left_one:r&&u(t.left_many,{n:r});return k("ct-trail__count",[u(t.count,{done:n,
all:s}),i])}goOn(t){let{words:e}=this,{finished:n,key:s}=this.found,{address:r,title:i}=t?.entry??{},a=n?O(`progress/receipt/#${s}`,e.receipt):O(r,u(e.go_on,{
title:i}));a.className="ct-button";let p=n?[f("p","ct-trail__end",e.finished)]:[];return[f("p","ct-subtitle",this.count),...p,f("p","ct-next",a)]}nextForYou(t){
let{words:e}=this,n=this.start.cloneNode(!0),r=this.items.some(c=>c.querySelector("a").href===n.href)?[]:[f("p","ct-muted",n)];if(!t)return[f("p",
"ct-trail__end",e.finished),...r];let{address:i,title:a,kind:p,minutes:d}=t.entry;return[f("p","ct-label",e.next_for_you),f("p","ct-start__title ct-headline",O(
i,a)),f("p","",k("",[p,d&&u(e.minutes,{n:d})])),f("p","ct-muted",this.count),...r]}};_("way",(o,t)=>new w(o,t).begin());})();
