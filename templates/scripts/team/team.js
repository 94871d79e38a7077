// The files that people have saved of their progress, side by side. They are read into this page and nowhere else.
import { today } from "../core/calendar.js";
import { activityIndex } from "../core/site.js";
import { datesOf, download, fileInput, nameOf, notes, resultsOf, table, written } from "../progress/progress-view.js";
import { LIMITS, line, unpack } from "../store/progress-file.js";
import { button, element, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { csv } from "./csv.js";
import { teamReport } from "./team-report.js";

const MOST_FILES = 200;

/** What a file holds, as far as it is needed here. */
async function read(file) {
  if (file.size > LIMITS.bytes) return { problem: "large" };
  const text = await file.text().catch(() => ""); // such as a folder
  const { entries, ...found } = /** @type {any} */ (unpack(text));
  const begun = [...(entries?.keys() ?? [])].filter((name) => /^[^:_]+\/[^:]+$/.test(name));
  return { ...found, begun };
}

export class Team {
  /** @param {Words["team"] & Words["progress_view"] & Pick<Words, "dates">} words */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    this.files = [];
  }

  begin() {
    const { words } = this;
    this.field = fileInput(words.choose, (files) => this.add(files), true);
    this.field.classList.add("ct-drop", "ct-box");
    this.field.append(element("span", "ct-muted", words.drop));
    this.status = liveRegion("p");
    this.list = element("ul", "ct-rows ct-list ct-ruled ct-apart");
    this.table = element("div");
    this.heading = element("h2", "", words.files);
    this.root.append(this.field, this.status, this.table, this.heading, this.list);
    this.show();
    for (const type of ["dragover", "drop"]) document.addEventListener(type, this);
  }

  /** Files may be dropped anywhere on the page: beside a smaller zone, the browser would open them instead. */
  handleEvent(event) {
    if (!this.root.isConnected) return document.removeEventListener(event.type, this); // the page was left
    if (!/^files$/im.test(event.dataTransfer?.types.join("\n"))) return;
    event.preventDefault();
    if (event.type === "drop") this.add([...event.dataTransfer.files]);
  }

  async add(files) {
    for (const file of files.slice(0, MOST_FILES - this.files.length)) {
      this.files.push({ label: line(file.name, 100), found: await read(file) });
    }
    this.show();
  }

  remove(file) {
    const at = [...this.list.querySelectorAll("button")].indexOf(document.activeElement);
    this.files = this.files.filter((one) => one !== file);
    this.show();
    const buttons = this.list.querySelectorAll("button");
    (buttons[at] ?? buttons[at - 1] ?? this.field.querySelector("input")).focus();
  }

  show() {
    const { words, files } = this;
    const good = files.filter(({ found }) => !found.problem);
    const bad = files.filter(({ found }) => found.problem);
    const { counted, rows } = teamReport(good, activityIndex(), today(), this.root.dataset.ctSite);
    const told = [
      good.length && fill(words.files_read, { n: good.length }),
      bad.length && fill(words.refused, { n: bad.length }),
      files.length === MOST_FILES && fill(words.most, { n: MOST_FILES }),
    ];
    this.status.textContent = told.filter(Boolean).join(" ");
    this.heading.hidden = !files.length;
    this.list.replaceChildren(...[...bad, ...good].map((file) => this.item(file, counted.has(file))));
    this.table.replaceChildren(...(rows.length ? this.rows(rows) : []));
  }

  /** A file, whose it is or why it cannot be used, and the way to be rid of it. */
  item(file, isCounted) {
    const { words } = this;
    const { found, label } = file;
    const problem = { large: words.large, strange: words.strange, newer: words.newer }[found.problem];
    const about = problem
      ? [["bad", problem]]
      : [this.nameOf(found), found.exported && fill(words.saved, { day: this.day(found.exported) }), !isCounted && ["soon", words.older]];
    const remove = button(words.remove, () => this.remove(file), "ct-text-button");
    remove.ariaLabel = fill(words.remove_file, { file: label });
    return element("li", "", element("strong", "", label), notes("ct-muted", about.filter(Boolean)), remove);
  }

  day(moment) {
    return written(this.words, moment.slice(0, 10));
  }

  nameOf({ name }) {
    return name || this.words.nameless;
  }

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

  attention({ notes: found, finished }) {
    const told = found.map(([level, word, values]) => [level, this.told(word, values)]);
    if (!told.length) told.push([finished && "good", finished ? this.words.finished : this.words.on_the_way]);
    return told.map((note) => notes("ct-line", [note]));
  }

  told(word, { day, titles = [], ...values }) {
    const { words } = this;
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

  /** Every step of a path, behind a fold; made when it is opened, as there may be thousands. */
  steps({ person, title, rows = [] }) {
    const done = rows.filter(({ records }) => records.length);
    if (!done.length) return [];
    const summary = element("summary", "", fill(this.words.steps, { name: this.nameOf(person), path: title }));
    const fold = element("details", "ct-group", summary);
    fold.addEventListener("toggle", () => fold.append(this.stepList(done)), { once: true });
    return [fold];
  }

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
      row.notes.map(([, word, values]) => this.told(word, values)).join("; "),
      row.person.exported.slice(0, 10),
      row.person.site.name,
    ]);
    const note = [this.root.dataset.ctSaid];
    download(`countertalk-team-${today()}.csv`, "text/csv", csv([heads, ...lines, note]));
  }
}

/** The score in per cent; nothing where there was no test. */
function percent({ share }) {
  return share === undefined ? "" : Math.floor(share * 100);
}
