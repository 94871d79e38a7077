"use strict";(()=>{var T=countertalk.each,_=countertalk.during;var Q=countertalk.runScript;var X=countertalk.HOURS,R=countertalk.device,C=countertalk.setDevice,
d=countertalk.prefix;var Y=countertalk.leaveDevice;var y=countertalk.storedKeys,v=countertalk.forget;function L(n){let t=new Map;try{for(let[e,o]of n){
let s=localStorage.getItem(e);localStorage.setItem(e,o),t.set(e,s)}return!0}catch{v(t.keys());for(let[e,o]of t)o!==null&&localStorage.setItem(e,o);
return!1}}function P(n,t){return n.querySelector(`[data-ct-${t}]`)}function tt(n){return n.querySelector("input, select")}function l(n,t,...e){
let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function $(n,t){let e=l(n,t);return e.role="status",e}function S(n,t,
e="ct-button ct-button--secondary"){let o=Object.assign(l("button",e,n),{type:"button"});return o.addEventListener("click",t),o}function u(n,t){
return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function et(n,t,e=t.day){let[o,s,i]=n.split("-").map(Number),a=t.weekdays[new Date(
`${n}T00:00:00Z`).getUTCDay()];return u(e,{weekday:a,day:i,month:t.months[s-1],year:o})}var nt=n=>n?"ct-button ct-button--secondary":"ct-button",J=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:s,rest:i}=R();this.profile=o,this.names=s,this.hours=i,this.name=this.names.get(
this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless;this.note=$("p","ct-note");let s=[...this.names].filter((
[i])=>i!==this.profile).map(([i,a])=>this.switchTo(i,u(t.as,{name:a})));this.root.append(l("p","",e),this.note,...s.length?[l("p","ct-next",...s)]:[],this.form(
),l("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(C(t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){
return S(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=l("form","ct-form"),o=l("input","ct-write");Object.assign(o,{name:"name",maxLength:40,
required:!0,autocomplete:"off"});let s=l("input");Object.assign(s,{type:"checkbox",checked:!0});let i=l("button",nt(this.name),
this.name?t.give_other:t.give_name),a=!this.profile&&y(d()).length>0;return e.append(l("label","ct-form__field",l("span","ct-label",this.name?t.other:t.name),
o),...a?[l("label","ct-option",s,l("span","",t.along))]:[],i),e.addEventListener("submit",f=>{f.preventDefault(),this.add(o.value.trim(),a&&s.checked)}),e}add(
t,e){let o=[...this.names].find(([,r])=>r===t)?.[0];if(!t||o){o&&(this.note.textContent=u(this.words.taken,{name:t}));return}let s=`p${1+Math.max(0,
...[...this.names.keys()].map(r=>Number(r.slice(1))||0))}`,[i,a]=[d(),d(s)],f=e?y(i):[];v(y(a));let p=new Map(f.map(r=>[a+r.slice(i.length),
localStorage.getItem(r)])),c=L(p)&&C({profile:s,names:new Map(this.names).set(s,t)});v(c?f:p.keys()),this.end(c)}leaving(){let{words:t,name:e}=this,o=S(
e?t.finish:t.finish_and_clear,()=>this.handOn(o),nt(!e));if(o.id="finish",!e)return[o];let s=S(u(t.remove,{name:e}),()=>this.confirm(s,u(t.sure,{name:e}),(
)=>this.remove()));return[o,s]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){
"ctSure"in t.dataset&&o(),t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),Y(this.profile,this.names),location.reload()}rest(){let{
words:t}=this,e=l("select","ct-pick");for(let o of X){let s=o?u(o===1?t.hour:t.hours,{n:o}):t.never;e.append(new Option(s,String(o),!1,
o===this.hours))}return e.addEventListener("change",()=>{let o=C({rest:Number(e.value),used:Date.now()});Q("rare"),this.note.textContent=o?t.set:t.not_kept}),l(
"label","ct-form__field",l("span","",t.rest),e)}};var ot=countertalk.dayNumber,rt=countertalk.dayAt,x=countertalk.isDay,b=countertalk.today;
var B="ct:progress-changed";function st(n,t){dispatchEvent(new CustomEvent(n,{detail:t}))}function it(n,t,e){_(n,t,({detail:o})=>e(o))}var H=countertalk.base;
var g=countertalk.activityIndex;var at=countertalk.passes;var F=countertalk.completionOf,k=countertalk.recordsOf;var pt="countertalk-progress",W=2,U="_results",
N={bytes:6e6,names:5e3,ways:200,depth:6},ft=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:(?!aside$)[a-z]+)?)$/,D=n=>!!n&&typeof n=="object"&&!Array.isArray(n);
function lt(n){try{return JSON.parse(n)}catch{return}}function mt(n,t=N.depth){return typeof n!="object"||n===null?!0:t>0&&Object.values(n).every(e=>mt(e,
t-1))}function O(n,t){return typeof n!="string"?"":n.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
t)}function ut(n){return[...n].map(([e,o])=>[e,lt(o)]).filter(([e,o])=>ft.test(e)&&D(o))}function dt(n,t){let{site:e,name:o,exported:s,ways:i}=n,
a=Object.fromEntries(ut(t));return JSON.stringify({format:pt,version:W,site:e,name:o,exported:s,ways:i,entries:a},void 0,1)}function Lt(n){let{title:t,done:e,
of:o,finished:s,share:i,on:a,until:f}=Object(n);if(!O(t,200)||![e,o].every(Number.isInteger)||e<0||e>o)return[];let p=i>=0&&i<=1;return[{title:O(t,200),done:e,
of:o,finished:s===!0,share:p?i:void 0,on:x(a)?a:void 0,until:x(f)?f:void 0}]}function ht(n){if(n.length>N.bytes)return{problem:"large"};let t=lt(n);if(!D(
t)||t.format!==pt||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>W)return{problem:"newer"};let{site:e,entries:o}=t;if(t.version<W||!D(
e)||!D(o))return{problem:"strange"};let i=Object.entries(o).slice(0,N.names).filter(([c,r])=>ft.test(c)&&D(r)&&mt(r)),a=new Map(i.map(([c,r])=>[c,new Map(
Object.entries(r))])),f=[...a.get(U)??[]].filter(([,c])=>k(c)),p=new Map(f.map(([c,r])=>[c,k(r)]));return a.set(U,p),{site:{name:O(e.name,200),path:O(e.path,
1e3)},name:O(t.name,80),exported:x(O(t.exported,10))?O(t.exported,30):"",entries:a,results:p,ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,N.ways).flatMap(
Lt)}}var ct=n=>[n?.on,n?.last].find(x)??"";function gt(n,t){return t===void 0||ct(n)>ct(t)}function Pt(n,t){return t&&JSON.stringify(n.of)===JSON.stringify(
t.of)&&n.share!==t.share?n.share>t.share:gt(n,t)}function V(n,t){let e=s=>s.replace(/^[^:]*/,t);return[...n].sort(([s],[i])=>+(e(s)===s)-+(e(i)===i)).map(([s,
i])=>[e(s),i])}function $t(n,t){let e=new Map;for(let[o,s]of V(ut(n),t)){let i=Object.entries(s),a=o===U?V(i,t):i;e.set(o,new Map([...e.get(o)??[],
...a]))}return e}function xt(n,t,e){let o={taken:0,kept:0},s=(p,c,r,m)=>{let h=p.get(c);if(JSON.stringify(r)===JSON.stringify(h))return;let w=m(r,h);w&&p.set(c,
r),typeof r=="object"&&(o[w?"taken":"kept"]+=1)},i=(p,c,r)=>{let m=new Map(Object.entries(Object(p.get(c))));for(let[h,w]of Object.entries(r))s(m,h,w,Pt);p.set(
c,Object.fromEntries(m))},a=$t(n,e),f=new Map;for(let[p,c]of V(t,e)){let r=a.get(p)??new Map;a.set(p,r);for(let[m,h]of c)p===U?i(r,e(m),h):s(r,m,h,gt);
r.size&&f.set(p,JSON.stringify(Object.fromEntries(r)))}return{set:f,...o}}function wt(n){return n.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(
Boolean).join("-")||"x"}var yt=countertalk.showBadges;var bt=(n,t)=>rt(ot(n)+t);var kt=(n,t)=>Object.hasOwn(n,t)?n[t]:void 0,Z=n=>[...n].sort().at(-1);
function A(n){let t=Object.entries(n).flatMap(([o,{names:s}])=>(s??[]).map(i=>[i,o])),e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function Ot(n,t,
e=new Set){let o=kt(n,t);if(!o||e.has(t))return[];e.add(t);let s=(o.steps??[]).flatMap(i=>Ot(n,i,e));return o.read||o.quiz||o.checklist||o.scenario?[...s,
t]:s}function Jt(n,t,e,o,s){let i={[e]:n},{done:a,changed:f}=F(i,t,e,o,s),p=Object.entries(t([e,...n.names??[]])??{}).filter(([r])=>n[r]).map(([r,m])=>({...m,
part:r,pass:n[r].pass??0,on:n[r].every&&x(m.first)?m.first:m.on})),c=p.find(({share:r,pass:m})=>!at(r,m));return{key:e,entry:n,done:a,changed:f,records:p,
failed:c,on:Z(p.map(({on:r})=>r))}}function vt(n,t,e,o){let s=r=>r.map(m=>k(t.get(m))).find(Boolean),i=n[e],a=Ot(n,e).map(r=>Jt(n[r],s,r,o,r===e?[]:[e])),
f=a.flatMap(({records:r})=>r.filter(({pass:m})=>m>0)),p=F(n,s,e,o).done,c=Z(a.flatMap(r=>r.on??[]));return{key:e,entry:i,rows:a,finished:p,on:c,done:a.filter(({
done:r})=>r).length,of:a.length,next:a.find(({done:r})=>!r),share:f.length?f.reduce((r,{share:m})=>r+m,0)/f.length:void 0,until:p&&i.earns?.days?bt(c,
i.earns.days):void 0}}function z(n,t,e,o){let s=new Set;return Object.keys(n).filter(i=>n[i].steps).map(i=>vt(n,t,i,o)).sort((i,
a)=>a.done-i.done||i.of-a.of).filter(({key:i,rows:a,finished:f})=>{let p=a.filter(r=>r.records.length||e.has(r.key)).map(r=>r.key);e.has(i)&&p.push(i);
let c=p.some(r=>!s.has(r));for(let r of p)s.add(r);return c||f})}function St(n,t,e){let o=[...new Set([...t.keys()].map(A(n)))],i=o.filter(c=>kt(n,c)).map(
c=>vt(n,t,c,e)).map(({key:c,rows:r})=>r.find(m=>m.key===c)).filter(c=>c?.records.length),a=c=>!i.some(r=>r.key===c),f=c=>Z(Object.values(k(t.get(c))??{}).map(({
on:r})=>r)),p=(c,r)=>c.on<r.on?1:-1;return{done:i.sort(p),gone:o.filter(a).map(c=>({key:c,on:f(c)})).filter(({on:c})=>c).sort(p)}}function Nt(n){try{
let t=JSON.parse(n);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function jt(n,t){let e;try{e=JSON.parse(
n??"[]")}catch{}return Array.isArray(e)||(e=n?[n]:[]),JSON.stringify([...e,t])}function Bt(n){let t=localStorage.getItem(n),e=Nt(t??"{}");return e||(
localStorage.setItem(`${n}:aside`,jt(localStorage.getItem(`${n}:aside`),t)),localStorage.removeItem(n),[])}function It(n,t){let e=new Map;try{for(
let o of[...n].reverse())for(let[s,i]of Bt(d()+o))t(i)&&e.set(s,i)}catch{}return e}var j=(n,t)=>x(t)?et(t,n.dates):t;function G(){let t=y(d()).map(e=>e.slice(d(
).length)).filter(e=>/^[^:_]+\/[^:]+$/.test(e));return{results:It(["_results"],k),begun:new Set(t.map(A(g())))}}function I(n,t){let e=l("a","",t);
return e.href=new URL(n,H).href,e}function Ht(n,{part:t,share:e,of:o,pass:s}){if(t==="scenario"&&s)return u(n.points,{n:Math.round(e*100)});let i={read:n.read,
checklist:n.checklist,scenario:n.scenario}[t];if(i)return i;let a=Object.keys(o).length,f=Math.round(e*a*10)/10;return a&&Number.isInteger(f)?u(n.right,{
right:f,all:a}):u(n.percent_right,{n:Math.floor(e*100)})}function M(n,t){let e=t.flatMap(o=>{let[s,i]=Array.isArray(o)?o:["",o];return i?[" · ",l("span",
s&&`ct-shape ct-shape--${s}`,i)]:[]});return l("span",n,...e.slice(1))}var Mt=(n,{entry:t})=>t.steps?u(n.tasks,t):t.title;function Et(n,{records:t,failed:e,
changed:o}){return[...t.map(s=>Ht(n,s)),o?["soon",n.changed]:e&&["bad",u(n.failed,{n:e.pass})]].filter(Boolean)}function _t(n,{on:t,records:e,entry:o}){let{
version:s}=e.find(i=>i.on===t);return[j(n,t),s&&u(n.content,{day:j(n,s)}),s&&o.version>s&&u(n.reviewed,{day:j(n,o.version)})].filter(Boolean)}function Dt(n,t,
e){let o=l("a");o.href=URL.createObjectURL(new Blob([e],{type:t})),o.download=n,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}function At(n,t,e=!1){
let o=l("input","ct-file");return Object.assign(o,{type:"file",accept:".json,application/json",multiple:e}),o.addEventListener("click",()=>o.value=""),
o.addEventListener("change",()=>o.files.length&&t([...o.files])),l("label","ct-form__field",l("span","ct-label",n),o)}function Tt(){let n=d();try{
return new Map(y(n).map(t=>[t.slice(n.length),localStorage.getItem(t)]))}catch{return new Map}}function Ut(){return`${b()}T${new Date().toTimeString().slice(0,
8)}`}var K=class{constructor(t,e){this.root=t,this.words=e}show(){let{words:t}=this,e=S(t.save,()=>this.save());this.note=$("p","ct-note"),this.root.append(l(
"p","ct-next",e),At(t.take,o=>this.take(o[0])),this.note)}save(){let{profile:t,names:e}=R(),o=e.get(t);if(!o){this.note.textContent=this.words.nameless,tt(P(
document,"device")).focus();return}let{results:s,begun:i}=G(),a={site:{name:this.root.dataset.ctSite,path:H.pathname},name:o,exported:Ut(),ways:z(g(),s,i,b(
)).map(({entry:p,done:c,of:r,finished:m,share:h,on:w,until:E})=>({title:p.title,done:c,of:r,finished:m,share:h,on:w,until:E}))},f=`countertalk-progress-${wt(
o)}-${b()}.json`;Dt(f,"application/json",dt(a,Tt())),this.note.textContent=u(this.words.saved,{file:f})}async take(t){this.note.textContent="";
let e=t.size>N.bytes?{problem:"large"}:ht(await t.text());this.note.textContent=this.taken(e)}taken(t){let{words:e}=this,o={large:e.large,strange:e.strange,
newer:e.newer};if(t.problem)return o[t.problem];if(t.site.name!==this.root.dataset.ctSite)return u(e.other_site,{site:t.site.name});let{set:s,taken:i,
kept:a}=xt(Tt(),t.entries,A(g()));return L(new Map([...s].map(([f,p])=>[d()+f,p])))?(st(B),yt(),!i&&!a?e.nothing:[u(e.taken,{taken:i,name:t.name}),a?u(e.kept,{
kept:a}):""].join(" ")):e.not_kept}};function Rt(n,t,e){_(n,"pageshow",({persisted:o})=>o&&e()),_(n,"storage",({key:o})=>{(o===null||t.some(s=>o===d()+s))&&e(
)}),it(n,B,e)}var q=class{constructor(t,e){this.words=e,this.ways=t,this.done=P(document,"my-done"),this.empty=[this.ways,this.done].map(
o=>[...o.childNodes])}begin(){Rt(this.ways,["_results"],()=>this.show()),this.show()}show(){let{words:t}=this,{results:e,begun:o}=G(),{done:s,gone:i}=St(g(),e,
b()),a=r=>g()[r]&&!g()[r].steps&&!s.some(m=>m.key===r),f=[...o].filter(a).map(r=>g()[r]),p=z(g(),e,o,b()).map(r=>this.way(r)),c=[...this.part("",s.map(
r=>this.row(r))),...this.part(t.begun,f.map(({address:r,title:m,kind:h})=>[I(r,m),M("ct-muted",[h])])),...this.part(t.gone,i.map(({key:r,on:m})=>[r,M(
"ct-muted",[j(t,m)])]))];this.ways.replaceChildren(...p.length?p:this.empty[0]),this.done.replaceChildren(...c.length?c:this.empty[1])}way(t){let{key:e,entry:o,
done:s,of:i,finished:a,next:f,on:p,share:c}=t,{words:r}=this,m=l("progress","ct-bar");Object.assign(m,{max:i,value:s,ariaLabel:o.title});let h=c!==void 0&&u(
r.percent,{n:Math.floor(c*100)}),w=a?[["good",u(r.finished,{day:j(r,p)})],h]:[u(r.how_far,{done:s,of:i})],E=a?I(`progress/receipt/#${e}`,r.receipt):f&&I(
f.entry.address,u(r.next,{title:f.entry.title}));E&&(E.className="ct-button ct-button--secondary");let Ct=l("h3","",I(o.address,o.title));return l("section",
"ct-mine ct-row",Ct,m,M("ct-muted",w),l("p","ct-next",E??""))}row(t){let{entry:e}=t,{words:o}=this;return[I(e.address,Mt(o,t)),M("ct-muted",[e.kind,...Et(o,
t)]),M("ct-muted",_t(o,t))]}part(t,e){if(!e.length)return[];let o=l("ul","ct-rows ct-list ct-ruled ct-apart",...e.map(s=>l("li","",...s)));return t?[l("h3","",
t),o]:[o]}};T("my-paths",(n,t)=>new q(n,t).begin());T("device",(n,t)=>new J(n,t).show());T("carry",(n,t)=>new K(n,t).show());})();
