// The progress files of several people, side by side. They are read into this page and sent nowhere.
import { today } from "../core/calendar.js";
import { line } from "../core/line.js";
import { activityIndex } from "../core/site.js";
import { datesOf, download, fileInput, nameOf, notes, resultsOf, table, written } from "../progress/progress-view.js";
import { MISSED } from "../store/missed-entries.js";
import { LIMITS, unpack } from "../store/progress-file.js";
import { button, element, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { csv } from "./csv.js";
import { missedByTeam } from "./missed-report.js";
import { missedSection } from "./missed-section.js";
import { teamReport } from "./team-report.js";

/**
 * @import { MissedSearch } from "../store/missed-entries.js"
 * @import { ProgressFile, Refused } from "../store/progress-file.js"
 * @import { NoteValues, Person, TeamFile, TeamRow } from "./team-report.js"
 */

/** @typedef {Person & {problem?: undefined}} Accepted */

/** @typedef {{label: string, found: Accepted | Refused}} AnyFile */

const MOST_FILES = 200;

/**
 * What a file says, as far as it is needed here.
 * @param {File} file
 * @returns {Promise<Accepted | Refused>}
 */
async function read(file) {
  if (file.size > LIMITS.bytes) return { problem: "large" };
  const text = await file.text().catch(() => ""); // such as a folder
  const { entries, ...found } = /** @type {Partial<ProgressFile>} */ (unpack(text, today()));
  const begun = [...(entries?.keys() ?? [])].filter((name) => /^[^:_]+\/[^:]+$/.test(name));
  const missed = /** @type {MissedSearch[]} */ ([...(entries?.get(MISSED)?.values() ?? [])]);
  return /** @type {Accepted | Refused} */ ({ ...found, begun, missed });
}

export class Team {
  /**
   * @param {Marked<"team">} root
   * @param {Words["team"] & Words["progress_view"] & Pick<Words, "dates">} words
   */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    /** @type {AnyFile[]} */
    this.files = [];
  }

  begin() {
    const { words } = this;
    /** @type {HTMLElement} */
    this.field = fileInput(words.choose, (files) => this.add(files), true);
    this.field.classList.add("ct-drop", "ct-box");
    this.field.append(element("span", "ct-muted", words.drop));
    /** @type {HTMLElement} */
    this.status = liveRegion("p");
    /** @type {HTMLElement} */
    this.list = element("ul", "ct-rows ct-list ct-ruled ct-apart");
    /** @type {HTMLElement} */
    this.table = element("div");
    /** @type {HTMLElement} */
    this.missed = element("div");
    /** @type {HTMLElement} */
    this.heading = element("h2", "", words.files);
    this.root.append(this.field, this.status, this.table, this.missed, this.heading, this.list);
    this.show();
    for (const type of ["dragover", "drop"]) document.addEventListener(type, this);
  }

  /**
   * Files may be dropped anywhere on the page: next to a smaller drop zone, the browser would open them instead.
   * @param {DragEvent} event
   */
  handleEvent(event) {
    if (!this.root.isConnected) return document.removeEventListener(event.type, this); // the page was left
    if (!/^files$/im.test(/** @type {string} */ (event.dataTransfer?.types.join("\n")))) return;
    event.preventDefault();
    if (event.type === "drop") this.add([.../** @type {DataTransfer} */ (event.dataTransfer).files]);
  }

  /** @param {File[]} files */
  async add(files) {
    for (const file of files.slice(0, MOST_FILES - this.files.length)) {
      this.files.push({ label: line(file.name, 100), found: await read(file) });
    }
    this.show();
  }

  /** @param {AnyFile} file */
  remove(file) {
    const at = [...this.list.querySelectorAll("button")].indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    this.files = this.files.filter((one) => one !== file);
    this.show();
    const buttons = this.list.querySelectorAll("button");
    /** @type {HTMLElement} */ (buttons[at] ?? buttons[at - 1] ?? this.field.querySelector("input")).focus();
  }

  show() {
    const { words, files } = this;
    const good = /** @type {TeamFile[]} */ (files.filter(({ found }) => !found.problem));
    const bad = files.filter(({ found }) => found.problem);
    const here = this.root.dataset.ctSite;
    const { counted, rows } = teamReport(good, activityIndex(), today(), here);
    const counts = [
      good.length && fill(words.files_read, { n: good.length }),
      bad.length && fill(words.refused, { n: bad.length }),
      files.length === MOST_FILES && fill(words.most, { n: MOST_FILES }),
    ];
    this.status.textContent = counts.filter(Boolean).join(" ");
    this.heading.hidden = !files.length;
    this.list.replaceChildren(...[...bad, ...good].map((file) => this.item(file, counted.has(/** @type {TeamFile} */ (file)))));
    this.table.replaceChildren(...(rows.length ? this.rows(rows) : []));
    this.missed.replaceChildren(...missedSection(words, missedByTeam(counted, here)));
  }

  /**
   * A file, whose it is or why it cannot be used, and a button to remove it.
   * @param {AnyFile} file
   * @param {boolean} isCounted
   */
  item(file, isCounted) {
    const { words } = this;
    const { found, label } = /** @type {{label: string, found: Person & Refused}} */ (file); // it is one or the other
    const problem = { large: words.large, strange: words.strange, newer: words.newer }[found.problem];
    const about = problem
      ? [["bad", problem]]
      : [
          this.nameOf(found),
          found.exported && fill(words.saved, { day: this.day(found.exported) }),
          found.ahead && ["soon", fill(words.ahead, found)],
          !isCounted && ["soon", words.older],
        ];
    const remove = button(words.remove, () => this.remove(file), "ct-text-button");
    remove.ariaLabel = fill(words.remove_file, { file: label });
    return element("li", "", element("strong", "", label), notes("ct-muted", about.filter(Boolean)), remove);
  }

  /** @param {string} moment */
  day(moment) {
    return written(this.words, moment.slice(0, 10));
  }

  /** @param {Person} person */
  nameOf({ name }) {
    return name || this.words.nameless;
  }

  /** @param {TeamRow[]} rows */
  rows(rows) {
    const { words } = this;
    const heads = [words.person, words.path, words.done, words.score, words.last, words.attention];
    const save = button(words.csv, () => this.download(rows));
    const cells = rows.map((row) => [
      element("bdi", "", this.nameOf(row.person)),
      row.title ?? "–",
      row.of ? fill(words.how_far, row) : "–",
      percent(row) === "" ? "–" : fill(words.percent, { n: percent(row) }),
      row.on ? written(words, row.on) : "–",
      this.attention(row),
    ]);
    return [table(words.caption, heads, cells), element("p", "ct-next", save), element("h2", "", words.details), ...rows.flatMap((row) => this.steps(row))];
  }

  /** @param {TeamRow} row */
  attention({ notes: found, finished }) {
    /** @type {(string | false | undefined)[][]} */
    const texts = found.map(([level, word, values]) => [level, this.sentence(word, values)]);
    if (!texts.length) texts.push([finished && "good", finished ? this.words.finished : this.words.on_the_way]);
    return texts.map((note) => notes("ct-line", [note]));
  }

  /**
   * A note in words.
   * @param {string} word
   * @param {NoteValues} values
   */
  sentence(word, { day, titles = [], ...values }) {
    const { words } = this;
    /** @type {Record<string, string>} */
    const texts = {
      expired: words.expired,
      failed: words.failed_in,
      none: words.none,
      changed: words.changed_in,
      idle: words.idle,
      old_file: day ? words.old_file : words.undated,
      other_site: words.other_site,
    };
    return fill(texts[word], { ...values, titles: titles.join(", "), day: day && written(words, day) });
  }

  /**
   * Every step of a path, folded away; the list is made when it is opened, as there may be thousands of steps.
   * @param {TeamRow} row
   */
  steps({ person, title, rows = [] }) {
    const done = rows.filter(({ records }) => records.length);
    if (!done.length) return [];
    const summary = element("summary", "", fill(this.words.steps, { name: this.nameOf(person), path: title }));
    const fold = element("details", "ct-group", summary);
    fold.addEventListener("toggle", () => fold.append(this.stepList(done)), { once: true });
    return [fold];
  }

  /** @param {NonNullable<TeamRow["rows"]>} rows */
  stepList(rows) {
    const { words } = this;
    const items = rows.map((row) =>
      element(
        "li",
        "",
        element("strong", "", nameOf(words, row)),
        notes("ct-muted", resultsOf(words, row)),
        notes("ct-muted", datesOf(words, row)),
      ),
    );
    return element("ul", "ct-rows ct-list ct-ruled ct-apart", ...items);
  }

  /** @param {TeamRow[]} rows */
  download(rows) {
    const { words } = this;
    const heads = [
      words.person, words.path, words.done, words.of, words.score, words.last, words.until, words.attention, words.saved_on, words.site,
    ];
    const lines = rows.map((row) => [
      this.nameOf(row.person),
      row.title,
      row.done,
      row.of,
      percent(row),
      row.on,
      row.until,
      row.notes.map(([, word, values]) => this.sentence(word, values)).join("; "),
      row.person.exported.slice(0, 10),
      row.person.site.name,
    ]);
    const note = [this.root.dataset.ctSaid];
    download(`countertalk-team-${today()}.csv`, "text/csv", csv([heads, ...lines, note]));
  }
}

/**
 * The score in per cent; "" if there was no test.
 * @param {TeamRow} row
 */
function percent({ share }) {
  return share === undefined ? "" : Math.floor(share * 100);
}
