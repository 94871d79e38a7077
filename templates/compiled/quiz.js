(()=>{var W=countertalk.each,k=countertalk.during;var $=countertalk.dayNumber,tt=countertalk.dayAt,D=countertalk.isDay,p=countertalk.today;
var v=countertalk.prefix;function et(r){try{let t=JSON.parse(r);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{
return}}function st(r,t){let e;try{e=JSON.parse(r??"[]")}catch{}return Array.isArray(e)||(e=r?[r]:[]),JSON.stringify([...e,t])}var rt=countertalk.forget;
var ot="_here",Lt="way",S=r=>typeof r=="string"&&r.length>0;function nt(r){let t=localStorage.getItem(r),e=et(t??"{}");return e||(localStorage.setItem(
`${r}:aside`,st(localStorage.getItem(`${r}:aside`),t)),localStorage.removeItem(r),[])}function it(r,t){return[t,...JSON.parse(
r.dataset.ctWas??"[]")]}function at(r){return[r.dataset.ctItem,...JSON.parse(r.dataset.ctWas??"[]")]}function m(r,t){let e=new Map;try{for(
let s of[...r].reverse())for(let[o,n]of nt(v()+s))t(n)&&e.set(o,n)}catch{}return e}function g(r,t,e){let s=m(r,t);e(s);try{let[o,...n]=r.map(d=>v()+d),
h=[...[...n].reverse().concat(o).flatMap(nt).filter(([,d])=>!t(d)),...s];h.length?localStorage.setItem(o,JSON.stringify(Object.fromEntries(
h))):localStorage.removeItem(o),rt(n)}catch{return!1}return U(r[0]),!0}function U(r){r.startsWith("_")||g([ot],S,t=>t.set("at",r).set("on",p()))}function ct(){
return m([ot],S).get(Lt)}function ht(r){let t=ct(),e=[...r.querySelectorAll("li")].find(({dataset:s})=>s.ctWays.split(" ").includes(t));
e&&e.parentElement.prepend(e)}var lt=(r,t)=>tt($(r)+t),dt=(r,t)=>$(t)-$(r);var l=[.212,1.2931,2.3065,8.2956,6.4133,.8334,3.0194,.001,1.8722,.1666,.796,1.4835,
.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,.1542],V=1,Y=2,X=3,Rt=4,Bt=.9,pt=-l[20],Ht=Bt**(1/pt)-1,Ft=36500;function z(r,t,e){return Math.min(Math.max(t,
r),e)}function jt(r,t){return(1+Ht*t/r)**pt}function ft(r){return l[4]-Math.exp((r-1)*l[5])+1}function Gt(r,t){let e=-l[6]*(t-X)*(10-r)/9;return l[7]*ft(Rt)+(
1-l[7])*(r+e)}function Jt({s:r,d:t},e){return Math.min(r,l[11]*t**-l[12]*((r+1)**l[13]-1)*Math.exp((1-e)*l[14]))}function Kt({s:r,d:t},e,s){let o=Math.exp(
l[8])*(11-t)*r**-l[9]*(Math.exp((1-e)*l[10])-1);return r*(1+o*(s===Y?l[15]:1))}function ut(r,t,e){if(!r)return{s:l[t-1],d:z(1,ft(t),10)};let s=jt(r.s,e),
o=t===V?Jt(r,s):Kt(r,s,t);return{s:z(.001,o,Ft),d:z(1,Gt(r.d,t),10)}}function mt(r){return r===1?X:r>0?Y:V}function gt(r,t,e){let s=c=>Math.max(1,Math.round(ut(
r,c,e).s)),o=s(V),n=Math.max(s(Y),o+1),i=Math.max(s(X),n+1);return{...ut(r,t,e),interval:[o,n,i][t-1]}}var xt=["_practice"];function wt(r,t,e){
return Number.isFinite(t)&&t>=r&&t<=e}function kt(r){let{key:t,due:e,last:s,s:o,d:n,n:i}=Object(r),c=wt(.001,o,36500)&&wt(1,n,10)&&Number.isInteger(i)&&i>0;
return/^[0-9a-f]{8}$/.test(t)&&D(e)&&D(s)&&c}function Wt(r,t,e){return t.map(s=>r.get(s)).find(s=>s?.key===e)}function Ut(r,t,e){let s=r?Math.max(0,dt(r.last,p(
))):0,{s:o,d:n,interval:i}=gt(r,mt(e),s),[c,h]=[o,n].map(d=>Number(d.toFixed(4)));return{key:t,due:lt(p(),i),last:p(),s:c,d:h,n:(r?.n??0)+1}}function zt(r,t,e){
for(let s of t)r.delete(s);r.set(t[0],e)}function Vt(r,t,e,s=Wt(m(xt,kt),r,t)??null){let o=Ut(s??void 0,t,e);return{before:s,review:o,kept:g(xt,kt,n=>zt(n,r,
o))}}function yt(r,t,e,s,o){let n=r.flatMap(i=>t.map(c=>`${i}#${c}`));return Vt(n,e,s,o).before}var bt=countertalk.passes,vt=countertalk.missingIn;
var St=countertalk.recordsOf;var Et="ct:progress-changed";function Ot(r,t,e){k(r,t,({detail:s})=>e(s))}function qt(r,t,e){k(r,"pageshow",({persisted:s})=>s&&e(
)),k(r,"storage",({key:s})=>{(s===null||t.some(o=>s===v()+o))&&e()}),Ot(r,Et,e)}var At=countertalk.showBadges;var Yt="_results";function _t(r,t,{share:e=1,
of:s={}}={}){let o=document.querySelector("[data-ct-version]")?.dataset.ctVersion??"",n=g([Yt],St,i=>{let c=r.map(K=>i.get(K)).find(Boolean)??{};for(
let K of r)i.delete(K);let h=c[t]&&!vt({of:s},c[t])?c[t]:void 0,d=p(),J=h?.share>e?h:{on:d,first:h?.first??h?.on??d,share:e,of:s,version:o};i.set(r[0],{...c,
[t]:J})});return n&&U(r[0]),At(),n}function a(r,t,...e){let s=document.createElement(r);return t&&(s.className=t),s.append(...e),s}function y(r,t){let e=a(r,t);
return e.role="status",e}function f(r,t,e="ct-button ct-button--secondary"){let s=Object.assign(a("button",e,r),{type:"button"});return s.addEventListener(
"click",t),s}function u(r,t){return r.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}var L=class{constructor(t,e,s){this.root=t,this.words=e,this.isMissing=s,
this.back=f(e.previous,()=>this.go(this.questions[this.at-1])),this.on=f(e.next,()=>this.go(this.next)),this.place=a("span","ct-muted"),this.bar=a("p",
"ct-turn",this.back,this.place,this.on),k(t,"hashchange",()=>this.follow(!0)),t.addEventListener("click",o=>this.take(o))}take(t){let e=t.target.closest("a");
!e||!this.named(e.hash)||e.href!==location.href.split("#")[0]+e.hash||t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),t.stopPropagation(),
location.hash===e.hash?this.follow(!0):location.hash=e.hash)}named(t){return this.questions.find(({id:e})=>t===`#${e}`)}get at(){
return this.questions.findIndex(({root:t})=>"ctTurned"in t.dataset)}get next(){let{at:t,questions:e,isMissing:s}=this,o=e.slice(t+1);return o.find(
s)??o[0]??e.slice(0,t).find(s)}ask(t){this.questions=t,this.root.toggleAttribute("data-ct-paged",t.length>1),this.turnTo(t[0])}turnTo(t){for(let{
root:e}of this.questions)delete e.dataset.ctTurned;t.root.dataset.ctTurned="",this.place.textContent=u(this.words.place,{n:this.at+1,
all:this.questions.length}),this.update()}update(){this.back.style.visibility=this.at===0?"hidden":"",this.on.style.visibility=this.next?"":"hidden"}go(t){
this.turnTo(t),t.heading.tabIndex=-1,t.heading.focus({preventScroll:!0}),t.root.scrollIntoView()}follow(t=!1){let e=this.named(location.hash);e&&(this.turnTo(
e),t?this.go(e):e.root.scrollIntoView())}};var Xt=/(?<![\p{L}\p{N}_])["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?![\p{L}\p{N}_])/gu;function Ct(r){return r.normalize(
"NFKC").toLowerCase().replace(Xt,"").split(/\s+/).filter(Boolean).join(" ")}function Nt(r){let t=r.replace(/[\s\u202f'’]|[€$£%]/gu,"").replace(/^\+/,
"").replace("−","-"),e=[];return/^-?\d+([.,]\d+)?$/.test(t)&&e.push(Number(t.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)&&e.push(Number(
t.replaceAll(",",""))),/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)&&e.push(Number(t.replaceAll(".","").replace(",","."))),e}function R(r,t){return r.filter((e,
s)=>e===t[s]).length/r.length}function It(r,t){let e=t.filter(s=>r.includes(s)).length;return Math.max(0,(e-(t.length-e))/r.length)}function E(r,t=""){
return r.map(Ct).includes(Ct(t))}function B(r,t){return t.length===1&&t[0]===r[0]?1:0}function Qt(r){let t=2166136261;for(let e of r)t=Math.imul(
t^e.codePointAt(0),16777619);return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}function Pt(r,t){return r.map(s=>[Qt(
`${t} ${s}`),s]).sort(([s,o],[n,i])=>s-n||(o<i?-1:1)).map(([,s])=>s)}function H(r,t){return r.find(e=>e.dataset.ctPart===t)}function Q(r,t){let e=a("span",
`ct-mark ct-mark--${r?"right":"wrong"}`,` ${t}`);return e.dataset.ctMark="",e}function b(r,t,e,s=e.wrong_here){let o=t?`✓ ${e.right_here}`:`✗ ${s}`;
r.querySelector("[data-ct-mark]")?.remove(),r.append(Q(t,o))}function O(r){let t=a(r,"ct-write");return t.maxLength=2e3,t.autocomplete="off",t}var x=class{
constructor(t){this.question=t,this.input=this.makeInput(),this.input.setAttribute("aria-labelledby",t.askId),t.root.querySelector("[data-ct-write]").append(
this.input)}makeInput(){return O("input")}read(){let t=this.input.value.trim();return t?[t]:[]}write(t){return t.length!==1?!1:(this.input.value=t[0],
!0)}reveal(){this.input.readOnly=!0}clear(){this.input.value="",this.input.readOnly=!1}};var q=class{static mark({gaps:t},e){return t.filter((s,o)=>E(s,
e[o])).length/t.length}constructor(t){this.question=t,this.gaps=[...t.root.querySelectorAll("[data-ct-gap]")];let e=t.root.querySelector("[data-ct-gaps]");
e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute("aria-labelledby",t.askId),this.inputs=this.gaps.map((s,o)=>{let n=O("input");return n.ariaLabel=u(
t.words.gap,{n:o+1,all:this.gaps.length}),n.setAttribute("aria-describedby",e.id),s.replaceChildren(n),n})}read(){let t=this.inputs.map(e=>e.value.trim());
return t.some(Boolean)?t:[]}write(t){return t.length!==this.gaps.length?!1:(this.inputs.forEach((e,s)=>e.value=t[s]),!0)}reveal({gaps:t}){let{
words:e}=this.question;this.gaps.forEach((s,o)=>{let{value:n}=Object.assign(this.inputs[o],{readOnly:!0});n.trim()&&b(s,E(t[o],n),e,e.wrong_gap)})}clear(){for(
let t of this.inputs)t.value="",t.readOnly=!1}};function F(r,t,e){let s=a("span","ct-move__handle","⠿");return s.ariaHidden="true",s.addEventListener(
"pointerdown",o=>{if(o.button)return;let n=new AbortController,i=(h,d,J)=>h.addEventListener(d,J,{signal:n.signal}),c=h=>{n.abort(),r.removeAttribute(
"data-ct-held"),e(h)};o.preventDefault(),s.setPointerCapture(o.pointerId),r.setAttribute("data-ct-held",""),i(s,"pointermove",h=>t(h,o)),i(s,"pointerup",c),i(s,
"pointercancel",()=>c()),i(window,"keydown",({key:h})=>h==="Escape"&&c())}),s}var A=class{static mark({right:t},e){return R(t,e)}constructor(t){this.question=t;
let[e,s]=t.root.querySelectorAll("[data-ct-parts]");this.things=[...e.children].sort((o,n)=>o.dataset.ctPart<n.dataset.ctPart?-1:+(
o.dataset.ctPart>n.dataset.ctPart)),this.partners=[...s.children],s.ariaHidden="true";for(let o of this.things)this.makeLive(o);for(
let o of this.partners)o.prepend(this.handle(o))}handle(t){let e=({clientX:n,clientY:i})=>document.elementsFromPoint(n,i).find(c=>this.things.includes(c)),s=(n,
i)=>{t.style.translate=n;for(let c of this.things)c.toggleAttribute("data-ct-held",c===i)};return F(t,(n,i)=>s(
`${n.clientX-i.clientX}px ${n.clientY-i.clientY}px`,e(n)),n=>{let i=n&&e(n)?.querySelector("select");s(""),i&&(i.value=t.dataset.ctPart,i.dispatchEvent(
new Event("input",{bubbles:!0})))})}makeLive(t){let e=a("select","ct-pick");e.append(new Option(this.question.words.pick,""));for(
let s of this.partners)e.append(new Option(s.textContent.trim(),s.dataset.ctPart));e.ariaLabel=t.textContent.trim(),t.append(" ",e)}selects(){
return this.things.map(t=>t.querySelector("select"))}read(){let t=this.selects().map(e=>e.value);return t.some(Boolean)?t:[]}write(t){let e=this.partners.map(
s=>s.dataset.ctPart);return t.length!==this.things.length||!t.every(s=>!s||e.includes(s))?!1:(this.selects().forEach((s,o)=>s.value=t[o]),!0)}reveal(t){
this.things.forEach((e,s)=>{let o=e.querySelector("select");o.disabled=!0,o.value&&b(e,o.value===t.right[s],this.question.words)})}clear(){for(
let t of this.things){let e=t.querySelector("select");e.value="",e.disabled=!1}}};var Mt="_seed",Tt;function $t(){return Tt??=m([Mt],S).get("seed")??Zt(),
Tt}function Zt(){let r=crypto.getRandomValues(new Uint32Array(2)).join("-");return g([Mt],S,t=>t.set("seed",r)),r}var w=class{get several(){
return!1}get isShuffled(){return!0}constructor(t){this.question=t,this.options=[...t.root.querySelectorAll("[data-ct-option]")];let e=t.root.querySelector(
"[data-ct-options]");e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),this.several&&e.before(a("p","ct-muted",
t.words.several)),this.isShuffled&&this.shuffle(e);for(let s of this.options)this.makeLive(s)}shuffle(t){let e=i=>"ctLast"in i.dataset,s=this.options.filter(
i=>!e(i)),n=Pt(s.map(i=>i.dataset.ctOption),$t()+this.question.id).map(i=>s.find(c=>c.dataset.ctOption===i));this.options=[...n,...this.options.filter(e)],
t.append(...this.options)}makeLive(t){let e=a("input");e.type=this.several?"checkbox":"radio",e.name=this.question.id,e.value=t.dataset.ctOption,
t.role="presentation",t.dataset.ctLive="",t.prepend(a("label","ct-option",e,a("span","",t.querySelector("[data-ct-text]"))))}inputs(){return this.options.map(
t=>t.querySelector("input"))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){let e=this.options.map(s=>s.dataset.ctOption);if(!t.every(
s=>e.includes(s))||!this.several&&t.length>1)return!1;for(let s of this.inputs())s.checked=t.includes(s.value);return!0}reveal(t){let{words:e}=this.question;
for(let s of this.options){let o=s.querySelector("input"),n=t.right.includes(o.value);if(o.disabled=!0,n||o.checked){
let c=n?`✓ ${e.correct}`:`✗ ${e.your_choice}`;s.querySelector("[data-ct-text]").after(Q(n,c))}let i=s.querySelector("[data-ct-because]");i&&o.checked&&(
i.hidden=!1)}}clear(){for(let t of this.options){let e=t.querySelector("input");e.checked=e.disabled=!1;let s=t.querySelector("[data-ct-because]");s&&(
s.hidden=!0)}}};var _=class extends w{get several(){return!0}static mark({right:t},e){return It(t,e)}};var te=1e-9,C=class extends x{static mark({number:t,
tolerance:e},[s=""]){return Nt(s).some(o=>Math.abs(o-t)<=e+te)?1:0}makeInput(){return Object.assign(super.makeInput(),{inputMode:"decimal"})}};
var N=class extends x{static isSelfMarked=!0;static mark({right:t},[,...e]){return e.filter(s=>t.includes(s)).length/t.length}makeInput(){return O(
"textarea")}constructor(t){super(t),this.points=[...t.root.querySelectorAll("[data-ct-answer] [data-ct-part]")];for(let e of this.points){let s=a("input");
s.type="checkbox",s.addEventListener("change",()=>t.remark()),e.dataset.ctLive="",e.replaceChildren(a("label","ct-option",s,a("span","",
...e.childNodes)))}}boxes(){return this.points.map(t=>t.querySelector("input"))}read(){let[t]=super.read(),e=this.points.filter(s=>s.querySelector(
"input").checked);return t?[t,...e.map(s=>s.dataset.ctPart)]:[]}write([t,...e]){let s=this.points.map(o=>o.dataset.ctPart);if(!t||!e.every(o=>s.includes(
o)))return!1;for(let o of e)H(this.points,o).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal();for(let t of this.boxes(
))t.disabled=!super.read().length}clear(){super.clear();for(let t of this.boxes())t.checked=t.disabled=!1}};var I=class{static mark({right:t},e){return R(t,
e)}constructor(t){this.question=t,this.list=t.root.querySelector("[data-ct-parts]"),this.steps=[...this.list.children],this.texts=new Map,this.touched=!1,
this.list.setAttribute("aria-labelledby",t.askId),this.told=y("p","ct-hidden"),this.list.after(this.told);for(let e of this.steps)this.makeLive(e);this.arrange(
)}makeLive(t){let{words:e}=this.question,s=a("span","ct-move__text",...t.childNodes),o=[["up",-1,"↑"],["down",1,"↓"]].map(([i,c,h])=>{let d=f(h,()=>this.move(t,
c,d),"ct-move__button");return d.ariaLabel=`${e[i]}: ${s.textContent.trim()}`,d});t.classList.add("ct-move"),this.texts.set(t,s.textContent.trim());let n=F(t,
i=>this.follow(t,i),i=>this.drop(t,i));t.append(n,s,...o)}move(t,e,s){let o=[...this.list.children].indexOf(t),n=this.list.children[o+e];n&&(e<0?n.before(
t):n.after(t),this.settle(t),(s.disabled?t.querySelector("button:enabled"):s).focus())}settle(t){let e=this.texts.get(t),s=[...this.list.children].indexOf(t)+1;
this.touched=!0,this.arrange(),this.told.textContent=u(this.question.words.moved,{text:e,n:s,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{
bubbles:!0}))}drop(t,e){e?this.arranged.some((s,o)=>s!==this.list.children[o])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){
let s=n=>n.getBoundingClientRect().top+n.offsetHeight/2,o;for(;(o=t.previousElementSibling)&&e<s(o);)t.after(o);for(;(o=t.nextElementSibling)&&e>s(o);)t.before(
o)}arrange(t=!1){this.arranged=[...this.list.children];let e=this.arranged.length-1;this.arranged.forEach((s,o)=>{let[n,i]=s.querySelectorAll("button");
n.disabled=t||o===0,i.disabled=t||o===e})}read(){return this.touched?[...this.list.children].map(t=>t.dataset.ctPart):[]}write(t){let e=this.steps.map(
o=>o.dataset.ctPart);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let s=[...this.steps];for(let o of t)this.list.append(...s.splice(
s.indexOf(H(s,o)),1));return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&[...this.list.children].forEach((e,s)=>b(e,
e.dataset.ctPart===t.right[s],this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}};
var P=class extends x{static mark({accept:t},[e]){return E(t,e)?1:0}};var T=class extends w{static mark({right:t},e){return B(t,e)}};var M=class extends w{
get isShuffled(){return!1}static mark({right:t},e){return B(t,e)}};var Dt={fill_blank:q,matching:A,multiple_answers:_,numeric:C,open_response:N,ordering:I,
short_answer:P,single_choice:T,true_false:M};var j=class{constructor(t,e,s){this.root=t,this.words=e,this.onCheck=s,this.id=t.dataset.ctItem,this.ids=at(t),
this.key=t.dataset.ctFingerprint,this.asked=JSON.parse(t.dataset.ctAnswerKey),this.shape=Dt[t.dataset.ctType],this.isExam=!1,this.heading=t.querySelector(
"[data-ct-ask]"),this.heading.id=this.askId=`_ask-${this.id}`,this.answer=t.querySelector("[data-ct-answer]")}get ask(){
return this.heading.lastElementChild.textContent.trim()}get share(){return this.root.dataset.ctResult?this.shape.mark(this.asked,this.field.read()):void 0}show(
){this.field=new this.shape(this),this.verdict=y("div","ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=f(this.words.check,()=>this.check(
)),this.answer.before(this.button,this.verdict),this.root.addEventListener("keydown",({key:t,target:e})=>{t==="Enter"&&e.matches(
"input:not([type])")&&!this.button.hidden&&this.check()}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,delete this.before,this.isPutBack=!1,
this.field.clear();for(let e of this.root.querySelectorAll("[data-ct-mark]"))e.remove();this.answer.hidden=!0,this.answer.open=!1,
this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[a("p","ct-note",t)]:[])}focus(){this.root.querySelector(
":is(input, select, textarea, button):enabled").focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){return this.given(
).length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this;if(e.ariaLive=t?"off":"polite",!t){e.replaceChildren(a("p","ct-note",
this.words.choose));return}this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)}restore(t){return t.length&&!this.field.write(t)?(this.field.clear(),
!1):(this.isPutBack=!0,this.reveal(),!0)}reveal(){let t=this.shape.mark(this.asked,this.given()),e=t===1?"right":t>0?"partly":"wrong";
this.root.dataset.ctResult=this.shape.isSelfMarked?"open":e,this.field.reveal(this.asked),this.button.hidden=!0,this.answer.hidden=!1,this.answer.open=!0;
let s=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out;this.verdict.replaceChildren(a("p","ct-verdict__word",s))}remark(){
this.onCheck(this)}};function Z(r){let{key:t,chosen:e,draft:s}=Object(r),o=e??s;return typeof t=="string"&&Array.isArray(o)&&o.every(
n=>typeof n=="string")}var G=class{constructor(t,e){this.root=t,this.playbook=it(t,t.dataset.ctQuiz),this.pass=Number(t.dataset.ctPass??NaN),
this.isExam="ctExam"in t.dataset,this.words=e,this.answers=m(this.playbook,Z),this.all=[...t.querySelectorAll("[data-ct-question]")].map(s=>new j(s,this.words,
o=>this.keep([o])))}show(){for(let t of this.all)t.isExam=this.isExam,t.show();this.draw(),this.pages=new L(this.root,this.words,t=>this.missing.includes(t)),
this.score=y("div","ct-score ct-box ct-board"),this.score.tabIndex=-1,this.again=this.button("retry_wrong",()=>this.retry(!0)),this.actions=a("p","ct-next",
this.again,this.button("retry",()=>this.retry(!1))),this.root.append(this.pages.bar),this.isExam&&this.showExam(),this.root.append(this.score,this.actions),
this.begin(),this.showWayOn(),this.pages.follow(),qt(this.root,this.playbook,()=>this.takeOver())}begin(){this.questions.forEach((t,e)=>t.root.querySelector(
"[data-ct-number]").textContent=e+1);for(let t of this.questions)this.restore(t);this.pages.ask(this.questions),this.update()}button(t,e){return f(
this.words[t],e)}draw(){let t=Number(this.root.dataset.ctDraw)||this.all.length,e=n=>location.hash===`#${n.id}`?-2:this.stored(n)?-1:Math.random(),s=new Map(
this.all.map(n=>[n,e(n)])),o=[...this.all].sort((n,i)=>s.get(n)-s.get(i)).slice(0,t);for(let n of this.all)n.root.hidden=!o.includes(n);
this.questions=this.all.filter(n=>o.includes(n))}get open(){return this.questions.filter(t=>t.share===void 0)}get missing(){return this.open.filter(
t=>!this.isExam||!t.isComplete)}stored(t){return t.ids.map(e=>this.answers.get(e)).find(Boolean)}restore(t){let{key:e,chosen:s,draft:o}=this.stored(t)??{};if(!(
s??o)?.length&&!(this.isExam&&s))return;e===t.key&&(s?t.restore(s):t.field.write(o))||t.reset(this.words.changed)}takeOver(){this.answers=m(this.playbook,Z);
for(let t of this.questions)t.share!==void 0&&t.reset(),this.restore(t);this.update()}change(t){this.kept=g(this.playbook,Z,e=>{t(e),this.answers=e})}put(t,e){
this.change(s=>{for(let o of t){for(let n of o.ids)s.delete(n);s.set(o.id,{key:o.key,[e]:o.given(),on:p()})}})}keep(t){this.put(t,"chosen");for(
let e of t)this.review(e);this.update(),this.open.length||this.record()}review(t){let{ids:e,key:s,share:o,isPutBack:n,before:i}=t;n||(t.before=yt(this.playbook,
e,s,o,i))}record(){let t=Object.fromEntries(this.questions.map(({id:e,key:s})=>[e,s]));_t(this.playbook,"quiz",{share:this.points/this.questions.length,
of:t})}get points(){return this.questions.reduce((t,{share:e=0})=>t+e,0)}retry(t){let e=this.questions.filter(({share:o})=>o!==void 0&&(!t||o<1));this.change(
o=>{if(t)for(let n of e)for(let i of n.ids)o.delete(i);else o.clear()});for(let o of e)o.reset();t||(this.draw(),this.begin()),this.update();
let[s]=t?e:this.questions;this.pages.turnTo(s),s.root.scrollIntoView(),s.focus()}showWayOn(){let t=this.all.some(s=>this.stored(s)),e=this.all.some(({
id:s})=>location.hash===`#${s}`);!t||e||!this.missing.length||(this.wayOn=a("a","ct-button ct-button--secondary"),this.root.querySelector(
"[data-ct-question]").before(a("p","ct-next ct-quiz__on",this.wayOn)),this.update())}showExam(){this.warning=a("div",
"ct-warning ct-board ct-aside ct-tight ct-trim"),this.warning.tabIndex=-1,this.root.querySelector("[data-ct-question]").before(a("p","ct-muted",
this.words.exam)),this.handing=f(this.words.hand_in,()=>this.handIn(),"ct-button"),this.root.append(this.warning,a("p","ct-next",this.handing)),
this.root.addEventListener("input",()=>this.keepDraft())}keepDraft(){this.open.length&&(this.put(this.open,"draft"),this.warning.replaceChildren(),this.update(
))}handIn(t=!1){let{open:e,missing:s}=this;if(s.length&&!t){this.warn(s);return}this.warning.replaceChildren();for(let o of e)o.reveal();this.keep(e),
this.score.focus()}warn(t){let e=u(this.words.not_answered,{n:t.length,all:this.questions.length}),s=this.button("hand_in_anyway",()=>this.handIn(!0));
this.warning.replaceChildren(a("p","ct-note",e),this.linksTo(t),a("p","ct-next",s)),this.warning.focus()}update(){let{open:t,missing:e,questions:s}=this,
o=!t.length,n=!this.isExam&&t.length<s.length,i=s.filter(({share:h})=>h<1),c=o?this.result():n?u(this.words.to_go,{n:t.length}):"";this.score.replaceChildren(
...c?[a("p","ct-score__words ct-headline",c)]:[]),o&&i.length&&this.score.append(a("div","",this.words.look_again,this.linksTo(i))),
this.kept===!1&&this.score.append(a("p","ct-note",this.words.not_kept)),this.score.hidden=!this.score.childNodes.length,this.actions.hidden=!o,
this.again.hidden=!i.length||this.isExam,this.handing&&(this.handing.hidden=o),this.wayOn&&this.pointOn(e[0]),this.pages.update()}pointOn(t){
let e=this.questions.indexOf(t);this.wayOn.parentElement.hidden=e<1,!(e<1)&&(this.wayOn.href=`#${t.id}`,this.wayOn.textContent=u(this.words.go_on,{
n:e+1}))}result(){let{pass:t,points:e,words:s}=this,o=this.questions.length,n=u(s.score,{right:Math.floor(e*10+1e-9)/10,all:o});if(Number.isNaN(t))return n;
let i=Math.ceil(t*o/10-1e-9)/10;return`${n} ${bt(e/o,t)?s.passed:u(s.not_passed,{needed:i})}`}linksTo(t){let e=a("ul");for(let s of t){let o=a("a","",s.ask);
o.href=`#${s.id}`,e.append(a("li","",o))}return e}};W("quiz",(r,t)=>new G(r,t).show());W("onward",ht);})();
