"use strict";(()=>{var c=countertalk.base,l=countertalk.isFolder;function L({target:t}){let e=t.closest("a[href]");e&&(e.href=e.href.replace(/\/(?=#|$)/,
"/index.html"))}function g(){l&&addEventListener("click",L,!0)}var k=countertalk.device,v=countertalk.setDevice;var y=countertalk.leaveDevice,
S=countertalk.hasRested;function u(){!S()||document.hidden||(y(),location.reload())}function b(){u();let{rest:t,used:e}=k();t&&Date.now()-e>6e4&&v({
used:Date.now()})}function I(){b(),setInterval(u,6e4);for(let t of["pageshow","pointerdown","keydown"])addEventListener(t,b,!0);document.addEventListener(
"visibilitychange",u)}function U(t){try{return decodeURIComponent(t)}catch{return t}}function R(){let t=document.querySelector("[data-ct-missing]");if(
!t)return;let e=new URL(c),o=U(location.pathname.replace(e.pathname," ")).split(/[^\p{L}\p{N}]+/u).filter(r=>r&&!["html","index"].includes(r)).slice(-4).join(
" ");e.searchParams.set("q",o),t.href=e.href,t.hidden=!1}var w=countertalk.onPage;function j(){let t=document.querySelector("[data-ct-moved]"),
e=l?"index.html":"";t&&location.replace(t.href+e+location.hash)}function D(){w(j)}var F=countertalk.ours;var d=countertalk.storedKeys,f=countertalk.forget;
function O(t){let e=new Map;try{for(let[o,r]of t){let s=localStorage.getItem(o);localStorage.setItem(o,r),e.set(o,s)}return!0}catch{f(e.keys());for(let[o,
r]of e)r!==null&&localStorage.setItem(o,r);return!1}}function p(t){try{let e=JSON.parse(t);return e&&typeof e=="object"&&!Array.isArray(e)?Object.entries(
e):void 0}catch{return}}function $(t,e){let o;try{o=JSON.parse(t??"[]")}catch{}return Array.isArray(o)||(o=t?[t]:[]),JSON.stringify([...o,e])}function q(t){
return typeof t=="string"&&/^\d{4}-\d\d-\d\d$/.test(t)?{on:t}:t}function A(t,e){let[o,r]=[`countertalk:1:${e}:`,`countertalk:2:${e}::`],s=[...t.keys()].filter(
n=>n.startsWith(o)),i=new Map,m=n=>i.get(n)??t.get(n);for(let n of s){let a=r+n.slice(o.length).replace(/:aside$/,""),x=n.endsWith(":aside")?void 0:p(t.get(n)),
h=p(m(a)??"{}");if(x&&h){let E=x.map(([P,T])=>[P,q(T)]);i.set(a,JSON.stringify(Object.fromEntries([...E,...h])))}else i.set(`${a}:aside`,$(m(`${a}:aside`),
t.get(n)))}return{set:i,remove:s}}function N(){try{let t=d(`countertalk:1:${c.pathname}:`);if(!t.length)return;let e=[...t,...d(F)],{set:o,remove:r}=A(new Map(
e.map(s=>[s,localStorage.getItem(s)??""])),c.pathname);O(o)&&f(r)}catch{}}N();g();I();R();D();})();
