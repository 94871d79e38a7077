// Elements that scripts make.

/** An element with a class, text and children. */
export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** An element whose changes screen readers announce. */
export function liveRegion(tag, className) {
  const made = element(tag, className);
  made.role = "status";
  return made;
}

/** A button that does `act`. */
export function button(word, act, className = "ct-button ct-button--secondary") {
  const made = Object.assign(element("button", className, word), { type: "button" });
  made.addEventListener("click", act);
  return made;
}
