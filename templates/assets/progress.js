// What a reader did, kept in this browser only: by site, playbook and item id, never by position.
// What is stored is input: anything that is not of the expected form is ignored.
(function () {
  "use strict";

  const VERSION = 1;
  const space = (window.chalktalk = window.chalktalk || {});

  /** The key of a playbook's progress: sites below other addresses of the same host have other keys. */
  function keyOf(playbook) {
    const root = JSON.parse(document.getElementById("ct-site").textContent).root;
    const path = new URL(root.endsWith("/") ? root : root + "/", location.href).pathname;
    return ["chalktalk", VERSION, path, playbook].join(":");
  }

  /**
   * The stored entries of a playbook, by item id.
   * @param {string} playbook kind/id
   * @param {(entry: unknown) => boolean} valid whether an entry has the expected form
   * @returns {Map<string, any>}
   */
  space.load = function (playbook, valid) {
    const found = new Map();
    try {
      const data = JSON.parse(localStorage.getItem(keyOf(playbook)));
      if (data && typeof data === "object" && !Array.isArray(data)) {
        for (const [id, entry] of Object.entries(data)) if (valid(entry)) found.set(id, entry);
      }
    } catch {
      // Blocked or unreadable: there is no progress to show.
    }
    return found;
  };

  /**
   * Change the stored entries of a playbook, as they are by now: another tab may have added some.
   * @param {string} playbook kind/id
   * @param {(entry: unknown) => boolean} valid whether an entry has the expected form
   * @param {(entries: Map<string, any>) => void} change what to do with them; what is left empty is forgotten
   * @returns {boolean} whether the browser keeps them
   */
  space.save = function (playbook, valid, change) {
    const entries = space.load(playbook, valid);
    change(entries);
    try {
      if (entries.size) localStorage.setItem(keyOf(playbook), JSON.stringify(Object.fromEntries(entries)));
      else localStorage.removeItem(keyOf(playbook));
      return true;
    } catch {
      return false;
    }
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
