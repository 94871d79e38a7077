// The reader's progress goes into a file, and comes back from one.
import { today } from "../core/calendar.js";
import { announce, PROGRESS_CHANGED } from "../core/events.js";
import { activityIndex, base } from "../core/site.js";
import { device, prefix } from "../store/device.js";
import { fileName, LIMITS, merge, pack, unpack } from "../store/progress-file.js";
import { storedKeys } from "../store/storage.js";
import { storeTexts } from "../store/transaction.js";
import { button, element, hook, inputIn, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { showBadges } from "./done-badges.js";
import { presentNames, startedPaths } from "./progress-summary.js";
import { download, fileInput, storedProgress } from "./progress-view.js";

/** @import { ProgressFile, Refused } from "../store/progress-file.js" */

/**
 * The texts that are stored of the reader, by name; none where the browser keeps nothing.
 * @returns {Map<string, string>}
 */
function stored() {
  const start = prefix();
  try {
    return new Map(storedKeys(start).map((key) => [key.slice(start.length), /** @type {string} */ (localStorage.getItem(key))]));
  } catch {
    return new Map();
  }
}

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
  }

  show() {
    const { words } = this;
    const save = button(words.save, () => this.save());
    /** @type {HTMLElement} */
    this.note = liveRegion("p", "ct-note");
    this.root.append(element("p", "ct-next", save), fileInput(words.take, (files) => this.take(files[0])), this.note);
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
    download(file, "application/json", pack(about, stored()));
    this.note.textContent = fill(this.words.saved, { file });
  }

  /** @param {File} file */
  async take(file) {
    this.note.textContent = "";
    /** @type {Refused | ProgressFile} */
    const found = file.size > LIMITS.bytes ? { problem: "large" } : unpack(await file.text());
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
    if (!storeTexts(new Map([...set].map(([name, text]) => [prefix() + name, text])))) return words.not_kept;
    announce(PROGRESS_CHANGED);
    showBadges();
    if (!taken && !kept) return words.nothing;
    return [fill(words.taken, { taken, name: found.name }), kept ? fill(words.kept, { kept }) : ""].join(" ");
  }
}
