"""Ways of saying, dropped: each is judged by the scenarios that say it, where what it does may show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest

from assistant.engine.base import Rules
from assistant.proof.mutation.hearing import Hearing
from assistant.proof.mutation.judging import Judge
from assistant.proof.mutation.mutants import Mutant, mutants, phrases
from assistant.proof.mutation.phrases import Phrase
from assistant.proof.mutation.report import MutationReport, OfKind, report
from assistant.proof.mutation.watching import Watching
from assistant.proof.scenarios import Runner, Scenario

MADE = """
    facts:
      colour:
        type: choice
        label: couleur
        question: Quelle couleur ?
        choices:
          - {id: red, label: Rouge, aliases: [écarlate, carmin de cochenille, carmin, incarnat]}
          - {id: blue, label: Bleu, aliases: [azur]}
      town: {type: choice, label: ville, question: Quelle ville ?, list: towns}
      spot: {type: choice, label: lieu, question: Quel lieu ?, list: islands}
      agreed: {type: boolean, label: accord, question: "D'accord ?", if_true: Oui, if_false: Non}
    lists:
      towns:
        title: Villes
        source: texte
        items: {brest: {label: Brest}, ouessant: {label: Ouessant, aliases: [Molène]}}
      islands: {of: towns, items: [ouessant]}
      channels:
        title: Canaux
        source: texte
        channels: {guichet: {label: Guichet, facts: {colour: red}, aliases: [comptoir]}}
      contacts:
        title: Contacts
        source: texte
        contacts:
          mairie:
            {label: la mairie, source: texte, says: Allez à la mairie., aliases: [conseiller, élu], uncovered: [plage]}
          autre:
            {label: le voisin, source: texte, says: Voyez le voisin., usual: true, uncovered: [météo, brouillard]}
    decisions:
      paint:
        question: Puis-je peindre ?
        policy: first
        outcomes: {permitted: Permis, forbidden: Interdit}
        facts: [colour, town, spot, agreed]
        rules:
          - {id: p-red, when: {colour: red}, outcome: forbidden, says: Le rouge est interdit., source: texte}
          - {id: p-town, when: {town: ouessant}, outcome: forbidden, says: Pas à Ouessant., source: texte}
          - {id: p-not, when: {agreed: false}, outcome: forbidden, says: Il faut un accord., source: texte}
          - {id: p-else, otherwise: true, outcome: permitted, says: Peignez., source: texte}
      varnish:
        question: Puis-je vernir ?
        policy: first
        outcomes: {permitted: Permis, forbidden: Interdit}
        facts: [colour]
        rules:
          - {id: v-red, when: {colour: red}, outcome: forbidden, says: Pas de vernis rouge., source: texte}
          - {id: v-else, otherwise: true, outcome: permitted, says: Vernissez., source: texte}
    patterns:
      colour:
        choices: {red: [couleur … feu, écarlate vif, incarnat]}
        heads: [volets, murs]
        never: ["sauf {}", "hors {}"]
        weak: ["en {}"]
      town: {begun: true}
      agreed: {if_true: [voisins contents], if_false: [voisins fâchés, anciens voisins contents]}
    intents:
      paint:
        facts: [colour]
        about: [peindre, peinture]
        asks: [permis, autorisé]
        opens: [mur … écaillé, mur … sali]
        never: [vernis, laque]
        defaults: [{facts: {agreed: true}, says: vos voisins sont contents, unless: [querelle, procès]}]
      varnish: {facts: [colour], about: [vernis], asks: [permis]}
