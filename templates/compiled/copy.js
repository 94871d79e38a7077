/*! Countertalk, MIT */
(()=>{var c=countertalk.each;var n=countertalk.site;function i(t,e){return t.querySelector(`[data-ct-${e}]`)}function p(t){let e=t.cloneNode(!0)
for(let o of e.querySelectorAll("li")){let r=o.parentElement,s=[...r.children],u=r.localName==="ol"?`${s.indexOf(o)+1}.`:"-";(o.querySelector("p")??o).prepend(
`${u} `)}t.after(e);let l=e.innerText.trim()
return e.remove(),l}function a(t){navigator.clipboard&&(t.hidden=!1,t.addEventListener("click",async()=>{let e=i(t.parentElement,"copied")
try{await navigator.clipboard.writeText(p(e))}catch{getSelection()?.selectAllChildren(e)
return}t.textContent=n.words.copied,setTimeout(()=>t.textContent=n.words.copy,2e3)}))}c("copy",a);})();
