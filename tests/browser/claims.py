"""What a page shows as right, done, signed, said, given, practised or set, without anything stored that says so.

The site's scripts decide what they show; this checks it independently against what is stored. It runs on every page:
what is not there claims nothing.
"""

from __future__ import annotations

from browser.pages.storage import PUT_TEXT

FALSE_CLAIMS = """
const own = (of, name) => Object.getOwnPropertyDescriptor(Object(of), name)?.value;
const isDay = (on) => typeof on === "string" && /^\\d{4}-\\d\\d-\\d\\d$/.test(on);
const isText = (text) => typeof text === "string" && text.trim() !== "";
const every = (css, root = document) => [...root.querySelectorAll(css)];
const seen = new Map(); // nothing changes while this is looked through
const kept = (name) => seen.get(name) ?? seen.set(name, entriesUnder(name)).get(name);
const entriesUnder = (name) => {
  const start = `${countertalk.prefix()}${name}#`;
  const read = ([key, text]) => {
    try { return key.startsWith(start) ? [[key.slice(start.length), JSON.parse(text)]] : []; } catch { return []; }
  };
  return Object.fromEntries(Object.entries(localStorage).flatMap(read));
};
const listOf = ({ dataset }) => kept(dataset.ctLines ?? dataset.ctSign);

const rightAnswers = () => every("[data-ct-quiz] .ct-q[data-ct-result=right]").filter((question) => {
  const { ctAnswerKey: asked, ctFingerprint: key, ctItem: item, ctType: type } = question.dataset;
  const entry = own(kept(question.closest("[data-ct-quiz]").dataset.ctQuiz), item), given = own(entry, "chosen");
  if (!Array.isArray(given) || own(entry, "key") !== key) return true;
  const { right, accept, number, tolerance } = JSON.parse(asked), plain = (text) => String(text).trim().toLowerCase();
  if (accept) return !accept.some((one) => plain(one) === plain(given[0]));
  if (number !== undefined) return !(Math.abs(parseFloat(given[0]) - number) <= tolerance);
  const same = ["ordering", "matching"].includes(type) ? (keys) => keys : (keys) => [...new Set(keys)].sort();
  return JSON.stringify(same(given)) !== JSON.stringify(same(right));
});

const doneLines = () => every("li[data-ct-item][data-ct-state=done]").filter((line) => {
  const entry = own(listOf(line.closest("[data-ct-lines]")), line.dataset.ctItem);
  const { ctEvidence: evidence } = line.dataset;
  return !isDay(own(entry, "on")) || own(entry, "no") !== undefined || (evidence && !isText(own(entry, "value")));
});

const signatures = () => every("[data-ct-sign]").filter((place) => {
  const entry = own(listOf(place), "_signed");
  return place.querySelector(".ct-rule").dataset.ctKept && !(isDay(own(entry, "on")) && isText(own(entry, "value")));
});

const earlierLists = () => every(".ct-past:not([hidden]) > :is(summary, .ct-label)").filter((line) => {
  const { ctChecklist } = document.querySelector("[data-ct-checklist]").dataset;
  const past = Object.values(kept(`${ctChecklist}:past`));
  return !past.some((entry) => isDay(own(entry, "on")) && line.textContent.includes(`${entry.done} of ${entry.all}`));
});

const whatWasSaid = () => every("[data-ct-scenario]").filter((play) => {
  const way = own(own(kept(play.dataset.ctScenario), "_way"), "way") ?? [];
  const ids = every(".ct-talk__you").reduce(([id, ...before], line, at) => {
    const rows = every("[data-ct-to]", document.getElementById(id));
    const row = rows.find((one) => line.firstChild.textContent.endsWith(one.firstElementChild.textContent));
    return [row.dataset.ctTo === own(way[at], "to") ? row.dataset.ctTo : "lie", id, ...before];
  }, [play.querySelector("[data-ct-step]").id]);
  const isEnd = !play.querySelector(`[id='${ids[0]}'] [data-ct-to]`);
  return ids.includes("lie") || isEnd !== !!play.querySelector(".ct-score");
});

const points = () => every(".ct-sheet tr[data-ct-part]").filter((row) => {
  const fields = every("input", row);
  const field = fields.length > 1 ? fields.find((one) => one.checked) : fields[0];
  const shown = [field?.value, row.querySelector(".ct-given").textContent];
  const sheet = own(kept(row.closest("[data-ct-sheet]").dataset.ctSheet), "_sheet");
  const given = own(own(sheet, "points"), row.dataset.ctPart);
  const isOne = Number.isInteger(given) && given >= 0 && given <= Number(row.dataset.ctPoints);
  return shown.some((text) => text && !(isOne && text === String(given)));
});

const practised = () => every("[data-ct-practice]").filter((root) => {
  const known = kept("_practice"), isLater = (due) => isDay(due) && due > countertalk.today();
  const cards = new Map(every(".ct-q", root).map(({ dataset }) => [dataset.ctItem, dataset.ctFingerprint]));
  const asked = [...cards].filter(([name, key]) => {
    const entry = own(known, name);
    return own(entry, "key") !== key || !isLater(own(entry, "due"));
  });
  const place = root.querySelector(".ct-practice__round > .ct-label")?.textContent.match(/of (\\d+)/)[1] ?? 0;
  return Number(place) < Math.min(8, asked.length);
});

const isRecorded = (part, had) =>
  isDay(own(had, "on")) && own(had, "share") * 100 + 1e-9 >= (part.pass ?? 0) &&
  Object.entries(part.of ?? {}).filter(([id, key]) =>
    [id, ...(part.was?.[id] ?? [])].some((name) => own(own(had, "of"), name) === key)
  ).length >= (part.draw ?? Object.keys(part.of ?? {}).length);
const isDone = (key) => {
  const entry = own(countertalk.activities, key) ?? {}, names = [key, ...(entry.names ?? [])];
  const parts = ["read", "quiz", "checklist", "scenario"].filter((name) => entry[name]);
  const had = (part) => names.map((name) => own(kept("_results"), `${name}#${part}`)).find(Boolean);
  const steps = (entry.steps ?? []).filter((step) => own(countertalk.activities, step));
  if (!parts.length && !steps.length) return false;
  return parts.every((part) => isRecorded(entry[part], had(part))) && steps.every(isDone);
};
const marks = () => every(":is(a, .ct-card__link):has(> .ct-tick)").filter((link) => !isDone(countertalk.keyAt(link)));
const steps = () => every(".ct-path > li[data-ct-done]").filter((item) => !isDone(item.dataset.ctStep));
const receipts = () => every(".ct-receipt").filter(() => !isDone(location.hash.slice(1)));
const entries = () => {
  const done = Object.entries(kept("_results")).filter(([, had]) => isDay(own(had, "on")));
  const all = done.map(([id]) => id.split("#")[0]);
  return every("[data-ct-my-done] > ul:first-child > li").slice(new Set(all).size);
};
const lessons = () => every("[data-ct-read]").filter((root) => {
  const had = own(kept("_results"), `${root.dataset.ctRead}#read`);
  return root.querySelector(".ct-read__note").textContent && !isDay(own(had, "on"));
});
const links = () => every("[data-ct-home] a").filter(({ href }) =>
  !Object.values(countertalk.activities).some(({ address }) =>
    href.startsWith(new URL(address, countertalk.base).href)));
const firstDays = () => every("[data-ct-plan]").filter((root) =>
  root.querySelector(".ct-plan__summary").textContent && !isDay(own(own(kept(root.dataset.ctPlan), "_start"), "day")));

return Object.entries({
  rightAnswers, doneLines, signatures, earlierLists, whatWasSaid, points, practised, marks, steps, receipts, entries,
  lessons, links, firstDays,
}).flatMap(([name, find]) => find().length ? [name] : []);
"""
"""The body of a function that returns the names of false claims."""
WATCH = """
window.thrown = [];
// A browser that delays a resize notification reports it as an error.
const isThrown = (message) => !message.startsWith("ResizeObserver loop");
addEventListener("error", ({ message }) => isThrown(String(message)) && window.thrown.push(String(message)));
addEventListener("unhandledrejection", (event) => window.thrown.push(String(event.reason)));
"""
MEET = (
    f"const falseClaims = () => {{{FALSE_CLAIMS}}}; {PUT_TEXT}"
    + """
const [key, values, cards] = arguments;
const elements = () => document.querySelectorAll(".md-content :is(img, script, iframe)").length;
const before = elements();
const wrong = [];
const bank = document.querySelector("[data-ct-practice]"), fresh = bank?.cloneNode(true);
if (bank) {
  fresh.querySelector(".ct-practice__round").remove();
  for (const card of [...fresh.querySelectorAll(".ct-q")].slice(cards)) card.remove();
  delete fresh.dataset.ctStarted;
}
const again = () => { // practice does not hear of other tabs: show its page again
  document.querySelector("[data-ct-practice]").replaceWith(fresh.cloneNode(true));
  document$.next(document);
};
localStorage.setItem(`${countertalk.prefix()}_path#at`, "{}"); // something of the reader is there, whatever is removed
for (const value of values) {
  window.thrown.length = 0;
  if (key.endsWith("#")) putText(key, value);
  else localStorage.setItem(key, value);
  if (bank) again();
  else dispatchEvent(new StorageEvent("storage", { key: null }));
  if (location.hash) dispatchEvent(new Event("hashchange")); // nor does a receipt
  for (const claim of falseClaims()) wrong.push([claim, value]);
  if (elements() !== before) wrong.push(["element", value]);
  if (window.ran || {}.polluted) wrong.push(["ran", value]);
  for (const message of window.thrown) wrong.push([message, value]);
}
return wrong.slice(0, 5);
"""
)


