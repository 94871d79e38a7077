(()=>{var f=JSON.parse(document.getElementById("ct-site")?.textContent??"null"),i=new URL(f.root.replace(/\/?$/,"/"),location.href),g=i.protocol==="file:",O=(
)=>window.countertalk.activities;function a(t){window.document$&&!g?window.document$.subscribe(t):t()}function z(t,e){a(()=>{let o=document.querySelectorAll(
`[data-ct-${t}]:not([data-ct-started])`);for(let r of o)r.dataset.ctStarted="",e(r,JSON.parse(r.dataset.ctWords??"null"))})}function W(t,e,o){
let r=new AbortController,n=s=>t.isConnected?o(s):r.abort();addEventListener(e,n,{signal:r.signal})}var ct={};function m(t,e){
let o=ct[t]??=document.createElement("script");o.addEventListener("load",e),!o.src&&(o.src=`${i}assets/${t}.js`,o.async=!1,document.head.append(o))}function N(
t){let e=document.querySelector(`[${t}]`)?.getAttribute(t);for(let o of e?.split(" ")??[])m(o)}var l=t=>Date.parse(t)/864e5,T=t=>new Date(t*864e5).toISOString(
).slice(0,10),I=t=>typeof t=="string"&&l(t)>0&&T(l(t))===t;function x(){return new Date(Date.now()-new Date().getTimezoneOffset()*6e4).toISOString().slice(0,
10)}var h=`countertalk:2:${i.pathname}:`;function v(t,e){try{return t()}catch{return e}}function y(t){return v(()=>Object.keys(localStorage).filter(
e=>e.startsWith(t)),[])}function $(t){for(let e of t)localStorage.removeItem(e)}var R=[0,1,4,12];function d(){let{profile:t,names:e,rest:o,used:r,
left:n}=Object(v(()=>JSON.parse(localStorage.getItem(`${h}_device`)??"null"))),s=([u,S])=>/^[a-z0-9]+$/.test(u)&&S?.trim?.(),p=new Map(Object.entries(Object(
e)).filter(s));return{profile:p.has(t)?t:"",names:p,rest:R.includes(o)?o:0,used:Number(r)||0,left:Number(n)||0}}function C(t){let{names:e,...o}={...d(),...t},
r={...o,names:Object.fromEntries(e)};return v(()=>localStorage.setItem(`${h}_device`,JSON.stringify(r))??!0,!1)}function w(t=d().profile){
return`${h}${t}:`}function D(t){return v(()=>localStorage.getItem(w()+t))}function E(t="",e=d().names){return $(y(w(t))),C({profile:"",names:e,used:0,left:d(
).left+1})}function j(){let{rest:t,used:e}=d();return t&&e&&Math.abs(Date.now()-e)>t*36e5}var Q=["read","quiz","checklist","scenario"],H=t=>typeof t=="string",
G=t=>Math.floor((l(t)+3)/7),P={daily:t=>t,weekly:G,fortnightly:t=>G(t)>>1,monthly:t=>t.slice(0,7),quarterly:t=>t.slice(0,4)+Math.ceil(t.slice(5,7)/3)},_=(t,e,
o)=>!P[o]||P[o](t)===P[o](e),L=(t,e=0)=>t*100+1e-9>=e;function F({of:t,was:e,draw:o},r){let n=Object.entries(t??{}),s=new Map(Object.entries(e??{})),p=n.filter(
([u,S])=>[u].concat(s.get(u)??[]).some(b=>r.of[b]===S));return Math.max(0,Math.min(o??n.length,n.length)-p.length)}function it(t,e,o){let r=e&&_(e.on,o,
t.every),n=r?F(t,e):0,s=!!r&&!n;return{complete:s,passed:s&&L(e.share,t.pass),tested:t.pass>0,changed:n}}function at({complete:t,passed:e,tested:o},r){
let n=o?e:t;return{completed:t,passed:n,completed_or_passed:t||n}[r]??(t&&n)}function k(t,e,o,r,n=[]){let s=Object.hasOwn(t,o)&&!n.includes(o)?t[o]:{},p=e([o,
...s.names??[]])??{},u=Q.filter(c=>s[c]).map(c=>it(s[c],p[c],n.length?p[c]?.on:r)),S=(s.steps??[]).filter(c=>Object.hasOwn(t,c)).map(c=>k(t,e,c,r,[...n,o])),
b=[...u,...S],K=b.filter(({tested:c})=>c),U={complete:b.length>0&&b.every(({complete:c})=>c),passed:K.every(({passed:c})=>c),tested:K.length>0,changed:u.reduce(
(c,{changed:st})=>c+st,0)};return{...U,done:at(U,s.rule)}}function dt(t){let{on:e,share:o,version:r,of:n}=Object(t),s=o===Number(o)&&o>=0&&o<=1;return I(
e)&&s&&H(r)&&!!n&&Object.values(n).every(H)}function M(t){let e=Q.filter(o=>dt(t?.[o]));return e.length?Object.fromEntries(e.map(o=>[o,
t[o]])):void 0}function q(t){let e=[];try{e=Object.entries(JSON.parse(t??"null"))}catch{}let o=new Map(e);return r=>r.map(n=>M(o.get(n))).find(
Boolean)}var ft=".md-nav__link[href], [data-ct-badge], [data-ct-badges] a";function B({href:t,hash:e}){let o=i.href;return!e&&t.startsWith(
o)&&/^\w+\/[\w-]+/.exec(t.slice(o.length))?.[0]}function A(){if(!document.querySelector("[data-ct-profile]"))return;if(!O())return m("activity-index",A);
let t=q(D("_results"));for(let o of document.querySelectorAll("[data-ct-tick]"))o.remove();let e=document.querySelectorAll(ft);for(let o of e){if(!k(O(),t,B(o),
x()).done)continue;let r=document.createElement("span");r.className="ct-tick",r.dataset.ctTick="",r.textContent=`, ${f.words.done}`,o.append(r)}}function V(){y(
w()).length&&(A(),N("data-ct-later"))}function X(){a(V);for(let t of["pageshow","storage"])addEventListener(t,V)}function lt(t){let e=t.cloneNode(!0);for(
let r of e.querySelectorAll("li")){let n=[...r.parentElement.children],s=r.parentElement.localName==="ol"?`${n.indexOf(r)+1}.`:"-";(r.querySelector(
"p")??r).prepend(`${s} `)}t.after(e);let o=e.innerText.trim();return e.remove(),o}function pt(){if(!navigator.clipboard)return;let t=f.words,
e=document.querySelectorAll("[data-ct-copy][hidden]");for(let o of e)o.hidden=!1,o.addEventListener("click",async()=>{let r=o.parentElement?.querySelector(
"[data-ct-copied]");try{await navigator.clipboard.writeText(lt(r))}catch{getSelection()?.selectAllChildren(r);return}o.textContent=t.copied,setTimeout((
)=>o.textContent=t.copy,2e3)})}function Y(){a(pt)}var J=t=>t&&l(t)-l(x());function Z(t,e){let o=document.querySelectorAll(`${t}:not([data-ct-state])`);for(
let r of o){let n=r.dataset.ctState=e(r.dataset),s=document.createElement("strong");s.textContent=f.words[n],f.words[n]&&r.prepend(s," · ")}}function ut({
ctDue:t}){let e=J(t);return e<0?"overdue":e<=f.dueSoon?"soon":"verified"}function mt({ctFrom:t,ctUntil:e}){return J(e)<0?"expired":J(
t)>0?"not_yet":"valid"}function gt(){Z("[data-ct-due]",ut),Z(":is([data-ct-from], [data-ct-until])",mt)}function tt(){a(gt)}function et(){let{profile:t,
left:e}=d();return`${t} ${e}`}function xt(){let{profile:t,names:e}=d(),o=document.querySelector("[data-ct-profile]");if(!o)return;o.href=new URL("progress/",
i).href;let r=o.querySelector("[data-ct-profile-name]");r&&(r.textContent=e.get(t)??"")}function ot(){j()&&E();let t=et(),e=()=>{et()!==t&&location.reload(),(
g||d().rest)&&m("rare")};xt(),e();for(let o of["pageshow","storage"])addEventListener(o,e)}function ht(t){t.code==="Tab"&&t.target.matches(
".md-search__input")&&t.stopPropagation()}function rt(){addEventListener("keydown",ht,!0)}function nt(){rt(),ot(),a(()=>N("data-ct-scripts")),X(),tt(),Y(
)}window.countertalk||(window.countertalk={HOURS:R,activityIndex:O,base:i,completionOf:k,dayAt:T,dayNumber:l,device:d,during:W,each:z,forget:$,hasRested:j,
holds:_,isDay:I,isFolder:g,keyAt:B,leaveDevice:E,missingIn:F,onPage:a,ours:h,passes:L,prefix:w,recordsIn:q,recordsOf:M,runScript:m,setDevice:C,showBadges:A,
storedKeys:y,storedText:D,today:x},nt());})();
