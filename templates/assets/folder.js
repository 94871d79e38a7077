// A site in a folder of files: nobody adds the name of the file to an address for us.
(function (space) {
  "use strict";

  if (!space.isFolder) return;

  addEventListener(
    "click",
    ({ target }) => {
      const link = target.closest("a[href]");
      if (link) link.href = link.href.replace(/\/(?=#|$)/, "/index.html");
    },
    true,
  );
})(window.countertalk);
