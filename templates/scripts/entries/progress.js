// My progress: what was done, what was not found, the file to take along, and who reads on this device.
import { each } from "../core/lifecycle.js";
import { Device } from "../device/device-form.js";
import { MissedList } from "../progress/missed-list.js";
import { Mine } from "../progress/my-progress.js";
import { Carry } from "../progress/progress-file-ui.js";

each("my-paths", (root, words) => new Mine(root, words).begin());
each("missed", (root, words) => new MissedList(root, words).begin());
each("device", (root, words) => new Device(root, words).show());
each("carry", (root, words) => new Carry(root, words).show());
