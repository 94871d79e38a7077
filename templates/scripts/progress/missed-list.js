// My progress: what the reader has searched for and not found. Where there is nothing of it, nothing is shown.
import { announce, PROGRESS_CHANGED } from "../core/events.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, saveEntries } from "../store/entries.js";
import { isMissed, MISSED, newestFirst } from "../store/missed-entries.js";
import { button, element, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { notes, written } from "./progress-view.js";

/** @import { MissedSearch } from "../store/missed-entries.js" */

export class MissedList {
  /**
   * @param {HTMLElement} root
   * @param {Words["missed_searches"] & Pick<Words, "dates">} words
   */
  constructor(root, words) {
    this.words = words;
    this.place = element("div");
    /** @type {HTMLElement} */
    this.note = liveRegion("p", "ct-hidden");
    this.root = root;
    this.root.tabIndex = -1; // where the focus goes when the last button is gone
    this.root.append(this.place, this.note);
  }

  begin() {
    onStoredChange(this.root, [MISSED], () => this.show());
    this.show();
  }

  show() {
    const { words } = this;
    const found = newestFirst(loadEntries([MISSED], isMissed));
    this.place.replaceChildren(
      ...(found.length
        ? [
            element("h2", "", words.title),
            element("p", "", words.where),
            element("ul", "ct-rows ct-list ct-ruled ct-apart", ...found.map((entry) => this.row(...entry))),
            element("p", "ct-next", button(words.remove_all, () => this.remove(found.map(([id]) => id)))),
          ]
        : []),
    );
  }

  /**
   * @param {string} id
   * @param {MissedSearch} search
   */
  row(id, { text, on, times }) {
    const { words } = this;
    const often = times === 1 ? words.once : fill(words.times, { n: times });
    const remove = button(words.remove, () => this.remove([id]), "ct-text-button");
    remove.ariaLabel = fill(words.remove_search, { text });
    return element("li", "", element("bdi", "ct-strong", text), notes("ct-muted", [written(words, on), often]), remove);
  }

  /**
   * Forget some of them; the focus stays in the list as long as there is one.
   * @param {string[]} ids
   */
  remove(ids) {
    const at = this.buttons().indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    saveEntries([MISSED], isMissed, (entries) => ids.forEach((id) => entries.delete(id)));
    announce(PROGRESS_CHANGED);
    this.note.textContent = this.words.removed;
    (this.buttons()[at] ?? this.root).focus();
  }

  buttons() {
    return [...this.place.querySelectorAll("button")];
  }
}
