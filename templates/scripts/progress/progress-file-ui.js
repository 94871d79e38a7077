// The reader's progress goes into a file, and comes back from one.
import { today } from "../core/calendar.js";
import { announce, PROGRESS_CHANGED } from "../core/events.js";
import { activityIndex, base } from "../core/site.js";
import { onStoredChange } from "../store/changes.js";
import { device, keysOf, storedNames } from "../store/device.js";
import { loadEntries, saveEntries } from "../store/entries.js";
import { isMissed, MISSED, removeOldest } from "../store/missed-entries.js";
import { fileName, LIMITS, merge, pack, unpack } from "../store/progress-file.js";
import { storeTexts } from "../store/transaction.js";
import { button, element, hook, inputIn, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { showBadges } from "./done-badges.js";
import { presentNames, startedPaths } from "./progress-summary.js";
import { download, fileInput, storedProgress } from "./progress-view.js";

/** @import { ProgressFile, Refused } from "../store/progress-file.js" */

/** All that is stored of the reader, by name and id; nothing where the browser keeps nothing. */
const stored = () => new Map([...storedNames()].map((name) => [name, loadEntries([name], isThere)]));

/** @param {unknown} entry */
const isThere = (entry) => entry !== undefined;

/** This moment on the reader's own clock. */
function moment() {
  return `${today()}T${new Date().toTimeString().slice(0, 8)}`;
}

export class Carry {
  /**
   * @param {Marked<"carry">} root
   * @param {Words["progress_file"]} words
   */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    this.withMissed = Object.assign(element("input"), { type: "checkbox" });
    this.missed = element("label", "ct-option", this.withMissed, element("span", "", words.missed));
  }

  show() {
    const { words } = this;
    const save = button(words.save, () => this.save());
    /** @type {HTMLElement} */
    this.note = liveRegion("p", "ct-note");
    this.offerMissed();
    onStoredChange(this.root, [MISSED], () => this.offerMissed());
    this.root.append(element("div", "ct-form", this.missed, save), fileInput(words.take, (files) => this.take(files[0])), this.note);
  }

  /** Whether to include what was not found is a question only where there is something of it. */
  offerMissed() {
    this.missed.hidden = !loadEntries([MISSED], isMissed).size;
  }

  save() {
    const { profile, names } = device();
    const name = names.get(profile);
    if (!name) {
      this.note.textContent = this.words.nameless;
      inputIn(hook(document, "device")).focus();
      return;
    }
    const { results, begun } = storedProgress();
    const about = {
      site: { name: this.root.dataset.ctSite, path: base.pathname },
      name,
      exported: moment(),
      ways: startedPaths(activityIndex(), results, begun, today())
        .map(({ entry, done, of, finished, share, on, until }) => ({ title: entry.title, done, of, finished, share, on, until })),
    };
    const file = `countertalk-progress-${fileName(name)}-${today()}.json`;
    download(file, "application/json", pack(about, stored(), this.withMissed.checked));
    this.note.textContent = fill(this.words.saved, { file });
  }

  /** @param {File} file */
  async take(file) {
    this.note.textContent = "";
    /** @type {Refused | ProgressFile} */
    const found = file.size > LIMITS.bytes ? { problem: "large" } : unpack(await file.text(), today());
    this.note.textContent = this.taken(found);
  }

  /**
   * Take over what is in a file; returns what there is to say about it.
   * @param {Refused | (ProgressFile & {problem?: undefined})} found
   */
  taken(found) {
    const { words } = this;
    const problems = { large: words.large, strange: words.strange, newer: words.newer };
    if (found.problem) return problems[found.problem];
    if (found.site.name !== this.root.dataset.ctSite) return fill(words.other_site, { site: found.site.name });
    const { set, taken, kept } = merge(stored(), found.entries, presentNames(activityIndex()));
    /** @param {[name: string, entries: Map<string, unknown>]} found */
    const texts = ([name, entries]) =>
      [...entries].map(([id, entry]) => /** @type {[string, string]} */ ([keysOf(name) + id, JSON.stringify(entry)]));
    if (!storeTexts(new Map([...set].flatMap(texts)))) return words.not_kept;
    saveEntries([MISSED], isMissed, removeOldest); // with those of the file, there may be too many
    announce(PROGRESS_CHANGED);
    showBadges();
    const { name, ahead } = found;
    const said = [
      taken || kept ? fill(words.taken, { taken, name }) : !ahead && words.nothing,
      kept && fill(words.kept, { kept }),
      ahead && fill(words.ahead, { ahead }),
    ];
    return said.filter(Boolean).join(" ");
  }
}
