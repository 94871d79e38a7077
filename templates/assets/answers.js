// What readers answer with: options to choose, steps to put in order, partners to find, words and numbers to type.
// Each field reads an answer as a list of keys or texts, puts one back, and shows what was right. Keyboard first.
(function (space) {
  "use strict";

  const { element, fill } = space;

  /** The element of a page part by its key; keys are compared, never put into a selector. */
  function partWith(parts, key) {
    return parts.find((part) => part.dataset.part === key);
  }

  /** Say on a part whether it is right where it is. */
  function mark(part, isRight, words) {
    const word = isRight ? `✓ ${words.right_here}` : `✗ ${words.wrong_here}`;
    part.querySelector(".ct-mark")?.remove();
    part.append(element("span", `ct-mark ct-mark--${isRight ? "right" : "wrong"}`, ` ${word}`));
  }

  /** One or several options: boxes or radio buttons with labels. */
  class Choice {
    constructor(question) {
      this.question = question;
      this.options = [...question.root.querySelectorAll("[data-option]")];
      this.several = question.type === "multiple_answers";
      const list = question.root.querySelector(".ct-q__options");
      list.setAttribute("role", this.several ? "group" : "radiogroup");
      list.setAttribute("aria-labelledby", question.askId);
      if (this.several) list.before(element("p", "ct-quiet", question.words.several));
      for (const option of this.options) this.makeLive(option);
    }

    makeLive(option) {
      const input = element("input");
      input.type = this.several ? "checkbox" : "radio";
      input.name = this.question.id;
      input.value = option.dataset.option;
      option.setAttribute("role", "presentation");
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
        option.querySelector(".ct-mark")?.remove();
        const because = option.querySelector(".ct-q__because");
        if (because) because.hidden = true;
      }
    }

    focus() {
      this.inputs()[0].focus({ preventScroll: true });
    }
  }

  /** Steps to put in order: two buttons move each, and every move is told. */
  class Order {
    constructor(question) {
      this.question = question;
      this.list = question.root.querySelector(".ct-q__parts");
      this.steps = [...this.list.children];
      this.touched = false;
      this.list.setAttribute("aria-labelledby", question.askId);
      this.told = element("p", "ct-hidden");
      this.told.setAttribute("role", "status");
      this.list.after(this.told);
      for (const step of this.steps) this.makeLive(step);
      this.arrange();
    }

    makeLive(step) {
      const { words } = this.question;
      const text = element("span", "ct-move__text", ...step.childNodes);
      const buttons = [
        ["up", -1, "↑"],
        ["down", 1, "↓"],
      ].map(([word, by, sign]) => {
        const button = element("button", "ct-move__button", sign);
        button.type = "button";
        button.setAttribute("aria-label", `${words[word]}: ${text.textContent.trim()}`);
        button.addEventListener("click", () => this.move(step, by, button));
        return button;
      });
      step.classList.add("ct-move");
      step.append(text, ...buttons);
    }

    move(step, by, button) {
      const at = [...this.list.children].indexOf(step);
      const beside = this.list.children[at + by];
      if (!beside) return;
      if (by < 0) beside.before(step);
      else beside.after(step);
      this.touched = true;
      this.arrange();
      (button.disabled ? step.querySelector(".ct-move__button:not([disabled])") : button).focus();
      const text = step.querySelector(".ct-move__text").textContent.trim();
      this.told.textContent = fill(this.question.words.moved, { text, n: at + by + 1, all: this.steps.length });
    }

    /** The first step cannot go up, nor the last one down. */
    arrange(locked = false) {
      const last = this.list.children.length - 1;
      [...this.list.children].forEach((step, at) => {
        const [up, down] = step.querySelectorAll("button");
        up.disabled = locked || at === 0;
        down.disabled = locked || at === last;
      });
    }

    read() {
      return this.touched ? [...this.list.children].map((step) => step.dataset.part) : [];
    }

    write(given) {
      const known = this.steps.map((step) => step.dataset.part);
      if (JSON.stringify([...given].sort()) !== JSON.stringify(known.sort())) return false;
      const left = [...this.steps];
      for (const key of given) this.list.append(...left.splice(left.indexOf(partWith(left, key)), 1));
      this.touched = true;
      this.arrange();
      return true;
    }

    reveal(asked) {
      this.arrange(true);
      [...this.list.children].forEach((step, at) => mark(step, step.dataset.part === asked.right[at], this.question.words));
    }

    clear() {
      this.list.append(...this.steps);
      this.touched = false;
      this.told.textContent = "";
      for (const step of this.steps) step.querySelector(".ct-mark")?.remove();
      this.arrange();
    }

    focus() {
      this.list.querySelector("button:not([disabled])").focus({ preventScroll: true });
    }
  }

  /**
   * Partners to find: each thing has a list of what it may belong to. Answers go by the keys of the things, so that it
   * does not matter in which order the page has them.
   */
  class Match {
    constructor(question) {
      this.question = question;
      const [left, right] = question.root.querySelectorAll(".ct-q__parts");
      this.left = left;
      this.things = [...left.children].sort((a, b) => (a.dataset.part < b.dataset.part ? -1 : +(a.dataset.part > b.dataset.part)));
      this.partners = [...right.children];
      right.hidden = true;
      for (const thing of this.things) this.makeLive(thing);
    }

    makeLive(thing) {
      const select = element("select", "ct-pick");
      select.append(new Option(this.question.words.pick, ""));
      for (const partner of this.partners) select.append(new Option(partner.textContent.trim(), partner.dataset.part));
      select.setAttribute("aria-label", thing.textContent.trim());
      thing.append(" ", select);
    }

    selects() {
      return this.things.map((thing) => thing.querySelector("select"));
    }

    read() {
      const given = this.selects().map((select) => select.value);
      return given.every(Boolean) ? given : [];
    }

    write(given) {
      const known = this.partners.map((partner) => partner.dataset.part);
      if (given.length !== this.things.length || !given.every((key) => known.includes(key))) return false;
      this.selects().forEach((select, at) => (select.value = given[at]));
      return true;
    }

    reveal(asked) {
      this.things.forEach((thing, at) => {
        const select = thing.querySelector("select");
        select.disabled = true;
        mark(thing, select.value === asked.right[at], this.question.words);
      });
    }

    clear() {
      for (const thing of this.things) {
        const select = thing.querySelector("select");
        select.value = "";
        select.disabled = false;
        thing.querySelector(".ct-mark")?.remove();
      }
    }

    focus() {
      this.left.querySelector("select").focus({ preventScroll: true });
    }
  }

  /** A word, a number, or some sentences to type. */
  class Typed {
    constructor(question) {
      this.question = question;
      this.input = element(question.type === "open_response" ? "textarea" : "input", "ct-write");
      this.input.setAttribute("aria-labelledby", question.askId);
      this.input.maxLength = 2000;
      if (question.type === "numeric") this.input.inputMode = "decimal";
      this.input.autocomplete = "off";
      question.root.querySelector(".ct-q__write").append(this.input);
    }

    read() {
      const text = this.input.value.trim();
      return text ? [text] : [];
    }

    write(given) {
      if (given.length !== 1) return false;
      this.input.value = given[0];
      return true;
    }

    reveal() {
      this.input.readOnly = true;
    }

    clear() {
      this.input.value = "";
      this.input.readOnly = false;
    }

    focus() {
      this.input.focus({ preventScroll: true });
    }
  }

  /** An answer in one's own words: afterwards the reader ticks what it had of what a good answer has. */
  class Open extends Typed {
    constructor(question) {
      super(question);
      this.points = [...question.root.querySelectorAll(".ct-q__answer [data-part]")];
      for (const point of this.points) {
        const box = element("input");
        box.type = "checkbox";
        box.addEventListener("change", () => question.remark());
        point.classList.add("ct-live");
        point.replaceChildren(element("label", "ct-option", box, element("span", "", ...point.childNodes)));
      }
    }

    boxes() {
      return this.points.map((point) => point.querySelector("input"));
    }

    read() {
      const [text] = super.read();
      const found = this.points.filter((point) => point.querySelector("input").checked);
      return text ? [text, ...found.map((point) => point.dataset.part)] : [];
    }

    write([text, ...found]) {
      const known = this.points.map((point) => point.dataset.part);
      if (!text || !found.every((key) => known.includes(key))) return false;
      for (const key of found) partWith(this.points, key).querySelector("input").checked = true;
      return super.write([text]);
    }

    clear() {
      super.clear();
      for (const box of this.boxes()) box.checked = false;
    }
  }

  space.fields = {
    single_choice: Choice,
    multiple_answers: Choice,
    true_false: Choice,
    ordering: Order,
    matching: Match,
    short_answer: Typed,
    numeric: Typed,
    open_response: Open,
  };
})(window.chalktalk);
