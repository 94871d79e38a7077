// Another tab's changes arrive one key at a time.

const MOMENT = 50; // ms

/**
 * A listener that acts once for all that another tab changes within a moment: a file may bring thousands of entries.
 * @param {() => void} act
 * @returns {(event: Event) => void} what is no change of a single key is acted on at once
 */
export function gathered(act) {
  /** @type {ReturnType<typeof setTimeout>} */
  let waiting;
  return (event) => {
    clearTimeout(waiting);
    if (/** @type {any} */ (event).key) waiting = setTimeout(act, MOMENT);
    else act();
  };
}
