"""Mutation: each field of the base is changed in turn, and an example or a scenario must notice.

A mutant that nothing notices is a value that nothing pins: it could be wrong and all would stay green.
A way of saying is judged by the scenarios that say it; those that none says are counted, and prove nothing.
"""
