// Starts the page of a check of this shape.

import { checklist } from "./checklist.js";
import { asking, begin } from "./start.js";

begin(asking(checklist));
