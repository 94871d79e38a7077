/*! Countertalk, MIT */
(()=>{var R=countertalk.each;var y=countertalk.dayNumber,k=countertalk.dayAt,m=countertalk.isDay,O=countertalk.today
function d(n,e){return typeof n!="string"?"":n.slice(0,4*e).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
e)}var _=countertalk.activityIndex;function l(n,e,...t){let o=document.createElement(n);return e&&(o.className=e),o.append(...t),o}function $(n,e){let t=l(n,e)
return t.role="status",t}function I(n,e,t="ct-button ct-button--secondary"){let o=Object.assign(l("button",t,n),{type:"button"})
return o.addEventListener("click",e),o}function u(n,e){return n.replace(/\{(\w+)\}/g,(t,o)=>String(e[o]??t))}function P(n,e,t=e.day){let[o,r,s]=n.split(
"-").map(Number),i=e.weekdays[new Date(`${n}T00:00:00Z`).getUTCDay()];return u(t,{weekday:i,day:s,month:e.months[r-1],year:o})}var z=countertalk.passes
var S=countertalk.completionOf,E=countertalk.lookup
function j(n){return Object.entries(E((t,o)=>n?.[o])([""])).filter(([,t])=>t)}var B=n=>E((e,t)=>n.get(e)?.[t]);function T(n){let e=new Map
for(let[t,o]of n){let r=t.lastIndexOf("#"),s=t.slice(0,r)
e.set(s,{...e.get(s),[t.slice(r+1)]:o})}return e}function U(n){return new Map([...n].flatMap(([e,t])=>j(t).map(([o,r])=>[`${e}#${o}`,r])))}var J=(n,e)=>k(y(
n)+e),C=(n,e)=>y(e)-y(n);function q(n,e){return Object.hasOwn(n,e)?n[e]:void 0}function F(n,e,t=new Set){let o=q(n,e);if(!o||t.has(e))return[];t.add(e)
let r=(o.steps??[]).flatMap(s=>F(n,s,t))
return o.read||o.quiz||o.checklist||o.scenario?[...r,e]:r}function K(n,e,t,o){return F(n,t).map(r=>{let s=n[r],i={[r]:s},c=r===t?[]:[t]
return{key:r,names:[r,...s.names??[]],entry:s,...S(i,e,r,o,c)}})}var V=n=>[...n].sort().at(-1)
function D(n){let e=Object.entries(n).flatMap(([o,{names:r}])=>(r??[]).map(s=>[s,o])),t=new Map(e)
return o=>Object.hasOwn(n,o)?o:t.get(o)??o}function ht(n,e){let{entry:t,names:o}=n,r=j(e(o)).filter(([i])=>t[i]).map(([i,c])=>({...c,part:i,pass:t[i].pass??0,
on:t[i].every&&m(c.first)?c.first:c.on})),s=r.find(({share:i,pass:c})=>!z(i,c))
return{...n,records:r,failed:s,on:V(r.map(({on:i})=>i))}}function gt(n,e,t,o){let r=B(e),s=n[t],i=K(n,r,t,o).map(f=>ht(f,r)),c=i.flatMap(({
records:f})=>f.filter(({pass:x})=>x>0)),a=S(n,r,t,o).done,p=V(i.flatMap(f=>f.on??[]))
return{key:t,entry:s,rows:i,finished:a,on:p,done:i.filter(({done:f})=>f).length,of:i.length,next:i.find(({done:f})=>!f),share:c.length?c.reduce((f,{
share:x})=>f+x,0)/c.length:void 0,until:a&&s.earns?.days?J(p,s.earns.days):void 0}}function H(n,e,t,o){let r=new Set
return Object.keys(n).filter(s=>n[s].steps).map(s=>gt(n,e,s,o)).sort((s,i)=>i.done-s.done||s.of-i.of).filter(({key:s,rows:i,finished:c})=>{let a=i.filter(
f=>f.records.length||t.has(f.key)).map(f=>f.key);t.has(s)&&a.push(s);let p=a.some(f=>!r.has(f));for(let f of a)r.add(f)
return p||c})}var h=(n,e)=>m(e)?P(e,n.dates):e;function xt(n,{part:e,share:t,of:o,pass:r}){if(e==="scenario"&&r)return u(n.points,{n:Math.round(t*100)})
let s={read:n.read,checklist:n.checklist,scenario:n.scenario}[e];if(s)return s;let i=Object.keys(o).length,c=Math.round(t*i*10)/10
return i&&Number.isInteger(c)?u(n.right,{right:c,all:i}):u(n.percent_right,{n:Math.floor(t*100)})}function g(n,e){let t=e.flatMap(o=>{let[r,s]=Array.isArray(
o)?o:["",o];return s?[" · ",l("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]})
return l("span",n,...t.slice(1))}var W=(n,{entry:e})=>e.steps?u(n.tasks,e):e.title
function Q(n,{records:e,failed:t,changed:o}){return[...e.map(r=>xt(n,r)),o?["soon",n.changed]:t&&["bad",u(n.failed,{n:t.pass})]].filter(Boolean)}function Z(n,{
on:e,records:t,entry:o}){let{version:r}=t.find(s=>s.on===e)
return[h(n,e),r&&u(n.content,{day:h(n,r)}),r&&o.version>r&&u(n.reviewed,{day:h(n,o.version)})].filter(Boolean)}function G(n,e,t){let o=l("a")
o.href=URL.createObjectURL(new Blob([t],{type:e})),o.download=n,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}function X(n,e,t=!1){let o=l("input",
"ct-file")
return Object.assign(o,{type:"file",accept:".json,application/json",multiple:t}),o.addEventListener("click",()=>o.value=""),o.addEventListener("change",(
)=>o.files.length&&e([...o.files])),l("label","ct-form__field",l("span","ct-label",n),o)}function Y(n,e,t){let o=(c,a,...p)=>{let f=l(c,"",...p)
return f.role=a,f},r=c=>o("tr","row",...c.map((a,p)=>{let f=p?o("td","cell",...[a].flat()):o("th","rowheader",...[a].flat())
return p?f.dataset.ctLabel=e[p]:f.scope="row",f})),s=e.map(c=>{let a=o("th","columnheader",c)
return a.scope="col",a}),i=o("table","table",l("caption","ct-hidden",n),o("thead","rowgroup",o("tr","row",...s)),o("tbody","rowgroup",...t.map(r)))
return i.className="ct-review ct-labelled ct-stacked",i}var w="_missed",v={searches:200,characters:100,times:9999}
function yt(n){let{text:e,on:t,times:o}=Object(n),r=Number.isInteger(o)&&o>0&&o<=v.times
return!!e&&d(e,v.characters)===e&&m(t)&&r}function bt(n){return[...n].reverse().sort(([,e],[,t])=>e.on<t.on?1:e.on>t.on?-1:0)}function tt(n){for(let[e]of bt(
n).slice(v.searches))n.delete(e)}function et(n){let e=new Map;for(let[t,o]of n){if(t.length>v.characters||!yt(o))continue;let{text:r,on:s,times:i}=o
e.set(t,{text:r,on:s,times:i})}return e}var Ot="countertalk-progress",nt=2,ot="_results",wt="_recent",b={bytes:6e6,names:5e3,ways:200,depth:6},
kt=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/,St=n=>kt.test(n)&&n!==wt,M=n=>!!n&&typeof n=="object"&&!Array.isArray(n)
function vt(n){try{return JSON.parse(n)}catch{return}}function rt(n,e=b.depth){return typeof n!="object"||n===null?!0:e>0&&Object.values(n).every(t=>rt(t,
e-1))}var Mt={[ot]:U,[w]:et};function Nt(n){let t=Object.entries(n).slice(0,b.names).filter(([o,r])=>St(o)&&M(r)&&rt(r))
return new Map(t.map(([o,r])=>{let s=new Map(Object.entries(r));return[o,Mt[o]?.(s)??s]}))}function _t(n,e){let t=0
for(let[o,r]of n){for(let[s,i]of r)Et(i).some(c=>!e(c))&&(t+=Number(r.delete(s)))
r.size||n.delete(o)}return t}function It(n,e){let{title:t,done:o,of:r,finished:s,share:i,on:c,until:a}=Object(n)
if(!d(t,200)||![o,r].every(Number.isInteger)||o<0||o>r)return[];let p=i>=0&&i<=1
return[{title:d(t,200),done:o,of:r,finished:s===!0,share:p?i:void 0,on:e(c)?c:void 0,until:m(a)?a:void 0}]}function st(n,e){if(n.length>b.bytes)return{
problem:"large"};let t=vt(n);if(!M(t)||t.format!==Ot||!Number.isInteger(t.version))return{problem:"strange"};if(t.version>nt)return{problem:"newer"}
let{site:o,entries:r}=t;if(t.version<nt||!M(o)||!M(r))return{problem:"strange"};let s=k(y(e)+1),i=p=>m(p)&&p<=s,c=Nt(r),a=_t(c,i)
return tt(c.get(w)??new Map),{site:{name:d(o.name,200),path:d(o.path,1e3)},name:d(t.name,80),exported:i(d(t.exported,10))?d(t.exported,30):"",entries:c,
results:T(c.get(ot)??new Map),ways:(Array.isArray(t.ways)?t.ways:[]).slice(0,b.ways).flatMap(p=>It(p,i)),ahead:a}}var Et=n=>[n?.on,n?.last,n?.first].filter(m)
function jt(n){let e=String(n??"").replaceAll("\0",""),t=e.normalize("NFKC").replace(/^[\p{Z}\p{C}"']+/u,"")
return/^[=+\-@]/.test(t)||/^[\t\r\n]/.test(e)?`'${e}`:e}var Tt=n=>`"${jt(n).replaceAll('"','""')}"`
function it(n){return`\uFEFF${n.map(e=>`${e.map(Tt).join(",")}\r
`).join("")}`}var Ct=/[`´‘’‚‛′ʹʻʼʽˈ՚׳ꞌ＇]/g,Dt=/[\p{Pd}−⁃]/gu,
Lt=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,At=/(?=[\u0300-\u06ed])\p{M}/gu,Rt=Object.fromEntries(
"ß ss æ ae œ oe ø o đ d ð d ħ h ı i ł l ŧ t þ th ς σ ٱ ا ى ي ی ي ک ك ة ه".split(" ").map((n,e,t)=>[n,t[e+1]]));function $t(n){let e=0,t=n.codePointAt(0)
for(;e<9&&/\p{Nd}/u.test(String.fromCodePoint(t-e-1));)e++
return String(e)}function Pt(n){return n.replace(Ct,"'").replace(Dt,"-").replace(Lt,"").normalize("NFKD").replace(At,"").replace(/[^\P{Nd}0-9]/gu,$t).normalize(
"NFKC")}function ct(n){return Pt(n).toLowerCase().replace(/[ßæœøđðħıłŧþςٱىیکة]/g,t=>Rt[t]).replace(/[ァ-ヶ]/g,t=>String.fromCharCode(t.charCodeAt(
0)-96))}function zt(n){let e=new Map
for(let t of n)for(let{text:o,times:r}of t.found.missed){let s=ct(o),{people:i,spellings:c}=e.get(s)??{people:new Set,spellings:new Map}
c.set(o,(c.get(o)??0)+r),e.set(s,{people:i.add(t),spellings:c})}return e}function Bt({people:n,spellings:e}){let[[t]]=[...e].sort(([o,r],[s,
i])=>i-r||o.localeCompare(s))
return{text:t,people:n.size,times:[...e.values()].reduce((o,r)=>o+r)}}function at(n,e){let t=[...n].filter(({found:r})=>r.site.name===e),o=(r,
s)=>s.people-r.people||s.times-r.times||r.text.localeCompare(s.text);return[...zt(t).values()].map(Bt).sort(o)}var lt=50;function ft(n,e){if(!e.length)return[]
let t=l("ul","ct-rows ct-list ct-ruled ct-apart",...e.slice(0,lt).map(s=>Ut(n,s))),o=e.length-lt,r=o>0?[l("p","ct-muted",u(n.missed_more,{n:o}))]:[]
return[l("h2","",n.missed),l("p","",n.missed_what),t,...r]}function Ut(n,{text:e,people:t,times:o}){let r=t===1?n.missed_one:u(n.missed_many,{n:t}),
s=o===1?n.missed_once:u(n.missed_times,{n:o})
return l("li","",l("bdi","ct-strong",e),g("ct-muted",[r,s]))}var pt=14,ut=({found:n})=>`${n.name.toLowerCase()} ${n.site.name}`;function Jt(n){let e=new Map
for(let t of n){let o=e.get(ut(t));(!o||o.found.exported<=t.found.exported)&&e.set(ut(t),t)}return new Set(e.values())}function qt(n){let e=t=>n.rows.filter(
t).map(({entry:o})=>o.title)
return{...n,title:n.entry.title,failed:e(({failed:t,changed:o})=>t&&!o),changed:e(({changed:t})=>t)}}function Ft({site:n,results:e,begun:t,ways:o},r,s,i){if(
n.name!==i)return o;let c=new Set(t.map(D(r)))
return H(r,e,c,s).map(qt)}function Kt(n,{site:e,exported:t},o,r){let{finished:s,failed:i=[],changed:c=[],on:a,until:p}=n,f=!(C(t.slice(0,10),o)<=pt),x=a?C(a,
o):0
return[p<o&&["bad","expired",{day:p}],i.length&&["bad","failed",{titles:i}],!n.title&&["bad","none",{}],c.length&&["soon","changed",{titles:c}],
!s&&!f&&x>pt&&["soon","idle",{n:x}],!s&&f&&["soon","old_file",{day:t.slice(0,10)}],e.name!==r&&["soon","other_site",{site:e.name}]].filter(Boolean)}var dt=({
notes:n})=>Math.max(0,...n.map(([e])=>e==="bad"?2:1));function mt(n,e,t,o){let r=Jt(n),s=[...r].flatMap(({found:c})=>{let a=Ft(c,e,t,o)
return(a.length?a:[{done:0,of:0}]).map(f=>({...f,person:c,notes:Kt(f,c,t,o)}))}),i=(c,a)=>c.person.name.localeCompare(a.person.name)
return{counted:r,rows:s.sort((c,a)=>dt(a)-dt(c)||i(c,a))}}var L=200;async function Vt(n){if(n.size>b.bytes)return{problem:"large"}
let e=await n.text().catch(()=>""),{entries:t,...o}=st(e,O()),r=[...t?.keys()??[]].filter(i=>/^[^:_]+\/[^:]+$/.test(i)),s=[...t?.get(w)?.values()??[]]
return{...o,begun:r,missed:s}}var N=class{constructor(e,t){this.root=e,this.words=t,this.files=[]}begin(){let{words:e}=this
this.field=X(e.choose,t=>this.add(t),!0),this.field.classList.add("ct-drop","ct-box"),this.field.append(l("span","ct-muted",e.drop)),this.status=$("p"),
this.list=l("ul","ct-rows ct-list ct-ruled ct-apart"),this.table=l("div"),this.missed=l("div"),this.heading=l("h2","",e.files),this.root.append(this.field,
this.status,this.table,this.missed,this.heading,this.list),this.show()
for(let t of["dragover","drop"])document.addEventListener(t,this)}handleEvent(e){if(!this.root.isConnected)return document.removeEventListener(e.type,this);
/^files$/im.test(e.dataTransfer?.types.join(`
`))&&(e.preventDefault(),e.type==="drop"&&this.add([...e.dataTransfer.files]))}async add(e){for(let t of e.slice(
0,L-this.files.length))this.files.push({label:d(t.name,100),found:await Vt(t)})
this.show()}remove(e){let t=[...this.list.querySelectorAll("button")].indexOf(document.activeElement);this.files=this.files.filter(r=>r!==e),this.show()
let o=this.list.querySelectorAll("button");(o[t]??o[t-1]??this.field.querySelector("input")).focus()}show(){let{words:e,files:t}=this,o=t.filter(({
found:p})=>!p.problem),r=t.filter(({found:p})=>p.problem),s=this.root.dataset.ctSite,{counted:i,rows:c}=mt(o,_(),O(),s),a=[o.length&&u(e.files_read,{
n:o.length}),r.length&&u(e.refused,{n:r.length}),t.length===L&&u(e.most,{n:L})]
this.status.textContent=a.filter(Boolean).join(" "),this.heading.hidden=!t.length,this.list.replaceChildren(...[...r,...o].map(p=>this.item(p,i.has(p)))),
this.table.replaceChildren(...c.length?this.rows(c):[]),this.missed.replaceChildren(...ft(e,at(i,s)))}item(e,t){let{words:o}=this,{found:r,label:s}=e,i={
large:o.large,strange:o.strange,newer:o.newer}[r.problem],c=i?[["bad",i]]:[this.nameOf(r),r.exported&&u(o.saved,{day:this.day(r.exported)}),r.ahead&&["soon",u(
o.ahead,r)],!t&&["soon",o.older]],a=I(o.remove,()=>this.remove(e),"ct-text-button")
return a.ariaLabel=u(o.remove_file,{file:s}),l("li","",l("strong","",s),g("ct-muted",c.filter(Boolean)),a)}day(e){return h(this.words,e.slice(0,10))}nameOf({
name:e}){return e||this.words.nameless}rows(e){let{words:t}=this,o=[t.person,t.path,t.done,t.score,t.last,t.attention],r=I(t.csv,()=>this.download(e)),s=e.map(
i=>[l("bdi","",this.nameOf(i.person)),i.title??"–",i.of?u(t.how_far,i):"–",A(i)===""?"–":u(t.percent,{n:A(i)}),i.on?h(t,i.on):"–",this.attention(i)])
return[Y(t.caption,o,s),l("p","ct-next",r),l("h2","",t.details),...e.flatMap(i=>this.steps(i))]}attention({notes:e,finished:t}){let o=e.map(([r,s,i])=>[r,
this.sentence(s,i)])
return o.length||o.push([t&&"good",t?this.words.finished:this.words.on_the_way]),o.map(r=>g("ct-line",[r]))}sentence(e,{day:t,titles:o=[],...r}){let{
words:s}=this,i={expired:s.expired,failed:s.failed_in,none:s.none,changed:s.changed_in,idle:s.idle,old_file:t?s.old_file:s.undated,other_site:s.other_site}
return u(i[e],{...r,titles:o.join(", "),day:t&&h(s,t)})}steps({person:e,title:t,rows:o=[]}){let r=o.filter(({records:c})=>c.length);if(!r.length)return[]
let s=l("summary","",u(this.words.steps,{name:this.nameOf(e),path:t})),i=l("details","ct-group",s)
return i.addEventListener("toggle",()=>i.append(this.stepList(r)),{once:!0}),[i]}stepList(e){let{words:t}=this,o=e.map(r=>l("li","",l("strong","",W(t,r)),g(
"ct-muted",Q(t,r)),g("ct-muted",Z(t,r))))
return l("ul","ct-rows ct-list ct-ruled ct-apart",...o)}download(e){let{words:t}=this,o=[t.person,t.path,t.done,t.of,t.score,t.last,t.until,t.attention,
t.saved_on,t.site],r=e.map(i=>[this.nameOf(i.person),i.title,i.done,i.of,A(i),i.on,i.until,i.notes.map(([,c,a])=>this.sentence(c,a)).join("; "),
i.person.exported.slice(0,10),i.person.site.name]),s=[this.root.dataset.ctSaid];G(`countertalk-team-${O()}.csv`,"text/csv",it([o,...r,s]))}}
function A({share:n}){return n===void 0?"":Math.floor(n*100)}R("team",(n,e)=>new N(n,e).begin());})();
