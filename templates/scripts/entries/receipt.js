// A receipt, or the form for the name that it lacks.
import { each } from "../core/lifecycle.js";
import { Device } from "../device/device-form.js";
import { Receipt } from "../progress/receipt.js";

each("receipt", (root, words) => new Receipt(root, words).begin());
each("device", (root, words) => new Device(root, words).show());
