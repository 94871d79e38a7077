"use strict";(()=>{var A=countertalk.each;var O=countertalk.dayNumber,L=countertalk.dayAt,d=countertalk.isDay,w=countertalk.today;
var j=countertalk.activityIndex;function f(o,t,...e){let n=document.createElement(o);return t&&(n.className=t),n.append(...e),n}function D(o,t){let e=f(o,t);
return e.role="status",e}function N(o,t,e="ct-button ct-button--secondary"){let n=Object.assign(f("button",e,o),{type:"button"});return n.addEventListener(
"click",t),n}function u(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}function T(o,t,e=t.day){let[n,s,i]=o.split("-").map(Number),
r=t.weekdays[new Date(`${o}T00:00:00Z`).getUTCDay()];return u(e,{weekday:r,day:i,month:t.months[s-1],year:n})}var $=countertalk.passes;
var k=countertalk.completionOf,x=countertalk.recordsOf;var R=(o,t)=>L(O(o)+t),M=(o,t)=>O(t)-O(o);function C(o,t){return Object.hasOwn(o,
t)?o[t]:void 0}function J(o,t,e=new Set){let n=C(o,t);if(!n||e.has(t))return[];e.add(t);let s=(n.steps??[]).flatMap(i=>J(o,i,e));
return n.read||n.quiz||n.checklist||n.scenario?[...s,t]:s}function U(o,t,e,n){return J(o,e).map(s=>{let i=o[s],r={[s]:i},a=s===e?[]:[e];return{key:s,names:[s,
...i.names??[]],entry:i,...k(r,t,s,n,a)}})}var z=o=>[...o].sort().at(-1);function I(o){let t=Object.entries(o).flatMap(([n,{names:s}])=>(s??[]).map(i=>[i,n])),
e=new Map(t);return n=>Object.hasOwn(o,n)?n:e.get(n)??n}function rt(o,t){let{entry:e,names:n}=o,s=Object.entries(t(n)??{}).filter(([r])=>e[r]).map(([r,a])=>({
...a,part:r,pass:e[r].pass??0,on:e[r].every&&d(a.first)?a.first:a.on})),i=s.find(({share:r,pass:a})=>!$(r,a));return{...o,records:s,failed:i,on:z(s.map(({
on:r})=>r))}}function st(o,t,e,n){let s=l=>l.map(h=>x(t.get(h))).find(Boolean),i=o[e],r=U(o,s,e,n).map(l=>rt(l,s)),a=r.flatMap(({records:l})=>l.filter(({
pass:h})=>h>0)),c=k(o,s,e,n).done,p=z(r.flatMap(l=>l.on??[]));return{key:e,entry:i,rows:r,finished:c,on:p,done:r.filter(({done:l})=>l).length,of:r.length,
next:r.find(({done:l})=>!l),share:a.length?a.reduce((l,{share:h})=>l+h,0)/a.length:void 0,until:c&&i.earns?.days?R(p,i.earns.days):void 0}}function B(o,t,e,n){
let s=new Set;return Object.keys(o).filter(i=>o[i].steps).map(i=>st(o,t,i,n)).sort((i,r)=>r.done-i.done||i.of-r.of).filter(({key:i,rows:r,finished:a})=>{
let c=r.filter(l=>l.records.length||e.has(l.key)).map(l=>l.key);e.has(i)&&c.push(i);let p=c.some(l=>!s.has(l));for(let l of c)s.add(l);return p||a})}var g=(o,
t)=>d(t)?T(t,o.dates):t;function it(o,{part:t,share:e,of:n,pass:s}){if(t==="scenario"&&s)return u(o.points,{n:Math.round(e*100)});let i={read:o.read,
checklist:o.checklist,scenario:o.scenario}[t];if(i)return i;let r=Object.keys(n).length,a=Math.round(e*r*10)/10;return r&&Number.isInteger(a)?u(o.right,{
right:a,all:r}):u(o.percent_right,{n:Math.floor(e*100)})}function b(o,t){let e=t.flatMap(n=>{let[s,i]=Array.isArray(n)?n:["",n];return i?[" · ",f("span",
s?`ct-shape ct-shape--${s}`:"",String(i))]:[]});return f("span",o,...e.slice(1))}var q=(o,{entry:t})=>t.steps?u(o.tasks,t):t.title;function P(o,{records:t,
failed:e,changed:n}){return[...t.map(s=>it(o,s)),n?["soon",o.changed]:e&&["bad",u(o.failed,{n:e.pass})]].filter(Boolean)}function F(o,{on:t,records:e,entry:n}){
let{version:s}=e.find(i=>i.on===t);return[g(o,t),s&&u(o.content,{day:g(o,s)}),s&&n.version>s&&u(o.reviewed,{day:g(o,n.version)})].filter(Boolean)}function K(o,
t,e){let n=f("a");n.href=URL.createObjectURL(new Blob([e],{type:t})),n.download=o,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}function H(o,t,
e=!1){let n=f("input","ct-file");return Object.assign(n,{type:"file",accept:".json,application/json",multiple:e}),n.addEventListener("click",()=>n.value=""),
n.addEventListener("change",()=>n.files.length&&t([...n.files])),f("label","ct-form__field",f("span","ct-label",o),n)}function W(o,t,e){let n=(a,c,...p)=>{
let l=f(a,"",...p);return l.role=c,l},s=a=>n("tr","row",...a.map((c,p)=>{let l=p?n("td","cell",...[c].flat()):n("th","rowheader",...[c].flat());
return p?l.dataset.ctLabel=t[p]:l.scope="row",l})),i=t.map(a=>{let c=n("th","columnheader",a);return c.scope="col",c}),r=n("table","table",f("caption",
"ct-hidden",o),n("thead","rowgroup",n("tr","row",...i)),n("tbody","rowgroup",...e.map(s)));return r.className="ct-review ct-labelled ct-stacked",
r}var at="countertalk-progress",Z=2,G="_results",y={bytes:6e6,names:5e3,ways:200,depth:6},ct=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:(?!aside$)[a-z]+)?)$/,
S=o=>!!o&&typeof o=="object"&&!Array.isArray(o);function lt(o){try{return JSON.parse(o)}catch{return}}function Q(o,t=y.depth){
return typeof o!="object"||o===null?!0:t>0&&Object.values(o).every(e=>Q(e,t-1))}function m(o,t){return typeof o!="string"?"":o.slice(0,4*t).replace(
/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,t)}function ft(o){let{title:t,done:e,of:n,finished:s,share:i,on:r,
until:a}=Object(o);if(!m(t,200)||![e,n].every(Number.isInteger)||e<0||e>n)return[];let c=i>=0&&i<=1;return[{title:m(t,200),done:e,of:n,finished:s===!0,
share:c?i:void 0,on:d(r)?r:void 0,until:d(a)?a:void 0}]}function V(o){if(o.length>y.bytes)return{problem:"large"};let t=lt(o);if(!S(
t)||t.format!==at||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>Z)return{problem:"newer"};let{site:e,entries:n}=t;if(t.version<Z||!S(
e)||!S(n))return{problem:"strange"};let i=Object.entries(n).slice(0,y.names).filter(([p,l])=>ct.test(p)&&S(l)&&Q(l)),r=new Map(i.map(([p,l])=>[p,new Map(
Object.entries(l))])),a=[...r.get(G)??[]].filter(([,p])=>x(p)),c=new Map(a.map(([p,l])=>[p,x(l)]));return r.set(G,c),{site:{name:m(e.name,200),path:m(e.path,
1e3)},name:m(t.name,80),exported:d(m(t.exported,10))?m(t.exported,30):"",entries:r,results:c,ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,y.ways).flatMap(
ft)}}function pt(o){let t=String(o??"").replaceAll("\0",""),e=t.normalize("NFKC").replace(/^[\p{Z}\p{C}"']+/u,"");return/^[=+\-@]/.test(e)||/^[\t\r\n]/.test(
t)?`'${t}`:t}var ut=o=>`"${pt(o).replaceAll('"','""')}"`;function X(o){return`\uFEFF${o.map(t=>`${t.map(ut).join(",")}\r
`).join("")}`}var Y=14,tt=({
found:o})=>`${o.name.toLowerCase()} ${o.site.name}`;function dt(o){let t=new Map;for(let e of o){let n=t.get(tt(e));(
!n||n.found.exported<=e.found.exported)&&t.set(tt(e),e)}return new Set(t.values())}function mt(o){let t=e=>o.rows.filter(e).map(({entry:n})=>n.title);return{
...o,title:o.entry.title,failed:t(({failed:e,changed:n})=>e&&!n),changed:t(({changed:e})=>e)}}function ht({site:o,results:t,begun:e,ways:n},s,i,r){if(
o.name!==r)return n;let a=new Set(e.map(I(s)));return B(s,t,a,i).map(mt)}function gt(o,{site:t,exported:e},n,s){let{finished:i,failed:r=[],changed:a=[],on:c,
until:p}=o,l=!(M(e.slice(0,10),n)<=Y),h=c?M(c,n):0;return[p<n&&["bad","expired",{day:p}],r.length&&["bad","failed",{titles:r}],!o.title&&["bad","none",{}],
a.length&&["soon","changed",{titles:a}],!i&&!l&&h>Y&&["soon","idle",{n:h}],!i&&l&&["soon","old_file",{day:e.slice(0,10)}],t.name!==s&&["soon","other_site",{
site:t.name}]].filter(Boolean)}var et=({notes:o})=>Math.max(0,...o.map(([t])=>t==="bad"?2:1));function nt(o,t,e,n){let s=dt(o),i=[...s].flatMap(({found:a})=>{
let c=ht(a,t,e,n);return(c.length?c:[{done:0,of:0}]).map(l=>({...l,person:a,notes:gt(l,a,e,n)}))}),r=(a,c)=>a.person.name.localeCompare(c.person.name);return{
counted:s,rows:i.sort((a,c)=>et(c)-et(a)||r(a,c))}}var _=200;async function xt(o){if(o.size>y.bytes)return{problem:"large"};let t=await o.text().catch(()=>""),{
entries:e,...n}=V(t),s=[...e?.keys()??[]].filter(i=>/^[^:_]+\/[^:]+$/.test(i));return{...n,begun:s}}var v=class{constructor(t,e){this.root=t,this.words=e,
this.files=[]}begin(){let{words:t}=this;this.field=H(t.choose,e=>this.add(e),!0),this.field.classList.add("ct-drop","ct-box"),this.field.append(f("span",
"ct-muted",t.drop)),this.status=D("p"),this.list=f("ul","ct-rows ct-list ct-ruled ct-apart"),this.table=f("div"),this.heading=f("h2","",t.files),
this.root.append(this.field,this.status,this.table,this.heading,this.list),this.show();for(let e of["dragover","drop"])document.addEventListener(e,
this)}handleEvent(t){if(!this.root.isConnected)return document.removeEventListener(t.type,this);/^files$/im.test(t.dataTransfer?.types.join(`
`))&&(
t.preventDefault(),t.type==="drop"&&this.add([...t.dataTransfer.files]))}async add(t){for(let e of t.slice(0,_-this.files.length))this.files.push({label:m(
e.name,100),found:await xt(e)});this.show()}remove(t){let e=[...this.list.querySelectorAll("button")].indexOf(document.activeElement);
this.files=this.files.filter(s=>s!==t),this.show();let n=this.list.querySelectorAll("button");(n[e]??n[e-1]??this.field.querySelector("input")).focus()}show(){
let{words:t,files:e}=this,n=e.filter(({found:c})=>!c.problem),s=e.filter(({found:c})=>c.problem),{counted:i,rows:r}=nt(n,j(),w(),this.root.dataset.ctSite),
a=[n.length&&u(t.files_read,{n:n.length}),s.length&&u(t.refused,{n:s.length}),e.length===_&&u(t.most,{n:_})];this.status.textContent=a.filter(Boolean).join(
" "),this.heading.hidden=!e.length,this.list.replaceChildren(...[...s,...n].map(c=>this.item(c,i.has(c)))),this.table.replaceChildren(...r.length?this.rows(
r):[])}item(t,e){let{words:n}=this,{found:s,label:i}=t,r={large:n.large,strange:n.strange,newer:n.newer}[s.problem],a=r?[["bad",r]]:[this.nameOf(s),
s.exported&&u(n.saved,{day:this.day(s.exported)}),!e&&["soon",n.older]],c=N(n.remove,()=>this.remove(t),"ct-text-button");return c.ariaLabel=u(n.remove_file,{
file:i}),f("li","",f("strong","",i),b("ct-muted",a.filter(Boolean)),c)}day(t){return g(this.words,t.slice(0,10))}nameOf({name:t}){
return t||this.words.nameless}rows(t){let{words:e}=this,n=[e.person,e.path,e.done,e.score,e.last,e.attention],s=N(e.csv,()=>this.download(t)),i=t.map(r=>[f(
"bdi","",this.nameOf(r.person)),r.title??"–",r.of?u(e.how_far,r):"–",E(r)===""?"–":u(e.percent,{n:E(r)}),r.on?g(e,r.on):"–",this.attention(r)]);return[W(
e.caption,n,i),f("p","ct-next",s),f("h2","",e.details),...t.flatMap(r=>this.steps(r))]}attention({notes:t,finished:e}){let n=t.map(([s,i,r])=>[s,this.sentence(
i,r)]);return n.length||n.push([e&&"good",e?this.words.finished:this.words.on_the_way]),n.map(s=>b("ct-line",[s]))}sentence(t,{day:e,titles:n=[],...s}){let{
words:i}=this,r={expired:i.expired,failed:i.failed_in,none:i.none,changed:i.changed_in,idle:i.idle,old_file:e?i.old_file:i.undated,other_site:i.other_site};
return u(r[t],{...s,titles:n.join(", "),day:e&&g(i,e)})}steps({person:t,title:e,rows:n=[]}){let s=n.filter(({records:a})=>a.length);if(!s.length)return[];
let i=f("summary","",u(this.words.steps,{name:this.nameOf(t),path:e})),r=f("details","ct-group",i);return r.addEventListener("toggle",()=>r.append(
this.stepList(s)),{once:!0}),[r]}stepList(t){let{words:e}=this,n=t.map(s=>f("li","",f("strong","",q(e,s)),b("ct-muted",P(e,s)),b("ct-muted",F(e,s))));return f(
"ul","ct-rows ct-list ct-ruled ct-apart",...n)}download(t){let{words:e}=this,n=[e.person,e.path,e.done,e.of,e.score,e.last,e.until,e.attention,e.saved_on,
e.site],s=t.map(r=>[this.nameOf(r.person),r.title,r.done,r.of,E(r),r.on,r.until,r.notes.map(([,a,c])=>this.sentence(a,c)).join("; "),r.person.exported.slice(0,
10),r.person.site.name]),i=[this.root.dataset.ctSaid];K(`countertalk-team-${w()}.csv`,"text/csv",X([n,...s,i]))}};function E({share:o}){
return o===void 0?"":Math.floor(o*100)}A("team",(o,t)=>new v(o,t).begin());})();
