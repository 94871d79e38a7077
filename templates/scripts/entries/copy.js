// Words that are copied with a tap.
import { each } from "../core/lifecycle.js";
import { startCopying } from "../page/copy.js";

each("copy", startCopying);
