"use strict";(()=>{var O=countertalk.each,g=countertalk.during;var d=countertalk.prefix,P=countertalk.storedText;var C=countertalk.isDay,f=countertalk.today;
function R(s){try{let t=JSON.parse(s);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function j(s,t){let e;try{
e=JSON.parse(s??"[]")}catch{}return Array.isArray(e)||(e=s?[s]:[]),JSON.stringify([...e,t])}var T=countertalk.forget;var X="_here",
E=s=>typeof s=="string"&&s.length>0;function q(s){let t=localStorage.getItem(s),e=R(t??"{}");return e||(localStorage.setItem(`${s}:aside`,j(
localStorage.getItem(`${s}:aside`),t)),localStorage.removeItem(s),[])}function B(s,t){return[t,...JSON.parse(s.dataset.ctWas??"[]")]}function x(s,t){
let e=new Map;try{for(let o of[...s].reverse())for(let[n,r]of q(d()+o))t(r)&&e.set(n,r)}catch{}return e}function m(s,t,e){let o=x(s,t);e(o);try{let[n,
...r]=s.map(h=>d()+h),a=[...[...r].reverse().concat(n).flatMap(q).filter(([,h])=>!t(h)),...o];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(
a))):localStorage.removeItem(n),T(r)}catch{return!1}return w(s[0]),!0}function w(s){s.startsWith("_")||m([X],E,t=>t.set("at",s).set("on",f()))}var tt="_path";
function H(){return x([tt],E).get("at")}function J(s){let t=H(),e=[...s.querySelectorAll("li")].find(({dataset:o})=>t&&o.ctWays?.split(" ").includes(t));
e&&e.parentElement?.prepend(e)}var L="ct:progress-changed";function M(s,t,e){g(s,t,({detail:o})=>e(o))}function $(s,t,e){g(s,"pageshow",({persisted:o})=>o&&e(
)),g(s,"storage",({key:o})=>{(o===null||t.some(n=>o===d()+n))&&e()}),M(s,L,e)}var G=countertalk.missingIn;var W=countertalk.recordsOf,U=countertalk.recordsIn;
var F=countertalk.showBadges;function y(s,t){return s.querySelector(`[data-ct-${t}]`)}function K(s,t){return[...s.querySelectorAll(
`[data-ct-${t}]`)]}function V(s){return[...s.children]}function i(s,t,...e){let o=document.createElement(s);return t&&(o.className=t),o.append(...e),
o}function A(s,t){let e=i(s,t);return e.role="status",e}function N(s,t,e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,s),{type:"button"});
return o.addEventListener("click",t),o}var Y="_results";function Z(s){return U(P(Y))(s)}function z(s,t,{share:e=1,of:o={}}={}){let n=y(document,
"version")?.dataset.ctVersion??"",r=m([Y],W,c=>{let u=s.map(b=>c.get(b)).find(Boolean)??{};for(let b of s)c.delete(b);let a=u[t]&&!G({of:o},u[t])?u[t]:void 0,
h=f(),p=a?.share>e?a:{on:h,first:a?.first??a?.on??h,share:e,of:o,version:n};c.set(s[0],{...u,[t]:p})});return r&&w(s[0]),F(),r}function l(s,t){return s.replace(
/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function I(s,t,e=t.day){let[o,n,r]=s.split("-").map(Number),c=t.weekdays[new Date(`${s}T00:00:00Z`).getUTCDay()];return l(
e,{weekday:c,day:r,month:t.months[n-1],year:o})}var k="_sheet",v={on:"",note:"",points:{}},Q=5,et=()=>{};function _(s){let{on:t,note:e,points:o}=Object(s);
return C(t)&&typeof e=="string"&&!!o&&typeof o=="object"}var D=class{constructor(t,e){this.key=t.dataset.ctPart,this.most=Number(t.dataset.ctPoints),
this.cell=t.lastElementChild,this.paper=i("span","ct-given");let o=this.most>Q?[this.typed()]:Array.from({length:this.most+1},(r,c)=>this.radio(c)),n=i("div",
"ct-give",...o);n.role=this.most>Q?"group":"radiogroup",n.setAttribute("aria-labelledby",t.querySelector("th").id),n.addEventListener("change",()=>e(this)),
this.cell.append(n,this.paper)}typed(){return this.input=i("input","ct-write"),Object.assign(this.input,{type:"number",min:0,max:this.most,
inputMode:"numeric"}),this.input.setAttribute("aria-labelledby",this.cell.parentElement.querySelector("th").id),this.input}radio(t){let e=i("input");
return Object.assign(e,{type:"radio",name:`points-${this.key}`,value:t}),i("label","ct-give__one",e,i("span","",String(t)))}isPoints(t){return Number.isInteger(
t)&&t>=0&&t<=this.most}read(){let t=this.input?this.input.value:this.cell.querySelector(":checked")?.value;return t&&this.isPoints(Number(t))?Number(
t):void 0}write(t){let e=this.isPoints(t)?String(t):"";if(this.input)this.input.value=e;else for(let o of this.cell.querySelectorAll(
"input"))o.checked=o.value===e;this.paper.textContent=e}},S=class{constructor(t,e){this.root=t,this.playbook=B(t,t.dataset.ctSheet),this.words=e,
this.pass=Number(t.dataset.ctPass),this.lines=K(t,"part").map(o=>new D(o,n=>this.give(n))),this.all=this.lines.reduce((o,{most:n})=>o+n,0)}show(){let{
words:t}=this;this.sum=A("strong"),V(y(this.root,"sum")).at(-1)?.append(this.sum),this.note=i("textarea","ct-write"),this.note.maxLength=4e3,
this.note.addEventListener("input",()=>this.change({note:this.note.value})),this.paper=i("p","ct-given"),this.told=A("div","ct-verdict ct-apart ct-tight"),
this.record=N(t.record,()=>this.finish(),"ct-button"),this.again=N(t.again,()=>this.clear());let e=i("label","ct-sheet__note",i("span","ct-label",t.note),
this.note);y(this.root,"paper").remove(),this.root.append(e,this.paper,this.told,i("p","ct-next",this.record,this.again)),this.root.dataset.ctLive="",
this.takeOver(),$(this.root,this.playbook,()=>this.takeOver())}takeOver(){this.sheet=x(this.playbook,_).get(k)??v,this.write()}write(){let{points:t,
note:e}=this.sheet;for(let o of this.lines)o.write(Object.hasOwn(t,o.key)?t[o.key]:void 0);this.note.value!==e&&(this.note.value=e),this.update()}give(t){
let e=t.read();this.change({},o=>{e===void 0?delete o[t.key]:o[t.key]=e}),t.write(e)}change(t,e=et){let o=(n=v)=>{let r={...n.points};return e(r),{...n,...t,
points:r,on:f()}};this.sheet=o(this.sheet),this.kept=m(this.playbook,_,n=>n.set(k,o(n.get(k)??this.sheet))),this.update()}clear(){this.sheet=v,this.kept=m(
this.playbook,_,t=>t.delete(k)),this.write(),this.lines[0].cell.querySelector("input").focus({preventScroll:!0}),this.root.scrollIntoView()}get total(){
return this.lines.reduce((t,e)=>t+(e.read()??0),0)}finish(){this.kept=z(this.playbook,"scenario",{share:this.total/this.all}),this.update()}update(){let{
words:t,sheet:e}=this,o=this.lines.filter(r=>r.read()===void 0).length,n=e!==v;this.sum.textContent=l(t.sum,{n:this.total,all:this.all}),
this.paper.textContent=e.note,this.record.hidden=o>0,this.again.hidden=!n,this.told.replaceChildren(...this.verdict(o,n))}verdict(t,e){let{words:o,
sheet:n}=this,r=this.lines.map(({key:p})=>p),c=Object.keys(n.points).some(p=>!r.includes(p)),u=Z(this.playbook)?.scenario,a=[];if(e&&a.push(l(o.day,{day:I(n.on,
o.dates)})),e&&t&&a.push(t===1?o.open_one:l(o.open_many,{n:t})),u){let p=Math.round(u.share*100);a.push(l(o.recorded,{n:p,day:I(u.on,o.dates)})),a.push(
p<this.pass?l(o.not_passed,{n:this.pass}):o.passed)}let h=[t&&c&&o.changed,this.kept===!1&&o.not_kept].filter(Boolean);return[i("p","",a.join(" ")),...h.map(
p=>i("p","ct-note",p))]}};O("sheet",(s,t)=>new S(s,t).show());O("onward",J);})();
