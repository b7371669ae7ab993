"""What the check of a dossier names in the rules base; `assistant.model.contract` holds every base to it."""

from __future__ import annotations

ATTACHMENT = "attachment"
CONTENT = "content"
INVOICE = "invoice"
INVOICE_NUMBER = "invoice-number"
INVOICE_DEPOSIT = "invoice-deposit"
INVOICE_CONTROL = "invoice-control"
DOSSIER = "dossier"
DEPOSIT = "deposit"
DECISIONS = (ATTACHMENT, CONTENT, INVOICE, INVOICE_NUMBER, INVOICE_CONTROL, INVOICE_DEPOSIT, DEPOSIT, DOSSIER)
"""The decisions that a check may ask, in the order in which a report lists their rules."""

CHANNEL = "channel"
DEPOSIT_FORM = "deposit_form"
FILE_NAME = "file_name"
FILE_SIZE = "file_size"
DOSSIER_SIZE = "dossier_size"
CONTENT_MATCH = "content_match"
NOTICE = "notice"
BUYER_SIRET = "buyer_siret"
BUYER_SIRET_STATE = "buyer_siret_state"
FRAMEWORK = "framework"
REQUIRES = "recipient_requires"
ROUTE = "route"
BY_DEPOSIT = "chorus"
"""The route of an invoice deposited in Chorus Pro, which is that of a deposit until something else is said."""


REMARK = "deposit_remark"

LOT, TYPED, PDF = "lot-xml", "saisie", "pdf"
"""The forms of a deposit: an archive that is the dossier itself, an invoice typed on the spot, a PDF."""

EDI = "edi"
"""The channel on which invoices come as flows."""

AGREES, DISAGREES, UNKNOWN = "agrees", "disagrees", "unknown"
"""How a content stands to the extension of its file."""

NAME_NOT_JUDGED = {"file_name_length": 1, "file_extension": "XML", "file_name_flaw": "aucun"}
"""The facts of a name in order, for a member of a lot: only its size meets a limit."""

NUMBER_SIGNS = "invoice_number_signs"
STATE_SIRETS = "state_sirets"
PLACEHOLDERS = "placeholders"
SYSTEM_FILES = "system_files"
PEPPOL_FRAMEWORKS = "peppol_frameworks"
REMARKS = "deposit_remarks"
LOOKED_AT = "looked_at"
KNOWN_ELSEWHERE = "known_elsewhere"
CREDIT_TYPES = "credit_types"
