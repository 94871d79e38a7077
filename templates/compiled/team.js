/*! Countertalk, MIT */
(()=>{var T=countertalk.each;var g=countertalk.dayNumber,w=countertalk.dayAt,d=countertalk.isDay,b=countertalk.today;var M=countertalk.activityIndex
function f(o,e,...t){let n=document.createElement(o);return e&&(n.className=e),n.append(...t),n}function R(o,e){let t=f(o,e)
return t.role="status",t}function N(o,e,t="ct-button ct-button--secondary"){let n=Object.assign(f("button",t,o),{type:"button"})
return n.addEventListener("click",e),n}function u(o,e){return o.replace(/\{(\w+)\}/g,(t,n)=>String(e[n]??t))}function $(o,e,t=e.day){let[n,r,a]=o.split(
"-").map(Number),s=e.weekdays[new Date(`${o}T00:00:00Z`).getUTCDay()];return u(t,{weekday:s,day:a,month:e.months[r-1],year:n})}var C=countertalk.passes
var k=countertalk.completionOf,j=countertalk.lookup
function I(o){return Object.entries(j((t,n)=>o?.[n])([""])).filter(([,t])=>t)}var B=o=>j((e,t)=>o.get(e)?.[t]);function _(o){let e=new Map
for(let[t,n]of o){let r=t.lastIndexOf("#"),a=t.slice(0,r)
e.set(a,{...e.get(a),[t.slice(r+1)]:n})}return e}function U(o){return new Map([...o].flatMap(([e,t])=>I(t).map(([n,r])=>[`${e}#${n}`,r])))}var z=(o,e)=>w(g(
o)+e),L=(o,e)=>g(e)-g(o);function J(o,e){return Object.hasOwn(o,e)?o[e]:void 0}function P(o,e,t=new Set){let n=J(o,e);if(!n||t.has(e))return[];t.add(e)
let r=(n.steps??[]).flatMap(a=>P(o,a,t))
return n.read||n.quiz||n.checklist||n.scenario?[...r,e]:r}function q(o,e,t,n){return P(o,t).map(r=>{let a=o[r],s={[r]:a},i=r===t?[]:[t]
return{key:r,names:[r,...a.names??[]],entry:a,...k(s,e,r,n,i)}})}var V=o=>[...o].sort().at(-1)
function E(o){let e=Object.entries(o).flatMap(([n,{names:r}])=>(r??[]).map(a=>[a,n])),t=new Map(e)
return n=>Object.hasOwn(o,n)?n:t.get(n)??n}function it(o,e){let{entry:t,names:n}=o,r=I(e(n)).filter(([s])=>t[s]).map(([s,i])=>({...i,part:s,pass:t[s].pass??0,
on:t[s].every&&d(i.first)?i.first:i.on})),a=r.find(({share:s,pass:i})=>!C(s,i))
return{...o,records:r,failed:a,on:V(r.map(({on:s})=>s))}}function ct(o,e,t,n){let r=B(e),a=o[t],s=q(o,r,t,n).map(l=>it(l,r)),i=s.flatMap(({
records:l})=>l.filter(({pass:x})=>x>0)),c=k(o,r,t,n).done,p=V(s.flatMap(l=>l.on??[]))
return{key:t,entry:a,rows:s,finished:c,on:p,done:s.filter(({done:l})=>l).length,of:s.length,next:s.find(({done:l})=>!l),share:i.length?i.reduce((l,{
share:x})=>l+x,0)/i.length:void 0,until:c&&a.earns?.days?z(p,a.earns.days):void 0}}function F(o,e,t,n){let r=new Set
return Object.keys(o).filter(a=>o[a].steps).map(a=>ct(o,e,a,n)).sort((a,s)=>s.done-a.done||a.of-s.of).filter(({key:a,rows:s,finished:i})=>{let c=s.filter(
l=>l.records.length||t.has(l.key)).map(l=>l.key);t.has(a)&&c.push(a);let p=c.some(l=>!r.has(l));for(let l of c)r.add(l)
return p||i})}var h=(o,e)=>d(e)?$(e,o.dates):e;function lt(o,{part:e,share:t,of:n,pass:r}){if(e==="scenario"&&r)return u(o.points,{n:Math.round(t*100)})
let a={read:o.read,checklist:o.checklist,scenario:o.scenario}[e];if(a)return a;let s=Object.keys(n).length,i=Math.round(t*s*10)/10
return s&&Number.isInteger(i)?u(o.right,{right:i,all:s}):u(o.percent_right,{n:Math.floor(t*100)})}function O(o,e){let t=e.flatMap(n=>{let[r,a]=Array.isArray(
n)?n:["",n];return a?[" · ",f("span",r?`ct-shape ct-shape--${r}`:"",String(a))]:[]})
return f("span",o,...t.slice(1))}var K=(o,{entry:e})=>e.steps?u(o.tasks,e):e.title
function H(o,{records:e,failed:t,changed:n}){return[...e.map(r=>lt(o,r)),n?["soon",o.changed]:t&&["bad",u(o.failed,{n:t.pass})]].filter(Boolean)}function W(o,{
on:e,records:t,entry:n}){let{version:r}=t.find(a=>a.on===e)
return[h(o,e),r&&u(o.content,{day:h(o,r)}),r&&n.version>r&&u(o.reviewed,{day:h(o,n.version)})].filter(Boolean)}function Z(o,e,t){let n=f("a")
n.href=URL.createObjectURL(new Blob([t],{type:e})),n.download=o,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}function G(o,e,t=!1){let n=f("input",
"ct-file")
return Object.assign(n,{type:"file",accept:".json,application/json",multiple:t}),n.addEventListener("click",()=>n.value=""),n.addEventListener("change",(
)=>n.files.length&&e([...n.files])),f("label","ct-form__field",f("span","ct-label",o),n)}function Q(o,e,t){let n=(i,c,...p)=>{let l=f(i,"",...p)
return l.role=c,l},r=i=>n("tr","row",...i.map((c,p)=>{let l=p?n("td","cell",...[c].flat()):n("th","rowheader",...[c].flat())
return p?l.dataset.ctLabel=e[p]:l.scope="row",l})),a=e.map(i=>{let c=n("th","columnheader",i)
return c.scope="col",c}),s=n("table","table",f("caption","ct-hidden",o),n("thead","rowgroup",n("tr","row",...a)),n("tbody","rowgroup",...t.map(r)))
return s.className="ct-review ct-labelled ct-stacked",s}var ft="countertalk-progress",X=2,Y="_results",y={bytes:6e6,names:5e3,ways:200,depth:6},
pt=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/,v=o=>!!o&&typeof o=="object"&&!Array.isArray(o)
function ut(o){try{return JSON.parse(o)}catch{return}}function tt(o,e=y.depth){return typeof o!="object"||o===null?!0:e>0&&Object.values(o).every(t=>tt(t,
e-1))}function m(o,e){return typeof o!="string"?"":o.slice(0,4*e).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
e)}function dt(o){let t=Object.entries(o).slice(0,y.names).filter(([n,r])=>pt.test(n)&&v(r)&&tt(r))
return new Map(t.map(([n,r])=>{let a=new Map(Object.entries(r));return[n,n===Y?U(a):a]}))}function mt(o,e){let t=0
for(let[n,r]of o){for(let[a,s]of r)xt(s).some(i=>!e(i))&&(t+=Number(r.delete(a)))
r.size||o.delete(n)}return t}function ht(o,e){let{title:t,done:n,of:r,finished:a,share:s,on:i,until:c}=Object(o)
if(!m(t,200)||![n,r].every(Number.isInteger)||n<0||n>r)return[];let p=s>=0&&s<=1
return[{title:m(t,200),done:n,of:r,finished:a===!0,share:p?s:void 0,on:e(i)?i:void 0,until:d(c)?c:void 0}]}function et(o,e){if(o.length>y.bytes)return{
problem:"large"};let t=ut(o);if(!v(t)||t.format!==ft||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>X)return{problem:"newer"}
let{site:n,entries:r}=t;if(t.version<X||!v(n)||!v(r))return{problem:"strange"};let a=w(g(e)+1),s=p=>d(p)&&p<=a,i=dt(r),c=mt(i,s)
return{site:{name:m(n.name,200),path:m(n.path,1e3)},name:m(t.name,80),exported:s(m(t.exported,10))?m(t.exported,30):"",entries:i,results:_(i.get(Y)??new Map),
ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,y.ways).flatMap(p=>ht(p,s)),ahead:c}}var xt=o=>[o?.on,o?.last,o?.first].filter(d)
function gt(o){let e=String(o??"").replaceAll("\0",""),t=e.normalize("NFKC").replace(/^[\p{Z}\p{C}"']+/u,"")
return/^[=+\-@]/.test(t)||/^[\t\r\n]/.test(e)?`'${e}`:e}var yt=o=>`"${gt(o).replaceAll('"','""')}"`
function nt(o){return`\uFEFF${o.map(e=>`${e.map(yt).join(",")}\r
`).join("")}`}var ot=14,rt=({found:o})=>`${o.name.toLowerCase()} ${o.site.name}`
function bt(o){let e=new Map
for(let t of o){let n=e.get(rt(t));(!n||n.found.exported<=t.found.exported)&&e.set(rt(t),t)}return new Set(e.values())}function Ot(o){let e=t=>o.rows.filter(
t).map(({entry:n})=>n.title)
return{...o,title:o.entry.title,failed:e(({failed:t,changed:n})=>t&&!n),changed:e(({changed:t})=>t)}}function wt({site:o,results:e,begun:t,ways:n},r,a,s){if(
o.name!==s)return n;let i=new Set(t.map(E(r)))
return F(r,e,i,a).map(Ot)}function kt(o,{site:e,exported:t},n,r){let{finished:a,failed:s=[],changed:i=[],on:c,until:p}=o,l=!(L(t.slice(0,10),n)<=ot),x=c?L(c,
n):0
return[p<n&&["bad","expired",{day:p}],s.length&&["bad","failed",{titles:s}],!o.title&&["bad","none",{}],i.length&&["soon","changed",{titles:i}],
!a&&!l&&x>ot&&["soon","idle",{n:x}],!a&&l&&["soon","old_file",{day:t.slice(0,10)}],e.name!==r&&["soon","other_site",{site:e.name}]].filter(Boolean)}var st=({
notes:o})=>Math.max(0,...o.map(([e])=>e==="bad"?2:1));function at(o,e,t,n){let r=bt(o),a=[...r].flatMap(({found:i})=>{let c=wt(i,e,t,n)
return(c.length?c:[{done:0,of:0}]).map(l=>({...l,person:i,notes:kt(l,i,t,n)}))}),s=(i,c)=>i.person.name.localeCompare(c.person.name)
return{counted:r,rows:a.sort((i,c)=>st(c)-st(i)||s(i,c))}}var A=200;async function vt(o){if(o.size>y.bytes)return{problem:"large"}
let e=await o.text().catch(()=>""),{entries:t,...n}=et(e,b()),r=[...t?.keys()??[]].filter(a=>/^[^:_]+\/[^:]+$/.test(a))
return{...n,begun:r}}var S=class{constructor(e,t){this.root=e,this.words=t,this.files=[]}begin(){let{words:e}=this
this.field=G(e.choose,t=>this.add(t),!0),this.field.classList.add("ct-drop","ct-box"),this.field.append(f("span","ct-muted",e.drop)),this.status=R("p"),
this.list=f("ul","ct-rows ct-list ct-ruled ct-apart"),this.table=f("div"),this.heading=f("h2","",e.files),this.root.append(this.field,this.status,this.table,
this.heading,this.list),this.show()
for(let t of["dragover","drop"])document.addEventListener(t,this)}handleEvent(e){if(!this.root.isConnected)return document.removeEventListener(e.type,this);
/^files$/im.test(e.dataTransfer?.types.join(`
`))&&(e.preventDefault(),e.type==="drop"&&this.add([...e.dataTransfer.files]))}async add(e){for(let t of e.slice(
0,A-this.files.length))this.files.push({label:m(t.name,100),found:await vt(t)})
this.show()}remove(e){let t=[...this.list.querySelectorAll("button")].indexOf(document.activeElement);this.files=this.files.filter(r=>r!==e),this.show()
let n=this.list.querySelectorAll("button");(n[t]??n[t-1]??this.field.querySelector("input")).focus()}show(){let{words:e,files:t}=this,n=t.filter(({
found:c})=>!c.problem),r=t.filter(({found:c})=>c.problem),{counted:a,rows:s}=at(n,M(),b(),this.root.dataset.ctSite),i=[n.length&&u(e.files_read,{n:n.length}),
r.length&&u(e.refused,{n:r.length}),t.length===A&&u(e.most,{n:A})]
this.status.textContent=i.filter(Boolean).join(" "),this.heading.hidden=!t.length,this.list.replaceChildren(...[...r,...n].map(c=>this.item(c,a.has(c)))),
this.table.replaceChildren(...s.length?this.rows(s):[])}item(e,t){let{words:n}=this,{found:r,label:a}=e,s={large:n.large,strange:n.strange,
newer:n.newer}[r.problem],i=s?[["bad",s]]:[this.nameOf(r),r.exported&&u(n.saved,{day:this.day(r.exported)}),r.ahead&&["soon",u(n.ahead,r)],!t&&["soon",
n.older]],c=N(n.remove,()=>this.remove(e),"ct-text-button")
return c.ariaLabel=u(n.remove_file,{file:a}),f("li","",f("strong","",a),O("ct-muted",i.filter(Boolean)),c)}day(e){return h(this.words,e.slice(0,10))}nameOf({
name:e}){return e||this.words.nameless}rows(e){let{words:t}=this,n=[t.person,t.path,t.done,t.score,t.last,t.attention],r=N(t.csv,()=>this.download(e)),a=e.map(
s=>[f("bdi","",this.nameOf(s.person)),s.title??"–",s.of?u(t.how_far,s):"–",D(s)===""?"–":u(t.percent,{n:D(s)}),s.on?h(t,s.on):"–",this.attention(s)])
return[Q(t.caption,n,a),f("p","ct-next",r),f("h2","",t.details),...e.flatMap(s=>this.steps(s))]}attention({notes:e,finished:t}){let n=e.map(([r,a,s])=>[r,
this.sentence(a,s)])
return n.length||n.push([t&&"good",t?this.words.finished:this.words.on_the_way]),n.map(r=>O("ct-line",[r]))}sentence(e,{day:t,titles:n=[],...r}){let{
words:a}=this,s={expired:a.expired,failed:a.failed_in,none:a.none,changed:a.changed_in,idle:a.idle,old_file:t?a.old_file:a.undated,other_site:a.other_site}
return u(s[e],{...r,titles:n.join(", "),day:t&&h(a,t)})}steps({person:e,title:t,rows:n=[]}){let r=n.filter(({records:i})=>i.length);if(!r.length)return[]
let a=f("summary","",u(this.words.steps,{name:this.nameOf(e),path:t})),s=f("details","ct-group",a)
return s.addEventListener("toggle",()=>s.append(this.stepList(r)),{once:!0}),[s]}stepList(e){let{words:t}=this,n=e.map(r=>f("li","",f("strong","",K(t,r)),O(
"ct-muted",H(t,r)),O("ct-muted",W(t,r))))
return f("ul","ct-rows ct-list ct-ruled ct-apart",...n)}download(e){let{words:t}=this,n=[t.person,t.path,t.done,t.of,t.score,t.last,t.until,t.attention,
t.saved_on,t.site],r=e.map(s=>[this.nameOf(s.person),s.title,s.done,s.of,D(s),s.on,s.until,s.notes.map(([,i,c])=>this.sentence(i,c)).join("; "),
s.person.exported.slice(0,10),s.person.site.name]),a=[this.root.dataset.ctSaid];Z(`countertalk-team-${b()}.csv`,"text/csv",nt([n,...r,a]))}}
function D({share:o}){return o===void 0?"":Math.floor(o*100)}T("team",(o,e)=>new S(o,e).begin());})();
