/*! Countertalk, MIT */
(()=>{var t=countertalk.onPage,e=countertalk.during,s=countertalk.isDay,i=countertalk.today,r=countertalk.site,n=countertalk.base,l=countertalk.keysOf,
a=countertalk.attempt,o=countertalk.storedValue,h=countertalk.storeValue,u=countertalk.storedKeys,c=()=>`${l(".role")}at`;function d(){let t=o(c())
return"string"==typeof t?t:""}function f(t){h(c(),t)}var p,g=()=>`${l(".searches")}recent`;function m(){let t=o(g())
return Array.isArray(t)?t.filter(t=>"string"==typeof t&&t).slice(0,5):[]}function w(t,e){return t.querySelector(`[data-ct-${e}]`)}function v(t,e,...s){
let i=document.createElement(t)
return e&&(i.className=e),i.append(...s),i}function y(t,e,s="ct-button ct-button--secondary"){let i=Object.assign(v("button",s,t),{type:"button"})
return i.addEventListener("click",e),i}function b(t,e){return t.replace(/\{(\w+)\}/g,(t,s)=>String(e[s]??t))}function _(t){clearTimeout(p)
let e=new URL(location.href)
t?e.searchParams.set("q",t):e.searchParams.delete("q"),e.href!==location.href&&a(()=>history.replaceState(history.state,"",e))}var k=0
function M(...t){let e=v("div","ct-found__cell",...t);return e.role="gridcell",e.id="_found-"+ ++k,e}function O(...t){let e=v("div","ct-found",...t)
return e.role="row",e}function x(t,e){let s=v("p","ct-label ct-finder__label",t);s.role="presentation";let i=v("div","",...e)
return i.role="rowgroup",i.ariaLabel=t,e.length?[s,i]:[]}var C=class{constructor(t,e){this.grid=t,this.input=e,this.active=void 0}get all(){
return[...this.grid.querySelectorAll("[role=row]")].map(t=>t)}show(t){this.activate(void 0),this.grid.replaceChildren(...t),this.grid.hidden=!t.length,
this.input.ariaExpanded=String(t.length>0),this.grid.scrollTop=0}activate(t){if(this.active?.removeAttribute("aria-selected"),this.active=t,
!t)return this.input.removeAttribute("aria-activedescendant")
t.ariaSelected="true",this.input.setAttribute("aria-activedescendant",t.id),t.parentElement?.scrollIntoView({block:"nearest"})}press(t){let{all:e,
active:s}=this,i=e.findIndex(t=>t.contains(s??null)),r={ArrowDown:i+1,ArrowUp:i<0?e.length-1:i-1}
if(s&&Object.assign(r,{Home:0,End:e.length-1}),Object.hasOwn(r,t))this.activate(e[r[t]]&&(n=e[r[t]],[...n.children])[0])
else{if(!s||!/^Arrow[LR]/.test(t))return!1;this.activate(this.beside(s,t))}var n
return!0}beside(t,e){return(e===("rtl"===getComputedStyle(t).direction?"ArrowLeft":"ArrowRight")?t.nextElementSibling:t.previousElementSibling)??t}get control(
){return(this.active??this.all[0])?.querySelector("a, button")}};function A(t,e,s){let i=m().map(i=>{let r=y(i,()=>e(i),"ct-found__again");r.dir="auto"
let n=y("×",()=>((t=>{h(g(),m().filter(e=>e!==t))})(i),s()),"ct-found__copy");n.ariaLabel=b(t.remove,{query:i});for(let t of[r,n])t.tabIndex=-1
return O(M(r),M(n))});return x(t.recent,i)}function S({roles:t},e,s){if(t.length<2)return[]
let i=v("select","ct-pick",new Option(e.any_role,""),...t.map(([t,e])=>new Option(e,t)))
return i.value=d(),i.value||(i.value=""),i.addEventListener("change",()=>{f(i.value),s()}),[v("label","ct-form__field ct-finder__role",v("span","ct-label",
e.i_am),i)]}var E=countertalk.stateToday,$=/[`´‘’‚‛′ʹʻʼ՚׳]/g,L=/[\p{Pd}−]/gu,j=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,F=/(?=[\u0300-\u06ed])\p{M}/gu,
P=Object.fromEntries("ßss æae œoe øo đd ðd ħh ıi łl þth ςσ ٱا ىي یي کك ةه".split(" ").map(([t,...e])=>[t,e.join("")]));function q(t){let e=0,s=t.codePointAt(0)
for(;e<9&&/\p{Nd}/u.test(String.fromCodePoint(s-e-1));)e++
return String(e)}function I(t){return(t=>t.replace($,"'").replace(L,"-").replace(j,"").normalize("NFKD").replace(F,"").replace(/[^\P{Nd}0-9]/gu,q).normalize(
"NFKC"))(t).toLowerCase().replace(/\P{ASCII}/gu,t=>P[t]??t)}var T=/\P{M}\p{M}*|\p{M}+/gu,z=/[\p{L}\p{N}]/u,
N=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/
function R(t,e,s){return s.length>=4||!z.test(t[e-1]??"")||N.test(s)}function D(t,e){let s=document.createDocumentFragment(),i=0
for(let[r,n]of((t,e)=>{let{signs:s,from:i}=(t=>{let e="",s=[];for(let{0:i,index:r}of t.matchAll(T)){let t=I(i);e+=t
for(let e=0;e<t.length;e++)s.push([r,r+i.length])}return{signs:e,from:s}})(t),r=[]
for(let t of e)for(let e=s.indexOf(t);t&&e>=0;e=s.indexOf(t,e+t.length))R(s,e,t)&&r.push([i[e][0],i[e+t.length-1][1]]);return(t=>{let e=[]
for(let[s,i]of t){let t=e.at(-1)
t&&s<=t[1]?t[1]=Math.max(t[1],i):e.push([s,i])}return e})(r.sort(([t],[e])=>t-e))})(t,e))s.append(t.slice(i,r),v("mark","ct-found__mark",t.slice(r,n))),i=n
return s.append(t.slice(i)),s}function G(t,e){let[s,i]=t.split("#"),r=e.length?`?h=${encodeURIComponent(e.join(" "))}`:""
return`${n}${s}${r}${i?`#${i}`:""}`}function K(t,e){let s=v("strong","ct-fresh",e)
return s.dataset.ctState=t,s}var U=(t,e)=>({draft:e.draft,archived:e.archived}[t]??e.current)
function Z({title:t,answer:e},s,i,n){let l=v("span","ct-hidden",b(i.copy,{title:t})),a=Object.assign(v("button","ct-found__copy",r.words.copy,l),{type:"button",
tabIndex:-1});return a.ariaLabel=l.textContent,a.addEventListener("click",async()=>{n()
try{await navigator.clipboard.writeText(e)}catch{return void getSelection()?.selectAllChildren(s)}a.replaceChildren(r.words.copied),setTimeout((
)=>a.replaceChildren(r.words.copy),2e3)}),a}function V(t,e,s,i=!1){let[r,n]=[t.length,e.length];if(r-n>s||!i&&n-r>s)return s+1
let l=[],a=Array.from({length:n+1},(t,e)=>e);for(let i=1;i<=r;i++){let r=[i],o=i
for(let s=1;s<=n;s++)r[s]=Math.min(a[s-1]+(t[i-1]===e[s-1]?0:1),a[s]+1,r[s-1]+1),i>1&&s>1&&t[i-1]===e[s-2]&&t[i-2]===e[s-1]&&(r[s]=Math.min(r[s],l[s-2]+1)),
o=Math.min(o,r[s]);if(o>s)return s+1;[l,a]=[a,r]}return i?Math.min(...a.slice(Math.max(0,r-s))):a[n]}function B(t,e){let s=0;for(;s<t.length&&t[s]===e[s];)s++
return s}var H=(t,e)=>t.sort((t,e)=>e.factor-t.factor).slice(0,e);function J(t,e){if(e.length<4)return[];let s=[]
return t.words.forEach((i,r)=>{i.indexOf(e)>0&&s.push({at:r,factor:t.head.weights.inside*e.length/i.length})}),H(s,6)}var W=(t,e)=>t.map(({at:t,factor:s})=>({
at:t,factor:s*e}));function Q(t){let e=new Map;for(let{at:s,factor:i}of t)e.set(s,Math.max(i,e.get(s)??0))
return[...e].map(([t,e])=>({at:t,
factor:e}))}var X=/[\p{L}\p{N}\u0900-\u0963\u0970-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0fbc\u102b-\u109d\u17b4-\u17dd\u3099\u309a]+/gu,
Y=/([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]+)/u,
tt=t=>t.replace(/[ァ-ヶ]/g,t=>String.fromCharCode(t.charCodeAt(0)-96)),et=/[0-9]/
async function st(t,e,s={}){let i=(t=>[...tt(I(t)).matchAll(X)].flatMap(([t])=>t.split(Y)).filter(Boolean).flatMap(t=>Y.test(t)?(t=>{let e=[...t]
return e.length>1?e.slice(1).map((t,s)=>e[s]+t):e})(t):t))(e).slice(0,24).flatMap(e=>((t,e)=>{let[s,i]=t.range(e);if(s<i)return[e]
if(/[0-9]/.test(e))return e.match(/[0-9]+|[^0-9]+/g)??[e];for(let s=e.length-3;s>=3;s--){let[i,r]=[e.slice(0,s),e.slice(s)]
if(t.at(i)>=0&&t.at(r)>=0)return[i,r]}return[e]})(t,e)),r=await Promise.all(i.map((e,r)=>(async(t,e,s,{isComplete:i=!1})=>{let r={word:e,weight:Math.log(
1+t.size),isGuess:!1,hits:new Map,terms:new Set};if(et.test(e))await rt(t,r,e,i)
else{let{matches:n,isGuess:l}=((t,e,s,i)=>{let{longer:r,unfinished:n}=t.head.weights,l=((t,e)=>{let s=t.at(e)
return s<0?[]:[{at:s,factor:1},...t.formsOf(s).map(e=>({at:e,factor:t.head.weights.stem}))]})(t,e),a=!(e.length>1)||l.length&&t.fillers.has(e)?[]:W(((t,e,s)=>{
let[i,r]=t.range(e),n=s?r:Math.min(r,i+60),l=[];for(let s=i;s<n;s++)l.push({at:s,factor:t.head.weights.prefix*(.6+.4*e.length/t.words[s].length)})
return l})(t,e,i),s?1:n),o=[...l,...a];if(l.length)return{matches:Q([...l,...W(a,r),...W(J(t,e),r)]),isGuess:!1}
let h=((t,e)=>{let s=Math.max(4,e.length-4),[i,r]=t.range(e.slice(0,s)),n=[];for(let s=i;s<r;s++){let i=t.words[s],r=B(e,i)
i.length-r<=3&&e.length-r<=4&&n.push({at:s,factor:t.head.weights.form*(r/Math.max(e.length,i.length))})}return H(n,6)})(t,e),u=((t,e,s)=>{let{slip:i,
slips:r}=t.head.weights,n=(t=>t>=8?2:t>=3?1:0)(e.length);if(!n)return[];let l=[];return t.words.forEach((t,a)=>{let o=V(e,t,n),h=1
o>n&&s&&e.length>3&&([o,h]=[V(e,t,n,!0),.8]),o>n||3===e.length&&e[0]!==t[0]||(o<n&&([n,l]=[Math.max(1,o),l.filter(t=>t.factor>r)]),l.push({at:a,factor:(
o>1?r:i)*h*(e[0]===t[0]?1:.9)}))}),H(l,6)})(t,e,s);return{matches:Q([...o,...h,...J(t,e),...u]),isGuess:!o.length&&!h.length}})(t,e,s,i);r.isGuess=l
let a=await Promise.all(n.map(async({at:e,factor:s})=>({factor:s,term:t.words[e],postings:await t.postings(e)})));a.sort((t,e)=>e.factor-t.factor)
for(let{term:e,postings:s,factor:i}of a)nt(t,r,e,s,i);a.length&&(r.weight=it(t,a[0].postings))}return r})(t,e,r===i.length-1,s)))
await(async(t,e,{isComplete:s=!1})=>{for(let i=0;i<e.length;i++)for(let r=i+2;r<=Math.min(e.length,i+6);r++){let n=e.slice(i,r).map(({word:t})=>t).join(""),
l=e.slice(i,r),a={...l[0],hits:new Map};if(et.test(n))await rt(t,a,n,s);else if(r===i+2){let e=t.at(n)
e>=0&&nt(t,a,n,await t.postings(e),t.head.weights.split)}for(let[t,e]of a.hits)for(let s of l)(s.hits.get(t)?.score??0)<e.score&&s.hits.set(t,e)}})(t,r,s)
let n=r.some(({word:e,hits:s})=>s.size&&!t.fillers.has(e));for(let e of r)n&&t.fillers.has(e.word)&&(e.weight*=t.head.weights.filler)
return{entries:lt(t,r,s),words:i,terms:[...new Set(r.flatMap(({terms:t})=>[...t]))],instead:r.some(({isGuess:t,hits:e})=>t&&e.size)?r.map(({word:t,isGuess:e,
terms:s})=>e?[...s][0]??t:t).join(" "):"",missing:r.filter(({hits:t})=>!t.size).map(({word:t})=>t)}}var it=(t,e)=>Math.log(1+t.size/e.length)
async function rt(t,e,s,i){let r=await t.numbers(s,i?1/0:2);for(let{term:n,postings:l}of r)n!==s&&s.length<2&&!i||nt(t,e,n,l,n===s?1:t.head.weights.prefix)
return r.length}function nt(t,e,s,i,r){let n=r*Math.min(it(t,i),e.weight*t.head.weights.rarer);e.terms.add(s)
for(let{entry:t,impact:s,place:r}of i){let i=n*s,l=e.hits.get(t);(!l||l.score<i)&&e.hits.set(t,{score:i,place:r>=0?r:l?.place??-1})}}function lt(t,e,s){let{
weights:i}=t.head,r=e.reduce((t,{weight:e})=>t+e,0),n=new Map;for(let l of new Set(e.flatMap(({hits:t})=>[...t.keys()]))){if(!ot(t,l,s))continue
let a,[o,h,u]=[0,0,1];for(let{hits:s,weight:r,word:n}of e){let e=s.get(l),c=e?void 0:s.get(t.pageOf[l]),d=t.fillers.has(n)?r/Math.log(1+t.size):1
e?[o,h]=[o+e.score**i.evenness*d,h+r]:c&&([o,h]=[o+(c.score*i.borrowed)**i.evenness*d,h+r*i.borrowed]),e&&a&&e.place>=0&&e.place===a.place+1&&(u+=i.phrase),
a=e}n.set(l,o**(1/i.evenness)*(h/r)**i.missing*u*at(t,l,s))}return[...n].sort(([t,e],[s,i])=>i-e||t-s).map(([t])=>t)}function at(t,e,{role:s="",today:i=""}){
let{weights:r,classes:n,roles:l,dates:a,sections:o}=t.head,[,h,u,c,d]=n[t.classOf[e]],[f,p]=a[e]??["",""],g="archived"===d||i&&(f&&i<f||p&&i>p),m=l.findIndex((
[t])=>t===s)
return(g?r.closed:1)*(r[c]??1)*(u.includes(m)?r.role**(1/u.length**r.shared):u.length?1:r.everybody)*(m>=0&&o[h]?.[0]===l[m][2]?r.section:1)}function ot(t,e,{
kind:s,section:i,forRole:r,state:n}){let{classes:l,kinds:a,sections:o,roles:h}=t.head,[u,c,d,,f]=l[t.classOf[e]]
return(!s||a[u]===s)&&(!i||o[c]?.[0]===i)&&(!r||d.some(t=>h[t][0]===r))&&(!n||f===n)}var ht=class{constructor(t,e,s){this.index=t,this.words=e
let i={kind:e.kind,section:e.section,forRole:e.role,state:e.state},r=Object.entries((({head:t},e)=>{let s=e=>new Set(t.classes.flatMap(e)),[i,r,n]=[s((
[t])=>[t]),s(([,t])=>[t]),s(([,,t])=>t)],l=new Set(t.classes.map(([,,,,t])=>t))
return{kind:t.kinds.filter((t,e)=>i.has(e)).map(t=>[t,t]),section:t.sections.filter((t,e)=>r.has(e)),forRole:t.roles.filter((t,e)=>n.has(e)).map(([t,e])=>[t,
e]),state:[...l].map(t=>[t,U(t,e)])}})(t,e))
this.choices=r.filter(([,t])=>t.length>1),this.fields=new Map(this.choices.map(([t])=>[t,v("select","ct-pick")])),this.title=v("summary","")
let n=[...this.fields].map(([t,e])=>v("label","ct-form__field",v("span","ct-label",i[t]),e))
this.root=v("details","ct-finder__filters",this.title,v("div","ct-grid",...n)),this.root.hidden=!n.length
for(let t of["change","toggle"])this.root.addEventListener(t,s,!0);this.show([])}get values(){let t=[...this.fields].map(([t,{value:e}])=>[t,e])
return Object.fromEntries(t.filter(([,t])=>t))}get isSet(){return Object.keys(this.values).length>0}clear(){for(let t of this.fields.values())t.value=""}show(
t){let{values:e,words:s}=this,i=Object.keys(e).length
if(this.title.textContent=i?b(s.filters_set,{n:i}):s.filters,this.root.open||!this.title.isConnected)for(let[i,r]of this.choices){let n=s=>t.filter(t=>ot(
this.index,t,{...e,[i]:s})).length,l=r.map(([e,s])=>new Option(t.length?`${s} (${n(e)})`:s,e)),a=this.fields.get(i)
a.replaceChildren(new Option(s.any,""),...l),a.value=e[i]??""}}},[ut,ct,dt]=[.05,9,15],ft=Array.from({length:dt+1},(t,e)=>ut*2**(e*ct/dt))
function pt(t){let e="";return(t.match(/[A-Z][^A-Z]*/g)??[]).map(t=>e=e.slice(0,t.charCodeAt(0)-65)+t.slice(1))}function gt(t){let e=-1
return[...t.matchAll(/([0-9A-Z]*)([a-p])([^0-9A-Za-p]?)/g)].map(([,t,s,i])=>(e+=1+(t?parseInt(t,36):0),{entry:e,impact:ft[s.charCodeAt(0)-97],
place:i?"!#$%&'()*+,-./:;<=>?@[]^_{|}~".indexOf(i):-1}))}function mt(t){let e=[];for(let s=0;s<t.length;s+=2)e.push(...Array(t[s+1]).fill(t[s]))
return e}function wt(t,e){let[s,i]=[0,t.length];for(;s<i;){let r=s+i>>1
t[r]<e?s=r+1:i=r}return s}var vt=class{constructor(t,e){this.head=t,this.load=e,this.words=pt(t.words),this.fillers=new Set(t.fillers),this.classOf=mt(t.of),
this.pageOf=(t=>{let e=0;return t.flatMap(t=>Array(t).fill((e+=t)-t))})(mt(t.pages)),this.roots=((t,e)=>{let s=[]
for(let i=0;i<e;i++)s.push(i<t.length&&t[i]>" "?s[i-t.charCodeAt(i)+32]:i)
return s})(t.forms,this.words.length)}get size(){return this.pageOf.length}at(t){let e=wt(this.words,t)
return this.words[e]===t?e:-1}range(t){return[wt(this.words,t),wt(this.words,`${t}￿`)]}formsOf(t){let e=this.roots[t],s=[]
for(let i=e;i<e+200&&i<this.words.length;i++)i!==t&&this.roots[i]===e&&s.push(i);return s}fileOf(t){let{wordFiles:e}=this.head,s=e.length-1;for(;e[s]>t;)s--
return s}async postings(t){let e=this.fileOf(t)
return gt((await this.load(`words-${e}`)).split(" ")[t-this.head.wordFiles[e]])}async numbers(t,e){let{numberFiles:s}=this.head,i=Math.max(0,wt(s,t)-(
s.includes(t)?0:1)),r=Math.min(wt(s,`${t}￿`),i+e)
return(await Promise.all(Array.from({length:Math.max(0,r-i)},(t,e)=>this.load(`numbers-${i+e}`)))).flatMap(([e,s])=>{let[i,r]=[pt(e),s.split(" ")],[n,l]=[wt(i,
t),wt(i,`${t}￿`)]
return i.slice(n,l).map((t,e)=>({term:t,postings:gt(r[n+e])}))})}async shown(t){let e=await this.load(`entries-${Math.floor(t/16)}`),[s,i,r="",n="",l="",
a=""]=e[t%16],[o,h,u,,c]=this.head.classes[this.classOf[t]]
return{entry:t,title:s,address:i,answer:r,fact:n,due:l,picture:a,kind:this.head.kinds[o],section:this.head.sections[h]?.[1]??"",roles:u.map(
t=>this.head.roles[t][0]),state:c}}},yt=new Map;function bt(){let{search:t={}}=window.countertalk
return t}function _t(t){let e=yt.get(t)??(async t=>{let e=(t=>{let e=`${n}assets/search/${t}.js`
return"index"===t?e:`${e}?v=${bt().index.version}`})(t),s=document.querySelector(`script[src="${e}"]`)??Object.assign(document.createElement("script"),{src:e})
if(bt()[t]||await new Promise((t,e)=>{s.addEventListener("load",t),s.addEventListener("error",e),s.isConnected||document.head.append(s)}).finally(()=>s.remove(
)),!bt()[t])throw new Error(t);return bt()[t]})(t)
return yt.set(t,e),e.catch(()=>yt.delete(t)),e}var kt="ct:search-missed",Mt=class{constructor(){this.query="",this.told="",this.waiting=void 0,addEventListener(
"pagehide",()=>this.tell())}note(t){clearTimeout(this.waiting),this.query=t.trim(),this.query&&(this.waiting=setTimeout(()=>this.tell(),1500))}tell(){let{
query:t}=this
this.note(""),t&&t!==this.told&&(this.told=t,((t,e)=>{dispatchEvent(new CustomEvent(t,{detail:e}))})(kt,{query:t}))}},Ot=class{constructor(t,e,s){
let i=Object.assign(v("div"),{role:"grid",id:"_finder-rows",ariaLabel:s,hidden:!0})
this.rows=new C(i,e),this.options=v("div","ct-finder__options"),this.status=(()=>{let t=v("p","ct-finder__status ct-muted")
return t.role="status",t})(),this.notes=v("div","ct-finder__notes"),this.help=v("div","ct-finder__help"),this.root=w(t,"findings"),this.root.replaceChildren(
this.status,this.options,this.notes,i,this.help),Object.assign(e,{role:"combobox",ariaExpanded:"false",ariaAutoComplete:"list",ariaHasPopup:"grid"}),
e.setAttribute("aria-controls",i.id)}say(t){this.status.textContent=t}show({options:t=[],status:e="",notes:s=[],rows:i=[],help:r=[]}){(
t[0]!==this.options.firstChild||!t.length)&&this.options.replaceChildren(...t),this.say(e),this.notes.replaceChildren(...s),this.rows.show(i),
this.help.replaceChildren(...r),this.root.scrollTop=0}}
function xt(t,e){return"string"!=typeof t?"":t.slice(0,4*e).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
e)}function Ct(t,e){null===e?localStorage.removeItem(t):localStorage.setItem(t,e)}var At,St,Et=t=>"string"==typeof t&&t.length>0
function $t(t,e,s){let r=((t,e)=>{let s=new Map;for(let i of t.map(l).reverse())for(let t of u(i)){let r=o(t)
e(r)&&s.set(t.slice(i.length),r)}return s})(t,e),n=new Map(r);s(n)
let[a,...h]=t.map(l),c=[...n].filter(([t,e])=>e!==r.get(t)),d=[...r.keys()].filter(t=>!n.has(t)),f=(t=>{let e=new Map;try{localStorage.getItem("")
for(let[s,i]of t){let t=localStorage.getItem(s);Ct(s,i),e.set(s,t)}return!0}catch{for(let t of e.keys())Ct(t,null);for(let[t,s]of e)Ct(t,s)
return!1}})(new Map([...d.flatMap(t=>[a,...h].map(e=>[e+t,null])),...c.map(([t,e])=>[a+t,JSON.stringify(e)])]))
return f&&(t=>{t.startsWith("_")||$t(["_here"],Et,e=>e.set("at",t).set("on",i()))})(t[0]),f}function Lt(t){let{text:e,on:i,times:r}=Object(t),
n=Number.isInteger(r)&&r>0&&r<=9999;return!!e&&xt(e,100)===e&&s(i)&&n}function jt(t){let e=(t=>{let e=xt(t,100).replace(/[\s\p{Cs}]+/gu," ").trim()
return/[\p{L}\p{N}]/u.test(e)?e:""})(t);if(!e)return;let s=I(e).slice(0,100);$t(["_missed"],Lt,t=>{let r=Math.min((t.get(s)?.times??0)+1,9999)
t.set(s,{text:e,on:i(),times:r}),(t=>{for(let[e]of(t=>[...t].reverse().sort(([,t],[,e])=>t.on<e.on?1:t.on>e.on?-1:0))(t).slice(200))t.delete(e)})(
t)})}At=document,St=({query:t})=>jt(t),e(At,kt,({detail:t})=>St(t))
var Ft=new class{constructor(){this.dialog=w(document,"finder"),this.input=w(this.dialog,"query");let{finder:t}=window.countertalk
this.words=t,this.panel=new Ot(this.dialog,this.input,this.words.results),this.missed=new Mt,this.most=10,this.turn=0,this.isFollowing=!1,
this.answered=Promise.resolve(),this.index=void 0,this.filters=void 0,this.listen()}listen(){let{dialog:t,input:e}=this
e.addEventListener("input",()=>this.typed()),e.addEventListener("keydown",t=>this.press(t)),t.addEventListener("close",()=>this.closed()),t.addEventListener(
"click",({target:e})=>e===t&&t.close()),w(t,"ask").addEventListener("submit",t=>this.submit(t))}follow(){let t=new URLSearchParams(location.search).get("q")
w(this.dialog,"all").href=`${n}all/`,this.isFollowing&&null===t&&this.dialog.open&&this.dialog.close(),this.isFollowing=!0,(()=>{let t=/^role\/([\w-]+)\//.exec(
location.pathname.slice(n.pathname.length))?.[1];t&&f(t)})(),this.input.value||=t??"",this.again()}again(){this.answered=this.answer()}typed(){var t
this.most=10,t=this.input.value,clearTimeout(p),p=setTimeout(_,300,t),this.again()}ask(t){this.input.value=t,this.input.focus(),this.typed()}againFromField(){
this.input.focus(),this.again()}closed(){this.missed.tell(),this.input.value="",this.filters?.clear(),this.typed(),_(null)}press(t){
t.isComposing||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||this.panel.rows.press(t.key)&&t.preventDefault()}async submit(t){t.preventDefault()
let{input:e,panel:s}=this,{value:i}=e
await this.answered,i===e.value&&(s.rows.active?s.rows.control?.click():matchMedia("(pointer: coarse)").matches?e.blur():i.trim()&&s.rows.control?.click(
))}async answer(){let t=++this.turn,e=setTimeout(()=>this.panel.say(this.words.loading),500),s=await this.answerTo(this.input.value).catch(()=>this.failure())
clearTimeout(e),t===this.turn&&(this.filters?.show(s.all??[]),this.missed.note(s.missed??""),this.panel.show(s))}async answerTo(t){let e=this.index??=new vt(
await _t("index"),_t),s=this.filters??=new ht(e,this.words,()=>this.again());if(!t.trim())return this.beginning(e)
let r={role:d(),today:i(),isComplete:this.most>10},n=await st(e,t,r),l=s.isSet?await st(e,t,{...r,...s.values}):n,a=await this.rowsOf(e,l.entries.slice(0,
this.most),(({words:t,terms:e},s)=>{let i=[...new Set(t)].filter(t=>e.some(e=>e.includes(t))),r=e.filter(t=>!i.some(e=>t.includes(e))),n=[...i,...r],l=n.filter(
t=>!s.has(t));return(l.length?l:n).slice(0,10)})(n,e.fillers))
return n.entries.length?{...l.entries.length?this.results(l,a):this.filteredOut(s,n.entries.length),options:[s.root],all:n.entries}:this.nothing(
t)}async rowsOf(t,e,s){let{dates:i}=t.head
return(await Promise.all(e.map(e=>t.shown(e)))).map(t=>((t,e,s,i)=>{let{title:l,address:a,answer:o,fact:h,kind:u,section:c,picture:d}=t,f=Object.assign(v("a",
"ct-found__title",D(l,e)),{href:G(a,e),tabIndex:-1});f.addEventListener("click",i)
let p=v("p","ct-found__about ct-muted",v("bdi","",[u,c].filter(Boolean).join(" · ")),...(({state:t,due:e,dates:[s,i]=["",""]},n)=>{let l=E({ctFrom:s,
ctUntil:i}),a=e&&E({ctDue:e})
return[..."current"===t?[]:[K("overdue",U(t,n))],..."valid"===l?[]:[K("expired"===l?"overdue":"soon",r.words[l])],...a&&"current"===t?[K(a,r.words[a])]:[]]})(t,
s)),g=v("p","ct-found__head",f,...h?[v("strong","ct-found__fact",h)]:[]),m=v("p","ct-found__answer",D(o,e)),w=M(v("div","ct-found__words",g,p,...o?[m]:[]))
return d&&w.prepend((t=>{let e=Object.assign(v("img","ct-found__picture"),{alt:"",loading:"lazy",width:56,height:56})
return e.src=`${n}${t}`,e})(d)),O(w,...o&&navigator.clipboard?[M(Z(t,m,s,i))]:[])})({...t,dates:i[t.entry]},s,this.words,()=>this.use()))}use(){let{
value:t}=this.input;(t=>{let e=t.trim()
e&&e.length<=80&&h(g(),[e,...m().filter(t=>t!==e)].slice(0,5))})(t),t&&_(t)}async beginning(t){let{name:e,entries:s}=(({roles:t,used:e})=>{let[s,i]=t.find((
[t])=>t===d())??["",""];return{name:i,entries:(Object.hasOwn(e,s)?e[s]:[]).slice(0,6)}})(t.head),i=await this.rowsOf(t,s,[])
return{notes:S(t.head,this.words,()=>this.again()),rows:[...A(this.words,t=>this.ask(t),()=>this.againFromField()),...x(b(this.words.used,{role:e}),
i)]}}results({entries:t,instead:e,missing:s},i){let{words:r}=this,n=t.length,l=s.join(", ").slice(0,100)
return{status:1===n?r.count_one:b(r.count_many,{n}),notes:[...e?[y(b(r.did_you_mean,{instead:e}),()=>this.ask(e),"ct-text-button")]:[],...l?[v("p","ct-muted",b(
r.missing,{words:l}))]:[]],rows:[...i,...this.more(n)]}}more(t){if(t<=this.most)return[]
let{words:e}=this,s=this.most+100,i=y(t<=s?b(e.show_all,{n:t}):b(e.show_more,{n:100}),()=>{this.most=s,this.againFromField()},"ct-found__again")
return i.tabIndex=-1,[O(M(i))]}nothing(t){let{words:e}=this
return{missed:t,status:b(e.nothing,{query:t.trim().slice(0,100)}),help:[v("p","",e.try)]}}filteredOut(t,e){let{words:s}=this
return{status:1===e?s.filtered_out_one:b(s.filtered_out_many,{n:e}),help:[y(s.drop_filters,()=>{t.clear(),this.againFromField()})]}}failure(){return{
status:this.words.failed,help:[y(this.words.again,()=>this.againFromField())]}}};t(()=>Ft.follow())})();