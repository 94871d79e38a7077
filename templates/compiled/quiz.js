"use strict";(()=>{var X=countertalk.each,O=countertalk.during;var H=countertalk.dayNumber,ot=countertalk.dayAt,F=countertalk.isDay,g=countertalk.today;
var A=countertalk.prefix;function it(r){try{let t=JSON.parse(r);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{
return}}function at(r,t){let e;try{e=JSON.parse(r??"[]")}catch{}return Array.isArray(e)||(e=r?[r]:[]),JSON.stringify([...e,t])}var ct=countertalk.forget;
var ht="_here",jt="way",I=r=>typeof r=="string"&&r.length>0;function lt(r){let t=localStorage.getItem(r),e=it(t??"{}");return e||(localStorage.setItem(
`${r}:aside`,at(localStorage.getItem(`${r}:aside`),t)),localStorage.removeItem(r),[])}function dt(r,t){return[t,...JSON.parse(
r.dataset.ctWas??"[]")]}function ut(r){return[r.dataset.ctItem,...JSON.parse(r.dataset.ctWas??"[]")]}function w(r,t){let e=new Map;try{for(
let s of[...r].reverse())for(let[n,o]of lt(A()+s))t(o)&&e.set(n,o)}catch{}return e}function b(r,t,e){let s=w(r,t);e(s);try{let[n,...o]=r.map(u=>A()+u),
l=[...[...o].reverse().concat(n).flatMap(lt).filter(([,u])=>!t(u)),...s];l.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(
l))):localStorage.removeItem(n),ct(o)}catch{return!1}return Q(r[0]),!0}function Q(r){r.startsWith("_")||b([ht],I,t=>t.set("at",r).set("on",g()))}function pt(){
return w([ht],I).get(jt)}function ft(r){let t=pt(),e=[...r.querySelectorAll("li")].find(({dataset:s})=>s.ctWays.split(" ").includes(t));
e&&e.parentElement.prepend(e)}var mt=(r,t)=>ot(H(r)+t),gt=(r,t)=>H(t)-H(r);var d=[.212,1.2931,2.3065,8.2956,6.4133,.8334,3.0194,.001,1.8722,.1666,.796,1.4835,
.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,.1542],tt=1,et=2,st=3,Gt=4,Jt=.9,kt=-d[20],Kt=Jt**(1/kt)-1,Wt=36500;function Z(r,t,e){return Math.min(
Math.max(t,r),e)}function Ut(r,t){return(1+Kt*t/r)**kt}function wt(r){return d[4]-Math.exp((r-1)*d[5])+1}function zt(r,t){let e=-d[6]*(t-st)*(10-r)/9;
return d[7]*wt(Gt)+(1-d[7])*(r+e)}function Vt({s:r,d:t},e){return Math.min(r,d[11]*t**-d[12]*((r+1)**d[13]-1)*Math.exp((1-e)*d[14]))}function Yt({s:r,d:t},e,s){
let n=Math.exp(d[8])*(11-t)*r**-d[9]*(Math.exp((1-e)*d[10])-1);return r*(1+n*(s===et?d[15]:1))}function xt(r,t,e){if(!r)return{s:d[t-1],d:Z(1,wt(t),10)};
let s=Ut(r.s,e),n=t===tt?Vt(r,s):Yt(r,s,t);return{s:Z(.001,n,Wt),d:Z(1,zt(r.d,t),10)}}function bt(r){return r===1?st:r>0?et:tt}function yt(r,t,e){
let s=c=>Math.max(1,Math.round(xt(r,c,e).s)),n=s(tt),o=Math.max(s(et),n+1),i=Math.max(s(st),o+1);return{...xt(r,t,e),interval:[n,o,
i][t-1]}}var vt=["_practice"];function Ot(r,t,e){return Number.isFinite(t)&&t>=r&&t<=e}function Et(r){let{key:t,due:e,last:s,s:n,d:o,n:i}=Object(r),c=Ot(.001,n,
36500)&&Ot(1,o,10)&&Number.isInteger(i)&&i>0;return/^[0-9a-f]{8}$/.test(t)&&F(e)&&F(s)&&c}function Xt(r,t,e){return t.map(s=>r.get(s)).find(
s=>s?.key===e)}function Qt(r,t,e){let s=r?Math.max(0,gt(r.last,g())):0,{s:n,d:o,interval:i}=yt(r,bt(e),s),[c,l]=[n,o].map(u=>Number(u.toFixed(4)));return{key:t,
due:mt(g(),i),last:g(),s:c,d:l,n:(r?.n??0)+1}}function Zt(r,t,e){for(let s of t)r.delete(s);r.set(t[0],e)}function te(r,t,e,s=Xt(w(vt,Et),r,t)??null){let n=Qt(
s??void 0,t,e);return{before:s,review:n,kept:b(vt,Et,o=>Zt(o,r,n))}}function St(r,t,e,s,n){let o=r.flatMap(i=>t.map(c=>`${i}#${c}`));return te(o,e,s,
n).before}var At=countertalk.passes,It=countertalk.missingIn;var _t=countertalk.recordsOf;var Ct="ct:progress-changed";function Nt(r,t,e){O(r,t,({detail:s})=>e(
s))}function Pt(r,t,e){O(r,"pageshow",({persisted:s})=>s&&e()),O(r,"storage",({key:s})=>{(s===null||t.some(n=>s===A()+n))&&e()}),Nt(r,Ct,
e)}var qt=countertalk.showBadges;function h(r,t){return r.querySelector(`[data-ct-${t}]`)}function x(r,t){return[...r.querySelectorAll(
`[data-ct-${t}]`)]}function p(r){return[...r.children]}function m(r){return r.querySelector("input, select")}function a(r,t,...e){let s=document.createElement(
r);return t&&(s.className=t),s.append(...e),s}function E(r,t){let e=a(r,t);return e.role="status",e}function k(r,t,e="ct-button ct-button--secondary"){
let s=Object.assign(a("button",e,r),{type:"button"});return s.addEventListener("click",t),s}var ee="_results";function Tt(r,t,{share:e=1,of:s={}}={}){let n=h(
document,"version")?.dataset.ctVersion??"",o=b([ee],_t,i=>{let c=r.map(Y=>i.get(Y)).find(Boolean)??{};for(let Y of r)i.delete(Y);let l=c[t]&&!It({of:s},
c[t])?c[t]:void 0,u=g(),V=l?.share>e?l:{on:u,first:l?.first??l?.on??u,share:e,of:s,version:n};i.set(r[0],{...c,[t]:V})});return o&&Q(r[0]),qt(),o}function f(r,
t){return r.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}var j=class{constructor(t,e,s){this.root=t,this.words=e,this.isMissing=s,this.back=k(e.previous,(
)=>this.go(this.questions[this.at-1])),this.on=k(e.next,()=>this.go(this.next)),this.place=a("span","ct-muted"),this.bar=a("p","ct-turn",this.back,this.place,
this.on),O(t,"hashchange",()=>this.follow(!0)),t.addEventListener("click",n=>this.take(n))}take(t){let e=t.target.closest("a");!e||!this.named(
e.hash)||e.href!==location.href.split("#")[0]+e.hash||t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),t.stopPropagation(),
location.hash===e.hash?this.follow(!0):location.hash=e.hash)}named(t){return this.questions.find(({id:e})=>t===`#${e}`)}get at(){
return this.questions.findIndex(({root:t})=>"ctTurned"in t.dataset)}get next(){let{at:t,questions:e,isMissing:s}=this,n=e.slice(t+1);return n.find(
s)??n[0]??e.slice(0,t).find(s)}ask(t){this.questions=t,this.root.toggleAttribute("data-ct-paged",t.length>1),this.turnTo(t[0])}turnTo(t){for(let{
root:e}of this.questions)delete e.dataset.ctTurned;t.root.dataset.ctTurned="",this.place.textContent=f(this.words.place,{n:this.at+1,
all:this.questions.length}),this.update()}update(){this.back.style.visibility=this.at===0?"hidden":"",this.on.style.visibility=this.next?"":"hidden"}go(t){
this.turnTo(t),t.heading.tabIndex=-1,t.heading.focus({preventScroll:!0}),t.root.scrollIntoView()}follow(t=!1){let e=this.named(location.hash);e&&(this.turnTo(
e),t?this.go(e):e.root.scrollIntoView())}};var se=/(?<![\p{L}\p{N}_])["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?![\p{L}\p{N}_])/gu;function $t(r){return r.normalize(
"NFKC").toLowerCase().replace(se,"").split(/\s+/).filter(Boolean).join(" ")}function Mt(r){let t=r.replace(/[\s\u202f'’]|[€$£%]/gu,"").replace(/^\+/,
"").replace("−","-"),e=[];return/^-?\d+([.,]\d+)?$/.test(t)&&e.push(Number(t.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)&&e.push(Number(
t.replaceAll(",",""))),/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)&&e.push(Number(t.replaceAll(".","").replace(",","."))),e}function G(r,t){return r.filter((e,
s)=>e===t[s]).length/r.length}function Dt(r,t){let e=t.filter(s=>r.includes(s)).length;return Math.max(0,(e-(t.length-e))/r.length)}function _(r,t=""){
return r.map($t).includes($t(t))}function J(r,t){return t.length===1&&t[0]===r[0]?1:0}function re(r){let t=2166136261;for(let e of r)t=Math.imul(
t^e.codePointAt(0),16777619);return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}function Lt(r,t){return r.map(s=>[re(
`${t} ${s}`),s]).sort(([s,n],[o,i])=>s-o||(n<i?-1:1)).map(([,s])=>s)}function K(r,t){return r.find(e=>e.dataset.ctPart===t)}function rt(r,t){let e=a("span",
`ct-mark ct-mark--${r?"right":"wrong"}`,` ${t}`);return e.dataset.ctMark="",e}function S(r,t,e,s=e.wrong_here){let n=t?`✓ ${e.right_here}`:`✗ ${s}`;h(r,
"mark")?.remove(),r.append(rt(t,n))}function C(r){let t=a(r,"ct-write");return t.maxLength=2e3,t.autocomplete="off",t}var y=class{constructor(t){
this.question=t,this.input=this.makeInput(),this.input.setAttribute("aria-labelledby",t.askId),h(t.root,"write").append(this.input)}makeInput(){return C(
"input")}read(){let t=this.input.value.trim();return t?[t]:[]}write(t){return t.length!==1?!1:(this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(
){this.input.value="",this.input.readOnly=!1}};var N=class{static mark({gaps:t},e){return t.filter((s,n)=>_(s,e[n])).length/t.length}constructor(t){
this.question=t,this.gaps=x(t.root,"gap");let e=h(t.root,"gaps");e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute("aria-labelledby",t.askId),
this.inputs=this.gaps.map((s,n)=>{let o=C("input");return o.ariaLabel=f(t.words.gap,{n:n+1,all:this.gaps.length}),o.setAttribute("aria-describedby",e.id),
s.replaceChildren(o),o})}read(){let t=this.inputs.map(e=>e.value.trim());return t.some(Boolean)?t:[]}write(t){return t.length!==this.gaps.length?!1:(
this.inputs.forEach((e,s)=>e.value=t[s]),!0)}reveal({gaps:t}){let{words:e}=this.question;this.gaps.forEach((s,n)=>{let{value:o}=Object.assign(this.inputs[n],{
readOnly:!0});o.trim()&&S(s,_(t[n],o),e,e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}};function W(r,t,e){let s=a("span",
"ct-move__handle","⠿");return s.ariaHidden="true",s.addEventListener("pointerdown",n=>{if(n.button)return;let o=new AbortController,i=(l,u,
V)=>l.addEventListener(u,V,{signal:o.signal}),c=l=>{o.abort(),r.removeAttribute("data-ct-held"),e(l)};n.preventDefault(),s.setPointerCapture(n.pointerId),
r.setAttribute("data-ct-held",""),i(s,"pointermove",l=>t(l,n)),i(s,"pointerup",c),i(s,"pointercancel",()=>c()),i(window,"keydown",({key:l})=>l==="Escape"&&c(
))}),s}var P=({dataset:r})=>r.ctPart??"",q=class{static mark({right:t},e){return G(t,e)}constructor(t){this.question=t;let[e,s]=x(t.root,"parts");this.things=p(
e).sort((n,o)=>P(n)<P(o)?-1:+(P(n)>P(o))),this.partners=p(s),s.ariaHidden="true";for(let n of this.things)this.makeLive(n);for(let n of this.partners)n.prepend(
this.handle(n))}handle(t){let e=({clientX:o,clientY:i})=>this.things.find(c=>document.elementsFromPoint(o,i).includes(c)),s=(o,i)=>{t.style.translate=o;for(
let c of this.things)c.toggleAttribute("data-ct-held",c===i)};return W(t,(o,i)=>s(`${o.clientX-i.clientX}px ${o.clientY-i.clientY}px`,e(o)),o=>{let i=o&&e(
o)?.querySelector("select");s(""),i&&(i.value=t.dataset.ctPart,i.dispatchEvent(new Event("input",{bubbles:!0})))})}makeLive(t){let e=a("select","ct-pick");
e.append(new Option(this.question.words.pick,""));for(let s of this.partners)e.append(new Option(s.textContent.trim(),P(s)));e.ariaLabel=t.textContent.trim(),
t.append(" ",e)}selects(){return this.things.map(t=>m(t))}read(){let t=this.selects().map(e=>e.value);return t.some(Boolean)?t:[]}write(t){
let e=this.partners.map(s=>s.dataset.ctPart);return t.length!==this.things.length||!t.every(s=>!s||e.includes(s))?!1:(this.selects().forEach((s,
n)=>s.value=t[n]),!0)}reveal(t){this.things.forEach((e,s)=>{let n=m(e);n.disabled=!0,n.value&&S(e,n.value===t.right[s],this.question.words)})}clear(){for(
let t of this.things){let e=m(t);e.value="",e.disabled=!1}}};var Bt="_seed",Rt;function Ht(){return Rt??=w([Bt],I).get("seed")??ne(),Rt}function ne(){
let r=crypto.getRandomValues(new Uint32Array(2)).join("-");return b([Bt],I,t=>t.set("seed",r)),r}var v=class{get several(){return!1}get isShuffled(){
return!0}constructor(t){this.question=t,this.options=x(t.root,"option");let e=h(t.root,"options");e.role=this.several?"group":"radiogroup",e.setAttribute(
"aria-labelledby",t.askId),this.several&&e.before(a("p","ct-muted",t.words.several)),this.isShuffled&&this.shuffle(e);for(let s of this.options)this.makeLive(
s)}shuffle(t){let e=i=>"ctLast"in i.dataset,s=this.options.filter(i=>!e(i)),o=Lt(s.map(i=>i.dataset.ctOption),Ht()+this.question.id).map(i=>s.find(
c=>c.dataset.ctOption===i));this.options=[...o,...this.options.filter(e)],t.append(...this.options)}makeLive(t){let e=a("input");
e.type=this.several?"checkbox":"radio",e.name=this.question.id,e.value=t.dataset.ctOption,t.role="presentation",t.dataset.ctLive="",t.prepend(a("label",
"ct-option",e,a("span","",h(t,"text"))))}inputs(){return this.options.map(t=>m(t))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){
let e=this.options.map(s=>s.dataset.ctOption);if(!t.every(s=>e.includes(s))||!this.several&&t.length>1)return!1;for(let s of this.inputs())s.checked=t.includes(
s.value);return!0}reveal(t){let{words:e}=this.question;for(let s of this.options){let n=m(s),o=t.right.includes(n.value);if(n.disabled=!0,o||n.checked){
let c=o?`✓ ${e.correct}`:`✗ ${e.your_choice}`;h(s,"text").after(rt(o,c))}let i=h(s,"because");i&&n.checked&&(i.hidden=!1)}}clear(){for(let t of this.options){
let e=m(t);e.checked=e.disabled=!1;let s=h(t,"because");s&&(s.hidden=!0)}}};var T=class extends v{get several(){return!0}static mark({right:t},e){return Dt(t,
e)}};var oe=1e-9,$=class extends y{static mark({number:t,tolerance:e},[s=""]){return Mt(s).some(n=>Math.abs(n-t)<=e+oe)?1:0}makeInput(){return Object.assign(
super.makeInput(),{inputMode:"decimal"})}};var M=class extends y{static isSelfMarked=!0;static mark({right:t},[,...e]){return e.filter(s=>t.includes(
s)).length/t.length}makeInput(){return C("textarea")}constructor(t){super(t),this.points=[...t.root.querySelectorAll("[data-ct-answer] [data-ct-part]")];for(
let e of this.points){let s=a("input");s.type="checkbox",s.addEventListener("change",()=>t.remark()),e.dataset.ctLive="",e.replaceChildren(a("label",
"ct-option",s,a("span","",...e.childNodes)))}}boxes(){return this.points.map(t=>m(t))}read(){let[t]=super.read(),e=this.points.filter(s=>m(s).checked);
return t?[t,...e.map(s=>s.dataset.ctPart)]:[]}write([t,...e]){let s=this.points.map(n=>n.dataset.ctPart);if(!t||!e.every(n=>s.includes(n)))return!1;for(
let n of e)K(this.points,n).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal();for(let t of this.boxes())t.disabled=!super.read(
).length}clear(){super.clear();for(let t of this.boxes())t.checked=t.disabled=!1}};var D=class{static mark({right:t},e){return G(t,e)}constructor(t){
this.question=t,this.list=h(t.root,"parts"),this.steps=p(this.list),this.arranged=this.steps,this.texts=new Map,this.touched=!1,this.list.setAttribute(
"aria-labelledby",t.askId),this.told=E("p","ct-hidden"),this.list.after(this.told);for(let e of this.steps)this.makeLive(e);this.arrange()}makeLive(t){let{
words:e}=this.question,s=a("span","ct-move__text",...t.childNodes),n=[["up",-1,"↑"],["down",1,"↓"]].map(([i,c,l])=>{let u=k(l,()=>this.move(t,c,u),
"ct-move__button");return u.ariaLabel=`${e[i]}: ${s.textContent.trim()}`,u});t.classList.add("ct-move"),this.texts.set(t,s.textContent.trim());let o=W(t,
i=>this.follow(t,i),i=>this.drop(t,i));t.append(o,s,...n)}move(t,e,s){let n=p(this.list).indexOf(t),o=this.list.children[n+e];o&&(e<0?o.before(t):o.after(t),
this.settle(t),(s.disabled?t.querySelector("button:enabled"):s).focus())}settle(t){let e=this.texts.get(t),s=p(this.list).indexOf(t)+1;this.touched=!0,
this.arrange(),this.told.textContent=f(this.question.words.moved,{text:e,n:s,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{
bubbles:!0}))}drop(t,e){e?this.arranged.some((s,n)=>s!==this.list.children[n])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){
let s=o=>o.getBoundingClientRect().top+o.offsetHeight/2,n;for(;(n=t.previousElementSibling)&&e<s(n);)t.after(n);for(;(n=t.nextElementSibling)&&e>s(n);)t.before(
n)}arrange(t=!1){this.arranged=p(this.list);let e=this.arranged.length-1;this.arranged.forEach((s,n)=>{let[o,i]=s.querySelectorAll("button");
o.disabled=t||n===0,i.disabled=t||n===e})}read(){return this.touched?p(this.list).map(t=>t.dataset.ctPart):[]}write(t){let e=this.steps.map(
n=>n.dataset.ctPart);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let s=[...this.steps];for(let n of t)this.list.append(...s.splice(
s.indexOf(K(s,n)),1));return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&p(this.list).forEach((e,s)=>S(e,
e.dataset.ctPart===t.right[s],this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}};
var L=class extends y{static mark({accept:t},[e]){return _(t,e)?1:0}};var R=class extends v{static mark({right:t},e){return J(t,e)}};var B=class extends v{
get isShuffled(){return!1}static mark({right:t},e){return J(t,e)}};var Ft={fill_blank:N,matching:q,multiple_answers:T,numeric:$,open_response:M,ordering:D,
short_answer:L,single_choice:R,true_false:B};var U=class{constructor(t,e,s){this.root=t,this.words=e,this.onCheck=s,this.id=t.dataset.ctItem,this.ids=ut(t),
this.key=t.dataset.ctFingerprint,this.asked=JSON.parse(t.dataset.ctAnswerKey??"null"),this.shape=Ft[t.dataset.ctType??""],this.isExam=!1,this.heading=h(t,
"ask"),this.heading.id=this.askId=`_ask-${this.id}`,this.answer=h(t,"answer"),this.before=void 0}get ask(){return p(this.heading).at(-1)?.textContent.trim(
)}get share(){return this.root.dataset.ctResult?this.shape.mark(this.asked,this.field.read()):void 0}show(){this.field=new this.shape(this),this.verdict=E(
"div","ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=k(this.words.check,()=>this.check()),this.answer.before(this.button,this.verdict),
this.root.addEventListener("keydown",({key:t,target:e})=>{t==="Enter"&&e instanceof HTMLInputElement&&!e.hasAttribute("type")&&!this.button.hidden&&this.check(
)}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,this.before=void 0,this.isPutBack=!1,this.field.clear();for(let e of x(this.root,
"mark"))e.remove();this.answer.hidden=!0,this.answer.open=!1,this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[a("p","ct-note",t)]:[])}focus(){
this.root.querySelector(":is(input, select, textarea, button):enabled")?.focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){
return this.given().length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this;if(e.ariaLive=t?"off":"polite",!t){e.replaceChildren(a("p",
"ct-note",this.words.choose));return}this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)}restore(t){return t.length&&!this.field.write(t)?(
this.field.clear(),!1):(this.isPutBack=!0,this.reveal(),!0)}reveal(){let t=this.shape.mark(this.asked,this.given()),e=t===1?"right":t>0?"partly":"wrong";
this.root.dataset.ctResult=this.shape.isSelfMarked?"open":e,this.field.reveal(this.asked),this.button.hidden=!0,this.answer.hidden=!1,this.answer.open=!0;
let s=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out;this.verdict.replaceChildren(a("p","ct-verdict__word",s))}remark(){
this.onCheck(this)}};function nt(r){let{key:t,chosen:e,draft:s}=Object(r),n=e??s;return typeof t=="string"&&Array.isArray(n)&&n.every(
o=>typeof o=="string")}var z=class{questions=[];pages;constructor(t,e){this.root=t,this.playbook=dt(t,t.dataset.ctQuiz),this.pass=Number(t.dataset.ctPass??NaN),
this.isExam="ctExam"in t.dataset,this.words=e,this.answers=w(this.playbook,nt),this.all=x(t,"question").map(s=>new U(s,this.words,n=>this.keep([n])))}show(){
for(let t of this.all)t.isExam=this.isExam,t.show();this.draw(),this.pages=new j(this.root,this.words,t=>this.missing.includes(t)),this.score=E("div",
"ct-score ct-box ct-board"),this.score.tabIndex=-1,this.again=this.button("retry_wrong",()=>this.retry(!0)),this.actions=a("p","ct-next",this.again,this.button(
"retry",()=>this.retry(!1))),this.root.append(this.pages.bar),this.isExam&&this.showExam(),this.root.append(this.score,this.actions),this.begin(),
this.showWayOn(),this.pages.follow(),Pt(this.root,this.playbook,()=>this.takeOver())}begin(){this.questions.forEach((t,e)=>h(t.root,
"number").textContent=String(e+1));for(let t of this.questions)this.restore(t);this.pages.ask(this.questions),this.update()}button(t,e){return k(this.words[t],
e)}draw(){let t=Number(this.root.dataset.ctDraw)||this.all.length,e=o=>location.hash===`#${o.id}`?-2:this.stored(o)?-1:Math.random(),n=this.all.map(o=>({one:o,
rank:e(o)})).sort((o,i)=>o.rank-i.rank).slice(0,t).map(({one:o})=>o);for(let o of this.all)o.root.hidden=!n.includes(o);this.questions=this.all.filter(
o=>n.includes(o))}get open(){return this.questions.filter(t=>t.share===void 0)}get missing(){return this.open.filter(t=>!this.isExam||!t.isComplete)}stored(t){
return t.ids.map(e=>this.answers.get(e)).find(Boolean)}restore(t){let{key:e,chosen:s,draft:n}=this.stored(t)??{};if(!(s??n)?.length&&!(this.isExam&&s))return;
e===t.key&&(s?t.restore(s):t.field.write(n))||t.reset(this.words.changed)}takeOver(){this.answers=w(this.playbook,nt);for(
let t of this.questions)t.share!==void 0&&t.reset(),this.restore(t);this.update()}change(t){this.kept=b(this.playbook,nt,e=>{t(e),this.answers=e})}put(t,e){
this.change(s=>{for(let n of t){for(let o of n.ids)s.delete(o);s.set(n.id,{key:n.key,[e]:n.given(),on:g()})}})}keep(t){this.put(t,"chosen");for(
let e of t)this.review(e);this.update(),this.open.length||this.record()}review(t){let{ids:e,key:s,share:n,isPutBack:o,before:i}=t;o||(t.before=St(this.playbook,
e,s,n,i))}record(){let t=Object.fromEntries(this.questions.map(({id:e,key:s})=>[e,s]));Tt(this.playbook,"quiz",{share:this.points/this.questions.length,
of:t})}get points(){return this.questions.reduce((t,{share:e=0})=>t+e,0)}retry(t){let e=this.questions.filter(({share:n})=>n!==void 0&&(!t||n<1));this.change(
n=>{if(t)for(let o of e)for(let i of o.ids)n.delete(i);else n.clear()});for(let n of e)n.reset();t||(this.draw(),this.begin()),this.update();
let[s]=t?e:this.questions;this.pages.turnTo(s),s.root.scrollIntoView(),s.focus()}showWayOn(){let t=this.all.some(s=>this.stored(s)),e=this.all.some(({
id:s})=>location.hash===`#${s}`);!t||e||!this.missing.length||(this.wayOn=a("a","ct-button ct-button--secondary"),h(this.root,"question").before(a("p",
"ct-next ct-quiz__on",this.wayOn)),this.update())}showExam(){this.warning=a("div","ct-warning ct-board ct-aside ct-tight ct-trim"),this.warning.tabIndex=-1,h(
this.root,"question").before(a("p","ct-muted",this.words.exam)),this.handing=k(this.words.hand_in,()=>this.handIn(),"ct-button"),this.root.append(this.warning,
a("p","ct-next",this.handing)),this.root.addEventListener("input",()=>this.keepDraft())}keepDraft(){this.open.length&&(this.put(this.open,"draft"),
this.warning.replaceChildren(),this.update())}handIn(t=!1){let{open:e,missing:s}=this;if(s.length&&!t){this.warn(s);return}this.warning.replaceChildren();for(
let n of e)n.reveal();this.keep(e),this.score.focus()}warn(t){let e=f(this.words.not_answered,{n:t.length,all:this.questions.length}),s=this.button(
"hand_in_anyway",()=>this.handIn(!0));this.warning.replaceChildren(a("p","ct-note",e),this.linksTo(t),a("p","ct-next",s)),this.warning.focus()}update(){let{
open:t,missing:e,questions:s}=this,n=!t.length,o=!this.isExam&&t.length<s.length,i=s.filter(({share:l})=>l<1),c=n?this.result():o?f(this.words.to_go,{
n:t.length}):"";this.score.replaceChildren(...c?[a("p","ct-score__words ct-headline",c)]:[]),n&&i.length&&this.score.append(a("div","",this.words.look_again,
this.linksTo(i))),this.kept===!1&&this.score.append(a("p","ct-note",this.words.not_kept)),this.score.hidden=!this.score.childNodes.length,
this.actions.hidden=!n,this.again.hidden=!i.length||this.isExam,this.handing&&(this.handing.hidden=n),this.wayOn&&this.pointOn(e[0]),this.pages.update(
)}pointOn(t){let e=this.questions.indexOf(t);this.wayOn.parentElement.hidden=e<1,!(e<1)&&(this.wayOn.href=`#${t.id}`,this.wayOn.textContent=f(this.words.go_on,{
n:e+1}))}result(){let{pass:t,points:e,words:s}=this,n=this.questions.length,o=f(s.score,{right:Math.floor(e*10+1e-9)/10,all:n});if(Number.isNaN(t))return o;
let i=Math.ceil(t*n/10-1e-9)/10;return`${o} ${At(e/n,t)?s.passed:f(s.not_passed,{needed:i})}`}linksTo(t){let e=a("ul");for(let s of t){let n=a("a","",s.ask);
n.href=`#${s.id}`,e.append(a("li","",n))}return e}};X("quiz",(r,t)=>new z(r,t).show());X("onward",ft);})();
