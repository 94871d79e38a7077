"use strict";(()=>{var E=countertalk.each,m=countertalk.during;var N=countertalk.dayNumber,D=countertalk.dayAt,x=countertalk.isDay,g=countertalk.today;
var I=countertalk.base;var y=countertalk.activityIndex;var A=(e,t)=>D(N(e)+t);var j=countertalk.passes;var _=countertalk.completionOf,O=countertalk.recordsOf;
var tt=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,R=e=>[...e].sort().at(-1);function M(e){let t=Object.entries(e).flatMap(([o,{names:s}])=>(s??[]).map(r=>[r,o])),
n=new Map(t);return o=>Object.hasOwn(e,o)?o:n.get(o)??o}function T(e,t,n=new Set){let o=tt(e,t);if(!o||n.has(t))return[];n.add(t);let s=(o.steps??[]).flatMap(
r=>T(e,r,n));return o.read||o.quiz||o.checklist||o.scenario?[...s,t]:s}function et(e,t,n,o,s){let r={[n]:e},{done:i,changed:a}=_(r,t,n,o,s),u=Object.entries(t(
[n,...e.names??[]])??{}).filter(([c])=>e[c]).map(([c,l])=>({...l,part:c,pass:e[c].pass??0,on:e[c].every&&x(l.first)?l.first:l.on})),d=u.find(({share:c,
pass:l})=>!j(c,l));return{key:n,entry:e,done:i,changed:a,records:u,failed:d,on:R(u.map(({on:c})=>c))}}function L(e,t,n,o){let s=c=>c.map(l=>O(t.get(l))).find(
Boolean),r=e[n],i=T(e,n).map(c=>et(e[c],s,c,o,c===n?[]:[n])),a=i.flatMap(({records:c})=>c.filter(({pass:l})=>l>0)),u=_(e,s,n,o).done,d=R(i.flatMap(
c=>c.on??[]));return{key:n,entry:r,rows:i,finished:u,on:d,done:i.filter(({done:c})=>c).length,of:i.length,next:i.find(({done:c})=>!c),share:a.length?a.reduce((
c,{share:l})=>c+l,0)/a.length:void 0,until:u&&r.earns?.days?A(d,r.earns.days):void 0}}var h=countertalk.prefix;function C(e){try{let t=JSON.parse(e);
return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function P(e,t){let n;try{n=JSON.parse(e??"[]")}catch{
}return Array.isArray(n)||(n=e?[e]:[]),JSON.stringify([...n,t])}var $=countertalk.storedKeys,H=countertalk.forget;var U="_here",nt="way",
B=e=>typeof e=="string"&&e.length>0;function q(e){let t=localStorage.getItem(e),n=C(t??"{}");return n||(localStorage.setItem(`${e}:aside`,P(
localStorage.getItem(`${e}:aside`),t)),localStorage.removeItem(e),[])}function v(e,t){let n=new Map;try{for(let o of[...e].reverse())for(let[s,r]of q(h()+o))t(
r)&&n.set(s,r)}catch{}return n}function G(e,t,n){let o=v(e,t);n(o);try{let[s,...r]=e.map(d=>h()+d),u=[...[...r].reverse().concat(s).flatMap(q).filter(([,
d])=>!t(d)),...o];u.length?localStorage.setItem(s,JSON.stringify(Object.fromEntries(u))):localStorage.removeItem(s),H(r)}catch{return!1}return ot(e[0]),
!0}function ot(e){e.startsWith("_")||G([U],B,t=>t.set("at",e).set("on",g()))}function J(e){G([U],B,t=>t.set(nt,e))}function b(e,t){return e.querySelector(
`[data-ct-${t}]`)}function F(e){return[...e.children]}function p(e,t,...n){let o=document.createElement(e);return t&&(o.className=t),o.append(...n),
o}function f(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>String(t[o]??n))}function W(e,t,n=t.day){let[o,s,r]=e.split("-").map(Number),i=t.weekdays[new Date(
`${e}T00:00:00Z`).getUTCDay()];return f(n,{weekday:i,day:r,month:t.months[s-1],year:o})}var K=(e,t)=>x(t)?W(t,e.dates):t;function z(){let t=$(h()).map(
n=>n.slice(h().length)).filter(n=>/^[^:_]+\/[^:]+$/.test(n));return{results:v(["_results"],O),begun:new Set(t.map(M(y())))}}function k(e,t){let n=p("a","",t);
return n.href=new URL(e,I).href,n}function rt(e,{part:t,share:n,of:o,pass:s}){if(t==="scenario"&&s)return f(e.points,{n:Math.round(n*100)});let r={read:e.read,
checklist:e.checklist,scenario:e.scenario}[t];if(r)return r;let i=Object.keys(o).length,a=Math.round(n*i*10)/10;return i&&Number.isInteger(a)?f(e.right,{
right:a,all:i}):f(e.percent_right,{n:Math.floor(n*100)})}function w(e,t){let n=t.flatMap(o=>{let[s,r]=Array.isArray(o)?o:["",o];return r?[" · ",p("span",
s&&`ct-shape ct-shape--${s}`,r)]:[]});return p("span",e,...n.slice(1))}function Y(e,{records:t,failed:n,changed:o}){return[...t.map(s=>rt(e,s)),o?["soon",
e.changed]:n&&["bad",f(e.failed,{n:n.pass})]].filter(Boolean)}var Z="ct:progress-changed";function Q(e,t,n){m(e,t,({detail:o})=>n(o))}function V(e,t,n){m(e,
"pageshow",({persisted:o})=>o&&n()),m(e,"storage",({key:o})=>{(o===null||t.some(s=>o===h()+s))&&n()}),Q(e,Z,n)}var X=5,S=class{constructor(t,n){this.root=t,
this.words=n,this.key=t.dataset.ctWay,this.list=b(document,"steps"),this.items=F(this.list),this.isShort=this.items.some(({hidden:s})=>s),
this.before=[...t.childNodes],this.start=b(t,"start");let o=this.items.map(({dataset:s})=>s.ctStep);this.begun=new Set,this.found=void 0,this.activities={
[this.key]:{steps:o},...y()}}begin(){for(let t of[this.root,this.list])t.addEventListener("click",n=>this.setOut(n));V(this.root,["_results"],()=>this.show()),
this.show()}show(){let{results:t,begun:n}=z();this.begun=n,this.found=L(this.activities,t,this.key,g());let{rows:o,next:s}=this.found;this.isBegun=o.some(({
key:r,records:i})=>i.length||n.has(r)),this.items.forEach(r=>this.mark(r)),this.isShort&&this.shorten(this.items.findIndex(({dataset:r})=>"ctNext"in r)),
this.root.replaceChildren(...this.isBegun?this.start?this.nextForYou(s):this.goOn(s):this.before)}setOut({target:t}){t.closest("a")&&J(this.key)}mark(t){let{
words:n}=this,o=this.found.rows.find(({key:a})=>a===t.dataset.ctStep),s=this.isBegun&&!!o&&o===this.found.next;if(b(t,"step-state")?.remove(),t.toggleAttribute(
"data-ct-done",!!o?.done),t.toggleAttribute("data-ct-next",s),!o)return;let r=o.done?[["good",f(n.done_on,{day:K(n,o.on)})]]:[];if(s&&r.push(["next",n.next]),
o.records.some(({pass:a})=>a)?r.push(...Y(n,{...o,changed:0})):!o.done&&this.begun.has(o.key)&&r.push(n.begun),o.changed&&r.push(["soon",this.changed(o)]),
!r.length)return;let i=w("ct-path__state ct-muted",r);i.dataset.ctStepState="",t.append(i)}changed({changed:t,entry:n}){let{words:o}=this;
return n.quiz?t===1?o.changed_one:f(o.changed_many,{n:t}):o.changed}shorten(t){let n=Math.max(0,Math.min(t-1,this.items.length-X));this.items.forEach((o,
s)=>o.hidden=s<n||s>=n+X),this.list.style.counterReset=`ct-path ${n}`}get count(){let{words:t}=this,{rows:n,done:o,of:s}=this.found,r=n.reduce((a,u)=>a+(
u.done?0:u.entry.minutes??0),0),i=r===1?t.left_one:r&&f(t.left_many,{n:r});return w("ct-trail__count",[f(t.count,{done:o,all:s}),i])}goOn(t){let{words:n}=this,{
finished:o,key:s}=this.found,{address:r,title:i}=t?.entry??{},a=o?k(`progress/receipt/#${s}`,n.receipt):k(r,f(n.go_on,{title:i}));a.className="ct-button";
let u=o?[p("p","ct-trail__end",n.finished)]:[];return[p("p","ct-subtitle",this.count),...u,p("p","ct-next",a)]}nextForYou(t){let{words:n}=this,
o=this.start.cloneNode(!0),r=this.items.some(c=>c.querySelector("a")?.href===o.href)?[]:[p("p","ct-muted",o)];if(!t)return[p("p","ct-trail__end",n.finished),
...r];let{address:i,title:a,kind:u,minutes:d}=t.entry;return[p("p","ct-label",n.next_for_you),p("p","ct-start__title ct-headline",k(i,a)),p("p","",w("",[u,d&&f(
n.minutes,{n:d})])),p("p","ct-muted",this.count),...r]}};E("way",(e,t)=>new S(e,t).begin());})();
