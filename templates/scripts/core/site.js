// The site that this page belongs to, by what the page says about it.

/** @type {SiteData & {root: string, words: Words["freshness"] & Words["copy"] & Words["done_badges"]}} */
export const site = JSON.parse(/** @type {HTMLElement} */ (document.querySelector("[data-ct-config]")).textContent ?? "");

/** The address of the home page. */
export const base = new URL(site.root.replace(/\/?$/, "/"), location.href);

/** Whether the site is read from a folder of files, where no server adds the name of the file to an address. */
export const isFolder = base.protocol === "file:";

/** What there is to do on the site, by playbook; nothing until the file that says it has run. */
export const activityIndex = () => /** @type {ActivityIndex} */ (window.countertalk.activities);
