"use strict";(()=>{var O=countertalk.each,g=countertalk.during;var d=countertalk.prefix,P=countertalk.storedText;var R=countertalk.isDay,f=countertalk.today;
function j(r){try{let t=JSON.parse(r);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function T(r,t){let e;try{
e=JSON.parse(r??"[]")}catch{}return Array.isArray(e)||(e=r?[r]:[]),JSON.stringify([...e,t])}var q=countertalk.forget;var tt="_here",
E=r=>typeof r=="string"&&r.length>0;function B(r){let t=localStorage.getItem(r),e=j(t??"{}");return e||(localStorage.setItem(`${r}:aside`,T(
localStorage.getItem(`${r}:aside`),t)),localStorage.removeItem(r),[])}function H(r,t){return[t,...JSON.parse(r.dataset.ctWas??"[]")]}function x(r,t){
let e=new Map;try{for(let o of[...r].reverse())for(let[s,n]of B(d()+o))t(n)&&e.set(s,n)}catch{}return e}function m(r,t,e){let o=x(r,t);e(o);try{let[s,
...n]=r.map(u=>d()+u),a=[...[...n].reverse().concat(s).flatMap(B).filter(([,u])=>!t(u)),...o];a.length?localStorage.setItem(s,JSON.stringify(Object.fromEntries(
a))):localStorage.removeItem(s),q(n)}catch{return!1}return w(r[0]),!0}function w(r){r.startsWith("_")||m([tt],E,t=>t.set("at",r).set("on",f()))}var et="_path";
function J(){return x([et],E).get("at")}function L(r){let t=J(),e=[...r.querySelectorAll("li")].find(({dataset:o})=>t&&o.ctWays?.split(" ").includes(t));
e&&e.parentElement?.prepend(e)}var M="ct:progress-changed";function $(r,t,e){g(r,t,({detail:o})=>e(o))}function G(r,t,e){g(r,"pageshow",({persisted:o})=>o&&e(
)),g(r,"storage",({key:o})=>{(o===null||t.some(s=>o===d()+s))&&e()}),$(r,M,e)}var W=countertalk.missingIn;var A=countertalk.recordsOf,U=countertalk.recordsIn;
var F=countertalk.showBadges;function y(r,t){return r.querySelector(`[data-ct-${t}]`)}function K(r,t){return[...r.querySelectorAll(
`[data-ct-${t}]`)]}function V(r){return[...r.children]}function i(r,t,...e){let o=document.createElement(r);return t&&(o.className=t),o.append(...e),
o}function N(r,t){let e=i(r,t);return e.role="status",e}function I(r,t,e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,r),{type:"button"});
return o.addEventListener("click",t),o}var Y="_results";function Z(r){return U(P(Y))(r)}function z(r,t,{share:e=1,of:o={}}={}){let s=y(document,
"version")?.dataset.ctVersion??"",n=m([Y],A,p=>{let h=r.map(b=>p.get(b)).find(Boolean)??{};for(let b of r)p.delete(b);let a=A(h)?.[t],u=a&&!W({of:o},
a)?a:void 0,c=f(),X=u?.share>e?u:{on:c,first:u?.first??u?.on??c,share:e,of:o,version:s};p.set(r[0],{...h,[t]:X})});return n&&w(r[0]),F(),n}function l(r,t){
return r.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function C(r,t,e=t.day){let[o,s,n]=r.split("-").map(Number),p=t.weekdays[new Date(
`${r}T00:00:00Z`).getUTCDay()];return l(e,{weekday:p,day:n,month:t.months[s-1],year:o})}var k="_sheet",v={on:"",note:"",points:{}},Q=5,ot=()=>{};function _(r){
let{on:t,note:e,points:o}=Object(r);return R(t)&&typeof e=="string"&&!!o&&typeof o=="object"}var D=class{constructor(t,e){this.key=t.dataset.ctPart,
this.most=Number(t.dataset.ctPoints),this.cell=t.lastElementChild,this.paper=i("span","ct-given");let o=this.most>Q?[this.typed()]:Array.from({
length:this.most+1},(n,p)=>this.radio(p)),s=i("div","ct-give",...o);s.role=this.most>Q?"group":"radiogroup",s.setAttribute("aria-labelledby",t.querySelector(
"th").id),s.addEventListener("change",()=>e(this)),this.cell.append(s,this.paper)}typed(){return this.input=i("input","ct-write"),Object.assign(this.input,{
type:"number",min:0,max:this.most,inputMode:"numeric"}),this.input.setAttribute("aria-labelledby",this.cell.parentElement.querySelector("th").id),
this.input}radio(t){let e=i("input");return Object.assign(e,{type:"radio",name:`points-${this.key}`,value:t}),i("label","ct-give__one",e,i("span","",String(
t)))}isPoints(t){return Number.isInteger(t)&&t>=0&&t<=this.most}read(){let t=this.input?this.input.value:this.cell.querySelector(":checked")?.value;
return t&&this.isPoints(Number(t))?Number(t):void 0}write(t){let e=this.isPoints(t)?String(t):"";if(this.input)this.input.value=e;else for(
let o of this.cell.querySelectorAll("input"))o.checked=o.value===e;this.paper.textContent=e}},S=class{constructor(t,e){this.root=t,this.playbook=H(t,
t.dataset.ctSheet),this.words=e,this.pass=Number(t.dataset.ctPass),this.lines=K(t,"part").map(o=>new D(o,s=>this.give(s))),this.all=this.lines.reduce((o,{
most:s})=>o+s,0)}show(){let{words:t}=this;this.sum=N("strong"),V(y(this.root,"sum")).at(-1)?.append(this.sum),this.note=i("textarea","ct-write"),
this.note.maxLength=4e3,this.note.addEventListener("input",()=>this.change({note:this.note.value})),this.paper=i("p","ct-given"),this.verdicts=N("div",
"ct-verdict ct-apart ct-tight"),this.record=I(t.record,()=>this.finish(),"ct-button"),this.again=I(t.again,()=>this.clear());let e=i("label","ct-sheet__note",i(
"span","ct-label",t.note),this.note);y(this.root,"paper").remove(),this.root.append(e,this.paper,this.verdicts,i("p","ct-next",this.record,this.again)),
this.root.dataset.ctLive="",this.takeOver(),G(this.root,this.playbook,()=>this.takeOver())}takeOver(){this.sheet=x(this.playbook,_).get(k)??v,this.write(
)}write(){let{points:t,note:e}=this.sheet;for(let o of this.lines)o.write(Object.hasOwn(t,o.key)?t[o.key]:void 0);this.note.value!==e&&(this.note.value=e),
this.update()}give(t){let e=t.read();this.change({},o=>{e===void 0?delete o[t.key]:o[t.key]=e}),t.write(e)}change(t,e=ot){let o=(s=v)=>{let n={...s.points};
return e(n),{...s,...t,points:n,on:f()}};this.sheet=o(this.sheet),this.kept=m(this.playbook,_,s=>s.set(k,o(s.get(k)??this.sheet))),this.update()}clear(){
this.sheet=v,this.kept=m(this.playbook,_,t=>t.delete(k)),this.write(),this.lines[0].cell.querySelector("input").focus({preventScroll:!0}),
this.root.scrollIntoView()}get total(){return this.lines.reduce((t,e)=>t+(e.read()??0),0)}finish(){this.kept=z(this.playbook,"scenario",{
share:this.total/this.all}),this.update()}update(){let{words:t,sheet:e}=this,o=this.lines.filter(n=>n.read()===void 0).length,s=e!==v;this.sum.textContent=l(
t.sum,{n:this.total,all:this.all}),this.paper.textContent=e.note,this.record.hidden=o>0,this.again.hidden=!s,this.verdicts.replaceChildren(...this.verdict(o,
s))}verdict(t,e){let{words:o,sheet:s}=this,n=this.lines.map(({key:c})=>c),p=Object.keys(s.points).some(c=>!n.includes(c)),h=Z(this.playbook)?.scenario,a=[];if(
e&&a.push(l(o.day,{day:C(s.on,o.dates)})),e&&t&&a.push(t===1?o.open_one:l(o.open_many,{n:t})),h){let c=Math.round(h.share*100);a.push(l(o.recorded,{n:c,day:C(
h.on,o.dates)})),a.push(c<this.pass?l(o.not_passed,{n:this.pass}):o.passed)}let u=[t&&p&&o.changed,this.kept===!1&&o.not_kept].filter(Boolean);return[i("p","",
a.join(" ")),...u.map(c=>i("p","ct-note",c))]}};O("sheet",(r,t)=>new S(r,t).show());O("onward",L);})();
