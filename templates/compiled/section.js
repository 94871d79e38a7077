/*! Countertalk, MIT */
(()=>{var t=countertalk.today,e=countertalk.onPage,n=countertalk.activityIndex,o=countertalk.gathered,a=countertalk.storedRecords,r=countertalk.completionOf,
l=countertalk.keyAt;function c(){let e=document.querySelector("[data-ct-count]");if(!e)return
let o=a(),c=document.querySelectorAll("[data-ct-badge]"),d=[...new Set([...c].map(l))].filter(t=>Object.hasOwn(n(),t)),u=d.filter(e=>r(n(),o,e,t()).done)
e.textContent=((t,e)=>t.replace(/\{(\w+)\}/g,(t,n)=>String(e[n]??t)))(e.dataset.ctCount??"",{done:u.length,all:d.length}),e.hidden=!u.length}(()=>{e(c)
for(let t of["pageshow","storage"])addEventListener(t,o(c))})()})();