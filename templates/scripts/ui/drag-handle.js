// A handle to drag, as an extra: everything it does can also be done without it.
import { element } from "./dom.js";

/**
 * A handle for `item`.
 * @param {HTMLElement} item
 * @param {(event: PointerEvent, start: PointerEvent) => void} follow called for every move of the pointer
 * @param {(end?: PointerEvent) => void} drop called when the pointer is released; without an event if Escape or the
 *   browser cancelled the drag
 */
export function dragHandle(item, follow, drop) {
  const handle = element("span", "ct-move__handle", "⠿");
  handle.ariaHidden = "true";
  handle.addEventListener("pointerdown", (start) => {
    if (start.button) return;
    const held = new AbortController();
    /** @type {<Type extends keyof WindowEventMap>(target: EventTarget, type: Type, act: (event: WindowEventMap[Type]) => void) => void} */
    const on = (target, type, act) => target.addEventListener(type, /** @type {EventListener} */ (act), { signal: held.signal });
    /** @param {PointerEvent} [event] */
    const end = (event) => {
      held.abort();
      item.removeAttribute("data-ct-held");
      drop(event);
    };
    start.preventDefault(); // dragging must not select text
    handle.setPointerCapture(start.pointerId);
    item.setAttribute("data-ct-held", "");
    on(handle, "pointermove", (event) => follow(event, start));
    on(handle, "pointerup", end);
    on(handle, "pointercancel", () => end());
    on(window, "keydown", ({ key }) => key === "Escape" && end());
  });
  return handle;
}
