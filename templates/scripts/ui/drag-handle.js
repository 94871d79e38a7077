// A handle to drag, as an extra: whatever it does is done without it, too.
import { element } from "./dom.js";

/**
 * A handle for `item`. While a pointer holds it, `follow` has every move and where it began; then `drop` has where it
 * ended, or nothing where Escape or the browser took it back.
 */
export function dragHandle(item, follow, drop) {
  const handle = element("span", "ct-move__handle", "⠿");
  handle.ariaHidden = "true";
  handle.addEventListener("pointerdown", (start) => {
    if (start.button) return;
    const held = new AbortController();
    const on = (target, type, act) => target.addEventListener(type, act, { signal: held.signal });
    const end = (event) => {
      held.abort();
      item.removeAttribute("data-ct-held");
      drop(event);
    };
    start.preventDefault(); // no text is marked meanwhile
    handle.setPointerCapture(start.pointerId);
    item.setAttribute("data-ct-held", "");
    on(handle, "pointermove", (event) => follow(event, start));
    on(handle, "pointerup", end);
    on(handle, "pointercancel", () => end());
    on(window, "keydown", ({ key }) => key === "Escape" && end());
  });
  return handle;
}
