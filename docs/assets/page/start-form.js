// Starts the page of a check of this shape.

import { asking, begin } from "./start.js";

begin(asking());
