// What the scripts of a page have in common with its templates, with other files of scripts and with the theme.

/** The base, which lends its modules by name, and the activity index once its file has run. */
interface Base {
  activities?: ActivityIndex;
  [name: string]: unknown;
}

interface Window {
  countertalk: Base;
  /** The theme's, where it has instant navigation. */
  document$?: { subscribe(start: () => void): void };
}
