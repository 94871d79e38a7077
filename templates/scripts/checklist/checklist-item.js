// A line of a checklist: its box, the proof that it asks for, and the way out where it cannot be done.
import { isDay } from "../core/calendar.js";
import { idsOf } from "../store/entries.js";
import { button, childrenOf, element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";

const LONGEST = 300;
const FIELDS = {
  initials: { maxLength: 12, autocapitalize: "characters" },
  number: { maxLength: 40, inputMode: "decimal" },
  text: { maxLength: LONGEST },
  signature: { maxLength: 80, autocapitalize: "words" },
  photo: { type: "checkbox", value: "✓" },
};
const NUMBER = /^\p{Sc}?\s*[-+−]?\d{1,3}([\s.,'’]?\d{3})*([.,]\d+)?\s*(\p{Sc}|[\p{L}%]{1,4})?$/u;

/**
 * Whether a stored entry has the form of one: the day, and what was typed: as proof (`value`), or why the line could
 * not be done (`no`).
 */
export function isChecklistEntry(entry) {
  const isTyped = (text) => text === undefined || (typeof text === "string" && text.length <= LONGEST);
  return !!entry && isDay(entry.on) && isTyped(entry.value) && isTyped(entry.no);
}

/** A field of a line; `name` is what it is called, before the text of the line. */
function field(line, name, settings, onInput) {
  const input = Object.assign(element("input", "ct-write"), { autocomplete: "off", maxLength: LONGEST, ...settings });
  input.ariaLabel = `${name} ${line.text}`;
  input.addEventListener("input", onInput);
  return input;
}

export class ChecklistItem {
  /**
   * @param {HTMLElement} root the li
   * @param {{words: Words["checklist"], change: (line: ChecklistItem, entry?: object) => void, initials: string}} list is
   *   told what is to be kept of the line (nothing where it is open again), and knows who has been working on it
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
    this.box = Object.assign(element("input"), { type: "checkbox" });
    this.box.addEventListener("change", () => this.tick());
    this.mark = element("strong", "ct-checks__mark");
    row.replaceWith(element("label", "ct-checks__row", this.box, element("span", "", this.mark, " ", ...row.childNodes)));
    this.root.dataset.ctLive = "";
  }

  /** The field for what the line asks as proof, behind the words that say so. */
  makeProof() {
    this.proof = hook(this.root, "proof");
    if (!this.proof) return;
    this.what = childrenOf(this.proof).at(-1)?.textContent;
    const isPhoto = this.evidence === "photo";
    const name = isPhoto ? this.words.photo : this.proof.textContent.trim();
    this.input = field(this, name, FIELDS[this.evidence], () => this.list.change(this, { value: this.typed }));
    this.asked = isPhoto ? element("label", "ct-checks__taken", this.input, name) : this.input;
    this.note = element("span", "ct-note");
    this.note.id = `_proof-${this.ids[0]}`;
    this.input.setAttribute("aria-describedby", this.note.id);
    this.proof.append(this.asked, this.note);
  }

  /** A button for who cannot do it: then, and on paper, it says what to do instead. */
  makeWayOut() {
    this.instead = hook(this.root, "instead");
    if (!this.instead) return;
    this.button = button("", () => (this.state === "no" ? this.list.change(this) : this.refuse()), "ct-text-button");
    this.reason = field(this, this.words.why, {}, () => this.refuse());
    this.why = element("p", "ct-checks__why", element("span", "ct-label", this.words.why), this.reason);
    this.instead.before(this.button);
    this.instead.after(this.why);
  }

  get typed() {
    return this.input.type === "checkbox" ? (this.input.checked ? this.input.value : "") : this.input.value.trim();
  }

  /** Ticked or not; a proof that is still missing is asked for at once. */
  tick() {
    const value = this.evidence === "initials" ? this.list.initials : undefined;
    this.list.change(this, this.box.checked ? { value } : undefined);
    if (this.state === "missing") this.input.focus();
  }

  /** It cannot be done. */
  refuse() {
    this.list.change(this, { no: this.reason.value.trim() });
  }

  /** The state of the line: open, done, missing (its proof) or no (it cannot be done). */
  stateWith(entry) {
    if (!entry) return "open";
    if (entry.no !== undefined) return "no";
    if (!this.evidence) return "done";
    const value = entry.value?.trim();
    return value && (this.evidence !== "number" || NUMBER.test(value)) ? "done" : "missing";
  }

  /** Show what is kept of the line. */
  show(entry) {
    const { root, words } = this;
    this.entry = entry;
    this.state = this.stateWith(entry);
    this.box.checked = ["done", "missing"].includes(this.state);
    root.dataset.ctState = this.state;
    if (this.input) this.showProof(entry?.value ?? "");
    if (!this.button) return;
    this.write(this.reason, entry?.no ?? "");
    this.why.dataset.ctKept = this.reason.value;
    this.button.textContent = this.state === "no" ? words.reopen : words.cannot;
    this.button.ariaLabel = `${this.button.textContent}: ${this.text}`;
    this.button.ariaExpanded = this.state === "no";
    this.button.hidden = this.box.checked;
  }

  showProof(value) {
    if (this.evidence === "initials") this.root.dataset.ctInitials = value; // on paper they have a column of their own
    else if (this.proof) this.proof.dataset.ctKept = value;
    this.asked.hidden = !this.box.checked;
    if (this.evidence === "photo") this.input.checked = value !== "";
    else this.write(this.input, value);
    const isWrong = this.state === "missing" && value !== "";
    const note = isWrong ? this.words.no_number : fill(this.words.missing, { what: this.what });
    this.note.textContent = this.state === "missing" ? note : "";
    this.input.ariaInvalid = isWrong;
  }

  /** What is being typed stays as it is. */
  write(input, value) {
    if (document.activeElement !== input) input.value = value;
  }

  /** The line that is next. */
  point(isNow) {
    this.root.toggleAttribute("data-ct-now", isNow);
    this.mark.textContent = isNow ? this.words.now : this.state === "no" ? this.words.not : "";
  }
}
