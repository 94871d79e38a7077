"use strict";(()=>{var N=countertalk.each,$=countertalk.during;var q=countertalk.runScript;var C=countertalk.HOURS,k=countertalk.device,O=countertalk.setDevice,
m=countertalk.prefix;var K=countertalk.leaveDevice;var h=countertalk.storedKeys,x=countertalk.forget;function P(n){let t=new Map;try{for(let[e,o]of n){
let r=localStorage.getItem(e);localStorage.setItem(e,o),t.set(e,r)}return!0}catch{x(t.keys());for(let[e,o]of t)o!==null&&localStorage.setItem(e,o);
return!1}}function J(n,t){return n.querySelector(`[data-ct-${t}]`)}function i(n,t,...e){let o=document.createElement(n);return t&&(o.className=t),o.append(
...e),o}function B(n,t){let e=i(n,t);return e.role="status",e}function g(n,t,e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,n),{
type:"button"});return o.addEventListener("click",t),o}function u(n,t){return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function H(n,t,e=t.day){let[o,r,
s]=n.split("-").map(Number),a=t.weekdays[new Date(`${n}T00:00:00Z`).getUTCDay()];return u(e,{weekday:a,day:s,month:t.months[r-1],
year:o})}var W=n=>n?"ct-button ct-button--secondary":"ct-button",v=class{constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r,rest:s}=k();
this.profile=o,this.names=r,this.hours=s,this.name=this.names.get(this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless;
this.note=B("p","ct-note");let r=[...this.names].filter(([s])=>s!==this.profile).map(([s,a])=>this.switchTo(s,u(t.as,{name:a})));this.root.append(i("p","",e),
this.note,...r.length?[i("p","ct-next",...r)]:[],this.form(),i("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(O(t))}end(t){t?location.reload(
):this.note.textContent=this.words.not_kept}switchTo(t,e){return g(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=i("form","ct-form"),o=i("input",
"ct-write");Object.assign(o,{name:"name",maxLength:40,required:!0,autocomplete:"off"});let r=i("input");Object.assign(r,{type:"checkbox",checked:!0});let s=i(
"button",W(this.name),this.name?t.give_other:t.give_name),a=!this.profile&&h(m()).length>0;return e.append(i("label","ct-form__field",i("span","ct-label",
this.name?t.other:t.name),o),...a?[i("label","ct-option",r,i("span","",t.along))]:[],s),e.addEventListener("submit",p=>{p.preventDefault(),this.add(
o.value.trim(),a&&r.checked)}),e}add(t,e){let o=[...this.names].find(([,c])=>c===t)?.[0];if(!t||o){o&&(this.note.textContent=u(this.words.taken,{name:t}));
return}let r=`p${1+Math.max(0,...[...this.names.keys()].map(c=>Number(c.slice(1))||0))}`,[s,a]=[m(),m(r)],p=e?h(s):[];x(h(a));let l=new Map(p.map(c=>[a+c.slice(
s.length),localStorage.getItem(c)])),f=P(l)&&O({profile:r,names:new Map(this.names).set(r,t)});x(f?p:l.keys()),this.end(f)}leaving(){let{words:t,name:e}=this,
o=g(e?t.finish:t.finish_and_clear,()=>this.handOn(o),W(!e));if(o.id="finish",!e)return[o];let r=g(u(t.remove,{name:e}),()=>this.confirm(r,u(t.sure,{name:e}),(
)=>this.remove()));return[o,r]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){
"ctSure"in t.dataset&&o(),t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),K(this.profile,this.names),location.reload()}rest(){let{
words:t}=this,e=i("select","ct-pick");for(let o of C){let r=o?u(o===1?t.hour:t.hours,{n:o}):t.never;e.append(new Option(r,String(o),!1,
o===this.hours))}return e.addEventListener("change",()=>{let o=O({rest:Number(e.value),used:Date.now()});q("rare"),this.note.textContent=o?t.set:t.not_kept}),i(
"label","ct-form__field",i("span","",t.rest),e)}};var F=countertalk.dayNumber,z=countertalk.dayAt,b=countertalk.isDay,w=countertalk.today;
var G=countertalk.base;var S=countertalk.activityIndex;var Z=(n,t)=>z(F(n)+t);var Q=countertalk.passes;var M=countertalk.completionOf,I=countertalk.recordsOf;
function V(n,t){return Object.hasOwn(n,t)?n[t]:void 0}function R(n,t,e=new Set){let o=V(n,t);if(!o||e.has(t))return[];e.add(t);let r=(o.steps??[]).flatMap(s=>R(
n,s,e));return o.read||o.quiz||o.checklist||o.scenario?[...r,t]:r}var X=n=>[...n].sort().at(-1);function _(n){let t=Object.entries(n).flatMap(([o,{names:r}])=>(
r??[]).map(s=>[s,o])),e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function st(n,t,e,o,r){let s={[e]:n},{done:a,changed:p}=M(s,t,e,o,r),
l=Object.entries(t([e,...n.names??[]])??{}).filter(([c])=>n[c]).map(([c,d])=>({...d,part:c,pass:n[c].pass??0,on:n[c].every&&b(d.first)?d.first:d.on})),f=l.find(
({share:c,pass:d})=>!Q(c,d));return{key:e,entry:n,done:a,changed:p,records:l,failed:f,on:X(l.map(({on:c})=>c))}}function E(n,t,e,o){let r=c=>c.map(d=>I(t.get(
d))).find(Boolean),s=n[e],a=R(n,e).map(c=>st(n[c],r,c,o,c===e?[]:[e])),p=a.flatMap(({records:c})=>c.filter(({pass:d})=>d>0)),l=M(n,r,e,o).done,f=X(a.flatMap(
c=>c.on??[]));return{key:e,entry:s,rows:a,finished:l,on:f,done:a.filter(({done:c})=>c).length,of:a.length,next:a.find(({done:c})=>!c),share:p.length?p.reduce((
c,{share:d})=>c+d,0)/p.length:void 0,until:l&&s.earns?.days?Z(f,s.earns.days):void 0}}function Y(n,t,e,o){let r=new Set;return Object.keys(n).filter(
s=>n[s].steps).map(s=>E(n,t,s,o)).sort((s,a)=>a.done-s.done||s.of-a.of).filter(({key:s,rows:a,finished:p})=>{let l=a.filter(c=>c.records.length||e.has(
c.key)).map(c=>c.key);e.has(s)&&l.push(s);let f=l.some(c=>!r.has(c));for(let c of l)r.add(c);return f||p})}function tt(n){try{let t=JSON.parse(n);
return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function et(n,t){let e;try{e=JSON.parse(n??"[]")}catch{
}return Array.isArray(e)||(e=n?[n]:[]),JSON.stringify([...e,t])}function ct(n){let t=localStorage.getItem(n),e=tt(t??"{}");return e||(localStorage.setItem(
`${n}:aside`,et(localStorage.getItem(`${n}:aside`),t)),localStorage.removeItem(n),[])}function ot(n,t){let e=new Map;try{for(let o of[...n].reverse())for(let[r,
s]of ct(m()+o))t(s)&&e.set(r,s)}catch{}return e}var y=(n,t)=>b(t)?H(t,n.dates):t;function nt(){let t=h(m()).map(e=>e.slice(m().length)).filter(
e=>/^[^:_]+\/[^:]+$/.test(e));return{results:ot(["_results"],I),begun:new Set(t.map(_(S())))}}function D(n,t){let e=i("a","",t);return e.href=new URL(n,G).href,
e}function it(n,{part:t,share:e,of:o,pass:r}){if(t==="scenario"&&r)return u(n.points,{n:Math.round(e*100)});let s={read:n.read,checklist:n.checklist,
scenario:n.scenario}[t];if(s)return s;let a=Object.keys(o).length,p=Math.round(e*a*10)/10;return a&&Number.isInteger(p)?u(n.right,{right:p,all:a}):u(
n.percent_right,{n:Math.floor(e*100)})}function T(n,t){let e=t.flatMap(o=>{let[r,s]=Array.isArray(o)?o:["",o];return s?[" · ",i("span",
r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return i("span",n,...e.slice(1))}var A=(n,{entry:t})=>t.steps?u(n.tasks,t):t.title;function L(n,{records:t,
failed:e,changed:o}){return[...t.map(r=>it(n,r)),o?["soon",n.changed]:e&&["bad",u(n.failed,{n:e.pass})]].filter(Boolean)}function rt(n,t,e){let o=(p,l,...f)=>{
let c=i(p,"",...f);return c.role=l,c},r=p=>o("tr","row",...p.map((l,f)=>{let c=f?o("td","cell",...[l].flat()):o("th","rowheader",...[l].flat());
return f?c.dataset.ctLabel=t[f]:c.scope="row",c})),s=t.map(p=>{let l=o("th","columnheader",p);return l.scope="col",l}),a=o("table","table",i("caption",
"ct-hidden",n),o("thead","rowgroup",o("tr","row",...s)),o("tbody","rowgroup",...e.map(r)));return a.className="ct-review ct-labelled ct-stacked",a}var j=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r}=k();this.name=r.get(o)}begin(){$(this.root,"hashchange",({oldURL:t})=>{document.querySelector(
":target")?history.replaceState(null,"",t):this.show()}),this.show()}show(){let{words:t}=this,e=S(),{results:o,begun:r}=nt(),s=_(e)(at(location.hash.slice(1))),
p=Object.hasOwn(e,s)&&E(e,o,s,w()),l=p&&p.finished;J(document,"nameless").hidden=!l||!!this.name,l?this.put(...this.name?this.receipt(p):[U(
t.nameless)]):p?this.put(...this.open(p)):this.put(...s?[U(t.unknown)]:[],...this.choice(Y(e,o,r,w())))}put(...t){this.root.replaceChildren(...t)}choice(t){let{
words:e}=this;if(!t.length)return[U(e.nothing)];let o=t.map(({key:r,entry:s})=>i("li","",D(`progress/receipt/#${r}`,s.title)));return[i("p","",e.choose),i("ul",
"ct-rows ct-list ct-ruled ct-apart",...o)]}open({entry:t,rows:e,done:o,of:r}){let s=e.filter(a=>!a.done).map(a=>[D(a.entry.address,A(this.words,a)),T(
"ct-muted",L(this.words,a))]).map(a=>i("li","",...a));return[i("h2","",D(t.address,t.title)),i("p","",u(this.words.open,{done:o,of:r})),i("ul",
"ct-rows ct-list ct-ruled ct-apart",...s)]}receipt(t){let{words:e,root:o}=this,{entry:r,rows:s}=t,a=g(e.print,()=>window.print(),"ct-button"),p=s.map(f=>[A(e,
f),T("",f.records.length?L(e,f):["–"]),f.on?y(e,f.on):"–",f.records.length&&y(e,f.records.find(({on:c})=>c===f.on).version)||"–"]),l=i("section",
"ct-receipt ct-box",i("p","ct-label",o.dataset.ctSite),i("h2","",r.earns?.name??r.title),i("p","ct-receipt__name ct-headline",this.name),i("p","",u(e.worked,
r)),this.facts(t),rt(r.title,[e.step,e.result,e.day,e.version],p),i("p","ct-receipt__said ct-strong",o.dataset.ctSaid),this.signature(r.earns?.by));return[i(
"p","ct-next",a),l]}facts({on:t,until:e,share:o}){let{words:r}=this,a=[[r.done,y(r,t)],[r.score,o!==void 0&&u(r.percent,{n:Math.floor(o*100)})],[e<w(
)?r.over:r.until,e&&y(r,e)]].filter(([,p])=>p).map(([p,l])=>i("div","",i("dt","",p),i("dd","",l)));return i("dl","ct-facts ct-facts--row ct-labelled",
...a)}signature(t){let{words:e}=this,o=t?`${u(e.by,{by:t})} `:"";return i("p","ct-receipt__sign",o,e.signature,i("span","ct-receipt__rule"))}};function at(n){
try{return decodeURIComponent(n)}catch{return n}}function U(n){return i("p","ct-notice ct-board ct-aside ct-small",n)}N("receipt",(n,t)=>new j(n,t).begin());N(
"device",(n,t)=>new v(n,t).show());})();
