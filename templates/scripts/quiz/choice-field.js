// Answers that are chosen: options, and partners for things. Each field reads an answer as a list of keys, puts one
// back, and shows what was right.
import { shuffled } from "../grading/grading.js";
import { seed } from "../store/seed.js";
import { element } from "../ui/dom.js";
import { dragHandle } from "../ui/drag-handle.js";
import { markPart } from "./parts.js";

/** One or several options: boxes or radio buttons with labels. */
export class Choice {
  constructor(question) {
    this.question = question;
    this.options = [...question.root.querySelectorAll("[data-option]")];
    this.several = question.type === "multiple_answers";
    const list = question.root.querySelector(".ct-q__options");
    list.role = this.several ? "group" : "radiogroup";
    list.setAttribute("aria-labelledby", question.askId);
    if (this.several) list.before(element("p", "ct-muted", question.words.several));
    if (question.type !== "true_false") this.shuffle(list);
    for (const option of this.options) this.makeLive(option);
  }

  /** An order of the reader's own; what only makes sense below the others stays there. */
  shuffle(list) {
    const last = (option) => "last" in option.dataset;
    const loose = this.options.filter((option) => !last(option));
    const keys = shuffled(loose.map((option) => option.dataset.option), seed() + this.question.id);
    const inOrder = keys.map((key) => loose.find((option) => option.dataset.option === key));
    this.options = [...inOrder, ...this.options.filter(last)];
    list.append(...this.options);
  }

  makeLive(option) {
    const input = element("input");
    input.type = this.several ? "checkbox" : "radio";
    input.name = this.question.id;
    input.value = option.dataset.option;
    option.role = "presentation";
    option.classList.add("ct-live");
    option.prepend(element("label", "ct-option", input, element("span", "", option.querySelector(".ct-q__text"))));
  }

  inputs() {
    return this.options.map((option) => option.querySelector("input"));
  }

  read() {
    return this.inputs().flatMap((input) => (input.checked ? [input.value] : []));
  }

  write(given) {
    const known = this.options.map((option) => option.dataset.option);
    if (!given.every((key) => known.includes(key)) || (!this.several && given.length > 1)) return false;
    for (const input of this.inputs()) input.checked = given.includes(input.value);
    return true;
  }

  reveal(asked) {
    const { words } = this.question;
    for (const option of this.options) {
      const input = option.querySelector("input");
      const isRight = asked.right.includes(input.value);
      input.disabled = true;
      if (isRight || input.checked) {
        const word = isRight ? `✓ ${words.correct}` : `✗ ${words.your_choice}`;
        const kind = isRight ? "right" : "wrong";
        option.querySelector(".ct-q__text").after(element("span", `ct-mark ct-mark--${kind}`, ` ${word}`));
      }
      const because = option.querySelector(".ct-q__because");
      if (because && input.checked) because.hidden = false;
    }
  }

  clear() {
    for (const option of this.options) {
      const input = option.querySelector("input");
      input.checked = input.disabled = false;
      const because = option.querySelector(".ct-q__because");
      if (because) because.hidden = true;
    }
  }
}

/**
 * Partners to find: each thing has a list of what it may belong to. Answers go by the keys of the things, so that it
 * does not matter in which order the page has them.
 */
export class Match {
  constructor(question) {
    this.question = question;
    const [left, right] = question.root.querySelectorAll(".ct-q__parts");
    this.things = [...left.children].sort((a, b) => (a.dataset.part < b.dataset.part ? -1 : +(a.dataset.part > b.dataset.part)));
    this.partners = [...right.children];
    right.ariaHidden = "true"; // the list of each thing has them
    for (const thing of this.things) this.makeLive(thing);
    for (const partner of this.partners) partner.prepend(this.handle(partner));
  }

  /** A partner is dragged to its thing. */
  handle(partner) {
    const under = ({ clientX, clientY }) =>
      document.elementsFromPoint(clientX, clientY).find((one) => this.things.includes(one));
    const show = (translate, found) => {
      partner.style.translate = translate;
      for (const thing of this.things) thing.classList.toggle("ct-move--held", thing === found);
    };
    const follow = (event, start) =>
      show(`${event.clientX - start.clientX}px ${event.clientY - start.clientY}px`, under(event));
    return dragHandle(partner, follow, (event) => {
      const select = event && under(event)?.querySelector("select");
      show("");
      if (!select) return;
      select.value = partner.dataset.part;
      select.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  makeLive(thing) {
    const select = element("select", "ct-pick");
    select.append(new Option(this.question.words.pick, ""));
    for (const partner of this.partners) select.append(new Option(partner.textContent.trim(), partner.dataset.part));
    select.ariaLabel = thing.textContent.trim();
    thing.append(" ", select);
  }

  selects() {
    return this.things.map((thing) => thing.querySelector("select"));
  }

  read() {
    const given = this.selects().map((select) => select.value);
    return given.some(Boolean) ? given : [];
  }

  write(given) {
    const known = this.partners.map((partner) => partner.dataset.part);
    if (given.length !== this.things.length || !given.every((key) => !key || known.includes(key))) return false;
    this.selects().forEach((select, at) => (select.value = given[at]));
    return true;
  }

  reveal(asked) {
    this.things.forEach((thing, at) => {
      const select = thing.querySelector("select");
      select.disabled = true;
      if (select.value) markPart(thing, select.value === asked.right[at], this.question.words);
    });
  }

  clear() {
    for (const thing of this.things) {
      const select = thing.querySelector("select");
      select.value = "";
      select.disabled = false;
    }
  }
}
