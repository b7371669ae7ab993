"""Work spread over processes: each piece has its answer, whatever happens to the process that had it."""

import os
import signal
from contextlib import contextmanager

import pytest

from assistant.outlets.cli.workers import spread

pytestmark = pytest.mark.skipif(os.name != "posix", reason="les processus sont des copies de celui-ci")


def killing(folder, number, times):
    """What squares a number, and ends its own process the first `times` that it meets `number`."""

    @contextmanager
    def make():
        def work(piece):
            met = folder / f"{piece}-{len(list(folder.glob(f'{piece}-*')))}"
            if piece == number and len(list(folder.glob(f"{piece}-*"))) < times:
                met.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            return piece * piece

        yield work

    return make


@pytest.mark.parametrize("number", [0, 7, 39])
def test_what_a_killed_process_had_is_done_again(tmp_path, number):
    found = list(spread(killing(tmp_path, number, 1), range(40), 3, lambda piece: ("perdu", piece)))
    assert sorted(found) == [one * one for one in range(40)]


def test_a_piece_that_ends_every_process_is_named_and_the_others_have_their_answers(tmp_path):
    found = list(spread(killing(tmp_path, 7, 99), range(40), 2, lambda piece: -piece))
    assert sorted(found) == sorted([-7, *(one * one for one in range(40) if one != 7)])


def test_what_a_piece_raises_is_raised():
    @contextmanager
    def make():
        yield lambda piece: 1 // piece

    with pytest.raises(ZeroDivisionError):
        list(spread(make, [1, 0], 2, lambda piece: piece))
