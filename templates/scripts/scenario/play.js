// A conversation that is played in the page: it grows line by line, and what was said can be taken back. All words are
// read from the steps that are on the page anyway; only which of them were chosen is kept.
import { during } from "../core/lifecycle.js";
import { onStoredChange } from "../store/changes.js";
import { loadEntries, playbookOf, saveEntries } from "../store/entries.js";
import { record, recorded } from "../store/records.js";
import { button, element, hook, hooks, liveRegion } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { follow, stepNamed, within } from "./dialogue.js";
import { Tree } from "./tree.js";

const WAY = "_way";

const isTaken = (taken) =>
  [taken?.step, taken?.said, taken?.to].every((part) => typeof part === "string") && Array.isArray(taken.of);

/** Whether a stored entry has the form of a way: what was taken, and how many steps were taken back. */
function isWay(entry) {
  return Array.isArray(entry?.way) && entry.way.every(isTaken) && Number.isSafeInteger(entry.back) && entry.back >= 0;
}

/** What an element holds, once more. */
function wordsOf(node) {
  return node ? [...node.cloneNode(true).childNodes] : [];
}

function choiceIn(row) {
  const link = row.firstElementChild;
  const feedback = document.getElementById(link.hash.slice(1))?.querySelector("[data-ct-feedback]");
  return { key: row.dataset.ctPart, to: row.dataset.ctTo, words: link, feedback };
}

function stepIn(section) {
  const { ctWas: was = "[]", ctScore: score } = section.dataset;
  return {
    id: section.id,
    was: JSON.parse(was),
    score: score && Number(score),
    says: hook(section, "says"),
    choices: hooks(section, "to").map(choiceIn),
  };
}

export class Play {
  /** The step that it was begun at. */
  from = /** @type {any} */ (undefined);
  /** @type {any[]} */
  way = [];

  /** @param {Words["scenario"] & Words["storage"]} words */
  constructor(root, words) {
    this.root = root;
    this.playbook = playbookOf(root, root.dataset.ctScenario);
    this.words = words;
    this.pass = Number(root.dataset.ctPass);
    this.steps = hooks(root, "step").map(stepIn);
    this.isScored = this.steps.some(({ score }) => score !== undefined);
    this.tree = new Tree(hook(document, "tree"), this.steps, words);
  }

  /** The step that the conversation has come to. */
  get now() {
    return this.way.length ? stepNamed(this.steps, this.way.at(-1).choice.to) : this.from;
  }

  get isEnd() {
    return !this.now.choices.length;
  }

  /** Whether it was begun in its middle: nothing of that is kept. */
  get isTrial() {
    return this.from !== this.steps[0];
  }

  show() {
    this.notes = element("div");
    this.talk = element("ol", "ct-talk ct-list ct-wide ct-tight");
    this.foot = element("div");
    this.status = liveRegion("p", "ct-hidden");
    this.root.append(this.notes, this.talk, this.foot, this.status);
    this.root.dataset.ctLive = "";
    const asked = this.asked();
    if (asked) this.begin(asked);
    else this.resume();
    this.isResumed = this.way.length > 0 && !this.isEnd;
    this.draw();
    during(this.root, "hashchange", () => this.asked() && this.tryFrom(this.asked()));
    this.tree.list.addEventListener("click", (event) => this.followLink(event));
    onStoredChange(this.root, this.playbook, () => this.takeOver());
  }

  /** The step that the address of the page names. */
  asked() {
    return stepNamed(this.steps, location.hash.slice(1));
  }

  followLink(event) {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    event.preventDefault(); // what it leads to is folded away: the step is played instead
    this.tryFrom(stepNamed(this.steps, link.hash.slice(1)));
  }

  // -- where the conversation is

  stored() {
    return loadEntries(this.playbook, isWay).get(WAY) ?? { way: [], back: 0 };
  }

  begin(step) {
    Object.assign(this, { from: step, way: [], back: 0, hasChanged: false, isResumed: false });
  }

  /** Go on with what is kept, as far as it is still possible. */
  resume() {
    const { way, back } = this.stored();
    this.begin(this.steps[0]);
    this.way = follow(this.steps, way);
    this.back = back;
    this.hasChanged = this.way.length < way.length;
  }

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
    const share = this.isScored ? this.now.score / 100 : 1;
    if (this.isEnd && share >= 0) record(this.playbook, "scenario", { share });
  }

  // -- what a reader does

  choose(choice) {
    this.way.push({ step: this.now, choice });
    this.keep();
    this.draw();
    const { feedback } = choice;
    const rest = [feedback, this.now.says, hook(this.foot, "said")];
    this.tell(this.talk.lastChild.previousSibling, rest.map((one) => one?.textContent ?? "").join(" "));
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

  drawAndTell(rest) {
    this.draw();
    this.tell(this.talk.lastChild, rest);
  }

  /** The focus goes to a line, and what follows it is said. */
  tell(line, rest = "") {
    line.firstChild.focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
    this.status.textContent = rest;
  }

  // -- what is shown

  draw() {
    const { words, way, now } = this;
    const said = way.flatMap(({ step, choice }) => [this.line("them", step.says), this.line("you", choice.words, choice.feedback)]);
    this.notes.replaceChildren(...this.noted());
    this.talk.replaceChildren(...said, this.line("them", now.says));
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

  /** The way on at the end, as the one below the tree is far away. */
  onward() {
    const step = /** @type {HTMLAnchorElement | null} */ (hook(document, "next-step"));
    return step ? [Object.assign(element("a", "ct-button", fill(this.words.next, { title: step.firstChild?.nodeValue })), { href: step.href })] : [];
  }

  line(who, says, feedback) {
    const line = element("p", "", element("span", "ct-label", this.words[who]), " ", ...wordsOf(says));
    line.tabIndex = -1;
    const why = feedback ? [element("p", "ct-talk__why ct-muted", ...wordsOf(feedback))] : [];
    return element("li", `ct-talk__${who}`, line, ...why);
  }

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

  choice(choice) {
    const made = button("", () => this.choose(choice), "ct-choice");
    made.append(...wordsOf(choice.words));
    return element("li", "", made);
  }

  /** Why the conversation is not quite as it was left, and the way back to where it was. */
  noted() {
    const { words } = this;
    const notes = [];
    if (this.hasChanged) notes.push(element("p", "ct-note", words.changed));
    if (this.isTrial) notes.push(element("p", "ct-note", words.trial));
    const isKept = this.stored().way.length > 0;
    if (this.isTrial || this.isResumed || (isKept && !this.way.length)) notes.push(element("p", "ct-next", this.button(isKept ? "resume" : "leave", () => this.goOn())));
    return notes;
  }

  best() {
    const had = this.isScored && !this.isTrial && recorded(this.playbook)?.scenario;
    return had ? [element("p", "ct-muted", fill(this.words.best, { n: Math.round(had.share * 100) }))] : [];
  }

  /** How it ended and what decided that: the choices after which the best end was out of reach. */
  result() {
    const { words, now, back, pass } = this;
    const verdict = now.score < pass ? fill(words.not_passed, { n: pass }) : words.passed;
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
    const reach = within(steps);
    const lost = way.filter(({ step, choice }) => reach.get(choice.to) < reach.get(step.id));
    if (!lost.length) return [element("p", "", words.straight)];
    const lines = lost.map(({ choice }) => {
      const after = fill(words.after, { n: reach.get(choice.to) });
      return element("li", "", element("strong", "", ...wordsOf(choice.words)), " ", ...wordsOf(choice.feedback), " ", after);
    });
    return [element("p", "ct-label", words.decided), element("ul", "", ...lines)];
  }
}
