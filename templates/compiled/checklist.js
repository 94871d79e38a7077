/*! Countertalk, MIT */
(()=>{var t=countertalk.dayNumber,e=countertalk.isDay,s=countertalk.today,i=countertalk.each,n=countertalk.during,a=countertalk.isCurrent,
r=countertalk.missingIn,o=countertalk.keysOf,h=countertalk.gathered,l=countertalk.storedValue,d=countertalk.storedKeys
function c(t,e){null===e?localStorage.removeItem(t):localStorage.setItem(t,e)}function u(t){let e=new Map;try{localStorage.getItem("")
for(let[s,i]of t){let t=localStorage.getItem(s);c(s,i),e.set(s,t)}return!0}catch{for(let t of e.keys())c(t,null);for(let[t,s]of e)c(t,s)
return!1}}var p=t=>"string"==typeof t&&t.length>0;function f(t,e){let s=new Map;for(let i of t.map(o).reverse())for(let t of d(i)){let n=l(t)
e(n)&&s.set(t.slice(i.length),n)}return s}function m(t,e,s){let i=f(t,e),n=new Map(i);s(n)
let[a,...r]=t.map(o),h=[...n].filter(([t,e])=>e!==i.get(t)),l=[...i.keys()].filter(t=>!n.has(t)),d=u(new Map([...l.flatMap(t=>[a,...r].map(e=>[e+t,null])),
...h.map(([t,e])=>[a+t,JSON.stringify(e)])]))
return d&&g(t[0]),d}function g(t){t.startsWith("_")||m(["_here"],p,e=>e.set("at",t).set("on",s()))}var y=countertalk.showBadges
function v(t,e){return t.querySelector(`[data-ct-${e}]`)}function k(t,e){return[...t.querySelectorAll(`[data-ct-${e}]`)]}function w(t,e,...s){
let i=document.createElement(t);return e&&(i.className=e),i.append(...s),i}function b(t,e){let s=w(t,e)
return s.role="status",s}function x(t,e,s="ct-button ct-button--secondary"){let i=Object.assign(w("button",s,t),{type:"button"})
return i.addEventListener("click",e),i}var _=countertalk.storedRecords
function O(t){return _()(t)}function S([t,...e],s,i){let n=t=>`${o("_results")}${t}#${s}`
return u(new Map([[n(t),i],...e.map(t=>[n(t),null])]))}function C(t,e){return t.replace(/\{(\w+)\}/g,(t,s)=>String(e[s]??t))}function E(t,e,s=e.day){let[i,n,
a]=t.split("-").map(Number)
return C(s,{weekday:e.weekdays[new Date(`${t}T00:00:00Z`).getUTCDay()],day:a,month:e.months[n-1],year:i})}var L={initials:{maxLength:12,
autocapitalize:"characters"},number:{maxLength:40,inputMode:"decimal"},text:{maxLength:300},signature:{maxLength:80,autocapitalize:"words"},photo:{
type:"checkbox",value:"✓"}},$=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u
function M(t){let s=t=>void 0===t||"string"==typeof t&&t.length<=300
return!!t&&e(t.on)&&s(t.value)&&s(t.no)}function N(t,e,s,i){let n=Object.assign(w("input","ct-write"),{autocomplete:"off",maxLength:300,...s})
return n.ariaLabel=`${e} ${t.text}`,n.addEventListener("input",i),n}var A=class{constructor(t,e){var s
this.root=t,this.list=e,this.words=e.words,this.ids=[(s=t).dataset.ctItem,...JSON.parse(s.dataset.ctWas??"[]")],this.evidence=t.dataset.ctEvidence??"",
this.isNeeded=!("ctOptional"in t.dataset),this.text=v(t,"text").textContent.trim(),this.makeRow(),this.makeProof(),this.makeWayOut()}makeRow(){let t=v(
this.root,"row")
this.box=Object.assign(w("input"),{type:"checkbox"}),this.box.addEventListener("change",()=>this.tick()),this.mark=w("strong","ct-checks__mark"),t.replaceWith(
w("label","ct-checks__row",this.box,w("span","",this.mark," ",...t.childNodes))),this.root.dataset.ctLive=""}makeProof(){if(this.proof=v(this.root,"proof"),
!this.proof)return;var t;this.what=(t=this.proof,[...t.children]).at(-1)?.textContent
let e="photo"===this.evidence,s=e?this.words.photo:this.proof.textContent.trim()
this.input=N(this,s,L[this.evidence],()=>this.list.change(this,{value:this.typed})),this.asked=e?w("label","ct-checks__taken",this.input,s):this.input,
this.note=w("span","ct-note"),this.note.id=`_proof-${this.ids[0]}`,this.input.setAttribute("aria-describedby",this.note.id),this.proof.append(this.asked,
this.note)}makeWayOut(){this.instead=v(this.root,"instead"),this.instead&&(this.button=x("",()=>"no"===this.state?this.list.change(this):this.refuse(),
"ct-text-button"),this.reason=N(this,this.words.why,{},()=>this.refuse()),this.why=w("p","ct-checks__why",w("span","ct-label",this.words.why),this.reason),
this.instead.before(this.button),this.instead.after(this.why))}get typed(){
return"checkbox"===this.input.type?this.input.checked?this.input.value:"":this.input.value.trim()}tick(){this.list.change(this,this.box.checked?{
value:"initials"===this.evidence?this.list.initials:void 0}:void 0),"missing"===this.state&&this.input.focus()}refuse(){this.list.change(this,{
no:this.reason.value.trim()})}stateWith(t){if(!t)return"open";if(void 0!==t.no)return"no";if(!this.evidence)return"done";let e=t.value?.trim()
return e&&("number"!==this.evidence||$.test(e))?"done":"missing"}show(t){let{root:e,words:s}=this
this.entry=t,this.state=this.stateWith(t),this.box.checked=["done","missing"].includes(this.state),e.dataset.ctState=this.state,this.input&&this.showProof(
t?.value??""),this.button&&(this.write(this.reason,t?.no??""),this.why.dataset.ctKept=this.reason.value,
this.button.textContent="no"===this.state?s.reopen:s.cannot,this.button.ariaLabel=`${this.button.textContent}: ${this.text}`,
this.button.ariaExpanded="no"===this.state,this.button.hidden=this.box.checked)}showProof(t){
"initials"===this.evidence?this.root.dataset.ctInitials=t:this.proof&&(this.proof.dataset.ctKept=t),this.asked.hidden=!this.box.checked,
"photo"===this.evidence?this.input.checked=""!==t:this.write(this.input,t)
let e="missing"===this.state&&""!==t,s=e?this.words.no_number:C(this.words.missing,{what:this.what})
this.note.textContent="missing"===this.state?s:"",this.input.ariaInvalid=e}write(t,e){document.activeElement!==t&&(t.value=e)}point(t){
this.root.toggleAttribute("data-ct-now",t),this.mark.textContent=t?this.words.now:"no"===this.state?this.words.not:""}},B="_signed",W=[]
function D(t,e){t.textContent!==e&&(t.textContent=e)}var j=class{constructor(t,e,s,i){this.bar=t,this.names=((t,e)=>[e,...JSON.parse(t.dataset.ctWas??"[]")])(t,
e),this.words=s,this.more=i,this.every=t.dataset.ctFrequency??"once",this.isEvent="per_event"===this.every,this.kept=!0,this.entries=new Map,
this.latest=[]}begin(){let t=[...k(document,"lines"),...k(document,"sign")].filter(({dataset:t})=>[t.ctLines,t.ctSign].includes(this.names[0])),e=t.filter(({
dataset:t})=>t.ctLines)
this.sections=e.map(t=>this.section(t,e.length>1)),this.lines=this.sections.flatMap(({lines:t})=>t),this.needed=this.lines.filter(({isNeeded:t})=>t),this.day=k(
document,"day").find(({dataset:t})=>t.ctDay===this.names[0]),this.makeBar();let s=t.find(({dataset:t})=>t.ctSign)
s&&(this.signing=new this.more.SignOff(s,this)),"once"!==this.every&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),((t,e,s)=>{let i=h(s)
n(t,"pageshow",({persisted:t})=>t&&s()),n(t,"storage",t=>{(!t.key||e.some(e=>t.key?.startsWith(o(e))))&&i(t)}),((t,e,s)=>{n(t,"ct:progress-changed",({
detail:t})=>s(t))})(t,0,s)})(this.bar,[...this.names,...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){let s=[...t.querySelectorAll(
"li[data-ct-item]")].map(t=>new A(t,this)),i=w("p","ct-subtitle ct-print-none");return e&&t.prepend(i),{lines:s,count:i}}makeBar(){let{words:t}=this
this.count=b("span"),this.clear=x(this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=x(t.undo,()=>this.goBack(),"ct-text-button"),
this.undo.hidden=!0,this.warning=w("span","ct-note"),this.bar.append(this.count,w("span","",this.clear,this.undo),this.warning),this.bar.hidden=!1}takeOver(){
this.seen=s(),this.kept&&(this.entries=f(this.names,M)),this.update(),this.earlier?.show(),this.isComplete&&!this.isRecorded&&this.record()}entryOf(t){
return t.map(t=>this.entries.get(t)).find(t=>t&&a(t.on,s(),this.every))}get initials(){return[...this.lines.filter(({evidence:t})=>"initials"===t),
...this.latest].flatMap(({ids:t})=>this.entryOf(t)?.value||[]).at(-1)??""}get signature(){let t=this.signing&&this.entryOf([B])
return t?.value?.trim()?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){return this.areAll("done")&&(
!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],e]))}get lastDay(){return this.lines.flatMap(
({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=O(this.names).checklist
return!!t&&!r({of:this.asked},t)&&a(t.on,s(),this.every)}numbers(t){let e=(...e)=>t.filter(({state:t})=>e.includes(t)).length
return{all:t.filter(({isNeeded:t,state:e})=>t||"done"===e).length,done:e("done"),not:e("no"),missing:e("missing")}}change(t,e){"initials"===t.evidence&&(
this.latest=[t]);let i=new Map(this.entries),n=!(e||!t.entry?.value&&!t.entry?.no),a=!!this.signature;this.edit(i=>{for(let e of[...t.ids,B])i.delete(e)
e&&i.set(t.ids[0],{on:s(),...e})}),this.offer(n&&(()=>this.putBack(i))),a&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(B,{on:s(),value:t}):e.delete(
B))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close()
this.edit(t=>t.clear(),this.isEvent),this.offer(()=>{e&&e(),this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(e=>{
e.clear()
for(let[s,i]of t)e.set(s,i)},e)}offer(t){this.back=t,this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus()}edit(t,e=!1){
this.seen!==s()&&this.takeOver();let i=this.isComplete;t(this.entries),this.kept=m(this.names,M,e=>{t(e)
for(let t of e)this.entries.set(...t)}),this.update(),this.earlier?.keep(),!e&&i!==this.isComplete&&(i?(S(this.names,"checklist",null),y()):this.record(
))}record(){((t,e,{share:i=1,of:n={}}={})=>{let a=v(document,"version")?.dataset.ctVersion??"",o=O(t)[e],h=o&&!r({of:n},o)?o:void 0,l=s()
S(t,e,JSON.stringify(h?.share>i?h:{on:l,first:h?.first??h?.on??l,share:i,of:n,version:a}))&&g(t[0]),y()})(this.names,"checklist",{of:this.asked})}update(){for(
let t of this.lines)t.show(this.entryOf(t.ids));let t="read_do"===this.bar.dataset.ctMode&&this.needed.find(({state:t})=>"open"===t)
for(let e of this.lines)e.point(e===t);for(let{lines:t,count:e}of this.sections)D(e,this.counted(t))
D(this.count,this.areAll("done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(({state:t})=>"open"===t),this.day&&(
this.day.dataset.ctKept=this.lastDay?E(this.lastDay,this.words.dates):""),D(this.warning,this.kept?"":this.words.not_kept),this.signing?.show()
let e=this.lines.filter(({state:t})=>["done","no"].includes(t)).map(({ids:t})=>t[0]);((t,e)=>{dispatchEvent(new CustomEvent("ct:checklist-changed",{
detail:e}))})(0,{playbook:this.names[0],settled:e})}counted(t){let{words:e}=this,s=this.numbers(t)
return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(t=>C(t,s)).join(", ")}}
for(let t of["visibilitychange","pageshow"])window.addEventListener(t,()=>W.forEach(t=>t.takeOver()));var I=["kept","no","open"],q=t=>"string"==typeof t
function J(t){return Array.isArray(t)&&3===t.length&&t.every(q)&&I.includes(t[1])}function R(t){return!!t&&e(t.on)&&[t.done,t.all].every(
Number.isInteger)&&[t.by,t.signed].every(q)&&Array.isArray(t.lines)&&t.lines.every(J)}function K(t){return[...t].sort(([t,e],[s,
i])=>e.on+t<i.on+s?1:-1)}function P(t,e,s){return K(t).find(([,{on:t,closed:i}])=>!i&&a(t,e,s))?.[0]}var V=class{constructor(t){this.list=t,
this.words=JSON.parse(t.bar.dataset.ctEarlier),this.names=t.names.map(t=>`${t}:past`),this.root=w("details","ct-group ct-past ct-print-none ct-tight"),
t.bar.after(this.root)}change(t){return m(this.names,R,t)}keep(){let{list:t}=this,e=t.lines.some(({state:t})=>"open"!==t)?this.picture():void 0
this.change(i=>((t,e,s,i,n)=>{let a=P(t,e,s)??n;i?t.set(a,i):t.delete(a)
for(let[e]of K(t).slice(32))t.delete(e)})(i,s(),t.every,e,String(Date.now())))}picture(){let{lines:t,signature:e,lastDay:s}=this.list,{done:i,
all:n}=this.list.numbers(t),a=t.filter(({evidence:t,state:e})=>"initials"===t&&"done"===e)
return{on:s,done:i,all:n,by:[...new Set(a.map(({entry:t})=>t.value))].join(", "),signed:e?.value??"",lines:t.flatMap(z)}}close(){let t,e=e=>s=>s.has(t)&&s.set(
t,{...s.get(t),closed:e})
return this.change(i=>{t=P(i,s(),this.list.every),e(!0)(i)}),()=>this.change(e(!1))}show(){let t=((t,e)=>{let s=P(t,e,this.list.every)
return K(t).flatMap(([t,e])=>t===s?[]:[e])})(f(this.names,R),s());if(this.root.hidden=!t.length,this.root.replaceChildren(),!t.length)return;let[e,...i]=t
this.root.append(w("summary","",this.headline(e)),this.details(e))
for(let t of i)this.root.append(w("p","ct-label",this.headline(t)),this.details(t))}headline({on:e,done:i,all:n,by:a,signed:r}){let{words:o}=this,h=1===((e,
s)=>t(s)-t(e))(e,s()),l=[o.past,a&&o.by,r&&o.signed_by].filter(Boolean),d=h?o.yesterday:E(e,o.dates,o.dates.weekday)
return l.map(t=>C(t,{day:d,done:i,all:n,by:a,name:r})).join(", ")}details({lines:t}){let{words:e}=this,s=t.filter(([,t])=>"open"===t).map(([t])=>t),i=t.filter((
[,t])=>"open"!==t).map(([t,s,i])=>C("kept"===s?e.past_kept:i?e.past_not_why:e.past_not,{text:t,value:i}))
return s.length&&i.push(C(e.past_open,{lines:s.join("; ")})),w("ul","ct-points",...i.map(t=>w("li","",t)))}}
function z({text:t,state:e,evidence:s,entry:i,isNeeded:n}){let a=t.replace(/\.$/,"")
return"no"===e?[[a,"no",i.no]]:"done"!==e?n?[[a,"open",""]]:[]:["number","text","signature"].includes(s)?[[a,"kept",i.value]]:[]}var G=class{constructor(t,e){
this.list=e,this.words=JSON.parse(t.dataset.ctWords??"null"),this.paper=v(t,"signature"),this.status=b("p","ct-signoff__status ct-strong"),
this.input=Object.assign(w("input","ct-write"),{autocomplete:"off",maxLength:80,required:!0})
let s=w("span","ct-label",C(this.words.sign_as,{role:t.dataset.ctRole}))
this.form=w("form","ct-form",w("label","ct-form__field",s,this.input)),this.form.append(w("button","ct-button ct-button--secondary",this.words.sign)),
this.form.addEventListener("submit",t=>this.submit(t)),this.back=x(this.words.unsign,()=>this.takeBack(),"ct-text-button"),this.own=w("p","ct-muted",
this.words.self_reported),this.part=w("div","ct-print-none",this.status,this.form,this.back,this.own),t.append(this.part)}submit(t){t.preventDefault()
let e=this.input.value.trim()
e&&(this.list.sign(e),this.back.focus())}takeBack(){this.list.sign(),this.input.focus()}sayGone(){this.tell(this.words.unsigned)}tell(t){
this.status.textContent!==t&&(this.status.textContent=t)}show(){let{list:t,words:e}=this,{on:s,value:i}=t.signature??{},n=t.areAll("done","no")
this.form.hidden=!n||!!s,this.back.hidden=!s,this.own.hidden=!n;let a=s&&E(s,e.dates)
this.paper.dataset.ctKept=s?`${i}, ${a}`:"",this.tell(s?C(e.signed,{name:i,day:a}):n?"":e.sign_later)}}
i("checklist",(t,e)=>((t,e,s,i={})=>{W=W.filter(t=>t.bar.isConnected);let n=new j(t,e,s,i)
W.some(({names:t})=>t[0]===n.names[0])||(W.push(n),n.begin())})(t,t.dataset.ctChecklist,e,{HistoryView:V,SignOff:G})),i("onward",t=>{let e=(()=>{let t=l(`${o(
"_path")}at`);return p(t)?t:void 0})(),s=[...t.querySelectorAll("li")].find(({dataset:t})=>e&&t.ctWays?.split(" ").includes(e))
s&&s.parentElement?.prepend(s)})})();