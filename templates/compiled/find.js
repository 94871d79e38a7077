/*! Countertalk, MIT */
(()=>{var t=countertalk.onPage,e=countertalk.today,s=countertalk.site,i=countertalk.base,r=countertalk.keysOf,n=countertalk.attempt,a=countertalk.storedValue,
l=countertalk.storeValue,o=t=>r(".role")+t;function h(){return[a(o("said")),a(o("page"))].find(t=>"string"==typeof t)??""}var u,c=()=>`${r(".searches")}recent`
function d(){let t=a(c())
return Array.isArray(t)?t.filter(t=>"string"==typeof t&&t).slice(0,5):[]}function f(t,e){return t.querySelector(`[data-ct-${e}]`)}function p(t,e,...s){
let i=document.createElement(t)
return e&&(i.className=e),i.append(...s),i}function g(t,e,s="ct-button ct-button--secondary"){let i=Object.assign(p("button",s,t),{type:"button"})
return i.addEventListener("click",e),i}function m(t,e){return t.replace(/\{(\w+)\}/g,(t,s)=>String(e[s]??t))}function w(t){clearTimeout(u)
let e=new URL(location.href)
t?e.searchParams.set("q",t):e.searchParams.delete("q"),e.href!==location.href&&n(()=>history.replaceState(history.state,"",e))}var v=0
function y(...t){let e=p("div","ct-found__cell",...t);return e.role="gridcell",e.id="_found-"+ ++v,e}function b(...t){let e=p("div","ct-found",...t)
return e.role="row",e}function _(t,e){let s=p("p","ct-label ct-finder__label",t);s.role="presentation";let i=p("div","",...e)
return i.role="rowgroup",i.ariaLabel=t,e.length?[s,i]:[]}var O=class{constructor(t,e){this.grid=t,this.input=e,this.active=void 0}get all(){
return[...this.grid.querySelectorAll("[role=row]")].map(t=>t)}show(t){this.activate(void 0),this.grid.replaceChildren(...t),this.grid.hidden=!t.length,
this.input.ariaExpanded=String(t.length>0),this.grid.scrollTop=0}activate(t){if(this.active?.removeAttribute("aria-selected"),this.active=t,
!t)return this.input.removeAttribute("aria-activedescendant")
t.ariaSelected="true",this.input.setAttribute("aria-activedescendant",t.id),t.parentElement?.scrollIntoView({block:"nearest"})}press(t){let{all:e,
active:s}=this,i=e.findIndex(t=>t.contains(s??null)),r={ArrowDown:i+1,ArrowUp:i<0?e.length-1:i-1}
if(s&&Object.assign(r,{Home:0,End:e.length-1}),Object.hasOwn(r,t))this.activate(e[r[t]]&&(n=e[r[t]],[...n.children])[0])
else{if(!s||!/^Arrow[LR]/.test(t))return!1;this.activate(this.beside(s,t))}var n
return!0}beside(t,e){return(e===("rtl"===getComputedStyle(t).direction?"ArrowLeft":"ArrowRight")?t.nextElementSibling:t.previousElementSibling)??t}get control(
){return(this.active??this.all[0])?.querySelector("a, button")}};function x(t,e,s){let i=d().map(i=>{let r=g(i,()=>e(i),"ct-found__again");r.dir="auto"
let n=g("×",()=>((t=>{l(c(),d().filter(e=>e!==t))})(i),s()),"ct-found__copy");n.ariaLabel=m(t.remove,{query:i});for(let t of[r,n])t.tabIndex=-1
return b(y(r),y(n))});return _(t.recent,i)}function k({roles:t},e,s){if(t.length<2)return[]
let i=p("select","ct-pick",new Option(e.any_role,""),...t.map(([t,e])=>new Option(e,t)))
return i.value=h(),i.value||(i.value=""),i.addEventListener("change",()=>{(t=>{l(o("said"),t)})(i.value),s()}),[p("label","ct-form__field ct-finder__role",p(
"span","ct-label",e.i_am),i)]}var M=countertalk.stateToday,C=/[`´‘’‚‛′ʹʻʼ՚׳]/g,A=/[\p{Pd}−]/gu,E=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,
L=/(?=[\u0300-\u06ed])\p{M}/gu,S=Object.fromEntries("ßss æae œoe øo đd ðd ħh ıi łl þth ςσ ٱا ىي یي کك ةه".split(" ").map(([t,...e])=>[t,e.join("")]))
function $(t){let e=0,s=t.codePointAt(0);for(;e<9&&/\p{Nd}/u.test(String.fromCodePoint(s-e-1));)e++
return String(e)}function j(t){return(t=>t.replace(C,"'").replace(A,"-").replace(E,"").normalize("NFKD").replace(L,"").replace(/[^\P{Nd}0-9]/gu,$).normalize(
"NFKC"))(t).toLowerCase().replace(/\P{ASCII}/gu,t=>S[t]??t)}var F=/\P{M}\p{M}*|\p{M}+/gu,P=/[\p{L}\p{N}]/u,
q=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/
function T(t,e,s){return s.length>=4||!P.test(t[e-1]??"")||q.test(s)}function z(t,e){let s=document.createDocumentFragment(),i=0
for(let[r,n]of((t,e)=>{let{signs:s,from:i}=(t=>{let e="",s=[];for(let{0:i,index:r}of t.matchAll(F)){let t=1===i.length&&i<="~"?i.toLowerCase():j(i);e+=t
for(let e=0;e<t.length;e++)s.push([r,r+i.length])}return{signs:e,from:s}})(t),r=[]
for(let t of e)for(let e=s.indexOf(t);t&&e>=0;e=s.indexOf(t,e+t.length))T(s,e,t)&&r.push([i[e][0],i[e+t.length-1][1]]);return(t=>{let e=[]
for(let[s,i]of t){let t=e.at(-1)
t&&s<=t[1]?t[1]=Math.max(t[1],i):e.push([s,i])}return e})(r.sort(([t],[e])=>t-e))})(t,e))s.append(t.slice(i,r),p("mark","ct-found__mark",t.slice(r,n))),i=n
return s.append(t.slice(i)),s}function I(t,e){let[s,r]=t.split("#"),n=e.length?`?h=${encodeURIComponent(e.join(" "))}`:""
return`${i}${s}${n}${r?`#${r}`:""}`}function R(t,e){let s=p("strong","ct-fresh",e)
return s.dataset.ctState=t,s}var G=(t,e)=>({draft:e.draft,archived:e.archived}[t]??e.current)
function N({title:t,answer:e},i,r,n){let a=g(s.words.copy,()=>(n(),(async(t,e,i)=>{try{await navigator.clipboard.writeText(t),i.textContent=s.words.copied,
setTimeout(()=>i.textContent=s.words.copy,2e3)}catch{getSelection().selectAllChildren(e)}})(e,i,a)),"ct-found__copy")
return Object.assign(a,{tabIndex:-1,ariaLabel:m(r.copy_of,{title:t})})}function D(t){let e=Object.assign(p("img","ct-found__picture"),{alt:"",loading:"lazy",
width:56,height:56});return e.src=`${i}${t}`,e}function K(t){let e=0;for(let s=0;s<t.length;s++)e|=1<<(31&t.charCodeAt(s))
return e}function U(t,e,s,i=!1){let[r,n]=[t.length,e.length];if(r-n>s||!i&&n-r>s)return s+1;let a=[],l=Array.from({length:n+1},(t,e)=>e)
for(let i=1;i<=r;i++){let r=[i],o=i
for(let s=1;s<=n;s++)r[s]=Math.min(l[s-1]+(t[i-1]===e[s-1]?0:1),l[s]+1,r[s-1]+1),i>1&&s>1&&t[i-1]===e[s-2]&&t[i-2]===e[s-1]&&(r[s]=Math.min(r[s],a[s-2]+1)),
o=Math.min(o,r[s]);if(o>s)return s+1;[a,l]=[l,r]}return i?Math.min(...l.slice(Math.max(0,r-s))):l[n]}function Z(t,e){let s=0;for(;s<t.length&&t[s]===e[s];)s++
return s}var V=(t,e)=>t.sort((t,e)=>e.factor-t.factor).slice(0,e);function B(t,e,s){let{slip:i,slips:r}=t.head.weights,n=(t=>t>=8?2:t>=3?1:0)(e.length)
if(!n)return[];let a=[],l=K(e);return t.words.forEach((o,h)=>{if(((t,e)=>{for(let s=e;s>0;s--)t&=t-1;return 0!==t})(l&~t.signs[h],n))return;let u=U(e,o,n),c=1
u>n&&s&&e.length>3&&([u,c]=[U(e,o,n,!0),.8]),u>n||3===e.length&&e[0]!==o[0]||(u<n&&([n,a]=[Math.max(1,u),a.filter(t=>t.factor>r)]),a.push({at:h,factor:(
u>1?r:i)*c*(e[0]===o[0]?1:.9)}))}),V(a,5)}function H(t,e){if(e.length<4)return[];let s=[]
return t.words.forEach((i,r)=>{i.endsWith(e)&&((t,e)=>{let[s,i]=t.range(e)
return e.length>=3&&i-s>1})(t,i.slice(0,-e.length))&&s.push({at:r,factor:t.head.weights.inside*e.length/i.length})}),V(s,4)}var W=(t,e)=>t.map(({at:t,
factor:s})=>({at:t,factor:s*e}));function J(t){let e=new Map;for(let{at:s,factor:i}of t)e.set(s,Math.max(i,e.get(s)??0))
return[...e].map(([t,e])=>({at:t,
factor:e}))}var Q=/[\p{L}\p{N}\u0900-\u0963\u0970-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u0f18-\u0fbc\u102b-\u109d\u17b4-\u17dd\u3099\u309a]+/gu,
X=/([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2fa1f}]+)/u,
Y=t=>t.replace(/[ァ-ヶ]/g,t=>String.fromCharCode(t.charCodeAt(0)-96)),tt=/[0-9]/,et=({isGuess:t,hits:e})=>t&&e.size>0
async function st(t,{word:e,at:s,isLast:i},{isComplete:r=!1}){let n={word:e,at:s,weight:Math.log(1+t.size),isGuess:!1,hits:new Map,terms:new Set}
if(tt.test(e))await nt(t,n,e,r);else{let{matches:s,isGuess:a}=((t,e,s,i)=>{let{longer:r,unfinished:n}=t.head.weights,a=((t,e)=>{let s=t.at(e)
return s<0?[]:[{at:s,factor:1},...t.formsOf(s).map(e=>({at:e,factor:t.head.weights.stem}))]})(t,e),l=!(e.length>1||e>"฀")||a.length&&t.fillers.has(e)?[]:W(((t,
e,s)=>{let[i,r]=t.range(e),n=s?1/0:t.fileOf(i)+1,a=[]
for(let s=i;s<r&&t.fileOf(s)<=n;s++)a.push({at:s,factor:t.head.weights.prefix*(.6+.4*e.length/t.words[s].length)});return a})(t,e,i),s?1:n),o=[...a,...l]
if(a.length)return{matches:J([...a,...W(l,r),...W(H(t,e),r)]),isGuess:!1};let h=((t,e)=>{let s=Math.max(4,e.length-4),[i,r]=t.range(e.slice(0,s)),n=[]
for(let s=i;s<r;s++){let i=t.words[s],r=Z(e,i)
i.length-r<=3&&e.length-r<=4&&n.push({at:s,factor:t.head.weights.form*(r/Math.max(e.length,i.length))})}return V(n,5)})(t,e),u=B(t,e,s)
return{matches:J([...o,...h,...H(t,e),...u]),isGuess:!o.length&&!h.length}})(t,e,i,r)
n.isGuess=a,await it(t,n,s)}return n}async function it(t,e,s){let i=await Promise.all(s.map(async({at:e,factor:s})=>({factor:s,term:t.words[e],
postings:await t.postings(e)})));i.sort((t,e)=>e.factor-t.factor),i.length&&!e.hits.size&&(e.weight=rt(t,i[0].postings))
for(let{term:s,postings:r,factor:n}of i)at(t,e,s,r,n)}var rt=(t,e)=>Math.log(1+t.size/e.length);async function nt(t,e,s,i){let r=await t.numbers(s,i?1/0:2)
for(let{term:n,postings:a}of r)n!==s&&s.length<3&&!i||at(t,e,n,a,n===s?1:t.head.weights.prefix)}function at(t,e,s,i,r){let n=r*Math.min(rt(t,i),
e.weight*t.head.weights.rarer);e.terms.add(s)
for(let{entry:t,impact:s,place:r}of i){let i=n*s,a=e.hits.get(t);(!a||a.score<i)&&e.hits.set(t,{score:i,place:r>=0?r:a?.place??-1})}}function lt(t,e,s){let{
weights:i}=t.head,r=e.reduce((t,{weight:e})=>t+e,0),n=new Map;for(let a of new Set(e.flatMap(({hits:t})=>[...t.keys()]))){let l,[o,h,u]=[0,0,1]
for(let{hits:s,weight:r,at:n,word:c}of e){let e=t.fillers.has(c)?i.filler:1,d=s.get(a),f=d?void 0:s.get(t.pageOf[a])
d?[o,h]=[o+d.score**i.evenness*e,h+r]:f&&([o,h]=[o+(f.score*i.borrowed)**i.evenness*e,h+r*i.borrowed]),d&&l&&d.place>=0&&l.place>=0&&d.place-l.place===n-l.at&&(
u+=i.phrase),l=d&&{...d,at:n}}n.set(a,o**(1/i.evenness)*(h/r)**i.missing*u*ot(t,a,s))}return[...n].sort(([t,e],[s,i])=>i-e||t-s).map(([t])=>t)}function ot(t,e,{
role:s="",today:i=""}){let{weights:r,classes:n,roles:a,dates:l,sections:o}=t.head,[,h,u,c,d]=n[t.classOf[e]],[f,p]=l[e]??["",""],g="archived"===d||i&&(
f&&i<f||p&&i>p),m=a.findIndex(([t])=>t===s)
return(g?r.closed:1)*(r[c]??1)*(u.includes(m)?r.role**(1/u.length**r.shared):u.length?1:r.everybody)*(m>=0&&o[h]?.[0]===a[m][2]?r.section:1)}function ht(t,e,{
kind:s,section:i,forRole:r,state:n}){let{classes:a,kinds:l,sections:o,roles:h}=t.head,[u,c,d,,f]=a[t.classOf[e]]
return(!s||l[u]===s)&&(!i||o[c]?.[0]===i)&&(!r||d.some(t=>h[t][0]===r))&&(!n||f===n)}var ut=class{constructor(t,e,s){this.index=t,this.words=e
let i={kind:e.kind,section:e.section,forRole:e.role,state:e.state},r=Object.entries((({head:t},e)=>{let s=e=>new Set(t.classes.flatMap(e)),[i,r,n]=[s((
[t])=>[t]),s(([,t])=>[t]),s(([,,t])=>t)],a=new Set(t.classes.map(([,,,,t])=>t))
return{kind:t.kinds.filter((t,e)=>i.has(e)).map(t=>[t,t]),section:t.sections.filter((t,e)=>r.has(e)),forRole:t.roles.filter((t,e)=>n.has(e)).map(([t,e])=>[t,
e]),state:[...a].map(t=>[t,G(t,e)])}})(t,e))
this.choices=r.filter(([,t])=>t.length>1),this.fields=new Map(this.choices.map(([t])=>[t,p("select","ct-pick")])),this.title=p("summary","")
let n=[...this.fields].map(([t,e])=>p("label","ct-form__field",p("span","ct-label",i[t]),e))
this.root=p("details","ct-finder__filters",this.title,p("div","ct-grid",...n)),this.root.hidden=!n.length
for(let t of["change","toggle"])this.root.addEventListener(t,s,!0);this.show([])}get values(){let t=[...this.fields].map(([t,{value:e}])=>[t,e])
return Object.fromEntries(t.filter(([,t])=>t))}wanted(t){let{values:e}=this
return t.filter(t=>ht(this.index,t,e))}clear(){for(let t of this.fields.values())t.value=""}show(t){let{values:e,words:s}=this,i=Object.keys(e).length
if(this.title.textContent=i?m(s.filters_set,{n:i}):s.filters,this.root.open||!this.title.isConnected)for(let[i,r]of this.choices){let n=s=>t.filter(t=>ht(
this.index,t,{...e,[i]:s})).length,a=r.map(([e,s])=>new Option(t.length?`${s} (${n(e)})`:s,e)),l=this.fields.get(i)
l.replaceChildren(new Option(s.any,""),...a),l.value=e[i]??""}}},[ct,dt,ft]=[.05,9,15],pt=Array.from({length:ft+1},(t,e)=>ct*2**(e*dt/ft))
function gt(t){let e="";return(t.match(/[A-Z][^A-Z]*/g)??[]).map(t=>e=e.slice(0,t.charCodeAt(0)-65)+t.slice(1))}function mt(t){let e=-1
return[...t.matchAll(/([0-9A-Z]*)([a-p])([^0-9A-Za-p]?)/g)].map(([,t,s,i])=>(e+=1+(t?parseInt(t,36):0),{entry:e,impact:pt[s.charCodeAt(0)-97],
place:i?"!#$%&'()*+,-./:;<=>?@[]^_{|}~".indexOf(i):-1}))}function wt(t){let e=[];for(let s=0;s<t.length;s+=2)e.push(...Array(t[s+1]).fill(t[s]))
return e}function vt(t,e){let[s,i]=[0,t.length];for(;s<i;){let r=s+i>>1
t[r]<e?s=r+1:i=r}return s}var yt=class{constructor(t,e){this.head=t,this.load=e,this.words=gt(t.words),this.signs=this.words.map(K),this.fillers=new Set(
t.fillers),this.classOf=wt(t.of),this.pageOf=(t=>{let e=0;return t.flatMap(t=>Array(t).fill((e+=t)-t))})(wt(t.pages)),this.roots=((t,e)=>{let s=[]
for(let i=0;i<e;i++)s.push(i<t.length&&t[i]>" "?s[i-t.charCodeAt(i)+32]:i);return s})(t.forms,this.words.length);let s=0
this.starts=[0,...t.wordFiles.map(t=>s+=t)]}get size(){return this.pageOf.length}at(t){let e=vt(this.words,t)
return this.words[e]===t?e:-1}range(t){return[vt(this.words,t),vt(this.words,`${t}￿`)]}formsOf(t){let e=this.roots[t],s=[]
for(let i=e;i<e+200&&i<this.words.length;i++)i!==t&&this.roots[i]===e&&s.push(i)
return s}fileOf(t){return this.starts.findIndex(e=>e>t)-1}async postings(t){let e=this.fileOf(t)
return mt((await this.load(`words-${e}`)).split(" ")[t-this.starts[e]])}async numbers(t,e){let{numberFiles:s}=this.head,i=Math.max(0,vt(s,t)-(s.includes(
t)?0:1)),r=Math.min(vt(s,`${t}￿`),i+e)
return(await Promise.all(Array.from({length:Math.max(0,r-i)},(t,e)=>this.load(`numbers-${i+e}`)))).flatMap(([e,s])=>{let[i,r]=[gt(e),s.split(" ")],[n,a]=[vt(i,
t),vt(i,`${t}￿`)]
return i.slice(n,a).map((t,e)=>({term:t,postings:mt(r[n+e])}))})}async shown(t){let e=await this.load(`entries-${Math.floor(t/4)}`),[s,i,r="",n="",a="",
l=""]=e[t%4],[o,h,u,,c]=this.head.classes[this.classOf[t]]
return{entry:t,title:s,address:i,answer:r,fact:n,due:a,picture:l,kind:this.head.kinds[o],section:this.head.sections[h]?.[1]??"",roles:u.map(
t=>this.head.roles[t][0]),state:c}}},bt=new Map;function _t(){let{search:t={}}=window.countertalk
return t}function Ot(t){let e=bt.get(t)??(async t=>{let e=(t=>{let e=`${i}assets/search/${t}.js`
return"index"===t?e:`${e}?v=${_t().index.version}`})(t),s=document.querySelector(`script[src="${e}"]`)??Object.assign(document.createElement("script"),{src:e})
if(_t()[t]||await new Promise((t,e)=>{s.addEventListener("load",t),s.addEventListener("error",e),s.isConnected||document.head.append(s)}).finally(()=>s.remove(
)),!_t()[t])throw new Error(t);return _t()[t]})(t)
return bt.set(t,e),e.catch(()=>bt.delete(t)),e}var xt=countertalk.runScript,kt=class{constructor(){this.query="",this.told="",this.waiting=void 0,
addEventListener("pagehide",()=>this.tell())}note(t){clearTimeout(this.waiting),this.query=t.trim(),this.query&&(xt("missed"),this.waiting=setTimeout((
)=>this.tell(),1500))}tell(){let{query:t}=this
this.note(""),t&&t!==this.told&&(this.told=t,((t,e)=>{dispatchEvent(new CustomEvent("ct:search-missed",{detail:e}))})(0,{query:t}))}},Mt=class{constructor(t,e,
s){let i=Object.assign(p("div"),{role:"grid",id:"_finder-rows",ariaLabel:s,hidden:!0})
this.rows=new O(i,e),this.options=p("div","ct-finder__options"),this.status=(()=>{let t=p("p","ct-finder__status ct-muted")
return t.role="status",t})(),this.notes=p("div","ct-finder__notes"),this.help=p("div","ct-finder__help"),this.root=f(t,"findings"),this.root.replaceChildren(
this.status,this.options,this.notes,i,this.help),Object.assign(e,{role:"combobox",ariaExpanded:"false",ariaAutoComplete:"list",ariaHasPopup:"grid"}),
e.setAttribute("aria-controls",i.id)}say(t){this.status.textContent=t}show({options:t=[],status:e="",notes:s=[],rows:i=[],help:r=[]}){(
t[0]!==this.options.firstChild||!t.length)&&this.options.replaceChildren(...t),this.say(e),this.notes.replaceChildren(...s),this.rows.show(i),
this.help.replaceChildren(...r),this.root.scrollTop=0}},Ct=innerWidth<720?5:8,At=new class{constructor(){this.dialog=f(document,"finder"),this.input=f(
this.dialog,"query");let{finder:t}=window.countertalk
this.words=t,this.panel=new Mt(this.dialog,this.input,this.words.results),this.missed=new kt,this.most=Ct,this.turn=0,this.isFollowing=!1,
this.answered=Promise.resolve(),this.index=void 0,this.filters=void 0,this.listen()}listen(){let{dialog:t,input:e}=this
e.addEventListener("input",()=>this.typed()),e.addEventListener("keydown",t=>this.press(t)),t.addEventListener("close",()=>this.closed()),t.addEventListener(
"click",({target:e})=>e===t&&t.close()),f(t,"ask").addEventListener("submit",t=>this.submit(t))}follow(){let t=new URLSearchParams(location.search).get("q")
f(this.dialog,"all").href=`${i}all/`,this.isFollowing&&null===t&&this.dialog.open&&this.dialog.close(),this.isFollowing=!0,(()=>{let t=/^role\/([\w-]+)\//.exec(
location.pathname.slice(i.pathname.length))?.[1];t&&l(o("page"),t)})(),this.input.value||=t??"",this.again()}again(){this.answered=this.answer()}typed(){var t
this.most=Ct,t=this.input.value,clearTimeout(u),u=setTimeout(w,300,t),this.again()}ask(t){this.input.value=t,this.input.focus(),this.typed()}againFromField(){
this.input.focus(),this.again()}closed(){this.missed.tell(),this.input.value="",this.filters?.clear(),this.typed(),w(null)}press(t){
t.isComposing||t.ctrlKey||t.metaKey||t.altKey||t.shiftKey||this.panel.rows.press(t.key)&&t.preventDefault()}async submit(t){t.preventDefault()
let{input:e,panel:s}=this,{value:i}=e
await this.answered,i===e.value&&(s.rows.active?s.rows.control?.click():matchMedia("(pointer: coarse)").matches?e.blur():i.trim()&&s.rows.control?.click(
))}async answer(){let t=++this.turn,e=setTimeout(()=>this.panel.say(this.words.loading),500),s=await this.answerTo(this.input.value).catch(()=>this.failure())
clearTimeout(e),t===this.turn&&(this.filters?.show(s.all??[]),this.missed.note(s.missed??""),this.panel.show(s))}async answerTo(t){let s=this.index??=new yt(
await Ot("index"),Ot),i=this.filters??=new ut(s,this.words,()=>this.again());if(!t.trim())return this.beginning(s)
let r={role:h(),today:e(),isComplete:this.most>Ct},n=await(async(t,e,s={})=>{let i=(t=>[...Y(j(t)).matchAll(Q)].flatMap(([t])=>t.split(X)).filter(
Boolean).flatMap(t=>X.test(t)?(t=>{let e=[...t]
return e.length>1?e.slice(1).map((t,s)=>e[s]+t):e})(t):(t=>t.length>64?[...t].slice(0,64).join(""):t)(t)))(e).slice(0,24).flatMap(e=>((t,e)=>{let[s,i]=t.range(
e);if(s<i||/[0-9]/.test(e))return[e]
let r=e=>t.at(e)>=0,n=(e,s)=>s.length>3&&r(s)&&B(t,e,!1).length>0,a=Array.from({length:Math.max(0,e.length-6+1)},(t,s)=>e.length-3-s).map(t=>[e.slice(0,t),
e.slice(t)]),l=a.find(t=>t.every(r))
return l||B(t,e,!0).length?l??[e]:a.find(([t,e])=>n(t,e)||n(e,t))??[e]})(t,e)),r=i.map((t,e)=>({word:t,at:e,isLast:e===i.length-1})),n=r.filter(({
word:e})=>!t.fillers.has(e)),a=await(async(t,e,s)=>{let i=await Promise.all(e.map(e=>st(t,e,s)))
await(async(t,e,{isComplete:s=!1})=>{for(let i=0;i<e.length;i++)for(let r=i+2;r<=Math.min(e.length,i+6);r++){let n=e.slice(i,r).map(({word:t})=>t).join(""),
a=e.slice(i,r),l={...a[0],hits:new Map};if(tt.test(n))await nt(t,l,n,s);else if(r===i+2){let e=t.at(n)
e>=0&&at(t,l,n,await t.postings(e),t.head.weights.split)}for(let[t,e]of l.hits)for(let s of a)(s.hits.get(t)?.score??0)<e.score&&s.hits.set(t,e)}})(t,i,s)
let r=i.map(({word:t,hits:e})=>e.size?null:t.match(/[0-9]+|[^0-9]+/g));if(!r.some(t=>t&&t.length>1))return i
let n=e.flatMap((t,e)=>(r[e]??[t.word]).map(e=>({...t,word:e})));return Promise.all(n.map(e=>st(t,e,s)))})(t,n.length>1&&r.length<5?n:r,s)
for(let e of a)n.length&&t.fillers.has(e.word)&&(e.weight*=t.head.weights.filler)
return a.length<5&&!((t,e)=>{let[s={hits:new Map},...i]=[...e].sort((t,e)=>t.hits.size-e.hits.size)
return[...s.hits.keys()].some(e=>i.every(({hits:s})=>s.has(e)||s.has(t.pageOf[e])))})(t,a)&&await(async(t,e)=>{await Promise.all(e.filter(({isGuess:t,
hits:e})=>!t&&e.size).map(e=>it(t,e,B(t,e.word,!1))))})(t,a),{entries:lt(t,a,s),words:i,terms:[...new Set(a.flatMap(({terms:t})=>[...t]))],instead:a.some(
et)?i.map((t,e)=>((t,e)=>e&&et(e)&&[...e.terms][0]||t)(t,a.find(t=>t.at===e))).join(" "):"",missing:a.filter(({hits:t})=>!t.size).map(({word:t})=>t)}})(s,t,r)
if(!n.entries.length)return this.nothing(t)
let a=i.wanted(n.entries),l=await this.rowsOf(s,a.slice(0,this.most),(({words:t,terms:e},s)=>{let i=[...new Set(t)].filter(t=>e.some(e=>e.includes(t))),
r=e.filter(t=>!i.some(e=>t.includes(e))),n=[...i,...r],a=n.filter(t=>!s.has(t));return(a.length?a:n).slice(0,10)})(n,s.fillers))
return{...l.length?this.results({...n,entries:a},l):this.filteredOut(i,n.entries.length),options:[i.root],all:n.entries}}async rowsOf(t,e,i){let{
dates:r}=t.head
return(await Promise.all(e.map(e=>t.shown(e)))).map(t=>((t,e,i,r)=>{let{title:n,address:a,answer:l,fact:o,kind:h,section:u,picture:c}=t,d=Object.assign(p("a",
"ct-found__title",z(n,e)),{href:I(a,e),tabIndex:-1});d.addEventListener("click",r)
let f=p("p","ct-found__about ct-muted",p("bdi","",[h,u].filter(Boolean).join(" · ")),...(({state:t,due:e,dates:[i,r]=["",""]},n)=>{let a=M({ctFrom:i,
ctUntil:r}),l=e&&M({ctDue:e})
return[..."current"===t?[]:[R("overdue",G(t,n))],..."valid"===a?[]:[R("expired"===a?"overdue":"soon",s.words[a])],...l&&"current"===t?[R(l,s.words[l])]:[]]})(t,
i)),g=p("p","ct-found__head",d,...o?[p("strong","ct-found__fact",o)]:[]),m=p("p","ct-found__answer",z(l,e))
return b(y(...c?[D(c)]:[],g,f,...l?[m]:[]),...l&&navigator.clipboard?[y(N(t,m,i,r))]:[])})({...t,dates:r[t.entry]},i,this.words,()=>this.use()))}use(){let{
value:t}=this.input;(t=>{let e=t.trim()
e&&e.length<=80&&l(c(),[e,...d().filter(t=>t!==e)].slice(0,5))})(t),t&&w(t)}async beginning(t){let{name:e,entries:s}=(({roles:t,used:e})=>{let[s,i]=t.find((
[t])=>t===h())??["",""];return{name:i,entries:(Object.hasOwn(e,s)?e[s]:[]).slice(0,6)}})(t.head),i=await this.rowsOf(t,s,[])
return{notes:k(t.head,this.words,()=>this.again()),rows:[...x(this.words,t=>this.ask(t),()=>this.againFromField()),..._(m(this.words.used,{role:e}),
i)]}}results({entries:t,instead:e,missing:s},i){let{words:r}=this,n=t.length,a=s.join(", ").slice(0,100)
return{status:1===n?r.count_one:m(r.count_many,{n}),notes:[...e?[g(m(r.did_you_mean,{instead:e}),()=>this.ask(e),"ct-text-button")]:[],...a?[p("p","ct-muted",m(
r.missing,{words:a}))]:[]],rows:[...i,...this.more(n)]}}more(t){if(t<=this.most)return[]
let{words:e}=this,s=this.most+100,i=g(t<=s?m(e.show_all,{n:t}):m(e.show_more,{n:100}),()=>{this.most=s,this.againFromField()},"ct-found__again")
return i.tabIndex=-1,[b(y(i))]}nothing(t){let{words:e}=this
return{missed:t,status:m(e.nothing,{query:t.trim().slice(0,100)}),help:[p("p","",e.try)]}}filteredOut(t,e){let{words:s}=this
return{status:1===e?s.filtered_out_one:m(s.filtered_out_many,{n:e}),help:[g(s.drop_filters,()=>{t.clear(),this.againFromField()})]}}failure(){return{
status:this.words.failed,help:[g(this.words.again,()=>this.againFromField())]}}};t(()=>At.follow())})();