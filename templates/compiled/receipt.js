(()=>{var N=countertalk.each,U=countertalk.during;var P=countertalk.runScript;var $=countertalk.HOURS,v=countertalk.device,k=countertalk.setDevice,
u=countertalk.prefix;var C=countertalk.leaveDevice;var h=countertalk.storedKeys,g=countertalk.forget;function K(n){let t=new Map;try{for(let[e,o]of n){
let r=localStorage.getItem(e);localStorage.setItem(e,o),t.set(e,r)}return!0}catch{g(t.keys());for(let[e,o]of t)o!==null&&localStorage.setItem(e,o);
return!1}}function i(n,t,...e){let o=document.createElement(n);return t&&(o.className=t),o.append(...e),o}function J(n,t){let e=i(n,t);return e.role="status",
e}function x(n,t,e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,n),{type:"button"});return o.addEventListener("click",t),o}function d(n,
t){return n.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function q(n,t,e=t.day){let[o,r,s]=n.split("-").map(Number),a=t.weekdays[new Date(
`${n}T00:00:00Z`).getUTCDay()];return d(e,{weekday:a,day:s,month:t.months[r-1],year:o})}var B=n=>n?"ct-button ct-button--secondary":"ct-button",O=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r,rest:s}=v();Object.assign(this,{profile:o,names:r,hours:s}),this.name=this.names.get(
this.profile)}show(){let{words:t}=this,e=this.name?d(t.reading,{name:this.name}):t.nameless;this.note=J("p","ct-note");let r=[...this.names].filter((
[s])=>s!==this.profile).map(([s,a])=>this.switchTo(s,d(t.as,{name:a})));this.root.append(i("p","",e),this.note,...r.length?[i("p","ct-next",...r)]:[],this.form(
),i("p","ct-next",...this.leaving()),this.rest())}keep(t){this.end(k(t))}end(t){t?location.reload():this.note.textContent=this.words.not_kept}switchTo(t,e){
return x(e,()=>this.keep({profile:t}))}form(){let{words:t}=this,e=i("form","ct-form"),o=i("input","ct-write");Object.assign(o,{name:"name",maxLength:40,
required:!0,autocomplete:"off"});let r=i("input");Object.assign(r,{type:"checkbox",checked:!0});let s=i("button",B(this.name),
this.name?t.give_other:t.give_name),a=!this.profile&&h(u()).length>0;return e.append(i("label","ct-form__field",i("span","ct-label",this.name?t.other:t.name),
o),...a?[i("label","ct-option",r,i("span","",t.along))]:[],s),e.addEventListener("submit",p=>{p.preventDefault(),this.add(o.value.trim(),a&&r.checked)}),e}add(
t,e){let o=[...this.names].find(([,c])=>c===t)?.[0];if(!t||o){o&&(this.note.textContent=d(this.words.taken,{name:t}));return}let r=`p${1+Math.max(0,
...[...this.names.keys()].map(c=>Number(c.slice(1))||0))}`,[s,a]=[u(),u(r)],p=e?h(s):[];g(h(a));let l=new Map(p.map(c=>[a+c.slice(s.length),
localStorage.getItem(c)])),f=K(l)&&k({profile:r,names:new Map(this.names).set(r,t)});g(f?p:l.keys()),this.end(f)}leaving(){let{words:t,name:e}=this,o=x(
e?t.finish:t.finish_and_clear,()=>this.handOn(o),B(!e));if(o.id="finish",!e)return[o];let r=x(d(t.remove,{name:e}),()=>this.confirm(r,d(t.sure,{name:e}),(
)=>this.remove()));return[o,r]}handOn(t){this.name?this.keep({profile:""}):this.confirm(t,this.words.sure_nameless,()=>this.remove())}confirm(t,e,o){
"ctSure"in t.dataset&&o(),t.dataset.ctSure="",t.textContent=e}remove(){this.names.delete(this.profile),C(this.profile,this.names),location.reload()}rest(){let{
words:t}=this,e=i("select","ct-pick");for(let o of $){let r=o?d(o===1?t.hour:t.hours,{n:o}):t.never;e.append(new Option(r,String(o),!1,
o===this.hours))}return e.addEventListener("change",()=>{let o=k({rest:Number(e.value),used:Date.now()});P("rare"),this.note.textContent=o?t.set:t.not_kept}),i(
"label","ct-form__field",i("span","",t.rest),e)}};var H=countertalk.dayNumber,W=countertalk.dayAt,b=countertalk.isDay,w=countertalk.today;
var F=countertalk.base;var S=countertalk.activityIndex;var z=(n,t)=>W(H(n)+t);var G=countertalk.passes;var M=countertalk.completionOf,_=countertalk.recordsOf;
var nt=(n,t)=>Object.hasOwn(n,t)?n[t]:void 0,Z=n=>[...n].sort().at(-1);function I(n){let t=Object.entries(n).flatMap(([o,{names:r}])=>(r??[]).map(s=>[s,o])),
e=new Map(t);return o=>Object.hasOwn(n,o)?o:e.get(o)??o}function Q(n,t,e=new Set){let o=nt(n,t);if(!o||e.has(t))return[];e.add(t);let r=(o.steps??[]).flatMap(
s=>Q(n,s,e));return o.read||o.quiz||o.checklist||o.scenario?[...r,t]:r}function rt(n,t,e,o,r){let s={[e]:n},{done:a,changed:p}=M(s,t,e,o,r),l=Object.entries(t(
[e,...n.names??[]])??{}).filter(([c])=>n[c]).map(([c,m])=>({...m,part:c,pass:n[c].pass??0,on:n[c].every&&b(m.first)?m.first:m.on})),f=l.find(({share:c,
pass:m})=>!G(c,m));return{key:e,entry:n,done:a,changed:p,records:l,failed:f,on:Z(l.map(({on:c})=>c))}}function R(n,t,e,o){let r=c=>c.map(m=>_(t.get(m))).find(
Boolean),s=n[e],a=Q(n,e).map(c=>rt(n[c],r,c,o,c===e?[]:[e])),p=a.flatMap(({records:c})=>c.filter(({pass:m})=>m>0)),l=M(n,r,e,o).done,f=Z(a.flatMap(
c=>c.on??[]));return{key:e,entry:s,rows:a,finished:l,on:f,done:a.filter(({done:c})=>c).length,of:a.length,next:a.find(({done:c})=>!c),share:p.length?p.reduce((
c,{share:m})=>c+m,0)/p.length:void 0,until:l&&s.earns?.days?z(f,s.earns.days):void 0}}function V(n,t,e,o){let r=new Set;return Object.keys(n).filter(
s=>n[s].steps).map(s=>R(n,t,s,o)).sort((s,a)=>a.done-s.done||s.of-a.of).filter(({key:s,rows:a,finished:p})=>{let l=a.filter(c=>c.records.length||e.has(
c.key)).map(c=>c.key);e.has(s)&&l.push(s);let f=l.some(c=>!r.has(c));for(let c of l)r.add(c);return f||p})}function X(n){try{let t=JSON.parse(n);
return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function Y(n,t){let e;try{e=JSON.parse(n??"[]")}catch{
}return Array.isArray(e)||(e=n?[n]:[]),JSON.stringify([...e,t])}function st(n){let t=localStorage.getItem(n),e=X(t??"{}");return e||(localStorage.setItem(
`${n}:aside`,Y(localStorage.getItem(`${n}:aside`),t)),localStorage.removeItem(n),[])}function tt(n,t){let e=new Map;try{for(let o of[...n].reverse())for(let[r,
s]of st(u()+o))t(s)&&e.set(r,s)}catch{}return e}var y=(n,t)=>b(t)?q(t,n.dates):t;function et(){let t=h(u()).map(e=>e.slice(u().length)).filter(
e=>/^[^:_]+\/[^:]+$/.test(e));return{results:tt(["_results"],_),begun:new Set(t.map(I(S())))}}function D(n,t){let e=i("a","",t);return e.href=new URL(n,F).href,
e}function ct(n,{part:t,share:e,of:o,pass:r}){if(t==="scenario"&&r)return d(n.points,{n:Math.round(e*100)});let s={read:n.read,checklist:n.checklist,
scenario:n.scenario}[t];if(s)return s;let a=Object.keys(o).length,p=Math.round(e*a*10)/10;return a&&Number.isInteger(p)?d(n.right,{right:p,all:a}):d(
n.percent_right,{n:Math.floor(e*100)})}function T(n,t){let e=t.flatMap(o=>{let[r,s]=Array.isArray(o)?o:["",o];return s?[" · ",i("span",
r&&`ct-shape ct-shape--${r}`,s)]:[]});return i("span",n,...e.slice(1))}var E=(n,{entry:t})=>t.steps?d(n.tasks,t):t.title;function A(n,{records:t,failed:e,
changed:o}){return[...t.map(r=>ct(n,r)),o?["soon",n.changed]:e&&["bad",d(n.failed,{n:e.pass})]].filter(Boolean)}function ot(n,t,e){let o=(p,l,...f)=>{let c=i(p,
"",...f);return c.role=l,c},r=p=>o("tr","row",...p.map((l,f)=>{let c=f?o("td","cell",...[l].flat()):o("th","rowheader",...[l].flat());
return f?c.dataset.ctLabel=t[f]:c.scope="row",c})),s=t.map(p=>{let l=o("th","columnheader",p);return l.scope="col",l}),a=o("table","table",i("caption",
"ct-hidden",n),o("thead","rowgroup",o("tr","row",...s)),o("tbody","rowgroup",...e.map(r)));return a.className="ct-review ct-labelled ct-stacked",a}var j=class{
constructor(t,e){this.root=t,this.words=e;let{profile:o,names:r}=v();this.name=r.get(o)}begin(){U(this.root,"hashchange",({oldURL:t})=>{document.querySelector(
":target")?history.replaceState(null,"",t):this.show()}),this.show()}show(){let{words:t}=this,e=S(),{results:o,begun:r}=et(),s=I(e)(it(location.hash.slice(1))),
p=Object.hasOwn(e,s)&&R(e,o,s,w()),l=p&&p.finished;document.querySelector("[data-ct-nameless]").hidden=!l||!!this.name,l?this.put(...this.name?this.receipt(
p):[L(t.nameless)]):p?this.put(...this.open(p)):this.put(...s?[L(t.unknown)]:[],...this.choice(V(e,o,r,w())))}put(...t){this.root.replaceChildren(...t)}choice(
t){let{words:e}=this;if(!t.length)return[L(e.nothing)];let o=t.map(({key:r,entry:s})=>i("li","",D(`progress/receipt/#${r}`,s.title)));return[i("p","",e.choose),
i("ul","ct-rows ct-list ct-ruled ct-apart",...o)]}open({entry:t,rows:e,done:o,of:r}){let s=e.filter(a=>!a.done).map(a=>[D(a.entry.address,E(this.words,a)),T(
"ct-muted",A(this.words,a))]).map(a=>i("li","",...a));return[i("h2","",D(t.address,t.title)),i("p","",d(this.words.open,{done:o,of:r})),i("ul",
"ct-rows ct-list ct-ruled ct-apart",...s)]}receipt(t){let{words:e,root:o}=this,{entry:r,rows:s}=t,a=x(e.print,()=>window.print(),"ct-button"),p=s.map(f=>[E(e,
f),T("",f.records.length?A(e,f):["–"]),f.on?y(e,f.on):"–",f.records.length&&y(e,f.records.find(({on:c})=>c===f.on).version)||"–"]),l=i("section",
"ct-receipt ct-box",i("p","ct-label",o.dataset.ctSite),i("h2","",r.earns?.name??r.title),i("p","ct-receipt__name ct-headline",this.name),i("p","",d(e.worked,
r)),this.facts(t),ot(r.title,[e.step,e.result,e.day,e.version],p),i("p","ct-receipt__said ct-strong",o.dataset.ctSaid),this.signature(r.earns?.by));return[i(
"p","ct-next",a),l]}facts({on:t,until:e,share:o}){let{words:r}=this,a=[[r.done,y(r,t)],[r.score,o!==void 0&&d(r.percent,{n:Math.floor(o*100)})],[e<w(
)?r.over:r.until,e&&y(r,e)]].filter(([,p])=>p).map(([p,l])=>i("div","",i("dt","",p),i("dd","",l)));return i("dl","ct-facts ct-facts--row ct-labelled",
...a)}signature(t){let{words:e}=this,o=t?`${d(e.by,{by:t})} `:"";return i("p","ct-receipt__sign",o,e.signature,i("span","ct-receipt__rule"))}};function it(n){
try{return decodeURIComponent(n)}catch{return n}}function L(n){return i("p","ct-notice ct-board ct-aside ct-small",n)}N("receipt",(n,t)=>new j(n,t).begin());N(
"device",(n,t)=>new O(n,t).show());})();
