// Starts the page of a check of this shape.

import { cycle } from "./cycle.js";
import { asking, begin } from "./start.js";

begin(asking(cycle));
