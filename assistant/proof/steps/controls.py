"""Steps on the controls of an invoice: what each lets pass, and what it stops."""

from __future__ import annotations

from datetime import date

from assistant.dossier.controls import Control, controls_of, failure
from assistant.intake.balances import Balance
from assistant.intake.fields import Field
from assistant.intake.reading import Invoice
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.world import World
from assistant.words.filenames import length

steps = Steps("Les contrôles d'une facture : ce qu'ils laissent passer, ce qu'ils arrêtent")


@steps.then("ces contrôles laissent passer, et arrêtent :", columns=("contrôle", "nom", "champ", "passe", "arrête"))
def controls(world: World, table: DataTable) -> None:
    """A cell is a value, a length, a number of times, a gap or a day, as the control looks at it; empty for nothing."""
    known = {control.id: control for control in controls_of(world.rules.base)}
    for name, code, field, passing, stopped in table[1:]:
        assert name in known, f"« {name} » n'est pas un contrôle de la base"
        control = known[name]
        assert control.code == code, f"« {name} » s'appelle {control.code}"
        for cell, fails in ((passing, False), (stopped, True)):
            found = failure(control, _invoice(control, field, cell), world.on)
            done = "arrête" if found else "laisse passer"
            assert bool(found) == fails, f"« {name} » {done} « {cell} » dans {field}"


def _invoice(control: Control, field: str, cell: str) -> Invoice:
    """An invoice that holds in `field` what a cell says, and nothing else but what makes the control count of it."""
    if control.test == "unequal":
        return Invoice("CII", balances=(Balance(field, "0", "0", cell),))
    day = _day(cell) if control.test == "later" else None
    sizes = {"longer": Field(1, int(cell or 0)), "more": Field(int(cell or 0))} if cell.isdigit() else {}
    written = Field(1, length(cell), values=(cell,), shown=cell)
    found = sizes.get(control.test, written) if cell else Field()
    asked = {"note_BAR": Field(1, values=(control.treatment,))} if control.treatment else {}
    kind = min(control.types, default=None)
    return Invoice("CII", issue_date=day, type_code=kind, fields={**asked, field: found})


def _day(cell: str) -> str:
    day, month, year = map(int, cell.split("/"))
    return date(year, month, day).isoformat()
