// The path on the page of a role: which of its steps are done, and the one thing to do next.
import { today } from "../core/calendar.js";
import { during } from "../core/lifecycle.js";
import { activityIndex, site } from "../core/site.js";
import { stepsOf } from "../progress/steps.js";
import { linkTo, notes } from "../progress/progress-view.js";
import { gathered } from "../store/gathered.js";
import { storedNames } from "../store/device.js";
import { storedRecords } from "../store/recorded.js";
import { childrenOf, element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { countOf, followSetOut, showState } from "./step-list.js";

/** @typedef {Words["progress_view"] & Words["path"]} RoleWords */

/**
 * @import { Step } from "../progress/steps.js"
 * @import { Note } from "../progress/progress-view.js"
 */

const FEW = 5;

/**
 * @param {Marked<"role-path">} root
 * @param {RoleWords} words
 */
export function startRole(root, words) {
  const path = root.dataset.ctRolePath;
  const list = hook(document, "steps");
  const items = childrenOf(list);
  const isShort = items.at(-1)?.hidden;
  const before = [...root.childNodes];
  // What a role works through may be no playbook of its own.
  const own = { [path]: { steps: items.map(({ dataset }) => dataset.ctStep) } };
  const whole = hook(root, "start"); // missing where it is one of the steps
  const show = () => {
    const activities = /** @type {ActivityIndex} */ ({ ...own, ...activityIndex() });
    const steps = stepsOf(activities, storedRecords(), path, today());
    const touched = storedNames();
    const begun = steps.filter(({ isBegun, names }) => isBegun || names.some((name) => touched.has(name)));
    const next = begun[0] && steps.find(({ done }) => !done);
    for (const item of items) {
      const step = steps.find(({ key }) => key === item.dataset.ctStep);
      if (step) showState(item, step.done, step === next, statesOf(step, next, begun, words));
    }
    if (isShort) shorten(list, items);
    root.replaceChildren(...(begun[0] ? nextForYou(steps, next, whole, words) : before));
  };
  followSetOut(path, [root, list]);
  during(root, "pageshow", show);
  during(root, "storage", gathered(show));
  show();
}

/**
 * What a step has come to.
 * @param {Step} step
 * @param {Step | undefined} next
 * @param {Step[]} begun the steps of which something was done
 * @param {RoleWords} words
 * @returns {Note[]}
 */
function statesOf(step, next, begun, words) {
  return [
    step.done && ["good", site.words.done],
    step === next && ["next", words.next],
    !step.done && begun.includes(step) && words.begun,
    step.changed && ["soon", words.changed],
  ];
}

/**
 * Of a list that shows the first few steps, show those around the next one.
 * @param {HTMLElement} list
 * @param {HTMLElement[]} items
 */
function shorten(list, items) {
  const at = items.findIndex(({ dataset }) => "ctNext" in dataset);
  const first = Math.max(0, Math.min(at - 1, items.length - FEW));
  items.forEach((item, index) => (item.hidden = index < first || index >= first + FEW));
  list.style.counterReset = `ct-path ${first}`;
}

/**
 * One thing to do next, and the path that it is part of.
 * @param {Step[]} steps
 * @param {Step | undefined} next
 * @param {HTMLElement | null} whole
 * @param {RoleWords} words
 */
function nextForYou(steps, next, whole, words) {
  const rest = whole ? [element("p", "ct-muted", whole.cloneNode(true))] : [];
  if (!next) return [element("p", "ct-trail__end", words.finished), ...rest];
  const { address, title, kind, minutes } = next.entry;
  return [
    element("p", "ct-label", words.next_for_you),
    element("p", "ct-start__title ct-headline", linkTo(address, title)),
    element("p", "", notes("", [kind, minutes && fill(words.minutes, { n: minutes })])),
    element("p", "ct-muted", countOf(words, steps)),
    ...rest,
  ];
}
