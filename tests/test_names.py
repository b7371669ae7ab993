"""A name means one thing in the house: no two public classes have the same."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

ASSISTANT = Path(__file__).parents[1] / "assistant"


def homes() -> dict[str, list[str]]:
    """The packages where each public class is."""
    found = defaultdict(list)
    for path in sorted(ASSISTANT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found[node.name].append(path.relative_to(ASSISTANT).parts[0])
    return found


def test_a_public_class_has_a_name_of_its_own():
    double = {name: ", ".join(sorted(where)) for name, where in homes().items() if len(where) > 1}
    assert double == {}
