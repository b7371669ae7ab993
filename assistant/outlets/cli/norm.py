"""`--norm`: the artefacts of EN 16931, asked only where they are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from assistant.dossier.names import BY_DEPOSIT
from assistant.intake.folders import Deposited

if TYPE_CHECKING:
    from assistant.dossier.norm import NormReader
    from assistant.dossier.reading import ContentReader
    from assistant.norm.remarks import NormAnswer


@contextmanager
def asked(wanted: bool, reader: ContentReader, route: str) -> Iterator[NormReader | None]:
    """How the artefacts are asked of a file, in a process that ends with the block; None when they are not wanted.

    Those of the reform speak too of what arrives by a platform. The reading process of `reader` ends before they speak,
    and is started again by the next file: both together would hold too much memory.
    """
    if not wanted:
        yield None
        return
    from assistant.dossier.reading import located
    from assistant.norm.asking import NormArtefacts

    with NormArtefacts() as artefacts:

        def ask(file: Deposited, name: str | None) -> NormAnswer:
            reader.guard.close()
            return artefacts.look(located(file, name, reader.contents), reform=route != BY_DEPOSIT)

        yield ask
