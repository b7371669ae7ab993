"""What is made ready from a base is kept for that base alone."""

from assistant.dossier.kept import KEPT, kept


class Thing:
    """Equal to every other, as two bases of the same files are."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


def test_a_thing_is_made_ready_once_and_another_that_equals_it_has_its_own():
    made = []
    ready = kept(lambda thing, value: made.append((thing, value)) or len(made))
    one, other = Thing(), Thing()
    assert [ready(one, "a"), ready(one, "a"), ready(one, "b"), ready(other, "a")] == [1, 1, 2, 3]


def test_only_the_last_few_are_kept():
    made = []
    ready = kept(lambda thing: made.append(thing) or len(made))
    things = [Thing() for _ in range(KEPT + 1)]
    for thing in things:
        ready(thing)
    ready(things[0])
    assert len(made) == KEPT + 2
