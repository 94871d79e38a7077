// Answers that are typed: a word, a number, one's own words.
(function (space) {
  "use strict";

  const { element, partWith } = space;

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

  space.fields = { ...space.fields, short_answer: Typed, numeric: Typed, open_response: Open };
})(window.chalktalk);
