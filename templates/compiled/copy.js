/*! Countertalk, MIT */
(()=>{var e=countertalk.each,t=countertalk.site
e("copy",e=>{e.hidden=!navigator.clipboard,e.addEventListener("click",()=>{let r=e.parentElement.querySelector("[data-ct-copied]");(async(e,r,l)=>{try{
await navigator.clipboard.writeText(e),l.textContent=t.words.copied,setTimeout(()=>l.textContent=t.words.copy,2e3)}catch{getSelection().selectAllChildren(r)}})(
(e=>{let t=e.cloneNode(!0)
for(let e of t.querySelectorAll("li")){let t=e.parentElement,r="ol"===t.localName?`${[...t.children].indexOf(e)+1}.`:"-";(e.querySelector("p")??e).prepend(r,
" ")}e.after(t);let r=t.innerText.trim();return t.remove(),r})(r),r,e)})})})();