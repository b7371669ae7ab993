"""Files of rejections: status messages, tables, texts; and what is none of them."""

from datetime import date

import pytest

from assistant.engine.base import load_rules
from assistant.intake.guard import Guard
from assistant.rejection.gathering import gather
from assistant.rejection.reading import LARGEST, NotRead, file_bytes, rows_of_file, rows_of_text
from assistant.rejection.recognising import recogniser

TODAY = date(2026, 11, 28)
_UN = "urn:un:unece:uncefact:data:standard:"


def acknowledgement(*documents: str) -> bytes:
    """A status message of the reform; each document is the content of a ReferenceReferencedDocument."""
    held = "\n".join(f"<ram:ReferenceReferencedDocument>{one}</ram:ReferenceReferencedDocument>" for one in documents)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossDomainAcknowledgementAndResponse xmlns:rsm="{_UN}CrossDomainAcknowledgementAndResponse:100"
 xmlns:ram="{_UN}ReusableAggregateBusinessInformationEntity:100"><rsm:AcknowledgementDocument>
{held}
</rsm:AcknowledgementDocument></rsm:CrossDomainAcknowledgementAndResponse>""".encode()


def document(number: str, status: str, reason: str, said: str = "") -> str:
    comment = f"<ram:Reason>{said}</ram:Reason>" if said else ""
    return (
        f"<ram:IssuerAssignedID>{number}</ram:IssuerAssignedID>\n"
        f"<ram:ProcessConditionCode>{status}</ram:ProcessConditionCode>\n"
        f"<ram:SpecifiedDocumentStatus><ram:ReasonCode>{reason}</ram:ReasonCode>{comment}</ram:SpecifiedDocumentStatus>"
    )


@pytest.fixture(scope="module")
def base():
    return load_rules().base


@pytest.fixture(scope="module")
def guard():
    with Guard() as found:
        yield found


@pytest.fixture
def gathered(base, guard):
    def read(data: bytes, name: str = "rejet.xml"):
        return gather(recogniser(load_rules(), TODAY), rows_of_file(base, name, data, guard))

    return read


def test_a_status_message_gives_its_status_its_reason_and_its_invoice(gathered):
    found = gathered(acknowledgement(document("F-1", "213", "REJ_SEMAN", "Montant faux, règle BR-CO-15")))
    assert [one.message.id for one in found.found] == ["statut-213", "REJ_SEMAN", "BR-CO-15"]
    assert found.invoices["REJ_SEMAN"] == ("F-1",)
    assert found.comments == ("Montant faux, règle BR-CO-15",)
    assert found.unknown == ()


def test_several_invoices_of_a_status_message_keep_their_own_reasons(gathered):
    found = gathered(acknowledgement(document("F-1", "213", "REJ_SEMAN"), document("F-2", "210", "CMD_ERR")))
    assert found.invoices == {
        "statut-213": ("F-1",),
        "REJ_SEMAN": ("F-1",),
        "statut-210": ("F-2",),
        "CMD_ERR": ("F-2",),
    }


def test_a_reason_that_is_not_known_is_told_as_unknown(gathered):
    found = gathered(acknowledgement(document("F-1", "210", "REJ_INVENTE")))
    assert [one.typed for one in found.unknown] == ["REJ_INVENTE"]


def test_a_table_of_rejections_gives_lines_and_invoices(gathered):
    data = (
        "Numéro de flux;Numéro de facture;Code erreur;Motif de rejet\n"
        "FSO1;F-1;;BR-CO-10\n"
        "FSO1;F-2;20002;\n"
        "FSO2;F-3;;BR-CO-10\n"
    )
    for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16"):
        found = gathered(data.encode(encoding), "rejets.csv")
        assert [(one.message.id, one.lines) for one in found.found] == [("BR-CO-10", (2, 4)), ("api-20002", (3,))]
        assert found.invoices == {"BR-CO-10": ("F-1", "F-3"), "api-20002": ("F-2",)}


def test_a_pasted_message_with_semicolons_is_no_table():
    assert len(rows_of_text("Rejet ; voir BR-CO-10\net BR-CO-15 ; merci")) == 1


@pytest.mark.parametrize(
    ("data", "says", "code"),
    [
        (b" \n", "est vide", 2),
        (b"%PDF-1.7\n\x00\x01", "n'est ni un texte, ni un CSV", 2),
        (acknowledgement("<ram:IssuerAssignedID>F-1</ram:IssuerAssignedID>"), "ne porte ni statut ni motif", 2),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "DOCTYPE", 4),
        (b"<a><b></a>", "", 4),
        (b"a" * (LARGEST + 1), "dépasse 10 Mo", 2),
    ],
)
def test_what_is_no_rejection_is_said_in_one_sentence(base, guard, data, says, code):
    with pytest.raises(NotRead) as caught:
        rows_of_file(base, "rejet.xml", data, guard)
    assert says in str(caught.value)
    assert caught.value.code == code
    assert "\n" not in str(caught.value)


def test_a_folder_is_no_rejection(base, tmp_path):
    with pytest.raises(NotRead, match="n'existe pas, ou n'est pas un fichier ordinaire"):
        file_bytes(base, str(tmp_path))


@pytest.mark.parametrize("head", ["Numéro", "Facture", "N°", "Numéro de facture"])
def test_a_table_tells_its_invoices_and_its_comments_whatever_their_heads(head):
    rows = rows_of_text(f"{head};Date;Motif;Commentaire\nF1;20/11/2026;Rejetée;Le code service est inconnu\n")
    assert [(row.text, row.invoice, row.comment) for row in rows] == [
        ("Rejetée", "F1", False),
        ("Le code service est inconnu", "F1", True),
    ]


def chorus_status(status: str, comment: str) -> bytes:
    """A file in which Chorus Pro gives the status of an invoice."""
    return f"""<CPPStatut><CPPFactureStatuts><CPPFactureStatutUnitaire><DonneesStatut><IdStatut>07</IdStatut>
<ComplementStatut>{status}</ComplementStatut>
<Commentaire>{comment}</Commentaire>
<IdFacture>F-7</IdFacture></DonneesStatut></CPPFactureStatutUnitaire></CPPFactureStatuts></CPPStatut>""".encode()


def test_a_status_file_of_chorus_pro_gives_its_statuses(gathered):
    found = gathered(chorus_status("Service fait", "Service fait"))
    assert [one.message.id for one in found.found] == ["statut-etape"]
    assert found.invoices["statut-etape"] == ("F-7",)
    assert found.unknown == ()
    rejected = gathered(chorus_status("Rejetée", "voir la règle BR-CO-15"))
    assert [one.message.id for one in rejected.found] == ["statut-rejetee", "BR-CO-15"]
    assert rejected.comments == ("voir la règle BR-CO-15",)


def test_xml_of_another_kind_is_no_message_though_it_may_hold_a_code(gathered):
    assert gathered(b"<Foo><a>bonjour</a></Foo>").unknown == ()
    assert gathered(b"<Foo><a>bonjour</a></Foo>").found == ()
    assert [one.message.id for one in gathered(b"<Foo><a>code REJ_SEMAN</a></Foo>").found] == ["REJ_SEMAN"]


def test_the_name_of_a_state_in_a_table_is_that_state(gathered):
    found = gathered(b"Flux;Motif\n1;Irrecevable\n2;Antivirus\n", "flux.csv")
    assert [one.message.id for one in found.found] == ["QP_IRRECEVABLE", "IRR_ANTIVIRUS"]
