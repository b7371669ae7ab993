"""One slip, one mistake: what is spoiled is known to exist, and nothing more is said of what is built on it."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.language.compiling import compile_base
from assistant.language.strict_yaml import Document, read

FILES = {path.name: path.read_text(encoding="utf-8") for path in Path(__file__).parents[2].glob("rules/*.yml")}
SOUND = {name: read(text.encode(), name) for name, text in FILES.items() if name != "words.yml"}


def misspelt(part: str, every: int) -> Iterator[tuple[str, int, str]]:
    """One thing in `every` of `part`, with a key written with its last letter twice: the file, the line, the text."""
    for file, document in SOUND.items():
        once = {
            path[1]: (path[2], place) for path, place in document.keys.items() if path[:1] == (part,) and len(path) == 3
        }
        for key, place in list(once.values())[::every]:
            yield file, place.line, edited(file, place.line, place.column + len(key) - 1, "", key[-1])


def unlabelled(short: int, every: int, lists: int) -> Iterator[tuple[str, int, str]]:
    """Choices and items with `null` for a label: of one fact or list in `lists`, `short` ones, then one in `every`."""
    for file, document in SOUND.items():
        seen = Counter[tuple[str | int, ...]]()
        for path, place in document.values.items():
            if path[:1] in (("facts",), ("lists",)) and path[-1] == "label" and len(path) > 3:
                seen[path[:2]] += 1
                if len(seen) % lists or (seen[path[:2]] > short and seen[path[:2]] % every):
                    continue
                label = document.value
                for step in path:
                    label = label[step]
                written = FILES[file].split("\n")[place.line - 1][place.column - 1 :]
                quoted = written[0] * (written[0] in "'\"")
                yield file, place.line, edited(file, place.line, place.column - 1, quoted + label + quoted, "null")


def edited(file: str, line: int, column: int, old: str, new: str) -> str:
    lines = FILES[file].split("\n")
    before, after = lines[line - 1][:column], lines[line - 1][column:]
    assert after.startswith(old), f"{file}:{line}"
    lines[line - 1] = before + new + after.removeprefix(old)
    return "\n".join(lines)


def told(file: str, text: str, words: Document) -> list[str]:
    documents = {**SOUND, file: read(text.encode(), file)}
    return [str(problem) for problem in sorted(set(compile_base(list(documents.values()), words)[1]))]


def spread(slips: Iterator[tuple[str, int, str]], words: Document) -> list[list[str]]:
    """What is told of the slips that are not told by one mistake at their line."""
    found = [(f"{file}:{line}:", told(file, text, words)) for file, line, text in slips]
    assert found
    return [problems for place, problems in found if len(problems) != 1 or not problems[0].startswith(place)]


@pytest.mark.slow
@pytest.mark.parametrize("part", ["facts", "lists", "values", "lookups", "decisions"])
@pytest.mark.parametrize("every", [6, pytest.param(1, marks=pytest.mark.long)])
def test_a_misspelt_key_is_one_mistake_at_its_line(part, every, words):
    assert spread(misspelt(part, every), words) == []


@pytest.mark.slow
@pytest.mark.parametrize(("short", "every", "lists"), [(1, 10_000, 3), pytest.param(15, 20, 1, marks=pytest.mark.long)])
def test_a_choice_or_an_item_without_its_label_is_one_mistake_at_its_line(short, every, lists, words):
    assert spread(unlabelled(short, every, lists), words) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("label: Portail, aliases", "label: null, aliases", "attendu : un texte ; trouvé : rien"),
        ("label: API, aliases", "label: API, aliases: [interface], aliases", "« aliases » : clé en double"),
        ("derived: true", "derived: yes", "« yes » se lit comme un booléen en YAML"),
    ],
)
def test_a_fact_that_is_spoiled_is_not_said_to_be_foreign_to_the_decisions_that_read_it(old, new, message, words):
    (problem,) = told("attachments.yml", FILES["attachments.yml"].replace(old, new, 1), words)
    assert message in problem


def test_an_open_list_that_is_spoiled_is_told_once(words):
    text = FILES["entities.yml"].replace("  entity_kinds:\n    title:", "  entity_kinds:\n    titel:", 1)
    (problem,) = told("entities.yml", text, words)
    assert "« titel » : clé inconnue" in problem


def test_a_cell_that_names_a_choice_of_a_spoiled_fact_is_not_blamed(words):
    text = FILES["webinars.yml"].replace("  webinar_goals:\n", "  webinar_goals:\n    opne: true\n", 1)
    (problem,) = told("webinars.yml", text, words)
    assert "« opne » : clé inconnue" in problem


def test_a_file_that_is_not_read_makes_no_fact_foreign(words):
    documents = [*SOUND.values(), read(b"topic: x\ntitle: [\n", "x.yml")]
    assert [problem.message for problem in compile_base(documents, words)[1]] == ["syntaxe YAML incorrecte"]


def test_what_a_spoiled_table_leads_from_is_not_said_to_be_foreign(compiled):
    example = ("{reader: enfant, books: 6, gives", '{card: "0001", books: 6, gives')
    assert compiled(example)[1] == []
    (problem,) = compiled(example, ("cards: {from", "cards: {form"))[1]
    assert problem.message == "« form » : clé inconnue"
