/*! Countertalk, MIT */
(()=>{var N=countertalk.each,h=countertalk.during;var b=countertalk.dayNumber,j=countertalk.dayAt,d=countertalk.isDay,y=countertalk.today
var R=countertalk.base;var g=countertalk.activityIndex
var C=t=>d(t)&&t>="2000-01-01"&&t<"2200-01-01",k=(t,o)=>j(b(t)+o),nt=(t,o)=>b(o)-b(t),T=(t,o)=>d(t?.on)&&t.no===void 0&&(!o||!!t.value)
function P(t,o,e){return t.filter(({settled:n})=>!n).map(n=>({...n,left:nt(e,k(o,n.days))})).sort((n,r)=>n.left-r.left)}var $=countertalk.passes
var w=countertalk.completionOf,_=countertalk.lookup
function A(t){return Object.entries(_((e,n)=>t?.[n])([""])).filter(([,e])=>e)}var L=t=>_((o,e)=>t.get(o)?.[e]);function H(t){let o=new Map
for(let[e,n]of t){let r=e.lastIndexOf("#"),s=e.slice(0,r)
o.set(s,{...o.get(s),[e.slice(r+1)]:n})}return o}function U(t,o){return Object.hasOwn(t,o)?t[o]:void 0}function G(t,o,e=new Set){let n=U(t,o)
if(!n||e.has(o))return[];e.add(o);let r=(n.steps??[]).flatMap(s=>G(t,s,e))
return n.read||n.quiz||n.checklist||n.scenario?[...r,o]:r}function B(t,o,e,n){return G(t,e).map(r=>{let s=t[r],a={[r]:s},c=r===e?[]:[e]
return{key:r,names:[r,...s.names??[]],entry:s,...w(a,o,r,n,c)}})}var K=t=>[...t].sort().at(-1)
function S(t){let o=Object.entries(t).flatMap(([n,{names:r}])=>(r??[]).map(s=>[s,n])),e=new Map(o)
return n=>Object.hasOwn(t,n)?n:e.get(n)??n}function rt(t,o){let{entry:e,names:n}=t,r=A(o(n)).filter(([a])=>e[a]).map(([a,c])=>({...c,part:a,pass:e[a].pass??0,
on:e[a].every&&d(c.first)?c.first:c.on})),s=r.find(({share:a,pass:c})=>!$(a,c))
return{...t,records:r,failed:s,on:K(r.map(({on:a})=>a))}}function I(t,o,e,n){let r=L(o),s=t[e],a=B(t,r,e,n).map(i=>rt(i,r)),c=a.flatMap(({records:i})=>i.filter(
({pass:f})=>f>0)),p=w(t,r,e,n).done,u=K(a.flatMap(i=>i.on??[]))
return{key:e,entry:s,rows:a,finished:p,on:u,done:a.filter(({done:i})=>i).length,of:a.length,next:a.find(({done:i})=>!i),share:c.length?c.reduce((i,{
share:f})=>i+f,0)/c.length:void 0,until:p&&s.earns?.days?k(u,s.earns.days):void 0}}function V(t,o,e,n){let r=new Set
return Object.keys(t).filter(s=>t[s].steps).map(s=>I(t,o,s,n)).sort((s,a)=>a.done-s.done||s.of-a.of).filter(({key:s,rows:a,finished:c})=>{let p=a.filter(
i=>i.records.length||e.has(i.key)).map(i=>i.key);e.has(s)&&p.push(s);let u=p.some(i=>!r.has(i));for(let i of p)r.add(i)
return u||c})}var v=countertalk.keysOf,q=countertalk.storedNames;var W=countertalk.storedValue;var J=countertalk.storedKeys
var st="_here",at=t=>typeof t=="string"&&t.length>0;function O(t,o){let e=new Map;for(let n of t.map(v).reverse())for(let r of J(n)){let s=W(r)
o(s)&&e.set(r.slice(n.length),s)}return e}function F(){return O([st],at).get("at")}function l(t,o,...e){let n=document.createElement(t)
return o&&(n.className=o),n.append(...e),n}function x(t,o){return t.replace(/\{(\w+)\}/g,(e,n)=>String(o[n]??e))}function M(t,o,e=o.day){let[n,r,s]=t.split(
"-").map(Number),a=o.weekdays[new Date(`${t}T00:00:00Z`).getUTCDay()]
return x(e,{weekday:a,day:s,month:o.months[r-1],year:n})}function z(){let t=[...q()].filter(o=>/^[^:_]+\/[^:]+$/.test(o))
return{results:H(O(["_results"],()=>!0)),begun:new Set(t.map(S(g())))}}function E(t,o){let e=l("a","",o)
return e.href=new URL(t,R).href,e}function Z(t,o){let e=o.flatMap(n=>{let[r,s]=Array.isArray(n)?n:["",n]
return s?[" · ",l("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return l("span",t,...e.slice(1))}var Q="ct:progress-changed"
function X(t,o,e){h(t,o,({detail:n})=>e(n))}var Y=countertalk.gathered;function tt(t,o,e){let n=Y(e)
h(t,"pageshow",({persisted:r})=>r&&e()),h(t,"storage",r=>{(!r.key||o.some(s=>r.key?.startsWith(v(s))))&&n(r)}),X(t,Q,e)}function et(t,o){let e=()=>ct(t,o)
e(),tt(t,["_results","_here"],e)}function ct(t,o){let e=[...it(o),...ft(o)]
t.replaceChildren(...e),t.hidden=!e.length}function it(t){let o=g(),{results:e,begun:n}=z(),r=S(o)(F());if(!Object.hasOwn(o,r))return[]
let s=m=>I(o,e,m,y()).finished,a=V(o,e,n,y()).find(({finished:m,rows:D})=>!m&&D.some(({key:ot})=>ot===r)),c=s(r)?a?.next?.entry:o[r];if(!c)return[]
let{address:p,title:u,kind:i}=c,f=a&&a.entry!==c&&[a.entry.title,x(t.count,{done:a.done,all:a.of})]
return[l("p","ct-label",s(r)?t.next:t.go_on),l("p","ct-start__title ct-headline",E(p,u)),l("p","ct-muted",Z("",[i,...f||[]]))]}function ft(t){
let o=Object.entries(g()).flatMap(([c,p])=>p.due?pt(c,p):[]),[e]=o.sort((c,p)=>c.left-p.left);if(!e)return[]
let n=o.filter(({left:c})=>c<0).length,r=M(k(e.start,e.days),t.dates,t.dates.weekday),s=e.left>1?x(t.in_many,{n:e.left}):e.left?t.tomorrow:t.today,
a=n?n===1?t.late_one:x(t.late_many,{n}):`${r}, ${s}`
return[l("p","ct-label",t.due),l("p","",E(`${e.address}#${e.id}`,e.text)),l("p",n?"ct-plan__late ct-shape--bad":"ct-muted",a)]}function pt(t,{address:o,
names:e=[],checklist:n,due:r={}}){let s=O([t,...e],()=>!0),a=s.get("_start")?.day;if(!C(a))return[]
let c=new Map(Object.entries(n?.was??{})),p=f=>[f,...c.get(f)??[]].map(m=>s.get(m)).find(Boolean),u=f=>T(p(f),n?.of?.[f])||typeof p(f)?.no=="string",
i=Object.entries(r).map(([f,[m,D]])=>({id:f,days:m,text:D,settled:u(f)}));return P(i,a,y()).map(f=>({...f,start:a,address:o}))}N("home",et);})();
