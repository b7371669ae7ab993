"""Writing the directory of the site: `annuaire/` with its index, its blocks, their services, and the indexes."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from assistant.outlets.site.directory.blocks import Held, blocks_of, bounds
from assistant.outlets.site.directory.columns import Codes, block_columns, services_columns
from assistant.outlets.site.directory.indexes import (
    common_words,
    is_siren,
    number_shards,
    numbers_in,
    starts,
    word_shards,
    words_in,
)
from assistant.outlets.site.directory.names import SHORT, Openings
from assistant.outlets.site.directory.packing import packed
from assistant.outlets.site.directory.reading import ReadDirectory
from assistant.outlets.site.directory.structures import department
from assistant.outlets.site.page_json import page_json

FOLDER = "annuaire"
INDEX = "index.json"
BLOCKS, SERVICES, WORDS, NUMBERS = "blocs", "services", "mots", "numeros"


class WrittenDirectory(NamedTuple):
    """How many structures were written, and how many bytes the files of each folder weigh; the index as it is sent."""

    structures: int
    weights: dict[str, int]


def write_shards(folder: Path, read: ReadDirectory) -> WrittenDirectory:
    """Write all that the page of the directory fetches into the site's `folder`; what was there before is removed."""
    place = folder / FOLDER
    shutil.rmtree(place, ignore_errors=True)
    weights = dict.fromkeys((BLOCKS, SERVICES, WORDS, NUMBERS), 0)
    for name in weights:
        (place / name).mkdir(parents=True)

    def put(kind: str, name: object, columns: Sequence[str]) -> None:
        content = packed(columns)
        (place / kind / f"{name}.bin").write_bytes(content)
        weights[kind] += len(content)

    structures = read.structures
    openings = Openings(one.name for one in structures)
    categories, departments = (
        Codes(one.category for one in structures),
        Codes(department(one.commune) for one in structures),
    )
    blocks = blocks_of(structures, openings)
    served = []
    for at, block in enumerate(blocks):
        put(BLOCKS, at, block_columns(block, openings, categories, departments))
        if _has_services(block):
            served.append(at)
            put(SERVICES, at, services_columns(block))
    words = words_in(blocks)
    common = common_words(words, len(blocks))
    by_word = list(word_shards({word: some for word, some in words.items() if word not in set(common)}))
    by_number = list(number_shards(numbers_in(blocks)))
    for kind, shards in ((WORDS, by_word), (NUMBERS, by_number)):
        for shard in shards:
            put(kind, shard.start, shard.columns)
    about = {
        "built": read.about.built,
        "sources": [{key: one.get(key) for key in ("kind", "file", "date", "rows")} for one in read.about.sources],
        "structures": sum(max(len(one.places), 1) for one in structures),
        "units": len(structures),
        "blocks": bounds(blocks),
        "words": starts(by_word),
        "numbers": starts(by_number),
        "identifiers": sum(not is_siren(one.number) for one in structures),
        "short": SHORT,
        "common": common,
        "openings": openings.texts,
        "categories": categories.texts,
        "departments": departments.texts,
    }
    text = page_json(about)
    (place / INDEX).write_text(text, "utf-8")
    return WrittenDirectory(len(structures), {**weights, INDEX: len(text.encode())})


def _has_services(block: Sequence[Held]) -> bool:
    return any(place.services for held in block for place in held.structure.places)
