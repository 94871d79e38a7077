// Who confirms a finished list: a typed name, which is dropped as soon as a line is changed.
import { button, element, hook, liveRegion } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";

/** @import { Checklist } from "./checklist.js" */

export class SignOff {
  /**
   * @param {Marked<"sign">} root says which role signs
   * @param {Checklist} list
   */
  constructor(root, list) {
    this.list = list;
    /** @type {Words["sign_off"] & Pick<Words, "dates">} */
    this.words = JSON.parse(root.dataset.ctWords ?? "null");
    this.paper = hook(root, "signature");
    this.status = liveRegion("p", "ct-signoff__status ct-strong");
    this.input = Object.assign(element("input", "ct-write"), { autocomplete: "off", maxLength: 80, required: true });
    const label = element("span", "ct-label", fill(this.words.sign_as, { role: root.dataset.ctRole }));
    this.form = element("form", "ct-form", element("label", "ct-form__field", label, this.input));
    this.form.append(element("button", "ct-button ct-button--secondary", this.words.sign));
    this.form.addEventListener("submit", (event) => this.submit(event));
    this.back = button(this.words.unsign, () => this.takeBack(), "ct-text-button");
    this.own = element("p", "ct-muted", this.words.self_reported);
    this.part = element("div", "ct-print-none", this.status, this.form, this.back, this.own);
    root.append(this.part);
  }

  /** @param {Event} event */
  submit(event) {
    event.preventDefault();
    const name = this.input.value.trim();
    if (!name) return;
    this.list.sign(name);
    this.back.focus();
  }

  takeBack() {
    this.list.sign();
    this.input.focus();
  }

  /** The list has changed after it was signed. */
  sayGone() {
    this.tell(this.words.unsigned);
  }

  /** @param {string} text */
  tell(text) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  show() {
    const { list, words } = this;
    const { on, value } = list.signature ?? {};
    const isReady = list.areAll("done", "no");
    this.form.hidden = !isReady || !!on;
    this.back.hidden = !on;
    this.own.hidden = !isReady;
    const day = on && formatDay(on, words.dates);
    this.paper.dataset.ctKept = on ? `${value}, ${day}` : "";
    this.tell(on ? fill(words.signed, { name: value, day }) : isReady ? "" : words.sign_later);
  }
}
