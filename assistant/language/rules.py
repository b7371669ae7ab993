"""Compiling rules: when each holds, how it ends, what it names, and the examples that pin it."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from assistant.language.conditions import Conditions
from assistant.language.draft import Declared
from assistant.language.examples import example_of
from assistant.language.mistakes import Mistakes
from assistant.language.periods import period_of
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Path, Written
from assistant.model.condition import TRUE, Condition, facts_of
from assistant.model.decisions import Rule
from assistant.words.folding import fold


class RuleCompiler:
    """Compiles rules; it remembers their ids, so that no two of the base are alike."""

    def __init__(self, conditions: Conditions, mistakes: Mistakes) -> None:
        self.conditions, self.mistakes = conditions, mistakes
        self.named: dict[str, tuple[str, str]] = {}

    def rule(self, written: Written, one: Declared, path: Path, known: Collection[str]) -> Rule:
        """One rule of the decision `one`, typed; `known` are the facts that its examples may give."""
        report = one.report
        self._named_once(written["id"], one.document.file, (*path, "id"), report)
        when = self._when(written, path, report)
        for fact in facts_of(when):
            if fact not in one.form["facts"]:
                message = f"« {fact} » n'est pas un fait de cette décision"
                report((*path, "when"), message, "ajoutez-le à « facts »", False)
        period = period_of(written, path, report)
        _check_ending(written, one.form, path, report)
        for part in ("cautions", "notes"):
            for index, name in enumerate(written.get(part, ())):
                self.mistakes.missing(part, name, (*path, part, index), report)
        if "procedure" in written:
            self.mistakes.missing("procedures", written["procedure"], (*path, "procedure"), report)
        if bool(written.get("deduced")) != ("why" in written):
            report(path, "« deduced » et « why » vont ensemble", "dites pourquoi la règle est déduite", False)
        examples = [
            example_of(example, (_ending(written) or "",), (*path, "examples", index), known, self.conditions, report)
            for index, example in enumerate(written.get("examples", ()))
        ]
        resolved = {
            "when": when,
            "ends": _ending(written),
            "period": period,
            "examples": examples,
            "place": one.document.place((*path, "id")),
        }
        return msgspec.convert({**written, **resolved}, Rule)

    def _when(self, written: Written, path: Path, report: Report) -> Condition:
        if written.get("otherwise"):
            if "when" in written:
                message = "« when » et « otherwise » ne vont pas ensemble"
                report((*path, "otherwise"), message, "ôtez l'un des deux", True)
        elif "when" in written:
            return self.conditions.compile(written["when"], (*path, "when"), report)
        else:
            report(path, "la clé « when » manque", "ou « otherwise: true » pour la dernière règle", False)
        return TRUE

    def _named_once(self, identifier: str, file: str, path: Path, report: Report) -> None:
        folded = fold(identifier).replace("_", " ")
        if folded in self.named:
            other, where = self.named[folded]
            already = "règle déjà déclarée" if other == identifier else f"se confond avec « {other} », déclarée"
            report(path, f"« {identifier} » : {already} dans {where}", "donnez-lui un autre nom", False)
        self.named.setdefault(folded, (identifier, file))


def _ending(written: Written) -> str | None:
    end: str | None = written.get("outcome") or written.get("finding")
    return end


def _check_ending(written: Written, decision: Written, path: Path, report: Report) -> None:
    wanted = "outcome" if decision["policy"] == "first" else "finding"
    endings = [key for key in ("outcome", "finding", "undecided") if key in written]
    if len(endings) != 1 or endings[0] not in (wanted, "undecided"):
        report(path, f"une règle finit par « {wanted} » ou « undecided »", "un des deux, et un seul", False)
    end = _ending(written)
    if end is not None and end not in decision["outcomes"]:
        report((*path, endings[0]), f"« {end} » : issue inconnue", suggestion(end, decision["outcomes"]), False)
