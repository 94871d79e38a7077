/*! Countertalk, MIT */
(()=>{var ft=countertalk.each;var H=countertalk.dayNumber,mt=countertalk.dayAt,F=countertalk.isDay,f=countertalk.today
var It=/[`´‘’‚‛′ʹʻʼʽˈ՚׳ꞌ＇]/g,Lt=/[\p{Pd}−⁃]/gu,Rt=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,Dt=/(?=[\u0300-\u06ed])\p{M}/gu,Tt=Object.fromEntries(
"ß ss æ ae œ oe ø o đ d ð d ħ h ı i ł l ŧ t þ th ς σ ٱ ا ى ي ی ي ک ك ة ه".split(" ").map((s,t,e)=>[s,e[t+1]]));function $t(s){let t=0,e=s.codePointAt(0)
for(;t<9&&/\p{Nd}/u.test(String.fromCodePoint(e-t-1));)t++
return String(t)}function qt(s){return s.replace(It,"'").replace(Lt,"-").replace(Rt,"").normalize("NFKD").replace(Dt,"").replace(/[^\P{Nd}0-9]/gu,$t).normalize(
"NFKC")}function Q(s){return qt(s).toLowerCase().replace(/[ßæœøđðħıłŧþςٱىیکة]/g,e=>Tt[e]).replace(/[ァ-ヶ]/g,e=>String.fromCharCode(e.charCodeAt(
0)-96))}var Ht=/(?<![\p{L}\p{N}_])["'“”„«»(]+|["'“”«»).,;:!?]+(?![\p{L}\p{N}_])/gu
function gt(s){return Q(s).replace(Ht,"").split(/\s+/).filter(Boolean).join(" ")}function kt(s){let t=Q(s).replace(/[\s']|[€$£%]/gu,"").replace(/^\+/,
"").replace("٫",".").replaceAll("٬",","),e=[]
return/^-?\d+([.,]\d+)?$/.test(t)&&e.push(Number(t.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)&&e.push(Number(t.replaceAll(",",""))),
/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)&&e.push(Number(t.replaceAll(".","").replace(",","."))),e}function W(s,t){return s.filter((e,
r)=>e===t[r]).length/s.length}function xt(s,t){let e=t.filter(r=>s.includes(r)).length
return Math.max(0,(e-(t.length-e))/s.length)}function N(s,t=""){return s.map(gt).includes(gt(t))}function j(s,t){
return t.length===1&&t[0]===s[0]?1:0}function Ft(s){let t=2166136261;for(let e of s)t=Math.imul(t^e.codePointAt(0),16777619)
return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}function U(s,t){return s.map(r=>[Ft(`${t} ${r}`),r]).sort(([r,n],[o,
i])=>r-o||(n<i?-1:1)).map(([,r])=>r)}var K=(s,t)=>mt(H(s)+t),y=(s,t)=>H(t)-H(s);var tt=countertalk.keysOf;var wt=countertalk.storedValue
var bt=countertalk.storedKeys;function et(s,t){t===null?localStorage.removeItem(s):localStorage.setItem(s,t)}function vt(s){let t=new Map
try{localStorage.getItem("");for(let[e,r]of s){let n=localStorage.getItem(e);et(e,r),t.set(e,n)}return!0}catch{for(let e of t.keys())et(e,null)
for(let[e,r]of t)et(e,r);return!1}}var Wt="_here",J=s=>typeof s=="string"&&s.length>0
function V(s){return[s.dataset.ctItem,...JSON.parse(s.dataset.ctWas??"[]")]}function O(s,t){let e=new Map
for(let r of s.map(tt).reverse())for(let n of bt(r)){let o=wt(n);t(o)&&e.set(n.slice(r.length),o)}return e}function A(s,t,e){let r=O(s,t),n=new Map(r);e(n)
let[o,...i]=s.map(tt),a=[...n].filter(([x,E])=>E!==r.get(x)),l=[...r.keys()].filter(x=>!n.has(x)),g=vt(new Map([...l.flatMap(x=>[o,...i].map(E=>[E+x,null])),
...a.map(([x,E])=>[o+x,JSON.stringify(E)])]))
return g&&jt(s[0]),g}function jt(s){s.startsWith("_")||A([Wt],J,t=>t.set("at",s).set("on",f()))}function h(s,t){return s.querySelector(
`[data-ct-${t}]`)}function k(s,t){return[...s.querySelectorAll(`[data-ct-${t}]`)]}function d(s){return[...s.children]}function m(s){return s.querySelector(
"input, select")}function c(s,t,...e){let r=document.createElement(s);return t&&(r.className=t),r.append(...e),r}function B(s,t){let e=c(s,t)
return e.role="status",e}function v(s,t,e="ct-button ct-button--secondary"){let r=Object.assign(c("button",e,s),{type:"button"})
return r.addEventListener("click",t),r}function z(s,t){return s.find(e=>e.dataset.ctPart===t)}function rt(s,t){let e=c("span",
`ct-mark ct-mark--${s?"right":"wrong"}`,` ${t}`);return e.dataset.ctMark="",e}function S(s,t,e,r=e.wrong_here){let n=t?`✓ ${e.right_here}`:`✗ ${r}`
h(s,"mark")?.remove(),s.append(rt(t,n))}function C(s){let t=c(s,"ct-write")
return t.maxLength=2e3,t.autocomplete="off",t}var w=class{constructor(t){this.question=t,this.input=this.makeInput(),this.input.setAttribute("aria-labelledby",
t.askId),h(t.root,"write").append(this.input)}makeInput(){return C("input")}read(){let t=this.input.value.trim()
return t?[t]:[]}write(t){return t.length!==1?!1:(this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(){this.input.value="",this.input.readOnly=!1}}
function p(s,t){return s.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}var M=class{static mark({gaps:t},e){return t.filter((r,n)=>N(r,
e[n])).length/t.length}constructor(t){this.question=t,this.gaps=k(t.root,"gap");let e=h(t.root,"gaps")
e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute("aria-labelledby",t.askId),this.inputs=this.gaps.map((r,n)=>{let o=C("input")
return o.ariaLabel=p(t.words.gap,{n:n+1,all:this.gaps.length}),o.setAttribute("aria-describedby",e.id),r.replaceChildren(o),o})}read(){let t=this.inputs.map(
e=>e.value.trim())
return t.some(Boolean)?t:[]}write(t){return t.length!==this.gaps.length?!1:(this.inputs.forEach((e,r)=>e.value=t[r]),!0)}reveal({gaps:t}){let{
words:e}=this.question;this.gaps.forEach((r,n)=>{let{value:o}=Object.assign(this.inputs[n],{readOnly:!0})
o.trim()&&S(r,N(t[n],o),e,e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}};function G(s,t,e){let r=c("span","ct-move__handle","⠿")
return r.ariaHidden="true",r.addEventListener("pointerdown",n=>{if(n.button)return
let o=new AbortController,i=(l,g,x)=>l.addEventListener(g,x,{signal:o.signal}),a=l=>{o.abort(),s.removeAttribute("data-ct-held"),e(l)}
n.preventDefault(),r.setPointerCapture(n.pointerId),s.setAttribute("data-ct-held",""),i(r,"pointermove",l=>t(l,n)),i(r,"pointerup",a),i(r,"pointercancel",()=>a(
)),i(window,"keydown",({key:l})=>l==="Escape"&&a())}),r}var P=({dataset:s})=>s.ctPart??"",_=class{static mark({right:t},e){return W(t,e)}constructor(t){
this.question=t;let[e,r]=k(t.root,"parts");this.things=d(e).sort((n,o)=>P(n)<P(o)?-1:+(P(n)>P(o))),this.partners=d(r),r.ariaHidden="true"
for(let n of this.things)this.makeLive(n)
for(let n of this.partners)n.prepend(this.handle(n))}handle(t){let e=({clientX:o,clientY:i})=>this.things.find(a=>document.elementsFromPoint(o,i).includes(a)),
r=(o,i)=>{t.style.translate=o;for(let a of this.things)a.toggleAttribute("data-ct-held",a===i)}
return G(t,(o,i)=>r(`${o.clientX-i.clientX}px ${o.clientY-i.clientY}px`,e(o)),o=>{let i=o&&e(o)?.querySelector("select")
r(""),i&&(i.value=t.dataset.ctPart,i.dispatchEvent(new Event("input",{bubbles:!0})))})}makeLive(t){let e=c("select","ct-pick")
e.append(new Option(this.question.words.pick,""));for(let r of this.partners)e.append(new Option(r.textContent.trim(),P(r)))
e.ariaLabel=t.textContent.trim(),t.append(" ",e)}selects(){return this.things.map(t=>m(t))}read(){let t=this.selects().map(e=>e.value)
return t.some(Boolean)?t:[]}write(t){let e=this.partners.map(r=>r.dataset.ctPart)
return t.length!==this.things.length||!t.every(r=>!r||e.includes(r))?!1:(this.selects().forEach((r,n)=>r.value=t[n]),!0)}reveal(t){this.things.forEach((e,r)=>{
let n=m(e);n.disabled=!0,n.value&&S(e,n.value===t.right[r],this.question.words)})}clear(){for(let t of this.things){let e=m(t);e.value="",e.disabled=!1}}}
var Ot="_seed",yt;function Y(){return yt??=O([Ot],J).get("seed")??Ut(),yt}function Ut(){let s=crypto.getRandomValues(new Uint32Array(2)).join("-")
return A([Ot],J,t=>t.set("seed",s)),s}var b=class{get several(){return!1}get isShuffled(){return!0}constructor(t){this.question=t,this.options=k(t.root,
"option");let e=h(t.root,"options")
e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),this.several&&e.before(c("p","ct-muted",t.words.several)),
this.isShuffled&&this.shuffle(e)
for(let r of this.options)this.makeLive(r)}shuffle(t){let e=i=>"ctLast"in i.dataset,r=this.options.filter(i=>!e(i)),o=U(r.map(i=>i.dataset.ctOption),Y(
)+this.question.id).map(i=>r.find(a=>a.dataset.ctOption===i))
this.options=[...o,...this.options.filter(e)],t.append(...this.options)}makeLive(t){let e=c("input")
e.type=this.several?"checkbox":"radio",e.name=this.question.id,e.value=t.dataset.ctOption,t.role="presentation",t.dataset.ctLive="",t.prepend(c("label",
"ct-option",e,c("span","",h(t,"text"))))}inputs(){return this.options.map(t=>m(t))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){
let e=this.options.map(r=>r.dataset.ctOption);if(!t.every(r=>e.includes(r))||!this.several&&t.length>1)return!1
for(let r of this.inputs())r.checked=t.includes(r.value);return!0}reveal(t){let{words:e}=this.question
for(let r of this.options){let n=m(r),o=t.right.includes(n.value);if(n.disabled=!0,o||n.checked){let a=o?`✓ ${e.correct}`:`✗ ${e.your_choice}`
h(r,"text").after(rt(o,a))}let i=h(r,"because");i&&n.checked&&(i.hidden=!1)}}clear(){for(let t of this.options){let e=m(t);e.checked=e.disabled=!1
let r=h(t,"because");r&&(r.hidden=!0)}}};var I=class extends b{get several(){return!0}static mark({right:t},e){return xt(t,e)}}
var Kt=1e-9,L=class extends w{static mark({number:t,tolerance:e},[r=""]){return kt(r).some(n=>Math.abs(n-t)<=e+Kt)?1:0}makeInput(){return Object.assign(
super.makeInput(),{inputMode:"decimal"})}}
var R=class extends w{static isSelfMarked=!0;static mark({right:t},[,...e]){return e.filter(r=>t.includes(r)).length/t.length}makeInput(){return C(
"textarea")}constructor(t){super(t),this.points=[...t.root.querySelectorAll("[data-ct-answer] [data-ct-part]")];for(let e of this.points){let r=c("input")
r.type="checkbox",r.addEventListener("change",()=>t.remark()),e.dataset.ctLive="",e.replaceChildren(c("label","ct-option",r,c("span","",
...e.childNodes)))}}boxes(){return this.points.map(t=>m(t))}read(){let[t]=super.read(),e=this.points.filter(r=>m(r).checked)
return t?[t,...e.map(r=>r.dataset.ctPart)]:[]}write([t,...e]){let r=this.points.map(n=>n.dataset.ctPart);if(!t||!e.every(n=>r.includes(n)))return!1
for(let n of e)z(this.points,n).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal()
for(let t of this.boxes())t.disabled=!super.read().length}clear(){super.clear();for(let t of this.boxes())t.checked=t.disabled=!1}}
var D=class{static mark({right:t},e){return W(t,e)}constructor(t){this.question=t,this.list=h(t.root,"parts"),this.steps=d(this.list),this.arranged=this.steps,
this.texts=new Map,this.touched=!1,this.list.setAttribute("aria-labelledby",t.askId),this.told=B("p","ct-hidden"),this.list.after(this.told)
for(let e of this.steps)this.makeLive(e)
this.arrange()}makeLive(t){let{words:e}=this.question,r=c("span","ct-move__text",...t.childNodes),n=[["up",-1,"↑"],["down",1,"↓"]].map(([i,a,l])=>{let g=v(l,(
)=>this.move(t,a,g),"ct-move__button");return g.ariaLabel=`${e[i]}: ${r.textContent.trim()}`,g})
t.classList.add("ct-move"),this.texts.set(t,r.textContent.trim());let o=G(t,i=>this.follow(t,i),i=>this.drop(t,i))
t.append(o,r,...n)}move(t,e,r){let n=d(this.list).indexOf(t),o=this.list.children[n+e]
o&&(e<0?o.before(t):o.after(t),this.settle(t),(r.disabled?t.querySelector("button:enabled"):r).focus())}settle(t){let e=this.texts.get(t),r=d(
this.list).indexOf(t)+1
this.touched=!0,this.arrange(),this.told.textContent=p(this.question.words.moved,{text:e,n:r,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{
bubbles:!0}))}drop(t,e){e?this.arranged.some((r,n)=>r!==this.list.children[n])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){
let r=o=>o.getBoundingClientRect().top+o.offsetHeight/2,n;for(;(n=t.previousElementSibling)&&e<r(n);)t.after(n)
for(;(n=t.nextElementSibling)&&e>r(n);)t.before(n)}arrange(t=!1){this.arranged=d(this.list);let e=this.arranged.length-1
this.arranged.forEach((r,n)=>{let[o,i]=r.querySelectorAll("button")
o.disabled=t||n===0,i.disabled=t||n===e})}read(){return this.touched?d(this.list).map(t=>t.dataset.ctPart):[]}write(t){let e=this.steps.map(
n=>n.dataset.ctPart);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let r=[...this.steps]
for(let n of t)this.list.append(...r.splice(r.indexOf(z(r,n)),1))
return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&d(this.list).forEach((e,r)=>S(e,e.dataset.ctPart===t.right[r],
this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}}
var T=class extends w{static mark({accept:t},[e]){return N(t,e)?1:0}};var $=class extends b{static mark({right:t},e){return j(t,e)}}
var q=class extends b{get isShuffled(){return!1}static mark({right:t},e){return j(t,e)}}
var St={fill_blank:M,matching:_,multiple_answers:I,numeric:L,open_response:R,ordering:D,short_answer:T,single_choice:$,true_false:q}
var X=class{constructor(t,e,r){this.root=t,this.words=e,this.onCheck=r,this.id=t.dataset.ctItem,this.ids=V(t),this.key=t.dataset.ctFingerprint,
this.asked=JSON.parse(t.dataset.ctAnswerKey??"null"),this.shape=St[t.dataset.ctType??""],this.isExam=!1,this.heading=h(t,"ask"),
this.heading.id=this.askId=`_ask-${this.id}`,this.answer=h(t,"answer"),this.before=void 0}get ask(){return d(this.heading).at(-1)?.textContent.trim()}get share(
){return this.root.dataset.ctResult?this.shape.mark(this.asked,this.field.read()):void 0}show(){this.field=new this.shape(this),this.verdict=B("div",
"ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=v(this.words.check,()=>this.check()),this.answer.before(this.button,this.verdict),
this.root.addEventListener("keydown",({key:t,target:e})=>{t==="Enter"&&e instanceof HTMLInputElement&&!e.hasAttribute("type")&&!this.button.hidden&&this.check(
)}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,this.before=void 0,this.isPutBack=!1,this.field.clear()
for(let e of k(this.root,"mark"))e.remove()
this.answer.hidden=!0,this.answer.open=!1,this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[c("p","ct-note",t)]:[])}focus(){
this.root.querySelector(":is(input, select, textarea, button):enabled")?.focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){
return this.given().length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this
if(e.ariaLive=t?"off":"polite",!t){e.replaceChildren(c("p","ct-note",this.words.choose))
return}this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)}restore(t){return t.length&&!this.field.write(t)?(this.field.clear(),!1):(this.isPutBack=!0,
this.reveal(),!0)}reveal(){let t=this.shape.mark(this.asked,this.given()),e=t===1?"right":t>0?"partly":"wrong"
this.root.dataset.ctResult=this.shape.isSelfMarked?"open":e,this.field.reveal(this.asked),this.button.hidden=!0,this.answer.hidden=!1,this.answer.open=!0
let r=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out
this.verdict.replaceChildren(c("p","ct-verdict__word",r))}remark(){this.onCheck(this)}}
var u=[.212,1.2931,2.3065,8.2956,6.4133,.8334,3.0194,.001,1.8722,.1666,.796,1.4835,.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,.1542],nt=1,ot=2,it=3,Jt=4,
Vt=.9,Nt=-u[20],Bt=Vt**(1/Nt)-1,zt=36500
function st(s,t,e){return Math.min(Math.max(t,s),e)}function at(s,t){return(1+Bt*t/s)**Nt}function At(s){return u[4]-Math.exp((s-1)*u[5])+1}function Gt(s,t){
let e=-u[6]*(t-it)*(10-s)/9
return u[7]*At(Jt)+(1-u[7])*(s+e)}function Yt({s,d:t},e){return Math.min(s,u[11]*t**-u[12]*((s+1)**u[13]-1)*Math.exp((1-e)*u[14]))}function Xt({s,d:t},e,r){
let n=Math.exp(u[8])*(11-t)*s**-u[9]*(Math.exp((1-e)*u[10])-1);return s*(1+n*(r===ot?u[15]:1))}function Et(s,t,e){if(!s)return{s:u[t-1],d:st(1,At(t),10)}
let r=at(s.s,e),n=t===nt?Yt(s,r):Xt(s,r,t)
return{s:st(.001,n,zt),d:st(1,Gt(s.d,t),10)}}function Ct(s){return s===1?it:s>0?ot:nt}function Mt(s,t,e){let r=a=>Math.max(1,Math.round(Et(s,a,e).s)),n=r(nt),
o=Math.max(r(ot),n+1),i=Math.max(r(it),o+1);return{...Et(s,t,e),interval:[n,o,i][t-1]}}var ct=["_practice"]
function Pt(s,t,e){return Number.isFinite(t)&&t>=s&&t<=e}function lt(s){let{key:t,due:e,last:r,s:n,d:o,n:i}=Object(s),a=Pt(.001,n,36500)&&Pt(1,o,
10)&&Number.isInteger(i)&&i>0
return/^[0-9a-f]{8}$/.test(t)&&F(e)&&F(r)&&a}function ht(s,t,e){return t.map(r=>s.get(r)).find(r=>r?.key===e)}function Zt(s,t,e){let r=s?Math.max(0,y(s.last,f(
))):0,{s:n,d:o,interval:i}=Mt(s,Ct(e),r),[a,l]=[n,o].map(g=>Number(g.toFixed(4)))
return{key:t,due:K(f(),i),last:f(),s:a,d:l,n:(s?.n??0)+1}}function ut(s,t,e){for(let r of t)s.delete(r)
s.set(t[0],e)}function _t(s,t,e,r=ht(O(ct,lt),s,t)??null){let n=Zt(r??void 0,t,e);return{before:r,review:n,kept:A(ct,lt,o=>ut(o,s,n))}}var dt=()=>O(ct,lt)
var Qt=8,te=180*1e3;function ee(s){let t=new Map(s.map(e=>[e.names[0],e]))
return U([...t.keys()],Y()).map(e=>t.get(e))}var pt=class{constructor(t){this.root=t,this.names=V(t),this.key=t.dataset.ctFingerprint,
this.from=t.parentElement.querySelector("h2").textContent.trim()}take(t,e){if(!this.question){let r=this.root.cloneNode(!0)
for(let n of[r,...r.querySelectorAll("[id]")])n.removeAttribute("id")
this.root.replaceWith(r),this.question=new X(this.root,t,e),this.question.show()}return this.question.reset(),this.question}},Z=class{round=[];shares=[];
began=0;asked;constructor(t,e){this.words=e,this.quizWords=JSON.parse(t.dataset.ctQuizWords),this.cards=ee(k(t,"question").map(r=>new pt(r))),this.known=dt(),
this.kept=!0,this.stage=c("div","ct-practice__round"),this.next=v("",()=>this.goOn(),"ct-button"),this.on=c("p","ct-next",this.next),t.prepend(
this.stage)}review(t){return ht(this.known,t.names,t.key)}plan(t){let e=(a,l)=>y(l.due,a.due)||this.chance(a)-this.chance(l),r=this.cards.filter(a=>this.review(
a)).sort((a,l)=>e(this.review(a),this.review(l))),n=this.cards.filter(a=>!this.review(a)),o=a=>this.review(a).due<=f(),i=t?r.filter(a=>!o(a)):[]
return[...r.filter(o),...n,...i].slice(0,Qt)}chance({s:t,last:e}){return at(t,y(e,f()))}begin(t=!1){this.kept&&(this.known=dt()),this.round=this.plan(t),
this.shares=[],this.began=performance.now(),this.round.length?this.ask():this.finish(),t&&this.moveTo(this.asked.heading)}get card(){
return this.round[this.shares.length]}ask(){let{card:t,round:e,words:r}=this,n=p(r.place,{n:this.shares.length+1,all:e.length})
this.asked=t.take(this.quizWords,o=>this.keep(t,o)),this.before=void 0,this.next.hidden=!0,this.next.textContent=t===e.at(-1)?r.finish:r.next,
this.stage.replaceChildren(c("p","ct-label",`${n} · ${t.from}`),this.asked.root,this.on)}keep({names:t,key:e},r){let{before:n,review:o,kept:i}=_t(t,e,r.share,
this.before)
ut(this.known,t,o),Object.assign(this,{before:n,kept:i}),this.next.hidden=!1}goOn(){return this.shares.push(this.asked.share),!this.card||performance.now(
)-this.began>te?this.moveTo(this.finish()):(this.ask(),this.moveTo(this.asked.heading))}moveTo(t){t.tabIndex=-1,t.focus({preventScroll:!0}),t.scrollIntoView({
block:"nearest"})}finish(){let{shares:t,words:e}=this,r=t.filter(a=>a===1).length,n=t.length?p(e.done,{all:t.length,right:r}):e.nothing,o=c("div",
"ct-score ct-box ct-board",c("p","ct-score__words ct-headline",[n,...this.coming()].join(" ")));this.kept||o.append(c("p","ct-note",e.not_kept))
let i=v(e.again,()=>this.begin(!0),"ct-button")
return this.stage.replaceChildren(o,c("p","ct-next",i)),o}coming(){let{words:t}=this,e=this.cards.flatMap(i=>this.review(i)?.due??[]).map(i=>y(f(),i)),
n=[...new Set(e)].filter(i=>i>0).sort((i,a)=>i-a).slice(0,2).map(i=>this.onDay(i,e.filter(a=>a===i).length)),o=e.filter(i=>i<=0).length
return[...o?[p(t.more,{n:o})]:[],...n.length?[p(t.coming,{days:n.join(", ")})]:[]]}onDay(t,e){let{words:r}=this;if(t===1)return p(r.tomorrow,{n:e})
if(t>6)return p(r.later,{n:e,days:t});let o=new Date(K(f(),t)).toLocaleDateString(document.documentElement.lang,{weekday:"long",timeZone:"UTC"})
return p(r.weekday,{n:e,day:o})}};ft("practice",(s,t)=>new Z(s,t).begin());})();
