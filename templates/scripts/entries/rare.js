// What few pages and few visits need: a site in a folder of files, a device that is left alone, addresses that lead elsewhere.
import { startFileProtocol } from "../rare/file-protocol.js";
import { startIdleTimeout } from "../rare/idle-timeout.js";
import { startNotFound } from "../rare/not-found.js";
import { startRedirect } from "../rare/redirect.js";

startFileProtocol();
startIdleTimeout();
startNotFound();
startRedirect();
