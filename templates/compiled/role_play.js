"use strict";(()=>{var O=countertalk.each,g=countertalk.during;var d=countertalk.prefix,C=countertalk.storedText;var R=countertalk.isDay,f=countertalk.today;
function j(s){try{let t=JSON.parse(s);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function T(s,t){let e;try{
e=JSON.parse(s??"[]")}catch{}return Array.isArray(e)||(e=s?[s]:[]),JSON.stringify([...e,t])}var q=countertalk.forget;var tt="_here",
E=s=>typeof s=="string"&&s.length>0;function B(s){let t=localStorage.getItem(s),e=j(t??"{}");return e||(localStorage.setItem(`${s}:aside`,T(
localStorage.getItem(`${s}:aside`),t)),localStorage.removeItem(s),[])}function H(s,t){return[t,...JSON.parse(s.dataset.ctWas??"[]")]}function x(s,t){
let e=new Map;try{for(let o of[...s].reverse())for(let[n,r]of B(d()+o))t(r)&&e.set(n,r)}catch{}return e}function m(s,t,e){let o=x(s,t);e(o);try{let[n,
...r]=s.map(u=>d()+u),a=[...[...r].reverse().concat(n).flatMap(B).filter(([,u])=>!t(u)),...o];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(
a))):localStorage.removeItem(n),q(r)}catch{return!1}return w(s[0]),!0}function w(s){s.startsWith("_")||m([tt],E,t=>t.set("at",s).set("on",f()))}var et="_path";
function J(){return x([et],E).get("at")}function L(s){let t=J(),e=[...s.querySelectorAll("li")].find(({dataset:o})=>t&&o.ctWays?.split(" ").includes(t));
e&&e.parentElement?.prepend(e)}var M="ct:progress-changed";function $(s,t,e){g(s,t,({detail:o})=>e(o))}function G(s,t,e){g(s,"pageshow",({persisted:o})=>o&&e(
)),g(s,"storage",({key:o})=>{(o===null||t.some(n=>o===d()+n))&&e()}),$(s,M,e)}var W=countertalk.missingIn;var A=countertalk.recordsOf,U=countertalk.recordsIn;
var F=countertalk.showBadges;function y(s,t){return s.querySelector(`[data-ct-${t}]`)}function K(s,t){return[...s.querySelectorAll(
`[data-ct-${t}]`)]}function V(s){return[...s.children]}function i(s,t,...e){let o=document.createElement(s);return t&&(o.className=t),o.append(...e),
o}function N(s,t){let e=i(s,t);return e.role="status",e}function I(s,t,e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,s),{type:"button"});
return o.addEventListener("click",t),o}var Y="_results";function Z(s){return U(C(Y))(s)}function z(s,t,{share:e=1,of:o={}}={}){let n=y(document,
"version")?.dataset.ctVersion??"",r=m([Y],A,p=>{let h=s.map(b=>p.get(b)).find(Boolean)??{};for(let b of s)p.delete(b);let a=A(h)?.[t],u=a&&!W({of:o},
a)?a:void 0,c=f(),X=u?.share>e?u:{on:c,first:u?.first??u?.on??c,share:e,of:o,version:n};p.set(s[0],{...h,[t]:X})});return r&&w(s[0]),F(),r}function l(s,t){
return s.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function _(s,t,e=t.day){let[o,n,r]=s.split("-").map(Number),p=t.weekdays[new Date(
`${s}T00:00:00Z`).getUTCDay()];return l(e,{weekday:p,day:r,month:t.months[n-1],year:o})}var k="_sheet",v={on:"",note:"",points:{}},Q=5,ot=()=>{};function D(s){
let{on:t,note:e,points:o}=Object(s);return R(t)&&typeof e=="string"&&!!o&&typeof o=="object"}var P=class{constructor(t,e){this.key=t.dataset.ctPart,
this.most=Number(t.dataset.ctPoints),this.cell=t.lastElementChild,this.paper=i("span","ct-given");let o=this.most>Q?[this.typed()]:Array.from({
length:this.most+1},(r,p)=>this.radio(p)),n=i("div","ct-give",...o);n.role=this.most>Q?"group":"radiogroup",n.setAttribute("aria-labelledby",t.querySelector(
"th").id),n.addEventListener("change",()=>e(this)),this.cell.append(n,this.paper)}typed(){return this.input=i("input","ct-write"),Object.assign(this.input,{
type:"number",min:0,max:this.most,inputMode:"numeric"}),this.input.setAttribute("aria-labelledby",this.cell.parentElement.querySelector("th").id),
this.input}radio(t){let e=i("input");return Object.assign(e,{type:"radio",name:`points-${this.key}`,value:t}),i("label","ct-give__one",e,i("span","",String(
t)))}isPoints(t){return Number.isInteger(t)&&t>=0&&t<=this.most}read(){let t=this.input?this.input.value:this.cell.querySelector(":checked")?.value;
return t&&this.isPoints(Number(t))?Number(t):void 0}write(t){let e=this.isPoints(t)?String(t):"";if(this.input)this.input.value=e;else for(
let o of this.cell.querySelectorAll("input"))o.checked=o.value===e;this.paper.textContent=e}},S=class{constructor(t,e){this.root=t,this.playbook=H(t,
t.dataset.ctSheet),this.words=e,this.pass=Number(t.dataset.ctPass),this.lines=K(t,"part").map(o=>new P(o,n=>this.give(n))),this.all=this.lines.reduce((o,{
most:n})=>o+n,0)}show(){let{words:t}=this;this.sum=N("strong"),V(y(this.root,"sum")).at(-1)?.append(this.sum),this.note=i("textarea","ct-write"),
this.note.maxLength=4e3,this.note.addEventListener("input",()=>this.change({note:this.note.value})),this.paper=i("p","ct-given"),this.told=N("div",
"ct-verdict ct-apart ct-tight"),this.record=I(t.record,()=>this.finish(),"ct-button"),this.again=I(t.again,()=>this.clear());let e=i("label","ct-sheet__note",i(
"span","ct-label",t.note),this.note);y(this.root,"paper").remove(),this.root.append(e,this.paper,this.told,i("p","ct-next",this.record,this.again)),
this.root.dataset.ctLive="",this.takeOver(),G(this.root,this.playbook,()=>this.takeOver())}takeOver(){this.sheet=x(this.playbook,D).get(k)??v,this.write(
)}write(){let{points:t,note:e}=this.sheet;for(let o of this.lines)o.write(Object.hasOwn(t,o.key)?t[o.key]:void 0);this.note.value!==e&&(this.note.value=e),
this.update()}give(t){let e=t.read();this.change({},o=>{e===void 0?delete o[t.key]:o[t.key]=e}),t.write(e)}change(t,e=ot){let o=(n=v)=>{let r={...n.points};
return e(r),{...n,...t,points:r,on:f()}};this.sheet=o(this.sheet),this.kept=m(this.playbook,D,n=>n.set(k,o(n.get(k)??this.sheet))),this.update()}clear(){
this.sheet=v,this.kept=m(this.playbook,D,t=>t.delete(k)),this.write(),this.lines[0].cell.querySelector("input").focus({preventScroll:!0}),
this.root.scrollIntoView()}get total(){return this.lines.reduce((t,e)=>t+(e.read()??0),0)}finish(){this.kept=z(this.playbook,"scenario",{
share:this.total/this.all}),this.update()}update(){let{words:t,sheet:e}=this,o=this.lines.filter(r=>r.read()===void 0).length,n=e!==v;this.sum.textContent=l(
t.sum,{n:this.total,all:this.all}),this.paper.textContent=e.note,this.record.hidden=o>0,this.again.hidden=!n,this.told.replaceChildren(...this.verdict(o,
n))}verdict(t,e){let{words:o,sheet:n}=this,r=this.lines.map(({key:c})=>c),p=Object.keys(n.points).some(c=>!r.includes(c)),h=Z(this.playbook)?.scenario,a=[];if(
e&&a.push(l(o.day,{day:_(n.on,o.dates)})),e&&t&&a.push(t===1?o.open_one:l(o.open_many,{n:t})),h){let c=Math.round(h.share*100);a.push(l(o.recorded,{n:c,day:_(
h.on,o.dates)})),a.push(c<this.pass?l(o.not_passed,{n:this.pass}):o.passed)}let u=[t&&p&&o.changed,this.kept===!1&&o.not_kept].filter(Boolean);return[i("p","",
a.join(" ")),...u.map(c=>i("p","ct-note",c))]}};O("sheet",(s,t)=>new S(s,t).show());O("onward",L);})();
