"""Steps on contents: by which signs a file is known, what an extension announces, what the reading may say."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.intake.content import families, signatures
from assistant.intake.notices import sentence
from assistant.intake.observations import Observation
from assistant.intake.signatures import content_matches, probes_of
from assistant.model.notice_ids import NoticeId
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.octets import octets
from assistant.proof.steps.said import same, says
from assistant.proof.steps.world import World

steps = Steps("Le contenu des fichiers : ses signes, ce que son extension annonce, ce que sa lecture signale")

UNKNOWN = "inconnu"
"""What a scenario writes for a content that shows no sign."""
_MATCHES = {True: "accord", None: "doute", False: "désaccord"}


@steps.then("ces débuts de fichier se reconnaissent :", columns=("début", "contenus"))
def starts(world: World, table: DataTable) -> None:
    known = signatures(probes_of(world.rules.base.formats))
    same((start, contents, _shown(families(octets(start), known))) for start, contents in table[1:])


@steps.then("ces archives ZIP se reconnaissent :", columns=("membre", "mimetype", "contenus"))
def archives(world: World, table: DataTable) -> None:
    known = signatures(probes_of(world.rules.base.formats))
    same(
        (f"{member} {mimetype}", contents, _shown(families(octets("« PK » 03 04"), known, (member,), mimetype)))
        for member, mimetype, contents in table[1:]
    )


@steps.then("ces contenus s'appellent :", columns=("contenu", "libellé"))
def labels(world: World, table: DataTable) -> None:
    formats = world.rules.base.formats
    same((name, label, formats[name].label if name in formats else UNKNOWN) for name, label in table[1:])


@steps.then("ces extensions n'annoncent que :", columns=("extension", "accord", "doute"))
def announced(world: World, table: DataTable) -> None:
    """Any other content, alone, disagrees; contents that a file shows at once are written « rtf + texte »."""
    base = world.rules.base
    alone = [UNKNOWN, *base.formats]
    for extension, agreeing, doubtful in table[1:]:
        wanted = dict.fromkeys(_listed(doubtful), None) | dict.fromkeys(_listed(agreeing), True)
        unknown = [name for name in wanted if not {*_together(name)} <= {*base.formats}]
        assert not unknown, f"contenus que la base ne connaît pas : {unknown}"
        same(
            (f".{extension}, {name}", _MATCHES[wanted.get(name, False)], _MATCHES[found])
            for name in dict.fromkeys((*alone, *wanted))
            for found in [content_matches(extension, _together(name), base.extensions)]
        )


@steps.then("la lecture sait signaler :", columns=("signalement", "libellé", "phrase"))
def notices(world: World, table: DataTable) -> None:
    """Each gap of a sentence is filled with « … »."""
    known = world.rules.base.notices
    for name, label, said in table[1:]:
        assert name in known, f"« {name} » n'est pas un signalement de la base"
        same([(name, label, known[name].label)])
        says(said, sentence(Observation(NoticeId(name), detail="…", seen="…", limit="…"), known))


def _shown(found: Iterable[str]) -> str:
    return ", ".join(found) or UNKNOWN


def _listed(cell: str) -> list[str]:
    return [one.strip() for one in cell.split(",") if one.strip()]


def _together(name: str) -> tuple[str, ...]:
    """The contents that a file shows at once; none for an unknown one."""
    return () if name == UNKNOWN else tuple(one.strip() for one in name.split("+"))
