// The search: it is fetched when somebody opens it.
import { onPage } from "../core/lifecycle.js";
import { Finder } from "../search/finder.js";

const finder = new Finder();
onPage(() => finder.follow());
