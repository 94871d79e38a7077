"use strict";(()=>{var T=countertalk.each,j=countertalk.during;var nt=countertalk.runScript;var ot=countertalk.HOURS,R=countertalk.device,
A=countertalk.setDevice,L=countertalk.prefix,k=countertalk.keysOf,P=countertalk.storedNames,rt=countertalk.leaveDevice;var st=countertalk.storedValue;
var b=countertalk.storedKeys;function Q(n,t){t===null?localStorage.removeItem(n):localStorage.setItem(n,t)}function O(n){let t=new Map;try{localStorage.getItem(
"");for(let[e,o]of n){let r=localStorage.getItem(e);Q(e,o),t.set(e,r)}return!0}catch{for(let e of t.keys())Q(e,null);for(let[e,o]of t)Q(e,o);
return!1}}function $(n,t){return n.querySelector(`[data-ct-${t}]`)}function at(n){return n.querySelector("input, select")}function f(n,t,...e){
let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function B(n,t){let e=f(n,t);return e.role="status",e}function v(n,t,
e="ct-button ct-button--secondary"){let o=Object.assign(f("button",e,n),{type:"button"});return o.addEventListener("click",t),o}function m(n,t){
return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function it(n,t,e=t.day){let[o,r,s]=n.split("-").map(Number),a=t.weekdays[new Date(
`${n}T00:00:00Z`).getUTCDay()];return m(e,{weekday:a,day:s,month:t.months[r-1],year:o})}var ct=n=>n?"ct-button ct-button--secondary":"ct-button",J=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r,rest:s}=R();this.profile=o,this.names=r,this.hours=s,this.name=this.names.get(
this.profile)}show(){let{words:t}=this,e=this.name?m(t.reading,{name:this.name}):t.nameless;this.note=B("p","ct-note");let r=[...this.names].filter((
[s])=>s!==this.profile).map(([s,a])=>this.switchTo(s,m(t.as,{name:a})));this.root.append(f("p","",e),this.note,...r.length?[f("p","ct-next",...r)]:[],this.form(
),f("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(A(t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){
return v(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=f("form","ct-form"),o=f("input","ct-write");Object.assign(o,{name:"name",maxLength:40,
required:!0,autocomplete:"off"});let r=f("input");Object.assign(r,{type:"checkbox",checked:!0});let s=f("button",ct(this.name),
this.name?t.give_other:t.give_name),a=!this.profile&&b(L()).length>0;return e.append(f("label","ct-form__field",f("span","ct-label",this.name?t.other:t.name),
o),...a?[f("label","ct-option",r,f("span","",t.along))]:[],s),e.addEventListener("submit",c=>{c.preventDefault(),this.add(o.value.trim(),a&&r.checked)}),e}add(
t,e){let o=[...this.names].find(([,d])=>d===t)?.[0];if(!t||o){o&&(this.note.textContent=m(this.words.taken,{name:t}));return}let r=`p${1+Math.max(0,
...[...this.names.keys()].map(d=>Number(d.slice(1))||0))}`,[s,a]=[L(),L(r)],c=e?b(s):[],l=d=>[...d].map(x=>[x,null]),p=new Map(c.map(d=>[a+d.slice(s.length),
localStorage.getItem(d)])),i=l(b(a)),u=O(new Map([...i,...p]))&&A({profile:r,names:new Map(this.names).set(r,t)});O(new Map(l(u?c:p.keys()))),this.end(
u)}leaving(){let{words:t,name:e}=this,o=v(e?t.finish:t.finish_and_clear,()=>this.handOn(o),ct(!e));if(o.id="finish",!e)return[o];let r=v(m(t.remove,{name:e}),(
)=>this.confirm(r,m(t.sure,{name:e}),()=>this.remove()));return[o,r]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,(
)=>this.remove())}confirm(t,e,o){"ctSure"in t.dataset&&o(),t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),rt(this.profile,
this.names),location.reload()}rest(){let{words:t}=this,e=f("select","ct-pick");for(let o of ot){let r=o?m(o===1?t.hour:t.hours,{n:o}):t.never;e.append(
new Option(r,String(o),!1,o===this.hours))}return e.addEventListener("change",()=>{let o=A({rest:Number(e.value),used:Date.now()});nt("rare"),
this.note.textContent=o?t.set:t.not_kept}),f("label","ct-form__field",f("span","",t.rest),e)}};var pt=countertalk.dayNumber,ft=countertalk.dayAt,
g=countertalk.isDay,y=countertalk.today;var U="ct:progress-changed";function lt(n,t){dispatchEvent(new CustomEvent(n,{detail:t}))}function ut(n,t,e){j(n,t,({
detail:o})=>e(o))}var H=countertalk.base;var h=countertalk.activityIndex;function G(n,t){let e=new Map;for(let o of n.map(k).reverse())for(let r of b(o)){
let s=st(r);t(s)&&e.set(r.slice(o.length),s)}return e}var mt=countertalk.passes;var z=countertalk.completionOf,X=countertalk.lookup;function K(n){
return Object.entries(X((e,o)=>n?.[o])([""])).filter(([,e])=>e)}var dt=n=>X((t,e)=>n.get(t)?.[e]);function D(n){let t=new Map;for(let[e,o]of n){
let r=e.lastIndexOf("#"),s=e.slice(0,r);t.set(s,{...t.get(s),[e.slice(r+1)]:o})}return t}function ht(n){return new Map([...n].flatMap(([t,e])=>K(e).map(([o,
r])=>[`${t}#${o}`,r])))}var wt="countertalk-progress",Y=2,E="_results",S={bytes:6e6,names:5e3,ways:200,depth:6},
kt=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/,q=n=>!!n&&typeof n=="object"&&!Array.isArray(n);function Ht(n){try{return JSON.parse(n)}catch{
return}}function bt(n,t=S.depth){return typeof n!="object"||n===null?!0:t>0&&Object.values(n).every(e=>bt(e,t-1))}function w(n,t){
return typeof n!="string"?"":n.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,t)}function Ot(n,t){let{
site:e,name:o,exported:r,ways:s}=n,a=[...t].filter(([l])=>kt.test(l)).sort(),c=Object.fromEntries(a.map(([l,p])=>[l,Object.fromEntries(Gt(l,p))]));
return JSON.stringify({format:wt,version:Y,site:e,name:o,exported:r,ways:s,entries:c},void 0,1)}function Gt(n,t){let e=[...t].sort(([o],[r])=>o<r?-1:1);
return n===E?D(e):e}function zt(n){let e=Object.entries(n).slice(0,S.names).filter(([o,r])=>kt.test(o)&&q(r)&&bt(r));return new Map(e.map(([o,r])=>{
let s=new Map(Object.entries(r));return[o,o===E?ht(s):s]}))}function Kt(n){let{title:t,done:e,of:o,finished:r,share:s,on:a,until:c}=Object(n);if(!w(t,200)||![e,
o].every(Number.isInteger)||e<0||e>o)return[];let l=s>=0&&s<=1;return[{title:w(t,200),done:e,of:o,finished:r===!0,share:l?s:void 0,on:g(a)?a:void 0,until:g(
c)?c:void 0}]}function vt(n){if(n.length>S.bytes)return{problem:"large"};let t=Ht(n);if(!q(t)||t.format!==wt||!Number.isInteger(t.version))return{
problem:"strange"};if(t.version>Y)return{problem:"newer"};let{site:e,entries:o}=t;if(t.version<Y||!q(e)||!q(o))return{problem:"strange"};let r=zt(o);return{
site:{name:w(e.name,200),path:w(e.path,1e3)},name:w(t.name,80),exported:g(w(t.exported,10))?w(t.exported,30):"",entries:r,results:D(r.get(E)??new Map),ways:(
Array.isArray(t.ways)?t.ways:[]).slice(0,S.ways).flatMap(Kt)}}var gt=n=>[n?.on,n?.last].find(g)??"";function St(n,t){return t===void 0||gt(n)>gt(t)}function qt(
n,t){return t&&JSON.stringify(n.of)===JSON.stringify(t.of)&&n.share!==t.share?n.share>t.share:St(n,t)}function xt(n,t){let e=r=>r.replace(/^[^:#]*/,t);
return[...n].sort(([r],[s])=>+(e(r)===r)-+(e(s)===s)).map(([r,s])=>[e(r),s])}function yt(n,t){let e=new Map;for(let[o,r]of xt(n,t)){let s=o===E?xt(r,t):r;e.set(
o,new Map([...e.get(o)??[],...s]))}return e}function Nt(n,t,e){let o={taken:0,kept:0},r=yt(n,e),s=new Map;for(let[a,c]of yt(t,e)){let l=a===E?qt:St,p=new Map;
for(let[i,u]of c){let d=r.get(a)?.get(i);if(JSON.stringify(u)===JSON.stringify(d))continue;let x=l(u,d);x&&p.set(i,u),typeof u=="object"&&(
o[x?"taken":"kept"]+=1)}s.set(a,p)}return{set:s,...o}}function Mt(n){return n.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).join(
"-")||"x"}var It=countertalk.showBadges;var _t=(n,t)=>ft(pt(n)+t);function tt(n,t){return Object.hasOwn(n,t)?n[t]:void 0}function jt(n,t,e=new Set){let o=tt(n,
t);if(!o||e.has(t))return[];e.add(t);let r=(o.steps??[]).flatMap(s=>jt(n,s,e));return o.read||o.quiz||o.checklist||o.scenario?[...r,t]:r}function Dt(n,t,e,o){
return jt(n,e).map(r=>{let s=n[r],a={[r]:s},c=r===e?[]:[e];return{key:r,names:[r,...s.names??[]],entry:s,...z(a,t,r,o,c)}})}var et=n=>[...n].sort().at(-1);
function C(n){let t=Object.entries(n).flatMap(([o,{names:r}])=>(r??[]).map(s=>[s,o])),e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function Vt(n,t){
let{entry:e,names:o}=n,r=K(t(o)).filter(([a])=>e[a]).map(([a,c])=>({...c,part:a,pass:e[a].pass??0,on:e[a].every&&g(c.first)?c.first:c.on})),s=r.find(({share:a,
pass:c})=>!mt(a,c));return{...n,records:r,failed:s,on:et(r.map(({on:a})=>a))}}function Et(n,t,e,o){let r=dt(t),s=n[e],a=Dt(n,r,e,o).map(i=>Vt(i,r)),c=a.flatMap(
({records:i})=>i.filter(({pass:u})=>u>0)),l=z(n,r,e,o).done,p=et(a.flatMap(i=>i.on??[]));return{key:e,entry:s,rows:a,finished:l,on:p,done:a.filter(({
done:i})=>i).length,of:a.length,next:a.find(({done:i})=>!i),share:c.length?c.reduce((i,{share:u})=>i+u,0)/c.length:void 0,until:l&&s.earns?.days?_t(p,
s.earns.days):void 0}}function V(n,t,e,o){let r=new Set;return Object.keys(n).filter(s=>n[s].steps).map(s=>Et(n,t,s,o)).sort((s,
a)=>a.done-s.done||s.of-a.of).filter(({key:s,rows:a,finished:c})=>{let l=a.filter(i=>i.records.length||e.has(i.key)).map(i=>i.key);e.has(s)&&l.push(s);
let p=l.some(i=>!r.has(i));for(let i of l)r.add(i);return p||c})}function Ct(n,t,e){let o=[...new Set([...t.keys()].map(C(n)))].sort(),s=o.filter(p=>tt(n,
p)).map(p=>Et(n,t,p,e)).map(({key:p,rows:i})=>i.find(u=>u.key===p)).filter(p=>p?.records.length),a=p=>!s.some(i=>i.key===p),c=p=>et(K(t.get(p)).map(([,{
on:i}])=>i)),l=(p,i)=>i.on.localeCompare(p.on);return{done:s.sort(l),gone:o.filter(a).map(p=>({key:p,on:c(p)})).filter(({on:p})=>p).sort(l)}}var N=(n,t)=>g(
t)?it(t,n.dates):t;function W(){let n=[...P()].filter(t=>/^[^:_]+\/[^:]+$/.test(t));return{results:D(G(["_results"],()=>!0)),begun:new Set(n.map(C(h(
))))}}function M(n,t){let e=f("a","",t);return e.href=new URL(n,H).href,e}function Wt(n,{part:t,share:e,of:o,pass:r}){if(t==="scenario"&&r)return m(n.points,{
n:Math.round(e*100)});let s={read:n.read,checklist:n.checklist,scenario:n.scenario}[t];if(s)return s;let a=Object.keys(o).length,c=Math.round(e*a*10)/10;
return a&&Number.isInteger(c)?m(n.right,{right:c,all:a}):m(n.percent_right,{n:Math.floor(e*100)})}function I(n,t){let e=t.flatMap(o=>{let[r,s]=Array.isArray(
o)?o:["",o];return s?[" · ",f("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return f("span",n,...e.slice(1))}var Tt=(n,{entry:t})=>t.steps?m(n.tasks,
t):t.title;function Rt(n,{records:t,failed:e,changed:o}){return[...t.map(r=>Wt(n,r)),o?["soon",n.changed]:e&&["bad",m(n.failed,{n:e.pass})]].filter(
Boolean)}function At(n,{on:t,records:e,entry:o}){let{version:r}=e.find(s=>s.on===t);return[N(n,t),r&&m(n.content,{day:N(n,r)}),r&&o.version>r&&m(n.reviewed,{
day:N(n,o.version)})].filter(Boolean)}function Lt(n,t,e){let o=f("a");o.href=URL.createObjectURL(new Blob([e],{type:t})),o.download=n,o.click(),setTimeout((
)=>URL.revokeObjectURL(o.href),6e4)}function Pt(n,t,e=!1){let o=f("input","ct-file");return Object.assign(o,{type:"file",accept:".json,application/json",
multiple:e}),o.addEventListener("click",()=>o.value=""),o.addEventListener("change",()=>o.files.length&&t([...o.files])),f("label","ct-form__field",f("span",
"ct-label",n),o)}var $t=()=>new Map([...P()].map(n=>[n,G([n],Ft)])),Ft=n=>n!==void 0;function Zt(){return`${y()}T${new Date().toTimeString().slice(0,
8)}`}var F=class{constructor(t,e){this.root=t,this.words=e}show(){let{words:t}=this,e=v(t.save,()=>this.save());this.note=B("p","ct-note"),this.root.append(f(
"p","ct-next",e),Pt(t.take,o=>this.take(o[0])),this.note)}save(){let{profile:t,names:e}=R(),o=e.get(t);if(!o){this.note.textContent=this.words.nameless,at($(
document,"device")).focus();return}let{results:r,begun:s}=W(),a={site:{name:this.root.dataset.ctSite,path:H.pathname},name:o,exported:Zt(),ways:V(h(),r,s,y(
)).map(({entry:l,done:p,of:i,finished:u,share:d,on:x,until:_})=>({title:l.title,done:p,of:i,finished:u,share:d,on:x,until:_}))},c=`countertalk-progress-${Mt(
o)}-${y()}.json`;Lt(c,"application/json",Ot(a,$t())),this.note.textContent=m(this.words.saved,{file:c})}async take(t){this.note.textContent="";
let e=t.size>S.bytes?{problem:"large"}:vt(await t.text());this.note.textContent=this.taken(e)}taken(t){let{words:e}=this,o={large:e.large,strange:e.strange,
newer:e.newer};if(t.problem)return o[t.problem];if(t.site.name!==this.root.dataset.ctSite)return m(e.other_site,{site:t.site.name});let{set:r,taken:s,
kept:a}=Nt($t(),t.entries,C(h())),c=([l,p])=>[...p].map(([i,u])=>[k(l)+i,JSON.stringify(u)]);return O(new Map([...r].flatMap(c)))?(lt(U),It(),
!s&&!a?e.nothing:[m(e.taken,{taken:s,name:t.name}),a?m(e.kept,{kept:a}):""].join(" ")):e.not_kept}};var Bt=countertalk.gathered;function Jt(n,t,e){let o=Bt(e);
j(n,"pageshow",({persisted:r})=>r&&e()),j(n,"storage",r=>{(!r.key||t.some(s=>r.key?.startsWith(k(s))))&&o(r)}),ut(n,U,e)}var Z=class{constructor(t,e){
this.words=e,this.ways=t,this.done=$(document,"my-done"),this.empty=[this.ways,this.done].map(o=>[...o.childNodes])}begin(){Jt(this.ways,["_results"],(
)=>this.show()),this.show()}show(){let{words:t}=this,{results:e,begun:o}=W(),{done:r,gone:s}=Ct(h(),e,y()),a=i=>h()[i]&&!h()[i].steps&&!r.some(u=>u.key===i),
c=[...o].filter(a).map(i=>h()[i]),l=V(h(),e,o,y()).map(i=>this.way(i)),p=[...this.part("",r.map(i=>this.row(i))),...this.part(t.begun,c.map(({address:i,title:u,
kind:d})=>[M(i,u),I("ct-muted",[d])])),...this.part(t.gone,s.map(({key:i,on:u})=>[i,I("ct-muted",[N(t,u)])]))];this.ways.replaceChildren(
...l.length?l:this.empty[0]),this.done.replaceChildren(...p.length?p:this.empty[1])}way(t){let{key:e,entry:o,done:r,of:s,finished:a,next:c,on:l,share:p}=t,{
words:i}=this,u=f("progress","ct-bar");Object.assign(u,{max:s,value:r,ariaLabel:o.title});let d=p!==void 0&&m(i.percent,{n:Math.floor(p*100)}),x=a?[["good",m(
i.finished,{day:N(i,l)})],d]:[m(i.how_far,{done:r,of:s})],_=a?M(`progress/receipt/#${e}`,i.receipt):c&&M(c.entry.address,m(i.next,{title:c.entry.title}));_&&(
_.className="ct-button ct-button--secondary");let Ut=f("h3","",M(o.address,o.title));return f("section","ct-mine ct-row",Ut,u,I("ct-muted",x),f("p","ct-next",
_??""))}row(t){let{entry:e}=t,{words:o}=this;return[M(e.address,Tt(o,t)),I("ct-muted",[e.kind,...Rt(o,t)]),I("ct-muted",At(o,t))]}part(t,e){if(
!e.length)return[];let o=f("ul","ct-rows ct-list ct-ruled ct-apart",...e.map(r=>f("li","",...r)));return t?[f("h3","",t),o]:[o]}};T("my-paths",(n,t)=>new Z(n,
t).begin());T("device",(n,t)=>new J(n,t).show());T("carry",(n,t)=>new F(n,t).show());})();