"""


@pytest.fixture(scope="module")
def made(base_of: Callable[[str], Rules]) -> Rules:
    return base_of(MADE)


@pytest.fixture(scope="module")
def said(made: Rules, today: date) -> Callable[[str], set[str]]:
    """A function that gives the phrases that a question says, each with its field."""
    return heard(made, phrases(made.base), today)


def heard(rules: Rules, known: Iterable[Phrase], today: date) -> Callable[[str], set[str]]:
    hearing = Hearing(rules, known, today)

    def say(question: str) -> set[str]:
        asked = Scenario("Une question", "made.feature:1", (), ((f'je demande "{question}"', None),))
        keys = set(hearing.said(asked))
        return {f"{one.field} « {one.text} »" for one in known if one.key in keys}

    return say


@pytest.mark.parametrize(
    ("question", "field", "phrase"),
    [
        ("la peinture écarlate est-elle permise ?", "Choice.aliases", "écarlate"),
        ("la peinture couleur de feu est-elle permise ?", "Patterns.choices", "couleur … feu"),
        ("peindre les murs rouges, voisins fâchés, est-ce permis ?", "Patterns.if_false", "voisins fâchés"),
        ("une peinture bleue, voisins contents, est-elle permise ?", "Patterns.if_true", "voisins contents"),
        ("peindre des volets rouges, est-ce permis ?", "Intent.about", "peindre"),
        ("peindre des volets de rouge, est-ce permis ?", "Patterns.heads", "volets {}"),
        ("une peinture rouge est-elle autorisée ?", "Intent.asks", "autorisé"),
        ("peindre tout sauf le rouge, est-ce permis ?", "Patterns.never", "sauf {}"),
        ("peindre en rouge, est-ce permis ?", "Patterns.weak", "en {}"),
        ("peindre à la laque rouge, est-ce permis ?", "Intent.never", "laque"),
        ("mon mur est écaillé", "Intent.opens", "mur … écaillé"),
        ("mon mur est tout sali, est-ce permis ?", "Intent.opens", "mur … sali"),
        ("une peinture bleue est-elle permise malgré un procès ?", "Default.unless", "procès"),
        ("que dit le conseiller ?", "Contact.aliases", "conseiller"),
        ("peinture bleue à Molène, est-ce permis ?", "Item.aliases", "Molène"),
    ],
)
def test_a_question_says_a_phrase_where_what_it_does_shows(said, question, field, phrase):
    assert f"{field} « {phrase} »" in said(question)


@pytest.mark.parametrize(
    ("question", "field", "phrase", "because"),
    [
        ("la peinture rouge écarlate est-elle permise ?", "Choice.aliases", "écarlate", "the label is said too"),
        ("la peinture écarlate vif est-elle permise ?", "Patterns.choices", "écarlate vif", "an alias stands in it"),
        ("une peinture rouge est-elle permise et autorisée ?", "Intent.asks", "autorisé", "another asks as well"),
        ("une peinture incarnate est-elle permise ?", "Choice.aliases", "incarnat", "a pattern is the same"),
        ("une peinture incarnate est-elle permise ?", "Patterns.choices", "incarnat", "an alias is the same"),
        ("que dit la peinture écarlate ?", "Choice.aliases", "écarlate", "nothing is asked"),
        ("peindre écarlate ou bleu, est-ce permis ?", "Choice.aliases", "écarlate", "no colour is understood"),
        ("peindre rouge, voisins fâchés, est-ce permis ?", "Intent.asks", "permis", "two facts ask by themselves"),
        ("tout sauf le rouge", "Patterns.never", "sauf {}", "nothing is asked"),
        (
            "peindre une laque bleue, sauf le rouge, est-ce permis ?",
            "Patterns.never",
            "sauf {}",
            "the intent refuses too",
        ),
        (
            "peindre une laque bleue, sauf le rouge, est-ce permis ?",
            "Intent.never",
            "laque",
            "a mention is cancelled too",
        ),
        ("mon mur sali est écaillé", "Intent.opens", "mur … sali", "another opens it as well"),
        ("mon mur sali est rouge, est-ce permis ?", "Intent.opens", "mur … sali", "a fact leads to it"),
        ("la laque est-elle permise en peinture ?", "Intent.never", "laque", "no fact leads to the decision"),
        ("une laque rouge est-elle permise ?", "Intent.never", "laque", "nothing is about painting"),
        ("peindre au vernis rouge, est-ce permis ?", "Intent.never", "vernis", "another decision answers"),
        ("peinture bleue, anciens voisins contents, permise ?", "Patterns.if_true", "voisins contents", "it is denied"),
        ("que dit le conseiller élu ?", "Contact.aliases", "élu", "another leads to the contact"),
        (
            "le conseiller veut une peinture rouge, est-ce permis ?",
            "Contact.aliases",
            "conseiller",
            "a decision answers",
        ),
        ("la météo", "Contact.uncovered", "météo", "no article would answer"),
        ("la météo, le brouillard", "Contact.uncovered", "brouillard", "another leads to the contact"),
        ("une peinture bleue, voisins contents, permise malgré un procès ?", "Default.unless", "procès", "it is known"),
    ],
)
def test_a_question_does_not_say_a_phrase_that_it_could_do_without(said, question, field, phrase, because):
    assert f"{field} « {phrase} »" not in said(question), because


def test_where_beginnings_count_an_alias_that_begins_another_is_never_needed(base_of, today):
    text = MADE.replace("aliases: [Molène]", "aliases: [Molène, Molène du large]")
    begun, whole = base_of(text), base_of(text.replace("begun: true", "begun: false"))
    asked = "peinture bleue à Molène, est-ce permis ?"
    assert "Item.aliases « Molène »" not in heard(begun, phrases(begun.base), today)(asked)
    assert "Item.aliases « Molène »" in heard(whole, phrases(whole.base), today)(asked)


def test_what_leads_to_a_contact_that_is_not_the_usual_one_is_said(said):
    assert "Contact.uncovered « plage »" in said("la plage")


@pytest.mark.long
def test_what_no_article_covers_is_said_where_another_contact_would_have_come(rules, today):
    say = heard(rules, phrases(rules.base), today)
    assert "Contact.uncovered « application mobile »" in say("application mobile")
    assert not any(one.startswith("Contact.uncovered") for one in say("mon code ape"))


FEATURE = """# language: fr
Fonctionnalité: Peindre

  @p-red
  Scénario: Une question
    Quand je demande "la peinture couleur de feu est-elle permise ?"
    Alors la réponse est "Interdit"

  @p-red
  Scénario: Une valeur
    Étant donné les faits :
      | fait    | valeur |
      | couleur | {value} |
    Quand je pose la question "paint"
    Alors la réponse est "Interdit"
