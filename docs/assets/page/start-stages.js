// Starts the page of a check of this shape.

import { stages } from "./stages.js";
import { asking, begin } from "./start.js";

begin(asking(stages));
