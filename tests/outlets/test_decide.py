"""`decide`: any question of the base, from facts typed or asked one by one."""

import json

import pytest
from limits import BOTH_READINGS, FILE_MAX, HEAVY, IN_DOUBT, NAME_MAX, TYPED_ABOVE, spaced


@pytest.mark.parametrize(
    ("facts", "code", "label"),
    [
        (["file_name=plan.pdf", f"file_size={TYPED_ABOVE}", "channel=portail"], 0, "✗ REFUSÉE"),
        (["file_name=plan.pdf", f"file_size={IN_DOUBT}", "channel=portail"], 3, "≈ À VÉRIFIER"),
        (["file_name=plan.pdf", f"file_size={IN_DOUBT}", "channel=edi"], 0, "✓ ACCEPTÉE"),
        (["file_name=plan.pdf", f"file_size={IN_DOUBT}"], 3, "? À PRÉCISER"),
    ],
)
def test_a_file_is_accepted_refused_or_to_be_looked_at(cli, facts, code, label):
    ran = cli("decide", "attachment", *facts)
    assert (ran.code, ran.out.startswith(label)) == (code, True)


def test_between_mo_and_mio_the_answer_says_why_it_hesitates_and_what_is_safe(cli):
    ran = cli("decide", "attachment", "file_name=plan.pdf", f"file_size={IN_DOUBT}", "channel=portail")
    assert f"{BOTH_READINGS} selon la façon de compter" in ran.says
    safe = f"{FILE_MAX.text} ({spaced(FILE_MAX.low)} octets) au plus"
    assert f"Changerait Acceptée si le fichier pèse {safe}." in ran.says
    assert "Refusée si" not in ran.says


def test_what_was_not_checked_is_said(cli):
    ran = cli("decide", "attachment", f"file_name={'n' * NAME_MAX}.pdf", f"file_size={HEAVY}")
    assert ran.code == 0
    assert "Nom proposé : « nnnnnn" in ran.says
    assert "Non vérifié Taille du fichier, faute de connaître : canal de dépôt." in ran.says


def test_a_procedure_is_told_step_by_step(cli):
    ran = cli("decide", "invoice-next-step", "role=fournisseur", "status=A_RECYCLER")
    assert ran.code == 0
    assert "Démarche Recycler une facture 1. Lisez la notification" in ran.says
    assert (
        "1. Lisez la notification"
        in cli("decide", "invoice-next-step", "role=fournisseur", "status=A_RECYCLER", "--format", "reply").says
    )


