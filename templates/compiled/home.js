"use strict";(()=>{var N=countertalk.each,g=countertalk.during;var S=countertalk.dayNumber,A=countertalk.dayAt,x=countertalk.isDay,y=countertalk.today;
var R=countertalk.base;var O=countertalk.activityIndex;var M=t=>x(t)&&t>="2000-01-01"&&t<"2200-01-01",b=(t,n)=>A(S(t)+n),Y=(t,n)=>S(n)-S(t),T=(t,n)=>x(
t?.on)&&t.no===void 0&&(!n||!!t.value);function C(t,n,e){return t.filter(({settled:o})=>!o).map(o=>({...o,left:Y(e,b(n,o.days))})).sort((o,
r)=>o.left-r.left)}var $=countertalk.passes;var v=countertalk.completionOf,w=countertalk.recordsOf;function L(t,n){return Object.hasOwn(t,
n)?t[n]:void 0}function P(t,n,e=new Set){let o=L(t,n);if(!o||e.has(n))return[];e.add(n);let r=(o.steps??[]).flatMap(s=>P(t,s,e));
return o.read||o.quiz||o.checklist||o.scenario?[...r,n]:r}function H(t,n,e,o){return P(t,e).map(r=>{let s=t[r],a={[r]:s},c=r===e?[]:[e];return{key:r,names:[r,
...s.names??[]],entry:s,...v(a,n,r,o,c)}})}var U=t=>[...t].sort().at(-1);function D(t){let n=Object.entries(t).flatMap(([o,{names:r}])=>(r??[]).map(s=>[s,o])),
e=new Map(n);return o=>Object.hasOwn(t,o)?o:e.get(o)??o}function tt(t,n){let{entry:e,names:o}=t,r=Object.entries(n(o)??{}).filter(([a])=>e[a]).map(([a,c])=>({
...c,part:a,pass:e[a].pass??0,on:e[a].every&&x(c.first)?c.first:c.on})),s=r.find(({share:a,pass:c})=>!$(a,c));return{...t,records:r,failed:s,on:U(r.map(({
on:a})=>a))}}function _(t,n,e,o){let r=i=>i.map(f=>w(n.get(f))).find(Boolean),s=t[e],a=H(t,r,e,o).map(i=>tt(i,r)),c=a.flatMap(({records:i})=>i.filter(({
pass:f})=>f>0)),p=v(t,r,e,o).done,u=U(a.flatMap(i=>i.on??[]));return{key:e,entry:s,rows:a,finished:p,on:u,done:a.filter(({done:i})=>i).length,of:a.length,
next:a.find(({done:i})=>!i),share:c.length?c.reduce((i,{share:f})=>i+f,0)/c.length:void 0,until:p&&s.earns?.days?b(u,s.earns.days):void 0}}function G(t,n,e,o){
let r=new Set;return Object.keys(t).filter(s=>t[s].steps).map(s=>_(t,n,s,o)).sort((s,a)=>a.done-s.done||s.of-a.of).filter(({key:s,rows:a,finished:c})=>{
let p=a.filter(i=>i.records.length||e.has(i.key)).map(i=>i.key);e.has(s)&&p.push(s);let u=p.some(i=>!r.has(i));for(let i of p)r.add(i);
return u||c})}var d=countertalk.prefix;function J(t){try{let n=JSON.parse(t);return n&&typeof n=="object"&&!Array.isArray(n)?Object.entries(n):void 0}catch{
return}}function B(t,n){let e;try{e=JSON.parse(t??"[]")}catch{}return Array.isArray(e)||(e=t?[t]:[]),JSON.stringify([...e,n])}var q=countertalk.storedKeys;
var et="_here",nt=t=>typeof t=="string"&&t.length>0;function ot(t){let n=localStorage.getItem(t),e=J(n??"{}");return e||(localStorage.setItem(`${t}:aside`,B(
localStorage.getItem(`${t}:aside`),n)),localStorage.removeItem(t),[])}function k(t,n){let e=new Map;try{for(let o of[...t].reverse())for(let[r,s]of ot(d()+o))n(
s)&&e.set(r,s)}catch{}return e}function K(){return k([et],nt).get("at")}function l(t,n,...e){let o=document.createElement(t);return n&&(o.className=n),o.append(
...e),o}function h(t,n){return t.replace(/\{(\w+)\}/g,(e,o)=>String(n[o]??e))}function j(t,n,e=n.day){let[o,r,s]=t.split("-").map(Number),a=n.weekdays[new Date(
`${t}T00:00:00Z`).getUTCDay()];return h(e,{weekday:a,day:s,month:n.months[r-1],year:o})}function W(){let n=q(d()).map(e=>e.slice(d().length)).filter(
e=>/^[^:_]+\/[^:]+$/.test(e));return{results:k(["_results"],w),begun:new Set(n.map(D(O())))}}function I(t,n){let e=l("a","",n);return e.href=new URL(t,R).href,
e}function F(t,n){let e=n.flatMap(o=>{let[r,s]=Array.isArray(o)?o:["",o];return s?[" · ",l("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]});return l(
"span",t,...e.slice(1))}var z="ct:progress-changed";function Z(t,n,e){g(t,n,({detail:o})=>e(o))}function Q(t,n,e){g(t,"pageshow",({persisted:o})=>o&&e()),g(t,
"storage",({key:o})=>{(o===null||n.some(r=>o===d()+r))&&e()}),Z(t,z,e)}function V(t,n){let e=()=>rt(t,n);e(),Q(t,["_results","_here"],e)}function rt(t,n){
let e=[...st(n),...at(n)];t.replaceChildren(...e),t.hidden=!e.length}function st(t){let n=O(),{results:e,begun:o}=W(),r=D(n)(K());if(!Object.hasOwn(n,
r))return[];let s=m=>_(n,e,m,y()).finished,a=G(n,e,o,y()).find(({finished:m,rows:E})=>!m&&E.some(({key:X})=>X===r)),c=s(r)?a?.next?.entry:n[r];if(!c)return[];
let{address:p,title:u,kind:i}=c,f=a&&a.entry!==c&&[a.entry.title,h(t.count,{done:a.done,all:a.of})];return[l("p","ct-label",s(r)?t.next:t.go_on),l("p",
"ct-start__title ct-headline",I(p,u)),l("p","ct-muted",F("",[i,...f||[]]))]}function at(t){let n=Object.entries(O()).flatMap(([c,p])=>p.due?ct(c,p):[]),
[e]=n.sort((c,p)=>c.left-p.left);if(!e)return[];let o=n.filter(({left:c})=>c<0).length,r=j(b(e.start,e.days),t.dates,t.dates.weekday),s=e.left>1?h(t.in_many,{
n:e.left}):e.left?t.tomorrow:t.today,a=o?o===1?t.late_one:h(t.late_many,{n:o}):`${r}, ${s}`;return[l("p","ct-label",t.due),l("p","",I(`${e.address}#${e.id}`,
e.text)),l("p",o?"ct-plan__late ct-shape--bad":"ct-muted",a)]}function ct(t,{address:n,names:e=[],checklist:o,due:r={}}){let s=k([t,...e],()=>!0),a=s.get(
"_start")?.day;if(!M(a))return[];let c=new Map(Object.entries(o?.was??{})),p=f=>[f,...c.get(f)??[]].map(m=>s.get(m)).find(Boolean),u=f=>T(p(f),
o?.of?.[f])||typeof p(f)?.no=="string",i=Object.entries(r).map(([f,[m,E]])=>({id:f,days:m,text:E,settled:u(f)}));return C(i,a,y()).map(f=>({...f,start:a,
address:n}))}N("home",V);})();
