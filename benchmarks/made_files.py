"""Files of the exact shapes that INSEE, Chorus Pro and FINESS publish, at any size, made up: no row is real.

    python benchmarks/made_files.py FOLDER [--units N] [--establishments N] [--structures N] [--csv] [--seed N]

StockUniteLegale and StockEtablissement have all their columns, in Parquet or with `--csv` in CSV, sorted as published;
the directory of Chorus Pro is an XLSX and two CSV files (structures, services), FINESS one CSV of each kind. SIREN and
SIRET are all distinct, with a right key. Legal categories, states and communes follow the true proportions roughly.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import duckdb

_COLUMNS = json.loads((Path(__file__).parent / "made_files.json").read_text("utf-8"))
UNITS, ESTABLISHMENTS = _COLUMNS["unites"], _COLUMNS["etablissements"]
STRUCTURES = _COLUMNS["structures"]
"""No published page gives these names: they are those of the API, as a person would write them."""

SERVICES = _COLUMNS["services"]
"""The columns of the services of the directory of 2020, as a program that reads it names them."""

CATEGORIES = (
    (5200, "1000"),
    (1550, "5499"),
    (1230, "5710"),
    (800, "9220"),
    (650, "6540"),
    (180, "5599"),
    (120, "2110"),
    (100, "6599"),
    (60, "9110"),
    (40, "6317"),
    (20, "3120"),
    (17, "7210"),
    (6, "7348"),
    (6, "7346"),
    (5, "7361"),
    (4, "7364"),
    (3, "7379"),
    (2, "7112"),
    (2, "7410"),
    (2, "7389"),
    (2, "7171"),
    (1, "7220"),
)
"""Of ten thousand units, how many are of each legal category."""

OVERSEAS = ("97411", "97105", "97209", "97302", "97608", "97502", "97701", "97801", "98611", "98735", "98818", "98415")
DAY = "2026-07-31"
_HIDDEN = "(category(i) = '1000' AND drawn(i, 2, 100) < 12)"

_MACROS = """
CREATE OR REPLACE MACRO twice(d) AS d * 2 - CASE WHEN d > 4 THEN 9 ELSE 0 END;
CREATE OR REPLACE MACRO digit(n, unit) AS (n // unit) % 10;
CREATE OR REPLACE MACRO key8(n) AS (10 - (twice(digit(n, 1)) + digit(n, 10) + twice(digit(n, 100)) + digit(n, 1000)
    + twice(digit(n, 10000)) + digit(n, 100000) + twice(digit(n, 1000000)) + digit(n, 10000000)) % 10) % 10;
CREATE OR REPLACE MACRO key13(n) AS (10 - (twice(digit(n, 1)) + digit(n, 10) + twice(digit(n, 100)) + digit(n, 1000)
    + twice(digit(n, 10000)) + digit(n, 100000) + twice(digit(n, 1000000)) + digit(n, 10000000)
    + twice(digit(n, 100000000)) + digit(n, 1000000000) + twice(digit(n, 10000000000)) + digit(n, 100000000000)
    + twice(digit(n, 1000000000000))) % 10) % 10;
CREATE OR REPLACE MACRO drawn(i, what, below) AS (hash(i * 64 + what + {seed} * 1000003) % below::UBIGINT)::BIGINT;
CREATE OR REPLACE MACRO siren(i) AS (10000000 + (i * {step})::BIGINT) * 10 + key8(10000000 + (i * {step})::BIGINT);
CREATE OR REPLACE MACRO siret(s, k) AS (s * 10000 + k + 1) * 10 + key13(s * 10000 + k + 1);
CREATE OR REPLACE MACRO category(i) AS {category};
CREATE OR REPLACE MACRO commune(i) AS CASE WHEN drawn(i, 7, 1000) < 25
    THEN {overseas}[1 + drawn(i, 8, {places})]
    ELSE lpad((1 + drawn(i, 9, 95))::VARCHAR, 2, '0') || lpad((1 + drawn(i, 10, 400))::VARCHAR, 3, '0') END;
"""


def made(
    folder: Path,
    units: int = 3_000,
    establishments: int | None = None,
    structures: int | None = None,
    form: str = "parquet",
    seed: int = 1,
) -> dict[str, Path]:
    """Write every file to `folder`, and give where each is; the same sizes and seed make the same rows."""
    folder.mkdir(parents=True, exist_ok=True)
    establishments = establishments if establishments is not None else units * 22 // 15
    structures = structures if structures is not None else max(units // 150, 10)
    connection = duckdb.connect(config={"threads": 2, "memory_limit": "400MB", "temp_directory": str(folder)})
    connection.execute(_macros(units, seed))
    options = "FORMAT parquet, COMPRESSION zstd" if form == "parquet" else "FORMAT csv, HEADER true"
    files = {
        "unites": folder / f"StockUniteLegale_utf8.{form}",
        "etablissements": folder / f"StockEtablissement_utf8.{form}",
    }
    for kind, query in (("unites", _units(units)), ("etablissements", _establishments(units, establishments))):
        connection.execute(f"COPY ({query}) TO '{files[kind]}' ({options})")
    chosen = connection.execute(_structures(units, structures)).fetchall()
    services = [_service(row, at) for row in chosen for at in range(row[8])]
    files["chorus-pro"] = _xlsx(folder / "AIFE-Chorus-Pro-Annuaire_20260803.xlsx", chosen, services)
    rows = [row[:8] for row in chosen]
    files["structures"] = _csv(folder / "AIFE-Chorus-Pro-Annuaire_20260803.csv", STRUCTURES, rows, "cp1252")
    files["services"] = _csv(
        folder / "AIFE-Chorus-Pro-Annuaire_20260803-services-only.csv", SERVICES, services, "cp1252"
    )
    files["finess"] = _finess(folder / "etalab-cs1100502-stock-20260803.csv", chosen, "structureet")
    files["finess-ej"] = _finess(folder / "etalab-cs1100501-stock-20260803.csv", chosen, "structureej")
    connection.close()
    return files


def _macros(units: int, seed: int) -> str:
    whens, total = "", 0
    for count, category in CATEGORIES:
        total += count
        whens += f" WHEN drawn(i, 1, 10000) < {total} THEN '{category}'"
    return _MACROS.format(
        seed=seed,
        step=89_999_999 // units,
        category=f"CASE{whens} ELSE '{CATEGORIES[0][1]}' END",
        overseas=list(OVERSEAS),
        places=len(OVERSEAS),
    )


def _selected(columns: Iterable[str], said: dict[str, str]) -> str:
    """The columns of a file in order; those of which nothing is said are empty."""
    return ", ".join(f"{said.get(name, 'NULL::VARCHAR')} AS {name}" for name in columns)


def _units(units: int) -> str:
    person, hidden = "category(i) = '1000'", _HIDDEN
    said = {
        "siren": "siren(i)::VARCHAR",
        "statutDiffusionUniteLegale": f"CASE WHEN {hidden} THEN 'P' ELSE 'O' END",
        "dateCreationUniteLegale": "(DATE '1980-01-01' + drawn(i, 3, 16000)::INTEGER)",
        "sexeUniteLegale": f"CASE WHEN {hidden} THEN '[ND]' WHEN {person} THEN 'F' END",
        "prenom1UniteLegale": f"CASE WHEN {hidden} THEN '[ND]' WHEN {person} THEN 'CAMILLE' END",
        "prenomUsuelUniteLegale": f"CASE WHEN {hidden} THEN '[ND]' WHEN {person} THEN 'CAMILLE' END",
        "nomUniteLegale": f"CASE WHEN {hidden} THEN '[ND]' WHEN {person} THEN 'NOM ' || i END",
        "denominationUniteLegale": f"CASE WHEN NOT {person} THEN 'ENTITE, \"' || i || '\"' END",
        "dateDernierTraitementUniteLegale": f"'{DAY}T08:12:34'",
        "nombrePeriodesUniteLegale": "(1 + drawn(i, 4, 6))::INTEGER",
        "dateDebut": "(DATE '2008-01-01' + drawn(i, 5, 6000)::INTEGER)",
        "etatAdministratifUniteLegale": "CASE WHEN drawn(i, 6, 100) < 58 THEN 'A' ELSE 'C' END",
        "categorieJuridiqueUniteLegale": "category(i)",
        "activitePrincipaleUniteLegale": "'84.11Z'",
        "nomenclatureActivitePrincipaleUniteLegale": "'NAFRev2'",
        "nicSiegeUniteLegale": "right(siret(siren(i), 0)::VARCHAR, 5)",
        "caractereEmployeurUniteLegale": "'N'",
    }
    return f"SELECT {_selected(UNITS, said)} FROM range({units}) t(i)"


def _establishments(units: int, establishments: int) -> str:
    more = establishments - units
    said = {
        "siren": "s::VARCHAR",
        "nic": "right(siret(s, k)::VARCHAR, 5)",
        "siret": "siret(s, k)::VARCHAR",
        "statutDiffusionEtablissement": f"CASE WHEN {_HIDDEN} THEN 'P' ELSE 'O' END",
        "dateCreationEtablissement": "(DATE '1980-01-01' + drawn(i, 3, 16000)::INTEGER)",
        "dateDernierTraitementEtablissement": f"'{DAY}T08:12:34'",
        "etablissementSiege": "(k = 0)",
        "nombrePeriodesEtablissement": "(1 + drawn(i, 4, 6))::INTEGER",
        "numeroVoieEtablissement": "(1 + drawn(i, 11, 200))::VARCHAR",
        "typeVoieEtablissement": "'RUE'",
        "libelleVoieEtablissement": "'DE LA PAIX'",
        "codePostalEtablissement": "left(commune(i), 2) || '000'",
        "libelleCommuneEtablissement": "'COMMUNE ' || commune(i)",
        "codeCommuneEtablissement": "commune(i)",
        "identifiantAdresseEtablissement": "commune(i) || '_B'",
        "dateDebut": "(DATE '2008-01-01' + drawn(i, 5, 6000)::INTEGER)",
        "etatAdministratifEtablissement": "CASE WHEN drawn(i * 8 + k, 6, 100) < 45 THEN 'A' ELSE 'F' END",
        "enseigne1Etablissement": "CASE WHEN drawn(i * 8 + k, 12, 10) = 0 THEN 'ENSEIGNE ' || i END",
        "activitePrincipaleEtablissement": "'84.11Z'",
        "nomenclatureActivitePrincipaleEtablissement": "'NAFRev2'",
        "caractereEmployeurEtablissement": "'N'",
    }
    each = f"unnest(range(1 + (i + 1) * {more} // {units} - i * {more} // {units}))"
    places = f"SELECT i, siren(i) AS s, {each} AS k FROM range({units}) t(i)"
    return f"SELECT {_selected(ESTABLISHMENTS, said)} FROM ({places})"


def _structures(units: int, structures: int) -> str:
    """Head offices of public bodies, then of others while there are not enough, each with what it demands."""
    flag = "CASE WHEN drawn(i, {0}, 100) < {1} THEN 'Oui' WHEN drawn(i, {0}, 100) < 98 THEN 'Non' END"
    flags = ", ".join(flag.format(20 + at, share) for at, share in enumerate((95, 25, 20, 10, 2)))
    services = "CASE WHEN drawn(i, 30, 10) < 2 THEN 1 + drawn(i, 31, 3) ELSE 0 END"
    return f"""
        SELECT 'SIRET', siret(siren(i), 0)::VARCHAR, 'STRUCTURE É ' || i, {flags}, {services}::INTEGER,
            siren(i)::VARCHAR, commune(i), i
        FROM range({units}) t(i) ORDER BY NOT starts_with(category(i), '7'), i LIMIT {structures}"""


def _service(row: tuple[Any, ...], at: int) -> tuple[str, ...]:
    number = (row[11] + at) % 10
    demands = "true" if number < 3 else "false"
    active = "false" if number == 9 else "true"
    return (row[1], row[2], f"SERV{at:02}", f"Service n° {at}", demands, active, *[""] * 7, "FR", "FRANCE")


def _csv(path: Path, header: Iterable[str], rows: Iterable[Iterable[object]], encoding: str) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(header)
        writer.writerows(["" if cell is None else cell for cell in row] for row in rows)
    return path


def _xlsx(path: Path, chosen: Iterable[tuple[Any, ...]], services: Iterable[tuple[str, ...]]) -> Path:
    import xlsxwriter

    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        for name, header, rows in (
            ("Structures", STRUCTURES, (row[:8] for row in chosen)),
            ("Services", SERVICES, services),
        ):
            sheet = book.add_worksheet(name)
            for at, row in enumerate((header, *rows)):
                for column, cell in enumerate(row):
                    if cell is not None:
                        sheet.write_string(at, column, cell)
    return path


def _finess(path: Path, chosen: Iterable[tuple[Any, ...]], line: str) -> Path:
    """One FINESS line for each third structure, those of legal entities with the statuses that say a nature."""
    with path.open("w", encoding="latin-1", newline="") as file:
        file.write(f"finess;etalab;96;{DAY}\n")
        for row in chosen:
            number, siret, siren, commune = row[11], row[1], row[9], row[10]
            if number % 3:
                continue
            overseas = commune.startswith("97")
            department = "9A" if overseas else commune[:2]
            if line == "structureet":
                fields = [f"{number:09}", f"{number + 1:09}", "CH", f"CENTRE HOSPITALIER É {number}", *[""] * 7]
                fields += [
                    commune[2:],
                    department,
                    "X",
                    "00000 X",
                    "",
                    "",
                    "355",
                    "C.H.",
                    "1102",
                    "C.H.",
                    siret,
                    "8610Z",
                ]
                fields += ["03", "ARS", "1", "Public", "1979-02-13", "1979-02-13", "2020-02-04", ""]
            else:
                status = ("28", "29", "30", "14")[number % 4]
                fields = [f"{number + 1:09}", "EJ", f"ENTITE JURIDIQUE É {number}", *[""] * 7, commune[2:], "00000 X"]
                fields += [department, "X", "", status, "Statut", "", "", siren, "8610Z", "2001-01-01"]
            file.write(";".join([line, *fields]) + "\n")
    return path


def main() -> None:
    """Make the files that the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", type=Path)
    for name in ("units", "establishments", "structures", "seed"):
        parser.add_argument(f"--{name}", type=int)
    parser.add_argument("--csv", action="store_true")
    asked = parser.parse_args()
    sizes = {name: getattr(asked, name) for name in ("units", "establishments", "structures", "seed")}
    given = {name: value for name, value in sizes.items() if value is not None}
    for kind, path in made(asked.folder, form="csv" if asked.csv else "parquet", **given).items():
        print(f"{kind}\t{path}\t{path.stat().st_size}", file=sys.stdout)


if __name__ == "__main__":
    main()
