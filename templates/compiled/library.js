/*! Countertalk, MIT */
(()=>{var e=countertalk.each
function t(e,t){return e.querySelector(`[data-ct-${t}]`)}function s(e,t){return[...e.querySelectorAll(`[data-ct-${t}]`)]}function r(e){let s=t(e,"due"),
r=e.querySelector(":is([data-ct-from], [data-ct-until])"),i=!r||"valid"===r.dataset.ctState
return{...JSON.parse(e.dataset.ctCard),state:s?.dataset.ctState??"never",valid:i}}var i=class{constructor(e,i){this.form=e,this.words=i,
this.fields=[...this.form.elements].filter(({name:e})=>e),this.groups=s(document,"group"),this.cards=s(document,"card").map(e=>({element:e,...r(e)})),
this.status=t(document,"shown"),this.clear=t(document,"clear"),this.everything=this.status.textContent}begin(){this.restore()
for(let e of["input","change"])this.form.addEventListener(e,()=>this.follow())
this.form.addEventListener("submit",e=>e.preventDefault()),this.clear.addEventListener("click",()=>{this.form.reset(),this.follow(),this.fields[0].focus()}),
this.chosen().size&&this.show()}restore(){let e=new URLSearchParams(location.search);for(let t of this.fields){let s=e.get(t.name)??""
"checkbox"===t.type?t.checked=s===t.value:t.value=s,t instanceof HTMLSelectElement&&t.selectedIndex<0&&(t.value="")}let s=t(this.form,"more")
s&&(s.open=this.fields.some(e=>s.contains(e)&&this.chosen().has(e.name)))}chosen(){let e=[...new FormData(this.form)]
return new Map(e.filter(([,e])=>e))}follow(){let e=new URL(location.href);for(let{name:t}of this.fields)e.searchParams.delete(t)
for(let[t,s]of this.chosen())e.searchParams.set(t,s)
history.replaceState(history.state,"",e),this.show()}show(){let e=this.chosen(),t=this.cards.filter(t=>(({facets:e,price:t,state:s,valid:r},i)=>[...i].every((
[i,a])=>"from"===i?Number(t)>=Number(a):"to"===i?Number(t)<=Number(a):"state"===i?s===a:"valid"===i?r:e[i]?.some(e=>`${e}/`.startsWith(`${a}/`))))(t,e)),
s=new Set(t.map(({element:e})=>e));for(let{element:e}of this.cards)e.hidden=!s.has(e);for(let e of this.groups)this.hideEmpty(e,s)
let{words:r}=this,i=t.length?((e,t)=>e.replace(/\{(\w+)\}/g,(e,s)=>String(t[s]??e)))(r.shown,{n:t.length,all:this.cards.length}):r.nothing
this.say(e.size?i:this.everything),this.clear.hidden=!e.size}say(e){this.status.textContent!==e&&(this.status.textContent=e)}hideEmpty(e,t){let r=!s(e,
"card").some(e=>t.has(e));e.hidden=r,e.previousElementSibling.hidden=r}};e("library",(e,t)=>new i(e,t).begin())})();