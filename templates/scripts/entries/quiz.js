// A quiz, or the questions at the end of a page.
import { each } from "../core/lifecycle.js";
import { putOwnPathFirst } from "../paths/next-step.js";
import { Quiz } from "../quiz/quiz.js";

each("quiz", (root, words) => new Quiz(root, words).show());
each("onward", putOwnPathFirst);
