// The way on from a step that belongs to several paths: that of the path which the reader has set out on comes first.
(function (space) {
  "use strict";

  space.each("onward", (root) => {
    const way = space.way();
    const own = [...root.querySelectorAll("li")].find(({ dataset }) => dataset.ways.split(" ").includes(way));
    if (own) own.parentElement.prepend(own);
  });
})(window.countertalk);
