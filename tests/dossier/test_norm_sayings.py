"""What an artefact of the norm says in English is told in French, by its code or by its phrase."""

import pytest

from assistant.dossier.norm_sayings import NormFrench
from assistant.engine.base import load_rules
from assistant.norm.remarks import ArtefactRemark


@pytest.fixture(scope="module")
def french():
    return NormFrench(load_rules().base)


SAID = {
    "[BR-52]-Each Additional supporting document": ("BR-52", "Une pièce jointe n'a pas de référence."),
    "[BR-FR-24/BT-29] signe": ("BR-FR-24_BT-29", "Un identifiant porte un signe non admis."),
    "[BR-FR-08/BT-23] cadre": ("BR-FR-08_BT-23", "Le cadre de facturation manque ou n'est pas admis."),
    "[UBL-CR-413]-A UBL invoice should not include the PaymentMeans PaymentDueDate": (
        "UBL-CR-413",
        "La norme n'emploie pas à cette place : « PaymentMeans PaymentDueDate ».",
    ),
    "[CII-SR-014] - RoleCode should not be present": (
        "CII-SR-014",
        "La norme n'emploie pas à cette place : « RoleCode ».",
    ),
    "[CII-DT-013] - DateTime shall not be used.": (
        "CII-DT-013",
        "La norme n'emploie pas à cette place : « DateTime ».",
    ),
    "[UBL-SR-26]-Payment means text shall occur maximum once": (
        "UBL-SR-26",
        "Une seule fois au plus : « Payment means text ».",
    ),
    "Element 'ram:GlobalID' must occur exactly 1 times.": (
        "FX-SCH-A-000001",
        "L'élément ram:GlobalID doit figurer une fois, et une seule.",
    ),
    "Value of 'ram:TypeCode' is not allowed.": (
        "FX-SCH-A-000002",
        "La valeur de ram:TypeCode n'est pas admise à cette place.",
    ),
    "Attribute '@schemeID' is required in this context.": (
        "FX-SCH-A-000003",
        "L'attribut @schemeID manque à cette place.",
    ),
    "Element variant 'ram:Reference[not(ram:TypeCode)]' may occur at maximum 1 times.": (
        "",
        "L'élément ram:Reference ne peut figurer qu'une fois.",
    ),
    "[UBL-DT-01]-Amounts shall be decimal up to two fraction digits": (
        "UBL-DT-01",
        "Un montant a plus de 2 décimales.",
    ),
}


@pytest.mark.parametrize(("message", "rule", "says"), [(message, *told) for message, told in SAID.items()])
def test_an_english_remark_is_told_in_french(french, message, rule, says):
    assert french.says(ArtefactRemark("a.xslt", "norm", rule, "fatal", message, "en")) == says


def test_a_code_of_another_field_is_not_told_as_this_one(french):
    assert french.says(ArtefactRemark("a.xslt", "reform", "BR-FR-25_EXT-FR-FE-12", "fatal", "trop long", "fr")) == ""


def test_what_nothing_tells_stays_as_the_artefact_says_it(french):
    assert french.says(ArtefactRemark("a.xslt", "norm", "X-1", "fatal", "Something else.", "en")) == ""
