// Who reads on this device: the names under which progress is stored, and the ways to hand the device on.
import { runScript } from "../core/loader.js";
import { device, HOURS, leaveDevice, prefix, setDevice } from "../store/device.js";
import { storedKeys } from "../store/storage.js";
import { storeTexts } from "../store/transaction.js";
import { button, element, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";

/**
 * The class of a button; quiet if it is not the one that most readers want. Readers without a name are invited to give one,
 * so that their progress is kept; those with a name mostly want to hand the device on.
 * @param {unknown} isQuiet
 */
const quietIf = (isQuiet) => (isQuiet ? "ct-button ct-button--secondary" : "ct-button");

export class Device {
  /**
   * @param {HTMLElement} root
   * @param {Words["device"]} words
   */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    const { profile, names, rest } = device();
    this.profile = profile;
    this.names = names;
    this.hours = rest;
    this.name = this.names.get(this.profile);
  }

  show() {
    const { words } = this;
    const now = this.name ? fill(words.reading, { name: this.name }) : words.nameless;
    /** @type {HTMLElement} */
    this.note = liveRegion("p", "ct-note");
    const others = [...this.names].filter(([id]) => id !== this.profile);
    const switches = others.map(([id, name]) => this.switchTo(id, fill(words.as, { name })));
    this.root.append(
      element("p", "", now),
      this.note,
      ...(switches.length ? [element("p", "ct-next", ...switches)] : []),
      this.form(),
      element("p", "ct-next", ...this.leaving()),
      this.rest(),
    );
  }

  /** @param {Parameters<typeof setDevice>[0]} changes */
  keep(changes) {
    this.end(setDevice(changes));
  }

  /**
   * Reload the page; if nothing could be stored, say so instead.
   * @param {boolean} isKept
   */
  end(isKept) {
    if (isKept) location.reload();
    else this.note.textContent = this.words.not_kept;
  }

  /**
   * @param {string} profile
   * @param {string} word
   */
  switchTo(profile, word) {
    return button(word, () => this.keep({ profile }));
  }

  /** A form for the reader's name or, if they have given it, for another reader's. */
  form() {
    const { words } = this;
    const form = element("form", "ct-form");
    const input = element("input", "ct-write");
    Object.assign(input, { name: "name", maxLength: 40, required: true, autocomplete: "off" });
    const along = element("input");
    Object.assign(along, { type: "checkbox", checked: true });
    const send = element("button", quietIf(this.name), this.name ? words.give_other : words.give_name);
    const hasDone = !this.profile && storedKeys(prefix()).length > 0;
    form.append(
      element("label", "ct-form__field", element("span", "ct-label", this.name ? words.other : words.name), input),
      ...(hasDone ? [element("label", "ct-option", along, element("span", "", words.along))] : []),
      send,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.add(input.value.trim(), hasDone && along.checked);
    });
    return form;
  }

  /**
   * @param {string} name
   * @param {boolean} takeAlong whether it gets what was done without a name
   */
  add(name, takeAlong) {
    const known = [...this.names].find(([, other]) => other === name)?.[0];
    if (!name || known) {
      if (known) this.note.textContent = fill(this.words.taken, { name });
      return;
    }
    const profile = `p${1 + Math.max(0, ...[...this.names.keys()].map((id) => Number(id.slice(1)) || 0))}`;
    const [from, to] = [prefix(), prefix(profile)];
    /** @type {string[]} */
    const own = takeAlong ? storedKeys(from) : [];
    /** @type {(keys: Iterable<string>) => [string, null][]} */
    const none = (keys) => [...keys].map((key) => [key, null]);
    const copies = new Map(own.map((key) => [to + key.slice(from.length), localStorage.getItem(key)]));
    const leftOver = none(storedKeys(to)); // from a former name
    const isKept = storeTexts(new Map([...leftOver, ...copies])) && setDevice({ profile, names: new Map(this.names).set(profile, name) });
    storeTexts(new Map(none(isKept ? own : copies.keys())));
    this.end(isKept);
  }

  /** The ways to hand the device on: leave the name, or delete everything that was done under it. */
  leaving() {
    const { words, name } = this;
    const leave = button(name ? words.finish : words.finish_and_clear, () => this.handOn(leave), quietIf(!name));
    leave.id = "finish";
    if (!name) return [leave];
    const clear = button(fill(words.remove, { name }), () => this.confirm(clear, fill(words.sure, { name }), () => this.remove()));
    return [leave, clear];
  }

  /**
   * Leave the name; without a name, delete what was done.
   * @param {HTMLElement} leave
   */
  handOn(leave) {
    if (this.name) this.keep({ profile: "" });
    else this.confirm(leave, this.words.sure_nameless, () => this.remove());
  }

  /**
   * Ask for confirmation on the button itself.
   * @param {HTMLElement} asked
   * @param {string} question
   * @param {() => void} act
   */
  confirm(asked, question, act) {
    if ("ctSure" in asked.dataset) act();
    asked.dataset.ctSure = "";
    asked.textContent = question;
  }

  remove() {
    this.names.delete(this.profile);
    leaveDevice(this.profile, this.names);
    location.reload();
  }

  rest() {
    const { words } = this;
    const select = element("select", "ct-pick");
    for (const hours of HOURS) {
      const word = hours ? fill(hours === 1 ? words.hour : words.hours, { n: hours }) : words.never;
      select.append(new Option(word, String(hours), false, hours === this.hours));
    }
    select.addEventListener("change", () => {
      const kept = setDevice({ rest: Number(select.value), used: Date.now() });
      runScript("rare");
      this.note.textContent = kept ? words.set : words.not_kept;
    });
    return element("label", "ct-form__field", element("span", "", words.rest), select);
  }
}
