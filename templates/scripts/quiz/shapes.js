// Made by `make scripts`: the shapes of questions, by name.
import fill_blank from "../../questions/fill_blank.js";
import matching from "../../questions/matching.js";
import multiple_answers from "../../questions/multiple_answers.js";
import numeric from "../../questions/numeric.js";
import open_response from "../../questions/open_response.js";
import ordering from "../../questions/ordering.js";
import short_answer from "../../questions/short_answer.js";
import single_choice from "../../questions/single_choice.js";
import true_false from "../../questions/true_false.js";

export const SHAPES = { fill_blank, matching, multiple_answers, numeric, open_response, ordering, short_answer, single_choice, true_false };
