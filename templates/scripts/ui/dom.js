// Elements that scripts make, and those that they find: parts of a page, by the name of their mark `data-ct-<name>`.

/**
 * The part of `root` that is marked `data-ct-<name>`; where its template may leave it out, check whether it is there.
 * @template {string} Name
 * @param {ParentNode} root
 * @param {Name} name
 * @returns {Marked<Name>}
 */
export function hook(root, name) {
  return /** @type {Marked<Name>} */ (root.querySelector(`[data-ct-${name}]`));
}

/**
 * All parts of `root` that are marked `data-ct-<name>`.
 * @template {string} Name
 * @param {ParentNode} root
 * @param {Name} name
 * @returns {Marked<Name>[]}
 */
export function hooks(root, name) {
  const found = /** @type {NodeListOf<Marked<Name>>} */ (root.querySelectorAll(`[data-ct-${name}]`));
  return [...found];
}

/**
 * The elements directly inside `root`.
 * @param {ParentNode} root
 * @returns {HTMLElement[]}
 */
export function childrenOf(root) {
  return /** @type {HTMLElement[]} */ ([...root.children]);
}

/**
 * The field that a script has made inside `root`.
 * @param {ParentNode} root
 * @returns {HTMLInputElement}
 */
export function inputIn(root) {
  return /** @type {HTMLInputElement} */ (root.querySelector("input, select"));
}

/**
 * An element with a class, text and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} [className]
 * @param {...(Node | string)} children
 */
export function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/**
 * An element whose changes screen readers announce.
 * @param {keyof HTMLElementTagNameMap} tag
 * @param {string} [className]
 */
export function liveRegion(tag, className) {
  const made = element(tag, className);
  made.role = "status";
  return made;
}

/**
 * A button that calls `act`.
 * @param {string} word
 * @param {() => void} act
 * @param {string} className
 */
export function button(word, act, className = "ct-button ct-button--secondary") {
  const made = Object.assign(element("button", className, word), { type: "button" });
  made.addEventListener("click", act);
  return made;
}
