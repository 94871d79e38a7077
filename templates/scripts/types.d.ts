// What the scripts of a page share with its templates, with other files of scripts and with the theme.

/** The base, which lends its modules by name, and the activity index once its file has run. */
interface Base {
  activities?: ActivityIndex;
  /** The words of the search, which come with its script. */
  finder?: Words["finder"];
  /** The files of the search that have run, by name. */
  search?: Record<string, any>;
  [name: string]: unknown;
}

interface Window {
  countertalk: Base;
  /** The theme's, where it has instant navigation. */
  document$?: { subscribe(start: () => void): void };
}

/** The data that templates always give an element with the mark `data-ct-<name>`, if scripts rely on it. */
interface MarkData {
  carry: "ctSite";
  card: "ctCard";
  checklist: "ctChecklist";
  days: "ctDays";
  "due-days": "ctDueDays" | "ctItem";
  item: "ctItem";
  option: "ctOption";
  part: "ctPart";
  plan: "ctPlan";
  practice: "ctQuizWords";
  question: "ctItem" | "ctFingerprint" | "ctType" | "ctAnswerKey";
  quiz: "ctQuiz";
  read: "ctRead";
  receipt: "ctSite" | "ctSaid";
  scenario: "ctScenario";
  "role-path": "ctRolePath";
  sheet: "ctSheet";
  sign: "ctSign" | "ctRole";
  tasks: "ctTasks";
  team: "ctSite" | "ctSaid";
  to: "ctPart" | "ctTo";
  way: "ctWay";
}

/** An element with the mark `data-ct-<name>`. */
type Marked<Name extends string> = HTMLElement & {
  dataset: Record<Name extends keyof MarkData ? MarkData[Name] : never, string>;
};
