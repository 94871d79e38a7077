// The score sheet of a role play: points by line, notes, and a result that is recorded when the observer says so. Points
// are stored by the words of their line, never by its position.
import { isDay, today } from "../core/calendar.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, playbookOf, saveEntries } from "../store/entries.js";
import { record, recorded } from "../store/records.js";
import { button, childrenOf, element, hook, hooks, liveRegion } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";

/**
 * A sheet as it is stored: the day, the notes, and the points by the key of their line, which checks them.
 * @typedef {{on: string, note: string, points: Record<string, unknown>}} StoredSheet
 */

const SHEET = "_sheet";
/** @type {StoredSheet} */
const EMPTY = { on: "", note: "", points: {} };
const FEW = 5;

/** @type {(points: StoredSheet["points"]) => void} */
const unchanged = () => {};

/**
 * Whether a stored entry is a sheet.
 * @param {unknown} entry
 * @returns {entry is StoredSheet}
 */
function isSheet(entry) {
  const { on, note, points } = Object(entry);
  return isDay(on) && typeof note === "string" && !!points && typeof points === "object";
}

/** One line: a few points, as most lines have, are chosen with radio buttons; more are typed. */
class Line {
  /**
   * @param {Marked<"part">} row
   * @param {(line: Line) => void} onChange
   */
  constructor(row, onChange) {
    this.key = row.dataset.ctPart;
    this.most = Number(row.dataset.ctPoints);
    this.cell = /** @type {HTMLElement} */ (row.lastElementChild);
    this.paper = element("span", "ct-given");
    const inputs = this.most > FEW ? [this.typed()] : Array.from({ length: this.most + 1 }, (_, n) => this.radio(n));
    const group = element("div", "ct-give", ...inputs);
    group.role = this.most > FEW ? "group" : "radiogroup";
    group.setAttribute("aria-labelledby", /** @type {HTMLElement} */ (row.querySelector("th")).id);
    group.addEventListener("change", () => onChange(this));
    this.cell.append(group, this.paper);
  }

  typed() {
    this.input = element("input", "ct-write");
    Object.assign(this.input, { type: "number", min: 0, max: this.most, inputMode: "numeric" });
    this.input.setAttribute("aria-labelledby", /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (this.cell.parentElement).querySelector("th")).id);
    return this.input;
  }

  /** @param {number} n */
  radio(n) {
    const input = element("input");
    Object.assign(input, { type: "radio", name: `points-${this.key}`, value: n });
    return element("label", "ct-give__one", input, element("span", "", String(n)));
  }

  /**
   * @param {unknown} given
   * @returns {given is number}
   */
  isPoints(given) {
    return Number.isInteger(given) && /** @type {number} */ (given) >= 0 && /** @type {number} */ (given) <= this.most;
  }

  /** The points given; undefined if none are. */
  read() {
    const value = this.input ? this.input.value : /** @type {HTMLInputElement | null} */ (this.cell.querySelector(":checked"))?.value;
    return value && this.isPoints(Number(value)) ? Number(value) : undefined;
  }

  /** @param {unknown} given */
  write(given) {
    const value = this.isPoints(given) ? String(given) : "";
    if (this.input) this.input.value = value;
    else for (const input of this.cell.querySelectorAll("input")) input.checked = input.value === value;
    this.paper.textContent = value;
  }
}

export class Sheet {
  /**
   * @param {Marked<"sheet">} root
   * @param {Words["role_play_score"] & Words["storage"] & Pick<Words, "dates">} words
   */
  constructor(root, words) {
    this.root = root;
    this.playbook = playbookOf(root, root.dataset.ctSheet);
    this.words = words;
    this.pass = Number(root.dataset.ctPass);
    this.lines = hooks(root, "part").map((row) => new Line(row, (line) => this.give(line)));
    this.all = this.lines.reduce((sum, { most }) => sum + most, 0);
  }

