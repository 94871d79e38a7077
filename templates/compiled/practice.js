(()=>{var it=countertalk.each;var L=countertalk.dayNumber,ot=countertalk.dayAt,M=countertalk.isDay,p=countertalk.today;
var Et=/(?<![\p{L}\p{N}_])["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?![\p{L}\p{N}_])/gu;function at(s){return s.normalize("NFKC").toLowerCase().replace(Et,"").split(
/\s+/).filter(Boolean).join(" ")}function ct(s){let t=s.replace(/[\s\u202f'’]|[€$£%]/gu,"").replace(/^\+/,"").replace("−","-"),e=[];
return/^-?\d+([.,]\d+)?$/.test(t)&&e.push(Number(t.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)&&e.push(Number(t.replaceAll(",",""))),
/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)&&e.push(Number(t.replaceAll(".","").replace(",","."))),e}function D(s,t){return s.filter((e,
r)=>e===t[r]).length/s.length}function lt(s,t){let e=t.filter(r=>s.includes(r)).length;return Math.max(0,(e-(t.length-e))/s.length)}function b(s,t=""){
return s.map(at).includes(at(t))}function I(s,t){return t.length===1&&t[0]===s[0]?1:0}function At(s){let t=2166136261;for(let e of s)t=Math.imul(
t^e.codePointAt(0),16777619);return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}function R(s,t){return s.map(r=>[At(
`${t} ${r}`),r]).sort(([r,n],[i,o])=>r-i||(n<o?-1:1)).map(([,r])=>r)}var $=(s,t)=>ot(L(s)+t),x=(s,t)=>L(t)-L(s);var G=countertalk.prefix;function ht(s){try{
let t=JSON.parse(s);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function dt(s,t){let e;try{e=JSON.parse(
s??"[]")}catch{}return Array.isArray(e)||(e=s?[s]:[]),JSON.stringify([...e,t])}var ut=countertalk.forget;var qt="_here";var T=s=>typeof s=="string"&&s.length>0;
function pt(s){let t=localStorage.getItem(s),e=ht(t??"{}");return e||(localStorage.setItem(`${s}:aside`,dt(localStorage.getItem(`${s}:aside`),t)),
localStorage.removeItem(s),[])}function H(s){return[s.dataset.ctItem,...JSON.parse(s.dataset.ctWas??"[]")]}function k(s,t){let e=new Map;try{for(
let r of[...s].reverse())for(let[n,i]of pt(G()+r))t(i)&&e.set(n,i)}catch{}return e}function v(s,t,e){let r=k(s,t);e(r);try{let[n,...i]=s.map(u=>G()+u),
l=[...[...i].reverse().concat(n).flatMap(pt).filter(([,u])=>!t(u)),...r];l.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(
l))):localStorage.removeItem(n),ut(i)}catch{return!1}return Nt(s[0]),!0}function Nt(s){s.startsWith("_")||v([qt],T,t=>t.set("at",s).set("on",p()))}function c(s,
t,...e){let r=document.createElement(s);return t&&(r.className=t),r.append(...e),r}function j(s,t){let e=c(s,t);return e.role="status",e}function g(s,t,
e="ct-button ct-button--secondary"){let r=Object.assign(c("button",e,s),{type:"button"});return r.addEventListener("click",t),r}function F(s,t){return s.find(
e=>e.dataset.ctPart===t)}function Y(s,t){let e=c("span",`ct-mark ct-mark--${s?"right":"wrong"}`,` ${t}`);return e.dataset.ctMark="",e}function w(s,t,e,
r=e.wrong_here){let n=t?`✓ ${e.right_here}`:`✗ ${r}`;s.querySelector("[data-ct-mark]")?.remove(),s.append(Y(t,n))}function y(s){let t=c(s,"ct-write");
return t.maxLength=2e3,t.autocomplete="off",t}var f=class{constructor(t){this.question=t,this.input=this.makeInput(),this.input.setAttribute("aria-labelledby",
t.askId),t.root.querySelector("[data-ct-write]").append(this.input)}makeInput(){return y("input")}read(){let t=this.input.value.trim();return t?[t]:[]}write(t){
return t.length!==1?!1:(this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(){this.input.value="",this.input.readOnly=!1}};function d(s,t){
return s.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}var S=class{static mark({gaps:t},e){return t.filter((r,n)=>b(r,e[n])).length/t.length}constructor(t){
this.question=t,this.gaps=[...t.root.querySelectorAll("[data-ct-gap]")];let e=t.root.querySelector("[data-ct-gaps]");e.id=`_gaps-${t.id}`,e.role="group",
e.setAttribute("aria-labelledby",t.askId),this.inputs=this.gaps.map((r,n)=>{let i=y("input");return i.ariaLabel=d(t.words.gap,{n:n+1,all:this.gaps.length}),
i.setAttribute("aria-describedby",e.id),r.replaceChildren(i),i})}read(){let t=this.inputs.map(e=>e.value.trim());return t.some(Boolean)?t:[]}write(t){
return t.length!==this.gaps.length?!1:(this.inputs.forEach((e,r)=>e.value=t[r]),!0)}reveal({gaps:t}){let{words:e}=this.question;this.gaps.forEach((r,n)=>{let{
value:i}=Object.assign(this.inputs[n],{readOnly:!0});i.trim()&&w(r,b(t[n],i),e,e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}};
function W(s,t,e){let r=c("span","ct-move__handle","⠿");return r.ariaHidden="true",r.addEventListener("pointerdown",n=>{if(n.button)return;
let i=new AbortController,o=(l,u,Ot)=>l.addEventListener(u,Ot,{signal:i.signal}),a=l=>{i.abort(),s.removeAttribute("data-ct-held"),e(l)};n.preventDefault(),
r.setPointerCapture(n.pointerId),s.setAttribute("data-ct-held",""),o(r,"pointermove",l=>t(l,n)),o(r,"pointerup",a),o(r,"pointercancel",()=>a()),o(window,
"keydown",({key:l})=>l==="Escape"&&a())}),r}var O=class{static mark({right:t},e){return D(t,e)}constructor(t){this.question=t;let[e,r]=t.root.querySelectorAll(
"[data-ct-parts]");this.things=[...e.children].sort((n,i)=>n.dataset.ctPart<i.dataset.ctPart?-1:+(n.dataset.ctPart>i.dataset.ctPart)),
this.partners=[...r.children],r.ariaHidden="true";for(let n of this.things)this.makeLive(n);for(let n of this.partners)n.prepend(this.handle(n))}handle(t){
let e=({clientX:i,clientY:o})=>document.elementsFromPoint(i,o).find(a=>this.things.includes(a)),r=(i,o)=>{t.style.translate=i;for(
let a of this.things)a.toggleAttribute("data-ct-held",a===o)};return W(t,(i,o)=>r(`${i.clientX-o.clientX}px ${i.clientY-o.clientY}px`,e(i)),i=>{let o=i&&e(
i)?.querySelector("select");r(""),o&&(o.value=t.dataset.ctPart,o.dispatchEvent(new Event("input",{bubbles:!0})))})}makeLive(t){let e=c("select","ct-pick");
e.append(new Option(this.question.words.pick,""));for(let r of this.partners)e.append(new Option(r.textContent.trim(),r.dataset.ctPart));
e.ariaLabel=t.textContent.trim(),t.append(" ",e)}selects(){return this.things.map(t=>t.querySelector("select"))}read(){let t=this.selects().map(e=>e.value);
return t.some(Boolean)?t:[]}write(t){let e=this.partners.map(r=>r.dataset.ctPart);return t.length!==this.things.length||!t.every(r=>!r||e.includes(r))?!1:(
this.selects().forEach((r,n)=>r.value=t[n]),!0)}reveal(t){this.things.forEach((e,r)=>{let n=e.querySelector("select");n.disabled=!0,n.value&&w(e,
n.value===t.right[r],this.question.words)})}clear(){for(let t of this.things){let e=t.querySelector("select");e.value="",e.disabled=!1}}};var mt="_seed",ft;
function J(){return ft??=k([mt],T).get("seed")??Pt(),ft}function Pt(){let s=crypto.getRandomValues(new Uint32Array(2)).join("-");return v([mt],T,t=>t.set(
"seed",s)),s}var m=class{get several(){return!1}get isShuffled(){return!0}constructor(t){this.question=t,this.options=[...t.root.querySelectorAll(
"[data-ct-option]")];let e=t.root.querySelector("[data-ct-options]");e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),
this.several&&e.before(c("p","ct-muted",t.words.several)),this.isShuffled&&this.shuffle(e);for(let r of this.options)this.makeLive(r)}shuffle(t){
let e=o=>"ctLast"in o.dataset,r=this.options.filter(o=>!e(o)),i=R(r.map(o=>o.dataset.ctOption),J()+this.question.id).map(o=>r.find(a=>a.dataset.ctOption===o));
this.options=[...i,...this.options.filter(e)],t.append(...this.options)}makeLive(t){let e=c("input");e.type=this.several?"checkbox":"radio",
e.name=this.question.id,e.value=t.dataset.ctOption,t.role="presentation",t.dataset.ctLive="",t.prepend(c("label","ct-option",e,c("span","",t.querySelector(
"[data-ct-text]"))))}inputs(){return this.options.map(t=>t.querySelector("input"))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){
let e=this.options.map(r=>r.dataset.ctOption);if(!t.every(r=>e.includes(r))||!this.several&&t.length>1)return!1;for(let r of this.inputs())r.checked=t.includes(
r.value);return!0}reveal(t){let{words:e}=this.question;for(let r of this.options){let n=r.querySelector("input"),i=t.right.includes(n.value);if(n.disabled=!0,
i||n.checked){let a=i?`✓ ${e.correct}`:`✗ ${e.your_choice}`;r.querySelector("[data-ct-text]").after(Y(i,a))}let o=r.querySelector("[data-ct-because]");
o&&n.checked&&(o.hidden=!1)}}clear(){for(let t of this.options){let e=t.querySelector("input");e.checked=e.disabled=!1;let r=t.querySelector(
"[data-ct-because]");r&&(r.hidden=!0)}}};var E=class extends m{get several(){return!0}static mark({right:t},e){return lt(t,e)}};var Ct=1e-9,A=class extends f{
static mark({number:t,tolerance:e},[r=""]){return ct(r).some(n=>Math.abs(n-t)<=e+Ct)?1:0}makeInput(){return Object.assign(super.makeInput(),{
inputMode:"decimal"})}};var q=class extends f{static isSelfMarked=!0;static mark({right:t},[,...e]){return e.filter(r=>t.includes(r)).length/t.length}makeInput(
){return y("textarea")}constructor(t){super(t),this.points=[...t.root.querySelectorAll("[data-ct-answer] [data-ct-part]")];for(let e of this.points){let r=c(
"input");r.type="checkbox",r.addEventListener("change",()=>t.remark()),e.dataset.ctLive="",e.replaceChildren(c("label","ct-option",r,c("span","",
...e.childNodes)))}}boxes(){return this.points.map(t=>t.querySelector("input"))}read(){let[t]=super.read(),e=this.points.filter(r=>r.querySelector(
"input").checked);return t?[t,...e.map(r=>r.dataset.ctPart)]:[]}write([t,...e]){let r=this.points.map(n=>n.dataset.ctPart);if(!t||!e.every(n=>r.includes(
n)))return!1;for(let n of e)F(this.points,n).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal();for(let t of this.boxes(
))t.disabled=!super.read().length}clear(){super.clear();for(let t of this.boxes())t.checked=t.disabled=!1}};var N=class{static mark({right:t},e){return D(t,
e)}constructor(t){this.question=t,this.list=t.root.querySelector("[data-ct-parts]"),this.steps=[...this.list.children],this.texts=new Map,this.touched=!1,
this.list.setAttribute("aria-labelledby",t.askId),this.told=j("p","ct-hidden"),this.list.after(this.told);for(let e of this.steps)this.makeLive(e);this.arrange(
)}makeLive(t){let{words:e}=this.question,r=c("span","ct-move__text",...t.childNodes),n=[["up",-1,"↑"],["down",1,"↓"]].map(([o,a,l])=>{let u=g(l,()=>this.move(t,
a,u),"ct-move__button");return u.ariaLabel=`${e[o]}: ${r.textContent.trim()}`,u});t.classList.add("ct-move"),this.texts.set(t,r.textContent.trim());let i=W(t,
o=>this.follow(t,o),o=>this.drop(t,o));t.append(i,r,...n)}move(t,e,r){let n=[...this.list.children].indexOf(t),i=this.list.children[n+e];i&&(e<0?i.before(
t):i.after(t),this.settle(t),(r.disabled?t.querySelector("button:enabled"):r).focus())}settle(t){let e=this.texts.get(t),r=[...this.list.children].indexOf(t)+1;
this.touched=!0,this.arrange(),this.told.textContent=d(this.question.words.moved,{text:e,n:r,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{
bubbles:!0}))}drop(t,e){e?this.arranged.some((r,n)=>r!==this.list.children[n])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){
let r=i=>i.getBoundingClientRect().top+i.offsetHeight/2,n;for(;(n=t.previousElementSibling)&&e<r(n);)t.after(n);for(;(n=t.nextElementSibling)&&e>r(n);)t.before(
n)}arrange(t=!1){this.arranged=[...this.list.children];let e=this.arranged.length-1;this.arranged.forEach((r,n)=>{let[i,o]=r.querySelectorAll("button");
i.disabled=t||n===0,o.disabled=t||n===e})}read(){return this.touched?[...this.list.children].map(t=>t.dataset.ctPart):[]}write(t){let e=this.steps.map(
n=>n.dataset.ctPart);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let r=[...this.steps];for(let n of t)this.list.append(...r.splice(
r.indexOf(F(r,n)),1));return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&[...this.list.children].forEach((e,r)=>w(e,
e.dataset.ctPart===t.right[r],this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}};
var P=class extends f{static mark({accept:t},[e]){return b(t,e)?1:0}};var C=class extends m{static mark({right:t},e){return I(t,e)}};var _=class extends m{
get isShuffled(){return!1}static mark({right:t},e){return I(t,e)}};var gt={fill_blank:S,matching:O,multiple_answers:E,numeric:A,open_response:q,ordering:N,
short_answer:P,single_choice:C,true_false:_};var U=class{constructor(t,e,r){this.root=t,this.words=e,this.onCheck=r,this.id=t.dataset.ctItem,this.ids=H(t),
this.key=t.dataset.ctFingerprint,this.asked=JSON.parse(t.dataset.ctAnswerKey),this.shape=gt[t.dataset.ctType],this.isExam=!1,this.heading=t.querySelector(
"[data-ct-ask]"),this.heading.id=this.askId=`_ask-${this.id}`,this.answer=t.querySelector("[data-ct-answer]")}get ask(){
return this.heading.lastElementChild.textContent.trim()}get share(){return this.root.dataset.ctResult?this.shape.mark(this.asked,this.field.read()):void 0}show(
){this.field=new this.shape(this),this.verdict=j("div","ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=g(this.words.check,()=>this.check(
)),this.answer.before(this.button,this.verdict),this.root.addEventListener("keydown",({key:t,target:e})=>{t==="Enter"&&e.matches(
"input:not([type])")&&!this.button.hidden&&this.check()}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,delete this.before,this.isPutBack=!1,
this.field.clear();for(let e of this.root.querySelectorAll("[data-ct-mark]"))e.remove();this.answer.hidden=!0,this.answer.open=!1,
this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[c("p","ct-note",t)]:[])}focus(){this.root.querySelector(
":is(input, select, textarea, button):enabled").focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){return this.given(
).length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this;if(e.ariaLive=t?"off":"polite",!t){e.replaceChildren(c("p","ct-note",
this.words.choose));return}this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)}restore(t){return t.length&&!this.field.write(t)?(this.field.clear(),
!1):(this.isPutBack=!0,this.reveal(),!0)}reveal(){let t=this.shape.mark(this.asked,this.given()),e=t===1?"right":t>0?"partly":"wrong";
this.root.dataset.ctResult=this.shape.isSelfMarked?"open":e,this.field.reveal(this.asked),this.button.hidden=!0,this.answer.hidden=!1,this.answer.open=!0;
let r=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out;this.verdict.replaceChildren(c("p","ct-verdict__word",r))}remark(){
this.onCheck(this)}};var h=[.212,1.2931,2.3065,8.2956,6.4133,.8334,3.0194,.001,1.8722,.1666,.796,1.4835,.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,
.1542],K=1,V=2,X=3,_t=4,Lt=.9,kt=-h[20],Mt=Lt**(1/kt)-1,Dt=36500;function z(s,t,e){return Math.min(Math.max(t,s),e)}function Z(s,t){return(
1+Mt*t/s)**kt}function wt(s){return h[4]-Math.exp((s-1)*h[5])+1}function It(s,t){let e=-h[6]*(t-X)*(10-s)/9;return h[7]*wt(_t)+(1-h[7])*(s+e)}function Rt({s,
d:t},e){return Math.min(s,h[11]*t**-h[12]*((s+1)**h[13]-1)*Math.exp((1-e)*h[14]))}function $t({s,d:t},e,r){let n=Math.exp(h[8])*(11-t)*s**-h[9]*(Math.exp((
1-e)*h[10])-1);return s*(1+n*(r===V?h[15]:1))}function xt(s,t,e){if(!s)return{s:h[t-1],d:z(1,wt(t),10)};let r=Z(s.s,e),n=t===K?Rt(s,r):$t(s,r,t);return{s:z(
.001,n,Dt),d:z(1,It(s.d,t),10)}}function bt(s){return s===1?X:s>0?V:K}function vt(s,t,e){let r=a=>Math.max(1,Math.round(xt(s,a,e).s)),n=r(K),i=Math.max(r(V),
n+1),o=Math.max(r(X),i+1);return{...xt(s,t,e),interval:[n,i,o][t-1]}}var Q=["_practice"];function yt(s,t,e){return Number.isFinite(t)&&t>=s&&t<=e}function tt(
s){let{key:t,due:e,last:r,s:n,d:i,n:o}=Object(s),a=yt(.001,n,36500)&&yt(1,i,10)&&Number.isInteger(o)&&o>0;return/^[0-9a-f]{8}$/.test(t)&&M(e)&&M(
r)&&a}function et(s,t,e){return t.map(r=>s.get(r)).find(r=>r?.key===e)}function Tt(s,t,e){let r=s?Math.max(0,x(s.last,p())):0,{s:n,d:i,interval:o}=vt(s,bt(e),
r),[a,l]=[n,i].map(u=>Number(u.toFixed(4)));return{key:t,due:$(p(),o),last:p(),s:a,d:l,n:(s?.n??0)+1}}function rt(s,t,e){for(let r of t)s.delete(r);s.set(t[0],
e)}function St(s,t,e,r=et(k(Q,tt),s,t)??null){let n=Tt(r??void 0,t,e);return{before:r,review:n,kept:v(Q,tt,i=>rt(i,s,n))}}var st=()=>k(Q,tt);var Ht=8,
jt=180*1e3;function Ft(s){let t=new Map(s.map(e=>[e.names[0],e]));return R([...t.keys()],J()).map(e=>t.get(e))}var nt=class{constructor(t){this.root=t,
this.names=H(t),this.key=t.dataset.ctFingerprint,this.from=t.parentElement.querySelector("h2").textContent.trim()}take(t,e){if(!this.question){
let r=this.root.cloneNode(!0);for(let n of[r,...r.querySelectorAll("[id]")])n.removeAttribute("id");this.root.replaceWith(r),this.question=new U(this.root,t,e),
this.question.show()}return this.question.reset(),this.question}},B=class{constructor(t,e){this.words=e,this.quizWords=JSON.parse(t.dataset.ctQuizWords),
this.cards=Ft([...t.querySelectorAll("[data-ct-question]")].map(r=>new nt(r))),this.known=st(),this.kept=!0,this.stage=c("div","ct-practice__round"),
this.next=g("",()=>this.goOn(),"ct-button"),this.on=c("p","ct-next",this.next),t.prepend(this.stage)}review(t){return et(this.known,t.names,t.key)}plan(t){
let e=(a,l)=>x(l.due,a.due)||this.chance(a)-this.chance(l),r=this.cards.filter(a=>this.review(a)).sort((a,l)=>e(this.review(a),this.review(l))),
n=this.cards.filter(a=>!this.review(a)),i=a=>this.review(a).due<=p(),o=t?r.filter(a=>!i(a)):[];return[...r.filter(i),...n,...o].slice(0,Ht)}chance({s:t,
last:e}){return Z(t,x(e,p()))}begin(t=!1){this.kept&&(this.known=st()),this.round=this.plan(t),this.shares=[],this.began=performance.now(),
this.round.length?this.ask():this.finish(),t&&this.moveTo(this.asked.heading)}get card(){return this.round[this.shares.length]}ask(){let{card:t,round:e,
words:r}=this,n=d(r.place,{n:this.shares.length+1,all:e.length});this.asked=t.take(this.quizWords,i=>this.keep(t,i)),this.before=void 0,this.next.hidden=!0,
this.next.textContent=t===e.at(-1)?r.finish:r.next,this.stage.replaceChildren(c("p","ct-label",`${n} · ${t.from}`),this.asked.root,this.on)}keep({names:t,
key:e},r){let{before:n,review:i,kept:o}=St(t,e,r.share,this.before);rt(this.known,t,i),Object.assign(this,{before:n,kept:o}),this.next.hidden=!1}goOn(){
return this.shares.push(this.asked.share),!this.card||performance.now()-this.began>jt?this.moveTo(this.finish()):(this.ask(),this.moveTo(
this.asked.heading))}moveTo(t){t.tabIndex=-1,t.focus({preventScroll:!0}),t.scrollIntoView({block:"nearest"})}finish(){let{shares:t,words:e}=this,r=t.filter(
a=>a===1).length,n=t.length?d(e.done,{all:t.length,right:r}):e.nothing,i=c("div","ct-score ct-box ct-board",c("p","ct-score__words ct-headline",[n,
...this.coming()].join(" ")));this.kept||i.append(c("p","ct-note",e.not_kept));let o=g(e.again,()=>this.begin(!0),"ct-button");
return this.stage.replaceChildren(i,c("p","ct-next",o)),i}coming(){let{words:t}=this,e=this.cards.flatMap(o=>this.review(o)?.due??[]).map(o=>x(p(),o)),
n=[...new Set(e)].filter(o=>o>0).sort((o,a)=>o-a).slice(0,2).map(o=>this.onDay(o,e.filter(a=>a===o).length)),i=e.filter(o=>o<=0).length;return[...i?[d(t.more,{
n:i})]:[],...n.length?[d(t.coming,{days:n.join(", ")})]:[]]}onDay(t,e){let{words:r}=this;if(t===1)return d(r.tomorrow,{n:e});if(t>6)return d(r.later,{n:e,
days:t});let i=new Date($(p(),t)).toLocaleDateString(document.documentElement.lang,{weekday:"long",timeZone:"UTC"});return d(r.weekday,{n:e,day:i})}};it(
"practice",(s,t)=>new B(s,t).begin());})();
