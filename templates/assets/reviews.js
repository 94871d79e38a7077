// When which question was answered and when it is due again: in one place for the whole site, by playbook and item.
(function (space) {
  "use strict";

  const { fsrs, load, save, today } = space;
  const { isDay } = space.standing;
  const { between, dayOf } = space.due;
  const PLACE = ["_practice"];

  function isWithin(least, value, most) {
    return Number.isFinite(value) && value >= least && value <= most;
  }

  /** Whether a stored entry has the form of a review. */
  function isReview(entry) {
    const { key, due, last, s, d, n } = Object(entry);
    const isMemory = isWithin(0.001, s, 36500) && isWithin(1, d, 10) && Number.isInteger(n) && n > 0;
    return /^[0-9a-f]{8}$/.test(key) && isDay(due) && isDay(last) && isMemory;
  }

  /** What is known of a question under one of its names, as long as its answer is the same. */
  function of(known, names, key) {
    return names.map((name) => known.get(name)).find((review) => review?.key === key);
  }

  /** The review that an answer is: its day, and what is remembered now, with the day on which it is due again. */
  function reviewed(before, key, share) {
    const days = before ? Math.max(0, between(before.last, today())) : 0;
    const { s, d, interval } = fsrs.review(before, fsrs.grade(share), days);
    const [rounded, difficulty] = [s, d].map((value) => Number(value.toFixed(4)));
    return { key, due: dayOf(today(), interval), last: today(), s: rounded, d: difficulty, n: (before?.n ?? 0) + 1 };
  }

  /** Put a review in the place of what was known under any of the names. */
  function put(known, names, review) {
    for (const name of names) known.delete(name);
    known.set(names[0], review);
  }

  /**
   * Keep an answer as a review.
   * @param {string[]} names "kind/id#item" as it is, then as it was before
   * @param {string} key the fingerprint of the right answer
   * @param {number} share how much of the answer was right, from 0 to 1
   * @param {object | null} [before] what was known before, where the same answer is marked once more
   * @returns {{before: object | null, review: object, kept: boolean}}
   */
  function add(names, key, share, before = of(load(PLACE, isReview), names, key) ?? null) {
    const review = reviewed(before ?? undefined, key, share);
    return { before, review, kept: save(PLACE, isReview, (known) => put(known, names, review)) };
  }

  space.reviews = { add, known: () => load(PLACE, isReview), of, put };

  /**
   * An answer that was given elsewhere, such as in a quiz, counts as a review.
   * @param {string[]} playbook kind/id, then those that it had before
   * @param {string[]} ids of the item: as it is, then as it was before
   * @param {string} key the fingerprint of the right answer
   * @param {number} share how much of the answer was right, from 0 to 1
   * @param {object | null} [before] what this returned, where the same answer is marked once more
   */
  space.practised = function (playbook, ids, key, share, before) {
    const names = playbook.flatMap((one) => ids.map((id) => `${one}#${id}`));
    return add(names, key, share, before).before;
  };
})(window.countertalk);
