/*! Countertalk, MIT */
(()=>{var u=JSON.parse(document.querySelector("[data-ct-config]").textContent??""),i=new URL(u.root.replace(/\/?$/,"/"),location.href),g=i.protocol==="file:",
O=()=>window.countertalk.activities
function f(t){window.document$&&!g?window.document$.subscribe(t):t()}function G(t,e){f(()=>{let o=document.querySelectorAll(
`[data-ct-${t}]:not([data-ct-started])`)
for(let r of o)r.dataset.ctStarted="",e(r,JSON.parse(r.dataset.ctWords??"null"))})}function Q(t,e,o){let r=n=>t.isConnected?o(n):removeEventListener(e,r)
addEventListener(e,r)}var it={};function l(t,e){let o=it[t]??=document.createElement("script")
o.addEventListener("load",e),!o.src&&(o.src=`${i}assets/${t}.js`,o.async=!1,document.head.append(o))}function k(t){document.querySelector(
`[${t}]`)?.getAttribute(t)?.split(" ").forEach(e=>l(e))}var d=t=>Date.parse(t)/864e5,_=t=>new Date(t*864e5).toISOString().slice(0,10),
N=t=>typeof t=="string"&&d(t)>0&&_(d(t))===t
function h(){return new Date(Date.now()-new Date().getTimezoneOffset()*6e4).toISOString().slice(0,10)}var $=`countertalk:2:${i.pathname}:`
function C(t,e){try{return t()}catch{return e}}function y(t){return C(()=>JSON.parse(localStorage.getItem(t)))}function D(t,e){return C((
)=>localStorage.setItem(t,JSON.stringify(e))??!0,!1)}function S(t){return C(()=>Object.keys(localStorage).filter(e=>e.startsWith(t)),[])}function X(t){for(
let e of t)localStorage.removeItem(e)}var L=[0,1,4,12]
function a(){let{profile:t,names:e,rest:o,used:r,left:n}=Object(y(`${$}_device`)),c=([p,w])=>/^[a-z0-9]+$/.test(p)&&w?.trim?.(),m=new Map(Object.entries(Object(
e)).filter(c));return{profile:m.has(t)?t:"",names:m,rest:L.includes(o)?o:0,used:Number(r)||0,left:Number(n)||0}}function V(t){let{names:e,...o}={...a(),...t}
return D(`${$}_device`,{...o,names:Object.fromEntries(e)})}function b(t=a().profile){return`${$}${t}:`}var I=t=>`${b()}${t}#`;function j(){let t=b()
return new Set(S(t).map(e=>e.slice(t.length).split("#")[0]))}function E(t="",e=a().names){return X(S(b(t))),V({profile:"",names:e,used:0,left:a(
).left+1})}function R(){let{rest:t,used:e}=a();return t&&e&&Math.abs(Date.now()-e)>t*36e5}function q(t){let e
return o=>{clearTimeout(e),o.key?e=setTimeout(t,50):t()}}var B=["read","quiz","checklist","scenario"],Y=t=>typeof t=="string",Z=t=>Math.floor((d(t)+3)/7),F={
daily:t=>t,weekly:Z,fortnightly:t=>Z(t)>>1,monthly:t=>t.slice(0,7),quarterly:t=>t.slice(0,4)+Math.ceil(t.slice(5,7)/3)},z=(t,e,o)=>!F[o]||F[o](t)===F[o](e),J=(
t,e=0)=>t*100+1e-9>=e
function K({of:t,was:e,draw:o},r){let n=Object.entries(t??{}),c=new Map(Object.entries(e??{})),m=n.filter(([p,w])=>[p].concat(c.get(p)??[]).some(
x=>r.of[x]===w));return Math.max(0,Math.min(o??n.length,n.length)-m.length)}function at(t,e,o){let r=e&&z(e.on,o,t.every),n=r?K(t,e):0,c=!!r&&!n
return{complete:c,passed:c&&J(e.share,t.pass),tested:t.pass>0,changed:n}}function ft({complete:t,passed:e,tested:o},r){let n=o?e:t
return{completed:t,passed:n,completed_or_passed:t||n}[r]??(t&&n)}function v(t,e,o,r,n=[]){let c=Object.hasOwn(t,o)&&!n.includes(o)?t[o]:{},m=e([o,
...c.names??[]]),p=B.filter(s=>c[s]).map(s=>at(c[s],m[s],n.length?m[s]?.on:r)),w=(c.steps??[]).filter(s=>Object.hasOwn(t,s)).map(s=>v(t,e,s,r,[...n,o])),
x=[...p,...w],H={complete:x.length>0&&x.every(({complete:s})=>s),passed:x.every(({passed:s,tested:P})=>s||!P),tested:x.some(({tested:s})=>s),changed:p.reduce((
s,{changed:P})=>s+P,0),isBegun:B.some(s=>c[s]&&m[s])}
return{...H,done:ft(H,c.rule)}}function dt(t){let{on:e,share:o,version:r,of:n}=Object(t),c=o===Number(o)&&o>=0&&o<=1
return N(e)&&c&&Y(r)&&!!n&&Object.values(n).every(Y)}function M(t){return e=>Object.fromEntries(B.map(o=>[o,e.map(r=>t(r,o)).find(dt)]))}function A(){let t=I(
"_results");return M((e,o)=>y(`${t}${e}#${o}`))}var mt=".md-nav__link[href], [data-ct-badge], [data-ct-badges] a";function U({href:t,hash:e}){let o=i.href
return!e&&t.startsWith(o)&&/^\w+\/[\w-]+/.exec(t.slice(o.length))?.[0]}function T(){if(!document.querySelector("[data-ct-profile]"))return
if(!O())return l("activity-index",T);let t=A();for(let o of document.querySelectorAll("[data-ct-tick]"))o.remove();let e=document.querySelectorAll(mt)
for(let o of e){if(!v(O(),t,U(o),h()).done)continue;let r=document.createElement("span")
r.className="ct-tick",r.dataset.ctTick="",r.textContent=`, ${u.words.done}`,o.append(r)}}function tt(){j().size&&(T(),k("data-ct-later"))}function et(){f(tt)
for(let t of["pageshow","storage"])addEventListener(t,q(tt))}var W=t=>t&&d(t)-d(h())
function ot(t,e){let o=document.querySelectorAll(`${t}:not([data-ct-state])`)
for(let r of o){let n=u.words[r.dataset.ctState=e(r.dataset)],c=document.createElement("strong")
c.textContent=n,n&&r.prepend(c," · ")}}function ut({ctDue:t}){let e=W(t)
return e<0?"overdue":e<=u.dueSoon?"soon":"verified"}function pt({ctFrom:t,ctUntil:e}){return W(e)<0?"expired":W(t)>0?"not_yet":"valid"}function lt(){ot(
"[data-ct-due]",ut),ot(":is([data-ct-from], [data-ct-until])",pt)}function rt(){f(lt)}function nt(){let{profile:t,left:e}=a()
return`${t} ${e}`}function xt(){let{profile:t,names:e}=a(),o=document.querySelector("[data-ct-profile]");if(!o)return;o.href=`${i}progress/`
let r=o.querySelector("[data-ct-profile-name]");r.textContent=e.get(t)??""}function st(){R()&&E()
let t=nt(),e=()=>{nt()!==t&&location.reload(),(g||a().rest)&&l("rare")};xt(),e()
for(let o of["pageshow","storage"])addEventListener(o,e)}function ct(){st(),f(()=>k("data-ct-scripts")),et(),rt()}Object.hasOwn(window,"countertalk")||(
window.countertalk={HOURS:L,activityIndex:O,base:i,completionOf:v,dayAt:_,dayNumber:d,device:a,during:Q,each:G,gathered:q,hasRested:R,isCurrent:z,isDay:N,
isFolder:g,keyAt:U,keysOf:I,leaveDevice:E,lookup:M,missingIn:K,onPage:f,passes:J,prefix:b,runScript:l,setDevice:V,showBadges:T,site:u,storeValue:D,storedKeys:S,
storedNames:j,storedRecords:A,storedValue:y,today:h},ct());})();
