"""The messages that a reading holds, by how sure it is of them."""

from datetime import date

TODAY = date(2026, 11, 28)


def sure(held):
    return [one.message.id for one in held.found if one.certain]


def like(held):
    return [one.message.id for one in held.found if not one.certain]
