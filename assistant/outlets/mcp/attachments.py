"""The tool that checks attachments: by names and sizes, or by the files of the folder that was declared."""

from __future__ import annotations

from pathlib import Path

from assistant.dossier import OUTCOMES, check
from assistant.dossier.checking import stated
from assistant.engine.case import FactError
from assistant.outlets.mcp.tool import DECISION, MOST_FILES, Served, ServedTool, ToolAnswer, ToolJson, with_decisions
from assistant.outlets.reports.reply import dossier_reply
from assistant.words.dates import show_date
from assistant.words.typography import french

_FILE: ToolJson = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "size": {"type": ["integer", "string"], "description": "Octets."}},
}
_JUDGED: ToolJson = {"type": "object", "required": ["name", "decision"], "properties": {"decision": DECISION}}


def _check(served: Served, given: ToolJson) -> ToolAnswer:
    files, paths = given.get("files") or [], given.get("paths") or []
    if bool(files) == bool(paths) or max(len(files), len(paths)) > MOST_FILES:
        raise FactError(served.told.say("mcp-files-or-paths", limit=MOST_FILES))
    return _named(served, given, files) if files else _read(served, given, paths)


def _named(served: Served, given: ToolJson, files: list[object]) -> ToolAnswer:
    """Judge names and sizes, which tell nothing of what files hold."""
    told, day, rules = served.told, served.day(given), served.rules
    facts = stated(rules, given.get("channel"), None)
    lines, shown, theirs, asked = list[str](), list[ToolJson](), list[str](), None
    decider, total = served.decider("attachment"), 0
    for one in files:
        if not isinstance(one, dict) or not isinstance(one.get("name"), str):
            raise FactError(told.say("mcp-wrong-argument", name="files", kind="[{name, size}]"))
        known = {"file_name": one["name"], "file_size": one.get("size"), "channel": facts.get("channel")}
        found = decider.decide(known, day)
        asked = asked or next(iter(found.ask), None)
        total = total + one["size"] if isinstance(one.get("size"), int) and total >= 0 else -1
        ruled = "".join(f"\n  {told.rests_on(each.rule, each.source)}" for each in found.reasons)
        lines.append(f"- {served.quote(one['name'])} : {found.label}. {found.answer} {found.advice}".rstrip() + ruled)
        shown.append({"name": one["name"], "decision": found.to_dict()})
        theirs.append(one["name"])
    whole = served.decider("dossier").decide({**facts, "dossier_size": total if total >= 0 else None}, day)
    lines.append(f"{told.word('mcp-dossier')} : {whole.label}. {whole.answer}")
    lines += [told.say("mcp-unknown", questions=asked.question)] if asked is not None else []
    lines.append(told.word("mcp-names-only"))
    lines.append(told.say("mcp-read", day=show_date(day), rules=rules.base.fingerprint))
    lines.append(served.theirs(*theirs[:10]))
    data: ToolJson = {"files": shown, "dossier": whole.to_dict(), "report": None}
    return ToolAnswer(french("\n".join(lines)), data)


def _read(served: Served, given: ToolJson, paths: list[object]) -> ToolAnswer:
    """Judge files of the declared folder, read by the guarded process."""
    if served.root is None:
        raise FactError(served.told.word("mcp-no-root"))
    found = [_inside(served, served.root, path) for path in paths]
    report = check(served.rules, found, channel=given.get("channel"), on=served.day(given))
    names = [one.name or "" for one in report.files]
    text = "\n".join([dossier_reply(served.rules, report).rstrip(), served.theirs(*names[:10])])
    return ToolAnswer(text, {"files": [], "dossier": None, "report": report.to_dict()})


def _inside(served: Served, root: Path, path: object) -> Path:
    """A file under the declared folder, wherever links lead. Raises FactError."""
    text = str(path)
    try:
        found = (root / text).resolve()
        is_inside = isinstance(path, str) and found.is_relative_to(root.resolve())
        is_there = is_inside and found.exists()
    except (OSError, ValueError):  # a null character, a name that no disk holds, a link that leads to itself
        is_inside = False
    if not is_inside:
        raise FactError(served.told.say("mcp-outside", path=served.quote(text)))
    if not is_there:
        raise FactError(served.told.say("mcp-absent", path=served.quote(text)))
    return found


ATTACHMENTS = ServedTool(
    "check_attachments",
    "Contrôler des pièces jointes",
    "Contrôle des noms et des tailles pour un canal ; ou les fichiers (paths) du dossier déclaré par --root.",
    {
        "type": "object",
        "properties": {
            "files": {"type": "array", "items": _FILE, "maxItems": MOST_FILES},
            "channel": {"type": "string", "description": "portail-pdf, portail-xml, portail-saisie, api, edi…"},
            "paths": {"type": "array", "items": {"type": "string"}, "maxItems": MOST_FILES},
            "on": {"type": "string", "description": "Jour, par exemple 2026-11-24 ; aujourd'hui par défaut."},
        },
        "required": [],
        "additionalProperties": False,
    },
    with_decisions(
        {
            "type": "object",
            "required": ["files", "dossier", "report"],
            "properties": {
                "files": {"type": "array", "items": _JUDGED},
                "dossier": {"anyOf": [DECISION, {"type": "null"}]},
                "report": {"type": ["object", "null"], "properties": {"outcome": {"enum": [*OUTCOMES]}}},
            },
        }
    ),
    _check,
)
