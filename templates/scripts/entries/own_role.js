// The page of a role: whoever opens it has that role, as far as the search knows.
import { each } from "../core/lifecycle.js";
import { setOwnRole } from "../store/own-role.js";

each("own-role", (root) => setOwnRole(root.dataset.ctOwnRole));
