import json
from pathlib import Path

import pytest

from assistant.articles.passage import Passage
from assistant.retrieval.passages import Collection, Labelled, collection

SHARED = Path(__file__).parents[2].parent / "shared"

ARTICLES = {
    "recycler": ("Recycler une facture", {"Quand": "Une facture adressée par erreur passe au statut à recycler."}),
    "pieces": (
        "Les pièces jointes",
        {
            "Nom": "Le nom d’une pièce jointe compte cinquante caractères.",
            "Taille": "Chaque pièce jointe pèse au plus 10 M0.",
            "Formats": "Les formats acceptés : PDF, PDF/A3, ODT, XML.",
        },
    ),
    "gestionnaire": ("Transférer le gestionnaire principal", {"Qui": "Le gestionnaire principal a quitté l’entité."}),
    "webinaires": ("Les webinaires", {"Son": "Écoutez la présentation du webinaire par téléphone."}),
    "utilisateurs": ("Suivre les utilisateurs", {"Export": "Exportez la liste des utilisateurs de la structure."}),
}
PHRASINGS = {
    "utilisateurs": ["qui a accès à quoi dans mon établissement"],
    "recycler": ["renvoyer une facture qui n'est pas pour nous"],
}
SYNONYMS = {"gestionnaire principal": ["GP"], "pièce jointe": ["PJ", "annexe"]}
LABELLED = [
    Labelled("recycler une facture", "recycler"),
    Labelled("taille des pièces jointes", "pieces"),
    Labelled("quels formats ?", "pieces"),
    Labelled("le gestionnaire a quitté", "gestionnaire"),
    Labelled("webinaire par téléphone", "webinaires"),
    Labelled("exporter les utilisateurs", "utilisateurs"),
    Labelled("numéro de téléphone du médecin", None),
    Labelled("recette de la pâte à crêpes", None),
]


@pytest.fixture(scope="session")
def small() -> Collection:
    passages = [
        Passage(article, title, section, f"{article}/#{section.lower()}", text)
        for article, (title, sections) in ARTICLES.items()
        for section, text in sections.items()
    ]
    return collection(passages, PHRASINGS, SYNONYMS, LABELLED)


@pytest.fixture(scope="session")
def index(small):
    from assistant.retrieval.building import open_index

    return open_index(small)


def lines(path: Path) -> list[dict]:
    if not path.is_file():
        pytest.skip(f"{path.name} is not beside this checkout")
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.fixture(scope="session")
def people_ask() -> list[dict]:
    return lines(SHARED / "questions.jsonl")


@pytest.fixture(params=["cnil", "spf-a"])
def retrieval(request) -> tuple[Collection, list[dict], dict[str, set[str]]]:
    home = SHARED / "retrieval" / request.param
    documents, queries = lines(home / "docs.jsonl"), lines(home / "queries.jsonl")
    right: dict[str, set[str]] = {}
    for line in (home / "qrels.tsv").read_text("utf-8").splitlines()[1:]:
        query, document, grade = line.split("\t")
        if int(grade) > 0:
            right.setdefault(query, set()).add(document)
    passages = [Passage(found["id"], found["title"], "", "", found["text"]) for found in documents]
    return collection(passages), queries, right
