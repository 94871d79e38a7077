// The home page for who has done something: the way on from where the reader was, and what is due next.
(function (space) {
  "use strict";

  const { element, fill, link, load, notes, today } = space;
  const { dayOf, isStart, isTicked, open } = space.due;
  const { account, presentNames, ways } = space.account;

  function begin(root, words) {
    const show = () => showIn(root, words);
    show();
    space.onOtherTab(root, ["_results", "_here"], show);
  }

  function showIn(root, words) {
    const parts = [...onward(words), ...due(words)];
    root.replaceChildren(...parts);
    root.hidden = !parts.length;
  }

  /** Where the reader was last, as long as something is to do there; then what comes next on a path that it is part of. */
  function onward(words) {
    const { outline } = space;
    const { results, begun } = space.mine();
    const at = presentNames(outline)(load(["_here"], (text) => typeof text === "string").get("at"));
    if (!Object.hasOwn(outline, at)) return [];
    const isDone = (key) => account(outline, results, key, today()).finished;
    const way = ways(outline, results, begun, today()).find(({ finished, rows }) => !finished && rows.some(({ key }) => key === at));
    const entry = isDone(at) ? way?.next?.entry : outline[at];
    if (!entry) return [];
    const { address, title, kind } = entry;
    const where = way && way.entry !== entry && [way.entry.title, fill(words.count, { done: way.done, all: way.of })];
    return [
      element("p", "ct-label", isDone(at) ? words.next : words.go_on),
      element("p", "ct-start__title", link(address, title)),
      element("p", "ct-muted", notes("", [kind, ...(where || [])])),
    ];
  }

  /** What is due of the plans whose first day the reader has set: what is late, or else what comes next. */
  function due(words) {
    const found = Object.entries(space.outline).flatMap(([key, entry]) => (entry.due ? dueOf(key, entry) : []));
    const [first] = found.sort((a, b) => a.left - b.left);
    if (!first) return [];
    const late = found.filter(({ left }) => left < 0).length;
    const day = space.day(dayOf(first.start, first.days), words.dates, words.dates.weekday);
    const far = first.left > 1 ? fill(words.in_many, { n: first.left }) : first.left ? words.tomorrow : words.today;
    const what = late ? (late === 1 ? words.late_one : fill(words.late_many, { n: late })) : `${day}, ${far}`;
    return [
      element("p", "ct-label", words.due),
      element("p", "", link(`${first.address}#${first.id}`, first.text)),
      element("p", late ? "ct-plan__late" : "ct-muted", what),
    ];
  }

  function dueOf(key, { address, names = [], checklist, due: tasks }) {
    const stored = load([key, ...names], () => true);
    const start = stored.get("_start")?.day;
    if (!isStart(start)) return [];
    const formers = new Map(Object.entries(checklist.was ?? {}));
    const entryOf = (id) => [id, ...(formers.get(id) ?? [])].map((name) => stored.get(name)).find(Boolean);
    const settled = (id) => isTicked(entryOf(id), checklist.of[id]) || typeof entryOf(id)?.no === "string";
    const all = Object.entries(tasks).map(([id, [days, text]]) => ({ id, days, text, settled: settled(id) }));
    return open(all, start, today()).map((task) => ({ ...task, start, address }));
  }

  space.each("home", begin);
})(window.countertalk);
