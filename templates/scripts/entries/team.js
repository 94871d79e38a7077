// The progress of a team.
import { each } from "../core/lifecycle.js";
import { Team } from "../team/team.js";

each("team", (root, words) => new Team(root, words).begin());
