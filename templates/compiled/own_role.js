/*! Countertalk, MIT */
(()=>{var e=countertalk.each;var o=countertalk.keysOf;var r=countertalk.storeValue;var c=()=>`${o(".role")}at`
function n(t){r(c(),t)}e("own-role",t=>n(t.dataset.ctOwnRole));})();
