"""The page of changes: each day of change with who is concerned, an example, both answers and the source; no more."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assistant.articles.changes.page import ChangesPage
from assistant.articles.shortcodes import Shortcodes
from assistant.articles.site import pages
from assistant.articles.trials import Trials
from assistant.engine.base import Rules

BEFORE, AFTER = date(2027, 5, 31), date(2027, 6, 1)


@pytest.fixture(scope="module")
def dated(base_of: Callable[[str], Rules]) -> Rules:
    """A base in which a value, a rule and a caution change on 1 June 2027."""
    text = (Path(__file__).parent / "dated.yml").read_text("utf-8")
    return base_of(
        text.replace("cautions: [reform, pause]", "cautions: [reform, pause, apart]", 1).replace(
            "cautions:\n", "cautions:\n  apart: {text: Un autre texte dit autre chose., source: texte}\n", 1
        )
    )


def _text(rules: Rules, on: date, cautions: tuple[str, ...] = ("reform", "pause", "apart")) -> str:
    told = [rules.base.cautions[name] for name in cautions]
    return _plain(ChangesPage(rules.base, "changements.md", on, told).text())


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def _section(text: str, anchor: str) -> str:
    """What stands under a title, up to the next one."""
    return text.partition(f"{{#{anchor}}}\n")[2].partition("\n## ")[0]


def test_a_day_to_come_is_told_then_it_is_past(dated: Rules) -> None:
    before, after = _text(dated, BEFORE), _text(dated, AFTER)
    assert "### Le 1er juin 2027 {#jour-2027-06-01}" in _section(before, "a-venir")
    assert "Cette base ne connaît aucun changement." in _section(before, "passe")
    assert _section(after, "passe").strip().startswith(_section(before, "a-venir").strip())
    assert "aucun changement" in _section(after, "a-venir")


def test_a_change_says_who_is_concerned_with_an_example_both_answers_and_the_source(dated: Rules) -> None:
    told = _section(_text(dated, BEFORE), "a-venir")
    assert "[Envoyer une pièce](questions/sending.md)" in told
    rules = ", ".join(f"[{name}](regles/{name}.md)" for name in ("bleu", "ancien-tampon", "trop-lourd"))
    who = "    - poids : à partir de 1 ko (1 024 octets), jusqu'à 20 Mo (20 000 000 octets) ; couleur : Bleu\n"
    assert f"- **Refusée → Acceptée (en moins : {rules})**\n{who}" in told
    answers = "Avant, « Refusée. Le bleu est refusé. » Après, « Acceptée. On l'envoie. »"
    example = f"Par exemple, poids : 5 Mo ; couleur : Bleu. {answers}"
    more = f"<summary>Exemple et source</summary>{example}<br>Source : Un auteur, « Un texte ».</details>"
    assert more in told
    assert "Réponses qui changent : 4." in told.split(who)[0]


def test_what_ends_as_before_is_folded_after_what_changes(dated: Rules) -> None:
    told = _section(_text(dated, BEFORE), "a-venir")
    answers, _, alike = told.partition('<details class="pli" markdown="1"><summary>Même réponse')
    assert "Mise en garde" in alike and "Mise en garde" not in answers


def test_what_has_no_day_differs_and_is_no_change(dated: Rules) -> None:
    text = _text(dated, BEFORE)
    assert '<span id="apart">Un autre texte dit autre chose. Source :' in _section(text, "differences")
    assert "Un autre texte" not in _section(text, "a-venir") + _section(text, "passe")
    assert "Les envois changent" not in _section(text, "differences")
    assert "## Ce qui diffère" not in _text(dated, BEFORE, ("reform",))


def test_a_caution_is_told_on_its_days_when_it_is_one_to_tell(dated: Rules) -> None:
    told = _section(_text(dated, BEFORE), "a-venir")
    assert "Mise en garde de plus, « Les envois changent »" in told
    assert "Mise en garde en moins, « Les envois sont arrêtés »" in told
    assert "Mise en garde" not in _section(_text(dated, BEFORE, ()), "a-venir")


def test_the_page_says_that_every_class_of_cases_was_compared(dated: Rules, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Aucun autre cas dont tout est connu ne change de réponse." in _text(dated, BEFORE)
    monkeypatch.setattr("assistant.engine.difference.difference.difference.__defaults__", (1,))
    assert "Toutes les classes" not in _text(dated, BEFORE)


def test_the_pages_of_the_site_tell_the_changes_of_the_project_s_own_base(rules: Rules, today: date) -> None:
    (page,) = [one for one in pages(rules, Trials(today)) if one.path == "changements.md"]
    past = _plain(_section(page.markdown, "passe"))
    assert "### Le 30 juillet 2018" in past
    assert "gp-pigp" in past
    assert "{#a-venir}" in page.markdown
    apart = Shortcodes(rules.base, [], "changements.md", today).all_changes().partition("{#differences}")[2]
    for caution in rules.base.cautions.values():
        undated = caution.period.since is None and caution.period.until is None
        published = rules.base.sources[caution.source].read != "own"
        assert (f'id="{caution.id}"' in apart) == (undated and published), caution.id
