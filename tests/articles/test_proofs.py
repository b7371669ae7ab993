"""What holds a rule is shown as it turned out on the very base of the page, a failure as a failure."""

import re
from datetime import date
from pathlib import Path

import pytest
from limits import FILE_MAX, spaced
from msgspec.structs import replace

from assistant.articles.proofs import Proofs
from assistant.articles.trials import Trials
from assistant.articles.typical import typical
from assistant.engine.base import Rules, load_rules
from assistant.model.decisions import Rule
from assistant.outlets.site.trying import tried

ON = date(2026, 11, 24)


@pytest.fixture(scope="module")
def trials(rules: Rules) -> Trials:
    """The project's scenarios, played on its base."""
    return tried(rules, ON)


def _rule(rules: Rules, name: str) -> Rule:
    found = rules.base.rule(name)
    assert found is not None
    return found[1]


def _text(markup: str) -> str:
    return " ".join(re.sub("<[^>]+>", " ", markup).replace("\u00a0", " ").replace("\u202f", " ").split())


def test_the_scenarios_of_a_rule_are_shown_with_what_became_of_them(rules: Rules, trials: Trials) -> None:
    shown = Proofs(rules, "manager-transfer", trials).scenarios(_rule(rules, "gp-pigp"))
    text = _text(shown)
    fingerprint = rules.base.contents[:12]
    assert f"Joués le 24 novembre 2026 sur cette base ({fingerprint}) : tous réussissent." in text
    at_work = "Hors État, le futur gestionnaire doit avoir un compte PIGP"
    assert re.search(f"{at_work}.*? 1 s'applique réussi", text)
    assert re.search("À l'État et dans le privé, le compte PIGP n'est pas demandé.*? 1 ne s'applique pas réussi", text)
    assert 'la règle "gp-pigp" est citée' in text, "the steps can be read"


def test_the_cases_of_an_outline_are_counted_together(trials: Trials) -> None:
    names = [(one.feature, one.name) for one in trials.played]
    assert len(names) == len(set(names)) > 250
    assert max(one.cases for one in trials.played) > 50


def test_a_scenario_that_fails_on_this_base_is_shown_failing(tmp_path: Path, loans: Path) -> None:
    feature = loans / "features" / "loans.feature"
    rules_folder, features = tmp_path / "rules", tmp_path / "features"
    rules_folder.mkdir()
    features.mkdir()
    (rules_folder / "loans.yml").write_text((loans / "rules" / "loans.yml").read_text("utf-8"), "utf-8")
    broken = feature.read_text("utf-8").replace('Alors la réponse est "Prêt possible"', 'Alors la réponse est "Autre"')
    (features / "loans.feature").write_text(broken, "utf-8")
    rules = load_rules(rules_folder)
    shown = _text(Proofs(rules, "loan", tried(rules, ON, rules_folder)).scenarios(_rule(rules, "pret-trop")))
    assert "1 en échec." in shown
    assert 'en échec, « la réponse est "Autre" » :' in shown


def test_without_scenarios_or_with_one_that_cannot_be_read_the_page_says_so(tmp_path: Path, loans: Path) -> None:
    rules = load_rules(loans / "rules")
    (tmp_path / "rules").mkdir()
    proofs = Proofs(rules, "loan", tried(rules, ON, tmp_path / "rules"))
    assert "Aucun scénario n'accompagne cette base." in _text(proofs.scenarios(_rule(rules, "pret-trop")))
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / "a.feature").write_text("Fonctionnalité ???", "utf-8")
    proofs = Proofs(rules, "loan", tried(rules, ON, tmp_path / "rules"))
    assert "ce n'est pas une fonctionnalité Gherkin lisible" in _text(proofs.scenarios(_rule(rules, "pret-trop")))
    proofs = Proofs(rules, "loan", tried(rules, ON, loans / "rules"))
    without = replace(_rule(rules, "pret-trop"), id="autre", examples=())
    assert "Aucun scénario ne porte le nom de cette règle." in _text(proofs.scenarios(without))
    assert "Cette règle n'a pas d'exemple." in _text(proofs.examples(without))


def test_an_example_that_does_not_hold_is_shown_with_what_the_rule_gives(rules: Rules, trials: Trials) -> None:
    rule = _rule(rules, "gp-pigp")
    wrong = replace(rule, examples=(replace(rule.examples[0], gives="nothing"), *rule.examples[1:]))
    proofs = Proofs(rules, "manager-transfer", trials)
    assert "écart" not in proofs.examples(rule)
    assert "écart, elle donne « Pas encore prêt »" in _text(proofs.examples(wrong))


def test_what_would_change_a_typical_case_is_said(rules: Rules, trials: Trials) -> None:
    text = _text(Proofs(rules, "attachment", trials).changes(_rule(rules, "pj-taille-unitaire")))
    assert f"taille du fichier : {spaced(FILE_MAX.high + 1)} octets" in text
    assert "La réponse est « Refusée ». Ce qui la changerait :" in text
    assert f"Acceptée si le fichier pèse {FILE_MAX.text} ( {spaced(FILE_MAX.low)} octets) au plus." in text
    text = _text(Proofs(rules, "rejection-message", trials).changes(_rule(rules, "rm-code-20001")))
    assert "Rien de ce que vous pouvez changer n'en donnerait une autre." in text


def test_every_rule_of_the_base_has_a_typical_case_that_it_alone_decides(rules: Rules) -> None:
    for name in rules:
        for rule in rules.base.decisions[name].rules:
            found = typical(rules[name], rule, ON)
            assert found is not None, rule.id
            assert [one.rule for one in found.decision.reasons] == [rule.id]


def test_a_rule_that_no_example_shows_at_work_has_no_typical_case(rules: Rules, trials: Trials) -> None:
    rule = replace(_rule(rules, "gp-pigp"), examples=())
    assert "Aucun exemple de cette règle" in _text(Proofs(rules, "manager-transfer", trials).changes(rule))


def test_a_rule_that_is_over_is_decided_on_its_own_day(rules: Rules, trials: Trials) -> None:
    rule = _rule(rules, "gp-demande-avant-pigp")
    found = typical(rules["manager-transfer"], rule, ON)
    assert found is not None and rule.period.holds(found.on)
    proofs = Proofs(rules, "manager-transfer", trials)
    assert "le 29 juillet 2018" in _text(proofs.changes(rule))
    assert "La règle vaut jusqu'au 29 juillet 2018." in _text(proofs.history(rule))
    assert "La base ne connaît aucun jour" in _text(proofs.history(_rule(rules, "gp-compte")))
