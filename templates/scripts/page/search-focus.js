// From the search on by keyboard: the theme drops the focus there, and Safari begins the page again.

/** @param {KeyboardEvent} event */
function pass(event) {
  if (event.code === "Tab" && /** @type {Element} */ (event.target).matches(".md-search__input")) event.stopPropagation();
}

export function startSearchFocus() {
  addEventListener("keydown", pass, true);
}
