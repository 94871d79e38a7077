// The page of a role.
import { each } from "../core/lifecycle.js";
import { startRole } from "../paths/role.js";

each("role-path", startRole);
