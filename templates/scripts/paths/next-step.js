// The way on from a step that belongs to several paths: that of the path which the reader has set out on comes first.
import { lastPath } from "../store/last-path.js";

/** @param {HTMLElement} root */
export function putOwnPathFirst(root) {
  const path = lastPath();
  const own = [...root.querySelectorAll("li")].find(({ dataset }) => path && dataset.ctWays?.split(" ").includes(path));
  if (own) own.parentElement?.prepend(own);
}
