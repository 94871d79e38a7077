(()=>{var f=JSON.parse(document.querySelector("script[data-ct-config]")?.textContent??"null"),i=new URL(f.root.replace(/\/?$/,"/"),location.href),
x=i.protocol==="file:",v=()=>window.countertalk.activities;function d(t){window.document$&&!x?window.document$.subscribe(t):t()}function W(t,e){d(()=>{
let o=document.querySelectorAll(`[data-ct-${t}]:not([data-ct-started])`);for(let r of o)r.dataset.ctStarted="",e(r,JSON.parse(
r.dataset.ctWords??"null"))})}function H(t,e,o){let r=new AbortController,n=s=>t.isConnected?o(s):r.abort();addEventListener(e,n,{signal:r.signal})}var st={};
function l(t,e){let o=st[t]??=document.createElement("script");o.addEventListener("load",e),!o.src&&(o.src=`${i}assets/${t}.js`,o.async=!1,document.head.append(
o))}function I(t){let e=document.querySelector(`[${t}]`)?.getAttribute(t);for(let o of e?.split(" ")??[])l(o)}var u=t=>Date.parse(t)/864e5,E=t=>new Date(
t*864e5).toISOString().slice(0,10),N=t=>typeof t=="string"&&u(t)>0&&E(u(t))===t;function h(){return new Date(Date.now()-new Date().getTimezoneOffset(
)*6e4).toISOString().slice(0,10)}var y=`countertalk:2:${i.pathname}:`;function g(t,e){try{return t()}catch{return e}}function w(t){return g(()=>Object.keys(
localStorage).filter(e=>e.startsWith(t)),[])}function $(t){for(let e of t)localStorage.removeItem(e)}var _=[0,1,4,12];function a(){let{profile:t,names:e,rest:o,
used:r,left:n}=Object(g(()=>JSON.parse(localStorage.getItem(`${y}_device`)??"null"))),s=([m,O])=>/^[a-z0-9]+$/.test(m)&&O?.trim?.(),p=new Map(Object.entries(
Object(e)).filter(s));return{profile:p.has(t)?t:"",names:p,rest:_.includes(o)?o:0,used:Number(r)||0,left:Number(n)||0}}function P(t){let{names:e,...o}={...a(),
...t},r={...o,names:Object.fromEntries(e)};return g(()=>localStorage.setItem(`${y}_device`,JSON.stringify(r))??!0,!1)}function S(t=a().profile){
return`${y}${t}:`}function D(t){return g(()=>localStorage.getItem(S()+t))}function j(t="",e=a().names){return $(w(S(t))),P({profile:"",names:e,used:0,left:a(
).left+1})}function R(){let{rest:t,used:e}=a();return t&&e&&Math.abs(Date.now()-e)>t*36e5}var C=["read","quiz","checklist","scenario"],G=t=>typeof t=="string",
Q=t=>Math.floor((u(t)+3)/7),T={daily:t=>t,weekly:Q,fortnightly:t=>Q(t)>>1,monthly:t=>t.slice(0,7),quarterly:t=>t.slice(0,4)+Math.ceil(t.slice(5,7)/3)},F=(t,e,
o)=>!T[o]||T[o](t)===T[o](e),L=(t,e=0)=>t*100+1e-9>=e;function M({of:t,was:e,draw:o},r){let n=Object.entries(t??{}),s=new Map(Object.entries(e??{})),p=n.filter(
([m,O])=>[m].concat(s.get(m)??[]).some(b=>r.of[b]===O));return Math.max(0,Math.min(o??n.length,n.length)-p.length)}function ct(t,e,o){let r=e&&F(e.on,o,
t.every),n=r?M(t,e):0,s=!!r&&!n;return{complete:s,passed:s&&L(e.share,t.pass),tested:t.pass>0,changed:n}}function it({complete:t,passed:e,tested:o},r){
let n=o?e:t;return{completed:t,passed:n,completed_or_passed:t||n}[r]??(t&&n)}function k(t,e,o,r,n=[]){let s=Object.hasOwn(t,o)&&!n.includes(o)?t[o]:{},p=e([o,
...s.names??[]])??{},m=C.filter(c=>s[c]).map(c=>ct(s[c],p[c],n.length?p[c]?.on:r)),O=(s.steps??[]).filter(c=>Object.hasOwn(t,c)).map(c=>k(t,e,c,r,[...n,o])),
b=[...m,...O],U=b.filter(({tested:c})=>c),z={complete:b.length>0&&b.every(({complete:c})=>c),passed:U.every(({passed:c})=>c),tested:U.length>0,changed:m.reduce(
(c,{changed:nt})=>c+nt,0),isBegun:C.some(c=>s[c]&&p[c])};return{...z,done:it(z,s.rule)}}function at(t){let{on:e,share:o,version:r,of:n}=Object(t),s=o===Number(
o)&&o>=0&&o<=1;return N(e)&&s&&G(r)&&!!n&&Object.values(n).every(G)}function B(t){let e=C.filter(o=>at(t?.[o]));return e.length?Object.fromEntries(e.map(o=>[o,
t[o]])):void 0}function q(t){let e=[];try{e=Object.entries(JSON.parse(t??"null"))}catch{}let o=new Map(e);return r=>r.map(n=>B(o.get(n))).find(
Boolean)}var ft=".md-nav__link[href], [data-ct-badge], [data-ct-badges] a";function J({href:t,hash:e}){let o=i.href;return!e&&t.startsWith(
o)&&/^\w+\/[\w-]+/.exec(t.slice(o.length))?.[0]}function A(){if(!document.querySelector("[data-ct-profile]"))return;if(!v())return l("activity-index",A);
let t=q(D("_results"));for(let o of document.querySelectorAll("[data-ct-tick]"))o.remove();let e=document.querySelectorAll(ft);for(let o of e){if(!k(v(),t,J(o),
h()).done)continue;let r=document.createElement("span");r.className="ct-tick",r.dataset.ctTick="",r.textContent=`, ${f.words.done}`,o.append(r)}}function V(){w(
S()).length&&(A(),I("data-ct-later"))}function X(){d(V);for(let t of["pageshow","storage"])addEventListener(t,V)}var K=t=>t&&u(t)-u(h());function Y(t,e){
let o=document.querySelectorAll(`${t}:not([data-ct-state])`);for(let r of o){let n=r.dataset.ctState=e(r.dataset),s=document.createElement("strong");
s.textContent=f.words[n],f.words[n]&&r.prepend(s," · ")}}function dt({ctDue:t}){let e=K(t);return e<0?"overdue":e<=f.dueSoon?"soon":"verified"}function ut({
ctFrom:t,ctUntil:e}){return K(e)<0?"expired":K(t)>0?"not_yet":"valid"}function pt(){Y("[data-ct-due]",dt),Y(":is([data-ct-from], [data-ct-until])",
ut)}function Z(){d(pt)}function tt(){let{profile:t,left:e}=a();return`${t} ${e}`}function mt(){let{profile:t,names:e}=a(),o=document.querySelector(
"[data-ct-profile]");if(!o)return;o.href=new URL("progress/",i).href;let r=o.querySelector("[data-ct-profile-name]");r&&(r.textContent=e.get(
t)??"")}function et(){R()&&j();let t=tt(),e=()=>{tt()!==t&&location.reload(),(x||a().rest)&&l("rare")};mt(),e();for(let o of["pageshow",
"storage"])addEventListener(o,e)}function lt(t){t.code==="Tab"&&t.target.matches(".md-search__input")&&t.stopPropagation()}function ot(){addEventListener(
"keydown",lt,!0)}function rt(){ot(),et(),d(()=>I("data-ct-scripts")),X(),Z()}Object.hasOwn(window,"countertalk")||(window.countertalk={HOURS:_,activityIndex:v,
attempt:g,base:i,completionOf:k,dayAt:E,dayNumber:u,device:a,during:H,each:W,forget:$,hasRested:R,isCurrent:F,isDay:N,isFolder:x,keyAt:J,leaveDevice:j,
missingIn:M,onPage:d,ours:y,passes:L,prefix:S,recordsIn:q,recordsOf:B,runScript:l,setDevice:P,showBadges:A,site:f,storedKeys:w,storedText:D,today:h},rt());})();