"""


@pytest.fixture
def judge_of(made: Rules, today: date, tmp_path: Path) -> Callable[[str], Judge]:
    """A function that prepares the judge of the base, with a feature."""

    def prepare(feature: str) -> Judge:
        (tmp_path / "made.feature").write_text(feature, encoding="utf-8")
        return Judge(made, tmp_path, today)

    return prepare


def dropped(judge: Judge, phrase: str, field: str = "Choice.aliases") -> Mutant:
    return next(one for one in mutants(judge.base) if one.kind == field and one.change == f"sans « {phrase} »")


def test_a_phrase_that_a_question_says_is_noticed_when_it_goes(judge_of):
    judge = judge_of(FEATURE.format(value="écarlate"))
    judged = judge.judge(dropped(judge, "couleur … feu", "Patterns.choices"))
    assert (judged.fate, judged.by.endswith("made.feature:5")) == ("noticed", True)


def test_an_alias_given_as_the_value_of_its_fact_is_noticed_when_it_goes(judge_of):
    judge = judge_of(FEATURE.format(value="écarlate"))
    judged = judge.judge(dropped(judge, "écarlate"))
    assert (judged.fate, judged.by.endswith("made.feature:10")) == ("noticed", True)


def test_an_alias_that_another_name_reads_too_is_not_said_by_its_value(judge_of):
    judge = judge_of(FEATURE.format(value="carmin"))
    assert judge.judge(dropped(judge, "carmin")).fate == "unsaid"


def test_a_phrase_that_no_scenario_says_is_unsaid_and_one_that_nothing_reads_survives(judge_of):
    other = FEATURE.replace('la réponse est "Interdit"', 'le contact habituel est "autre"')
    judge = judge_of(other.format(value="écarlate"))
    assert judge.judge(dropped(judge, "azur")).fate == "unsaid"
    survivor = judge.judge(dropped(judge, "couleur … feu", "Patterns.choices"))
    assert (survivor.fate, survivor.by) == ("survived", "")


def test_the_alias_of_a_channel_is_said_where_a_dossier_is_deposited_by_it(made, today):
    (own,) = (one for one in phrases(made.base) if one.field == "Channel.aliases")
    steps = (('un dossier déposé par "comptoir" avec les fichiers :', [["nom", "taille"], ["a.pdf", "1 ko"]]),)
    scenario = Scenario("Un dépôt", "made.feature:1", (), steps)
    assert Watching(made.base, Runner(None), today).touched(scenario) >= {*own.keys} - {own.key}
    assert len({*own.keys}) == 2


def test_each_phrase_goes_alone_and_the_last_one_leaves_an_empty_field(made):
    own = [one for one in mutants(made.base) if one.subject == "colour"]
    reds = {one.change: one.base.patterns["colour"].choices["red"] for one in own if one.kind == "Patterns.choices"}
    assert reds == {
        "sans « couleur … feu »": ("écarlate vif", "incarnat"),
        "sans « écarlate vif »": ("couleur … feu", "incarnat"),
        "sans « incarnat »": ("couleur … feu", "écarlate vif"),
    }
    weak = [one.base.patterns["colour"].weak for one in own if one.kind == "Patterns.weak"]
    assert weak == [()]
    aliases = [one for one in mutants(made.base) if one.kind == "Item.aliases"]
    assert [one.base.facts["spot"].choices[0].aliases for one in aliases] == [()]
    assert all(one.heard and not one.decides for one in aliases)


def test_the_only_fact_of_an_intent_stays_for_without_it_the_base_would_not_load(made, base_of):
    assert [one for one in mutants(made.base) if one.kind == "Intent.facts"] == []
    two = base_of(MADE.replace("facts: [colour]\n        about", "facts: [colour, town]\n        about"))
    left = [one.base.intents["paint"].facts for one in mutants(two.base) if one.kind == "Intent.facts"]
    assert left == [("town",), ("colour",)]


def test_what_is_supposed_changes_by_kind_of_value(base_of):
    text = MADE.replace("[{facts: {agreed: true}", "[{facts: {colour: red, town: brest, size: 3, word: oui}")
    more = """
      size: {type: size, label: taille, question: Combien ?}
      word: {type: text, label: mot, question: Lequel ?}
    lists:"""
    base = base_of(
        text.replace("\n    lists:", more).replace(
            "[colour, town, spot, agreed]", "[colour, town, spot, agreed, size, word]"
        )
    ).base
    changes = [one.change for one in mutants(base) if one.kind == "Default.facts"]
    assert changes == [
        "« colour » devient blue",
        "« town » devient ouessant",
        "« size » devient 3000000000",
        "« word » devient Banane",
    ]


def test_the_report_counts_what_no_scenario_says_apart_and_lists_only_what_survives(judge_of, today):
    judge = judge_of(FEATURE.format(value="écarlate"))
    aliases = (one for one in mutants(judge.base) if one.kind == "Choice.aliases")
    found = report(judge.base, map(judge.fate_of, aliases), today)
    (kind,) = found.kinds
    assert (kind.heard, kind.noticed, kind.unsaid, found.left) == (True, 1, 4, ())
    assert (found.total(False, heard=True), found.count("unsaid", False, heard=True), found.total(False)) == (1, 4, 0)
    assert found.holds


@pytest.mark.parametrize(("noticed", "unsaid", "holds"), [(98, 900, True), (97, 0, False)])
def test_nearly_all_that_scenarios_say_must_be_noticed_whatever_they_do_not_say(noticed, unsaid, holds):
    fates = {"noticed": noticed, "equivalent": 0, "survived": 100 - noticed, "crashed": 0, "unsaid": unsaid}
    kinds = (OfKind(kind="Intent.asks", decides=False, heard=True, **fates),)
    words = OfKind(kind="Rule.says", decides=False, noticed=10_000, equivalent=0, survived=0, crashed=0)
    made = MutationReport(on=date(2026, 11, 27), seconds=0, kinds=(*kinds, words), left=(), subjects={})
    assert made.holds is holds
