"""What programs name in the rules base: declared here once, by topic, and checked when a base is loaded.

A base that lacks a whole topic lacks what it serves, and commands say so; one that has the topic has all that is named.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from assistant.model.facts import SIGN
from assistant.model.notice_ids import NoticeId


class Need(Struct, frozen=True, kw_only=True):
    """What a topic must hold: decisions with facts that they take, facts with choices, lists with columns, formats.

    `notices` are all that the program may say: the topic has each of them and no other. So are `outcomes` all that the
    program may be told by a decision, but it need not have each of them. `gives` are what each rule that ends a
    decision must give, `items` what a list must hold, `listed` the list that gives a fact its choices.
    """

    topic: str
    decisions: Mapping[str, tuple[str, ...]] = {}
    outcomes: Mapping[str, tuple[str, ...]] = {}
    gives: Mapping[str, tuple[str, ...]] = {}
    choices: Mapping[str, tuple[str, ...]] = {}
    listed: Mapping[str, str] = {}
    columns: Mapping[str, tuple[str, ...]] = {}
    items: Mapping[str, tuple[str, ...]] = {}
    formats: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


JUDGED = ("accepted", "to_verify", "refused")
"""What the questions that a check asks may answer: their own words for it are labels."""

CONTRACT = (
    Need(
        topic="attachments",
        decisions={
            "attachment": (
                "file_name",
                "file_name_length",
                "file_extension",
                "file_name_flaw",
                "file_size",
                "channel",
            ),
            "dossier": ("dossier_size", "channel", "deposit_form"),
        },
        outcomes={"attachment": JUDGED, "dossier": JUDGED},
        choices={"deposit_form": ("lot-xml",), "file_name_flaw": ("aucun",)},
        items={"accepted_extensions": ("XML",)},
    ),
    Need(
        topic="contents",
        decisions={"content": ("content_match", "notice")},
        outcomes={"content": JUDGED},
        choices={"content_match": ("agrees", "disagrees", "unknown"), "notice": ("aucun",)},
        columns={"reading_notices": ()},
        formats=("texte", "xml", "html", "svg", "pkcs7", "zip"),
        notices=tuple(NoticeId),
    ),
    Need(
        topic="deposits",
        decisions={"deposit": ("deposit_remark",)},
        outcomes={"deposit": JUDGED},
        listed={"deposit_remark": "deposit_remarks"},
        items={
            "deposit_remarks": (
                "nothing",
                "foreign-member",
                "other-archive",
                "number-twice",
                "no-invoice",
                "system-file",
                "free-flow-name",
                "siret-blanks",
                "siret-word",
                "placeholder",
            )
        },
        columns={
            "deposit_remarks": ("says",),
            "placeholders": ("text",),
            "system_files": ("name", "begins"),
            "peppol_frameworks": ("urn",),
            "looked_at": ("says",),
            "known_elsewhere": ("who",),
        },
    ),
    Need(
        topic="entities",
        decisions={
            "entity-reception": (
                "entity_kind",
                "entity_name",
                "territory",
                "under_mandate",
                "legal_category",
                "supplier_size",
                "french_vat",
            )
        },
        columns={
            "private_kinds": (),
            "uncertain_kinds": (),
            "commune_codes": ("territory",),
            "finess_statuses": ("kind",),
        },
    ),
    Need(topic="natures", columns={"legal_forms": ("copy",), "entity_names": ("copy",)}),
    Need(
        topic="invoices",
        decisions={
            "invoice": (
                "buyer_siret_state",
                "buyer_siret",
                "siret_disagreement",
                "framework",
                "has_service_code",
                "has_engagement",
                "recipient_requires",
            ),
            "invoice-number": ("invoice_number", "invoice_number_length", "invoice_number_flaw"),
            "invoice-deposit": ("syntax", "invoices_in_file", "channel", "deposit_form"),
        },
        outcomes={"invoice": JUDGED, "invoice-number": JUDGED, "invoice-deposit": JUDGED},
        choices={
            "buyer_siret_state": ("valid", "state", "absent", "malformed", "wrong_key", "foreign"),
            "syntax": ("ubl", "cii", "factur-x", "zugferd-1", "pivot"),
        },
        columns={"invoice_number_signs": (SIGN,), "state_sirets": ("siret",)},
    ),
    Need(
        topic="invoice-controls",
        decisions={
            "invoice-control": (
                "control",
                "route",
                "control_code",
                "control_read",
                "control_computed",
                "control_sign",
                "control_size",
                "control_limit",
            )
        },
        outcomes={"invoice-control": JUDGED},
        choices={
            "control_test": ("absent", "longer", "more", "outside", "none", "shape", "unequal", "later", "iban"),
            "route": ("chorus", "platform"),
        },
        listed={"control": "invoice_controls"},
        columns={
            "invoice_controls": (
                "field",
                "test",
                "limit",
                "among",
                "pattern",
                "code",
                "treatment",
                "types",
                "except_types",
            ),
            "document_types": (),
            "credit_types": (),
            "invoice_types": (),
            "self_billed_types": (),
            "payment_means": (),
            "reform_types": (),
            "seller_schemes": (),
            "vat_categories": (),
            "attachment_kinds": (),
            "flow_treatments": (),
        },
    ),
    Need(topic="managers", decisions={"manager-transfer": ()}),
    Need(topic="refunds", decisions={"refund-step": ()}, gives={"refund-step": ("step",)}),
    Need(
        topic="rejection-messages",
        decisions={"rejection-message": ("message",)},
        gives={"rejection-message": ("meaning", "who", "how")},
        listed={"message": "rejection_messages"},
        columns={"rejection_messages": ("fields",)},
    ),
    Need(
        topic="rejection-causes",
        columns={
            "rejection_menders": ("next",),
            "rejection_causes": ("who", "meaning", "how", "next"),
            "invoice_fields": ("cii", "ubl"),
            "code_families": ("begins", "near", "ask"),
        },
    ),
    Need(topic="rejection-norm", columns={"norm_sayings": ("phrases", "says")}),
    Need(
        topic="rejection-plain",
        columns={
            "rejected_things": ("names",),
            "rejected_faults": ("after", "before"),
            "plain_messages": ("things", "faults"),
            "chorus_statuses": ("codes",),
        },
    ),
    Need(
        topic="statuses",
        decisions={"invoice-next-step": ("status",)},
        listed={"status": "invoice_statuses"},
        columns={"invoice_statuses": ("group", "next_actor", "optional")},
    ),
    Need(topic="glossary", columns={"acronyms": ("acronym",), "terms": ()}),
)
"""All that code cannot do without; a module takes these names from here or writes them as they stand here.

The flaws of a name and of a number are declared where they are found, in `assistant.words`. The colour of an outcome is
not: one without a colour of its own is shown as any other.
"""
