/*! Countertalk, MIT */
(()=>{var j=countertalk.each,P=countertalk.during;var K=countertalk.runScript
var q=countertalk.HOURS,y=countertalk.device,b=countertalk.setDevice,O=countertalk.prefix,A=countertalk.keysOf,B=countertalk.storedNames,
V=countertalk.leaveDevice;var H=countertalk.storedValue;var h=countertalk.storedKeys
function R(n,t){t===null?localStorage.removeItem(n):localStorage.setItem(n,t)}function v(n){let t=new Map;try{localStorage.getItem("")
for(let[e,o]of n){let r=localStorage.getItem(e);R(e,o),t.set(e,r)}return!0}catch{for(let e of t.keys())R(e,null);for(let[e,o]of t)R(e,o)
return!1}}function J(n,t){return n.querySelector(`[data-ct-${t}]`)}function i(n,t,...e){let o=document.createElement(n)
return t&&(o.className=t),o.append(...e),o}function W(n,t){let e=i(n,t)
return e.role="status",e}function x(n,t,e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,n),{type:"button"})
return o.addEventListener("click",t),o}function u(n,t){return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function F(n,t,e=t.day){let[o,r,s]=n.split(
"-").map(Number),c=t.weekdays[new Date(`${n}T00:00:00Z`).getUTCDay()]
return u(e,{weekday:c,day:s,month:t.months[r-1],year:o})}var z=n=>n?"ct-button ct-button--secondary":"ct-button",S=class{constructor(t,e){this.root=t,
this.words=e;let{profile:o,names:r,rest:s}=y()
this.profile=o,this.names=r,this.hours=s,this.name=this.names.get(this.profile)}show(){let{words:t}=this,e=this.name?u(t.reading,{name:this.name}):t.nameless
this.note=W("p","ct-note");let r=[...this.names].filter(([s])=>s!==this.profile).map(([s,c])=>this.switchTo(s,u(t.as,{name:c})))
this.root.append(i("p","",e),this.note,...r.length?[i("p","ct-next",...r)]:[],this.form(),i("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(b(
t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){return x(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=i(
"form","ct-form"),o=i("input","ct-write");Object.assign(o,{name:"name",maxLength:40,required:!0,autocomplete:"off"});let r=i("input")
Object.assign(r,{type:"checkbox",checked:!0});let s=i("button",z(this.name),this.name?t.give_other:t.give_name),c=!this.profile&&h(O()).length>0
return e.append(i("label","ct-form__field",i("span","ct-label",this.name?t.other:t.name),o),...c?[i("label","ct-option",r,i("span","",t.along))]:[],s),
e.addEventListener("submit",a=>{a.preventDefault(),this.add(o.value.trim(),c&&r.checked)}),e}add(t,e){let o=[...this.names].find(([,m])=>m===t)?.[0]
if(!t||o){o&&(this.note.textContent=u(this.words.taken,{name:t}))
return}let r=`p${1+Math.max(0,...[...this.names.keys()].map(m=>Number(m.slice(1))||0))}`,[s,c]=[O(),O(r)],a=e?h(s):[],l=m=>[...m].map(ft=>[ft,null]),f=new Map(
a.map(m=>[c+m.slice(s.length),localStorage.getItem(m)])),p=l(h(c)),d=v(new Map([...p,...f]))&&b({profile:r,names:new Map(this.names).set(r,t)})
v(new Map(l(d?a:f.keys()))),this.end(d)}leaving(){let{words:t,name:e}=this,o=x(e?t.finish:t.finish_and_clear,()=>this.handOn(o),z(!e))
if(o.id="finish",!e)return[o];let r=x(u(t.remove,{name:e}),()=>this.confirm(r,u(t.sure,{name:e}),()=>this.remove()))
return[o,r]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){"ctSure"in t.dataset&&o(),
t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),V(this.profile,this.names),location.reload()}rest(){let{words:t}=this,e=i("select",
"ct-pick");for(let o of q){let r=o?u(o===1?t.hour:t.hours,{n:o}):t.never
e.append(new Option(r,String(o),!1,o===this.hours))}return e.addEventListener("change",()=>{let o=b({rest:Number(e.value),used:Date.now()})
K("rare"),this.note.textContent=o?t.set:t.not_kept}),i("label","ct-form__field",i("span","",t.rest),e)}}
var G=countertalk.dayNumber,Z=countertalk.dayAt,g=countertalk.isDay,k=countertalk.today;var Q=countertalk.base;var _=countertalk.activityIndex
var X=(n,t)=>Z(G(n)+t);var Y=countertalk.passes;var M=countertalk.completionOf,T=countertalk.lookup
function tt(n){return Object.entries(T((e,o)=>n?.[o])([""])).filter(([,e])=>e)}var et=n=>T((t,e)=>n.get(t)?.[e]);function ot(n){let t=new Map
for(let[e,o]of n){let r=e.lastIndexOf("#"),s=e.slice(0,r)
t.set(s,{...t.get(s),[e.slice(r+1)]:o})}return t}function nt(n,t){return Object.hasOwn(n,t)?n[t]:void 0}function rt(n,t,e=new Set){let o=nt(n,t)
if(!o||e.has(t))return[];e.add(t);let r=(o.steps??[]).flatMap(s=>rt(n,s,e))
return o.read||o.quiz||o.checklist||o.scenario?[...r,t]:r}function st(n,t,e,o){return rt(n,e).map(r=>{let s=n[r],c={[r]:s},a=r===e?[]:[e]
return{key:r,names:[r,...s.names??[]],entry:s,...M(c,t,r,o,a)}})}var ct=n=>[...n].sort().at(-1)
function D(n){let t=Object.entries(n).flatMap(([o,{names:r}])=>(r??[]).map(s=>[s,o])),e=new Map(t)
return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function ut(n,t){let{entry:e,names:o}=n,r=tt(t(o)).filter(([c])=>e[c]).map(([c,a])=>({...a,part:c,pass:e[c].pass??0,
on:e[c].every&&g(a.first)?a.first:a.on})),s=r.find(({share:c,pass:a})=>!Y(c,a))
return{...n,records:r,failed:s,on:ct(r.map(({on:c})=>c))}}function L(n,t,e,o){let r=et(t),s=n[e],c=st(n,r,e,o).map(p=>ut(p,r)),a=c.flatMap(({
records:p})=>p.filter(({pass:d})=>d>0)),l=M(n,r,e,o).done,f=ct(c.flatMap(p=>p.on??[]))
return{key:e,entry:s,rows:c,finished:l,on:f,done:c.filter(({done:p})=>p).length,of:c.length,next:c.find(({done:p})=>!p),share:a.length?a.reduce((p,{
share:d})=>p+d,0)/a.length:void 0,until:l&&s.earns?.days?X(f,s.earns.days):void 0}}function it(n,t,e,o){let r=new Set
return Object.keys(n).filter(s=>n[s].steps).map(s=>L(n,t,s,o)).sort((s,c)=>c.done-s.done||s.of-c.of).filter(({key:s,rows:c,finished:a})=>{let l=c.filter(
p=>p.records.length||e.has(p.key)).map(p=>p.key);e.has(s)&&l.push(s);let f=l.some(p=>!r.has(p));for(let p of l)r.add(p)
return f||a})}function at(n,t){let e=new Map;for(let o of n.map(A).reverse())for(let r of h(o)){let s=H(r)
t(s)&&e.set(r.slice(o.length),s)}return e}var w=(n,t)=>g(t)?F(t,n.dates):t;function pt(){let n=[...B()].filter(t=>/^[^:_]+\/[^:]+$/.test(t))
return{results:ot(at(["_results"],()=>!0)),begun:new Set(n.map(D(_())))}}function I(n,t){let e=i("a","",t)
return e.href=new URL(n,Q).href,e}function mt(n,{part:t,share:e,of:o,pass:r}){if(t==="scenario"&&r)return u(n.points,{n:Math.round(e*100)})
let s={read:n.read,checklist:n.checklist,scenario:n.scenario}[t];if(s)return s;let c=Object.keys(o).length,a=Math.round(e*c*10)/10
return c&&Number.isInteger(a)?u(n.right,{right:a,all:c}):u(n.percent_right,{n:Math.floor(e*100)})}function E(n,t){let e=t.flatMap(o=>{let[r,s]=Array.isArray(
o)?o:["",o];return s?[" · ",i("span",r?`ct-shape ct-shape--${r}`:"",String(s))]:[]})
return i("span",n,...e.slice(1))}var C=(n,{entry:t})=>t.steps?u(n.tasks,t):t.title
function U(n,{records:t,failed:e,changed:o}){return[...t.map(r=>mt(n,r)),o?["soon",n.changed]:e&&["bad",u(n.failed,{n:e.pass})]].filter(Boolean)}function lt(n,
t,e){let o=(a,l,...f)=>{let p=i(a,"",...f)
return p.role=l,p},r=a=>o("tr","row",...a.map((l,f)=>{let p=f?o("td","cell",...[l].flat()):o("th","rowheader",...[l].flat())
return f?p.dataset.ctLabel=t[f]:p.scope="row",p})),s=t.map(a=>{let l=o("th","columnheader",a)
return l.scope="col",l}),c=o("table","table",i("caption","ct-hidden",n),o("thead","rowgroup",o("tr","row",...s)),o("tbody","rowgroup",...e.map(r)))
return c.className="ct-review ct-labelled ct-stacked",c}var N=class{constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r}=y()
this.name=r.get(o)}begin(){P(this.root,"hashchange",({oldURL:t})=>{document.querySelector(":target")?history.replaceState(null,"",t):this.show()}),this.show(
)}show(){let{words:t}=this,e=_(),{results:o,begun:r}=pt(),s=D(e)(dt(location.hash.slice(1))),a=Object.hasOwn(e,s)&&L(e,o,s,k()),l=a&&a.finished
J(document,"nameless").hidden=!l||!!this.name,l?this.put(...this.name?this.receipt(a):[$(t.nameless)]):a?this.put(...this.open(a)):this.put(...s?[$(
t.unknown)]:[],...this.choice(it(e,o,r,k())))}put(...t){this.root.replaceChildren(...t)}choice(t){let{words:e}=this;if(!t.length)return[$(e.nothing)]
let o=t.map(({key:r,entry:s})=>i("li","",I(`progress/receipt/#${r}`,s.title)))
return[i("p","",e.choose),i("ul","ct-rows ct-list ct-ruled ct-apart",...o)]}open({entry:t,rows:e,done:o,of:r}){let s=e.filter(c=>!c.done).map(c=>[I(
c.entry.address,C(this.words,c)),E("ct-muted",U(this.words,c))]).map(c=>i("li","",...c))
return[i("h2","",I(t.address,t.title)),i("p","",u(this.words.open,{done:o,of:r})),i("ul","ct-rows ct-list ct-ruled ct-apart",...s)]}receipt(t){let{words:e,
root:o}=this,{entry:r,rows:s}=t,c=x(e.print,()=>window.print(),"ct-button"),a=s.map(f=>[C(e,f),E("",f.records.length?U(e,f):["–"]),f.on?w(e,f.on):"–",
f.records.length&&w(e,f.records.find(({on:p})=>p===f.on).version)||"–"]),l=i("section","ct-receipt ct-box",i("p","ct-label",o.dataset.ctSite),i("h2","",
r.earns?.name??r.title),i("p","ct-receipt__name ct-headline",this.name),i("p","",u(e.worked,r)),this.facts(t),lt(r.title,[e.step,e.result,e.day,e.version],a),i(
"p","ct-receipt__said ct-strong",o.dataset.ctSaid),this.signature(r.earns?.by))
return[i("p","ct-next",c),l]}facts({on:t,until:e,share:o}){let{words:r}=this,c=[[r.done,w(r,t)],[r.score,o!==void 0&&u(r.percent,{n:Math.floor(o*100)})],[e<k(
)?r.over:r.until,e&&w(r,e)]].filter(([,a])=>a).map(([a,l])=>i("div","",i("dt","",a),i("dd","",l)))
return i("dl","ct-facts ct-facts--row ct-labelled",...c)}signature(t){let{words:e}=this,o=t?`${u(e.by,{by:t})} `:""
return i("p","ct-receipt__sign",o,e.signature,i("span","ct-receipt__rule"))}}
function dt(n){try{return decodeURIComponent(n)}catch{return n}}function $(n){return i("p","ct-notice ct-board ct-aside ct-small",n)}j("receipt",(n,t)=>new N(n,
t).begin());j("device",(n,t)=>new S(n,t).show());})();
