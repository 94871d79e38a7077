/*! Countertalk, MIT */
(()=>{var e=countertalk.each,t=countertalk.dayNumber,n=countertalk.dayAt,r=countertalk.isDay,s=countertalk.today
function a(e,t){return"string"!=typeof e?"":e.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
t)}var i=countertalk.activityIndex;function o(e,t,...n){let r=document.createElement(e)
return t&&(r.className=t),r.append(...n),r}function l(e,t,n="ct-button ct-button--secondary"){let r=Object.assign(o("button",n,e),{type:"button"})
return r.addEventListener("click",t),r}function d(e,t){return e.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}var u=countertalk.passes,
c=countertalk.completionOf,p=countertalk.lookup;function f(e){return Object.entries(p((t,n)=>e?.[n])([""])).filter(([,e])=>e)}function h(e){let t=new Map
for(let[n,r]of e){let e=n.lastIndexOf("#"),s=n.slice(0,e);t.set(s,{...t.get(s),[n.slice(e+1)]:r})}return t}var m=(e,r)=>n(t(e)+r),g=(e,n)=>t(n)-t(e)
function w(e,t,n=new Set){let r=((e,t)=>Object.hasOwn(e,t)?e[t]:void 0)(e,t);if(!r||n.has(t))return[];n.add(t);let s=(r.steps??[]).flatMap(t=>w(e,t,n))
return r.read||r.quiz||r.checklist||r.scenario?[...s,t]:s}var y=e=>[...e].sort().at(-1)
function b(e,t,n,s){let a=(e=>p((t,n)=>e.get(t)?.[n]))(t),i=e[n],o=((e,t,n,r)=>w(e,n).map(s=>{let a=e[s]
return{key:s,names:[s,...a.names??[]],entry:a,...c({[s]:a},t,s,r,s===n?[]:[n])}}))(e,a,n,s).map(e=>((e,t)=>{let{entry:n,names:s}=e,a=f(t(s)).filter((
[e])=>n[e]).map(([e,t])=>({...t,part:e,pass:n[e].pass??0,on:n[e].every&&r(t.first)?t.first:t.on})),i=a.find(({share:e,pass:t})=>!u(e,t))
return{...e,records:a,failed:i,on:y(a.map(({on:e})=>e))}})(e,a)),l=o.flatMap(({records:e})=>e.filter(({pass:e})=>e>0)),d=c(e,a,n,s).done,h=y(o.flatMap(
e=>e.on??[]))
return{key:n,entry:i,rows:o,finished:d,on:h,done:o.filter(({done:e})=>e).length,of:o.length,next:o.find(({done:e})=>!e),share:l.length?l.reduce((e,{
share:t})=>e+t,0)/l.length:void 0,until:d&&i.earns?.days?m(h,i.earns.days):void 0}}var v=(e,t)=>r(t)?((e,t,n=t.day)=>{let[r,s,a]=e.split("-").map(Number)
return d(n,{weekday:t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()],day:a,month:t.months[s-1],year:r})})(t,e.dates):t
function k(e,t){let n=t.flatMap(e=>{let[t,n]=Array.isArray(e)?e:["",e];return n?[" · ",o("span",t?`ct-shape ct-shape--${t}`:"",String(n))]:[]})
return o("span",e,...n.slice(1))}function x(e,t,n){let r=(e,t,...n)=>{let r=o(e,"",...n);return r.role=t,r},s=t.map(e=>{let t=r("th","columnheader",e)
return t.scope="col",t}),a=r("table","table",o("caption","ct-hidden",e),r("thead","rowgroup",r("tr","row",...s)),r("tbody","rowgroup",...n.map(e=>r("tr","row",
...e.map((e,n)=>{let s=n?r("td","cell",...[e].flat()):r("th","rowheader",...[e].flat());return n?s.dataset.ctLabel=t[n]:s.scope="row",s})))))
return a.className="ct-review ct-labelled ct-stacked",a}var _="_missed";function j(e){let{text:t,on:n,times:s}=Object(e),i=Number.isInteger(s)&&s>0&&s<=9999
return!!t&&a(t,100)===t&&r(n)&&i}var O="_results",M=6e6,C=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/,L=e=>!!e&&"object"==typeof e&&!Array.isArray(e)
function S(e,t=6){return"object"!=typeof e||null===e||t>0&&Object.values(e).every(e=>S(e,t-1))}var N={[O]:e=>new Map([...e].flatMap(([e,t])=>f(t).map(([t,
n])=>[`${e}#${t}`,n]))),[_]:e=>{let t=new Map;for(let[n,r]of e){if(n.length>100||!j(r))continue;let{text:e,on:s,times:a}=r
t.set(n,{text:e,on:s,times:a})}return t}};function $(e){let t=Object.entries(e).slice(0,5e3).filter(([e,t])=>(e=>C.test(e)&&"_recent"!==e)(e)&&L(t)&&S(t))
return new Map(t.map(([e,t])=>{let n=new Map(Object.entries(t))
return[e,N[e]?.(n)??n]}))}var A=e=>[e?.on,e?.last,e?.first].filter(r),z=e=>`"${(e=>{let t=String(e??"").replaceAll("\0",""),n=t.normalize("NFKC").replace(
/^[\p{Z}\p{C}"']+/u,"")
return/^[=+\-@]/.test(n)||/^[\t\r\n]/.test(t)?`'${t}`:t})(e).replaceAll('"','""')}"`,E=/[`´‘’‚‛′ʹʻʼ՚׳]/g,I=/[\p{Pd}−]/gu,B=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,
D=/(?=[\u0300-\u06ed])\p{M}/gu,P=Object.fromEntries("ßss æae œoe øo đd ðd ħh ıi łl þth ςσ ٱا ىي یي کك ةه".split(" ").map(([e,...t])=>[e,t.join("")]))
function T(e){let t=0,n=e.codePointAt(0);for(;t<9&&/\p{Nd}/u.test(String.fromCodePoint(n-t-1));)t++
return String(t)}function U(e){return(e=>e.replace(E,"'").replace(I,"-").replace(B,"").normalize("NFKD").replace(D,"").replace(/[^\P{Nd}0-9]/gu,T).normalize(
"NFKC"))(e).toLowerCase().replace(/\P{ASCII}/gu,e=>P[e]??e)}function q(e){let t=new Map
for(let n of e)for(let{text:e,times:r}of n.found.missed){let s=U(e),{people:a,spellings:i}=t.get(s)??{people:new Set,spellings:new Map}
i.set(e,(i.get(e)??0)+r),t.set(s,{people:a.add(n),spellings:i})}return t}function R({people:e,spellings:t}){let[[n]]=[...t].sort(([e,t],[n,
r])=>r-t||e.localeCompare(n));return{text:n,people:e.size,times:[...t.values()].reduce((e,t)=>e+t)}}var F=({found:e})=>`${e.name.toLowerCase()} ${e.site.name}`
function K(e){let t=t=>e.rows.filter(t).map(({entry:e})=>e.title)
return{...e,title:e.entry.title,failed:t(({failed:e,changed:t})=>e&&!t),changed:t(({changed:e})=>e)}}function Z(e,{site:t,exported:n},r,s){let{finished:a,
failed:i=[],changed:o=[],on:l,until:d}=e,u=!(g(n.slice(0,10),r)<=14),c=l?g(l,r):0
return[d<r&&["bad","expired",{day:d}],i.length&&["bad","failed",{titles:i}],!e.title&&["bad","none",{}],o.length&&["soon","changed",{titles:o}],
!a&&!u&&c>14&&["soon","idle",{n:c}],!a&&u&&["soon","old_file",{day:n.slice(0,10)}],t.name!==s&&["soon","other_site",{site:t.name}]].filter(Boolean)}var J=({
notes:e})=>Math.max(0,...e.map(([e])=>"bad"===e?2:1));async function G(e){if(e.size>M)return{problem:"large"}
let i=await e.text().catch(()=>""),{entries:o,...l}=((e,s)=>{if(e.length>M)return{problem:"large"};let i=(e=>{try{return JSON.parse(e)}catch{return}})(e)
if(!L(i)||"countertalk-progress"!==i.format||!Number.isInteger(i.version))return{problem:"strange"};if(i.version>2)return{problem:"newer"}
let{site:o,entries:l}=i;if(i.version<2||!L(o)||!L(l))return{problem:"strange"};let d=n(t(s)+1),u=e=>r(e)&&e<=d,c=$(l),p=((e,t)=>{let n=0
for(let[r,s]of e){for(let[e,r]of s)A(r).some(e=>!t(e))&&(n+=Number(s.delete(e)));s.size||e.delete(r)}return n})(c,u)
return(e=>{for(let[t]of(e=>[...e].reverse().sort(([,e],[,t])=>e.on<t.on?1:e.on>t.on?-1:0))(e).slice(200))e.delete(t)})(c.get(_)??new Map),{site:{name:a(o.name,
200),path:a(o.path,1e3)},name:a(i.name,80),exported:u(a(i.exported,10))?a(i.exported,30):"",entries:c,results:h(c.get(O)??new Map),ways:(Array.isArray(
i.ways)?i.ways:[]).slice(0,200).flatMap(e=>((e,t)=>{let{title:n,done:s,of:i,finished:o,share:l,on:d,until:u}=Object(e)
if(!a(n,200)||![s,i].every(Number.isInteger)||s<0||s>i)return[];let c=l>=0&&l<=1
return[{title:a(n,200),done:s,of:i,finished:!0===o,share:c?l:void 0,on:t(d)?d:void 0,until:r(u)?u:void 0}]})(e,u)),ahead:p}})(i,s())
return{...l,begun:[...o?.keys()??[]].filter(e=>/^[^:_]+\/[^:]+$/.test(e)),missed:[...o?.get(_)?.values()??[]]}}var H=class{constructor(e,t){this.root=e,
this.words=t,this.files=[]}begin(){let{words:e}=this;this.field=((e,t,n=!1)=>{let r=o("input","ct-file")
return Object.assign(r,{type:"file",accept:".json,application/json",multiple:n}),r.addEventListener("click",()=>r.value=""),r.addEventListener("change",(
)=>r.files.length&&t([...r.files])),o("label","ct-form__field",o("span","ct-label",e),r)})(e.choose,e=>this.add(e),!0),this.field.classList.add("ct-drop",
"ct-box"),this.field.append(o("span","ct-muted",e.drop)),this.status=(()=>{let e=o("p",void 0)
return e.role="status",e})(),this.list=o("ul","ct-rows ct-list ct-ruled ct-apart"),this.table=o("div"),this.missed=o("div"),this.heading=o("h2","",e.files),
this.root.append(this.field,this.status,this.table,this.missed,this.heading,this.list),this.show()
for(let e of["dragover","drop"])document.addEventListener(e,this)}handleEvent(e){if(!this.root.isConnected)return document.removeEventListener(e.type,this);
/^files$/im.test(e.dataTransfer?.types.join("\n"))&&(e.preventDefault(),"drop"===e.type&&this.add([...e.dataTransfer.files]))}async add(e){for(let t of e.slice(
0,200-this.files.length))this.files.push({label:a(t.name,100),found:await G(t)})
this.show()}remove(e){let t=[...this.list.querySelectorAll("button")].indexOf(document.activeElement);this.files=this.files.filter(t=>t!==e),this.show()
let n=this.list.querySelectorAll("button");(n[t]??n[t-1]??this.field.querySelector("input")).focus()}show(){let{words:e,files:t}=this,n=t.filter(({
found:e})=>!e.problem),r=t.filter(({found:e})=>e.problem),a=this.root.dataset.ctSite,{counted:l,rows:u}=function(e,t,n,r){let s=(e=>{let t=new Map
for(let n of e){let e=t.get(F(n));(!e||e.found.exported<=n.found.exported)&&t.set(F(n),n)}return new Set(t.values())})(e),a=[...s].flatMap(({found:e})=>{let s=(
({site:e,results:t,begun:n,ways:r},s,a,i)=>{if(e.name!==i)return r
let o=new Set(n.map((e=>{let t=Object.entries(e).flatMap(([e,{names:t}])=>(t??[]).map(t=>[t,e])),n=new Map(t);return t=>Object.hasOwn(e,t)?t:n.get(t)??t})(s)))
return((e,t,n,r)=>{let s=new Set
return Object.keys(e).filter(t=>e[t].steps).map(n=>b(e,t,n,r)).sort((e,t)=>t.done-e.done||e.of-t.of).filter(({key:e,rows:t,finished:r})=>{let a=t.filter(
e=>e.records.length||n.has(e.key)).map(e=>e.key);n.has(e)&&a.push(e);let i=a.some(e=>!s.has(e));for(let e of a)s.add(e)
return i||r})})(s,t,o,a).map(K)})(e,t,n,r);return(s.length?s:[{done:0,of:0}]).map(t=>({...t,person:e,notes:Z(t,e,n,r)}))})
return{counted:s,rows:a.sort((e,t)=>J(t)-J(e)||((e,t)=>e.person.name.localeCompare(t.person.name))(e,t))}}(n,i(),s(),a),c=[n.length&&d(e.files_read,{
n:n.length}),r.length&&d(e.refused,{n:r.length}),200===t.length&&d(e.most,{n:200})]
this.status.textContent=c.filter(Boolean).join(" "),this.heading.hidden=!t.length,this.list.replaceChildren(...[...r,...n].map(e=>this.item(e,l.has(e)))),
this.table.replaceChildren(...u.length?this.rows(u):[]),this.missed.replaceChildren(...((e,t)=>{if(!t.length)return[]
let n=o("ul","ct-rows ct-list ct-ruled ct-apart",...t.slice(0,50).map(t=>((e,{text:t,people:n,times:r})=>{let s=1===n?e.missed_one:d(e.missed_many,{n}),
a=1===r?e.missed_once:d(e.missed_times,{n:r})
return o("li","",o("bdi","ct-strong",t),k("ct-muted",[s,a]))})(e,t))),r=t.length-50,s=r>0?[o("p","ct-muted",d(e.missed_more,{n:r}))]:[]
return[o("h2","",e.missed),o("p","",e.missed_what),n,...s]})(e,((e,t)=>[...q([...e].filter(({found:e})=>e.site.name===t)).values()].map(R).sort((e,
t)=>t.people-e.people||t.times-e.times||e.text.localeCompare(t.text)))(l,a)))}item(e,t){let{words:n}=this,{found:r,label:s}=e,a={large:n.large,
strange:n.strange,newer:n.newer}[r.problem],i=a?[["bad",a]]:[this.nameOf(r),r.exported&&d(n.saved,{day:this.day(r.exported)}),r.ahead&&["soon",d(n.ahead,r)],
!t&&["soon",n.older]],u=l(n.remove,()=>this.remove(e),"ct-text-button")
return u.ariaLabel=d(n.remove_file,{file:s}),o("li","",o("strong","",s),k("ct-muted",i.filter(Boolean)),u)}day(e){return v(this.words,e.slice(0,10))}nameOf({
name:e}){return e||this.words.nameless}rows(e){let{words:t}=this,n=[t.person,t.path,t.done,t.score,t.last,t.attention],r=l(t.csv,()=>this.download(e)),s=e.map(
e=>[o("bdi","",this.nameOf(e.person)),e.title??"–",e.of?d(t.how_far,e):"–",""===Q(e)?"–":d(t.percent,{n:Q(e)}),e.on?v(t,e.on):"–",this.attention(e)])
return[x(t.caption,n,s),o("p","ct-next",r),o("h2","",t.details),...e.flatMap(e=>this.steps(e))]}attention({notes:e,finished:t}){let n=e.map(([e,t,n])=>[e,
this.sentence(t,n)])
return n.length||n.push([t&&"good",t?this.words.finished:this.words.on_the_way]),n.map(e=>k("ct-line",[e]))}sentence(e,{day:t,titles:n=[],...r}){let{
words:s}=this
return d({expired:s.expired,failed:s.failed_in,none:s.none,changed:s.changed_in,idle:s.idle,old_file:t?s.old_file:s.undated,other_site:s.other_site}[e],{...r,
titles:n.join(", "),day:t&&v(s,t)})}steps({person:e,title:t,rows:n=[]}){let r=n.filter(({records:e})=>e.length);if(!r.length)return[]
let s=o("summary","",d(this.words.steps,{name:this.nameOf(e),path:t})),a=o("details","ct-group",s)
return a.addEventListener("toggle",()=>a.append(this.stepList(r)),{once:!0}),[a]}stepList(e){let{words:t}=this,n=e.map(e=>o("li","",o("strong","",((e,{
entry:t})=>t.steps?d(e.tasks,t):t.title)(t,e)),k("ct-muted",((e,{records:t,failed:n,changed:r})=>[...t.map(t=>((e,{part:t,share:n,of:r,pass:s})=>{if(
"scenario"===t&&s)return d(e.points,{n:Math.round(100*n)});let a={read:e.read,checklist:e.checklist,scenario:e.scenario}[t];if(a)return a
let i=Object.keys(r).length,o=Math.round(n*i*10)/10
return i&&Number.isInteger(o)?d(e.right,{right:o,all:i}):d(e.percent_right,{n:Math.floor(100*n)})})(e,t)),r?["soon",e.changed]:n&&["bad",d(e.failed,{
n:n.pass})]].filter(Boolean))(t,e)),k("ct-muted",((e,{on:t,records:n,entry:r})=>{let{version:s}=n.find(e=>e.on===t)
return[v(e,t),s&&d(e.content,{day:v(e,s)}),s&&r.version>s&&d(e.reviewed,{day:v(e,r.version)})].filter(Boolean)})(t,e))))
return o("ul","ct-rows ct-list ct-ruled ct-apart",...n)}download(e){let{words:t}=this,n=[t.person,t.path,t.done,t.of,t.score,t.last,t.until,t.attention,
t.saved_on,t.site],r=e.map(e=>[this.nameOf(e.person),e.title,e.done,e.of,Q(e),e.on,e.until,e.notes.map(([,e,t])=>this.sentence(e,t)).join("; "),
e.person.exported.slice(0,10),e.person.site.name]),a=[this.root.dataset.ctSaid];((e,t,n)=>{let r=o("a")
r.href=URL.createObjectURL(new Blob([n],{type:"text/csv"})),r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)})(`countertalk-team-${s(
)}.csv`,0,`\ufeff${[n,...r,a].map(e=>`${e.map(z).join(",")}\r\n`).join("")}`)}}
function Q({share:e}){return void 0===e?"":Math.floor(100*e)}e("team",(e,t)=>new H(e,t).begin())})();