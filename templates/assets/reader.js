// Who reads on this device, and under which name their progress is kept. On every page, before all other scripts.
// Keys are "countertalk:2:<path of the site>:<profile>:<name>", without a name for the profile who gave none; what is
// known of the device itself stands under "countertalk:2:<path of the site>:_device".
(function () {
  "use strict";

  if (window.countertalk) return; // an instant navigation keeps what is there
  const HOURS = [0, 1, 4, 12];
  const site = JSON.parse(document.getElementById("ct-site").textContent);
  const base = new URL(site.root.replace(/\/?$/, "/"), location);
  const ours = `countertalk:2:${base.pathname}:`;
  const scripts = {};
  const isFolder = base.protocol === "file:";
  const space = (window.countertalk = { site, base, ours, isFolder, HOURS });

  /** What `act` gives, or `otherwise` where the browser keeps nothing or what it keeps cannot be read. */
  function attempt(act, otherwise) {
    try {
      return act();
    } catch {
      return otherwise;
    }
  }

  /**
   * What is known of this device.
   * @returns {{profile: string, names: Map<string, string>, rest: number, used: number, left: number}} who reads, the
   *   names that there are, after how many hours without a reader it is left, when it was used last, and how often it
   *   was handed on
   */
  space.device = function () {
    const { profile, names, rest, used, left } = Object(attempt(() => JSON.parse(localStorage.getItem(`${ours}_device`))));
    const isName = ([id, name]) => /^[a-z0-9]+$/.test(id) && name?.trim?.();
    const known = new Map(Object.entries(Object(names)).filter(isName));
    return {
      profile: known.has(profile) ? profile : "",
      names: known,
      rest: HOURS.includes(rest) ? rest : 0,
      used: Number(used) || 0,
      left: Number(left) || 0,
    };
  };

  /** Change what is known of the device; false where the browser keeps nothing. */
  space.setDevice = function (changes) {
    const { names, ...others } = { ...space.device(), ...changes };
    const known = { ...others, names: Object.fromEntries(names) };
    return attempt(() => localStorage.setItem(`${ours}_device`, JSON.stringify(known)) ?? true, false);
  };

  /** What the keys of a profile begin with: of the one who reads, where none is named. */
  space.prefix = (profile = space.device().profile) => `${ours}${profile}:`;

  /** The text that is kept under a name for the one who reads. */
  space.text = (name) => attempt(() => localStorage.getItem(space.prefix() + name));

  /** The stored keys that begin with `start`. */
  space.keys = (start) => attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(start)), []);

  /** Keep nothing under these keys. */
  space.forget = function (keys) {
    for (const key of keys) localStorage.removeItem(key);
  };

  /**
   * The device is handed on: nobody is named any more, and what was done without a name goes, or under the name that is
   * given up.
   */
  space.leave = function (profile = "", names = space.device().names) {
    space.forget(space.keys(space.prefix(profile)));
    return space.setDevice({ profile: "", names, used: 0, left: space.device().left + 1 });
  };

  /** Whether nobody has used the device for as many hours as were set. */
  space.hasRested = function () {
    const { rest, used } = space.device();
    return rest && used && Math.abs(Date.now() - used) > rest * 36e5; // ms in an hour
  };

  /** Who reads, and how often the device was handed on: another one than before means a page of somebody else. */
  function reader() {
    const { profile, left } = space.device();
    return `${profile} ${left}`;
  }

  /**
   * A page in another tab, or one that the browser kept for the way back, must not show what somebody else did; what was
   * set about the device holds for it, too.
   */
  function follow() {
    if (reader() !== shown) location.reload();
    if (isFolder || space.device().rest) space.run("seldom");
  }

  /**
   * Run `start` now, as all scripts are deferred, and after every instant navigation, of which a folder of files never
   * tells.
   */
  space.onPage = function (start) {
    if (window.document$ && !isFolder) window.document$.subscribe(start);
    else start();
  };

  /** Run a file of the site's assets after those before, unless it has run, then call `then`. */
  space.run = function (name, then) {
    const script = (scripts[name] ??= document.createElement("script"));
    script.addEventListener("load", then);
    if (script.src) return;
    script.src = `${base}assets/${name}.js`;
    script.async = false;
    document.head.append(script);
  };

  /**
   * Run what the page asks for under a name, in its order. An instant navigation runs the scripts of a page at once, in
   * any order, and each time anew: pages have none.
   */
  space.ask = function (name) {
    const names = document.querySelector(`[${name}]`)?.getAttribute(name);
    for (const one of names?.split(" ") ?? []) space.run(one);
  };

  /** The day on the reader's own calendar. */
  space.today = function () {
    return new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
  };

  function showReader() {
    const { profile, names } = space.device();
    const link = document.querySelector(".ct-profile");
    if (!link) return;
    link.href = new URL("progress/", base).href; // an instant navigation leaves the header and changes what is relative
    link.querySelector(".ct-profile__name").textContent = names.get(profile) ?? "";
  }

  /** From the search on by keyboard: the theme drops the focus there, and Safari begins the page again. */
  function passSearch(event) {
    if (event.code === "Tab" && event.target.matches(".md-search__input")) event.stopPropagation();
  }

  addEventListener("keydown", passSearch, true);
  if (space.hasRested()) space.leave();
  const shown = reader();
  showReader();
  follow();
  space.onPage(() => space.ask("data-ct-scripts"));
  for (const event of ["pageshow", "storage"]) addEventListener(event, follow);
})();
