// What a quiz that draws some of its questions asks.
import assert from "node:assert/strict";
import test from "node:test";

import { openPage } from "../page.js";

const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const DRAWN = 3;
const WORDS = new Proxy({}, { get: (_, word) => String(word) });

const { Element, document, localStorage } = openPage();
Element.prototype.scrollIntoView = () => {}; // jsdom has no layout
const { Quiz } = await import("../../../templates/scripts/quiz/quiz.js");

const question = (id) => `<div data-ct-question data-ct-item="${id}" data-ct-fingerprint="0123abcd" data-ct-type="short_answer"
    data-ct-answer-key='{"accept":["yes"]}'><p data-ct-ask><span data-ct-number></span> <span>Really?</span></p>
    <div data-ct-write></div><details data-ct-answer></details></div>`;

/** A visit to the page: the quiz as a reader finds it. */
function visit(name = "quiz/drawn", ...formers) {
  const about = `data-ct-quiz="${name}" data-ct-was='${JSON.stringify(formers)}' data-ct-draw="${DRAWN}"`;
  document.body.innerHTML = `<section ${about}>${IDS.map(question).join("")}</section>`;
  const root = document.querySelector("section");
  const quiz = new Quiz(root, WORDS);
  quiz.show();
  return quiz;
}

const asked = ({ questions }) => questions.map(({ id }) => id).join("");

test("a returning reader without an answer is asked the same questions", () => {
  localStorage.clear();
  const first = asked(visit());
  assert.equal(first.length, DRAWN);
  for (let visits = 0; visits < 5; visits += 1) assert.equal(asked(visit()), first);
});

test("every new try draws different questions, and the same ones when the page is reopened", () => {
  localStorage.clear();
  const quiz = visit();
  const seen = new Set([asked(quiz)]);
  for (let tries = 0; tries < 8; tries += 1) {
    quiz.retry(false);
    assert.equal(asked(visit()), asked(quiz));
    seen.add(asked(quiz));
  }
  assert.ok(seen.size > 4, `${seen.size} draws`);
});

test("a renamed quiz keeps its tries", () => {
  localStorage.clear();
  const quiz = visit("quiz/former");
  quiz.retry(false);
  assert.equal(asked(visit("quiz/drawn", "quiz/former")), asked(quiz));
});
