(()=>{var C=countertalk.dayNumber;var k=countertalk.isDay,c=countertalk.today;var x=countertalk.holds;var b=countertalk.missingIn;var B=countertalk.recordsOf,
H=countertalk.recordsIn;var y=countertalk.prefix,U=countertalk.storedText;function G(i){try{let t=JSON.parse(i);return t&&typeof t=="object"&&!Array.isArray(
t)?Object.entries(t):void 0}catch{return}}function F(i,t){let e;try{e=JSON.parse(i??"[]")}catch{}return Array.isArray(e)||(e=i?[i]:[]),JSON.stringify([...e,
t])}var z=countertalk.forget;var K="_here",lt="way",V=i=>typeof i=="string"&&i.length>0;function Y(i){let t=localStorage.getItem(i),e=G(t??"{}");return e||(
localStorage.setItem(`${i}:aside`,F(localStorage.getItem(`${i}:aside`),t)),localStorage.removeItem(i),[])}function Z(i,t){return[t,...JSON.parse(
i.dataset.was??"[]")]}function Q(i){return[i.dataset.item,...JSON.parse(i.dataset.was??"[]")]}function m(i,t){let e=new Map;try{for(let s of[...i].reverse(
))for(let[o,n]of Y(y()+s))t(n)&&e.set(o,n)}catch{}return e}function p(i,t,e){let s=m(i,t);e(s);try{let[o,...n]=i.map(u=>y()+u),h=[...[...n].reverse().concat(
o).flatMap(Y).filter(([,u])=>!t(u)),...s];h.length?localStorage.setItem(o,JSON.stringify(Object.fromEntries(h))):localStorage.removeItem(o),z(n)}catch{
return!1}return T(i[0]),!0}function T(i){i.startsWith("_")||p([K],V,t=>t.set("at",i).set("on",c()))}function X(){return m([K],V).get(lt)}var I=countertalk.each,
N=countertalk.during;function tt(i,t,e){N(i,"pageshow",({persisted:s})=>s&&e()),N(i,"storage",({key:s})=>{(s===null||t.some(o=>s===y()+o))&&e(
)})}var P=countertalk.showBadges;var R="_results";function et(i){return H(U(R))(i)}function st(i,t,{share:e=1,of:s={}}={}){let o=document.querySelector(
"[data-ct-version]")?.dataset.ctVersion??"",n=p([R],B,a=>{let d=i.map(L=>a.get(L)).find(Boolean)??{};for(let L of i)a.delete(L);let h=d[t]&&!b({of:s},
d[t])?d[t]:void 0,u=c(),D=h?.share>e?h:{on:u,first:h?.first??h?.on??u,share:e,of:s,version:o};a.set(i[0],{...d,[t]:D})});return n&&T(i[0]),P(),n}function it(i,
t){p([R],B,e=>{for(let s of i)e.has(s)&&e.set(s,{...e.get(s),[t]:void 0})}),P()}function r(i,t,...e){let s=document.createElement(i);return t&&(s.className=t),
s.append(...e),s}function v(i,t){let e=r(i,t);return e.role="status",e}function f(i,t,e="ct-button ct-button--secondary"){let s=Object.assign(r("button",e,i),{
type:"button"});return s.addEventListener("click",t),s}function l(i,t){return i.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}function g(i,t,e=t.day){let[s,o,
n]=i.split("-").map(Number),a=t.weekdays[new Date(`${i}T00:00:00Z`).getUTCDay()];return l(e,{weekday:a,day:n,month:t.months[o-1],year:s})}var j=300,ut={
initials:{maxLength:12,autocapitalize:"characters"},number:{maxLength:40,inputMode:"decimal"},text:{maxLength:j},signature:{maxLength:80,
autocapitalize:"words"},photo:{type:"checkbox",value:"✓"}},pt=/^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;function $(i){
let t=e=>e===void 0||typeof e=="string"&&e.length<=j;return!!i&&k(i.on)&&t(i.value)&&t(i.no)}function nt(i,t,e,s){let o=Object.assign(r("input","ct-write"),{
autocomplete:"off",maxLength:j,...e});return o.ariaLabel=`${t} ${i.text}`,o.addEventListener("input",s),o}var O=class{constructor(t,e){Object.assign(this,{
root:t,list:e,words:e.words,ids:Q(t),evidence:t.dataset.evidence??""}),this.isNeeded=!("optional"in t.dataset),this.text=t.querySelector(
".ct-checks__text").textContent.trim(),this.makeRow(),this.makeProof(),this.makeWayOut()}makeRow(){let t=this.root.querySelector(".ct-checks__row");
this.box=Object.assign(r("input"),{type:"checkbox"}),this.box.addEventListener("change",()=>this.tick()),this.mark=r("strong","ct-checks__mark"),t.replaceWith(
r("label","ct-checks__row",this.box,r("span","",this.mark," ",...t.childNodes))),this.root.classList.add("ct-live")}makeProof(){if(
this.proof=this.root.querySelector(".ct-checks__proof"),!this.proof)return;this.what=this.proof.lastElementChild.textContent;let t=this.evidence==="photo",
e=t?this.words.photo:this.proof.textContent.trim();this.input=nt(this,e,ut[this.evidence],()=>this.list.change(this,{value:this.typed})),this.asked=t?r("label",
"ct-checks__taken",this.input,e):this.input,this.note=r("span","ct-note"),this.note.id=`_proof-${this.ids[0]}`,this.input.setAttribute("aria-describedby",
this.note.id),this.proof.append(this.asked,this.note)}makeWayOut(){this.instead=this.root.querySelector(".ct-checks__instead"),this.instead&&(this.button=f("",(
)=>this.state==="no"?this.list.change(this):this.refuse(),"ct-text-button"),this.reason=nt(this,this.words.why,{},()=>this.refuse()),this.why=r("p",
"ct-checks__why",r("span","ct-label",this.words.why),this.reason),this.instead.before(this.button),this.instead.after(this.why))}get typed(){
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
this.root.classList.toggle("ct-now",t),this.mark.textContent=t?this.words.now:this.state==="no"?this.words.not:""}};var S="_signed",w=[];function ot(i,t,e={}){
w=w.filter(o=>o.bar.isConnected);let s=new M(i,t,e);w.some(({names:o})=>o[0]===s.names[0])||(w.push(s),s.begin())}function q(i,t){i.textContent!==t&&(
i.textContent=t)}var M=class{constructor(t,e,s){this.bar=t,this.names=Z(t,t.dataset.ctChecklist),this.words=e,this.more=s,
this.every=t.dataset.frequency??"once",this.isEvent=this.every==="per_event",this.kept=!0}begin(){let t=({dataset:n})=>[n.ctLines,n.ctSign].includes(
this.names[0]),e=[...document.querySelectorAll("[data-ct-lines], [data-ct-sign]")].filter(t),s=e.filter(({dataset:n})=>n.ctLines);this.sections=s.map(
n=>this.section(n,s.length>1)),this.lines=this.sections.flatMap(({lines:n})=>n),this.needed=this.lines.filter(({isNeeded:n})=>n),
this.day=[...document.querySelectorAll("[data-ct-day]")].find(({dataset:n})=>n.ctDay===this.names[0]),this.makeBar();let o=e.find(({dataset:n})=>n.ctSign);o&&(
this.signing=new this.more.SignOff(o,this)),this.every!=="once"&&(this.earlier=new this.more.HistoryView(this)),this.takeOver(),
this.isComplete&&!this.isRecorded&&this.record(),tt(this.bar,[...this.names,...this.earlier?.names??[]],()=>this.takeOver())}section(t,e){
let s=[...t.querySelectorAll("li[data-item]")].map(n=>new O(n,this)),o=r("p","ct-subtitle ct-print-none");return e&&t.prepend(o),{lines:s,count:o}}makeBar(){
let{words:t}=this;this.count=v("span"),this.clear=f(this.isEvent?t.start_new:t.clear,()=>this.empty(),"ct-text-button"),this.undo=f(t.undo,()=>this.goBack(),
"ct-text-button"),this.undo.hidden=!0,this.warning=r("span","ct-note"),this.bar.append(this.count,r("span","",this.clear,this.undo),this.warning),
this.bar.hidden=!1}takeOver(){this.seen=c(),this.kept&&(this.entries=m(this.names,$)),this.update(),this.earlier?.show()}entryOf(t){return t.map(
e=>this.entries.get(e)).find(e=>e&&x(e.on,c(),this.every))}get initials(){let t=this.lines.flatMap(({evidence:s,ids:o})=>s==="initials"?o:[]),
e=[...this.entries.keys()].filter(s=>t.includes(s)&&this.entryOf([s])?.value);return this.entries.get(e.at(-1))?.value??""}get signature(){
let t=this.signing&&this.entryOf([S]);return t?.value?.trim()?t:void 0}areAll(...t){return this.needed.every(({state:e})=>t.includes(e))}get isComplete(){
return this.areAll("done")&&(!this.signing||!!this.signature)}get asked(){return Object.fromEntries(this.needed.map(({ids:t,evidence:e})=>[t[0],
e]))}get lastDay(){return this.lines.flatMap(({entry:t})=>t?.on??[]).sort().at(-1)}get isRecorded(){let t=et(this.names)?.checklist;return!!t&&!b({
of:this.asked},t)&&x(t.on,c(),this.every)}numbers(t){let e=(...o)=>t.filter(({state:n})=>o.includes(n)).length;return{all:t.filter(({isNeeded:o,
state:n})=>o||n==="done").length,done:e("done"),not:e("no"),missing:e("missing")}}change(t,e){let s=new Map(this.entries),o=!e&&!!(t.entry?.value||t.entry?.no),
n=!!this.signature;this.edit(a=>{for(let d of[...t.ids,S])a.delete(d);e&&a.set(t.ids[0],{on:c(),...e})}),this.offer(o&&(()=>this.putBack(s))),
n&&this.signing.sayGone()}sign(t){this.edit(e=>t?e.set(S,{on:c(),value:t}):e.delete(S))}empty(){let t=new Map(this.entries),e=this.isEvent&&this.earlier.close(
);this.edit(s=>s.clear(),this.isEvent),this.offer(()=>{e&&e(),this.putBack(t,this.isEvent)}),this.earlier?.show(),this.undo.focus()}putBack(t,e){this.edit(s=>{
s.clear();for(let[o,n]of t)s.set(o,n)},e)}offer(t){this.back=t,this.undo.hidden=!t}goBack(){this.back(),this.offer(),this.earlier?.show(),this.clear.focus(
)}edit(t,e=!1){this.seen!==c()&&this.takeOver();let s=this.isComplete;t(this.entries),this.kept=p(this.names,$,t),this.update(),this.earlier?.keep(),!(
e||s===this.isComplete)&&(s?it(this.names,"checklist"):this.record())}record(){st(this.names,"checklist",{of:this.asked})}update(){for(
let e of this.lines)e.show(this.entryOf(e.ids));let t=this.bar.dataset.mode==="read_do"&&this.needed.find(({state:e})=>e==="open");for(
let e of this.lines)e.point(e===t);for(let{lines:e,count:s}of this.sections)q(s,this.counted(e));q(this.count,this.areAll(
"done")?this.words.all_done:this.counted(this.lines)),this.clear.hidden=this.lines.every(({state:e})=>e==="open"),this.day&&(
this.day.dataset.kept=this.lastDay?g(this.lastDay,this.words.dates):""),q(this.warning,this.kept?"":this.words.not_kept),this.signing?.show()}counted(t){let{
words:e}=this,s=this.numbers(t);return[e.count,s.not&&e.not_done,s.missing&&e.unproved].filter(Boolean).map(n=>l(n,s)).join(", ")}};for(
let i of["visibilitychange","pageshow"])window.addEventListener(i,()=>w.forEach(t=>t.takeOver()));var rt=(i,t)=>C(t)-C(i);var ft=31,mt=["kept","no","open"],
at=i=>typeof i=="string";function gt(i){return Array.isArray(i)&&i.length===3&&i.every(at)&&mt.includes(i[1])}function J(i){return!!i&&k(i.on)&&[i.done,
i.all].every(Number.isInteger)&&[i.by,i.signed].every(at)&&Array.isArray(i.lines)&&i.lines.every(gt)}function W(i){return[...i].sort(([t,e],[s,
o])=>e.on+t<o.on+s?1:-1)}function _(i,t,e){let s=([,{on:o,closed:n}])=>!n&&x(o,t,e);return W(i).find(s)?.[0]}function ct(i,t,e){let s=_(i,t,e);return W(
i).flatMap(([o,n])=>o===s?[]:[n])}function ht(i,t,e,s,o){let n=_(i,t,e)??o;s?i.set(n,s):i.delete(n);for(let[a]of W(i).slice(ft+1))i.delete(a)}var E=class{
constructor(t){this.list=t,this.words=JSON.parse(t.bar.dataset.earlier),this.names=t.names.map(e=>`${e}:past`),this.root=r("details",
"ct-group ct-past ct-print-none ct-tight"),t.bar.after(this.root)}change(t){return p(this.names,J,t)}keep(){let{list:t}=this,e=t.lines.some(({
state:s})=>s!=="open")?this.picture():void 0;this.change(s=>ht(s,c(),t.every,e,String(Date.now())))}picture(){let{lines:t,signature:e,lastDay:s}=this.list,{
done:o,all:n}=this.list.numbers(t),a=t.filter(({evidence:h,state:u})=>h==="initials"&&u==="done"),d=[...new Set(a.map(({entry:h})=>h.value))].join(", ");return{
on:s,done:o,all:n,by:d,signed:e?.value??"",lines:t.flatMap(kt)}}close(){let t,e=s=>o=>o.has(t)&&o.set(t,{...o.get(t),closed:s});return this.change(s=>{t=_(s,c(
),this.list.every),e(!0)(s)}),()=>this.change(e(!1))}show(){let t=ct(m(this.names,J),c(),this.list.every);if(this.root.hidden=!t.length,
this.root.replaceChildren(),!t.length)return;let[e,...s]=t;this.root.append(r("summary","",this.headline(e)),this.details(e));for(let o of s)this.root.append(r(
"p","ct-label",this.headline(o)),this.details(o))}headline({on:t,done:e,all:s,by:o,signed:n}){let{words:a}=this,d=rt(t,c())===1,h=[a.past,o&&a.by,
n&&a.signed_by].filter(Boolean),u=d?a.yesterday:g(t,a.dates,a.dates.weekday);return h.map(D=>l(D,{day:u,done:e,all:s,by:o,name:n})).join(", ")}details({
lines:t}){let{words:e}=this,s=t.filter(([,n])=>n==="open").map(([n])=>n),o=t.filter(([,n])=>n!=="open").map(([n,a,d])=>{
let h=a==="kept"?e.past_kept:d?e.past_not_why:e.past_not;return l(h,{text:n,value:d})});return s.length&&o.push(l(e.past_open,{lines:s.join("; ")})),r("ul",
"ct-points",...o.map(n=>r("li","",n)))}};function kt({text:i,state:t,evidence:e,entry:s,isNeeded:o}){let n=i.replace(/\.$/,"");return t==="no"?[[n,"no",
s.no]]:t!=="done"?o?[[n,"open",""]]:[]:["number","text","signature"].includes(e)?[[n,"kept",s.value]]:[]}var A=class{constructor(t,e){this.list=e,
this.words=JSON.parse(t.dataset.words),this.paper=t.querySelector(".ct-rule"),this.status=v("p","ct-signoff__status ct-strong"),this.input=Object.assign(r(
"input","ct-write"),{autocomplete:"off",maxLength:80,required:!0});let s=r("span","ct-label",l(this.words.sign_as,{role:t.dataset.role}));this.form=r("form",
"ct-form",r("label","ct-form__field",s,this.input)),this.form.append(r("button","ct-button ct-button--secondary",this.words.sign)),this.form.addEventListener(
"submit",o=>this.submit(o)),this.back=f(this.words.unsign,()=>this.takeBack(),"ct-text-button"),this.own=r("p","ct-muted",this.words.self_reported),this.part=r(
"div","ct-print-none",this.status,this.form,this.back,this.own),t.append(this.part)}submit(t){t.preventDefault();let e=this.input.value.trim();e&&(
this.list.sign(e),this.back.focus())}takeBack(){this.list.sign(),this.input.focus()}sayGone(){this.tell(this.words.unsigned)}tell(t){
this.status.textContent!==t&&(this.status.textContent=t)}show(){let{list:t,words:e}=this,{on:s,value:o}=t.signature??{},n=t.areAll("done","no");
this.form.hidden=!n||!!s,this.back.hidden=!s,this.own.hidden=!n;let a=s&&g(s,e.dates);this.paper.dataset.kept=s?`${o}, ${a}`:"",this.tell(s?l(e.signed,{name:o,
day:a}):n?"":e.sign_later)}};function dt(i){let t=X(),e=[...i.querySelectorAll("li")].find(({dataset:s})=>s.ways.split(" ").includes(t));
e&&e.parentElement.prepend(e)}I("checklist",(i,t)=>ot(i,t,{HistoryView:E,SignOff:A}));I("onward",dt);})();
