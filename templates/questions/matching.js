// The reader finds a partner for each thing, by picking it from the list beside the thing or by dragging it there.
import { inPlace } from "../scripts/grading/grading.js";
import { markPart } from "../scripts/quiz/parts.js";
import { childrenOf, element, hooks, inputIn } from "../scripts/ui/dom.js";
import { dragHandle } from "../scripts/ui/drag-handle.js";

/** @import { Question } from "../scripts/quiz/question.js" */

/** @param {HTMLElement} part */
const partOf = ({ dataset }) => dataset.ctPart ?? "";

/**
 * Partners to find: each thing has a list of all partners. Answers are in the order of the keys of the things, so the
 * order on the page does not matter.
 */
export default class Matching {
  /**
   * @param {AnswerKeys["matching"]} answerKey
   * @param {string[]} given
   */
  static mark({ right }, given) {
    return inPlace(right, given);
  }

  /** @param {Question} question */
  constructor(question) {
    this.question = question;
    const [left, right] = hooks(question.root, "parts");
    this.things = childrenOf(left).sort((a, b) => (partOf(a) < partOf(b) ? -1 : Number(partOf(a) > partOf(b))));
    this.partners = /** @type {Marked<"part">[]} */ (childrenOf(right));
    right.ariaHidden = "true"; // the list beside each thing contains them
    for (const thing of this.things) this.makeLive(thing);
    for (const partner of this.partners) partner.prepend(this.handle(partner));
  }

  /**
   * The handle to drag a partner to its thing.
   * @param {Marked<"part">} partner
   */
  handle(partner) {
    /** @param {PointerEvent} event */
    const under = ({ clientX, clientY }) =>
      this.things.find((thing) => document.elementsFromPoint(clientX, clientY).includes(thing));
    /**
     * @param {string} translate
     * @param {HTMLElement} [found] the thing under the pointer
     */
    const show = (translate, found) => {
      partner.style.translate = translate;
      for (const thing of this.things) thing.toggleAttribute("data-ct-held", thing === found);
    };
    /** @type {(event: PointerEvent, start: PointerEvent) => void} */
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

  /** @param {HTMLElement} thing */
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

  /** @param {string[]} given */
  write(given) {
    const known = this.partners.map((partner) => partner.dataset.ctPart);
    if (given.length !== this.things.length || !given.every((key) => !key || known.includes(key))) return false;
    this.selects().forEach((select, at) => (select.value = given[at]));
    return true;
  }

  /** @param {AnswerKeys["matching"]} answerKey */
  reveal(answerKey) {
    this.things.forEach((thing, at) => {
      const select = inputIn(thing);
      select.disabled = true;
      if (select.value) markPart(thing, select.value === answerKey.right[at], this.question.words);
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
