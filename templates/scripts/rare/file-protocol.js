// A site in a folder of files: nobody adds the name of the file to an address for us.
import { isFolder } from "../core/site.js";

function complete({ target }) {
  const link = target.closest("a[href]");
  if (link) link.href = link.href.replace(/\/(?=#|$)/, "/index.html");
}

export function startFileProtocol() {
  if (isFolder) addEventListener("click", complete, true);
}
