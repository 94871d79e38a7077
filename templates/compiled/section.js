"use strict";(()=>{var l=countertalk.today;var i=countertalk.onPage;var r=countertalk.activityIndex;var p=countertalk.storedText;function u(t,e){
return t.replace(/\{(\w+)\}/g,(o,c)=>String(e[c]??o))}var d=countertalk.completionOf;var x=countertalk.recordsIn;var k=countertalk.keyAt;function m(){
let t=document.querySelector("[data-ct-count]");if(!t)return;let e=x(p("_results")),o=document.querySelectorAll("[data-ct-badge]"),s=[...new Set([...o].map(
k))].filter(n=>Object.hasOwn(r(),n)),a=s.filter(n=>d(r(),e,n,l()).done);t.textContent=u(t.dataset.ctCount??"",{done:a.length,all:s.length}),
t.hidden=!a.length}function f(){i(m);for(let t of["pageshow","storage"])addEventListener(t,m)}f();})();
