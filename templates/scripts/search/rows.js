// The rows below the field of the search, as a grid (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in
// the field, which names the cell that is active.
import { childrenOf, element } from "../ui/dom.js";

let count = 0;

/**
 * A cell with one thing to press.
 * @param {...(Node | string)} children
 */
export function cell(...children) {
  const made = element("div", "ct-found__cell", ...children);
  made.role = "gridcell";
  made.id = `_found-${++count}`;
  return made;
}

/** @param {...HTMLElement} cells */
export function row(...cells) {
  const made = element("div", "ct-found", ...cells);
  made.role = "row";
  return made;
}

/**
 * Rows below a heading.
 * @param {string} title
 * @param {HTMLElement[]} rows
 */
export function rowGroup(title, rows) {
  const heading = element("p", "ct-label ct-finder__label", title);
  heading.role = "presentation";
  const made = element("div", "", ...rows);
  made.role = "rowgroup";
  made.ariaLabel = title;
  return rows.length ? [heading, made] : [];
}

/** The rows of a grid, and which of their cells is active. */
export class Rows {
  /**
   * @param {HTMLElement} grid
   * @param {HTMLInputElement} input
   */
  constructor(grid, input) {
    this.grid = grid;
    this.input = input;
    /** @type {HTMLElement | undefined} */
    this.active = undefined;
  }

  /** @returns {HTMLElement[]} */
  get all() {
    return [...this.grid.querySelectorAll("[role=row]")].map((one) => /** @type {HTMLElement} */ (one));
  }

  /** @param {Node[]} parts groups or rows; the active cell is gone with those before */
  show(parts) {
    this.activate(undefined);
    this.grid.replaceChildren(...parts);
    this.grid.hidden = !parts.length;
    this.input.ariaExpanded = String(parts.length > 0);
    this.grid.scrollTop = 0;
  }

  /** @param {HTMLElement | undefined} now */
  activate(now) {
    this.active?.removeAttribute("aria-selected");
    this.active = now;
    if (!now) return this.input.removeAttribute("aria-activedescendant");
    now.ariaSelected = "true";
    this.input.setAttribute("aria-activedescendant", now.id);
    now.parentElement?.scrollIntoView({ block: "nearest" });
  }

  /**
   * What a key does; false if it is the field's.
   * @param {string} key
   */
  press(key) {
    const { all, active } = this;
    const at = all.findIndex((one) => one.contains(active ?? null));
    /** @type {Record<string, number>} */
    const steps = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1 };
    if (active) Object.assign(steps, { Home: 0, End: all.length - 1 }); // otherwise they move in the text
    if (Object.hasOwn(steps, key)) this.activate(all[steps[key]] && childrenOf(all[steps[key]])[0]);
    else if (active && /^Arrow[LR]/.test(key)) this.activate(this.beside(active, key));
    else return false;
    return true;
  }

  /**
   * The cell beside another.
   * @param {HTMLElement} active
   * @param {string} key
   */
  beside(active, key) {
    const isOn = key === (getComputedStyle(active).direction === "rtl" ? "ArrowLeft" : "ArrowRight");
    return /** @type {HTMLElement | null} */ (isOn ? active.nextElementSibling : active.previousElementSibling) ?? active;
  }

  /** What is pressed in the active cell, or in the first one. */
  get control() {
    /** @type {HTMLElement | null | undefined} */
    const found = (this.active ?? this.all[0])?.querySelector("a, button");
    return found;
  }
}
