/*! Countertalk, MIT */
(()=>{var i=countertalk.today;var l=countertalk.onPage;var r=countertalk.activityIndex;var p=countertalk.gathered;var u=countertalk.storedRecords
function d(t,o){return t.replace(/\{(\w+)\}/g,(e,c)=>String(o[c]??e))}var m=countertalk.completionOf;var k=countertalk.keyAt
function x(){let t=document.querySelector("[data-ct-count]");if(!t)return
let o=u(),e=document.querySelectorAll("[data-ct-badge]"),a=[...new Set([...e].map(k))].filter(n=>Object.hasOwn(r(),n)),s=a.filter(n=>m(r(),o,n,i()).done)
t.textContent=d(t.dataset.ctCount??"",{done:s.length,all:a.length}),t.hidden=!s.length}function y(){l(x)
for(let t of["pageshow","storage"])addEventListener(t,p(x))}y();})();
