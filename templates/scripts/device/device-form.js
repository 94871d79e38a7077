// Who reads on this device: names that progress is kept under, and what happens when somebody else takes it.
import { runScript } from "../core/loader.js";
import { device, HOURS, leaveDevice, prefix, setDevice } from "../store/device.js";
import { forget, storedKeys } from "../store/storage.js";
import { storeTexts } from "../store/transaction.js";
import { button, element, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";

/** What matters most is to keep what was done; who has a name is rather about to hand the device on. */
const quietIf = (isQuiet) => (isQuiet ? "ct-button ct-button--secondary" : "ct-button");

export class Device {
  /** @param {Words["device"]} words */
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

  keep(changes) {
    this.end(setDevice(changes));
  }

  /** Show every page again; say so if nothing can be kept. */
  end(isKept) {
    if (isKept) location.reload();
    else this.note.textContent = this.words.not_kept;
  }

  switchTo(profile, word) {
    return button(word, () => this.keep({ profile }));
  }

  /** A name for who has none yet, or for somebody else. */
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

  add(name, takeAlong) {
    const known = [...this.names].find(([, other]) => other === name)?.[0];
    if (!name || known) {
      if (known) this.note.textContent = fill(this.words.taken, { name });
      return;
    }
    const profile = `p${1 + Math.max(0, ...[...this.names.keys()].map((id) => Number(id.slice(1)) || 0))}`;
    const [from, to] = [prefix(), prefix(profile)];
    const own = takeAlong ? storedKeys(from) : [];
    forget(storedKeys(to)); // left from a name of old
    const copies = new Map(own.map((key) => [to + key.slice(from.length), localStorage.getItem(key)]));
    const isKept = storeTexts(copies) && setDevice({ profile, names: new Map(this.names).set(profile, name) });
    forget(isKept ? own : copies.keys());
    this.end(isKept);
  }

  /** The ways to hand the device on: leave the name, or take everything away that was done under it. */
  leaving() {
    const { words, name } = this;
    const leave = button(name ? words.finish : words.finish_and_clear, () => this.handOn(leave), quietIf(!name));
    leave.id = "finish";
    if (!name) return [leave];
    const clear = button(fill(words.remove, { name }), () => this.confirm(clear, fill(words.sure, { name }), () => this.remove()));
    return [leave, clear];
  }

  /** Leave the name; who has none takes what was done away. */
  handOn(leave) {
    if (this.name) this.keep({ profile: "" });
    else this.confirm(leave, this.words.sure_nameless, () => this.remove());
  }

  /** Ask once more on the button itself. */
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
