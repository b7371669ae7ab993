"""Directory files for tests: made by DuckDB from rows written here, or from a country drawn from a seed."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

COLUMNS = {
    "number": "VARCHAR",
    "name": "VARCHAR",
    "legal_category": "VARCHAR",
    "entity_kind": "VARCHAR",
    "commune": "VARCHAR",
    "territory": "VARCHAR",
    "active": "BOOLEAN",
    "since": "DATE",
    "head": "VARCHAR",
    "requires_service": "BOOLEAN",
    "requires_engagement": "BOOLEAN",
    "requires_either": "BOOLEAN",
    "works_owner_only": "BOOLEAN",
    "in_chorus_pro": "BOOLEAN",
    "services": "VARCHAR",
}
SOURCES = [
    {"kind": "unites", "file": "StockUniteLegale_utf8.parquet", "date": "2026-11-01", "rows": 30_000_000},
    {"kind": "chorus-pro", "file": "annuaire.xlsx", "date": "2026-11-23", "rows": 200_000},
]

Row = dict[str, Any]


def write_directory(path: Path, rows: Iterable[Row], sources: list[dict[str, Any]] | None = None) -> Path:
    """A directory file at `path` of the rows given, sorted by number."""
    import duckdb

    lines = path.with_suffix(".jsonl")
    with lines.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    shape = ", ".join(f"{name}: '{kind}'" for name, kind in COLUMNS.items())
    about = json.dumps(SOURCES if sources is None else sources).replace("'", "''")
    with duckdb.connect() as base:
        base.execute(
            f"COPY (SELECT * FROM read_json('{lines}', format = 'newline_delimited', columns = {{{shape}}}) "
            f"ORDER BY number) TO '{path}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 60000, KV_METADATA "
            f"{{chorus_assistant_directory: '1', sources: '{about}', built: '2026-11-24'}})"
        )
    lines.unlink()
    return path


def with_key(digits: str) -> str:
    """The digits with the one that makes Luhn's sum right."""
    doubled = (int(one) * (2 if place % 2 == 0 else 1) for place, one in enumerate(reversed(digits)))
    return digits + str(-sum(one - 9 if one > 9 else one for one in doubled) % 10)


def siren(digits: str) -> str:
    """A SIREN from its first eight digits."""
    return with_key(digits)


def siret(unit: str, rank: int = 1) -> str:
    """The SIRET of the establishment of this rank."""
    return with_key(f"{unit}{rank:04}")


def _listed(text: str, between: str | None = None) -> list[str]:
    return text.split(between)


STARTS = _listed("b br c ch d f fl g gr l m n p pl r s t tr v v")
MIDDLES = _listed("a e i o u ou ai an on en au eu")
ENDS = _listed("ac ay y ville court ans el et eux ières ac igny ange heim ec oux as is urt ois euil eaux nay lles mont")
BEGINS = ["Saint-"] * 12 + ["La "] * 3 + ["Le "] * 3 + ["Les ", "L'"] + [""] * 60
FOLLOWS = ["-sur-{}", "-lès-{}", "-en-{}", "-le-{}", "-la-{}", "-et-{}"]
FIRST = _listed("Jean Jules Victor Marie Louise Pierre Paul Jacques Simone Albert Émile Georges Louis Henri Françoise")
LAST = _listed("Moulin Ferry Hugo Curie Michel Veil Camus Zola Pompidou Pasteur Prévert Éluard Jaurès Dolto Macé")
FORMS = (  # share, legal category, first digits of the SIREN, how it is named; each is drawn for a commune
    (0.19, "7210", "21", ["COMMUNE DE {}"]),
    (0.13, "7361", "26", ["CENTRE COMMUNAL D'ACTION SOCIALE DE {}", "CCAS DE {}", "CTRE COMMUNAL ACTION SOCIALE {}"]),
    (0.04, "7362", "26", ["CAISSE DES ECOLES DE {}"]),
    (0.12, "7313", "29", ["SECTION DE COMMUNE DE {}", "SECTION DU VILLAGE DE {1} - {0}"]),
    (0.05, "7353", "25", ["SIVU {}", "SYNDICAT INTERCOMMUNAL SCOLAIRE DE {} {1}", "SIVU DU {1}"]),
    (0.05, "7353", "25", ["SYNDICAT INTERCOMMUNAL D'ADDUCTION D'EAU POTABLE DE LA REGION DE {}", "SIAEP DE {}-{1}"]),
    (0.03, "7354", "20", ["SYNDICAT MIXTE DU BASSIN DE {}", "SYNDICAT MIXTE {} {1}"]),
    (0.07, "7323", "29", ["ASSOCIATION FONCIERE DE REMEMBREMENT DE {}", "ASS FONCIERE REMEMBREMENT {}"]),
    (0.05, "7321", "29", ["ASSOCIATION SYNDICALE AUTORISEE DU CANAL DE {}", "ASA DES MARAIS DE {}"]),
    (0.03, "7331", "19", ["LYCEE {2}", "LYCEE POLYVALENT {2}", "LYCEE PROFESSIONNEL {1}"]),
    (0.05, "7331", "19", ["COLLEGE {2}", "COLLEGE {1}", "COLLEGE {2} {}"]),
    (0.03, "7364", "26", ["CENTRE HOSPITALIER DE {}", "HOPITAL LOCAL {2} {}", "EHPAD RESIDENCE {2}"]),
    (0.03, "7366", "26", ["EHPAD {}", "MAISON DE RETRAITE DE {}"]),
    (0.03, "7346", "24", ["COMMUNAUTE DE COMMUNES DU PAYS DE {}", "CC {}-{1}"]),
    (0.02, "4140", "79", ["REGIE DES EAUX DE {}", "REGIE MUNICIPALE D'ELECTRICITE DE {}", "OPH DE {}"]),
    (0.02, "7410", "13", ["GIP {}", "GROUPEMENT D'INTERET PUBLIC {1} {}"]),
    (0.02, "7172", "17", ["DIRECTION DEPARTEMENTALE DES TERRITOIRES {}", "TRESORERIE DE {}"]),
    (0.04, "7348", "20", ["SYNDICAT DES ORDURES MENAGERES {}", "PETR {} {1}"]),
)
BUDGETS = _listed(
    "EAU;ASSAINISSEMENT;BUDGET EAU;LOTISSEMENT LES {};BUDGET ANNEXE CAMPING;SPANC;TRANSPORTS SCOLAIRES", ";"
)
DESKS = _listed(
    "SERVICE FINANCIER;SERVICE COMPTABILITE;MAIRIE;CANTINE SCOLAIRE;SERVICES TECHNIQUES;RESSOURCES HUMAINES;"
    "BIBLIOTHEQUE MUNICIPALE;DIRECTION DES ACHATS;FACTURES PUBLIQUES;POLE SOCIAL;INFORMATIQUE",
    ";",
)


