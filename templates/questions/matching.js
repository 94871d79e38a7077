// Partners are found for things, in the list that each thing has; or they are dragged there.
import { inPlace } from "../scripts/grading/grading.js";
import { markPart } from "../scripts/quiz/parts.js";
import { childrenOf, element, hooks, inputIn } from "../scripts/ui/dom.js";
import { dragHandle } from "../scripts/ui/drag-handle.js";

/**
 * Partners to find: each thing has a list of what it may belong to. Answers go by the keys of the things, so that it
 * does not matter in which order the page has them.
 */
const partOf = ({ dataset }) => dataset.ctPart ?? "";

export default class Matching {
  /** @param {AnswerKeys["matching"]} answerKey */
  static mark({ right }, given) {
    return inPlace(right, given);
  }

  constructor(question) {
    this.question = question;
    const [left, right] = hooks(question.root, "parts");
    this.things = childrenOf(left).sort((a, b) => (partOf(a) < partOf(b) ? -1 : Number(partOf(a) > partOf(b))));
    this.partners = childrenOf(right);
    right.ariaHidden = "true"; // the list of each thing has them
    for (const thing of this.things) this.makeLive(thing);
    for (const partner of this.partners) partner.prepend(this.handle(partner));
  }

  /** A partner is dragged to its thing. */
  handle(partner) {
    const under = ({ clientX, clientY }) =>
      this.things.find((thing) => document.elementsFromPoint(clientX, clientY).includes(thing));
    const show = (translate, found) => {
      partner.style.translate = translate;
      for (const thing of this.things) thing.toggleAttribute("data-ct-held", thing === found);
    };
    const follow = (event, start) =>
      show(`${event.clientX - start.clientX}px ${event.clientY - start.clientY}px`, under(event));
    return dragHandle(partner, follow, (event) => {
      const select = event && under(event)?.querySelector("select");
      show("");
      if (!select) return;
      select.value = partner.dataset.ctPart;
      select.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  makeLive(thing) {
    const select = element("select", "ct-pick");
    select.append(new Option(this.question.words.pick, ""));
    for (const partner of this.partners) select.append(new Option(partner.textContent.trim(), partOf(partner)));
    select.ariaLabel = thing.textContent.trim();
    thing.append(" ", select);
  }

  selects() {
    return this.things.map((thing) => inputIn(thing));
  }

  read() {
    const given = this.selects().map((select) => select.value);
    return given.some(Boolean) ? given : [];
  }

  write(given) {
    const known = this.partners.map((partner) => partner.dataset.ctPart);
    if (given.length !== this.things.length || !given.every((key) => !key || known.includes(key))) return false;
    this.selects().forEach((select, at) => (select.value = given[at]));
    return true;
  }

  reveal(asked) {
    this.things.forEach((thing, at) => {
      const select = inputIn(thing);
      select.disabled = true;
      if (select.value) markPart(thing, select.value === asked.right[at], this.question.words);
    });
  }

  clear() {
    for (const thing of this.things) {
      const select = inputIn(thing);
      select.value = "";
      select.disabled = false;
    }
  }
}
