"use strict";(()=>{var g=countertalk.each,f=countertalk.during;var p=countertalk.today;var u=countertalk.prefix,A=countertalk.storedText;function I(e){try{
let t=JSON.parse(e);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function D(e,t){let o;try{o=JSON.parse(
e??"[]")}catch{}return Array.isArray(o)||(o=e?[e]:[]),JSON.stringify([...o,t])}var N=countertalk.forget;var L="_here",k=e=>typeof e=="string"&&e.length>0;
function R(e){let t=localStorage.getItem(e),o=I(t??"{}");return o||(localStorage.setItem(`${e}:aside`,D(localStorage.getItem(`${e}:aside`),t)),
localStorage.removeItem(e),[])}function _(e,t){return[t,...JSON.parse(e.dataset.ctWas??"[]")]}function y(e,t){let o=new Map;try{for(let r of[...e].reverse(
))for(let[n,s]of R(u()+r))t(s)&&o.set(n,s)}catch{}return o}function m(e,t,o){let r=y(e,t);o(r);try{let[n,...s]=e.map(i=>u()+i),a=[...[...s].reverse().concat(
n).flatMap(R).filter(([,i])=>!t(i)),...r];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(a))):localStorage.removeItem(n),N(s)}catch{
return!1}return S(e[0]),!0}function S(e){e.startsWith("_")||m([L],k,t=>t.set("at",e).set("on",p()))}var B="ct:progress-changed";function C(e,t,o){f(e,t,({
detail:r})=>o(r))}function P(e,t,o){f(e,"pageshow",({persisted:r})=>r&&o()),f(e,"storage",({key:r})=>{(r===null||t.some(n=>r===u()+n))&&o()}),C(e,B,
o)}var T=countertalk.missingIn;var O=countertalk.recordsOf,H=countertalk.recordsIn;var w=countertalk.showBadges;function J(e,t){return e.querySelector(
`[data-ct-${t}]`)}function l(e,t,...o){let r=document.createElement(e);return t&&(r.className=t),r.append(...o),r}function E(e,t,
o="ct-button ct-button--secondary"){let r=Object.assign(l("button",o,e),{type:"button"});return r.addEventListener("click",t),r}var b="_results";function $(e){
return H(A(b))(e)}function G(e,t,{share:o=1,of:r={}}={}){let n=J(document,"version")?.dataset.ctVersion??"",s=m([b],O,c=>{let d=e.map(x=>c.get(x)).find(
Boolean)??{};for(let x of e)c.delete(x);let a=d[t]&&!T({of:r},d[t])?d[t]:void 0,i=p(),K=a?.share>o?a:{on:i,first:a?.first??a?.on??i,share:o,of:r,version:n};
c.set(e[0],{...d,[t]:K})});return s&&S(e[0]),w(),s}function j(e,t){m([b],O,o=>{for(let r of e)o.has(r)&&o.set(r,{...o.get(r),[t]:void 0})}),w()}function v(e,t){
return e.replace(/\{(\w+)\}/g,(o,r)=>String(t[r]??o))}function q(e,t,o=t.day){let[r,n,s]=e.split("-").map(Number),c=t.weekdays[new Date(
`${e}T00:00:00Z`).getUTCDay()];return v(o,{weekday:c,day:s,month:t.months[n-1],year:r})}var h=class{constructor(t,o){this.root=t,this.playbook=_(t,
t.dataset.ctRead),this.words=o}show(){let{words:t}=this;this.read=E(t.read,()=>this.finish(),"ct-button"),this.note=l("p","ct-read__note"),
this.note.tabIndex=-1,this.back=E(t.take_back,()=>this.takeBack(),"ct-text-button"),this.warning=l("p","ct-note",t.not_kept),this.warning.hidden=!0,
this.root.append(this.read,this.note,this.back,this.warning),this.update(),P(this.root,["_results"],()=>this.update())}finish(){this.warning.hidden=G(
this.playbook,"read"),this.update(p()),this.note.focus()}takeBack(){j(this.playbook,"read"),this.warning.hidden=!0,this.update(),this.read.focus()}update(t=$(
this.playbook)?.read?.on){this.note.textContent=t?`✓ ${v(this.words.done,{day:q(t,this.words.dates)})}`:"",this.read.hidden=!!t,
this.note.hidden=this.back.hidden=!t}};var M="_path";function U(){return y([M],k).get("at")}function W(e){let t=U(),o=[...e.querySelectorAll("li")].find(({
dataset:r})=>t&&r.ctWays?.split(" ").includes(t));o&&o.parentElement?.prepend(o)}g("read",(e,t)=>new h(e,t).show());g("onward",W);})();
