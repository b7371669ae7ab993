"""The words of people: what patterns and intents name must be in the base."""

import pytest

from assistant.model.problems import InvalidRules

MADE = """
facts:
  colour:
    type: choice
    label: couleur
    question: Quelle couleur ?
    choices: [{{id: rouge, label: Rouge}}, {{id: bleu, label: Bleu}}]
decisions:
  made:
    question: Est-ce permis ?
    policy: first
    outcomes: {{permitted: Permis, forbidden: Interdit}}
    facts: [colour]
    rules:
      - {{id: m-rouge, when: {{colour: rouge}}, outcome: forbidden, says: "Le rouge est interdit.", source: texte}}
      - {{id: m-bleu, otherwise: true, outcome: permitted, says: "Le bleu est permis.", source: texte}}
patterns:
  {patterns}
intents:
  {intents}
"""
SOUND = {
    "patterns": "colour: {choices: {rouge: [couleur du sang]}}",
    "intents": "made: {facts: [colour], asks: [permis]}",
}


def test_the_words_of_people_are_part_of_the_base(base_of):
    rules = base_of(MADE.format(**SOUND))
    assert rules.base.patterns["colour"].choices == {"rouge": ("couleur du sang",)}
    assert rules.base.intents["made"].asks == ("permis",)


def test_words_may_give_a_value_to_a_text(base_of):
    named = MADE.replace(
        "facts:\n  colour:", "facts:\n  made_of:\n    {{type: text, label: m, question: De quoi ?}}\n  colour:", 1
    )
    made = named.replace("facts: [colour]", "facts: [colour, made_of]").format(
        **{**SOUND, "patterns": "made_of: {choices: {FER: [acier]}}"}
    )
    assert base_of(made).base.patterns["made_of"].choices == {"FER": ("acier",)}


@pytest.mark.parametrize(
    ("part", "text", "message"),
    [
        ("patterns", "couleur: {near: [teinte]}", "« couleur » : fait inconnu"),
        ("patterns", "colour: {choices: {vert: [herbe]}}", "« vert » n'est pas un choix de « colour »"),
        ("patterns", "colour: {if_true: [vrai]}", "« colour » n'est pas un fait à oui ou non"),
        ("patterns", "colour: {empty: [sans couleur]}", "« colour » n'est pas un texte"),
        ("patterns", "colour: {sums: taille}", "« taille » : fait inconnu"),
        ("patterns", "colour: {sums: colour}", "seule une taille est la somme d'une autre taille"),
        ("patterns", "colour: {lists: [absente]}", "« absente » : liste inconnue"),
        ("patterns", 'colour: {never: ["plus de {taille}"]}', "« taille » : fait inconnu"),
        ("patterns", "colour: {proche: [teinte]}", "« proche »"),
        ("intents", "fait: {facts: [colour]}", "« fait » : décision inconnue"),
        ("intents", "made: {facts: [taille]}", "« taille » n'est pas un fait de cette décision"),
        ("intents", "made: {facts: [colour], other: colour}", "n'est pas un fait sur une liste ouverte"),
        ("intents", "made: {facts: [colour], defaults: [{facts: {taille: 1}, says: petit}]}", "« taille » : la"),
    ],
)
def test_what_they_name_must_exist(base_of, part, text, message):
    with pytest.raises(InvalidRules) as found:
        base_of(MADE.format(**{**SOUND, part: text}))
    assert message in str(found.value.problems[0])


def test_a_size_may_be_the_sum_of_another(base_of):
    sizes = "".join(f"  {name}: {{type: size, label: {name}, question: Combien ?}}\n" for name in ("part", "whole"))
    facts = MADE.replace("decisions:\n", sizes.replace("{", "{{").replace("}", "}}") + "decisions:\n", 1)
    facts = facts.replace("facts: [colour]\n    rules", "facts: [colour, part, whole]\n    rules")
    facts = facts.replace(
        "when: {{colour: rouge}}", "when: {{colour: rouge, part: {{above: heavy}}, whole: {{above: heavy}}}}"
    )
    facts = "values:\n  heavy: {{label: poids, source: texte, history: [{{from: null, value: 10 Mo}}]}}\n" + facts
    rules = base_of(facts.format(**{**SOUND, "patterns": "whole: {sums: part, near: [en tout]}"}))
    assert rules.base.patterns["whole"].sums == "part"
