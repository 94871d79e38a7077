// One question a screen where the window is narrow: the style sheet shows the one that is turned to, and the others on
// wide windows and on paper too.
(function (space) {
  "use strict";

  const { element, fill } = space;

  /** The pages of a quiz, one question each. */
  class Pages {
    constructor(root, words) {
      this.root = root;
      this.words = words;
      this.back = this.button("previous", -1);
      this.on = this.button("next", 1);
      this.place = element("span", "ct-quiet");
      this.bar = element("p", "ct-turn", this.back, this.place, this.on);
      addEventListener("hashchange", () => this.follow(true));
      root.addEventListener("click", (event) => {
        const link = event.target.closest("a");
        if (!link?.hash || link.href !== location.href) return;
        event.preventDefault(); // no change of address, of which we would be told
        this.follow(true);
      });
    }

    button(word, by) {
      const made = element("button", "ct-button ct-button--quiet", this.words[word]);
      made.type = "button";
      made.addEventListener("click", () => this.go(this.questions[this.at + by]));
      return made;
    }

    get at() {
      return this.questions.findIndex(({ root }) => "ctTurned" in root.dataset);
    }

    /** The questions to turn between, the first one first. */
    ask(questions) {
      this.questions = questions;
      this.root.toggleAttribute("data-ct-paged", questions.length > 1);
      this.turnTo(questions[0]);
    }

    turnTo(question) {
      for (const { root } of this.questions) delete root.dataset.ctTurned;
      question.root.dataset.ctTurned = "";
      const last = this.questions.length - 1;
      this.place.textContent = fill(this.words.place, { n: this.at + 1, all: last + 1 });
      this.back.style.visibility = this.at === 0 ? "hidden" : "";
      this.on.style.visibility = this.at === last ? "hidden" : "";
    }

    /** Turn to a question and go on reading there. */
    go(question) {
      this.turnTo(question);
      question.heading.tabIndex = -1;
      question.heading.focus({ preventScroll: true });
      question.root.scrollIntoView();
    }

    /** Turn to the question that the address names, if it does; with `isAsked`, the reader has just followed a link. */
    follow(isAsked = false) {
      const named = this.questions.find(({ id }) => location.hash === `#${id}`);
      if (!named) return;
      this.turnTo(named);
      if (isAsked) this.go(named);
      else named.root.scrollIntoView();
    }
  }

  space.Pages = Pages;
})(window.chalktalk);
