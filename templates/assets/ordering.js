// Steps to put in order: by two buttons each, for the keyboard, a finger and a screen reader alike.
(function (space) {
  "use strict";

  const { element, fill, partWith, markPart } = space;

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
      [...this.list.children].forEach((step, at) => markPart(step, step.dataset.part === asked.right[at], this.question.words));
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

  space.fields = { ...space.fields, ordering: Order };
})(window.chalktalk);
