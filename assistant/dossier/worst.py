"""The worst of what is found inside a file: an archive may hold ten thousand members, of which a report lists few."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.dossier.budget import LISTED
from assistant.dossier.folding import Fold
from assistant.dossier.judged import JudgedFile
from assistant.dossier.judgement import worst_first


def worst_kept(judged: JudgedFile, found: Iterable[JudgedFile], most: int = LISTED) -> list[JudgedFile]:
    """The worst of what is found inside a file, in order of discovery when all is kept; the others are counted in it.

    Of the findings of those, each kind is kept with the file itself.
    """
    kept: list[JudgedFile] = []
    fold, left = Fold(), 0
    for one in found:
        kept.append(one)
        if len(kept) >= 2 * most:
            left += _cut(judged, kept, most, fold)
    left += _cut(judged, kept, most, fold)
    judged.unlisted += left
    return kept


def _cut(judged: JudgedFile, kept: list[JudgedFile], most: int, fold: Fold) -> int:
    """Leave only the worst; how many are left out, their findings kept by kind with the file itself."""
    if len(kept) <= most:
        return 0
    kept.sort(key=lambda one: worst_first(one.outcome))
    out = kept[most:]
    del kept[most:]
    for judgement in (one for file in out for one in file.judgements if one.outcome != "accepted" or one.warns):
        if fold.takes([judgement.kind]):
            judged.judgements.append(judgement)
        else:
            judged.folded += len(judgement.findings())
    return len(out)
