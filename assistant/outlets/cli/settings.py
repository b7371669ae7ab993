"""`chorus-assistant.toml`: what a folder of work always says, so that it need not be typed; options win over it."""

from __future__ import annotations

import os
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import click

from assistant.outlets.cli.no_config import NAME, is_left_unread
from assistant.outlets.cli.quiet import is_quiet
from assistant.outlets.terminal import Terminal, safe
from assistant.words.refusals import file_refusal
from assistant.words.sizes import show_size
from assistant.words.suggestion import did_you_mean, quoted
from assistant.words.typography import french

LARGEST = 100_000
"""Octets of a file of settings: far more than anyone writes."""

TEXTS = ("channel", "route", "requires", "site")
IGNORED = "ignored"
NO_ADDRESS = "attend l'adresse d'un site, par exemple https://aide.example.org, et non « {} »."
_PLAIN = re.compile(r"[!-~]+")
_PLACE = re.compile(r"line (\d+), column (\d+)")
_LABELS = {"channel": "canal", "route": "arrivée", "requires": "exigence", "site": "site", IGNORED: "règle ignorée"}


class Settings(NamedTuple):
    """What a file of settings says; `path` is None when there is no file."""

    path: Path | None = None
    texts: Mapping[str, str] = {}
    ignored: Mapping[str, str] = {}
    """The rules to leave aside, each with its reason."""

    def text(self, key: str, given: str | None) -> str | None:
        """What was given on the command line, else what the file says."""
        return given if given is not None else self.texts.get(key)

    def site(self) -> str | None:
        """The address of the site to which replies link, which the environment may give instead."""
        return self.text("site", _site_of_environment())

    def wrong(self, why: object) -> click.UsageError:
        """The error of a value that the file gives."""
        return click.UsageError(f"{_shown(self.path)} : {why}")

    def tell(self, keys: Iterable[str], ignored: Iterable[str] = ()) -> None:
        """Say in a line on standard error what the file decided: `keys`, and the rules that it leaves aside."""
        told = [f"{_LABELS[key]} {self.texts[key]}" for key in keys if key in self.texts]
        told += [f"{_LABELS[IGNORED]} {rule} ({self.ignored[rule]})" for rule in ignored]
        if told and not is_quiet():
            Terminal(sys.stderr).write(french(safe(f"D'après {_shown(self.path)} : {', '.join(told)}.")) + "\n")


def settings(start: Path | None = None) -> Settings:
    """The settings of the nearest file, from the current folder up to the root of its repository.

    Outside a repository, only the current folder is looked at: no file of others decides. Where `--no-config` is typed,
    there are none. Raises UsageError for a file that is wrong, naming the nearest key.
    """
    path = None if is_left_unread() else _found(start or Path.cwd())
    if path is None:
        return Settings()
    wrong = partial(_wrong, path)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise wrong(file_refusal(error)) from None
    if len(data) > LARGEST:
        raise wrong(f"ce fichier dépasse {show_size(LARGEST)}. Gardez-y seulement les réglages.")
    read = _toml(path, data)
    known = (*TEXTS, IGNORED)
    for key, value in read.items():
        if key not in known:
            hint = did_you_mean(key, known) or f"Les clés : {', '.join(known)}."
            raise wrong(f"clé inconnue « {quoted(key)} ». {hint}")
        if key in TEXTS and not (isinstance(value, str) and value.strip()):
            raise wrong(f"« {key} » attend un texte.")
        if key == "site" and not is_address(value):
            raise wrong(f"« site » {NO_ADDRESS.format(quoted(value))}")
    return Settings(path, {key: read[key] for key in TEXTS if key in read}, _ignored(path, read.get(IGNORED, {})))


def site_address() -> str | None:
    """The address of the site to which replies link: of the environment, else of the settings, which is told."""
    address = _site_of_environment()
    if address is not None:
        return address
    found = settings()
    found.tell(["site"])
    return found.texts.get("site")


def _site_of_environment() -> str | None:
    """The address that the environment gives."""
    address = os.environ.get("CHORUS_ASSISTANT_SITE") or None
    if address is not None and not is_address(address):
        raise click.UsageError(f"CHORUS_ASSISTANT_SITE {NO_ADDRESS.format(quoted(address))}")
    return address


def _ignored(path: Path, given: object) -> dict[str, str]:
    """The rules to leave aside; each has a reason, for whoever reads the file later."""
    if not isinstance(given, dict):
        raise _wrong(path, f'« {IGNORED} » attend une table, par exemple [{IGNORED}] puis pj-format = "la raison".')
    for rule, reason in given.items():
        if not (isinstance(reason, str) and reason.strip()):
            raise _wrong(path, f"la règle ignorée « {quoted(rule)} » attend sa raison, un texte.")
    return given


def is_address(text: str) -> bool:
    """Whether a text is the address of a site, whole, to which a reply can link."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and _PLAIN.fullmatch(text) is not None


def _toml(path: Path, data: bytes) -> dict[str, Any]:
    """What a file says; a mark that some editors put before it is passed over."""
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise _wrong(path, "ce fichier n'est pas en UTF-8. Enregistrez-le en UTF-8.") from None
    except (ValueError, RecursionError) as error:
        place = _PLACE.search(str(error))
        where = f":{place[1]}:{place[2]}" if place else ""
        example = 'Écrivez par exemple : channel = "portail-pdf".'
        raise _wrong(path, f"ce n'est pas du TOML. {example}", where) from None


def _found(start: Path) -> Path | None:
    folders = [start, *start.parents]
    root = next((at for at, folder in enumerate(folders) if (folder / ".git").exists()), 0)
    path = next((folder / NAME for folder in folders[: root + 1] if os.path.lexists(folder / NAME)), None)
    if path is not None and not path.is_file():
        raise _wrong(path, "ce n'est pas un fichier ordinaire. Ôtez-le, ou mettez un fichier à sa place.")
    return path


def _shown(path: Path | None) -> str:
    """A path from the current folder, where it is above or below."""
    return os.path.relpath(path) if path is not None else NAME


def _wrong(path: Path, why: str, where: str = "") -> click.UsageError:
    """The error of a file; `where` are its line and its column, as editors read them after its name."""
    return click.UsageError(f"{_shown(path)}{where} : {why}")
