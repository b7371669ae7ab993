// Starts the page where files are judged.

import { start } from "./files.js";
import { begin } from "./start.js";

begin(start);
