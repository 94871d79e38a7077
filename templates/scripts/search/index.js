// An index: which terms there are, and in which file the postings of each are.
import { signsOf } from "./distance.js";
import { frontDecoded, postingsOf, unrolled } from "./encoding.js";

/** @import { Posting } from "./encoding.js" */

/**
 * What `index.js` says: see `countertalk/search/index.py`.
 * @typedef {{version: string, words: string, forms: string, wordFiles: number[], numberFiles: string[], fillers: string[],
 *   kinds: string[], sections: [string, string][], roles: [string, string, string][], of: number[], pages: number[],
 *   classes: [number, number, number[], string, string][], dates: Record<string, [string, string]>,
 *   used: Record<string, number[]>, weights: Record<string, number>}} Head
 */

/** @typedef {(name: string) => Promise<any>} Load reads a file of the index */

/** @typedef {{term: string, postings: Posting[]}} TermFound a term that the index has, with its postings */

const ENTRIES_IN_FILE = 4;

/**
 * The place of `text` in sorted texts, or where it would be.
 * @param {string[]} sorted
 * @param {string} text
 */
function lowerBound(sorted, text) {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The first entry of the page that each entry is on.
 * @param {number[]} counts how many entries are on each page
 */
function pagesOf(counts) {
  let first = 0;
  return counts.flatMap((count) => Array(count).fill((first += count) - count));
}

/**
 * The place of the first form of each word.
 * @param {string} forms
 * @param {number} count
 */
function rootsOf(forms, count) {
  /** @type {number[]} */
  const roots = [];
  for (let at = 0; at < count; at++) roots.push(at < forms.length && forms[at] > " " ? roots[at - forms.charCodeAt(at) + 32] : at);
  return roots;
}

/** Terms of which each has a file. */
export class Index {
  /**
   * @param {Head} head
   * @param {Load} load
   */
  constructor(head, load) {
    this.head = head;
    this.load = load;
    this.words = frontDecoded(head.words);
    this.signs = this.words.map(signsOf);
    this.fillers = new Set(head.fillers);
    this.classOf = unrolled(head.of);
    /** The entry of the page that each entry is on. */
    this.pageOf = pagesOf(unrolled(head.pages));
    this.roots = rootsOf(head.forms, this.words.length);
    let start = 0;
    /** The place of the first word of each file, and one more. */
    this.starts = [0, ...head.wordFiles.map((count) => (start += count))];
  }

  /** How many entries there are. */
  get size() {
    return this.pageOf.length;
  }

  /**
   * Where a word is among all words; -1 if it is none of them.
   * @param {string} word
   */
  at(word) {
    const at = lowerBound(this.words, word);
    return this.words[at] === word ? at : -1;
  }

  /**
   * The first and the last but one place of the words that begin with `text`.
   * @param {string} text
   * @returns {[number, number]}
   */
  range(text) {
    return [lowerBound(this.words, text), lowerBound(this.words, `${text}\uffff`)];
  }

  /**
   * The places of other forms of a word.
   * @param {number} at
   * @returns {number[]}
   */
  formsOf(at) {
    const root = this.roots[at];
    const found = [];
    for (let other = root; other < root + 200 && other < this.words.length; other++) {
      if (other !== at && this.roots[other] === root) found.push(other);
    }
    return found;
  }

  /**
   * The number of the file with the postings of a word.
   * @param {number} at
   */
  fileOf(at) {
    return this.starts.findIndex((start) => start > at) - 1;
  }

  /**
   * The postings of a word.
   * @param {number} at
   * @returns {Promise<Posting[]>}
   */
  async postings(at) {
    const file = this.fileOf(at);
    const texts = (await this.load(`words-${file}`)).split(" ");
    return postingsOf(texts[at - this.starts[file]]);
  }

  /**
   * The terms with digits that begin with `text`.
   * @param {string} text
   * @param {number} most files to look into
   * @returns {Promise<TermFound[]>}
   */
  async numbers(text, most) {
    const { numberFiles } = this.head;
    const from = Math.max(0, lowerBound(numberFiles, text) - (numberFiles.includes(text) ? 0 : 1));
    const to = Math.min(lowerBound(numberFiles, `${text}\uffff`), from + most);
    const files = await Promise.all(Array.from({ length: Math.max(0, to - from) }, (_, at) => this.load(`numbers-${from + at}`)));
    return files.flatMap(([coded, texts]) => {
      const [terms, all] = [frontDecoded(coded), texts.split(" ")];
      const [first, end] = [lowerBound(terms, text), lowerBound(terms, `${text}\uffff`)];
      return terms.slice(first, end).map((term, at) => ({ term, postings: postingsOf(all[first + at]) }));
    });
  }

  /**
   * What is shown of an entry.
   * @param {number} entry
   */
  async shown(entry) {
    const rows = await this.load(`entries-${Math.floor(entry / ENTRIES_IN_FILE)}`);
    const [title, address, answer = "", fact = "", due = "", picture = ""] = rows[entry % ENTRIES_IN_FILE];
    const [kind, section, roles, , state] = this.head.classes[this.classOf[entry]];
    return {
      entry,
      title,
      address,
      answer,
      fact,
      due,
      picture,
      kind: this.head.kinds[kind],
      section: this.head.sections[section]?.[1] ?? "",
      roles: roles.map((role) => this.head.roles[role][0]),
      state,
    };
  }
}
