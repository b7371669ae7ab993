"""`rules conformance`: the pack of cases by which another engine is tried."""

from __future__ import annotations

import gzip
import hashlib
import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import IO, Any, cast

import click

from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import rules_of, rules_option
from assistant.outlets.cli.wrong_use import not_written
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal
from assistant.words.numbers import number


@click.command(
    "conformance",
    cls=FrenchCommand,
    examples=("chorus-assistant rules conformance --output conformance.jsonl.gz",),
)
@click.option("--output", required=True, metavar="FICHIER", help="Fichier JSONL, compressé si son nom finit par .gz.")
@rules_option
def conformance(output: str, rules_folder: str | None) -> int:
    """Écrire des cas et leurs décisions, tirés de toutes les tables, pour essayer un autre moteur."""
    from assistant.language.whole_files import whole_file
    from assistant.outlets.reports.json_text import json_text
    from assistant.proof.conformance import asked, head, line

    rules = rules_of(rules_folder)
    first, digest = head(rules), hashlib.sha256()

    def lines() -> Iterator[bytes]:
        for one in chain([first], (line(rules, case) for case in asked(rules))):
            data = f"{json_text(one, None)}\n".encode()
            digest.update(data)
            yield data

    try:
        with whole_file(Path(os.path.realpath(output))) as file:
            octets: IO[bytes] = cast(Any, file).buffer
            if output.endswith(".gz"):
                with gzip.GzipFile("", "wb", 9, octets, 0) as packed:
                    packed.writelines(lines())
            else:
                octets.writelines(lines())
    except OSError as error:
        raise click.UsageError(not_written(output, error)) from None
    cases_said = number(int(str(first["cases"])))
    told = Telling(rules.base).say("conformance-written", cases=cases_said, file=output, digest=digest.hexdigest())
    Terminal().line(told)
    return 0
