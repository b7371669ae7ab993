"""Parts of pages that gather the whole base: checks, subjects, reference, limits, changes, contacts."""

from __future__ import annotations

from collections.abc import Callable

from assistant.articles import glossary
from assistant.articles.life_cycle import life_cycle
from assistant.articles.links import link, page_of
from assistant.articles.origins import caution_text, published
from assistant.articles.rendering import Rendered, last_checked
from assistant.engine.base import Rules
from assistant.words.dates import show_date

REFERENCE = (
    ("regles/index.md", "site-rules"),
    ("questions/index.md", "site-questions"),
    ("listes/index.md", "site-lists"),
    ("codes/index.md", "site-codes"),
    ("cycle-de-vie.md", "site-life-cycle"),
    ("limites.md", "site-limits"),
    ("changements.md", "site-changes"),
    ("glossaire.md", "site-glossary"),
    ("integrer.md", "site-integrate"),
    ("deployer.md", "site-deploy"),
)


class Parts:
    """The parts that a page standing at `path` can hold."""

    def __init__(self, rules: Rules, articles: list[Rendered], path: str) -> None:
        self.rules, self.base, self.articles, self.path = rules, rules.base, articles, path

    def functions(self) -> dict[str, Callable[[], str]]:
        """The names that a template may use."""
        return {
            "checks": self.checks,
            "subjects": self.subjects,
            "reference": self.reference,
            "limits": self.limits,
            "all_changes": self.all_changes,
            "contacts": self.contacts,
            "checked": self.checked,
            "life_cycle": lambda: life_cycle(self.rules),
            "acronyms": lambda: glossary.acronyms(self.rules),
            "terms": lambda: glossary.terms(self.rules),
        }

    def checks(self) -> str:
        """The decision to which each article leads first, with its question, each once."""
        names = dict.fromkeys(one.article.decisions[0] for _, held in self.by_audience() for one in held)
        lines = []
        for name in names:
            form = self.base["decisions"][name]
            question = f"<br>{form['question']}" if form["question"] != form["label"] else ""
            lines.append(f"- {link(self.path, page_of('decision', name), form['label'])}{question}")
        return "\n".join(['<div class="verifications" markdown="1">', "", *lines, "", "</div>"])

    def by_audience(self) -> list[tuple[str, list[Rendered]]]:
        """The articles of each audience; those that serve it first come first."""
        return [
            (
                label,
                sorted(
                    (one for one in self.articles if key in one.article.audience),
                    key=lambda one: one.article.audience.index(key),
                ),
            )
            for key, label in self.base["words"]["audiences"].items()
        ]

    def subjects(self) -> str:
        """The articles under each audience that they serve."""
        lines = []
        for label, held in self.by_audience():
            links = [f"- {link(self.path, one.article.path, one.article.title)}" for one in held]
            lines += [f"## {label}", "", *links, ""]
        return "\n".join(lines)

    def reference(self) -> str:
        """Links to the pages that hold the whole base."""
        return "\n".join(f"- {link(self.path, path, self.base['words'][name])}" for path, name in REFERENCE)

    def limits(self) -> str:
        """Every named limit, with the rules that read it."""
        lines = []
        for name, value in self.base["values"].items():
            unit = f" {value['unit']}" if value["unit"] else ""
            rows = [rule for one in self.base["decisions"].values() for rule in one["rules"]]
            users = [rule["id"] for rule in rows if name in rule["values"]]
            places = ", ".join(link(self.path, page_of("rule", rule), rule) for rule in users)
            limit = f"{value['history'][-1]['text']}{unit}" + (f" ({places})" if places else "")
            lines.append(f'- <span id="{name}">{value["label"]}</span> : {limit}')
        return "\n".join(lines)

    def all_changes(self) -> str:
        """Every caution that another source than the text itself gives, latest first, those without a day last."""
        found = sorted(self.base["cautions"].values(), key=lambda one: one["since"] or "", reverse=True)
        texts = {one.article.source for one in self.articles}
        kept = [one for one in found if published(self.rules, one) and one["source"] not in texts]
        return "\n".join(f'- <span id="{one["id"]}">{caution_text(self.rules, one)}</span>' for one in kept)

    def contacts(self) -> str:
        """Who can answer what this site does not cover."""
        return "\n".join(f"- {one['attributes']['says']}" for one in self.base["lists"]["contacts"]["items"])

    def checked(self) -> str:
        """The day of the oldest reading of a source."""
        return show_date(last_checked(self.rules))
