// The page belongs to whoever reads: it shows their name, and never what somebody else did.
import { runScript } from "../core/loader.js";
import { base, isFolder } from "../core/site.js";
import { device, hasRested, leaveDevice } from "../store/device.js";

/** Who reads, and how often the device was handed on: another one than before means a page of somebody else. */
function reader() {
  const { profile, left } = device();
  return `${profile} ${left}`;
}

/** The name in the header, with the way to what this reader has done. */
function showName() {
  const { profile, names } = device();
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector("[data-ct-profile]");
  if (!link) return;
  link.href = `${base}progress/`; // an instant navigation leaves the header and changes what is relative
  const name = /** @type {HTMLElement} */ (link.querySelector("[data-ct-profile-name]"));
  name.textContent = names.get(profile) ?? "";
}

/**
 * A page in another tab, or one that the browser kept for the way back, must not show what somebody else did; what was
 * set for the device applies to it, too.
 */
export function startReader() {
  if (hasRested()) leaveDevice();
  const shown = reader();
  const follow = () => {
    if (reader() !== shown) location.reload();
    if (isFolder || device().rest) runScript("rare");
  };
  showName();
  follow();
  for (const event of ["pageshow", "storage"]) addEventListener(event, follow);
}
