(()=>{var T=countertalk.each,E=countertalk.during;var Z=countertalk.runScript;var Q=countertalk.HOURS,R=countertalk.device,C=countertalk.setDevice,
d=countertalk.prefix;var X=countertalk.leaveDevice;var y=countertalk.storedKeys,v=countertalk.forget;function L(n){let t=new Map;try{for(let[e,o]of n){
let s=localStorage.getItem(e);localStorage.setItem(e,o),t.set(e,s)}return!0}catch{v(t.keys());for(let[e,o]of t)o!==null&&localStorage.setItem(e,o);
return!1}}function f(n,t,...e){let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function P(n,t){let e=f(n,t);return e.role="status",
e}function S(n,t,e="ct-button ct-button--secondary"){let o=Object.assign(f("button",e,n),{type:"button"});return o.addEventListener("click",t),o}function u(n,
t){return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function Y(n,t,e=t.day){let[o,s,a]=n.split("-").map(Number),i=t.weekdays[new Date(
`${n}T00:00:00Z`).getUTCDay()];return u(e,{weekday:i,day:a,month:t.months[s-1],year:o})}var tt=n=>n?"ct-button ct-button--secondary":"ct-button",J=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:s,rest:a}=R();Object.assign(this,{profile:o,names:s,hours:a}),this.name=this.names.get(
this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless;this.note=P("p","ct-note");let s=[...this.names].filter((
[a])=>a!==this.profile).map(([a,i])=>this.switchTo(a,u(t.as,{name:i})));this.root.append(f("p","",e),this.note,...s.length?[f("p","ct-next",...s)]:[],this.form(
),f("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(C(t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){
return S(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=f("form","ct-form"),o=f("input","ct-write");Object.assign(o,{name:"name",maxLength:40,
required:!0,autocomplete:"off"});let s=f("input");Object.assign(s,{type:"checkbox",checked:!0});let a=f("button",tt(this.name),
this.name?t.give_other:t.give_name),i=!this.profile&&y(d()).length>0;return e.append(f("label","ct-form__field",f("span","ct-label",this.name?t.other:t.name),
o),...i?[f("label","ct-option",s,f("span","",t.along))]:[],a),e.addEventListener("submit",l=>{l.preventDefault(),this.add(o.value.trim(),i&&s.checked)}),e}add(
t,e){let o=[...this.names].find(([,r])=>r===t)?.[0];if(!t||o){o&&(this.note.textContent=u(this.words.taken,{name:t}));return}let s=`p${1+Math.max(0,
...[...this.names.keys()].map(r=>Number(r.slice(1))||0))}`,[a,i]=[d(),d(s)],l=e?y(a):[];v(y(i));let p=new Map(l.map(r=>[i+r.slice(a.length),
localStorage.getItem(r)])),c=L(p)&&C({profile:s,names:new Map(this.names).set(s,t)});v(c?l:p.keys()),this.end(c)}leaving(){let{words:t,name:e}=this,o=S(
e?t.finish:t.finish_and_clear,()=>this.handOn(o),tt(!e));if(o.id="finish",!e)return[o];let s=S(u(t.remove,{name:e}),()=>this.confirm(s,u(t.sure,{name:e}),(
)=>this.remove()));return[o,s]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){
"ctSure"in t.dataset&&o(),t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),X(this.profile,this.names),location.reload()}rest(){let{
words:t}=this,e=f("select","ct-pick");for(let o of Q){let s=o?u(o===1?t.hour:t.hours,{n:o}):t.never;e.append(new Option(s,String(o),!1,
o===this.hours))}return e.addEventListener("change",()=>{let o=C({rest:Number(e.value),used:Date.now()});Z("rare"),this.note.textContent=o?t.set:t.not_kept}),f(
"label","ct-form__field",f("span","",t.rest),e)}};var et=countertalk.dayNumber,nt=countertalk.dayAt,w=countertalk.isDay,b=countertalk.today;
var $="ct:progress-changed";function ot(n,t){dispatchEvent(new CustomEvent(n,{detail:t}))}function rt(n,t,e){E(n,t,({detail:o})=>e(o))}var B=countertalk.base;
var g=countertalk.activityIndex;var st=countertalk.passes;var q=countertalk.completionOf,O=countertalk.recordsOf;var it="countertalk-progress",F=2,D="_results",
N={bytes:6e6,names:5e3,ways:200,depth:6},ct=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:(?!aside$)[a-z]+)?)$/,_=n=>!!n&&typeof n=="object"&&!Array.isArray(n);
function pt(n){try{return JSON.parse(n)}catch{return}}function ft(n,t=N.depth){return typeof n!="object"||n===null?!0:t>0&&Object.values(n).every(e=>ft(e,
t-1))}function k(n,t){return typeof n!="string"?"":n.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
t)}function lt(n){return[...n].map(([e,o])=>[e,pt(o)]).filter(([e,o])=>ct.test(e)&&_(o))}function mt(n,t){let{site:e,name:o,exported:s,ways:a}=n,
i=Object.fromEntries(lt(t));return JSON.stringify({format:it,version:F,site:e,name:o,exported:s,ways:a,entries:i},void 0,1)}function Tt(n){let{title:t,done:e,
of:o,finished:s,share:a,on:i,until:l}=Object(n);if(!k(t,200)||![e,o].every(Number.isInteger)||e<0||e>o)return[];let p=a>=0&&a<=1;return[{title:k(t,200),done:e,
of:o,finished:s===!0,share:p?a:void 0,on:w(i)?i:void 0,until:w(l)?l:void 0}]}function ut(n){if(n.length>N.bytes)return{problem:"large"};let t=pt(n);if(!_(
t)||t.format!==it||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>F)return{problem:"newer"};let{site:e,entries:o}=t;if(t.version<F||!_(
e)||!_(o))return{problem:"strange"};let a=Object.entries(o).slice(0,N.names).filter(([p,c])=>ct.test(p)&&_(c)&&ft(c)),i=new Map(a.map(([p,c])=>[p,new Map(
Object.entries(c))])),l=[...i.get(D)??[]].filter(([,p])=>O(p));return i.set(D,new Map(l.map(([p,c])=>[p,O(c)]))),{site:{name:k(e.name,200),path:k(e.path,1e3)},
name:k(t.name,80),exported:w(k(t.exported,10))?k(t.exported,30):"",entries:i,results:i.get(D),ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,N.ways).flatMap(
Tt)}}var at=n=>[n?.on,n?.last].find(w)??"";function dt(n,t){return t===void 0||at(n)>at(t)}function Rt(n,t){return t&&JSON.stringify(n.of)===JSON.stringify(
t.of)&&n.share!==t.share?n.share>t.share:dt(n,t)}function W(n,t){let e=s=>s.replace(/^[^:]*/,t);return[...n].sort(([s],[a])=>(e(s)===s)-(e(a)===a)).map(([s,
a])=>[e(s),a])}function Ct(n,t){let e=new Map;for(let[o,s]of W(lt(n),t)){let a=Object.entries(s),i=o===D?W(a,t):a;e.set(o,new Map([...e.get(o)??[],
...i]))}return e}function ht(n,t,e){let o={taken:0,kept:0},s=(p,c,r,m)=>{let h=p.get(c);if(JSON.stringify(r)===JSON.stringify(h))return;let x=m(r,h);x&&p.set(c,
r),typeof r=="object"&&(o[x?"taken":"kept"]+=1)},a=(p,c,r)=>{let m=new Map(Object.entries(Object(p.get(c))));for(let[h,x]of Object.entries(r))s(m,h,x,Rt);p.set(
c,Object.fromEntries(m))},i=Ct(n,e),l=new Map;for(let[p,c]of W(t,e)){let r=i.get(p)??new Map;i.set(p,r);for(let[m,h]of c)p===D?a(r,e(m),h):s(r,m,h,dt);
r.size&&l.set(p,JSON.stringify(Object.fromEntries(r)))}return{set:l,...o}}function gt(n){return n.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(
Boolean).join("-")||"x"}var xt=countertalk.showBadges;var wt=(n,t)=>nt(et(n)+t);var yt=(n,t)=>Object.hasOwn(n,t)?n[t]:void 0,V=n=>[...n].sort().at(-1);
function A(n){let t=Object.entries(n).flatMap(([o,{names:s}])=>(s??[]).map(a=>[a,o])),e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function bt(n,t,
e=new Set){let o=yt(n,t);if(!o||e.has(t))return[];e.add(t);let s=(o.steps??[]).flatMap(a=>bt(n,a,e));return o.read||o.quiz||o.checklist||o.scenario?[...s,
t]:s}function Lt(n,t,e,o,s){let a={[e]:n},{done:i,changed:l}=q(a,t,e,o,s),p=Object.entries(t([e,...n.names??[]])??{}).filter(([r])=>n[r]).map(([r,m])=>({...m,
part:r,pass:n[r].pass??0,on:n[r].every&&w(m.first)?m.first:m.on})),c=p.find(({share:r,pass:m})=>!st(r,m));return{key:e,entry:n,done:i,changed:l,records:p,
failed:c,on:V(p.map(({on:r})=>r))}}function Ot(n,t,e,o){let s=r=>r.map(m=>O(t.get(m))).find(Boolean),a=n[e],i=bt(n,e).map(r=>Lt(n[r],s,r,o,r===e?[]:[e])),
l=i.flatMap(({records:r})=>r.filter(({pass:m})=>m>0)),p=q(n,s,e,o).done,c=V(i.flatMap(r=>r.on??[]));return{key:e,entry:a,rows:i,finished:p,on:c,done:i.filter(({
done:r})=>r).length,of:i.length,next:i.find(({done:r})=>!r),share:l.length?l.reduce((r,{share:m})=>r+m,0)/l.length:void 0,until:p&&a.earns?.days?wt(c,
a.earns.days):void 0}}function H(n,t,e,o){let s=new Set;return Object.keys(n).filter(a=>n[a].steps).map(a=>Ot(n,t,a,o)).sort((a,
i)=>i.done-a.done||a.of-i.of).filter(({key:a,rows:i,finished:l})=>{let p=i.filter(r=>r.records.length||e.has(r.key)).map(r=>r.key);e.has(a)&&p.push(a);
let c=p.some(r=>!s.has(r));for(let r of p)s.add(r);return c||l})}function kt(n,t,e){let o=[...new Set([...t.keys()].map(A(n)))],a=o.filter(c=>yt(n,c)).map(
c=>Ot(n,t,c,e)).map(({key:c,rows:r})=>r.find(m=>m.key===c)).filter(c=>c?.records.length),i=c=>!a.some(r=>r.key===c),l=c=>V(Object.values(O(t.get(c))??{}).map(({
on:r})=>r)),p=(c,r)=>c.on<r.on?1:-1;return{done:a.sort(p),gone:o.filter(i).map(c=>({key:c,on:l(c)})).filter(({on:c})=>c).sort(p)}}function vt(n){try{
let t=JSON.parse(n);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function St(n,t){let e;try{e=JSON.parse(
n??"[]")}catch{}return Array.isArray(e)||(e=n?[n]:[]),JSON.stringify([...e,t])}function Pt(n){let t=localStorage.getItem(n),e=vt(t??"{}");return e||(
localStorage.setItem(`${n}:aside`,St(localStorage.getItem(`${n}:aside`),t)),localStorage.removeItem(n),[])}function Nt(n,t){let e=new Map;try{for(
let o of[...n].reverse())for(let[s,a]of Pt(d()+o))t(a)&&e.set(s,a)}catch{}return e}var j=(n,t)=>w(t)?Y(t,n.dates):t;function U(){let t=y(d()).map(e=>e.slice(d(
).length)).filter(e=>/^[^:_]+\/[^:]+$/.test(e));return{results:Nt(["_results"],O),begun:new Set(t.map(A(g())))}}function I(n,t){let e=f("a","",t);
return e.href=new URL(n,B).href,e}function Jt(n,{part:t,share:e,of:o,pass:s}){if(t==="scenario"&&s)return u(n.points,{n:Math.round(e*100)});let a={read:n.read,
checklist:n.checklist,scenario:n.scenario}[t];if(a)return a;let i=Object.keys(o).length,l=Math.round(e*i*10)/10;return i&&Number.isInteger(l)?u(n.right,{
right:l,all:i}):u(n.percent_right,{n:Math.floor(e*100)})}function M(n,t){let e=t.flatMap(o=>{let[s,a]=Array.isArray(o)?o:["",o];return a?[" · ",f("span",
s&&`ct-shape ct-shape--${s}`,a)]:[]});return f("span",n,...e.slice(1))}var jt=(n,{entry:t})=>t.steps?u(n.tasks,t):t.title;function It(n,{records:t,failed:e,
changed:o}){return[...t.map(s=>Jt(n,s)),o?["soon",n.changed]:e&&["bad",u(n.failed,{n:e.pass})]].filter(Boolean)}function Mt(n,{on:t,records:e,entry:o}){let{
version:s}=e.find(a=>a.on===t);return[j(n,t),s&&u(n.content,{day:j(n,s)}),s&&o.version>s&&u(n.reviewed,{day:j(n,o.version)})].filter(Boolean)}function Et(n,t,
e){let o=f("a");o.href=URL.createObjectURL(new Blob([e],{type:t})),o.download=n,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}function _t(n,t,e=!1){
let o=f("input","ct-file");return Object.assign(o,{type:"file",accept:".json,application/json",multiple:e}),o.addEventListener("click",()=>o.value=""),
o.addEventListener("change",()=>o.files.length&&t([...o.files])),f("label","ct-form__field",f("span","ct-label",n),o)}function Dt(){let n=d();try{
return new Map(y(n).map(t=>[t.slice(n.length),localStorage.getItem(t)]))}catch{return new Map}}function $t(){return`${b()}T${new Date().toTimeString().slice(0,
8)}`}var z=class{constructor(t,e){this.root=t,this.words=e}show(){let{words:t}=this,e=S(t.save,()=>this.save());this.note=P("p","ct-note"),this.root.append(f(
"p","ct-next",e),_t(t.take,o=>this.take(o[0])),this.note)}save(){let{profile:t,names:e}=R(),o=e.get(t);if(!o){this.note.textContent=this.words.nameless,
document.querySelector("[data-ct-device] [name=name]").focus();return}let{results:s,begun:a}=U(),i={site:{name:this.root.dataset.ctSite,path:B.pathname},name:o,
exported:$t(),ways:H(g(),s,a,b()).map(({entry:p,done:c,of:r,finished:m,share:h,on:x,until:K})=>({title:p.title,done:c,of:r,finished:m,share:h,on:x,until:K}))},
l=`countertalk-progress-${gt(o)}-${b()}.json`;Et(l,"application/json",mt(i,Dt())),this.note.textContent=u(this.words.saved,{file:l})}async take(t){
this.note.textContent="";let e=t.size>N.bytes?{problem:"large"}:ut(await t.text());this.note.textContent=this.taken(e)}taken(t){let{words:e}=this,o={
large:e.large,strange:e.strange,newer:e.newer};if(t.problem)return o[t.problem];if(t.site.name!==this.root.dataset.ctSite)return u(e.other_site,{
site:t.site.name});let{set:s,taken:a,kept:i}=ht(Dt(),t.entries,A(g()));return L(new Map([...s].map(([l,p])=>[d()+l,p])))?(ot($),xt(),!a&&!i?e.nothing:[u(
e.taken,{taken:a,name:t.name}),i?u(e.kept,{kept:i}):""].join(" ")):e.not_kept}};function At(n,t,e){E(n,"pageshow",({persisted:o})=>o&&e()),E(n,"storage",({
key:o})=>{(o===null||t.some(s=>o===d()+s))&&e()}),rt(n,$,e)}var G=class{constructor(t,e){this.words=e,this.ways=t,this.done=document.querySelector(
"[data-ct-my-done]"),this.empty=[this.ways,this.done].map(o=>[...o.childNodes])}begin(){At(this.ways,["_results"],()=>this.show()),this.show()}show(){let{
words:t}=this,{results:e,begun:o}=U(),{done:s,gone:a}=kt(g(),e,b()),i=r=>g()[r]&&!g()[r].steps&&!s.some(m=>m.key===r),l=[...o].filter(i).map(r=>g()[r]),p=H(g(),
e,o,b()).map(r=>this.way(r)),c=[...this.part("",s.map(r=>this.row(r))),...this.part(t.begun,l.map(({address:r,title:m,kind:h})=>[I(r,m),M("ct-muted",[h])])),
...this.part(t.gone,a.map(({key:r,on:m})=>[r,M("ct-muted",[j(t,m)])]))];this.ways.replaceChildren(...p.length?p:this.empty[0]),this.done.replaceChildren(
...c.length?c:this.empty[1])}way({key:t,entry:e,done:o,of:s,finished:a,next:i,on:l,share:p}){let{words:c}=this,r=f("progress","ct-bar");Object.assign(r,{max:s,
value:o,ariaLabel:e.title});let m=p!==void 0&&u(c.percent,{n:Math.floor(p*100)}),h=a?[["good",u(c.finished,{day:j(c,l)})],m]:[u(c.how_far,{done:o,of:s})],x=a?I(
`progress/receipt/#${t}`,c.receipt):i&&I(i.entry.address,u(c.next,{title:i.entry.title}));x&&(x.className="ct-button ct-button--secondary");let K=f("h3","",I(
e.address,e.title));return f("section","ct-mine ct-row",K,r,M("ct-muted",h),f("p","ct-next",x??""))}row(t){let{entry:e}=t,{words:o}=this;return[I(e.address,jt(
o,t)),M("ct-muted",[e.kind,...It(o,t)]),M("ct-muted",Mt(o,t))]}part(t,e){if(!e.length)return[];let o=f("ul","ct-rows ct-list ct-ruled ct-apart",...e.map(s=>f(
"li","",...s)));return t?[f("h3","",t),o]:[o]}};T("my-paths",(n,t)=>new G(n,t).begin());T("device",(n,t)=>new J(n,t).show());T("carry",(n,t)=>new z(n,t).show(
));})();
