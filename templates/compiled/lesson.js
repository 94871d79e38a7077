"use strict";(()=>{var g=countertalk.each,p=countertalk.during;var u=countertalk.today;var f=countertalk.prefix,E=countertalk.storedText;function v(e){try{
let t=JSON.parse(e);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function A(e,t){let o;try{o=JSON.parse(
e??"[]")}catch{}return Array.isArray(o)||(o=e?[e]:[]),JSON.stringify([...o,t])}var I=countertalk.forget;var D="_here",F="way",
N=e=>typeof e=="string"&&e.length>0;function R(e){let t=localStorage.getItem(e),o=v(t??"{}");return o||(localStorage.setItem(`${e}:aside`,A(
localStorage.getItem(`${e}:aside`),t)),localStorage.removeItem(e),[])}function _(e,t){return[t,...JSON.parse(e.dataset.ctWas??"[]")]}function B(e,t){
let o=new Map;try{for(let r of[...e].reverse())for(let[n,s]of R(f()+r))t(s)&&o.set(n,s)}catch{}return o}function m(e,t,o){let r=B(e,t);o(r);try{let[n,
...s]=e.map(i=>f()+i),c=[...[...s].reverse().concat(n).flatMap(R).filter(([,i])=>!t(i)),...r];c.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(
c))):localStorage.removeItem(n),I(s)}catch{return!1}return k(e[0]),!0}function k(e){e.startsWith("_")||m([D],N,t=>t.set("at",e).set("on",u()))}function C(){
return B([D],N).get(F)}var P="ct:progress-changed";function T(e,t,o){p(e,t,({detail:r})=>o(r))}function H(e,t,o){p(e,"pageshow",({persisted:r})=>r&&o()),p(e,
"storage",({key:r})=>{(r===null||t.some(n=>r===f()+n))&&o()}),T(e,P,o)}var J=countertalk.missingIn;var y=countertalk.recordsOf,$=countertalk.recordsIn;
var S=countertalk.showBadges;function G(e,t){return e.querySelector(`[data-ct-${t}]`)}function l(e,t,...o){let r=document.createElement(e);return t&&(
r.className=t),r.append(...o),r}function O(e,t,o="ct-button ct-button--secondary"){let r=Object.assign(l("button",o,e),{type:"button"});
return r.addEventListener("click",t),r}var w="_results";function j(e){return $(E(w))(e)}function q(e,t,{share:o=1,of:r={}}={}){let n=G(document,
"version")?.dataset.ctVersion??"",s=m([w],y,a=>{let d=e.map(x=>a.get(x)).find(Boolean)??{};for(let x of e)a.delete(x);let c=d[t]&&!J({of:r},d[t])?d[t]:void 0,
i=u(),L=c?.share>o?c:{on:i,first:c?.first??c?.on??i,share:o,of:r,version:n};a.set(e[0],{...d,[t]:L})});return s&&k(e[0]),S(),s}function U(e,t){m([w],y,o=>{for(
let r of e)o.has(r)&&o.set(r,{...o.get(r),[t]:void 0})}),S()}function b(e,t){return e.replace(/\{(\w+)\}/g,(o,r)=>String(t[r]??o))}function W(e,t,o=t.day){
let[r,n,s]=e.split("-").map(Number),a=t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()];return b(o,{weekday:a,day:s,month:t.months[n-1],year:r})}var h=class{
constructor(t,o){this.root=t,this.playbook=_(t,t.dataset.ctRead),this.words=o}show(){let{words:t}=this;this.read=O(t.read,()=>this.finish(),"ct-button"),
this.note=l("p","ct-read__note"),this.note.tabIndex=-1,this.back=O(t.take_back,()=>this.takeBack(),"ct-text-button"),this.warning=l("p","ct-note",t.not_kept),
this.warning.hidden=!0,this.root.append(this.read,this.note,this.back,this.warning),this.update(),H(this.root,["_results"],()=>this.update())}finish(){
this.warning.hidden=q(this.playbook,"read"),this.update(u()),this.note.focus()}takeBack(){U(this.playbook,"read"),this.warning.hidden=!0,this.update(),
this.read.focus()}update(t=j(this.playbook)?.read?.on){this.note.textContent=t?`✓ ${b(this.words.done,{day:W(t,this.words.dates)})}`:"",this.read.hidden=!!t,
this.note.hidden=this.back.hidden=!t}};function K(e){let t=C(),o=[...e.querySelectorAll("li")].find(({dataset:r})=>r.ctWays.split(" ").includes(t));
o&&o.parentElement.prepend(o)}g("read",(e,t)=>new h(e,t).show());g("onward",K);})();
