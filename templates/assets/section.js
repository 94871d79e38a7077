// How much of a section is done, of what there is to do in it.
(function (space) {
  "use strict";

  function start() {
    const place = document.querySelector("[data-ct-count]");
    if (!place) return;
    const recorded = space.standing.recordsIn(space.text("_results"));
    const keys = new Set([...document.querySelectorAll(".ct-card__link")].map(space.keyAt));
    const all = [...keys].filter((key) => Object.hasOwn(space.outline, key));
    const done = all.filter((key) => space.standing.standing(space.outline, recorded, key, space.today()).done);
    place.textContent = place.dataset.ctCount.replace("{done}", done.length).replace("{all}", all.length);
    place.hidden = !done.length;
  }

  space.onPage(start);
  for (const event of ["pageshow", "storage"]) addEventListener(event, start);
})(window.countertalk);
