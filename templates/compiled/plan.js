/*! Countertalk, MIT */
(()=>{var S=countertalk.dayNumber,Q=countertalk.dayAt,E=countertalk.isDay,h=countertalk.today;var _=countertalk.each,y=countertalk.during
var C="ct:checklist-changed",X="ct:progress-changed"
function tt(i,t){dispatchEvent(new CustomEvent(i,{detail:t}))}function D(i,t,e){y(i,t,({detail:s})=>e(s))}var K=countertalk.isCurrent
var A=countertalk.missingIn;var l=countertalk.keysOf;var et=countertalk.gathered;function N(i,t,e){let s=et(e)
y(i,"pageshow",({persisted:n})=>n&&e()),y(i,"storage",n=>{(!n.key||t.some(o=>n.key?.startsWith(l(o))))&&s(n)}),D(i,X,e)}var T=countertalk.storedValue
var st=countertalk.storedKeys;function G(i,t){t===null?localStorage.removeItem(i):localStorage.setItem(i,t)}function R(i){let t=new Map
try{localStorage.getItem("");for(let[e,s]of i){let n=localStorage.getItem(e);G(e,s),t.set(e,n)}return!0}catch{for(let e of t.keys())G(e,null)
for(let[e,s]of t)G(e,s);return!1}}var kt="_here",W=i=>typeof i=="string"&&i.length>0
function L(i,t){return[t,...JSON.parse(i.dataset.ctWas??"[]")]}function it(i){return[i.dataset.ctItem,...JSON.parse(i.dataset.ctWas??"[]")]}function w(i,t){
let e=new Map;for(let s of i.map(l).reverse())for(let n of st(s)){let o=T(n)
t(o)&&e.set(n.slice(s.length),o)}return e}function v(i,t,e){let s=w(i,t),n=new Map(s);e(n)
let[o,...a]=i.map(l),u=[...n].filter(([k,x])=>x!==s.get(k)),c=[...s.keys()].filter(k=>!n.has(k)),m=R(new Map([...c.flatMap(k=>[o,...a].map(x=>[x+k,null])),
...u.map(([k,x])=>[o+k,JSON.stringify(x)])]))
return m&&V(i[0]),m}function V(i){i.startsWith("_")||v([kt],W,t=>t.set("at",i).set("on",h()))}var j=countertalk.showBadges
function d(i,t){return i.querySelector(`[data-ct-${t}]`)}function f(i,t){return[...i.querySelectorAll(`[data-ct-${t}]`)]}function nt(i){
return[...i.children]}function r(i,t,...e){let s=document.createElement(i);return t&&(s.className=t),s.append(...e),s}function I(i,t){let e=r(i,t)
return e.role="status",e}function b(i,t,e="ct-button ct-button--secondary"){let s=Object.assign(r("button",e,i),{type:"button"})
return s.addEventListener("click",t),s}var ot=countertalk.storedRecords
function q(i){return ot()(i)}function rt([i,...t],e,s){let n=o=>`${l("_results")}${o}#${e}`
return R(new Map([[n(i),s],...t.map(o=>[n(o),null])]))}function at(i,t,{share:e=1,of:s={}}={}){let n=d(document,"version")?.dataset.ctVersion??"",o=q(i)[t],
a=o&&!A({of:s},o)?o:void 0,u=h(),c=a?.share>e?a:{on:u,first:a?.first??a?.on??u,share:e,of:s,version:n},m=rt(i,t,JSON.stringify(c))
return m&&V(i[0]),j(),m}function ht(i,t){rt(i,t,null),j()}function p(i,t){return i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}function B(i,t,e=t.day){let[s,n,
o]=i.split("-").map(Number),a=t.weekdays[new Date(`${i}T00:00:00Z`).getUTCDay()]
return p(e,{weekday:a,day:o,month:t.months[n-1],year:s})}var F=300,yt={initials:{maxLength:12,autocapitalize:"characters"},number:{maxLength:40,
inputMode:"decimal"},text:{maxLength:F},signature:{maxLength:80,autocapitalize:"words"},photo:{type:"checkbox",value:"✓"}},
gt=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;function J(i){let t=e=>e===void 0||typeof e=="string"&&e.length<=F
return!!i&&E(i.on)&&t(i.value)&&t(i.no)}function ct(i,t,e,s){let n=Object.assign(r("input","ct-write"),{autocomplete:"off",maxLength:F,...e})
return n.ariaLabel=`${t} ${i.text}`,n.addEventListener("input",s),n}var M=class{constructor(t,e){this.root=t,this.list=e,this.words=e.words,this.ids=it(t),
this.evidence=t.dataset.ctEvidence??"",this.isNeeded=!("ctOptional"in t.dataset),this.text=d(t,"text").textContent.trim(),this.makeRow(),this.makeProof(),
this.makeWayOut()}makeRow(){let t=d(this.root,"row")
this.box=Object.assign(r("input"),{type:"checkbox"}),this.box.addEventListener("change",()=>this.tick()),this.mark=r("strong","ct-checks__mark"),t.replaceWith(
r("label","ct-checks__row",this.box,r("span","",this.mark," ",...t.childNodes))),this.root.dataset.ctLive=""}makeProof(){if(this.proof=d(this.root,"proof"),
!this.proof)return;this.what=nt(this.proof).at(-1)?.textContent;let t=this.evidence==="photo",e=t?this.words.photo:this.proof.textContent.trim()
this.input=ct(this,e,yt[this.evidence],()=>this.list.change(this,{value:this.typed})),this.asked=t?r("label","ct-checks__taken",this.input,e):this.input,
this.note=r("span","ct-note"),this.note.id=`_proof-${this.ids[0]}`,this.input.setAttribute("aria-describedby",this.note.id),this.proof.append(this.asked,
this.note)}makeWayOut(){this.instead=d(this.root,"instead"),this.instead&&(this.button=b("",()=>this.state==="no"?this.list.change(this):this.refuse(),
"ct-text-button"),this.reason=ct(this,this.words.why,{},()=>this.refuse()),this.why=r("p","ct-checks__why",r("span","ct-label",this.words.why),this.reason),
this.instead.before(this.button),this.instead.after(this.why))}get typed(){
return this.input.type==="checkbox"?this.input.checked?this.input.value:"":this.input.value.trim()}tick(){
let t=this.evidence==="initials"?this.list.initials:void 0
this.list.change(this,this.box.checked?{value:t}:void 0),this.state==="missing"&&this.input.focus()}refuse(){this.list.change(this,{no:this.reason.value.trim(
)})}stateWith(t){if(!t)return"open";if(t.no!==void 0)return"no";if(!this.evidence)return"done";let e=t.value?.trim()
return e&&(this.evidence!=="number"||gt.test(e))?"done":"missing"}show(t){let{root:e,words:s}=this
this.entry=t,this.state=this.stateWith(t),this.box.checked=["done","missing"].includes(this.state),e.dataset.ctState=this.state,this.input&&this.showProof(
t?.value??""),this.button&&(this.write(this.reason,t?.no??""),this.why.dataset.ctKept=this.reason.value,
this.button.textContent=this.state==="no"?s.reopen:s.cannot,this.button.ariaLabel=`${this.button.textContent}: ${this.text}`,
this.button.ariaExpanded=this.state==="no",this.button.hidden=this.box.checked)}showProof(t){
this.evidence==="initials"?this.root.dataset.ctInitials=t:this.proof&&(this.proof.dataset.ctKept=t),this.asked.hidden=!this.box.checked,
this.evidence==="photo"?this.input.checked=t!=="":this.write(this.input,t)
let e=this.state==="missing"&&t!=="",s=e?this.words.no_number:p(this.words.missing,{what:this.what})
this.note.textContent=this.state==="missing"?s:"",this.input.ariaInvalid=e}write(t,e){document.activeElement!==t&&(t.value=e)}point(t){
this.root.toggleAttribute("data-ct-now",t),this.mark.textContent=t?this.words.now:this.state==="no"?this.words.not:""}};var P="_signed",O=[]
function dt(i,t,e,s={}){O=O.filter(o=>o.bar.isConnected);let n=new z(i,t,e,s)
O.some(({names:o})=>o[0]===n.names[0])||(O.push(n),n.begin())}function U(i,t){i.textContent!==t&&(i.textContent=t)}var z=class{constructor(t,e,s,n){this.bar=t,
this.names=L(t,e),this.words=s,this.more=n,this.every=t.dataset.ctFrequency??"once",this.isEvent=this.every==="per_event",this.kept=!0,this.entries=new Map,
this.latest=[]}begin(){let t=({dataset:o})=>[o.ctLines,o.ctSign].includes(this.names[0]),e=[...f(document,"lines"),...f(document,"sign")].filter(t),s=e.filter((
{dataset:o})=>o.ctLines)
this.sections=s.map(o=>this.section(o,s.length>1)),this.lines=this.sections.flatMap(({lines:o})=>o),this.needed=this.lines.filter(({isNeeded:o})=>o),this.day=f(
document,"day").find(({dataset:o})=>o.ctDay===this.names[0]),this.makeBar();let n=e.find(({dataset:o})=>o.ctSign)
n&&(this.signing=new this.more.SignOff(n,this)),this.every!=="once"&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),N(this.bar,[...this.names,
...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){let s=[...t.querySelectorAll("li[data-ct-item]")].map(o=>new M(o,this)),n=r("p",
"ct-subtitle ct-print-none");return e&&t.prepend(n),{lines:s,count:n}}makeBar(){let{words:t}=this
this.count=I("span"),this.clear=b(this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=b(t.undo,()=>this.goBack(),"ct-text-button"),
this.undo.hidden=!0,this.warning=r("span","ct-note"),this.bar.append(this.count,r("span","",this.clear,this.undo),this.warning),this.bar.hidden=!1}takeOver(){
this.seen=h(),this.kept&&(this.entries=w(this.names,J)),this.update(),this.earlier?.show(),this.isComplete&&!this.isRecorded&&this.record()}entryOf(t){
return t.map(e=>this.entries.get(e)).find(e=>e&&K(e.on,h(),this.every))}get initials(){return[...this.lines.filter(({evidence:e})=>e==="initials"),
...this.latest].flatMap(({ids:e})=>this.entryOf(e)?.value||[]).at(-1)??""}get signature(){let t=this.signing&&this.entryOf([P])
return t?.value?.trim()?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){return this.areAll("done")&&(
!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],e]))}get lastDay(){return this.lines.flatMap(
({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=q(this.names).checklist
return!!t&&!A({of:this.asked},t)&&K(t.on,h(),this.every)}numbers(t){let e=(...n)=>t.filter(({state:o})=>n.includes(o)).length
return{all:t.filter(({isNeeded:n,state:o})=>n||o==="done").length,done:e("done"),not:e("no"),missing:e("missing")}}change(t,e){t.evidence==="initials"&&(
this.latest=[t]);let s=new Map(this.entries),n=!e&&!!(t.entry?.value||t.entry?.no),o=!!this.signature;this.edit(a=>{for(let u of[...t.ids,P])a.delete(u)
e&&a.set(t.ids[0],{on:h(),...e})}),this.offer(n&&(()=>this.putBack(s))),o&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(P,{on:h(),value:t}):e.delete(
P))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close()
this.edit(s=>s.clear(),this.isEvent),this.offer(()=>{e&&e(),this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(s=>{
s.clear()
for(let[n,o]of t)s.set(n,o)},e)}offer(t){this.back=t,this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus()}edit(t,e=!1){
this.seen!==h()&&this.takeOver();let s=this.isComplete;t(this.entries),this.kept=v(this.names,J,n=>{t(n)
for(let o of n)this.entries.set(...o)}),this.update(),this.earlier?.keep(),!(e||s===this.isComplete)&&(s?ht(this.names,"checklist"):this.record())}record(){at(
this.names,"checklist",{of:this.asked})}update(){for(let s of this.lines)s.show(this.entryOf(s.ids))
let t=this.bar.dataset.ctMode==="read_do"&&this.needed.find(({state:s})=>s==="open");for(let s of this.lines)s.point(s===t)
for(let{lines:s,count:n}of this.sections)U(n,this.counted(s))
U(this.count,this.areAll("done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(({state:s})=>s==="open"),this.day&&(
this.day.dataset.ctKept=this.lastDay?B(this.lastDay,this.words.dates):""),U(this.warning,this.kept?"":this.words.not_kept),this.signing?.show()
let e=this.lines.filter(({state:s})=>["done","no"].includes(s)).map(({ids:s})=>s[0])
tt(C,{playbook:this.names[0],settled:e})}counted(t){let{words:e}=this,s=this.numbers(t)
return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(o=>p(o,s)).join(", ")}}
for(let i of["visibilitychange","pageshow"])window.addEventListener(i,()=>O.forEach(t=>t.takeOver()));var xt=()=>`${l("_path")}at`;function ut(){let i=T(xt())
return W(i)?i:void 0}function pt(i){let t=ut(),e=[...i.querySelectorAll("li")].find(({dataset:s})=>t&&s.ctWays?.split(" ").includes(t))
e&&e.parentElement?.prepend(e)}var Y=i=>E(i)&&i>="2000-01-01"&&i<"2200-01-01",g=(i,t)=>Q(S(i)+t),$=(i,t)=>S(t)-S(i)
function lt(i,t,e){return i.filter(({settled:s})=>!s).map(s=>({...s,left:$(e,g(t,s.days))})).sort((s,n)=>s.left-n.left)}var Z="_start",ft=2,mt=i=>Y(i?.day),
H=class{constructor(t,e){this.root=t,this.names=L(t,t.dataset.ctPlan),this.words=e,this.tasks=f(document,"due-days"),this.dated=f(document,"days"),
this.texts=new Map(this.places.map(s=>[s,s.textContent])),this.settled=[]}get places(){return[...this.tasks.map(t=>d(t,"due-on")),...this.dated]}begin(){
this.makeForm(),this.takeOver(),N(this.root,this.names,()=>this.takeOver()),y(this.root,"visibilitychange",()=>this.show()),D(this.root,C,({playbook:t,
settled:e})=>{t===this.names[0]&&(this.settled=e,this.show())})}makeForm(){let{words:t}=this
this.input=r("input","ct-write"),this.input.type="date",this.input.min=g(h(),-365*ft),this.input.max=g(h(),365*ft),this.input.addEventListener("change",(
)=>this.set()),this.hint=r("span","ct-plan__hint ct-muted"),this.hint.id="_start-hint",this.input.setAttribute("aria-describedby",this.hint.id),this.summary=I(
"p","ct-plan__summary"),this.root.append(r("label","ct-plan__start",r("span","ct-label",t.start),this.input,this.hint),this.summary)}takeOver(){this.day=w(
this.names,mt).get(Z)?.day,document.activeElement!==this.input&&(this.input.value=this.day??""),this.say(this.day?"":this.words.ask),this.show()}say(t,e=!1){
this.hint.textContent=t,this.hint.className=e?"ct-plan__hint ct-muted ct-note":"ct-plan__hint ct-muted",this.input.ariaInvalid=e}set(){let{value:t,
validity:e}=this.input;if(!e.valid||t&&!Y(t))return this.say(this.words.wrong,!0);this.day=t||void 0;let s=v(this.names,mt,n=>t?n.set(Z,{day:t}):n.delete(Z))
this.say(s?t?"":this.words.ask:this.words.not_kept,!s),this.show()}show(){for(let t of this.tasks)this.showTask(t);for(let t of this.dated)this.showDays(t)
for(let t of f(document,"phase"))this.showPhase(t)
this.summary.replaceChildren(...this.day?this.summed():[])}written(t,e="weekday"){let{dates:s}=this.words,n=t.slice(0,4)===h().slice(0,4)
return B(t,s,s[e]+(n?"":" {year}"))}far(t){let{words:e}=this
return t<0?t===-1?e.overdue_one:p(e.overdue_many,{n:-t}):t>1?p(e.in_many,{n:t}):t?e.tomorrow:e.today}isSettled(t){return this.settled.includes(
t.dataset.ctItem)}showTask(t){let e=d(t,"due-on"),s=this.day&&g(this.day,Number(t.dataset.ctDueDays)),n=s&&$(h(),s),o=s&&!this.isSettled(t)&&(n>=0||!(
"ctOptional"in t.dataset)),a=s?[p(this.words.due,{day:this.written(s)}),...o?[this.far(n)]:[]]:[]
e.textContent=a.join(", ")||(this.texts.get(e)??null),e.dataset.ctUrgency=o?n<0?"overdue":n<2?"soon":"":""}showDays(t){let e=this.day?JSON.parse(
t.dataset.ctDays):[],s=e.map(n=>this.written(g(this.day,n),e.length>1?"short":"weekday"))
t.textContent=[this.texts.get(t),s.join(" – ")].filter(Boolean).join(" · ")}showPhase(t){let[e,s]=JSON.parse(d(t,"days").dataset.ctDays??"[]"),n=this.day&&$(
this.day,h())
n>=e&&n<=s?t.ariaCurrent="step":t.removeAttribute("aria-current")}summed(){let{words:t}=this,s=this.tasks.filter(c=>!("ctOptional"in c.dataset)).map(c=>({
task:c,days:Number(c.dataset.ctDueDays),settled:this.isSettled(c)})),n=lt(s,this.day,h()),o=n.filter(c=>c.left<0),a=n.find(c=>c.left>=0),u=[]
if(o.length){let c=o.length===1?t.late_one:p(t.late_many,{n:o.length})
u.push(r("span","ct-plan__late ct-shape--bad",this.linkTo(o[0].task,c)))}if(a){let c=d(a.task,"text").textContent,m=this.written(g(this.day,a.days))
u.push(r("span","",`${t.next} `,this.linkTo(a.task,c),` ${m}, ${this.far(a.left)}`))}return u}linkTo(t,e){let s=r("a","",e);return s.href=`#${t.id}`,s}}
_("plan",(i,t)=>new H(i,t).begin());_("tasks",(i,t)=>dt(i,i.dataset.ctTasks,t));_("onward",pt);})();
