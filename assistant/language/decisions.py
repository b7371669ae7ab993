"""Compiling decisions: their rules, the words that these say, and the examples that pin them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from assistant.language.compiled import TRUE, facts_of, values_of
from assistant.language.conditions import Conditions
from assistant.language.mistakes import Mistakes, twins
from assistant.language.parts import Named
from assistant.language.periods import check_period, day
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Path
from assistant.words.folding import fold

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
CAUSES = ("missing", "undated", "ambiguous", "unlisted")


class DecisionCompiler:
    """Compiles decisions and conditional cautions against the parts already resolved."""

    def __init__(self, base: dict[str, Any], conditions: Conditions, mistakes: Mistakes) -> None:
        self.base, self.conditions, self.mistakes = base, conditions, mistakes
        self.rules: dict[str, tuple[str, str]] = {}

    def caution(self, caution: dict[str, Any], written: Named) -> None:
        """Compile the condition of a caution, if it has one."""
        form, path, report = written.form, written.path, written.report
        check_period(form.get("since"), form.get("until"), (*path, "until"), report)
        caution["when"] = self.conditions.compile(form["when"], (*path, "when"), report) if "when" in form else TRUE

    def decision(self, written: Named) -> dict[str, Any]:
        """The compiled form of one decision."""
        form, path, report = written.form, written.path, written.report
        outcomes = [
            {"id": key, "says": "", "advice": "", **({"label": item} if isinstance(item, str) else item)}
            for key, item in form["outcomes"].items()
        ]
        for index, fact in enumerate(form["facts"]):
            self.mistakes.missing("facts", fact, (*path, "facts", index), report)
        for index, name, _ in twins(form["facts"]):
            report((*path, "facts", index), f"« {name} » est deux fois dans « facts »", "gardez-en un", False)
        self._known(form.get("cautions", []), "cautions", (*path, "cautions"), report)
        sources = self._sources_of(form["facts"])
        readable = {
            *form["facts"],
            *sources,
            *self.base["values"],
            *(fact["id"] for fact in self.base["facts"].values() if fact["derived"] in form["facts"]),
        }
        for outcome in outcomes:
            for key in ("says", "advice"):
                self._placeholders(outcome[key], readable, (*path, "outcomes", outcome["id"], key), report)
        rules = []
        for index, rule in enumerate(form["rules"]):
            at = (*path, "rules", index)
            if at not in self.mistakes.spoiled:
                rules.append(self._rule(rule, form, readable, at, written))
                if index < len(form["rules"]) - 1 and rule.get("otherwise"):
                    message = "« otherwise » n'a de sens que pour la dernière règle"
                    report((*at, "otherwise"), message, "déplacez-la", True)
        return {
            "id": written.id,
            "topic": written.document.value.get("topic"),
            "question": form["question"],
            "label": form.get("label", form["question"]),
            "article": form.get("article"),
            "subject": form.get("subject"),
            "policy": form["policy"],
            "outcomes": outcomes,
            "facts": form["facts"],
            "sources": sources,
            "cautions": form.get("cautions", []),
            "rules": rules,
        }

    def _sources_of(self, facts: Iterable[str]) -> list[str]:
        """The facts that are not the decision's own but from which a lookup or a derivation gives one of them."""
        own = list(facts)
        found = [lookup["from"] for lookup in self.base["lookups"].values() if lookup["to"] in own]
        found += [
            str(self.base["facts"][fact]["derived"])
            for fact in own
            if isinstance(self.base["facts"].get(fact, {}).get("derived"), str)
        ]
        return [fact for fact in dict.fromkeys(found) if fact not in own]

    def _rule(
        self, rule: dict[str, Any], decision: dict[str, Any], readable: set[str], path: Path, written: Named
    ) -> dict[str, Any]:
        document, report = written.document, written.report

        def tell(at: Path, message: str, hint: str = "") -> None:
            report(at, message, hint, False)

        self._named_once(rule["id"], document.file, (*path, "id"), report)
        when = TRUE
        if rule.get("otherwise"):
            if "when" in rule:
                message = "« when » et « otherwise » ne vont pas ensemble"
                report((*path, "otherwise"), message, "ôtez l'un des deux", True)
        elif "when" in rule:
            when = self.conditions.compile(rule["when"], (*path, "when"), report)
        else:
            tell(path, "la clé « when » manque", "ou « otherwise: true » pour la dernière règle")
        for fact in facts_of(when):
            if fact not in decision["facts"]:
                tell((*path, "when"), f"« {fact} » n'est pas un fait de cette décision", "ajoutez-le à « facts »")
        check_period(rule.get("since"), rule.get("until"), (*path, "until"), report)
        self._ending(rule, decision, path, tell)
        for part in ("cautions", "notes"):
            self._known(rule.get(part, []), part, (*path, part), report)
        if "procedure" in rule:
            self.mistakes.missing("procedures", rule["procedure"], (*path, "procedure"), report)
        for key in ("says", "advice"):
            self._placeholders(rule.get(key, ""), readable, (*path, key), report)
        if bool(rule.get("deduced")) != ("why" in rule):
            tell(path, "« deduced » et « why » vont ensemble", "dites pourquoi la règle est déduite")
        place = document.place((*path, "id"))
        return {
            "advice": "",
            "gives": {},
            "procedure": None,
            "cautions": [],
            "notes": [],
            "statements": [],
            "deduced": False,
            "why": "",
            **{key: rule[key] for key in _COPIED if key in rule},
            "when": when,
            "ends": rule.get("outcome") or rule.get("finding"),
            "undecided": rule.get("undecided"),
            "since": day(rule.get("since")),
            "until": day(rule.get("until")),
            "values": values_of(when),
            "examples": [
                self._example(example, rule, decision, (*path, "examples", index), report)
                for index, example in enumerate(rule.get("examples", []))
            ],
            "place": [place.file, place.line, place.column],
        }

    def _ending(self, rule: dict[str, Any], decision: dict[str, Any], path: Path, tell: Any) -> None:
        wanted = "outcome" if decision["policy"] == "first" else "finding"
        endings = [key for key in ("outcome", "finding", "undecided") if key in rule]
        if len(endings) != 1 or endings[0] not in (wanted, "undecided"):
            tell(path, f"une règle finit par « {wanted} » ou « undecided »", "un des deux, et un seul")
        end = rule.get("outcome") or rule.get("finding")
        if end is not None and end not in decision["outcomes"]:
            tell((*path, endings[0]), f"« {end} » : issue inconnue", suggestion(end, decision["outcomes"]))

    def _example(
        self, example: dict[str, Any], rule: dict[str, Any], decision: dict[str, Any], path: Path, report: Report
    ) -> dict[str, Any]:
        gives, on = example.get("gives"), example.get("day")
        facts = {
            key: day(value) if isinstance(value, date) else value
            for key, value in example.items()
            if key not in ("gives", "day")
        }
        nothing = "not_applied" if rule.get("outcome") == "nothing" else "nothing"
        possible = (nothing, rule.get("outcome") or rule.get("finding") or "", *CAUSES)
        if gives not in possible:
            report(
                (*path, "gives"),
                f"« gives: {gives} » : ce n'est pas ce que peut donner cette règle",
                "possibles : " + ", ".join(filter(None, possible)),
                False,
            )
        known = {*decision["facts"], *self._sources_of(decision["facts"])}
        for fact in facts:
            if fact not in known:
                message = f"« {fact} » n'est pas un fait de cette décision"
                report((*path, fact), message, suggestion(fact, known), True)
        return {"facts": facts, "gives": gives, "on": day(on)}

    def _named_once(self, identifier: str, file: str, path: Path, report: Report) -> None:
        folded = fold(identifier).replace("_", " ")
        if folded in self.rules:
            other, where = self.rules[folded]
            already = "règle déjà déclarée" if other == identifier else f"se confond avec « {other} », déclarée"
            report(path, f"« {identifier} » : {already} dans {where}", "donnez-lui un autre nom", False)
        self.rules.setdefault(folded, (identifier, file))

    def _known(self, names: Iterable[str], part: str, path: Path, report: Report) -> None:
        for index, name in enumerate(names):
            self.mistakes.missing(part, name, (*path, index), report)

    def _placeholders(self, text: str, readable: set[str], path: Path, report: Report) -> None:
        for name in PLACEHOLDER.findall(text):
            if name not in readable and not any(self.mistakes.unsound(part, name) for part in ("facts", "values")):
                message = f"« {{{name}}} » n'est ni un fait de cette décision ni une valeur"
                report(path, message, suggestion(name, readable), False)
        if set(PLACEHOLDER.sub("", text)) & {"{", "}"}:
            report(path, "une accolade sans l'autre", "un nom se met entre deux accolades : {fait}", False)


_COPIED = ("id", "says", "advice", "gives", "procedure", "cautions", "notes", "source", "statements", "deduced", "why")
