// Take the reader from an old address to the new one, at the same place of the page.
(function (space) {
  "use strict";

  space.onPage(() => {
    const link = document.querySelector("[data-ct-moved]");
    const file = space.isFolder ? "index.html" : ""; // in a folder of files nobody adds it for us
    if (link) location.replace(link.href + file + location.hash);
  });
})(window.countertalk);
