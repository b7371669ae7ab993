"""How much of a file is read: every limit of the intake, with its French name."""

from decimal import Decimal
from typing import Annotated, NamedTuple

from assistant.words.numbers import decimal_comma

MIB = 2**20


class Limits(NamedTuple):
    """What the reading allows itself; sizes are bytes as really read, times are seconds of the processor.

    Beyond one of them a file's name and size are still judged, and its content is not (« à vérifier »): it may be
    honest. Only nesting, growth and loops that no honest file has make a file unreadable. `stuck_seconds` alone are
    elapsed seconds, for a reading process that no longer does anything.
    """

    seconds: Annotated[float, "temps de calcul pour lire un fichier"] = 3.5
    archive_seconds: Annotated[float, "temps de calcul pour décompresser une archive"] = 2.5
    stuck_seconds: Annotated[float, "attente d'un processus de lecture qui ne répond plus"] = 30
    memory: Annotated[int, "mémoire du processus de lecture"] = 190 * MIB
    answer: Annotated[int, "longueur de ce qui est lu dans un fichier"] = 4 * MIB
    files_per_process: Annotated[int, "fichiers lus par un même processus"] = 2_000
    xml_file: Annotated[int, "taille d'un fichier XML lu"] = 40 * MIB
    pdf_file: Annotated[int, "taille d'un PDF lu"] = 130 * MIB
    archive_file: Annotated[int, "taille d'une archive lue"] = 130 * MIB
    xml_depth: Annotated[int, "niveaux d'éléments XML imbriqués"] = 256
    xml_elements: Annotated[int, "balises d'un fichier XML"] = 300_000
    xml_attributes: Annotated[int, "attributs d'un fichier XML"] = 300_000
    xml_attributes_of_one: Annotated[int, "attributs d'un élément XML"] = 256
    xml_namespaces: Annotated[int, "déclarations d'espaces de noms d'un fichier XML"] = 100_000
    xml_encoded: Annotated[int, "volume d'une pièce jointe en base64"] = 32 * MIB
    value: Annotated[int, "caractères d'une valeur de facture"] = 1_000
    pdf_stream: Annotated[int, "volume décompressé d'un XML embarqué dans un PDF"] = 40 * MIB
    pdf_tree_nodes: Annotated[int, "nœuds d'un arbre de fichiers embarqués ou de pages d'un PDF"] = 20_000
    pdf_tree_depth: Annotated[int, "niveaux d'un arbre de fichiers embarqués ou de pages d'un PDF"] = 60
    pdf_annotations: Annotated[int, "annotations d'un PDF"] = 300_000
    embedded: Annotated[int, "pièces jointes embarquées dans un fichier"] = 1_000
    archive_volume: Annotated[int, "volume décompressé d'une archive"] = 200 * MIB
    archive_ratio: Annotated[int, "rapport entre le volume décompressé et le volume compressé"] = 100
    archive_ratio_from: Annotated[int, "volume à partir duquel ce rapport est jugé"] = 16 * MIB
    pdf_in_archive: Annotated[int, "taille d'un PDF lu dans une archive"] = 40 * MIB
    archive_members: Annotated[int, "membres d'une archive"] = 10_000
    archive_invoices: Annotated[int, "factures lues dans une archive"] = 1_000


LIMITS = Limits()


def shown_seconds(seconds: float) -> str:
    """Write a number of seconds in French, to the tenth."""
    return f"{decimal_comma(Decimal(round(seconds * 10)) / 10)}\u00a0s"
