// A quiz that marks itself, explains and remembers. What is right is read from the page each time; what is stored is
// only which options were chosen and under which answer key.
(function () {
  "use strict";

  const { load, save, onPage, element, fill } = window.chalktalk;

  function start() {
    for (const root of document.querySelectorAll("[data-ct-quiz]:not([data-ct-started])")) {
      root.dataset.ctStarted = "";
      new Quiz(root).show();
    }
  }

  /** Whether a stored entry has the form of an answer: an answer key and option keys. */
  function isAnswer(entry) {
    return (
      !!entry &&
      typeof entry === "object" &&
      typeof entry.key === "string" &&
      Array.isArray(entry.chosen) &&
      entry.chosen.length > 0 &&
      entry.chosen.every((option) => typeof option === "string")
    );
  }

  class Question {
    constructor(root, words, onCheck) {
      this.root = root;
      this.words = words;
      this.onCheck = onCheck;
      this.id = root.dataset.item;
      this.key = root.dataset.key;
      this.several = root.dataset.type === "multiple_answers";
      this.options = [...root.querySelectorAll("[data-option]")];
      this.answer = root.querySelector(".ct-q__answer");
    }

    get ask() {
      return this.root.querySelector(".ct-q__ask > :last-child").textContent.trim();
    }

    get result() {
      return this.root.dataset.ctResult;
    }

    show() {
      const list = this.root.querySelector(".ct-q__options");
      list.setAttribute("role", this.several ? "group" : "radiogroup");
      list.setAttribute("aria-labelledby", `_ask-${this.id}`);
      for (const option of this.options) this.makeLive(option);
      this.verdict = element("div", "ct-verdict");
      this.verdict.setAttribute("role", "status");
      this.button = element("button", "ct-button ct-button--quiet", this.words.check);
      this.button.type = "button";
      this.button.addEventListener("click", () => this.check());
      this.answer.before(this.button, this.verdict);
      if (this.several) list.before(element("p", "ct-quiet", this.words.several));
      this.reset();
    }

    makeLive(option) {
      const input = element("input");
      input.type = this.several ? "checkbox" : "radio";
      input.name = this.id;
      input.value = option.dataset.option;
      option.setAttribute("role", "presentation");
      option.classList.add("ct-live");
      const words = element("span", "", option.querySelector(".ct-q__text"));
      option.prepend(element("label", "ct-option", input, words));
    }

    /** The question as if it had never been answered; `note` says why it is asked again. */
    reset(note = "") {
      delete this.root.dataset.ctResult;
      for (const option of this.options) {
        const input = option.querySelector("input");
        input.checked = false;
        input.disabled = false;
        option.querySelector(".ct-option__mark")?.remove();
        const because = option.querySelector(".ct-q__because");
        if (because) because.hidden = true;
      }
      this.answer.hidden = true;
      this.answer.open = false;
      this.button.hidden = false;
      this.verdict.replaceChildren(...(note ? [element("p", "ct-note", note)] : []));
    }

    chosen() {
      return this.options.filter((option) => option.querySelector("input").checked).map((o) => o.dataset.option);
    }

    check() {
      if (!this.chosen().length) {
        this.verdict.replaceChildren(element("p", "ct-note", this.words.choose));
        return;
      }
      this.reveal();
      this.onCheck(this);
    }

    /** Put back what was chosen before; false where these options are no longer all there. */
    restore(chosen) {
      const known = this.options.map((option) => option.dataset.option);
      if (!chosen.every((option) => known.includes(option)) || (!this.several && chosen.length > 1)) return false;
      for (const option of this.options) {
        option.querySelector("input").checked = chosen.includes(option.dataset.option);
      }
      this.reveal();
      return true;
    }

    reveal() {
      const right = this.options.every(
        (option) => option.querySelector("input").checked === "right" in option.dataset,
      );
      this.root.dataset.ctResult = right ? "right" : "wrong";
      for (const option of this.options) this.mark(option);
      this.button.hidden = true;
      this.answer.hidden = false;
      this.answer.open = true;
      const word = element("p", "ct-verdict__word", right ? this.words.right : this.words.wrong);
      this.verdict.replaceChildren(word);
    }

    mark(option) {
      const input = option.querySelector("input");
      const isRight = "right" in option.dataset;
      input.disabled = true;
      if (isRight || input.checked) {
        const word = isRight ? `✓ ${this.words.correct}` : `✗ ${this.words.your_choice}`;
        const mark = element("span", `ct-option__mark ct-option__mark--${isRight ? "right" : "wrong"}`, ` ${word}`);
        option.querySelector(".ct-q__text").after(mark);
      }
      const because = option.querySelector(".ct-q__because");
      if (because && input.checked) because.hidden = false;
    }
  }

  class Quiz {
    constructor(root) {
      this.root = root;
      this.playbook = root.dataset.ctQuiz;
      this.pass = Number(root.dataset.pass);
      this.words = JSON.parse(root.dataset.words);
      this.answers = load(this.playbook, isAnswer);
      this.questions = [...root.querySelectorAll(".ct-q:has([data-option])")].map(
        (question) => new Question(question, this.words, (asked) => this.keep(asked)),
      );
    }

    /**
     * Where the quiz asks some of its questions: the one that the address names, those answered before, then others by
     * chance. The rest are hidden.
     */
    draw() {
      const all = [...this.root.querySelectorAll(".ct-q")];
      const count = Number(this.root.dataset.draw) || all.length;
      const place = ({ id }) => (location.hash === `#${id}` ? -2 : this.answers.has(id) ? -1 : Math.random());
      const rank = new Map(all.map((one) => [one, place(one)]));
      const drawn = [...all].sort((a, b) => rank.get(a) - rank.get(b)).slice(0, count);
      for (const question of all) question.hidden = !drawn.includes(question);
      this.questions = this.questions.filter((question) => !question.root.hidden);
      const shown = [...this.root.querySelectorAll(".ct-q:not([hidden]) .ct-q__number")];
      shown.forEach((number, at) => (number.textContent = at + 1));
    }

    show() {
      this.draw();
      if (!this.questions.length) return; // what is answered in one's own words is for the reader to compare
      for (const question of this.questions) {
        question.show();
        this.restore(question);
      }
      this.score = element("div", "ct-score");
      this.score.setAttribute("role", "status");
      this.actions = element("p", "ct-next", this.action("retry_wrong", true), this.action("retry", false));
      this.root.append(this.score, this.actions);
      this.update();
    }

    action(word, onlyWrong) {
      const button = element("button", "ct-button ct-button--quiet", this.words[word]);
      button.type = "button";
      button.addEventListener("click", () => this.retry(onlyWrong));
      return button;
    }

    restore(question) {
      const stored = this.answers.get(question.id);
      if (!stored) return;
      if (stored.key === question.key && question.restore(stored.chosen)) return;
      question.reset(this.words.changed);
    }

    keep(question) {
      const answer = { key: question.key, chosen: question.chosen() };
      this.kept = save(this.playbook, isAnswer, (answers) => answers.set(question.id, answer));
      this.update();
    }

    retry(onlyWrong) {
      const again = this.questions.filter((question) => question.result && (!onlyWrong || question.result === "wrong"));
      for (const question of again) question.reset();
      this.kept = save(this.playbook, isAnswer, (answers) => {
        if (onlyWrong) for (const question of again) answers.delete(question.id);
        else answers.clear();
      });
      this.update();
      again[0]?.root.scrollIntoView();
      again[0]?.root.querySelector("input").focus({ preventScroll: true });
    }

    /** The score as a sentence. Only questions that are on the page count. */
    update() {
      const all = this.questions.length;
      const answered = this.questions.filter((question) => question.result);
      const wrong = answered.filter((question) => question.result === "wrong");
      const right = answered.length - wrong.length;
      const lines = [];
      if (answered.length === all) {
        const needed = Math.ceil((this.pass * all) / 100);
        const verdict = right >= needed ? this.words.passed : fill(this.words.not_passed, { needed });
        lines.push(`${fill(this.words.score, { right, all })} ${verdict}`);
      } else if (answered.length) {
        lines.push(fill(this.words.to_go, { n: all - answered.length }));
      }
      this.score.replaceChildren(...lines.map((line) => element("p", "ct-score__words", line)));
      if (answered.length === all && wrong.length) this.score.append(this.lookAgain(wrong));
      if (this.kept === false) this.score.append(element("p", "ct-note", this.words.not_kept));
      this.score.hidden = !this.score.childNodes.length;
      this.actions.hidden = answered.length < all;
      this.actions.firstChild.hidden = !wrong.length;
    }

    lookAgain(wrong) {
      const list = element("ul");
      for (const question of wrong) {
        const link = element("a", "", question.ask);
        link.href = `#${question.id}`;
        list.append(element("li", "", link));
      }
      return element("div", "", this.words.look_again, list);
    }
  }

  onPage(start);
})();
