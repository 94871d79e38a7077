// My progress: what was done, the file to take along, and who reads on this device.
import { each } from "../core/lifecycle.js";
import { Device } from "../device/device-form.js";
import { Carry } from "../progress/progress-file-ui.js";
import { Mine } from "../progress/my-progress.js";

each("my-paths", (root, words) => new Mine(root, words).begin());
each("device", (root, words) => new Device(root, words).show());
each("carry", (root, words) => new Carry(root, words).show());
