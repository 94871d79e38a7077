// A lesson is marked as read by its reader, who may take that back.
import { today } from "../core/calendar.js";
import { playbookOf } from "../store/entries.js";
import { onStoredChange } from "../store/changes.js";
import { record, recorded, takeBack } from "../store/records.js";
import { button, element } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";

export class Reading {
  /**
   * @param {Marked<"read">} root
   * @param {Words["mark_as_read"] & Words["storage"] & Pick<Words, "dates">} words
   */
  constructor(root, words) {
    this.root = root;
    this.playbook = playbookOf(root, root.dataset.ctRead);
    this.words = words;
  }

  show() {
    const { words } = this;
    /** @type {HTMLElement} */
    this.read = button(words.read, () => this.finish(), "ct-button");
    /** @type {HTMLElement} */
    this.note = element("p", "ct-read__note");
    this.note.tabIndex = -1;
    /** @type {HTMLElement} */
    this.back = button(words.take_back, () => this.takeBack(), "ct-text-button");
    /** @type {HTMLElement} */
    this.warning = element("p", "ct-note", words.not_kept);
    this.warning.hidden = true;
    this.root.append(this.read, this.note, this.back, this.warning);
    this.update();
    onStoredChange(this.root, ["_results"], () => this.update());
  }

  /** If the browser stores nothing, the page says so, and shows the lesson as read until it is closed. */
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

  /** @param {string | undefined} on the day on which it was read */
  update(on = recorded(this.playbook).read?.on) {
    this.note.textContent = on ? `✓ ${fill(this.words.done, { day: formatDay(on, this.words.dates) })}` : "";
    this.read.hidden = !!on;
    this.note.hidden = this.back.hidden = !on;
  }
}
