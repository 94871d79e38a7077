// The home page.
import { each } from "../core/lifecycle.js";
import { startHome } from "../paths/home.js";

each("home", startHome);