def test_the_day_decides_which_rules_stand(cli):
    facts = ["account_active=oui", "certificate_signed=oui", "sector=Publique, hors État", "pigp_account=non"]
    assert cli("decide", "manager-transfer", *facts, "--on", "29/07/2018").out.startswith("✓ PRÊT")
    assert "PAS ENCORE PRÊT" in cli("decide", "manager-transfer", *facts, "--on", "2018-07-30").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nope"], "Question inconnue : « nope »."),
        (["atachment"], "Vouliez-vous dire « attachment » ?"),
        (["attachment", "foo=1"], "Fait inconnu : « foo ». Les faits de cette question : file_name,"),
        (["attachment", "file_nam=x"], "Vouliez-vous dire « file_name » ?"),
        (["attachment", "entity_kind=gip"], "Fait inconnu : « entity_kind »."),
        (["attachment", "channel=fax"], "« fax » n'est pas un des choix (canal de dépôt)."),
        (["attachment", "channel"], "« channel » : écrivez FAIT=VALEUR"),
        (["attachment", "channel= "], "Le fait « channel » n'a pas de valeur : ôtez-le s'il n'est pas connu."),
        (["attachment", "--rules", ""], "L'option --rules attend un dossier."),
        (["attachment", "=edi"], "« =edi » : écrivez FAIT=VALEUR"),
        (["attachment", "channel=edi", "channel=api"], "Le fait « channel » est donné deux fois."),
        (["attachment", "--assume", "channel=edi", "--assume", "channel=api"], "est donné deux fois"),
        (["attachment", "--assume", "chanel=edi"], "Vouliez-vous dire « channel » ?"),
        (["attachment", "file_size=beaucoup"], "n'est pas une taille"),
        (["attachment", "file_size=-5"], "négative"),
        (["attachment", "file_name_length=cinq"], "« cinq » n'est pas un nombre entier positif (longueur du nom)."),
        (["attachment", "file_name=a.pdf", "file_extension=EXE"], "contredit « a.pdf » (nom du fichier)."),
        (["manager-transfer", "account_active=peut-être"], "« peut-être » n'est ni oui ni non"),
        (["attachment", "--on", "30 février"], "« 30 février » n'est pas une date"),
        (["attachment", "--on", "2026-02-30"], "« 2026-02-30 » : ce jour n'existe pas."),
        (["attachment", "--format", "tabl"], "« tabl » n'est pas un choix possible. Vouliez-vous dire « table » ?"),
        (["attachment", "--format", "xml"], "Les choix : table, json, reply."),
        (["attachment", "--jsn"], "Option inconnue : « --jsn ». Vouliez-vous dire « --json » ?"),
        (["attachment", "--on"], "L'option --on attend une valeur."),
        (["attachment", "--json=oui"], "L'option --json ne prend pas de valeur."),
        (["attachment", "--on", "2026-11-24", "--", "channel=edi", "api"], "« api » : écrivez FAIT=VALEUR"),
        ([], "Il manque : DECISION. Utilisation : chorus-assistant decide"),
    ],
)
def test_a_wrong_use_is_told_in_one_french_sentence(cli, arguments, said):
    ran = cli("decide", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.complains


def test_the_questions_are_asked_until_no_answer_can_change_the_outcome(cli):
    ran = cli("decide", "entity-reception", "--interactive", "--on", "2026-08-31", typed="gip\nnon\nde trop\n")
    assert ran.code == 0
    assert "→ EXCLUE" in ran.says
    assert ran.err.count("[o]ui, [n]on, [?] je ne sais pas") == 1
    assert "De quelle entité s'agit-il ?" in ran.complains


def test_a_choice_may_be_given_by_its_number(cli):
    ran = cli("decide", "structure-export", "--interactive", typed="1\n")
    assert ran.code == 0
    assert " 1. " in ran.err


def test_a_wrong_answer_is_explained_and_asked_again(cli):
    ran = cli("decide", "manager-transfer", "--interactive", typed="peut-être\noui\noui\n99\nPrivée\n")
    assert ran.code == 0
    assert "« peut-être » n'est ni oui ni non" in ran.complains
    assert "« 99 » n'est pas un des choix" in ran.complains


def test_what_is_not_known_is_skipped(cli):
    ran = cli("decide", "entity-reception", "--interactive", "entity_kind=gip", typed="?\n")
    assert (ran.code, "? À PRÉCISER" in ran.out) == (3, True)
    ran = cli("decide", "entity-reception", "--interactive", "entity_kind=gip", typed="\n")
    assert ran.code == 3


def test_the_end_of_input_ends_the_questions(cli):
    ran = cli("decide", "manager-transfer", "--interactive", typed="oui\n")
    assert ran.code == 3
    assert "certificate_signed=oui" in ran.says


def test_bytes_that_are_not_text_are_a_wrong_answer_like_another(cli):
    ran = cli(
        "decide", "entity-reception", "--interactive", "entity_kind=gip", "--on", "2026-08-31", typed=b"\xff\xfe\nnon\n"
    )
    assert ran.code == 0
    assert "n'est ni oui ni non" in ran.complains


def test_findings_go_on_being_looked_for_once_the_outcome_is_known(cli):
    ran = cli("decide", "manager-transfer", "--interactive", typed="non\nnon\nPrivée\n")
    assert ran.code == 0
    assert "Il manque le compte actif" in ran.says
    assert "certificat" in ran.says
    ran = cli(
        "decide",
        "manager-transfer",
        "--interactive",
        "account_active=non",
        "certificate_signed=non",
        "sector=Privée",
        typed="oui\n",
    )
    assert (ran.code, ran.err) == (0, "")


def test_nothing_is_asked_when_everything_is_known(cli):
    ran = cli(
        "decide", "entity-reception", "entity_kind=gip", "under_mandate=non", "--on", "2026-08-31", "--interactive"
    )
    assert (ran.code, ran.err) == (0, "")


def test_each_question_of_the_base_can_be_asked_with_nothing_known(cli, rules):
    for decision in rules:
        ran = cli("decide", decision)
        assert (ran.code, ran.err) == (3, ""), decision
        assert cli("decide", decision, "--format", "reply").out.startswith("Bonjour,")
        assert json.loads(cli("decide", decision, "--json").out)["ask"], decision


PARCELS = """
topic: parcels
title: Envoyer un colis
sources: {texte: {title: Un texte, publisher: Un auteur, checked: 2026-11-24, read: own, unlinked: aucun}}
lists:
  places: {title: Lieux, source: texte, open: true, items: {ici: {label: Ici}, mer: {label: En mer}}}
facts:
  heavy: {type: boolean, label: lourd, question: Est-il lourd ?}
  place: {type: choice, label: lieu, question: Où va-t-il ?, list: places}
decisions:
  parcel:
    question: Le colis part-il ?
    policy: collect
    outcomes: {accepted: Accepté, refused: Refusé}
    facts: [heavy, place]
    rules:
      - {id: lourd, when: {heavy: true}, finding: refused, says: Trop lourd., source: texte}
      - {id: mer, when: {place: mer}, finding: refused, says: Trop loin., source: texte}
"""


def test_a_question_for_one_more_finding_offers_what_no_list_holds_too(cli, tmp_path):
    (tmp_path / "parcels.yml").write_text(PARCELS, encoding="utf-8")
    ran = cli("decide", "parcel", "--interactive", "--rules", tmp_path, "heavy=oui", typed="3\n")
    assert (ran.code, ran.out.startswith("✗ REFUSÉ")) == (0, True)
    assert "Où va-t-il ? 1. Ici 2. En mer 3. Autre" in ran.complains
