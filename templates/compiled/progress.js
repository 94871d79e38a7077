"use strict";(()=>{var C=countertalk.each,_=countertalk.during;var X=countertalk.runScript;var Y=countertalk.HOURS,R=countertalk.device,T=countertalk.setDevice,
d=countertalk.prefix;var tt=countertalk.leaveDevice;var w=countertalk.storedKeys,S=countertalk.forget;function L(n){let t=new Map;try{for(let[e,o]of n){
let r=localStorage.getItem(e);localStorage.setItem(e,o),t.set(e,r)}return!0}catch{S(t.keys());for(let[e,o]of t)o!==null&&localStorage.setItem(e,o);
return!1}}function $(n,t){return n.querySelector(`[data-ct-${t}]`)}function et(n){return n.querySelector("input, select")}function l(n,t,...e){
let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function J(n,t){let e=l(n,t);return e.role="status",e}function v(n,t,
e="ct-button ct-button--secondary"){let o=Object.assign(l("button",e,n),{type:"button"});return o.addEventListener("click",t),o}function u(n,t){
return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function nt(n,t,e=t.day){let[o,r,i]=n.split("-").map(Number),a=t.weekdays[new Date(
`${n}T00:00:00Z`).getUTCDay()];return u(e,{weekday:a,day:i,month:t.months[r-1],year:o})}var ot=n=>n?"ct-button ct-button--secondary":"ct-button",P=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r,rest:i}=R();this.profile=o,this.names=r,this.hours=i,this.name=this.names.get(
this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless;this.note=J("p","ct-note");let r=[...this.names].filter((
[i])=>i!==this.profile).map(([i,a])=>this.switchTo(i,u(t.as,{name:a})));this.root.append(l("p","",e),this.note,...r.length?[l("p","ct-next",...r)]:[],this.form(
),l("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(T(t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){
return v(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=l("form","ct-form"),o=l("input","ct-write");Object.assign(o,{name:"name",maxLength:40,
required:!0,autocomplete:"off"});let r=l("input");Object.assign(r,{type:"checkbox",checked:!0});let i=l("button",ot(this.name),
this.name?t.give_other:t.give_name),a=!this.profile&&w(d()).length>0;return e.append(l("label","ct-form__field",l("span","ct-label",this.name?t.other:t.name),
o),...a?[l("label","ct-option",r,l("span","",t.along))]:[],i),e.addEventListener("submit",p=>{p.preventDefault(),this.add(o.value.trim(),a&&r.checked)}),e}add(
t,e){let o=[...this.names].find(([,s])=>s===t)?.[0];if(!t||o){o&&(this.note.textContent=u(this.words.taken,{name:t}));return}let r=`p${1+Math.max(0,
...[...this.names.keys()].map(s=>Number(s.slice(1))||0))}`,[i,a]=[d(),d(r)],p=e?w(i):[];S(w(a));let f=new Map(p.map(s=>[a+s.slice(i.length),
localStorage.getItem(s)])),c=L(f)&&T({profile:r,names:new Map(this.names).set(r,t)});S(c?p:f.keys()),this.end(c)}leaving(){let{words:t,name:e}=this,o=v(
e?t.finish:t.finish_and_clear,()=>this.handOn(o),ot(!e));if(o.id="finish",!e)return[o];let r=v(u(t.remove,{name:e}),()=>this.confirm(r,u(t.sure,{name:e}),(
)=>this.remove()));return[o,r]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){
"ctSure"in t.dataset&&o(),t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),tt(this.profile,this.names),location.reload()}rest(){let{
words:t}=this,e=l("select","ct-pick");for(let o of Y){let r=o?u(o===1?t.hour:t.hours,{n:o}):t.never;e.append(new Option(r,String(o),!1,
o===this.hours))}return e.addEventListener("change",()=>{let o=T({rest:Number(e.value),used:Date.now()});X("rare"),this.note.textContent=o?t.set:t.not_kept}),l(
"label","ct-form__field",l("span","",t.rest),e)}};var rt=countertalk.dayNumber,st=countertalk.dayAt,x=countertalk.isDay,b=countertalk.today;
var B="ct:progress-changed";function it(n,t){dispatchEvent(new CustomEvent(n,{detail:t}))}function at(n,t,e){_(n,t,({detail:o})=>e(o))}var U=countertalk.base;
var g=countertalk.activityIndex;var ct=countertalk.passes;var H=countertalk.completionOf,O=countertalk.recordsOf;var ft="countertalk-progress",W=2,z="_results",
N={bytes:6e6,names:5e3,ways:200,depth:6},lt=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:(?!aside$)[a-z]+)?)$/,D=n=>!!n&&typeof n=="object"&&!Array.isArray(n);
function mt(n){try{return JSON.parse(n)}catch{return}}function ut(n,t=N.depth){return typeof n!="object"||n===null?!0:t>0&&Object.values(n).every(e=>ut(e,
t-1))}function k(n,t){return typeof n!="string"?"":n.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
t)}function dt(n){return[...n].map(([e,o])=>[e,mt(o)]).filter(([e,o])=>lt.test(e)&&D(o))}function ht(n,t){let{site:e,name:o,exported:r,ways:i}=n,
a=Object.fromEntries(dt(t));return JSON.stringify({format:ft,version:W,site:e,name:o,exported:r,ways:i,entries:a},void 0,1)}function $t(n){let{title:t,done:e,
of:o,finished:r,share:i,on:a,until:p}=Object(n);if(!k(t,200)||![e,o].every(Number.isInteger)||e<0||e>o)return[];let f=i>=0&&i<=1;return[{title:k(t,200),done:e,
of:o,finished:r===!0,share:f?i:void 0,on:x(a)?a:void 0,until:x(p)?p:void 0}]}function gt(n){if(n.length>N.bytes)return{problem:"large"};let t=mt(n);if(!D(
t)||t.format!==ft||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>W)return{problem:"newer"};let{site:e,entries:o}=t;if(t.version<W||!D(
e)||!D(o))return{problem:"strange"};let i=Object.entries(o).slice(0,N.names).filter(([c,s])=>lt.test(c)&&D(s)&&ut(s)),a=new Map(i.map(([c,s])=>[c,new Map(
Object.entries(s))])),p=[...a.get(z)??[]].filter(([,c])=>O(c)),f=new Map(p.map(([c,s])=>[c,O(s)]));return a.set(z,f),{site:{name:k(e.name,200),path:k(e.path,
1e3)},name:k(t.name,80),exported:x(k(t.exported,10))?k(t.exported,30):"",entries:a,results:f,ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,N.ways).flatMap(
$t)}}var pt=n=>[n?.on,n?.last].find(x)??"";function xt(n,t){return t===void 0||pt(n)>pt(t)}function Jt(n,t){return t&&JSON.stringify(n.of)===JSON.stringify(
t.of)&&n.share!==t.share?n.share>t.share:xt(n,t)}function V(n,t){let e=r=>r.replace(/^[^:]*/,t);return[...n].sort(([r],[i])=>+(e(r)===r)-+(e(i)===i)).map(([r,
i])=>[e(r),i])}function Pt(n,t){let e=new Map;for(let[o,r]of V(dt(n),t)){let i=Object.entries(r),a=o===z?V(i,t):i;e.set(o,new Map([...e.get(o)??[],
...a]))}return e}function yt(n,t,e){let o={taken:0,kept:0},r=(f,c,s,m)=>{let h=f.get(c);if(JSON.stringify(s)===JSON.stringify(h))return;let y=m(s,h);y&&f.set(c,
s),typeof s=="object"&&(o[y?"taken":"kept"]+=1)},i=(f,c,s)=>{let m=new Map(Object.entries(Object(f.get(c))));for(let[h,y]of Object.entries(s))r(m,h,y,Jt);f.set(
c,Object.fromEntries(m))},a=Pt(n,e),p=new Map;for(let[f,c]of V(t,e)){let s=a.get(f)??new Map;a.set(f,s);for(let[m,h]of c)f===z?i(s,e(m),h):r(s,m,h,xt);
s.size&&p.set(f,JSON.stringify(Object.fromEntries(s)))}return{set:p,...o}}function wt(n){return n.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(
Boolean).join("-")||"x"}var bt=countertalk.showBadges;var Ot=(n,t)=>st(rt(n)+t);function Z(n,t){return Object.hasOwn(n,t)?n[t]:void 0}function kt(n,t,
e=new Set){let o=Z(n,t);if(!o||e.has(t))return[];e.add(t);let r=(o.steps??[]).flatMap(i=>kt(n,i,e));return o.read||o.quiz||o.checklist||o.scenario?[...r,
t]:r}function St(n,t,e,o){return kt(n,e).map(r=>{let i=n[r],a={[r]:i},p=r===e?[]:[e];return{key:r,names:[r,...i.names??[]],entry:i,...H(a,t,r,o,
p)}})}var Q=n=>[...n].sort().at(-1);function A(n){let t=Object.entries(n).flatMap(([o,{names:r}])=>(r??[]).map(i=>[i,o])),e=new Map(t);return o=>Object.hasOwn(
n,o)?o:e.get(o)??o}function Bt(n,t){let{entry:e,names:o}=n,r=Object.entries(t(o)??{}).filter(([a])=>e[a]).map(([a,p])=>({...p,part:a,pass:e[a].pass??0,
on:e[a].every&&x(p.first)?p.first:p.on})),i=r.find(({share:a,pass:p})=>!ct(a,p));return{...n,records:r,failed:i,on:Q(r.map(({on:a})=>a))}}function vt(n,t,e,o){
let r=s=>s.map(m=>O(t.get(m))).find(Boolean),i=n[e],a=St(n,r,e,o).map(s=>Bt(s,r)),p=a.flatMap(({records:s})=>s.filter(({pass:m})=>m>0)),f=H(n,r,e,o).done,c=Q(
a.flatMap(s=>s.on??[]));return{key:e,entry:i,rows:a,finished:f,on:c,done:a.filter(({done:s})=>s).length,of:a.length,next:a.find(({done:s})=>!s),
share:p.length?p.reduce((s,{share:m})=>s+m,0)/p.length:void 0,until:f&&i.earns?.days?Ot(c,i.earns.days):void 0}}function G(n,t,e,o){let r=new Set;
return Object.keys(n).filter(i=>n[i].steps).map(i=>vt(n,t,i,o)).sort((i,a)=>a.done-i.done||i.of-a.of).filter(({key:i,rows:a,finished:p})=>{let f=a.filter(
s=>s.records.length||e.has(s.key)).map(s=>s.key);e.has(i)&&f.push(i);let c=f.some(s=>!r.has(s));for(let s of f)r.add(s);return c||p})}function Nt(n,t,e){
let o=[...new Set([...t.keys()].map(A(n)))],i=o.filter(c=>Z(n,c)).map(c=>vt(n,t,c,e)).map(({key:c,rows:s})=>s.find(m=>m.key===c)).filter(c=>c?.records.length),
a=c=>!i.some(s=>s.key===c),p=c=>Q(Object.values(O(t.get(c))??{}).map(({on:s})=>s)),f=(c,s)=>c.on<s.on?1:-1;return{done:i.sort(f),gone:o.filter(a).map(c=>({
key:c,on:p(c)})).filter(({on:c})=>c).sort(f)}}function jt(n){try{let t=JSON.parse(n);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(
t):void 0}catch{return}}function It(n,t){let e;try{e=JSON.parse(n??"[]")}catch{}return Array.isArray(e)||(e=n?[n]:[]),JSON.stringify([...e,t])}function Ut(n){
let t=localStorage.getItem(n),e=jt(t??"{}");return e||(localStorage.setItem(`${n}:aside`,It(localStorage.getItem(`${n}:aside`),t)),localStorage.removeItem(n),
[])}function Mt(n,t){let e=new Map;try{for(let o of[...n].reverse())for(let[r,i]of Ut(d()+o))t(i)&&e.set(r,i)}catch{}return e}var j=(n,t)=>x(t)?nt(t,n.dates):t;
function K(){let t=w(d()).map(e=>e.slice(d().length)).filter(e=>/^[^:_]+\/[^:]+$/.test(e));return{results:Mt(["_results"],O),begun:new Set(t.map(A(g(
))))}}function I(n,t){let e=l("a","",t);return e.href=new URL(n,U).href,e}function Ht(n,{part:t,share:e,of:o,pass:r}){if(t==="scenario"&&r)return u(n.points,{
n:Math.round(e*100)});let i={read:n.read,checklist:n.checklist,scenario:n.scenario}[t];if(i)return i;let a=Object.keys(o).length,p=Math.round(e*a*10)/10;
return a&&Number.isInteger(p)?u(n.right,{right:p,all:a}):u(n.percent_right,{n:Math.floor(e*100)})}function M(n,t){let e=t.flatMap(o=>{let[r,i]=Array.isArray(
o)?o:["",o];return i?[" · ",l("span",r?`ct-shape ct-shape--${r}`:"",String(i))]:[]});return l("span",n,...e.slice(1))}var Et=(n,{entry:t})=>t.steps?u(n.tasks,
t):t.title;function _t(n,{records:t,failed:e,changed:o}){return[...t.map(r=>Ht(n,r)),o?["soon",n.changed]:e&&["bad",u(n.failed,{n:e.pass})]].filter(
Boolean)}function Dt(n,{on:t,records:e,entry:o}){let{version:r}=e.find(i=>i.on===t);return[j(n,t),r&&u(n.content,{day:j(n,r)}),r&&o.version>r&&u(n.reviewed,{
day:j(n,o.version)})].filter(Boolean)}function At(n,t,e){let o=l("a");o.href=URL.createObjectURL(new Blob([e],{type:t})),o.download=n,o.click(),setTimeout((
)=>URL.revokeObjectURL(o.href),6e4)}function Ct(n,t,e=!1){let o=l("input","ct-file");return Object.assign(o,{type:"file",accept:".json,application/json",
multiple:e}),o.addEventListener("click",()=>o.value=""),o.addEventListener("change",()=>o.files.length&&t([...o.files])),l("label","ct-form__field",l("span",
"ct-label",n),o)}function Rt(){let n=d();try{return new Map(w(n).map(t=>[t.slice(n.length),localStorage.getItem(t)]))}catch{return new Map}}function zt(){
return`${b()}T${new Date().toTimeString().slice(0,8)}`}var q=class{constructor(t,e){this.root=t,this.words=e}show(){let{words:t}=this,e=v(t.save,()=>this.save(
));this.note=J("p","ct-note"),this.root.append(l("p","ct-next",e),Ct(t.take,o=>this.take(o[0])),this.note)}save(){let{profile:t,names:e}=R(),o=e.get(t);if(!o){
this.note.textContent=this.words.nameless,et($(document,"device")).focus();return}let{results:r,begun:i}=K(),a={site:{name:this.root.dataset.ctSite,
path:U.pathname},name:o,exported:zt(),ways:G(g(),r,i,b()).map(({entry:f,done:c,of:s,finished:m,share:h,on:y,until:E})=>({title:f.title,done:c,of:s,finished:m,
share:h,on:y,until:E}))},p=`countertalk-progress-${wt(o)}-${b()}.json`;At(p,"application/json",ht(a,Rt())),this.note.textContent=u(this.words.saved,{
file:p})}async take(t){this.note.textContent="";let e=t.size>N.bytes?{problem:"large"}:gt(await t.text());this.note.textContent=this.taken(e)}taken(t){let{
words:e}=this,o={large:e.large,strange:e.strange,newer:e.newer};if(t.problem)return o[t.problem];if(t.site.name!==this.root.dataset.ctSite)return u(
e.other_site,{site:t.site.name});let{set:r,taken:i,kept:a}=yt(Rt(),t.entries,A(g()));return L(new Map([...r].map(([p,f])=>[d()+p,f])))?(it(B),bt(),
!i&&!a?e.nothing:[u(e.taken,{taken:i,name:t.name}),a?u(e.kept,{kept:a}):""].join(" ")):e.not_kept}};function Tt(n,t,e){_(n,"pageshow",({persisted:o})=>o&&e()),
_(n,"storage",({key:o})=>{(o===null||t.some(r=>o===d()+r))&&e()}),at(n,B,e)}var F=class{constructor(t,e){this.words=e,this.ways=t,this.done=$(document,
"my-done"),this.empty=[this.ways,this.done].map(o=>[...o.childNodes])}begin(){Tt(this.ways,["_results"],()=>this.show()),this.show()}show(){let{words:t}=this,{
results:e,begun:o}=K(),{done:r,gone:i}=Nt(g(),e,b()),a=s=>g()[s]&&!g()[s].steps&&!r.some(m=>m.key===s),p=[...o].filter(a).map(s=>g()[s]),f=G(g(),e,o,b()).map(
s=>this.way(s)),c=[...this.part("",r.map(s=>this.row(s))),...this.part(t.begun,p.map(({address:s,title:m,kind:h})=>[I(s,m),M("ct-muted",[h])])),...this.part(
t.gone,i.map(({key:s,on:m})=>[s,M("ct-muted",[j(t,m)])]))];this.ways.replaceChildren(...f.length?f:this.empty[0]),this.done.replaceChildren(
...c.length?c:this.empty[1])}way(t){let{key:e,entry:o,done:r,of:i,finished:a,next:p,on:f,share:c}=t,{words:s}=this,m=l("progress","ct-bar");Object.assign(m,{
max:i,value:r,ariaLabel:o.title});let h=c!==void 0&&u(s.percent,{n:Math.floor(c*100)}),y=a?[["good",u(s.finished,{day:j(s,f)})],h]:[u(s.how_far,{done:r,of:i})],
E=a?I(`progress/receipt/#${e}`,s.receipt):p&&I(p.entry.address,u(s.next,{title:p.entry.title}));E&&(E.className="ct-button ct-button--secondary");let Lt=l("h3",
"",I(o.address,o.title));return l("section","ct-mine ct-row",Lt,m,M("ct-muted",y),l("p","ct-next",E??""))}row(t){let{entry:e}=t,{words:o}=this;return[I(
e.address,Et(o,t)),M("ct-muted",[e.kind,..._t(o,t)]),M("ct-muted",Dt(o,t))]}part(t,e){if(!e.length)return[];let o=l("ul","ct-rows ct-list ct-ruled ct-apart",
...e.map(r=>l("li","",...r)));return t?[l("h3","",t),o]:[o]}};C("my-paths",(n,t)=>new F(n,t).begin());C("device",(n,t)=>new P(n,t).show());C("carry",(n,
t)=>new q(n,t).show());})();
