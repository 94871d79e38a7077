// A shelf of the library.
import { each } from "../core/lifecycle.js";
import { Library } from "../library/library.js";

each("library", (form, words) => new Library(form, words).begin());
