// Shows on a page that the search has opened what was found there.
import { onPage } from "../core/lifecycle.js";
import { showMarks } from "../search/page-marks.js";

onPage(showMarks);
