// The sheet of a role play: points by line, notes, and a result that is recorded when whoever watched says so. Points
// are kept by the words of their line, never by its position.
import { isDay, today } from "../core/calendar.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, playbookOf, saveEntries } from "../store/entries.js";
import { record, recorded } from "../store/records.js";
import { button, childrenOf, element, hook, hooks, liveRegion } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";

const SHEET = "_sheet";
const EMPTY = { on: "", note: "", points: {} };
const FEW = 5;

/** @type {(points: Record<string, number>) => void} */
const unchanged = () => {};

/** Whether a stored entry has the form of a sheet: the day, the notes, and points by line, which each line checks. */
function isSheet(entry) {
  const { on, note, points } = Object(entry);
  return isDay(on) && typeof note === "string" && !!points && typeof points === "object";
}

/** One line: as few points as there mostly are each have a radio button, more of them are typed. */
class Line {
  constructor(row, onChange) {
    this.key = row.dataset.ctPart;
    this.most = Number(row.dataset.ctPoints);
    this.cell = row.lastElementChild;
    this.paper = element("span", "ct-given");
    const inputs = this.most > FEW ? [this.typed()] : Array.from({ length: this.most + 1 }, (_, n) => this.radio(n));
    const group = element("div", "ct-give", ...inputs);
    group.role = this.most > FEW ? "group" : "radiogroup";
    group.setAttribute("aria-labelledby", row.querySelector("th").id);
    group.addEventListener("change", () => onChange(this));
    this.cell.append(group, this.paper);
  }

  typed() {
    this.input = element("input", "ct-write");
    Object.assign(this.input, { type: "number", min: 0, max: this.most, inputMode: "numeric" });
    this.input.setAttribute("aria-labelledby", this.cell.parentElement.querySelector("th").id);
    return this.input;
  }

  radio(n) {
    const input = element("input");
    Object.assign(input, { type: "radio", name: `points-${this.key}`, value: n });
    return element("label", "ct-give__one", input, element("span", "", String(n)));
  }

  isPoints(given) {
    return Number.isInteger(given) && given >= 0 && given <= this.most;
  }

  /** The points given; undefined while there are none. */
  read() {
    const value = this.input ? this.input.value : this.cell.querySelector(":checked")?.value;
    return value && this.isPoints(Number(value)) ? Number(value) : undefined;
  }

  write(given) {
    const value = this.isPoints(given) ? String(given) : "";
    if (this.input) this.input.value = value;
    else for (const input of this.cell.querySelectorAll("input")) input.checked = input.value === value;
    this.paper.textContent = value;
  }
}

export class Sheet {
  /** @param {Words["role_play_score"] & Words["storage"] & Pick<Words, "dates">} words */
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
    this.sum = liveRegion("strong");
    childrenOf(hook(this.root, "sum")).at(-1)?.append(this.sum);
    this.note = element("textarea", "ct-write");
    this.note.maxLength = 4000;
    this.note.addEventListener("input", () => this.change({ note: this.note.value }));
    this.paper = element("p", "ct-given");
    this.told = liveRegion("div", "ct-verdict ct-apart ct-tight");
    this.record = button(words.record, () => this.finish(), "ct-button");
    this.again = button(words.again, () => this.clear());
    const label = element("label", "ct-sheet__note", element("span", "ct-label", words.note), this.note);
    hook(this.root, "paper").remove(); // the notes themselves are printed
    this.root.append(label, this.paper, this.told, element("p", "ct-next", this.record, this.again));
    this.root.dataset.ctLive = "";
    this.takeOver();
    onStoredChange(this.root, this.playbook, () => this.takeOver());
  }

  /** What is stored, shown here: also when another tab has changed it. */
  takeOver() {
    this.sheet = loadEntries(this.playbook, isSheet).get(SHEET) ?? EMPTY;
    this.write();
  }

  write() {
    const { points, note } = this.sheet;
    for (const line of this.lines) line.write(Object.hasOwn(points, line.key) ? points[line.key] : undefined);
    if (this.note.value !== note) this.note.value = note;
    this.update();
  }

  give(line) {
    const given = line.read();
    this.change({}, (points) => {
      if (given === undefined) delete points[line.key];
      else points[line.key] = given;
    });
    line.write(given);
  }

  /** Change what is stored as it is by now: another tab may have added something. */
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
    this.lines[0].cell.querySelector("input").focus({ preventScroll: true });
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
    this.told.replaceChildren(...this.verdict(open, isBegun));
  }

  verdict(open, isBegun) {
    const { words, sheet } = this;
    const keys = this.lines.map(({ key }) => key);
    const hasChanged = Object.keys(sheet.points).some((key) => !keys.includes(key));
    const had = recorded(this.playbook)?.scenario;
    const lines = [];
    if (isBegun) lines.push(fill(words.day, { day: formatDay(sheet.on, words.dates) }));
    if (isBegun && open) lines.push(open === 1 ? words.open_one : fill(words.open_many, { n: open }));
    if (had) {
      const share = Math.round(had.share * 100);
      lines.push(fill(words.recorded, { n: share, day: formatDay(had.on, words.dates) }));
      lines.push(share < this.pass ? fill(words.not_passed, { n: this.pass }) : words.passed);
    }
    const notes = [open && hasChanged && words.changed, this.kept === false && words.not_kept].filter(Boolean);
    return [element("p", "", lines.join(" ")), ...notes.map((note) => element("p", "ct-note", note))];
  }
}
