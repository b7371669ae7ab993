"""What a base declares and nothing uses is told, part by part; what articles or sources use is not."""

import pytest

from assistant.proof.usage import unused

MADE = """
    facts:
      agreed: {type: boolean, label: accord, question: D'accord ?}
      name: {type: text, label: nom, question: Lequel ?}
      length: {type: integer, label: longueur, question: Combien ?, derived: name, as: length}
      proposal:
        {type: text, label: proposé, question: Lequel ?, derived: name, as: proposal, limit: longest, among: ends}
      kind: {type: choice, label: nature, question: Laquelle ?, list: kinds}
      code: {type: text, label: code, question: Lequel ?}
      zone: {type: choice, label: zone, question: Laquelle ?, list: zones}
    lists:
      kinds: {items: [gip, gcs], source: texte}
      groups: {of: kinds, items: [gip]}
      ends: {items: [PDF]}
      zones: {items: [nord, sud]}
      norths: {of: zones, items: [nord]}
    values:
      longest: {label: longueur, source: texte, history: [{from: null, value: 9}]}
      most: {label: nombre, source: texte, history: [{from: null, value: 5}]}
      said: {label: dit, source: texte, history: [{from: null, value: 5}]}
      warned: {label: averti, source: texte, history: [{from: null, value: 5}]}
    lookups:
      codes: {from: code, to: kind, source: texte, rows: {"1": gip}}
    procedures:
      go: {title: Aller, source: texte, steps: [{does: Allez.}]}
    notes:
      know: {text: Sachez., source: texte}
    cautions:
      always: {text: Attention., source: texte}
      north: {text: Attention., source: texte, when: {zone: {in: norths}, length: {above: warned}}}
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {low: {label: Bas, says: "Au plus {said}.", advice: "Voyez {proposal}."}}
        facts: [agreed, name, length, kind, zone]
        cautions: [always]
        rules:
          - id: r1
            when: {agreed: true, kind: {in: groups}, length: {above: most}}
            outcome: low
            says: A.
            source: texte
            procedure: go
            notes: [know]
            cautions: [north]
          - {id: r2, otherwise: true, outcome: low, says: B., source: texte}
"""


def told(rules, also=frozenset()):
    return [(str(one.place), one.subject, one.message) for one in unused(rules, also)]


def test_a_base_that_uses_all_it_declares_has_nothing_to_tell(base_of):
    assert told(base_of(MADE)) == []


def test_the_project_s_own_base_uses_all_it_declares(rules):
    assert unused(rules, frozenset({"contents"})) == [] or all(one.hint for one in unused(rules))


@pytest.mark.parametrize(
    ("under", "declared", "subject", "message"),
    [
        ("facts", "idle: {type: boolean, label: oisif, question: Quoi ?}", "idle", "fait que rien n'utilise"),
        ("lists", "idle: {items: [a]}", "idle", "liste que rien n'utilise"),
        ("lists", "idle: {items: {a: {label: Un}}}", "idle", "liste que rien n'utilise"),
        (
            "values",
            "idle: {label: rien, source: texte, history: [{from: null, value: 1}]}",
            "idle",
            "valeur que rien n'utilise",
        ),
        (
            "sources",
            "idle: {title: T, publisher: P, checked: 2026-11-24, read: own, unlinked: aucun}",
            "idle",
            "source que rien n'utilise",
        ),
        (
            "procedures",
            "idle: {title: T, source: texte, steps: [{does: Allez.}]}",
            "idle",
            "démarche que rien n'utilise",
        ),
        ("cautions", "idle: {text: Attention., source: texte}", "idle", "mise en garde que rien n'utilise"),
        ("notes", "idle: {text: Sachez., source: texte}", "idle", "note que rien n'utilise"),
    ],
)
def test_what_nothing_uses_is_told_with_its_file(base_of, under, declared, subject, message):
    made = base_of(added(under, declared))
    assert told(made) == [("made.yml", subject, message)]
    assert [one.hint for one in unused(made)] == ["ôtez cette déclaration, ou servez-vous-en"]
    assert told(made, frozenset({subject})) == []


def added(under, declared):
    """The base with one more thing declared; sources stand in a topic of their own part."""
    if under == "sources":
        return f"      {declared}\n" + MADE
    return MADE.replace(f"    {under}:\n", f"    {under}:\n      {declared}\n")


@pytest.mark.parametrize(
    ("under", "declared"),
    [
        ("lists", 'stated: {items: {a: {statements: ["1.01"]}}}'),
        ("lists", "table: {columns: {from: {}}, items: {a: {cells: {from: x}}}}"),
        ("lists", "table: {source: texte, notices: {vide: {label: Vide, says: C'est vide.}}}"),
        ("lists", 'whole: {items: [a], statements: ["1.01"]}'),
        ("notes", 'stated: {text: Sachez., source: texte, statements: ["1.01"]}'),
        ("procedures", 'stated: {title: T, source: texte, steps: [{does: Allez., statements: ["1.01"]}]}'),
    ],
)
def test_what_holds_a_statement_or_a_table_is_read_elsewhere(base_of, under, declared):
    assert told(base_of(added(under, declared))) == []


def test_a_source_that_only_an_item_or_a_step_names_is_used(base_of):
    made = MADE.replace("kinds: {items: [gip, gcs], source: texte}", "kinds: {items: {gip: {source: more}, gcs: {}}}")
    assert (
        told(base_of("      more: {title: T, publisher: P, checked: 2026-11-24, read: own, unlinked: aucun}\n" + made))
        == []
    )