FILES = (
    f"const falseClaims = () => {{{FALSE_CLAIMS}}};"
    + """
const [place, values, done] = arguments;
const field = document.querySelector(`${place} [type=file]`), status = document.querySelector(`${place} [role=status]`);
const elements = () => document.querySelectorAll(".md-content :is(img, script, iframe)").length;
const before = elements(), wrong = [];
const isOurs = (key) => /^countertalk:2:\\/::(_[a-z]+|[a-z_]+\\/[^/#]+)#/.test(key);
const strange = () => Object.keys(localStorage).filter((key) => key.startsWith("countertalk") && !isOurs(key));
const most = (value) => {
  try {
    const { entries, ways } = JSON.parse(value);
    const shares = Object.values(ways ?? {}).map((way) => way?.done || 0);
    return Math.max(Object.keys(Object(entries._results)).length, ...shares);
  } catch { return 0; }
};
const meet = async (value) => {
  const held = new DataTransfer();
  held.items.add(new File([value], "ana.json"));
  field.files = held.files;
  status.textContent = "";
  field.dispatchEvent(new Event("change"));
  while (!status.textContent) await new Promise((ready) => setTimeout(ready));
  const rows = [...document.querySelectorAll(".ct-team tbody tr")];
  if (rows.some(({ cells }) => parseInt(cells[2].textContent) > most(value))) wrong.push(["done", value]);
  for (const claim of [...falseClaims(), ...strange(), ...window.thrown]) wrong.push([claim, value]);
  if (elements() !== before || window.ran || {}.polluted) wrong.push(["ran", value]);
  for (const button of document.querySelectorAll(".ct-team li > button")) button.click();
  localStorage.clear();
  localStorage.setItem(`${countertalk.prefix()}_here#on`, "{}"); // somebody who has done nothing
  dispatchEvent(new StorageEvent("storage", { key: null }));
};
values.reduce((last, value) => last.then(() => meet(value)), Promise.resolve()).then(() => done(wrong.slice(0, 5)));
"""
)
