/*! Countertalk, MIT */
(()=>{var e=countertalk.each,t=countertalk.site
e("copy",e=>{navigator.clipboard&&(e.hidden=!1,e.addEventListener("click",async()=>{let r=e.parentElement?.querySelector("[data-ct-copied]")
try{await navigator.clipboard.writeText((e=>{let t=e.cloneNode(!0)
for(let e of t.querySelectorAll("li")){let t=e.parentElement,r="ol"===t.localName?`${[...t.children].indexOf(e)+1}.`:"-";(e.querySelector("p")??e).prepend(
`${r} `)}e.after(t);let r=t.innerText.trim()
return t.remove(),r})(r)),e.textContent=t.words.copied,setTimeout(()=>e.textContent=t.words.copy,2e3)}catch{getSelection()?.selectAllChildren(r)}}))})})();