  show() {
    const { words } = this;
    /** @type {HTMLElement} */
    this.sum = liveRegion("strong");
    childrenOf(hook(this.root, "sum")).at(-1)?.append(this.sum);
    /** @type {HTMLTextAreaElement} */
    this.note = element("textarea", "ct-write");
    this.note.maxLength = 4000;
    this.note.addEventListener("input", () => this.change({ note: this.note.value }));
    /** @type {HTMLElement} */
    this.paper = element("p", "ct-given");
    /** @type {HTMLElement} */
    this.verdicts = liveRegion("div", "ct-verdict ct-apart ct-tight");
    /** @type {HTMLElement} */
    this.record = button(words.record, () => this.finish(), "ct-button");
    /** @type {HTMLElement} */
    this.again = button(words.again, () => this.clear());
    const label = element("label", "ct-sheet__note", element("span", "ct-label", words.note), this.note);
    hook(this.root, "paper").remove(); // the notes themselves are printed
    this.root.append(label, this.paper, this.verdicts, element("p", "ct-next", this.record, this.again));
    this.root.dataset.ctLive = "";
    this.takeOver();
    onStoredChange(this.root, this.playbook, () => this.takeOver());
  }

  /** Show what is stored; called again when another tab has changed it. */
  takeOver() {
    /** @type {StoredSheet} */
    this.sheet = loadEntries(this.playbook, isSheet).get(SHEET) ?? EMPTY;
    this.write();
  }

  write() {
    const { points, note } = this.sheet;
    for (const line of this.lines) line.write(Object.hasOwn(points, line.key) ? points[line.key] : undefined);
    if (this.note.value !== note) this.note.value = note;
    this.update();
  }

  /** @param {Line} line */
  give(line) {
    const given = line.read();
    this.change({}, (points) => {
      if (given === undefined) delete points[line.key];
      else points[line.key] = given;
    });
    line.write(given);
  }

  /**
   * Change the stored sheet as it is now: another tab may have added something.
   * @param {Partial<StoredSheet>} values
   * @param {(points: StoredSheet["points"]) => void} changePoints
   */
  change(values, changePoints = unchanged) {
    const change = (had = EMPTY) => {
      const points = { ...had.points };
      changePoints(points);
      return { ...had, ...values, points, on: today() };
    };
    this.sheet = change(this.sheet);
    this.kept = saveEntries(this.playbook, isSheet, (entries) => entries.set(SHEET, change(entries.get(SHEET) ?? this.sheet)));
    this.update();
  }

  clear() {
    this.sheet = EMPTY;
    this.kept = saveEntries(this.playbook, isSheet, (entries) => entries.delete(SHEET));
    this.write();
    /** @type {HTMLElement} */ (this.lines[0].cell.querySelector("input")).focus({ preventScroll: true });
    this.root.scrollIntoView();
  }

  get total() {
    return this.lines.reduce((sum, line) => sum + (line.read() ?? 0), 0);
  }

  finish() {
    this.kept = record(this.playbook, "scenario", { share: this.total / this.all });
    this.update();
  }

  update() {
    const { words, sheet } = this;
    const open = this.lines.filter((line) => line.read() === undefined).length;
    const isBegun = sheet !== EMPTY;
    this.sum.textContent = fill(words.sum, { n: this.total, all: this.all });
    this.paper.textContent = sheet.note;
    this.record.hidden = open > 0;
    this.again.hidden = !isBegun;
    this.verdicts.replaceChildren(...this.verdict(open, isBegun));
  }

  /**
   * @param {number} open how many lines have no points
   * @param {boolean} isBegun
   */
  verdict(open, isBegun) {
    const { words, sheet } = this;
    const keys = this.lines.map(({ key }) => key);
    const hasChanged = Object.keys(sheet.points).some((key) => !keys.includes(key));
    const had = recorded(this.playbook).scenario;
    const lines = [];
    if (isBegun) lines.push(fill(words.day, { day: formatDay(sheet.on, words.dates) }));
    if (isBegun && open) lines.push(open === 1 ? words.open_one : fill(words.open_many, { n: open }));
    if (had) {
      const share = Math.round(had.share * 100);
      lines.push(fill(words.recorded, { n: share, day: formatDay(had.on, words.dates) }));
      lines.push(share < this.pass ? fill(words.not_passed, { n: this.pass }) : words.passed);
    }
    const notes = /** @type {string[]} */ ([open && hasChanged && words.changed, this.kept === false && words.not_kept].filter(Boolean));
    return [element("p", "", lines.join(" ")), ...notes.map((note) => element("p", "ct-note", note))];
  }
}
