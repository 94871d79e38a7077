"use strict";(()=>{var R=countertalk.dayNumber;var y=countertalk.isDay,c=countertalk.today;var T=countertalk.each,w=countertalk.during;
var U="ct:checklist-changed",F="ct:progress-changed";function z(i,t){dispatchEvent(new CustomEvent(i,{detail:t}))}function V(i,t,e){w(i,t,({detail:s})=>e(
s))}var b=countertalk.isCurrent;var E=countertalk.missingIn;var S=countertalk.recordsOf,Y=countertalk.recordsIn;var x=countertalk.prefix,
Z=countertalk.storedText;function Q(i,t,e){w(i,"pageshow",({persisted:s})=>s&&e()),w(i,"storage",({key:s})=>{(s===null||t.some(o=>s===x()+o))&&e()}),V(i,F,
e)}function X(i){try{let t=JSON.parse(i);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function tt(i,t){let e;try{
e=JSON.parse(i??"[]")}catch{}return Array.isArray(e)||(e=i?[i]:[]),JSON.stringify([...e,t])}var et=countertalk.forget;var kt="_here",
P=i=>typeof i=="string"&&i.length>0;function st(i){let t=localStorage.getItem(i),e=X(t??"{}");return e||(localStorage.setItem(`${i}:aside`,tt(
localStorage.getItem(`${i}:aside`),t)),localStorage.removeItem(i),[])}function it(i,t){return[t,...JSON.parse(i.dataset.ctWas??"[]")]}function nt(i){
return[i.dataset.ctItem,...JSON.parse(i.dataset.ctWas??"[]")]}function m(i,t){let e=new Map;try{for(let s of[...i].reverse())for(let[o,n]of st(x()+s))t(
n)&&e.set(o,n)}catch{}return e}function f(i,t,e){let s=m(i,t);e(s);try{let[o,...n]=i.map(u=>x()+u),h=[...[...n].reverse().concat(o).flatMap(st).filter(([,
u])=>!t(u)),...s];h.length?localStorage.setItem(o,JSON.stringify(Object.fromEntries(h))):localStorage.removeItem(o),et(n)}catch{return!1}return M(i[0]),
!0}function M(i){i.startsWith("_")||f([kt],P,t=>t.set("at",i).set("on",c()))}var $=countertalk.showBadges;function l(i,t){return i.querySelector(
`[data-ct-${t}]`)}function _(i,t){return[...i.querySelectorAll(`[data-ct-${t}]`)]}function ot(i){return[...i.children]}function r(i,t,...e){
let s=document.createElement(i);return t&&(s.className=t),s.append(...e),s}function C(i,t){let e=r(i,t);return e.role="status",e}function g(i,t,
e="ct-button ct-button--secondary"){let s=Object.assign(r("button",e,i),{type:"button"});return s.addEventListener("click",t),s}var j="_results";function rt(i){
return Y(Z(j))(i)}function at(i,t,{share:e=1,of:s={}}={}){let o=l(document,"version")?.dataset.ctVersion??"",n=f([j],S,a=>{let d=i.map(B=>a.get(B)).find(
Boolean)??{};for(let B of i)a.delete(B);let h=S(d)?.[t],u=h&&!E({of:s},h)?h:void 0,O=c(),xt=u?.share>e?u:{on:O,first:u?.first??u?.on??O,share:e,of:s,version:o};
a.set(i[0],{...d,[t]:xt})});return n&&M(i[0]),$(),n}function ct(i,t){f([j],S,e=>{for(let s of i)e.has(s)&&e.set(s,{...e.get(s),[t]:void 0})}),$()}function p(i,
t){return i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}function k(i,t,e=t.day){let[s,o,n]=i.split("-").map(Number),a=t.weekdays[new Date(
`${i}T00:00:00Z`).getUTCDay()];return p(e,{weekday:a,day:n,month:t.months[o-1],year:s})}var W=300,yt={initials:{maxLength:12,autocapitalize:"characters"},
number:{maxLength:40,inputMode:"decimal"},text:{maxLength:W},signature:{maxLength:80,autocapitalize:"words"},photo:{type:"checkbox",value:"✓"}},
wt=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;function G(i){let t=e=>e===void 0||typeof e=="string"&&e.length<=W;
return!!i&&y(i.on)&&t(i.value)&&t(i.no)}function ht(i,t,e,s){let o=Object.assign(r("input","ct-write"),{autocomplete:"off",maxLength:W,...e});
return o.ariaLabel=`${t} ${i.text}`,o.addEventListener("input",s),o}var A=class{constructor(t,e){this.root=t,this.list=e,this.words=e.words,this.ids=nt(t),
this.evidence=t.dataset.ctEvidence??"",this.isNeeded=!("ctOptional"in t.dataset),this.text=l(t,"text").textContent.trim(),this.makeRow(),this.makeProof(),
this.makeWayOut()}makeRow(){let t=l(this.root,"row");this.box=Object.assign(r("input"),{type:"checkbox"}),this.box.addEventListener("change",()=>this.tick()),
this.mark=r("strong","ct-checks__mark"),t.replaceWith(r("label","ct-checks__row",this.box,r("span","",this.mark," ",...t.childNodes))),
this.root.dataset.ctLive=""}makeProof(){if(this.proof=l(this.root,"proof"),!this.proof)return;this.what=ot(this.proof).at(-1)?.textContent;
let t=this.evidence==="photo",e=t?this.words.photo:this.proof.textContent.trim();this.input=ht(this,e,yt[this.evidence],()=>this.list.change(this,{
value:this.typed})),this.asked=t?r("label","ct-checks__taken",this.input,e):this.input,this.note=r("span","ct-note"),this.note.id=`_proof-${this.ids[0]}`,
this.input.setAttribute("aria-describedby",this.note.id),this.proof.append(this.asked,this.note)}makeWayOut(){this.instead=l(this.root,"instead"),
this.instead&&(this.button=g("",()=>this.state==="no"?this.list.change(this):this.refuse(),"ct-text-button"),this.reason=ht(this,this.words.why,{},(
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
this.root.toggleAttribute("data-ct-now",t),this.mark.textContent=t?this.words.now:this.state==="no"?this.words.not:""}};var D="_signed",v=[];function dt(i,t,e,
s={}){v=v.filter(n=>n.bar.isConnected);let o=new J(i,t,e,s);v.some(({names:n})=>n[0]===o.names[0])||(v.push(o),o.begin())}function H(i,t){i.textContent!==t&&(
i.textContent=t)}var J=class{constructor(t,e,s,o){this.bar=t,this.names=it(t,e),this.words=s,this.more=o,this.every=t.dataset.ctFrequency??"once",
this.isEvent=this.every==="per_event",this.kept=!0,this.entries=new Map}begin(){let t=({dataset:n})=>[n.ctLines,n.ctSign].includes(this.names[0]),e=[..._(
document,"lines"),..._(document,"sign")].filter(t),s=e.filter(({dataset:n})=>n.ctLines);this.sections=s.map(n=>this.section(n,s.length>1)),
this.lines=this.sections.flatMap(({lines:n})=>n),this.needed=this.lines.filter(({isNeeded:n})=>n),this.day=_(document,"day").find(({
dataset:n})=>n.ctDay===this.names[0]),this.makeBar();let o=e.find(({dataset:n})=>n.ctSign);o&&(this.signing=new this.more.SignOff(o,this)),
this.every!=="once"&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),this.isComplete&&!this.isRecorded&&this.record(),Q(this.bar,[...this.names,
...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){let s=[...t.querySelectorAll("li[data-ct-item]")].map(n=>new A(n,this)),o=r("p",
"ct-subtitle ct-print-none");return e&&t.prepend(o),{lines:s,count:o}}makeBar(){let{words:t}=this;this.count=C("span"),this.clear=g(
this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=g(t.undo,()=>this.goBack(),"ct-text-button"),this.undo.hidden=!0,this.warning=r(
"span","ct-note"),this.bar.append(this.count,r("span","",this.clear,this.undo),this.warning),this.bar.hidden=!1}takeOver(){this.seen=c(),this.kept&&(
this.entries=m(this.names,G)),this.update(),this.earlier?.show()}entryOf(t){return t.map(e=>this.entries.get(e)).find(e=>e&&b(e.on,c(),
this.every))}get initials(){let t=this.lines.flatMap(({evidence:s,ids:o})=>s==="initials"?o:[]),e=[...this.entries.keys()].filter(s=>t.includes(
s)&&this.entryOf([s])?.value);return this.entries.get(e.at(-1))?.value??""}get signature(){let t=this.signing&&this.entryOf([D]);return t?.value?.trim(
)?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){return this.areAll("done")&&(
!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],e]))}get lastDay(){return this.lines.flatMap(
({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=rt(this.names)?.checklist;return!!t&&!E({of:this.asked},t)&&b(t.on,c(),this.every)}numbers(t){
let e=(...o)=>t.filter(({state:n})=>o.includes(n)).length;return{all:t.filter(({isNeeded:o,state:n})=>o||n==="done").length,done:e("done"),not:e("no"),
missing:e("missing")}}change(t,e){let s=new Map(this.entries),o=!e&&!!(t.entry?.value||t.entry?.no),n=!!this.signature;this.edit(a=>{for(let d of[...t.ids,
D])a.delete(d);e&&a.set(t.ids[0],{on:c(),...e})}),this.offer(o&&(()=>this.putBack(s))),n&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(D,{on:c(),
value:t}):e.delete(D))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close();this.edit(s=>s.clear(),this.isEvent),this.offer(()=>{e&&e(),
this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(s=>{s.clear();for(let[o,n]of t)s.set(o,n)},e)}offer(t){this.back=t,
this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus()}edit(t,e=!1){this.seen!==c()&&this.takeOver();
let s=this.isComplete;t(this.entries),this.kept=f(this.names,G,t),this.update(),this.earlier?.keep(),!(e||s===this.isComplete)&&(s?ct(this.names,
"checklist"):this.record())}record(){at(this.names,"checklist",{of:this.asked})}update(){for(let s of this.lines)s.show(this.entryOf(s.ids));
let t=this.bar.dataset.ctMode==="read_do"&&this.needed.find(({state:s})=>s==="open");for(let s of this.lines)s.point(s===t);for(let{lines:s,
count:o}of this.sections)H(o,this.counted(s));H(this.count,this.areAll("done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(
({state:s})=>s==="open"),this.day&&(this.day.dataset.ctKept=this.lastDay?k(this.lastDay,this.words.dates):""),H(this.warning,this.kept?"":this.words.not_kept),
this.signing?.show();let e=this.lines.filter(({state:s})=>["done","no"].includes(s)).map(({ids:s})=>s[0]);z(U,{playbook:this.names[0],settled:e})}counted(t){
let{words:e}=this,s=this.numbers(t);return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(n=>p(n,s)).join(", ")}};for(
let i of["visibilitychange","pageshow"])window.addEventListener(i,()=>v.forEach(t=>t.takeOver()));var ut=(i,t)=>R(t)-R(i);var bt=31,vt=["kept","no","open"],
pt=i=>typeof i=="string";function Ot(i){return Array.isArray(i)&&i.length===3&&i.every(pt)&&vt.includes(i[1])}function K(i){return!!i&&y(i.on)&&[i.done,
i.all].every(Number.isInteger)&&[i.by,i.signed].every(pt)&&Array.isArray(i.lines)&&i.lines.every(Ot)}function q(i){return[...i].sort(([t,e],[s,
o])=>e.on+t<o.on+s?1:-1)}function L(i,t,e){let s=([,{on:o,closed:n}])=>!n&&b(o,t,e);return q(i).find(s)?.[0]}function lt(i,t,e){let s=L(i,t,e);return q(
i).flatMap(([o,n])=>o===s?[]:[n])}function ft(i,t,e,s,o){let n=L(i,t,e)??o;s?i.set(n,s):i.delete(n);for(let[a]of q(i).slice(bt+1))i.delete(a)}var I=class{
constructor(t){this.list=t,this.words=JSON.parse(t.bar.dataset.ctEarlier),this.names=t.names.map(e=>`${e}:past`),this.root=r("details",
"ct-group ct-past ct-print-none ct-tight"),t.bar.after(this.root)}change(t){return f(this.names,K,t)}keep(){let{list:t}=this,e=t.lines.some(({
state:s})=>s!=="open")?this.picture():void 0;this.change(s=>ft(s,c(),t.every,e,String(Date.now())))}picture(){let{lines:t,signature:e,lastDay:s}=this.list,{
done:o,all:n}=this.list.numbers(t),a=t.filter(({evidence:h,state:u})=>h==="initials"&&u==="done"),d=[...new Set(a.map(({entry:h})=>h.value))].join(", ");return{
on:s,done:o,all:n,by:d,signed:e?.value??"",lines:t.flatMap(Et)}}close(){let t,e=s=>o=>o.has(t)&&o.set(t,{...o.get(t),closed:s});return this.change(s=>{t=L(s,c(
),this.list.every),e(!0)(s)}),()=>this.change(e(!1))}show(){let t=lt(m(this.names,K),c(),this.list.every);if(this.root.hidden=!t.length,
this.root.replaceChildren(),!t.length)return;let[e,...s]=t;this.root.append(r("summary","",this.headline(e)),this.details(e));for(let o of s)this.root.append(r(
"p","ct-label",this.headline(o)),this.details(o))}headline({on:t,done:e,all:s,by:o,signed:n}){let{words:a}=this,d=ut(t,c())===1,h=[a.past,o&&a.by,
n&&a.signed_by].filter(Boolean),u=d?a.yesterday:k(t,a.dates,a.dates.weekday);return h.map(O=>p(O,{day:u,done:e,all:s,by:o,name:n})).join(", ")}details({
lines:t}){let{words:e}=this,s=t.filter(([,n])=>n==="open").map(([n])=>n),o=t.filter(([,n])=>n!=="open").map(([n,a,d])=>{
let h=a==="kept"?e.past_kept:d?e.past_not_why:e.past_not;return p(h,{text:n,value:d})});return s.length&&o.push(p(e.past_open,{lines:s.join("; ")})),r("ul",
"ct-points",...o.map(n=>r("li","",n)))}};function Et({text:i,state:t,evidence:e,entry:s,isNeeded:o}){let n=i.replace(/\.$/,"");return t==="no"?[[n,"no",
s.no]]:t!=="done"?o?[[n,"open",""]]:[]:["number","text","signature"].includes(e)?[[n,"kept",s.value]]:[]}var N=class{constructor(t,e){this.list=e,
this.words=JSON.parse(t.dataset.ctWords??"null"),this.paper=l(t,"signature"),this.status=C("p","ct-signoff__status ct-strong"),this.input=Object.assign(r(
"input","ct-write"),{autocomplete:"off",maxLength:80,required:!0});let s=r("span","ct-label",p(this.words.sign_as,{role:t.dataset.ctRole}));this.form=r("form",
"ct-form",r("label","ct-form__field",s,this.input)),this.form.append(r("button","ct-button ct-button--secondary",this.words.sign)),this.form.addEventListener(
"submit",o=>this.submit(o)),this.back=g(this.words.unsign,()=>this.takeBack(),"ct-text-button"),this.own=r("p","ct-muted",this.words.self_reported),this.part=r(
"div","ct-print-none",this.status,this.form,this.back,this.own),t.append(this.part)}submit(t){t.preventDefault();let e=this.input.value.trim();e&&(
this.list.sign(e),this.back.focus())}takeBack(){this.list.sign(),this.input.focus()}sayGone(){this.tell(this.words.unsigned)}tell(t){
this.status.textContent!==t&&(this.status.textContent=t)}show(){let{list:t,words:e}=this,{on:s,value:o}=t.signature??{},n=t.areAll("done","no");
this.form.hidden=!n||!!s,this.back.hidden=!s,this.own.hidden=!n;let a=s&&k(s,e.dates);this.paper.dataset.ctKept=s?`${o}, ${a}`:"",this.tell(s?p(e.signed,{
name:o,day:a}):n?"":e.sign_later)}};var St="_path";function mt(){return m([St],P).get("at")}function gt(i){let t=mt(),e=[...i.querySelectorAll("li")].find(({
dataset:s})=>t&&s.ctWays?.split(" ").includes(t));e&&e.parentElement?.prepend(e)}T("checklist",(i,t)=>dt(i,i.dataset.ctChecklist,t,{HistoryView:I,SignOff:N}));
T("onward",gt);})();
