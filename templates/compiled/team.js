"use strict";(()=>{var T=countertalk.each;var b=countertalk.dayNumber,A=countertalk.dayAt,d=countertalk.isDay,O=countertalk.today;
var S=countertalk.activityIndex;function f(o,t,...e){let n=document.createElement(o);return t&&(n.className=t),n.append(...e),n}function R(o,t){let e=f(o,t);
return e.role="status",e}function M(o,t,e="ct-button ct-button--secondary"){let n=Object.assign(f("button",e,o),{type:"button"});return n.addEventListener(
"click",t),n}function p(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}function $(o,t,e=t.day){let[n,r,a]=o.split("-").map(Number),
s=t.weekdays[new Date(`${o}T00:00:00Z`).getUTCDay()];return p(e,{weekday:s,day:a,month:t.months[r-1],year:n})}var C=countertalk.passes;
var w=countertalk.completionOf,N=countertalk.lookup;function j(o){return Object.entries(N((e,n)=>o?.[n])([""])).filter(([,e])=>e)}var B=o=>N((t,e)=>o.get(
t)?.[e]);function I(o){let t=new Map;for(let[e,n]of o){let r=e.lastIndexOf("#"),a=e.slice(0,r);t.set(a,{...t.get(a),[e.slice(r+1)]:n})}return t}function U(o){
return new Map([...o].flatMap(([t,e])=>j(e).map(([n,r])=>[`${t}#${n}`,r])))}var J=(o,t)=>A(b(o)+t),_=(o,t)=>b(t)-b(o);function P(o,t){return Object.hasOwn(o,
t)?o[t]:void 0}function z(o,t,e=new Set){let n=P(o,t);if(!n||e.has(t))return[];e.add(t);let r=(n.steps??[]).flatMap(a=>z(o,a,e));
return n.read||n.quiz||n.checklist||n.scenario?[...r,t]:r}function q(o,t,e,n){return z(o,e).map(r=>{let a=o[r],s={[r]:a},i=r===e?[]:[e];return{key:r,names:[r,
...a.names??[]],entry:a,...w(s,t,r,n,i)}})}var V=o=>[...o].sort().at(-1);function L(o){let t=Object.entries(o).flatMap(([n,{names:r}])=>(r??[]).map(a=>[a,n])),
e=new Map(t);return n=>Object.hasOwn(o,n)?n:e.get(n)??n}function it(o,t){let{entry:e,names:n}=o,r=j(t(n)).filter(([s])=>e[s]).map(([s,i])=>({...i,part:s,
pass:e[s].pass??0,on:e[s].every&&d(i.first)?i.first:i.on})),a=r.find(({share:s,pass:i})=>!C(s,i));return{...o,records:r,failed:a,on:V(r.map(({
on:s})=>s))}}function ct(o,t,e,n){let r=B(t),a=o[e],s=q(o,r,e,n).map(l=>it(l,r)),i=s.flatMap(({records:l})=>l.filter(({pass:x})=>x>0)),c=w(o,r,e,n).done,u=V(
s.flatMap(l=>l.on??[]));return{key:e,entry:a,rows:s,finished:c,on:u,done:s.filter(({done:l})=>l).length,of:s.length,next:s.find(({done:l})=>!l),
share:i.length?i.reduce((l,{share:x})=>l+x,0)/i.length:void 0,until:c&&a.earns?.days?J(u,a.earns.days):void 0}}function F(o,t,e,n){let r=new Set;
return Object.keys(o).filter(a=>o[a].steps).map(a=>ct(o,t,a,n)).sort((a,s)=>s.done-a.done||a.of-s.of).filter(({key:a,rows:s,finished:i})=>{let c=s.filter(
l=>l.records.length||e.has(l.key)).map(l=>l.key);e.has(a)&&c.push(a);let u=c.some(l=>!r.has(l));for(let l of c)r.add(l);return u||i})}var h=(o,t)=>d(t)?$(t,
o.dates):t;function lt(o,{part:t,share:e,of:n,pass:r}){if(t==="scenario"&&r)return p(o.points,{n:Math.round(e*100)});let a={read:o.read,checklist:o.checklist,
scenario:o.scenario}[t];if(a)return a;let s=Object.keys(n).length,i=Math.round(e*s*10)/10;return s&&Number.isInteger(i)?p(o.right,{right:i,all:s}):p(
o.percent_right,{n:Math.floor(e*100)})}function y(o,t){let e=t.flatMap(n=>{let[r,a]=Array.isArray(n)?n:["",n];return a?[" · ",f("span",
r?`ct-shape ct-shape--${r}`:"",String(a))]:[]});return f("span",o,...e.slice(1))}var K=(o,{entry:t})=>t.steps?p(o.tasks,t):t.title;function H(o,{records:t,
failed:e,changed:n}){return[...t.map(r=>lt(o,r)),n?["soon",o.changed]:e&&["bad",p(o.failed,{n:e.pass})]].filter(Boolean)}function W(o,{on:t,records:e,entry:n}){
let{version:r}=e.find(a=>a.on===t);return[h(o,t),r&&p(o.content,{day:h(o,r)}),r&&n.version>r&&p(o.reviewed,{day:h(o,n.version)})].filter(Boolean)}function Z(o,
t,e){let n=f("a");n.href=URL.createObjectURL(new Blob([e],{type:t})),n.download=o,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}function G(o,t,
e=!1){let n=f("input","ct-file");return Object.assign(n,{type:"file",accept:".json,application/json",multiple:e}),n.addEventListener("click",()=>n.value=""),
n.addEventListener("change",()=>n.files.length&&t([...n.files])),f("label","ct-form__field",f("span","ct-label",o),n)}function Q(o,t,e){let n=(i,c,...u)=>{
let l=f(i,"",...u);return l.role=c,l},r=i=>n("tr","row",...i.map((c,u)=>{let l=u?n("td","cell",...[c].flat()):n("th","rowheader",...[c].flat());
return u?l.dataset.ctLabel=t[u]:l.scope="row",l})),a=t.map(i=>{let c=n("th","columnheader",i);return c.scope="col",c}),s=n("table","table",f("caption",
"ct-hidden",o),n("thead","rowgroup",n("tr","row",...a)),n("tbody","rowgroup",...e.map(r)));return s.className="ct-review ct-labelled ct-stacked",
s}var ft="countertalk-progress",X=2,Y="_results",g={bytes:6e6,names:5e3,ways:200,depth:6},pt=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/,
k=o=>!!o&&typeof o=="object"&&!Array.isArray(o);function ut(o){try{return JSON.parse(o)}catch{return}}function tt(o,t=g.depth){
return typeof o!="object"||o===null?!0:t>0&&Object.values(o).every(e=>tt(e,t-1))}function m(o,t){return typeof o!="string"?"":o.slice(0,4*t).replace(
/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,t)}function dt(o){let e=Object.entries(o).slice(0,g.names).filter(([n,
r])=>pt.test(n)&&k(r)&&tt(r));return new Map(e.map(([n,r])=>{let a=new Map(Object.entries(r));return[n,n===Y?U(a):a]}))}function mt(o){let{title:t,done:e,of:n,
finished:r,share:a,on:s,until:i}=Object(o);if(!m(t,200)||![e,n].every(Number.isInteger)||e<0||e>n)return[];let c=a>=0&&a<=1;return[{title:m(t,200),done:e,of:n,
finished:r===!0,share:c?a:void 0,on:d(s)?s:void 0,until:d(i)?i:void 0}]}function et(o){if(o.length>g.bytes)return{problem:"large"};let t=ut(o);if(!k(
t)||t.format!==ft||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>X)return{problem:"newer"};let{site:e,entries:n}=t;if(t.version<X||!k(
e)||!k(n))return{problem:"strange"};let r=dt(n);return{site:{name:m(e.name,200),path:m(e.path,1e3)},name:m(t.name,80),exported:d(m(t.exported,10))?m(t.exported,
30):"",entries:r,results:I(r.get(Y)??new Map),ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,g.ways).flatMap(mt)}}function ht(o){let t=String(o??"").replaceAll(
"\0",""),e=t.normalize("NFKC").replace(/^[\p{Z}\p{C}"']+/u,"");return/^[=+\-@]/.test(e)||/^[\t\r\n]/.test(t)?`'${t}`:t}var xt=o=>`"${ht(o).replaceAll('"',
'""')}"`;function nt(o){return`\uFEFF${o.map(t=>`${t.map(xt).join(",")}\r
`).join("")}`}var ot=14,rt=({found:o})=>`${o.name.toLowerCase()} ${o.site.name}`;
function gt(o){let t=new Map;for(let e of o){let n=t.get(rt(e));(!n||n.found.exported<=e.found.exported)&&t.set(rt(e),e)}return new Set(t.values())}function yt(
o){let t=e=>o.rows.filter(e).map(({entry:n})=>n.title);return{...o,title:o.entry.title,failed:t(({failed:e,changed:n})=>e&&!n),changed:t(({
changed:e})=>e)}}function bt({site:o,results:t,begun:e,ways:n},r,a,s){if(o.name!==s)return n;let i=new Set(e.map(L(r)));return F(r,t,i,a).map(yt)}function Ot(o,
{site:t,exported:e},n,r){let{finished:a,failed:s=[],changed:i=[],on:c,until:u}=o,l=!(_(e.slice(0,10),n)<=ot),x=c?_(c,n):0;return[u<n&&["bad","expired",{day:u}],
s.length&&["bad","failed",{titles:s}],!o.title&&["bad","none",{}],i.length&&["soon","changed",{titles:i}],!a&&!l&&x>ot&&["soon","idle",{n:x}],!a&&l&&["soon",
"old_file",{day:e.slice(0,10)}],t.name!==r&&["soon","other_site",{site:t.name}]].filter(Boolean)}var st=({notes:o})=>Math.max(0,...o.map(([t])=>t==="bad"?2:1));
function at(o,t,e,n){let r=gt(o),a=[...r].flatMap(({found:i})=>{let c=bt(i,t,e,n);return(c.length?c:[{done:0,of:0}]).map(l=>({...l,person:i,notes:Ot(l,i,e,
n)}))}),s=(i,c)=>i.person.name.localeCompare(c.person.name);return{counted:r,rows:a.sort((i,c)=>st(c)-st(i)||s(i,c))}}var E=200;async function wt(o){if(
o.size>g.bytes)return{problem:"large"};let t=await o.text().catch(()=>""),{entries:e,...n}=et(t),r=[...e?.keys()??[]].filter(a=>/^[^:_]+\/[^:]+$/.test(a));
return{...n,begun:r}}var v=class{constructor(t,e){this.root=t,this.words=e,this.files=[]}begin(){let{words:t}=this;this.field=G(t.choose,e=>this.add(e),!0),
this.field.classList.add("ct-drop","ct-box"),this.field.append(f("span","ct-muted",t.drop)),this.status=R("p"),this.list=f("ul",
"ct-rows ct-list ct-ruled ct-apart"),this.table=f("div"),this.heading=f("h2","",t.files),this.root.append(this.field,this.status,this.table,this.heading,
this.list),this.show();for(let e of["dragover","drop"])document.addEventListener(e,this)}handleEvent(t){if(
!this.root.isConnected)return document.removeEventListener(t.type,this);/^files$/im.test(t.dataTransfer?.types.join(`
`))&&(t.preventDefault(),
t.type==="drop"&&this.add([...t.dataTransfer.files]))}async add(t){for(let e of t.slice(0,E-this.files.length))this.files.push({label:m(e.name,100),
found:await wt(e)});this.show()}remove(t){let e=[...this.list.querySelectorAll("button")].indexOf(document.activeElement);this.files=this.files.filter(
r=>r!==t),this.show();let n=this.list.querySelectorAll("button");(n[e]??n[e-1]??this.field.querySelector("input")).focus()}show(){let{words:t,files:e}=this,
n=e.filter(({found:c})=>!c.problem),r=e.filter(({found:c})=>c.problem),{counted:a,rows:s}=at(n,S(),O(),this.root.dataset.ctSite),i=[n.length&&p(t.files_read,{
n:n.length}),r.length&&p(t.refused,{n:r.length}),e.length===E&&p(t.most,{n:E})];this.status.textContent=i.filter(Boolean).join(" "),
this.heading.hidden=!e.length,this.list.replaceChildren(...[...r,...n].map(c=>this.item(c,a.has(c)))),this.table.replaceChildren(...s.length?this.rows(
s):[])}item(t,e){let{words:n}=this,{found:r,label:a}=t,s={large:n.large,strange:n.strange,newer:n.newer}[r.problem],i=s?[["bad",s]]:[this.nameOf(r),
r.exported&&p(n.saved,{day:this.day(r.exported)}),!e&&["soon",n.older]],c=M(n.remove,()=>this.remove(t),"ct-text-button");return c.ariaLabel=p(n.remove_file,{
file:a}),f("li","",f("strong","",a),y("ct-muted",i.filter(Boolean)),c)}day(t){return h(this.words,t.slice(0,10))}nameOf({name:t}){
return t||this.words.nameless}rows(t){let{words:e}=this,n=[e.person,e.path,e.done,e.score,e.last,e.attention],r=M(e.csv,()=>this.download(t)),a=t.map(s=>[f(
"bdi","",this.nameOf(s.person)),s.title??"–",s.of?p(e.how_far,s):"–",D(s)===""?"–":p(e.percent,{n:D(s)}),s.on?h(e,s.on):"–",this.attention(s)]);return[Q(
e.caption,n,a),f("p","ct-next",r),f("h2","",e.details),...t.flatMap(s=>this.steps(s))]}attention({notes:t,finished:e}){let n=t.map(([r,a,s])=>[r,this.sentence(
a,s)]);return n.length||n.push([e&&"good",e?this.words.finished:this.words.on_the_way]),n.map(r=>y("ct-line",[r]))}sentence(t,{day:e,titles:n=[],...r}){let{
words:a}=this,s={expired:a.expired,failed:a.failed_in,none:a.none,changed:a.changed_in,idle:a.idle,old_file:e?a.old_file:a.undated,other_site:a.other_site};
return p(s[t],{...r,titles:n.join(", "),day:e&&h(a,e)})}steps({person:t,title:e,rows:n=[]}){let r=n.filter(({records:i})=>i.length);if(!r.length)return[];
let a=f("summary","",p(this.words.steps,{name:this.nameOf(t),path:e})),s=f("details","ct-group",a);return s.addEventListener("toggle",()=>s.append(
this.stepList(r)),{once:!0}),[s]}stepList(t){let{words:e}=this,n=t.map(r=>f("li","",f("strong","",K(e,r)),y("ct-muted",H(e,r)),y("ct-muted",W(e,r))));return f(
"ul","ct-rows ct-list ct-ruled ct-apart",...n)}download(t){let{words:e}=this,n=[e.person,e.path,e.done,e.of,e.score,e.last,e.until,e.attention,e.saved_on,
e.site],r=t.map(s=>[this.nameOf(s.person),s.title,s.done,s.of,D(s),s.on,s.until,s.notes.map(([,i,c])=>this.sentence(i,c)).join("; "),s.person.exported.slice(0,
10),s.person.site.name]),a=[this.root.dataset.ctSaid];Z(`countertalk-team-${O()}.csv`,"text/csv",nt([n,...r,a]))}};function D({share:o}){
return o===void 0?"":Math.floor(o*100)}T("team",(o,t)=>new v(o,t).begin());})();
