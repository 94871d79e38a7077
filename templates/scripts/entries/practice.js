// The practice of a role.
import { each } from "../core/lifecycle.js";
import { Practice } from "../practice/practice.js";

each("practice", (root, words) => new Practice(root, words).begin());
