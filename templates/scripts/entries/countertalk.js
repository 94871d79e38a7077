// On every page: who reads, what is done, how fresh the page is, the way to the search. Then the files that the page asks for.
import { onPage } from "../core/lifecycle.js";
import { runNamedIn } from "../core/loader.js";
import { startFind } from "../page/find.js";
import { startFreshness } from "../page/freshness.js";
import { startReader } from "../page/reader.js";
import { startBadges } from "../progress/done-badges.js";

export function start() {
  startReader();
  onPage(() => runNamedIn("data-ct-scripts"));
  startBadges();
  startFreshness();
  startFind();
}
