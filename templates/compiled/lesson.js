(()=>{var g=countertalk.each,u=countertalk.during;var d=countertalk.today;var f=countertalk.prefix,E=countertalk.storedText;function v(e){try{let t=JSON.parse(
e);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function A(e,t){let o;try{o=JSON.parse(e??"[]")}catch{
}return Array.isArray(o)||(o=e?[e]:[]),JSON.stringify([...o,t])}var D=countertalk.forget;var I="_here",q="way",N=e=>typeof e=="string"&&e.length>0;function R(
e){let t=localStorage.getItem(e),o=v(t??"{}");return o||(localStorage.setItem(`${e}:aside`,A(localStorage.getItem(`${e}:aside`),t)),localStorage.removeItem(e),
[])}function _(e,t){return[t,...JSON.parse(e.dataset.ctWas??"[]")]}function B(e,t){let o=new Map;try{for(let r of[...e].reverse())for(let[n,s]of R(f()+r))t(
s)&&o.set(n,s)}catch{}return o}function m(e,t,o){let r=B(e,t);o(r);try{let[n,...s]=e.map(i=>f()+i),a=[...[...s].reverse().concat(n).flatMap(R).filter(([,
i])=>!t(i)),...r];a.length?localStorage.setItem(n,JSON.stringify(Object.fromEntries(a))):localStorage.removeItem(n),D(s)}catch{return!1}return k(e[0]),
!0}function k(e){e.startsWith("_")||m([I],N,t=>t.set("at",e).set("on",d()))}function C(){return B([I],N).get(q)}var P="ct:progress-changed";function T(e,t,o){u(
e,t,({detail:r})=>o(r))}function H(e,t,o){u(e,"pageshow",({persisted:r})=>r&&o()),u(e,"storage",({key:r})=>{(r===null||t.some(n=>r===f()+n))&&o()}),T(e,P,
o)}var J=countertalk.missingIn;var y=countertalk.recordsOf,G=countertalk.recordsIn;var S=countertalk.showBadges;var w="_results";function j(e){return G(E(w))(
e)}function U(e,t,{share:o=1,of:r={}}={}){let n=document.querySelector("[data-ct-version]")?.dataset.ctVersion??"",s=m([w],y,c=>{let p=e.map(x=>c.get(x)).find(
Boolean)??{};for(let x of e)c.delete(x);let a=p[t]&&!J({of:r},p[t])?p[t]:void 0,i=d(),L=a?.share>o?a:{on:i,first:a?.first??a?.on??i,share:o,of:r,version:n};
c.set(e[0],{...p,[t]:L})});return s&&k(e[0]),S(),s}function W(e,t){m([w],y,o=>{for(let r of e)o.has(r)&&o.set(r,{...o.get(r),[t]:void 0})}),S()}function l(e,t,
...o){let r=document.createElement(e);return t&&(r.className=t),r.append(...o),r}function O(e,t,o="ct-button ct-button--secondary"){let r=Object.assign(l(
"button",o,e),{type:"button"});return r.addEventListener("click",t),r}function b(e,t){return e.replace(/\{(\w+)\}/g,(o,r)=>String(t[r]??o))}function $(e,t,
o=t.day){let[r,n,s]=e.split("-").map(Number),c=t.weekdays[new Date(`${e}T00:00:00Z`).getUTCDay()];return b(o,{weekday:c,day:s,month:t.months[n-1],
year:r})}var h=class{constructor(t,o){this.root=t,this.playbook=_(t,t.dataset.ctRead),this.words=o}show(){let{words:t}=this;this.read=O(t.read,()=>this.finish(
),"ct-button"),this.note=l("p","ct-read__note"),this.note.tabIndex=-1,this.back=O(t.take_back,()=>this.takeBack(),"ct-text-button"),this.warning=l("p",
"ct-note",t.not_kept),this.warning.hidden=!0,this.root.append(this.read,this.note,this.back,this.warning),this.update(),H(this.root,["_results"],(
)=>this.update())}finish(){this.warning.hidden=U(this.playbook,"read"),this.update(d()),this.note.focus()}takeBack(){W(this.playbook,"read"),
this.warning.hidden=!0,this.update(),this.read.focus()}update(t=j(this.playbook)?.read?.on){this.note.textContent=t?`✓ ${b(this.words.done,{day:$(t,
this.words.dates)})}`:"",this.read.hidden=!!t,this.note.hidden=this.back.hidden=!t}};function K(e){let t=C(),o=[...e.querySelectorAll("li")].find(({
dataset:r})=>r.ctWays.split(" ").includes(t));o&&o.parentElement.prepend(o)}g("read",(e,t)=>new h(e,t).show());g("onward",K);})();
