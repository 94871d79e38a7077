!function(){"use strict";addEventListener("click",({target:e})=>{const t=e.closest("a[href]");t&&(t.href=t.href.replace(/\/(?=#|$)/,"/index.html"))},!0)}();
