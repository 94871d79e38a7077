// A conversation that is played in the page: it grows line by line, and what was said can be taken back. All words come
// from the steps, which are on the page anyway; only the choices are stored.
import { during } from "../core/lifecycle.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, playbookOf, saveEntries } from "../store/entries.js";
import { record, recorded } from "../store/records.js";
import { button, element, hook, hooks, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { follow, reachableScores, stepNamed } from "./dialogue.js";
import { Tree } from "./tree.js";
import { isWay, stepIn, WAY, wordsOf } from "./conversation.js";

/**
 * @import { Choice, Step, StoredWay } from "./conversation.js"
 * @import { Said } from "./dialogue.js"
 */

export class Play {
  /** The step at which it was begun. */
  from = /** @type {Step} */ (/** @type {unknown} */ (undefined));
  /** @type {Said<Step>[]} */
  way = [];

  /**
   * @param {Marked<"scenario">} root
   * @param {Words["scenario"] & Words["storage"]} words
   */
  constructor(root, words) {
    this.root = root;
    this.playbook = playbookOf(root, root.dataset.ctScenario);
    this.words = words;
    this.pass = Number(root.dataset.ctPass);
    this.steps = hooks(root, "step").map(stepIn);
    this.isScored = this.steps.some(({ score }) => score !== undefined);
    this.tree = new Tree(hook(document, "tree"), this.steps, words);
  }

  /** The step that the conversation has reached. */
  get now() {
    return /** @type {Step} */ (this.way.length ? stepNamed(this.steps, /** @type {Said<Step>} */ (this.way.at(-1)).choice.to) : this.from);
  }

  get isEnd() {
    return !this.now.choices.length;
  }

  /** Whether it was begun in the middle: nothing of that is stored. */
  get isTrial() {
    return this.from !== this.steps[0];
  }

  show() {
    /** @type {HTMLElement} */
    this.notes = element("div");
    /** @type {HTMLElement} */
    this.talk = element("ol", "ct-talk ct-list ct-wide ct-tight");
    /** @type {HTMLElement} */
    this.foot = element("div");
    /** @type {HTMLElement} */
    this.status = liveRegion("p", "ct-hidden");
    this.root.append(this.notes, this.talk, this.foot, this.status);
    this.root.dataset.ctLive = "";
    const asked = this.asked();
    if (asked) this.begin(asked);
    else this.resume();
    this.isResumed = this.way.length > 0 && !this.isEnd;
    this.draw();
    during(this.root, "hashchange", () => this.asked() && this.tryFrom(/** @type {Step} */ (this.asked())));
    this.tree.list.addEventListener("click", (event) => this.followLink(event));
    onStoredChange(this.root, this.playbook, () => this.takeOver());
  }

  /** The step that the address of the page names. */
  asked() {
    return stepNamed(this.steps, location.hash.slice(1));
  }

  /** @param {MouseEvent} event */
  followLink(event) {
    /** @type {HTMLAnchorElement | null} */
    const link = /** @type {Element} */ (event.target).closest("a[href^='#']");
    if (!link) return;
    event.preventDefault(); // the link's target is folded away: the step is played instead
    this.tryFrom(/** @type {Step} */ (stepNamed(this.steps, link.hash.slice(1))));
  }

  // -- where the conversation is

  /** @returns {StoredWay} */
  stored() {
    return loadEntries(this.playbook, isWay).get(WAY) ?? { way: [], back: 0 };
  }

  /** @param {Step} step */
  begin(step) {
    Object.assign(this, { from: step, way: [], back: 0, hasChanged: false, isResumed: false });
  }

  /** Go on with what is stored, as far as it is still possible. */
  resume() {
    const { way, back } = this.stored();
    this.begin(this.steps[0]);
    this.way = follow(this.steps, way);
    /** @type {number} */
    this.back = back;
    this.hasChanged = this.way.length < way.length;
  }

  /** @param {Step} step */
  tryFrom(step) {
    this.begin(step);
    this.drawAndTell(this.isTrial ? this.words.trial : "");
  }

  /** Another tab has changed what is stored: show the same here. */
  takeOver() {
    if (this.isTrial || JSON.stringify(this.stored()) === JSON.stringify(this.entry())) return;
    const hadFocus = this.root.contains(document.activeElement);
    this.resume();
    if (hadFocus) this.drawAndTell();
    else this.draw();
  }

  /** @returns {StoredWay} */
  entry() {
    const way = this.way.map(({ step, choice }) => ({
      step: step.id,
      said: choice.key,
      to: choice.to,
      of: step.choices.map(({ key }) => key),
    }));
    return { way, back: this.back };
  }

  keep() {
    if (this.isTrial) return;
    this.hasChanged = this.isResumed = false;
    this.kept = saveEntries(this.playbook, isWay, (entries) => {
      if (this.way.length) entries.set(WAY, this.entry());
      else entries.delete(WAY);
    });
    const share = this.isScored ? /** @type {number} */ (this.now.score) / 100 : 1;
    if (this.isEnd && share >= 0) record(this.playbook, "scenario", { share });
  }

  // -- what a reader does

  /** @param {Choice} choice */
  choose(choice) {
    this.way.push({ step: this.now, choice });
    this.keep();
    this.draw();
    const { feedback } = choice;
    const rest = [feedback, this.now.says, hook(this.foot, "said")];
    this.tell(/** @type {Node} */ (this.talk.lastChild).previousSibling, rest.map((one) => one?.textContent ?? "").join(" "));
  }

  takeBack() {
    this.way.pop();
    this.back += 1;
    this.keep();
    this.drawAndTell();
  }

  again() {
    this.begin(this.from);
    this.keep();
    this.drawAndTell();
  }

  goOn() {
    history.replaceState(history.state, "", location.pathname + location.search); // another visit goes on here, too
    this.resume();
    this.drawAndTell();
  }

  /** @param {string} [rest] */
  drawAndTell(rest) {
    this.draw();
    this.tell(this.talk.lastChild, rest);
  }

  /**
   * Move the focus to a line, and announce what follows it.
   * @param {Node | null} line
   * @param {string} rest
   */
  tell(line, rest = "") {
    /** @type {HTMLElement} */ (/** @type {Node} */ (line).firstChild).focus({ preventScroll: true });
    /** @type {HTMLElement} */ (line).scrollIntoView({ block: "nearest" });
    this.status.textContent = rest;
  }

  // -- what is shown

  draw() {
    const { words, way, now } = this;
    const lines = way.flatMap(({ step, choice }) => [this.line("them", step.says), this.line("you", choice.words, choice.feedback)]);
    this.notes.replaceChildren(...this.noted());
    this.talk.replaceChildren(...lines, this.line("them", now.says));
    this.foot.replaceChildren(...(this.isEnd ? [this.result()] : this.choices()));
    if (way.length) {
      const actions = element("p", "ct-next", this.button("back", () => this.takeBack()), this.button("again", () => this.again()));
      if (this.isEnd) actions.prepend(...this.onward());
      if (this.isEnd) actions.append(Object.assign(element("a", "ct-button ct-button--secondary", words.see_tree), { href: "#_tree" }));
      this.foot.append(actions);
    } else {
      this.foot.append(...this.best());
    }
    if (this.kept === false) this.foot.append(element("p", "ct-note", words.not_kept));
    this.tree.show(this.isEnd ? way : undefined, now);
  }

  /** A link to the next step for the end of the conversation, as the one below the tree is far away. */
  onward() {
    const step = /** @type {HTMLAnchorElement | null} */ (hook(document, "next-step"));
    return step ? [Object.assign(element("a", "ct-button", fill(this.words.next, { title: step.firstChild?.nodeValue })), { href: step.href })] : [];
  }

  /**
   * @param {"them" | "you"} who
   * @param {Element} says
   * @param {Element | null} [feedback]
   */
  line(who, says, feedback) {
    const line = element("p", "", element("span", "ct-label", this.words[who]), " ", ...wordsOf(says));
    line.tabIndex = -1;
    const why = feedback ? [element("p", "ct-talk__why ct-muted", ...wordsOf(feedback))] : [];
    return element("li", `ct-talk__${who}`, line, ...why);
  }

  /**
   * @param {keyof Words["scenario"]} word
   * @param {() => void} act
   */
  button(word, act) {
    return button(this.words[word], act);
  }

  choices() {
    const label = element("p", "ct-label", this.words.choose);
    label.id = "_choose";
    label.dataset.ctSaid = "";
    const list = element("ul", "ct-choices ct-list ct-ruled", ...this.now.choices.map((choice) => this.choice(choice)));
    list.setAttribute("aria-labelledby", label.id);
    return [label, list];
  }

  /** @param {Choice} choice */
  choice(choice) {
    const made = button("", () => this.choose(choice), "ct-choice");
    made.append(...wordsOf(choice.words));
    return element("li", "", made);
  }

  /** Notes that say why the conversation differs from how it was left, and a button that leads back there. */
  noted() {
    const { words } = this;
    const notes = [];
    if (this.hasChanged) notes.push(element("p", "ct-note", words.changed));
    if (this.isTrial) notes.push(element("p", "ct-note", words.trial));
    const isKept = this.stored().way.length > 0;
    if (this.isTrial || this.isResumed || (isKept && !this.way.length)) {
      notes.push(element("p", "ct-next", this.button(isKept ? "resume" : "leave", () => this.goOn())));
    }
    return notes;
  }

  best() {
    const had = this.isScored && !this.isTrial && recorded(this.playbook).scenario;
    return had ? [element("p", "ct-muted", fill(this.words.best, { n: Math.round(had.share * 100) }))] : [];
  }

  /** How it ended and what decided that: the choices after which the best end was out of reach. */
  result() {
    const { words, now, back, pass } = this;
    const verdict = /** @type {number} */ (now.score) < pass ? fill(words.not_passed, { n: pass }) : words.passed;
    const score = now.score === undefined ? "" : ` ${fill(words.score, { n: now.score })} ${verdict}`;
    const said = element("p", "ct-score__words ct-headline", words.end + score);
    said.dataset.ctSaid = "";
    const result = element("div", "ct-score ct-box ct-board", said);
    if (back) result.append(element("p", "", fill(back === 1 ? words.back_one : words.back_many, { n: back })));
    if (this.isScored) result.append(...this.decided());
    return result;
  }

  decided() {
    const { words, steps, way } = this;
    const reach = reachableScores(steps);
    const lost = way.filter(({ step, choice }) => /** @type {number} */ (reach.get(choice.to)) < /** @type {number} */ (reach.get(step.id)));
    if (!lost.length) return [element("p", "", words.straight)];
    const lines = lost.map(({ choice }) => {
      const after = fill(words.after, { n: reach.get(choice.to) });
      return element("li", "", element("strong", "", ...wordsOf(choice.words)), " ", ...wordsOf(choice.feedback), " ", after);
    });
    return [element("p", "ct-label", words.decided), element("ul", "", ...lines)];
  }
}
