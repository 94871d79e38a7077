// What a reader did, kept in this browser only: by site, playbook and item id, never by position.
// What is stored is input: anything that is not of the expected form is ignored.
(function () {
  "use strict";

  const VERSION = 1;
  const space = (window.chalktalk = window.chalktalk || {});

  /** What all keys of this site begin with: sites below other addresses of the same host have others. */
  function prefix() {
    const root = JSON.parse(document.getElementById("ct-site").textContent).root;
    const path = new URL(root.endsWith("/") ? root : root + "/", location.href).pathname;
    return ["chalktalk", VERSION, path, ""].join(":");
  }

  /** What is stored under `key`, by item id; what cannot be read is set aside, not trusted and not lost. */
  function read(key) {
    const text = localStorage.getItem(key);
    if (text === null) return {};
    try {
      const data = JSON.parse(text);
      if (data && typeof data === "object" && !Array.isArray(data)) return data;
    } catch {
      // No JSON: handled as what has another form.
    }
    localStorage.setItem(`${key}:aside`, text);
    localStorage.removeItem(key);
    return {};
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
        for (const [id, entry] of Object.entries(read(prefix() + name))) if (valid(entry)) found.set(id, entry);
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
      const [key, ...formers] = playbook.map((name) => prefix() + name);
      const held = [...formers].reverse().concat(key).flatMap((name) => Object.entries(read(name)));
      const strange = held.filter(([, entry]) => !valid(entry));
      const all = [...strange, ...entries];
      if (all.length) localStorage.setItem(key, JSON.stringify(Object.fromEntries(all)));
      else localStorage.removeItem(key);
      for (const former of formers) localStorage.removeItem(former);
      return true;
    } catch {
      return false;
    }
  };

  /** Call `tell` whenever another tab changes what is stored of a playbook. */
  space.onOtherTab = function (playbook, tell) {
    addEventListener("storage", (event) => {
      if (event.key === null || playbook.some((name) => event.key === prefix() + name)) tell();
    });
  };

  /** Run `start` now and after every instant navigation. */
  space.onPage = function (start) {
    if (window.document$) window.document$.subscribe(start);
    else if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
    else start();
  };

  /** An element with a class, text and children. */
  space.element = function (tag, className, ...children) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  /** A template such as "{done} of {all}" with its values. */
  space.fill = function (template, values) {
    return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  };
})();
