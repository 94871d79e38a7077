(()=>{var f=JSON.parse(document.getElementById("ct-site").textContent),i=new URL(f.root.replace(/\/?$/,"/"),location),g=i.protocol==="file:",O=(
)=>window.countertalk.outline;function a(t){window.document$&&!g?window.document$.subscribe(t):t()}function z(t,e){a(()=>{for(
let o of document.querySelectorAll(`[data-ct-${t}]:not([data-ct-started])`))o.dataset.ctStarted="",e(o,JSON.parse(o.dataset.ctWords??null))})}function W(t,e,o){
let r=new AbortController,n=c=>t.isConnected?o(c):r.abort();addEventListener(e,n,{signal:r.signal})}var ct={};function u(t,e){
let o=ct[t]??=document.createElement("script");o.addEventListener("load",e),!o.src&&(o.src=`${i}assets/${t}.js`,o.async=!1,document.head.append(o))}function k(
t){let e=document.querySelector(`[${t}]`)?.getAttribute(t);for(let o of e?.split(" ")??[])u(o)}var l=t=>Date.parse(t)/864e5,T=t=>new Date(t*864e5).toISOString(
).slice(0,10),I=t=>typeof t=="string"&&l(t)>0&&T(l(t))===t;function x(){return new Date(Date.now()-new Date().getTimezoneOffset()*6e4).toISOString().slice(0,
10)}var h=`countertalk:2:${i.pathname}:`;function v(t,e){try{return t()}catch{return e}}function y(t){return v(()=>Object.keys(localStorage).filter(
e=>e.startsWith(t)),[])}function $(t){for(let e of t)localStorage.removeItem(e)}var R=[0,1,4,12];function d(){let{profile:t,names:e,rest:o,used:r,
left:n}=Object(v(()=>JSON.parse(localStorage.getItem(`${h}_device`)))),c=([m,S])=>/^[a-z0-9]+$/.test(m)&&S?.trim?.(),p=new Map(Object.entries(Object(e)).filter(
c));return{profile:p.has(t)?t:"",names:p,rest:R.includes(o)?o:0,used:Number(r)||0,left:Number(n)||0}}function C(t){let{names:e,...o}={...d(),...t},r={...o,
names:Object.fromEntries(e)};return v(()=>localStorage.setItem(`${h}_device`,JSON.stringify(r))??!0,!1)}function w(t=d().profile){return`${h}${t}:`}function D(
t){return v(()=>localStorage.getItem(w()+t))}function E(t="",e=d().names){return $(y(w(t))),C({profile:"",names:e,used:0,left:d().left+1})}function q(){let{
rest:t,used:e}=d();return t&&e&&Math.abs(Date.now()-e)>t*36e5}var Q=["read","quiz","checklist","scenario"],H=t=>typeof t=="string",G=t=>Math.floor((l(t)+3)/7),
P={daily:t=>t,weekly:G,fortnightly:t=>G(t)>>1,monthly:t=>t.slice(0,7),quarterly:t=>t.slice(0,4)+Math.ceil(t.slice(5,7)/3)},_=(t,e,o)=>!P[o]||P[o](t)===P[o](e),
L=(t,e=0)=>t*100+1e-9>=e;function F({of:t,was:e,draw:o},r){let n=Object.entries(t??{}),c=new Map(Object.entries(e??{})),p=n.filter(([m,S])=>[m].concat(c.get(
m)??[]).some(b=>r.of[b]===S));return Math.max(0,Math.min(o??n.length,n.length)-p.length)}function it(t,e,o){let r=e&&_(e.on,o,t.every),n=r?F(t,e):0,c=!!r&&!n;
return{complete:c,passed:c&&L(e.share,t.pass),tested:t.pass>0,changed:n}}function at({complete:t,passed:e,tested:o},r){let n=o?e:t;return{completed:t,passed:n,
completed_or_passed:t||n}[r]??(t&&n)}function N(t,e,o,r,n=[]){let c=Object.hasOwn(t,o)&&!n.includes(o)?t[o]:{},p=e([o,...c.names??[]])??{},m=Q.filter(
s=>c[s]).map(s=>it(c[s],p[s],n.length?p[s]?.on:r)),S=(c.steps??[]).filter(s=>Object.hasOwn(t,s)).map(s=>N(t,e,s,r,[...n,o])),b=[...m,...S],K=b.filter(({
tested:s})=>s),U={complete:b.length>0&&b.every(({complete:s})=>s),passed:K.every(({passed:s})=>s),tested:K.length>0,changed:m.reduce((s,{changed:st})=>s+st,0)};
return{...U,done:at(U,c.rule)}}function dt({on:t,share:e,version:o,of:r}=0){let n=e===Number(e)&&e>=0&&e<=1;return I(t)&&n&&H(o)&&r&&Object.values(r).every(
H)}function M(t){let e=Q.filter(o=>dt(t?.[o]??0));return e[0]&&Object.fromEntries(e.map(o=>[o,t[o]]))}function A(t){let e=[];try{e=Object.entries(JSON.parse(
t))}catch{}let o=new Map(e);return r=>r.map(n=>M(o.get(n))).find(Boolean)}var ft=".md-nav__link[href], [data-ct-badge], [data-ct-badges] a";function B({href:t,
hash:e}){let o=i.href;return!e&&t.startsWith(o)&&/^\w+\/[\w-]+/.exec(t.slice(o.length))?.[0]}function j(){if(!document.querySelector(
"[data-ct-profile]"))return;if(!O())return u("outline",j);let t=A(D("_results"));for(let e of document.querySelectorAll("[data-ct-tick]"))e.remove();for(
let e of document.querySelectorAll(ft)){if(!N(O(),t,B(e),x()).done)continue;let o=document.createElement("span");o.className="ct-tick",o.dataset.ctTick="",
o.textContent=`, ${f.words.done}`,e.append(o)}}function V(){y(w()).length&&(j(),k("data-ct-later"))}function X(){a(V);for(let t of["pageshow",
"storage"])addEventListener(t,V)}function lt(t){let e=t.cloneNode(!0);for(let r of e.querySelectorAll("li")){let n=[...r.parentElement.children],
c=r.parentElement.localName==="ol"?`${n.indexOf(r)+1}.`:"-";(r.querySelector("p")??r).prepend(`${c} `)}t.after(e);let o=e.innerText.trim();return e.remove(),
o}function pt(){if(!navigator.clipboard)return;let t=f.words;for(let e of document.querySelectorAll("[data-ct-copy][hidden]"))e.hidden=!1,e.addEventListener(
"click",async()=>{let o=e.parentElement.querySelector("[data-ct-copied]");try{await navigator.clipboard.writeText(lt(o))}catch{getSelection().selectAllChildren(
o);return}e.textContent=t.copied,setTimeout(()=>e.textContent=t.copy,2e3)})}function Y(){a(pt)}var J=t=>t&&l(t)-l(x());function Z(t,e){for(
let o of document.querySelectorAll(`${t}:not([data-ct-state])`)){let r=o.dataset.ctState=e(o.dataset),n=document.createElement("strong");
n.textContent=f.words[r],f.words[r]&&o.prepend(n," · ")}}function mt({ctDue:t}){let e=J(t);return e<0?"overdue":e<=f.dueSoon?"soon":"verified"}function ut({
ctFrom:t,ctUntil:e}){return J(e)<0?"expired":J(t)>0?"not_yet":"valid"}function gt(){Z("[data-ct-due]",mt),Z(":is([data-ct-from], [data-ct-until])",
ut)}function tt(){a(gt)}function et(){let{profile:t,left:e}=d();return`${t} ${e}`}function xt(){let{profile:t,names:e}=d(),o=document.querySelector(
"[data-ct-profile]");o&&(o.href=new URL("progress/",i).href,o.querySelector("[data-ct-profile-name]").textContent=e.get(t)??"")}function ot(){q()&&E();let t=et(
),e=()=>{et()!==t&&location.reload(),(g||d().rest)&&u("rare")};xt(),e();for(let o of["pageshow","storage"])addEventListener(o,e)}function ht(t){
t.code==="Tab"&&t.target.matches(".md-search__input")&&t.stopPropagation()}function rt(){addEventListener("keydown",ht,!0)}function nt(){rt(),ot(),a(()=>k(
"data-ct-scripts")),X(),tt(),Y()}window.countertalk||(window.countertalk={HOURS:R,activityIndex:O,base:i,completionOf:N,dayAt:T,dayNumber:l,device:d,during:W,
each:z,forget:$,hasRested:q,holds:_,isDay:I,isFolder:g,keyAt:B,leaveDevice:E,missingIn:F,onPage:a,ours:h,passes:L,prefix:w,recordsIn:A,recordsOf:M,runScript:u,
setDevice:C,showBadges:j,storedKeys:y,storedText:D,today:x},nt());})();
