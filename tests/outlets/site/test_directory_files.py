"""The files of the site's directory: what they hold comes back whole, who is in them, and what they weigh."""

from __future__ import annotations

import gzip
import json
import random
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from browsing import absent
from structures import SOURCES, country, siren, siret, write_directory

from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.outlets.site.bundle import bundle
from assistant.outlets.site.directory.names import Openings, words_of
from assistant.outlets.site.directory.reading import ReadDirectory, UnreadableDirectory, read_directory
from assistant.outlets.site.directory.structures import DEMANDS, PublicStructure, department
from assistant.outlets.site.directory.writing import FOLDER, WrittenDirectory, write_shards

SERVICES = [
    {"code": "COMPTA", "name": "Comptabilité « générale »", "active": True, "requires_engagement": True},
    {"code": "VIEUX", "name": "", "active": False, "requires_engagement": None},
]
COMMUNE, LARGE, LONE, OVERSEAS = siren("21920050"), siren("11000201"), siren("20001234"), siren("20000001")
ROWS: list[dict[str, Any]] = [
    {
        "number": COMMUNE,
        "name": "COMMUNE DE NANTERRE",
        "legal_category": "7210",
        "commune": "92050",
        "active": True,
        "head": siret(COMMUNE, 1),
    },
    {
        "number": siret(COMMUNE, 1),
        "name": "COMMUNE DE NANTERRE",
        "in_chorus_pro": True,
        "requires_service": True,
        "requires_engagement": False,
        "services": json.dumps(SERVICES),
    },
    {"number": siret(COMMUNE, 9), "name": "COMMUNE DE NANTERRE - EAU", "in_chorus_pro": True, "active": False},
    {"number": siret(COMMUNE, 12), "name": "ÉCOLE JULES-FERRY", "in_chorus_pro": None, "requires_either": True},
    {"number": siret(COMMUNE, 13), "name": "UN ÉTABLISSEMENT QUI NE DEMANDE RIEN"},
    {
        "number": siren("26920050"),
        "name": "C.C.A.S.\nde l’Haÿ-les-Roses",
        "legal_category": "7361",
        "commune": "2A004",
        "active": False,
        "since": "2019-01-01",
        "head": siret(siren("26920050"), 3),
    },
    {"number": "356000000", "name": "LA POSTE", "legal_category": "5599", "head": "35600000000048", "active": True},
    {"number": "35600000049837", "name": "BUREAU DE POSTE", "in_chorus_pro": True, "works_owner_only": True},
    {"number": siren("55200000"), "name": "DUPONT SAS", "legal_category": "5710", "active": True},
    {"number": siren("80100000"), "name": "DURAND", "legal_category": "1000", "active": True},
    {"number": siren("82200000"), "name": "GCS DU NORD", "legal_category": "9970", "entity_kind": "gcs-public"},
    {"number": siret(LONE, 1), "name": "STRUCTURE SANS UNITÉ", "in_chorus_pro": True, "requires_engagement": True},
    {"number": "RIDET-0123456", "name": "PROVINCE SUD", "in_chorus_pro": True, "requires_service": False},
    {
        "number": OVERSEAS,
        "name": "COMMUNE DE NOUMÉA",
        "legal_category": "7210",
        "commune": "98818",
        "territory": "nouvelle-caledonie",
    },
    {"number": "219200509", "name": "COMMUNE À LA CLÉ FAUSSE", "legal_category": "7210"},
    {"number": LARGE, "name": "MINISTÈRE", "legal_category": "7113"},
    *({"number": siret(LARGE, rank), "name": f"SERVICE {rank}", "in_chorus_pro": True} for rank in range(1, 452)),
]


def written(folder: Path, read: ReadDirectory) -> WrittenDirectory:
    """Write a directory, and beside it the scripts that read it, as a site has them."""
    docs, place = packaged("docs") / "assets", folder / "assets"
    for name in ("page", "directory"):
        shutil.copytree(docs / name, place / name)
    (place / "french.js").write_text(bundle(docs, "french.js"), "utf-8")
    (place / "package.json").write_text('{"type": "module"}', "utf-8")
    return write_shards(folder, read)


