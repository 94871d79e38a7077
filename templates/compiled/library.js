/*! Countertalk, MIT */
(()=>{var u=countertalk.each
function a(n,t){return n.querySelector(`[data-ct-${t}]`)}function h(n,t){return[...n.querySelectorAll(`[data-ct-${t}]`)]}function f(n,t){return n.replace(
/\{(\w+)\}/g,(o,e)=>String(t[e]??o))}function l({facets:n,price:t,state:o,valid:e},r){return[...r].every(([i,c])=>i==="from"?Number(t)>=Number(
c):i==="to"?Number(t)<=Number(c):i==="state"?o===c:i==="valid"?e:n[i]?.some(s=>`${s}/`.startsWith(`${c}/`)))}function m(n){let t=a(n,"due"),o=n.querySelector(
":is([data-ct-from], [data-ct-until])"),e=!o||o.dataset.ctState==="valid"
return{...JSON.parse(n.dataset.ctCard),state:t?.dataset.ctState??"never",valid:e}}var d=class{constructor(t,o){this.form=t,this.words=o,
this.fields=[...this.form.elements].filter(({name:e})=>e),this.groups=h(document,"group"),this.cards=h(document,"card").map(e=>({element:e,...m(e)})),
this.status=a(document,"shown"),this.clear=a(document,"clear"),this.everything=this.status.textContent}begin(){this.restore(),this.form.addEventListener(
"input",()=>this.follow()),this.form.addEventListener("submit",t=>t.preventDefault()),this.clear.addEventListener("click",()=>{this.form.reset(),this.follow(),
this.fields[0].focus()}),this.chosen().size&&this.show()}restore(){let t=new URLSearchParams(location.search);for(let e of this.fields){let r=t.get(e.name)??""
e.type==="checkbox"?e.checked=r===e.value:e.value=r,e instanceof HTMLSelectElement&&e.selectedIndex<0&&(e.value="")}let o=a(this.form,"more")
o&&(o.open=this.fields.some(e=>o.contains(e)&&this.chosen().has(e.name)))}chosen(){let t=[...new FormData(this.form)]
return new Map(t.filter(([,o])=>o))}follow(){let t=new URL(location.href);for(let{name:o}of this.fields)t.searchParams.delete(o)
for(let[o,e]of this.chosen())t.searchParams.set(o,e)
history.replaceState(history.state,"",t),this.show()}show(){let t=this.chosen(),o=this.cards.filter(s=>l(s,t)),e=new Set(o.map(({element:s})=>s))
for(let{element:s}of this.cards)s.hidden=!e.has(s);for(let s of this.groups)this.hideEmpty(s,e)
let{shown:r,nothing:i}=this.words,c=o.length?f(r,{n:o.length,all:this.cards.length}):i
this.status.textContent=t.size?c:this.everything,this.clear.hidden=!t.size}hideEmpty(t,o){let e=!h(t,"card").some(r=>o.has(r))
t.hidden=e,t.previousElementSibling.hidden=e}};u("library",(n,t)=>new d(n,t).begin());})();
