"""Pages are made for a day: they say what holds on that day, and announce what is to come."""

import html
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assistant.articles.dating import last_change, limit_said, octets_said
from assistant.articles.pages.decision import decision_page
from assistant.articles.pages.list import list_page
from assistant.articles.pages.rule import rule_page
from assistant.articles.proofs import Proofs
from assistant.articles.rendering import collect, fill
from assistant.articles.shortcodes import Shortcodes
from assistant.articles.site import pages
from assistant.articles.telling import limit_cited
from assistant.articles.trials import Trials
from assistant.engine.base import Rules

BEFORE, AFTER = date(2027, 5, 31), date(2027, 6, 1)
ARTICLE = """\
---
id: essai
title: Envoyer une pièce
audience: [invoicing]
source: texte
decisions: [sending]
summary: ["Une pièce pèse {{ value('heaviest') }} au plus.", "Voyez la suite."]
phrasings: [quel poids]
statements: {}
---

## Le poids {#poids}

Le plus grand poids est {{ value("heaviest") }}, soit {{ octets("heaviest") }}.

## Le tampon {#tampon}

- Sans tampon : {{ rule("ancien-tampon") }}.
- Avec un tampon rouge : {{ rule("nouveau-tampon") }}, qui vaut {{ since("nouveau-tampon") }}.
- {{ verdict("trop-lourd") }}
- {{ caution("reform") }}

## Source {#source}

{{ changes() }}
"""


@pytest.fixture(scope="module")
def dated(base_of: Callable[[str], Rules]) -> Rules:
    """A base in which a value, a rule and a caution change on 1 June 2027."""
    return base_of((Path(__file__).parent / "dated.yml").read_text("utf-8"))


def _rule(rules: Rules, name: str, on: date) -> str:
    rule = rules.base.decisions["sending"].rule(name)
    assert rule is not None
    return _plain(rule_page(_proofs(rules, on), rule).markdown)


def _proofs(rules: Rules, on: date) -> Proofs:
    return Proofs(rules, "sending", Trials(on))


def _cells(page: str) -> list[str]:
    """The rows of the tables of a page, their cells told apart by « | »."""
    rows = re.findall(r"<tr\b.*?</tr>", page)
    return [" | ".join(re.sub("<[^>]+>", "", one) for one in re.findall(r"<t[dh].*?</t[dh]>", row)) for row in rows]


def _plain(text: str) -> str:
    return (
        html.unescape(re.sub('<span class="nombre">(.*?)</span>', r"\1", text))
        .replace("\u00a0", " ")
        .replace("\u202f", " ")
    )


def test_a_limit_is_said_for_the_day_with_what_it_will_be(dated: Rules) -> None:
    value = dated.base.values["heaviest"]
    assert _plain(limit_said(dated.base, value, BEFORE)) == "10 Mo (20 Mo à partir du 1er juin 2027)"
    assert _plain(limit_said(dated.base, value, AFTER)) == "20 Mo"
    assert _plain(octets_said(dated.base, value, BEFORE, "high")) == (
        "10 485 760 octets (20 971 520 octets à partir du 1er juin 2027)"
    )
    assert _plain(octets_said(dated.base, value, AFTER)) == "20 000 000 octets"


def test_what_a_limit_will_be_is_said_with_the_source_that_announces_it(base_of: Callable[[str], Rules]) -> None:
    text = (Path(__file__).parent / "dated.yml").read_text("utf-8")
    amendment = "  avenant: {title: Avenant, publisher: Journal, checked: 2026-11-24, read: own, unlinked: aucun}\n"
    rules = base_of(
        amendment
        + text.replace("{from: 2027-06-01, value: 20 Mo}", "{from: 2027-06-01, value: 20 Mo, source: avenant}")
    )
    value = rules.base.values["heaviest"]
    said = "10 Mo (20 Mo à partir du 1er juin 2027 selon Journal, « Avenant »)"
    assert _plain(limit_cited(rules.base, value, BEFORE)) == said
    assert said in _plain(Shortcodes(rules.base, [], "limites.md", BEFORE).limits())
    assert f"**Limite** : poids le plus grand, {said}, depuis une date non précisée" in _rule(
        rules, "trop-lourd", BEFORE
    )
    since = "20 Mo, depuis le 1er juin 2027, selon Journal, « Avenant »\n"
    assert f"**Limite** : poids le plus grand, {since}" in _rule(rules, "trop-lourd", AFTER)
    assert _plain(limit_cited(rules.base, value, AFTER)) == "20 Mo", "what holds has the source of its page"


