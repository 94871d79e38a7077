/*! Countertalk, MIT */
(()=>{var I=countertalk.dayNumber;var y=countertalk.isDay,c=countertalk.today;var P=countertalk.each,w=countertalk.during
var U="ct:checklist-changed",z="ct:progress-changed"
function Y(i,t){dispatchEvent(new CustomEvent(i,{detail:t}))}function Z(i,t,e){w(i,t,({detail:s})=>e(s))}var b=countertalk.isCurrent
var E=countertalk.missingIn;var f=countertalk.keysOf;var Q=countertalk.gathered;function X(i,t,e){let s=Q(e)
w(i,"pageshow",({persisted:o})=>o&&e()),w(i,"storage",o=>{(!o.key||t.some(n=>o.key?.startsWith(f(n))))&&s(o)}),Z(i,z,e)}var _=countertalk.storedValue
var tt=countertalk.storedKeys;function T(i,t){t===null?localStorage.removeItem(i):localStorage.setItem(i,t)}function C(i){let t=new Map
try{localStorage.getItem("");for(let[e,s]of i){let o=localStorage.getItem(e);T(e,s),t.set(e,o)}return!0}catch{for(let e of t.keys())T(e,null)
for(let[e,s]of t)T(e,s);return!1}}var gt="_here",$=i=>typeof i=="string"&&i.length>0
function et(i,t){return[t,...JSON.parse(i.dataset.ctWas??"[]")]}function st(i){return[i.dataset.ctItem,...JSON.parse(i.dataset.ctWas??"[]")]}function v(i,t){
let e=new Map;for(let s of i.map(f).reverse())for(let o of tt(s)){let n=_(o)
t(n)&&e.set(o.slice(s.length),n)}return e}function O(i,t,e){let s=v(i,t),o=new Map(s);e(o)
let[n,...a]=i.map(f),h=[...o].filter(([l,x])=>x!==s.get(l)),d=[...s.keys()].filter(l=>!o.has(l)),p=C(new Map([...d.flatMap(l=>[n,...a].map(x=>[x+l,null])),
...h.map(([l,x])=>[n+l,JSON.stringify(x)])]))
return p&&W(i[0]),p}function W(i){i.startsWith("_")||O([gt],$,t=>t.set("at",i).set("on",c()))}var H=countertalk.showBadges
function m(i,t){return i.querySelector(`[data-ct-${t}]`)}function D(i,t){return[...i.querySelectorAll(`[data-ct-${t}]`)]}function it(i){
return[...i.children]}function r(i,t,...e){let s=document.createElement(i);return t&&(s.className=t),s.append(...e),s}function A(i,t){let e=r(i,t)
return e.role="status",e}function g(i,t,e="ct-button ct-button--secondary"){let s=Object.assign(r("button",e,i),{type:"button"})
return s.addEventListener("click",t),s}var ot=countertalk.storedRecords
function K(i){return ot()(i)}function nt([i,...t],e,s){let o=n=>`${f("_results")}${n}#${e}`
return C(new Map([[o(i),s],...t.map(n=>[o(n),null])]))}function rt(i,t,{share:e=1,of:s={}}={}){let o=m(document,"version")?.dataset.ctVersion??"",n=K(i)[t],
a=n&&!E({of:s},n)?n:void 0,h=c(),d=a?.share>e?a:{on:h,first:a?.first??a?.on??h,share:e,of:s,version:o},p=nt(i,t,JSON.stringify(d))
return p&&W(i[0]),H(),p}function at(i,t){nt(i,t,null),H()}function u(i,t){return i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}function k(i,t,e=t.day){let[s,o,
n]=i.split("-").map(Number),a=t.weekdays[new Date(`${i}T00:00:00Z`).getUTCDay()]
return u(e,{weekday:a,day:n,month:t.months[o-1],year:s})}var G=300,kt={initials:{maxLength:12,autocapitalize:"characters"},number:{maxLength:40,
inputMode:"decimal"},text:{maxLength:G},signature:{maxLength:80,autocapitalize:"words"},photo:{type:"checkbox",value:"✓"}},
xt=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;function j(i){let t=e=>e===void 0||typeof e=="string"&&e.length<=G
return!!i&&y(i.on)&&t(i.value)&&t(i.no)}function ct(i,t,e,s){let o=Object.assign(r("input","ct-write"),{autocomplete:"off",maxLength:G,...e})
return o.ariaLabel=`${t} ${i.text}`,o.addEventListener("input",s),o}var L=class{constructor(t,e){this.root=t,this.list=e,this.words=e.words,this.ids=st(t),
this.evidence=t.dataset.ctEvidence??"",this.isNeeded=!("ctOptional"in t.dataset),this.text=m(t,"text").textContent.trim(),this.makeRow(),this.makeProof(),
this.makeWayOut()}makeRow(){let t=m(this.root,"row")
this.box=Object.assign(r("input"),{type:"checkbox"}),this.box.addEventListener("change",()=>this.tick()),this.mark=r("strong","ct-checks__mark"),t.replaceWith(
r("label","ct-checks__row",this.box,r("span","",this.mark," ",...t.childNodes))),this.root.dataset.ctLive=""}makeProof(){if(this.proof=m(this.root,"proof"),
!this.proof)return;this.what=it(this.proof).at(-1)?.textContent;let t=this.evidence==="photo",e=t?this.words.photo:this.proof.textContent.trim()
this.input=ct(this,e,kt[this.evidence],()=>this.list.change(this,{value:this.typed})),this.asked=t?r("label","ct-checks__taken",this.input,e):this.input,
this.note=r("span","ct-note"),this.note.id=`_proof-${this.ids[0]}`,this.input.setAttribute("aria-describedby",this.note.id),this.proof.append(this.asked,
this.note)}makeWayOut(){this.instead=m(this.root,"instead"),this.instead&&(this.button=g("",()=>this.state==="no"?this.list.change(this):this.refuse(),
"ct-text-button"),this.reason=ct(this,this.words.why,{},()=>this.refuse()),this.why=r("p","ct-checks__why",r("span","ct-label",this.words.why),this.reason),
this.instead.before(this.button),this.instead.after(this.why))}get typed(){
return this.input.type==="checkbox"?this.input.checked?this.input.value:"":this.input.value.trim()}tick(){
let t=this.evidence==="initials"?this.list.initials:void 0
this.list.change(this,this.box.checked?{value:t}:void 0),this.state==="missing"&&this.input.focus()}refuse(){this.list.change(this,{no:this.reason.value.trim(
)})}stateWith(t){if(!t)return"open";if(t.no!==void 0)return"no";if(!this.evidence)return"done";let e=t.value?.trim()
return e&&(this.evidence!=="number"||xt.test(e))?"done":"missing"}show(t){let{root:e,words:s}=this
this.entry=t,this.state=this.stateWith(t),this.box.checked=["done","missing"].includes(this.state),e.dataset.ctState=this.state,this.input&&this.showProof(
t?.value??""),this.button&&(this.write(this.reason,t?.no??""),this.why.dataset.ctKept=this.reason.value,
this.button.textContent=this.state==="no"?s.reopen:s.cannot,this.button.ariaLabel=`${this.button.textContent}: ${this.text}`,
this.button.ariaExpanded=this.state==="no",this.button.hidden=this.box.checked)}showProof(t){
this.evidence==="initials"?this.root.dataset.ctInitials=t:this.proof&&(this.proof.dataset.ctKept=t),this.asked.hidden=!this.box.checked,
this.evidence==="photo"?this.input.checked=t!=="":this.write(this.input,t)
let e=this.state==="missing"&&t!=="",s=e?this.words.no_number:u(this.words.missing,{what:this.what})
this.note.textContent=this.state==="missing"?s:"",this.input.ariaInvalid=e}write(t,e){document.activeElement!==t&&(t.value=e)}point(t){
this.root.toggleAttribute("data-ct-now",t),this.mark.textContent=t?this.words.now:this.state==="no"?this.words.not:""}};var R="_signed",S=[]
function ht(i,t,e,s={}){S=S.filter(n=>n.bar.isConnected);let o=new q(i,t,e,s)
S.some(({names:n})=>n[0]===o.names[0])||(S.push(o),o.begin())}function V(i,t){i.textContent!==t&&(i.textContent=t)}var q=class{constructor(t,e,s,o){this.bar=t,
this.names=et(t,e),this.words=s,this.more=o,this.every=t.dataset.ctFrequency??"once",this.isEvent=this.every==="per_event",this.kept=!0,this.entries=new Map,
this.latest=[]}begin(){let t=({dataset:n})=>[n.ctLines,n.ctSign].includes(this.names[0]),e=[...D(document,"lines"),...D(document,"sign")].filter(t),s=e.filter((
{dataset:n})=>n.ctLines)
this.sections=s.map(n=>this.section(n,s.length>1)),this.lines=this.sections.flatMap(({lines:n})=>n),this.needed=this.lines.filter(({isNeeded:n})=>n),this.day=D(
document,"day").find(({dataset:n})=>n.ctDay===this.names[0]),this.makeBar();let o=e.find(({dataset:n})=>n.ctSign)
o&&(this.signing=new this.more.SignOff(o,this)),this.every!=="once"&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),X(this.bar,[...this.names,
...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){let s=[...t.querySelectorAll("li[data-ct-item]")].map(n=>new L(n,this)),o=r("p",
"ct-subtitle ct-print-none");return e&&t.prepend(o),{lines:s,count:o}}makeBar(){let{words:t}=this
this.count=A("span"),this.clear=g(this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=g(t.undo,()=>this.goBack(),"ct-text-button"),
this.undo.hidden=!0,this.warning=r("span","ct-note"),this.bar.append(this.count,r("span","",this.clear,this.undo),this.warning),this.bar.hidden=!1}takeOver(){
this.seen=c(),this.kept&&(this.entries=v(this.names,j)),this.update(),this.earlier?.show(),this.isComplete&&!this.isRecorded&&this.record()}entryOf(t){
return t.map(e=>this.entries.get(e)).find(e=>e&&b(e.on,c(),this.every))}get initials(){return[...this.lines.filter(({evidence:e})=>e==="initials"),
...this.latest].flatMap(({ids:e})=>this.entryOf(e)?.value||[]).at(-1)??""}get signature(){let t=this.signing&&this.entryOf([R])
return t?.value?.trim()?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){return this.areAll("done")&&(
!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],e]))}get lastDay(){return this.lines.flatMap(
({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=K(this.names).checklist
return!!t&&!E({of:this.asked},t)&&b(t.on,c(),this.every)}numbers(t){let e=(...o)=>t.filter(({state:n})=>o.includes(n)).length
return{all:t.filter(({isNeeded:o,state:n})=>o||n==="done").length,done:e("done"),not:e("no"),missing:e("missing")}}change(t,e){t.evidence==="initials"&&(
this.latest=[t]);let s=new Map(this.entries),o=!e&&!!(t.entry?.value||t.entry?.no),n=!!this.signature;this.edit(a=>{for(let h of[...t.ids,R])a.delete(h)
e&&a.set(t.ids[0],{on:c(),...e})}),this.offer(o&&(()=>this.putBack(s))),n&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(R,{on:c(),value:t}):e.delete(
R))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close()
this.edit(s=>s.clear(),this.isEvent),this.offer(()=>{e&&e(),this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(s=>{
s.clear()
for(let[o,n]of t)s.set(o,n)},e)}offer(t){this.back=t,this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus()}edit(t,e=!1){
this.seen!==c()&&this.takeOver();let s=this.isComplete;t(this.entries),this.kept=O(this.names,j,o=>{t(o)
for(let n of o)this.entries.set(...n)}),this.update(),this.earlier?.keep(),!(e||s===this.isComplete)&&(s?at(this.names,"checklist"):this.record())}record(){rt(
this.names,"checklist",{of:this.asked})}update(){for(let s of this.lines)s.show(this.entryOf(s.ids))
let t=this.bar.dataset.ctMode==="read_do"&&this.needed.find(({state:s})=>s==="open");for(let s of this.lines)s.point(s===t)
for(let{lines:s,count:o}of this.sections)V(o,this.counted(s))
V(this.count,this.areAll("done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(({state:s})=>s==="open"),this.day&&(
this.day.dataset.ctKept=this.lastDay?k(this.lastDay,this.words.dates):""),V(this.warning,this.kept?"":this.words.not_kept),this.signing?.show()
let e=this.lines.filter(({state:s})=>["done","no"].includes(s)).map(({ids:s})=>s[0])
Y(U,{playbook:this.names[0],settled:e})}counted(t){let{words:e}=this,s=this.numbers(t)
return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(n=>u(n,s)).join(", ")}}
for(let i of["visibilitychange","pageshow"])window.addEventListener(i,()=>S.forEach(t=>t.takeOver()));var ut=(i,t)=>I(t)-I(i)
var yt=31,wt=["kept","no","open"],dt=i=>typeof i=="string"
function bt(i){return Array.isArray(i)&&i.length===3&&i.every(dt)&&wt.includes(i[1])}function J(i){return!!i&&y(i.on)&&[i.done,i.all].every(
Number.isInteger)&&[i.by,i.signed].every(dt)&&Array.isArray(i.lines)&&i.lines.every(bt)}function F(i){return[...i].sort(([t,e],[s,
o])=>e.on+t<o.on+s?1:-1)}function N(i,t,e){let s=([,{on:o,closed:n}])=>!n&&b(o,t,e);return F(i).find(s)?.[0]}function pt(i,t,e){let s=N(i,t,e)
return F(i).flatMap(([o,n])=>o===s?[]:[n])}function lt(i,t,e,s,o){let n=N(i,t,e)??o;s?i.set(n,s):i.delete(n)
for(let[a]of F(i).slice(yt+1))i.delete(a)}var B=class{constructor(t){this.list=t,this.words=JSON.parse(t.bar.dataset.ctEarlier),this.names=t.names.map(
e=>`${e}:past`),this.root=r("details","ct-group ct-past ct-print-none ct-tight"),t.bar.after(this.root)}change(t){return O(this.names,J,t)}keep(){let{
list:t}=this,e=t.lines.some(({state:s})=>s!=="open")?this.picture():void 0
this.change(s=>lt(s,c(),t.every,e,String(Date.now())))}picture(){let{lines:t,signature:e,lastDay:s}=this.list,{done:o,all:n}=this.list.numbers(t),a=t.filter(({
evidence:d,state:p})=>d==="initials"&&p==="done"),h=[...new Set(a.map(({entry:d})=>d.value))].join(", ")
return{on:s,done:o,all:n,by:h,signed:e?.value??"",lines:t.flatMap(vt)}}close(){let t,e=s=>o=>o.has(t)&&o.set(t,{...o.get(t),closed:s})
return this.change(s=>{t=N(s,c(),this.list.every),e(!0)(s)}),()=>this.change(e(!1))}show(){let t=pt(v(this.names,J),c(),this.list.every)
if(this.root.hidden=!t.length,this.root.replaceChildren(),!t.length)return;let[e,...s]=t;this.root.append(r("summary","",this.headline(e)),this.details(e))
for(let o of s)this.root.append(r("p","ct-label",this.headline(o)),this.details(o))}headline({on:t,done:e,all:s,by:o,signed:n}){let{words:a}=this,h=ut(t,c(
))===1,d=[a.past,o&&a.by,n&&a.signed_by].filter(Boolean),p=h?a.yesterday:k(t,a.dates,a.dates.weekday)
return d.map(l=>u(l,{day:p,done:e,all:s,by:o,name:n})).join(", ")}details({lines:t}){let{words:e}=this,s=t.filter(([,n])=>n==="open").map(([n])=>n),o=t.filter((
[,n])=>n!=="open").map(([n,a,h])=>{let d=a==="kept"?e.past_kept:h?e.past_not_why:e.past_not;return u(d,{text:n,value:h})})
return s.length&&o.push(u(e.past_open,{lines:s.join("; ")})),r("ul","ct-points",...o.map(n=>r("li","",n)))}}
function vt({text:i,state:t,evidence:e,entry:s,isNeeded:o}){let n=i.replace(/\.$/,"")
return t==="no"?[[n,"no",s.no]]:t!=="done"?o?[[n,"open",""]]:[]:["number","text","signature"].includes(e)?[[n,"kept",s.value]]:[]}var M=class{constructor(t,e){
this.list=e,this.words=JSON.parse(t.dataset.ctWords??"null"),this.paper=m(t,"signature"),this.status=A("p","ct-signoff__status ct-strong"),
this.input=Object.assign(r("input","ct-write"),{autocomplete:"off",maxLength:80,required:!0})
let s=r("span","ct-label",u(this.words.sign_as,{role:t.dataset.ctRole}))
this.form=r("form","ct-form",r("label","ct-form__field",s,this.input)),this.form.append(r("button","ct-button ct-button--secondary",this.words.sign)),
this.form.addEventListener("submit",o=>this.submit(o)),this.back=g(this.words.unsign,()=>this.takeBack(),"ct-text-button"),this.own=r("p","ct-muted",
this.words.self_reported),this.part=r("div","ct-print-none",this.status,this.form,this.back,this.own),t.append(this.part)}submit(t){t.preventDefault()
let e=this.input.value.trim()
e&&(this.list.sign(e),this.back.focus())}takeBack(){this.list.sign(),this.input.focus()}sayGone(){this.tell(this.words.unsigned)}tell(t){
this.status.textContent!==t&&(this.status.textContent=t)}show(){let{list:t,words:e}=this,{on:s,value:o}=t.signature??{},n=t.areAll("done","no")
this.form.hidden=!n||!!s,this.back.hidden=!s,this.own.hidden=!n;let a=s&&k(s,e.dates)
this.paper.dataset.ctKept=s?`${o}, ${a}`:"",this.tell(s?u(e.signed,{name:o,day:a}):n?"":e.sign_later)}};var Ot=()=>`${f("_path")}at`
function ft(){let i=_(Ot())
return $(i)?i:void 0}function mt(i){let t=ft(),e=[...i.querySelectorAll("li")].find(({dataset:s})=>t&&s.ctWays?.split(" ").includes(t))
e&&e.parentElement?.prepend(e)}P("checklist",(i,t)=>ht(i,i.dataset.ctChecklist,t,{HistoryView:B,SignOff:M}));P("onward",mt);})();
