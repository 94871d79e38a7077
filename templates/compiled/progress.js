"use strict";(()=>{var R=countertalk.each,_=countertalk.during;var Y=countertalk.runScript;var tt=countertalk.HOURS,T=countertalk.device,
C=countertalk.setDevice,d=countertalk.prefix;var et=countertalk.leaveDevice;var y=countertalk.storedKeys,S=countertalk.forget;function L(n){let t=new Map;try{
for(let[e,o]of n){let s=localStorage.getItem(e);localStorage.setItem(e,o),t.set(e,s)}return!0}catch{S(t.keys());for(let[e,o]of t)o!==null&&localStorage.setItem(
e,o);return!1}}function $(n,t){return n.querySelector(`[data-ct-${t}]`)}function nt(n){return n.querySelector("input, select")}function l(n,t,...e){
let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function J(n,t){let e=l(n,t);return e.role="status",e}function v(n,t,
e="ct-button ct-button--secondary"){let o=Object.assign(l("button",e,n),{type:"button"});return o.addEventListener("click",t),o}function m(n,t){
return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function ot(n,t,e=t.day){let[o,s,a]=n.split("-").map(Number),i=t.weekdays[new Date(
`${n}T00:00:00Z`).getUTCDay()];return m(e,{weekday:i,day:a,month:t.months[s-1],year:o})}var rt=n=>n?"ct-button ct-button--secondary":"ct-button",P=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:s,rest:a}=T();this.profile=o,this.names=s,this.hours=a,this.name=this.names.get(
this.profile)}show(){let{words:t}=this,e=this.name?m(t.reading,{name:this.name}):t.nameless;this.note=J("p","ct-note");let s=[...this.names].filter((
[a])=>a!==this.profile).map(([a,i])=>this.switchTo(a,m(t.as,{name:i})));this.root.append(l("p","",e),this.note,...s.length?[l("p","ct-next",...s)]:[],this.form(
),l("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(C(t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){
return v(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=l("form","ct-form"),o=l("input","ct-write");Object.assign(o,{name:"name",maxLength:40,
required:!0,autocomplete:"off"});let s=l("input");Object.assign(s,{type:"checkbox",checked:!0});let a=l("button",rt(this.name),
this.name?t.give_other:t.give_name),i=!this.profile&&y(d()).length>0;return e.append(l("label","ct-form__field",l("span","ct-label",this.name?t.other:t.name),
o),...i?[l("label","ct-option",s,l("span","",t.along))]:[],a),e.addEventListener("submit",f=>{f.preventDefault(),this.add(o.value.trim(),i&&s.checked)}),e}add(
t,e){let o=[...this.names].find(([,r])=>r===t)?.[0];if(!t||o){o&&(this.note.textContent=m(this.words.taken,{name:t}));return}let s=`p${1+Math.max(0,
...[...this.names.keys()].map(r=>Number(r.slice(1))||0))}`,[a,i]=[d(),d(s)],f=e?y(a):[];S(y(i));let p=new Map(f.map(r=>[i+r.slice(a.length),
localStorage.getItem(r)])),c=L(p)&&C({profile:s,names:new Map(this.names).set(s,t)});S(c?f:p.keys()),this.end(c)}leaving(){let{words:t,name:e}=this,o=v(
e?t.finish:t.finish_and_clear,()=>this.handOn(o),rt(!e));if(o.id="finish",!e)return[o];let s=v(m(t.remove,{name:e}),()=>this.confirm(s,m(t.sure,{name:e}),(
)=>this.remove()));return[o,s]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){
"ctSure"in t.dataset&&o(),t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),et(this.profile,this.names),location.reload()}rest(){let{
words:t}=this,e=l("select","ct-pick");for(let o of tt){let s=o?m(o===1?t.hour:t.hours,{n:o}):t.never;e.append(new Option(s,String(o),!1,
o===this.hours))}return e.addEventListener("change",()=>{let o=C({rest:Number(e.value),used:Date.now()});Y("rare"),this.note.textContent=o?t.set:t.not_kept}),l(
"label","ct-form__field",l("span","",t.rest),e)}};var st=countertalk.dayNumber,at=countertalk.dayAt,x=countertalk.isDay,b=countertalk.today;
var B="ct:progress-changed";function it(n,t){dispatchEvent(new CustomEvent(n,{detail:t}))}function ct(n,t,e){_(n,t,({detail:o})=>e(o))}var U=countertalk.base;
var g=countertalk.activityIndex;var pt=countertalk.passes;var F=countertalk.completionOf,k=countertalk.recordsOf;var lt="countertalk-progress",W=2,H="_results",
N={bytes:6e6,names:5e3,ways:200,depth:6},ut=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:(?!aside$)[a-z]+)?)$/,D=n=>!!n&&typeof n=="object"&&!Array.isArray(n);
function mt(n){try{return JSON.parse(n)}catch{return}}function dt(n,t=N.depth){return typeof n!="object"||n===null?!0:t>0&&Object.values(n).every(e=>dt(e,
t-1))}function O(n,t){return typeof n!="string"?"":n.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
t)}function ht(n){return[...n].map(([e,o])=>[e,mt(o)]).filter(([e,o])=>ut.test(e)&&D(o))}function gt(n,t){let{site:e,name:o,exported:s,ways:a}=n,
i=Object.fromEntries(ht(t));return JSON.stringify({format:lt,version:W,site:e,name:o,exported:s,ways:a,entries:i},void 0,1)}function Lt(n){let{title:t,done:e,
of:o,finished:s,share:a,on:i,until:f}=Object(n);if(!O(t,200)||![e,o].every(Number.isInteger)||e<0||e>o)return[];let p=a>=0&&a<=1;return[{title:O(t,200),done:e,
of:o,finished:s===!0,share:p?a:void 0,on:x(i)?i:void 0,until:x(f)?f:void 0}]}function xt(n){if(n.length>N.bytes)return{problem:"large"};let t=mt(n);if(!D(
t)||t.format!==lt||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>W)return{problem:"newer"};let{site:e,entries:o}=t;if(t.version<W||!D(
e)||!D(o))return{problem:"strange"};let a=Object.entries(o).slice(0,N.names).filter(([c,r])=>ut.test(c)&&D(r)&&dt(r)),i=new Map(a.map(([c,r])=>[c,new Map(
Object.entries(r))])),f=[...i.get(H)??[]].filter(([,c])=>k(c)),p=new Map(f.map(([c,r])=>[c,k(r)]));return i.set(H,p),{site:{name:O(e.name,200),path:O(e.path,
1e3)},name:O(t.name,80),exported:x(O(t.exported,10))?O(t.exported,30):"",entries:i,results:p,ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,N.ways).flatMap(
Lt)}}var ft=n=>[n?.on,n?.last].find(x)??"";function wt(n,t){return t===void 0||ft(n)>ft(t)}function $t(n,t){return t&&JSON.stringify(n.of)===JSON.stringify(
t.of)&&n.share!==t.share?n.share>t.share:wt(n,t)}function V(n,t){let e=s=>s.replace(/^[^:]*/,t);return[...n].sort(([s],[a])=>+(e(s)===s)-+(e(a)===a)).map(([s,
a])=>[e(s),a])}function Jt(n,t){let e=new Map;for(let[o,s]of V(ht(n),t)){let a=Object.entries(s),i=o===H?V(a,t):a;e.set(o,new Map([...e.get(o)??[],
...i]))}return e}function yt(n,t,e){let o={taken:0,kept:0},s=(p,c,r,u)=>{let h=p.get(c);if(JSON.stringify(r)===JSON.stringify(h))return;let w=u(r,h);w&&p.set(c,
r),typeof r=="object"&&(o[w?"taken":"kept"]+=1)},a=(p,c,r)=>{let u=new Map(Object.entries(Object(p.get(c))));for(let[h,w]of Object.entries(r))s(u,h,w,$t);p.set(
c,Object.fromEntries(u))},i=Jt(n,e),f=new Map;for(let[p,c]of V(t,e)){let r=i.get(p)??new Map;i.set(p,r);for(let[u,h]of c)p===H?a(r,e(u),h):s(r,u,h,wt);
r.size&&f.set(p,JSON.stringify(Object.fromEntries(r)))}return{set:f,...o}}function bt(n){return n.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(
Boolean).join("-")||"x"}var kt=countertalk.showBadges;var Ot=(n,t)=>at(st(n)+t);function Z(n,t){return Object.hasOwn(n,t)?n[t]:void 0}function Q(n,t,e=new Set){
let o=Z(n,t);if(!o||e.has(t))return[];e.add(t);let s=(o.steps??[]).flatMap(a=>Q(n,a,e));return o.read||o.quiz||o.checklist||o.scenario?[...s,
t]:s}var X=n=>[...n].sort().at(-1);function A(n){let t=Object.entries(n).flatMap(([o,{names:s}])=>(s??[]).map(a=>[a,o])),e=new Map(t);return o=>Object.hasOwn(n,
o)?o:e.get(o)??o}function Pt(n,t,e,o,s){let a={[e]:n},{done:i,changed:f}=F(a,t,e,o,s),p=Object.entries(t([e,...n.names??[]])??{}).filter(([r])=>n[r]).map(([r,
u])=>({...u,part:r,pass:n[r].pass??0,on:n[r].every&&x(u.first)?u.first:u.on})),c=p.find(({share:r,pass:u})=>!pt(r,u));return{key:e,entry:n,done:i,changed:f,
records:p,failed:c,on:X(p.map(({on:r})=>r))}}function St(n,t,e,o){let s=r=>r.map(u=>k(t.get(u))).find(Boolean),a=n[e],i=Q(n,e).map(r=>Pt(n[r],s,r,o,
r===e?[]:[e])),f=i.flatMap(({records:r})=>r.filter(({pass:u})=>u>0)),p=F(n,s,e,o).done,c=X(i.flatMap(r=>r.on??[]));return{key:e,entry:a,rows:i,finished:p,on:c,
done:i.filter(({done:r})=>r).length,of:i.length,next:i.find(({done:r})=>!r),share:f.length?f.reduce((r,{share:u})=>r+u,0)/f.length:void 0,
until:p&&a.earns?.days?Ot(c,a.earns.days):void 0}}function z(n,t,e,o){let s=new Set;return Object.keys(n).filter(a=>n[a].steps).map(a=>St(n,t,a,o)).sort((a,
i)=>i.done-a.done||a.of-i.of).filter(({key:a,rows:i,finished:f})=>{let p=i.filter(r=>r.records.length||e.has(r.key)).map(r=>r.key);e.has(a)&&p.push(a);
let c=p.some(r=>!s.has(r));for(let r of p)s.add(r);return c||f})}function vt(n,t,e){let o=[...new Set([...t.keys()].map(A(n)))],a=o.filter(c=>Z(n,c)).map(c=>St(
n,t,c,e)).map(({key:c,rows:r})=>r.find(u=>u.key===c)).filter(c=>c?.records.length),i=c=>!a.some(r=>r.key===c),f=c=>X(Object.values(k(t.get(c))??{}).map(({
on:r})=>r)),p=(c,r)=>c.on<r.on?1:-1;return{done:a.sort(p),gone:o.filter(i).map(c=>({key:c,on:f(c)})).filter(({on:c})=>c).sort(p)}}function Nt(n){try{
let t=JSON.parse(n);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function jt(n,t){let e;try{e=JSON.parse(
n??"[]")}catch{}return Array.isArray(e)||(e=n?[n]:[]),JSON.stringify([...e,t])}function Bt(n){let t=localStorage.getItem(n),e=Nt(t??"{}");return e||(
localStorage.setItem(`${n}:aside`,jt(localStorage.getItem(`${n}:aside`),t)),localStorage.removeItem(n),[])}function It(n,t){let e=new Map;try{for(
let o of[...n].reverse())for(let[s,a]of Bt(d()+o))t(a)&&e.set(s,a)}catch{}return e}var j=(n,t)=>x(t)?ot(t,n.dates):t;function G(){let t=y(d()).map(e=>e.slice(d(
).length)).filter(e=>/^[^:_]+\/[^:]+$/.test(e));return{results:It(["_results"],k),begun:new Set(t.map(A(g())))}}function I(n,t){let e=l("a","",t);
return e.href=new URL(n,U).href,e}function Ut(n,{part:t,share:e,of:o,pass:s}){if(t==="scenario"&&s)return m(n.points,{n:Math.round(e*100)});let a={read:n.read,
checklist:n.checklist,scenario:n.scenario}[t];if(a)return a;let i=Object.keys(o).length,f=Math.round(e*i*10)/10;return i&&Number.isInteger(f)?m(n.right,{
right:f,all:i}):m(n.percent_right,{n:Math.floor(e*100)})}function M(n,t){let e=t.flatMap(o=>{let[s,a]=Array.isArray(o)?o:["",o];return a?[" · ",l("span",
s?`ct-shape ct-shape--${s}`:"",String(a))]:[]});return l("span",n,...e.slice(1))}var Mt=(n,{entry:t})=>t.steps?m(n.tasks,t):t.title;function Et(n,{records:t,
failed:e,changed:o}){return[...t.map(s=>Ut(n,s)),o?["soon",n.changed]:e&&["bad",m(n.failed,{n:e.pass})]].filter(Boolean)}function _t(n,{on:t,records:e,
entry:o}){let{version:s}=e.find(a=>a.on===t);return[j(n,t),s&&m(n.content,{day:j(n,s)}),s&&o.version>s&&m(n.reviewed,{day:j(n,o.version)})].filter(
Boolean)}function Dt(n,t,e){let o=l("a");o.href=URL.createObjectURL(new Blob([e],{type:t})),o.download=n,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),
6e4)}function At(n,t,e=!1){let o=l("input","ct-file");return Object.assign(o,{type:"file",accept:".json,application/json",multiple:e}),o.addEventListener(
"click",()=>o.value=""),o.addEventListener("change",()=>o.files.length&&t([...o.files])),l("label","ct-form__field",l("span","ct-label",n),o)}function Rt(){
let n=d();try{return new Map(y(n).map(t=>[t.slice(n.length),localStorage.getItem(t)]))}catch{return new Map}}function Ht(){return`${b()}T${new Date(
).toTimeString().slice(0,8)}`}var K=class{constructor(t,e){this.root=t,this.words=e}show(){let{words:t}=this,e=v(t.save,()=>this.save());this.note=J("p",
"ct-note"),this.root.append(l("p","ct-next",e),At(t.take,o=>this.take(o[0])),this.note)}save(){let{profile:t,names:e}=T(),o=e.get(t);if(!o){
this.note.textContent=this.words.nameless,nt($(document,"device")).focus();return}let{results:s,begun:a}=G(),i={site:{name:this.root.dataset.ctSite,
path:U.pathname},name:o,exported:Ht(),ways:z(g(),s,a,b()).map(({entry:p,done:c,of:r,finished:u,share:h,on:w,until:E})=>({title:p.title,done:c,of:r,finished:u,
share:h,on:w,until:E}))},f=`countertalk-progress-${bt(o)}-${b()}.json`;Dt(f,"application/json",gt(i,Rt())),this.note.textContent=m(this.words.saved,{
file:f})}async take(t){this.note.textContent="";let e=t.size>N.bytes?{problem:"large"}:xt(await t.text());this.note.textContent=this.taken(e)}taken(t){let{
words:e}=this,o={large:e.large,strange:e.strange,newer:e.newer};if(t.problem)return o[t.problem];if(t.site.name!==this.root.dataset.ctSite)return m(
e.other_site,{site:t.site.name});let{set:s,taken:a,kept:i}=yt(Rt(),t.entries,A(g()));return L(new Map([...s].map(([f,p])=>[d()+f,p])))?(it(B),kt(),
!a&&!i?e.nothing:[m(e.taken,{taken:a,name:t.name}),i?m(e.kept,{kept:i}):""].join(" ")):e.not_kept}};function Tt(n,t,e){_(n,"pageshow",({persisted:o})=>o&&e()),
_(n,"storage",({key:o})=>{(o===null||t.some(s=>o===d()+s))&&e()}),ct(n,B,e)}var q=class{constructor(t,e){this.words=e,this.ways=t,this.done=$(document,
"my-done"),this.empty=[this.ways,this.done].map(o=>[...o.childNodes])}begin(){Tt(this.ways,["_results"],()=>this.show()),this.show()}show(){let{words:t}=this,{
results:e,begun:o}=G(),{done:s,gone:a}=vt(g(),e,b()),i=r=>g()[r]&&!g()[r].steps&&!s.some(u=>u.key===r),f=[...o].filter(i).map(r=>g()[r]),p=z(g(),e,o,b()).map(
r=>this.way(r)),c=[...this.part("",s.map(r=>this.row(r))),...this.part(t.begun,f.map(({address:r,title:u,kind:h})=>[I(r,u),M("ct-muted",[h])])),...this.part(
t.gone,a.map(({key:r,on:u})=>[r,M("ct-muted",[j(t,u)])]))];this.ways.replaceChildren(...p.length?p:this.empty[0]),this.done.replaceChildren(
...c.length?c:this.empty[1])}way(t){let{key:e,entry:o,done:s,of:a,finished:i,next:f,on:p,share:c}=t,{words:r}=this,u=l("progress","ct-bar");Object.assign(u,{
max:a,value:s,ariaLabel:o.title});let h=c!==void 0&&m(r.percent,{n:Math.floor(c*100)}),w=i?[["good",m(r.finished,{day:j(r,p)})],h]:[m(r.how_far,{done:s,of:a})],
E=i?I(`progress/receipt/#${e}`,r.receipt):f&&I(f.entry.address,m(r.next,{title:f.entry.title}));E&&(E.className="ct-button ct-button--secondary");let Ct=l("h3",
"",I(o.address,o.title));return l("section","ct-mine ct-row",Ct,u,M("ct-muted",w),l("p","ct-next",E??""))}row(t){let{entry:e}=t,{words:o}=this;return[I(
e.address,Mt(o,t)),M("ct-muted",[e.kind,...Et(o,t)]),M("ct-muted",_t(o,t))]}part(t,e){if(!e.length)return[];let o=l("ul","ct-rows ct-list ct-ruled ct-apart",
...e.map(s=>l("li","",...s)));return t?[l("h3","",t),o]:[o]}};R("my-paths",(n,t)=>new q(n,t).begin());R("device",(n,t)=>new P(n,t).show());R("carry",(n,
t)=>new K(n,t).show());})();
