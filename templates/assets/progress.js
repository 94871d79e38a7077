// What the reader did, kept in this browser only: by site, profile, playbook and item id, never by position.
// What is stored is input: anything that is not of the expected form is ignored, and what cannot be read is set aside.
(function (space) {
  "use strict";

  const { entriesIn, migrate, setAside } = space.migration;
  const RESULTS = "_results";
  const SEED = "_seed";
  const HERE = "_here";
  const WAY = "way";

  const isText = (text) => typeof text === "string" && text.length > 0;

  /** What is stored under `key`, by item id; what cannot be read is set aside, not trusted and not lost. */
  function read(key) {
    const text = localStorage.getItem(key);
    const entries = entriesIn(text ?? "{}");
    if (entries) return entries;
    localStorage.setItem(`${key}:aside`, setAside(localStorage.getItem(`${key}:aside`), text));
    localStorage.removeItem(key);
    return [];
  }

  /**
   * Store texts by their keys: all of them or, where there is no room, none.
   * @param {Map<string, string>} texts
   * @returns {boolean} whether the browser keeps them
   */
  space.store = function (texts) {
    const before = new Map();
    try {
      for (const [key, text] of texts) {
        const held = localStorage.getItem(key);
        localStorage.setItem(key, text);
        before.set(key, held);
      }
      return true;
    } catch {
      space.forget(before.keys()); // first of all, so that there is room again
      for (const [key, held] of before) if (held !== null) localStorage.setItem(key, held);
      return false;
    }
  };

  /** Take over what earlier versions stored; where there is no room for it, it stays for the next time. */
  function takeOver() {
    try {
      const earlier = space.keys(`countertalk:1:${space.base.pathname}:`);
      if (!earlier.length) return;
      const keys = [...earlier, ...space.keys(space.ours)];
      const { set, remove } = migrate(new Map(keys.map((key) => [key, localStorage.getItem(key)])), space.base.pathname);
      if (space.store(set)) space.forget(remove);
    } catch {
      // Blocked.
    }
  }

  /** The playbook that a part of the page belongs to, as `key` says, then those that it was before. */
  space.playbookOf = function (root, key) {
    return [key, ...JSON.parse(root.dataset.was ?? "[]")];
  };

  /** The id of an item, then those that it had before. */
  space.idsOf = function (item) {
    return [item.dataset.item, ...JSON.parse(item.dataset.was ?? "[]")];
  };

  /**
   * The stored entries of a playbook, by item id.
   * @param {string[]} playbook kind/id, then those that it had before: what was stored under them is still its own
   * @param {(entry: unknown) => boolean} valid whether an entry has the expected form
   * @returns {Map<string, any>}
   */
  space.load = function (playbook, valid) {
    const found = new Map();
    try {
      for (const name of [...playbook].reverse()) {
        for (const [id, entry] of read(space.prefix() + name)) if (valid(entry)) found.set(id, entry);
      }
    } catch {
      // Blocked: there is no progress to show.
    }
    return found;
  };

  /**
   * Change the stored entries of a playbook, as they are by now: another tab may have added some.
   * @param {string[]} playbook kind/id, then those that it had before
   * @param {(entry: unknown) => boolean} valid whether an entry has the expected form
   * @param {(entries: Map<string, any>) => void} change what to do with them; what is left empty is forgotten
   * @returns {boolean} whether the browser keeps them
   */
  space.save = function (playbook, valid, change) {
    const entries = space.load(playbook, valid);
    change(entries);
    try {
      const [key, ...formers] = playbook.map((name) => space.prefix() + name);
      const held = [...formers].reverse().concat(key).flatMap(read);
      const strange = held.filter(([, entry]) => !valid(entry));
      const all = [...strange, ...entries];
      if (all.length) localStorage.setItem(key, JSON.stringify(Object.fromEntries(all)));
      else localStorage.removeItem(key);
      space.forget(formers);
    } catch {
      return false;
    }
    stayAt(playbook[0]);
    return true;
  };

  /** Something was done here last: from here the home page leads on. */
  function stayAt(name) {
    if (name.startsWith("_")) return; // no playbook
    space.save([HERE], isText, (entries) => entries.set("at", name).set("on", space.today()));
  }

  /** The reader has set out on a path, or on that of a role. */
  space.setOut = function (way) {
    space.save([HERE], isText, (entries) => entries.set(WAY, way));
  };

  /** The path that the reader set out on last. */
  space.way = () => space.load([HERE], isText).get(WAY);

  /** What is recorded of a playbook, by its names: its parts, such as `quiz`, with day, share, version and what was asked. */
  space.recorded = function (playbook) {
    return space.standing.recordsIn(space.text(RESULTS))(playbook);
  };

  /**
   * Record that a part of a playbook was done. What was better stays, as long as it was about the same.
   * @param {string[]} playbook kind/id, then those that it had before
   * @param {"read" | "quiz" | "checklist" | "scenario"} part
   * @param {{share?: number, of?: Record<string, string>}} result the share that was right, from 0 to 1, and the
   *   fingerprints of what was asked by id
   * @returns {boolean} whether the browser keeps it
   */
  space.record = function (playbook, part, { share = 1, of = {} } = {}) {
    const { recordsOf, left } = space.standing;
    const version = document.querySelector("[data-ct-version]")?.dataset.ctVersion ?? "";
    const kept = space.save([RESULTS], recordsOf, (all) => {
      const had = playbook.map((name) => all.get(name)).find(Boolean) ?? {};
      for (const name of playbook) all.delete(name);
      const same = had[part] && !left({ of }, had[part]) ? had[part] : undefined;
      const on = space.today();
      const record = same?.share > share ? same : { on, first: same?.first ?? same?.on ?? on, share, of, version };
      all.set(playbook[0], { ...had, [part]: record });
    });
    if (kept) stayAt(playbook[0]);
    space.mark();
    return kept;
  };

  /** Take back that a part of a playbook was done, such as a tick that was none. */
  space.takeBack = function (playbook, part) {
    space.save([RESULTS], space.standing.recordsOf, (all) => {
      for (const name of playbook) if (all.has(name)) all.set(name, { ...all.get(name), [part]: undefined });
    });
    space.mark();
  };

  /** A text that is the same for this reader at every visit, and another one for others: orders are drawn from it. */
  space.seed = function () {
    let seed = space.load([SEED], isText).get("seed");
    if (!seed) {
      seed = crypto.getRandomValues(new Uint32Array(2)).join("-");
      space.save([SEED], isText, (entries) => entries.set("seed", seed));
    }
    space.seed = () => seed; // where nothing is kept, at least for as long as the page lives
    return seed;
  };

  /**
   * Bring every part of the page that is marked `data-ct-<name>` to life: `start` is called once for each, with its words
   * if it has any, now and after every instant navigation.
   */
  space.each = function (name, start) {
    space.onPage(() => {
      for (const root of document.querySelectorAll(`[data-ct-${name}]:not([data-ct-started])`)) {
        root.dataset.ctStarted = "";
        start(root, JSON.parse(root.dataset.words ?? null));
      }
    });
  };

  /** Listen to the window for as long as `root` is on the page: an instant navigation takes it away. */
  space.during = function (root, type, act) {
    const left = new AbortController();
    const listen = (event) => (root.isConnected ? act(event) : left.abort());
    addEventListener(type, listen, { signal: left.signal });
  };

  /** Call `tell` whenever another tab, or a page that the reader comes back from, changes what is stored under a name. */
  space.onOtherTab = function (root, names, tell) {
    space.during(root, "pageshow", ({ persisted }) => persisted && tell());
    space.during(root, "storage", ({ key }) => {
      if (key === null || names.some((name) => key === space.prefix() + name)) tell();
    });
  };

  /** An element with a class, text and children. */
  space.element = function (tag, className, ...children) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  /** An element whose changes are told by screen readers. */
  space.status = function (tag, className) {
    const made = space.element(tag, className);
    made.role = "status";
    return made;
  };

  /** A button that does `act`. */
  space.button = function (word, act, className = "ct-button ct-button--secondary") {
    const made = Object.assign(space.element("button", className, word), { type: "button" });
    made.addEventListener("click", act);
    return made;
  };

  /** A template such as "{done} of {all}" with its values. */
  space.fill = function (template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  };

  /** A day such as "2026-11-23" as readers write it, with the words of `dates`: 23 November 2026. */
  space.day = function (day, dates, pattern = dates.day) {
    const [year, month, date] = day.split("-").map(Number);
    const weekday = dates.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
    return space.fill(pattern, { weekday, day: date, month: dates.months[month - 1], year });
  };

  takeOver();
})(window.countertalk);
