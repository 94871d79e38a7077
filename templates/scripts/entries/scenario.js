// A conversation to play.
import { each } from "../core/lifecycle.js";
import { putOwnPathFirst } from "../paths/next-step.js";
import { Play } from "../scenario/play.js";

each("scenario", (root, words) => new Play(root, words).show());
each("onward", putOwnPathFirst);
