// A lesson that was read: readers say so themselves, and may take it back.
(function (space) {
  "use strict";

  const { day, element, fill, onOtherTab, onPage, playbookOf, record, recorded, takeBack, today } = space;

  function start() {
    for (const root of document.querySelectorAll("[data-ct-read]:not([data-ct-started])")) {
      root.dataset.ctStarted = "";
      new Reading(root).show();
    }
  }

  class Reading {
    constructor(root) {
      this.root = root;
      this.playbook = playbookOf(root, root.dataset.ctRead);
      this.words = JSON.parse(root.dataset.words);
    }

    show() {
      const { words } = this;
      this.read = this.button("ct-button", words.read, () => this.finish());
      this.note = element("p", "ct-read__note");
      this.note.tabIndex = -1;
      this.back = this.button("ct-text-button", words.take_back, () => this.takeBack());
      this.warning = element("p", "ct-note", words.not_kept);
      this.warning.hidden = true;
      this.root.append(this.read, this.note, this.back, this.warning);
      this.update();
      onOtherTab(["_results"], () => this.update());
    }

    button(className, word, act) {
      const made = element("button", className, word);
      made.type = "button";
      made.addEventListener("click", act);
      return made;
    }

    /** Where nothing is kept, it is said, and holds for as long as the page is open. */
    finish() {
      this.warning.hidden = record(this.playbook, "read");
      this.update(today());
      this.note.focus(); // the button is gone: go on from here
    }

    takeBack() {
      takeBack(this.playbook, "read");
      this.warning.hidden = true;
      this.update();
      this.read.focus();
    }

    update(on = recorded(this.playbook)?.read?.on) {
      this.note.textContent = on ? `✓ ${fill(this.words.done, { day: day(on, this.words.dates) })}` : "";
      this.read.hidden = !!on;
      this.note.hidden = this.back.hidden = !on;
    }
  }

  onPage(start);
})(window.chalktalk);
