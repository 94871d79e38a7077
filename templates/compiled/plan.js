"use strict";(()=>{var b=countertalk.dayNumber,Y=countertalk.dayAt,O=countertalk.isDay,h=countertalk.today;var S=countertalk.each,g=countertalk.during;
var E="ct:checklist-changed",Z="ct:progress-changed";function Q(i,t){dispatchEvent(new CustomEvent(i,{detail:t}))}function _(i,t,e){g(i,t,({detail:s})=>e(
s))}var M=countertalk.isCurrent;var C=countertalk.missingIn;var D=countertalk.recordsOf,X=countertalk.recordsIn;var x=countertalk.prefix,
tt=countertalk.storedText;function A(i,t,e){g(i,"pageshow",({persisted:s})=>s&&e()),g(i,"storage",({key:s})=>{(s===null||t.some(n=>s===x()+n))&&e()}),_(i,Z,
e)}function et(i){try{let t=JSON.parse(i);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function st(i,t){let e;try{
e=JSON.parse(i??"[]")}catch{}return Array.isArray(e)||(e=i?[i]:[]),JSON.stringify([...e,t])}var it=countertalk.forget;var kt="_here",
H=i=>typeof i=="string"&&i.length>0;function nt(i){let t=localStorage.getItem(i),e=et(t??"{}");return e||(localStorage.setItem(`${i}:aside`,st(
localStorage.getItem(`${i}:aside`),t)),localStorage.removeItem(i),[])}function N(i,t){return[t,...JSON.parse(i.dataset.ctWas??"[]")]}function ot(i){
return[i.dataset.ctItem,...JSON.parse(i.dataset.ctWas??"[]")]}function y(i,t){let e=new Map;try{for(let s of[...i].reverse())for(let[n,o]of nt(x()+s))t(
o)&&e.set(n,o)}catch{}return e}function f(i,t,e){let s=y(i,t);e(s);try{let[n,...o]=i.map(u=>x()+u),a=[...[...o].reverse().concat(n).flatMap(nt).filter(([,
u])=>!t(u)),...s];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(a))):localStorage.removeItem(n),it(o)}catch{return!1}return j(i[0]),
!0}function j(i){i.startsWith("_")||f([kt],H,t=>t.set("at",i).set("on",h()))}var G=countertalk.showBadges;function d(i,t){return i.querySelector(
`[data-ct-${t}]`)}function m(i,t){return[...i.querySelectorAll(`[data-ct-${t}]`)]}function rt(i){return[...i.children]}function r(i,t,...e){
let s=document.createElement(i);return t&&(s.className=t),s.append(...e),s}function I(i,t){let e=r(i,t);return e.role="status",e}function w(i,t,
e="ct-button ct-button--secondary"){let s=Object.assign(r("button",e,i),{type:"button"});return s.addEventListener("click",t),s}var J="_results";function at(i){
return X(tt(J))(i)}function ht(i,t,{share:e=1,of:s={}}={}){let n=d(document,"version")?.dataset.ctVersion??"",o=f([J],D,c=>{let l=i.map($=>c.get($)).find(
Boolean)??{};for(let $ of i)c.delete($);let a=D(l)?.[t],u=a&&!C({of:s},a)?a:void 0,V=h(),yt=u?.share>e?u:{on:V,first:u?.first??u?.on??V,share:e,of:s,version:n};
c.set(i[0],{...l,[t]:yt})});return o&&j(i[0]),G(),o}function ct(i,t){f([J],D,e=>{for(let s of i)e.has(s)&&e.set(s,{...e.get(s),[t]:void 0})}),G()}function p(i,
t){return i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}function T(i,t,e=t.day){let[s,n,o]=i.split("-").map(Number),c=t.weekdays[new Date(
`${i}T00:00:00Z`).getUTCDay()];return p(e,{weekday:c,day:o,month:t.months[n-1],year:s})}var W=300,xt={initials:{maxLength:12,autocapitalize:"characters"},
number:{maxLength:40,inputMode:"decimal"},text:{maxLength:W},signature:{maxLength:80,autocapitalize:"words"},photo:{type:"checkbox",value:"✓"}},
wt=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;function K(i){let t=e=>e===void 0||typeof e=="string"&&e.length<=W;
return!!i&&O(i.on)&&t(i.value)&&t(i.no)}function dt(i,t,e,s){let n=Object.assign(r("input","ct-write"),{autocomplete:"off",maxLength:W,...e});
return n.ariaLabel=`${t} ${i.text}`,n.addEventListener("input",s),n}var L=class{constructor(t,e){this.root=t,this.list=e,this.words=e.words,this.ids=ot(t),
this.evidence=t.dataset.ctEvidence??"",this.isNeeded=!("ctOptional"in t.dataset),this.text=d(t,"text").textContent.trim(),this.makeRow(),this.makeProof(),
this.makeWayOut()}makeRow(){let t=d(this.root,"row");this.box=Object.assign(r("input"),{type:"checkbox"}),this.box.addEventListener("change",()=>this.tick()),
this.mark=r("strong","ct-checks__mark"),t.replaceWith(r("label","ct-checks__row",this.box,r("span","",this.mark," ",...t.childNodes))),
this.root.dataset.ctLive=""}makeProof(){if(this.proof=d(this.root,"proof"),!this.proof)return;this.what=rt(this.proof).at(-1)?.textContent;
let t=this.evidence==="photo",e=t?this.words.photo:this.proof.textContent.trim();this.input=dt(this,e,xt[this.evidence],()=>this.list.change(this,{
value:this.typed})),this.asked=t?r("label","ct-checks__taken",this.input,e):this.input,this.note=r("span","ct-note"),this.note.id=`_proof-${this.ids[0]}`,
this.input.setAttribute("aria-describedby",this.note.id),this.proof.append(this.asked,this.note)}makeWayOut(){this.instead=d(this.root,"instead"),
this.instead&&(this.button=w("",()=>this.state==="no"?this.list.change(this):this.refuse(),"ct-text-button"),this.reason=dt(this,this.words.why,{},(
)=>this.refuse()),this.why=r("p","ct-checks__why",r("span","ct-label",this.words.why),this.reason),this.instead.before(this.button),this.instead.after(
this.why))}get typed(){return this.input.type==="checkbox"?this.input.checked?this.input.value:"":this.input.value.trim()}tick(){
let t=this.evidence==="initials"?this.list.initials:void 0;this.list.change(this,this.box.checked?{value:t}:void 0),this.state==="missing"&&this.input.focus(
)}refuse(){this.list.change(this,{no:this.reason.value.trim()})}stateWith(t){if(!t)return"open";if(t.no!==void 0)return"no";if(!this.evidence)return"done";
let e=t.value?.trim();return e&&(this.evidence!=="number"||wt.test(e))?"done":"missing"}show(t){let{root:e,words:s}=this;this.entry=t,this.state=this.stateWith(
t),this.box.checked=["done","missing"].includes(this.state),e.dataset.ctState=this.state,this.input&&this.showProof(t?.value??""),this.button&&(this.write(
this.reason,t?.no??""),this.why.dataset.ctKept=this.reason.value,this.button.textContent=this.state==="no"?s.reopen:s.cannot,
this.button.ariaLabel=`${this.button.textContent}: ${this.text}`,this.button.ariaExpanded=this.state==="no",this.button.hidden=this.box.checked)}showProof(t){
this.evidence==="initials"?this.root.dataset.ctInitials=t:this.proof&&(this.proof.dataset.ctKept=t),this.asked.hidden=!this.box.checked,
this.evidence==="photo"?this.input.checked=t!=="":this.write(this.input,t);let e=this.state==="missing"&&t!=="",s=e?this.words.no_number:p(this.words.missing,{
what:this.what});this.note.textContent=this.state==="missing"?s:"",this.input.ariaInvalid=e}write(t,e){document.activeElement!==t&&(t.value=e)}point(t){
this.root.toggleAttribute("data-ct-now",t),this.mark.textContent=t?this.words.now:this.state==="no"?this.words.not:""}};var R="_signed",v=[];function ut(i,t,e,
s={}){v=v.filter(o=>o.bar.isConnected);let n=new F(i,t,e,s);v.some(({names:o})=>o[0]===n.names[0])||(v.push(n),n.begin())}function q(i,t){i.textContent!==t&&(
i.textContent=t)}var F=class{constructor(t,e,s,n){this.bar=t,this.names=N(t,e),this.words=s,this.more=n,this.every=t.dataset.ctFrequency??"once",
this.isEvent=this.every==="per_event",this.kept=!0,this.entries=new Map}begin(){let t=({dataset:o})=>[o.ctLines,o.ctSign].includes(this.names[0]),e=[...m(
document,"lines"),...m(document,"sign")].filter(t),s=e.filter(({dataset:o})=>o.ctLines);this.sections=s.map(o=>this.section(o,s.length>1)),
this.lines=this.sections.flatMap(({lines:o})=>o),this.needed=this.lines.filter(({isNeeded:o})=>o),this.day=m(document,"day").find(({
dataset:o})=>o.ctDay===this.names[0]),this.makeBar();let n=e.find(({dataset:o})=>o.ctSign);n&&(this.signing=new this.more.SignOff(n,this)),
this.every!=="once"&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),this.isComplete&&!this.isRecorded&&this.record(),A(this.bar,[...this.names,
...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){let s=[...t.querySelectorAll("li[data-ct-item]")].map(o=>new L(o,this)),n=r("p",
"ct-subtitle ct-print-none");return e&&t.prepend(n),{lines:s,count:n}}makeBar(){let{words:t}=this;this.count=I("span"),this.clear=w(
this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=w(t.undo,()=>this.goBack(),"ct-text-button"),this.undo.hidden=!0,this.warning=r(
"span","ct-note"),this.bar.append(this.count,r("span","",this.clear,this.undo),this.warning),this.bar.hidden=!1}takeOver(){this.seen=h(),this.kept&&(
this.entries=y(this.names,K)),this.update(),this.earlier?.show()}entryOf(t){return t.map(e=>this.entries.get(e)).find(e=>e&&M(e.on,h(),
this.every))}get initials(){let t=this.lines.flatMap(({evidence:s,ids:n})=>s==="initials"?n:[]),e=[...this.entries.keys()].filter(s=>t.includes(
s)&&this.entryOf([s])?.value);return this.entries.get(e.at(-1))?.value??""}get signature(){let t=this.signing&&this.entryOf([R]);return t?.value?.trim(
)?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){return this.areAll("done")&&(
!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],e]))}get lastDay(){return this.lines.flatMap(
({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=at(this.names)?.checklist;return!!t&&!C({of:this.asked},t)&&M(t.on,h(),this.every)}numbers(t){
let e=(...n)=>t.filter(({state:o})=>n.includes(o)).length;return{all:t.filter(({isNeeded:n,state:o})=>n||o==="done").length,done:e("done"),not:e("no"),
missing:e("missing")}}change(t,e){let s=new Map(this.entries),n=!e&&!!(t.entry?.value||t.entry?.no),o=!!this.signature;this.edit(c=>{for(let l of[...t.ids,
R])c.delete(l);e&&c.set(t.ids[0],{on:h(),...e})}),this.offer(n&&(()=>this.putBack(s))),o&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(R,{on:h(),
value:t}):e.delete(R))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close();this.edit(s=>s.clear(),this.isEvent),this.offer(()=>{e&&e(),
this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(s=>{s.clear();for(let[n,o]of t)s.set(n,o)},e)}offer(t){this.back=t,
this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus()}edit(t,e=!1){this.seen!==h()&&this.takeOver();
let s=this.isComplete;t(this.entries),this.kept=f(this.names,K,t),this.update(),this.earlier?.keep(),!(e||s===this.isComplete)&&(s?ct(this.names,
"checklist"):this.record())}record(){ht(this.names,"checklist",{of:this.asked})}update(){for(let s of this.lines)s.show(this.entryOf(s.ids));
let t=this.bar.dataset.ctMode==="read_do"&&this.needed.find(({state:s})=>s==="open");for(let s of this.lines)s.point(s===t);for(let{lines:s,
count:n}of this.sections)q(n,this.counted(s));q(this.count,this.areAll("done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(
({state:s})=>s==="open"),this.day&&(this.day.dataset.ctKept=this.lastDay?T(this.lastDay,this.words.dates):""),q(this.warning,this.kept?"":this.words.not_kept),
this.signing?.show();let e=this.lines.filter(({state:s})=>["done","no"].includes(s)).map(({ids:s})=>s[0]);Q(E,{playbook:this.names[0],settled:e})}counted(t){
let{words:e}=this,s=this.numbers(t);return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(o=>p(o,s)).join(", ")}};for(
let i of["visibilitychange","pageshow"])window.addEventListener(i,()=>v.forEach(t=>t.takeOver()));var vt="_path";function pt(){return y([vt],H).get(
"at")}function lt(i){let t=pt(),e=[...i.querySelectorAll("li")].find(({dataset:s})=>t&&s.ctWays?.split(" ").includes(t));e&&e.parentElement?.prepend(
e)}var U=i=>O(i)&&i>="2000-01-01"&&i<"2200-01-01",k=(i,t)=>Y(b(i)+t),B=(i,t)=>b(t)-b(i);function ft(i,t,e){return i.filter(({settled:s})=>!s).map(s=>({...s,
left:B(e,k(t,s.days))})).sort((s,n)=>s.left-n.left)}var z="_start",mt=2,gt=i=>U(i?.day),P=class{constructor(t,e){this.root=t,this.names=N(t,t.dataset.ctPlan),
this.words=e,this.tasks=m(document,"due-days"),this.dated=m(document,"days"),this.texts=new Map(this.places.map(s=>[s,s.textContent])),
this.settled=[]}get places(){return[...this.tasks.map(t=>d(t,"due-on")),...this.dated]}begin(){this.makeForm(),this.takeOver(),A(this.root,this.names,(
)=>this.takeOver()),g(this.root,"visibilitychange",()=>this.show()),_(this.root,E,({playbook:t,settled:e})=>{t===this.names[0]&&(this.settled=e,this.show(
))})}makeForm(){let{words:t}=this;this.input=r("input","ct-write"),this.input.type="date",this.input.min=k(h(),-365*mt),this.input.max=k(h(),365*mt),
this.input.addEventListener("change",()=>this.set()),this.hint=r("span","ct-plan__hint ct-muted"),this.hint.id="_start-hint",this.input.setAttribute(
"aria-describedby",this.hint.id),this.summary=I("p","ct-plan__summary"),this.root.append(r("label","ct-plan__start",r("span","ct-label",t.start),this.input,
this.hint),this.summary)}takeOver(){this.day=y(this.names,gt).get(z)?.day,document.activeElement!==this.input&&(this.input.value=this.day??""),this.say(
this.day?"":this.words.ask),this.show()}say(t,e=!1){this.hint.textContent=t,this.hint.className=e?"ct-plan__hint ct-muted ct-note":"ct-plan__hint ct-muted",
this.input.ariaInvalid=e}set(){let{value:t,validity:e}=this.input;if(!e.valid||t&&!U(t))return this.say(this.words.wrong,!0);this.day=t||void 0;let s=f(
this.names,gt,n=>t?n.set(z,{day:t}):n.delete(z));this.say(s?t?"":this.words.ask:this.words.not_kept,!s),this.show()}show(){for(
let t of this.tasks)this.showTask(t);for(let t of this.dated)this.showDays(t);for(let t of m(document,"phase"))this.showPhase(t);this.summary.replaceChildren(
...this.day?this.summed():[])}written(t,e="weekday"){let{dates:s}=this.words,n=t.slice(0,4)===h().slice(0,4);return T(t,s,s[e]+(n?"":" {year}"))}far(t){let{
words:e}=this;return t<0?t===-1?e.overdue_one:p(e.overdue_many,{n:-t}):t>1?p(e.in_many,{n:t}):t?e.tomorrow:e.today}isSettled(t){return this.settled.includes(
t.dataset.ctItem)}showTask(t){let e=d(t,"due-on"),s=this.day&&k(this.day,Number(t.dataset.ctDueDays)),n=s&&B(h(),s),o=s&&!this.isSettled(t)&&(n>=0||!(
"ctOptional"in t.dataset)),c=s?[p(this.words.due,{day:this.written(s)}),...o?[this.far(n)]:[]]:[];e.textContent=c.join(", ")||(this.texts.get(e)??null),
e.dataset.ctUrgency=o?n<0?"overdue":n<2?"soon":"":""}showDays(t){let e=this.day?JSON.parse(t.dataset.ctDays):[],s=e.map(n=>this.written(k(this.day,n),
e.length>1?"short":"weekday"));t.textContent=[this.texts.get(t),s.join(" – ")].filter(Boolean).join(" · ")}showPhase(t){let[e,s]=JSON.parse(d(t,
"days").dataset.ctDays??"[]"),n=this.day&&B(this.day,h());n>=e&&n<=s?t.ariaCurrent="step":t.removeAttribute("aria-current")}summed(){let{words:t}=this,
s=this.tasks.filter(a=>!("ctOptional"in a.dataset)).map(a=>({task:a,days:Number(a.dataset.ctDueDays),settled:this.isSettled(a)})),n=ft(s,this.day,h()),
o=n.filter(a=>a.left<0),c=n.find(a=>a.left>=0),l=[];if(o.length){let a=o.length===1?t.late_one:p(t.late_many,{n:o.length});l.push(r("span",
"ct-plan__late ct-shape--bad",this.linkTo(o[0].task,a)))}if(c){let a=d(c.task,"text").textContent,u=this.written(k(this.day,c.days));l.push(r("span","",
`${t.next} `,this.linkTo(c.task,a),` ${u}, ${this.far(c.left)}`))}return l}linkTo(t,e){let s=r("a","",e);return s.href=`#${t.id}`,s}};S("plan",(i,t)=>new P(i,
t).begin());S("tasks",(i,t)=>ut(i,i.dataset.ctTasks,t));S("onward",lt);})();
