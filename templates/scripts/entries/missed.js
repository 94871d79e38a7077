// Keeps what was searched for and not found: fetched once there is something to keep.
import { startMissedSearches } from "../store/missed-searches.js";

startMissedSearches();
