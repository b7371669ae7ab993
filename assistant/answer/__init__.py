"""Answer: a question in French in, a decision, passages, suggestions or « non couvert » out."""
