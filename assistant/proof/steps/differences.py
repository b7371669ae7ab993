"""Steps on what changes from a day to another: every case of which the answer does, and no other."""

from __future__ import annotations

from assistant.articles.changes.told import ToldDecision
from assistant.engine.difference.difference import decision_difference
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.said import plain
from assistant.proof.steps.world import World
from assistant.words.dates import parse_date

steps = Steps("Ce qui change d'un jour à l'autre")


@steps.then('entre le "{jour}" et le "{jour}", la réponse à "{décision}" change pour :', columns=("changement", "cas"))
def changes_for(world: World, before: str, after: str, question: str, table: DataTable) -> None:
    assert question in world.rules, f"« {question} » n'est pas une question de la base"
    days = parse_date(before), parse_date(after)
    found = decision_difference(question, world.rules, days[0], world.rules, days[1])
    assert found.scope == "all", f"« {question} » a trop de cas"
    told = ToldDecision(world.rules.base, found).groups
    answers = [one for one in told if one.group.known and one.group.shift.kind == "answer"]
    rows = sorted((plain(one.change), plain(who)) for one in answers for who in one.who)
    wanted = sorted((plain(change), plain(who)) for change, who in table[1:])
    assert rows == wanted, "ce qui change : " + (" | ".join(f"{change}, {who}" for change, who in rows) or "rien")
