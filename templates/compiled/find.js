/*! Countertalk, MIT */
(()=>{var lt=countertalk.onPage;var ft=countertalk.during;var ut=countertalk.isDay,E=countertalk.today;var M=countertalk.site,b=countertalk.base
var v=countertalk.keysOf;var ht=countertalk.attempt,A=countertalk.storedValue,T=countertalk.storeValue,pt=countertalk.storedKeys;var dt=()=>`${v(".role")}at`
function L(){let s=A(dt());return typeof s=="string"?s:""}function mt(s){T(dt(),s)}var gt=5,se=80,V=()=>`${v(".searches")}recent`;function R(){let s=A(V())
return Array.isArray(s)?s.filter(t=>typeof t=="string"&&t).slice(0,gt):[]}function wt(s){let t=s.trim()
t&&t.length<=se&&T(V(),[t,...R().filter(e=>e!==t)].slice(0,gt))}function St(s){T(V(),R().filter(t=>t!==s))}function x(s,t){return s.querySelector(
`[data-ct-${t}]`)}function yt(s){return[...s.children]}function h(s,t,...e){let o=document.createElement(s)
return t&&(o.className=t),o.append(...e),o}function Ot(s,t){let e=h(s,t)
return e.role="status",e}function S(s,t,e="ct-button ct-button--secondary"){let o=Object.assign(h("button",e,s),{type:"button"})
return o.addEventListener("click",t),o}function m(s,t){return s.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}var oe=300,z,bt=()=>new URLSearchParams(
location.search).get("q");function N(s){clearTimeout(z);let t=new URL(location.href)
s?t.searchParams.set("q",s):t.searchParams.delete("q"),t.href!==location.href&&ht(()=>history.replaceState(history.state,"",t))}function vt(s){clearTimeout(z),
z=setTimeout(N,oe,s)}var ne=0;function y(...s){let t=h("div","ct-found__cell",...s)
return t.role="gridcell",t.id=`_found-${++ne}`,t}function C(...s){let t=h("div","ct-found",...s)
return t.role="row",t}function F(s,t){let e=h("p","ct-label ct-finder__label",s);e.role="presentation";let o=h("div","",...t)
return o.role="rowgroup",o.ariaLabel=s,t.length?[e,o]:[]}var D=class{constructor(t,e){this.grid=t,this.input=e,this.active=void 0}get all(){
return[...this.grid.querySelectorAll("[role=row]")].map(t=>t)}show(t){this.activate(void 0),this.grid.replaceChildren(...t),this.grid.hidden=!t.length,
this.input.ariaExpanded=String(t.length>0),this.grid.scrollTop=0}activate(t){if(this.active?.removeAttribute("aria-selected"),this.active=t,
!t)return this.input.removeAttribute("aria-activedescendant")
t.ariaSelected="true",this.input.setAttribute("aria-activedescendant",t.id),t.parentElement?.scrollIntoView({block:"nearest"})}press(t){let{all:e,
active:o}=this,n=e.findIndex(r=>r.contains(o??null)),i={ArrowDown:n+1,ArrowUp:n<0?e.length-1:n-1}
if(o&&Object.assign(i,{Home:0,End:e.length-1}),Object.hasOwn(i,t))this.activate(e[i[t]]&&yt(e[i[t]])[0])
else if(o&&/^Arrow[LR]/.test(t))this.activate(this.beside(o,t));else return!1
return!0}beside(t,e){return(e===(getComputedStyle(t).direction==="rtl"?"ArrowLeft":"ArrowRight")?t.nextElementSibling:t.previousElementSibling)??t}get control(
){return(this.active??this.all[0])?.querySelector("a, button")}};var re=6;function xt(s,t,e){let o=R().map(n=>{let i=S(n,()=>t(n),"ct-found__again")
i.dir="auto";let r=S("×",()=>(St(n),e()),"ct-found__copy");r.ariaLabel=m(s.remove,{query:n});for(let c of[i,r])c.tabIndex=-1;return C(y(i),y(r))})
return F(s.recent,o)}function _t({roles:s,used:t}){let[e,o]=s.find(([n])=>n===L())??["",""]
return{name:o,entries:(Object.hasOwn(t,e)?t[e]:[]).slice(0,re)}}function kt({roles:s},t,e){if(s.length<2)return[]
let o=h("select","ct-pick",new Option(t.any_role,""),...s.map(([n,i])=>new Option(i,n)))
return o.value=L(),o.value||(o.value=""),o.addEventListener("change",()=>{mt(o.value),e()}),[h("label","ct-form__field ct-finder__role",h("span","ct-label",
t.i_am),o)]}var Et=countertalk.freshness,Mt=countertalk.validity
var ie=/[`´‘’‚‛′ʹʻʼʽˈ՚׳ꞌ＇]/g,ce=/[‐-―⁃−⸺⸻﹘﹣－]/g,
ae=/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u0640™®©℠]/g,
le=/[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g,
fe=Object.fromEntries("ß ss æ ae œ oe ø o đ d ð d ħ h ı i ł l ŧ t þ th ς σ ٱ ا ى ي ی ي ک ك ة ه".split(" ").map((s,t,e)=>[s,e[t+1]]))
function ue(s){let t=0,e=s.codePointAt(0);for(;t<9&&/\p{Nd}/u.test(String.fromCodePoint(e-t-1));)t++
return String(t)}function he(s){return s.replace(ie,"'").replace(ce,"-").replace(ae,"").normalize("NFKD").replace(le,"").replace(/[^\P{Nd}0-9]/gu,ue).normalize(
"NFKC")}function I(s){return he(s).toLowerCase().replace(/[ßæœøđðħıłŧþςٱىیکة]/g,e=>fe[e]).replace(/[ァ-ヶ]/g,e=>String.fromCharCode(e.charCodeAt(
0)-96))}var pe=10,de=4,me=/\P{M}\p{M}*|\p{M}+/gu,ge=/[\p{L}\p{N}]/u,
we=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/
function At({words:s,terms:t},e){let o=[...new Set(s)].filter(c=>t.some(a=>a.includes(c))),n=t.filter(c=>!o.some(a=>c.includes(a))),i=[...o,...n],r=i.filter(
c=>!e.has(c));return(r.length?r:i).slice(0,pe)}function Se(s){let t="",e=[];for(let{0:o,index:n}of s.matchAll(me)){let i=I(o);t+=i
for(let r=0;r<i.length;r++)e.push([n,n+o.length])}return{signs:t,from:e}}function ye(s,t,e){return e.length>=de||!ge.test(s[t-1]??"")||we.test(e)}function Ct(s,
t){let{signs:e,from:o}=Se(s),n=[];for(let i of t)for(let r=e.indexOf(i);i&&r>=0;r=e.indexOf(i,r+i.length))ye(e,r,i)&&n.push([o[r][0],o[r+i.length-1][1]])
return Oe(n.sort(([i],[r])=>i-r))}function Oe(s){let t=[];for(let[e,o]of s){let n=t.at(-1)
n&&e<=n[1]?n[1]=Math.max(n[1],o):t.push([e,o])}return t}function It(s,t){let e=document.createDocumentFragment(),o=0
for(let[n,i]of Ct(s,t))e.append(s.slice(o,n),h("mark","ct-found__mark",s.slice(n,i))),o=i
return e.append(s.slice(o)),e}function be(s,t){let[e,o]=s.split("#"),n=t.length?`?h=${encodeURIComponent(t.join(" "))}`:""
return`${b}${e}${n}${o?`#${o}`:""}`}function q(s,t){let e=h("strong","ct-fresh",t)
return e.dataset.ctState=s,e}var Z=(s,t)=>({draft:t.draft,archived:t.archived})[s]??t.current
function ve({state:s,due:t,dates:[e,o]=["",""]},n){let i=Mt({ctFrom:e,ctUntil:o}),r=t&&Et({ctDue:t})
return[...s==="current"?[]:[q("overdue",Z(s,n))],...i==="valid"?[]:[q(i==="expired"?"overdue":"soon",M.words[i])],...r&&s==="current"?[q(r,
M.words[r])]:[]]}function xe({title:s,answer:t},e,o,n){let i=h("span","ct-hidden",m(o.copy,{title:s})),r=Object.assign(h("button","ct-found__copy",M.words.copy,
i),{type:"button",tabIndex:-1});return r.ariaLabel=i.textContent,r.addEventListener("click",async()=>{n()
try{await navigator.clipboard.writeText(t)}catch{getSelection()?.selectAllChildren(e)
return}r.replaceChildren(M.words.copied),setTimeout(()=>r.replaceChildren(M.words.copy),2e3)}),r}function _e(s){let t=Object.assign(h("img",
"ct-found__picture"),{alt:"",loading:"lazy",width:56,height:56})
return t.src=`${b}${s}`,t}function Tt(s,t,e,o){let{title:n,address:i,answer:r,fact:c,kind:a,section:l,picture:f}=s,u=Object.assign(h("a","ct-found__title",It(n,
t)),{href:be(i,t),tabIndex:-1});u.addEventListener("click",o)
let p=h("p","ct-found__about ct-muted",h("bdi","",[a,l].filter(Boolean).join(" · ")),...ve(s,e)),g=h("p","ct-found__head",u,...c?[h("strong","ct-found__fact",
c)]:[]),d=h("p","ct-found__answer",It(r,t)),O=y(h("div","ct-found__words",g,p,...r?[d]:[]));f&&O.prepend(_e(f));let w=r&&navigator.clipboard
return C(O,...w?[y(xe(s,d,e,o))]:[])}function B(s,t,e,o=!1){let[n,i]=[s.length,t.length];if(n-i>e||!o&&i-n>e)return e+1
let r=[],c=Array.from({length:i+1},(a,l)=>l);for(let a=1;a<=n;a++){let l=[a],f=a;for(let u=1;u<=i;u++){let p=s[a-1]===t[u-1]
l[u]=Math.min(c[u-1]+(p?0:1),c[u]+1,l[u-1]+1),a>1&&u>1&&s[a-1]===t[u-2]&&s[a-2]===t[u-1]&&(l[u]=Math.min(l[u],r[u-2]+1)),f=Math.min(f,l[u])}if(f>e)return e+1;
[r,c]=[c,l]}return o?Math.min(...c.slice(Math.max(0,n-e))):c[i]}var ke=60,Dt=6,Ee=6,Lt=3,Me=s=>s>=8?2:s>=3?1:0;function Ae(s,t){let e=0
for(;e<s.length&&s[e]===t[e];)e++;return e}var J=(s,t)=>s.sort((e,o)=>o.factor-e.factor).slice(0,t);function Ce(s,t){let e=s.at(t)
return e<0?[]:[{at:e,factor:1},...s.formsOf(e).map(o=>({at:o,factor:s.head.weights.stem}))]}function Ie(s,t,e){let[o,n]=s.range(t),i=e?n:Math.min(n,o+ke),r=[]
for(let c=o;c<i;c++)r.push({at:c,factor:s.head.weights.prefix*(.6+.4*t.length/s.words[c].length)})
return r}function Te(s,t){let e=Math.max(4,t.length-4),[o,n]=s.range(t.slice(0,e)),i=[];for(let r=o;r<n;r++){let c=s.words[r],a=Ae(t,c)
c.length-a<=3&&t.length-a<=4&&i.push({at:r,factor:s.head.weights.form*(a/Math.max(t.length,c.length))})}return J(i,Dt)}function Le(s,t,e){let{slip:o,
slips:n}=s.head.weights,i=Me(t.length);if(!i)return[];let r=[];return s.words.forEach((c,a)=>{let l=B(t,c,i),f=1
if(l>i&&e&&t.length>3&&([l,f]=[B(t,c,i,!0),.8]),l>i||t.length===3&&t[0]!==c[0])return;l<i&&([i,r]=[Math.max(1,l),r.filter(p=>p.factor>n)])
let u=t[0]===c[0]?1:.9;r.push({at:a,factor:(l>1?n:o)*f*u})}),J(r,Dt)}function Rt(s,t){if(t.length<4)return[];let e=[]
return s.words.forEach((o,n)=>{o.indexOf(t)>0&&e.push({at:n,factor:s.head.weights.inside*t.length/o.length})}),J(e,Ee)}function Ft(s,t,e,o){let{longer:n,
unfinished:i}=s.head.weights,r=Ce(s,t),c=t.length>1&&!(r.length&&s.fillers.has(t))?Q(Ie(s,t,o),e?1:i):[],a=[...r,...c]
if(r.length)return{matches:Nt([...r,...Q(c,n),...Q(Rt(s,t),n)]),isGuess:!1};let l=Te(s,t),f=Le(s,t,e)
return{matches:Nt([...a,...l,...Rt(s,t),...f]),isGuess:!a.length&&!l.length}}var Q=(s,t)=>s.map(({at:e,factor:o})=>({at:e,factor:o*t}))
function Nt(s){let t=new Map;for(let{at:e,factor:o}of s)t.set(e,Math.max(o,t.get(e)??0))
return[...t].map(([e,o])=>({at:e,factor:o}))}function Pt(s,t){let[e,o]=s.range(t);if(e<o)return[t];if(/[0-9]/.test(t))return t.match(/[0-9]+|[^0-9]+/g)??[t]
for(let n=t.length-Lt;n>=Lt;n--){let[i,r]=[t.slice(0,n),t.slice(n)]
if(s.at(i)>=0&&s.at(r)>=0)return[i,
r]}return[t]}var Re=/[\p{L}\p{N}\u0900-\u0963\u0970-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0fbc\u102b-\u109d\u17b4-\u17dd\u3099\u309a]+/gu,
$t=/([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]+)/u
function Ne(s){let t=[...s]
return t.length>1?t.slice(1).map((e,o)=>t[o]+e):t}function jt(s){return[...I(s).matchAll(Re)].flatMap(([e])=>e.split($t)).filter(Boolean).flatMap(e=>$t.test(
e)?Ne(e):e)}var De=24,Fe=2,Ht=/[0-9]/
async function Y(s,t,e={}){let o=jt(t).slice(0,De).flatMap(r=>Pt(s,r)),n=await Promise.all(o.map((r,c)=>Pe(s,r,c===o.length-1,e)));await $e(s,n,e)
let i=n.some(({word:r,hits:c})=>c.size&&!s.fillers.has(r));for(let r of n)i&&s.fillers.has(r.word)&&(r.weight*=s.head.weights.filler)
return{entries:je(s,n,e),words:o,terms:[...new Set(n.flatMap(({terms:r})=>[...r]))],instead:n.some(({isGuess:r,hits:c})=>r&&c.size)?n.map(({word:r,isGuess:c,
terms:a})=>c?[...a][0]??r:r).join(" "):"",missing:n.filter(({hits:r})=>!r.size).map(({word:r})=>r)}}async function Pe(s,t,e,{isComplete:o=!1}){let n={word:t,
weight:Math.log(1+s.size),isGuess:!1,hits:new Map,terms:new Set};if(Ht.test(t))await Ut(s,n,t,o);else{let{matches:i,isGuess:r}=Ft(s,t,e,o);n.isGuess=r
let c=await Promise.all(i.map(async({at:a,factor:l})=>({factor:l,term:s.words[a],postings:await s.postings(a)})));c.sort((a,l)=>l.factor-a.factor)
for(let{term:a,postings:l,factor:f}of c)X(s,n,a,l,f);c.length&&(n.weight=Gt(s,c[0].postings))}return n}var Gt=(s,t)=>Math.log(1+s.size/t.length)
async function Ut(s,t,e,o){let n=await s.numbers(e,o?1/0:Fe);for(let{term:i,postings:r}of n)i!==e&&e.length<2&&!o||X(s,t,i,r,i===e?1:s.head.weights.prefix)
return n.length}function X(s,t,e,o,n){let i=n*Math.min(Gt(s,o),t.weight*s.head.weights.rarer);t.terms.add(e)
for(let{entry:r,impact:c,place:a}of o){let l=i*c,f=t.hits.get(r);(!f||f.score<l)&&t.hits.set(r,{score:l,place:a>=0?a:f?.place??-1})}}async function $e(s,t,{
isComplete:e=!1}){for(let o=0;o<t.length;o++)for(let n=o+2;n<=Math.min(t.length,o+6);n++){let i=t.slice(o,n).map(({word:a})=>a).join(""),r=t.slice(o,n),c={
...r[0],hits:new Map};if(Ht.test(i))await Ut(s,c,i,e);else if(n===o+2){let a=s.at(i)
a>=0&&X(s,c,i,await s.postings(a),s.head.weights.split)}for(let[a,l]of c.hits)for(let f of r)(f.hits.get(a)?.score??0)<l.score&&f.hits.set(a,l)}}function je(s,
t,e){let{weights:o}=s.head,n=t.reduce((r,{weight:c})=>r+c,0),i=new Map;for(let r of new Set(t.flatMap(({hits:c})=>[...c.keys()]))){if(!tt(s,r,e))continue
let[c,a,l]=[0,0,1],f;for(let{hits:u,weight:p,word:g}of t){let d=u.get(r),O=d?void 0:u.get(s.pageOf[r]),w=s.fillers.has(g)?p/Math.log(1+s.size):1
d?[c,a]=[c+d.score**o.evenness*w,a+p]:O&&([c,a]=[c+(O.score*o.borrowed)**o.evenness*w,a+p*o.borrowed]),d&&f&&d.place>=0&&d.place===f.place+1&&(l+=o.phrase),
f=d}i.set(r,c**(1/o.evenness)*(a/n)**o.missing*l*He(s,r,e))}return[...i].sort(([r,c],[a,l])=>l-c||r-a).map(([r])=>r)}function He(s,t,{role:e="",today:o=""}){
let{weights:n,classes:i,roles:r,dates:c,sections:a}=s.head,[,l,f,u,p]=i[s.classOf[t]],[g,d]=c[t]??["",""],O=p==="archived"||o&&(g&&o<g||d&&o>d),w=r.findIndex((
[ee])=>ee===e)
return(O?n.closed:1)*(n[u]??1)*(f.includes(w)?n.role**(1/f.length**n.shared):f.length?1:n.everybody)*(w>=0&&a[l]?.[0]===r[w][2]?n.section:1)}function tt(s,t,{
kind:e,section:o,forRole:n,state:i}){let{classes:r,kinds:c,sections:a,roles:l}=s.head,[f,u,p,,g]=r[s.classOf[t]]
return(!e||c[f]===e)&&(!o||a[u]?.[0]===o)&&(!n||p.some(d=>l[d][0]===n))&&(!i||g===i)}function Ge({head:s},t){let e=c=>new Set(s.classes.flatMap(c)),[o,n,i]=[e((
[c])=>[c]),e(([,c])=>[c]),e(([,,c])=>c)],r=new Set(s.classes.map(([,,,,c])=>c))
return{kind:s.kinds.filter((c,a)=>o.has(a)).map(c=>[c,c]),section:s.sections.filter((c,a)=>n.has(a)),forRole:s.roles.filter((c,a)=>i.has(a)).map(([c,a])=>[c,
a]),state:[...r].map(c=>[c,Z(c,t)])}}var P=class{constructor(t,e,o){this.index=t,this.words=e
let n={kind:e.kind,section:e.section,forRole:e.role,state:e.state},i=Object.entries(Ge(t,e))
this.choices=i.filter(([,c])=>c.length>1),this.fields=new Map(this.choices.map(([c])=>[c,h("select","ct-pick")])),this.title=h("summary","")
let r=[...this.fields].map(([c,a])=>h("label","ct-form__field",h("span","ct-label",n[c]),a))
this.root=h("details","ct-finder__filters",this.title,h("div","ct-grid",...r)),this.root.hidden=!r.length
for(let c of["change","toggle"])this.root.addEventListener(c,o,!0);this.show([])}get values(){let t=[...this.fields].map(([e,{value:o}])=>[e,o])
return Object.fromEntries(t.filter(([,e])=>e))}get isSet(){return Object.keys(this.values).length>0}clear(){for(let t of this.fields.values())t.value=""}show(
t){let{values:e,words:o}=this,n=Object.keys(e).length
if(this.title.textContent=n?m(o.filters_set,{n}):o.filters,!(!this.root.open&&this.title.isConnected))for(let[i,r]of this.choices){let c=f=>t.filter(u=>tt(
this.index,u,{...e,[i]:f})).length,a=r.map(([f,u])=>new Option(t.length?`${u} (${c(f)})`:u,f)),l=this.fields.get(i)
l.replaceChildren(new Option(o.any,""),...a),l.value=e[i]??""}}}
var[Ue,Ke,Kt]=[.05,9,15],We="!#$%&'()*+,-./:;<=>?@[]^_{|}~",Ve=Array.from({length:Kt+1},(s,t)=>Ue*2**(t*Ke/Kt));function et(s){let t=""
return(s.match(/[A-Z][^A-Z]*/g)??[]).map(e=>t=t.slice(0,e.charCodeAt(0)-65)+e.slice(1))}function st(s){let t=-1
return[...s.matchAll(/([0-9A-Z]*)([a-p])([^0-9A-Za-p]?)/g)].map(([,e,o,n])=>(t+=1+(e?parseInt(e,36):0),{entry:t,impact:Ve[o.charCodeAt(0)-97],
place:n?We.indexOf(n):-1}))}function ot(s){let t=[];for(let e=0;e<s.length;e+=2)t.push(...Array(s[e+1]).fill(s[e]));return t}var Wt=16
function _(s,t){let[e,o]=[0,s.length];for(;e<o;){let n=e+o>>1;s[n]<t?e=n+1:o=n}return e}function ze(s){let t=0
return s.flatMap(e=>Array(e).fill((t+=e)-e))}function qe(s,t){let e=[];for(let o=0;o<t;o++)e.push(o<s.length&&s[o]>" "?e[o-s.charCodeAt(o)+32]:o)
return e}var $=class{constructor(t,e){this.head=t,this.load=e,this.words=et(t.words),this.fillers=new Set(t.fillers),this.classOf=ot(t.of),this.pageOf=ze(ot(
t.pages)),this.roots=qe(t.forms,this.words.length)}get size(){return this.pageOf.length}at(t){let e=_(this.words,t)
return this.words[e]===t?e:-1}range(t){return[_(this.words,t),_(this.words,`${t}￿`)]}formsOf(t){let e=this.roots[t],o=[]
for(let n=e;n<e+200&&n<this.words.length;n++)n!==t&&this.roots[n]===e&&o.push(n);return o}fileOf(t){let{wordFiles:e}=this.head,o=e.length-1;for(;e[o]>t;)o--
return o}async postings(t){let e=this.fileOf(t),o=(await this.load(`words-${e}`)).split(" ")
return st(o[t-this.head.wordFiles[e]])}async numbers(t,e){let{numberFiles:o}=this.head,n=Math.max(0,_(o,t)-(o.includes(t)?0:1)),i=Math.min(_(o,`${t}￿`),n+e)
return(await Promise.all(Array.from({length:Math.max(0,i-n)},(c,a)=>this.load(`numbers-${n+a}`)))).flatMap(([c,a])=>{let[l,f]=[et(c),a.split(" ")],[u,p]=[_(l,
t),_(l,`${t}￿`)]
return l.slice(u,p).map((g,d)=>({term:g,postings:st(f[u+d])}))})}async shown(t){let e=await this.load(`entries-${Math.floor(t/Wt)}`),[o,n,i="",r="",c="",
a=""]=e[t%Wt],[l,f,u,,p]=this.head.classes[this.classOf[t]]
return{entry:t,title:o,address:n,answer:i,fact:r,due:c,picture:a,kind:this.head.kinds[l],section:this.head.sections[f]?.[1]??"",roles:u.map(
g=>this.head.roles[g][0]),state:p}}};var nt=new Map;function j(){let{search:s={}}=window.countertalk;return s}function rt(s){let t=nt.get(s)??Be(s)
return nt.set(s,t),t.catch(()=>nt.delete(s)),t}var Vt=()=>rt("index");function Ze(s){let t=`${b}assets/search/${s}.js`
return s==="index"?t:`${t}?v=${j().index.version}`}async function Be(s){let t=Ze(s),e=document.querySelector(`script[src="${t}"]`)??Object.assign(
document.createElement("script"),{src:t})
if(j()[s]||await new Promise((o,n)=>{e.addEventListener("load",o),e.addEventListener("error",n),e.isConnected||document.head.append(e)}).finally(()=>e.remove(
)),!j()[s])throw new Error(s);return j()[s]}var H="ct:search-missed"
function zt(s,t){dispatchEvent(new CustomEvent(s,{detail:t}))}function qt(s,t,e){ft(s,t,({detail:o})=>e(o))}var Qe=1500,G=class{constructor(){this.query="",
this.told="",this.waiting=void 0,addEventListener("pagehide",()=>this.tell())}note(t){clearTimeout(this.waiting),this.query=t.trim(),this.query&&(
this.waiting=setTimeout(()=>this.tell(),Qe))}tell(){let{query:t}=this;this.note(""),!(!t||t===this.told)&&(this.told=t,zt(H,{query:t}))}}
var U=class{constructor(t,e,o){let n=Object.assign(h("div"),{role:"grid",id:"_finder-rows",ariaLabel:o,hidden:!0})
this.rows=new D(n,e),this.options=h("div","ct-finder__options"),this.status=Ot("p","ct-finder__status ct-muted"),this.notes=h("div","ct-finder__notes"),
this.help=h("div","ct-finder__help"),this.root=x(t,"findings"),this.root.replaceChildren(this.status,this.options,this.notes,n,this.help),Object.assign(e,{
role:"combobox",ariaExpanded:"false",ariaAutoComplete:"list",ariaHasPopup:"grid"}),e.setAttribute("aria-controls",n.id)}say(t){this.status.textContent=t}show({
options:t=[],status:e="",notes:o=[],rows:n=[],help:i=[]}){(t[0]!==this.options.firstChild||!t.length)&&this.options.replaceChildren(...t),this.say(e),
this.notes.replaceChildren(...o),this.rows.show(n),this.help.replaceChildren(...i),this.root.scrollTop=0}}
var it=10,Zt=100,Bt=100,Je=500,K=class{constructor(){this.dialog=x(document,"finder"),this.input=x(this.dialog,"query");let{finder:t}=window.countertalk
this.words=t,this.panel=new U(this.dialog,this.input,this.words.results),this.missed=new G,this.most=it,this.turn=0,this.isFollowing=!1,
this.answered=Promise.resolve(),this.index=void 0,this.filters=void 0,this.listen()}listen(){let{dialog:t,input:e}=this
e.addEventListener("input",()=>this.typed()),e.addEventListener("keydown",o=>this.press(o)),t.addEventListener("close",()=>this.closed()),t.addEventListener(
"click",({target:o})=>o===t&&t.close()),x(t,"ask").addEventListener("submit",o=>this.submit(o))}follow(){let t=bt(),e=x(this.dialog,"all")
e.href=`${b}all/`,this.isFollowing&&t===null&&this.dialog.open&&this.dialog.close(),this.isFollowing=!0,this.input.value||=t??"",this.again()}again(){
this.answered=this.answer()}typed(){this.most=it,vt(this.input.value),this.again()}ask(t){this.input.value=t,this.input.focus(),this.typed()}againFromField(){
this.input.focus(),this.again()}closed(){this.missed.tell(),this.input.value="",this.filters?.clear(),this.typed(),N(null)}press(t){
t.isComposing||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||this.panel.rows.press(t.key)&&t.preventDefault()}async submit(t){t.preventDefault()
let{input:e,panel:o}=this,{value:n}=e
await this.answered,n===e.value&&(o.rows.active?o.rows.control?.click():matchMedia("(pointer: coarse)").matches?e.blur():n.trim()&&o.rows.control?.click(
))}async answer(){let t=++this.turn,e=setTimeout(()=>this.panel.say(this.words.loading),Je),o=await this.answerTo(this.input.value).catch(()=>this.failure())
clearTimeout(e),t===this.turn&&(this.filters?.show(o.all??[]),this.missed.note(o.missed??""),this.panel.show(o))}async answerTo(t){let e=this.index??=new $(
await Vt(),rt),o=this.filters??=new P(e,this.words,()=>this.again());if(!t.trim())return this.beginning(e)
let n={role:L(),today:E(),isComplete:this.most>it},i=await Y(e,t,n),r=o.isSet?await Y(e,t,{...n,...o.values}):i,c=await this.rowsOf(e,r.entries.slice(0,
this.most),At(i,e.fillers))
return i.entries.length?{...r.entries.length?this.results(r,c):this.filteredOut(o,i.entries.length),options:[o.root],all:i.entries}:this.nothing(
t)}async rowsOf(t,e,o){let{dates:n}=t.head
return(await Promise.all(e.map(r=>t.shown(r)))).map(r=>Tt({...r,dates:n[r.entry]},o,this.words,()=>this.use()))}use(){let{value:t}=this.input
wt(t),t&&N(t)}async beginning(t){let{name:e,entries:o}=_t(t.head),n=await this.rowsOf(t,o,[]),i=()=>this.againFromField()
return{notes:kt(t.head,this.words,()=>this.again()),rows:[...xt(this.words,r=>this.ask(r),i),...F(m(this.words.used,{role:e}),n)]}}results({entries:t,instead:e,
missing:o},n){let{words:i}=this,r=t.length,c=o.join(", ").slice(0,Bt)
return{status:r===1?i.count_one:m(i.count_many,{n:r}),notes:[...e?[S(m(i.did_you_mean,{instead:e}),()=>this.ask(e),"ct-text-button")]:[],...c?[h("p","ct-muted",
m(i.missing,{words:c}))]:[]],rows:[...n,...this.more(r)]}}more(t){if(t<=this.most)return[]
let{words:e}=this,o=this.most+Zt,n=()=>{this.most=o,this.againFromField()},i=t<=o?m(e.show_all,{n:t}):m(e.show_more,{n:Zt}),r=S(i,n,"ct-found__again")
return r.tabIndex=-1,[C(y(r))]}nothing(t){let{words:e}=this
return{missed:t,status:m(e.nothing,{query:t.trim().slice(0,Bt)}),help:[h("p","",e.try)]}}filteredOut(t,e){let{words:o}=this,n=()=>{t.clear(),
this.againFromField()}
return{status:e===1?o.filtered_out_one:m(o.filtered_out_many,{n:e}),help:[S(o.drop_filters,n)]}}failure(){return{status:this.words.failed,help:[S(
this.words.again,()=>this.againFromField())]}}}
function W(s,t){return typeof s!="string"?"":s.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
t)}function ct(s,t){t===null?localStorage.removeItem(s):localStorage.setItem(s,t)}function Qt(s){let t=new Map;try{localStorage.getItem("")
for(let[e,o]of s){let n=localStorage.getItem(e);ct(e,o),t.set(e,n)}return!0}catch{for(let e of t.keys())ct(e,null);for(let[e,o]of t)ct(e,o)
return!1}}var Ye="_here",Xe=s=>typeof s=="string"&&s.length>0;function ts(s,t){let e=new Map;for(let o of s.map(v).reverse())for(let n of pt(o)){let i=A(n)
t(i)&&e.set(n.slice(o.length),i)}return e}function at(s,t,e){let o=ts(s,t),n=new Map(o);e(n)
let[i,...r]=s.map(v),c=[...n].filter(([f,u])=>u!==o.get(f)),a=[...o.keys()].filter(f=>!n.has(f)),l=Qt(new Map([...a.flatMap(f=>[i,...r].map(u=>[u+f,null])),
...c.map(([f,u])=>[i+f,JSON.stringify(u)])]))
return l&&es(s[0]),l}function es(s){s.startsWith("_")||at([Ye],Xe,t=>t.set("at",s).set("on",E()))}var Jt="_missed",k={searches:200,characters:100,times:9999}
function Yt(s){let{text:t,on:e,times:o}=Object(s),n=Number.isInteger(o)&&o>0&&o<=k.times
return!!t&&W(t,k.characters)===t&&ut(e)&&n}function ss(s){return[...s].reverse().sort(([,t],[,e])=>t.on<e.on?1:t.on>e.on?-1:0)}function Xt(s){for(let[t]of ss(
s).slice(k.searches))s.delete(t)}function os(s){let t=W(s,k.characters).replace(/[\s\p{Cs}]+/gu," ").trim()
return/[\p{L}\p{N}]/u.test(t)?t:""}function ns(s){let t=os(s);if(!t)return;let e=I(t).slice(0,k.characters)
at([Jt],Yt,o=>{let n=Math.min((o.get(e)?.times??0)+1,k.times);o.set(e,{text:t,on:E(),times:n}),Xt(o)})}function te(){qt(document,H,({query:s})=>ns(s))}te()
var rs=new K;lt(()=>rs.follow());})();
