// The last question, kept in the history of its tab: a reload or the way back finds it again, and no address holds it, so
// that no server sees it and no link tells it.

/** Keep a question, and what the answer before it had understood. */
export function keepQuestion(question, after) {
  history.replaceState({ ...history.state, question, after }, "");
}

/** The question that was kept for this page, if there is one. */
export function keptQuestion() {
  return history.state?.question ? history.state : null;
}
