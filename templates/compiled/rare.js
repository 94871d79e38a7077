/*! Countertalk, MIT */
(()=>{var i=countertalk.base,n=countertalk.isFolder;function k({target:e}){let t=e.closest("a[href]")
t&&(t.href=t.href.replace(/\/(?=[?#]|$)/,"/index.html"))}function s(){n&&addEventListener("click",k,!0)}var a=countertalk.device,u=countertalk.setDevice
var l=countertalk.leaveDevice,d=countertalk.hasRested;function r(){!d()||document.hidden||(l(),location.reload())}function p(){r();let{rest:e,used:t}=a()
e&&Date.now()-t>6e4&&u({used:Date.now()})}function f(){p(),setInterval(r,6e4);for(let e of["pageshow","pointerdown","keydown"])addEventListener(e,p,!0)
document.addEventListener("visibilitychange",r)}function m(e,t){return e.querySelector(`[data-ct-${t}]`)}function y(e){try{return decodeURIComponent(e)}catch{
return e}}function x(){let e=document.querySelector("[data-ct-missing]");if(!e)return
let t=new URL(i),c=y(location.pathname.replace(t.pathname," ")).split(/[^\p{L}\p{N}]+/u).filter(o=>o&&!["html","index"].includes(o)).slice(-4).join(" ")
t.searchParams.set("q",c),e.href=t.href,e.hidden=!1,e.addEventListener("click",()=>{let o=m(document,"query")
o.value=c,o.dispatchEvent(new Event("input"))})}var h=countertalk.onPage;function b(){let e=document.querySelector("[data-ct-moved]"),t=n?"index.html":""
e&&location.replace(e.href+t+location.hash)}function v(){h(b)}s();f();x();v();})();