def test_before_its_first_day_a_limit_is_unknown_and_announced(dated: Rules) -> None:
    value = dated.base.values["begun"]
    assert (
        _plain(limit_said(dated.base, value, BEFORE))
        == "une limite inconnue à cette date (1 ko à partir du 1er juin 2027)"
    )
    assert _plain(limit_said(dated.base, value, AFTER)) == "1 ko"


def test_after_its_last_day_a_limit_is_unknown_and_what_it_was_is_said(dated: Rules) -> None:
    value = dated.base.values["ended"]
    assert _plain(limit_said(dated.base, value, BEFORE)) == (
        "1 200 pièces (une limite inconnue à partir du 1er juin 2027)"
    )
    assert _plain(limit_said(dated.base, value, AFTER)) == (
        "une limite inconnue à cette date (1 200 pièces jusqu'au 31 mai 2027)"
    )


def test_an_article_and_its_passages_say_the_limit_of_the_day(dated: Rules, tmp_path: Path) -> None:
    (tmp_path / "essai.md").write_text(ARTICLE, "utf-8")
    before, after = (collect(dated.base, on, tmp_path) for on in (BEFORE, AFTER))
    announced = "10 Mo (20 Mo à partir du 1er juin 2027)"
    assert [_plain(one.text) for one in before.passages[:2]] == [
        f"Une pièce pèse {announced} au plus.\nVoyez la suite.",
        f"Le plus grand poids est {announced}, soit 10 000 000 octets (20 000 000 octets à partir du 1er juin 2027).",
    ]
    assert [_plain(one.text) for one in after.passages[:2]] == [
        "Une pièce pèse 20 Mo au plus.\nVoyez la suite.",
        "Le plus grand poids est 20 Mo, soit 20 000 000 octets.",
    ]
    assert _plain(before.passages[2].text) == (
        "Sans tampon : règle ancien-tampon jusqu'au 31 mai 2027.\n"
        "Avec un tampon rouge : règle nouveau-tampon à partir du 1er juin 2027, qui vaut à partir du 1er juin 2027.\n"
        f"Refusée. Elle pèse [poids] ; la limite est de {announced}.\n"
        "À partir du 1er juin 2027, les envois changent."
    )
    assert _plain(after.passages[2].text) == (
        "Sans tampon : règle ancien-tampon jusqu'au 31 mai 2027.\n"
        "Avec un tampon rouge : règle nouveau-tampon, qui vaut depuis le 1er juin 2027.\n"
        "Refusée. Elle pèse [poids] ; la limite est de 20 Mo.\n"
        "Depuis le 1er juin 2027, les envois changent."
    )


def test_the_page_of_limits_says_those_of_the_day_and_who_reads_them(dated: Rules) -> None:
    before, after = (_limits(dated, on)["heaviest"] for on in (BEFORE, AFTER))
    assert before.startswith('<th scope="row" data-nom="Limite">Poids le plus grand</th>')
    assert ">10 Mo (20 Mo à partir du 1er juin 2027)</td>" in before and ">20 Mo</td>" in after
    assert '<a href="../regles/trop-lourd/">trop-lourd</a>' in before


def _limits(dated: Rules, on: date) -> dict[str, str]:
    """The rows of the page of limits on a day, by the limit of each."""
    table = _plain(Shortcodes(dated.base, [], "limites.md", on).limits())
    return dict(re.findall(r'<tr id="(\w+)">(.*?)</tr>', table))


