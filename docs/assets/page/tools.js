// The tools that this page lends to the model of a browser (WebMCP): the check that it holds, the search of the site.
// Nothing of it is loaded where the browser has no such API.

import { decideTool } from "./tool-decide.js";
import { searchTool } from "./tool-search.js";
import { loadWords } from "./words.js";

/** Register the tools of the page in the browser's `context`; one that is refused keeps no other out. */
export async function offer(context) {
  await loadWords("assets/tools.json");
  const decision = document.getElementById("verification")?.dataset.decision;
  const making = [searchTool(), ...(decision ? [decideTool(decision)] : [])];
  await Promise.allSettled(making.map(async (tool) => context.registerTool(await tool)));
}
