"""What one scenario knows: the base, the day, the facts given, and what was answered."""

from __future__ import annotations

import tempfile
from datetime import date
from functools import cache
from pathlib import Path

from assistant.answer.answer import Answer, Results
from assistant.dossier import DossierReport
from assistant.engine.base import Rules
from assistant.engine.decision import Decision
from assistant.words.folding import fold_label


class World:
    """The state that the steps of one scenario share; `cited` holds the rules that its answers rested on."""

    def __init__(self, rules: Rules, on: date) -> None:
        self.rules, self.on = rules, on
        self.facts: dict[str, object] = {}
        self.channel: str | None = None
        self.answer: Decision | None = None
        self.report: DossierReport | None = None
        self.cited: set[str] = set()
        self.reply: Answer | None = None
        self.results: Results | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def folder(self) -> Path:
        """A folder of the scenario's own, for the files that it deposits."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="dossier-")
        return Path(self._folder.name)

    def deposited(self, name: str) -> Path:
        """Where the file `name` of the dossier stands; a scenario is data, so it writes nowhere else."""
        assert name not in ("", ".", "..") and Path(name).name == name, f"« {name} » n'est pas un nom de fichier"
        return self.folder / name

    @property
    def decision(self) -> Decision:
        """The answer; a scenario that asked nothing says so."""
        assert self.answer is not None, "aucune question n'a été posée"
        return self.answer

    @property
    def checked(self) -> DossierReport:
        """The report on the dossier; a scenario that checked nothing says so."""
        assert self.report is not None, "aucun dossier n'a été contrôlé"
        return self.report

    @property
    def said(self) -> Answer:
        """What was answered to a question in French; a scenario that asked none says so."""
        assert self.reply is not None, "rien n'a été demandé"
        return self.reply

    @property
    def found(self) -> Results:
        """What a search found; a scenario that searched nothing says so."""
        assert self.results is not None, "rien n'a été cherché"
        return self.results

    def fact(self, named: str) -> str:
        """The fact that a scenario names by its label or its id."""
        facts = self.rules.base.facts
        if named in facts:
            return named
        wanted = fold_label(named)
        found = [fact.id for fact in facts.values() if _folded(fact.label) == wanted]
        assert len(found) == 1, f"« {named} » désigne {len(found)} faits"
        return found[0]

    def close(self) -> None:
        """Remove what the scenario wrote."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


@cache
def _folded(label: str) -> str:
    """A fact's label, folded once for all scenarios."""
    return fold_label(label)
