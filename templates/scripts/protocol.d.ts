// Made by `make scripts` from pages/protocol.py, the shapes of questions and the files of words.

/** A playbook in which something can be done. */
interface Activity {
  title: string;
  /** What its kind is called. */
  kind: string;
  /** Its address from the root of the site. */
  address: string;
  /** The day of its last review: `2026-11-23`. */
  version?: string;
  /** The keys that it had before. */
  names?: Array<string>;
  /** How long it takes to read. */
  minutes?: number;
  /** When a path counts as done. */
  rule?: "completed" | "passed" | "completed_and_passed" | "completed_or_passed";
  /** The tasks of a plan by their ids: the day on which each is due, counted from the reader's first, and its text. */
  due?: Record<string, [number, string]>;
  earns?: EarnedCertificate;
  /** Whether reading it counts. */
  read?: boolean;
  quiz?: QuizActivity;
  checklist?: ChecklistActivity;
  scenario?: ScenarioActivity;
  /** The keys of the playbooks that a path leads through. */
  steps?: Array<string>;
}

/** A certificate that readers earn. */
interface EarnedCertificate {
  name: string;
  /** How long it is valid, in days. */
  days?: number;
  /** The role that confirms it, as readers call it. */
  by?: string;
}

/** Questions to answer. */
interface QuizActivity {
  /** The fingerprints of the questions by their ids. */
  of: Record<string, string>;
  /** The former ids of questions by their ids. */
  was?: Record<string, Array<string>>;
  /** The pass mark in per cent; 0 where nobody passes or fails. */
  pass: number;
  /** How many of the questions are asked at a time, if not all. */
  draw?: number;
}

/** Tasks to tick. */
interface ChecklistActivity {
  /** What ticking each required item proves, by its id: an item that asks for something else is open again. */
  of: Record<string, string>;
  /** The former ids of items by their ids. */
  was?: Record<string, Array<string>>;
  /** How often the list starts over. */
  every?: "once" | "daily" | "weekly" | "fortnightly" | "monthly" | "quarterly" | "per_event";
}

/** A conversation to rehearse. */
interface ScenarioActivity {
  /** The pass mark in per cent; 0 where nobody passes or fails. */
  pass: number;
}

/** What scripts know of the site from every page; the theme adds the path to its root. */
interface SiteData {
  /** The words of the scripts that run on every page. */
  words: Record<string, string>;
  /** How many days before its next review a page is said to be due soon. */
  dueSoon: number;
}

/** The answer key of a sentence with gaps. */
interface Gaps {
  /** The accepted spellings, gap by gap. */
  gaps: Array<Array<string>>;
}

/** The answer key of a question that is answered with parts of the page: options, steps, partners or points. */
interface RightParts {
  /** Their ids, in the right order, if there is one. */
  right: Array<string>;
}

/** The answer key of a number. */
interface Figure {
  /** The right number. */
  number: number;
  /** How far off the reader's number may be, either way. */
  tolerance: number;
}

/** The answer key of a typed word. */
interface Spellings {
  /** The accepted spellings. */
  accept: Array<string>;
}

/** What there is to do on a site, by the `kind/id` of playbooks. */
type ActivityIndex = Record<string, Activity>;

/** The answer keys by the shape of the question. */
interface AnswerKeys {
  fill_blank: Gaps;
  matching: RightParts;
  multiple_answers: RightParts;
  numeric: Figure;
  open_response: RightParts;
  ordering: RightParts;
  short_answer: Spellings;
  single_choice: RightParts;
  true_false: RightParts;
}

