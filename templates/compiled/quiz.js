/*! Countertalk, MIT */
(()=>{var t=countertalk.each,e=countertalk.during,s=countertalk.keysOf,i=countertalk.dayNumber,r=countertalk.dayAt,n=countertalk.isDay,a=countertalk.today,
o=countertalk.storedValue,h=countertalk.storedKeys;function l(t,e){null===e?localStorage.removeItem(t):localStorage.setItem(t,e)}function d(t){let e=new Map
try{localStorage.getItem("");for(let[s,i]of t){let t=localStorage.getItem(s);l(s,i),e.set(s,t)}return!0}catch{for(let t of e.keys())l(t,null)
for(let[t,s]of e)l(t,s);return!1}}var u=t=>"string"==typeof t&&t.length>0;function c(t,e){let i=new Map
for(let r of t.map(s).reverse())for(let t of h(r)){let s=o(t);e(s)&&i.set(t.slice(r.length),s)}return i}function p(t,e,i){let r=c(t,e),n=new Map(r);i(n)
let[a,...o]=t.map(s),h=[...n].filter(([t,e])=>e!==r.get(t)),l=[...r.keys()].filter(t=>!n.has(t)),u=d(new Map([...l.flatMap(t=>[a,...o].map(e=>[e+t,null])),
...h.map(([t,e])=>[a+t,JSON.stringify(e)])]))
return u&&f(t[0]),u}function f(t){t.startsWith("_")||p(["_here"],u,e=>e.set("at",t).set("on",a()))}var g=/[`´‘’‚‛′ʹʻʼ՚׳]/g,m=/[\p{Pd}−]/gu,
k=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,b=/(?=[\u0300-\u06ed])\p{M}/gu,w=Object.fromEntries("ßss æae œoe øo đd ðd ħh ıi łl þth ςσ ٱا ىي یي کك ةه".split(" ").map((
[t,...e])=>[t,e.join("")]));function v(t){let e=0,s=t.codePointAt(0);for(;e<9&&/\p{Nd}/u.test(String.fromCodePoint(s-e-1));)e++
return String(e)}function y(t){return(t=>t.replace(g,"'").replace(m,"-").replace(k,"").normalize("NFKD").replace(b,"").replace(/[^\P{Nd}0-9]/gu,v).normalize(
"NFKC"))(t).toLowerCase().replace(/\P{ASCII}/gu,t=>w[t]??t)}var x=/(?<![\p{L}\p{N}_])["'“”„«»(]+|["'“”«»).,;:!?]+(?![\p{L}\p{N}_])/gu
function q(t){return y(t).replace(x,"").split(/\s+/).filter(Boolean).join(" ")}function _(t,e){return t.filter((t,s)=>t===e[s]).length/t.length}function O(t,
e=""){return t.map(q).includes(q(e))}function E(t,e){return 1===e.length&&e[0]===t[0]?1:0}function S(t){let e=2166136261
for(let s of t)e=Math.imul(e^s.codePointAt(0),16777619)
return e=Math.imul(e^e>>>16,2246822507),e=Math.imul(e^e>>>13,3266489909),(e^e>>>16)>>>0}function M(t,e){return t.map(t=>[S(`${e} ${t}`),t]).sort(([t,e],[s,
i])=>t-s||(e<i?-1:1)).map(([,t])=>t)}var $=(t,e)=>r(i(t)+e),I=[.212,1.2931,2.3065,8.2956,6.4133,.8334,3.0194,.001,1.8722,.1666,.796,1.4835,.0614,.2629,1.6483,
.6014,1.8729,.5425,.0912,.0658,.1542],C=-I[20],N=.9**(1/C)-1
function A(t,e,s){return Math.min(Math.max(e,t),s)}function L(t){return I[4]-Math.exp((t-1)*I[5])+1}function P(t,e){let s=-I[6]*(e-3)*(10-t)/9
return I[7]*L(4)+(1-I[7])*(t+s)}function T(t,e,s){if(!t)return{s:I[e-1],d:A(1,L(e),10)}
let i=((t,e)=>(1+N*e/t)**C)(t.s,s),r=1===e?(({s:t,d:e},s)=>Math.min(t,I[11]*e**-I[12]*((t+1)**I[13]-1)*Math.exp((1-s)*I[14])))(t,i):(({s:t,d:e},s,i)=>t*(
1+Math.exp(I[8])*(11-e)*t**-I[9]*(Math.exp((1-s)*I[10])-1)*(2===i?I[15]:1)))(t,i,e);return{s:A(.001,r,36500),d:A(1,P(t.d,e),10)}}var B=["_practice"]
function j(t,e,s){return Number.isFinite(e)&&e>=t&&e<=s}function D(t){let{key:e,due:s,last:i,s:r,d:a,n:o}=Object(t),h=j(.001,r,36500)&&j(1,a,
10)&&Number.isInteger(o)&&o>0
return/^[0-9a-f]{8}$/.test(e)&&n(s)&&n(i)&&h}var J=countertalk.passes,K=countertalk.missingIn,R=countertalk.gathered,W=countertalk.showBadges
function z(t,e){return t.querySelector(`[data-ct-${e}]`)}function F(t,e){return[...t.querySelectorAll(`[data-ct-${e}]`)]}function V(t){
return[...t.children]}function H(t){return t.querySelector("input, select")}function Y(t,e,...s){let i=document.createElement(t)
return e&&(i.className=e),i.append(...s),i}function X(t,e){let s=Y(t,e)
return s.role="status",s}function Q(t,e,s="ct-button ct-button--secondary"){let i=Object.assign(Y("button",s,t),{type:"button"})
return i.addEventListener("click",e),i}var U,G=countertalk.storedRecords,Z="_seed"
function tt(){return U??=c([Z],u).get("seed")??(()=>{let t=crypto.getRandomValues(new Uint32Array(2)).join("-")
return p([Z],u,e=>e.set("seed",t)),t})(),U}function et(t,e){return t.replace(/\{(\w+)\}/g,(t,s)=>String(e[s]??t))}var st=class{constructor(t,s,i){this.root=t,
this.words=s,this.isMissing=i,this.back=Q(s.previous,()=>this.go(this.questions[this.at-1])),this.on=Q(s.next,()=>this.go(this.next)),this.place=Y("span",
"ct-muted"),this.bar=Y("p","ct-turn",this.back,this.place,this.on),e(t,"hashchange",()=>this.follow(!0)),t.addEventListener("click",t=>this.take(t))}take(t){
let e=t.target.closest("a")
!e||!this.named(e.hash)||e.href!==location.href.split("#")[0]+e.hash||t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),t.stopPropagation(),
location.hash===e.hash?this.follow(!0):location.hash=e.hash)}named(t){return this.questions.find(({id:e})=>t===`#${e}`)}get at(){
return this.questions.findIndex(({root:t})=>"ctTurned"in t.dataset)}get next(){let{at:t,questions:e,isMissing:s}=this,i=e.slice(t+1)
return i.find(s)??i[0]??e.slice(0,t).find(s)}ask(t){this.questions=t,this.root.toggleAttribute("data-ct-paged",t.length>1),this.turnTo(t[0])}turnTo(t){for(let{
root:t}of this.questions)delete t.dataset.ctTurned
t.root.dataset.ctTurned="",this.place.textContent=et(this.words.place,{n:this.at+1,all:this.questions.length}),this.update()}update(){
this.back.style.visibility=0===this.at?"hidden":"",this.on.style.visibility=this.next?"":"hidden"}go(t){this.turnTo(t),t.heading.tabIndex=-1,t.heading.focus({
preventScroll:!0}),t.root.scrollIntoView()}follow(t=!1){let e=this.named(location.hash);e&&(this.turnTo(e),t?this.go(e):e.root.scrollIntoView())}}
function it(t,e){return t.find(t=>t.dataset.ctPart===e)}function rt(t,e){let s=Y("span","ct-mark ct-mark--"+(t?"right":"wrong"),` ${e}`)
return s.dataset.ctMark="",s}function nt(t,e,s,i=s.wrong_here){let r=e?`✓ ${s.right_here}`:`✗ ${i}`
z(t,"mark")?.remove(),t.append(rt(e,r))}function at(t){let e=Y(t,"ct-write")
return e.maxLength=2e3,e.autocomplete="off",e}var ot=class{constructor(t){this.question=t,this.input=this.makeInput(),this.input.setAttribute("aria-labelledby",
t.askId),z(t.root,"write").append(this.input)}makeInput(){return at("input")}read(){let t=this.input.value.trim()
return t?[t]:[]}write(t){return 1===t.length&&(this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(){this.input.value="",this.input.readOnly=!1}}
function ht(t,e,s){let i=Y("span","ct-move__handle","⠿");return i.ariaHidden="true",i.addEventListener("pointerdown",r=>{if(r.button)return
let n=new AbortController,a=(t,e,s)=>t.addEventListener(e,s,{signal:n.signal}),o=e=>{n.abort(),t.removeAttribute("data-ct-held"),s(e)}
r.preventDefault(),i.setPointerCapture(r.pointerId),t.setAttribute("data-ct-held",""),a(i,"pointermove",t=>e(t,r)),a(i,"pointerup",o),a(i,"pointercancel",()=>o(
)),a(window,"keydown",({key:t})=>"Escape"===t&&o())}),i}var lt=({dataset:t})=>t.ctPart??"",dt=class{get several(){return!1}get isShuffled(){
return!0}constructor(t){this.question=t,this.options=F(t.root,"option");let e=z(t.root,"options")
e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),this.several&&e.before(Y("p","ct-muted",t.words.several)),
this.isShuffled&&this.shuffle(e)
for(let t of this.options)this.makeLive(t)}shuffle(t){let e=t=>"ctLast"in t.dataset,s=this.options.filter(t=>!e(t)),i=M(s.map(t=>t.dataset.ctOption),tt(
)+this.question.id).map(t=>s.find(e=>e.dataset.ctOption===t))
this.options=[...i,...this.options.filter(e)],t.append(...this.options)}makeLive(t){let e=Y("input")
e.type=this.several?"checkbox":"radio",e.name=this.question.id,e.value=t.dataset.ctOption,t.role="presentation",t.dataset.ctLive="",t.prepend(Y("label",
"ct-option",e,Y("span","",z(t,"text"))))}inputs(){return this.options.map(t=>H(t))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){
let e=this.options.map(t=>t.dataset.ctOption);if(!t.every(t=>e.includes(t))||!this.several&&t.length>1)return!1
for(let e of this.inputs())e.checked=t.includes(e.value);return!0}reveal(t){let{words:e}=this.question
for(let s of this.options){let i=H(s),r=t.right.includes(i.value);if(i.disabled=!0,r||i.checked){let t=r?`✓ ${e.correct}`:`✗ ${e.your_choice}`
z(s,"text").after(rt(r,t))}let n=z(s,"because");n&&i.checked&&(n.hidden=!1)}}clear(){for(let t of this.options){let e=H(t);e.checked=e.disabled=!1
let s=z(t,"because")
s&&(s.hidden=!0)}}},ut={fill_blank:class{static mark({gaps:t},e){return t.filter((t,s)=>O(t,e[s])).length/t.length}constructor(t){this.question=t,this.gaps=F(
t.root,"gap");let e=z(t.root,"gaps")
e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute("aria-labelledby",t.askId),this.inputs=this.gaps.map((s,i)=>{let r=at("input")
return r.ariaLabel=et(t.words.gap,{n:i+1,all:this.gaps.length}),r.setAttribute("aria-describedby",e.id),s.replaceChildren(r),r})}read(){let t=this.inputs.map(
t=>t.value.trim())
return t.some(Boolean)?t:[]}write(t){return t.length===this.gaps.length&&(this.inputs.forEach((e,s)=>e.value=t[s]),!0)}reveal({gaps:t}){let{
words:e}=this.question;this.gaps.forEach((s,i)=>{let{value:r}=Object.assign(this.inputs[i],{readOnly:!0})
r.trim()&&nt(s,O(t[i],r),e,e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}},matching:class{static mark({right:t},e){return _(t,
e)}constructor(t){this.question=t;let[e,s]=F(t.root,"parts");this.things=V(e).sort((t,e)=>lt(t)<lt(e)?-1:+(lt(t)>lt(e))),this.partners=V(s),s.ariaHidden="true"
for(let t of this.things)this.makeLive(t)
for(let t of this.partners)t.prepend(this.handle(t))}handle(t){let e=({clientX:t,clientY:e})=>this.things.find(s=>document.elementsFromPoint(t,e).includes(s)),
s=(e,s)=>{t.style.translate=e;for(let t of this.things)t.toggleAttribute("data-ct-held",t===s)}
return ht(t,(t,i)=>s(`${t.clientX-i.clientX}px ${t.clientY-i.clientY}px`,e(t)),i=>{let r=i&&e(i)?.querySelector("select")
s(""),r&&(r.value=t.dataset.ctPart,r.dispatchEvent(new Event("input",{bubbles:!0})))})}makeLive(t){let e=Y("select","ct-pick")
e.append(new Option(this.question.words.pick,""));for(let t of this.partners)e.append(new Option(t.textContent.trim(),lt(t)))
e.ariaLabel=t.textContent.trim(),t.append(" ",e)}selects(){return this.things.map(t=>H(t))}read(){let t=this.selects().map(t=>t.value)
return t.some(Boolean)?t:[]}write(t){let e=this.partners.map(t=>t.dataset.ctPart)
return!(t.length!==this.things.length||!t.every(t=>!t||e.includes(t))||(this.selects().forEach((e,s)=>e.value=t[s]),0))}reveal(t){this.things.forEach((e,s)=>{
let i=H(e);i.disabled=!0,i.value&&nt(e,i.value===t.right[s],this.question.words)})}clear(){for(let t of this.things){let e=H(t)
e.value="",e.disabled=!1}}},multiple_answers:class extends dt{get several(){return!0}static mark({right:t},e){return((t,e)=>{let s=e.filter(e=>t.includes(
e)).length
return Math.max(0,(s-(e.length-s))/t.length)})(t,e)}},numeric:class extends ot{static mark({number:t,tolerance:e},[s=""]){return(t=>{let e=y(t).replace(
/[\s']|[€$£%]/gu,"").replace(/^\+/,"").replace("٫",".").replaceAll("٬",","),s=[]
return/^-?\d+([.,]\d+)?$/.test(e)&&s.push(Number(e.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(e)&&s.push(Number(e.replaceAll(",",""))),
/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(e)&&s.push(Number(e.replaceAll(".","").replace(",","."))),s})(s).some(s=>Math.abs(s-t)<=e+1e-9)?1:0}makeInput(){
return Object.assign(super.makeInput(),{inputMode:"decimal"})}},open_response:class extends ot{static isSelfMarked=!0;static mark({right:t},[,...e]){
return e.filter(e=>t.includes(e)).length/t.length}makeInput(){return at("textarea")}constructor(t){super(t),this.points=[...t.root.querySelectorAll(
"[data-ct-answer] [data-ct-part]")];for(let e of this.points){let s=Y("input")
s.type="checkbox",s.addEventListener("change",()=>t.remark()),e.dataset.ctLive="",e.replaceChildren(Y("label","ct-option",s,Y("span","",
...e.childNodes)))}}boxes(){return this.points.map(t=>H(t))}read(){let[t]=super.read(),e=this.points.filter(t=>H(t).checked)
return t?[t,...e.map(t=>t.dataset.ctPart)]:[]}write([t,...e]){let s=this.points.map(t=>t.dataset.ctPart);if(!t||!e.every(t=>s.includes(t)))return!1
for(let t of e)it(this.points,t).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal()
for(let t of this.boxes())t.disabled=!super.read().length}clear(){super.clear()
for(let t of this.boxes())t.checked=t.disabled=!1}},ordering:class{static mark({right:t},e){return _(t,e)}constructor(t){this.question=t,this.list=z(t.root,
"parts"),this.steps=V(this.list),this.arranged=this.steps,this.texts=new Map,this.touched=!1,this.list.setAttribute("aria-labelledby",t.askId),this.told=X("p",
"ct-hidden"),this.list.after(this.told);for(let t of this.steps)this.makeLive(t)
this.arrange()}makeLive(t){let{words:e}=this.question,s=Y("span","ct-move__text",...t.childNodes),i=[["up",-1,"↑"],["down",1,"↓"]].map(([i,r,n])=>{let a=Q(n,(
)=>this.move(t,r,a),"ct-move__button");return a.ariaLabel=`${e[i]}: ${s.textContent.trim()}`,a})
t.classList.add("ct-move"),this.texts.set(t,s.textContent.trim());let r=ht(t,e=>this.follow(t,e),e=>this.drop(t,e))
t.append(r,s,...i)}move(t,e,s){let i=V(this.list).indexOf(t),r=this.list.children[i+e]
r&&(e<0?r.before(t):r.after(t),this.settle(t),(s.disabled?t.querySelector("button:enabled"):s).focus())}settle(t){let e=this.texts.get(t),s=V(
this.list).indexOf(t)+1
this.touched=!0,this.arrange(),this.told.textContent=et(this.question.words.moved,{text:e,n:s,all:this.steps.length}),this.list.dispatchEvent(new Event("input",
{bubbles:!0}))}drop(t,e){e?this.arranged.some((t,e)=>t!==this.list.children[e])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){let s,
i=t=>t.getBoundingClientRect().top+t.offsetHeight/2;for(;(s=t.previousElementSibling)&&e<i(s);)t.after(s)
for(;(s=t.nextElementSibling)&&e>i(s);)t.before(s)}arrange(t=!1){this.arranged=V(this.list);let e=this.arranged.length-1
this.arranged.forEach((s,i)=>{let[r,n]=s.querySelectorAll("button")
r.disabled=t||0===i,n.disabled=t||i===e})}read(){return this.touched?V(this.list).map(t=>t.dataset.ctPart):[]}write(t){let e=this.steps.map(
t=>t.dataset.ctPart);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let s=[...this.steps]
for(let e of t)this.list.append(...s.splice(s.indexOf(it(s,e)),1))
return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&V(this.list).forEach((e,s)=>nt(e,e.dataset.ctPart===t.right[s],
this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}},short_answer:class extends ot{
static mark({accept:t},[e]){return O(t,e)?1:0}},single_choice:class extends dt{static mark({right:t},e){return E(t,e)}},true_false:class extends dt{
get isShuffled(){return!1}static mark({right:t},e){return E(t,e)}}},ct=class{constructor(t,e,s){var i
this.root=t,this.words=e,this.onCheck=s,this.id=t.dataset.ctItem,this.ids=[(i=t).dataset.ctItem,...JSON.parse(i.dataset.ctWas??"[]")],
this.key=t.dataset.ctFingerprint,this.asked=JSON.parse(t.dataset.ctAnswerKey??"null"),this.shape=ut[t.dataset.ctType??""],this.isExam=!1,this.heading=z(t,
"ask"),this.heading.id=this.askId=`_ask-${this.id}`,this.answer=z(t,"answer"),this.before=void 0}get ask(){return V(this.heading).at(-1)?.textContent.trim(
)}get share(){return this.root.dataset.ctResult?this.shape.mark(this.asked,this.field.read()):void 0}show(){this.field=new this.shape(this),this.verdict=X(
"div","ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=Q(this.words.check,()=>this.check()),this.answer.before(this.button,this.verdict),
this.root.addEventListener("keydown",({key:t,target:e})=>{"Enter"===t&&e instanceof HTMLInputElement&&!e.hasAttribute("type")&&!this.button.hidden&&this.check(
)}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,this.before=void 0,this.isPutBack=!1,this.field.clear()
for(let t of F(this.root,"mark"))t.remove()
this.answer.hidden=!0,this.answer.open=!1,this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[Y("p","ct-note",t)]:[])}focus(){
this.root.querySelector(":is(input, select, textarea, button):enabled")?.focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){
return this.given().length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this
e.ariaLive=t?"off":"polite",t?(this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)):e.replaceChildren(Y("p","ct-note",this.words.choose))}restore(t){
return t.length&&!this.field.write(t)?(this.field.clear(),!1):(this.isPutBack=!0,this.reveal(),!0)}reveal(){let t=this.shape.mark(this.asked,this.given())
this.root.dataset.ctResult=this.shape.isSelfMarked?"open":1===t?"right":t>0?"partly":"wrong",this.field.reveal(this.asked),this.button.hidden=!0,
this.answer.hidden=!1,this.answer.open=!0;let e=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out
this.verdict.replaceChildren(Y("p","ct-verdict__word",e))}remark(){this.onCheck(this)}},pt=["_tries"],ft=t=>Number.isSafeInteger(t)&&t>0
function gt(t){let{key:e,chosen:s,draft:i}=Object(t),r=s??i
return"string"==typeof e&&Array.isArray(r)&&r.every(t=>"string"==typeof t)}var mt=class{questions=[];pages;constructor(t,e){this.root=t,this.playbook=((t,
e)=>[e,...JSON.parse(t.dataset.ctWas??"[]")])(t,t.dataset.ctQuiz),this.pass=Number(t.dataset.ctPass??NaN),this.isExam="ctExam"in t.dataset,this.words=e,
this.answers=c(this.playbook,gt),this.tries=(t=>{let e=c(pt,ft)
return t.map(t=>e.get(t)).find(Boolean)??0})(this.playbook),this.all=F(t,"question").map(t=>new ct(t,this.words,t=>this.keep([t])))}show(){for(
let t of this.all)t.isExam=this.isExam,t.show()
this.draw(),this.pages=new st(this.root,this.words,t=>this.missing.includes(t)),this.score=X("div","ct-score ct-box ct-board"),this.score.tabIndex=-1,
this.again=this.button("retry_wrong",()=>this.retry(!0)),this.actions=Y("p","ct-next",this.again,this.button("retry",()=>this.retry(!1))),this.root.append(
this.pages.bar),this.isExam&&this.showExam(),this.root.append(this.score,this.actions),this.begin(),this.showWayOn(),this.pages.follow(),((t,i,r)=>{let n=R(r)
e(t,"pageshow",({persisted:t})=>t&&r()),e(t,"storage",t=>{(!t.key||i.some(e=>t.key?.startsWith(s(e))))&&n(t)}),((t,s,i)=>{e(t,"ct:progress-changed",({
detail:t})=>i(t))})(t,0,r)})(this.root,this.playbook,()=>this.takeOver())}begin(){this.questions.forEach((t,e)=>z(t.root,"number").textContent=String(e+1))
for(let t of this.questions)this.restore(t)
this.pages.ask(this.questions),this.update()}button(t,e){return Q(this.words[t],e)}draw(){let t=Number(this.root.dataset.ctDraw),e=t?this.ranked().slice(0,
t):this.all;for(let t of this.all)t.root.hidden=!e.includes(t);this.questions=this.all.filter(t=>e.includes(t))}drawAgain(){var t,e
this.tries+=1,this.root.dataset.ctDraw&&(t=this.playbook,e=this.tries,p(pt,ft,s=>{for(let e of t)s.delete(e)
s.set(t[0],e)})),this.draw()}ranked(){let t=M(this.all.map(({id:t})=>t),`${tt()} ${this.tries}`),e=e=>location.hash===`#${e.id}`?-2:this.stored(e)?-1:t.indexOf(
e.id)
return[...this.all].sort((t,s)=>e(t)-e(s))}get open(){return this.questions.filter(t=>void 0===t.share)}get missing(){return this.open.filter(
t=>!this.isExam||!t.isComplete)}stored(t){return t.ids.map(t=>this.answers.get(t)).find(Boolean)}restore(t){let{key:e,chosen:s,draft:i}=this.stored(t)??{};((
s??i)?.length||this.isExam&&s)&&(e===t.key&&(s?t.restore(s):t.field.write(i))||t.reset(this.words.changed))}takeOver(){let t=this.open.length>0
this.answers=c(this.playbook,gt);for(let t of this.questions)void 0!==t.share&&t.reset(),this.restore(t)
this.update(),t&&!this.open.length&&this.record()}change(t){this.kept=p(this.playbook,gt,e=>{t(e),this.answers=e})}put(t,e){this.change(s=>{for(let i of t){for(
let t of i.ids)s.delete(t);s.set(i.id,{key:i.key,[e]:i.given(),on:a()})}})}keep(t){this.put(t,"chosen");for(let e of t)this.review(e)
this.update(),this.open.length||this.record()}review(t){let{ids:e,key:s,share:r,isPutBack:n,before:o}=t
n||(t.before=function(t,e,s,r,n){return((t,e,s,r=((t,e,s)=>e.map(e=>t.get(e)).find(t=>t?.key===s))(c(B,D),t,e)??null)=>{let n=((t,e,s)=>{let r=t?Math.max(0,((t,
e)=>i(e)-i(t))(t.last,a())):0,{s:n,d:o,interval:h}=((t,e,s)=>{let i=e=>Math.max(1,Math.round(T(t,e,s).s)),r=i(1),n=Math.max(i(2),r+1),a=Math.max(i(3),n+1)
return{...T(t,e,s),interval:[r,n,a][e-1]}})(t,(t=>1===t?3:t>0?2:1)(s),r),[l,d]=[n,o].map(t=>Number(t.toFixed(4)))
return{key:e,due:$(a(),h),last:a(),s:l,d,n:(t?.n??0)+1}})(r??void 0,e,s);return{before:r,review:n,kept:p(B,D,e=>((t,e,s)=>{for(let s of e)t.delete(s)
t.set(e[0],s)})(e,t,n))}})(t.flatMap(t=>e.map(e=>`${t}#${e}`)),s,r,n).before}(this.playbook,e,s,r,o))}record(){let t=Object.fromEntries(this.questions.map(({
id:t,key:e})=>[t,e]));((t,e,{share:i=1,of:r={}}={})=>{let n=z(document,"version")?.dataset.ctVersion??"",o=(t=>G()(t))(t)[e],h=o&&!K({of:r},o)?o:void 0,l=a(),
u=(([t,...e],i,r)=>{let n=t=>`${s("_results")}${t}#${i}`
return d(new Map([[n(t),r],...e.map(t=>[n(t),null])]))})(t,e,JSON.stringify(h?.share>i?h:{on:l,first:h?.first??h?.on??l,share:i,of:r,version:n}))
u&&f(t[0]),W()})(this.playbook,"quiz",{share:this.points/this.questions.length,of:t})}get points(){return this.questions.reduce((t,{share:e=0})=>t+e,0)}retry(
t){let e=this.questions.filter(({share:e})=>void 0!==e&&(!t||e<1));this.change(s=>{if(t)for(let t of e)for(let e of t.ids)s.delete(e);else s.clear()})
for(let t of e)t.reset();t||(this.drawAgain(),this.begin()),this.update();let[s]=t?e:this.questions
this.pages.turnTo(s),s.root.scrollIntoView(),s.focus()}showWayOn(){let t=this.all.some(t=>this.stored(t)),e=this.all.some(({id:t})=>location.hash===`#${t}`)
!t||e||!this.missing.length||(this.wayOn=Y("a","ct-button ct-button--secondary"),z(this.root,"question").before(Y("p","ct-next ct-quiz__on",this.wayOn)),
this.update())}showExam(){this.warning=Y("div","ct-warning ct-board ct-aside ct-tight ct-trim"),this.warning.tabIndex=-1,z(this.root,"question").before(Y("p",
"ct-muted",this.words.exam)),this.handing=Q(this.words.hand_in,()=>this.handIn(),"ct-button"),this.root.append(this.warning,Y("p","ct-next",this.handing)),
this.root.addEventListener("input",()=>this.keepDraft())}keepDraft(){this.open.length&&(this.put(this.open,"draft"),this.warning.replaceChildren(),this.update(
))}handIn(t=!1){let{open:e,missing:s}=this;if(!s.length||t){this.warning.replaceChildren();for(let t of e)t.reveal()
this.keep(e),this.score.focus()}else this.warn(s)}warn(t){let e=et(this.words.not_answered,{n:t.length,all:this.questions.length}),s=this.button(
"hand_in_anyway",()=>this.handIn(!0))
this.warning.replaceChildren(Y("p","ct-note",e),this.linksTo(t),Y("p","ct-next",s)),this.warning.focus()}update(){let{open:t,missing:e,questions:s}=this,
i=!t.length,r=!this.isExam&&t.length<s.length,n=s.filter(({share:t})=>t<1),a=i?this.result():r?et(this.words.to_go,{n:t.length}):""
this.score.replaceChildren(...a?[Y("p","ct-score__words ct-headline",a)]:[]),i&&n.length&&this.score.append(Y("div","",this.words.look_again,this.linksTo(n))),
!1===this.kept&&this.score.append(Y("p","ct-note",this.words.not_kept)),this.score.hidden=!this.score.childNodes.length,this.actions.hidden=!i,
this.again.hidden=!n.length||this.isExam,this.handing&&(this.handing.hidden=i),this.wayOn&&this.pointOn(e[0]),this.pages.update()}pointOn(t){
let e=this.questions.indexOf(t)
this.wayOn.parentElement.hidden=e<1,!(e<1)&&(this.wayOn.href=`#${t.id}`,this.wayOn.textContent=et(this.words.go_on,{n:e+1}))}result(){let{pass:t,points:e,
words:s}=this,i=this.questions.length,r=et(s.score,{right:Math.floor(10*e+1e-9)/10,all:i});if(Number.isNaN(t))return r;let n=Math.ceil(t*i/10-1e-9)/10
return`${r} ${J(e/i,t)?s.passed:et(s.not_passed,{needed:n})}`}linksTo(t){let e=Y("ul");for(let s of t){let t=Y("a","",s.ask)
t.href=`#${s.id}`,e.append(Y("li","",t))}return e}};t("quiz",(t,e)=>new mt(t,e).show()),t("onward",t=>{let e=(()=>{let t=o(`${s("_path")}at`)
return u(t)?t:void 0})(),i=[...t.querySelectorAll("li")].find(({dataset:t})=>e&&t.ctWays?.split(" ").includes(e));i&&i.parentElement?.prepend(i)})})();