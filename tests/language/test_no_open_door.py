"""No open door: what programs read of the base is closed and checked, so that a slip is one clear mistake at load.

Each slip is made in a copy of the project's own rules; before these forms, most were found by a user, as an error 70.
"""

import shutil
from pathlib import Path

import pytest
import yaml

from assistant.language.loading import load
from assistant.model.problems import InvalidRules, Problem

RULES = Path(__file__).parents[2] / "rules"

SLIPS = yaml.safe_load((Path(__file__).parent / "slips.yml").read_text(encoding="utf-8"))


@pytest.fixture
def slipped(tmp_path):
    """The problems of the project's rules with one text of one topic replaced."""

    def load_it(topic: str, old: str, new: str) -> list[tuple[str, Problem]]:
        folder = tmp_path / "rules"
        shutil.copytree(RULES, folder, ignore=shutil.ignore_patterns("*.json", "*.csv", "*.md"))
        shutil.copytree(RULES.parent / "docs" / "articles", tmp_path / "docs" / "articles")
        path = folder / f"{topic}.yml"
        text = path.read_text(encoding="utf-8")
        assert old in text, f"« {old} » n'est pas dans {topic}.yml"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(InvalidRules) as caught:
            load(folder)
        return [(problem.place.file, problem) for problem in caught.value.problems]

    return load_it


def test_the_slips_are_more_than_thirty():
    assert len(SLIPS) >= 30


@pytest.mark.slow
@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_told_with_its_file_its_line_and_what_to_do(slipped, name):
    slip = SLIPS[name]
    problems = slipped(slip["topic"], slip["old"], slip["new"])
    file, problem = problems[0]
    assert len(problems) == slip.get("places", 1), [str(one) for _, one in problems]
    assert slip["says"] in problem.message
    assert Path(file).name == f"{slip['topic']}.yml"
    assert problem.place.line > 0 and problem.hint