def in_node(folder: Path, texts: list[str] | None) -> Any:
    """What the scripts of the page find for some texts, or all that they read for None."""
    node = shutil.which("node")
    if node is None:
        absent("node", "apt-get install -y nodejs")
    command = [str(node), str(Path(__file__).parent / "directory.mjs"), str(folder)]
    ran = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def as_the_page_has_it(structure: PublicStructure) -> dict[str, Any]:
    """A structure in the words of the page."""
    own = {name: getattr(structure, name) for name in ("number", "kind", "territory", "name", "category", "head")}
    since = structure.since.isoformat() if structure.since and structure.active is False else None
    return {
        **own,
        "department": department(structure.commune),
        "active": structure.active,
        "since": since,
        "places": [
            {
                "number": place.number,
                "name": place.name,
                "active": place.active,
                "listed": place.listed,
                "demands": dict(zip(DEMANDS, place.demands, strict=True)),
                "services": [
                    {"code": one.code, "name": one.name, "active": one.active, "engagement": one.requires_engagement}
                    for one in place.services
                ],
            }
            for place in structure.places
        ],
    }


def whole(folder: Path) -> list[dict[str, Any]]:
    """All that the page reads, by numbers, the parts of each structure joined."""
    found: dict[str, dict[str, Any]] = {}
    for one in sorted(in_node(folder, None), key=lambda one: (one["number"], [two["number"] for two in one["places"]])):
        if one["number"] in found:
            found[one["number"]]["places"] += one["places"]
        else:
            found[one["number"]] = one
    return list(found.values())


def made(tmp_path: Path, rules: Rules, rows: list[dict[str, Any]]) -> ReadDirectory:
    return read_directory(write_directory(tmp_path / "annuaire.parquet", rows), rules.base)


def test_what_is_written_comes_back_whole_in_the_page(tmp_path: Path, rules: Rules) -> None:
    read = made(tmp_path, rules, ROWS)
    written(tmp_path, read)
    assert whole(tmp_path) == sorted(map(as_the_page_has_it, read.structures), key=lambda one: one["number"])


def test_public_structures_are_those_of_the_rules_and_those_that_chorus_pro_holds(tmp_path: Path, rules: Rules) -> None:
    held = {one.number: one for one in made(tmp_path, rules, ROWS).structures}
    assert siren("55200000") not in held and siren("80100000") not in held
    assert {COMMUNE, "356000000", siren("82200000"), LONE, "RIDET-0123456", OVERSEAS, LARGE} <= set(held)
    assert [one.number for one in held[COMMUNE].places] == [siret(COMMUNE, rank) for rank in (1, 9, 12)]
    assert held[COMMUNE].places[0].demands == (True, False, None, None), "what is not said is not « no »"
    assert held[LONE].category == "" and held[LONE].name == "STRUCTURE SANS UNITÉ"
    assert held[siren("26920050")].name == "C.C.A.S. de l’Haÿ-les-Roses"
    assert held[siren("26920050")].since == date(2019, 1, 1)


def test_a_country_drawn_at_random_comes_back_whole(tmp_path: Path, rules: Rules) -> None:
    read = made(tmp_path, rules, list(country(3_000, seed=7)))
    written(tmp_path, read)
    assert whole(tmp_path) == sorted(map(as_the_page_has_it, read.structures), key=lambda one: one["number"])


