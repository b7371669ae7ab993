// The French that pages need beside the evaluator and the search; the site ships it as one module.

export { capital, fold } from "./french/folding.js";
export { osa } from "./french/distance.js";
export { number } from "./french/numbers.js";
export { showDate } from "./french/days.js";
export { small } from "./french/typography.js";
