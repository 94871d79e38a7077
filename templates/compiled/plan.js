/*! Countertalk, MIT */
(()=>{var t=countertalk.dayNumber,e=countertalk.dayAt,s=countertalk.isDay,i=countertalk.today,n=countertalk.each,a=countertalk.during,h="ct:checklist-changed"
function r(t,e,s){a(t,e,({detail:t})=>s(t))}var o=countertalk.isCurrent,d=countertalk.missingIn,l=countertalk.keysOf,c=countertalk.gathered
function u(t,e,s){let i=c(s)
a(t,"pageshow",({persisted:t})=>t&&s()),a(t,"storage",t=>{(!t.key||e.some(e=>t.key?.startsWith(l(e))))&&i(t)}),r(t,"ct:progress-changed",
s)}var p=countertalk.storedValue,m=countertalk.storedKeys
function f(t,e){null===e?localStorage.removeItem(t):localStorage.setItem(t,e)}function y(t){let e=new Map;try{localStorage.getItem("")
for(let[s,i]of t){let t=localStorage.getItem(s);f(s,i),e.set(s,t)}return!0}catch{for(let t of e.keys())f(t,null);for(let[t,s]of e)f(t,s)
return!1}}var g=t=>"string"==typeof t&&t.length>0;function k(t,e){return[e,...JSON.parse(t.dataset.ctWas??"[]")]}function w(t,e){let s=new Map
for(let i of t.map(l).reverse())for(let t of m(i)){let n=p(t);e(n)&&s.set(t.slice(i.length),n)}return s}function v(t,e,s){let i=w(t,e),n=new Map(i);s(n)
let[a,...h]=t.map(l),r=[...n].filter(([t,e])=>e!==i.get(t)),o=[...i.keys()].filter(t=>!n.has(t)),d=y(new Map([...o.flatMap(t=>[a,...h].map(e=>[e+t,null])),
...r.map(([t,e])=>[a+t,JSON.stringify(e)])]))
return d&&b(t[0]),d}function b(t){t.startsWith("_")||v(["_here"],g,e=>e.set("at",t).set("on",i()))}var x=countertalk.showBadges
function _(t,e){return t.querySelector(`[data-ct-${e}]`)}function O(t,e){return[...t.querySelectorAll(`[data-ct-${e}]`)]}function C(t,e,...s){
let i=document.createElement(t);return e&&(i.className=e),i.append(...s),i}function S(t,e){let s=C(t,e)
return s.role="status",s}function E(t,e,s="ct-button ct-button--secondary"){let i=Object.assign(C("button",s,t),{type:"button"})
return i.addEventListener("click",e),i}var $=countertalk.storedRecords
function L(t){return $()(t)}function N([t,...e],s,i){let n=t=>`${l("_results")}${t}#${s}`
return y(new Map([[n(t),i],...e.map(t=>[n(t),null])]))}function D(t,e){return t.replace(/\{(\w+)\}/g,(t,s)=>String(e[s]??t))}function M(t,e,s=e.day){let[i,n,
a]=t.split("-").map(Number)
return D(s,{weekday:e.weekdays[new Date(`${t}T00:00:00Z`).getUTCDay()],day:a,month:e.months[n-1],year:i})}var A={initials:{maxLength:12,
autocapitalize:"characters"},number:{maxLength:40,inputMode:"decimal"},text:{maxLength:300},signature:{maxLength:80,autocapitalize:"words"},photo:{
type:"checkbox",value:"✓"}},B=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u
function I(t){let e=t=>void 0===t||"string"==typeof t&&t.length<=300
return!!t&&s(t.on)&&e(t.value)&&e(t.no)}function W(t,e,s,i){let n=Object.assign(C("input","ct-write"),{autocomplete:"off",maxLength:300,...s})
return n.ariaLabel=`${e} ${t.text}`,n.addEventListener("input",i),n}var j=class{constructor(t,e){var s
this.root=t,this.list=e,this.words=e.words,this.ids=[(s=t).dataset.ctItem,...JSON.parse(s.dataset.ctWas??"[]")],this.evidence=t.dataset.ctEvidence??"",
this.isNeeded=!("ctOptional"in t.dataset),this.text=_(t,"text").textContent.trim(),this.makeRow(),this.makeProof(),this.makeWayOut()}makeRow(){let t=_(
this.root,"row")
this.box=Object.assign(C("input"),{type:"checkbox"}),this.box.addEventListener("change",()=>this.tick()),this.mark=C("strong","ct-checks__mark"),t.replaceWith(
C("label","ct-checks__row",this.box,C("span","",this.mark," ",...t.childNodes))),this.root.dataset.ctLive=""}makeProof(){if(this.proof=_(this.root,"proof"),
!this.proof)return;var t;this.what=(t=this.proof,[...t.children]).at(-1)?.textContent
let e="photo"===this.evidence,s=e?this.words.photo:this.proof.textContent.trim()
this.input=W(this,s,A[this.evidence],()=>this.list.change(this,{value:this.typed})),this.asked=e?C("label","ct-checks__taken",this.input,s):this.input,
this.note=C("span","ct-note"),this.note.id=`_proof-${this.ids[0]}`,this.input.setAttribute("aria-describedby",this.note.id),this.proof.append(this.asked,
this.note)}makeWayOut(){this.instead=_(this.root,"instead"),this.instead&&(this.button=E("",()=>"no"===this.state?this.list.change(this):this.refuse(),
"ct-text-button"),this.reason=W(this,this.words.why,{},()=>this.refuse()),this.why=C("p","ct-checks__why",C("span","ct-label",this.words.why),this.reason),
this.instead.before(this.button),this.instead.after(this.why))}get typed(){
return"checkbox"===this.input.type?this.input.checked?this.input.value:"":this.input.value.trim()}tick(){this.list.change(this,this.box.checked?{
value:"initials"===this.evidence?this.list.initials:void 0}:void 0),"missing"===this.state&&this.input.focus()}refuse(){this.list.change(this,{
no:this.reason.value.trim()})}stateWith(t){if(!t)return"open";if(void 0!==t.no)return"no";if(!this.evidence)return"done";let e=t.value?.trim()
return e&&("number"!==this.evidence||B.test(e))?"done":"missing"}show(t){let{root:e,words:s}=this
this.entry=t,this.state=this.stateWith(t),this.box.checked=["done","missing"].includes(this.state),e.dataset.ctState=this.state,this.input&&this.showProof(
t?.value??""),this.button&&(this.write(this.reason,t?.no??""),this.why.dataset.ctKept=this.reason.value,
this.button.textContent="no"===this.state?s.reopen:s.cannot,this.button.ariaLabel=`${this.button.textContent}: ${this.text}`,
this.button.ariaExpanded="no"===this.state,this.button.hidden=this.box.checked)}showProof(t){
"initials"===this.evidence?this.root.dataset.ctInitials=t:this.proof&&(this.proof.dataset.ctKept=t),this.asked.hidden=!this.box.checked,
"photo"===this.evidence?this.input.checked=""!==t:this.write(this.input,t)
let e="missing"===this.state&&""!==t,s=e?this.words.no_number:D(this.words.missing,{what:this.what})
this.note.textContent="missing"===this.state?s:"",this.input.ariaInvalid=e}write(t,e){document.activeElement!==t&&(t.value=e)}point(t){
this.root.toggleAttribute("data-ct-now",t),this.mark.textContent=t?this.words.now:"no"===this.state?this.words.not:""}},T="_signed",P=[]
function J(t,e){t.textContent!==e&&(t.textContent=e)}var q=class{constructor(t,e,s,i){this.bar=t,this.names=k(t,e),this.words=s,this.more=i,
this.every=t.dataset.ctFrequency??"once",this.isEvent="per_event"===this.every,this.kept=!0,this.entries=new Map,this.latest=[]}begin(){let t=[...O(document,
"lines"),...O(document,"sign")].filter(({dataset:t})=>[t.ctLines,t.ctSign].includes(this.names[0])),e=t.filter(({dataset:t})=>t.ctLines)
this.sections=e.map(t=>this.section(t,e.length>1)),this.lines=this.sections.flatMap(({lines:t})=>t),this.needed=this.lines.filter(({isNeeded:t})=>t),this.day=O(
document,"day").find(({dataset:t})=>t.ctDay===this.names[0]),this.makeBar();let s=t.find(({dataset:t})=>t.ctSign)
s&&(this.signing=new this.more.SignOff(s,this)),"once"!==this.every&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),u(this.bar,[...this.names,
...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){let s=[...t.querySelectorAll("li[data-ct-item]")].map(t=>new j(t,this)),i=C("p",
"ct-subtitle ct-print-none");return e&&t.prepend(i),{lines:s,count:i}}makeBar(){let{words:t}=this
this.count=S("span"),this.clear=E(this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=E(t.undo,()=>this.goBack(),"ct-text-button"),
this.undo.hidden=!0,this.warning=C("span","ct-note"),this.bar.append(this.count,C("span","",this.clear,this.undo),this.warning),this.bar.hidden=!1}takeOver(){
this.seen=i(),this.kept&&(this.entries=w(this.names,I)),this.update(),this.earlier?.show(),this.isComplete&&!this.isRecorded&&this.record()}entryOf(t){
return t.map(t=>this.entries.get(t)).find(t=>t&&o(t.on,i(),this.every))}get initials(){return[...this.lines.filter(({evidence:t})=>"initials"===t),
...this.latest].flatMap(({ids:t})=>this.entryOf(t)?.value||[]).at(-1)??""}get signature(){let t=this.signing&&this.entryOf([T])
return t?.value?.trim()?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){return this.areAll("done")&&(
!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],e]))}get lastDay(){return this.lines.flatMap(
({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=L(this.names).checklist
return!!t&&!d({of:this.asked},t)&&o(t.on,i(),this.every)}numbers(t){let e=(...e)=>t.filter(({state:t})=>e.includes(t)).length
return{all:t.filter(({isNeeded:t,state:e})=>t||"done"===e).length,done:e("done"),not:e("no"),missing:e("missing")}}change(t,e){"initials"===t.evidence&&(
this.latest=[t]);let s=new Map(this.entries),n=!(e||!t.entry?.value&&!t.entry?.no),a=!!this.signature;this.edit(s=>{for(let e of[...t.ids,T])s.delete(e)
e&&s.set(t.ids[0],{on:i(),...e})}),this.offer(n&&(()=>this.putBack(s))),a&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(T,{on:i(),value:t}):e.delete(
T))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close()
this.edit(t=>t.clear(),this.isEvent),this.offer(()=>{e&&e(),this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(e=>{
e.clear()
for(let[s,i]of t)e.set(s,i)},e)}offer(t){this.back=t,this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus()}edit(t,e=!1){
this.seen!==i()&&this.takeOver();let s=this.isComplete;t(this.entries),this.kept=v(this.names,I,e=>{t(e)
for(let t of e)this.entries.set(...t)}),this.update(),this.earlier?.keep(),!e&&s!==this.isComplete&&(s?(N(this.names,"checklist",null),x()):this.record(
))}record(){((t,e,{share:s=1,of:n={}}={})=>{let a=_(document,"version")?.dataset.ctVersion??"",h=L(t)[e],r=h&&!d({of:n},h)?h:void 0,o=i()
N(t,e,JSON.stringify(r?.share>s?r:{on:o,first:r?.first??r?.on??o,share:s,of:n,version:a}))&&b(t[0]),x()})(this.names,"checklist",{of:this.asked})}update(){for(
let t of this.lines)t.show(this.entryOf(t.ids));let t="read_do"===this.bar.dataset.ctMode&&this.needed.find(({state:t})=>"open"===t)
for(let e of this.lines)e.point(e===t);for(let{lines:t,count:e}of this.sections)J(e,this.counted(t))
J(this.count,this.areAll("done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(({state:t})=>"open"===t),this.day&&(
this.day.dataset.ctKept=this.lastDay?M(this.lastDay,this.words.dates):""),J(this.warning,this.kept?"":this.words.not_kept),this.signing?.show()
let e=this.lines.filter(({state:t})=>["done","no"].includes(t)).map(({ids:t})=>t[0]);((t,e)=>{dispatchEvent(new CustomEvent(t,{detail:e}))})(h,{
playbook:this.names[0],settled:e})}counted(t){let{words:e}=this,s=this.numbers(t)
return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(t=>D(t,s)).join(", ")}}
for(let t of["visibilitychange","pageshow"])window.addEventListener(t,()=>P.forEach(t=>t.takeOver()))
var R=t=>s(t)&&t>="2000-01-01"&&t<"2200-01-01",K=(s,i)=>e(t(s)+i),F=(e,s)=>t(s)-t(e),V="_start",z=t=>R(t?.day),U=class{constructor(t,e){this.root=t,
this.names=k(t,t.dataset.ctPlan),this.words=e,this.tasks=O(document,"due-days"),this.dated=O(document,"days"),this.texts=new Map(this.places.map(t=>[t,
t.textContent])),this.settled=[]}get places(){return[...this.tasks.map(t=>_(t,"due-on")),...this.dated]}begin(){this.makeForm(),this.takeOver(),u(this.root,
this.names,()=>this.takeOver()),a(this.root,"visibilitychange",()=>this.show()),r(this.root,h,({playbook:t,settled:e})=>{t===this.names[0]&&(this.settled=e,
this.show())})}makeForm(){let{words:t}=this
this.input=C("input","ct-write"),this.input.type="date",this.input.min=K(i(),-730),this.input.max=K(i(),730),this.input.addEventListener("change",()=>this.set(
)),this.hint=C("span","ct-plan__hint ct-muted"),this.hint.id="_start-hint",this.input.setAttribute("aria-describedby",this.hint.id),this.summary=S("p",
"ct-plan__summary"),this.root.append(C("label","ct-plan__start",C("span","ct-label",t.start),this.input,this.hint),this.summary)}takeOver(){this.day=w(
this.names,z).get(V)?.day,document.activeElement!==this.input&&(this.input.value=this.day??""),this.say(this.day?"":this.words.ask),this.show()}say(t,e=!1){
this.hint.textContent=t,this.hint.className=e?"ct-plan__hint ct-muted ct-note":"ct-plan__hint ct-muted",this.input.ariaInvalid=e}set(){let{value:t,
validity:e}=this.input;if(!e.valid||t&&!R(t))return this.say(this.words.wrong,!0);this.day=t||void 0;let s=v(this.names,z,e=>t?e.set(V,{day:t}):e.delete(V))
this.say(s?t?"":this.words.ask:this.words.not_kept,!s),this.show()}show(){for(let t of this.tasks)this.showTask(t);for(let t of this.dated)this.showDays(t)
for(let t of O(document,"phase"))this.showPhase(t)
this.summary.replaceChildren(...this.day?this.summed():[])}written(t,e="weekday"){let{dates:s}=this.words,n=t.slice(0,4)===i().slice(0,4)
return M(t,s,s[e]+(n?"":" {year}"))}far(t){let{words:e}=this
return t<0?-1===t?e.overdue_one:D(e.overdue_many,{n:-t}):t>1?D(e.in_many,{n:t}):t?e.tomorrow:e.today}isSettled(t){return this.settled.includes(
t.dataset.ctItem)}showTask(t){let e=_(t,"due-on"),s=this.day&&K(this.day,Number(t.dataset.ctDueDays)),n=s&&F(i(),s),a=s&&!this.isSettled(t)&&(n>=0||!(
"ctOptional"in t.dataset)),h=s?[D(this.words.due,{day:this.written(s)}),...a?[this.far(n)]:[]]:[]
e.textContent=h.join(", ")||(this.texts.get(e)??null),e.dataset.ctUrgency=a?n<0?"overdue":n<2?"soon":"":""}showDays(t){let e=this.day?JSON.parse(
t.dataset.ctDays):[],s=e.map(t=>this.written(K(this.day,t),e.length>1?"short":"weekday"))
t.textContent=[this.texts.get(t),s.join(" – ")].filter(Boolean).join(" · ")}showPhase(t){let[e,s]=JSON.parse(_(t,"days").dataset.ctDays??"[]"),n=this.day&&F(
this.day,i())
n>=e&&n<=s?t.ariaCurrent="step":t.removeAttribute("aria-current")}summed(){let{words:t}=this,e=((t,e,s)=>t.filter(({settled:t})=>!t).map(t=>({...t,left:F(s,K(e,
t.days))})).sort((t,e)=>t.left-e.left))(this.tasks.filter(t=>!("ctOptional"in t.dataset)).map(t=>({task:t,days:Number(t.dataset.ctDueDays),
settled:this.isSettled(t)})),this.day,i()),s=e.filter(t=>t.left<0),n=e.find(t=>t.left>=0),a=[]
if(s.length){let e=1===s.length?t.late_one:D(t.late_many,{n:s.length})
a.push(C("span","ct-plan__late ct-shape--bad",this.linkTo(s[0].task,e)))}if(n){let e=_(n.task,"text").textContent,s=this.written(K(this.day,n.days))
a.push(C("span","",`${t.next} `,this.linkTo(n.task,e),` ${s}, ${this.far(n.left)}`))}return a}linkTo(t,e){let s=C("a","",e);return s.href=`#${t.id}`,s}}
n("plan",(t,e)=>new U(t,e).begin()),n("tasks",(t,e)=>((t,e,s,i={})=>{P=P.filter(t=>t.bar.isConnected);let n=new q(t,e,s,i)
P.some(({names:t})=>t[0]===n.names[0])||(P.push(n),n.begin())})(t,t.dataset.ctTasks,e)),n("onward",t=>{let e=(()=>{let t=p(`${l("_path")}at`)
return g(t)?t:void 0})(),s=[...t.querySelectorAll("li")].find(({dataset:t})=>e&&t.ctWays?.split(" ").includes(e));s&&s.parentElement?.prepend(s)})})();