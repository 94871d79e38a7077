// A lesson: the reader says that it was read.
import { each } from "../core/lifecycle.js";
import { Reading } from "../lesson/mark-as-read.js";
import { putOwnPathFirst } from "../paths/next-step.js";

each("read", (root, words) => new Reading(root, words).show());
each("onward", putOwnPathFirst);
