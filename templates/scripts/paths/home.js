// The home page for who has done something: the way on from where the reader was, and what is due next.
import { today } from "../core/calendar.js";
import { activityIndex } from "../core/site.js";
import { dayOf, isStart, isTicked, openTasks } from "../plan/deadlines.js";
import { presentNames, startedPaths, summaryOf } from "../progress/progress-summary.js";
import { linkTo, notes, storedProgress } from "../progress/progress-view.js";
import { lastPlace, loadEntries } from "../store/entries.js";
import { onStoredChange } from "../store/changes.js";
import { element } from "../ui/dom.js";
import { fill, formatDay } from "../ui/text.js";

/** @import { StoredLine } from "../plan/deadlines.js" */

/** @typedef {Words["home"] & Words["deadlines"] & Pick<Words, "dates">} HomeWords */

/**
 * @param {HTMLElement} root
 * @param {HomeWords} words
 */
export function startHome(root, words) {
  const show = () => showIn(root, words);
  show();
  onStoredChange(root, ["_results", "_here"], show);
}

/**
 * @param {HTMLElement} root
 * @param {HomeWords} words
 */
function showIn(root, words) {
  const parts = [...onward(words), ...due(words)];
  root.replaceChildren(...parts);
  root.hidden = !parts.length;
}

/**
 * Where the reader was last, as long as something is to do there; then what comes next on a path that it is part of.
 * @param {HomeWords} words
 */
function onward(words) {
  const activities = activityIndex();
  const { results, begun } = storedProgress();
  const at = presentNames(activities)(/** @type {string} */ (lastPlace()));
  if (!Object.hasOwn(activities, at)) return [];
  /** @param {string} key */
  const isDone = (key) => summaryOf(activities, results, key, today()).finished;
  const way = startedPaths(activities, results, begun, today()).find(({ finished, rows }) => !finished && rows.some(({ key }) => key === at));
  const entry = isDone(at) ? way?.next?.entry : activities[at];
  if (!entry) return [];
  const { address, title, kind } = entry;
  const where = way && way.entry !== entry && [way.entry.title, fill(words.count, { done: way.done, all: way.of })];
  return [
    element("p", "ct-label", isDone(at) ? words.next : words.go_on),
    element("p", "ct-start__title ct-headline", linkTo(address, title)),
    element("p", "ct-muted", notes("", [kind, ...(where || [])])),
  ];
}

/**
 * What is due of the plans whose first day the reader has set: what is late, or else what comes next.
 * @param {HomeWords} words
 */
function due(words) {
  const found = Object.entries(activityIndex()).flatMap(([key, entry]) => (entry.due ? dueOf(key, entry) : []));
  const [first] = found.sort((a, b) => a.left - b.left);
  if (!first) return [];
  const late = found.filter(({ left }) => left < 0).length;
  const day = formatDay(dayOf(first.start, first.days), words.dates, words.dates.weekday);
  const far = first.left > 1 ? fill(words.in_many, { n: first.left }) : first.left ? words.tomorrow : words.today;
  const what = late ? (late === 1 ? words.late_one : fill(words.late_many, { n: late })) : `${day}, ${far}`;
  return [
    element("p", "ct-label", words.due),
    element("p", "", linkTo(`${first.address}#${first.id}`, first.text)),
    element("p", late ? "ct-plan__late ct-shape--bad" : "ct-muted", what),
  ];
}

/**
 * @param {string} key
 * @param {Activity} entry
 */
function dueOf(key, { address, names = [], checklist, due: tasks = {} }) {
  /** @type {Map<string, StoredLine & {day?: unknown}>} */
  const stored = loadEntries([key, ...names], () => true);
  const start = stored.get("_start")?.day;
  if (!isStart(start)) return [];
  const formers = new Map(Object.entries(checklist?.was ?? {}));
  /** @param {string} id */
  const entryOf = (id) => [id, ...(formers.get(id) ?? [])].map((name) => stored.get(name)).find(Boolean);
  /** @param {string} id */
  const settled = (id) => isTicked(entryOf(id), checklist?.of?.[id]) || typeof entryOf(id)?.no === "string";
  const all = Object.entries(tasks).map(([id, [days, text]]) => ({ id, days, text, settled: settled(id) }));
  return openTasks(all, start, today()).map((task) => ({ ...task, start, address }));
}
