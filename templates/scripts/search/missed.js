// Tells the rest of the page that a search has found nothing, once the reader has stopped typing.
import { announce, SEARCH_MISSED } from "../core/events.js";
import { runScript } from "../core/loader.js";

const PAUSE = 1500; // ms

/** The search that has found nothing, until it is told or typed on. */
export class Missed {
  constructor() {
    this.query = "";
    this.told = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.waiting = undefined;
    addEventListener("pagehide", () => this.tell());
  }

  /** @param {string} query what has found nothing; "" if something was found */
  note(query) {
    clearTimeout(this.waiting);
    this.query = query.trim();
    if (!this.query) return;
    runScript("missed"); // it listens once it is here
    this.waiting = setTimeout(() => this.tell(), PAUSE);
  }

  tell() {
    const { query } = this;
    this.note("");
    if (!query || query === this.told) return;
    this.told = query;
    announce(SEARCH_MISSED, { query });
  }
}
