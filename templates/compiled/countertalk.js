/*! Countertalk, MIT */
(()=>{var p=JSON.parse(document.querySelector("[data-ct-config]").textContent??""),c=new URL(p.root.replace(/\/?$/,"/"),location.href),h=c.protocol==="file:",
S=()=>window.countertalk.activities
function a(t){window.document$&&!h?window.document$.subscribe(t):t()}function Y(t,e){a(()=>{let o=document.querySelectorAll(
`[data-ct-${t}]:not([data-ct-started])`)
for(let r of o)r.dataset.ctStarted="",e(r,JSON.parse(r.dataset.ctWords??"null"))})}function Z(t,e,o){let r=n=>t.isConnected?o(n):removeEventListener(e,r)
addEventListener(e,r)}var tt={};function f(t,e){let o=tt[t]??=document.createElement("script")
o.addEventListener("load",e),!o.src&&(o.onerror=()=>{o.remove(),delete tt[t]},o.src=`${c}assets/${t}.js`,o.async=!1,document.head.append(o))}function N(t){
document.querySelector(`[${t}]`)?.getAttribute(t)?.split(" ").forEach(e=>f(e))}var m=t=>Date.parse(t)/864e5,F=t=>new Date(t*864e5).toISOString().slice(0,10),
$=t=>typeof t=="string"&&m(t)>0&&F(m(t))===t
function g(){return new Date(Date.now()-new Date().getTimezoneOffset()*6e4).toISOString().slice(0,10)}var _=t=>t&&m(t)-m(g())
function et(t,e){let o=document.querySelectorAll(`${t}:not([data-ct-state])`)
for(let r of o){let n=p.words[r.dataset.ctState=e(r.dataset)],i=document.createElement("strong")
i.textContent=n,n&&r.prepend(i," · ")}}function C({ctDue:t}){let e=_(t)
return e<0?"overdue":e<=p.dueSoon?"soon":"verified"}function K({ctFrom:t,ctUntil:e}){return _(e)<0?"expired":_(t)>0?"not_yet":"valid"}function ut(){et(
"[data-ct-due]",C),et(":is([data-ct-from], [data-ct-until])",K)}function ot(){a(ut)}var D=`countertalk:2:${c.pathname}:`
function O(t,e){try{return t()}catch{return e}}function y(t){return O(()=>JSON.parse(localStorage.getItem(t)))}function E(t,e){return O((
)=>localStorage.setItem(t,JSON.stringify(e))??!0,!1)}function b(t){return O(()=>Object.keys(localStorage).filter(e=>e.startsWith(t)),[])}function rt(t){for(
let e of t)localStorage.removeItem(e)}var V=[0,1,4,12]
function d(){let{profile:t,names:e,rest:o,used:r,left:n}=Object(y(`${D}_device`)),i=([l,w])=>/^[a-z0-9]+$/.test(l)&&w?.trim?.(),u=new Map(Object.entries(Object(
e)).filter(i));return{profile:u.has(t)?t:"",names:u,rest:V.includes(o)?o:0,used:Number(r)||0,left:Number(n)||0}}function B(t){let{names:e,...o}={...d(),...t}
return E(`${D}_device`,{...o,names:Object.fromEntries(e)})}function v(t=d().profile){return`${D}${t}:`}var I=t=>`${v()}${t}#`
function j(){let t=v(),e=b(t).map(o=>o.slice(t.length).split("#")[0])
return new Set(e.filter(o=>o[0]!=="."))}function R(t="",e=d().names){return rt(b(v(t))),B({profile:"",names:e,used:0,left:d().left+1})}function q(){let{rest:t,
used:e}=d();return t&&e&&Math.abs(Date.now()-e)>t*36e5}function M(t){let e
return o=>{clearTimeout(e),o.key?e=setTimeout(t,50):t()}}var J=["read","quiz","checklist","scenario"],nt=t=>typeof t=="string",st=t=>Math.floor((m(t)+3)/7),z={
daily:t=>t,weekly:st,fortnightly:t=>st(t)>>1,monthly:t=>t.slice(0,7),quarterly:t=>t.slice(0,4)+Math.ceil(t.slice(5,7)/3)},U=(t,e,o)=>!z[o]||z[o](t)===z[o](e),
W=(t,e=0)=>t*100+1e-9>=e
function H({of:t,was:e,draw:o},r){let n=Object.entries(t??{}),i=new Map(Object.entries(e??{})),u=n.filter(([l,w])=>[l].concat(i.get(l)??[]).some(
x=>r.of[x]===w));return Math.max(0,Math.min(o??n.length,n.length)-u.length)}function pt(t,e,o){let r=e&&U(e.on,o,t.every),n=r?H(t,e):0,i=!!r&&!n
return{complete:i,passed:i&&W(e.share,t.pass),tested:t.pass>0,changed:n}}function lt({complete:t,passed:e,tested:o},r){let n=o?e:t
return{completed:t,passed:n,completed_or_passed:t||n}[r]??(t&&n)}function k(t,e,o,r,n=[]){let i=Object.hasOwn(t,o)&&!n.includes(o)?t[o]:{},u=e([o,
...i.names??[]]),l=J.filter(s=>i[s]).map(s=>pt(i[s],u[s],n.length?u[s]?.on:r)),w=(i.steps??[]).filter(s=>Object.hasOwn(t,s)).map(s=>k(t,e,s,r,[...n,o])),
x=[...l,...w],X={complete:x.length>0&&x.every(({complete:s})=>s),passed:x.every(({passed:s,tested:T})=>s||!T),tested:x.some(({tested:s})=>s),changed:l.reduce((
s,{changed:T})=>s+T,0),isBegun:J.some(s=>i[s]&&u[s])}
return{...X,done:lt(X,i.rule)}}function xt(t){let{on:e,share:o,version:r,of:n}=Object(t),i=o===Number(o)&&o>=0&&o<=1
return $(e)&&i&&nt(r)&&!!n&&Object.values(n).every(nt)}function P(t){return e=>Object.fromEntries(J.map(o=>[o,e.map(r=>t(r,o)).find(xt)]))}function A(){let t=I(
"_results");return P((e,o)=>y(`${t}${e}#${o}`))}var ht=".md-nav__link[href], [data-ct-badge], [data-ct-badges] a";function G({href:t,hash:e}){let o=c.href
return!e&&t.startsWith(o)&&/^\w+\/[\w-]+/.exec(t.slice(o.length))?.[0]}function L(){if(!document.querySelector("[data-ct-profile]"))return
if(!S())return f("activity-index",L);let t=A();for(let o of document.querySelectorAll("[data-ct-tick]"))o.remove();let e=document.querySelectorAll(ht)
for(let o of e){if(!k(S(),t,G(o),g()).done)continue;let r=document.createElement("span")
r.className="ct-tick",r.dataset.ctTick="",r.textContent=`, ${p.words.done}`,o.append(r)}}function it(){j().size&&(L(),N("data-ct-later"))}function ct(){a(it)
for(let t of["pageshow","storage"])addEventListener(t,M(it))}function Q(t){let e=document.querySelector("[data-ct-finder]")
e&&(t?.preventDefault(),e.open||e.showModal(),f("find"),f("search/index"))}function gt({key:t,ctrlKey:e,metaKey:o,target:r}){
return e||o?t==="k":t==="/"&&!r.closest("input, select, textarea")}function at(){addEventListener("click",t=>{
!t.ctrlKey&&!t.metaKey&&!t.shiftKey&&t.target.closest("[data-ct-find]")&&Q(t)}),addEventListener("keydown",t=>gt(t)&&Q(t)),a(()=>{/[?&]q=/.test(
location.search)&&Q(),/[?&]h=/.test(location.search)&&f("marks")})}function ft(){let{profile:t,left:e}=d()
return`${t} ${e}`}function yt(){let{profile:t,names:e}=d(),o=document.querySelector("[data-ct-profile]");if(!o)return;o.href=`${c}progress/`
let r=o.querySelector("[data-ct-profile-name]");r.textContent=e.get(t)??""}function dt(){q()&&R()
let t=ft(),e=()=>{ft()!==t&&location.reload(),(h||d().rest)&&f("rare")};yt(),e()
for(let o of["pageshow","storage"])addEventListener(o,e)}function mt(){dt(),a(()=>N("data-ct-scripts")),ct(),ot(),at()}Object.hasOwn(window,"countertalk")||(
window.countertalk={HOURS:V,activityIndex:S,attempt:O,base:c,completionOf:k,dayAt:F,dayNumber:m,device:d,during:Z,each:Y,freshness:C,gathered:M,hasRested:q,
isCurrent:U,isDay:$,isFolder:h,keyAt:G,keysOf:I,leaveDevice:R,lookup:P,missingIn:H,onPage:a,passes:W,prefix:v,runScript:f,setDevice:B,showBadges:L,site:p,
storeValue:E,storedKeys:b,storedNames:j,storedRecords:A,storedValue:y,today:g,validity:K},mt());})();