def test_the_same_directory_gives_the_same_files(tmp_path: Path, rules: Rules) -> None:
    read = made(tmp_path, rules, list(country(1_000)))
    for name in ("one", "other"):
        write_shards(tmp_path / name, read)
    files = {path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.*")}
    assert len(files) > 10
    assert all((tmp_path / "one" / path).read_bytes() == (tmp_path / "other" / path).read_bytes() for path in files)


@pytest.mark.parametrize(
    ("write", "word"),
    [
        (lambda path: path.write_bytes(b"PAR1 rien d'autre"), "site-directory-unreadable"),
        (lambda path: path.write_text("number,name\n1,a\n"), "site-directory-unreadable"),
        (lambda path: path.mkdir(), "site-directory-absent"),
        (lambda path: None, "site-directory-absent"),
    ],
)
def test_a_file_that_is_no_directory_is_refused_in_a_sentence(
    tmp_path: Path, rules: Rules, write: Any, word: str
) -> None:
    write(tmp_path / "autre.parquet")
    with pytest.raises(UnreadableDirectory) as refused:
        read_directory(tmp_path / "autre.parquet", rules.base)
    assert refused.value.word == word
    assert rules.base.word(word).format(**refused.value.parts)


def test_a_parquet_of_another_kind_or_version_is_refused(tmp_path: Path, rules: Rules) -> None:
    import duckdb

    sound = write_directory(tmp_path / "annuaire.parquet", ROWS)
    mark = "chorus_assistant_directory: '{}', sources: '[]', built: '{}'"
    for name, rows, about in (
        ("plain", f"FROM '{sound}'", ""),
        ("later", f"FROM '{sound}'", f", KV_METADATA {{{mark.format(2, '2026-11-24')}}}"),
        ("undated", f"FROM '{sound}'", f", KV_METADATA {{{mark.format(1, 'novembre')}}}"),
        ("narrow", "SELECT '1' AS number", f", KV_METADATA {{{mark.format(1, '2026-11-24')}}}"),
    ):
        path = tmp_path / f"{name}.parquet"
        duckdb.connect().execute(f"COPY ({rows}) TO '{path}' (FORMAT parquet{about})")
        with pytest.raises(UnreadableDirectory) as refused:
            read_directory(path, rules.base)
        assert refused.value.word == "site-directory-other"


def test_a_path_that_looks_like_a_pattern_is_read_as_it_is(tmp_path: Path, rules: Rules) -> None:
    folder = tmp_path / "a[b]*"
    folder.mkdir()
    path = write_directory(tmp_path / "plain.parquet", ROWS).rename(folder / "un [annuaire]?.parquet")
    assert read_directory(path, rules.base).about.sources == SOURCES


def test_words_are_found_whatever_the_accents_apostrophes_and_hyphens() -> None:
    assert words_of("L’HAŸ-LES-ROSES") == words_of("l'hay les roses") == ["l", "hay", "les", "roses"]
    assert words_of("Œuvre d'ST-Étienne") == ["oeuvre", "d", "saint", "etienne"]


def test_a_beginning_that_few_names_share_is_not_told_apart() -> None:
    names = [f"COMMUNE DE {rank:03}" for rank in range(100)] + ["CCAS DE LIMOGES"]
    openings = Openings(names)
    assert openings.part("COMMUNE DE 007") == ("COMMUNE DE ", "007")
    assert openings.part("CCAS DE LIMOGES") == ("", "CCAS DE LIMOGES")


LIGHT = 3_000_000
LOOKED_UP = 30_000


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory, rules: Rules) -> tuple[Path, WrittenDirectory]:
    """The directory of 200 000 units, drawn from a seed."""
    folder = tmp_path_factory.mktemp("large")
    return folder, written(folder, made(folder, rules, list(country(200_000))))


@pytest.mark.slow
def test_200_000_structures_with_their_services_weigh_3_mb_at_most(large: tuple[Path, WrittenDirectory]) -> None:
    folder, told = large
    assert told.structures == 200_000
    files = [path for path in (folder / FOLDER).rglob("*.*") if path.is_file()]
    weights = [
        len(gzip.compress(path.read_bytes(), 9)) if path.suffix == ".json" else path.stat().st_size for path in files
    ]
    assert sum(weights) <= LIGHT, told.weights


@pytest.mark.slow
def test_no_look_up_can_weigh_more_than_30_kb(large: tuple[Path, WrittenDirectory]) -> None:
    folder = large[0] / FOLDER
    heaviest = {
        kind: max(path.stat().st_size for path in (folder / kind).iterdir())
        for kind in ("blocs", "services", "mots", "numeros")
    }
    assert 3 * heaviest["mots"] + 4 * heaviest["blocs"] <= LOOKED_UP, heaviest
    assert heaviest["numeros"] + 2 * heaviest["blocs"] + heaviest["services"] <= LOOKED_UP, heaviest
    index = json.loads((folder / "index.json").read_text("utf-8"))
    assert max(map(len, [*index["words"], *index["numbers"]])) <= 4, "no more than four characters leave"


@pytest.mark.slow
def test_what_is_drawn_among_many_is_found_by_its_number_and_by_its_name(large: tuple[Path, WrittenDirectory]) -> None:
    rows = [row for row in country(200_000) if len(row["number"]) == 9]
    drawn = random.Random(3).sample(rows, 400)
    told = in_node(large[0], [text for row in drawn for text in (row["number"], row["name"].title())])
    missed: list[str] = []
    for row, by_number, by_name in zip(drawn, told[::2], told[1::2], strict=True):
        assert [one["unit"] for one in by_number["found"]] == [row["number"]]
        if row["number"] not in [one["unit"] for one in by_name["found"]]:
            assert by_name["isCut"], f"{row} is missed, and nothing says that others hold these words"
            missed.append(row["name"])
        for looked_up in (by_number, by_name):
            assert sum(size for _, size in looked_up["read"]) <= LOOKED_UP
    assert len(missed) <= 4, missed
