"""What a page shows as right, done, signed, said, given, practised or set, without anything stored that says so.

The scripts of the site decide what they show; this asks what is stored once more, in its own words. It runs on every
page: what is not there claims nothing.
"""

from __future__ import annotations

FALSE_CLAIMS = """
const own = (of, name) => Object.getOwnPropertyDescriptor(Object(of), name)?.value;
const isDay = (on) => typeof on === "string" && /^\\d{4}-\\d\\d-\\d\\d$/.test(on);
const isText = (text) => typeof text === "string" && text.trim() !== "";
const every = (css, root = document) => [...root.querySelectorAll(css)];
const kept = (name) => {
  try { return Object(JSON.parse(localStorage.getItem(countertalk.prefix() + name))); } catch { return {}; }
};
const listOf = ({ dataset }) => kept(dataset.ctLines ?? dataset.ctSign);

const rightAnswers = () => every("[data-ct-quiz] .ct-q[data-ct-result=right]").filter((question) => {
  const { asked, key, item, type } = question.dataset;
  const entry = own(kept(question.closest("[data-ct-quiz]").dataset.ctQuiz), item), given = own(entry, "chosen");
  if (!Array.isArray(given) || own(entry, "key") !== key) return true;
  const { right, accept, number, tolerance } = JSON.parse(asked), plain = (text) => String(text).trim().toLowerCase();
  if (accept) return !accept.some((one) => plain(one) === plain(given[0]));
  if (number !== undefined) return !(Math.abs(parseFloat(given[0]) - number) <= tolerance);
  const same = ["ordering", "matching"].includes(type) ? (keys) => keys : (keys) => [...new Set(keys)].sort();
  return JSON.stringify(same(given)) !== JSON.stringify(same(right));
});

const doneLines = () => every("li[data-item].ct-done").filter((line) => {
  const entry = own(listOf(line.closest("[data-ct-lines]")), line.dataset.item), { evidence } = line.dataset;
  return !isDay(own(entry, "on")) || own(entry, "no") !== undefined || (evidence && !isText(own(entry, "value")));
});

const signatures = () => every("[data-ct-sign]").filter((place) => {
  const entry = own(listOf(place), "_signed");
  return place.querySelector(".ct-rule").dataset.kept && !(isDay(own(entry, "on")) && isText(own(entry, "value")));
});

const earlierLists = () => every(".ct-past:not([hidden]) > :is(summary, .ct-label)").filter((line) => {
  const { ctChecklist } = document.querySelector("[data-ct-checklist]").dataset;
  const past = Object.values(kept(`${ctChecklist}:past`));
  return !past.some((entry) => isDay(own(entry, "on")) && line.textContent.includes(`${entry.done} of ${entry.all}`));
});

const whatWasSaid = () => every("[data-ct-scenario]").filter((play) => {
  const way = own(own(kept(play.dataset.ctScenario), "_way"), "way") ?? [];
  const ids = every(".ct-talk__you").reduce(([id, ...before], line, at) => {
    const rows = every("[data-to]", document.getElementById(id));
    const row = rows.find((one) => line.firstChild.textContent.endsWith(one.firstElementChild.textContent));
    return [row.dataset.to === own(way[at], "to") ? row.dataset.to : "lie", id, ...before];
  }, [play.querySelector("[data-step]").id]);
  const isEnd = !play.querySelector(`[id='${ids[0]}'] [data-to]`);
  return ids.includes("lie") || isEnd !== !!play.querySelector(".ct-score");
});

const points = () => every(".ct-sheet tr[data-part]").filter((row) => {
  const fields = every("input", row);
  const field = fields.length > 1 ? fields.find((one) => one.checked) : fields[0];
  const shown = [field?.value, row.querySelector(".ct-given").textContent];
  const sheet = own(kept(row.closest("[data-ct-sheet]").dataset.ctSheet), "_sheet");
  const given = own(own(sheet, "points"), row.dataset.part);
  const isOne = Number.isInteger(given) && given >= 0 && given <= Number(row.dataset.points);
  return shown.some((text) => text && !(isOne && text === String(given)));
});

const practised = () => every("[data-ct-practice]").filter((root) => {
  const known = kept("_practice"), isLater = (due) => isDay(due) && due > countertalk.today();
  const cards = new Map(every(".ct-q", root).map(({ dataset }) => [dataset.item, dataset.key]));
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
  const entry = own(countertalk.outline, key) ?? {}, names = [key, ...(entry.names ?? [])];
  const parts = ["read", "quiz", "checklist", "scenario"].filter((name) => entry[name]);
  const had = (part) => names.map((name) => own(own(kept("_results"), name), part)).find(Boolean);
  const steps = (entry.steps ?? []).filter((step) => own(countertalk.outline, step));
  if (!parts.length && !steps.length) return false;
  return parts.every((part) => isRecorded(entry[part], had(part))) && steps.every(isDone);
};
const marks = () => every(":is(a, .ct-card__link):has(> .ct-tick)").filter((link) => !isDone(countertalk.keyAt(link)));
const steps = () => every(".ct-path > li[data-done]").filter((item) => !isDone(item.dataset.step));
const receipts = () => every(".ct-receipt").filter(() => !isDone(location.hash.slice(1)));
const entries = () => {
  const isOne = (parts) => Object.values(Object(parts)).some((had) => isDay(own(had, "on")));
  const all = Object.values(kept("_results")).filter(isOne);
  return every("[data-ct-mine='done'] > ul:first-child > li").slice(all.length);
};
const lessons = () => every("[data-ct-read]").filter((root) => {
  const had = own(own(kept("_results"), root.dataset.ctRead), "read");
  return root.querySelector(".ct-read__note").textContent && !isDay(own(had, "on"));
});
const links = () => every("[data-ct-home] a").filter(({ href }) =>
  !Object.values(countertalk.outline).some(({ address }) => href.startsWith(new URL(address, countertalk.base).href)));
const firstDays = () => every("[data-ct-plan]").filter((root) =>
  root.querySelector(".ct-plan__summary").textContent && !isDay(own(own(kept(root.dataset.ctPlan), "_start"), "day")));

return Object.entries({
  rightAnswers, doneLines, signatures, earlierLists, whatWasSaid, points, practised, marks, steps, receipts, entries,
  lessons, links, firstDays,
}).flatMap(([name, find]) => find().length ? [name] : []);
"""
"""The body of a function that returns the names of what is claimed wrongly."""
