"""Small files of the shapes that a directory is made from, by hand: a town, its school, a person, a hospital."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

TOWN, TOWN_HALL, SCHOOL, CLOSED = "213100555", "21310055500019", "21310055500027", "21310055500035"
PERSON, HOSPITAL, NOUMEA = "552100554", "26010004500012", "130005481"
ABSENT, ABSENT_SIRET = "732829320", "73282932000074"

UNITS = [
    {
        "siren": TOWN,
        "statutDiffusionUniteLegale": "O",
        "dateCreationUniteLegale": "1983-03-01",
        "dateDernierTraitementUniteLegale": "2026-07-30T10:00:00",
        "dateDebut": "2008-01-01",
        "etatAdministratifUniteLegale": "A",
        "denominationUniteLegale": 'COMMUNE DE "TOULOUSE"',
        "categorieJuridiqueUniteLegale": "7210",
        "nicSiegeUniteLegale": "00019",
    },
    {
        "siren": PERSON,
        "statutDiffusionUniteLegale": "P",
        "dateCreationUniteLegale": "2001-02-03",
        "prenomUsuelUniteLegale": "JEANNE",
        "nomUniteLegale": "[ND]",
        "etatAdministratifUniteLegale": "C",
        "categorieJuridiqueUniteLegale": "1000",
        "nicSiegeUniteLegale": "00013",
    },
    {
        "siren": NOUMEA,
        "statutDiffusionUniteLegale": "O",
        "etatAdministratifUniteLegale": "A",
        "denominationUniteLegale": "GROUPEMENT DE NOUMEA",
        "categorieJuridiqueUniteLegale": "7410",
    },
]
ESTABLISHMENTS = [
    {
        "siret": TOWN_HALL,
        "etablissementSiege": "true",
        "etatAdministratifEtablissement": "A",
        "codeCommuneEtablissement": "31555",
        "dateDebut": "2008-01-01",
    },
    {
        "siret": SCHOOL,
        "etablissementSiege": "false",
        "etatAdministratifEtablissement": "A",
        "codeCommuneEtablissement": "31555",
        "enseigne1Etablissement": "ECOLE",
    },
    {
        "siret": CLOSED,
        "etablissementSiege": "false",
        "etatAdministratifEtablissement": "F",
        "codeCommuneEtablissement": "31555",
        "dateDebut": "2019-05-06",
    },
    {
        "siret": NOUMEA + "00019",
        "etablissementSiege": "true",
        "etatAdministratifEtablissement": "A",
        "codeCommuneEtablissement": "98818",
    },
]
STRUCTURES = [
    {
        "Identifiant": TOWN_HALL,
        "Raison sociale": "Mairie de Toulouse, côté Capitole",
        "Structure active": "Oui",
        "codeServiceDoitEtreRenseigne": "Oui",
        "numeroEJDoitEtreRenseigne": "Non",
        "gestionNumeroEJOuCodeService": "Non",
        "estMoaUniquement": "Non",
    },
    {
        "Identifiant": SCHOOL,
        "Raison sociale": "École",
        "Structure active": "Oui",
        "codeServiceDoitEtreRenseigne": "Non",
        "numeroEJDoitEtreRenseigne": "",
        "gestionNumeroEJOuCodeService": "peut-être",
        "estMoaUniquement": "",
    },
]
SERVICES = [
    {"Identifiant": TOWN_HALL, "Code": "SERV1", "Nom": "Finances", "GestionEGMT": "false", "ServiceActif": "true"},
    {"Identifiant": TOWN_HALL, "Code": "VIEUX", "Nom": "Ancien", "GestionEGMT": "false", "ServiceActif": "false"},
    {"Identifiant": TOWN_HALL, "Code": "TRAVAUX", "Nom": "", "GestionEGMT": "true", "ServiceActif": ""},
]
FINESS = (
    "finess;etalab;96;2026-05-12\n"
    "structureet;310000001;310000010;CH;CENTRE HOSPITALIER É;;;;;;;;555;31;H;31000 T;;;355;C;1;C;"
    f"{HOSPITAL};8610Z;;;;;;;;\n"
    f"structureej;310000010;GCS;GROUPEMENT;;;;;;;;818;98800 N;98;N;;28;GIP;;;{NOUMEA};8610Z;2001-01-01\n"
    f"structureej;310000011;GCS;GROUPEMENT;;;;;;;;555;31000 T;31;H;;29;GCS;;;{TOWN};8610Z;2001-01-01\n"
    "geolocalisation;310000001;1;2;x;y\n"
)

Rows = Sequence[Mapping[str, str]]


def write_csv(path: Path, rows: Rows, delimiter: str = ",", encoding: str = "utf-8", end: str = "\n") -> Path:
    """Write rows under all of their columns."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, names, delimiter=delimiter, lineterminator=end, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def every_file(folder: Path) -> list[Path]:
    """Each kind of file, as it is published."""
    folder.mkdir(exist_ok=True)
    finess = folder / "etalab-cs1100502-stock.csv"
    finess.write_text(FINESS, encoding="latin-1")
    return [
        write_csv(folder / "StockUniteLegale_utf8.csv", UNITS),
        write_csv(folder / "StockEtablissement_utf8.csv", ESTABLISHMENTS),
        write_csv(folder / "AIFE-Chorus-Pro-Annuaire_20260803.csv", STRUCTURES, ";", "cp1252", "\r\n"),
        write_csv(folder / "AIFE-Chorus-Pro-Annuaire_20260803-services-only.csv", SERVICES, ";"),
        finess,
    ]
