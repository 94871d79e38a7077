(()=>{var S=countertalk.each,w=countertalk.during;var N=countertalk.dayNumber,E=countertalk.dayAt,h=countertalk.isDay,x=countertalk.today;
var D=countertalk.base;var g=countertalk.activityIndex;var I=(o,t)=>E(N(o)+t);var j=countertalk.passes;var v=countertalk.completionOf,y=countertalk.recordsOf;
var Z=(o,t)=>Object.hasOwn(o,t)?o[t]:void 0,A=o=>[...o].sort().at(-1);function M(o){let t=Object.entries(o).flatMap(([n,{names:r}])=>(r??[]).map(s=>[s,n])),
e=new Map(t);return n=>Object.hasOwn(o,n)?n:e.get(n)??n}function T(o,t,e=new Set){let n=Z(o,t);if(!n||e.has(t))return[];e.add(t);let r=(n.steps??[]).flatMap(
s=>T(o,s,e));return n.read||n.quiz||n.checklist||n.scenario?[...r,t]:r}function Q(o,t,e,n,r){let s={[e]:o},{done:i,changed:a}=v(s,t,e,n,r),f=Object.entries(t(
[e,...o.names??[]])??{}).filter(([c])=>o[c]).map(([c,p])=>({...p,part:c,pass:o[c].pass??0,on:o[c].every&&h(p.first)?p.first:p.on})),d=f.find(({share:c,
pass:p})=>!j(c,p));return{key:e,entry:o,done:i,changed:a,records:f,failed:d,on:A(f.map(({on:c})=>c))}}function R(o,t,e,n){let r=c=>c.map(p=>y(t.get(p))).find(
Boolean),s=o[e],i=T(o,e).map(c=>Q(o[c],r,c,n,c===e?[]:[e])),a=i.flatMap(({records:c})=>c.filter(({pass:p})=>p>0)),f=v(o,r,e,n).done,d=A(i.flatMap(c=>c.on??[]));
return{key:e,entry:s,rows:i,finished:f,on:d,done:i.filter(({done:c})=>c).length,of:i.length,next:i.find(({done:c})=>!c),share:a.length?a.reduce((c,{
share:p})=>c+p,0)/a.length:void 0,until:f&&s.earns?.days?I(d,s.earns.days):void 0}}var m=countertalk.prefix;function L(o){try{let t=JSON.parse(o);
return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function P(o,t){let e;try{e=JSON.parse(o??"[]")}catch{
}return Array.isArray(e)||(e=o?[o]:[]),JSON.stringify([...e,t])}var U=countertalk.storedKeys,q=countertalk.forget;var B="_here",V="way",
$=o=>typeof o=="string"&&o.length>0;function J(o){let t=localStorage.getItem(o),e=L(t??"{}");return e||(localStorage.setItem(`${o}:aside`,P(
localStorage.getItem(`${o}:aside`),t)),localStorage.removeItem(o),[])}function _(o,t){let e=new Map;try{for(let n of[...o].reverse())for(let[r,s]of J(m()+n))t(
s)&&e.set(r,s)}catch{}return e}function F(o,t,e){let n=_(o,t);e(n);try{let[r,...s]=o.map(d=>m()+d),f=[...[...s].reverse().concat(r).flatMap(J).filter(([,
d])=>!t(d)),...n];f.length?localStorage.setItem(r,JSON.stringify(Object.fromEntries(f))):localStorage.removeItem(r),q(s)}catch{return!1}return X(o[0]),
!0}function X(o){o.startsWith("_")||F([B],$,t=>t.set("at",o).set("on",x()))}function H(o){F([B],$,t=>t.set(V,o))}function l(o,t,...e){
let n=document.createElement(o);return t&&(n.className=t),n.append(...e),n}function u(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}function K(o,t,
e=t.day){let[n,r,s]=o.split("-").map(Number),i=t.weekdays[new Date(`${o}T00:00:00Z`).getUTCDay()];return u(e,{weekday:i,day:s,month:t.months[r-1],
year:n})}var W=(o,t)=>h(t)?K(t,o.dates):t;function z(){let t=U(m()).map(e=>e.slice(m().length)).filter(e=>/^[^:_]+\/[^:]+$/.test(e));return{results:_(
["_results"],y),begun:new Set(t.map(M(g())))}}function b(o,t){let e=l("a","",t);return e.href=new URL(o,D).href,e}function tt(o,{part:t,share:e,of:n,pass:r}){
if(t==="scenario"&&r)return u(o.points,{n:Math.round(e*100)});let s={read:o.read,checklist:o.checklist,scenario:o.scenario}[t];if(s)return s;let i=Object.keys(
n).length,a=Math.round(e*i*10)/10;return i&&Number.isInteger(a)?u(o.right,{right:a,all:i}):u(o.percent_right,{n:Math.floor(e*100)})}function O(o,t){
let e=t.flatMap(n=>{let[r,s]=Array.isArray(n)?n:["",n];return s?[" · ",l("span",r&&`ct-shape ct-shape--${r}`,s)]:[]});return l("span",o,...e.slice(
1))}function C(o,{records:t,failed:e,changed:n}){return[...t.map(r=>tt(o,r)),n?["soon",o.changed]:e&&["bad",u(o.failed,{n:e.pass})]].filter(Boolean)}function Y(
o,t,e){w(o,"pageshow",({persisted:n})=>n&&e()),w(o,"storage",({key:n})=>{(n===null||t.some(r=>n===m()+r))&&e()})}var G=5,k=class{constructor(t,e){this.root=t,
this.words=e,this.key=t.dataset.ctWay,this.list=document.querySelector(".ct-path"),this.items=[...this.list.children],this.isShort=this.items.some(({
hidden:r})=>r),this.before=[...t.childNodes];let n=this.items.map(({dataset:r})=>r.step);this.outline={[this.key]:{steps:n},...g()}}begin(){for(
let t of[this.root,this.list])t.addEventListener("click",e=>this.setOut(e));Y(this.root,["_results"],()=>this.show()),this.show()}show(){let{results:t,
begun:e}=z();this.begun=e,this.found=R(this.outline,t,this.key,x());let{rows:n,next:r}=this.found;this.isBegun=n.some(({key:i,records:a})=>a.length||e.has(i)),
this.items.forEach(i=>this.mark(i)),this.isShort&&this.shorten(this.items.findIndex(({dataset:i})=>"next"in i));let s=!!this.root.querySelector(
".ct-start__title");this.root.replaceChildren(...this.isBegun?s?this.nextForYou(r):this.goOn(r):this.before)}setOut({target:t}){t.closest("a")&&H(
this.key)}mark(t){let{words:e}=this,n=this.found.rows.find(({key:i})=>i===t.dataset.step),r=this.isBegun&&!!n&&n===this.found.next;if(t.querySelector(
".ct-path__state")?.remove(),t.toggleAttribute("data-done",!!n?.done),t.toggleAttribute("data-next",r),!n)return;let s=n.done?[["good",u(e.done_on,{day:W(e,
n.on)})]]:[];r&&s.push(["next",e.next]),n.records.some(({pass:i})=>i)?s.push(...C(e,{...n,changed:0})):!n.done&&this.begun.has(n.key)&&s.push(e.begun),
n.changed&&s.push(["soon",this.changed(n)]),s.length&&t.append(O("ct-path__state ct-muted",s))}changed({changed:t,entry:e}){let{words:n}=this;
return e.quiz?t===1?n.changed_one:u(n.changed_many,{n:t}):n.changed}shorten(t){let e=Math.max(0,Math.min(t-1,this.items.length-G));this.items.forEach((n,
r)=>n.hidden=r<e||r>=e+G),this.list.style.counterReset=`ct-path ${e}`}get count(){let{words:t}=this,{rows:e,done:n,of:r}=this.found,s=e.reduce((a,f)=>a+(
f.done?0:f.entry.minutes??0),0),i=s===1?t.left_one:s&&u(t.left_many,{n:s});return O("ct-trail__count",[u(t.count,{done:n,all:r}),i])}goOn(t){let{words:e}=this,{
finished:n,key:r}=this.found,{address:s,title:i}=t?.entry??{},a=n?b(`progress/receipt/#${r}`,e.receipt):b(s,u(e.go_on,{title:i}));a.className="ct-button";
let f=n?[l("p","ct-trail__end",e.finished)]:[];return[l("p","ct-subtitle",this.count),...f,l("p","ct-next",a)]}nextForYou(t){let{words:e}=this,[,
n]=this.before.filter(({nodeType:p})=>p===Node.ELEMENT_NODE),r=n.querySelector("a").cloneNode(!0),i=this.items.some(p=>p.querySelector(
"a").href===r.href)?[]:[l("p","ct-muted",r)];if(!t)return[l("p","ct-trail__end",e.finished),...i];let{address:a,title:f,kind:d,minutes:c}=t.entry;return[l("p",
"ct-label",e.next_for_you),l("p","ct-start__title ct-headline",b(a,f)),l("p","",O("",[d,c&&u(e.minutes,{n:c})])),l("p","ct-muted",this.count),...i]}};S("way",(
o,t)=>new k(o,t).begin());})();