def test_the_page_of_a_rule_says_the_limit_of_the_day(dated: Rules) -> None:
    before, after = (_rule(dated, "trop-lourd", on) for on in (BEFORE, AFTER))
    announced = "10 Mo (20 Mo à partir du 1er juin 2027)"
    assert f"Elle pèse [poids] ; la limite est de {announced}.\n" in before
    assert f"**Vaut quand**\n\n- poids : plus de {announced}" in before
    assert f"**Limite** : poids le plus grand, {announced}, depuis une date non précisée" in before
    assert f"**À faire** : Restez sous {announced}." in before
    assert "**Vaut quand**\n\n- poids : plus de 20 Mo\n" in after
    assert "**Limite** : poids le plus grand, 20 Mo, depuis le 1er juin 2027" in after
    assert after.count("10 Mo") == after.count("10 Mo jusqu'au 31 mai 2027") == 1


def test_the_history_of_a_limit_is_told_whole_whatever_the_day(dated: Rules) -> None:
    for on in (BEFORE, AFTER):
        assert "<li>poids le plus grand : 10 Mo jusqu'au 31 mai 2027</li>" in _rule(dated, "trop-lourd", on)
    assert "<li>poids le plus grand : 20 Mo à partir du 1er juin 2027</li>" in _rule(dated, "trop-lourd", BEFORE)
    assert "<li>poids le plus grand : 20 Mo depuis le 1er juin 2027</li>" in _rule(dated, "trop-lourd", AFTER)
    assert "<li>La règle vaut jusqu'au 31 mai 2027.</li>" in _rule(dated, "ancien-tampon", BEFORE)


def test_the_examples_of_a_rule_say_what_they_gave_on_the_day(dated: Rules) -> None:
    before, after = (_cells(_rule(dated, "trop-lourd", on)) for on in (BEFORE, AFTER))
    for rows in (before, after):
        assert "15 000 000 octets | 31 mai 2027 | Refusée | conforme" in rows
        assert "15 000 000 octets | 1er juin 2027 | ne s'applique pas | conforme" in rows
        assert "25 000 000 octets | –n'importe quel jour | Refusée | conforme" in rows
    assert "15 000 001 octets | –n'importe quel jour | Refusée | conforme" in before
    assert "15 000 001 octets | –n'importe quel jour | Refusée | écart, elle donne « ne s'applique pas »" in after


def test_a_rule_that_is_not_in_force_says_so_on_its_page(dated: Rules) -> None:
    old, new = "ancien-tampon", "nouveau-tampon"
    over, to_come = "Cette règle ne vaut plus depuis le 1er juin 2027.", "Cette règle ne vaut pas encore : elle vaudra"
    assert over not in _rule(dated, old, BEFORE) and over in _rule(dated, old, AFTER)
    assert f"{to_come} à partir du 1er juin 2027." in _rule(dated, new, BEFORE)
    assert to_come not in _rule(dated, new, AFTER)
    assert "**Période** : jusqu'au 31 mai 2027" in _rule(dated, old, BEFORE)
    assert "**Période** : à partir du 1er juin 2027" in _rule(dated, new, BEFORE)
    assert "**Période** : depuis le 1er juin 2027" in _rule(dated, new, AFTER)


def test_a_caution_is_announced_then_said_then_gone(dated: Rules) -> None:
    assert "**Attention** : À partir du 1er juin 2027, les envois changent." in _rule(dated, "nouveau-tampon", BEFORE)
    assert "**Attention** : Depuis le 1er juin 2027, les envois changent." in _rule(dated, "nouveau-tampon", AFTER)
    stopped = "Jusqu'au 31 mai 2027, les envois sont arrêtés."
    assert stopped in _rule(dated, "ancien-tampon", BEFORE)
    assert "arrêtés" not in _rule(dated, "ancien-tampon", AFTER)
    assert stopped in decision_page(_proofs(dated, BEFORE), {}).markdown
    assert "arrêtés" not in decision_page(_proofs(dated, AFTER), {}).markdown


