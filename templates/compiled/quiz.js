"use strict";(()=>{var Z=countertalk.each,O=countertalk.during;var E=countertalk.prefix;var F=countertalk.dayNumber,ct=countertalk.dayAt,j=countertalk.isDay,
k=countertalk.today;function ht(r){try{let t=JSON.parse(r);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function lt(r,
t){let e;try{e=JSON.parse(r??"[]")}catch{}return Array.isArray(e)||(e=r?[r]:[]),JSON.stringify([...e,t])}var dt=countertalk.forget;var Wt="_here",
S=r=>typeof r=="string"&&r.length>0;function ut(r){let t=localStorage.getItem(r),e=ht(t??"{}");return e||(localStorage.setItem(`${r}:aside`,lt(
localStorage.getItem(`${r}:aside`),t)),localStorage.removeItem(r),[])}function pt(r,t){return[t,...JSON.parse(r.dataset.ctWas??"[]")]}function ft(r){
return[r.dataset.ctItem,...JSON.parse(r.dataset.ctWas??"[]")]}function p(r,t){let e=new Map;try{for(let s of[...r].reverse())for(let[o,i]of ut(E()+s))t(
i)&&e.set(o,i)}catch{}return e}function g(r,t,e){let s=p(r,t);e(s);try{let[o,...i]=r.map(d=>E()+d),l=[...[...i].reverse().concat(o).flatMap(ut).filter(([,
d])=>!t(d)),...s];l.length?localStorage.setItem(o,JSON.stringify(Object.fromEntries(l))):localStorage.removeItem(o),dt(i)}catch{return!1}return tt(r[0]),
!0}function tt(r){r.startsWith("_")||g([Wt],S,t=>t.set("at",r).set("on",k()))}var Ut="_path";function mt(){return p([Ut],S).get("at")}function gt(r){let t=mt(),
e=[...r.querySelectorAll("li")].find(({dataset:s})=>t&&s.ctWays?.split(" ").includes(t));e&&e.parentElement?.prepend(
e)}var zt=/(?<![\p{L}\p{N}_])["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?![\p{L}\p{N}_])/gu;function xt(r){return r.normalize("NFKC").toLowerCase().replace(zt,
"").split(/\s+/).filter(Boolean).join(" ")}function kt(r){let t=r.replace(/[\s\u202f'’]|[€$£%]/gu,"").replace(/^\+/,"").replace("−","-"),e=[];
return/^-?\d+([.,]\d+)?$/.test(t)&&e.push(Number(t.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)&&e.push(Number(t.replaceAll(",",""))),
/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)&&e.push(Number(t.replaceAll(".","").replace(",","."))),e}function J(r,t){return r.filter((e,
s)=>e===t[s]).length/r.length}function wt(r,t){let e=t.filter(s=>r.includes(s)).length;return Math.max(0,(e-(t.length-e))/r.length)}function C(r,t=""){
return r.map(xt).includes(xt(t))}function G(r,t){return t.length===1&&t[0]===r[0]?1:0}function Vt(r){let t=2166136261;for(let e of r)t=Math.imul(
t^e.codePointAt(0),16777619);return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}function K(r,t){return r.map(s=>[Vt(
`${t} ${s}`),s]).sort(([s,o],[i,n])=>s-i||(o<n?-1:1)).map(([,s])=>s)}var bt=(r,t)=>ct(F(r)+t),yt=(r,t)=>F(t)-F(r);var u=[.212,1.2931,2.3065,8.2956,6.4133,.8334,
3.0194,.001,1.8722,.1666,.796,1.4835,.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,.1542],st=1,rt=2,ot=3,Yt=4,Xt=.9,Ot=-u[20],Qt=Xt**(1/Ot)-1,Zt=36500;
function et(r,t,e){return Math.min(Math.max(t,r),e)}function te(r,t){return(1+Qt*t/r)**Ot}function Et(r){return u[4]-Math.exp((r-1)*u[5])+1}function ee(r,t){
let e=-u[6]*(t-ot)*(10-r)/9;return u[7]*Et(Yt)+(1-u[7])*(r+e)}function se({s:r,d:t},e){return Math.min(r,u[11]*t**-u[12]*((r+1)**u[13]-1)*Math.exp((
1-e)*u[14]))}function re({s:r,d:t},e,s){let o=Math.exp(u[8])*(11-t)*r**-u[9]*(Math.exp((1-e)*u[10])-1);return r*(1+o*(s===rt?u[15]:1))}function vt(r,t,e){if(
!r)return{s:u[t-1],d:et(1,Et(t),10)};let s=te(r.s,e),o=t===st?se(r,s):re(r,s,t);return{s:et(.001,o,Zt),d:et(1,ee(r.d,t),10)}}function St(r){
return r===1?ot:r>0?rt:st}function At(r,t,e){let s=c=>Math.max(1,Math.round(vt(r,c,e).s)),o=s(st),i=Math.max(s(rt),o+1),n=Math.max(s(ot),i+1);return{...vt(r,t,
e),interval:[o,i,n][t-1]}}var It=["_practice"];function Ct(r,t,e){return Number.isFinite(t)&&t>=r&&t<=e}function _t(r){let{key:t,due:e,last:s,s:o,d:i,n}=Object(
r),c=Ct(.001,o,36500)&&Ct(1,i,10)&&Number.isInteger(n)&&n>0;return/^[0-9a-f]{8}$/.test(t)&&j(e)&&j(s)&&c}function oe(r,t,e){return t.map(s=>r.get(s)).find(
s=>s?.key===e)}function ie(r,t,e){let s=r?Math.max(0,yt(r.last,k())):0,{s:o,d:i,interval:n}=At(r,St(e),s),[c,l]=[o,i].map(d=>Number(d.toFixed(4)));return{key:t,
due:bt(k(),n),last:k(),s:c,d:l,n:(r?.n??0)+1}}function ne(r,t,e){for(let s of t)r.delete(s);r.set(t[0],e)}function ae(r,t,e,s=oe(p(It,_t),r,t)??null){let o=ie(
s??void 0,t,e);return{before:s,review:o,kept:g(It,_t,i=>ne(i,r,o))}}function Nt(r,t,e,s,o){let i=r.flatMap(n=>t.map(c=>`${n}#${c}`));return ae(i,e,s,
o).before}var Pt=countertalk.passes,qt=countertalk.missingIn;var it=countertalk.recordsOf;var Tt="ct:progress-changed";function $t(r,t,e){O(r,t,({detail:s})=>e(
s))}function Dt(r,t,e){O(r,"pageshow",({persisted:s})=>s&&e()),O(r,"storage",({key:s})=>{(s===null||t.some(o=>s===E()+o))&&e()}),$t(r,Tt,
e)}var Lt=countertalk.showBadges;function h(r,t){return r.querySelector(`[data-ct-${t}]`)}function w(r,t){return[...r.querySelectorAll(
`[data-ct-${t}]`)]}function f(r){return[...r.children]}function x(r){return r.querySelector("input, select")}function a(r,t,...e){let s=document.createElement(
r);return t&&(s.className=t),s.append(...e),s}function A(r,t){let e=a(r,t);return e.role="status",e}function b(r,t,e="ct-button ct-button--secondary"){
let s=Object.assign(a("button",e,r),{type:"button"});return s.addEventListener("click",t),s}var ce="_results";function Mt(r,t,{share:e=1,of:s={}}={}){let o=h(
document,"version")?.dataset.ctVersion??"",i=g([ce],it,n=>{let c=r.map(Q=>n.get(Q)).find(Boolean)??{};for(let Q of r)n.delete(Q);let l=it(c)?.[t],d=l&&!qt({
of:s},l)?l:void 0,H=k(),Kt=d?.share>e?d:{on:H,first:d?.first??d?.on??H,share:e,of:s,version:o};n.set(r[0],{...c,[t]:Kt})});return i&&tt(r[0]),Lt(),
i}var Bt="_seed",Rt;function W(){return Rt??=p([Bt],S).get("seed")??he(),Rt}function he(){let r=crypto.getRandomValues(new Uint32Array(2)).join("-");return g(
[Bt],S,t=>t.set("seed",r)),r}function m(r,t){return r.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}var U=class{constructor(t,e,s){this.root=t,this.words=e,
this.isMissing=s,this.back=b(e.previous,()=>this.go(this.questions[this.at-1])),this.on=b(e.next,()=>this.go(this.next)),this.place=a("span","ct-muted"),
this.bar=a("p","ct-turn",this.back,this.place,this.on),O(t,"hashchange",()=>this.follow(!0)),t.addEventListener("click",o=>this.take(o))}take(t){
let e=t.target.closest("a");!e||!this.named(e.hash)||e.href!==location.href.split("#")[0]+e.hash||t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),
t.stopPropagation(),location.hash===e.hash?this.follow(!0):location.hash=e.hash)}named(t){return this.questions.find(({id:e})=>t===`#${e}`)}get at(){
return this.questions.findIndex(({root:t})=>"ctTurned"in t.dataset)}get next(){let{at:t,questions:e,isMissing:s}=this,o=e.slice(t+1);return o.find(
s)??o[0]??e.slice(0,t).find(s)}ask(t){this.questions=t,this.root.toggleAttribute("data-ct-paged",t.length>1),this.turnTo(t[0])}turnTo(t){for(let{
root:e}of this.questions)delete e.dataset.ctTurned;t.root.dataset.ctTurned="",this.place.textContent=m(this.words.place,{n:this.at+1,
all:this.questions.length}),this.update()}update(){this.back.style.visibility=this.at===0?"hidden":"",this.on.style.visibility=this.next?"":"hidden"}go(t){
this.turnTo(t),t.heading.tabIndex=-1,t.heading.focus({preventScroll:!0}),t.root.scrollIntoView()}follow(t=!1){let e=this.named(location.hash);e&&(this.turnTo(
e),t?this.go(e):e.root.scrollIntoView())}};function z(r,t){return r.find(e=>e.dataset.ctPart===t)}function nt(r,t){let e=a("span",
`ct-mark ct-mark--${r?"right":"wrong"}`,` ${t}`);return e.dataset.ctMark="",e}function I(r,t,e,s=e.wrong_here){let o=t?`✓ ${e.right_here}`:`✗ ${s}`;h(r,
"mark")?.remove(),r.append(nt(t,o))}function _(r){let t=a(r,"ct-write");return t.maxLength=2e3,t.autocomplete="off",t}var y=class{constructor(t){
this.question=t,this.input=this.makeInput(),this.input.setAttribute("aria-labelledby",t.askId),h(t.root,"write").append(this.input)}makeInput(){return _(
"input")}read(){let t=this.input.value.trim();return t?[t]:[]}write(t){return t.length!==1?!1:(this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(
){this.input.value="",this.input.readOnly=!1}};var N=class{static mark({gaps:t},e){return t.filter((s,o)=>C(s,e[o])).length/t.length}constructor(t){
this.question=t,this.gaps=w(t.root,"gap");let e=h(t.root,"gaps");e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute("aria-labelledby",t.askId),
this.inputs=this.gaps.map((s,o)=>{let i=_("input");return i.ariaLabel=m(t.words.gap,{n:o+1,all:this.gaps.length}),i.setAttribute("aria-describedby",e.id),
s.replaceChildren(i),i})}read(){let t=this.inputs.map(e=>e.value.trim());return t.some(Boolean)?t:[]}write(t){return t.length!==this.gaps.length?!1:(
this.inputs.forEach((e,s)=>e.value=t[s]),!0)}reveal({gaps:t}){let{words:e}=this.question;this.gaps.forEach((s,o)=>{let{value:i}=Object.assign(this.inputs[o],{
readOnly:!0});i.trim()&&I(s,C(t[o],i),e,e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}};function V(r,t,e){let s=a("span",
"ct-move__handle","⠿");return s.ariaHidden="true",s.addEventListener("pointerdown",o=>{if(o.button)return;let i=new AbortController,n=(l,d,
H)=>l.addEventListener(d,H,{signal:i.signal}),c=l=>{i.abort(),r.removeAttribute("data-ct-held"),e(l)};o.preventDefault(),s.setPointerCapture(o.pointerId),
r.setAttribute("data-ct-held",""),n(s,"pointermove",l=>t(l,o)),n(s,"pointerup",c),n(s,"pointercancel",()=>c()),n(window,"keydown",({key:l})=>l==="Escape"&&c(
))}),s}var P=({dataset:r})=>r.ctPart??"",q=class{static mark({right:t},e){return J(t,e)}constructor(t){this.question=t;let[e,s]=w(t.root,"parts");this.things=f(
e).sort((o,i)=>P(o)<P(i)?-1:+(P(o)>P(i))),this.partners=f(s),s.ariaHidden="true";for(let o of this.things)this.makeLive(o);for(let o of this.partners)o.prepend(
this.handle(o))}handle(t){let e=({clientX:i,clientY:n})=>this.things.find(c=>document.elementsFromPoint(i,n).includes(c)),s=(i,n)=>{t.style.translate=i;for(
let c of this.things)c.toggleAttribute("data-ct-held",c===n)};return V(t,(i,n)=>s(`${i.clientX-n.clientX}px ${i.clientY-n.clientY}px`,e(i)),i=>{let n=i&&e(
i)?.querySelector("select");s(""),n&&(n.value=t.dataset.ctPart,n.dispatchEvent(new Event("input",{bubbles:!0})))})}makeLive(t){let e=a("select","ct-pick");
e.append(new Option(this.question.words.pick,""));for(let s of this.partners)e.append(new Option(s.textContent.trim(),P(s)));e.ariaLabel=t.textContent.trim(),
t.append(" ",e)}selects(){return this.things.map(t=>x(t))}read(){let t=this.selects().map(e=>e.value);return t.some(Boolean)?t:[]}write(t){
let e=this.partners.map(s=>s.dataset.ctPart);return t.length!==this.things.length||!t.every(s=>!s||e.includes(s))?!1:(this.selects().forEach((s,
o)=>s.value=t[o]),!0)}reveal(t){this.things.forEach((e,s)=>{let o=x(e);o.disabled=!0,o.value&&I(e,o.value===t.right[s],this.question.words)})}clear(){for(
let t of this.things){let e=x(t);e.value="",e.disabled=!1}}};var v=class{get several(){return!1}get isShuffled(){return!0}constructor(t){this.question=t,
this.options=w(t.root,"option");let e=h(t.root,"options");e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),
this.several&&e.before(a("p","ct-muted",t.words.several)),this.isShuffled&&this.shuffle(e);for(let s of this.options)this.makeLive(s)}shuffle(t){
let e=n=>"ctLast"in n.dataset,s=this.options.filter(n=>!e(n)),i=K(s.map(n=>n.dataset.ctOption),W()+this.question.id).map(n=>s.find(c=>c.dataset.ctOption===n));
this.options=[...i,...this.options.filter(e)],t.append(...this.options)}makeLive(t){let e=a("input");e.type=this.several?"checkbox":"radio",
e.name=this.question.id,e.value=t.dataset.ctOption,t.role="presentation",t.dataset.ctLive="",t.prepend(a("label","ct-option",e,a("span","",h(t,
"text"))))}inputs(){return this.options.map(t=>x(t))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){let e=this.options.map(
s=>s.dataset.ctOption);if(!t.every(s=>e.includes(s))||!this.several&&t.length>1)return!1;for(let s of this.inputs())s.checked=t.includes(s.value);
return!0}reveal(t){let{words:e}=this.question;for(let s of this.options){let o=x(s),i=t.right.includes(o.value);if(o.disabled=!0,i||o.checked){
let c=i?`✓ ${e.correct}`:`✗ ${e.your_choice}`;h(s,"text").after(nt(i,c))}let n=h(s,"because");n&&o.checked&&(n.hidden=!1)}}clear(){for(let t of this.options){
let e=x(t);e.checked=e.disabled=!1;let s=h(t,"because");s&&(s.hidden=!0)}}};var T=class extends v{get several(){return!0}static mark({right:t},e){return wt(t,
e)}};var le=1e-9,$=class extends y{static mark({number:t,tolerance:e},[s=""]){return kt(s).some(o=>Math.abs(o-t)<=e+le)?1:0}makeInput(){return Object.assign(
super.makeInput(),{inputMode:"decimal"})}};var D=class extends y{static isSelfMarked=!0;static mark({right:t},[,...e]){return e.filter(s=>t.includes(
s)).length/t.length}makeInput(){return _("textarea")}constructor(t){super(t),this.points=[...t.root.querySelectorAll("[data-ct-answer] [data-ct-part]")];for(
let e of this.points){let s=a("input");s.type="checkbox",s.addEventListener("change",()=>t.remark()),e.dataset.ctLive="",e.replaceChildren(a("label",
"ct-option",s,a("span","",...e.childNodes)))}}boxes(){return this.points.map(t=>x(t))}read(){let[t]=super.read(),e=this.points.filter(s=>x(s).checked);
return t?[t,...e.map(s=>s.dataset.ctPart)]:[]}write([t,...e]){let s=this.points.map(o=>o.dataset.ctPart);if(!t||!e.every(o=>s.includes(o)))return!1;for(
let o of e)z(this.points,o).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal();for(let t of this.boxes())t.disabled=!super.read(
).length}clear(){super.clear();for(let t of this.boxes())t.checked=t.disabled=!1}};var L=class{static mark({right:t},e){return J(t,e)}constructor(t){
this.question=t,this.list=h(t.root,"parts"),this.steps=f(this.list),this.arranged=this.steps,this.texts=new Map,this.touched=!1,this.list.setAttribute(
"aria-labelledby",t.askId),this.told=A("p","ct-hidden"),this.list.after(this.told);for(let e of this.steps)this.makeLive(e);this.arrange()}makeLive(t){let{
words:e}=this.question,s=a("span","ct-move__text",...t.childNodes),o=[["up",-1,"↑"],["down",1,"↓"]].map(([n,c,l])=>{let d=b(l,()=>this.move(t,c,d),
"ct-move__button");return d.ariaLabel=`${e[n]}: ${s.textContent.trim()}`,d});t.classList.add("ct-move"),this.texts.set(t,s.textContent.trim());let i=V(t,
n=>this.follow(t,n),n=>this.drop(t,n));t.append(i,s,...o)}move(t,e,s){let o=f(this.list).indexOf(t),i=this.list.children[o+e];i&&(e<0?i.before(t):i.after(t),
this.settle(t),(s.disabled?t.querySelector("button:enabled"):s).focus())}settle(t){let e=this.texts.get(t),s=f(this.list).indexOf(t)+1;this.touched=!0,
this.arrange(),this.told.textContent=m(this.question.words.moved,{text:e,n:s,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{
bubbles:!0}))}drop(t,e){e?this.arranged.some((s,o)=>s!==this.list.children[o])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){
let s=i=>i.getBoundingClientRect().top+i.offsetHeight/2,o;for(;(o=t.previousElementSibling)&&e<s(o);)t.after(o);for(;(o=t.nextElementSibling)&&e>s(o);)t.before(
o)}arrange(t=!1){this.arranged=f(this.list);let e=this.arranged.length-1;this.arranged.forEach((s,o)=>{let[i,n]=s.querySelectorAll("button");
i.disabled=t||o===0,n.disabled=t||o===e})}read(){return this.touched?f(this.list).map(t=>t.dataset.ctPart):[]}write(t){let e=this.steps.map(
o=>o.dataset.ctPart);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let s=[...this.steps];for(let o of t)this.list.append(...s.splice(
s.indexOf(z(s,o)),1));return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&f(this.list).forEach((e,s)=>I(e,
e.dataset.ctPart===t.right[s],this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}};
var M=class extends y{static mark({accept:t},[e]){return C(t,e)?1:0}};var R=class extends v{static mark({right:t},e){return G(t,e)}};var B=class extends v{
get isShuffled(){return!1}static mark({right:t},e){return G(t,e)}};var Ht={fill_blank:N,matching:q,multiple_answers:T,numeric:$,open_response:D,ordering:L,
short_answer:M,single_choice:R,true_false:B};var Y=class{constructor(t,e,s){this.root=t,this.words=e,this.onCheck=s,this.id=t.dataset.ctItem,this.ids=ft(t),
this.key=t.dataset.ctFingerprint,this.asked=JSON.parse(t.dataset.ctAnswerKey??"null"),this.shape=Ht[t.dataset.ctType??""],this.isExam=!1,this.heading=h(t,
"ask"),this.heading.id=this.askId=`_ask-${this.id}`,this.answer=h(t,"answer"),this.before=void 0}get ask(){return f(this.heading).at(-1)?.textContent.trim(
)}get share(){return this.root.dataset.ctResult?this.shape.mark(this.asked,this.field.read()):void 0}show(){this.field=new this.shape(this),this.verdict=A(
"div","ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=b(this.words.check,()=>this.check()),this.answer.before(this.button,this.verdict),
this.root.addEventListener("keydown",({key:t,target:e})=>{t==="Enter"&&e instanceof HTMLInputElement&&!e.hasAttribute("type")&&!this.button.hidden&&this.check(
)}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,this.before=void 0,this.isPutBack=!1,this.field.clear();for(let e of w(this.root,
"mark"))e.remove();this.answer.hidden=!0,this.answer.open=!1,this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[a("p","ct-note",t)]:[])}focus(){
this.root.querySelector(":is(input, select, textarea, button):enabled")?.focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){
return this.given().length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this;if(e.ariaLive=t?"off":"polite",!t){e.replaceChildren(a("p",
"ct-note",this.words.choose));return}this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)}restore(t){return t.length&&!this.field.write(t)?(
this.field.clear(),!1):(this.isPutBack=!0,this.reveal(),!0)}reveal(){let t=this.shape.mark(this.asked,this.given()),e=t===1?"right":t>0?"partly":"wrong";
this.root.dataset.ctResult=this.shape.isSelfMarked?"open":e,this.field.reveal(this.asked),this.button.hidden=!0,this.answer.hidden=!1,this.answer.open=!0;
let s=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out;this.verdict.replaceChildren(a("p","ct-verdict__word",s))}remark(){
this.onCheck(this)}};var Ft=["_tries"],jt=r=>Number.isSafeInteger(r)&&r>0;function Jt(r){let t=p(Ft,jt);return r.map(e=>t.get(e)).find(Boolean)??0}function Gt(
r,t){g(Ft,jt,e=>{for(let s of r)e.delete(s);e.set(r[0],t)})}function at(r){let{key:t,chosen:e,draft:s}=Object(r),o=e??s;
return typeof t=="string"&&Array.isArray(o)&&o.every(i=>typeof i=="string")}var X=class{questions=[];pages;constructor(t,e){this.root=t,this.playbook=pt(t,
t.dataset.ctQuiz),this.pass=Number(t.dataset.ctPass??NaN),this.isExam="ctExam"in t.dataset,this.words=e,this.answers=p(this.playbook,at),this.tries=Jt(
this.playbook),this.all=w(t,"question").map(s=>new Y(s,this.words,o=>this.keep([o])))}show(){for(let t of this.all)t.isExam=this.isExam,t.show();this.draw(),
this.pages=new U(this.root,this.words,t=>this.missing.includes(t)),this.score=A("div","ct-score ct-box ct-board"),this.score.tabIndex=-1,this.again=this.button(
"retry_wrong",()=>this.retry(!0)),this.actions=a("p","ct-next",this.again,this.button("retry",()=>this.retry(!1))),this.root.append(this.pages.bar),
this.isExam&&this.showExam(),this.root.append(this.score,this.actions),this.begin(),this.showWayOn(),this.pages.follow(),Dt(this.root,this.playbook,(
)=>this.takeOver())}begin(){this.questions.forEach((t,e)=>h(t.root,"number").textContent=String(e+1));for(let t of this.questions)this.restore(t);
this.pages.ask(this.questions),this.update()}button(t,e){return b(this.words[t],e)}draw(){let t=Number(this.root.dataset.ctDraw),e=t?this.ranked().slice(0,
t):this.all;for(let s of this.all)s.root.hidden=!e.includes(s);this.questions=this.all.filter(s=>e.includes(s))}drawAgain(){this.tries+=1,
this.root.dataset.ctDraw&&Gt(this.playbook,this.tries),this.draw()}ranked(){let t=K(this.all.map(({id:s})=>s),`${W()} ${this.tries}`),
e=s=>location.hash===`#${s.id}`?-2:this.stored(s)?-1:t.indexOf(s.id);return[...this.all].sort((s,o)=>e(s)-e(o))}get open(){return this.questions.filter(
t=>t.share===void 0)}get missing(){return this.open.filter(t=>!this.isExam||!t.isComplete)}stored(t){return t.ids.map(e=>this.answers.get(e)).find(
Boolean)}restore(t){let{key:e,chosen:s,draft:o}=this.stored(t)??{};if(!(s??o)?.length&&!(this.isExam&&s))return;e===t.key&&(s?t.restore(s):t.field.write(
o))||t.reset(this.words.changed)}takeOver(){this.answers=p(this.playbook,at);for(let t of this.questions)t.share!==void 0&&t.reset(),this.restore(t);
this.update()}change(t){this.kept=g(this.playbook,at,e=>{t(e),this.answers=e})}put(t,e){this.change(s=>{for(let o of t){for(let i of o.ids)s.delete(i);s.set(
o.id,{key:o.key,[e]:o.given(),on:k()})}})}keep(t){this.put(t,"chosen");for(let e of t)this.review(e);this.update(),this.open.length||this.record()}review(t){
let{ids:e,key:s,share:o,isPutBack:i,before:n}=t;i||(t.before=Nt(this.playbook,e,s,o,n))}record(){let t=Object.fromEntries(this.questions.map(({id:e,key:s})=>[e,
s]));Mt(this.playbook,"quiz",{share:this.points/this.questions.length,of:t})}get points(){return this.questions.reduce((t,{share:e=0})=>t+e,0)}retry(t){
let e=this.questions.filter(({share:o})=>o!==void 0&&(!t||o<1));this.change(o=>{if(t)for(let i of e)for(let n of i.ids)o.delete(n);else o.clear()});for(
let o of e)o.reset();t||(this.drawAgain(),this.begin()),this.update();let[s]=t?e:this.questions;this.pages.turnTo(s),s.root.scrollIntoView(),s.focus(
)}showWayOn(){let t=this.all.some(s=>this.stored(s)),e=this.all.some(({id:s})=>location.hash===`#${s}`);!t||e||!this.missing.length||(this.wayOn=a("a",
"ct-button ct-button--secondary"),h(this.root,"question").before(a("p","ct-next ct-quiz__on",this.wayOn)),this.update())}showExam(){this.warning=a("div",
"ct-warning ct-board ct-aside ct-tight ct-trim"),this.warning.tabIndex=-1,h(this.root,"question").before(a("p","ct-muted",this.words.exam)),this.handing=b(
this.words.hand_in,()=>this.handIn(),"ct-button"),this.root.append(this.warning,a("p","ct-next",this.handing)),this.root.addEventListener("input",(
)=>this.keepDraft())}keepDraft(){this.open.length&&(this.put(this.open,"draft"),this.warning.replaceChildren(),this.update())}handIn(t=!1){let{open:e,
missing:s}=this;if(s.length&&!t){this.warn(s);return}this.warning.replaceChildren();for(let o of e)o.reveal();this.keep(e),this.score.focus()}warn(t){let e=m(
this.words.not_answered,{n:t.length,all:this.questions.length}),s=this.button("hand_in_anyway",()=>this.handIn(!0));this.warning.replaceChildren(a("p",
"ct-note",e),this.linksTo(t),a("p","ct-next",s)),this.warning.focus()}update(){let{open:t,missing:e,questions:s}=this,o=!t.length,
i=!this.isExam&&t.length<s.length,n=s.filter(({share:l})=>l<1),c=o?this.result():i?m(this.words.to_go,{n:t.length}):"";this.score.replaceChildren(...c?[a("p",
"ct-score__words ct-headline",c)]:[]),o&&n.length&&this.score.append(a("div","",this.words.look_again,this.linksTo(n))),this.kept===!1&&this.score.append(a("p",
"ct-note",this.words.not_kept)),this.score.hidden=!this.score.childNodes.length,this.actions.hidden=!o,this.again.hidden=!n.length||this.isExam,this.handing&&(
this.handing.hidden=o),this.wayOn&&this.pointOn(e[0]),this.pages.update()}pointOn(t){let e=this.questions.indexOf(t);this.wayOn.parentElement.hidden=e<1,!(
e<1)&&(this.wayOn.href=`#${t.id}`,this.wayOn.textContent=m(this.words.go_on,{n:e+1}))}result(){let{pass:t,points:e,words:s}=this,o=this.questions.length,i=m(
s.score,{right:Math.floor(e*10+1e-9)/10,all:o});if(Number.isNaN(t))return i;let n=Math.ceil(t*o/10-1e-9)/10;return`${i} ${Pt(e/o,t)?s.passed:m(s.not_passed,{
needed:n})}`}linksTo(t){let e=a("ul");for(let s of t){let o=a("a","",s.ask);o.href=`#${s.id}`,e.append(a("li","",o))}return e}};Z("quiz",(r,t)=>new X(r,t).show(
));Z("onward",gt);})();
