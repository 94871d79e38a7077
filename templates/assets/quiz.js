// A quiz that marks itself, explains and remembers. What is right is read from the page each time; what is stored is
// only what was answered and under which answer key.
(function (space) {
  "use strict";

  const { load, save, playbookOf, onOtherTab, onPage, element, fill, Question } = space;

  function start() {
    for (const root of document.querySelectorAll("[data-ct-quiz]:not([data-ct-started])")) {
      root.dataset.ctStarted = "";
      new Quiz(root).show();
    }
  }

  /** Whether a stored entry has the form of an answer: an answer key, and keys or texts. */
  function isAnswer(entry) {
    return (
      !!entry &&
      typeof entry === "object" &&
      typeof entry.key === "string" &&
      Array.isArray(entry.chosen) &&
      entry.chosen.length > 0 &&
      entry.chosen.every((part) => typeof part === "string")
    );
  }

  class Quiz {
    constructor(root) {
      this.root = root;
      this.playbook = playbookOf(root, root.dataset.ctQuiz);
      this.pass = Number(root.dataset.pass);
      this.words = JSON.parse(root.dataset.words);
      this.answers = load(this.playbook, isAnswer);
      this.questions = [...root.querySelectorAll(".ct-q")].map(
        (question) => new Question(question, this.words, (asked) => this.keep(asked)),
      );
    }

    /**
     * Where the quiz asks some of its questions: the one that the address names, those answered before, then others by
     * chance. The rest are hidden.
     */
    draw() {
      const count = Number(this.root.dataset.draw) || this.questions.length;
      const place = (one) => (location.hash === `#${one.id}` ? -2 : this.stored(one) ? -1 : Math.random());
      const rank = new Map(this.questions.map((one) => [one, place(one)]));
      const drawn = [...this.questions].sort((a, b) => rank.get(a) - rank.get(b)).slice(0, count);
      for (const question of this.questions) question.root.hidden = !drawn.includes(question);
      this.questions = this.questions.filter((question) => drawn.includes(question));
      this.questions.forEach((one, at) => (one.root.querySelector(".ct-q__number").textContent = at + 1));
    }

    show() {
      this.draw();
      for (const question of this.questions) {
        question.show();
        this.restore(question);
      }
      this.score = element("div", "ct-score");
      this.score.setAttribute("role", "status");
      this.actions = element("p", "ct-next", this.action("retry_wrong", true), this.action("retry", false));
      this.root.append(this.score, this.actions);
      this.update();
      onOtherTab(this.playbook, () => this.takeOver());
    }

    /** Another tab has changed what is stored: show the same here. */
    takeOver() {
      this.answers = load(this.playbook, isAnswer);
      for (const question of this.questions) {
        if (question.share !== undefined) question.reset();
        this.restore(question);
      }
      this.update();
    }

    action(word, onlyWrong) {
      const button = element("button", "ct-button ct-button--quiet", this.words[word]);
      button.type = "button";
      button.addEventListener("click", () => this.retry(onlyWrong));
      return button;
    }

    /** What was answered to a question, under its id or one that it had before. */
    stored(question) {
      return question.ids.map((id) => this.answers.get(id)).find(Boolean);
    }

    restore(question) {
      const stored = this.stored(question);
      if (!stored) return;
      if (stored.key === question.key && question.restore(stored.chosen)) return;
      question.reset(this.words.changed);
    }

    keep(question) {
      const answer = { key: question.key, chosen: question.given() };
      this.kept = save(this.playbook, isAnswer, (answers) => {
        for (const id of question.ids) answers.delete(id);
        answers.set(question.id, answer);
      });
      this.update();
    }

    retry(onlyWrong) {
      const again = this.questions.filter(({ share }) => share !== undefined && (!onlyWrong || share < 1));
      for (const question of again) question.reset();
      this.kept = save(this.playbook, isAnswer, (answers) => {
        if (onlyWrong) for (const question of again) for (const id of question.ids) answers.delete(id);
        if (!onlyWrong) answers.clear();
      });
      this.update();
      again[0]?.root.scrollIntoView();
      again[0]?.field.focus();
    }

    /** The score as a sentence. Only questions that are on the page count; a part of an answer counts as a part. */
    update() {
      const all = this.questions.length;
      const answered = this.questions.filter((question) => question.share !== undefined);
      const missed = answered.filter((question) => question.share < 1);
      const points = answered.reduce((sum, question) => sum + question.share, 1e-9);
      const lines = [];
      if (answered.length === all) {
        const needed = Math.ceil((this.pass * all) / 100);
        const verdict = points >= needed ? this.words.passed : fill(this.words.not_passed, { needed });
        lines.push(`${fill(this.words.score, { right: Math.floor(points * 10) / 10, all })} ${verdict}`);
      } else if (answered.length) {
        lines.push(fill(this.words.to_go, { n: all - answered.length }));
      }
      this.score.replaceChildren(...lines.map((line) => element("p", "ct-score__words", line)));
      if (answered.length === all && missed.length) this.score.append(this.lookAgain(missed));
      if (this.kept === false) this.score.append(element("p", "ct-note", this.words.not_kept));
      this.score.hidden = !this.score.childNodes.length;
      this.actions.hidden = answered.length < all;
      this.actions.firstChild.hidden = !missed.length;
    }

    lookAgain(missed) {
      const list = element("ul");
      for (const question of missed) {
        const link = element("a", "", question.ask);
        link.href = `#${question.id}`;
        list.append(element("li", "", link));
      }
      return element("div", "", this.words.look_again, list);
    }
  }

  onPage(start);
})(window.chalktalk);