def country(count: int, seed: int = 10, homes: int = 35_000) -> Iterator[Row]:
    """`count` public units with their establishments in Chorus Pro, drawn from `seed`: names, numbers, demands."""
    chance = random.Random(seed)
    communes = _communes(chance, min(homes, max(count // 5, 1)))
    taken: set[str] = set()
    weights = [form[0] for form in FORMS]
    named: set[tuple[str, str]] = set()
    made = 0
    while made < count:
        (form,) = chance.choices(range(len(FORMS)), weights)
        _, category, start, patterns = FORMS[form]
        home, department, place = chance.choice(communes)
        other, person = chance.choice(communes)[0], f"{chance.choice(FIRST)} {chance.choice(LAST)}"
        name = chance.choice(patterns).replace("{}", "{0}").format(home, other, person).upper()
        if (name, place) in named:
            continue
        unit = siren(_digits(chance, start, department))
        if unit in taken:
            continue
        named.add((name, place))
        taken.add(unit)
        made += 1
        yield from _unit(chance, unit, name, category, place)


def _communes(chance: random.Random, count: int) -> list[tuple[str, str, str]]:
    """Names with the department and the code of each."""
    found: dict[str, tuple[str, str, str]] = {}
    while len(found) < count:
        middle = "".join(chance.choice(STARTS) + chance.choice(MIDDLES) for _ in range(chance.choice([1, 1, 2, 2])))
        name = chance.choice(BEGINS) + (middle + chance.choice(ENDS)).capitalize()
        if found and chance.random() < 0.2:
            name += chance.choice(FOLLOWS).format(chance.choice(STARTS).capitalize() + chance.choice(ENDS))
        department = f"{chance.randint(1, 95):02}"
        found.setdefault(name, (name, department, f"{department}{len(found) % 900 + 1:03}"))
    return list(found.values())


def _digits(chance: random.Random, start: str, department: str) -> str:
    if start in ("13", "17", "20", "24", "79"):
        return f"{start}{chance.randrange(10**6):06}"
    return f"{start}{department}{chance.randrange(10**4):04}"


def _unit(chance: random.Random, unit: str, name: str, category: str, place: str) -> Iterator[Row]:
    """A unit, its head office where Chorus Pro holds it, and the establishments that keep a budget of their own."""
    is_active = chance.random() < 0.9
    rank = chance.choice([1, 1, 1, 1, 1, 1, 2, 2, 3, 4])
    since = f"{chance.randint(1980, 2025)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    yield {
        "number": unit,
        "name": name,
        "legal_category": category,
        "commune": place,
        "active": is_active,
        "since": since,
        "head": siret(unit, rank),
    }
    if not is_active or chance.random() < 0.05:
        return
    yield _place(chance, siret(unit, rank), name)
    for budget in chance.sample(BUDGETS, chance.choice([0] * 12 + [1, 2])):
        rank += chance.randint(1, 3)
        own = f"{name} {budget}".format(chance.choice(LAST).upper())
        yield _place(chance, siret(unit, rank), own)


def _place(chance: random.Random, number: str, name: str) -> Row:
    service, engagement, either = chance.choices(
        [(False, False, False), (True, False, False), (False, True, False), (True, True, False), (False, False, True)],
        [70, 8, 10, 4, 8],
    )[0]
    count = chance.choice([0] * 18 + [1, 1]) if not service else chance.choice([1, 1, 2, 3, 5])
    services = [
        {
            "code": chance.choice([desk[:8].strip(), f"{chance.randrange(10**5):05}", f"SRV{chance.randrange(999)}"]),
            "name": desk,
            "active": chance.random() < 0.93,
            "requires_engagement": chance.choice([None, True, False, False]),
        }
        for desk in chance.sample(DESKS, count)
    ]
    return {
        "number": number,
        "name": name,
        "active": True,
        "requires_service": service,
        "requires_engagement": engagement,
        "requires_either": either,
        "works_owner_only": chance.random() < 0.01,
        "in_chorus_pro": True,
        "services": json.dumps(services, ensure_ascii=False) if services else None,
    }