/** The words of scripts by their group. */
interface Words {
  sign_off: {
    sign_later: string;
    sign_as: string;
    sign: string;
    unsign: string;
    signed: string;
    unsigned: string;
    self_reported: string;
  };
  checklist_history: {
    yesterday: string;
    past: string;
    by: string;
    signed_by: string;
    past_kept: string;
    past_not: string;
    past_not_why: string;
    past_open: string;
  };
  mark_as_read: {
    read: string;
    done: string;
    take_back: string;
  };
  onboarding_plan: {
    start: string;
    ask: string;
    wrong: string;
    due: string;
    overdue_one: string;
    overdue_many: string;
    next: string;
  };
  scenario: {
    them: string;
    you: string;
    choose: string;
    back: string;
    again: string;
    resume: string;
    leave: string;
    trial: string;
    changed: string;
    end: string;
    score: string;
    best: string;
    passed: string;
    not_passed: string;
    back_one: string;
    back_many: string;
    decided: string;
    after: string;
    straight: string;
    see_tree: string;
    next: string;
    marked: string;
    said: string;
    ended: string;
  };
  role_play_score: {
    sum: string;
    open_one: string;
    open_many: string;
    note: string;
    day: string;
    record: string;
    recorded: string;
    passed: string;
    not_passed: string;
    again: string;
    changed: string;
  };
  quiz: {
    gap: string;
    wrong_gap: string;
    pick: string;
    several: string;
    open: string;
    up: string;
    down: string;
    moved: string;
    check: string;
    choose: string;
    partly: string;
    right_here: string;
    wrong_here: string;
    right: string;
    wrong: string;
    your_choice: string;
    correct: string;
    score: string;
    passed: string;
    not_passed: string;
    look_again: string;
    to_go: string;
    retry_wrong: string;
    retry: string;
    go_on: string;
    previous: string;
    next: string;
    place: string;
    exam: string;
    hand_in: string;
    hand_in_anyway: string;
    not_answered: string;
    left_out: string;
    changed: string;
  };
  library: {
    shown: string;
    nothing: string;
  };
  storage: {
    not_kept: string;
  };
  deadlines: {
    today: string;
    tomorrow: string;
    in_many: string;
    late_one: string;
    late_many: string;
  };
  my_progress: {
    how_far: string;
    next: string;
    finished: string;
    receipt: string;
    percent: string;
    begun: string;
    gone: string;
  };
  missed_searches: {
    title: string;
    where: string;
    once: string;
    times: string;
    remove: string;
    remove_search: string;
    remove_all: string;
    removed: string;
  };
  progress_file: {
    missed: string;
    save: string;
    saved: string;
    nameless: string;
    take: string;
    taken: string;
    kept: string;
    nothing: string;
    ahead: string;
    not_kept: string;
    large: string;
    strange: string;
    newer: string;
    other_site: string;
  };
  progress_view: {
    tasks: string;
    read: string;
    checklist: string;
    scenario: string;
    points: string;
    right: string;
    percent_right: string;
    failed: string;
    content: string;
    changed: string;
    reviewed: string;
  };
  receipt: {
    worked: string;
    done: string;
    until: string;
    over: string;
    score: string;
    percent: string;
    by: string;
    signature: string;
    step: string;
    result: string;
    day: string;
    version: string;
    print: string;
    open: string;
    nameless: string;
    choose: string;
    nothing: string;
    unknown: string;
  };
  team: {
    choose: string;
    drop: string;
    files_read: string;
    refused: string;
    most: string;
    large: string;
    strange: string;
    newer: string;
    ahead: string;
    older: string;
    saved: string;
    remove: string;
    remove_file: string;
    nameless: string;
    caption: string;
    person: string;
    path: string;
    done: string;
    of: string;
    score: string;
    last: string;
    until: string;
    attention: string;
    saved_on: string;
    site: string;
    how_far: string;
    percent: string;
    finished: string;
    on_the_way: string;
    expired: string;
    failed_in: string;
    changed_in: string;
    none: string;
    idle: string;
    old_file: string;
    undated: string;
    other_site: string;
    details: string;
    steps: string;
    missed: string;
    missed_what: string;
    missed_one: string;
    missed_many: string;
    missed_once: string;
    missed_times: string;
    missed_more: string;
    files: string;
    csv: string;
  };
  device: {
    reading: string;
    nameless: string;
    as: string;
    name: string;
    give_name: string;
    other: string;
    give_other: string;
    along: string;
    taken: string;
    finish: string;
    finish_and_clear: string;
    remove: string;
    sure: string;
    sure_nameless: string;
    rest: string;
    never: string;
    hour: string;
    hours: string;
    set: string;
    not_kept: string;
  };
  home: {
    go_on: string;
    next: string;
    count: string;
    due: string;
  };
  path: {
    count: string;
    left_one: string;
    left_many: string;
    minutes: string;
    go_on: string;
    next: string;
    next_for_you: string;
    begun: string;
    done_on: string;
    changed_one: string;
    changed_many: string;
    finished: string;
    receipt: string;
  };
  finder: {
    count_one: string;
    count_many: string;
    results: string;
    recent: string;
    remove: string;
    used: string;
    i_am: string;
    any_role: string;
    did_you_mean: string;
    missing: string;
    nothing: string;
    try: string;
    show_all: string;
    show_more: string;
    copy_of: string;
    filters: string;
    filters_set: string;
    kind: string;
    section: string;
    role: string;
    state: string;
    any: string;
    current: string;
    draft: string;
    archived: string;
    filtered_out_one: string;
    filtered_out_many: string;
    drop_filters: string;
    loading: string;
    failed: string;
    again: string;
  };
  freshness: {
    not_yet: string;
    expired: string;
    verified: string;
    soon: string;
    overdue: string;
  };
  done_badges: {
    done: string;
  };
  copy: {
    copy: string;
    copied: string;
  };
  practice: {
    place: string;
    next: string;
    finish: string;
    done: string;
    nothing: string;
    more: string;
    coming: string;
    tomorrow: string;
    weekday: string;
    later: string;
    again: string;
    not_kept: string;
  };
  checklist: {
    count: string;
    not_done: string;
    unproved: string;
    all_done: string;
    clear: string;
    start_new: string;
    undo: string;
    now: string;
    not: string;
    missing: string;
    no_number: string;
    photo: string;
    cannot: string;
    reopen: string;
    why: string;
  };
  dates: {
    day: string;
    weekday: string;
    short: string;
    months: Array<string>;
    weekdays: Array<string>;
  };
}
