// Loads the files of scripts that a page asks for.
import { base } from "./site.js";

/** @type {Record<string, HTMLScriptElement>} */
const scripts = {};

/**
 * Run a file of the site's assets after those asked for before, unless it has run, then call `then`.
 * @param {string} name
 * @param {() => void} [then]
 */
export function runScript(name, then) {
  const script = (scripts[name] ??= document.createElement("script"));
  script.addEventListener("load", /** @type {() => void} */ (then)); // without one, nothing is called
  if (script.src) return;
  script.onerror = () => {
    script.remove();
    delete scripts[name]; // it is fetched again when it is asked for again
  };
  script.src = `${base}assets/${name}.js`;
  script.async = false;
  document.head.append(script);
}

/**
 * Run the files that the page names in an attribute, in their order. They are not script elements of the page: an
 * instant navigation would run those at once, in any order, and again on every page.
 * @param {string} attribute
 */
export function runNamedIn(attribute) {
  document.querySelector(`[${attribute}]`)?.getAttribute(attribute)?.split(" ").forEach((name) => runScript(name));
}
