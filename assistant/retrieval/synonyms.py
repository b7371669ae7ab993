"""Synonyms and acronyms: other ways to say a run of words, found by their stems."""

from collections.abc import Iterator, Mapping, Sequence

from assistant.retrieval.analysis import Term, terms

Saying = list[Term]


class Synonyms:
    """Groups of sayings that stand for one another: « gestionnaire principal », « GP »."""

    def __init__(self, groups: Mapping[str, Sequence[str]]) -> None:
        """Read `{saying: [other sayings]}`; each saying of a group stands for all the others."""
        self._by_first: dict[str, list[tuple[list[str], list[Saying]]]] = {}
        self.words: set[str] = set()
        self.stems: set[str] = set()
        for term, others in groups.items():
            self._add([found for saying in (term, *others) if (found := terms(saying))])

    def _add(self, sayings: list[Saying]) -> None:
        for at, saying in enumerate(sayings):
            stems = [term.stem for term in saying]
            self._by_first.setdefault(stems[0], []).append((stems, sayings[:at] + sayings[at + 1 :]))
            self.words.update(term.word for term in saying)
            self.stems.update(stems)

    def of(self, stems: Sequence[str]) -> Iterator[tuple[range, list[Saying]]]:
        """Give, for each run of `stems` that is a saying, where it stands and its synonyms."""
        for at, first in enumerate(stems):
            for saying, others in self._by_first.get(first, ()):
                if list(stems[at : at + len(saying)]) == saying:
                    yield range(at, at + len(saying)), others
