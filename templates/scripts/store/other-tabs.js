// Several tabs show the same reader's progress.
import { during } from "../core/lifecycle.js";
import { prefix } from "./device.js";

/** Call `tell` whenever another tab, or a page that the reader comes back from, changes what is stored under a name. */
export function onOtherTab(root, names, tell) {
  during(root, "pageshow", ({ persisted }) => persisted && tell());
  during(root, "storage", ({ key }) => {
    if (key === null || names.some((name) => key === prefix() + name)) tell();
  });
}
