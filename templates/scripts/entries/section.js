// A section.
import { startSectionCount } from "../progress/section-count.js";

startSectionCount();
