// A shelf of the library: cards, and the fields that filter them, whose values the address keeps.
import { hook, hooks } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { isWanted } from "./filter.js";

/** @typedef {HTMLInputElement | HTMLSelectElement} Field */

/**
 * What is known of a card; its review and its validity are as of today.
 * @param {Marked<"card">} element
 * @returns {import("./filter.js").Card}
 */
function cardOf(element) {
  const due = /** @type {HTMLElement | null} */ (hook(element, "due"));
  const validity = /** @type {HTMLElement | null} */ (element.querySelector(":is([data-ct-from], [data-ct-until])"));
  const valid = !validity || validity.dataset.ctState === "valid";
  return { ...JSON.parse(element.dataset.ctCard), state: due?.dataset.ctState ?? "never", valid };
}

export class Library {
  /**
   * @param {HTMLElement} form
   * @param {Words["library"]} words
   */
  constructor(form, words) {
    this.form = /** @type {HTMLFormElement} */ (form);
    this.words = words;
    this.fields = /** @type {Field[]} */ ([...this.form.elements]).filter(({ name }) => name);
    this.groups = hooks(document, "group");
    this.cards = hooks(document, "card").map((element) => ({ element, ...cardOf(element) }));
    this.status = hook(document, "shown");
    this.clear = hook(document, "clear");
    this.everything = this.status.textContent;
  }

  begin() {
    this.restore();
    for (const event of ["input", "change"]) this.form.addEventListener(event, () => this.follow());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.clear.addEventListener("click", () => {
      this.form.reset();
      this.follow();
      this.fields[0].focus();
    });
    if (this.chosen().size) this.show();
  }

  /** Choose what the address says, as far as there is such a thing. */
  restore() {
    const kept = new URLSearchParams(location.search);
    for (const field of this.fields) {
      const value = kept.get(field.name) ?? "";
      if (field.type === "checkbox") /** @type {HTMLInputElement} */ (field).checked = value === field.value;
      else field.value = value;
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
    }
    const more = /** @type {HTMLDetailsElement | null} */ (/** @type {unknown} */ (hook(this.form, "more")));
    if (more) more.open = this.fields.some((field) => more.contains(field) && this.chosen().has(field.name));
  }

  /** @returns {Map<string, string>} */
  chosen() {
    const data = /** @type {[string, string][]} */ ([...new FormData(this.form)]);
    return new Map(data.filter(([, value]) => value));
  }

  follow() {
    const address = new URL(location.href);
    for (const { name } of this.fields) address.searchParams.delete(name);
    for (const [name, value] of this.chosen()) address.searchParams.set(name, value);
    history.replaceState(history.state, "", address);
    this.show();
  }

  show() {
    const chosen = this.chosen();
    const wanted = this.cards.filter((card) => isWanted(card, chosen));
    const seen = new Set(wanted.map(({ element }) => element));
    for (const { element } of this.cards) element.hidden = !seen.has(element);
    for (const group of this.groups) this.hideEmpty(group, seen);
    const { words } = this;
    const found = wanted.length ? fill(words.shown, { n: wanted.length, all: this.cards.length }) : words.nothing;
    this.say(chosen.size ? found : this.everything);
    this.clear.hidden = !chosen.size;
  }

  /**
   * What is said a second time is not announced again.
   * @param {string | null} text
   */
  say(text) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  /**
   * A group without any card is hidden with its heading.
   * @param {HTMLElement} group
   * @param {Set<HTMLElement>} seen
   */
  hideEmpty(group, seen) {
    const isEmpty = !hooks(group, "card").some((card) => seen.has(card));
    group.hidden = isEmpty;
    /** @type {HTMLElement} */ (group.previousElementSibling).hidden = isEmpty;
  }
}
