// An onboarding plan: a checklist by the calendar.
import { startChecklist } from "../checklist/checklist.js";
import { each } from "../core/lifecycle.js";
import { putOwnPathFirst } from "../paths/next-step.js";
import { Plan } from "../plan/plan.js";

each("plan", (root, words) => new Plan(root, words).begin()); // first, so that it hears of the list
each("tasks", (bar, words) => startChecklist(bar, bar.dataset.ctTasks, words));
each("onward", putOwnPathFirst);
