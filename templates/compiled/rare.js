/*! Countertalk, MIT */
(()=>{var c=countertalk.base,o=countertalk.isFolder;function k({target:e}){let t=e.closest("a[href]")
t&&(t.href=t.href.replace(/\/(?=#|$)/,"/index.html"))}function i(){o&&addEventListener("click",k,!0)}var s=countertalk.device,a=countertalk.setDevice
var l=countertalk.leaveDevice,d=countertalk.hasRested;function r(){!d()||document.hidden||(l(),location.reload())}function u(){r();let{rest:e,used:t}=s()
e&&Date.now()-t>6e4&&a({used:Date.now()})}function p(){u(),setInterval(r,6e4);for(let e of["pageshow","pointerdown","keydown"])addEventListener(e,u,!0)
document.addEventListener("visibilitychange",r)}function v(e){try{return decodeURIComponent(e)}catch{return e}}function f(){let e=document.querySelector(
"[data-ct-missing]");if(!e)return
let t=new URL(c),h=v(location.pathname.replace(t.pathname," ")).split(/[^\p{L}\p{N}]+/u).filter(n=>n&&!["html","index"].includes(n)).slice(-4).join(" ")
t.searchParams.set("q",h),e.href=t.href,e.hidden=!1}var m=countertalk.onPage;function y(){let e=document.querySelector("[data-ct-moved]"),t=o?"index.html":""
e&&location.replace(e.href+t+location.hash)}function x(){m(y)}i();p();f();x();})();
