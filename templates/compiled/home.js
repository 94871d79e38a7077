/*! Countertalk, MIT */
(()=>{var N=countertalk.each,h=countertalk.during;var b=countertalk.dayNumber,j=countertalk.dayAt,d=countertalk.isDay,y=countertalk.today
var R=countertalk.base;var g=countertalk.activityIndex
var C=t=>d(t)&&t>="2000-01-01"&&t<"2200-01-01",k=(t,o)=>j(b(t)+o),nt=(t,o)=>b(o)-b(t),T=(t,o)=>d(t?.on)&&t.no===void 0&&(!o||!!t.value)
function P(t,o,e){return t.filter(({settled:n})=>!n).map(n=>({...n,left:nt(e,k(o,n.days))})).sort((n,r)=>n.left-r.left)}var A=countertalk.passes
var w=countertalk.completionOf,v=countertalk.lookup
function $(t){return Object.entries(v((e,n)=>t?.[n])([""])).filter(([,e])=>e)}var H=t=>v((o,e)=>t.get(o)?.[e]);function L(t){let o=new Map
for(let[e,n]of t){let r=e.lastIndexOf("#"),s=e.slice(0,r)
o.set(s,{...o.get(s),[e.slice(r+1)]:n})}return o}function U(t,o){return Object.hasOwn(t,o)?t[o]:void 0}function G(t,o,e=new Set){let n=U(t,o)
if(!n||e.has(o))return[];e.add(o);let r=(n.steps??[]).flatMap(s=>G(t,s,e))
return n.read||n.quiz||n.checklist||n.scenario?[...r,o]:r}function B(t,o,e,n){return G(t,e).map(r=>{let s=t[r],c={[r]:s},a=r===e?[]:[e]
return{key:r,names:[r,...s.names??[]],entry:s,...w(c,o,r,n,a)}})}var K=t=>[...t].sort().at(-1)
function S(t){let o=Object.entries(t).flatMap(([n,{names:r}])=>(r??[]).map(s=>[s,n])),e=new Map(o)
return n=>Object.hasOwn(t,n)?n:e.get(n)??n}function rt(t,o){let{entry:e,names:n}=t,r=$(o(n)).filter(([c])=>e[c]).map(([c,a])=>({...a,part:c,pass:e[c].pass??0,
on:e[c].every&&d(a.first)?a.first:a.on})),s=r.find(({share:c,pass:a})=>!A(c,a))
return{...t,records:r,failed:s,on:K(r.map(({on:c})=>c))}}function E(t,o,e,n){let r=H(o),s=t[e],c=B(t,r,e,n).map(i=>rt(i,r)),a=c.flatMap(({records:i})=>i.filter(
({pass:f})=>f>0)),p=w(t,r,e,n).done,u=K(c.flatMap(i=>i.on??[]))
return{key:e,entry:s,rows:c,finished:p,on:u,done:c.filter(({done:i})=>i).length,of:c.length,next:c.find(({done:i})=>!i),share:a.length?a.reduce((i,{
share:f})=>i+f,0)/a.length:void 0,until:p&&s.earns?.days?k(u,s.earns.days):void 0}}function V(t,o,e,n){let r=new Set
return Object.keys(t).filter(s=>t[s].steps).map(s=>E(t,o,s,n)).sort((s,c)=>c.done-s.done||s.of-c.of).filter(({key:s,rows:c,finished:a})=>{let p=c.filter(
i=>i.records.length||e.has(i.key)).map(i=>i.key);e.has(s)&&p.push(s);let u=p.some(i=>!r.has(i));for(let i of p)r.add(i)
return u||a})}var D=countertalk.keysOf,q=countertalk.storedNames;var W=countertalk.storedValue;var J=countertalk.storedKeys
var st="_here",ct=t=>typeof t=="string"&&t.length>0;function O(t,o){let e=new Map;for(let n of t.map(D).reverse())for(let r of J(n)){let s=W(r)
o(s)&&e.set(r.slice(n.length),s)}return e}function F(){return O([st],ct).get("at")}function l(t,o,...e){let n=document.createElement(t)
return o&&(n.className=o),n.append(...e),n}function x(t,o){return t.replace(/\{(\w+)\}/g,(e,n)=>String(o[n]??e))}function I(t,o,e=o.day){let[n,r,s]=t.split(
"-").map(Number),c=o.weekdays[new Date(`${t}T00:00:00Z`).getUTCDay()]
return x(e,{weekday:c,day:s,month:o.months[r-1],year:n})}function z(){let t=[...q()].filter(o=>/^[^:_]+\/[^:]+$/.test(o))
return{results:L(O(["_results"],()=>!0)),begun:new Set(t.map(S(g())))}}function M(t,o){let e=l("a","",o)
return e.href=new URL(t,R).href,e}function Z(t,o){let e=o.flatMap(n=>{let[r,s]=Array.isArray(n)?n:["",n]
return s?[" · ",l("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return l("span",t,...e.slice(1))}var Q="ct:progress-changed"
function X(t,o,e){h(t,o,({detail:n})=>e(n))}var Y=countertalk.gathered;function tt(t,o,e){let n=Y(e)
h(t,"pageshow",({persisted:r})=>r&&e()),h(t,"storage",r=>{(!r.key||o.some(s=>r.key?.startsWith(D(s))))&&n(r)}),X(t,Q,e)}function et(t,o){let e=()=>at(t,o)
e(),tt(t,["_results","_here"],e)}function at(t,o){let e=[...it(o),...ft(o)]
t.replaceChildren(...e),t.hidden=!e.length}function it(t){let o=g(),{results:e,begun:n}=z(),r=S(o)(F());if(!Object.hasOwn(o,r))return[]
let s=m=>E(o,e,m,y()).finished,c=V(o,e,n,y()).find(({finished:m,rows:_})=>!m&&_.some(({key:ot})=>ot===r)),a=s(r)?c?.next?.entry:o[r];if(!a)return[]
let{address:p,title:u,kind:i}=a,f=c&&c.entry!==a&&[c.entry.title,x(t.count,{done:c.done,all:c.of})]
return[l("p","ct-label",s(r)?t.next:t.go_on),l("p","ct-start__title ct-headline",M(p,u)),l("p","ct-muted",Z("",[i,...f||[]]))]}function ft(t){
let o=Object.entries(g()).flatMap(([a,p])=>p.due?pt(a,p):[]),[e]=o.sort((a,p)=>a.left-p.left);if(!e)return[]
let n=o.filter(({left:a})=>a<0).length,r=I(k(e.start,e.days),t.dates,t.dates.weekday),s=e.left>1?x(t.in_many,{n:e.left}):e.left?t.tomorrow:t.today,
c=n?n===1?t.late_one:x(t.late_many,{n}):`${r}, ${s}`
return[l("p","ct-label",t.due),l("p","",M(`${e.address}#${e.id}`,e.text)),l("p",n?"ct-plan__late ct-shape--bad":"ct-muted",c)]}function pt(t,{address:o,
names:e=[],checklist:n,due:r={}}){let s=O([t,...e],()=>!0),c=s.get("_start")?.day;if(!C(c))return[]
let a=new Map(Object.entries(n?.was??{})),p=f=>[f,...a.get(f)??[]].map(m=>s.get(m)).find(Boolean),u=f=>T(p(f),n?.of?.[f])||typeof p(f)?.no=="string",
i=Object.entries(r).map(([f,[m,_]])=>({id:f,days:m,text:_,settled:u(f)}));return P(i,c,y()).map(f=>({...f,start:c,address:o}))}N("home",et);})();
