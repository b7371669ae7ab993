"""Steps on an invoice dossier: its files, its check, and what the check finds."""

from __future__ import annotations

import atexit

import msgspec

from assistant.dossier import check_files
from assistant.dossier.reading import ContentReader
from assistant.engine.base import Rules
from assistant.intake.folders import deposited
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.deposits import write_file
from assistant.proof.steps.world import World

steps = Steps("Un dossier de facturation, et son contrôle")

_OUTCOMES = {"à vérifier": "to_verify", "à préciser": "unknown", "illisible": "unreadable"}
_DOSSIER_OUTCOMES = {"accepté": "accepted", "refusé": "refused"} | _OUTCOMES
_FILE_OUTCOMES = {"acceptée": "accepted", "refusée": "refused"} | _OUTCOMES
_READERS: dict[bytes, ContentReader] = {}


def _reader(rules: Rules) -> ContentReader:
    """The reading process that scenarios share as long as contents are known by the same signs."""
    known = msgspec.json.encode((rules.base.formats, rules.base.extensions))
    found = _READERS.get(known)
    if found is None:
        found = _READERS[known] = ContentReader(rules)
        atexit.register(found.guard.close)
    return found


@steps.given('un dossier déposé par "{canal}" avec les fichiers :', columns=("nom", "taille"))
def dossier_by(world: World, channel: str, table: DataTable) -> None:
    world.channel = channel
    dossier(world, table)


@steps.given("un dossier avec les fichiers :", columns=("nom", "taille"))
def dossier(world: World, table: DataTable) -> None:
    for name, size in table[1:]:
        write_file(world.deposited(name), size)


@steps.given('un lien symbolique brisé "{nom}"')
def broken_link(world: World, name: str) -> None:
    world.deposited(name).symlink_to(world.folder / "nulle-part" / "absent")


@steps.when("je contrôle le dossier")
def check(world: World) -> None:
    files = list(deposited([world.folder]))
    world.report = check_files(world.rules, files, _reader(world.rules).read, channel=world.channel, on=world.on)
    world.cited |= {finding.rule for finding in world.report.findings}


@steps.then("le dossier est {issue}")
def dossier_is(world: World, outcome: str) -> None:
    assert outcome in _DOSSIER_OUTCOMES, f"un dossier est {', '.join(_DOSSIER_OUTCOMES)}"
    found = world.checked.outcome
    assert found == _DOSSIER_OUTCOMES[outcome], f"le dossier est « {found} »"


@steps.then('"{nom}" est {issue}')
def file_is(world: World, name: str, outcome: str) -> None:
    assert outcome in _FILE_OUTCOMES, f"une pièce est {', '.join(_FILE_OUTCOMES)}"
    found = [file.outcome for file in world.checked.files if file.name == name]
    assert found == [_FILE_OUTCOMES[outcome]], f"« {name} » : {found}"


@steps.then('le constat sur "{nom}" cite la règle "{règle}"')
def finding_cites(world: World, name: str, rule: str) -> None:
    found = [one.rule for one in world.checked.findings if one.subject == name]
    assert rule in found, f"constats sur « {name} » : {found}"


@steps.then('le constat sur le dossier cite la règle "{règle}"')
def dossier_finding_cites(world: World, rule: str) -> None:
    found = [one.rule for one in world.checked.findings if one.subject is None]
    assert rule in found, f"constats sur le dossier : {found}"


@steps.then('"{nom}" ne donne lieu à aucun constat')
def no_finding(world: World, name: str) -> None:
    assert name in [file.name for file in world.checked.files], f"« {name} » n'est pas dans le dossier"
    found = [one.rule for one in world.checked.findings if one.subject == name]
    assert not found, f"constats sur « {name} » : {found}"


@steps.then('le contrôle demande d\'abord "{fait}"')
def check_asks(world: World, named: str) -> None:
    asked = [one.fact for one in world.checked.ask]
    assert asked[:1] == [world.fact(named)], f"le contrôle demande {asked}"


@steps.then("le code de sortie est {code}")
def exit_code(world: World, code: str) -> None:
    assert world.checked.exit_code == int(code), f"code de sortie {world.checked.exit_code}"
