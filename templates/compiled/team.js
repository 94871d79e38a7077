"use strict";(()=>{var L=countertalk.each;var O=countertalk.dayNumber,D=countertalk.dayAt,m=countertalk.isDay,w=countertalk.today;
var v=countertalk.activityIndex;function f(n,t,...e){let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function T(n,t){let e=f(n,t);
return e.role="status",e}function j(n,t,e="ct-button ct-button--secondary"){let o=Object.assign(f("button",e,n),{type:"button"});return o.addEventListener(
"click",t),o}function u(n,t){return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function $(n,t,e=t.day){let[o,s,i]=n.split("-").map(Number),
r=t.weekdays[new Date(`${n}T00:00:00Z`).getUTCDay()];return u(e,{weekday:r,day:i,month:t.months[s-1],year:o})}var R=countertalk.passes;
var N=countertalk.completionOf,x=countertalk.recordsOf;var J=(n,t)=>D(O(n)+t),M=(n,t)=>O(t)-O(n);function C(n,t){return Object.hasOwn(n,
t)?n[t]:void 0}function I(n,t,e=new Set){let o=C(n,t);if(!o||e.has(t))return[];e.add(t);let s=(o.steps??[]).flatMap(i=>I(n,i,e));
return o.read||o.quiz||o.checklist||o.scenario?[...s,t]:s}var U=n=>[...n].sort().at(-1);function _(n){let t=Object.entries(n).flatMap(([o,{names:s}])=>(
s??[]).map(i=>[i,o])),e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function ot(n,t,e,o,s){let i={[e]:n},{done:r,changed:l}=N(i,t,e,o,s),
c=Object.entries(t([e,...n.names??[]])??{}).filter(([a])=>n[a]).map(([a,d])=>({...d,part:a,pass:n[a].pass??0,on:n[a].every&&m(d.first)?d.first:d.on})),p=c.find(
({share:a,pass:d})=>!R(a,d));return{key:e,entry:n,done:r,changed:l,records:c,failed:p,on:U(c.map(({on:a})=>a))}}function rt(n,t,e,o){let s=a=>a.map(d=>x(t.get(
d))).find(Boolean),i=n[e],r=I(n,e).map(a=>ot(n[a],s,a,o,a===e?[]:[e])),l=r.flatMap(({records:a})=>a.filter(({pass:d})=>d>0)),c=N(n,s,e,o).done,p=U(r.flatMap(
a=>a.on??[]));return{key:e,entry:i,rows:r,finished:c,on:p,done:r.filter(({done:a})=>a).length,of:r.length,next:r.find(({done:a})=>!a),share:l.length?l.reduce((
a,{share:d})=>a+d,0)/l.length:void 0,until:c&&i.earns?.days?J(p,i.earns.days):void 0}}function z(n,t,e,o){let s=new Set;return Object.keys(n).filter(
i=>n[i].steps).map(i=>rt(n,t,i,o)).sort((i,r)=>r.done-i.done||i.of-r.of).filter(({key:i,rows:r,finished:l})=>{let c=r.filter(a=>a.records.length||e.has(
a.key)).map(a=>a.key);e.has(i)&&c.push(i);let p=c.some(a=>!s.has(a));for(let a of c)s.add(a);return p||l})}var g=(n,t)=>m(t)?$(t,n.dates):t;function st(n,{
part:t,share:e,of:o,pass:s}){if(t==="scenario"&&s)return u(n.points,{n:Math.round(e*100)});let i={read:n.read,checklist:n.checklist,scenario:n.scenario}[t];if(
i)return i;let r=Object.keys(o).length,l=Math.round(e*r*10)/10;return r&&Number.isInteger(l)?u(n.right,{right:l,all:r}):u(n.percent_right,{n:Math.floor(
e*100)})}function y(n,t){let e=t.flatMap(o=>{let[s,i]=Array.isArray(o)?o:["",o];return i?[" · ",f("span",s?`ct-shape ct-shape--${s}`:"",String(i))]:[]});
return f("span",n,...e.slice(1))}var B=(n,{entry:t})=>t.steps?u(n.tasks,t):t.title;function q(n,{records:t,failed:e,changed:o}){return[...t.map(s=>st(n,s)),
o?["soon",n.changed]:e&&["bad",u(n.failed,{n:e.pass})]].filter(Boolean)}function P(n,{on:t,records:e,entry:o}){let{version:s}=e.find(i=>i.on===t);return[g(n,t),
s&&u(n.content,{day:g(n,s)}),s&&o.version>s&&u(n.reviewed,{day:g(n,o.version)})].filter(Boolean)}function F(n,t,e){let o=f("a");o.href=URL.createObjectURL(
new Blob([e],{type:t})),o.download=n,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}function K(n,t,e=!1){let o=f("input","ct-file");
return Object.assign(o,{type:"file",accept:".json,application/json",multiple:e}),o.addEventListener("click",()=>o.value=""),o.addEventListener("change",(
)=>o.files.length&&t([...o.files])),f("label","ct-form__field",f("span","ct-label",n),o)}function H(n,t,e){let o=(l,c,...p)=>{let a=f(l,"",...p);
return a.role=c,a},s=l=>o("tr","row",...l.map((c,p)=>{let a=p?o("td","cell",...[c].flat()):o("th","rowheader",...[c].flat());
return p?a.dataset.ctLabel=t[p]:a.scope="row",a})),i=t.map(l=>{let c=o("th","columnheader",l);return c.scope="col",c}),r=o("table","table",f("caption",
"ct-hidden",n),o("thead","rowgroup",o("tr","row",...i)),o("tbody","rowgroup",...e.map(s)));return r.className="ct-review ct-labelled ct-stacked",
r}var it="countertalk-progress",W=2,Z="_results",b={bytes:6e6,names:5e3,ways:200,depth:6},at=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:(?!aside$)[a-z]+)?)$/,
k=n=>!!n&&typeof n=="object"&&!Array.isArray(n);function ct(n){try{return JSON.parse(n)}catch{return}}function G(n,t=b.depth){
return typeof n!="object"||n===null?!0:t>0&&Object.values(n).every(e=>G(e,t-1))}function h(n,t){return typeof n!="string"?"":n.slice(0,4*t).replace(
/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,t)}function lt(n){let{title:t,done:e,of:o,finished:s,share:i,on:r,
until:l}=Object(n);if(!h(t,200)||![e,o].every(Number.isInteger)||e<0||e>o)return[];let c=i>=0&&i<=1;return[{title:h(t,200),done:e,of:o,finished:s===!0,
share:c?i:void 0,on:m(r)?r:void 0,until:m(l)?l:void 0}]}function Q(n){if(n.length>b.bytes)return{problem:"large"};let t=ct(n);if(!k(
t)||t.format!==it||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>W)return{problem:"newer"};let{site:e,entries:o}=t;if(t.version<W||!k(
e)||!k(o))return{problem:"strange"};let i=Object.entries(o).slice(0,b.names).filter(([p,a])=>at.test(p)&&k(a)&&G(a)),r=new Map(i.map(([p,a])=>[p,new Map(
Object.entries(a))])),l=[...r.get(Z)??[]].filter(([,p])=>x(p)),c=new Map(l.map(([p,a])=>[p,x(a)]));return r.set(Z,c),{site:{name:h(e.name,200),path:h(e.path,
1e3)},name:h(t.name,80),exported:m(h(t.exported,10))?h(t.exported,30):"",entries:r,results:c,ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,b.ways).flatMap(
lt)}}function ft(n){let t=String(n??"").replaceAll("\0",""),e=t.normalize("NFKC").replace(/^[\p{Z}\p{C}"']+/u,"");return/^[=+\-@]/.test(e)||/^[\t\r\n]/.test(
t)?`'${t}`:t}var pt=n=>`"${ft(n).replaceAll('"','""')}"`;function V(n){return`\uFEFF${n.map(t=>`${t.map(pt).join(",")}\r
`).join("")}`}var X=14,Y=({
found:n})=>`${n.name.toLowerCase()} ${n.site.name}`;function ut(n){let t=new Map;for(let e of n){let o=t.get(Y(e));(
!o||o.found.exported<=e.found.exported)&&t.set(Y(e),e)}return new Set(t.values())}function dt(n){let t=e=>n.rows.filter(e).map(({entry:o})=>o.title);return{
...n,title:n.entry.title,failed:t(({failed:e,changed:o})=>e&&!o),changed:t(({changed:e})=>e)}}function mt({site:n,results:t,begun:e,ways:o},s,i,r){if(
n.name!==r)return o;let l=new Set(e.map(_(s)));return z(s,t,l,i).map(dt)}function ht(n,{site:t,exported:e},o,s){let{finished:i,failed:r=[],changed:l=[],on:c,
until:p}=n,a=!(M(e.slice(0,10),o)<=X),d=c?M(c,o):0;return[p<o&&["bad","expired",{day:p}],r.length&&["bad","failed",{titles:r}],!n.title&&["bad","none",{}],
l.length&&["soon","changed",{titles:l}],!i&&!a&&d>X&&["soon","idle",{n:d}],!i&&a&&["soon","old_file",{day:e.slice(0,10)}],t.name!==s&&["soon","other_site",{
site:t.name}]].filter(Boolean)}var tt=({notes:n})=>Math.max(0,...n.map(([t])=>t==="bad"?2:1));function et(n,t,e,o){let s=ut(n),i=[...s].flatMap(({found:l})=>{
let c=mt(l,t,e,o);return(c.length?c:[{done:0,of:0}]).map(a=>({...a,person:l,notes:ht(a,l,e,o)}))}),r=(l,c)=>l.person.name.localeCompare(c.person.name);return{
counted:s,rows:i.sort((l,c)=>tt(c)-tt(l)||r(l,c))}}var E=200;async function gt(n){if(n.size>b.bytes)return{problem:"large"};let t=await n.text().catch(()=>""),{
entries:e,...o}=Q(t),s=[...e?.keys()??[]].filter(i=>/^[^:_]+\/[^:]+$/.test(i));return{...o,begun:s}}var S=class{constructor(t,e){this.root=t,this.words=e,
this.files=[]}begin(){let{words:t}=this;this.field=K(t.choose,e=>this.add(e),!0),this.field.classList.add("ct-drop","ct-box"),this.field.append(f("span",
"ct-muted",t.drop)),this.status=T("p"),this.list=f("ul","ct-rows ct-list ct-ruled ct-apart"),this.table=f("div"),this.heading=f("h2","",t.files),
this.root.append(this.field,this.status,this.table,this.heading,this.list),this.show();for(let e of["dragover","drop"])document.addEventListener(e,
this)}handleEvent(t){if(!this.root.isConnected)return document.removeEventListener(t.type,this);/^files$/im.test(t.dataTransfer?.types.join(`
`))&&(
t.preventDefault(),t.type==="drop"&&this.add([...t.dataTransfer.files]))}async add(t){for(let e of t.slice(0,E-this.files.length))this.files.push({label:h(
e.name,100),found:await gt(e)});this.show()}remove(t){let e=[...this.list.querySelectorAll("button")].indexOf(document.activeElement);
this.files=this.files.filter(s=>s!==t),this.show();let o=this.list.querySelectorAll("button");(o[e]??o[e-1]??this.field.querySelector("input")).focus()}show(){
let{words:t,files:e}=this,o=e.filter(({found:c})=>!c.problem),s=e.filter(({found:c})=>c.problem),{counted:i,rows:r}=et(o,v(),w(),this.root.dataset.ctSite),
l=[o.length&&u(t.files_read,{n:o.length}),s.length&&u(t.refused,{n:s.length}),e.length===E&&u(t.most,{n:E})];this.status.textContent=l.filter(Boolean).join(
" "),this.heading.hidden=!e.length,this.list.replaceChildren(...[...s,...o].map(c=>this.item(c,i.has(c)))),this.table.replaceChildren(...r.length?this.rows(
r):[])}item(t,e){let{words:o}=this,{found:s,label:i}=t,r={large:o.large,strange:o.strange,newer:o.newer}[s.problem],l=r?[["bad",r]]:[this.nameOf(s),
s.exported&&u(o.saved,{day:this.day(s.exported)}),!e&&["soon",o.older]],c=j(o.remove,()=>this.remove(t),"ct-text-button");return c.ariaLabel=u(o.remove_file,{
file:i}),f("li","",f("strong","",i),y("ct-muted",l.filter(Boolean)),c)}day(t){return g(this.words,t.slice(0,10))}nameOf({name:t}){
return t||this.words.nameless}rows(t){let{words:e}=this,o=[e.person,e.path,e.done,e.score,e.last,e.attention],s=j(e.csv,()=>this.download(t)),i=t.map(r=>[f(
"bdi","",this.nameOf(r.person)),r.title??"–",r.of?u(e.how_far,r):"–",A(r)===""?"–":u(e.percent,{n:A(r)}),r.on?g(e,r.on):"–",this.attention(r)]);return[H(
e.caption,o,i),f("p","ct-next",s),f("h2","",e.details),...t.flatMap(r=>this.steps(r))]}attention({notes:t,finished:e}){let o=t.map(([s,i,r])=>[s,this.told(i,
r)]);return o.length||o.push([e&&"good",e?this.words.finished:this.words.on_the_way]),o.map(s=>y("ct-line",[s]))}told(t,{day:e,titles:o=[],...s}){let{
words:i}=this,r={expired:i.expired,failed:i.failed_in,none:i.none,changed:i.changed_in,idle:i.idle,old_file:e?i.old_file:i.undated,other_site:i.other_site};
return u(r[t],{...s,titles:o.join(", "),day:e&&g(i,e)})}steps({person:t,title:e,rows:o=[]}){let s=o.filter(({records:l})=>l.length);if(!s.length)return[];
let i=f("summary","",u(this.words.steps,{name:this.nameOf(t),path:e})),r=f("details","ct-group",i);return r.addEventListener("toggle",()=>r.append(
this.stepList(s)),{once:!0}),[r]}stepList(t){let{words:e}=this,o=t.map(s=>f("li","",f("strong","",B(e,s)),y("ct-muted",q(e,s)),y("ct-muted",P(e,s))));return f(
"ul","ct-rows ct-list ct-ruled ct-apart",...o)}download(t){let{words:e}=this,o=[e.person,e.path,e.done,e.of,e.score,e.last,e.until,e.attention,e.saved_on,
e.site],s=t.map(r=>[this.nameOf(r.person),r.title,r.done,r.of,A(r),r.on,r.until,r.notes.map(([,l,c])=>this.told(l,c)).join("; "),r.person.exported.slice(0,10),
r.person.site.name]),i=[this.root.dataset.ctSaid];F(`countertalk-team-${w()}.csv`,"text/csv",V([o,...s,i]))}};function A({share:n}){
return n===void 0?"":Math.floor(n*100)}L("team",(n,t)=>new S(n,t).begin());})();
