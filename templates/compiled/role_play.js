(()=>{var S=countertalk.each,m=countertalk.during;var C=countertalk.isDay,d=countertalk.today;var g=countertalk.prefix,D=countertalk.storedText;function I(s){
try{let t=JSON.parse(s);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function _(s,t){let e;try{e=JSON.parse(
s??"[]")}catch{}return Array.isArray(e)||(e=s?[s]:[]),JSON.stringify([...e,t])}var R=countertalk.forget;var j="_here",z="way",
T=s=>typeof s=="string"&&s.length>0;function q(s){let t=localStorage.getItem(s),e=I(t??"{}");return e||(localStorage.setItem(`${s}:aside`,_(
localStorage.getItem(`${s}:aside`),t)),localStorage.removeItem(s),[])}function H(s,t){return[t,...JSON.parse(s.dataset.ctWas??"[]")]}function y(s,t){
let e=new Map;try{for(let o of[...s].reverse())for(let[n,r]of q(g()+o))t(r)&&e.set(n,r)}catch{}return e}function f(s,t,e){let o=y(s,t);e(o);try{let[n,
...r]=s.map(u=>g()+u),a=[...[...r].reverse().concat(n).flatMap(q).filter(([,u])=>!t(u)),...o];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(
a))):localStorage.removeItem(n),R(r)}catch{return!1}return O(s[0]),!0}function O(s){s.startsWith("_")||f([j],T,t=>t.set("at",s).set("on",d()))}function B(){
return y([j],T).get(z)}function J(s){let t=B(),e=[...s.querySelectorAll("li")].find(({dataset:o})=>o.ctWays.split(" ").includes(t));e&&e.parentElement.prepend(
e)}var L="ct:progress-changed";function G(s,t,e){m(s,t,({detail:o})=>e(o))}function M(s,t,e){m(s,"pageshow",({persisted:o})=>o&&e()),m(s,"storage",({key:o})=>{(
o===null||t.some(n=>o===g()+n))&&e()}),G(s,L,e)}var W=countertalk.missingIn;var U=countertalk.recordsOf,$=countertalk.recordsIn;var F=countertalk.showBadges;
var K="_results";function V(s){return $(D(K))(s)}function Y(s,t,{share:e=1,of:o={}}={}){let n=document.querySelector(
"[data-ct-version]")?.dataset.ctVersion??"",r=f([K],U,c=>{let h=s.map(b=>c.get(b)).find(Boolean)??{};for(let b of s)c.delete(b);let a=h[t]&&!W({of:o},
h[t])?h[t]:void 0,u=d(),p=a?.share>e?a:{on:u,first:a?.first??a?.on??u,share:e,of:o,version:n};c.set(s[0],{...h,[t]:p})});return r&&O(s[0]),F(),r}function i(s,t,
...e){let o=document.createElement(s);return t&&(o.className=t),o.append(...e),o}function E(s,t){let e=i(s,t);return e.role="status",e}function w(s,t,
e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,s),{type:"button"});return o.addEventListener("click",t),o}function l(s,t){
return s.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function A(s,t,e=t.day){let[o,n,r]=s.split("-").map(Number),c=t.weekdays[new Date(
`${s}T00:00:00Z`).getUTCDay()];return l(e,{weekday:c,day:r,month:t.months[n-1],year:o})}var x="_sheet",k={on:"",note:"",points:{}},Z=5;function N(s){let{on:t,
note:e,points:o}=Object(s);return C(t)&&typeof e=="string"&&!!o&&typeof o=="object"}var P=class{constructor(t,e){this.key=t.dataset.ctPart,this.most=Number(
t.dataset.ctPoints),this.cell=t.lastElementChild,this.paper=i("span","ct-given");let o=this.most>Z?[this.typed()]:Array.from({length:this.most+1},(r,
c)=>this.radio(c)),n=i("div","ct-give",...o);n.role=this.most>Z?"group":"radiogroup",n.setAttribute("aria-labelledby",t.querySelector("th").id),
n.addEventListener("change",()=>e(this)),this.cell.append(n,this.paper)}typed(){return this.input=i("input","ct-write"),Object.assign(this.input,{type:"number",
min:0,max:this.most,inputMode:"numeric"}),this.input.setAttribute("aria-labelledby",this.cell.parentElement.querySelector("th").id),this.input}radio(t){let e=i(
"input");return Object.assign(e,{type:"radio",name:`points-${this.key}`,value:t}),i("label","ct-give__one",e,i("span","",String(t)))}isPoints(t){
return Number.isInteger(t)&&t>=0&&t<=this.most}read(){let t=this.input?this.input.value:this.cell.querySelector(":checked")?.value;return t&&this.isPoints(
Number(t))?Number(t):void 0}write(t){let e=this.isPoints(t)?String(t):"";if(this.input)this.input.value=e;else for(let o of this.cell.querySelectorAll(
"input"))o.checked=o.value===e;this.paper.textContent=e}},v=class{constructor(t,e){this.root=t,this.playbook=H(t,t.dataset.ctSheet),this.words=e,
this.pass=Number(t.dataset.ctPass),this.lines=[...t.querySelectorAll("[data-ct-part]")].map(o=>new P(o,n=>this.give(n))),this.all=this.lines.reduce((o,{
most:n})=>o+n,0)}show(){let{words:t}=this;this.sum=E("strong"),this.root.querySelector("[data-ct-sum]").lastElementChild.append(this.sum),this.note=i(
"textarea","ct-write"),this.note.maxLength=4e3,this.note.addEventListener("input",()=>this.change({note:this.note.value})),this.paper=i("p","ct-given"),
this.told=E("div","ct-verdict ct-apart ct-tight"),this.record=w(t.record,()=>this.finish(),"ct-button"),this.again=w(t.again,()=>this.clear());let e=i("label",
"ct-sheet__note",i("span","ct-label",t.note),this.note);this.root.querySelector("[data-ct-paper]").remove(),this.root.append(e,this.paper,this.told,i("p",
"ct-next",this.record,this.again)),this.root.dataset.ctLive="",this.takeOver(),M(this.root,this.playbook,()=>this.takeOver())}takeOver(){this.sheet=y(
this.playbook,N).get(x)??k,this.write()}write(){let{points:t,note:e}=this.sheet;for(let o of this.lines)o.write(Object.hasOwn(t,o.key)?t[o.key]:void 0);
this.note.value!==e&&(this.note.value=e),this.update()}give(t){let e=t.read();this.change({},o=>{e===void 0?delete o[t.key]:o[t.key]=e}),t.write(e)}change(t,e=(
)=>{}){let o=(n=k)=>{let r={...n.points};return e(r),{...n,...t,points:r,on:d()}};this.sheet=o(this.sheet),this.kept=f(this.playbook,N,n=>n.set(x,o(n.get(
x)??this.sheet))),this.update()}clear(){this.sheet=k,this.kept=f(this.playbook,N,t=>t.delete(x)),this.write(),this.lines[0].cell.querySelector("input").focus({
preventScroll:!0}),this.root.scrollIntoView()}get total(){return this.lines.reduce((t,e)=>t+(e.read()??0),0)}finish(){this.kept=Y(this.playbook,"scenario",{
share:this.total/this.all}),this.update()}update(){let{words:t,sheet:e}=this,o=this.lines.filter(r=>r.read()===void 0).length,n=e!==k;this.sum.textContent=l(
t.sum,{n:this.total,all:this.all}),this.paper.textContent=e.note,this.record.hidden=o>0,this.again.hidden=!n,this.told.replaceChildren(...this.verdict(o,
n))}verdict(t,e){let{words:o,sheet:n}=this,r=this.lines.map(({key:p})=>p),c=Object.keys(n.points).some(p=>!r.includes(p)),h=V(this.playbook)?.scenario,a=[];if(
e&&a.push(l(o.day,{day:A(n.on,o.dates)})),e&&t&&a.push(t===1?o.open_one:l(o.open_many,{n:t})),h){let p=Math.round(h.share*100);a.push(l(o.recorded,{n:p,day:A(
h.on,o.dates)})),a.push(p<this.pass?l(o.not_passed,{n:this.pass}):o.passed)}let u=[t&&c&&o.changed,this.kept===!1&&o.not_kept].filter(Boolean);return[i("p","",
a.join(" ")),...u.map(p=>i("p","ct-note",p))]}};S("sheet",(s,t)=>new v(s,t).show());S("onward",J);})();
