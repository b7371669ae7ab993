"""Conditions of three values, classes, verdicts, questions, counterfactuals: a base in, finished tables out."""
