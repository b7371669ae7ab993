"""How much of a file is read: every limit of the intake, with its French name."""

from decimal import Decimal
from typing import NamedTuple

from assistant.words.numbers import decimal_comma

MIB = 2**20


class Limits(NamedTuple):
    """What the reading allows itself; sizes are bytes as really read, times are seconds.

    Beyond `*_file` limits a file's name and size are still judged, and its content is not (« à vérifier »).
    The others are those of hostile content: beyond them the file is unreadable.
    """

    seconds: float = 3.5
    archive_seconds: float = 2.5
    memory: int = 190 * MIB
    answer: int = 4 * MIB
    files_per_process: int = 2_000
    xml_file: int = 40 * MIB
    pdf_file: int = 130 * MIB
    archive_file: int = 130 * MIB
    xml_depth: int = 256
    xml_elements: int = 300_000
    xml_attributes: int = 300_000
    xml_attributes_of_one: int = 256
    xml_namespaces: int = 100_000
    xml_encoded: int = 32 * MIB
    value: int = 1_000
    pdf_stream: int = 40 * MIB
    pdf_attachment: int = 130 * MIB
    pdf_tree_nodes: int = 20_000
    pdf_tree_depth: int = 60
    embedded: int = 1_000
    archive_volume: int = 200 * MIB
    archive_ratio: int = 100
    archive_ratio_from: int = 16 * MIB
    pdf_in_archive: int = 40 * MIB
    archive_members: int = 10_000
    archive_invoices: int = 1_000


LIMITS = Limits()

NAMES = {
    "seconds": "temps de lecture d'un fichier",
    "archive_seconds": "temps de décompression d'une archive",
    "memory": "mémoire du processus de lecture",
    "answer": "longueur de ce qui est lu dans un fichier",
    "files_per_process": "fichiers lus par un même processus",
    "xml_file": "taille d'un fichier XML lu",
    "pdf_file": "taille d'un PDF lu",
    "archive_file": "taille d'une archive lue",
    "xml_depth": "niveaux d'éléments XML imbriqués",
    "xml_elements": "balises d'un fichier XML",
    "xml_attributes": "attributs d'un fichier XML",
    "xml_attributes_of_one": "attributs d'un élément XML",
    "xml_namespaces": "déclarations d'espaces de noms d'un fichier XML",
    "xml_encoded": "volume d'une pièce jointe en base64",
    "value": "caractères d'une valeur de facture",
    "pdf_stream": "volume décompressé d'un XML embarqué dans un PDF",
    "pdf_attachment": "volume décompressé des fichiers embarqués dans un PDF",
    "pdf_tree_nodes": "nœuds de l'arbre des fichiers embarqués d'un PDF",
    "pdf_tree_depth": "niveaux de l'arbre des fichiers embarqués d'un PDF",
    "embedded": "pièces jointes embarquées dans un fichier",
    "archive_volume": "volume décompressé d'une archive",
    "archive_ratio": "rapport entre le volume décompressé et le volume compressé",
    "archive_ratio_from": "volume à partir duquel ce rapport est jugé",
    "pdf_in_archive": "taille d'un PDF lu dans une archive",
    "archive_members": "membres d'une archive",
    "archive_invoices": "factures lues dans une archive",
}


def shown_seconds(seconds: float) -> str:
    """Write a number of seconds in French, to the tenth."""
    return f"{decimal_comma(Decimal(round(seconds * 10)) / 10)}\u00a0s"
