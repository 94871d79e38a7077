(()=>{var T=countertalk.each,j=countertalk.during;var k=countertalk.dayNumber,A=countertalk.dayAt,x=countertalk.isDay,g=countertalk.today;
var E=countertalk.base;var y=countertalk.activityIndex;var M=t=>x(t)&&t>="2000-01-01"&&t<"2200-01-01",O=(t,n)=>A(k(t)+n),Z=(t,n)=>k(n)-k(t),R=(t,n)=>x(
t?.on)&&t.no===void 0&&(!n||!!t.value);function P(t,n,e){return t.filter(({settled:o})=>!o).map(o=>({...o,left:Z(e,O(n,o.days))})).sort((o,
a)=>o.left-a.left)}var $=countertalk.passes;var D=countertalk.completionOf,v=countertalk.recordsOf;var Q=(t,n)=>Object.hasOwn(t,n)?t[n]:void 0,L=t=>[...t].sort(
).at(-1);function w(t){let n=Object.entries(t).flatMap(([o,{names:a}])=>(a??[]).map(s=>[s,o])),e=new Map(n);return o=>Object.hasOwn(t,o)?o:e.get(
o)??o}function U(t,n,e=new Set){let o=Q(t,n);if(!o||e.has(n))return[];e.add(n);let a=(o.steps??[]).flatMap(s=>U(t,s,e));
return o.read||o.quiz||o.checklist||o.scenario?[...a,n]:a}function V(t,n,e,o,a){let s={[e]:t},{done:c,changed:p}=D(s,n,e,o,a),f=Object.entries(n([e,
...t.names??[]])??{}).filter(([r])=>t[r]).map(([r,i])=>({...i,part:r,pass:t[r].pass??0,on:t[r].every&&x(i.first)?i.first:i.on})),u=f.find(({share:r,
pass:i})=>!$(r,i));return{key:e,entry:t,done:c,changed:p,records:f,failed:u,on:L(f.map(({on:r})=>r))}}function _(t,n,e,o){let a=r=>r.map(i=>v(n.get(i))).find(
Boolean),s=t[e],c=U(t,e).map(r=>V(t[r],a,r,o,r===e?[]:[e])),p=c.flatMap(({records:r})=>r.filter(({pass:i})=>i>0)),f=D(t,a,e,o).done,u=L(c.flatMap(r=>r.on??[]));
return{key:e,entry:s,rows:c,finished:f,on:u,done:c.filter(({done:r})=>r).length,of:c.length,next:c.find(({done:r})=>!r),share:p.length?p.reduce((r,{
share:i})=>r+i,0)/p.length:void 0,until:f&&s.earns?.days?O(u,s.earns.days):void 0}}function H(t,n,e,o){let a=new Set;return Object.keys(t).filter(
s=>t[s].steps).map(s=>_(t,n,s,o)).sort((s,c)=>c.done-s.done||s.of-c.of).filter(({key:s,rows:c,finished:p})=>{let f=c.filter(r=>r.records.length||e.has(
r.key)).map(r=>r.key);e.has(s)&&f.push(s);let u=f.some(r=>!a.has(r));for(let r of f)a.add(r);return u||p})}var d=countertalk.prefix;function J(t){try{
let n=JSON.parse(t);return n&&typeof n=="object"&&!Array.isArray(n)?Object.entries(n):void 0}catch{return}}function B(t,n){let e;try{e=JSON.parse(
t??"[]")}catch{}return Array.isArray(e)||(e=t?[t]:[]),JSON.stringify([...e,n])}var K=countertalk.storedKeys;var X="_here";
var Y=t=>typeof t=="string"&&t.length>0;function tt(t){let n=localStorage.getItem(t),e=J(n??"{}");return e||(localStorage.setItem(`${t}:aside`,B(
localStorage.getItem(`${t}:aside`),n)),localStorage.removeItem(t),[])}function b(t,n){let e=new Map;try{for(let o of[...t].reverse())for(let[a,s]of tt(d()+o))n(
s)&&e.set(a,s)}catch{}return e}function C(){return b([X],Y).get("at")}function l(t,n,...e){let o=document.createElement(t);return n&&(o.className=n),o.append(
...e),o}function h(t,n){return t.replace(/\{(\w+)\}/g,(e,o)=>String(n[o]??e))}function I(t,n,e=n.day){let[o,a,s]=t.split("-").map(Number),c=n.weekdays[new Date(
`${t}T00:00:00Z`).getUTCDay()];return h(e,{weekday:c,day:s,month:n.months[a-1],year:o})}function F(){let n=K(d()).map(e=>e.slice(d().length)).filter(
e=>/^[^:_]+\/[^:]+$/.test(e));return{results:b(["_results"],v),begun:new Set(n.map(w(y())))}}function N(t,n){let e=l("a","",n);return e.href=new URL(t,E).href,
e}function q(t,n){let e=n.flatMap(o=>{let[a,s]=Array.isArray(o)?o:["",o];return s?[" · ",l("span",a&&`ct-shape ct-shape--${a}`,s)]:[]});return l("span",t,
...e.slice(1))}function z(t,n,e){j(t,"pageshow",({persisted:o})=>o&&e()),j(t,"storage",({key:o})=>{(o===null||n.some(a=>o===d()+a))&&e()})}function G(t,n){
let e=()=>et(t,n);e(),z(t,["_results","_here"],e)}function et(t,n){let e=[...nt(n),...ot(n)];t.replaceChildren(...e),t.hidden=!e.length}function nt(t){let n=y(
),{results:e,begun:o}=F(),a=w(n)(C());if(!Object.hasOwn(n,a))return[];let s=m=>_(n,e,m,g()).finished,c=H(n,e,o,g()).find(({finished:m,rows:S})=>!m&&S.some(({
key:W})=>W===a)),p=s(a)?c?.next?.entry:n[a];if(!p)return[];let{address:f,title:u,kind:r}=p,i=c&&c.entry!==p&&[c.entry.title,h(t.count,{done:c.done,all:c.of})];
return[l("p","ct-label",s(a)?t.next:t.go_on),l("p","ct-start__title ct-headline",N(f,u)),l("p","ct-muted",q("",[r,...i||[]]))]}function ot(t){
let n=Object.entries(y()).flatMap(([p,f])=>f.due?rt(p,f):[]),[e]=n.sort((p,f)=>p.left-f.left);if(!e)return[];let o=n.filter(({left:p})=>p<0).length,a=I(O(
e.start,e.days),t.dates,t.dates.weekday),s=e.left>1?h(t.in_many,{n:e.left}):e.left?t.tomorrow:t.today,c=o?o===1?t.late_one:h(t.late_many,{n:o}):`${a}, ${s}`;
return[l("p","ct-label",t.due),l("p","",N(`${e.address}#${e.id}`,e.text)),l("p",o?"ct-plan__late ct-shape--bad":"ct-muted",c)]}function rt(t,{address:n,
names:e=[],checklist:o,due:a}){let s=b([t,...e],()=>!0),c=s.get("_start")?.day;if(!M(c))return[];let p=new Map(Object.entries(o.was??{})),f=i=>[i,...p.get(
i)??[]].map(m=>s.get(m)).find(Boolean),u=i=>R(f(i),o.of[i])||typeof f(i)?.no=="string",r=Object.entries(a).map(([i,[m,S]])=>({id:i,days:m,text:S,settled:u(
i)}));return P(r,c,g()).map(i=>({...i,start:c,address:n}))}T("home",G);})();
