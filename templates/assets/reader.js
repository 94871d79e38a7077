// Who reads on this device, and under which name their progress is kept. On every page, before all other scripts.
// Keys are "chalktalk:2:<path of the site>:<profile>:<name>", without a name for the profile who gave none; what is
// known of the device itself stands under "chalktalk:2:<path of the site>:_device".
(function () {
  "use strict";

  if (window.chalktalk) return; // an instant navigation keeps what is there
  const HOURS = [0, 1, 4, 12];
  const HOUR = 60 * 60 * 1000;
  const site = JSON.parse(document.getElementById("ct-site").textContent);
  const base = new URL(site.root.endsWith("/") ? site.root : `${site.root}/`, location.href);
  const ours = `chalktalk:2:${base.pathname}:`;
  const space = (window.chalktalk = { site, base, ours, HOURS });

  /**
   * What is known of this device.
   * @returns {{profile: string, names: Map<string, string>, rest: number, used: number, left: number}} who reads, the
   *   names that there are, after how many hours without a reader it is left, when it was used last, and how often it
   *   was handed on
   */
  space.device = function () {
    let found;
    try {
      found = JSON.parse(localStorage.getItem(`${ours}_device`));
    } catch {
      // Blocked, or no JSON: a device of which nothing is known.
    }
    const { profile, names, rest, used, left } = Object(found);
    const isName = ([id, name]) => /^[a-z0-9]+$/.test(id) && typeof name === "string" && name.trim();
    const known = new Map(Object.entries(Object(names)).filter(isName));
    return {
      profile: known.has(profile) ? profile : "",
      names: known,
      rest: HOURS.includes(rest) ? rest : 0,
      used: Number.isFinite(used) ? used : 0,
      left: Number.isFinite(left) ? left : 0,
    };
  };

  /** Change what is known of the device; false where the browser keeps nothing. */
  space.setDevice = function (changes) {
    const { names, ...others } = { ...space.device(), ...changes };
    try {
      localStorage.setItem(`${ours}_device`, JSON.stringify({ ...others, names: Object.fromEntries(names) }));
      return true;
    } catch {
      return false;
    }
  };

  /** What the keys of a profile begin with: of the one who reads, where none is named. */
  space.prefix = (profile = space.device().profile) => `${ours}${profile}:`;

  /** The stored keys that begin with `start`. */
  space.keys = function (start) {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(start));
    } catch {
      return [];
    }
  };

  /**
   * The device is handed on: nobody is named any more, and what was done without a name goes, or under the name that is
   * given up.
   */
  space.leave = function (forget = "", names = space.device().names) {
    for (const key of space.keys(space.prefix(forget))) localStorage.removeItem(key);
    return space.setDevice({ profile: "", names, used: 0, left: space.device().left + 1 });
  };

  /** Whether nobody has used the device for as many hours as were set. */
  function hasRested() {
    const { rest, used } = space.device();
    return rest > 0 && used > 0 && Math.abs(Date.now() - used) > rest * HOUR;
  }

  function leaveAfterRest() {
    if (!hasRested() || document.hidden) return; // a page that is being left is not shown anew
    space.leave();
    location.reload();
  }

  /** Who reads, and how often the device was handed on: another one than before means a page of somebody else. */
  function reader() {
    const { profile, left } = space.device();
    return `${profile} ${left}`;
  }

  /** A page in another tab, or one that the browser kept for the way back, must not show what somebody else did. */
  function leaveToOther() {
    if (reader() !== shown) location.reload();
  }

  function noteUse() {
    leaveAfterRest();
    const { rest, used } = space.device();
    if (rest && Date.now() - used > 60000) space.setDevice({ used: Date.now() });
  }

  /** Run `start` now and after every instant navigation, which in a folder of files never tells of a page. */
  space.onPage = function (start) {
    if (window.document$ && location.protocol !== "file:") window.document$.subscribe(start);
    else if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
    else start();
  };

  /** The day on the reader's own calendar. */
  space.today = function () {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
  };

  /** Run a file of the site's assets, unless the page has it already. */
  function run(name) {
    const script = document.createElement("script");
    script.src = new URL(`assets/${name}`, base).href;
    script.async = false;
    if (![...document.scripts].some(({ src }) => src === script.src)) document.head.append(script);
  }

  /** Mark what is done, on pages that show what is the reader's own: not on those for a customer. */
  space.startMarks = function () {
    if (document.querySelector(".ct-me")) ["outline.js", "standing.js", "marks.js"].forEach(run);
  };

  function showReader() {
    const { profile, names } = space.device();
    const link = document.querySelector(".ct-me");
    if (link) {
      link.href = new URL("progress/", base).href; // an instant navigation leaves the header and changes what is relative
      link.querySelector(".ct-me__name").textContent = names.get(profile) ?? "";
    }
    if (space.keys(`${space.prefix()}_results`).length) space.startMarks();
  }

  if (hasRested()) space.leave();
  noteUse();
  const shown = reader();
  showReader();
  setInterval(leaveAfterRest, 60000);
  for (const event of ["pageshow", "pointerdown", "keydown"]) addEventListener(event, noteUse, true);
  for (const event of ["pageshow", "storage"]) addEventListener(event, leaveToOther);
  document.addEventListener("visibilitychange", leaveAfterRest);
})();
