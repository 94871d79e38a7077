(()=>{var x=countertalk.dayNumber,H=countertalk.dayAt,v=countertalk.isDay,c=countertalk.today;var B=countertalk.holds;var b=countertalk.missingIn;
var N=countertalk.recordsOf,U=countertalk.recordsIn;var y=countertalk.prefix,G=countertalk.storedText;function z(i){try{let t=JSON.parse(i);
return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function K(i,t){let e;try{e=JSON.parse(i??"[]")}catch{
}return Array.isArray(e)||(e=i?[i]:[]),JSON.stringify([...e,t])}var V=countertalk.forget;var Y="_here",lt="way",Z=i=>typeof i=="string"&&i.length>0;function Q(
i){let t=localStorage.getItem(i),e=z(t??"{}");return e||(localStorage.setItem(`${i}:aside`,K(localStorage.getItem(`${i}:aside`),t)),localStorage.removeItem(i),
[])}function O(i,t){return[t,...JSON.parse(i.dataset.was??"[]")]}function X(i){return[i.dataset.item,...JSON.parse(i.dataset.was??"[]")]}function m(i,t){
let e=new Map;try{for(let s of[...i].reverse())for(let[n,o]of Q(y()+s))t(o)&&e.set(n,o)}catch{}return e}function p(i,t,e){let s=m(i,t);e(s);try{let[n,
...o]=i.map(u=>y()+u),a=[...[...o].reverse().concat(n).flatMap(Q).filter(([,u])=>!t(u)),...s];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(
a))):localStorage.removeItem(n),V(o)}catch{return!1}return I(i[0]),!0}function I(i){i.startsWith("_")||p([Y],Z,t=>t.set("at",i).set("on",c()))}function tt(){
return m([Y],Z).get(lt)}var S=countertalk.each,g=countertalk.during;function _(i,t,e){g(i,"pageshow",({persisted:s})=>s&&e()),g(i,"storage",({key:s})=>{(
s===null||t.some(n=>s===y()+n))&&e()})}var P=countertalk.showBadges;var R="_results";function et(i){return U(G(R))(i)}function st(i,t,{share:e=1,of:s={}}={}){
let n=document.querySelector("[data-ct-version]")?.dataset.ctVersion??"",o=p([R],N,h=>{let d=i.map(q=>h.get(q)).find(Boolean)??{};for(let q of i)h.delete(q);
let a=d[t]&&!b({of:s},d[t])?d[t]:void 0,u=c(),dt=a?.share>e?a:{on:u,first:a?.first??a?.on??u,share:e,of:s,version:n};h.set(i[0],{...d,[t]:dt})});return o&&I(
i[0]),P(),o}function it(i,t){p([R],N,e=>{for(let s of i)e.has(s)&&e.set(s,{...e.get(s),[t]:void 0})}),P()}function r(i,t,...e){let s=document.createElement(i);
return t&&(s.className=t),s.append(...e),s}function E(i,t){let e=r(i,t);return e.role="status",e}function k(i,t,e="ct-button ct-button--secondary"){
let s=Object.assign(r("button",e,i),{type:"button"});return s.addEventListener("click",t),s}function l(i,t){return i.replace(/\{(\w+)\}/g,(e,s)=>String(
t[s]??e))}function A(i,t,e=t.day){let[s,n,o]=i.split("-").map(Number),h=t.weekdays[new Date(`${i}T00:00:00Z`).getUTCDay()];return l(e,{weekday:h,day:o,
month:t.months[n-1],year:s})}var $=300,ut={initials:{maxLength:12,autocapitalize:"characters"},number:{maxLength:40,inputMode:"decimal"},text:{maxLength:$},
signature:{maxLength:80,autocapitalize:"words"},photo:{type:"checkbox",value:"✓"}},
pt=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;function j(i){let t=e=>e===void 0||typeof e=="string"&&e.length<=$;
return!!i&&v(i.on)&&t(i.value)&&t(i.no)}function nt(i,t,e,s){let n=Object.assign(r("input","ct-write"),{autocomplete:"off",maxLength:$,...e});
return n.ariaLabel=`${t} ${i.text}`,n.addEventListener("input",s),n}var C=class{constructor(t,e){Object.assign(this,{root:t,list:e,words:e.words,ids:X(t),
evidence:t.dataset.evidence??""}),this.isNeeded=!("optional"in t.dataset),this.text=t.querySelector(".ct-checks__text").textContent.trim(),this.makeRow(),
this.makeProof(),this.makeWayOut()}makeRow(){let t=this.root.querySelector(".ct-checks__row");this.box=Object.assign(r("input"),{type:"checkbox"}),
this.box.addEventListener("change",()=>this.tick()),this.mark=r("strong","ct-checks__mark"),t.replaceWith(r("label","ct-checks__row",this.box,r("span","",
this.mark," ",...t.childNodes))),this.root.classList.add("ct-live")}makeProof(){if(this.proof=this.root.querySelector(".ct-checks__proof"),!this.proof)return;
this.what=this.proof.lastElementChild.textContent;let t=this.evidence==="photo",e=t?this.words.photo:this.proof.textContent.trim();this.input=nt(this,e,
ut[this.evidence],()=>this.list.change(this,{value:this.typed})),this.asked=t?r("label","ct-checks__taken",this.input,e):this.input,this.note=r("span",
"ct-note"),this.note.id=`_proof-${this.ids[0]}`,this.input.setAttribute("aria-describedby",this.note.id),this.proof.append(this.asked,this.note)}makeWayOut(){
this.instead=this.root.querySelector(".ct-checks__instead"),this.instead&&(this.button=k("",()=>this.state==="no"?this.list.change(this):this.refuse(),
"ct-text-button"),this.reason=nt(this,this.words.why,{},()=>this.refuse()),this.why=r("p","ct-checks__why",r("span","ct-label",this.words.why),this.reason),
this.instead.before(this.button),this.instead.after(this.why))}get typed(){
return this.input.type==="checkbox"?this.input.checked?this.input.value:"":this.input.value.trim()}tick(){
let t=this.evidence==="initials"?this.list.initials:void 0;this.list.change(this,this.box.checked?{value:t}:void 0),this.state==="missing"&&this.input.focus(
)}refuse(){this.list.change(this,{no:this.reason.value.trim()})}stateWith(t){if(!t)return"open";if(t.no!==void 0)return"no";if(!this.evidence)return"done";
let e=t.value?.trim();return e&&(this.evidence!=="number"||pt.test(e))?"done":"missing"}show(t){let{root:e,words:s}=this;this.entry=t,this.state=this.stateWith(
t),this.box.checked=["done","missing"].includes(this.state),e.classList.toggle("ct-done",this.state==="done"),e.classList.toggle("ct-not",this.state==="no"),
this.input&&this.showProof(t?.value??""),this.button&&(this.write(this.reason,t?.no??""),this.why.dataset.kept=this.reason.value,
this.button.textContent=this.state==="no"?s.reopen:s.cannot,this.button.ariaLabel=`${this.button.textContent}: ${this.text}`,
this.button.ariaExpanded=this.state==="no",this.button.hidden=this.box.checked)}showProof(t){
this.evidence==="initials"?this.root.dataset.initials=t:this.proof.dataset.kept=t,this.asked.hidden=!this.box.checked,
this.evidence==="photo"?this.input.checked=t!=="":this.write(this.input,t);let e=this.state==="missing"&&t!=="",s=e?this.words.no_number:l(this.words.missing,{
what:this.what});this.note.textContent=this.state==="missing"?s:"",this.input.ariaInvalid=e}write(t,e){document.activeElement!==t&&(t.value=e)}point(t){
this.root.classList.toggle("ct-now",t),this.mark.textContent=t?this.words.now:this.state==="no"?this.words.not:""}};var D="_signed",w=[];function ot(i,t,e={}){
w=w.filter(n=>n.bar.isConnected);let s=new J(i,t,e);w.some(({names:n})=>n[0]===s.names[0])||(w.push(s),s.begin())}function M(i,t){i.textContent!==t&&(
i.textContent=t)}var J=class{constructor(t,e,s){this.bar=t,this.names=O(t,t.dataset.ctChecklist),this.words=e,this.more=s,
this.every=t.dataset.frequency??"once",this.isEvent=this.every==="per_event",this.kept=!0}begin(){let t=({dataset:o})=>[o.ctLines,o.ctSign].includes(
this.names[0]),e=[...document.querySelectorAll("[data-ct-lines], [data-ct-sign]")].filter(t),s=e.filter(({dataset:o})=>o.ctLines);this.sections=s.map(
o=>this.section(o,s.length>1)),this.lines=this.sections.flatMap(({lines:o})=>o),this.needed=this.lines.filter(({isNeeded:o})=>o),
this.day=[...document.querySelectorAll("[data-ct-day]")].find(({dataset:o})=>o.ctDay===this.names[0]),this.makeBar();let n=e.find(({dataset:o})=>o.ctSign);n&&(
this.signing=new this.more.SignOff(n,this)),this.every!=="once"&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),
this.isComplete&&!this.isRecorded&&this.record(),_(this.bar,[...this.names,...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){
let s=[...t.querySelectorAll("li[data-item]")].map(o=>new C(o,this)),n=r("p","ct-subtitle ct-print-none");return e&&t.prepend(n),{lines:s,count:n}}makeBar(){
let{words:t}=this;this.count=E("span"),this.clear=k(this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=k(t.undo,()=>this.goBack(),
"ct-text-button"),this.undo.hidden=!0,this.warning=r("span","ct-note"),this.bar.append(this.count,r("span","",this.clear,this.undo),this.warning),
this.bar.hidden=!1}takeOver(){this.seen=c(),this.kept&&(this.entries=m(this.names,j)),this.update(),this.earlier?.show()}entryOf(t){return t.map(
e=>this.entries.get(e)).find(e=>e&&B(e.on,c(),this.every))}get initials(){let t=this.lines.flatMap(({evidence:s,ids:n})=>s==="initials"?n:[]),
e=[...this.entries.keys()].filter(s=>t.includes(s)&&this.entryOf([s])?.value);return this.entries.get(e.at(-1))?.value??""}get signature(){
let t=this.signing&&this.entryOf([D]);return t?.value?.trim()?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){
return this.areAll("done")&&(!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],
e]))}get lastDay(){return this.lines.flatMap(({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=et(this.names)?.checklist;return!!t&&!b({
of:this.asked},t)&&B(t.on,c(),this.every)}numbers(t){let e=(...n)=>t.filter(({state:o})=>n.includes(o)).length;return{all:t.filter(({isNeeded:n,
state:o})=>n||o==="done").length,done:e("done"),not:e("no"),missing:e("missing")}}change(t,e){let s=new Map(this.entries),n=!e&&!!(t.entry?.value||t.entry?.no),
o=!!this.signature;this.edit(h=>{for(let d of[...t.ids,D])h.delete(d);e&&h.set(t.ids[0],{on:c(),...e})}),this.offer(n&&(()=>this.putBack(s))),
o&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(D,{on:c(),value:t}):e.delete(D))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close(
);this.edit(s=>s.clear(),this.isEvent),this.offer(()=>{e&&e(),this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(s=>{
s.clear();for(let[n,o]of t)s.set(n,o)},e)}offer(t){this.back=t,this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus(
)}edit(t,e=!1){this.seen!==c()&&this.takeOver();let s=this.isComplete;t(this.entries),this.kept=p(this.names,j,t),this.update(),this.earlier?.keep(),!(
e||s===this.isComplete)&&(s?it(this.names,"checklist"):this.record())}record(){st(this.names,"checklist",{of:this.asked})}update(){for(
let e of this.lines)e.show(this.entryOf(e.ids));let t=this.bar.dataset.mode==="read_do"&&this.needed.find(({state:e})=>e==="open");for(
let e of this.lines)e.point(e===t);for(let{lines:e,count:s}of this.sections)M(s,this.counted(e));M(this.count,this.areAll(
"done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(({state:e})=>e==="open"),this.day&&(
this.day.dataset.kept=this.lastDay?A(this.lastDay,this.words.dates):""),M(this.warning,this.kept?"":this.words.not_kept),this.signing?.show()}counted(t){let{
words:e}=this,s=this.numbers(t);return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(o=>l(o,s)).join(", ")}};for(
let i of["visibilitychange","pageshow"])window.addEventListener(i,()=>w.forEach(t=>t.takeOver()));function rt(i){let t=tt(),e=[...i.querySelectorAll(
"li")].find(({dataset:s})=>s.ways.split(" ").includes(t));e&&e.parentElement.prepend(e)}var F=i=>v(i)&&i>="2000-01-01"&&i<"2200-01-01",f=(i,t)=>H(x(i)+t),L=(i,
t)=>x(t)-x(i);function at(i,t,e){return i.filter(({settled:s})=>!s).map(s=>({...s,left:L(e,f(t,s.days))})).sort((s,n)=>s.left-n.left)}var W="_start",ct=2,
ht=i=>F(i?.day),T=class{constructor(t,e){this.root=t,this.names=O(t,t.dataset.ctPlan),this.words=e,this.tasks=[...document.querySelectorAll(
"li[data-due-days]")],this.dated=[...document.querySelectorAll("[data-ct-days]")];for(let s of this.places)s.dataset.text=s.textContent}get places(){
return[...this.tasks.map(t=>t.querySelector(".ct-checks__due")),...this.dated]}begin(){this.makeForm(),this.takeOver(),_(this.root,this.names,()=>this.takeOver(
)),g(this.root,"visibilitychange",()=>this.show());let t=document.querySelectorAll("[data-ct-lines]"),e=new MutationObserver(()=>this.show());for(
let s of t)e.observe(s,{subtree:!0,attributeFilter:["class"]})}makeForm(){let{words:t}=this;this.input=r("input","ct-write"),this.input.type="date",
this.input.min=f(c(),-365*ct),this.input.max=f(c(),365*ct),this.input.addEventListener("change",()=>this.set()),this.hint=r("span","ct-plan__hint ct-muted"),
this.hint.id="_start-hint",this.input.setAttribute("aria-describedby",this.hint.id),this.summary=E("p","ct-plan__summary"),this.root.append(r("label",
"ct-plan__start",r("span","ct-label",t.start),this.input,this.hint),this.summary)}takeOver(){this.day=m(this.names,ht).get(W)?.day,
document.activeElement!==this.input&&(this.input.value=this.day??""),this.say(this.day?"":this.words.ask),this.show()}say(t,e=!1){this.hint.textContent=t,
this.hint.classList.toggle("ct-note",e),this.input.ariaInvalid=e}set(){let{value:t,validity:e}=this.input;if(!e.valid||t&&!F(t))return this.say(
this.words.wrong,!0);this.day=t||void 0;let s=p(this.names,ht,n=>t?n.set(W,{day:t}):n.delete(W));this.say(s?t?"":this.words.ask:this.words.not_kept,!s),
this.show()}show(){for(let t of this.tasks)this.showTask(t);for(let t of this.dated)this.showDays(t);for(let t of document.querySelectorAll(
".ct-phases > li"))this.showPhase(t);this.summary.replaceChildren(...this.day?this.summed():[])}written(t,e="weekday"){let{dates:s}=this.words,n=t.slice(0,
4)===c().slice(0,4);return A(t,s,s[e]+(n?"":" {year}"))}far(t){let{words:e}=this;return t<0?t===-1?e.overdue_one:l(e.overdue_many,{n:-t}):t>1?l(e.in_many,{
n:t}):t?e.tomorrow:e.today}isSettled(t){return t.classList.contains("ct-done")||t.classList.contains("ct-not")}showTask(t){let e=t.querySelector(
".ct-checks__due"),s=this.day&&f(this.day,Number(t.dataset.dueDays)),n=s&&L(c(),s),o=s&&!this.isSettled(t)&&(n>=0||!("optional"in t.dataset)),h=s?[l(
this.words.due,{day:this.written(s)}),...o?[this.far(n)]:[]]:[];e.textContent=h.join(", ")||e.dataset.text,
e.dataset.state=o?n<0?"overdue":n<2?"soon":"":""}showDays(t){let e=this.day?JSON.parse(t.dataset.ctDays):[],s=e.map(n=>this.written(f(this.day,n),
e.length>1?"short":"weekday"));t.textContent=[t.dataset.text,s.join(" – ")].filter(Boolean).join(" · ")}showPhase(t){let[e,s]=JSON.parse(t.querySelector(
"[data-ct-days]").dataset.ctDays),n=this.day&&L(this.day,c());n>=e&&n<=s?t.ariaCurrent="step":t.removeAttribute("aria-current")}summed(){let{words:t}=this,
s=this.tasks.filter(a=>!("optional"in a.dataset)).map(a=>({task:a,days:Number(a.dataset.dueDays),settled:this.isSettled(a)})),n=at(s,this.day,c()),o=n.filter(
a=>a.left<0),h=n.find(a=>a.left>=0),d=[];if(o.length){let a=o.length===1?t.late_one:l(t.late_many,{n:o.length});d.push(r("span","ct-plan__late ct-shape--bad",
this.linkTo(o[0].task,a)))}if(h){let a=h.task.querySelector(".ct-checks__text").textContent,u=this.written(f(this.day,h.days));d.push(r("span","",`${t.next} `,
this.linkTo(h.task,a),` ${u}, ${this.far(h.left)}`))}return d}linkTo(t,e){let s=r("a","",e);return s.href=`#${t.id}`,s}};S("checklist",ot);S("plan",(i,
t)=>new T(i,t).begin());S("onward",rt);})();