def test_the_page_of_a_decision_says_which_rules_are_in_force(dated: Rules) -> None:
    before, after = (_plain(decision_page(_proofs(dated, on), {}).markdown) for on in (BEFORE, AFTER))
    now, then = (page.partition("Règles à venir ou passées")[0] for page in (before, after))
    assert (
        "plus de 10 Mo (20 Mo à partir du 1er juin 2027) | –peu importe | –peu importe | Refusée | trop-lourd"
        in _cells(now)
    )
    assert [row.rpartition(" | ")[2] for row in _cells(now)[1:]] == [
        "trop-lourd",
        "trop-leger",
        "ancien-tampon",
        "bleu",
    ]
    assert "plus de 20 Mo | –peu importe | –peu importe | Refusée | trop-lourd" in _cells(then)
    assert [row.rpartition(" | ")[2] for row in _cells(then)[1:]] == ["trop-lourd", "trop-leger", "nouveau-tampon"]
    to_come = "–peu importe | oui | dans la liste « Les rouges »Lesquels (1)Rouge | à partir du 1er juin 2027 | Refusée"
    assert f"{to_come} | nouveau-tampon" in _cells(before)
    assert "–peu importe | non | –peu importe | jusqu'au 31 mai 2027 | Refusée | ancien-tampon" in _cells(after)


def test_the_page_of_a_list_says_from_when_a_rule_uses_it(dated: Rules) -> None:
    reds = dated.base.lists["reds"]
    before, after = (list_page(dated.base, reds, on).markdown for on in (BEFORE, AFTER))
    assert "Utilisée par : [nouveau-tampon](../regles/nouveau-tampon.md) à partir du 1er juin 2027." in before
    assert "Utilisée par : [nouveau-tampon](../regles/nouveau-tampon.md)." in after


def test_no_page_of_the_site_tells_the_limit_of_another_day_without_its_time(dated: Rules, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "pages").mkdir()
    (tmp_path / "articles" / "essai.md").write_text(ARTICLE, "utf-8")
    (tmp_path / "pages" / "limites.md").write_text("---\ntitle: Limites\nsubject: Les limites.\n---\n{{ limits() }}\n")
    for on, other, period in (
        (BEFORE, "20 Mo", " à partir du 1er juin 2027"),
        (AFTER, "10 Mo", " jusqu'au 31 mai 2027"),
    ):
        for page in pages(dated, Trials(on), tmp_path):
            assert _plain(page.markdown).count(other) == _plain(page.markdown).count(other + period), page.path


def test_pages_change_only_when_the_base_does(dated: Rules, rules: Rules, today: date) -> None:
    assert last_change(dated.base, BEFORE) is None
    assert last_change(dated.base, AFTER) == AFTER == last_change(dated.base, date(2030, 1, 1))
    assert last_change(rules.base, today) == date(2026, 10, 1)


def test_a_page_that_asks_for_the_text_of_a_rule_gets_it_for_its_day(dated: Rules) -> None:
    asked = "{{ verdict('ancien-tampon') }}"
    before, after = (_plain(fill(asked, dated.base, "essai.md", on)) for on in (BEFORE, AFTER))
    assert "Refusée. Sans tampon, elle est refusée ; 1 200 (une limite inconnue à partir du 1er juin 2027) au" in before
    assert "une limite inconnue à cette date (1 200 jusqu'au 31 mai 2027) au plus" in after


def test_an_article_lists_the_kinds_of_a_rule_until_it_is_over(dated: Rules) -> None:
    asked = "{{ kinds('sending', 'refused', 'colour') }}"
    before, after = (fill(asked, dated.base, "essai.md", on) for on in (BEFORE, AFTER))
    assert before == "- Bleu ([règle bleu](regles/bleu.md) jusqu'au 31 mai 2027)"
    assert after == ""
