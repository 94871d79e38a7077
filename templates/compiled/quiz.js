/*! Countertalk, MIT */
(()=>{var et=countertalk.each,S=countertalk.during;var y=countertalk.keysOf
var K=countertalk.dayNumber,dt=countertalk.dayAt,V=countertalk.isDay,g=countertalk.today;var j=countertalk.storedValue;var ut=countertalk.storedKeys
function st(r,t){t===null?localStorage.removeItem(r):localStorage.setItem(r,t)}function G(r){let t=new Map;try{localStorage.getItem("")
for(let[e,s]of r){let o=localStorage.getItem(e);st(e,s),t.set(e,o)}return!0}catch{for(let e of t.keys())st(e,null);for(let[e,s]of t)st(e,s)
return!1}}var Jt="_here",C=r=>typeof r=="string"&&r.length>0
function pt(r,t){return[t,...JSON.parse(r.dataset.ctWas??"[]")]}function ft(r){return[r.dataset.ctItem,...JSON.parse(r.dataset.ctWas??"[]")]}function x(r,t){
let e=new Map;for(let s of r.map(y).reverse())for(let o of ut(s)){let n=j(o)
t(n)&&e.set(o.slice(s.length),n)}return e}function v(r,t,e){let s=x(r,t),o=new Map(s);e(o)
let[n,...i]=r.map(y),c=[...o].filter(([b,_])=>_!==s.get(b)),l=[...s.keys()].filter(b=>!o.has(b)),u=G(new Map([...l.flatMap(b=>[n,...i].map(_=>[_+b,null])),
...c.map(([b,_])=>[n+b,JSON.stringify(_)])]))
return u&&rt(r[0]),u}function rt(r){r.startsWith("_")||v([Jt],C,t=>t.set("at",r).set("on",g()))}var Ut=()=>`${y("_path")}at`;function mt(){let r=j(Ut())
return C(r)?r:void 0}function gt(r){let t=mt(),e=[...r.querySelectorAll("li")].find(({dataset:s})=>t&&s.ctWays?.split(" ").includes(t))
e&&e.parentElement?.prepend(e)}var zt=/[`´‘’‚‛′ʹʻʼʽˈ՚׳ꞌ＇]/g,Yt=/[\p{Pd}−⁃]/gu,Xt=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,Qt=/(?=[\u0300-\u06ed])\p{M}/gu,
Zt=Object.fromEntries("ß ss æ ae œ oe ø o đ d ð d ħ h ı i ł l ŧ t þ th ς σ ٱ ا ى ي ی ي ک ك ة ه".split(" ").map((r,t,e)=>[r,e[t+1]]))
function te(r){let t=0,e=r.codePointAt(0);for(;t<9&&/\p{Nd}/u.test(String.fromCodePoint(e-t-1));)t++
return String(t)}function ee(r){return r.replace(zt,"'").replace(Yt,"-").replace(Xt,"").normalize("NFKD").replace(Qt,"").replace(/[^\P{Nd}0-9]/gu,te).normalize(
"NFKC")}function ot(r){return ee(r).toLowerCase().replace(/[ßæœøđðħıłŧþςٱىیکة]/g,e=>Zt[e]).replace(/[ァ-ヶ]/g,e=>String.fromCharCode(e.charCodeAt(
0)-96))}var se=/(?<![\p{L}\p{N}_])["'“”„«»(]+|["'“”«»).,;:!?]+(?![\p{L}\p{N}_])/gu
function xt(r){return ot(r).replace(se,"").split(/\s+/).filter(Boolean).join(" ")}function kt(r){let t=ot(r).replace(/[\s']|[€$£%]/gu,"").replace(/^\+/,
"").replace("٫",".").replaceAll("٬",","),e=[]
return/^-?\d+([.,]\d+)?$/.test(t)&&e.push(Number(t.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)&&e.push(Number(t.replaceAll(",",""))),
/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)&&e.push(Number(t.replaceAll(".","").replace(",","."))),e}function W(r,t){return r.filter((e,
s)=>e===t[s]).length/r.length}function wt(r,t){let e=t.filter(s=>r.includes(s)).length
return Math.max(0,(e-(t.length-e))/r.length)}function I(r,t=""){return r.map(xt).includes(xt(t))}function J(r,t){
return t.length===1&&t[0]===r[0]?1:0}function re(r){let t=2166136261;for(let e of r)t=Math.imul(t^e.codePointAt(0),16777619)
return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}function U(r,t){return r.map(s=>[re(`${t} ${s}`),s]).sort(([s,o],[n,
i])=>s-n||(o<i?-1:1)).map(([,s])=>s)}var bt=(r,t)=>dt(K(r)+t),yt=(r,t)=>K(t)-K(r)
var d=[.212,1.2931,2.3065,8.2956,6.4133,.8334,3.0194,.001,1.8722,.1666,.796,1.4835,.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,.1542],it=1,at=2,ct=3,oe=4,
ne=.9,Ot=-d[20],ie=ne**(1/Ot)-1,ae=36500
function nt(r,t,e){return Math.min(Math.max(t,r),e)}function ce(r,t){return(1+ie*t/r)**Ot}function Et(r){return d[4]-Math.exp((r-1)*d[5])+1}function he(r,t){
let e=-d[6]*(t-ct)*(10-r)/9
return d[7]*Et(oe)+(1-d[7])*(r+e)}function le({s:r,d:t},e){return Math.min(r,d[11]*t**-d[12]*((r+1)**d[13]-1)*Math.exp((1-e)*d[14]))}function de({s:r,d:t},e,s){
let o=Math.exp(d[8])*(11-t)*r**-d[9]*(Math.exp((1-e)*d[10])-1);return r*(1+o*(s===at?d[15]:1))}function vt(r,t,e){if(!r)return{s:d[t-1],d:nt(1,Et(t),10)}
let s=ce(r.s,e),o=t===it?le(r,s):de(r,s,t)
return{s:nt(.001,o,ae),d:nt(1,he(r.d,t),10)}}function St(r){return r===1?ct:r>0?at:it}function Ct(r,t,e){let s=c=>Math.max(1,Math.round(vt(r,c,e).s)),o=s(it),
n=Math.max(s(at),o+1),i=Math.max(s(ct),n+1);return{...vt(r,t,e),interval:[o,n,i][t-1]}}var At=["_practice"]
function Nt(r,t,e){return Number.isFinite(t)&&t>=r&&t<=e}function _t(r){let{key:t,due:e,last:s,s:o,d:n,n:i}=Object(r),c=Nt(.001,o,36500)&&Nt(1,n,
10)&&Number.isInteger(i)&&i>0
return/^[0-9a-f]{8}$/.test(t)&&V(e)&&V(s)&&c}function ue(r,t,e){return t.map(s=>r.get(s)).find(s=>s?.key===e)}function pe(r,t,e){let s=r?Math.max(0,yt(r.last,g(
))):0,{s:o,d:n,interval:i}=Ct(r,St(e),s),[c,l]=[o,n].map(u=>Number(u.toFixed(4)))
return{key:t,due:bt(g(),i),last:g(),s:c,d:l,n:(r?.n??0)+1}}function fe(r,t,e){for(let s of t)r.delete(s)
r.set(t[0],e)}function me(r,t,e,s=ue(x(At,_t),r,t)??null){let o=pe(s??void 0,t,e)
return{before:s,review:o,kept:v(At,_t,n=>fe(n,r,o))}}function It(r,t,e,s,o){let n=r.flatMap(i=>t.map(c=>`${i}#${c}`))
return me(n,e,s,o).before}var Pt=countertalk.passes,Mt=countertalk.missingIn;var Tt="ct:progress-changed"
function $t(r,t,e){S(r,t,({detail:s})=>e(s))}var qt=countertalk.gathered;function Dt(r,t,e){let s=qt(e)
S(r,"pageshow",({persisted:o})=>o&&e()),S(r,"storage",o=>{(!o.key||t.some(n=>o.key?.startsWith(y(n))))&&s(o)}),$t(r,Tt,e)}var Rt=countertalk.showBadges
function h(r,t){return r.querySelector(`[data-ct-${t}]`)}function k(r,t){return[...r.querySelectorAll(`[data-ct-${t}]`)]}function p(r){
return[...r.children]}function m(r){return r.querySelector("input, select")}function a(r,t,...e){let s=document.createElement(r)
return t&&(s.className=t),s.append(...e),s}function A(r,t){let e=a(r,t)
return e.role="status",e}function w(r,t,e="ct-button ct-button--secondary"){let s=Object.assign(a("button",e,r),{type:"button"})
return s.addEventListener("click",t),s}var Lt=countertalk.storedRecords
function ge(r){return Lt()(r)}function xe([r,...t],e,s){let o=n=>`${y("_results")}${n}#${e}`
return G(new Map([[o(r),s],...t.map(n=>[o(n),null])]))}function Ht(r,t,{share:e=1,of:s={}}={}){let o=h(document,"version")?.dataset.ctVersion??"",n=ge(r)[t],
i=n&&!Mt({of:s},n)?n:void 0,c=g(),l=i?.share>e?i:{on:c,first:i?.first??i?.on??c,share:e,of:s,version:o},u=xe(r,t,JSON.stringify(l))
return u&&rt(r[0]),Rt(),u}var Ft="_seed",Bt
function z(){return Bt??=x([Ft],C).get("seed")??ke(),Bt}function ke(){let r=crypto.getRandomValues(new Uint32Array(2)).join("-")
return v([Ft],C,t=>t.set("seed",r)),r}function f(r,t){return r.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}var Y=class{constructor(t,e,s){this.root=t,
this.words=e,this.isMissing=s,this.back=w(e.previous,()=>this.go(this.questions[this.at-1])),this.on=w(e.next,()=>this.go(this.next)),this.place=a("span",
"ct-muted"),this.bar=a("p","ct-turn",this.back,this.place,this.on),S(t,"hashchange",()=>this.follow(!0)),t.addEventListener("click",o=>this.take(o))}take(t){
let e=t.target.closest("a")
!e||!this.named(e.hash)||e.href!==location.href.split("#")[0]+e.hash||t.ctrlKey||t.metaKey||t.shiftKey||(t.preventDefault(),t.stopPropagation(),
location.hash===e.hash?this.follow(!0):location.hash=e.hash)}named(t){return this.questions.find(({id:e})=>t===`#${e}`)}get at(){
return this.questions.findIndex(({root:t})=>"ctTurned"in t.dataset)}get next(){let{at:t,questions:e,isMissing:s}=this,o=e.slice(t+1)
return o.find(s)??o[0]??e.slice(0,t).find(s)}ask(t){this.questions=t,this.root.toggleAttribute("data-ct-paged",t.length>1),this.turnTo(t[0])}turnTo(t){for(let{
root:e}of this.questions)delete e.dataset.ctTurned
t.root.dataset.ctTurned="",this.place.textContent=f(this.words.place,{n:this.at+1,all:this.questions.length}),this.update()}update(){
this.back.style.visibility=this.at===0?"hidden":"",this.on.style.visibility=this.next?"":"hidden"}go(t){this.turnTo(t),t.heading.tabIndex=-1,t.heading.focus({
preventScroll:!0}),t.root.scrollIntoView()}follow(t=!1){let e=this.named(location.hash);e&&(this.turnTo(e),t?this.go(e):e.root.scrollIntoView())}}
function X(r,t){return r.find(e=>e.dataset.ctPart===t)}function ht(r,t){let e=a("span",`ct-mark ct-mark--${r?"right":"wrong"}`,` ${t}`)
return e.dataset.ctMark="",e}function N(r,t,e,s=e.wrong_here){let o=t?`✓ ${e.right_here}`:`✗ ${s}`
h(r,"mark")?.remove(),r.append(ht(t,o))}function P(r){let t=a(r,"ct-write")
return t.maxLength=2e3,t.autocomplete="off",t}var O=class{constructor(t){this.question=t,this.input=this.makeInput(),this.input.setAttribute("aria-labelledby",
t.askId),h(t.root,"write").append(this.input)}makeInput(){return P("input")}read(){let t=this.input.value.trim()
return t?[t]:[]}write(t){return t.length!==1?!1:(this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(){this.input.value="",this.input.readOnly=!1}}
var M=class{static mark({gaps:t},e){return t.filter((s,o)=>I(s,e[o])).length/t.length}constructor(t){this.question=t,this.gaps=k(t.root,"gap")
let e=h(t.root,"gaps");e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute("aria-labelledby",t.askId),this.inputs=this.gaps.map((s,o)=>{let n=P("input")
return n.ariaLabel=f(t.words.gap,{n:o+1,all:this.gaps.length}),n.setAttribute("aria-describedby",e.id),s.replaceChildren(n),n})}read(){let t=this.inputs.map(
e=>e.value.trim())
return t.some(Boolean)?t:[]}write(t){return t.length!==this.gaps.length?!1:(this.inputs.forEach((e,s)=>e.value=t[s]),!0)}reveal({gaps:t}){let{
words:e}=this.question;this.gaps.forEach((s,o)=>{let{value:n}=Object.assign(this.inputs[o],{readOnly:!0})
n.trim()&&N(s,I(t[o],n),e,e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}};function Q(r,t,e){let s=a("span","ct-move__handle","⠿")
return s.ariaHidden="true",s.addEventListener("pointerdown",o=>{if(o.button)return
let n=new AbortController,i=(l,u,b)=>l.addEventListener(u,b,{signal:n.signal}),c=l=>{n.abort(),r.removeAttribute("data-ct-held"),e(l)}
o.preventDefault(),s.setPointerCapture(o.pointerId),r.setAttribute("data-ct-held",""),i(s,"pointermove",l=>t(l,o)),i(s,"pointerup",c),i(s,"pointercancel",()=>c(
)),i(window,"keydown",({key:l})=>l==="Escape"&&c())}),s}var T=({dataset:r})=>r.ctPart??"",$=class{static mark({right:t},e){return W(t,e)}constructor(t){
this.question=t;let[e,s]=k(t.root,"parts");this.things=p(e).sort((o,n)=>T(o)<T(n)?-1:+(T(o)>T(n))),this.partners=p(s),s.ariaHidden="true"
for(let o of this.things)this.makeLive(o)
for(let o of this.partners)o.prepend(this.handle(o))}handle(t){let e=({clientX:n,clientY:i})=>this.things.find(c=>document.elementsFromPoint(n,i).includes(c)),
s=(n,i)=>{t.style.translate=n;for(let c of this.things)c.toggleAttribute("data-ct-held",c===i)}
return Q(t,(n,i)=>s(`${n.clientX-i.clientX}px ${n.clientY-i.clientY}px`,e(n)),n=>{let i=n&&e(n)?.querySelector("select")
s(""),i&&(i.value=t.dataset.ctPart,i.dispatchEvent(new Event("input",{bubbles:!0})))})}makeLive(t){let e=a("select","ct-pick")
e.append(new Option(this.question.words.pick,""));for(let s of this.partners)e.append(new Option(s.textContent.trim(),T(s)))
e.ariaLabel=t.textContent.trim(),t.append(" ",e)}selects(){return this.things.map(t=>m(t))}read(){let t=this.selects().map(e=>e.value)
return t.some(Boolean)?t:[]}write(t){let e=this.partners.map(s=>s.dataset.ctPart)
return t.length!==this.things.length||!t.every(s=>!s||e.includes(s))?!1:(this.selects().forEach((s,o)=>s.value=t[o]),!0)}reveal(t){this.things.forEach((e,s)=>{
let o=m(e);o.disabled=!0,o.value&&N(e,o.value===t.right[s],this.question.words)})}clear(){for(let t of this.things){let e=m(t);e.value="",e.disabled=!1}}}
var E=class{get several(){return!1}get isShuffled(){return!0}constructor(t){this.question=t,this.options=k(t.root,"option");let e=h(t.root,"options")
e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),this.several&&e.before(a("p","ct-muted",t.words.several)),
this.isShuffled&&this.shuffle(e)
for(let s of this.options)this.makeLive(s)}shuffle(t){let e=i=>"ctLast"in i.dataset,s=this.options.filter(i=>!e(i)),n=U(s.map(i=>i.dataset.ctOption),z(
)+this.question.id).map(i=>s.find(c=>c.dataset.ctOption===i))
this.options=[...n,...this.options.filter(e)],t.append(...this.options)}makeLive(t){let e=a("input")
e.type=this.several?"checkbox":"radio",e.name=this.question.id,e.value=t.dataset.ctOption,t.role="presentation",t.dataset.ctLive="",t.prepend(a("label",
"ct-option",e,a("span","",h(t,"text"))))}inputs(){return this.options.map(t=>m(t))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){
let e=this.options.map(s=>s.dataset.ctOption);if(!t.every(s=>e.includes(s))||!this.several&&t.length>1)return!1
for(let s of this.inputs())s.checked=t.includes(s.value);return!0}reveal(t){let{words:e}=this.question
for(let s of this.options){let o=m(s),n=t.right.includes(o.value);if(o.disabled=!0,n||o.checked){let c=n?`✓ ${e.correct}`:`✗ ${e.your_choice}`
h(s,"text").after(ht(n,c))}let i=h(s,"because");i&&o.checked&&(i.hidden=!1)}}clear(){for(let t of this.options){let e=m(t);e.checked=e.disabled=!1
let s=h(t,"because");s&&(s.hidden=!0)}}};var q=class extends E{get several(){return!0}static mark({right:t},e){return wt(t,e)}}
var we=1e-9,D=class extends O{static mark({number:t,tolerance:e},[s=""]){return kt(s).some(o=>Math.abs(o-t)<=e+we)?1:0}makeInput(){return Object.assign(
super.makeInput(),{inputMode:"decimal"})}}
var R=class extends O{static isSelfMarked=!0;static mark({right:t},[,...e]){return e.filter(s=>t.includes(s)).length/t.length}makeInput(){return P(
"textarea")}constructor(t){super(t),this.points=[...t.root.querySelectorAll("[data-ct-answer] [data-ct-part]")];for(let e of this.points){let s=a("input")
s.type="checkbox",s.addEventListener("change",()=>t.remark()),e.dataset.ctLive="",e.replaceChildren(a("label","ct-option",s,a("span","",
...e.childNodes)))}}boxes(){return this.points.map(t=>m(t))}read(){let[t]=super.read(),e=this.points.filter(s=>m(s).checked)
return t?[t,...e.map(s=>s.dataset.ctPart)]:[]}write([t,...e]){let s=this.points.map(o=>o.dataset.ctPart);if(!t||!e.every(o=>s.includes(o)))return!1
for(let o of e)X(this.points,o).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal()
for(let t of this.boxes())t.disabled=!super.read().length}clear(){super.clear();for(let t of this.boxes())t.checked=t.disabled=!1}}
var L=class{static mark({right:t},e){return W(t,e)}constructor(t){this.question=t,this.list=h(t.root,"parts"),this.steps=p(this.list),this.arranged=this.steps,
this.texts=new Map,this.touched=!1,this.list.setAttribute("aria-labelledby",t.askId),this.told=A("p","ct-hidden"),this.list.after(this.told)
for(let e of this.steps)this.makeLive(e)
this.arrange()}makeLive(t){let{words:e}=this.question,s=a("span","ct-move__text",...t.childNodes),o=[["up",-1,"↑"],["down",1,"↓"]].map(([i,c,l])=>{let u=w(l,(
)=>this.move(t,c,u),"ct-move__button");return u.ariaLabel=`${e[i]}: ${s.textContent.trim()}`,u})
t.classList.add("ct-move"),this.texts.set(t,s.textContent.trim());let n=Q(t,i=>this.follow(t,i),i=>this.drop(t,i))
t.append(n,s,...o)}move(t,e,s){let o=p(this.list).indexOf(t),n=this.list.children[o+e]
n&&(e<0?n.before(t):n.after(t),this.settle(t),(s.disabled?t.querySelector("button:enabled"):s).focus())}settle(t){let e=this.texts.get(t),s=p(
this.list).indexOf(t)+1
this.touched=!0,this.arrange(),this.told.textContent=f(this.question.words.moved,{text:e,n:s,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{
bubbles:!0}))}drop(t,e){e?this.arranged.some((s,o)=>s!==this.list.children[o])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){
let s=n=>n.getBoundingClientRect().top+n.offsetHeight/2,o;for(;(o=t.previousElementSibling)&&e<s(o);)t.after(o)
for(;(o=t.nextElementSibling)&&e>s(o);)t.before(o)}arrange(t=!1){this.arranged=p(this.list);let e=this.arranged.length-1
this.arranged.forEach((s,o)=>{let[n,i]=s.querySelectorAll("button")
n.disabled=t||o===0,i.disabled=t||o===e})}read(){return this.touched?p(this.list).map(t=>t.dataset.ctPart):[]}write(t){let e=this.steps.map(
o=>o.dataset.ctPart);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let s=[...this.steps]
for(let o of t)this.list.append(...s.splice(s.indexOf(X(s,o)),1))
return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&p(this.list).forEach((e,s)=>N(e,e.dataset.ctPart===t.right[s],
this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}}
var H=class extends O{static mark({accept:t},[e]){return I(t,e)?1:0}};var B=class extends E{static mark({right:t},e){return J(t,e)}}
var F=class extends E{get isShuffled(){return!1}static mark({right:t},e){return J(t,e)}}
var Kt={fill_blank:M,matching:$,multiple_answers:q,numeric:D,open_response:R,ordering:L,short_answer:H,single_choice:B,true_false:F}
var Z=class{constructor(t,e,s){this.root=t,this.words=e,this.onCheck=s,this.id=t.dataset.ctItem,this.ids=ft(t),this.key=t.dataset.ctFingerprint,
this.asked=JSON.parse(t.dataset.ctAnswerKey??"null"),this.shape=Kt[t.dataset.ctType??""],this.isExam=!1,this.heading=h(t,"ask"),
this.heading.id=this.askId=`_ask-${this.id}`,this.answer=h(t,"answer"),this.before=void 0}get ask(){return p(this.heading).at(-1)?.textContent.trim()}get share(
){return this.root.dataset.ctResult?this.shape.mark(this.asked,this.field.read()):void 0}show(){this.field=new this.shape(this),this.verdict=A("div",
"ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=w(this.words.check,()=>this.check()),this.answer.before(this.button,this.verdict),
this.root.addEventListener("keydown",({key:t,target:e})=>{t==="Enter"&&e instanceof HTMLInputElement&&!e.hasAttribute("type")&&!this.button.hidden&&this.check(
)}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,this.before=void 0,this.isPutBack=!1,this.field.clear()
for(let e of k(this.root,"mark"))e.remove()
this.answer.hidden=!0,this.answer.open=!1,this.button.hidden=this.isExam,this.verdict.replaceChildren(...t?[a("p","ct-note",t)]:[])}focus(){
this.root.querySelector(":is(input, select, textarea, button):enabled")?.focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){
return this.given().length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this
if(e.ariaLive=t?"off":"polite",!t){e.replaceChildren(a("p","ct-note",this.words.choose))
return}this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)}restore(t){return t.length&&!this.field.write(t)?(this.field.clear(),!1):(this.isPutBack=!0,
this.reveal(),!0)}reveal(){let t=this.shape.mark(this.asked,this.given()),e=t===1?"right":t>0?"partly":"wrong"
this.root.dataset.ctResult=this.shape.isSelfMarked?"open":e,this.field.reveal(this.asked),this.button.hidden=!0,this.answer.hidden=!1,this.answer.open=!0
let s=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out
this.verdict.replaceChildren(a("p","ct-verdict__word",s))}remark(){this.onCheck(this)}};var Vt=["_tries"],jt=r=>Number.isSafeInteger(r)&&r>0
function Gt(r){let t=x(Vt,jt);return r.map(e=>t.get(e)).find(Boolean)??0}function Wt(r,t){v(Vt,jt,e=>{for(let s of r)e.delete(s)
e.set(r[0],t)})}function lt(r){let{key:t,chosen:e,draft:s}=Object(r),o=e??s
return typeof t=="string"&&Array.isArray(o)&&o.every(n=>typeof n=="string")}var tt=class{questions=[];pages;constructor(t,e){this.root=t,this.playbook=pt(t,
t.dataset.ctQuiz),this.pass=Number(t.dataset.ctPass??NaN),this.isExam="ctExam"in t.dataset,this.words=e,this.answers=x(this.playbook,lt),this.tries=Gt(
this.playbook),this.all=k(t,"question").map(s=>new Z(s,this.words,o=>this.keep([o])))}show(){for(let t of this.all)t.isExam=this.isExam,t.show()
this.draw(),this.pages=new Y(this.root,this.words,t=>this.missing.includes(t)),this.score=A("div","ct-score ct-box ct-board"),this.score.tabIndex=-1,
this.again=this.button("retry_wrong",()=>this.retry(!0)),this.actions=a("p","ct-next",this.again,this.button("retry",()=>this.retry(!1))),this.root.append(
this.pages.bar),this.isExam&&this.showExam(),this.root.append(this.score,this.actions),this.begin(),this.showWayOn(),this.pages.follow(),Dt(this.root,
this.playbook,()=>this.takeOver())}begin(){this.questions.forEach((t,e)=>h(t.root,"number").textContent=String(e+1))
for(let t of this.questions)this.restore(t)
this.pages.ask(this.questions),this.update()}button(t,e){return w(this.words[t],e)}draw(){let t=Number(this.root.dataset.ctDraw),e=t?this.ranked().slice(0,
t):this.all;for(let s of this.all)s.root.hidden=!e.includes(s)
this.questions=this.all.filter(s=>e.includes(s))}drawAgain(){this.tries+=1,this.root.dataset.ctDraw&&Wt(this.playbook,this.tries),this.draw()}ranked(){let t=U(
this.all.map(({id:s})=>s),`${z()} ${this.tries}`),e=s=>location.hash===`#${s.id}`?-2:this.stored(s)?-1:t.indexOf(s.id)
return[...this.all].sort((s,o)=>e(s)-e(o))}get open(){return this.questions.filter(t=>t.share===void 0)}get missing(){return this.open.filter(
t=>!this.isExam||!t.isComplete)}stored(t){return t.ids.map(e=>this.answers.get(e)).find(Boolean)}restore(t){let{key:e,chosen:s,draft:o}=this.stored(t)??{}
if(!(s??o)?.length&&!(this.isExam&&s))return;e===t.key&&(s?t.restore(s):t.field.write(o))||t.reset(this.words.changed)}takeOver(){let t=this.open.length>0
this.answers=x(this.playbook,lt);for(let e of this.questions)e.share!==void 0&&e.reset(),this.restore(e)
this.update(),t&&!this.open.length&&this.record()}change(t){this.kept=v(this.playbook,lt,e=>{t(e),this.answers=e})}put(t,e){this.change(s=>{for(let o of t){for(
let n of o.ids)s.delete(n);s.set(o.id,{key:o.key,[e]:o.given(),on:g()})}})}keep(t){this.put(t,"chosen");for(let e of t)this.review(e)
this.update(),this.open.length||this.record()}review(t){let{ids:e,key:s,share:o,isPutBack:n,before:i}=t
n||(t.before=It(this.playbook,e,s,o,i))}record(){let t=Object.fromEntries(this.questions.map(({id:e,key:s})=>[e,s]))
Ht(this.playbook,"quiz",{share:this.points/this.questions.length,of:t})}get points(){return this.questions.reduce((t,{share:e=0})=>t+e,0)}retry(t){
let e=this.questions.filter(({share:o})=>o!==void 0&&(!t||o<1));this.change(o=>{if(t)for(let n of e)for(let i of n.ids)o.delete(i);else o.clear()})
for(let o of e)o.reset();t||(this.drawAgain(),this.begin()),this.update();let[s]=t?e:this.questions
this.pages.turnTo(s),s.root.scrollIntoView(),s.focus()}showWayOn(){let t=this.all.some(s=>this.stored(s)),e=this.all.some(({id:s})=>location.hash===`#${s}`)
!t||e||!this.missing.length||(this.wayOn=a("a","ct-button ct-button--secondary"),h(this.root,"question").before(a("p","ct-next ct-quiz__on",this.wayOn)),
this.update())}showExam(){this.warning=a("div","ct-warning ct-board ct-aside ct-tight ct-trim"),this.warning.tabIndex=-1,h(this.root,"question").before(a("p",
"ct-muted",this.words.exam)),this.handing=w(this.words.hand_in,()=>this.handIn(),"ct-button"),this.root.append(this.warning,a("p","ct-next",this.handing)),
this.root.addEventListener("input",()=>this.keepDraft())}keepDraft(){this.open.length&&(this.put(this.open,"draft"),this.warning.replaceChildren(),this.update(
))}handIn(t=!1){let{open:e,missing:s}=this;if(s.length&&!t){this.warn(s);return}this.warning.replaceChildren();for(let o of e)o.reveal()
this.keep(e),this.score.focus()}warn(t){let e=f(this.words.not_answered,{n:t.length,all:this.questions.length}),s=this.button("hand_in_anyway",()=>this.handIn(
!0))
this.warning.replaceChildren(a("p","ct-note",e),this.linksTo(t),a("p","ct-next",s)),this.warning.focus()}update(){let{open:t,missing:e,questions:s}=this,
o=!t.length,n=!this.isExam&&t.length<s.length,i=s.filter(({share:l})=>l<1),c=o?this.result():n?f(this.words.to_go,{n:t.length}):""
this.score.replaceChildren(...c?[a("p","ct-score__words ct-headline",c)]:[]),o&&i.length&&this.score.append(a("div","",this.words.look_again,this.linksTo(i))),
this.kept===!1&&this.score.append(a("p","ct-note",this.words.not_kept)),this.score.hidden=!this.score.childNodes.length,this.actions.hidden=!o,
this.again.hidden=!i.length||this.isExam,this.handing&&(this.handing.hidden=o),this.wayOn&&this.pointOn(e[0]),this.pages.update()}pointOn(t){
let e=this.questions.indexOf(t)
this.wayOn.parentElement.hidden=e<1,!(e<1)&&(this.wayOn.href=`#${t.id}`,this.wayOn.textContent=f(this.words.go_on,{n:e+1}))}result(){let{pass:t,points:e,
words:s}=this,o=this.questions.length,n=f(s.score,{right:Math.floor(e*10+1e-9)/10,all:o});if(Number.isNaN(t))return n;let i=Math.ceil(t*o/10-1e-9)/10
return`${n} ${Pt(e/o,t)?s.passed:f(s.not_passed,{needed:i})}`}linksTo(t){let e=a("ul");for(let s of t){let o=a("a","",s.ask)
o.href=`#${s.id}`,e.append(a("li","",o))}return e}};et("quiz",(r,t)=>new tt(r,t).show());et("onward",gt);})();
