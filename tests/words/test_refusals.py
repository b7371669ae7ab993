import errno

import pytest

from assistant.words.refusals import address_refusal, file_refusal


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOENT, "il n'existe pas"),
        (errno.EACCES, "accès refusé"),
        (errno.ENOSPC, "le disque est plein"),
        (errno.ELOOP, "liens symboliques en boucle"),
    ],
)
def test_a_file_that_the_system_refuses_is_told_in_french(number, why):
    assert file_refusal(OSError(number, "in English")) == why


def test_a_refusal_that_has_no_name_is_an_error_of_the_system():
    assert file_refusal(OSError()) == "erreur du système"
    assert address_refusal(OSError()) == "le système refuse"


def test_a_port_of_the_system_is_not_a_file_without_rights():
    assert address_refusal(PermissionError(errno.EACCES, "denied")) == "ce port est réservé au système"
