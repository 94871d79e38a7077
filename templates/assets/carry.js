// The reader's progress goes into a file, and comes back from one.
(function (space) {
  "use strict";

  const { account, element, exchange, fill } = space;

  /** The texts that are stored of the reader, by name; none where the browser keeps nothing. */
  function stored() {
    const prefix = space.prefix();
    try {
      return new Map(space.keys(prefix).map((key) => [key.slice(prefix.length), localStorage.getItem(key)]));
    } catch {
      return new Map();
    }
  }

  /** This moment on the reader's own clock. */
  function moment() {
    return `${space.today()}T${new Date().toTimeString().slice(0, 8)}`;
  }

  class Carry {
    constructor(root, words) {
      this.root = root;
      this.words = words;
    }

    show() {
      const { words } = this;
      const save = space.button(words.save, () => this.save());
      this.note = space.status("p", "ct-note");
      this.root.append(element("p", "ct-next", save), space.fileInput(words.take, (files) => this.take(files[0])), this.note);
    }

    save() {
      const { profile, names } = space.device();
      const name = names.get(profile);
      if (!name) {
        this.note.textContent = this.words.nameless;
        document.querySelector("[data-ct-device] [name=name]").focus();
        return;
      }
      const { results, begun } = space.mine();
      const about = {
        site: { name: this.root.dataset.site, path: space.base.pathname },
        name,
        exported: moment(),
        ways: account
          .ways(space.outline, results, begun, space.today())
          .map(({ entry, done, of, finished, share, on, until }) => ({ title: entry.title, done, of, finished, share, on, until })),
      };
      const file = `countertalk-progress-${exchange.fileName(name)}-${space.today()}.json`;
      space.download(file, "application/json", exchange.pack(about, stored()));
      this.note.textContent = fill(this.words.saved, { file });
    }

    async take(file) {
      this.note.textContent = "";
      const found = file.size > exchange.MOST.bytes ? { problem: "large" } : exchange.unpack(await file.text());
      this.note.textContent = this.taken(found);
    }

    /** Take over what a file holds; returns what there is to say about it. */
    taken(found) {
      const { words } = this;
      const problems = { large: words.large, strange: words.strange, newer: words.newer };
      if (found.problem) return problems[found.problem];
      if (found.site.name !== this.root.dataset.site) return fill(words.other_site, { site: found.site.name });
      const { set, taken, kept } = exchange.merge(stored(), found.entries, account.presentNames(space.outline));
      if (!space.store(new Map([...set].map(([name, text]) => [space.prefix() + name, text])))) return words.not_kept;
      dispatchEvent(new StorageEvent("storage", { key: null })); // the page shows it, as if it came from another tab
      space.mark();
      if (!taken && !kept) return words.nothing;
      return [fill(words.taken, { taken, name: found.name }), kept ? fill(words.kept, { kept }) : ""].join(" ");
    }
  }

  space.each("carry", (root, words) => new Carry(root, words).show());
})(window.countertalk);
