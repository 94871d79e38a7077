// The path on the page of a role: which of its steps are done, and the one thing to do next.
import { today } from "../core/calendar.js";
import { during } from "../core/lifecycle.js";
import { activityIndex, site } from "../core/site.js";
import { completionOf, recordsIn } from "../progress/completion.js";
import { leaves } from "../progress/leaves.js";
import { linkTo, notes } from "../progress/progress-view.js";
import { storedText } from "../store/device.js";
import { childrenOf, element, hook } from "../ui/dom.js";
import { fill } from "../ui/text.js";
import { countOf, followSetOut, showState } from "./steps.js";

/** @typedef {Words["progress_view"] & Words["path"]} RoleWords */

/**
 * How far the reader is with a step.
 * @typedef {{key: string, entry: Activity, done: boolean, changed: number, isBegun: boolean}} Step
 */

const FEW = 5;

/**
 * @param {HTMLElement} root
 * @param {RoleWords} words
 */
export function startRole(root, words) {
  const path = root.dataset.ctRolePath ?? "";
  const list = hook(document, "steps");
  const items = childrenOf(list);
  const isShort = items.some(({ hidden }) => hidden);
  const before = [...root.childNodes];
  const whole = hook(root, "start"); // missing where it is one of the steps
  const show = () => {
    const steps = stepsOf(path, items);
    const isBegun = steps.some((step) => step.isBegun);
    const next = isBegun ? steps.find(({ done }) => !done) : undefined;
    for (const item of items) showStep(item, steps, next, words);
    if (isShort) shorten(list, items, next);
    root.replaceChildren(...(isBegun ? nextForYou(steps, next, whole, words) : before));
  };
  followSetOut(path, [root, list]);
  for (const event of ["pageshow", "storage"]) during(root, event, show);
  show();
}

/**
 * How far the reader is with the steps of a path, which may be no playbook of its own.
 * @param {string} path
 * @param {HTMLElement[]} items
 * @returns {Step[]}
 */
function stepsOf(path, items) {
  const own = { steps: items.map(({ dataset }) => dataset.ctStep) };
  const activities = /** @type {ActivityIndex} */ ({ [path]: own, ...activityIndex() });
  const recorded = recordsIn(storedText("_results"));
  return leaves(activities, path).map((key) => {
    const entry = activities[key];
    const names = [key, ...(entry.names ?? [])];
    const { done, changed } = completionOf({ [key]: entry }, recorded, key, today(), key === path ? [] : [path]);
    return { key, entry, done, changed, isBegun: !!recorded(names) || names.some(storedText) };
  });
}

/**
 * Say of a step what it has come to.
 * @param {HTMLElement} item
 * @param {Step[]} steps
 * @param {Step | undefined} next
 * @param {RoleWords} words
 */
function showStep(item, steps, next, words) {
  const step = steps.find(({ key }) => key === item.dataset.ctStep);
  const isNext = !!step && step === next;
  showState(item, !!step?.done, isNext, [
    step?.done && ["good", site.words.done],
    isNext && ["next", words.next],
    step?.isBegun && !step.done && words.begun,
    step?.changed && ["soon", words.changed],
  ]);
}

/**
 * Of a list that shows the first few steps, show those around the next one.
 * @param {HTMLElement} list
 * @param {HTMLElement[]} items
 * @param {Step | undefined} next
 */
function shorten(list, items, next) {
  const at = items.findIndex(({ dataset }) => dataset.ctStep === next?.key);
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
