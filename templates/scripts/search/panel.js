// The parts of the dialog below its field, always in the same places.
import { element, hook, liveRegion } from "../ui/dom.js";
import { Rows } from "./rows.js";

/**
 * What is in each part; nothing where it is left out.
 * @typedef {{options?: Node[], status?: string, notes?: Node[], rows?: Node[], help?: Node[]}} Parts
 */

export class Panel {
  /**
   * @param {HTMLElement} dialog
   * @param {HTMLInputElement} input
   * @param {string} title
   */
  constructor(dialog, input, title) {
    const grid = Object.assign(element("div"), { role: "grid", id: "_finder-rows", ariaLabel: title, hidden: true });
    this.rows = new Rows(grid, input);
    this.options = element("div", "ct-finder__options");
    this.status = liveRegion("p", "ct-finder__status ct-muted");
    this.notes = element("div", "ct-finder__notes");
    this.help = element("div", "ct-finder__help");
    this.root = hook(dialog, "findings");
    this.root.replaceChildren(this.status, this.options, this.notes, grid, this.help);
    Object.assign(input, { role: "combobox", ariaExpanded: "false", ariaAutoComplete: "list", ariaHasPopup: "grid" });
    input.setAttribute("aria-controls", grid.id);
  }

  /** @param {string} status */
  say(status) {
    this.status.textContent = status;
  }

  /**
   * Show all of it at once; the options stay in place, as somebody may be choosing among them.
   * @param {Parts} parts
   */
  show({ options = [], status = "", notes = [], rows = [], help = [] }) {
    if (options[0] !== this.options.firstChild || !options.length) this.options.replaceChildren(...options);
    this.say(status);
    this.notes.replaceChildren(...notes);
    this.rows.show(rows);
    this.help.replaceChildren(...help);
    this.root.scrollTop = 0;
  }
}
