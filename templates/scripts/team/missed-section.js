// What a team searched for and did not find, and what its manager can do about it.
import { notes } from "../progress/progress-view.js";
import { element } from "../ui/dom.js";
import { fill } from "../ui/text.js";

/** @import { TeamMiss } from "./missed-report.js" */

const MOST_SHOWN = 50;

/**
 * The section with its heading; nothing where nobody missed anything.
 * @param {Words["team"]} words
 * @param {TeamMiss[]} missed
 */
export function missedSection(words, missed) {
  if (!missed.length) return [];
  const list = element("ul", "ct-rows ct-list ct-ruled ct-apart", ...missed.slice(0, MOST_SHOWN).map((miss) => row(words, miss)));
  const more = missed.length - MOST_SHOWN;
  const rest = more > 0 ? [element("p", "ct-muted", fill(words.missed_more, { n: more }))] : [];
  return [element("h2", "", words.missed), element("p", "", words.missed_what), list, ...rest];
}

/**
 * @param {Words["team"]} words
 * @param {TeamMiss} miss
 */
function row(words, { text, people, times }) {
  const many = people === 1 ? words.missed_one : fill(words.missed_many, { n: people });
  const often = times === 1 ? words.missed_once : fill(words.missed_times, { n: times });
  return element("li", "", element("bdi", "ct-strong", text), notes("ct-muted", [many, often]));
}
