"""Bundles hold what their modules need, and no module holds a table of French of its own."""

import json
import re
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from evaluator import ASSETS

from assistant.outlets.site.bundle import BUNDLES, CannotBundle, bundle, evaluator, tables
from assistant.words.french import FRENCH

SOURCES = sorted(path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*.js"))
SIGNS = {
    "apostrophes": FRENCH["apostrophes"],
    "ligatures": "".join(FRENCH["ligatures"]),
    "lookalikes": "".join(FRENCH["lookalikes"].values()),
}
"""Tables of single signs."""

NUMBERS = {"slips", "bounds"}
"""Tables without words."""


def words(table: Any) -> Iterator[str]:
    """The words of a table, those in its keys too when it goes from words to something."""
    if isinstance(table, str):
        yield from re.findall(r"\w+", table)
    elif isinstance(table, dict):
        for key, value in table.items():
            yield from words(value if isinstance(value, list) else [key, value])
    elif isinstance(table, list):
        for one in table:
            yield from words(one)


def copied(code: str) -> list[str]:
    """The tables of which a module holds more than half."""
    bare = re.sub(r"/\*.*?\*/|^\s*//[^\n]*", "", code, flags=re.DOTALL | re.MULTILINE)
    told = set(re.findall(r"\w+", bare))
    found = [name for name, signs in SIGNS.items() if sum(sign in bare for sign in signs) * 2 > len(signs)]
    for name, table in FRENCH.items():
        kept = set(words(table))
        if name not in SIGNS and name not in NUMBERS and len(kept & told) * 2 > len(kept):
            found.append(name)
    return found


@pytest.mark.parametrize("source", SOURCES)
def test_no_module_of_the_pages_holds_a_table_that_python_reads(source):
    assert copied((ASSETS / source).read_text("utf-8")) == []


@pytest.mark.parametrize("name", [name for name in FRENCH if name not in NUMBERS])
def test_a_table_written_again_in_a_module_is_seen(name):
    written = tables([name.upper()]).replace('","', '", "')
    assert name in copied(f"// {written}\nconst own = {written.partition(' = ')[2]}")
    assert copied(f"// {written}") == []


def held(text: str) -> set[str]:
    """The tables of which a text holds the longest word, and no other table has it."""
    words = {name: set(re.findall(r"[^\W\d_]{4,}", json.dumps(FRENCH[name], ensure_ascii=False))) for name in FRENCH}
    own = {
        name: [one for one in found if sum(one in other for other in words.values()) == 1]
        for name, found in words.items()
    }
    return {name for name, found in own.items() if found and max(found, key=lambda one: (len(one), one)) in text}


def test_a_bundle_holds_the_tables_of_its_modules_and_no_other():
    texts = {entry: bundle(ASSETS, entry) for entry in BUNDLES}
    texts |= {name: evaluator(ASSETS, name) for name in ("rules", "rules-files", "rules-labels")}
    made = {name: held(text) for name, text in texts.items()}
    assert "stop_words" in made["search.js"]
    assert not {"stop_words", "stem_endings", "lookalikes", "size_sentences"} & made["rules-labels"]
    assert not {"feminine_endings", "date_sentences", "weak_words"} & made["rules"]
    assert {"size_sentences", "months"} <= made["rules-files"]
    assert not {"feminine_endings", "stop_words"} & made["french.js"]


@pytest.fixture
def assets(tmp_path):
    shutil.copytree(ASSETS, tmp_path / "assets")
    return tmp_path / "assets"


def test_imports_on_several_lines_are_joined_like_any_other(assets):
    before = bundle(assets, "french.js")
    for path in [assets / "french.js", *(assets / "french").glob("*.js")]:
        code = path.read_text("utf-8")
        path.write_text(re.sub(r"^(import|export) \{ (.*) \}", wrapped, code, flags=re.MULTILINE), "utf-8")
    assert "import {\n" in (assets / "french" / "folding.js").read_text("utf-8")
    assert bundle(assets, "french.js") == before


def wrapped(found: re.Match[str]) -> str:
    return f"{found[1]} {{\n  {found[2].replace(', ', f',{chr(10)}  ')},\n}}"


@pytest.mark.parametrize(
    "line",
    [
        'import * as folding from "./french/folding.js";',
        'import folding from "./french/folding.js";',
        'import "./french/folding.js";',
        "export default 1;",
        "export let fold = 1;",
    ],
)
def test_an_import_or_export_of_another_form_is_refused_by_name(assets, line):
    (assets / "french.js").write_text(f"// French.\n\n{line}\n", "utf-8")
    with pytest.raises(CannotBundle) as refused:
        bundle(assets, "french.js")
    assert str(refused.value) == f"french.js: {line}"


def test_a_table_that_no_one_declares_is_named(assets):
    (assets / "french.js").write_text('import { SLANG } from "./french/tables.js";\n', "utf-8")
    with pytest.raises(CannotBundle, match="SLANG"):
        bundle(assets, "french.js")


def test_what_is_quoted_or_matched_is_left_alone(assets):
    code = (
        "export const a = `x  ${ [1, 2].map((y) => `// ${ y }  z`) }  //`; // said\n"
        'export const f = (text) => /[/ ]  \\/"[-_. ]/.test(text) && "  /* b */";\n'
    )
    (assets / "french.js").write_text(code, "utf-8")
    made = bundle(assets, "french.js")
    for kept in ("`x  ${", "`// ${", "}  z`", "}  //`", '/[/ ]  \\/"[-_. ]/', '"  /* b */"'):
        assert kept in made
    assert "said" not in made
