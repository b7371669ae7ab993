// Kleene's three truth values, the unknown one carrying its causes.
// A truth is FALSE (0), TRUE (1) or a sum of causes (2 and more): so an unknown is never mistaken for a no.

export const FALSE = 0;
export const TRUE = 1;
export const MISSING = 2;
export const UNDATED = 4;
export const AMBIGUOUS = 8;

/** Causes in the order in which they give the status of an undecided answer. */
export const CAUSES = { missing: MISSING, undated: UNDATED, ambiguous: AMBIGUOUS, unlisted: 16 };

/** False if one is false, else unknown by the causes of the unknown ones, else true. */
export function conjunction(truths) {
  let causes = 0;
  for (const truth of truths) {
    if (truth === FALSE) return FALSE;
    causes |= truth;
  }
  return causes & ~TRUE || TRUE;
}

/** True if one is true, else unknown by the causes of the unknown ones, else false. */
export function disjunction(truths) {
  let causes = 0;
  for (const truth of truths) {
    if (truth === TRUE) return TRUE;
    causes |= truth;
  }
  return causes;
}

/** True for false and false for true; an unknown stays unknown, for the same causes. */
export function negation(truth) {
  return truth < MISSING ? truth ^ 1 : truth;
}

/** The names of the causes of an unknown. */
export function causesOf(truth) {
  return Object.keys(CAUSES).filter((name) => truth & CAUSES[name]);
}
