/*! Countertalk, MIT */
(()=>{var t=countertalk.each,e=countertalk.dayNumber,s=countertalk.dayAt,r=countertalk.isDay,i=countertalk.today,n=/[`´‘’‚‛′ʹʻʼ՚׳]/g,a=/[\p{Pd}−]/gu,
o=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,l=/(?=[\u0300-\u06ed])\p{M}/gu,h=Object.fromEntries("ßss æae œoe øo đd ðd ħh ıi łl þth ςσ ٱا ىي یي کك ةه".split(" ").map((
[t,...e])=>[t,e.join("")]));function c(t){let e=0,s=t.codePointAt(0);for(;e<9&&/\p{Nd}/u.test(String.fromCodePoint(s-e-1));)e++
return String(e)}function u(t){return(t=>t.replace(n,"'").replace(a,"-").replace(o,"").normalize("NFKD").replace(l,"").replace(/[^\P{Nd}0-9]/gu,c).normalize(
"NFKC"))(t).toLowerCase().replace(/\P{ASCII}/gu,t=>h[t]??t)}var d=/(?<![\p{L}\p{N}_])["'“”„«»(]+|["'“”«»).,;:!?]+(?![\p{L}\p{N}_])/gu
function p(t){return u(t).replace(d,"").split(/\s+/).filter(Boolean).join(" ")}function f(t,e){return t.filter((t,s)=>t===e[s]).length/t.length}function g(t,
e=""){return t.map(p).includes(p(e))}function m(t,e){return 1===e.length&&e[0]===t[0]?1:0}function v(t){let e=2166136261
for(let s of t)e=Math.imul(e^s.codePointAt(0),16777619)
return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function k(t,e){return t.map(t=>[v(`${e} ${t}`),t]).sort(([t,e],[s,
r])=>t-s||(e<r?-1:1)).map(([,t])=>t)}var b=(t,r)=>s(e(t)+r),w=(t,s)=>e(s)-e(t),y=countertalk.keysOf,x=countertalk.storedValue,S=countertalk.storedKeys
function q(t,e){null===e?localStorage.removeItem(t):localStorage.setItem(t,e)}var M=t=>"string"==typeof t&&t.length>0
function _(t){return[t.dataset.ctItem,...JSON.parse(t.dataset.ctWas??"[]")]}function C(t,e){let s=new Map
for(let r of t.map(y).reverse())for(let t of S(r)){let i=x(t);e(i)&&s.set(t.slice(r.length),i)}return s}function O(t,e,s){let r=C(t,e),n=new Map(r);s(n)
let[a,...o]=t.map(y),l=[...n].filter(([t,e])=>e!==r.get(t)),h=[...r.keys()].filter(t=>!n.has(t)),c=(t=>{let e=new Map;try{localStorage.getItem("")
for(let[s,r]of t){let t=localStorage.getItem(s);q(s,r),e.set(s,t)}return!0}catch{for(let t of e.keys())q(t,null);for(let[t,s]of e)q(t,s)
return!1}})(new Map([...h.flatMap(t=>[a,...o].map(e=>[e+t,null])),...l.map(([t,e])=>[a+t,JSON.stringify(e)])]))
return c&&(t=>{t.startsWith("_")||O(["_here"],M,e=>e.set("at",t).set("on",i()))})(t[0]),c}function E(t,e){return t.querySelector(`[data-ct-${e}]`)}function L(t,
e){return[...t.querySelectorAll(`[data-ct-${e}]`)]}function A(t){return[...t.children]}function I(t){return t.querySelector("input, select")}function N(t,e,
...s){let r=document.createElement(t);return e&&(r.className=e),r.append(...s),r}function $(t,e){let s=N(t,e)
return s.role="status",s}function P(t,e,s="ct-button ct-button--secondary"){let r=Object.assign(N("button",s,t),{type:"button"})
return r.addEventListener("click",e),r}function j(t,e){return t.find(t=>t.dataset.ctPart===e)}function B(t,e){let s=N("span","ct-mark ct-mark--"+(
t?"right":"wrong"),` ${e}`);return s.dataset.ctMark="",s}function D(t,e,s,r=s.wrong_here){let i=e?`✓ ${s.right_here}`:`✗ ${r}`
E(t,"mark")?.remove(),t.append(B(e,i))}function F(t){let e=N(t,"ct-write")
return e.maxLength=2e3,e.autocomplete="off",e}var T=class{constructor(t){this.question=t,this.input=this.makeInput(),this.input.setAttribute("aria-labelledby",
t.askId),E(t.root,"write").append(this.input)}makeInput(){return F("input")}read(){let t=this.input.value.trim()
return t?[t]:[]}write(t){return 1===t.length&&(this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(){this.input.value="",this.input.readOnly=!1}}
function J(t,e){return t.replace(/\{(\w+)\}/g,(t,s)=>String(e[s]??t))}function R(t,e,s){let r=N("span","ct-move__handle","⠿")
return r.ariaHidden="true",r.addEventListener("pointerdown",i=>{if(i.button)return
let n=new AbortController,a=(t,e,s)=>t.addEventListener(e,s,{signal:n.signal}),o=e=>{n.abort(),t.removeAttribute("data-ct-held"),s(e)}
i.preventDefault(),r.setPointerCapture(i.pointerId),t.setAttribute("data-ct-held",""),a(r,"pointermove",t=>e(t,i)),a(r,"pointerup",o),a(r,"pointercancel",()=>o(
)),a(window,"keydown",({key:t})=>"Escape"===t&&o())}),r}var W,z=({dataset:t})=>t.ctPart??"",H="_seed"
function K(){return W??=C([H],M).get("seed")??(()=>{let t=crypto.getRandomValues(new Uint32Array(2)).join("-")
return O([H],M,e=>e.set("seed",t)),t})(),W}var Y=class{get several(){return!1}get isShuffled(){return!0}constructor(t){this.question=t,this.options=L(t.root,
"option");let e=E(t.root,"options")
e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),this.several&&e.before(N("p","ct-muted",t.words.several)),
this.isShuffled&&this.shuffle(e)
for(let t of this.options)this.makeLive(t)}shuffle(t){let e=t=>"ctLast"in t.dataset,s=this.options.filter(t=>!e(t)),r=k(s.map(t=>t.dataset.ctOption),K(
)+this.question.id).map(t=>s.find(e=>e.dataset.ctOption===t))
this.options=[...r,...this.options.filter(e)],t.append(...this.options)}makeLive(t){let e=N("input")
e.type=this.several?"checkbox":"radio",e.name=this.question.id,e.value=t.dataset.ctOption,t.role="presentation",t.dataset.ctLive="",t.prepend(N("label",
"ct-option",e,N("span","",E(t,"text"))))}inputs(){return this.options.map(t=>I(t))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){
let e=this.options.map(t=>t.dataset.ctOption);if(!t.every(t=>e.includes(t))||!this.several&&t.length>1)return!1
for(let e of this.inputs())e.checked=t.includes(e.value);return!0}reveal(t){let{words:e}=this.question
for(let s of this.options){let r=I(s),i=t.right.includes(r.value);if(r.disabled=!0,i||r.checked){let t=i?`✓ ${e.correct}`:`✗ ${e.your_choice}`
E(s,"text").after(B(i,t))}let n=E(s,"because");n&&r.checked&&(n.hidden=!1)}}clear(){for(let t of this.options){let e=I(t);e.checked=e.disabled=!1
let s=E(t,"because")
s&&(s.hidden=!0)}}},V={fill_blank:class{static mark({gaps:t},e){return t.filter((t,s)=>g(t,e[s])).length/t.length}constructor(t){this.question=t,this.gaps=L(
t.root,"gap");let e=E(t.root,"gaps")
e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute("aria-labelledby",t.askId),this.inputs=this.gaps.map((s,r)=>{let i=F("input")
return i.ariaLabel=J(t.words.gap,{n:r+1,all:this.gaps.length}),i.setAttribute("aria-describedby",e.id),s.replaceChildren(i),i})}read(){let t=this.inputs.map(
t=>t.value.trim())
return t.some(Boolean)?t:[]}write(t){return t.length===this.gaps.length&&(this.inputs.forEach((e,s)=>e.value=t[s]),!0)}reveal({gaps:t}){let{
words:e}=this.question;this.gaps.forEach((s,r)=>{let{value:i}=Object.assign(this.inputs[r],{readOnly:!0})
i.trim()&&D(s,g(t[r],i),e,e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}},matching:class{static mark({right:t},e){return f(t,
e)}constructor(t){this.question=t;let[e,s]=L(t.root,"parts");this.things=A(e).sort((t,e)=>z(t)<z(e)?-1:+(z(t)>z(e))),this.partners=A(s),s.ariaHidden="true"
for(let t of this.things)this.makeLive(t)
for(let t of this.partners)t.prepend(this.handle(t))}handle(t){let e=({clientX:t,clientY:e})=>this.things.find(s=>document.elementsFromPoint(t,e).includes(s)),
s=(e,s)=>{t.style.translate=e;for(let t of this.things)t.toggleAttribute("data-ct-held",t===s)}
return R(t,(t,r)=>s(`${t.clientX-r.clientX}px ${t.clientY-r.clientY}px`,e(t)),r=>{let i=r&&e(r)?.querySelector("select")
s(""),i&&(i.value=t.dataset.ctPart,i.dispatchEvent(new Event("input",{bubbles:!0})))})}makeLive(t){let e=N("select","ct-pick")
e.append(new Option(this.question.words.pick,""));for(let t of this.partners)e.append(new Option(t.textContent.trim(),z(t)))
e.ariaLabel=t.textContent.trim(),t.append(" ",e)}selects(){return this.things.map(t=>I(t))}read(){let t=this.selects().map(t=>t.value)
return t.some(Boolean)?t:[]}write(t){let e=this.partners.map(t=>t.dataset.ctPart)
return!(t.length!==this.things.length||!t.every(t=>!t||e.includes(t))||(this.selects().forEach((e,s)=>e.value=t[s]),0))}reveal(t){this.things.forEach((e,s)=>{
let r=I(e);r.disabled=!0,r.value&&D(e,r.value===t.right[s],this.question.words)})}clear(){for(let t of this.things){let e=I(t)
e.value="",e.disabled=!1}}},multiple_answers:class extends Y{get several(){return!0}static mark({right:t},e){return((t,e)=>{let s=e.filter(e=>t.includes(
e)).length
return Math.max(0,(s-(e.length-s))/t.length)})(t,e)}},numeric:class extends T{static mark({number:t,tolerance:e},[s=""]){return(t=>{let e=u(t).replace(
/[\s']|[€$£%]/gu,"").replace(/^\+/,"").replace("٫",".").replaceAll("٬",","),s=[]
return/^-?\d+([.,]\d+)?$/.test(e)&&s.push(Number(e.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(e)&&s.push(Number(e.replaceAll(",",""))),
/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(e)&&s.push(Number(e.replaceAll(".","").replace(",","."))),s})(s).some(s=>Math.abs(s-t)<=e+1e-9)?1:0}makeInput(){
return Object.assign(super.makeInput(),{inputMode:"decimal"})}},open_response:class extends T{static isSelfMarked=!0;static mark({right:t},[,...e]){
return e.filter(e=>t.includes(e)).length/t.length}makeInput(){return F("textarea")}constructor(t){super(t),this.points=[...t.root.querySelectorAll(
"[data-ct-answer] [data-ct-part]")];for(let e of this.points){let s=N("input")
s.type="checkbox",s.addEventListener("change",()=>t.remark()),e.dataset.ctLive="",e.replaceChildren(N("label","ct-option",s,N("span","",
...e.childNodes)))}}boxes(){return this.points.map(t=>I(t))}read(){let[t]=super.read(),e=this.points.filter(t=>I(t).checked)
return t?[t,...e.map(t=>t.dataset.ctPart)]:[]}write([t,...e]){let s=this.points.map(t=>t.dataset.ctPart);if(!t||!e.every(t=>s.includes(t)))return!1
for(let t of e)j(this.points,t).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal()
for(let t of this.boxes())t.disabled=!super.read().length}clear(){super.clear()
for(let t of this.boxes())t.checked=t.disabled=!1}},ordering:class{static mark({right:t},e){return f(t,e)}constructor(t){this.question=t,this.list=E(t.root,
"parts"),this.steps=A(this.list),this.arranged=this.steps,this.texts=new Map,this.touched=!1,this.list.setAttribute("aria-labelledby",t.askId),this.told=$("p",
"ct-hidden"),this.list.after(this.told);for(let t of this.steps)this.makeLive(t)
this.arrange()}makeLive(t){let{words:e}=this.question,s=N("span","ct-move__text",...t.childNodes),r=[["up",-1,"↑"],["down",1,"↓"]].map(([r,i,n])=>{let a=P(n,(
)=>this.move(t,i,a),"ct-move__button");return a.ariaLabel=`${e[r]}: ${s.textContent.trim()}`,a})
t.classList.add("ct-move"),this.texts.set(t,s.textContent.trim());let i=R(t,e=>this.follow(t,e),e=>this.drop(t,e))
t.append(i,s,...r)}move(t,e,s){let r=A(this.list).indexOf(t),i=this.list.children[r+e]
i&&(e<0?i.before(t):i.after(t),this.settle(t),(s.disabled?t.querySelector("button:enabled"):s).focus())}settle(t){let e=this.texts.get(t),s=A(
this.list).indexOf(t)+1
this.touched=!0,this.arrange(),this.told.textContent=J(this.question.words.moved,{text:e,n:s,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{
bubbles:!0}))}drop(t,e){e?this.arranged.some((t,e)=>t!==this.list.children[e])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){let s,
r=t=>t.getBoundingClientRect().top+t.offsetHeight/2;for(;(s=t.previousElementSibling)&&e<r(s);)t.after(s)
for(;(s=t.nextElementSibling)&&e>r(s);)t.before(s)}arrange(t=!1){this.arranged=A(this.list);let e=this.arranged.length-1
this.arranged.forEach((s,r)=>{let[i,n]=s.querySelectorAll("button")
i.disabled=t||0===r,n.disabled=t||r===e})}read(){return this.touched?A(this.list).map(t=>t.dataset.ctPart):[]}write(t){let e=this.steps.map(
t=>t.dataset.ctPart);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let s=[...this.steps]
for(let e of t)this.list.append(...s.splice(s.indexOf(j(s,e)),1))
return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&A(this.list).forEach((e,s)=>D(e,e.dataset.ctPart===t.right[s],
this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}},short_answer:class extends T{
static mark({accept:t},[e]){return g(t,e)?1:0}},single_choice:class extends Y{static mark({right:t},e){return m(t,e)}},true_false:class extends Y{
get isShuffled(){return!1}static mark({right:t},e){return m(t,e)}}},X=class{constructor(t,e,s){this.root=t,this.words=e,this.onCheck=s,this.id=t.dataset.ctItem,
this.ids=_(t),this.key=t.dataset.ctFingerprint,this.asked=JSON.parse(t.dataset.ctAnswerKey??"null"),this.shape=V[t.dataset.ctType??""],this.isExam=!1,
this.heading=E(t,"ask"),this.heading.id=this.askId=`_ask-${this.id}`,this.answer=E(t,"answer"),this.before=void 0}get ask(){return A(this.heading).at(
-1)?.textContent.trim()}get share(){return this.root.dataset.ctResult?this.shape.mark(this.asked,this.field.read()):void 0}show(){this.field=new this.shape(
this),this.verdict=$("div","ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=P(this.words.check,()=>this.check()),this.answer.before(
this.button,this.verdict),this.root.addEventListener("keydown",({key:t,target:e})=>{"Enter"===t&&e instanceof HTMLInputElement&&!e.hasAttribute(
"type")&&!this.button.hidden&&this.check()}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,this.before=void 0,this.isPutBack=!1,this.field.clear()
for(let t of L(this.root,"mark"))t.remove()
this.answer.hidden=!0,this.answer.open=!1,this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[N("p","ct-note",t)]:[])}focus(){
this.root.querySelector(":is(input, select, textarea, button):enabled")?.focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){
return this.given().length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this
e.ariaLive=t?"off":"polite",t?(this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)):e.replaceChildren(N("p","ct-note",this.words.choose))}restore(t){
return t.length&&!this.field.write(t)?(this.field.clear(),!1):(this.isPutBack=!0,this.reveal(),!0)}reveal(){let t=this.shape.mark(this.asked,this.given())
this.root.dataset.ctResult=this.shape.isSelfMarked?"open":1===t?"right":t>0?"partly":"wrong",this.field.reveal(this.asked),this.button.hidden=!0,
this.answer.hidden=!1,this.answer.open=!0;let e=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out
this.verdict.replaceChildren(N("p","ct-verdict__word",e))}remark(){this.onCheck(this)}},U=[.212,1.2931,2.3065,8.2956,6.4133,.8334,3.0194,.001,1.8722,.1666,.796,
1.4835,.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,.1542],Q=-U[20],Z=.9**(1/Q)-1
function G(t,e,s){return Math.min(Math.max(e,t),s)}function tt(t,e){return(1+Z*e/t)**Q}function et(t){return U[4]-Math.exp((t-1)*U[5])+1}function st(t,e){
let s=-U[6]*(e-3)*(10-t)/9;return U[7]*et(4)+(1-U[7])*(t+s)}function rt(t,e,s){if(!t)return{s:U[e-1],d:G(1,et(e),10)}
let r=tt(t.s,s),i=1===e?(({s:t,d:e},s)=>Math.min(t,U[11]*e**-U[12]*((t+1)**U[13]-1)*Math.exp((1-s)*U[14])))(t,r):(({s:t,d:e},s,r)=>t*(1+Math.exp(U[8])*(
11-e)*t**-U[9]*(Math.exp((1-s)*U[10])-1)*(2===r?U[15]:1)))(t,r,e);return{s:G(.001,i,36500),d:G(1,st(t.d,e),10)}}var it=["_practice"]
function nt(t,e,s){return Number.isFinite(e)&&e>=t&&e<=s}function at(t){let{key:e,due:s,last:i,s:n,d:a,n:o}=Object(t),l=nt(.001,n,36500)&&nt(1,a,
10)&&Number.isInteger(o)&&o>0
return/^[0-9a-f]{8}$/.test(e)&&r(s)&&r(i)&&l}function ot(t,e,s){return e.map(e=>t.get(e)).find(t=>t?.key===s)}function lt(t,e,s){for(let s of e)t.delete(s)
t.set(e[0],s)}var ht=()=>C(it,at),ct=class{constructor(t){this.root=t,this.names=_(t),this.key=t.dataset.ctFingerprint,this.from=t.parentElement.querySelector(
"h2").textContent.trim()}take(t,e){if(!this.question){let s=this.root.cloneNode(!0);for(let t of[s,...s.querySelectorAll("[id]")])t.removeAttribute("id")
this.root.replaceWith(s),this.question=new X(this.root,t,e),this.question.show()}return this.question.reset(),this.question}},ut=class{round=[];shares=[];
began=0;asked;constructor(t,e){this.words=e,this.quizWords=JSON.parse(t.dataset.ctQuizWords),this.cards=(t=>{let e=new Map(t.map(t=>[t.names[0],t]))
return k([...e.keys()],K()).map(t=>e.get(t))})(L(t,"question").map(t=>new ct(t))),this.known=ht(),this.kept=!0,this.stage=N("div","ct-practice__round"),
this.next=P("",()=>this.goOn(),"ct-button"),this.on=N("p","ct-next",this.next),t.prepend(this.stage)}review(t){return ot(this.known,t.names,t.key)}plan(t){
let e=(t,e)=>w(e.due,t.due)||this.chance(t)-this.chance(e),s=this.cards.filter(t=>this.review(t)).sort((t,s)=>e(this.review(t),this.review(s))),
r=this.cards.filter(t=>!this.review(t)),n=t=>this.review(t).due<=i(),a=t?s.filter(t=>!n(t)):[]
return[...s.filter(n),...r,...a].slice(0,8)}chance({s:t,last:e}){return tt(t,w(e,i()))}begin(t=!1){this.kept&&(this.known=ht()),this.round=this.plan(t),
this.shares=[],this.began=performance.now(),this.round.length?this.ask():this.finish(),t&&this.moveTo(this.asked.heading)}get card(){
return this.round[this.shares.length]}ask(){let{card:t,round:e,words:s}=this,r=J(s.place,{n:this.shares.length+1,all:e.length})
this.asked=t.take(this.quizWords,e=>this.keep(t,e)),this.before=void 0,this.next.hidden=!0,this.next.textContent=t===e.at(-1)?s.finish:s.next,
this.stage.replaceChildren(N("p","ct-label",`${r} · ${t.from}`),this.asked.root,this.on)}keep({names:t,key:e},s){let{before:r,review:n,kept:a}=((t,e,s,r=ot(C(
it,at),t,e)??null)=>{let n=((t,e,s)=>{let r=t?Math.max(0,w(t.last,i())):0,{s:n,d:a,interval:o}=((t,e,s)=>{let r=e=>Math.max(1,Math.round(rt(t,e,s).s)),i=r(1),
n=Math.max(r(2),i+1),a=Math.max(r(3),n+1);return{...rt(t,e,s),interval:[i,n,a][e-1]}})(t,(t=>1===t?3:t>0?2:1)(s),r),[l,h]=[n,a].map(t=>Number(t.toFixed(4)))
return{key:e,due:b(i(),o),last:i(),s:l,d:h,n:(t?.n??0)+1}})(r??void 0,e,s);return{before:r,review:n,kept:O(it,at,e=>lt(e,t,n))}})(t,e,s.share,this.before)
lt(this.known,t,n),Object.assign(this,{before:r,kept:a}),this.next.hidden=!1}goOn(){return this.shares.push(this.asked.share),!this.card||performance.now(
)-this.began>18e4?this.moveTo(this.finish()):(this.ask(),this.moveTo(this.asked.heading))}moveTo(t){t.tabIndex=-1,t.focus({preventScroll:!0}),t.scrollIntoView({
block:"nearest"})}finish(){let{shares:t,words:e}=this,s=t.filter(t=>1===t).length,r=N("div","ct-score ct-box ct-board",N("p","ct-score__words ct-headline",
[t.length?J(e.done,{all:t.length,right:s}):e.nothing,...this.coming()].join(" ")));this.kept||r.append(N("p","ct-note",e.not_kept))
let i=P(e.again,()=>this.begin(!0),"ct-button")
return this.stage.replaceChildren(r,N("p","ct-next",i)),r}coming(){let{words:t}=this,e=this.cards.flatMap(t=>this.review(t)?.due??[]).map(t=>w(i(),t)),
s=[...new Set(e)].filter(t=>t>0).sort((t,e)=>t-e).slice(0,2).map(t=>this.onDay(t,e.filter(e=>e===t).length)),r=e.filter(t=>t<=0).length
return[...r?[J(t.more,{n:r})]:[],...s.length?[J(t.coming,{days:s.join(", ")})]:[]]}onDay(t,e){let{words:s}=this;if(1===t)return J(s.tomorrow,{n:e})
if(t>6)return J(s.later,{n:e,days:t});let r=new Date(b(i(),t)).toLocaleDateString(document.documentElement.lang,{weekday:"long",timeZone:"UTC"})
return J(s.weekday,{n:e,day:r})}};t("practice",(t,e)=>new ut(t,e).begin())})();