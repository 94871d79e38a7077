(()=>{var L=countertalk.each;var O=countertalk.dayNumber,D=countertalk.dayAt,m=countertalk.isDay,w=countertalk.today;var S=countertalk.activityIndex;function f(
n,t,...e){let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function T(n,t){let e=f(n,t);return e.role="status",e}function j(n,t,
e="ct-button ct-button--secondary"){let o=Object.assign(f("button",e,n),{type:"button"});return o.addEventListener("click",t),o}function d(n,t){
return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function R(n,t,e=t.day){let[o,r,i]=n.split("-").map(Number),s=t.weekdays[new Date(
`${n}T00:00:00Z`).getUTCDay()];return d(e,{weekday:s,day:i,month:t.months[r-1],year:o})}var $=countertalk.passes;var N=countertalk.completionOf,
x=countertalk.recordsOf;var J=(n,t)=>D(O(n)+t),M=(n,t)=>O(t)-O(n);var nt=(n,t)=>Object.hasOwn(n,t)?n[t]:void 0,C=n=>[...n].sort().at(-1);function I(n){
let t=Object.entries(n).flatMap(([o,{names:r}])=>(r??[]).map(i=>[i,o])),e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function U(n,t,e=new Set){
let o=nt(n,t);if(!o||e.has(t))return[];e.add(t);let r=(o.steps??[]).flatMap(i=>U(n,i,e));return o.read||o.quiz||o.checklist||o.scenario?[...r,t]:r}function ot(
n,t,e,o,r){let i={[e]:n},{done:s,changed:l}=N(i,t,e,o,r),a=Object.entries(t([e,...n.names??[]])??{}).filter(([c])=>n[c]).map(([c,u])=>({...u,part:c,
pass:n[c].pass??0,on:n[c].every&&m(u.first)?u.first:u.on})),p=a.find(({share:c,pass:u})=>!$(c,u));return{key:e,entry:n,done:s,changed:l,records:a,failed:p,on:C(
a.map(({on:c})=>c))}}function st(n,t,e,o){let r=c=>c.map(u=>x(t.get(u))).find(Boolean),i=n[e],s=U(n,e).map(c=>ot(n[c],r,c,o,c===e?[]:[e])),l=s.flatMap(({
records:c})=>c.filter(({pass:u})=>u>0)),a=N(n,r,e,o).done,p=C(s.flatMap(c=>c.on??[]));return{key:e,entry:i,rows:s,finished:a,on:p,done:s.filter(({
done:c})=>c).length,of:s.length,next:s.find(({done:c})=>!c),share:l.length?l.reduce((c,{share:u})=>c+u,0)/l.length:void 0,until:a&&i.earns?.days?J(p,
i.earns.days):void 0}}function z(n,t,e,o){let r=new Set;return Object.keys(n).filter(i=>n[i].steps).map(i=>st(n,t,i,o)).sort((i,
s)=>s.done-i.done||i.of-s.of).filter(({key:i,rows:s,finished:l})=>{let a=s.filter(c=>c.records.length||e.has(c.key)).map(c=>c.key);e.has(i)&&a.push(i);
let p=a.some(c=>!r.has(c));for(let c of a)r.add(c);return p||l})}var g=(n,t)=>m(t)?R(t,n.dates):t;function rt(n,{part:t,share:e,of:o,pass:r}){if(
t==="scenario"&&r)return d(n.points,{n:Math.round(e*100)});let i={read:n.read,checklist:n.checklist,scenario:n.scenario}[t];if(i)return i;let s=Object.keys(
o).length,l=Math.round(e*s*10)/10;return s&&Number.isInteger(l)?d(n.right,{right:l,all:s}):d(n.percent_right,{n:Math.floor(e*100)})}function y(n,t){
let e=t.flatMap(o=>{let[r,i]=Array.isArray(o)?o:["",o];return i?[" · ",f("span",r&&`ct-shape ct-shape--${r}`,i)]:[]});return f("span",n,...e.slice(1))}var B=(n,
{entry:t})=>t.steps?d(n.tasks,t):t.title;function P(n,{records:t,failed:e,changed:o}){return[...t.map(r=>rt(n,r)),o?["soon",n.changed]:e&&["bad",d(n.failed,{
n:e.pass})]].filter(Boolean)}function F(n,{on:t,records:e,entry:o}){let{version:r}=e.find(i=>i.on===t);return[g(n,t),r&&d(n.content,{day:g(n,r)}),
r&&o.version>r&&d(n.reviewed,{day:g(n,o.version)})].filter(Boolean)}function q(n,t,e){let o=f("a");o.href=URL.createObjectURL(new Blob([e],{type:t})),
o.download=n,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}function H(n,t,e=!1){let o=f("input","ct-file");return Object.assign(o,{type:"file",
accept:".json,application/json",multiple:e}),o.addEventListener("click",()=>o.value=""),o.addEventListener("change",()=>o.files.length&&t([...o.files])),f(
"label","ct-form__field",f("span","ct-label",n),o)}function K(n,t,e){let o=(l,a,...p)=>{let c=f(l,"",...p);return c.role=a,c},r=l=>o("tr","row",...l.map((a,
p)=>{let c=p?o("td","cell",...[a].flat()):o("th","rowheader",...[a].flat());return p?c.dataset.ctLabel=t[p]:c.scope="row",c})),i=t.map(l=>{let a=o("th",
"columnheader",l);return a.scope="col",a}),s=o("table","table",f("caption","ct-hidden",n),o("thead","rowgroup",o("tr","row",...i)),o("tbody","rowgroup",
...e.map(r)));return s.className="ct-review ct-labelled ct-stacked",s}var it="countertalk-progress",W=2,_="_results",b={bytes:6e6,names:5e3,ways:200,depth:6},
at=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:(?!aside$)[a-z]+)?)$/,v=n=>!!n&&typeof n=="object"&&!Array.isArray(n);function ct(n){try{return JSON.parse(
n)}catch{return}}function Z(n,t=b.depth){return typeof n!="object"||n===null?!0:t>0&&Object.values(n).every(e=>Z(e,t-1))}function h(n,t){
return typeof n!="string"?"":n.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,t)}function lt(n){let{
title:t,done:e,of:o,finished:r,share:i,on:s,until:l}=Object(n);if(!h(t,200)||![e,o].every(Number.isInteger)||e<0||e>o)return[];let a=i>=0&&i<=1;return[{title:h(
t,200),done:e,of:o,finished:r===!0,share:a?i:void 0,on:m(s)?s:void 0,until:m(l)?l:void 0}]}function G(n){if(n.length>b.bytes)return{problem:"large"};let t=ct(
n);if(!v(t)||t.format!==it||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>W)return{problem:"newer"};let{site:e,entries:o}=t;if(
t.version<W||!v(e)||!v(o))return{problem:"strange"};let i=Object.entries(o).slice(0,b.names).filter(([a,p])=>at.test(a)&&v(p)&&Z(p)),s=new Map(i.map(([a,
p])=>[a,new Map(Object.entries(p))])),l=[...s.get(_)??[]].filter(([,a])=>x(a));return s.set(_,new Map(l.map(([a,p])=>[a,x(p)]))),{site:{name:h(e.name,200),
path:h(e.path,1e3)},name:h(t.name,80),exported:m(h(t.exported,10))?h(t.exported,30):"",entries:s,results:s.get(_),ways:(Array.isArray(t.ways)?t.ways:[]).slice(
0,b.ways).flatMap(lt)}}function ft(n){let t=String(n??"").replaceAll("\0",""),e=t.normalize("NFKC").replace(/^[\p{Z}\p{C}"']+/u,"");return/^[=+\-@]/.test(
e)||/^[\t\r\n]/.test(t)?`'${t}`:t}var pt=n=>`"${ft(n).replaceAll('"','""')}"`;function Q(n){return`\uFEFF${n.map(t=>`${t.map(pt).join(",")}\r
`).join(
"")}`}var V=14,X=({found:n})=>`${n.name.toLowerCase()} ${n.site.name}`;function dt(n){let t=new Map;for(let e of n){let o=t.get(X(e));(
!o||o.found.exported<=e.found.exported)&&t.set(X(e),e)}return new Set(t.values())}function ut(n){let t=e=>n.rows.filter(e).map(({entry:o})=>o.title);return{
...n,title:n.entry.title,failed:t(({failed:e,changed:o})=>e&&!o),changed:t(({changed:e})=>e)}}function mt({site:n,results:t,begun:e,ways:o},r,i,s){if(
n.name!==s)return o;let l=new Set(e.map(I(r)));return z(r,t,l,i).map(ut)}function ht(n,{site:t,exported:e},o,r){let{finished:i,failed:s=[],changed:l=[],on:a,
until:p}=n,c=!(M(e.slice(0,10),o)<=V),u=a?M(a,o):0;return[p<o&&["bad","expired",{day:p}],s.length&&["bad","failed",{titles:s}],!n.title&&["bad","none",{}],
l.length&&["soon","changed",{titles:l}],!i&&!c&&u>V&&["soon","idle",{n:u}],!i&&c&&["soon","old_file",{day:e.slice(0,10)}],t.name!==r&&["soon","other_site",{
site:t.name}]].filter(Boolean)}var Y=({notes:n})=>Math.max(0,...n.map(([t])=>t==="bad"?2:1));function tt(n,t,e,o){let r=dt(n),i=[...r].flatMap(({found:l})=>{
let a=mt(l,t,e,o);return(a.length?a:[{done:0,of:0}]).map(c=>({...c,person:l,notes:ht(c,l,e,o)}))}),s=(l,a)=>l.person.name.localeCompare(a.person.name);return{
counted:r,rows:i.sort((l,a)=>Y(a)-Y(l)||s(l,a))}}var E=200;async function gt(n){if(n.size>b.bytes)return{problem:"large"};let t=await n.text().catch(()=>""),{
entries:e,...o}=G(t),r=[...e?.keys()??[]].filter(i=>/^[^:_]+\/[^:]+$/.test(i));return{...o,begun:r}}var k=class{constructor(t,e){this.root=t,this.words=e,
this.files=[]}begin(){let{words:t}=this;this.field=H(t.choose,e=>this.add(e),!0),this.field.classList.add("ct-drop","ct-box"),this.field.append(f("span",
"ct-muted",t.drop)),this.status=T("p"),this.list=f("ul","ct-rows ct-list ct-ruled ct-apart"),this.table=f("div"),this.heading=f("h2","",t.files),
this.root.append(this.field,this.status,this.table,this.heading,this.list),this.show();for(let e of["dragover","drop"])document.addEventListener(e,
this)}handleEvent(t){if(!this.root.isConnected)return document.removeEventListener(t.type,this);/^files$/im.test(t.dataTransfer?.types.join(`
`))&&(
t.preventDefault(),t.type==="drop"&&this.add([...t.dataTransfer.files]))}async add(t){for(let e of t.slice(0,E-this.files.length))this.files.push({label:h(
e.name,100),found:await gt(e)});this.show()}remove(t){let e=[...this.list.querySelectorAll("button")].indexOf(document.activeElement);
this.files=this.files.filter(r=>r!==t),this.show();let o=this.list.querySelectorAll("button");(o[e]??o[e-1]??this.field.querySelector("input")).focus()}show(){
let{words:t,files:e}=this,o=e.filter(({found:a})=>!a.problem),r=e.filter(({found:a})=>a.problem),{counted:i,rows:s}=tt(o,S(),w(),this.root.dataset.ctSite),
l=[o.length&&d(t.files_read,{n:o.length}),r.length&&d(t.refused,{n:r.length}),e.length===E&&d(t.most,{n:E})];this.status.textContent=l.filter(Boolean).join(
" "),this.heading.hidden=!e.length,this.list.replaceChildren(...[...r,...o].map(a=>this.item(a,i.has(a)))),this.table.replaceChildren(...s.length?this.rows(
s):[])}item(t,e){let{words:o}=this,{found:r,label:i}=t,s={large:o.large,strange:o.strange,newer:o.newer}[r.problem],l=s?[["bad",s]]:[this.nameOf(r),
r.exported&&d(o.saved,{day:this.day(r.exported)}),!e&&["soon",o.older]],a=j(o.remove,()=>this.remove(t),"ct-text-button");return a.ariaLabel=d(o.remove_file,{
file:i}),f("li","",f("strong","",i),y("ct-muted",l.filter(Boolean)),a)}day(t){return g(this.words,t.slice(0,10))}nameOf({name:t}){
return t||this.words.nameless}rows(t){let{words:e}=this,o=[e.person,e.path,e.done,e.score,e.last,e.attention],r=j(e.csv,()=>this.download(t)),i=t.map(s=>[f(
"bdi","",this.nameOf(s.person)),s.title??"–",s.of?d(e.how_far,s):"–",A(s)===""?"–":d(e.percent,{n:A(s)}),s.on?g(e,s.on):"–",this.attention(s)]);return[K(
e.caption,o,i),f("p","ct-next",r),f("h2","",e.details),...t.flatMap(s=>this.steps(s))]}attention({notes:t,finished:e}){let o=t.map(([r,i,s])=>[r,this.told(i,
s)]);return o.length||o.push([e&&"good",e?this.words.finished:this.words.on_the_way]),o.map(r=>y("ct-line",[r]))}told(t,{day:e,titles:o=[],...r}){let{
words:i}=this,s={expired:i.expired,failed:i.failed_in,none:i.none,changed:i.changed_in,idle:i.idle,old_file:e?i.old_file:i.undated,other_site:i.other_site};
return d(s[t],{...r,titles:o.join(", "),day:e&&g(i,e)})}steps({person:t,title:e,rows:o=[]}){let r=o.filter(({records:l})=>l.length);if(!r.length)return[];
let i=f("summary","",d(this.words.steps,{name:this.nameOf(t),path:e})),s=f("details","ct-group",i);return s.addEventListener("toggle",()=>s.append(
this.stepList(r)),{once:!0}),[s]}stepList(t){let{words:e}=this,o=t.map(r=>f("li","",f("strong","",B(e,r)),y("ct-muted",P(e,r)),y("ct-muted",F(e,r))));return f(
"ul","ct-rows ct-list ct-ruled ct-apart",...o)}download(t){let{words:e}=this,o=[e.person,e.path,e.done,e.of,e.score,e.last,e.until,e.attention,e.saved_on,
e.site],r=t.map(s=>[this.nameOf(s.person),s.title,s.done,s.of,A(s),s.on,s.until,s.notes.map(([,l,a])=>this.told(l,a)).join("; "),s.person.exported.slice(0,10),
s.person.site.name]),i=[this.root.dataset.ctSaid];q(`countertalk-team-${w()}.csv`,"text/csv",Q([o,...r,i]))}};function A({share:n}){
return n===void 0?"":Math.floor(n*100)}L("team",(n,t)=>new k(n,t).begin());})();
