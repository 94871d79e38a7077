/*! Countertalk, MIT */
(()=>{var A=countertalk.each,L=countertalk.during;var dt=countertalk.runScript
var ht=countertalk.HOURS,G=countertalk.device,J=countertalk.setDevice,U=countertalk.prefix,N=countertalk.keysOf,z=countertalk.storedNames,
gt=countertalk.leaveDevice;var xt=countertalk.storedValue;var _=countertalk.storedKeys
function at(o,t){t===null?localStorage.removeItem(o):localStorage.setItem(o,t)}function I(o){let t=new Map;try{localStorage.getItem("")
for(let[e,n]of o){let r=localStorage.getItem(e);at(e,n),t.set(e,r)}return!0}catch{for(let e of t.keys())at(e,null);for(let[e,n]of t)at(e,n)
return!1}}function q(o,t){return o.querySelector(`[data-ct-${t}]`)}function wt(o){return o.querySelector("input, select")}function f(o,t,...e){
let n=document.createElement(o);return t&&(n.className=t),n.append(...e),n}function D(o,t){let e=f(o,t)
return e.role="status",e}function k(o,t,e="ct-button ct-button--secondary"){let n=Object.assign(f("button",e,o),{type:"button"})
return n.addEventListener("click",t),n}function u(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}function yt(o,t,e=t.day){let[n,r,s]=o.split(
"-").map(Number),i=t.weekdays[new Date(`${o}T00:00:00Z`).getUTCDay()]
return u(e,{weekday:i,day:s,month:t.months[r-1],year:n})}var bt=o=>o?"ct-button ct-button--secondary":"ct-button",K=class{constructor(t,e){this.root=t,
this.words=e;let{profile:n,names:r,rest:s}=G()
this.profile=n,this.names=r,this.hours=s,this.name=this.names.get(this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless
this.note=D("p","ct-note");let r=[...this.names].filter(([s])=>s!==this.profile).map(([s,i])=>this.switchTo(s,u(t.as,{name:i})))
this.root.append(f("p","",e),this.note,...r.length?[f("p","ct-next",...r)]:[],this.form(),f("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(J(
t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){return k(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=f(
"form","ct-form"),n=f("input","ct-write");Object.assign(n,{name:"name",maxLength:40,required:!0,autocomplete:"off"});let r=f("input")
Object.assign(r,{type:"checkbox",checked:!0});let s=f("button",bt(this.name),this.name?t.give_other:t.give_name),i=!this.profile&&_(U()).length>0
return e.append(f("label","ct-form__field",f("span","ct-label",this.name?t.other:t.name),n),...i?[f("label","ct-option",r,f("span","",t.along))]:[],s),
e.addEventListener("submit",p=>{p.preventDefault(),this.add(n.value.trim(),i&&r.checked)}),e}add(t,e){let n=[...this.names].find(([,d])=>d===t)?.[0]
if(!t||n){n&&(this.note.textContent=u(this.words.taken,{name:t}))
return}let r=`p${1+Math.max(0,...[...this.names.keys()].map(d=>Number(d.slice(1))||0))}`,[s,i]=[U(),U(r)],p=e?_(s):[],l=d=>[...d].map(w=>[w,null]),c=new Map(
p.map(d=>[i+d.slice(s.length),localStorage.getItem(d)])),a=l(_(i)),m=I(new Map([...a,...c]))&&J({profile:r,names:new Map(this.names).set(r,t)})
I(new Map(l(m?p:c.keys()))),this.end(m)}leaving(){let{words:t,name:e}=this,n=k(e?t.finish:t.finish_and_clear,()=>this.handOn(n),bt(!e))
if(n.id="finish",!e)return[n];let r=k(u(t.remove,{name:e}),()=>this.confirm(r,u(t.sure,{name:e}),()=>this.remove()))
return[n,r]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,n){"ctSure"in t.dataset&&n(),
t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),gt(this.profile,this.names),location.reload()}rest(){let{words:t}=this,e=f(
"select","ct-pick");for(let n of ht){let r=n?u(n===1?t.hour:t.hours,{n}):t.never
e.append(new Option(r,String(n),!1,n===this.hours))}return e.addEventListener("change",()=>{let n=J({rest:Number(e.value),used:Date.now()})
dt("rare"),this.note.textContent=n?t.set:t.not_kept}),f("label","ct-form__field",f("span","",t.rest),e)}};var C="ct:progress-changed"
function V(o,t){dispatchEvent(new CustomEvent(o,{detail:t}))}function kt(o,t,e){L(o,t,({detail:n})=>e(n))}var Ot=countertalk.gathered
function j(o,t,e){let n=Ot(e)
L(o,"pageshow",({persisted:r})=>r&&e()),L(o,"storage",r=>{(!r.key||t.some(s=>r.key?.startsWith(N(s))))&&n(r)}),kt(o,C,e)}var F=countertalk.dayNumber,
W=countertalk.dayAt,g=countertalk.isDay,y=countertalk.today;var Zt="_here",Qt=o=>typeof o=="string"&&o.length>0;function O(o,t){let e=new Map
for(let n of o.map(N).reverse())for(let r of _(n)){let s=xt(r);t(s)&&e.set(r.slice(n.length),s)}return e}function P(o,t,e){let n=O(o,t),r=new Map(n);e(r)
let[s,...i]=o.map(N),p=[...r].filter(([a,m])=>m!==n.get(a)),l=[...n.keys()].filter(a=>!r.has(a)),c=I(new Map([...l.flatMap(a=>[s,...i].map(m=>[m+a,null])),
...p.map(([a,m])=>[s+a,JSON.stringify(m)])]))
return c&&Xt(o[0]),c}function Xt(o){o.startsWith("_")||P([Zt],Qt,t=>t.set("at",o).set("on",y()))}function b(o,t){return typeof o!="string"?"":o.slice(0,
4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,t)}var h="_missed",Z={searches:200,characters:100,times:9999}
function E(o){let{text:t,on:e,times:n}=Object(o),r=Number.isInteger(n)&&n>0&&n<=Z.times
return!!t&&b(t,Z.characters)===t&&g(e)&&r}function ct(o){return[...o].reverse().sort(([,t],[,e])=>t.on<e.on?1:t.on>e.on?-1:0)}function Q(o){for(let[t]of ct(
o).slice(Z.searches))o.delete(t)}function vt(o){let t=new Map;for(let[e,n]of o){if(e.length>Z.characters||!E(n))continue;let{text:r,on:s,times:i}=n
t.set(e,{text:r,on:s,times:i})}return t}var X=countertalk.base;var x=countertalk.activityIndex;var St=countertalk.passes
var Y=countertalk.completionOf,pt=countertalk.lookup
function tt(o){return Object.entries(pt((e,n)=>o?.[n])([""])).filter(([,e])=>e)}var Mt=o=>pt((t,e)=>o.get(t)?.[e]);function $(o){let t=new Map
for(let[e,n]of o){let r=e.lastIndexOf("#"),s=e.slice(0,r)
t.set(s,{...t.get(s),[e.slice(r+1)]:n})}return t}function Nt(o){return new Map([...o].flatMap(([t,e])=>tt(e).map(([n,r])=>[`${t}#${n}`,r])))}var It=(o,t)=>W(F(
o)+t);function ft(o,t){return Object.hasOwn(o,t)?o[t]:void 0}function Et(o,t,e=new Set){let n=ft(o,t);if(!n||e.has(t))return[];e.add(t)
let r=(n.steps??[]).flatMap(s=>Et(o,s,e))
return n.read||n.quiz||n.checklist||n.scenario?[...r,t]:r}function _t(o,t,e,n){return Et(o,e).map(r=>{let s=o[r],i={[r]:s},p=r===e?[]:[e]
return{key:r,names:[r,...s.names??[]],entry:s,...Y(i,t,r,n,p)}})}var lt=o=>[...o].sort().at(-1)
function B(o){let t=Object.entries(o).flatMap(([n,{names:r}])=>(r??[]).map(s=>[s,n])),e=new Map(t)
return n=>Object.hasOwn(o,n)?n:e.get(n)??n}function Yt(o,t){let{entry:e,names:n}=o,r=tt(t(n)).filter(([i])=>e[i]).map(([i,p])=>({...p,part:i,pass:e[i].pass??0,
on:e[i].every&&g(p.first)?p.first:p.on})),s=r.find(({share:i,pass:p})=>!St(i,p))
return{...o,records:r,failed:s,on:lt(r.map(({on:i})=>i))}}function Dt(o,t,e,n){let r=Mt(t),s=o[e],i=_t(o,r,e,n).map(a=>Yt(a,r)),p=i.flatMap(({
records:a})=>a.filter(({pass:m})=>m>0)),l=Y(o,r,e,n).done,c=lt(i.flatMap(a=>a.on??[]))
return{key:e,entry:s,rows:i,finished:l,on:c,done:i.filter(({done:a})=>a).length,of:i.length,next:i.find(({done:a})=>!a),share:p.length?p.reduce((a,{
share:m})=>a+m,0)/p.length:void 0,until:l&&s.earns?.days?It(c,s.earns.days):void 0}}function et(o,t,e,n){let r=new Set
return Object.keys(o).filter(s=>o[s].steps).map(s=>Dt(o,t,s,n)).sort((s,i)=>i.done-s.done||s.of-i.of).filter(({key:s,rows:i,finished:p})=>{let l=i.filter(
a=>a.records.length||e.has(a.key)).map(a=>a.key);e.has(s)&&l.push(s);let c=l.some(a=>!r.has(a));for(let a of l)r.add(a)
return c||p})}function Ct(o,t,e){let n=[...new Set([...t.keys()].map(B(o)))].sort(),s=n.filter(c=>ft(o,c)).map(c=>Dt(o,t,c,e)).map(({key:c,rows:a})=>a.find(
m=>m.key===c)).filter(c=>c?.records.length),i=c=>!s.some(a=>a.key===c),p=c=>lt(tt(t.get(c)).map(([,{on:a}])=>a)),l=(c,a)=>a.on.localeCompare(c.on)
return{done:s.sort(l),gone:n.filter(i).map(c=>({key:c,on:p(c)})).filter(({on:c})=>c).sort(l)}}var v=(o,t)=>g(t)?yt(t,o.dates):t
function ot(){let o=[...z()].filter(t=>/^[^:_]+\/[^:]+$/.test(t))
return{results:$(O(["_results"],()=>!0)),begun:new Set(o.map(B(x())))}}function R(o,t){let e=f("a","",t)
return e.href=new URL(o,X).href,e}function te(o,{part:t,share:e,of:n,pass:r}){if(t==="scenario"&&r)return u(o.points,{n:Math.round(e*100)})
let s={read:o.read,checklist:o.checklist,scenario:o.scenario}[t];if(s)return s;let i=Object.keys(n).length,p=Math.round(e*i*10)/10
return i&&Number.isInteger(p)?u(o.right,{right:p,all:i}):u(o.percent_right,{n:Math.floor(e*100)})}function S(o,t){let e=t.flatMap(n=>{let[r,s]=Array.isArray(
n)?n:["",n];return s?[" · ",f("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]})
return f("span",o,...e.slice(1))}var jt=(o,{entry:t})=>t.steps?u(o.tasks,t):t.title
function Rt(o,{records:t,failed:e,changed:n}){return[...t.map(r=>te(o,r)),n?["soon",o.changed]:e&&["bad",u(o.failed,{n:e.pass})]].filter(Boolean)}function Tt(o,
{on:t,records:e,entry:n}){let{version:r}=e.find(s=>s.on===t)
return[v(o,t),r&&u(o.content,{day:v(o,r)}),r&&n.version>r&&u(o.reviewed,{day:v(o,n.version)})].filter(Boolean)}function At(o,t,e){let n=f("a")
n.href=URL.createObjectURL(new Blob([e],{type:t})),n.download=o,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}function Lt(o,t,e=!1){let n=f("input",
"ct-file")
return Object.assign(n,{type:"file",accept:".json,application/json",multiple:e}),n.addEventListener("click",()=>n.value=""),n.addEventListener("change",(
)=>n.files.length&&t([...n.files])),f("label","ct-form__field",f("span","ct-label",o),n)}var nt=class{constructor(t,e){this.words=e,this.place=f("div"),
this.note=D("p","ct-hidden"),this.root=t,this.root.tabIndex=-1,this.root.append(this.place,this.note)}begin(){j(this.root,[h],()=>this.show()),this.show()}show(
){let{words:t}=this,e=ct(O([h],E))
this.place.replaceChildren(...e.length?[f("h2","",t.title),f("p","",t.where),f("ul","ct-rows ct-list ct-ruled ct-apart",...e.map(n=>this.row(...n))),f("p",
"ct-next",k(t.remove_all,()=>this.remove(e.map(([n])=>n))))]:[])}row(t,{text:e,on:n,times:r}){let{words:s}=this,i=r===1?s.once:u(s.times,{n:r}),p=k(s.remove,(
)=>this.remove([t]),"ct-text-button")
return p.ariaLabel=u(s.remove_search,{text:e}),f("li","",f("bdi","ct-strong",e),S("ct-muted",[v(s,n),i]),p)}remove(t){let e=this.buttons().indexOf(
document.activeElement)
P([h],E,n=>t.forEach(r=>n.delete(r))),V(C),this.note.textContent=this.words.removed,(this.buttons()[e]??this.root).focus()}buttons(){
return[...this.place.querySelectorAll("button")]}}
var rt=class{constructor(t,e){this.words=e,this.ways=t,this.done=q(document,"my-done"),this.empty=[this.ways,this.done].map(n=>[...n.childNodes])}begin(){j(
this.ways,["_results"],()=>this.show()),this.show()}show(){let{words:t}=this,{results:e,begun:n}=ot(),{done:r,gone:s}=Ct(x(),e,y()),i=a=>x()[a]&&!x(
)[a].steps&&!r.some(m=>m.key===a),p=[...n].filter(i).map(a=>x()[a]),l=et(x(),e,n,y()).map(a=>this.way(a)),c=[...this.part("",r.map(a=>this.row(a))),
...this.part(t.begun,p.map(({address:a,title:m,kind:d})=>[R(a,m),S("ct-muted",[d])])),...this.part(t.gone,s.map(({key:a,on:m})=>[a,S("ct-muted",[v(t,m)])]))]
this.ways.replaceChildren(...l.length?l:this.empty[0]),this.done.replaceChildren(...c.length?c:this.empty[1])}way(t){let{key:e,entry:n,done:r,of:s,finished:i,
next:p,on:l,share:c}=t,{words:a}=this,m=f("progress","ct-bar");Object.assign(m,{max:s,value:r,ariaLabel:n.title})
let d=c!==void 0&&u(a.percent,{n:Math.floor(c*100)}),w=i?[["good",u(a.finished,{day:v(a,l)})],d]:[u(a.how_far,{done:r,of:s})],M=i?R(`progress/receipt/#${e}`,
a.receipt):p&&R(p.entry.address,u(a.next,{title:p.entry.title}));M&&(M.className="ct-button ct-button--secondary");let Wt=f("h3","",R(n.address,n.title))
return f("section","ct-mine ct-row",Wt,m,S("ct-muted",w),f("p","ct-next",M??""))}row(t){let{entry:e}=t,{words:n}=this
return[R(e.address,jt(n,t)),S("ct-muted",[e.kind,...Rt(n,t)]),S("ct-muted",Tt(n,t))]}part(t,e){if(!e.length)return[]
let n=f("ul","ct-rows ct-list ct-ruled ct-apart",...e.map(r=>f("li","",...r)));return t?[f("h3","",t),n]:[n]}}
var Bt="countertalk-progress",mt=2,H="_results",ee="_recent",T={bytes:6e6,names:5e3,ways:200,depth:6},oe=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/,
Ht=o=>oe.test(o)&&o!==ee,st=o=>!!o&&typeof o=="object"&&!Array.isArray(o)
function ne(o){try{return JSON.parse(o)}catch{return}}function Gt(o,t=T.depth){return typeof o!="object"||o===null?!0:t>0&&Object.values(o).every(e=>Gt(e,
t-1))}function Jt(o,t,e=!1){let{site:n,name:r,exported:s,ways:i}=o,p=[...t].filter(([c])=>Ht(c)&&(e||c!==h)).sort(),l=Object.fromEntries(p.map(([c,a])=>[c,
Object.fromEntries(re(c,a))]))
return JSON.stringify({format:Bt,version:mt,site:n,name:r,exported:s,ways:i,entries:l},void 0,1)}function re(o,t){let e=[...t].sort(([n],[r])=>n<r?-1:1)
return o===H?$(e):e}var se={[H]:Nt,[h]:vt};function ie(o){let e=Object.entries(o).slice(0,T.names).filter(([n,r])=>Ht(n)&&st(r)&&Gt(r))
return new Map(e.map(([n,r])=>{let s=new Map(Object.entries(r));return[n,se[n]?.(s)??s]}))}function ae(o,t){let e=0
for(let[n,r]of o){for(let[s,i]of r)ut(i).some(p=>!t(p))&&(e+=Number(r.delete(s)))
r.size||o.delete(n)}return e}function ce(o,t){let{title:e,done:n,of:r,finished:s,share:i,on:p,until:l}=Object(o)
if(!b(e,200)||![n,r].every(Number.isInteger)||n<0||n>r)return[];let c=i>=0&&i<=1
return[{title:b(e,200),done:n,of:r,finished:s===!0,share:c?i:void 0,on:t(p)?p:void 0,until:g(l)?l:void 0}]}function Ut(o,t){if(o.length>T.bytes)return{
problem:"large"};let e=ne(o);if(!st(e)||e.format!==Bt||!Number.isInteger(e.version))return{problem:"strange"};if(e.version>mt)return{problem:"newer"}
let{site:n,entries:r}=e;if(e.version<mt||!st(n)||!st(r))return{problem:"strange"};let s=W(F(t)+1),i=c=>g(c)&&c<=s,p=ie(r),l=ae(p,i)
return Q(p.get(h)??new Map),{site:{name:b(n.name,200),path:b(n.path,1e3)},name:b(e.name,80),exported:i(b(e.exported,10))?b(e.exported,30):"",entries:p,
results:$(p.get(H)??new Map),ways:(Array.isArray(e.ways)?e.ways:[]).slice(0,T.ways).flatMap(c=>ce(c,i)),ahead:l}}var ut=o=>[o?.on,o?.last,o?.first].filter(g)
function zt(o,t){return t===void 0||(ut(o)[0]??"")>(ut(t)[0]??"")}function pe(o,t){return t&&JSON.stringify(o.of)===JSON.stringify(
t.of)&&o.share!==t.share?o.share>t.share:zt(o,t)}function Pt(o,t){let e=r=>r.replace(/^[^:#]*/,t)
return[...o].sort(([r],[s])=>+(e(r)===r)-+(e(s)===s)).map(([r,s])=>[e(r),s])}function $t(o,t){let e=new Map;for(let[n,r]of Pt(o,t)){let s=n===H?Pt(r,t):r
e.set(n,new Map([...e.get(n)??[],...s]))}return e}function qt(o,t,e){let n={taken:0,kept:0},r=$t(o,e),s=new Map
for(let[i,p]of $t(t,e)){let l=i===H?pe:zt,c=new Map;for(let[a,m]of p){let d=r.get(i)?.get(a);if(JSON.stringify(m)===JSON.stringify(d))continue;let w=l(m,d)
w&&c.set(a,m),typeof m=="object"&&(n[w?"taken":"kept"]+=1)}s.set(i,c)}return{set:s,...n}}function Kt(o){return o.toLowerCase().split(
/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).join("-")||"x"}var Vt=countertalk.showBadges;var Ft=()=>new Map([...z()].map(o=>[o,O([o],fe)])),fe=o=>o!==void 0
function le(){return`${y()}T${new Date().toTimeString().slice(0,8)}`}var it=class{constructor(t,e){this.root=t,this.words=e,this.withMissed=Object.assign(f(
"input"),{type:"checkbox"}),this.missed=f("label","ct-option",this.withMissed,f("span","",e.missed))}show(){let{words:t}=this,e=k(t.save,()=>this.save())
this.note=D("p","ct-note"),this.offerMissed(),j(this.root,[h],()=>this.offerMissed()),this.root.append(f("div","ct-form",this.missed,e),Lt(t.take,n=>this.take(
n[0])),this.note)}offerMissed(){this.missed.hidden=!O([h],E).size}save(){let{profile:t,names:e}=G(),n=e.get(t)
if(!n){this.note.textContent=this.words.nameless,wt(q(document,"device")).focus()
return}let{results:r,begun:s}=ot(),i={site:{name:this.root.dataset.ctSite,path:X.pathname},name:n,exported:le(),ways:et(x(),r,s,y()).map(({entry:l,done:c,of:a,
finished:m,share:d,on:w,until:M})=>({title:l.title,done:c,of:a,finished:m,share:d,on:w,until:M}))},p=`countertalk-progress-${Kt(n)}-${y()}.json`
At(p,"application/json",Jt(i,Ft(),this.withMissed.checked)),this.note.textContent=u(this.words.saved,{file:p})}async take(t){this.note.textContent=""
let e=t.size>T.bytes?{problem:"large"}:Ut(await t.text(),y())
this.note.textContent=this.taken(e)}taken(t){let{words:e}=this,n={large:e.large,strange:e.strange,newer:e.newer};if(t.problem)return n[t.problem]
if(t.site.name!==this.root.dataset.ctSite)return u(e.other_site,{site:t.site.name})
let{set:r,taken:s,kept:i}=qt(Ft(),t.entries,B(x())),p=([m,d])=>[...d].map(([w,M])=>[N(m)+w,JSON.stringify(M)])
if(!I(new Map([...r].flatMap(p))))return e.not_kept;P([h],E,Q),V(C),Vt();let{name:l,ahead:c}=t
return[s||i?u(e.taken,{taken:s,name:l}):!c&&e.nothing,i&&u(e.kept,{kept:i}),c&&u(e.ahead,{ahead:c})].filter(Boolean).join(" ")}}
A("my-paths",(o,t)=>new rt(o,t).begin());A("missed",(o,t)=>new nt(o,t).begin());A("device",(o,t)=>new K(o,t).show());A("carry",(o,t)=>new it(o,t).show());})();
