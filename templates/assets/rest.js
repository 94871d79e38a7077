// A device that nobody has used for as many hours as its readers have set: it is left, before somebody else sees it.
(function (space) {
  "use strict";

  function leaveAfterRest() {
    if (!space.hasRested() || document.hidden) return; // a page that is being left is not shown anew
    space.leave();
    location.reload();
  }

  function noteUse() {
    leaveAfterRest();
    const { rest, used } = space.device();
    if (rest && Date.now() - used > 60000) space.setDevice({ used: Date.now() });
  }

  noteUse();
  setInterval(leaveAfterRest, 60000);
  for (const event of ["pageshow", "pointerdown", "keydown"]) addEventListener(event, noteUse, true);
  document.addEventListener("visibilitychange", leaveAfterRest);
})(window.countertalk);
