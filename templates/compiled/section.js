"use strict";(()=>{var i=countertalk.today;var l=countertalk.onPage;var n=countertalk.activityIndex;var p=countertalk.storedText;function u(t,e){
return t.replace(/\{(\w+)\}/g,(o,c)=>String(e[c]??o))}var d=countertalk.completionOf;var x=countertalk.recordsIn;var k=countertalk.keyAt;function m(){
let t=document.querySelector("[data-ct-count]");if(!t)return;let e=x(p("_results")),o=document.querySelectorAll("[data-ct-badge]"),s=[...new Set([...o].map(
k))].filter(r=>Object.hasOwn(n(),r)),a=s.filter(r=>d(n(),e,r,i()).done);t.textContent=u(t.dataset.ctCount??"",{done:a.length,all:s.length}),
t.hidden=!a.length}function f(){l(m);for(let t of["pageshow","storage"])addEventListener(t,m)}f();})();
