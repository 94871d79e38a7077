// What the scripts of a page have in common with its templates, with other files of scripts and with the theme.

/** What a part of a playbook asks, such as its quiz. */
interface ActivityPart {
  /** The fingerprints of what is asked, by id. */
  of?: Record<string, string>;
  /** Former ids, by id. */
  was?: Record<string, string[]>;
  /** The pass mark in per cent. */
  pass?: number;
  /** How many of the questions are asked. */
  draw?: number;
  /** How often it is to be done. */
  every?: string;
}

/** A playbook in which something can be done, as pages/activity_index.py writes it. */
interface Activity {
  title: string;
  kind: string;
  address: string;
  version?: string;
  /** The keys that it had before. */
  names?: string[];
  minutes?: number;
  /** When a path is done. */
  rule?: "completed" | "passed" | "completed_and_passed" | "completed_or_passed";
  /** By the id of a task, its day and what it says. */
  due?: Record<string, [number, string]>;
  earns?: { name: string; days?: number; by?: string };
  read?: true;
  quiz?: ActivityPart;
  checklist?: ActivityPart;
  scenario?: ActivityPart;
  /** The playbooks that it leads through. */
  steps?: string[];
}

type ActivityIndex = Record<string, Activity>;

/** The base, which lends its modules by name, and the activity index once its file has run. */
interface Base {
  outline?: ActivityIndex;
  [name: string]: unknown;
}

interface Window {
  countertalk: Base;
  /** The theme's, where it has instant navigation. */
  document$?: { subscribe(start: () => void): void };
}
