/*! Countertalk, MIT */
(()=>{var T=countertalk.each,j=countertalk.during;var st=countertalk.runScript
var at=countertalk.HOURS,R=countertalk.device,A=countertalk.setDevice,L=countertalk.prefix,b=countertalk.keysOf,P=countertalk.storedNames,
it=countertalk.leaveDevice;var ct=countertalk.storedValue;var O=countertalk.storedKeys
function Y(o,t){t===null?localStorage.removeItem(o):localStorage.setItem(o,t)}function v(o){let t=new Map;try{localStorage.getItem("")
for(let[e,n]of o){let r=localStorage.getItem(e);Y(e,n),t.set(e,r)}return!0}catch{for(let e of t.keys())Y(e,null);for(let[e,n]of t)Y(e,n)
return!1}}function $(o,t){return o.querySelector(`[data-ct-${t}]`)}function pt(o){return o.querySelector("input, select")}function f(o,t,...e){
let n=document.createElement(o);return t&&(n.className=t),n.append(...e),n}function B(o,t){let e=f(o,t)
return e.role="status",e}function S(o,t,e="ct-button ct-button--secondary"){let n=Object.assign(f("button",e,o),{type:"button"})
return n.addEventListener("click",t),n}function u(o,t){return o.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]??e))}function ft(o,t,e=t.day){let[n,r,s]=o.split(
"-").map(Number),a=t.weekdays[new Date(`${o}T00:00:00Z`).getUTCDay()]
return u(e,{weekday:a,day:s,month:t.months[r-1],year:n})}var lt=o=>o?"ct-button ct-button--secondary":"ct-button",J=class{constructor(t,e){this.root=t,
this.words=e;let{profile:n,names:r,rest:s}=R()
this.profile=n,this.names=r,this.hours=s,this.name=this.names.get(this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless
this.note=B("p","ct-note");let r=[...this.names].filter(([s])=>s!==this.profile).map(([s,a])=>this.switchTo(s,u(t.as,{name:a})))
this.root.append(f("p","",e),this.note,...r.length?[f("p","ct-next",...r)]:[],this.form(),f("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(A(
t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){return S(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=f(
"form","ct-form"),n=f("input","ct-write");Object.assign(n,{name:"name",maxLength:40,required:!0,autocomplete:"off"});let r=f("input")
Object.assign(r,{type:"checkbox",checked:!0});let s=f("button",lt(this.name),this.name?t.give_other:t.give_name),a=!this.profile&&O(L()).length>0
return e.append(f("label","ct-form__field",f("span","ct-label",this.name?t.other:t.name),n),...a?[f("label","ct-option",r,f("span","",t.along))]:[],s),
e.addEventListener("submit",p=>{p.preventDefault(),this.add(n.value.trim(),a&&r.checked)}),e}add(t,e){let n=[...this.names].find(([,d])=>d===t)?.[0]
if(!t||n){n&&(this.note.textContent=u(this.words.taken,{name:t}))
return}let r=`p${1+Math.max(0,...[...this.names.keys()].map(d=>Number(d.slice(1))||0))}`,[s,a]=[L(),L(r)],p=e?O(s):[],l=d=>[...d].map(g=>[g,null]),c=new Map(
p.map(d=>[a+d.slice(s.length),localStorage.getItem(d)])),i=l(O(a)),m=v(new Map([...i,...c]))&&A({profile:r,names:new Map(this.names).set(r,t)})
v(new Map(l(m?p:c.keys()))),this.end(m)}leaving(){let{words:t,name:e}=this,n=S(e?t.finish:t.finish_and_clear,()=>this.handOn(n),lt(!e))
if(n.id="finish",!e)return[n];let r=S(u(t.remove,{name:e}),()=>this.confirm(r,u(t.sure,{name:e}),()=>this.remove()))
return[n,r]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,n){"ctSure"in t.dataset&&n(),
t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),it(this.profile,this.names),location.reload()}rest(){let{words:t}=this,e=f(
"select","ct-pick");for(let n of at){let r=n?u(n===1?t.hour:t.hours,{n}):t.never
e.append(new Option(r,String(n),!1,n===this.hours))}return e.addEventListener("change",()=>{let n=A({rest:Number(e.value),used:Date.now()})
st("rare"),this.note.textContent=n?t.set:t.not_kept}),f("label","ct-form__field",f("span","",t.rest),e)}}
var U=countertalk.dayNumber,H=countertalk.dayAt,x=countertalk.isDay,y=countertalk.today;var z="ct:progress-changed"
function ut(o,t){dispatchEvent(new CustomEvent(o,{detail:t}))}function mt(o,t,e){j(o,t,({detail:n})=>e(n))}var G=countertalk.base
var h=countertalk.activityIndex;function K(o,t){let e=new Map;for(let n of o.map(b).reverse())for(let r of O(n)){let s=ct(r)
t(s)&&e.set(r.slice(n.length),s)}return e}var dt=countertalk.passes;var q=countertalk.completionOf,tt=countertalk.lookup
function V(o){return Object.entries(tt((e,n)=>o?.[n])([""])).filter(([,e])=>e)}var ht=o=>tt((t,e)=>o.get(t)?.[e]);function D(o){let t=new Map
for(let[e,n]of o){let r=e.lastIndexOf("#"),s=e.slice(0,r)
t.set(s,{...t.get(s),[e.slice(r+1)]:n})}return t}function gt(o){return new Map([...o].flatMap(([t,e])=>V(e).map(([n,r])=>[`${t}#${n}`,
r])))}var wt="countertalk-progress",et=2,E="_results",N={bytes:6e6,names:5e3,ways:200,depth:6},kt=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/,
W=o=>!!o&&typeof o=="object"&&!Array.isArray(o)
function Ht(o){try{return JSON.parse(o)}catch{return}}function bt(o,t=N.depth){return typeof o!="object"||o===null?!0:t>0&&Object.values(o).every(e=>bt(e,
t-1))}function k(o,t){return typeof o!="string"?"":o.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,
t)}function Ot(o,t){let{site:e,name:n,exported:r,ways:s}=o,a=[...t].filter(([l])=>kt.test(l)).sort(),p=Object.fromEntries(a.map(([l,c])=>[l,Object.fromEntries(
zt(l,c))]))
return JSON.stringify({format:wt,version:et,site:e,name:n,exported:r,ways:s,entries:p},void 0,1)}function zt(o,t){let e=[...t].sort(([n],[r])=>n<r?-1:1)
return o===E?D(e):e}function Gt(o){let e=Object.entries(o).slice(0,N.names).filter(([n,r])=>kt.test(n)&&W(r)&&bt(r))
return new Map(e.map(([n,r])=>{let s=new Map(Object.entries(r));return[n,n===E?gt(s):s]}))}function Kt(o,t){let e=0
for(let[n,r]of o){for(let[s,a]of r)ot(a).some(p=>!t(p))&&(e+=Number(r.delete(s)))
r.size||o.delete(n)}return e}function qt(o,t){let{title:e,done:n,of:r,finished:s,share:a,on:p,until:l}=Object(o)
if(!k(e,200)||![n,r].every(Number.isInteger)||n<0||n>r)return[];let c=a>=0&&a<=1
return[{title:k(e,200),done:n,of:r,finished:s===!0,share:c?a:void 0,on:t(p)?p:void 0,until:x(l)?l:void 0}]}function vt(o,t){if(o.length>N.bytes)return{
problem:"large"};let e=Ht(o);if(!W(e)||e.format!==wt||!Number.isInteger(e.version))return{problem:"strange"};if(e.version>et)return{problem:"newer"}
let{site:n,entries:r}=e;if(e.version<et||!W(n)||!W(r))return{problem:"strange"};let s=H(U(t)+1),a=c=>x(c)&&c<=s,p=Gt(r),l=Kt(p,a)
return{site:{name:k(n.name,200),path:k(n.path,1e3)},name:k(e.name,80),exported:a(k(e.exported,10))?k(e.exported,30):"",entries:p,results:D(p.get(E)??new Map),
ways:(Array.isArray(e.ways)?e.ways:[]).slice(0,N.ways).flatMap(c=>qt(c,a)),ahead:l}}var ot=o=>[o?.on,o?.last,o?.first].filter(x)
function St(o,t){return t===void 0||(ot(o)[0]??"")>(ot(t)[0]??"")}function Vt(o,t){return t&&JSON.stringify(o.of)===JSON.stringify(
t.of)&&o.share!==t.share?o.share>t.share:St(o,t)}function xt(o,t){let e=r=>r.replace(/^[^:#]*/,t)
return[...o].sort(([r],[s])=>+(e(r)===r)-+(e(s)===s)).map(([r,s])=>[e(r),s])}function yt(o,t){let e=new Map;for(let[n,r]of xt(o,t)){let s=n===E?xt(r,t):r
e.set(n,new Map([...e.get(n)??[],...s]))}return e}function Nt(o,t,e){let n={taken:0,kept:0},r=yt(o,e),s=new Map
for(let[a,p]of yt(t,e)){let l=a===E?Vt:St,c=new Map;for(let[i,m]of p){let d=r.get(a)?.get(i);if(JSON.stringify(m)===JSON.stringify(d))continue;let g=l(m,d)
g&&c.set(i,m),typeof m=="object"&&(n[g?"taken":"kept"]+=1)}s.set(a,c)}return{set:s,...n}}function Mt(o){return o.toLowerCase().split(
/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).join("-")||"x"}var It=countertalk.showBadges;var _t=(o,t)=>H(U(o)+t)
function nt(o,t){return Object.hasOwn(o,t)?o[t]:void 0}function jt(o,t,e=new Set){let n=nt(o,t);if(!n||e.has(t))return[];e.add(t)
let r=(n.steps??[]).flatMap(s=>jt(o,s,e))
return n.read||n.quiz||n.checklist||n.scenario?[...r,t]:r}function Dt(o,t,e,n){return jt(o,e).map(r=>{let s=o[r],a={[r]:s},p=r===e?[]:[e]
return{key:r,names:[r,...s.names??[]],entry:s,...q(a,t,r,n,p)}})}var rt=o=>[...o].sort().at(-1)
function C(o){let t=Object.entries(o).flatMap(([n,{names:r}])=>(r??[]).map(s=>[s,n])),e=new Map(t)
return n=>Object.hasOwn(o,n)?n:e.get(n)??n}function Wt(o,t){let{entry:e,names:n}=o,r=V(t(n)).filter(([a])=>e[a]).map(([a,p])=>({...p,part:a,pass:e[a].pass??0,
on:e[a].every&&x(p.first)?p.first:p.on})),s=r.find(({share:a,pass:p})=>!dt(a,p))
return{...o,records:r,failed:s,on:rt(r.map(({on:a})=>a))}}function Et(o,t,e,n){let r=ht(t),s=o[e],a=Dt(o,r,e,n).map(i=>Wt(i,r)),p=a.flatMap(({
records:i})=>i.filter(({pass:m})=>m>0)),l=q(o,r,e,n).done,c=rt(a.flatMap(i=>i.on??[]))
return{key:e,entry:s,rows:a,finished:l,on:c,done:a.filter(({done:i})=>i).length,of:a.length,next:a.find(({done:i})=>!i),share:p.length?p.reduce((i,{
share:m})=>i+m,0)/p.length:void 0,until:l&&s.earns?.days?_t(c,s.earns.days):void 0}}function F(o,t,e,n){let r=new Set
return Object.keys(o).filter(s=>o[s].steps).map(s=>Et(o,t,s,n)).sort((s,a)=>a.done-s.done||s.of-a.of).filter(({key:s,rows:a,finished:p})=>{let l=a.filter(
i=>i.records.length||e.has(i.key)).map(i=>i.key);e.has(s)&&l.push(s);let c=l.some(i=>!r.has(i));for(let i of l)r.add(i)
return c||p})}function Ct(o,t,e){let n=[...new Set([...t.keys()].map(C(o)))].sort(),s=n.filter(c=>nt(o,c)).map(c=>Et(o,t,c,e)).map(({key:c,rows:i})=>i.find(
m=>m.key===c)).filter(c=>c?.records.length),a=c=>!s.some(i=>i.key===c),p=c=>rt(V(t.get(c)).map(([,{on:i}])=>i)),l=(c,i)=>i.on.localeCompare(c.on)
return{done:s.sort(l),gone:n.filter(a).map(c=>({key:c,on:p(c)})).filter(({on:c})=>c).sort(l)}}var M=(o,t)=>x(t)?ft(t,o.dates):t
function Z(){let o=[...P()].filter(t=>/^[^:_]+\/[^:]+$/.test(t))
return{results:D(K(["_results"],()=>!0)),begun:new Set(o.map(C(h())))}}function I(o,t){let e=f("a","",t)
return e.href=new URL(o,G).href,e}function Ft(o,{part:t,share:e,of:n,pass:r}){if(t==="scenario"&&r)return u(o.points,{n:Math.round(e*100)})
let s={read:o.read,checklist:o.checklist,scenario:o.scenario}[t];if(s)return s;let a=Object.keys(n).length,p=Math.round(e*a*10)/10
return a&&Number.isInteger(p)?u(o.right,{right:p,all:a}):u(o.percent_right,{n:Math.floor(e*100)})}function _(o,t){let e=t.flatMap(n=>{let[r,s]=Array.isArray(
n)?n:["",n];return s?[" · ",f("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]})
return f("span",o,...e.slice(1))}var Tt=(o,{entry:t})=>t.steps?u(o.tasks,t):t.title
function Rt(o,{records:t,failed:e,changed:n}){return[...t.map(r=>Ft(o,r)),n?["soon",o.changed]:e&&["bad",u(o.failed,{n:e.pass})]].filter(Boolean)}function At(o,
{on:t,records:e,entry:n}){let{version:r}=e.find(s=>s.on===t)
return[M(o,t),r&&u(o.content,{day:M(o,r)}),r&&n.version>r&&u(o.reviewed,{day:M(o,n.version)})].filter(Boolean)}function Lt(o,t,e){let n=f("a")
n.href=URL.createObjectURL(new Blob([e],{type:t})),n.download=o,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}function Pt(o,t,e=!1){let n=f("input",
"ct-file")
return Object.assign(n,{type:"file",accept:".json,application/json",multiple:e}),n.addEventListener("click",()=>n.value=""),n.addEventListener("change",(
)=>n.files.length&&t([...n.files])),f("label","ct-form__field",f("span","ct-label",o),n)}var $t=()=>new Map([...P()].map(o=>[o,K([o],Zt)])),Zt=o=>o!==void 0
function Qt(){return`${y()}T${new Date().toTimeString().slice(0,8)}`}var Q=class{constructor(t,e){this.root=t,this.words=e}show(){let{words:t}=this,e=S(t.save,(
)=>this.save())
this.note=B("p","ct-note"),this.root.append(f("p","ct-next",e),Pt(t.take,n=>this.take(n[0])),this.note)}save(){let{profile:t,names:e}=R(),n=e.get(t)
if(!n){this.note.textContent=this.words.nameless,pt($(document,"device")).focus()
return}let{results:r,begun:s}=Z(),a={site:{name:this.root.dataset.ctSite,path:G.pathname},name:n,exported:Qt(),ways:F(h(),r,s,y()).map(({entry:l,done:c,of:i,
finished:m,share:d,on:g,until:w})=>({title:l.title,done:c,of:i,finished:m,share:d,on:g,until:w}))},p=`countertalk-progress-${Mt(n)}-${y()}.json`
Lt(p,"application/json",Ot(a,$t())),this.note.textContent=u(this.words.saved,{file:p})}async take(t){this.note.textContent=""
let e=t.size>N.bytes?{problem:"large"}:vt(await t.text(),y())
this.note.textContent=this.taken(e)}taken(t){let{words:e}=this,n={large:e.large,strange:e.strange,newer:e.newer};if(t.problem)return n[t.problem]
if(t.site.name!==this.root.dataset.ctSite)return u(e.other_site,{site:t.site.name})
let{set:r,taken:s,kept:a}=Nt($t(),t.entries,C(h())),p=([m,d])=>[...d].map(([g,w])=>[b(m)+g,JSON.stringify(w)])
if(!v(new Map([...r].flatMap(p))))return e.not_kept;ut(z),It();let{name:l,ahead:c}=t
return[s||a?u(e.taken,{taken:s,name:l}):!c&&e.nothing,a&&u(e.kept,{kept:a}),c&&u(e.ahead,{ahead:c})].filter(Boolean).join(" ")}};var Bt=countertalk.gathered
function Jt(o,t,e){let n=Bt(e)
j(o,"pageshow",({persisted:r})=>r&&e()),j(o,"storage",r=>{(!r.key||t.some(s=>r.key?.startsWith(b(s))))&&n(r)}),mt(o,z,e)}var X=class{constructor(t,e){
this.words=e,this.ways=t,this.done=$(document,"my-done"),this.empty=[this.ways,this.done].map(n=>[...n.childNodes])}begin(){Jt(this.ways,["_results"],(
)=>this.show()),this.show()}show(){let{words:t}=this,{results:e,begun:n}=Z(),{done:r,gone:s}=Ct(h(),e,y()),a=i=>h()[i]&&!h()[i].steps&&!r.some(m=>m.key===i),
p=[...n].filter(a).map(i=>h()[i]),l=F(h(),e,n,y()).map(i=>this.way(i)),c=[...this.part("",r.map(i=>this.row(i))),...this.part(t.begun,p.map(({address:i,title:m,
kind:d})=>[I(i,m),_("ct-muted",[d])])),...this.part(t.gone,s.map(({key:i,on:m})=>[i,_("ct-muted",[M(t,m)])]))]
this.ways.replaceChildren(...l.length?l:this.empty[0]),this.done.replaceChildren(...c.length?c:this.empty[1])}way(t){let{key:e,entry:n,done:r,of:s,finished:a,
next:p,on:l,share:c}=t,{words:i}=this,m=f("progress","ct-bar");Object.assign(m,{max:s,value:r,ariaLabel:n.title})
let d=c!==void 0&&u(i.percent,{n:Math.floor(c*100)}),g=a?[["good",u(i.finished,{day:M(i,l)})],d]:[u(i.how_far,{done:r,of:s})],w=a?I(`progress/receipt/#${e}`,
i.receipt):p&&I(p.entry.address,u(i.next,{title:p.entry.title}));w&&(w.className="ct-button ct-button--secondary");let Ut=f("h3","",I(n.address,n.title))
return f("section","ct-mine ct-row",Ut,m,_("ct-muted",g),f("p","ct-next",w??""))}row(t){let{entry:e}=t,{words:n}=this
return[I(e.address,Tt(n,t)),_("ct-muted",[e.kind,...Rt(n,t)]),_("ct-muted",At(n,t))]}part(t,e){if(!e.length)return[]
let n=f("ul","ct-rows ct-list ct-ruled ct-apart",...e.map(r=>f("li","",...r)));return t?[f("h3","",t),n]:[n]}};T("my-paths",(o,t)=>new X(o,t).begin())
T("device",(o,t)=>new J(o,t).show());T("carry",(o,t)=>new Q(o,t).show());})();
