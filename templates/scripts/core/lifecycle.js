// When the parts of a page start and stop: an instant navigation changes the page and leaves the scripts running.
import { isFolder } from "./site.js";

/**
 * The event of a type that the window hears of.
 * @template {string} Type
 * @typedef {Type extends keyof WindowEventMap ? WindowEventMap[Type] : Event} WindowEvent
 */

/**
 * Run `start` now, as all scripts are deferred, and after every instant navigation; in a folder of files there is none.
 * @param {() => void} start
 */
export function onPage(start) {
  if (window.document$ && !isFolder) window.document$.subscribe(start);
  else start();
}

/**
 * Bring every part of the page that is marked `data-ct-<name>` to life: `start` is called once for each, with its words
 * if it has any, now and after every instant navigation. Which file of scripts gets there first does not matter.
 * @template {string} Name
 * @param {Name} name
 * @param {(root: Marked<Name>, words: any) => void} start
 */
export function each(name, start) {
  onPage(() => {
    /** @type {NodeListOf<HTMLElement>} */
    const found = document.querySelectorAll(`[data-ct-${name}]:not([data-ct-started])`);
    for (const root of found) {
      root.dataset.ctStarted = "";
      start(/** @type {Marked<Name>} */ (root), JSON.parse(root.dataset.ctWords ?? "null"));
    }
  });
}

/**
 * Listen to the window while `root` is on the page: an instant navigation takes it away.
 * @template {string} Type
 * @param {Node} root
 * @param {Type} type
 * @param {(event: WindowEvent<Type>) => unknown} act
 */
export function during(root, type, act) {
  /** @param {Event} event */
  const listen = (event) => (root.isConnected ? act(/** @type {WindowEvent<Type>} */ (event)) : removeEventListener(type, listen));
  addEventListener(type, listen);
}
