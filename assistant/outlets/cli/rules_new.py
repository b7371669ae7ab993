"""`rules new`: a topic and its feature to start from, which `rules check` and `rules test` find good as written."""

from __future__ import annotations

import json
import re
import tempfile
from pathlib import Path

import click

from assistant.engine.base import load_rules
from assistant.engine.case import FactError
from assistant.language.forms import IDENTIFIER
from assistant.language.loading import WORDS, packaged
from assistant.model.problems import InvalidRules, UnreadableRules
from assistant.outlets.cli.french import FrenchCommand
from assistant.outlets.cli.options import rules_option
from assistant.outlets.cli.wrong_use import NO_FOLDER
from assistant.outlets.terminal import Terminal, safe
from assistant.words.folding import fold_label, printable
from assistant.words.suggestion import quoted
from assistant.words.typography import french

MODELS = Path(__file__).parent / "new_topic"
"""The topic and the feature that are copied; they name themselves « mon-sujet », « mon_sujet » and « Mon sujet »."""

SCHEMA = "schema.json"
"""What an editor reads to check a topic while it is typed; it is put beside the first topic of a folder."""


@click.command(
    "new",
    cls=FrenchCommand,
    examples=("chorus-assistant rules new payment-delays --title 'Les délais de paiement'",),
)
@click.argument("topic", metavar="SUJET")
@click.option("--title", metavar="TITRE", default=None, help="Titre du sujet, en français.")
@rules_option
def new(topic: str, title: str | None, rules_folder: str | None) -> int:
    """Écrire un sujet d'exemple et sa fonctionnalité, justes tels quels, à remplacer morceau par morceau."""
    if rules_folder == "":
        raise click.UsageError(NO_FOLDER)
    word = load_rules().base.word
    if not re.fullmatch(IDENTIFIER.pattern, topic) or f"{topic}.yml" == WORDS:
        raise FactError(word("topic-id").format(topic=quoted(topic)))
    if title is not None and (not title.strip() or printable(title) != title):
        raise FactError(word("topic-title"))
    rules = packaged("rules") if rules_folder is None else Path(rules_folder)
    written = {
        rules / f"{topic}.yml": _model("topic.yml", topic, title),
        rules.resolve().parent / "features" / f"{topic}.feature": _model("topic.feature", topic, title),
    }
    for path in written:
        if any(fold_label(other.stem) == fold_label(topic) for other in path.parent.glob(f"*{path.suffix}")):
            raise FactError(word("topic-exists").format(path=path))
    _must_fit(written, rules_folder, topic)
    if not (rules / SCHEMA).exists():
        written[rules / SCHEMA] = (packaged("rules") / SCHEMA).read_text(encoding="utf-8")
    _write(written)
    terminal = Terminal()
    for path in written:
        terminal.line(safe(str(path)))
    terminal.line(french(word("topic-written")))
    return 0


def _model(name: str, topic: str, title: str | None) -> str:
    """A model under the names of the new topic; YAML has its title as JSON, a table escapes it."""
    text = (MODELS / name).read_text(encoding="utf-8")
    text = text.replace("mon-sujet", topic).replace("mon_sujet", topic.replace("-", "_"))
    if title is None:
        return text
    if name.endswith(".yml"):
        return text.replace("Mon sujet", json.dumps(title, ensure_ascii=False))
    cell = title.replace("\\", "\\\\").replace("|", "\\|")
    return text.replace("| Mon sujet |", f"| {cell} |").replace("Mon sujet", title)


def _must_fit(written: dict[Path, str], rules_folder: str | None, topic: str) -> None:
    """Refuse names that the base already has, before anything is written.

    Raises InvalidRules for a base that was wrong before, FactError for what the new topic would make wrong.
    """
    with tempfile.TemporaryDirectory(prefix="sujet-") as folder:
        draft = Path(folder) / f"{topic}.yml"
        draft.write_text(next(iter(written.values())), encoding="utf-8")
        try:
            load_rules(rules_folder, instead=draft)
        except UnreadableRules:
            raise
        except InvalidRules as error:
            own = [problem for problem in error.problems if problem.place.file == str(draft)]
            if len(own) < len(error.problems):
                raise InvalidRules([problem for problem in error.problems if problem not in own]) from None
            raise FactError(f"{own[0].message} ; {own[0].hint}.") from None


def _write(written: dict[Path, str]) -> None:
    """Write every file, or none."""
    done: list[Path] = []
    try:
        for path, text in written.items():
            path.parent.mkdir(exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                done.append(path)
                file.write(text)
    except OSError:
        for path in done:
            path.unlink()
        raise
