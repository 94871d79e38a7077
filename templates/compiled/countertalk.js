/*! Countertalk, MIT */
(()=>{var e=JSON.parse(document.querySelector("[data-ct-config]").textContent??""),t=new URL(e.root.replace(/\/?$/,"/"),location.href),r="file:"===t.protocol,
n=()=>window.countertalk.activities;function o(e){window.document$&&!r?window.document$.subscribe(e):e()}var a={}
function c(e,r){let n=a[e]??=document.createElement("script")
n.addEventListener("load",r),!n.src&&(n.onerror=()=>{n.remove(),delete a[e]},n.src=`${t}assets/${e}.js`,n.async=!1,document.head.append(n))}function s(e){
document.querySelector(`[${e}]`)?.getAttribute(e)?.split(" ").forEach(e=>c(e))}var l=e=>Date.parse(e)/864e5,i=e=>new Date(864e5*e).toISOString().slice(0,10),
d=e=>"string"==typeof e&&l(e)>0&&i(l(e))===e
function u(){return new Date(Date.now()-6e4*(new Date).getTimezoneOffset()).toISOString().slice(0,10)}var f=e=>e&&l(e)-l(u())
function m({ctDue:t,ctFrom:r,ctUntil:n}){let o=f(t??n)
return t?o<0?"overdue":o<=e.dueSoon?"soon":"verified":o<0?"expired":f(r)>0?"not_yet":"valid"}var p=`countertalk:2:${t.pathname}:`
function h(e,t){try{return e()}catch{return t}}function g(e){return h(()=>JSON.parse(localStorage.getItem(e)))}function y(e,t){return h((
)=>localStorage.setItem(e,JSON.stringify(t))??!0,!1)}function v(e){return h(()=>Object.keys(localStorage).filter(t=>t.startsWith(e)),[])}var w=[0,1,4,12]
function S(){let{profile:e,names:t,rest:r,used:n,left:o}=Object(g(`${p}_device`)),a=new Map(Object.entries(Object(t)).filter(([e,t])=>/^[a-z0-9]+$/.test(
e)&&t?.trim?.()))
return{profile:a.has(e)?e:"",names:a,rest:w.includes(r)?r:0,used:Number(n)||0,left:Number(o)||0}}function O(e){let{names:t,...r}={...S(),...e}
return y(`${p}_device`,{...r,names:Object.fromEntries(t)})}function b(e=S().profile){return`${p}${e}:`}var $=e=>`${b()}${e}#`
function k(){let e=b(),t=v(e).map(t=>t.slice(e.length).split("#")[0])
return new Set(t.filter(e=>"."!==e[0]))}function j(e="",t=S().names){return(e=>{for(let t of e)localStorage.removeItem(t)})(v(b(e))),O({profile:"",names:t,
used:0,left:S().left+1})}function q(){let{rest:e,used:t}=S();return e&&t&&Math.abs(Date.now()-t)>36e5*e}function x(e){let t
return r=>{clearTimeout(t),r.key?t=setTimeout(e,50):e()}}var E=["read","quiz","checklist","scenario"],D=e=>"string"==typeof e,N=e=>Math.floor((l(e)+3)/7),M={
daily:e=>e,weekly:N,fortnightly:e=>N(e)>>1,monthly:e=>e.slice(0,7),quarterly:e=>e.slice(0,4)+Math.ceil(e.slice(5,7)/3)},_=(e,t,r)=>!M[r]||M[r](e)===M[r](t),A=(
e,t=0)=>100*e+1e-9>=t
function I({of:e,was:t,draw:r},n){let o=Object.entries(e??{}),a=new Map(Object.entries(t??{})),c=o.filter(([e,t])=>[e].concat(a.get(e)??[]).some(
e=>n.of[e]===t));return Math.max(0,Math.min(r??o.length,o.length)-c.length)}function L({complete:e,passed:t,tested:r},n){let o=r?t:e
return{completed:e,passed:o,completed_or_passed:e||o}[n]??(e&&o)}function C(e,t,r,n,o=[]){let a=Object.hasOwn(e,r)&&!o.includes(r)?e[r]:{},c=t([r,
...a.names??[]]),s=E.filter(e=>a[e]).map(e=>((e,t,r)=>{let n=t&&_(t.on,r,e.every),o=n?I(e,t):0,a=!!n&&!o
return{complete:a,passed:a&&A(t.share,e.pass),tested:e.pass>0,changed:o}})(a[e],c[e],o.length?c[e]?.on:n)),l=(a.steps??[]).filter(t=>Object.hasOwn(e,t)).map(
a=>C(e,t,a,n,[...o,r])),i=[...s,...l],d={complete:i.length>0&&i.every(({complete:e})=>e),passed:i.every(({passed:e,tested:t})=>e||!t),tested:i.some(({
tested:e})=>e),changed:s.reduce((e,{changed:t})=>e+t,0),isBegun:E.some(e=>a[e]&&c[e])}
return{...d,done:L(d,a.rule)}}function T(e){let{on:t,share:r,version:n,of:o}=Object(e),a=r===Number(r)&&r>=0&&r<=1
return d(t)&&a&&D(n)&&!!o&&Object.values(o).every(D)}function z(e){return t=>Object.fromEntries(E.map(r=>[r,t.map(t=>e(t,r)).find(T)]))}function J(){let e=$(
"_results");return z((t,r)=>g(`${e}${t}#${r}`))}function R({href:e,hash:r}){let n=t.href
return!r&&e.startsWith(n)&&/^\w+\/[\w-]+/.exec(e.slice(n.length))?.[0]}function K(){if(!document.querySelector("[data-ct-profile]"))return
if(!n())return c("activity-index",K);let t=J();for(let e of document.querySelectorAll("[data-ct-tick]"))e.remove()
let r=document.querySelectorAll(".md-nav__link[href], [data-ct-badge], [data-ct-badges] a");for(let o of r){if(!C(n(),t,R(o),u()).done)continue
let r=document.createElement("span")
r.className="ct-tick",r.dataset.ctTick="",r.textContent=`, ${e.words.done}`,o.append(r)}}function U(){k().size&&(K(),s("data-ct-later"))}function W(e){
let t=document.querySelector("[data-ct-finder]")
t&&(e?.preventDefault(),t.open||t.showModal(),c("find"),c("search/index"))}function B({key:e,ctrlKey:t,metaKey:r,target:n}){
return t||r?"k"===e:e?"/"===e&&!n.closest("input, select, textarea"):n.closest("[data-ct-find]")}function F(){let{profile:e,left:t}=S()
return`${e} ${t}`}Object.hasOwn(window,"countertalk")||(window.countertalk={HOURS:w,activityIndex:n,attempt:h,base:t,completionOf:C,dayAt:i,dayNumber:l,
device:S,during:(e,t,r)=>{let n=o=>e.isConnected?r(o):removeEventListener(t,n)
addEventListener(t,n)},each:(e,t)=>{o(()=>{let r=document.querySelectorAll(`[data-ct-${e}]:not([data-ct-started])`)
for(let e of r)e.dataset.ctStarted="",t(e,JSON.parse(e.dataset.ctWords??"null"))})},gathered:x,hasRested:q,isCurrent:_,isDay:d,isFolder:r,keyAt:R,keysOf:$,
leaveDevice:j,lookup:z,missingIn:I,onPage:o,passes:A,prefix:b,runScript:c,setDevice:O,showBadges:K,site:e,stateToday:m,storeValue:y,storedKeys:v,storedNames:k,
storedRecords:J,storedValue:g,today:u},(()=>{q()&&j()
let e=F(),n=()=>{F()!==e&&location.reload(),(r||S().rest)&&c("rare")};(()=>{let{profile:e,names:r}=S(),n=document.querySelector("[data-ct-profile]")
n&&(n.href=`${t}progress/`,n.querySelector("[data-ct-profile-name]").textContent=r.get(e)??"")})(),n()
for(let e of["pageshow","storage"])addEventListener(e,n)})(),o(()=>s("data-ct-scripts")),(()=>{o(U)
for(let e of["pageshow","storage"])addEventListener(e,x(U))})(),o(()=>{let t=document.querySelectorAll(
":is([data-ct-due], [data-ct-from], [data-ct-until]):not([data-ct-state])")
for(let r of t){let t=e.words[r.dataset.ctState=m(r.dataset)],n=document.createElement("strong")
n.textContent=t,t&&r.prepend(n," · ")}}),(()=>{for(let e of["click","keydown"])addEventListener(e,e=>B(e)&&W(e))
o(()=>{/[?&]q=/.test(location.search)&&W(),/[?&]h=/.test(location.search)&&c("marks")})})())})();