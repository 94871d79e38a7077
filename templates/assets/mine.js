// My progress: the paths and plans that the reader is on, and everything that was done.
(function (space) {
  "use strict";

  const { element, fill, link, notes, written } = space;
  const { everything, ways } = space.account;

  class Mine {
    constructor(root, words) {
      this.words = words;
      this.ways = root;
      this.done = document.querySelector("[data-ct-mine='done']");
      this.empty = [this.ways, this.done].map((place) => [...place.childNodes]);
    }

    begin() {
      space.onOtherTab(this.ways, ["_results"], () => this.show());
      this.show();
    }

    show() {
      const { words } = this;
      const { results, begun } = space.mine();
      const today = space.today();
      const { done, gone } = everything(space.outline, results, today);
      const isOpen = (key) => space.outline[key] && !space.outline[key].steps && !done.some((row) => row.key === key);
      const open = [...begun].filter(isOpen).map((key) => space.outline[key]);
      const all = ways(space.outline, results, begun, today).map((way) => this.way(way));
      const parts = [
        ...this.part("", done.map((row) => this.row(row))),
        ...this.part(words.begun, open.map(({ address, title, kind }) => [link(address, title), notes("ct-muted", [kind])])),
        ...this.part(words.gone, gone.map(({ key, on }) => [key, notes("ct-muted", [written(words, on)])])),
      ];
      this.ways.replaceChildren(...(all.length ? all : this.empty[0]));
      this.done.replaceChildren(...(parts.length ? parts : this.empty[1]));
    }

    /** How far a path is, with the next step, or the receipt where there is none. */
    way({ key, entry, done, of, finished, next, on, share }) {
      const { words } = this;
      const bar = element("progress", "ct-bar");
      Object.assign(bar, { max: of, value: done, ariaLabel: entry.title });
      const score = share !== undefined && fill(words.percent, { n: Math.floor(share * 100) });
      const far = finished ? [["good", fill(words.finished, { day: written(words, on) })], score] : [fill(words.how_far, { done, of })];
      const onward = finished
        ? link(`progress/receipt/#${key}`, words.receipt)
        : next && link(next.entry.address, fill(words.next, { title: next.entry.title }));
      if (onward) onward.className = "ct-button ct-button--secondary";
      const name = element("h3", "", link(entry.address, entry.title));
      return element("section", "ct-mine", name, bar, notes("ct-muted", far), element("p", "ct-next", onward ?? ""));
    }

    row(row) {
      const { entry } = row;
      const { words } = this;
      return [
        link(entry.address, space.nameOf(words, row)),
        notes("ct-muted", [entry.kind, ...space.results(words, row)]),
        notes("ct-muted", space.dates(words, row)),
      ];
    }

    /** A list below its heading; nothing where it would be empty. */
    part(heading, items) {
      if (!items.length) return [];
      const list = element("ul", "ct-rows", ...items.map((pieces) => element("li", "", ...pieces)));
      return heading ? [element("h3", "", heading), list] : [list];
    }
  }

  space.each("mine='ways'", (root, words) => new Mine(root, words).begin());
})(window.countertalk);
