/*! Countertalk, MIT */
(()=>{var e=countertalk.each,t=countertalk.during,n=countertalk.runScript,r=countertalk.HOURS,s=countertalk.device,o=countertalk.setDevice,i=countertalk.prefix,
a=countertalk.keysOf,l=countertalk.storedNames,c=countertalk.leaveDevice,h=countertalk.storedValue,u=countertalk.storedKeys
function d(e,t){null===t?localStorage.removeItem(e):localStorage.setItem(e,t)}function p(e){let t=new Map;try{localStorage.getItem("")
for(let[n,r]of e){let e=localStorage.getItem(n);d(n,r),t.set(n,e)}return!0}catch{for(let e of t.keys())d(e,null);for(let[e,n]of t)d(e,n)
return!1}}function f(e,t){return e.querySelector(`[data-ct-${t}]`)}function m(e,t,...n){let r=document.createElement(e)
return t&&(r.className=t),r.append(...n),r}function g(e,t){let n=m(e,t)
return n.role="status",n}function w(e,t,n="ct-button ct-button--secondary"){let r=Object.assign(m("button",n,e),{type:"button"})
return r.addEventListener("click",t),r}function y(e,t){return e.replace(/\{(\w+)\}/g,(e,n)=>String(
t[n]??e))}var k=e=>e?"ct-button ct-button--secondary":"ct-button",v=class{constructor(e,t){this.root=e,this.words=t;let{profile:n,names:r,rest:o}=s()
this.profile=n,this.names=r,this.hours=o,this.name=this.names.get(this.profile)}show(){let{words:e}=this,t=this.name?y(e.reading,{name:this.name}):e.nameless
this.note=g("p","ct-note");let n=[...this.names].filter(([e])=>e!==this.profile).map(([t,n])=>this.switchTo(t,y(e.as,{name:n})))
this.root.append(m("p","",t),this.note,...n.length?[m("p","ct-next",...n)]:[],this.form(),m("p","ct-next",...this.leaving()),this.rest())}keep(e){this.end(o(
e))}end(e){e?location.reload():this.note.textContent=this.words.not_kept}switchTo(e,t){return w(t,()=>this.keep({profile:e}))}form(){let{words:e}=this,t=m(
"form","ct-form"),n=m("input","ct-write");Object.assign(n,{name:"name",maxLength:40,required:!0,autocomplete:"off"});let r=m("input")
Object.assign(r,{type:"checkbox",checked:!0});let s=m("button",k(this.name),this.name?e.give_other:e.give_name),o=!this.profile&&u(i()).length>0
return t.append(m("label","ct-form__field",m("span","ct-label",this.name?e.other:e.name),n),...o?[m("label","ct-option",r,m("span","",e.along))]:[],s),
t.addEventListener("submit",e=>{e.preventDefault(),this.add(n.value.trim(),o&&r.checked)}),t}add(e,t){let n=[...this.names].find(([,t])=>t===e)?.[0]
if(!e||n)return void(n&&(this.note.textContent=y(this.words.taken,{name:e})))
let r=`p${1+Math.max(0,...[...this.names.keys()].map(e=>Number(e.slice(1))||0))}`,[s,a]=[i(),i(r)],l=t?u(s):[],c=e=>[...e].map(e=>[e,null]),h=new Map(l.map(
e=>[a+e.slice(s.length),localStorage.getItem(e)])),d=c(u(a)),f=p(new Map([...d,...h]))&&o({profile:r,names:new Map(this.names).set(r,e)})
p(new Map(c(f?l:h.keys()))),this.end(f)}leaving(){let{words:e,name:t}=this,n=w(t?e.finish:e.finish_and_clear,()=>this.handOn(n),k(!t))
if(n.id="finish",!t)return[n];let r=w(y(e.remove,{name:t}),()=>this.confirm(r,y(e.sure,{name:t}),()=>this.remove()))
return[n,r]}handOn(e){this.name?this.keep({profile:""}):this.confirm(e,this.words.sure_nameless,()=>this.remove())}confirm(e,t,n){"ctSure"in e.dataset&&n(),
e.dataset.ctSure="",e.textContent=t}remove(){this.names.delete(this.profile),c(this.profile,this.names),location.reload()}rest(){let{words:e}=this,t=m("select",
"ct-pick");for(let n of r){let r=n?y(1===n?e.hour:e.hours,{n}):e.never
t.append(new Option(r,String(n),!1,n===this.hours))}return t.addEventListener("change",()=>{let r=o({rest:Number(t.value),used:Date.now()})
n("rare"),this.note.textContent=r?e.set:e.not_kept}),m("label","ct-form__field",m("span","",e.rest),t)}},b="ct:progress-changed"
function M(e,t){dispatchEvent(new CustomEvent(e,{detail:t}))}var x=countertalk.gathered;function O(e,n,r){let s=x(r)
t(e,"pageshow",({persisted:e})=>e&&r()),t(e,"storage",e=>{(!e.key||n.some(t=>e.key?.startsWith(a(t))))&&s(e)}),((e,n,r)=>{t(e,n,({detail:e})=>r(e))})(e,b,
r)}var j=countertalk.dayNumber,S=countertalk.dayAt,_=countertalk.isDay,N=countertalk.today,C=e=>"string"==typeof e&&e.length>0;function L(e,t){let n=new Map
for(let r of e.map(a).reverse())for(let e of u(r)){let s=h(e);t(s)&&n.set(e.slice(r.length),s)}return n}function $(e,t,n){let r=L(e,t),s=new Map(r);n(s)
let[o,...i]=e.map(a),l=[...s].filter(([e,t])=>t!==r.get(e)),c=[...r.keys()].filter(e=>!s.has(e)),h=p(new Map([...c.flatMap(e=>[o,...i].map(t=>[t+e,null])),
...l.map(([e,t])=>[o+e,JSON.stringify(t)])]))
return h&&(e=>{e.startsWith("_")||$(["_here"],C,t=>t.set("at",e).set("on",N()))})(e[0]),h}function E(e,t){return"string"!=typeof e?"":e.slice(0,4*t).replace(
/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim().slice(0,t)}var I="_missed"
function z(e){let{text:t,on:n,times:r}=Object(e),s=Number.isInteger(r)&&r>0&&r<=9999
return!!t&&E(t,100)===t&&_(n)&&s}function A(e){return[...e].reverse().sort(([,e],[,t])=>e.on<t.on?1:e.on>t.on?-1:0)}function D(e){for(let[t]of A(e).slice(
200))e.delete(t)}var J=countertalk.base,T=countertalk.activityIndex,U=countertalk.passes,B=countertalk.completionOf,R=countertalk.lookup
function q(e){return Object.entries(R((t,n)=>e?.[n])([""])).filter(([,e])=>e)}function W(e){let t=new Map
for(let[n,r]of e){let e=n.lastIndexOf("#"),s=n.slice(0,e);t.set(s,{...t.get(s),[n.slice(e+1)]:r})}return t}var H=(e,t)=>S(j(e)+t)
function K(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function V(e,t,n=new Set){let r=K(e,t);if(!r||n.has(t))return[];n.add(t)
let s=(r.steps??[]).flatMap(t=>V(e,t,n));return r.read||r.quiz||r.checklist||r.scenario?[...s,t]:s}function Z(e,t,n,r){return V(e,n).map(s=>{let o=e[s]
return{key:s,names:[s,...o.names??[]],entry:o,...B({[s]:o},t,s,r,s===n?[]:[n])}})}var F=e=>[...e].sort().at(-1)
function G(e){let t=Object.entries(e).flatMap(([e,{names:t}])=>(t??[]).map(t=>[t,e])),n=new Map(t)
return t=>Object.hasOwn(e,t)?t:n.get(t)??t}function P(e,t,n,r){let s=(e=>R((t,n)=>e.get(t)?.[n]))(t),o=e[n],i=Z(e,s,n,r).map(e=>((e,t)=>{let{entry:n,names:r}=e,
s=q(t(r)).filter(([e])=>n[e]).map(([e,t])=>({...t,part:e,pass:n[e].pass??0,on:n[e].every&&_(t.first)?t.first:t.on})),o=s.find(({share:e,pass:t})=>!U(e,t))
return{...e,records:s,failed:o,on:F(s.map(({on:e})=>e))}})(e,s)),a=i.flatMap(({records:e})=>e.filter(({pass:e})=>e>0)),l=B(e,s,n,r).done,c=F(i.flatMap(
e=>e.on??[]))
return{key:n,entry:o,rows:i,finished:l,on:c,done:i.filter(({done:e})=>e).length,of:i.length,next:i.find(({done:e})=>!e),share:a.length?a.reduce((e,{
share:t})=>e+t,0)/a.length:void 0,until:l&&o.earns?.days?H(c,o.earns.days):void 0}}function Q(e,t,n,r){let s=new Set
return Object.keys(e).filter(t=>e[t].steps).map(n=>P(e,t,n,r)).sort((e,t)=>t.done-e.done||e.of-t.of).filter(({key:e,rows:t,finished:r})=>{let o=t.filter(
e=>e.records.length||n.has(e.key)).map(e=>e.key);n.has(e)&&o.push(e);let i=o.some(e=>!s.has(e));for(let e of o)s.add(e)
return i||r})}var X=(e,t)=>_(t)?((e,t,n=t.day)=>{let[r,s,o]=e.split("-").map(Number)
return y(n,{weekday:t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()],day:o,month:t.months[s-1],year:r})})(t,e.dates):t
function Y(){let e=[...l()].filter(e=>/^[^:_]+\/[^:]+$/.test(e))
return{results:W(L(["_results"],()=>!0)),begun:new Set(e.map(G(T())))}}function ee(e,t){let n=m("a","",t)
return n.href=new URL(e,J).href,n}function te(e,t){let n=t.flatMap(e=>{let[t,n]=Array.isArray(e)?e:["",e]
return n?[" · ",m("span",t?`ct-shape ct-shape--${t}`:"",String(n))]:[]});return m("span",e,...n.slice(1))}var ne=(e,{entry:t})=>t.steps?y(e.tasks,t):t.title
function re(e,{records:t,failed:n,changed:r}){return[...t.map(t=>((e,{part:t,share:n,of:r,pass:s})=>{if("scenario"===t&&s)return y(e.points,{n:Math.round(
100*n)});let o={read:e.read,checklist:e.checklist,scenario:e.scenario}[t];if(o)return o;let i=Object.keys(r).length,a=Math.round(n*i*10)/10
return i&&Number.isInteger(a)?y(e.right,{right:a,all:i}):y(e.percent_right,{n:Math.floor(100*n)})})(e,t)),r?["soon",e.changed]:n&&["bad",y(e.failed,{
n:n.pass})]].filter(Boolean)}function se(e,{on:t,records:n,entry:r}){let{version:s}=n.find(e=>e.on===t)
return[X(e,t),s&&y(e.content,{day:X(e,s)}),s&&r.version>s&&y(e.reviewed,{day:X(e,r.version)})].filter(Boolean)}var oe=class{constructor(e,t){this.words=t,
this.place=m("div"),this.note=g("p","ct-hidden"),this.root=e,this.root.tabIndex=-1,this.root.append(this.place,this.note)}begin(){O(this.root,[I],()=>this.show(
)),this.show()}show(){let{words:e}=this,t=A(L([I],z))
this.place.replaceChildren(...t.length?[m("h2","",e.title),m("p","",e.where),m("ul","ct-rows ct-list ct-ruled ct-apart",...t.map(e=>this.row(...e))),m("p",
"ct-next",w(e.remove_all,()=>this.remove(t.map(([e])=>e))))]:[])}row(e,{text:t,on:n,times:r}){let{words:s}=this,o=1===r?s.once:y(s.times,{n:r}),i=w(s.remove,(
)=>this.remove([e]),"ct-text-button")
return i.ariaLabel=y(s.remove_search,{text:t}),m("li","",m("bdi","ct-strong",t),te("ct-muted",[X(s,n),o]),i)}remove(e){let t=this.buttons().indexOf(
document.activeElement)
$([I],z,t=>e.forEach(e=>t.delete(e))),M(b),this.note.textContent=this.words.removed,(this.buttons()[t]??this.root).focus()}buttons(){
return[...this.place.querySelectorAll("button")]}},ie=class{constructor(e,t){this.words=t,this.ways=e,this.done=f(document,"my-done"),this.empty=[this.ways,
this.done].map(e=>[...e.childNodes])}begin(){O(this.ways,["_results"],()=>this.show()),this.show()}show(){let{words:e}=this,{results:t,begun:n}=Y(),{done:r,
gone:s}=((e,t,n)=>{let r=[...new Set([...t.keys()].map(G(e)))].sort(),s=r.filter(t=>K(e,t)).map(r=>P(e,t,r,n)).map(({key:e,rows:t})=>t.find(
t=>t.key===e)).filter(e=>e?.records.length),o=e=>F(q(t.get(e)).map(([,{on:e}])=>e)),i=(e,t)=>t.on.localeCompare(e.on)
return{done:s.sort(i),gone:r.filter(e=>!s.some(t=>t.key===e)).map(e=>({key:e,on:o(e)})).filter(({on:e})=>e).sort(i)}})(T(),t,N()),o=[...n].filter(e=>T()[e]&&!T(
)[e].steps&&!r.some(t=>t.key===e)).map(e=>T()[e]),i=Q(T(),t,n,N()).map(e=>this.way(e)),a=[...this.part("",r.map(e=>this.row(e))),...this.part(e.begun,o.map(({
address:e,title:t,kind:n})=>[ee(e,t),te("ct-muted",[n])])),...this.part(e.gone,s.map(({key:t,on:n})=>[t,te("ct-muted",[X(e,n)])]))]
this.ways.replaceChildren(...i.length?i:this.empty[0]),this.done.replaceChildren(...a.length?a:this.empty[1])}way(e){let{key:t,entry:n,done:r,of:s,finished:o,
next:i,on:a,share:l}=e,{words:c}=this,h=m("progress","ct-bar");Object.assign(h,{max:s,value:r,ariaLabel:n.title})
let u=void 0!==l&&y(c.percent,{n:Math.floor(100*l)}),d=o?[["good",y(c.finished,{day:X(c,a)})],u]:[y(c.how_far,{done:r,of:s})],p=o?ee(`progress/receipt/#${t}`,
c.receipt):i&&ee(i.entry.address,y(c.next,{title:i.entry.title}));p&&(p.className="ct-button ct-button--secondary");let f=m("h3","",ee(n.address,n.title))
return m("section","ct-mine ct-row",f,h,te("ct-muted",d),m("p","ct-next",p??""))}row(e){let{entry:t}=e,{words:n}=this
return[ee(t.address,ne(n,e)),te("ct-muted",[t.kind,...re(n,e)]),te("ct-muted",se(n,e))]}part(e,t){if(!t.length)return[]
let n=m("ul","ct-rows ct-list ct-ruled ct-apart",...t.map(e=>m("li","",...e)))
return e?[m("h3","",e),n]:[n]}},ae="countertalk-progress",le="_results",ce=6e6,he=/^(_[a-z]+|[a-z_]+\/[a-z0-9][a-z0-9._-]*(:[a-z]+)?)$/,ue=e=>he.test(
e)&&"_recent"!==e,de=e=>!!e&&"object"==typeof e&&!Array.isArray(e)
function pe(e,t=6){return"object"!=typeof e||null===e||t>0&&Object.values(e).every(e=>pe(e,t-1))}function fe(e,t){let n=[...t].sort(([e],[t])=>e<t?-1:1)
return e===le?W(n):n}var me={[le]:e=>new Map([...e].flatMap(([e,t])=>q(t).map(([t,n])=>[`${e}#${t}`,n]))),[I]:e=>{let t=new Map
for(let[n,r]of e){if(n.length>100||!z(r))continue;let{text:e,on:s,times:o}=r;t.set(n,{text:e,on:s,times:o})}return t}}
function ge(e){let t=Object.entries(e).slice(0,5e3).filter(([e,t])=>ue(e)&&de(t)&&pe(t));return new Map(t.map(([e,t])=>{let n=new Map(Object.entries(t))
return[e,me[e]?.(n)??n]}))}var we=e=>[e?.on,e?.last,e?.first].filter(_)
function ye(e,t){return void 0===t||(we(e)[0]??"")>(we(t)[0]??"")}function ke(e,t){return t&&JSON.stringify(e.of)===JSON.stringify(
t.of)&&e.share!==t.share?e.share>t.share:ye(e,t)}function ve(e,t){let n=e=>e.replace(/^[^:#]*/,t)
return[...e].sort(([e],[t])=>+(n(e)===e)-+(n(t)===t)).map(([e,t])=>[n(e),t])}function be(e,t){let n=new Map;for(let[r,s]of ve(e,t)){let e=r===le?ve(s,t):s
n.set(r,new Map([...n.get(r)??[],...e]))}return n}var Me=countertalk.showBadges,xe=()=>new Map([...l()].map(e=>[e,L([e],Oe)])),Oe=e=>void 0!==e,je=class{
constructor(e,t){this.root=e,this.words=t,this.withMissed=Object.assign(m("input"),{type:"checkbox"}),this.missed=m("label","ct-option",this.withMissed,m(
"span","",t.missed))}show(){let{words:e}=this,t=w(e.save,()=>this.save())
this.note=g("p","ct-note"),this.offerMissed(),O(this.root,[I],()=>this.offerMissed()),this.root.append(m("div","ct-form",this.missed,t),((e,t,n=!1)=>{let r=m(
"input","ct-file")
return Object.assign(r,{type:"file",accept:".json,application/json",multiple:n}),r.addEventListener("click",()=>r.value=""),r.addEventListener("change",(
)=>r.files.length&&t([...r.files])),m("label","ct-form__field",m("span","ct-label",e),r)})(e.take,e=>this.take(e[0])),this.note)}offerMissed(){
this.missed.hidden=!L([I],z).size}save(){let{profile:e,names:t}=s(),n=t.get(e)
if(!n)return this.note.textContent=this.words.nameless,void(r=f(document,"device"),r.querySelector("input, select")).focus();var r
let{results:o,begun:i}=Y(),a={site:{name:this.root.dataset.ctSite,path:J.pathname},name:n,exported:`${N()}T${(new Date).toTimeString().slice(0,8)}`,ways:Q(T(),
o,i,N()).map(({entry:e,done:t,of:n,finished:r,share:s,on:o,until:i})=>({title:e.title,done:t,of:n,finished:r,share:s,on:o,until:i}))},
l=`countertalk-progress-${(e=>e.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).join("-")||"x")(n)}-${N()}.json`;((e,t,n)=>{let r=m("a")
r.href=URL.createObjectURL(new Blob([n],{type:"application/json"})),r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)})(l,0,((e,t,n=!1)=>{
let{site:r,name:s,exported:o,ways:i}=e,a=[...t].filter(([e])=>ue(e)&&(n||e!==I)).sort(),l=Object.fromEntries(a.map(([e,t])=>[e,Object.fromEntries(fe(e,t))]))
return JSON.stringify({format:ae,version:2,site:r,name:s,exported:o,ways:i,entries:l},void 0,1)})(a,xe(),this.withMissed.checked)),this.note.textContent=y(
this.words.saved,{file:l})}async take(e){this.note.textContent="";let t=e.size>ce?{problem:"large"}:((e,t)=>{if(e.length>ce)return{problem:"large"}
let n=(e=>{try{return JSON.parse(e)}catch{return}})(e);if(!de(n)||n.format!==ae||!Number.isInteger(n.version))return{problem:"strange"}
if(n.version>2)return{problem:"newer"};let{site:r,entries:s}=n;if(n.version<2||!de(r)||!de(s))return{problem:"strange"}
let o=S(j(t)+1),i=e=>_(e)&&e<=o,a=ge(s),l=((e,t)=>{let n=0;for(let[r,s]of e){for(let[e,r]of s)we(r).some(e=>!t(e))&&(n+=Number(s.delete(e)))
s.size||e.delete(r)}return n})(a,i)
return D(a.get(I)??new Map),{site:{name:E(r.name,200),path:E(r.path,1e3)},name:E(n.name,80),exported:i(E(n.exported,10))?E(n.exported,30):"",entries:a,
results:W(a.get(le)??new Map),ways:(Array.isArray(n.ways)?n.ways:[]).slice(0,200).flatMap(e=>((e,t)=>{let{title:n,done:r,of:s,finished:o,share:i,on:a,
until:l}=Object(e);if(!E(n,200)||![r,s].every(Number.isInteger)||r<0||r>s)return[];let c=i>=0&&i<=1
return[{title:E(n,200),done:r,of:s,finished:!0===o,share:c?i:void 0,on:t(a)?a:void 0,until:_(l)?l:void 0}]})(e,i)),ahead:l}})(await e.text(),N())
this.note.textContent=this.taken(t)}taken(e){let{words:t}=this;if(e.problem)return{large:t.large,strange:t.strange,newer:t.newer}[e.problem]
if(e.site.name!==this.root.dataset.ctSite)return y(t.other_site,{site:e.site.name})
let{set:n,taken:r,kept:s}=((e,t,n)=>{let r={taken:0,kept:0},s=be(e,n),o=new Map;for(let[e,i]of be(t,n)){let t=e===le?ke:ye,n=new Map
for(let[o,a]of i){let i=s.get(e)?.get(o);if(JSON.stringify(a)===JSON.stringify(i))continue;let l=t(a,i)
l&&n.set(o,a),"object"==typeof a&&(r[l?"taken":"kept"]+=1)}o.set(e,n)}return{set:o,...r}})(xe(),e.entries,G(T()))
if(!p(new Map([...n].flatMap(([e,t])=>[...t].map(([t,n])=>[a(e)+t,JSON.stringify(n)])))))return t.not_kept;$([I],z,D),M(b),Me();let{name:o,ahead:i}=e
return[r||s?y(t.taken,{taken:r,name:o}):!i&&t.nothing,s&&y(t.kept,{kept:s}),i&&y(t.ahead,{ahead:i})].filter(Boolean).join(" ")}}
e("my-paths",(e,t)=>new ie(e,t).begin()),e("missed",(e,t)=>new oe(e,t).begin()),e("device",(e,t)=>new v(e,t).show()),e("carry",(e,t)=>new je(e,t).show())})();