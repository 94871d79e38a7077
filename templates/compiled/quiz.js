(()=>{var P=countertalk.each,b=countertalk.during;var q=countertalk.dayNumber,z=countertalk.dayAt,S=countertalk.isDay,p=countertalk.today;
var v=countertalk.prefix;function V(r){try{let t=JSON.parse(r);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{
return}}function W(r,t){let e;try{e=JSON.parse(r??"[]")}catch{}return Array.isArray(e)||(e=r?[r]:[]),JSON.stringify([...e,t])}var Y=countertalk.forget;
var G="_here",Ot="way",_=r=>typeof r=="string"&&r.length>0;function X(r){let t=localStorage.getItem(r),e=V(t??"{}");return e||(localStorage.setItem(
`${r}:aside`,W(localStorage.getItem(`${r}:aside`),t)),localStorage.removeItem(r),[])}function Q(r,t){return[t,...JSON.parse(r.dataset.was??"[]")]}function Z(r){
return[r.dataset.item,...JSON.parse(r.dataset.was??"[]")]}function f(r,t){let e=new Map;try{for(let s of[...r].reverse())for(let[n,i]of X(v()+s))t(i)&&e.set(n,
i)}catch{}return e}function m(r,t,e){let s=f(r,t);e(s);try{let[n,...i]=r.map(d=>v()+d),h=[...[...i].reverse().concat(n).flatMap(X).filter(([,d])=>!t(d)),...s];
h.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(h))):localStorage.removeItem(n),Y(i)}catch{return!1}return B(r[0]),!0}function B(r){
r.startsWith("_")||m([G],_,t=>t.set("at",r).set("on",p()))}function tt(){return f([G],_).get(Ot)}function et(r){let t=tt(),e=[...r.querySelectorAll("li")].find(
({dataset:s})=>s.ways.split(" ").includes(t));e&&e.parentElement.prepend(e)}var st=(r,t)=>z(q(r)+t),rt=(r,t)=>q(t)-q(r);var l=[.212,1.2931,2.3065,8.2956,6.4133,
.8334,3.0194,.001,1.8722,.1666,.796,1.4835,.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,.1542],j=1,F=2,J=3,At=4,Nt=.9,it=-l[20],Ct=Nt**(1/it)-1,It=36500;
function H(r,t,e){return Math.min(Math.max(t,r),e)}function Lt(r,t){return(1+Ct*t/r)**it}function ot(r){return l[4]-Math.exp((r-1)*l[5])+1}function $t(r,t){
let e=-l[6]*(t-J)*(10-r)/9;return l[7]*ot(At)+(1-l[7])*(r+e)}function Mt({s:r,d:t},e){return Math.min(r,l[11]*t**-l[12]*((r+1)**l[13]-1)*Math.exp((
1-e)*l[14]))}function Tt({s:r,d:t},e,s){let n=Math.exp(l[8])*(11-t)*r**-l[9]*(Math.exp((1-e)*l[10])-1);return r*(1+n*(s===F?l[15]:1))}function nt(r,t,e){if(
!r)return{s:l[t-1],d:H(1,ot(t),10)};let s=Lt(r.s,e),n=t===j?Mt(r,s):Tt(r,s,t);return{s:H(.001,n,It),d:H(1,$t(r.d,t),10)}}function at(r){
return r===1?J:r>0?F:j}function ct(r,t,e){let s=c=>Math.max(1,Math.round(nt(r,c,e).s)),n=s(j),i=Math.max(s(F),n+1),o=Math.max(s(J),i+1);return{...nt(r,t,e),
interval:[n,i,o][t-1]}}var ht=["_practice"];function lt(r,t,e){return Number.isFinite(t)&&t>=r&&t<=e}function dt(r){let{key:t,due:e,last:s,s:n,d:i,n:o}=Object(
r),c=lt(.001,n,36500)&&lt(1,i,10)&&Number.isInteger(o)&&o>0;return/^[0-9a-f]{8}$/.test(t)&&S(e)&&S(s)&&c}function Dt(r,t,e){return t.map(s=>r.get(s)).find(
s=>s?.key===e)}function Rt(r,t,e){let s=r?Math.max(0,rt(r.last,p())):0,{s:n,d:i,interval:o}=ct(r,at(e),s),[c,h]=[n,i].map(d=>Number(d.toFixed(4)));return{key:t,
due:st(p(),o),last:p(),s:c,d:h,n:(r?.n??0)+1}}function Pt(r,t,e){for(let s of t)r.delete(s);r.set(t[0],e)}function Bt(r,t,e,s=Dt(f(ht,dt),r,t)??null){let n=Rt(
s??void 0,t,e);return{before:s,review:n,kept:m(ht,dt,i=>Pt(i,r,n))}}function ut(r,t,e,s,n){let i=r.flatMap(o=>t.map(c=>`${o}#${c}`));return Bt(i,e,s,
n).before}var pt=countertalk.passes,ft=countertalk.missingIn;var mt=countertalk.recordsOf;function gt(r,t,e){b(r,"pageshow",({persisted:s})=>s&&e()),b(r,
"storage",({key:s})=>{(s===null||t.some(n=>s===v()+n))&&e()})}var xt=countertalk.showBadges;var Ht="_results";function wt(r,t,{share:e=1,of:s={}}={}){
let n=document.querySelector("[data-ct-version]")?.dataset.ctVersion??"",i=m([Ht],mt,o=>{let c=r.map(R=>o.get(R)).find(Boolean)??{};for(let R of r)o.delete(R);
let h=c[t]&&!ft({of:s},c[t])?c[t]:void 0,d=p(),D=h?.share>e?h:{on:d,first:h?.first??h?.on??d,share:e,of:s,version:n};o.set(r[0],{...c,[t]:D})});return i&&B(
r[0]),xt(),i}function a(r,t,...e){let s=document.createElement(r);return t&&(s.className=t),s.append(...e),s}function x(r,t){let e=a(r,t);
return e.role="status",e}function g(r,t,e="ct-button ct-button--secondary"){let s=Object.assign(a("button",e,r),{type:"button"});return s.addEventListener(
"click",t),s}function u(r,t){return r.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}var E=class{constructor(t,e,s){this.root=t,this.words=e,this.isMissing=s,
this.back=g(e.previous,()=>this.go(this.questions[this.at-1])),this.on=g(e.next,()=>this.go(this.next)),this.place=a("span","ct-muted"),this.bar=a("p",
"ct-turn",this.back,this.place,this.on),b(t,"hashchange",()=>this.follow(!0)),t.addEventListener("click",n=>this.take(n))}take(t){let e=t.target.closest("a");
!e||!this.named(e.hash)||e.href!==location.href.split("#")[0]+e.hash||t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),t.stopPropagation(),
location.hash===e.hash?this.follow(!0):location.hash=e.hash)}named(t){return this.questions.find(({id:e})=>t===`#${e}`)}get at(){
return this.questions.findIndex(({root:t})=>"ctTurned"in t.dataset)}get next(){let{at:t,questions:e,isMissing:s}=this,n=e.slice(t+1);return n.find(
s)??n[0]??e.slice(0,t).find(s)}ask(t){this.questions=t,this.root.toggleAttribute("data-ct-paged",t.length>1),this.turnTo(t[0])}turnTo(t){for(let{
root:e}of this.questions)delete e.dataset.ctTurned;t.root.dataset.ctTurned="",this.place.textContent=u(this.words.place,{n:this.at+1,
all:this.questions.length}),this.update()}update(){this.back.style.visibility=this.at===0?"hidden":"",this.on.style.visibility=this.next?"":"hidden"}go(t){
this.turnTo(t),t.heading.tabIndex=-1,t.heading.focus({preventScroll:!0}),t.root.scrollIntoView()}follow(t=!1){let e=this.named(location.hash);e&&(this.turnTo(
e),t?this.go(e):e.root.scrollIntoView())}};var jt=/(?<![\p{L}\p{N}_])["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?![\p{L}\p{N}_])/gu;function yt(r){return r.normalize(
"NFKC").toLowerCase().replace(jt,"").split(/\s+/).filter(Boolean).join(" ")}function Ft(r){let t=r.replace(/[\s\u202f'’]|[€$£%]/gu,"").replace(/^\+/,
"").replace("−","-"),e=[];return/^-?\d+([.,]\d+)?$/.test(t)&&e.push(Number(t.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)&&e.push(Number(
t.replaceAll(",",""))),/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)&&e.push(Number(t.replaceAll(".","").replace(",","."))),e}function kt(r,t){return r.filter((e,
s)=>e===t[s]).length/r.length}function Jt(r,t){let e=t.filter(s=>r.includes(s)).length;return Math.max(0,(e-(t.length-e))/r.length)}function O(r,t=""){
return r.map(yt).includes(yt(t))}var Kt={single_choice:(r,t)=>t.length===1&&t[0]===r.right[0]?1:0,true_false:(r,t)=>t.length===1&&t[0]===r.right[0]?1:0,
multiple_answers:(r,t)=>Jt(r.right,t),ordering:(r,t)=>kt(r.right,t),matching:(r,t)=>kt(r.right,t),fill_blank:({gaps:r},t)=>r.filter((e,s)=>O(e,
t[s])).length/r.length,short_answer:(r,t)=>O(r.accept,t[0])?1:0,numeric:(r,t)=>Ft(t[0]??"").some(e=>Math.abs(e-r.number)<=r.tolerance+1e-9)?1:0,open_response:(
r,t)=>t.slice(1).filter(e=>r.right.includes(e)).length/r.right.length};function K(r,t){return Kt[r.type](r,t)}function Ut(r){let t=2166136261;for(
let e of r)t=Math.imul(t^e.codePointAt(0),16777619);return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}function bt(r,t){
return r.map(s=>[Ut(`${t} ${s}`),s]).sort(([s,n],[i,o])=>s-i||(n<o?-1:1)).map(([,s])=>s)}var _t="_seed",vt;function qt(){return vt??=f([_t],_).get("seed")??zt(
),vt}function zt(){let r=crypto.getRandomValues(new Uint32Array(2)).join("-");return m([_t],_,t=>t.set("seed",r)),r}function A(r,t,e){let s=a("span",
"ct-move__handle","⠿");return s.ariaHidden="true",s.addEventListener("pointerdown",n=>{if(n.button)return;let i=new AbortController,o=(h,d,
D)=>h.addEventListener(d,D,{signal:i.signal}),c=h=>{i.abort(),r.classList.remove("ct-move--held"),e(h)};n.preventDefault(),s.setPointerCapture(n.pointerId),
r.classList.add("ct-move--held"),o(s,"pointermove",h=>t(h,n)),o(s,"pointerup",c),o(s,"pointercancel",()=>c()),o(window,"keydown",({key:h})=>h==="Escape"&&c(
))}),s}function N(r,t){return r.find(e=>e.dataset.part===t)}function w(r,t,e,s=e.wrong_here){let n=t?`✓ ${e.right_here}`:`✗ ${s}`;r.querySelector(
".ct-mark")?.remove(),r.append(a("span",`ct-mark ct-mark--${t?"right":"wrong"}`,` ${n}`))}var y=class{constructor(t){this.question=t,
this.options=[...t.root.querySelectorAll("[data-option]")],this.several=t.type==="multiple_answers";let e=t.root.querySelector(".ct-q__options");
e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),this.several&&e.before(a("p","ct-muted",t.words.several)),
t.type!=="true_false"&&this.shuffle(e);for(let s of this.options)this.makeLive(s)}shuffle(t){let e=o=>"last"in o.dataset,s=this.options.filter(o=>!e(o)),i=bt(
s.map(o=>o.dataset.option),qt()+this.question.id).map(o=>s.find(c=>c.dataset.option===o));this.options=[...i,...this.options.filter(e)],t.append(
...this.options)}makeLive(t){let e=a("input");e.type=this.several?"checkbox":"radio",e.name=this.question.id,e.value=t.dataset.option,t.role="presentation",
t.classList.add("ct-live"),t.prepend(a("label","ct-option",e,a("span","",t.querySelector(".ct-q__text"))))}inputs(){return this.options.map(t=>t.querySelector(
"input"))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){let e=this.options.map(s=>s.dataset.option);if(!t.every(s=>e.includes(
s))||!this.several&&t.length>1)return!1;for(let s of this.inputs())s.checked=t.includes(s.value);return!0}reveal(t){let{words:e}=this.question;for(
let s of this.options){let n=s.querySelector("input"),i=t.right.includes(n.value);if(n.disabled=!0,i||n.checked){let c=i?`✓ ${e.correct}`:`✗ ${e.your_choice}`,
h=i?"right":"wrong";s.querySelector(".ct-q__text").after(a("span",`ct-mark ct-mark--${h}`,` ${c}`))}let o=s.querySelector(".ct-q__because");o&&n.checked&&(
o.hidden=!1)}}clear(){for(let t of this.options){let e=t.querySelector("input");e.checked=e.disabled=!1;let s=t.querySelector(".ct-q__because");s&&(
s.hidden=!0)}}},C=class{constructor(t){this.question=t;let[e,s]=t.root.querySelectorAll(".ct-q__parts");this.things=[...e.children].sort((n,
i)=>n.dataset.part<i.dataset.part?-1:+(n.dataset.part>i.dataset.part)),this.partners=[...s.children],s.ariaHidden="true";for(let n of this.things)this.makeLive(
n);for(let n of this.partners)n.prepend(this.handle(n))}handle(t){let e=({clientX:i,clientY:o})=>document.elementsFromPoint(i,o).find(c=>this.things.includes(
c)),s=(i,o)=>{t.style.translate=i;for(let c of this.things)c.classList.toggle("ct-move--held",c===o)};return A(t,(i,o)=>s(
`${i.clientX-o.clientX}px ${i.clientY-o.clientY}px`,e(i)),i=>{let o=i&&e(i)?.querySelector("select");s(""),o&&(o.value=t.dataset.part,o.dispatchEvent(new Event(
"input",{bubbles:!0})))})}makeLive(t){let e=a("select","ct-pick");e.append(new Option(this.question.words.pick,""));for(let s of this.partners)e.append(
new Option(s.textContent.trim(),s.dataset.part));e.ariaLabel=t.textContent.trim(),t.append(" ",e)}selects(){return this.things.map(t=>t.querySelector(
"select"))}read(){let t=this.selects().map(e=>e.value);return t.some(Boolean)?t:[]}write(t){let e=this.partners.map(s=>s.dataset.part);
return t.length!==this.things.length||!t.every(s=>!s||e.includes(s))?!1:(this.selects().forEach((s,n)=>s.value=t[n]),!0)}reveal(t){this.things.forEach((e,s)=>{
let n=e.querySelector("select");n.disabled=!0,n.value&&w(e,n.value===t.right[s],this.question.words)})}clear(){for(let t of this.things){let e=t.querySelector(
"select");e.value="",e.disabled=!1}}};var I=class{constructor(t){this.question=t,this.list=t.root.querySelector(".ct-q__parts"),
this.steps=[...this.list.children],this.touched=!1,this.list.setAttribute("aria-labelledby",t.askId),this.told=x("p","ct-hidden"),this.list.after(this.told);
for(let e of this.steps)this.makeLive(e);this.arrange()}makeLive(t){let{words:e}=this.question,s=a("span","ct-move__text",...t.childNodes),n=[["up",-1,"↑"],
["down",1,"↓"]].map(([o,c,h])=>{let d=g(h,()=>this.move(t,c,d),"ct-move__button");return d.ariaLabel=`${e[o]}: ${s.textContent.trim()}`,d});t.classList.add(
"ct-move");let i=A(t,o=>this.follow(t,o),o=>this.drop(t,o));t.append(i,s,...n)}move(t,e,s){let n=[...this.list.children].indexOf(t),i=this.list.children[n+e];
i&&(e<0?i.before(t):i.after(t),this.settle(t),(s.disabled?t.querySelector(".ct-move__button:not([disabled])"):s).focus())}settle(t){let e=t.querySelector(
".ct-move__text").textContent.trim(),s=[...this.list.children].indexOf(t)+1;this.touched=!0,this.arrange(),this.told.textContent=u(this.question.words.moved,{
text:e,n:s,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{bubbles:!0}))}drop(t,e){e?this.arranged.some((s,
n)=>s!==this.list.children[n])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){let s=i=>i.getBoundingClientRect().top+i.offsetHeight/2,
n;for(;(n=t.previousElementSibling)&&e<s(n);)t.after(n);for(;(n=t.nextElementSibling)&&e>s(n);)t.before(n)}arrange(t=!1){this.arranged=[...this.list.children];
let e=this.arranged.length-1;this.arranged.forEach((s,n)=>{let[i,o]=s.querySelectorAll("button");i.disabled=t||n===0,o.disabled=t||n===e})}read(){
return this.touched?[...this.list.children].map(t=>t.dataset.part):[]}write(t){let e=this.steps.map(n=>n.dataset.part);if(JSON.stringify([...t].sort(
))!==JSON.stringify(e.sort()))return!1;let s=[...this.steps];for(let n of t)this.list.append(...s.splice(s.indexOf(N(s,n)),1));return this.touched=!0,
this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&[...this.list.children].forEach((e,s)=>w(e,e.dataset.part===t.right[s],this.question.words))}clear(){
this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}};function St(r){let t=a(r,"ct-write");return t.maxLength=2e3,
t.autocomplete="off",t}var k=class{constructor(t){this.question=t,this.input=St(t.type==="open_response"?"textarea":"input"),this.input.setAttribute(
"aria-labelledby",t.askId),t.type==="numeric"&&(this.input.inputMode="decimal"),t.root.querySelector(".ct-q__write").append(this.input)}read(){
let t=this.input.value.trim();return t?[t]:[]}write(t){return t.length!==1?!1:(this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(){
this.input.value="",this.input.readOnly=!1}},L=class{constructor(t){this.question=t,this.gaps=[...t.root.querySelectorAll(".ct-blank")];
let e=t.root.querySelector(".ct-q__gaps");e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute("aria-labelledby",t.askId),this.inputs=this.gaps.map((s,n)=>{
let i=St("input");return i.ariaLabel=u(t.words.gap,{n:n+1,all:this.gaps.length}),i.setAttribute("aria-describedby",e.id),s.replaceChildren(i),i})}read(){
let t=this.inputs.map(e=>e.value.trim());return t.some(Boolean)?t:[]}write(t){return t.length!==this.gaps.length?!1:(this.inputs.forEach((e,s)=>e.value=t[s]),
!0)}reveal({gaps:t}){let{words:e}=this.question;this.gaps.forEach((s,n)=>{let{value:i}=Object.assign(this.inputs[n],{readOnly:!0});i.trim()&&w(s,O(t[n],i),e,
e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}},$=class extends k{constructor(t){super(t),this.points=[...t.root.querySelectorAll(
".ct-q__answer [data-part]")];for(let e of this.points){let s=a("input");s.type="checkbox",s.addEventListener("change",()=>t.remark()),e.classList.add(
"ct-live"),e.replaceChildren(a("label","ct-option",s,a("span","",...e.childNodes)))}}boxes(){return this.points.map(t=>t.querySelector("input"))}read(){
let[t]=super.read(),e=this.points.filter(s=>s.querySelector("input").checked);return t?[t,...e.map(s=>s.dataset.part)]:[]}write([t,...e]){let s=this.points.map(
n=>n.dataset.part);if(!t||!e.every(n=>s.includes(n)))return!1;for(let n of e)N(this.points,n).querySelector("input").checked=!0;return super.write([t])}reveal(
){super.reveal();for(let t of this.boxes())t.disabled=!super.read().length}clear(){super.clear();for(let t of this.boxes())t.checked=t.disabled=!1}};var Et={
single_choice:y,multiple_answers:y,true_false:y,matching:C,ordering:I,fill_blank:L,short_answer:k,numeric:k,open_response:$};var M=class{constructor(t,e,s){
this.root=t,this.words=e,this.onCheck=s,this.id=t.dataset.item,this.ids=Z(t),this.key=t.dataset.key,this.type=t.dataset.type,this.asked={type:this.type,
...JSON.parse(t.dataset.asked)},this.isExam=!1,this.heading=t.querySelector(".ct-q__ask"),this.heading.id=this.askId=`_ask-${this.id}`,
this.answer=t.querySelector(".ct-q__answer")}get ask(){return this.heading.lastElementChild.textContent.trim()}get share(){return this.root.dataset.ctResult?K(
this.asked,this.field.read()):void 0}show(){this.field=new Et[this.type](this),this.verdict=x("div","ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,
this.button=g(this.words.check,()=>this.check()),this.answer.before(this.button,this.verdict),this.root.addEventListener("keydown",({key:t,target:e})=>{
t==="Enter"&&e.matches("input.ct-write")&&!this.button.hidden&&this.check()}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,delete this.before,
this.isPutBack=!1,this.field.clear();for(let e of this.root.querySelectorAll(".ct-mark"))e.remove();this.answer.hidden=!0,this.answer.open=!1,
this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[a("p","ct-note",t)]:[])}focus(){this.root.querySelector(
":is(.ct-option input, .ct-move__button, .ct-pick, .ct-write):enabled").focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){
return this.given().length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this;if(e.ariaLive=t?"off":"polite",!t){e.replaceChildren(a("p",
"ct-note",this.words.choose));return}this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)}restore(t){return t.length&&!this.field.write(t)?(
this.field.clear(),!1):(this.isPutBack=!0,this.reveal(),!0)}reveal(){let t=K(this.asked,this.given()),e=t===1?"right":t>0?"partly":"wrong";
this.root.dataset.ctResult=this.type==="open_response"?"open":e,this.field.reveal(this.asked),this.button.hidden=!0,this.answer.hidden=!1,this.answer.open=!0;
let s=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out;this.verdict.replaceChildren(a("p","ct-verdict__word",s))}remark(){
this.onCheck(this)}};function U(r){let{key:t,chosen:e,draft:s}=Object(r),n=e??s;return typeof t=="string"&&Array.isArray(n)&&n.every(
i=>typeof i=="string")}var T=class{constructor(t,e){this.root=t,this.playbook=Q(t,t.dataset.ctQuiz),this.pass=Number(t.dataset.pass??NaN),
this.isExam="exam"in t.dataset,this.words=e,this.answers=f(this.playbook,U),this.all=[...t.querySelectorAll(".ct-q")].map(s=>new M(s,this.words,n=>this.keep(
[n])))}show(){for(let t of this.all)t.isExam=this.isExam,t.show();this.draw(),this.pages=new E(this.root,this.words,t=>this.missing.includes(t)),this.score=x(
"div","ct-score ct-box ct-board"),this.score.tabIndex=-1,this.again=this.button("retry_wrong",()=>this.retry(!0)),this.actions=a("p","ct-next",this.again,
this.button("retry",()=>this.retry(!1))),this.root.append(this.pages.bar),this.isExam&&this.showExam(),this.root.append(this.score,this.actions),this.begin(),
this.showWayOn(),this.pages.follow(),gt(this.root,this.playbook,()=>this.takeOver())}begin(){this.questions.forEach((t,e)=>t.root.querySelector(
".ct-q__number").textContent=e+1);for(let t of this.questions)this.restore(t);this.pages.ask(this.questions),this.update()}button(t,e){return g(this.words[t],
e)}draw(){let t=Number(this.root.dataset.draw)||this.all.length,e=i=>location.hash===`#${i.id}`?-2:this.stored(i)?-1:Math.random(),s=new Map(this.all.map(i=>[i,
e(i)])),n=[...this.all].sort((i,o)=>s.get(i)-s.get(o)).slice(0,t);for(let i of this.all)i.root.hidden=!n.includes(i);this.questions=this.all.filter(
i=>n.includes(i))}get open(){return this.questions.filter(t=>t.share===void 0)}get missing(){return this.open.filter(t=>!this.isExam||!t.isComplete)}stored(t){
return t.ids.map(e=>this.answers.get(e)).find(Boolean)}restore(t){let{key:e,chosen:s,draft:n}=this.stored(t)??{};if(!(s??n)?.length&&!(this.isExam&&s))return;
e===t.key&&(s?t.restore(s):t.field.write(n))||t.reset(this.words.changed)}takeOver(){this.answers=f(this.playbook,U);for(
let t of this.questions)t.share!==void 0&&t.reset(),this.restore(t);this.update()}change(t){this.kept=m(this.playbook,U,e=>{t(e),this.answers=e})}put(t,e){
this.change(s=>{for(let n of t){for(let i of n.ids)s.delete(i);s.set(n.id,{key:n.key,[e]:n.given(),on:p()})}})}keep(t){this.put(t,"chosen");for(
let e of t)this.review(e);this.update(),this.open.length||this.record()}review(t){let{ids:e,key:s,share:n,isPutBack:i,before:o}=t;i||(t.before=ut(this.playbook,
e,s,n,o))}record(){let t=Object.fromEntries(this.questions.map(({id:e,key:s})=>[e,s]));wt(this.playbook,"quiz",{share:this.points/this.questions.length,
of:t})}get points(){return this.questions.reduce((t,{share:e=0})=>t+e,0)}retry(t){let e=this.questions.filter(({share:n})=>n!==void 0&&(!t||n<1));this.change(
n=>{if(t)for(let i of e)for(let o of i.ids)n.delete(o);else n.clear()});for(let n of e)n.reset();t||(this.draw(),this.begin()),this.update();
let[s]=t?e:this.questions;this.pages.turnTo(s),s.root.scrollIntoView(),s.focus()}showWayOn(){let t=this.all.some(s=>this.stored(s)),e=this.all.some(({
id:s})=>location.hash===`#${s}`);!t||e||!this.missing.length||(this.wayOn=a("a","ct-button ct-button--secondary"),this.root.querySelector(".ct-q").before(a("p",
"ct-next ct-quiz__on",this.wayOn)),this.update())}showExam(){this.warning=a("div","ct-warning ct-board ct-aside ct-tight ct-trim"),this.warning.tabIndex=-1,
this.root.querySelector(".ct-q").before(a("p","ct-muted",this.words.exam)),this.handing=this.button("hand_in",()=>this.handIn()),this.handing.classList.remove(
"ct-button--secondary"),this.root.append(this.warning,a("p","ct-next",this.handing)),this.root.addEventListener("input",()=>this.keepDraft())}keepDraft(){
this.open.length&&(this.put(this.open,"draft"),this.warning.replaceChildren(),this.update())}handIn(t=!1){let{open:e,missing:s}=this;if(s.length&&!t){this.warn(
s);return}this.warning.replaceChildren();for(let n of e)n.reveal();this.keep(e),this.score.focus()}warn(t){let e=u(this.words.not_answered,{n:t.length,
all:this.questions.length}),s=this.button("hand_in_anyway",()=>this.handIn(!0));this.warning.replaceChildren(a("p","ct-note",e),this.linksTo(t),a("p","ct-next",
s)),this.warning.focus()}update(){let{open:t,missing:e,questions:s}=this,n=!t.length,i=!this.isExam&&t.length<s.length,o=s.filter(({share:h})=>h<1),
c=n?this.result():i?u(this.words.to_go,{n:t.length}):"";this.score.replaceChildren(...c?[a("p","ct-score__words ct-headline",c)]:[]),
n&&o.length&&this.score.append(a("div","",this.words.look_again,this.linksTo(o))),this.kept===!1&&this.score.append(a("p","ct-note",this.words.not_kept)),
this.score.hidden=!this.score.childNodes.length,this.actions.hidden=!n,this.again.hidden=!o.length||this.isExam,this.handing&&(this.handing.hidden=n),
this.wayOn&&this.pointOn(e[0]),this.pages.update()}pointOn(t){let e=this.questions.indexOf(t);this.wayOn.parentElement.hidden=e<1,!(e<1)&&(
this.wayOn.href=`#${t.id}`,this.wayOn.textContent=u(this.words.go_on,{n:e+1}))}result(){let{pass:t,points:e,words:s}=this,n=this.questions.length,i=u(s.score,{
right:Math.floor(e*10+1e-9)/10,all:n});if(Number.isNaN(t))return i;let o=Math.ceil(t*n/10-1e-9)/10;return`${i} ${pt(e/n,t)?s.passed:u(s.not_passed,{
needed:o})}`}linksTo(t){let e=a("ul");for(let s of t){let n=a("a","",s.ask);n.href=`#${s.id}`,e.append(a("li","",n))}return e}};P("quiz",(r,t)=>new T(r,t).show(
));P("onward",et);})();
