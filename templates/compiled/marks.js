/*! Countertalk, MIT */
(()=>{var e=countertalk.onPage,t=/[`´‘’‚‛′ʹʻʼ՚׳]/g,r=/[\p{Pd}−]/gu,n=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,l=/(?=[\u0300-\u06ed])\p{M}/gu,o=Object.fromEntries(
"ßss æae œoe øo đd ðd ħh ıi łl þth ςσ ٱا ىي یي کك ةه".split(" ").map(([e,...t])=>[e,t.join("")]));function a(e){let t=0,r=e.codePointAt(0)
for(;t<9&&/\p{Nd}/u.test(String.fromCodePoint(r-t-1));)t++
return String(t)}function u(e){return(e=>e.replace(t,"'").replace(r,"-").replace(n,"").normalize("NFKD").replace(l,"").replace(/[^\P{Nd}0-9]/gu,a).normalize(
"NFKC"))(e).toLowerCase().replace(/\P{ASCII}/gu,e=>o[e]??e)}var s=/\P{M}\p{M}*|\p{M}+/gu,f=/[\p{L}\p{N}]/u,
i=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/
function c(e,t,r){return r.length>=4||!f.test(e[t-1]??"")||i.test(r)}e(()=>{let e=u(new URLSearchParams(location.search).get("h")??"").split(" ").filter(
e=>e&&e.length<=60).slice(0,12),t=document.querySelector("article"),r=t&&e.length?((e,t)=>e.flatMap(e=>((e,t)=>{let{signs:r,from:n}=(e=>{let t="",r=[]
for(let{0:n,index:l}of e.matchAll(s)){let e=1===n.length&&n<="~"?n.toLowerCase():u(n);t+=e
for(let t=0;t<e.length;t++)r.push([l,l+n.length])}return{signs:t,from:r}})(e),l=[]
for(let e of t)for(let t=r.indexOf(e);e&&t>=0;t=r.indexOf(e,t+e.length))c(r,t,e)&&l.push([n[t][0],n[t+e.length-1][1]]);return(e=>{let t=[]
for(let[r,n]of e){let e=t.at(-1)
e&&r<=e[1]?e[1]=Math.max(e[1],n):t.push([r,n])}return t})(l.sort(([e],[t])=>e-t))})(e.data,t).reverse().map(([t,r])=>{let n=document.createRange()
return n.setStart(e,t),n.setEnd(e,r),n})))((e=>{let t=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),r=[];for(;t.nextNode();){let e=t.currentNode
e.data.trim()&&!e.parentElement?.closest("script, style, textarea, select, button, [hidden], [data-search-exclude]")&&r.push(e)}return r})(t),e):[],n=r.reduce((
e,t)=>e&&e.compareBoundaryPoints(Range.START_TO_START,t)<0?e:t,void 0)?.startContainer.parentElement
if("highlights"in CSS?CSS.highlights.set("ct-found",new Highlight(...r)):(e=>{for(let t of e)t.startContainer.parentElement?.closest(
"[data-ct-started]")||t.surroundContents(document.createElement("mark"))})(r),n&&!location.hash){for(let e=n.closest("details");e;e=e.parentElement?.closest(
"details")??null)e.open=!0;n.scrollIntoView({block:"center",behavior:"instant"})}})})();