// Starts the page of a check of this shape.

import { entity } from "./entity.js";
import { asking, begin } from "./start.js";

begin(asking(entity()));
