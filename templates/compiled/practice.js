(()=>{var X=countertalk.each;var v=countertalk.dayNumber,Z=countertalk.dayAt,b=countertalk.isDay,p=countertalk.today;
var xt=/(?<![\p{L}\p{N}_])["'“”„‘’‚«»(]+|["'“”‘’«»).,;:!?…]+(?![\p{L}\p{N}_])/gu;function Q(s){return s.normalize("NFKC").toLowerCase().replace(xt,"").split(
/\s+/).filter(Boolean).join(" ")}function wt(s){let t=s.replace(/[\s\u202f'’]|[€$£%]/gu,"").replace(/^\+/,"").replace("−","-"),e=[];
return/^-?\d+([.,]\d+)?$/.test(t)&&e.push(Number(t.replace(",","."))),/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(t)&&e.push(Number(t.replaceAll(",",""))),
/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)&&e.push(Number(t.replaceAll(".","").replace(",","."))),e}function tt(s,t){return s.filter((e,
r)=>e===t[r]).length/s.length}function yt(s,t){let e=t.filter(r=>s.includes(r)).length;return Math.max(0,(e-(t.length-e))/s.length)}function _(s,t=""){
return s.map(Q).includes(Q(t))}var kt={single_choice:(s,t)=>t.length===1&&t[0]===s.right[0]?1:0,true_false:(s,t)=>t.length===1&&t[0]===s.right[0]?1:0,
multiple_answers:(s,t)=>yt(s.right,t),ordering:(s,t)=>tt(s.right,t),matching:(s,t)=>tt(s.right,t),fill_blank:({gaps:s},t)=>s.filter((e,r)=>_(e,
t[r])).length/s.length,short_answer:(s,t)=>_(s.accept,t[0])?1:0,numeric:(s,t)=>wt(t[0]??"").some(e=>Math.abs(e-s.number)<=s.tolerance+1e-9)?1:0,open_response:(
s,t)=>t.slice(1).filter(e=>s.right.includes(e)).length/s.right.length};function P(s,t){return kt[s.type](s,t)}function vt(s){let t=2166136261;for(
let e of s)t=Math.imul(t^e.codePointAt(0),16777619);return t=Math.imul(t^t>>>16,2246822507),t=Math.imul(t^t>>>13,3266489909),(t^t>>>16)>>>0}function S(s,t){
return s.map(r=>[vt(`${t} ${r}`),r]).sort(([r,n],[o,i])=>r-o||(n<i?-1:1)).map(([,r])=>r)}var q=(s,t)=>Z(v(s)+t),m=(s,t)=>v(t)-v(s);var j=countertalk.prefix;
function et(s){try{let t=JSON.parse(s);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function rt(s,t){let e;try{
e=JSON.parse(s??"[]")}catch{}return Array.isArray(e)||(e=s?[s]:[]),JSON.stringify([...e,t])}var st=countertalk.forget;var bt="_here";
var O=s=>typeof s=="string"&&s.length>0;function nt(s){let t=localStorage.getItem(s),e=et(t??"{}");return e||(localStorage.setItem(`${s}:aside`,rt(
localStorage.getItem(`${s}:aside`),t)),localStorage.removeItem(s),[])}function E(s){return[s.dataset.item,...JSON.parse(s.dataset.was??"[]")]}function g(s,t){
let e=new Map;try{for(let r of[...s].reverse())for(let[n,o]of nt(j()+r))t(o)&&e.set(n,o)}catch{}return e}function k(s,t,e){let r=g(s,t);e(r);try{let[n,
...o]=s.map(u=>j()+u),l=[...[...o].reverse().concat(n).flatMap(nt).filter(([,u])=>!t(u)),...r];l.length?localStorage.setItem(n,JSON.stringify(
Object.fromEntries(l))):localStorage.removeItem(n),st(o)}catch{return!1}return _t(s[0]),!0}function _t(s){s.startsWith("_")||k([bt],O,t=>t.set("at",s).set("on",
p()))}function c(s,t,...e){let r=document.createElement(s);return t&&(r.className=t),r.append(...e),r}function A(s,t){let e=c(s,t);return e.role="status",
e}function f(s,t,e="ct-button ct-button--secondary"){let r=Object.assign(c("button",e,s),{type:"button"});return r.addEventListener("click",t),r}var it="_seed",
ot;function N(){return ot??=g([it],O).get("seed")??St(),ot}function St(){let s=crypto.getRandomValues(new Uint32Array(2)).join("-");return k([it],O,t=>t.set(
"seed",s)),s}function C(s,t,e){let r=c("span","ct-move__handle","⠿");return r.ariaHidden="true",r.addEventListener("pointerdown",n=>{if(n.button)return;
let o=new AbortController,i=(l,u,gt)=>l.addEventListener(u,gt,{signal:o.signal}),a=l=>{o.abort(),s.classList.remove("ct-move--held"),e(l)};n.preventDefault(),
r.setPointerCapture(n.pointerId),s.classList.add("ct-move--held"),i(r,"pointermove",l=>t(l,n)),i(r,"pointerup",a),i(r,"pointercancel",()=>a()),i(window,
"keydown",({key:l})=>l==="Escape"&&a())}),r}function L(s,t){return s.find(e=>e.dataset.part===t)}function x(s,t,e,r=e.wrong_here){
let n=t?`✓ ${e.right_here}`:`✗ ${r}`;s.querySelector(".ct-mark")?.remove(),s.append(c("span",`ct-mark ct-mark--${t?"right":"wrong"}`,` ${n}`))}var w=class{
constructor(t){this.question=t,this.options=[...t.root.querySelectorAll("[data-option]")],this.several=t.type==="multiple_answers";let e=t.root.querySelector(
".ct-q__options");e.role=this.several?"group":"radiogroup",e.setAttribute("aria-labelledby",t.askId),this.several&&e.before(c("p","ct-muted",t.words.several)),
t.type!=="true_false"&&this.shuffle(e);for(let r of this.options)this.makeLive(r)}shuffle(t){let e=i=>"last"in i.dataset,r=this.options.filter(i=>!e(i)),o=S(
r.map(i=>i.dataset.option),N()+this.question.id).map(i=>r.find(a=>a.dataset.option===i));this.options=[...o,...this.options.filter(e)],t.append(
...this.options)}makeLive(t){let e=c("input");e.type=this.several?"checkbox":"radio",e.name=this.question.id,e.value=t.dataset.option,t.role="presentation",
t.classList.add("ct-live"),t.prepend(c("label","ct-option",e,c("span","",t.querySelector(".ct-q__text"))))}inputs(){return this.options.map(t=>t.querySelector(
"input"))}read(){return this.inputs().flatMap(t=>t.checked?[t.value]:[])}write(t){let e=this.options.map(r=>r.dataset.option);if(!t.every(r=>e.includes(
r))||!this.several&&t.length>1)return!1;for(let r of this.inputs())r.checked=t.includes(r.value);return!0}reveal(t){let{words:e}=this.question;for(
let r of this.options){let n=r.querySelector("input"),o=t.right.includes(n.value);if(n.disabled=!0,o||n.checked){let a=o?`✓ ${e.correct}`:`✗ ${e.your_choice}`,
l=o?"right":"wrong";r.querySelector(".ct-q__text").after(c("span",`ct-mark ct-mark--${l}`,` ${a}`))}let i=r.querySelector(".ct-q__because");i&&n.checked&&(
i.hidden=!1)}}clear(){for(let t of this.options){let e=t.querySelector("input");e.checked=e.disabled=!1;let r=t.querySelector(".ct-q__because");r&&(
r.hidden=!0)}}},$=class{constructor(t){this.question=t;let[e,r]=t.root.querySelectorAll(".ct-q__parts");this.things=[...e.children].sort((n,
o)=>n.dataset.part<o.dataset.part?-1:+(n.dataset.part>o.dataset.part)),this.partners=[...r.children],r.ariaHidden="true";for(let n of this.things)this.makeLive(
n);for(let n of this.partners)n.prepend(this.handle(n))}handle(t){let e=({clientX:o,clientY:i})=>document.elementsFromPoint(o,i).find(a=>this.things.includes(
a)),r=(o,i)=>{t.style.translate=o;for(let a of this.things)a.classList.toggle("ct-move--held",a===i)};return C(t,(o,i)=>r(
`${o.clientX-i.clientX}px ${o.clientY-i.clientY}px`,e(o)),o=>{let i=o&&e(o)?.querySelector("select");r(""),i&&(i.value=t.dataset.part,i.dispatchEvent(new Event(
"input",{bubbles:!0})))})}makeLive(t){let e=c("select","ct-pick");e.append(new Option(this.question.words.pick,""));for(let r of this.partners)e.append(
new Option(r.textContent.trim(),r.dataset.part));e.ariaLabel=t.textContent.trim(),t.append(" ",e)}selects(){return this.things.map(t=>t.querySelector(
"select"))}read(){let t=this.selects().map(e=>e.value);return t.some(Boolean)?t:[]}write(t){let e=this.partners.map(r=>r.dataset.part);
return t.length!==this.things.length||!t.every(r=>!r||e.includes(r))?!1:(this.selects().forEach((r,n)=>r.value=t[n]),!0)}reveal(t){this.things.forEach((e,r)=>{
let n=e.querySelector("select");n.disabled=!0,n.value&&x(e,n.value===t.right[r],this.question.words)})}clear(){for(let t of this.things){let e=t.querySelector(
"select");e.value="",e.disabled=!1}}};function d(s,t){return s.replace(/\{(\w+)\}/g,(e,r)=>String(t[r]??e))}var D=class{constructor(t){this.question=t,
this.list=t.root.querySelector(".ct-q__parts"),this.steps=[...this.list.children],this.touched=!1,this.list.setAttribute("aria-labelledby",t.askId),this.told=A(
"p","ct-hidden"),this.list.after(this.told);for(let e of this.steps)this.makeLive(e);this.arrange()}makeLive(t){let{words:e}=this.question,r=c("span",
"ct-move__text",...t.childNodes),n=[["up",-1,"↑"],["down",1,"↓"]].map(([i,a,l])=>{let u=f(l,()=>this.move(t,a,u),"ct-move__button");
return u.ariaLabel=`${e[i]}: ${r.textContent.trim()}`,u});t.classList.add("ct-move");let o=C(t,i=>this.follow(t,i),i=>this.drop(t,i));t.append(o,r,...n)}move(t,
e,r){let n=[...this.list.children].indexOf(t),o=this.list.children[n+e];o&&(e<0?o.before(t):o.after(t),this.settle(t),(r.disabled?t.querySelector(
".ct-move__button:not([disabled])"):r).focus())}settle(t){let e=t.querySelector(".ct-move__text").textContent.trim(),r=[...this.list.children].indexOf(t)+1;
this.touched=!0,this.arrange(),this.told.textContent=d(this.question.words.moved,{text:e,n:r,all:this.steps.length}),this.list.dispatchEvent(new Event("input",{
bubbles:!0}))}drop(t,e){e?this.arranged.some((r,n)=>r!==this.list.children[n])&&this.settle(t):this.list.append(...this.arranged)}follow(t,{clientY:e}){
let r=o=>o.getBoundingClientRect().top+o.offsetHeight/2,n;for(;(n=t.previousElementSibling)&&e<r(n);)t.after(n);for(;(n=t.nextElementSibling)&&e>r(n);)t.before(
n)}arrange(t=!1){this.arranged=[...this.list.children];let e=this.arranged.length-1;this.arranged.forEach((r,n)=>{let[o,i]=r.querySelectorAll("button");
o.disabled=t||n===0,i.disabled=t||n===e})}read(){return this.touched?[...this.list.children].map(t=>t.dataset.part):[]}write(t){let e=this.steps.map(
n=>n.dataset.part);if(JSON.stringify([...t].sort())!==JSON.stringify(e.sort()))return!1;let r=[...this.steps];for(let n of t)this.list.append(...r.splice(
r.indexOf(L(r,n)),1));return this.touched=!0,this.arrange(),!0}reveal(t){this.arrange(!0),this.touched&&[...this.list.children].forEach((e,r)=>x(e,
e.dataset.part===t.right[r],this.question.words))}clear(){this.list.append(...this.steps),this.touched=!1,this.told.textContent="",this.arrange()}};function at(
s){let t=c(s,"ct-write");return t.maxLength=2e3,t.autocomplete="off",t}var y=class{constructor(t){this.question=t,this.input=at(
t.type==="open_response"?"textarea":"input"),this.input.setAttribute("aria-labelledby",t.askId),t.type==="numeric"&&(this.input.inputMode="decimal"),
t.root.querySelector(".ct-q__write").append(this.input)}read(){let t=this.input.value.trim();return t?[t]:[]}write(t){return t.length!==1?!1:(
this.input.value=t[0],!0)}reveal(){this.input.readOnly=!0}clear(){this.input.value="",this.input.readOnly=!1}},R=class{constructor(t){this.question=t,
this.gaps=[...t.root.querySelectorAll(".ct-blank")];let e=t.root.querySelector(".ct-q__gaps");e.id=`_gaps-${t.id}`,e.role="group",e.setAttribute(
"aria-labelledby",t.askId),this.inputs=this.gaps.map((r,n)=>{let o=at("input");return o.ariaLabel=d(t.words.gap,{n:n+1,all:this.gaps.length}),o.setAttribute(
"aria-describedby",e.id),r.replaceChildren(o),o})}read(){let t=this.inputs.map(e=>e.value.trim());return t.some(Boolean)?t:[]}write(t){
return t.length!==this.gaps.length?!1:(this.inputs.forEach((e,r)=>e.value=t[r]),!0)}reveal({gaps:t}){let{words:e}=this.question;this.gaps.forEach((r,n)=>{let{
value:o}=Object.assign(this.inputs[n],{readOnly:!0});o.trim()&&x(r,_(t[n],o),e,e.wrong_gap)})}clear(){for(let t of this.inputs)t.value="",t.readOnly=!1}},
M=class extends y{constructor(t){super(t),this.points=[...t.root.querySelectorAll(".ct-q__answer [data-part]")];for(let e of this.points){let r=c("input");
r.type="checkbox",r.addEventListener("change",()=>t.remark()),e.classList.add("ct-live"),e.replaceChildren(c("label","ct-option",r,c("span","",
...e.childNodes)))}}boxes(){return this.points.map(t=>t.querySelector("input"))}read(){let[t]=super.read(),e=this.points.filter(r=>r.querySelector(
"input").checked);return t?[t,...e.map(r=>r.dataset.part)]:[]}write([t,...e]){let r=this.points.map(n=>n.dataset.part);if(!t||!e.every(n=>r.includes(
n)))return!1;for(let n of e)L(this.points,n).querySelector("input").checked=!0;return super.write([t])}reveal(){super.reveal();for(let t of this.boxes(
))t.disabled=!super.read().length}clear(){super.clear();for(let t of this.boxes())t.checked=t.disabled=!1}};var ct={single_choice:w,multiple_answers:w,
true_false:w,matching:$,ordering:D,fill_blank:R,short_answer:y,numeric:y,open_response:M};var I=class{constructor(t,e,r){this.root=t,this.words=e,
this.onCheck=r,this.id=t.dataset.item,this.ids=E(t),this.key=t.dataset.key,this.type=t.dataset.type,this.asked={type:this.type,...JSON.parse(t.dataset.asked)},
this.isExam=!1,this.heading=t.querySelector(".ct-q__ask"),this.heading.id=this.askId=`_ask-${this.id}`,this.answer=t.querySelector(".ct-q__answer")}get ask(){
return this.heading.lastElementChild.textContent.trim()}get share(){return this.root.dataset.ctResult?P(this.asked,this.field.read()):void 0}show(){
this.field=new ct[this.type](this),this.verdict=A("div","ct-verdict ct-apart ct-tight"),this.verdict.tabIndex=-1,this.button=f(this.words.check,()=>this.check(
)),this.answer.before(this.button,this.verdict),this.root.addEventListener("keydown",({key:t,target:e})=>{t==="Enter"&&e.matches(
"input.ct-write")&&!this.button.hidden&&this.check()}),this.reset()}reset(t=""){delete this.root.dataset.ctResult,delete this.before,this.isPutBack=!1,
this.field.clear();for(let e of this.root.querySelectorAll(".ct-mark"))e.remove();this.answer.hidden=!0,this.answer.open=!1,this.button.hidden=this.isExam,
this.verdict.replaceChildren(...t?[c("p","ct-note",t)]:[])}focus(){this.root.querySelector(
":is(.ct-option input, .ct-move__button, .ct-pick, .ct-write):enabled").focus({preventScroll:!0})}given(){return this.field.read()}get isComplete(){
return this.given().length>0&&this.given().every(Boolean)}check(){let{isComplete:t,verdict:e}=this;if(e.ariaLive=t?"off":"polite",!t){e.replaceChildren(c("p",
"ct-note",this.words.choose));return}this.reveal(),e.focus({preventScroll:!0}),this.onCheck(this)}restore(t){return t.length&&!this.field.write(t)?(
this.field.clear(),!1):(this.isPutBack=!0,this.reveal(),!0)}reveal(){let t=P(this.asked,this.given()),e=t===1?"right":t>0?"partly":"wrong";
this.root.dataset.ctResult=this.type==="open_response"?"open":e,this.field.reveal(this.asked),this.button.hidden=!0,this.answer.hidden=!1,this.answer.open=!0;
let r=this.given().length?this.words[this.root.dataset.ctResult]:this.words.left_out;this.verdict.replaceChildren(c("p","ct-verdict__word",r))}remark(){
this.onCheck(this)}};var h=[.212,1.2931,2.3065,8.2956,6.4133,.8334,3.0194,.001,1.8722,.1666,.796,1.4835,.0614,.2629,1.6483,.6014,1.8729,.5425,.0912,.0658,
.1542],J=1,W=2,B=3,qt=4,Ot=.9,ht=-h[20],Et=Ot**(1/ht)-1,At=36500;function H(s,t,e){return Math.min(Math.max(t,s),e)}function F(s,t){return(
1+Et*t/s)**ht}function dt(s){return h[4]-Math.exp((s-1)*h[5])+1}function Nt(s,t){let e=-h[6]*(t-B)*(10-s)/9;return h[7]*dt(qt)+(1-h[7])*(s+e)}function Ct({s,
d:t},e){return Math.min(s,h[11]*t**-h[12]*((s+1)**h[13]-1)*Math.exp((1-e)*h[14]))}function Lt({s,d:t},e,r){let n=Math.exp(h[8])*(11-t)*s**-h[9]*(Math.exp((
1-e)*h[10])-1);return s*(1+n*(r===W?h[15]:1))}function lt(s,t,e){if(!s)return{s:h[t-1],d:H(1,dt(t),10)};let r=F(s.s,e),n=t===J?Ct(s,r):Lt(s,r,t);return{s:H(
.001,n,At),d:H(1,Nt(s.d,t),10)}}function ut(s){return s===1?B:s>0?W:J}function pt(s,t,e){let r=a=>Math.max(1,Math.round(lt(s,a,e).s)),n=r(J),o=Math.max(r(W),
n+1),i=Math.max(r(B),o+1);return{...lt(s,t,e),interval:[n,o,i][t-1]}}var U=["_practice"];function ft(s,t,e){return Number.isFinite(t)&&t>=s&&t<=e}function Y(s){
let{key:t,due:e,last:r,s:n,d:o,n:i}=Object(s),a=ft(.001,n,36500)&&ft(1,o,10)&&Number.isInteger(i)&&i>0;return/^[0-9a-f]{8}$/.test(t)&&b(e)&&b(r)&&a}function z(
s,t,e){return t.map(r=>s.get(r)).find(r=>r?.key===e)}function $t(s,t,e){let r=s?Math.max(0,m(s.last,p())):0,{s:n,d:o,interval:i}=pt(s,ut(e),r),[a,l]=[n,o].map(
u=>Number(u.toFixed(4)));return{key:t,due:q(p(),i),last:p(),s:a,d:l,n:(s?.n??0)+1}}function G(s,t,e){for(let r of t)s.delete(r);s.set(t[0],e)}function mt(s,t,e,
r=z(g(U,Y),s,t)??null){let n=$t(r??void 0,t,e);return{before:r,review:n,kept:k(U,Y,o=>G(o,s,n))}}var K=()=>g(U,Y);var Dt=8,Rt=180*1e3;function Mt(s){
let t=new Map(s.map(e=>[e.names[0],e]));return S([...t.keys()],N()).map(e=>t.get(e))}var V=class{constructor(t){this.root=t,this.names=E(t),
this.key=t.dataset.key,this.from=t.parentElement.querySelector("h2").textContent.trim()}take(t,e){if(!this.question){let r=this.root.cloneNode(!0);for(
let n of[r,...r.querySelectorAll("[id]")])n.removeAttribute("id");this.root.replaceWith(r),this.question=new I(this.root,t,e),this.question.show(
)}return this.question.reset(),this.question}},T=class{constructor(t,e){this.words=e,this.quizWords=JSON.parse(t.dataset.quizWords),this.cards=Mt(
[...t.querySelectorAll(".ct-q")].map(r=>new V(r))),this.known=K(),this.kept=!0,this.stage=c("div","ct-practice__round"),this.next=f("",()=>this.goOn(),
"ct-button"),this.on=c("p","ct-next",this.next),t.prepend(this.stage)}review(t){return z(this.known,t.names,t.key)}plan(t){let e=(a,l)=>m(l.due,
a.due)||this.chance(a)-this.chance(l),r=this.cards.filter(a=>this.review(a)).sort((a,l)=>e(this.review(a),this.review(l))),n=this.cards.filter(a=>!this.review(
a)),o=a=>this.review(a).due<=p(),i=t?r.filter(a=>!o(a)):[];return[...r.filter(o),...n,...i].slice(0,Dt)}chance({s:t,last:e}){return F(t,m(e,p()))}begin(t=!1){
this.kept&&(this.known=K()),this.round=this.plan(t),this.shares=[],this.began=performance.now(),this.round.length?this.ask():this.finish(),t&&this.moveTo(
this.asked.root.querySelector(".ct-q__ask"))}get card(){return this.round[this.shares.length]}ask(){let{card:t,round:e,words:r}=this,n=d(r.place,{
n:this.shares.length+1,all:e.length});this.asked=t.take(this.quizWords,o=>this.keep(t,o)),this.before=void 0,this.next.hidden=!0,this.next.textContent=t===e.at(
-1)?r.finish:r.next,this.stage.replaceChildren(c("p","ct-label",`${n} · ${t.from}`),this.asked.root,this.on)}keep({names:t,key:e},r){let{before:n,review:o,
kept:i}=mt(t,e,r.share,this.before);G(this.known,t,o),Object.assign(this,{before:n,kept:i}),this.next.hidden=!1}goOn(){return this.shares.push(
this.asked.share),!this.card||performance.now()-this.began>Rt?this.moveTo(this.finish()):(this.ask(),this.moveTo(this.asked.root.querySelector(
".ct-q__ask")))}moveTo(t){t.tabIndex=-1,t.focus({preventScroll:!0}),t.scrollIntoView({block:"nearest"})}finish(){let{shares:t,words:e}=this,r=t.filter(
a=>a===1).length,n=t.length?d(e.done,{all:t.length,right:r}):e.nothing,o=c("div","ct-score ct-box ct-board",c("p","ct-score__words ct-headline",[n,
...this.coming()].join(" ")));this.kept||o.append(c("p","ct-note",e.not_kept));let i=f(e.again,()=>this.begin(!0),"ct-button");
return this.stage.replaceChildren(o,c("p","ct-next",i)),o}coming(){let{words:t}=this,e=this.cards.flatMap(i=>this.review(i)?.due??[]).map(i=>m(p(),i)),
n=[...new Set(e)].filter(i=>i>0).sort((i,a)=>i-a).slice(0,2).map(i=>this.onDay(i,e.filter(a=>a===i).length)),o=e.filter(i=>i<=0).length;return[...o?[d(t.more,{
n:o})]:[],...n.length?[d(t.coming,{days:n.join(", ")})]:[]]}onDay(t,e){let{words:r}=this;if(t===1)return d(r.tomorrow,{n:e});if(t>6)return d(r.later,{n:e,
days:t});let o=new Date(q(p(),t)).toLocaleDateString(document.documentElement.lang,{weekday:"long",timeZone:"UTC"});return d(r.weekday,{n:e,day:o})}};X(
"practice",(s,t)=>new T(s,t).begin());})();
