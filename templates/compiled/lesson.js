"use strict";(()=>{var k=countertalk.each,d=countertalk.during;var p=countertalk.today;var u=countertalk.prefix,I=countertalk.storedText;function D(e){try{
let t=JSON.parse(e);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function N(e,t){let o;try{o=JSON.parse(
e??"[]")}catch{}return Array.isArray(o)||(o=e?[e]:[]),JSON.stringify([...o,t])}var C=countertalk.forget;var M="_here",y=e=>typeof e=="string"&&e.length>0;
function R(e){let t=localStorage.getItem(e),o=D(t??"{}");return o||(localStorage.setItem(`${e}:aside`,N(localStorage.getItem(`${e}:aside`),t)),
localStorage.removeItem(e),[])}function _(e,t){return[t,...JSON.parse(e.dataset.ctWas??"[]")]}function S(e,t){let o=new Map;try{for(let r of[...e].reverse(
))for(let[n,s]of R(u()+r))t(s)&&o.set(n,s)}catch{}return o}function f(e,t,o){let r=S(e,t);o(r);try{let[n,...s]=e.map(a=>u()+a),i=[...[...s].reverse().concat(
n).flatMap(R).filter(([,a])=>!t(a)),...r];i.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(i))):localStorage.removeItem(n),C(s)}catch{
return!1}return O(e[0]),!0}function O(e){e.startsWith("_")||f([M],y,t=>t.set("at",e).set("on",p()))}var B="ct:progress-changed";function P(e,t,o){d(e,t,({
detail:r})=>o(r))}function T(e,t,o){d(e,"pageshow",({persisted:r})=>r&&o()),d(e,"storage",({key:r})=>{(r===null||t.some(n=>r===u()+n))&&o()}),P(e,B,
o)}var H=countertalk.missingIn;var m=countertalk.recordsOf,J=countertalk.recordsIn;var w=countertalk.showBadges;function $(e,t){return e.querySelector(
`[data-ct-${t}]`)}function l(e,t,...o){let r=document.createElement(e);return t&&(r.className=t),r.append(...o),r}function E(e,t,
o="ct-button ct-button--secondary"){let r=Object.assign(l("button",o,e),{type:"button"});return r.addEventListener("click",t),r}var b="_results";function G(e){
return J(I(b))(e)}function j(e,t,{share:o=1,of:r={}}={}){let n=$(document,"version")?.dataset.ctVersion??"",s=f([b],m,c=>{let x=e.map(g=>c.get(g)).find(
Boolean)??{};for(let g of e)c.delete(g);let i=m(x)?.[t],a=i&&!H({of:r},i)?i:void 0,A=p(),L=a?.share>o?a:{on:A,first:a?.first??a?.on??A,share:o,of:r,version:n};
c.set(e[0],{...x,[t]:L})});return s&&O(e[0]),w(),s}function q(e,t){f([b],m,o=>{for(let r of e)o.has(r)&&o.set(r,{...o.get(r),[t]:void 0})}),w()}function v(e,t){
return e.replace(/\{(\w+)\}/g,(o,r)=>String(t[r]??o))}function U(e,t,o=t.day){let[r,n,s]=e.split("-").map(Number),c=t.weekdays[new Date(
`${e}T00:00:00Z`).getUTCDay()];return v(o,{weekday:c,day:s,month:t.months[n-1],year:r})}var h=class{constructor(t,o){this.root=t,this.playbook=_(t,
t.dataset.ctRead),this.words=o}show(){let{words:t}=this;this.read=E(t.read,()=>this.finish(),"ct-button"),this.note=l("p","ct-read__note"),
this.note.tabIndex=-1,this.back=E(t.take_back,()=>this.takeBack(),"ct-text-button"),this.warning=l("p","ct-note",t.not_kept),this.warning.hidden=!0,
this.root.append(this.read,this.note,this.back,this.warning),this.update(),T(this.root,["_results"],()=>this.update())}finish(){this.warning.hidden=j(
this.playbook,"read"),this.update(p()),this.note.focus()}takeBack(){q(this.playbook,"read"),this.warning.hidden=!0,this.update(),this.read.focus()}update(t=G(
this.playbook)?.read?.on){this.note.textContent=t?`✓ ${v(this.words.done,{day:U(t,this.words.dates)})}`:"",this.read.hidden=!!t,
this.note.hidden=this.back.hidden=!t}};var F="_path";function W(){return S([F],y).get("at")}function K(e){let t=W(),o=[...e.querySelectorAll("li")].find(({
dataset:r})=>t&&r.ctWays?.split(" ").includes(t));o&&o.parentElement?.prepend(o)}k("read",(e,t)=>new h(e,t).show());k("onward",K);})();
