(()=>{var w=countertalk.dayNumber,F=countertalk.dayAt,v=countertalk.isDay,c=countertalk.today;var b=countertalk.each,f=countertalk.during;
var S="ct:checklist-changed",U="ct:progress-changed";function z(i,t){dispatchEvent(new CustomEvent(i,{detail:t}))}function O(i,t,e){f(i,t,({detail:s})=>e(
s))}var B=countertalk.holds;var E=countertalk.missingIn;var P=countertalk.recordsOf,V=countertalk.recordsIn;var g=countertalk.prefix,Y=countertalk.storedText;
function _(i,t,e){f(i,"pageshow",({persisted:s})=>s&&e()),f(i,"storage",({key:s})=>{(s===null||t.some(n=>s===g()+n))&&e()}),O(i,U,e)}function Z(i){try{
let t=JSON.parse(i);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function Q(i,t){let e;try{e=JSON.parse(
i??"[]")}catch{}return Array.isArray(e)||(e=i?[i]:[]),JSON.stringify([...e,t])}var X=countertalk.forget;var tt="_here",mt="way",
et=i=>typeof i=="string"&&i.length>0;function st(i){let t=localStorage.getItem(i),e=Z(t??"{}");return e||(localStorage.setItem(`${i}:aside`,Q(
localStorage.getItem(`${i}:aside`),t)),localStorage.removeItem(i),[])}function C(i,t){return[t,...JSON.parse(i.dataset.ctWas??"[]")]}function it(i){
return[i.dataset.ctItem,...JSON.parse(i.dataset.ctWas??"[]")]}function y(i,t){let e=new Map;try{for(let s of[...i].reverse())for(let[n,o]of st(g()+s))t(
o)&&e.set(n,o)}catch{}return e}function p(i,t,e){let s=y(i,t);e(s);try{let[n,...o]=i.map(l=>g()+l),a=[...[...o].reverse().concat(n).flatMap(st).filter(([,
l])=>!t(l)),...s];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(a))):localStorage.removeItem(n),X(o)}catch{return!1}return q(i[0]),
!0}function q(i){i.startsWith("_")||p([tt],et,t=>t.set("at",i).set("on",c()))}function nt(){return y([tt],et).get(mt)}var H=countertalk.showBadges;
var $="_results";function ot(i){return V(Y($))(i)}function rt(i,t,{share:e=1,of:s={}}={}){let n=document.querySelector(
"[data-ct-version]")?.dataset.ctVersion??"",o=p([$],P,h=>{let d=i.map(R=>h.get(R)).find(Boolean)??{};for(let R of i)h.delete(R);let a=d[t]&&!E({of:s},
d[t])?d[t]:void 0,l=c(),ft=a?.share>e?a:{on:l,first:a?.first??a?.on??l,share:e,of:s,version:n};h.set(i[0],{...d,[t]:ft})});return o&&q(i[0]),H(),o}function at(
i,t){p([$],P,e=>{for(let s of i)e.has(s)&&e.set(s,{...e.get(s),[t]:void 0})}),H()}function r(i,t,...e){let s=document.createElement(i);return t&&(
s.className=t),s.append(...e),s}function A(i,t){let e=r(i,t);return e.role="status",e}function k(i,t,e="ct-button ct-button--secondary"){let s=Object.assign(r(
"button",e,i),{type:"button"});return s.addEventListener("click",t),s}function u(i,t){return i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}function D(i,t,
e=t.day){let[s,n,o]=i.split("-").map(Number),h=t.weekdays[new Date(`${i}T00:00:00Z`).getUTCDay()];return u(e,{weekday:h,day:o,month:t.months[n-1],
year:s})}var j=300,yt={initials:{maxLength:12,autocapitalize:"characters"},number:{maxLength:40,inputMode:"decimal"},text:{maxLength:j},signature:{maxLength:80,
autocapitalize:"words"},photo:{type:"checkbox",value:"✓"}},gt=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;function M(i){
let t=e=>e===void 0||typeof e=="string"&&e.length<=j;return!!i&&v(i.on)&&t(i.value)&&t(i.no)}function ct(i,t,e,s){let n=Object.assign(r("input","ct-write"),{
autocomplete:"off",maxLength:j,...e});return n.ariaLabel=`${t} ${i.text}`,n.addEventListener("input",s),n}var N=class{constructor(t,e){Object.assign(this,{
root:t,list:e,words:e.words,ids:it(t),evidence:t.dataset.ctEvidence??""}),this.isNeeded=!("ctOptional"in t.dataset),this.text=t.querySelector(
"[data-ct-text]").textContent.trim(),this.makeRow(),this.makeProof(),this.makeWayOut()}makeRow(){let t=this.root.querySelector("[data-ct-row]");
this.box=Object.assign(r("input"),{type:"checkbox"}),this.box.addEventListener("change",()=>this.tick()),this.mark=r("strong","ct-checks__mark"),t.replaceWith(
r("label","ct-checks__row",this.box,r("span","",this.mark," ",...t.childNodes))),this.root.dataset.ctLive=""}makeProof(){if(this.proof=this.root.querySelector(
"[data-ct-proof]"),!this.proof)return;this.what=this.proof.lastElementChild.textContent;let t=this.evidence==="photo",
e=t?this.words.photo:this.proof.textContent.trim();this.input=ct(this,e,yt[this.evidence],()=>this.list.change(this,{value:this.typed})),this.asked=t?r("label",
"ct-checks__taken",this.input,e):this.input,this.note=r("span","ct-note"),this.note.id=`_proof-${this.ids[0]}`,this.input.setAttribute("aria-describedby",
this.note.id),this.proof.append(this.asked,this.note)}makeWayOut(){this.instead=this.root.querySelector("[data-ct-instead]"),this.instead&&(this.button=k("",(
)=>this.state==="no"?this.list.change(this):this.refuse(),"ct-text-button"),this.reason=ct(this,this.words.why,{},()=>this.refuse()),this.why=r("p",
"ct-checks__why",r("span","ct-label",this.words.why),this.reason),this.instead.before(this.button),this.instead.after(this.why))}get typed(){
return this.input.type==="checkbox"?this.input.checked?this.input.value:"":this.input.value.trim()}tick(){
let t=this.evidence==="initials"?this.list.initials:void 0;this.list.change(this,this.box.checked?{value:t}:void 0),this.state==="missing"&&this.input.focus(
)}refuse(){this.list.change(this,{no:this.reason.value.trim()})}stateWith(t){if(!t)return"open";if(t.no!==void 0)return"no";if(!this.evidence)return"done";
let e=t.value?.trim();return e&&(this.evidence!=="number"||gt.test(e))?"done":"missing"}show(t){let{root:e,words:s}=this;this.entry=t,this.state=this.stateWith(
t),this.box.checked=["done","missing"].includes(this.state),e.dataset.ctState=this.state,this.input&&this.showProof(t?.value??""),this.button&&(this.write(
this.reason,t?.no??""),this.why.dataset.ctKept=this.reason.value,this.button.textContent=this.state==="no"?s.reopen:s.cannot,
this.button.ariaLabel=`${this.button.textContent}: ${this.text}`,this.button.ariaExpanded=this.state==="no",this.button.hidden=this.box.checked)}showProof(t){
this.evidence==="initials"?this.root.dataset.ctInitials=t:this.proof.dataset.ctKept=t,this.asked.hidden=!this.box.checked,
this.evidence==="photo"?this.input.checked=t!=="":this.write(this.input,t);let e=this.state==="missing"&&t!=="",s=e?this.words.no_number:u(this.words.missing,{
what:this.what});this.note.textContent=this.state==="missing"?s:"",this.input.ariaInvalid=e}write(t,e){document.activeElement!==t&&(t.value=e)}point(t){
this.root.toggleAttribute("data-ct-now",t),this.mark.textContent=t?this.words.now:this.state==="no"?this.words.not:""}};var T="_signed",x=[];function ht(i,t,e={
}){x=x.filter(n=>n.bar.isConnected);let s=new W(i,t,e);x.some(({names:n})=>n[0]===s.names[0])||(x.push(s),s.begin())}function G(i,t){i.textContent!==t&&(
i.textContent=t)}var W=class{constructor(t,e,s){this.bar=t,this.names=C(t,t.dataset.ctChecklist),this.words=e,this.more=s,
this.every=t.dataset.ctFrequency??"once",this.isEvent=this.every==="per_event",this.kept=!0}begin(){let t=({dataset:o})=>[o.ctLines,o.ctSign].includes(
this.names[0]),e=[...document.querySelectorAll("[data-ct-lines], [data-ct-sign]")].filter(t),s=e.filter(({dataset:o})=>o.ctLines);this.sections=s.map(
o=>this.section(o,s.length>1)),this.lines=this.sections.flatMap(({lines:o})=>o),this.needed=this.lines.filter(({isNeeded:o})=>o),
this.day=[...document.querySelectorAll("[data-ct-day]")].find(({dataset:o})=>o.ctDay===this.names[0]),this.makeBar();let n=e.find(({dataset:o})=>o.ctSign);n&&(
this.signing=new this.more.SignOff(n,this)),this.every!=="once"&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),
this.isComplete&&!this.isRecorded&&this.record(),_(this.bar,[...this.names,...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){
let s=[...t.querySelectorAll("li[data-ct-item]")].map(o=>new N(o,this)),n=r("p","ct-subtitle ct-print-none");return e&&t.prepend(n),{lines:s,count:n}}makeBar(){
let{words:t}=this;this.count=A("span"),this.clear=k(this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=k(t.undo,()=>this.goBack(),
"ct-text-button"),this.undo.hidden=!0,this.warning=r("span","ct-note"),this.bar.append(this.count,r("span","",this.clear,this.undo),this.warning),
this.bar.hidden=!1}takeOver(){this.seen=c(),this.kept&&(this.entries=y(this.names,M)),this.update(),this.earlier?.show()}entryOf(t){return t.map(
e=>this.entries.get(e)).find(e=>e&&B(e.on,c(),this.every))}get initials(){let t=this.lines.flatMap(({evidence:s,ids:n})=>s==="initials"?n:[]),
e=[...this.entries.keys()].filter(s=>t.includes(s)&&this.entryOf([s])?.value);return this.entries.get(e.at(-1))?.value??""}get signature(){
let t=this.signing&&this.entryOf([T]);return t?.value?.trim()?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){
return this.areAll("done")&&(!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],
e]))}get lastDay(){return this.lines.flatMap(({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=ot(this.names)?.checklist;return!!t&&!E({
of:this.asked},t)&&B(t.on,c(),this.every)}numbers(t){let e=(...n)=>t.filter(({state:o})=>n.includes(o)).length;return{all:t.filter(({isNeeded:n,
state:o})=>n||o==="done").length,done:e("done"),not:e("no"),missing:e("missing")}}change(t,e){let s=new Map(this.entries),n=!e&&!!(t.entry?.value||t.entry?.no),
o=!!this.signature;this.edit(h=>{for(let d of[...t.ids,T])h.delete(d);e&&h.set(t.ids[0],{on:c(),...e})}),this.offer(n&&(()=>this.putBack(s))),
o&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(T,{on:c(),value:t}):e.delete(T))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close(
);this.edit(s=>s.clear(),this.isEvent),this.offer(()=>{e&&e(),this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(s=>{
s.clear();for(let[n,o]of t)s.set(n,o)},e)}offer(t){this.back=t,this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus(
)}edit(t,e=!1){this.seen!==c()&&this.takeOver();let s=this.isComplete;t(this.entries),this.kept=p(this.names,M,t),this.update(),this.earlier?.keep(),!(
e||s===this.isComplete)&&(s?at(this.names,"checklist"):this.record())}record(){rt(this.names,"checklist",{of:this.asked})}update(){for(
let s of this.lines)s.show(this.entryOf(s.ids));let t=this.bar.dataset.ctMode==="read_do"&&this.needed.find(({state:s})=>s==="open");for(
let s of this.lines)s.point(s===t);for(let{lines:s,count:n}of this.sections)G(n,this.counted(s));G(this.count,this.areAll(
"done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(({state:s})=>s==="open"),this.day&&(
this.day.dataset.ctKept=this.lastDay?D(this.lastDay,this.words.dates):""),G(this.warning,this.kept?"":this.words.not_kept),this.signing?.show();
let e=this.lines.filter(({state:s})=>["done","no"].includes(s)).map(({ids:s})=>s[0]);z(S,{playbook:this.names[0],settled:e})}counted(t){let{words:e}=this,
s=this.numbers(t);return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(o=>u(o,s)).join(", ")}};for(let i of["visibilitychange",
"pageshow"])window.addEventListener(i,()=>x.forEach(t=>t.takeOver()));function dt(i){let t=nt(),e=[...i.querySelectorAll("li")].find(({
dataset:s})=>s.ctWays.split(" ").includes(t));e&&e.parentElement.prepend(e)}var J=i=>v(i)&&i>="2000-01-01"&&i<"2200-01-01",m=(i,t)=>F(w(i)+t),I=(i,t)=>w(t)-w(
i);function ut(i,t,e){return i.filter(({settled:s})=>!s).map(s=>({...s,left:I(e,m(t,s.days))})).sort((s,n)=>s.left-n.left)}var K="_start",lt=2,pt=i=>J(i?.day),
L=class{constructor(t,e){this.root=t,this.names=C(t,t.dataset.ctPlan),this.words=e,this.tasks=[...document.querySelectorAll("li[data-ct-due-days]")],
this.dated=[...document.querySelectorAll("[data-ct-days]")],this.texts=new Map(this.places.map(s=>[s,s.textContent])),this.settled=[]}get places(){
return[...this.tasks.map(t=>t.querySelector("[data-ct-due-on]")),...this.dated]}begin(){this.makeForm(),this.takeOver(),_(this.root,this.names,(
)=>this.takeOver()),f(this.root,"visibilitychange",()=>this.show()),O(this.root,S,({playbook:t,settled:e})=>{t===this.names[0]&&(this.settled=e,this.show(
))})}makeForm(){let{words:t}=this;this.input=r("input","ct-write"),this.input.type="date",this.input.min=m(c(),-365*lt),this.input.max=m(c(),365*lt),
this.input.addEventListener("change",()=>this.set()),this.hint=r("span","ct-plan__hint ct-muted"),this.hint.id="_start-hint",this.input.setAttribute(
"aria-describedby",this.hint.id),this.summary=A("p","ct-plan__summary"),this.root.append(r("label","ct-plan__start",r("span","ct-label",t.start),this.input,
this.hint),this.summary)}takeOver(){this.day=y(this.names,pt).get(K)?.day,document.activeElement!==this.input&&(this.input.value=this.day??""),this.say(
this.day?"":this.words.ask),this.show()}say(t,e=!1){this.hint.textContent=t,this.hint.className=e?"ct-plan__hint ct-muted ct-note":"ct-plan__hint ct-muted",
this.input.ariaInvalid=e}set(){let{value:t,validity:e}=this.input;if(!e.valid||t&&!J(t))return this.say(this.words.wrong,!0);this.day=t||void 0;let s=p(
this.names,pt,n=>t?n.set(K,{day:t}):n.delete(K));this.say(s?t?"":this.words.ask:this.words.not_kept,!s),this.show()}show(){for(
let t of this.tasks)this.showTask(t);for(let t of this.dated)this.showDays(t);for(let t of document.querySelectorAll("[data-ct-phase]"))this.showPhase(t);
this.summary.replaceChildren(...this.day?this.summed():[])}written(t,e="weekday"){let{dates:s}=this.words,n=t.slice(0,4)===c().slice(0,4);return D(t,s,s[e]+(
n?"":" {year}"))}far(t){let{words:e}=this;return t<0?t===-1?e.overdue_one:u(e.overdue_many,{n:-t}):t>1?u(e.in_many,{n:t}):t?e.tomorrow:e.today}isSettled(t){
return this.settled.includes(t.dataset.ctItem)}showTask(t){let e=t.querySelector("[data-ct-due-on]"),s=this.day&&m(this.day,Number(t.dataset.ctDueDays)),n=s&&I(
c(),s),o=s&&!this.isSettled(t)&&(n>=0||!("ctOptional"in t.dataset)),h=s?[u(this.words.due,{day:this.written(s)}),...o?[this.far(n)]:[]]:[];e.textContent=h.join(
", ")||this.texts.get(e),e.dataset.ctUrgency=o?n<0?"overdue":n<2?"soon":"":""}showDays(t){let e=this.day?JSON.parse(t.dataset.ctDays):[],s=e.map(
n=>this.written(m(this.day,n),e.length>1?"short":"weekday"));t.textContent=[this.texts.get(t),s.join(" – ")].filter(Boolean).join(" · ")}showPhase(t){let[e,
s]=JSON.parse(t.querySelector("[data-ct-days]").dataset.ctDays),n=this.day&&I(this.day,c());n>=e&&n<=s?t.ariaCurrent="step":t.removeAttribute(
"aria-current")}summed(){let{words:t}=this,s=this.tasks.filter(a=>!("ctOptional"in a.dataset)).map(a=>({task:a,days:Number(a.dataset.ctDueDays),
settled:this.isSettled(a)})),n=ut(s,this.day,c()),o=n.filter(a=>a.left<0),h=n.find(a=>a.left>=0),d=[];if(o.length){let a=o.length===1?t.late_one:u(t.late_many,{
n:o.length});d.push(r("span","ct-plan__late ct-shape--bad",this.linkTo(o[0].task,a)))}if(h){let a=h.task.querySelector("[data-ct-text]").textContent,
l=this.written(m(this.day,h.days));d.push(r("span","",`${t.next} `,this.linkTo(h.task,a),` ${l}, ${this.far(h.left)}`))}return d}linkTo(t,e){let s=r("a","",e);
return s.href=`#${t.id}`,s}};b("plan",(i,t)=>new L(i,t).begin());b("checklist",ht);b("onward",dt);})();
