"""The page recognises the messages that Python recognises, and what it loads first is small."""

import gzip
import json
import random
import shutil
from datetime import date

import pytest
from evaluator import ASSETS, HERE, run

from assistant import load_rules
from assistant.outlets.site.bundle import bundle
from assistant.outlets.site.page_json import page_json
from assistant.outlets.site.rejections import rejections_data
from assistant.rejection.catalogue import catalogue
from assistant.rejection.recognising import recogniser
from assistant.words.typography import french

TODAY = date(2026, 11, 28)
LARGEST = 16_000
"""The octets, compressed, that the page loads before anything is pasted, and each list by itself."""
TEXTS = [
    "BR-CO-10",
    "[BR-CO-03] faux\nBR-FR-01/BT-1, br co 15 et BRCO17",
    "code retour 20003",
    "20003",
    "20001 et 413 euros",
    "HTTP 403",
    "code erreur 29999, GDP_MSG_99.999, REJ_NOUVEAU",
    "La facture est NON_CONFORME",
    "La facture est non conforme",
    "NON CONFORME",
    "Autre",
    "L’élément « FichierXml.X.TypeCode.value » est obligatoire.",
    "L’élément « FichierXml.ExchangedDocument.TypeCode.value » est obligatoire.",
    "X.ApplicableTradeTax.TypeCode.value est obligatoire\nX.PaymentMeans.TypeCode.value est obligatoire",
    "L'ELEMENT X.BUYERREFERENCE.VALUE EST OBLIGATOIRE",
    "IRRECEVABILITE: cvc-datatype-valid.1.2.1: '-1 324,60' is not a valid value for 'decimal'",
    "Le lot de facture a été",
    "service performing is mandatory recipient",
    "adresse postale vendeur manquante",
    "bonjour",
    "Bonjour, voici le retour :\nGDP_MSG_11.022\nle SIRET du destinataire est inconnu\nMerci",
    "le SIRET du destinataire est inconnu\n\nadresse postale vendeur manquante\n",
    "DEST_INC\nle SIRET du destinataire est inconnu",
    "IBAN invalide",
    "Le code service du destinataire est inconnu ou inactif. Absence de RIB ; mauvais\ndestinataire",
    "le numéro d'engagement n'existe pas\nSIRET : inconnu\nFournisseur : IBAN invalide",
    "facture en double, puis-je la supprimer",
    "20001 : pas les droits\n  413 – trop gros\n2026 : année, 21000 - euros, 20002- non",
    "motif : 20003",
    "À recycler",
    "Intégré partiellement",
    "Antivirus",
    "J'ai reçu l'antivirus",
    "Le code pays du fournisseur est invalide\nLe nom du fichier est incorrect",
    "Le service destinataire est fermé\nLe montant TTC ne correspond pas à celui du PDF",
    "Le montant TTC ne correspond pas au montant HT plus TVA\nLe format de l'IBAN est incorrect",
    "Facture suspendue : pièce manquante, montant TTC différent de HT + TVA",
    "MONTANT_INCOHERENT DATE_INVALIDE",
    "œuvre ½ ² Ⅷ ﬁn 𝟙𝟚 ١٢",
    "",
    "🧾 BR-CO-10 🧾 GDP_MSG_1.1",
]


@pytest.fixture(scope="module")
def data():
    rules = load_rules()
    return rejections_data(rules, catalogue(rules, TODAY), TODAY)


def drawn(seed):
    """Texts made of pieces of messages, joined in every way."""
    random.seed(seed)
    messages = catalogue(load_rules(), TODAY).messages
    pieces = [piece for one in messages for piece in (*one.codes, *one.texts, one.label)]
    found = catalogue(load_rules(), TODAY)
    pieces += [name for one in (*found.things, *found.faults) for name in (*one.after, *one.before)] * 3
    for _ in range(300):
        held = random.sample(pieces, random.randint(1, 3))
        text = random.choice([" ", "\n", " ; ", "-", ""]).join(held)
        start = random.randint(0, len(text) // 2)
        yield random.choice([text, text.lower(), text.upper(), text[start:], text.replace("-", " "), f"code {text}"])


def test_the_page_recognises_what_python_recognises(data, tmp_path):
    (tmp_path / "french.js").write_text(bundle(ASSETS, "french.js"), encoding="utf-8")
    shutil.copytree(ASSETS / "rejections", tmp_path / "rejections")
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    index, texts = data["index"], [*TEXTS, *drawn("rejets")]
    labels = [
        {"message": place, "text": data[index["lists"][one["list"]]]["messages"][one["id"]]["tells"]}
        for place, one in enumerate(index["messages"])
    ]
    labels = [one for one in labels if one["text"]]
    given = json.dumps({"index": index, "labels": labels, "plain": data["plain"], "texts": texts})
    found = json.loads(run(HERE / "rejections.mjs", tmp_path, given))
    recognise = recogniser(load_rules(), TODAY).recognise
    for text, told in zip(texts, found, strict=True):
        held = recognise(text)
        expected = [
            [[one.message.id, one.typed, one.certain] for one in held.found],
            [[one.typed, french(one.family.ask) if one.family else None] for one in held.unknown],
        ]
        assert told == expected, text


def compressed(text):
    return len(gzip.compress(text.encode(), 9))


def test_what_the_page_loads_is_small(data):
    later = ASSETS / "rejections" / "plain.js"  # loaded with plain French, once something is pasted
    scripts = sum(compressed(one.read_text("utf-8")) for one in (ASSETS / "rejections").glob("*.js") if one != later)
    assert scripts + compressed(page_json(data["index"])) <= LARGEST
    assert compressed(later.read_text("utf-8")) + compressed(page_json(data["plain"])) <= LARGEST
    for kind in data["index"]["lists"]:
        assert compressed(page_json(data[kind])) <= LARGEST, kind
