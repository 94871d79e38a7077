"use strict";(()=>{var A=countertalk.each,g=countertalk.during;var S=countertalk.dayNumber,R=countertalk.dayAt,x=countertalk.isDay,y=countertalk.today;
var M=countertalk.base;var O=countertalk.activityIndex;var T=t=>x(t)&&t>="2000-01-01"&&t<"2200-01-01",b=(t,n)=>R(S(t)+n),X=(t,n)=>S(n)-S(t),$=(t,n)=>x(
t?.on)&&t.no===void 0&&(!n||!!t.value);function C(t,n,e){return t.filter(({settled:o})=>!o).map(o=>({...o,left:X(e,b(n,o.days))})).sort((o,
a)=>o.left-a.left)}var L=countertalk.passes;var E=countertalk.completionOf,v=countertalk.recordsOf;function P(t,n){return Object.hasOwn(t,
n)?t[n]:void 0}function _(t,n,e=new Set){let o=P(t,n);if(!o||e.has(n))return[];e.add(n);let a=(o.steps??[]).flatMap(s=>_(t,s,e));
return o.read||o.quiz||o.checklist||o.scenario?[...a,n]:a}var H=t=>[...t].sort().at(-1);function w(t){let n=Object.entries(t).flatMap(([o,{names:a}])=>(
a??[]).map(s=>[s,o])),e=new Map(n);return o=>Object.hasOwn(t,o)?o:e.get(o)??o}function Y(t,n,e,o,a){let s={[e]:t},{done:c,changed:p}=E(s,n,e,o,a),
f=Object.entries(n([e,...t.names??[]])??{}).filter(([r])=>t[r]).map(([r,i])=>({...i,part:r,pass:t[r].pass??0,on:t[r].every&&x(i.first)?i.first:i.on})),u=f.find(
({share:r,pass:i})=>!L(r,i));return{key:e,entry:t,done:c,changed:p,records:f,failed:u,on:H(f.map(({on:r})=>r))}}function j(t,n,e,o){let a=r=>r.map(i=>v(n.get(
i))).find(Boolean),s=t[e],c=_(t,e).map(r=>Y(t[r],a,r,o,r===e?[]:[e])),p=c.flatMap(({records:r})=>r.filter(({pass:i})=>i>0)),f=E(t,a,e,o).done,u=H(c.flatMap(
r=>r.on??[]));return{key:e,entry:s,rows:c,finished:f,on:u,done:c.filter(({done:r})=>r).length,of:c.length,next:c.find(({done:r})=>!r),share:p.length?p.reduce((
r,{share:i})=>r+i,0)/p.length:void 0,until:f&&s.earns?.days?b(u,s.earns.days):void 0}}function U(t,n,e,o){let a=new Set;return Object.keys(t).filter(
s=>t[s].steps).map(s=>j(t,n,s,o)).sort((s,c)=>c.done-s.done||s.of-c.of).filter(({key:s,rows:c,finished:p})=>{let f=c.filter(r=>r.records.length||e.has(
r.key)).map(r=>r.key);e.has(s)&&f.push(s);let u=f.some(r=>!a.has(r));for(let r of f)a.add(r);return u||p})}var m=countertalk.prefix;function G(t){try{
let n=JSON.parse(t);return n&&typeof n=="object"&&!Array.isArray(n)?Object.entries(n):void 0}catch{return}}function J(t,n){let e;try{e=JSON.parse(
t??"[]")}catch{}return Array.isArray(e)||(e=t?[t]:[]),JSON.stringify([...e,n])}var B=countertalk.storedKeys;var tt="_here",et=t=>typeof t=="string"&&t.length>0;
function nt(t){let n=localStorage.getItem(t),e=G(n??"{}");return e||(localStorage.setItem(`${t}:aside`,J(localStorage.getItem(`${t}:aside`),n)),
localStorage.removeItem(t),[])}function k(t,n){let e=new Map;try{for(let o of[...t].reverse())for(let[a,s]of nt(m()+o))n(s)&&e.set(a,s)}catch{
}return e}function q(){return k([tt],et).get("at")}function l(t,n,...e){let o=document.createElement(t);return n&&(o.className=n),o.append(...e),o}function h(t,
n){return t.replace(/\{(\w+)\}/g,(e,o)=>String(n[o]??e))}function I(t,n,e=n.day){let[o,a,s]=t.split("-").map(Number),c=n.weekdays[new Date(
`${t}T00:00:00Z`).getUTCDay()];return h(e,{weekday:c,day:s,month:n.months[a-1],year:o})}function K(){let n=B(m()).map(e=>e.slice(m().length)).filter(
e=>/^[^:_]+\/[^:]+$/.test(e));return{results:k(["_results"],v),begun:new Set(n.map(w(O())))}}function N(t,n){let e=l("a","",n);return e.href=new URL(t,M).href,
e}function W(t,n){let e=n.flatMap(o=>{let[a,s]=Array.isArray(o)?o:["",o];return s?[" · ",l("span",a?`ct-shape ct-shape--${a}`:"",String(s))]:[]});return l(
"span",t,...e.slice(1))}var F="ct:progress-changed";function z(t,n,e){g(t,n,({detail:o})=>e(o))}function Z(t,n,e){g(t,"pageshow",({persisted:o})=>o&&e()),g(t,
"storage",({key:o})=>{(o===null||n.some(a=>o===m()+a))&&e()}),z(t,F,e)}function Q(t,n){let e=()=>ot(t,n);e(),Z(t,["_results","_here"],e)}function ot(t,n){
let e=[...rt(n),...st(n)];t.replaceChildren(...e),t.hidden=!e.length}function rt(t){let n=O(),{results:e,begun:o}=K(),a=w(n)(q());if(!Object.hasOwn(n,
a))return[];let s=d=>j(n,e,d,y()).finished,c=U(n,e,o,y()).find(({finished:d,rows:D})=>!d&&D.some(({key:V})=>V===a)),p=s(a)?c?.next?.entry:n[a];if(!p)return[];
let{address:f,title:u,kind:r}=p,i=c&&c.entry!==p&&[c.entry.title,h(t.count,{done:c.done,all:c.of})];return[l("p","ct-label",s(a)?t.next:t.go_on),l("p",
"ct-start__title ct-headline",N(f,u)),l("p","ct-muted",W("",[r,...i||[]]))]}function st(t){let n=Object.entries(O()).flatMap(([p,f])=>f.due?at(p,f):[]),
[e]=n.sort((p,f)=>p.left-f.left);if(!e)return[];let o=n.filter(({left:p})=>p<0).length,a=I(b(e.start,e.days),t.dates,t.dates.weekday),s=e.left>1?h(t.in_many,{
n:e.left}):e.left?t.tomorrow:t.today,c=o?o===1?t.late_one:h(t.late_many,{n:o}):`${a}, ${s}`;return[l("p","ct-label",t.due),l("p","",N(`${e.address}#${e.id}`,
e.text)),l("p",o?"ct-plan__late ct-shape--bad":"ct-muted",c)]}function at(t,{address:n,names:e=[],checklist:o,due:a={}}){let s=k([t,...e],()=>!0),c=s.get(
"_start")?.day;if(!T(c))return[];let p=new Map(Object.entries(o?.was??{})),f=i=>[i,...p.get(i)??[]].map(d=>s.get(d)).find(Boolean),u=i=>$(f(i),
o?.of?.[i])||typeof f(i)?.no=="string",r=Object.entries(a).map(([i,[d,D]])=>({id:i,days:d,text:D,settled:u(i)}));return C(r,c,y()).map(i=>({...i,start:c,
address:n}))}A("home",Q);})();
