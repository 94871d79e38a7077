/*! Countertalk, MIT */
(()=>{var e=countertalk.base,t=countertalk.isFolder,n=countertalk.device,a=countertalk.setDevice,r=countertalk.leaveDevice,c=countertalk.hasRested
function o(){!c()||document.hidden||(r(),location.reload())}function l(){o();let{rest:e,used:t}=n()
e&&Date.now()-t>6e4&&a({used:Date.now()})}var d=countertalk.onPage;t&&addEventListener("click",({target:e})=>{let t=e.closest("a[href]")
t&&(t.href=t.href.replace(/\/(?=[?#]|$)/,"/index.html"))},!0),(()=>{l(),setInterval(o,6e4)
for(let e of["pageshow","pointerdown","keydown"])addEventListener(e,l,!0)
document.addEventListener("visibilitychange",o)})(),(()=>{let t=document.querySelector("[data-ct-missing]");if(!t)return
let n=new URL(e),a=(e=>{try{return decodeURIComponent(e)}catch{return e}})(location.pathname.replace(n.pathname," ")).split(/[^\p{L}\p{N}]+/u).filter(
e=>e&&!["html","index"].includes(e)).slice(-4).join(" ")
n.searchParams.set("q",a),t.href=n.href,t.hidden=!1,t.addEventListener("click",()=>{let e=document.querySelector("[data-ct-query]")
e.value=a,e.dispatchEvent(new Event("input"))})})(),d(()=>{let e=document.querySelector("[data-ct-moved]")
e&&location.replace(e.href+(t?"index.html":"")+location.hash)})})();