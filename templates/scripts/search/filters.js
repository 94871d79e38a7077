// What may be found: by kind, section, role and state.
import { element } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { useOf } from "./result.js";
import { isWanted } from "./search.js";

/** @import { Index } from "./index.js" */

/** @typedef {"kind" | "section" | "forRole" | "state"} FilterName */

/**
 * The choices of each filter: values with what they are called.
 * @param {Index} index
 * @param {Words["finder"]} words
 * @returns {Record<FilterName, [string, string][]>}
 */
function choicesIn({ head }, words) {
  /** @param {(one: typeof head.classes[number]) => number[]} of */
  const used = (of) => new Set(head.classes.flatMap(of));
  const [kinds, sections, roles] = [used(([kind]) => [kind]), used(([, section]) => [section]), used(([, , audience]) => audience)];
  const states = new Set(head.classes.map(([, , , , state]) => state));
  return {
    kind: head.kinds.filter((_, at) => kinds.has(at)).map((kind) => [kind, kind]),
    section: head.sections.filter((_, at) => sections.has(at)),
    forRole: head.roles.filter((_, at) => roles.has(at)).map(([id, name]) => [id, name]),
    state: [...states].map((state) => [state, useOf(state, words)]),
  };
}

/** Fields to choose from, folded away until somebody wants them. */
export class Filters {
  /**
   * @param {Index} index
   * @param {Words["finder"]} words
   * @param {() => void} changed
   */
  constructor(index, words, changed) {
    this.index = index;
    this.words = words;
    const labels = { kind: words.kind, section: words.section, forRole: words.role, state: words.state };
    const named = /** @type {[FilterName, [string, string][]][]} */ (Object.entries(choicesIn(index, words)));
    this.choices = named.filter(([, choices]) => choices.length > 1);
    /** @type {Map<FilterName, HTMLSelectElement>} */
    this.fields = new Map(this.choices.map(([name]) => [name, element("select", "ct-pick")]));
    this.title = element("summary", "");
    const fields = [...this.fields].map(([name, field]) => element("label", "ct-form__field", element("span", "ct-label", labels[name]), field));
    this.root = element("details", "ct-finder__filters", this.title, element("div", "ct-grid", ...fields));
    this.root.hidden = !fields.length;
    for (const event of ["change", "toggle"]) this.root.addEventListener(event, changed, true);
    this.show([]);
  }

  /** What is chosen. */
  get values() {
    const chosen = [...this.fields].map(([name, { value }]) => [name, value]);
    return /** @type {Partial<Record<FilterName, string>>} */ (Object.fromEntries(chosen.filter(([, value]) => value)));
  }

  /**
   * Those of `entries` that pass.
   * @param {number[]} entries
   */
  wanted(entries) {
    const { values } = this;
    return entries.filter((entry) => isWanted(this.index, entry, values));
  }

  clear() {
    for (const field of this.fields.values()) field.value = "";
  }

  /**
   * Show how many of `entries` each choice would leave, where somebody looks at them.
   * @param {number[]} entries
   */
  show(entries) {
    const { values, words } = this;
    const n = Object.keys(values).length;
    this.title.textContent = n ? fill(words.filters_set, { n }) : words.filters;
    if (!this.root.open && this.title.isConnected) return;
    for (const [name, choices] of this.choices) {
      /** @param {string} value */
      const left = (value) => entries.filter((entry) => isWanted(this.index, entry, { ...values, [name]: value })).length;
      const options = choices.map(([value, label]) => new Option(entries.length ? `${label} (${left(value)})` : label, value));
      const field = /** @type {HTMLSelectElement} */ (this.fields.get(name));
      field.replaceChildren(new Option(words.any, ""), ...options);
      field.value = values[name] ?? "";
    }
  }
}
