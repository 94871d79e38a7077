// A checklist that remembers: every line becomes a label with a box, the count stays in sight.
(function (space) {
  "use strict";

  const { load, save, today, playbookOf, idsOf, onOtherTab, onPage, element, fill } = space;

  /** Whether a stored entry has the form of a tick: the day on which it was made. */
  function isTick(entry) {
    return !!entry && /^\d{4}-\d\d-\d\d$/.test(entry.on);
  }

  function start() {
    for (const bar of document.querySelectorAll("[data-ct-checklist]:not([data-ct-started])")) {
      bar.dataset.ctStarted = "";
      new Checklist(bar).show();
    }
  }

  class Checklist {
    constructor(bar) {
      this.bar = bar;
      this.playbook = playbookOf(bar, bar.dataset.ctChecklist);
      this.words = JSON.parse(bar.dataset.words);
      this.every = bar.dataset.frequency;
      this.ticks = load(this.playbook, isTick);
      const lists = [...document.querySelectorAll("[data-ct-lines]")];
      this.lines = lists
        .filter((list) => list.dataset.ctLines === this.playbook[0])
        .flatMap((list) => [...list.querySelectorAll("li[data-item]")]);
      this.kept = true;
    }

    /** Ticks of a daily list hold for their day, those of a weekly one for their week. */
    isTicked(line) {
      const ticks = idsOf(line).map((id) => this.ticks.get(id));
      return ticks.some((tick) => tick && space.standing.holds(tick.on, today(), this.every));
    }

    show() {
      this.count = element("span");
      this.count.setAttribute("role", "status");
      this.clear = element("button", "ct-text-button", this.words.clear);
      this.clear.type = "button";
      this.clear.addEventListener("click", () => this.clearAll());
      this.warning = element("span", "ct-note");
      this.bar.append(this.count, this.clear, this.warning);
      this.bar.hidden = false;
      for (const line of this.lines) this.makeLive(line);
      this.update();
      onOtherTab(this.playbook, () => this.takeOver());
    }

    /** Another tab has changed what is stored: show the same here. */
    takeOver() {
      this.ticks = load(this.playbook, isTick);
      for (const line of this.lines) line.querySelector("input").checked = this.isTicked(line);
      this.update();
    }

    makeLive(line) {
      const row = line.querySelector(".ct-checks__row");
      const box = element("input");
      box.type = "checkbox";
      box.checked = this.isTicked(line);
      box.addEventListener("change", () => this.tick(line, box.checked));
      const words = element("span", "", ...row.childNodes);
      row.replaceWith(element("label", "ct-checks__row", box, words));
      line.classList.add("ct-live");
    }

    tick(line, on) {
      const change = (ticks) => {
        for (const id of idsOf(line)) ticks.delete(id);
        if (on) ticks.set(line.dataset.item, { on: today() });
      };
      change(this.ticks);
      this.kept = save(this.playbook, isTick, change);
      this.update();
      this.record();
    }

    clearAll() {
      this.ticks.clear();
      this.kept = save(this.playbook, isTick, (ticks) => ticks.clear());
      for (const line of this.lines) line.querySelector("input").checked = false;
      this.update();
      this.record();
    }

    /** A list counts as done as soon as every line is ticked that it needs. */
    record() {
      const needed = this.lines.filter((line) => !("optional" in line.dataset));
      if (!needed.every((line) => this.isTicked(line))) space.takeBack(this.playbook, "checklist");
      else space.record(this.playbook, "checklist", { of: Object.fromEntries(needed.map((line) => [line.dataset.item, ""])) });
    }

    update() {
      const done = this.lines.filter((line) => this.isTicked(line)).length;
      for (const line of this.lines) line.classList.toggle("ct-done", this.isTicked(line));
      const all = this.lines.length;
      this.count.textContent = done === all ? this.words.all_done : fill(this.words.count, { done, all });
      this.clear.hidden = done === 0;
      this.warning.textContent = this.kept ? "" : this.words.not_kept;
    }
  }

  onPage(start);
})(window.chalktalk);
