"""What the check of a dossier names in the base is declared: a base without it is refused when it is loaded."""

from assistant.dossier import names
from assistant.model.contract import CONTRACT


def declared():
    """The facts that the contract declares, by decision."""
    return {decision: set(facts) for need in CONTRACT for decision, facts in need.decisions.items()}


def test_each_decision_that_a_check_asks_is_declared():
    assert set(names.DECISIONS) <= set(declared())


def test_each_fact_and_each_choice_that_a_check_names_is_declared():
    facts = set().union(*(declared()[decision] for decision in names.DECISIONS))
    named = {names.CHANNEL, names.DEPOSIT_FORM, names.FILE_NAME, names.FILE_SIZE, names.DOSSIER_SIZE}
    named |= {names.CONTENT_MATCH, names.NOTICE, *names.NAME_NOT_JUDGED}
    assert named - facts == set()
    choices = {fact: set(known) for need in CONTRACT for fact, known in need.choices.items()}
    items = {name: set(known) for need in CONTRACT for name, known in need.items.items()}
    assert names.NAME_NOT_JUDGED["file_name_flaw"] in choices["file_name_flaw"]
    assert names.NAME_NOT_JUDGED["file_extension"] in items["accepted_extensions"]
    assert names.LOT in choices[names.DEPOSIT_FORM]
    assert {names.AGREES, names.DISAGREES, names.UNKNOWN} <= choices[names.CONTENT_MATCH]
    assert any(names.NUMBER_SIGNS in need.columns for need in CONTRACT)
