// Starts the page of a check of this shape.

import { message } from "./message.js";
import { asking, begin } from "./start.js";

begin(asking(message));
