// A learning path.
import { each } from "../core/lifecycle.js";
import { Way } from "../paths/path.js";

each("way", (root, words) => new Way(root, words).begin());
