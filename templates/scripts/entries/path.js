// A learning path, or the path of a role.
import { each } from "../core/lifecycle.js";
import { Way } from "../paths/path.js";

each("way", (root, words) => new Way(root, words).begin());
