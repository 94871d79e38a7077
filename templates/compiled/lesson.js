(()=>{var x=countertalk.each,g=countertalk.during;var d=countertalk.today;var u=countertalk.prefix,v=countertalk.storedText;function A(e){try{let t=JSON.parse(
e);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function I(e,t){let o;try{o=JSON.parse(e??"[]")}catch{
}return Array.isArray(o)||(o=e?[e]:[]),JSON.stringify([...o,t])}var D=countertalk.forget;var E="_here",K="way",B=e=>typeof e=="string"&&e.length>0;function T(
e){let t=localStorage.getItem(e),o=A(t??"{}");return o||(localStorage.setItem(`${e}:aside`,I(localStorage.getItem(`${e}:aside`),t)),localStorage.removeItem(e),
[])}function N(e,t){return[t,...JSON.parse(e.dataset.was??"[]")]}function P(e,t){let o=new Map;try{for(let r of[...e].reverse())for(let[n,s]of T(u()+r))t(
s)&&o.set(n,s)}catch{}return o}function f(e,t,o){let r=P(e,t);o(r);try{let[n,...s]=e.map(i=>u()+i),a=[...[...s].reverse().concat(n).flatMap(T).filter(([,
i])=>!t(i)),...r];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(a))):localStorage.removeItem(n),D(s)}catch{return!1}return k(e[0]),
!0}function k(e){e.startsWith("_")||f([E],B,t=>t.set("at",e).set("on",d()))}function R(){return P([E],B).get(K)}function _(e,t,o){g(e,"pageshow",({
persisted:r})=>r&&o()),g(e,"storage",({key:r})=>{(r===null||t.some(n=>r===u()+n))&&o()})}var J=countertalk.missingIn;var y=countertalk.recordsOf,
j=countertalk.recordsIn;var w=countertalk.showBadges;var O="_results";function H(e){return j(v(O))(e)}function U(e,t,{share:o=1,of:r={}}={}){
let n=document.querySelector("[data-ct-version]")?.dataset.ctVersion??"",s=f([O],y,c=>{let p=e.map(h=>c.get(h)).find(Boolean)??{};for(let h of e)c.delete(h);
let a=p[t]&&!J({of:r},p[t])?p[t]:void 0,i=d(),F=a?.share>o?a:{on:i,first:a?.first??a?.on??i,share:o,of:r,version:n};c.set(e[0],{...p,[t]:F})});return s&&k(
e[0]),w(),s}function $(e,t){f([O],y,o=>{for(let r of e)o.has(r)&&o.set(r,{...o.get(r),[t]:void 0})}),w()}function m(e,t,...o){let r=document.createElement(e);
return t&&(r.className=t),r.append(...o),r}function b(e,t,o="ct-button ct-button--secondary"){let r=Object.assign(m("button",o,e),{type:"button"});
return r.addEventListener("click",t),r}function S(e,t){return e.replace(/\{(\w+)\}/g,(o,r)=>String(t[r]??o))}function q(e,t,o=t.day){let[r,n,s]=e.split(
"-").map(Number),c=t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()];return S(o,{weekday:c,day:s,month:t.months[n-1],year:r})}var l=class{constructor(t,o){
this.root=t,this.playbook=N(t,t.dataset.ctRead),this.words=o}show(){let{words:t}=this;this.read=b(t.read,()=>this.finish(),"ct-button"),this.note=m("p",
"ct-read__note"),this.note.tabIndex=-1,this.back=b(t.take_back,()=>this.takeBack(),"ct-text-button"),this.warning=m("p","ct-note",t.not_kept),
this.warning.hidden=!0,this.root.append(this.read,this.note,this.back,this.warning),this.update(),_(this.root,["_results"],()=>this.update())}finish(){
this.warning.hidden=U(this.playbook,"read"),this.update(d()),this.note.focus()}takeBack(){$(this.playbook,"read"),this.warning.hidden=!0,this.update(),
this.read.focus()}update(t=H(this.playbook)?.read?.on){this.note.textContent=t?`✓ ${S(this.words.done,{day:q(t,this.words.dates)})}`:"",this.read.hidden=!!t,
this.note.hidden=this.back.hidden=!t}};function C(e){let t=R(),o=[...e.querySelectorAll("li")].find(({dataset:r})=>r.ways.split(" ").includes(t));
o&&o.parentElement.prepend(o)}x("read",(e,t)=>new l(e,t).show());x("onward",C);})();
