"""Compiling decisions: their rules, the words that these say, and the examples that pin them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from assistant.language.compiled import TRUE, facts_of, values_of
from assistant.language.conditions import Conditions
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Document, Path

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
CAUSES = ("missing", "undated", "ambiguous", "unlisted")


class DecisionCompiler:
    """Compiles decisions and conditional cautions against the parts already resolved."""

    def __init__(self, base: dict[str, Any], conditions: Conditions) -> None:
        self.base, self.conditions = base, conditions
        self.rules: dict[str, str] = {}

    def caution(self, caution: dict[str, Any], form: dict[str, Any], path: Path, report: Report) -> None:
        """Compile the condition of a caution, if it has one."""
        when = form.get("when")
        caution["when"] = (
            self.conditions.compile(when, (*path, "when"), lambda p, m, h: report(p, m, h, False)) if when else TRUE
        )

    def decision(
        self, identifier: str, form: dict[str, Any], path: Path, document: Document, report: Report
    ) -> dict[str, Any]:
        """The compiled form of one decision."""
        outcomes = [
            {"id": key, "says": "", "advice": "", **({"label": item} if isinstance(item, str) else item)}
            for key, item in form["outcomes"].items()
        ]
        self._known(form["facts"], "facts", "fait", (*path, "facts"), report)
        self._known(form.get("cautions", []), "cautions", "mise en garde", (*path, "cautions"), report)
        sources = self._sources_of(form["facts"])
        readable = {
            *form["facts"],
            *sources,
            *self.base["values"],
            *(fact["id"] for fact in self.base["facts"].values() if fact["derived"] in form["facts"]),
        }
        for outcome in outcomes:
            for text in (outcome["says"], outcome["advice"]):
                self._placeholders(text, readable, (*path, "outcomes", outcome["id"]), report)
        rules = []
        for index, rule in enumerate(form["rules"]):
            at = (*path, "rules", index)
            rules.append(self._rule(rule, form, readable, at, document, report))
            if index < len(form["rules"]) - 1 and rule.get("otherwise"):
                report(at, "« otherwise » n'a de sens que pour la dernière règle", "", False)
        return {
            "id": identifier,
            "topic": document.value["topic"],
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
        self,
        rule: dict[str, Any],
        decision: dict[str, Any],
        readable: set[str],
        path: Path,
        document: Document,
        report: Report,
    ) -> dict[str, Any]:
        def tell(at: Path, message: str, hint: str = "") -> None:
            report(at, message, hint, False)

        if rule["id"] in self.rules:
            tell((*path, "id"), f"« {rule['id']} » : règle déjà déclarée dans {self.rules[rule['id']]}")
        self.rules[rule["id"]] = document.file
        when = TRUE
        if rule.get("otherwise"):
            if "when" in rule:
                tell((*path, "otherwise"), "« when » et « otherwise » ne vont pas ensemble")
        elif "when" in rule:
            when = self.conditions.compile(rule["when"], (*path, "when"), tell)
        else:
            tell(path, "la clé « when » manque", "ou « otherwise: true » pour la dernière règle")
        for fact in facts_of(when):
            if fact not in decision["facts"]:
                tell((*path, "when"), f"« {fact} » n'est pas un fait de cette décision", "ajoutez-le à « facts »")
        self._ending(rule, decision, path, tell)
        for part, name in (("cautions", "mise en garde"), ("notes", "note")):
            self._known(rule.get(part, []), part, name, (*path, part), report)
        if "procedure" in rule:
            self._known([rule["procedure"]], "procedures", "démarche", (*path, "procedure"), report)
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
            "since": _iso(rule.get("since")),
            "until": _iso(rule.get("until")),
            "values": values_of(when),
            "examples": [
                self._example(example, rule, decision, (*path, "examples", index), tell)
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
        self, example: dict[str, Any], rule: dict[str, Any], decision: dict[str, Any], path: Path, tell: Any
    ) -> dict[str, Any]:
        gives, on = example.get("gives"), example.get("day")
        facts = {
            key: _iso(value) if isinstance(value, date) else value
            for key, value in example.items()
            if key not in ("gives", "day")
        }
        nothing = "not_applied" if rule.get("outcome") == "nothing" else "nothing"
        possible = (nothing, rule.get("outcome") or rule.get("finding") or "", *CAUSES)
        if gives not in possible:
            tell(
                path,
                f"« gives: {gives} » : ce n'est pas ce que peut donner cette règle",
                "possibles : " + ", ".join(filter(None, possible)),
            )
        known = {*decision["facts"], *self._sources_of(decision["facts"])}
        for fact in facts:
            if fact not in known:
                tell(path, f"« {fact} » n'est pas un fait de cette décision", suggestion(fact, known))
        return {"facts": facts, "gives": gives, "on": _iso(on)}

    def _known(self, names: Iterable[str], part: str, kind: str, path: Path, report: Report) -> None:
        for name in names:
            if name not in self.base[part]:
                report(
                    path,
                    f"« {name} » : {kind} inconnue" if kind != "fait" else f"« {name} » : fait inconnu",
                    suggestion(name, self.base[part]),
                    False,
                )

    def _placeholders(self, text: str, readable: set[str], path: Path, report: Report) -> None:
        for name in PLACEHOLDER.findall(text):
            if name not in readable:
                report(
                    path,
                    f"« {{{name}}} » n'est ni un fait de cette décision ni une valeur",
                    suggestion(name, readable),
                    False,
                )


_COPIED = ("id", "says", "advice", "gives", "procedure", "cautions", "notes", "source", "statements", "deduced", "why")


def _iso(value: date | None) -> str | None:
    return value.isoformat() if value else None
