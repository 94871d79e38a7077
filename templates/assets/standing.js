// What is done and what is not: pure, over the outline of the site and what was recorded. No page, no storage.
//
// The outline has for every playbook that can be done: `read: true` where reading counts, `quiz`, `checklist` and
// `scenario` with what they ask (`of`: fingerprints by id, `was`: former ids by id, `pass`: per cent, `draw`: how many
// are asked, `every`: how often), `steps`: the playbooks that it leads through, `rule`: when a path is done.
// A record has for every such part the day (`on`), the day of the `first` time, the `share` from 0 to 1, what was asked (`of`) and the `version`.
(function (space) {
  "use strict";

  const DAY = 24 * 60 * 60 * 1000;
  const PARTS = ["read", "quiz", "checklist", "scenario"];
  const ROUNDING = 1e-9;

  /** A day as a number of days, so that time zones do not matter. */
  function number(day) {
    return Date.parse(`${day}T00:00:00Z`) / DAY;
  }

  const SAME = {
    daily: (a, b) => a === b,
    weekly: (a, b) => week(a) === week(b),
    fortnightly: (a, b) => Math.floor(week(a) / 2) === Math.floor(week(b) / 2),
    monthly: (a, b) => a.slice(0, 7) === b.slice(0, 7),
    quarterly: (a, b) => quarter(a) === quarter(b),
  };

  /** The week of a day, from Monday on. */
  function week(day) {
    return Math.floor((number(day) + 3) / 7);
  }

  function quarter(day) {
    return `${day.slice(0, 4)} ${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
  }

  /** Whether what was done on one day still holds on another, where it is done so often. */
  function holds(on, today, every) {
    return !SAME[every] || SAME[every](on, today);
  }

  /** Whether a share is enough for a pass mark in per cent. */
  function passes(share, pass = 0) {
    return share * 100 + ROUNDING >= pass;
  }

  /** How many of the things that a part asks a record has not answered, or not as they are now. */
  function left(part, had) {
    const ids = Object.keys(part.of ?? {});
    const known = ids.filter((id) => [id, ...(part.was?.[id] ?? [])].some((name) => had.of[name] === part.of[id]));
    return Math.max(0, Math.min(part.draw ?? ids.length, ids.length) - known.length);
  }

  /**
   * How far one part of a playbook is: whether everything was answered or ticked, whether well enough, whether there is
   * a mark to pass at all, and how much of it has changed since.
   */
  function partStanding(part, had, today) {
    const tested = part.pass > 0;
    if (!had || !holds(had.on, today, part.every)) return { ...NOTHING, tested };
    const changed = left(part, had);
    return { ...NOTHING, tested, complete: !changed, passed: !changed && passes(had.share, part.pass), changed };
  }

  const NOTHING = { complete: false, passed: false, tested: false, begun: false, changed: 0 };

  const RULES = {
    completed: (complete) => complete,
    passed: (complete, passed, tested) => (tested ? passed : complete),
    completed_or_passed: (complete, passed, tested) => complete || (tested && passed),
    completed_and_passed: (complete, passed) => complete && passed,
  };

  /**
   * How far a playbook is.
   * @param {Record<string, any>} outline all playbooks by kind/id
   * @param {(names: string[]) => Record<string, any> | undefined} recorded what is recorded under the names of one
   * @param {string} key kind/id
   * @param {string} today
   * @param {string[]} above the playbooks that lead here, so that a circle ends
   * @returns {{done: boolean, complete: boolean, passed: boolean, tested: boolean, begun: boolean, changed: number}}
   *   `done` by its own rule; `changed` how many things were asked anew since it was complete
   */
  function standing(outline, recorded, key, today, above = []) {
    const entry = Object.hasOwn(outline, key) ? outline[key] : undefined;
    if (!entry || above.includes(key)) return { ...NOTHING, done: false };
    const had = recorded([key, ...(entry.names ?? [])]) ?? {};
    // What comes round every day is done for a path as soon as it was done once.
    const own = PARTS.filter((name) => entry[name]).map((name) =>
      partStanding(entry[name], had[name], above.length ? had[name]?.on : today),
    );
    const steps = (entry.steps ?? [])
      .filter((step) => Object.hasOwn(outline, step))
      .map((step) => standing(outline, recorded, step, today, [...above, key]));
    const all = [...own, ...steps];
    const tests = all.filter(({ tested }) => tested);
    const complete = all.length > 0 && all.every((one) => one.complete);
    const passed = all.length > 0 && tests.every((one) => one.passed);
    return {
      done: RULES[entry.rule ?? "completed_and_passed"](complete, passed, tests.length > 0),
      complete,
      passed,
      tested: tests.length > 0,
      begun: PARTS.some((name) => had[name]) || steps.some(({ begun }) => begun),
      changed: own.reduce((sum, { changed }) => sum + changed, 0),
    };
  }

  /** Whether a stored value is a day of the calendar. */
  function isDay(value) {
    return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && number(value) > 0;
  }

  /** Whether a stored record has the form of one. */
  function isRecord(record) {
    return (
      !!record &&
      isDay(record.on) &&
      record.share >= 0 &&
      record.share <= 1 &&
      typeof record.version === "string" &&
      !!record.of &&
      typeof record.of === "object" &&
      Object.values(record.of).every((key) => typeof key === "string")
    );
  }

  /** The records of one playbook, by part, without those that are none; undefined where there is none. */
  function recordsOf(parts) {
    const found = Object.entries(Object(parts)).filter(([name, record]) => PARTS.includes(name) && isRecord(record));
    return found.length ? Object.fromEntries(found) : undefined;
  }

  /**
   * A way to look up what is recorded.
   * @param {string | null} text the stored text: records by part, by playbook
   * @returns {(names: string[]) => Record<string, any> | undefined} by the names of a playbook, the present one first
   */
  function recordsIn(text) {
    let stored;
    try {
      stored = new Map(Object.entries(Object(JSON.parse(text))));
    } catch {
      stored = new Map(); // no JSON: nothing is recorded
    }
    return (names) => names.map((name) => recordsOf(stored.get(name))).find(Boolean);
  }

  space.standing = { holds, isDay, left, number, passes, recordsIn, recordsOf, standing };
})((globalThis.chalktalk ??= {}));
