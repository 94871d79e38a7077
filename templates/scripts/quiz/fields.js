// The field of every type of question: what reads an answer, puts one back and shows what was right.
import { Choice, Match } from "./choice-field.js";
import { Order } from "./order-field.js";
import { Gaps, Open, Typed } from "./text-field.js";

export const FIELDS = {
  single_choice: Choice,
  multiple_answers: Choice,
  true_false: Choice,
  matching: Match,
  ordering: Order,
  fill_blank: Gaps,
  short_answer: Typed,
  numeric: Typed,
  open_response: Open,
};
