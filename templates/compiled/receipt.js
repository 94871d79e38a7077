"use strict";(()=>{var M=countertalk.each,U=countertalk.during;var $=countertalk.runScript;var C=countertalk.HOURS,k=countertalk.device,O=countertalk.setDevice,
m=countertalk.prefix;var q=countertalk.leaveDevice;var d=countertalk.storedKeys,h=countertalk.forget;function K(n){let t=new Map;try{for(let[e,o]of n){
let r=localStorage.getItem(e);localStorage.setItem(e,o),t.set(e,r)}return!0}catch{h(t.keys());for(let[e,o]of t)o!==null&&localStorage.setItem(e,o);
return!1}}function P(n,t){return n.querySelector(`[data-ct-${t}]`)}function i(n,t,...e){let o=document.createElement(n);return t&&(o.className=t),o.append(
...e),o}function J(n,t){let e=i(n,t);return e.role="status",e}function x(n,t,e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,n),{
type:"button"});return o.addEventListener("click",t),o}function u(n,t){return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function B(n,t,e=t.day){let[o,r,
s]=n.split("-").map(Number),c=t.weekdays[new Date(`${n}T00:00:00Z`).getUTCDay()];return u(e,{weekday:c,day:s,month:t.months[r-1],
year:o})}var H=n=>n?"ct-button ct-button--secondary":"ct-button",v=class{constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r,rest:s}=k();
this.profile=o,this.names=r,this.hours=s,this.name=this.names.get(this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless;
this.note=J("p","ct-note");let r=[...this.names].filter(([s])=>s!==this.profile).map(([s,c])=>this.switchTo(s,u(t.as,{name:c})));this.root.append(i("p","",e),
this.note,...r.length?[i("p","ct-next",...r)]:[],this.form(),i("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(O(t))}end(t){t?location.reload(
):this.note.textContent=this.words.not_kept}switchTo(t,e){return x(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=i("form","ct-form"),o=i("input",
"ct-write");Object.assign(o,{name:"name",maxLength:40,required:!0,autocomplete:"off"});let r=i("input");Object.assign(r,{type:"checkbox",checked:!0});let s=i(
"button",H(this.name),this.name?t.give_other:t.give_name),c=!this.profile&&d(m()).length>0;return e.append(i("label","ct-form__field",i("span","ct-label",
this.name?t.other:t.name),o),...c?[i("label","ct-option",r,i("span","",t.along))]:[],s),e.addEventListener("submit",a=>{a.preventDefault(),this.add(
o.value.trim(),c&&r.checked)}),e}add(t,e){let o=[...this.names].find(([,p])=>p===t)?.[0];if(!t||o){o&&(this.note.textContent=u(this.words.taken,{name:t}));
return}let r=`p${1+Math.max(0,...[...this.names.keys()].map(p=>Number(p.slice(1))||0))}`,[s,c]=[m(),m(r)],a=e?d(s):[];h(d(c));let l=new Map(a.map(p=>[c+p.slice(
s.length),localStorage.getItem(p)])),f=K(l)&&O({profile:r,names:new Map(this.names).set(r,t)});h(f?a:l.keys()),this.end(f)}leaving(){let{words:t,name:e}=this,
o=x(e?t.finish:t.finish_and_clear,()=>this.handOn(o),H(!e));if(o.id="finish",!e)return[o];let r=x(u(t.remove,{name:e}),()=>this.confirm(r,u(t.sure,{name:e}),(
)=>this.remove()));return[o,r]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){
"ctSure"in t.dataset&&o(),t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),q(this.profile,this.names),location.reload()}rest(){let{
words:t}=this,e=i("select","ct-pick");for(let o of C){let r=o?u(o===1?t.hour:t.hours,{n:o}):t.never;e.append(new Option(r,String(o),!1,
o===this.hours))}return e.addEventListener("change",()=>{let o=O({rest:Number(e.value),used:Date.now()});$("rare"),this.note.textContent=o?t.set:t.not_kept}),i(
"label","ct-form__field",i("span","",t.rest),e)}};var W=countertalk.dayNumber,F=countertalk.dayAt,y=countertalk.isDay,b=countertalk.today;
var z=countertalk.base;var S=countertalk.activityIndex;var G=(n,t)=>F(W(n)+t);var Z=countertalk.passes;var I=countertalk.completionOf,_=countertalk.recordsOf;
function Q(n,t){return Object.hasOwn(n,t)?n[t]:void 0}function V(n,t,e=new Set){let o=Q(n,t);if(!o||e.has(t))return[];e.add(t);let r=(o.steps??[]).flatMap(s=>V(
n,s,e));return o.read||o.quiz||o.checklist||o.scenario?[...r,t]:r}function X(n,t,e,o){return V(n,e).map(r=>{let s=n[r],c={[r]:s},a=r===e?[]:[e];return{key:r,
names:[r,...s.names??[]],entry:s,...I(c,t,r,o,a)}})}var Y=n=>[...n].sort().at(-1);function D(n){let t=Object.entries(n).flatMap(([o,{names:r}])=>(r??[]).map(
s=>[s,o])),e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function ct(n,t){let{entry:e,names:o}=n,r=Object.entries(t(o)??{}).filter(([c])=>e[c]).map((
[c,a])=>({...a,part:c,pass:e[c].pass??0,on:e[c].every&&y(a.first)?a.first:a.on})),s=r.find(({share:c,pass:a})=>!Z(c,a));return{...n,records:r,failed:s,on:Y(
r.map(({on:c})=>c))}}function R(n,t,e,o){let r=p=>p.map(g=>_(t.get(g))).find(Boolean),s=n[e],c=X(n,r,e,o).map(p=>ct(p,r)),a=c.flatMap(({records:p})=>p.filter(({
pass:g})=>g>0)),l=I(n,r,e,o).done,f=Y(c.flatMap(p=>p.on??[]));return{key:e,entry:s,rows:c,finished:l,on:f,done:c.filter(({done:p})=>p).length,of:c.length,
next:c.find(({done:p})=>!p),share:a.length?a.reduce((p,{share:g})=>p+g,0)/a.length:void 0,until:l&&s.earns?.days?G(f,s.earns.days):void 0}}function tt(n,t,e,o){
let r=new Set;return Object.keys(n).filter(s=>n[s].steps).map(s=>R(n,t,s,o)).sort((s,c)=>c.done-s.done||s.of-c.of).filter(({key:s,rows:c,finished:a})=>{
let l=c.filter(p=>p.records.length||e.has(p.key)).map(p=>p.key);e.has(s)&&l.push(s);let f=l.some(p=>!r.has(p));for(let p of l)r.add(p);
return f||a})}function et(n){try{let t=JSON.parse(n);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function ot(n,t){
let e;try{e=JSON.parse(n??"[]")}catch{}return Array.isArray(e)||(e=n?[n]:[]),JSON.stringify([...e,t])}function it(n){let t=localStorage.getItem(n),e=et(
t??"{}");return e||(localStorage.setItem(`${n}:aside`,ot(localStorage.getItem(`${n}:aside`),t)),localStorage.removeItem(n),[])}function nt(n,t){let e=new Map;
try{for(let o of[...n].reverse())for(let[r,s]of it(m()+o))t(s)&&e.set(r,s)}catch{}return e}var w=(n,t)=>y(t)?B(t,n.dates):t;function rt(){let t=d(m()).map(
e=>e.slice(m().length)).filter(e=>/^[^:_]+\/[^:]+$/.test(e));return{results:nt(["_results"],_),begun:new Set(t.map(D(S())))}}function j(n,t){let e=i("a","",t);
return e.href=new URL(n,z).href,e}function at(n,{part:t,share:e,of:o,pass:r}){if(t==="scenario"&&r)return u(n.points,{n:Math.round(e*100)});let s={read:n.read,
checklist:n.checklist,scenario:n.scenario}[t];if(s)return s;let c=Object.keys(o).length,a=Math.round(e*c*10)/10;return c&&Number.isInteger(a)?u(n.right,{
right:a,all:c}):u(n.percent_right,{n:Math.floor(e*100)})}function E(n,t){let e=t.flatMap(o=>{let[r,s]=Array.isArray(o)?o:["",o];return s?[" · ",i("span",
r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return i("span",n,...e.slice(1))}var T=(n,{entry:t})=>t.steps?u(n.tasks,t):t.title;function A(n,{records:t,
failed:e,changed:o}){return[...t.map(r=>at(n,r)),o?["soon",n.changed]:e&&["bad",u(n.failed,{n:e.pass})]].filter(Boolean)}function st(n,t,e){let o=(a,l,...f)=>{
let p=i(a,"",...f);return p.role=l,p},r=a=>o("tr","row",...a.map((l,f)=>{let p=f?o("td","cell",...[l].flat()):o("th","rowheader",...[l].flat());
return f?p.dataset.ctLabel=t[f]:p.scope="row",p})),s=t.map(a=>{let l=o("th","columnheader",a);return l.scope="col",l}),c=o("table","table",i("caption",
"ct-hidden",n),o("thead","rowgroup",o("tr","row",...s)),o("tbody","rowgroup",...e.map(r)));return c.className="ct-review ct-labelled ct-stacked",c}var N=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r}=k();this.name=r.get(o)}begin(){U(this.root,"hashchange",({oldURL:t})=>{document.querySelector(
":target")?history.replaceState(null,"",t):this.show()}),this.show()}show(){let{words:t}=this,e=S(),{results:o,begun:r}=rt(),s=D(e)(pt(location.hash.slice(1))),
a=Object.hasOwn(e,s)&&R(e,o,s,b()),l=a&&a.finished;P(document,"nameless").hidden=!l||!!this.name,l?this.put(...this.name?this.receipt(a):[L(
t.nameless)]):a?this.put(...this.open(a)):this.put(...s?[L(t.unknown)]:[],...this.choice(tt(e,o,r,b())))}put(...t){this.root.replaceChildren(...t)}choice(t){
let{words:e}=this;if(!t.length)return[L(e.nothing)];let o=t.map(({key:r,entry:s})=>i("li","",j(`progress/receipt/#${r}`,s.title)));return[i("p","",e.choose),i(
"ul","ct-rows ct-list ct-ruled ct-apart",...o)]}open({entry:t,rows:e,done:o,of:r}){let s=e.filter(c=>!c.done).map(c=>[j(c.entry.address,T(this.words,c)),E(
"ct-muted",A(this.words,c))]).map(c=>i("li","",...c));return[i("h2","",j(t.address,t.title)),i("p","",u(this.words.open,{done:o,of:r})),i("ul",
"ct-rows ct-list ct-ruled ct-apart",...s)]}receipt(t){let{words:e,root:o}=this,{entry:r,rows:s}=t,c=x(e.print,()=>window.print(),"ct-button"),a=s.map(f=>[T(e,
f),E("",f.records.length?A(e,f):["–"]),f.on?w(e,f.on):"–",f.records.length&&w(e,f.records.find(({on:p})=>p===f.on).version)||"–"]),l=i("section",
"ct-receipt ct-box",i("p","ct-label",o.dataset.ctSite),i("h2","",r.earns?.name??r.title),i("p","ct-receipt__name ct-headline",this.name),i("p","",u(e.worked,
r)),this.facts(t),st(r.title,[e.step,e.result,e.day,e.version],a),i("p","ct-receipt__said ct-strong",o.dataset.ctSaid),this.signature(r.earns?.by));return[i(
"p","ct-next",c),l]}facts({on:t,until:e,share:o}){let{words:r}=this,c=[[r.done,w(r,t)],[r.score,o!==void 0&&u(r.percent,{n:Math.floor(o*100)})],[e<b(
)?r.over:r.until,e&&w(r,e)]].filter(([,a])=>a).map(([a,l])=>i("div","",i("dt","",a),i("dd","",l)));return i("dl","ct-facts ct-facts--row ct-labelled",
...c)}signature(t){let{words:e}=this,o=t?`${u(e.by,{by:t})} `:"";return i("p","ct-receipt__sign",o,e.signature,i("span","ct-receipt__rule"))}};function pt(n){
try{return decodeURIComponent(n)}catch{return n}}function L(n){return i("p","ct-notice ct-board ct-aside ct-small",n)}M("receipt",(n,t)=>new N(n,t).begin());M(
"device",(n,t)=>new v(n,t).show());})();
