(()=>{var E=countertalk.each,q=countertalk.during;var W=countertalk.runScript;var Z=countertalk.HOURS,A=countertalk.device,L=countertalk.setDevice,
d=countertalk.prefix;var Q=countertalk.leaveDevice;var y=countertalk.storedKeys,v=countertalk.forget;function R(n){let t=new Map;try{for(let[e,o]of n){
let s=localStorage.getItem(e);localStorage.setItem(e,o),t.set(e,s)}return!0}catch{v(t.keys());for(let[e,o]of t)o!==null&&localStorage.setItem(e,o);
return!1}}function f(n,t,...e){let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function C(n,t){let e=f(n,t);return e.role="status",
e}function S(n,t,e="ct-button ct-button--secondary"){let o=Object.assign(f("button",e,n),{type:"button"});return o.addEventListener("click",t),o}function u(n,
t){return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function X(n,t,e=t.day){let[o,s,a]=n.split("-").map(Number),i=t.weekdays[new Date(
`${n}T00:00:00Z`).getUTCDay()];return u(e,{weekday:i,day:a,month:t.months[s-1],year:o})}var Y=n=>n?"ct-button ct-button--secondary":"ct-button",J=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:s,rest:a}=A();Object.assign(this,{profile:o,names:s,hours:a}),this.name=this.names.get(
this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless;this.note=C("p","ct-note");let s=[...this.names].filter((
[a])=>a!==this.profile).map(([a,i])=>this.switchTo(a,u(t.as,{name:i})));this.root.append(f("p","",e),this.note,...s.length?[f("p","ct-next",...s)]:[],this.form(
),f("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(L(t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){
return S(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=f("form","ct-form"),o=f("input","ct-write");Object.assign(o,{name:"name",maxLength:40,
required:!0,autocomplete:"off"});let s=f("input");Object.assign(s,{type:"checkbox",checked:!0});let a=f("button",Y(this.name),
this.name?t.give_other:t.give_name),i=!this.profile&&y(d()).length>0;return e.append(f("label","ct-form__field",f("span","ct-label",this.name?t.other:t.name),
o),...i?[f("label","ct-option",s,f("span","",t.along))]:[],a),e.addEventListener("submit",l=>{l.preventDefault(),this.add(o.value.trim(),i&&s.checked)}),e}add(
t,e){let o=[...this.names].find(([,r])=>r===t)?.[0];if(!t||o){o&&(this.note.textContent=u(this.words.taken,{name:t}));return}let s=`p${1+Math.max(0,
...[...this.names.keys()].map(r=>Number(r.slice(1))||0))}`,[a,i]=[d(),d(s)],l=e?y(a):[];v(y(i));let p=new Map(l.map(r=>[i+r.slice(a.length),
localStorage.getItem(r)])),c=R(p)&&L({profile:s,names:new Map(this.names).set(s,t)});v(c?l:p.keys()),this.end(c)}leaving(){let{words:t,name:e}=this,o=S(
e?t.finish:t.finish_and_clear,()=>this.handOn(o),Y(!e));if(o.id="finish",!e)return[o];let s=S(u(t.remove,{name:e}),()=>this.confirm(s,u(t.sure,{name:e}),(
)=>this.remove()));return[o,s]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){
t.dataset.sure&&o(),t.dataset.sure="yes",t.textContent=e}remove(){this.names.delete(this.profile),Q(this.profile,this.names),location.reload()}rest(){let{
words:t}=this,e=f("select","ct-pick");for(let o of Z){let s=o?u(o===1?t.hour:t.hours,{n:o}):t.never;e.append(new Option(s,String(o),!1,
o===this.hours))}return e.addEventListener("change",()=>{let o=L({rest:Number(e.value),used:Date.now()});W("rare"),this.note.textContent=o?t.set:t.not_kept}),f(
"label","ct-form__field",f("span","",t.rest),e)}};var tt=countertalk.dayNumber,et=countertalk.dayAt,w=countertalk.isDay,b=countertalk.today;
var $=countertalk.base;var g=countertalk.activityIndex;var nt=countertalk.passes;var H=countertalk.completionOf,O=countertalk.recordsOf;
var rt="countertalk-progress",F=2,T="_results",j={bytes:6e6,names:5e3,ways:200,depth:6},st=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:(?!aside$)[a-z]+)?)$/,
_=n=>!!n&&typeof n=="object"&&!Array.isArray(n);function at(n){try{return JSON.parse(n)}catch{return}}function it(n,t=j.depth){
return typeof n!="object"||n===null?!0:t>0&&Object.values(n).every(e=>it(e,t-1))}function k(n,t){return typeof n!="string"?"":n.slice(0,4*t).replace(
/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,t)}function ct(n){return[...n].map(([e,o])=>[e,at(o)]).filter(([e,
o])=>st.test(e)&&_(o))}function pt(n,t){let{site:e,name:o,exported:s,ways:a}=n,i=Object.fromEntries(ct(t));return JSON.stringify({format:rt,version:F,site:e,
name:o,exported:s,ways:a,entries:i},void 0,1)}function Tt(n){let{title:t,done:e,of:o,finished:s,share:a,on:i,until:l}=Object(n);if(!k(t,200)||![e,o].every(
Number.isInteger)||e<0||e>o)return[];let p=a>=0&&a<=1;return[{title:k(t,200),done:e,of:o,finished:s===!0,share:p?a:void 0,on:w(i)?i:void 0,until:w(
l)?l:void 0}]}function ft(n){if(n.length>j.bytes)return{problem:"large"};let t=at(n);if(!_(t)||t.format!==rt||!Number.isInteger(t.version))return{
problem:"strange"};if(t.version>F)return{problem:"newer"};let{site:e,entries:o}=t;if(t.version<F||!_(e)||!_(o))return{problem:"strange"};let a=Object.entries(
o).slice(0,j.names).filter(([p,c])=>st.test(p)&&_(c)&&it(c)),i=new Map(a.map(([p,c])=>[p,new Map(Object.entries(c))])),l=[...i.get(T)??[]].filter(([,p])=>O(p));
return i.set(T,new Map(l.map(([p,c])=>[p,O(c)]))),{site:{name:k(e.name,200),path:k(e.path,1e3)},name:k(t.name,80),exported:w(k(t.exported,10))?k(t.exported,
30):"",entries:i,results:i.get(T),ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,j.ways).flatMap(Tt)}}var ot=n=>[n?.on,n?.last].find(w)??"";function lt(n,t){
return t===void 0||ot(n)>ot(t)}function Dt(n,t){return t&&JSON.stringify(n.of)===JSON.stringify(t.of)&&n.share!==t.share?n.share>t.share:lt(n,t)}function G(n,
t){let e=s=>s.replace(/^[^:]*/,t);return[...n].sort(([s],[a])=>(e(s)===s)-(e(a)===a)).map(([s,a])=>[e(s),a])}function Et(n,t){let e=new Map;for(let[o,s]of G(ct(
n),t)){let a=Object.entries(s),i=o===T?G(a,t):a;e.set(o,new Map([...e.get(o)??[],...i]))}return e}function mt(n,t,e){let o={taken:0,kept:0},s=(p,c,r,m)=>{
let h=p.get(c);if(JSON.stringify(r)===JSON.stringify(h))return;let x=m(r,h);x&&p.set(c,r),typeof r=="object"&&(o[x?"taken":"kept"]+=1)},a=(p,c,r)=>{
let m=new Map(Object.entries(Object(p.get(c))));for(let[h,x]of Object.entries(r))s(m,h,x,Dt);p.set(c,Object.fromEntries(m))},i=Et(n,e),l=new Map;for(let[p,
c]of G(t,e)){let r=i.get(p)??new Map;i.set(p,r);for(let[m,h]of c)p===T?a(r,e(m),h):s(r,m,h,lt);r.size&&l.set(p,JSON.stringify(Object.fromEntries(r)))}return{
set:l,...o}}function ut(n){return n.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).join("-")||"x"}var dt=countertalk.showBadges;var ht=(n,t)=>et(
tt(n)+t);var gt=(n,t)=>Object.hasOwn(n,t)?n[t]:void 0,V=n=>[...n].sort().at(-1);function D(n){let t=Object.entries(n).flatMap(([o,{names:s}])=>(s??[]).map(
a=>[a,o])),e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function xt(n,t,e=new Set){let o=gt(n,t);if(!o||e.has(t))return[];e.add(t);let s=(
o.steps??[]).flatMap(a=>xt(n,a,e));return o.read||o.quiz||o.checklist||o.scenario?[...s,t]:s}function At(n,t,e,o,s){let a={[e]:n},{done:i,changed:l}=H(a,t,e,o,
s),p=Object.entries(t([e,...n.names??[]])??{}).filter(([r])=>n[r]).map(([r,m])=>({...m,part:r,pass:n[r].pass??0,on:n[r].every&&w(m.first)?m.first:m.on})),
c=p.find(({share:r,pass:m})=>!nt(r,m));return{key:e,entry:n,done:i,changed:l,records:p,failed:c,on:V(p.map(({on:r})=>r))}}function wt(n,t,e,o){let s=r=>r.map(
m=>O(t.get(m))).find(Boolean),a=n[e],i=xt(n,e).map(r=>At(n[r],s,r,o,r===e?[]:[e])),l=i.flatMap(({records:r})=>r.filter(({pass:m})=>m>0)),p=H(n,s,e,o).done,c=V(
i.flatMap(r=>r.on??[]));return{key:e,entry:a,rows:i,finished:p,on:c,done:i.filter(({done:r})=>r).length,of:i.length,next:i.find(({done:r})=>!r),
share:l.length?l.reduce((r,{share:m})=>r+m,0)/l.length:void 0,until:p&&a.earns?.days?ht(c,a.earns.days):void 0}}function P(n,t,e,o){let s=new Set;
return Object.keys(n).filter(a=>n[a].steps).map(a=>wt(n,t,a,o)).sort((a,i)=>i.done-a.done||a.of-i.of).filter(({key:a,rows:i,finished:l})=>{let p=i.filter(
r=>r.records.length||e.has(r.key)).map(r=>r.key);e.has(a)&&p.push(a);let c=p.some(r=>!s.has(r));for(let r of p)s.add(r);return c||l})}function yt(n,t,e){
let o=[...new Set([...t.keys()].map(D(n)))],a=o.filter(c=>gt(n,c)).map(c=>wt(n,t,c,e)).map(({key:c,rows:r})=>r.find(m=>m.key===c)).filter(c=>c?.records.length),
i=c=>!a.some(r=>r.key===c),l=c=>V(Object.values(O(t.get(c))??{}).map(({on:r})=>r)),p=(c,r)=>c.on<r.on?1:-1;return{done:a.sort(p),gone:o.filter(i).map(c=>({
key:c,on:l(c)})).filter(({on:c})=>c).sort(p)}}function bt(n){try{let t=JSON.parse(n);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(
t):void 0}catch{return}}function Ot(n,t){let e;try{e=JSON.parse(n??"[]")}catch{}return Array.isArray(e)||(e=n?[n]:[]),JSON.stringify([...e,t])}function Lt(n){
let t=localStorage.getItem(n),e=bt(t??"{}");return e||(localStorage.setItem(`${n}:aside`,Ot(localStorage.getItem(`${n}:aside`),t)),localStorage.removeItem(n),
[])}function kt(n,t){let e=new Map;try{for(let o of[...n].reverse())for(let[s,a]of Lt(d()+o))t(a)&&e.set(s,a)}catch{}return e}var N=(n,t)=>w(t)?X(t,n.dates):t;
function B(){let t=y(d()).map(e=>e.slice(d().length)).filter(e=>/^[^:_]+\/[^:]+$/.test(e));return{results:kt(["_results"],O),begun:new Set(t.map(D(g(
))))}}function I(n,t){let e=f("a","",t);return e.href=new URL(n,$).href,e}function Rt(n,{part:t,share:e,of:o,pass:s}){if(t==="scenario"&&s)return u(n.points,{
n:Math.round(e*100)});let a={read:n.read,checklist:n.checklist,scenario:n.scenario}[t];if(a)return a;let i=Object.keys(o).length,l=Math.round(e*i*10)/10;
return i&&Number.isInteger(l)?u(n.right,{right:l,all:i}):u(n.percent_right,{n:Math.floor(e*100)})}function M(n,t){let e=t.flatMap(o=>{let[s,a]=Array.isArray(
o)?o:["",o];return a?[" · ",f("span",s&&`ct-shape ct-shape--${s}`,a)]:[]});return f("span",n,...e.slice(1))}var vt=(n,{entry:t})=>t.steps?u(n.tasks,t):t.title;
function St(n,{records:t,failed:e,changed:o}){return[...t.map(s=>Rt(n,s)),o?["soon",n.changed]:e&&["bad",u(n.failed,{n:e.pass})]].filter(Boolean)}function jt(n,
{on:t,records:e,entry:o}){let{version:s}=e.find(a=>a.on===t);return[N(n,t),s&&u(n.content,{day:N(n,s)}),s&&o.version>s&&u(n.reviewed,{day:N(n,
o.version)})].filter(Boolean)}function Nt(n,t,e){let o=f("a");o.href=URL.createObjectURL(new Blob([e],{type:t})),o.download=n,o.click(),setTimeout((
)=>URL.revokeObjectURL(o.href),6e4)}function It(n,t,e=!1){let o=f("input","ct-file");return Object.assign(o,{type:"file",accept:".json,application/json",
multiple:e}),o.addEventListener("click",()=>o.value=""),o.addEventListener("change",()=>o.files.length&&t([...o.files])),f("label","ct-form__field",f("span",
"ct-label",n),o)}function Mt(){let n=d();try{return new Map(y(n).map(t=>[t.slice(n.length),localStorage.getItem(t)]))}catch{return new Map}}function Ct(){
return`${b()}T${new Date().toTimeString().slice(0,8)}`}var U=class{constructor(t,e){this.root=t,this.words=e}show(){let{words:t}=this,e=S(t.save,()=>this.save(
));this.note=C("p","ct-note"),this.root.append(f("p","ct-next",e),It(t.take,o=>this.take(o[0])),this.note)}save(){let{profile:t,names:e}=A(),o=e.get(t);if(!o){
this.note.textContent=this.words.nameless,document.querySelector("[data-ct-device] [name=name]").focus();return}let{results:s,begun:a}=B(),i={site:{
name:this.root.dataset.site,path:$.pathname},name:o,exported:Ct(),ways:P(g(),s,a,b()).map(({entry:p,done:c,of:r,finished:m,share:h,on:x,until:K})=>({
title:p.title,done:c,of:r,finished:m,share:h,on:x,until:K}))},l=`countertalk-progress-${ut(o)}-${b()}.json`;Nt(l,"application/json",pt(i,Mt())),
this.note.textContent=u(this.words.saved,{file:l})}async take(t){this.note.textContent="";let e=t.size>j.bytes?{problem:"large"}:ft(await t.text());
this.note.textContent=this.taken(e)}taken(t){let{words:e}=this,o={large:e.large,strange:e.strange,newer:e.newer};if(t.problem)return o[t.problem];if(
t.site.name!==this.root.dataset.site)return u(e.other_site,{site:t.site.name});let{set:s,taken:a,kept:i}=mt(Mt(),t.entries,D(g()));return R(new Map([...s].map((
[l,p])=>[d()+l,p])))?(dispatchEvent(new StorageEvent("storage",{key:null})),dt(),!a&&!i?e.nothing:[u(e.taken,{taken:a,name:t.name}),i?u(e.kept,{
kept:i}):""].join(" ")):e.not_kept}};function _t(n,t,e){q(n,"pageshow",({persisted:o})=>o&&e()),q(n,"storage",({key:o})=>{(o===null||t.some(s=>o===d()+s))&&e(
)})}var z=class{constructor(t,e){this.words=e,this.ways=t,this.done=document.querySelector("[data-ct-mine='done']"),this.empty=[this.ways,this.done].map(
o=>[...o.childNodes])}begin(){_t(this.ways,["_results"],()=>this.show()),this.show()}show(){let{words:t}=this,{results:e,begun:o}=B(),{done:s,gone:a}=yt(g(),e,
b()),i=r=>g()[r]&&!g()[r].steps&&!s.some(m=>m.key===r),l=[...o].filter(i).map(r=>g()[r]),p=P(g(),e,o,b()).map(r=>this.way(r)),c=[...this.part("",s.map(
r=>this.row(r))),...this.part(t.begun,l.map(({address:r,title:m,kind:h})=>[I(r,m),M("ct-muted",[h])])),...this.part(t.gone,a.map(({key:r,on:m})=>[r,M(
"ct-muted",[N(t,m)])]))];this.ways.replaceChildren(...p.length?p:this.empty[0]),this.done.replaceChildren(...c.length?c:this.empty[1])}way({key:t,entry:e,
done:o,of:s,finished:a,next:i,on:l,share:p}){let{words:c}=this,r=f("progress","ct-bar");Object.assign(r,{max:s,value:o,ariaLabel:e.title});let m=p!==void 0&&u(
c.percent,{n:Math.floor(p*100)}),h=a?[["good",u(c.finished,{day:N(c,l)})],m]:[u(c.how_far,{done:o,of:s})],x=a?I(`progress/receipt/#${t}`,c.receipt):i&&I(
i.entry.address,u(c.next,{title:i.entry.title}));x&&(x.className="ct-button ct-button--secondary");let K=f("h3","",I(e.address,e.title));return f("section",
"ct-mine ct-row",K,r,M("ct-muted",h),f("p","ct-next",x??""))}row(t){let{entry:e}=t,{words:o}=this;return[I(e.address,vt(o,t)),M("ct-muted",[e.kind,...St(o,t)]),
M("ct-muted",jt(o,t))]}part(t,e){if(!e.length)return[];let o=f("ul","ct-rows ct-list ct-ruled ct-apart",...e.map(s=>f("li","",...s)));return t?[f("h3","",t),
o]:[o]}};E("mine='ways'",(n,t)=>new z(n,t).begin());E("device",(n,t)=>new J(n,t).show());E("carry",(n,t)=>new U(n,t).show());})();
