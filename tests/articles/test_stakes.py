"""How old the reading of a source is, and what rests on it."""

from datetime import date, timedelta

import pytest

from assistant.articles.sources import last_checked
from assistant.articles.stakes import OLD, age, at_stake, is_old, old_on, oldest_first, stakes_of
from assistant.articles.telling import source_listed

READ = date(2026, 11, 24)
BASE = """
  loi: {title: La loi, publisher: Journal, checked: 2026-11-24, copied: 2026-04-01, read: copy, url: "https://a.fr/loi"}
  usage: {title: L'usage, publisher: Maison, checked: 2026-11-20, read: own, unlinked: il se dit}
facts:
  weight: {type: size, label: poids, question: Quel est le poids ?}
  colour: {type: choice, list: colours, label: couleur, question: Quelle couleur ?}
  code: {type: text, label: code, question: Quel code ?}
lists:
  colours: {title: Les couleurs, source: loi, items: {rouge: {label: Rouge}, bleu: {label: Bleu, source: usage}}}
  blues: {of: colours, title: Les bleus, items: [bleu]}
values:
  heaviest:
    label: poids
    source: texte
    history: [{from: null, value: 10 Mo}, {from: 2027-06-01, value: 20 Mo, source: loi}]
lookups:
  codes: {from: code, to: colour, source: usage, rows: {a: rouge, b: bleu}}
procedures:
  envoyer: {title: Envoyer, source: usage, steps: [{does: Envoyez.}]}
notes:
  savoir: {text: À savoir., source: loi}
unmodelled:
  prix: {says: Un prix existe., why: Il n'est pas dit., source: loi}
cautions:
  change: {text: Cela change., source: usage}
decisions:
  sending:
    question: Peut-on l'envoyer ?
    policy: collect
    outcomes: {accepted: Acceptée, refused: Refusée}
    facts: [weight, colour, code]
    rules:
      - {id: lourd, when: {weight: {above: heaviest}}, finding: refused, says: Trop., source: texte, cautions: [change]}
      - id: bleu
        when: {colour: {in: blues}}
        finding: refused
        says: Bleu.
        source: texte
        notes: [savoir]
        procedure: envoyer
      - {id: rouge, when: {colour: rouge}, finding: refused, says: Rouge., source: loi}
  asking:
    question: Peut-on demander ?
    policy: first
    outcomes: {negative: Non, positive: Oui}
    facts: [weight]
    rules:
      - {id: oui, otherwise: true, outcome: positive, says: Oui., source: texte}
"""


@pytest.fixture(scope="module")
def base(base_of):
    return base_of(BASE.removeprefix("\n")).base


def test_a_source_has_the_age_of_the_copy_that_was_read(base):
    assert [age(base.sources[name], READ) for name in ("loi", "usage", "texte")] == [237, 4, 0]
    assert age(base.sources["loi"], date(2020, 1, 1)) == 0, "it was not read yet"
    assert last_checked(base) == date(2026, 4, 1)


def test_a_reading_grows_old_on_the_day_after_the_last_that_it_is_trusted_for(base):
    usage = base.sources["usage"]
    last = usage.checked + timedelta(OLD)
    assert (is_old(usage, last), is_old(usage, last + timedelta(1))) == (False, True)
    assert (old_on(base, last), old_on(base, last + timedelta(1))) == ({"loi"}, {"loi", "usage"})
    assert is_old(usage, READ, 3) and not is_old(usage, READ, 4)


def test_the_sources_read_the_longest_ago_come_first(base):
    assert [one.id for one in oldest_first(base, READ)] == ["loi", "usage", "texte"]
    assert [one.id for one in oldest_first(base, READ, 180)] == ["loi"]
    assert oldest_first(base, READ, 237) == []


def test_what_rests_on_a_source_is_what_cites_it_and_what_reads_that(base):
    assert stakes_of(base, "loi")._asdict() == {
        "decisions": ("sending",),
        "rules": ("lourd", "bleu", "rouge"),
        "values": ("heaviest",),
        "lists": ("colours", "blues"),
        "lookups": (),
        "procedures": (),
        "cautions": (),
        "notes": ("savoir",),
        "unmodelled": ("prix",),
        "items": (),
        "reached": (),
    }
    assert stakes_of(base, "usage")._asdict() == {
        "decisions": ("sending",),
        "rules": ("bleu",),
        "values": (),
        "lists": ("colours", "blues"),
        "lookups": ("codes",),
        "procedures": ("envoyer",),
        "cautions": ("change",),
        "notes": (),
        "unmodelled": (),
        "items": (),
        "reached": (),
    }
    assert stakes_of(base, "texte").decisions == ("sending", "asking")


def test_a_decision_rests_on_the_sources_that_have_it_at_stake(rules):
    base = rules.base
    for decision in base.decisions.values():
        assert at_stake(base, decision) == {
            one for one in base.sources if decision.id in stakes_of(base, one).decisions
        }


def test_a_text_that_fixes_a_nature_has_at_stake_the_verdicts_to_which_its_rows_lead(rules):
    found = stakes_of(rules.base, "reponse-29246")
    assert found.items == ("7430", "fabrique")
    assert {"ent-nature-incertaine", "ent-incertaine-assujettie"} <= {*found.reached}
    assert "ent-gip" not in found.reached


def test_a_page_says_of_a_source_that_it_is_old_and_why_it_has_no_link(base):
    listed = {name: source_listed(base, base.sources[name], READ) for name in ("loi", "usage")}
    assert listed["loi"].startswith("Journal, « [La loi](https://a.fr/loi) », texte non daté, copie du 1er avril 2026,")
    assert listed["loi"].endswith("Attention : ce qui en a été lu a plus de 180 jours, le texte a pu changer depuis.")
    assert listed["usage"] == "Maison, « L'usage », texte de ce site, revu le 20 novembre 2026. Sans lien : il se dit."
