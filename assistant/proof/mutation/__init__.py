"""Mutation: each field of the base is changed in turn, and an example, a scenario or a question must notice.

A mutant that nothing notices is a value that nothing pins: it could be wrong and all would stay green.
"""
