import pytest

from assistant.language.problems import InvalidRules

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
heard:
  {heard}
asked:
  {asked}
"""
SOUND = {"heard": "colour: {choices: {rouge: [couleur du sang]}}", "asked": "made: {facts: [colour], asks: [permis]}"}


def test_the_words_of_people_are_part_of_the_base(base_of):
    rules = base_of(MADE.format(**SOUND))
    assert rules.base["heard"]["colour"]["choices"] == {"rouge": ["couleur du sang"]}
    assert rules.base["asked"]["made"]["asks"] == ["permis"]


@pytest.mark.parametrize(
    ("part", "text", "message"),
    [
        ("heard", "couleur: {near: [teinte]}", "« couleur » : fait inconnu"),
        ("heard", "colour: {choices: {vert: [herbe]}}", "« vert » n'est pas un choix de « colour »"),
        ("heard", "colour: {if_true: [vrai]}", "« colour » n'est pas un fait à oui ou non"),
        ("heard", "colour: {empty: [sans couleur]}", "« colour » n'est pas un texte"),
        ("heard", "colour: {lists: [absente]}", "« absente » : liste inconnue"),
        ("heard", 'colour: {never: ["plus de {taille}"]}', "« taille » : fait inconnu"),
        ("heard", "colour: {proche: [teinte]}", "« proche »"),
        ("asked", "fait: {facts: [colour]}", "« fait » : décision inconnue"),
        ("asked", "made: {facts: [taille]}", "« taille » n'est pas un fait de cette décision"),
        ("asked", "made: {facts: [colour], other: colour}", "n'est pas un fait sur une liste ouverte"),
        ("asked", "made: {facts: [colour], supposes: [{facts: {taille: 1}, says: petit}]}", "« taille » : la"),
    ],
)
def test_what_they_name_must_exist(base_of, part, text, message):
    with pytest.raises(InvalidRules) as found:
        base_of(MADE.format(**{**SOUND, part: text}))
    assert message in str(found.value.problems[0])
