"""What the reading has to say about a file: one id and one French sentence for each case."""

from typing import NamedTuple

from assistant.words.folding import printable, shortened

SHOWN = 120

SENTENCES = {
    # any file
    "fichier-vide": "Le fichier est vide (0 octet).",
    "fichier-absent": "Le fichier n'a pas pu être ouvert : {detail}.",
    "fichier-special": "Ce n'est pas un fichier ordinaire : il n'est pas ouvert.",
    "limite-taille": "Il pèse {seen}, plus que la limite de lecture ({limit}) : son contenu n'est pas vérifié.",
    "limite-temps": "La lecture dépasse {limit} : elle a été arrêtée.",
    "limite-memoire": "La lecture dépasse {limit} de mémoire : elle a été arrêtée.",
    "limite-reponse": "Ce qu'il contient dépasse {limit} une fois lu : la lecture a été arrêtée.",
    "lecture-interrompue": "La lecture s'est interrompue ({detail}) : le fichier est sans doute endommagé.",
    "lecture-impossible": "Le fichier n'a pas pu être lu ({detail}).",
    "valeur-coupee": "La valeur « {detail} » dépasse {limit} caractères : elle a été coupée.",
    "nom-en-double": "Plusieurs pièces jointes portent le nom « {detail} ».",
    "trop-de-pieces-jointes": "Le fichier contient {seen} pièces jointes ; la limite de lecture est de {limit}.",
    # XML
    "xml-vide": "Le fichier XML ne contient aucun élément.",
    "xml-pas-du-xml": "Le contenu n'est pas du XML.",
    "xml-tronque": "Le fichier XML est tronqué : il s'arrête avant sa fin.",
    "xml-deux-racines": "Le fichier XML a un contenu après la fin de son élément racine.",
    "xml-mal-forme": "Le fichier XML est mal formé ({detail}).",
    "xml-doctype": "Le fichier XML contient une déclaration DOCTYPE : aucune n'est admise.",
    "xml-entite": "Le fichier XML appelle une entité qui n'existe pas : aucune entité n'est développée.",
    "xml-octets-invalides": "Le fichier XML contient des octets qui n'existent pas dans l'encodage {detail}.",
    "xml-encodage-inconnu": "L'encodage « {detail} » n'est pas lu ; UTF-8, UTF-16, ISO-8859-1 et windows-1252 le sont.",
    "xml-encodage-trompeur": "L'encodage déclaré ({detail}) n'est pas celui du contenu ({seen}).",
    "xml-utf16-sans-bom": "Le fichier XML est en UTF-16 sans marque d'ordre des octets (BOM).",
    "xml-caractere-nul": "Le fichier XML contient un caractère nul.",
    "xml-trop-profond": "Le fichier XML imbrique plus de {limit} niveaux d'éléments.",
    "xml-trop-d-elements": "Le fichier XML compte {seen} balises ; la limite est de {limit}.",
    "xml-trop-d-attributs": "Le fichier XML compte trop d'attributs : la limite est de {limit}.",
    "xml-trop-d-espaces-de-noms": "Le fichier XML déclare trop d'espaces de noms : la limite est de {limit}.",
    "xml-espace-de-noms": "La racine « {detail} » est celle d'une facture, dans un espace de noms inconnu ({seen}).",
    "xml-autre-racine": "Ce XML n'est pas une facture : sa racine est « {detail} ».",
    "champ-en-double": "Le champ {detail} est présent plusieurs fois avec des valeurs différentes.",
    "date-impossible": "La date « {detail} » n'existe pas.",
    "montant-illisible": "Le montant « {detail} » n'est pas un nombre.",
    "base64-invalide": "Le contenu encodé en base64 est invalide : il n'est pas vérifié.",
    "base64-vide": "La pièce jointe est vide.",
    # PDF
    "pdf-illisible": "Le contenu n'est pas un PDF lisible : sa structure est détruite.",
    "pdf-tronque": "Le PDF est tronqué : sa fin manque.",
    "pdf-repare": "La structure du PDF est endommagée ; il a pu être lu après réparation.",
    "pdf-chiffre": "Le PDF est chiffré, sans mot de passe à l'ouverture : le PDF/A l'interdit.",
    "pdf-mot-de-passe": "Le PDF est protégé par un mot de passe : il ne peut pas être lu.",
    "pdf-sans-facture": "Le PDF n'embarque aucune facture XML.",
    "pdf-factures-differentes": "Le PDF embarque des factures différentes ({detail}) : laquelle compte est ambigu.",
    "pdf-facture-repetee": "Le PDF embarque plusieurs fois la même facture ({detail}).",
    "pdf-facture-ignoree": "Le PDF embarque aussi « {detail} » : seule « {seen} » a été lue.",
    "pdf-flux-trop-grand": "« {detail} » dépasse {limit} une fois décompressé.",
    "pdf-flux-endommage": "« {detail} » ne peut pas être décompressé.",
    "pdf-filtre-refuse": "« {detail} » utilise une compression qui n'est pas lue ({seen}).",
    "pdf-arbre": "L'arbre des fichiers embarqués du PDF boucle ou dépasse {limit} : il n'est lu qu'en partie.",
    "pdf-actions": "Le PDF contient des actions ou du JavaScript : rien n'est exécuté.",
    "pdf-nom-nul": "Le nom du fichier embarqué « {detail} » finit par un caractère nul.",
    # archives
    "archive-chiffree": "Ce membre d'archive est chiffré : son contenu ne peut pas être lu.",
    "archive-tronquee": "L'archive est tronquée ou endommagée : sa fin manque.",
    "archive-endommagee": "L'archive est endommagée ({detail}).",
    "archive-crc": "La somme de contrôle de ce membre d'archive est fausse.",
    "archive-methode": "Ce membre d'archive utilise une méthode de compression inconnue ({detail}).",
    "archive-contradiction": "Les en-têtes de ce membre d'archive se contredisent ({detail}).",
    "archive-chevauchement": "Des membres de l'archive se chevauchent : c'est la marque d'une archive piégée.",
    "archive-doublon": "Plusieurs membres de l'archive portent ce nom.",
    "archive-chemin": "Le nom de ce membre d'archive est un chemin : rien n'est écrit hors de l'archive.",
    "archive-lien": "Ce membre d'archive est un lien : il n'est pas suivi.",
    "archive-special": "Ce membre d'archive est un périphérique ou un tube : il n'est pas lu.",
    "archive-droits": "Ce membre d'archive porte des droits spéciaux (setuid, setgid).",
    "archive-imbriquee": "Ce membre est lui-même une archive : son contenu n'est pas ouvert.",
    "archive-bombe": "Le contenu grossit plus de {limit} fois en se décompressant : le fichier est piégé.",
    "archive-volume": "Le contenu dépasse {limit} une fois décompressé : la suite n'est pas vérifiée.",
    "archive-membres": "L'archive annonce plus de {limit} membres.",
    "archive-factures": "L'archive contient plus de {limit} factures : les suivantes ne sont pas lues.",
    "archive-temps": "Le contenu ne se décompresse pas en {limit} : la suite n'est pas vérifiée.",
    "archive-vide": "L'archive ne contient aucun fichier.",
    "archive-apres-la-fin": "Des octets étrangers suivent ou précèdent l'archive.",
    "document-chiffre": "Ce document est protégé par un mot de passe.",
}


class Notice(NamedTuple):
    """A fact about the reading: an id for rules to speak of, a sentence, and where in the file it was seen."""

    id: str
    says: str
    place: str | None = None


class Unreadable(Exception):
    """The content cannot be read, or is hostile; `notice` says why."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice.says)
        self.notice = notice


class TooBig(Unreadable):
    """A reading limit that honest files may pass: name and size are judged, the content is « à vérifier »."""


def notice(id_: str, place: str | None = None, *, detail: str = "", seen: str = "", limit: str = "") -> Notice:
    """Build the notice `id_`, its figures filled in; what came from the file is cut short and made visible."""
    says = SENTENCES[id_].format(detail=visible(detail), seen=visible(seen), limit=limit)
    return Notice(id_, says, visible(place) if place else None)


def visible(text: str) -> str:
    """Give a text of the file fit to be shown in a message."""
    return shortened(printable(text[: SHOWN * 2]), SHOWN)
