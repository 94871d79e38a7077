(()=>{var b=countertalk.each,O=countertalk.during;var N=countertalk.isDay,d=countertalk.today;var m=countertalk.prefix,D=countertalk.storedText;function P(o){
try{let t=JSON.parse(o);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function T(o,t){let e;try{e=JSON.parse(
o??"[]")}catch{}return Array.isArray(e)||(e=o?[o]:[]),JSON.stringify([...e,t])}var j=countertalk.forget;var q="_here",Z="way",
B=o=>typeof o=="string"&&o.length>0;function C(o){let t=localStorage.getItem(o),e=P(t??"{}");return e||(localStorage.setItem(`${o}:aside`,T(
localStorage.getItem(`${o}:aside`),t)),localStorage.removeItem(o),[])}function R(o,t){return[t,...JSON.parse(o.dataset.was??"[]")]}function g(o,t){
let e=new Map;try{for(let s of[...o].reverse())for(let[r,n]of C(m()+s))t(n)&&e.set(r,n)}catch{}return e}function f(o,t,e){let s=g(o,t);e(s);try{let[r,
...n]=o.map(u=>m()+u),a=[...[...n].reverse().concat(r).flatMap(C).filter(([,u])=>!t(u)),...s];a.length?localStorage.setItem(r,JSON.stringify(Object.fromEntries(
a))):localStorage.removeItem(r),j(n)}catch{return!1}return S(o[0]),!0}function S(o){o.startsWith("_")||f([q],B,t=>t.set("at",o).set("on",d()))}function J(){
return g([q],B).get(Z)}function H(o){let t=J(),e=[...o.querySelectorAll("li")].find(({dataset:s})=>s.ways.split(" ").includes(t));e&&e.parentElement.prepend(
e)}function L(o,t,e){O(o,"pageshow",({persisted:s})=>s&&e()),O(o,"storage",({key:s})=>{(s===null||t.some(r=>s===m()+r))&&e()})}var M=countertalk.missingIn;
var U=countertalk.recordsOf,$=countertalk.recordsIn;var F=countertalk.showBadges;var K="_results";function V(o){return $(D(K))(o)}function W(o,t,{share:e=1,
of:s={}}={}){let r=document.querySelector("[data-ct-version]")?.dataset.ctVersion??"",n=f([K],U,c=>{let h=o.map(v=>c.get(v)).find(Boolean)??{};for(
let v of o)c.delete(v);let a=h[t]&&!M({of:s},h[t])?h[t]:void 0,u=d(),p=a?.share>e?a:{on:u,first:a?.first??a?.on??u,share:e,of:s,version:r};c.set(o[0],{...h,
[t]:p})});return n&&S(o[0]),F(),n}function i(o,t,...e){let s=document.createElement(o);return t&&(s.className=t),s.append(...e),s}function w(o,t){let e=i(o,t);
return e.role="status",e}function E(o,t,e="ct-button ct-button--secondary"){let s=Object.assign(i("button",e,o),{type:"button"});return s.addEventListener(
"click",t),s}function l(o,t){return o.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e))}function A(o,t,e=t.day){let[s,r,n]=o.split("-").map(Number),
c=t.weekdays[new Date(`${o}T00:00:00Z`).getUTCDay()];return l(e,{weekday:c,day:n,month:t.months[r-1],year:s})}var y="_sheet",x={on:"",note:"",points:{}},Y=5;
function _(o){let{on:t,note:e,points:s}=Object(o);return N(t)&&typeof e=="string"&&!!s&&typeof s=="object"}var I=class{constructor(t,e){this.key=t.dataset.part,
this.most=Number(t.dataset.points),this.cell=t.lastElementChild,this.paper=i("span","ct-given");let s=this.most>Y?[this.typed()]:Array.from({
length:this.most+1},(n,c)=>this.radio(c)),r=i("div","ct-give",...s);r.role=this.most>Y?"group":"radiogroup",r.setAttribute("aria-labelledby",t.querySelector(
"th").id),r.addEventListener("change",()=>e(this)),this.cell.append(r,this.paper)}typed(){return this.input=i("input","ct-write"),Object.assign(this.input,{
type:"number",min:0,max:this.most,inputMode:"numeric"}),this.input.setAttribute("aria-labelledby",this.cell.parentElement.querySelector("th").id),
this.input}radio(t){let e=i("input");return Object.assign(e,{type:"radio",name:`points-${this.key}`,value:t}),i("label","ct-give__one",e,i("span","",String(
t)))}isPoints(t){return Number.isInteger(t)&&t>=0&&t<=this.most}read(){let t=this.input?this.input.value:this.cell.querySelector(":checked")?.value;
return t&&this.isPoints(Number(t))?Number(t):void 0}write(t){let e=this.isPoints(t)?String(t):"";if(this.input)this.input.value=e;else for(
let s of this.cell.querySelectorAll("input"))s.checked=s.value===e;this.paper.textContent=e}},k=class{constructor(t,e){this.root=t,this.playbook=R(t,
t.dataset.ctSheet),this.words=e,this.pass=Number(t.dataset.pass),this.lines=[...t.querySelectorAll("[data-part]")].map(s=>new I(s,r=>this.give(r))),
this.all=this.lines.reduce((s,{most:r})=>s+r,0)}show(){let{words:t}=this;this.sum=w("strong"),this.root.querySelector(
".ct-rubric__sum").lastElementChild.append(this.sum),this.note=i("textarea","ct-write"),this.note.maxLength=4e3,this.note.addEventListener("input",(
)=>this.change({note:this.note.value})),this.paper=i("p","ct-given"),this.told=w("div","ct-verdict ct-apart ct-tight"),this.record=E(t.record,()=>this.finish(),
"ct-button"),this.again=E(t.again,()=>this.clear());let e=i("label","ct-sheet__note",i("span","ct-label",t.note),this.note);this.root.querySelector(
".ct-print").remove(),this.root.append(e,this.paper,this.told,i("p","ct-next",this.record,this.again)),this.root.classList.add("ct-live"),this.takeOver(),L(
this.root,this.playbook,()=>this.takeOver())}takeOver(){this.sheet=g(this.playbook,_).get(y)??x,this.write()}write(){let{points:t,note:e}=this.sheet;for(
let s of this.lines)s.write(Object.hasOwn(t,s.key)?t[s.key]:void 0);this.note.value!==e&&(this.note.value=e),this.update()}give(t){let e=t.read();this.change({
},s=>{e===void 0?delete s[t.key]:s[t.key]=e}),t.write(e)}change(t,e=()=>{}){let s=(r=x)=>{let n={...r.points};return e(n),{...r,...t,points:n,on:d()}};
this.sheet=s(this.sheet),this.kept=f(this.playbook,_,r=>r.set(y,s(r.get(y)??this.sheet))),this.update()}clear(){this.sheet=x,this.kept=f(this.playbook,_,
t=>t.delete(y)),this.write(),this.lines[0].cell.querySelector("input").focus({preventScroll:!0}),this.root.scrollIntoView()}get total(){
return this.lines.reduce((t,e)=>t+(e.read()??0),0)}finish(){this.kept=W(this.playbook,"scenario",{share:this.total/this.all}),this.update()}update(){let{
words:t,sheet:e}=this,s=this.lines.filter(n=>n.read()===void 0).length,r=e!==x;this.sum.textContent=l(t.sum,{n:this.total,all:this.all}),
this.paper.textContent=e.note,this.record.hidden=s>0,this.again.hidden=!r,this.told.replaceChildren(...this.verdict(s,r))}verdict(t,e){let{words:s,
sheet:r}=this,n=this.lines.map(({key:p})=>p),c=Object.keys(r.points).some(p=>!n.includes(p)),h=V(this.playbook)?.scenario,a=[];if(e&&a.push(l(s.day,{day:A(r.on,
s.dates)})),e&&t&&a.push(t===1?s.open_one:l(s.open_many,{n:t})),h){let p=Math.round(h.share*100);a.push(l(s.recorded,{n:p,day:A(h.on,s.dates)})),a.push(
p<this.pass?l(s.not_passed,{n:this.pass}):s.passed)}let u=[t&&c&&s.changed,this.kept===!1&&s.not_kept].filter(Boolean);return[i("p","",a.join(" ")),...u.map(
p=>i("p","ct-note",p))]}};b("sheet",(o,t)=>new k(o,t).show());b("onward",H);})();
