(()=>{var c=countertalk.today;var s=countertalk.onPage;var o=countertalk.activityIndex;var a=countertalk.storedText;var l=countertalk.completionOf;
var p=countertalk.recordsIn;var d=countertalk.keyAt;function i(){let t=document.querySelector("[data-ct-count]");if(!t)return;let x=p(a("_results")),
r=[...new Set([...document.querySelectorAll("[data-ct-badge]")].map(d))].filter(e=>Object.hasOwn(o(),e)),n=r.filter(e=>l(o(),x,e,c()).done);
t.textContent=t.dataset.ctCount.replace("{done}",n.length).replace("{all}",r.length),t.hidden=!n.length}function u(){s(i);for(let t of["pageshow",
"storage"])addEventListener(t,i)}u();})();
