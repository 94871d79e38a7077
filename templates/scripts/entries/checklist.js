// A checklist, or the one at the end of a page.
import { startChecklist } from "../checklist/checklist.js";
import { HistoryView } from "../checklist/history-view.js";
import { SignOff } from "../checklist/sign-off.js";
import { each } from "../core/lifecycle.js";
import { putOwnPathFirst } from "../paths/next-step.js";

each("checklist", (bar, words) => startChecklist(bar, bar.dataset.ctChecklist, words, { HistoryView, SignOff }));
each("onward", putOwnPathFirst);
