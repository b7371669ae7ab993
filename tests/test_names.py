"""A name means one thing in the house: no two public classes, nor two public names of types, have the same."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ASSISTANT = Path(__file__).parents[1] / "assistant"
OF_A_TYPE = re.compile(r"[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*\Z")
"""How a class or a type is named, and no constant; what begins with an underscore is a module's own business."""


def named_types(module: ast.Module) -> Iterator[str]:
    """The public classes of a module, wherever they are, and the names that it gives to types."""
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign) and not _is_variable(node.value):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names = [node.target.id]
        elif type(node).__name__ == "TypeAlias":  # « type X = … », from Python 3.12
            names = [node.name.id]  # type: ignore[attr-defined]
        else:
            continue
        yield from filter(OF_A_TYPE.match, names)


def _is_variable(value: ast.expr) -> bool:
    """Whether a name is that of a type variable, which stands for any type and only where it is written."""
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "TypeVar"


def homes() -> dict[str, list[str]]:
    """The modules where each public name of a type is."""
    found = defaultdict(list)
    for path in sorted(ASSISTANT.rglob("*.py")):
        for name in dict.fromkeys(named_types(ast.parse(path.read_text("utf-8")))):
            found[name].append(path.relative_to(ASSISTANT).as_posix())
    return found


def test_a_public_type_has_a_name_of_its_own():
    double = {name: ", ".join(sorted(where)) for name, where in homes().items() if len(where) > 1}
    assert double == {}


def test_classes_and_the_three_ways_of_naming_a_type_are_seen_and_nothing_else():
    module = """
class Class:
    class Inner: pass
Alias = dict[str, int]
Written: TypeAlias = "int | str"
Made = TypeVar("Made")
LIMIT, Limit_ = 3, 4
_Own = int
word = str
if TYPE_CHECKING:
    Later = list[Alias]
"""
    assert set(named_types(ast.parse(module))) == {"Class", "Inner", "Alias", "Written", "Later"}
