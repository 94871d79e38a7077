// A line of a checklist: its box, the proof that it asks for, and the way out if it cannot be done.
import { isDay } from "../core/calendar.js";
import { idsOf } from "../store/entries.js";
import { button, childrenOf, element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";

/**
 * What is stored of a line: the day, and what was typed: as proof (`value`), or why the line could not be done (`no`).
 * @typedef {{on: string, value?: string, no?: string}} ChecklistEntry
 */

/** @typedef {"open" | "done" | "missing" | "no"} State missing its proof; no: it cannot be done */

const LONGEST = 300;
/** @type {Record<string, Partial<HTMLInputElement>>} */
const FIELDS = {
  initials: { maxLength: 12, autocapitalize: "characters" },
  number: { maxLength: 40, inputMode: "decimal" },
  text: { maxLength: LONGEST },
  signature: { maxLength: 80, autocapitalize: "words" },
  photo: { type: "checkbox", value: "✓" },
};
const NUMBER = /^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;

/**
 * Whether a stored entry is valid for a line.
 * @param {any} entry
 * @returns {entry is ChecklistEntry}
 */
export function isChecklistEntry(entry) {
  /** @param {unknown} text */
  const isTyped = (text) => text === undefined || (typeof text === "string" && text.length <= LONGEST);
  return !!entry && isDay(entry.on) && isTyped(entry.value) && isTyped(entry.no);
}

/**
 * A field of a line.
 * @param {ChecklistItem} line
 * @param {string} name its label for screen readers, together with the text of the line
 * @param {Partial<HTMLInputElement>} settings
 * @param {() => void} onInput
 */
function field(line, name, settings, onInput) {
  const input = Object.assign(element("input", "ct-write"), { autocomplete: "off", maxLength: LONGEST, ...settings });
  input.ariaLabel = `${name} ${line.text}`;
  input.addEventListener("input", onInput);
  return input;
}

export class ChecklistItem {
  /**
   * @param {Marked<"item">} root
   * @param {{words: Words["checklist"], change: (line: ChecklistItem, entry?: Partial<ChecklistEntry>) => void, initials: string}}
   *   list stores the entry of the line, or nothing if the line is open again, and knows whose initials were typed last
   */
  constructor(root, list) {
    this.root = root;
    this.list = list;
    this.words = list.words;
    this.ids = idsOf(root);
    this.evidence = root.dataset.ctEvidence ?? "";
    this.isNeeded = !("ctOptional" in root.dataset);
    this.text = hook(root, "text").textContent.trim();
    this.makeRow();
    this.makeProof();
    this.makeWayOut();
  }

  makeRow() {
    const row = hook(this.root, "row");
    /** @type {HTMLInputElement} */
    this.box = Object.assign(element("input"), { type: "checkbox" });
    this.box.addEventListener("change", () => this.tick());
    /** @type {HTMLElement} */
    this.mark = element("strong", "ct-checks__mark");
    row.replaceWith(element("label", "ct-checks__row", this.box, element("span", "", this.mark, " ", ...row.childNodes)));
    this.root.dataset.ctLive = "";
  }

  /** Add the field for the proof that the line asks for, after the words that say so. */
  makeProof() {
    this.proof = hook(this.root, "proof");
    if (!this.proof) return;
    this.what = childrenOf(this.proof).at(-1)?.textContent;
    const isPhoto = this.evidence === "photo";
    const name = isPhoto ? this.words.photo : this.proof.textContent.trim();
    /** @type {HTMLInputElement} */
    this.input = field(this, name, FIELDS[this.evidence], () => this.list.change(this, { value: this.typed }));
    /** @type {HTMLElement} */
    this.asked = isPhoto ? element("label", "ct-checks__taken", this.input, name) : this.input;
    /** @type {HTMLElement} */
    this.note = element("span", "ct-note");
    this.note.id = `_proof-${this.ids[0]}`;
    this.input.setAttribute("aria-describedby", this.note.id);
    this.proof.append(this.asked, this.note);
  }

  /** Add a button for readers who cannot do it; what to do instead is shown then, and on paper. */
  makeWayOut() {
    this.instead = hook(this.root, "instead");
    if (!this.instead) return;
    /** @type {HTMLButtonElement} */
    this.button = button("", () => (this.state === "no" ? this.list.change(this) : this.refuse()), "ct-text-button");
    /** @type {HTMLInputElement} */
    this.reason = field(this, this.words.why, {}, () => this.refuse());
    /** @type {HTMLElement} */
    this.why = element("p", "ct-checks__why", element("span", "ct-label", this.words.why), this.reason);
    this.instead.before(this.button);
    this.instead.after(this.why);
  }

  get typed() {
    return this.input.type === "checkbox" ? (this.input.checked ? this.input.value : "") : this.input.value.trim();
  }

  /** The box was ticked or cleared; a proof that is still missing is asked for at once. */
  tick() {
    const value = this.evidence === "initials" ? this.list.initials : undefined;
    this.list.change(this, this.box.checked ? { value } : undefined);
    if (this.state === "missing") this.input.focus();
  }

  /** It cannot be done. */
  refuse() {
    this.list.change(this, { no: this.reason.value.trim() });
  }

  /**
   * The state of the line with this entry.
   * @param {ChecklistEntry | undefined} entry
   * @returns {State}
   */
  stateWith(entry) {
    if (!entry) return "open";
    if (entry.no !== undefined) return "no";
    if (!this.evidence) return "done";
    const value = entry.value?.trim();
    return value && (this.evidence !== "number" || NUMBER.test(value)) ? "done" : "missing";
  }

  /**
   * Show what is stored of the line.
   * @param {ChecklistEntry | undefined} entry
   */
  show(entry) {
    const { root, words } = this;
    this.entry = entry;
    /** @type {State} */
    this.state = this.stateWith(entry);
    this.box.checked = ["done", "missing"].includes(this.state);
    root.dataset.ctState = this.state;
    if (this.input) this.showProof(entry?.value ?? "");
    if (!this.button) return;
    this.write(this.reason, entry?.no ?? "");
    this.why.dataset.ctKept = this.reason.value;
    this.button.textContent = this.state === "no" ? words.reopen : words.cannot;
    this.button.ariaLabel = `${this.button.textContent}: ${this.text}`;
    this.button.ariaExpanded = /** @type {any} */ (this.state === "no"); // becomes "true" or "false"
    this.button.hidden = this.box.checked;
  }

  /** @param {string} value */
  showProof(value) {
    if (this.evidence === "initials") this.root.dataset.ctInitials = value; // on paper they have their own column
    else if (this.proof) this.proof.dataset.ctKept = value;
    this.asked.hidden = !this.box.checked;
    if (this.evidence === "photo") this.input.checked = value !== "";
    else this.write(this.input, value);
    const isWrong = this.state === "missing" && value !== "";
    const note = isWrong ? this.words.no_number : fill(this.words.missing, { what: this.what });
    this.note.textContent = this.state === "missing" ? note : "";
    this.input.ariaInvalid = /** @type {any} */ (isWrong); // becomes "true" or "false"
  }

  /**
   * Write into a field, unless the reader is typing there.
   * @param {HTMLInputElement} input
   * @param {string} value
   */
  write(input, value) {
    if (document.activeElement !== input) input.value = value;
  }

  /**
   * Mark the line if it is the next one.
   * @param {boolean} isNow
   */
  point(isNow) {
    this.root.toggleAttribute("data-ct-now", isNow);
    this.mark.textContent = isNow ? this.words.now : this.state === "no" ? this.words.not : "";
  }
}
