!function(e){"use strict";e.onPage(()=>{const o=document.querySelector("[data-ct-moved]"),t=e.isFolder?"index.html":"";o&&location.replace(o.href+t+location.hash)})}(window.chalktalk);
