// Leaves the device once nobody has used it for as many hours as its readers have set, before somebody else sees it.
import { device, hasRested, leaveDevice, setDevice } from "../store/device.js";

function leaveAfterRest() {
  if (!hasRested() || document.hidden) return; // a page that is being closed must not reload
  leaveDevice();
  location.reload();
}

function noteUse() {
  leaveAfterRest();
  const { rest, used } = device();
  if (rest && Date.now() - used > 60000) setDevice({ used: Date.now() });
}

export function startIdleTimeout() {
  noteUse();
  setInterval(leaveAfterRest, 60000);
  for (const event of ["pageshow", "pointerdown", "keydown"]) addEventListener(event, noteUse, true);
  document.addEventListener("visibilitychange", leaveAfterRest);
}
