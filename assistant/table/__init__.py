"""Three-valued conditions, classes, verdicts, questions, counterfactuals: a base in, a finished table out."""
