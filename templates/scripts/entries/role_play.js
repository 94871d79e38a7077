// The sheet of a role play for two.
import { each } from "../core/lifecycle.js";
import { putOwnPathFirst } from "../paths/next-step.js";
import { Sheet } from "../scenario/role-play-score.js";

each("sheet", (root, words) => new Sheet(root, words).show());
each("onward", putOwnPathFirst);
