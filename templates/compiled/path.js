/*! Countertalk, MIT */
(()=>{var e=countertalk.each,t=countertalk.during,n=countertalk.dayNumber,s=countertalk.dayAt,r=countertalk.isDay,a=countertalk.today,o=countertalk.base,
i=countertalk.activityIndex,l=(e,t)=>s(n(e)+t),c=countertalk.passes,d=countertalk.completionOf,h=countertalk.lookup;function u(e){let t=new Map
for(let[n,s]of e){let e=n.lastIndexOf("#"),r=n.slice(0,e)
t.set(r,{...t.get(r),[n.slice(e+1)]:s})}return t}function f(e,t,n=new Set){let s=((e,t)=>Object.hasOwn(e,t)?e[t]:void 0)(e,t);if(!s||n.has(t))return[];n.add(t)
let r=(s.steps??[]).flatMap(t=>f(e,t,n));return s.read||s.quiz||s.checklist||s.scenario?[...r,t]:r}var p=e=>[...e].sort().at(-1)
function g(e){let t=Object.entries(e).flatMap(([e,{names:t}])=>(t??[]).map(t=>[t,e])),n=new Map(t)
return t=>Object.hasOwn(e,t)?t:n.get(t)??t}function y(e,t,n,s){let a=(e=>h((t,n)=>e.get(t)?.[n]))(t),o=e[n],i=((e,t,n,s)=>f(e,n).map(r=>{let a=e[r]
return{key:r,names:[r,...a.names??[]],entry:a,...d({[r]:a},t,r,s,r===n?[]:[n])}}))(e,a,n,s).map(e=>((e,t)=>{let{entry:n,names:s}=e,a=(e=>Object.entries(h((t,
n)=>e?.[n])([""])).filter(([,e])=>e))(t(s)).filter(([e])=>n[e]).map(([e,t])=>({...t,part:e,pass:n[e].pass??0,on:n[e].every&&r(t.first)?t.first:t.on})),o=a.find(
({share:e,pass:t})=>!c(e,t))
return{...e,records:a,failed:o,on:p(a.map(({on:e})=>e))}})(e,a)),u=i.flatMap(({records:e})=>e.filter(({pass:e})=>e>0)),g=d(e,a,n,s).done,y=p(i.flatMap(
e=>e.on??[]))
return{key:n,entry:o,rows:i,finished:g,on:y,done:i.filter(({done:e})=>e).length,of:i.length,next:i.find(({done:e})=>!e),share:u.length?u.reduce((e,{
share:t})=>e+t,0)/u.length:void 0,until:g&&o.earns?.days?l(y,o.earns.days):void 0}}var k=countertalk.keysOf,m=countertalk.storedNames,w=countertalk.storedValue,
b=countertalk.storeValue,_=countertalk.storedKeys;function v(e,t){let n=new Map;for(let s of e.map(k).reverse())for(let e of _(s)){let r=w(e)
t(r)&&n.set(e.slice(s.length),r)}return n}function O(e,t){return e.querySelector(`[data-ct-${t}]`)}function M(e,t,...n){let s=document.createElement(e)
return t&&(s.className=t),s.append(...n),s}function x(e,t){return e.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}var S=(e,t)=>r(t)?((e,t,n=t.day)=>{let[s,r,
a]=e.split("-").map(Number);return x(n,{weekday:t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()],day:a,month:t.months[r-1],year:s})})(t,e.dates):t
function N(e,t){let n=M("a","",t);return n.href=new URL(e,o).href,n}function $(e,t){let n=t.flatMap(e=>{let[t,n]=Array.isArray(e)?e:["",e]
return n?[" · ",M("span",t?`ct-shape ct-shape--${t}`:"",String(n))]:[]});return M("span",e,...n.slice(1))}var j=countertalk.gathered
function A(e){b(`${k("_path")}at`,e)}function B(e,t){let n=t.filter(({done:e})=>!e),s=n.reduce((e,{entry:t})=>e+(t.minutes??0),0),r=1===s?e.left_one:s&&x(
e.left_many,{n:s})
return $("ct-trail__count",[x(e.count,{done:t.length-n.length,all:t.length}),r])}var q=class{constructor(e,t){this.root=e,this.words=t,this.key=e.dataset.ctWay,
this.list=O(document,"steps"),this.items=[...this.list.children],this.before=[...e.childNodes],this.begun=new Set,this.found=void 0}begin(){((e,t)=>{for(
let n of t)n.addEventListener("click",({target:t})=>t.closest("a")&&A(e))})(this.key,[this.root,this.list]),((e,n,s)=>{let r=j(s)
t(e,"pageshow",({persisted:e})=>e&&s()),t(e,"storage",e=>{(!e.key||n.some(t=>e.key?.startsWith(k(t))))&&r(e)}),((e,n,s)=>{t(e,"ct:progress-changed",({
detail:e})=>s(e))})(e,0,s)})(this.root,["_results"],()=>this.show()),this.show()}show(){let{results:e,begun:t}=(()=>{let e=[...m()].filter(
e=>/^[^:_]+\/[^:]+$/.test(e));return{results:u(v(["_results"],()=>!0)),begun:new Set(e.map(g(i())))}})();this.begun=t,this.found=y(i(),e,this.key,a())
let{rows:n,next:s}=this.found
this.isBegun=n.some(({key:e,records:n})=>n.length||t.has(e)),this.items.forEach(e=>this.mark(e)),this.root.replaceChildren(...this.isBegun?this.goOn(
s):this.before)}mark(e){let t=this.found.rows.find(({key:t})=>t===e.dataset.ctStep),n=this.isBegun&&!!t&&t===this.found.next;((e,t,n,s)=>{O(e,
"step-state")?.remove(),e.toggleAttribute("data-ct-done",t),e.toggleAttribute("data-ct-next",n);let r=$("ct-path__state ct-muted",s)
r.childNodes.length&&(r.dataset.ctStepState="",e.append(r))})(e,!!t?.done,n,t?this.statesOf(t,n):[])}statesOf(e,t){let{words:n}=this,s=e.done?[["good",x(
n.done_on,{day:S(n,e.on)})]]:[]
return t&&s.push(["next",n.next]),e.records.some(({pass:e})=>e)?s.push(...((e,{records:t,failed:n,changed:s})=>[...t.map(t=>((e,{part:t,share:n,of:s,pass:r})=>{
if("scenario"===t&&r)return x(e.points,{n:Math.round(100*n)});let a={read:e.read,checklist:e.checklist,scenario:e.scenario}[t];if(a)return a
let o=Object.keys(s).length,i=Math.round(n*o*10)/10
return o&&Number.isInteger(i)?x(e.right,{right:i,all:o}):x(e.percent_right,{n:Math.floor(100*n)})})(e,t)),s?["soon",e.changed]:n&&["bad",x(e.failed,{
n:n.pass})]].filter(Boolean))(n,{...e,changed:0})):!e.done&&this.begun.has(e.key)&&s.push(n.begun),e.changed&&s.push(["soon",this.changed(e)]),s}changed({
changed:e,entry:t}){let{words:n}=this
return t.quiz?1===e?n.changed_one:x(n.changed_many,{n:e}):n.changed}goOn(e){let{words:t}=this,{finished:n,key:s,rows:r}=this.found,{address:a,
title:o}=e?.entry??{},i=n?N(`progress/receipt/#${s}`,t.receipt):N(a,x(t.go_on,{title:o}));i.className="ct-button"
let l=n?[M("p","ct-trail__end",t.finished)]:[];return[M("p","ct-subtitle",B(t,r)),...l,M("p","ct-next",i)]}};e("way",(e,t)=>new q(e,t).begin())})();