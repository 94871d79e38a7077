(()=>{var c=countertalk.today;var s=countertalk.onPage;var o=countertalk.activityIndex;var a=countertalk.storedText;var l=countertalk.completionOf;
var p=countertalk.recordsIn;var i=countertalk.keyAt;function d(){let t=document.querySelector("[data-ct-count]");if(!t)return;let x=p(a("_results")),
r=[...new Set([...document.querySelectorAll(".ct-card__link")].map(i))].filter(e=>Object.hasOwn(o(),e)),n=r.filter(e=>l(o(),x,e,c()).done);
t.textContent=t.dataset.ctCount.replace("{done}",n.length).replace("{all}",r.length),t.hidden=!n.length}function u(){s(d);for(let t of["pageshow",
"storage"])addEventListener(t,d)}u();})();
