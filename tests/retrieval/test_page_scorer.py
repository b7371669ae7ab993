"""The page's scorer, run by node, agrees with Python."""

import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from assistant.answer.library import library
from assistant.outlets.site.bundle import bundle
from assistant.retrieval.building import open_index
from assistant.retrieval.export import export, real_words

ASSETS = Path(__file__).parents[2] / "docs" / "assets"
RUN = """
import { readFileSync } from "node:fs";
import { highlight, open, search, withRealWords } from "./search.mjs";
const { exported, words, questions } = JSON.parse(readFileSync(0, "utf-8"));
const index = open(exported);
withRealWords(index, words);
const answers = questions.map((question) => {
  const found = search(index, question);
  const spans = found.hits.slice(0, 1).flatMap((hit) => highlight(index, hit.text, found.stems));
  return {
    band: found.band,
    hits: found.hits.map((hit) => [hit.article, hit.section, hit.score]),
    corrected: found.corrected.map(({ typed, used }) => [typed, used]),
    marked: spans.filter((span) => span.hit).map((span) => span.text),
  };
});
console.log(JSON.stringify(answers));
"""


def in_page(index, questions, folder):
    node = shutil.which("node")
    if not node:
        pytest.skip("node is not installed")
    (folder / "search.mjs").write_text(bundle(ASSETS, "search.js"), encoding="utf-8")
    (folder / "run.mjs").write_text(RUN, encoding="utf-8")
    given = json.dumps({"exported": export(index), "words": real_words(index), "questions": questions})
    ran = subprocess.run([node, "run.mjs"], cwd=folder, input=given, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def in_python(index, questions):
    answers = []
    for question in questions:
        found = index.search(question)
        answers.append(
            {
                "band": found.band,
                "hits": [[hit.passage.article, hit.passage.section, hit.score] for hit in found.hits],
                "corrected": [list(mended) for mended in found.corrected],
                "marked": [span.text for hit in found.hits[:1] for span in hit.text if span.hit],
            }
        )
    return answers


def misspelt(text, chance):
    at = chance.randrange(len(text))
    return text[:at] + text[at + 1 :]


def test_the_page_answers_every_sort_of_question_as_python_does(index, people_ask, tmp_path):
    questions = [asked["text"] for asked in people_ask]
    chance = random.Random(2026)
    questions += [misspelt(question, chance) for question in questions for _ in range(3)]
    questions += [
        "",
        "l’annexe du GP",
        "10 M0",
        "__proto__ constructor",
        "\u202e*?(",
        "FACTURE",
        "la P.J. et le G.P",
        "½ ﬁn ſ",
        "a" * 9_999,
    ]
    assert in_page(index, questions, tmp_path) == in_python(index, questions)


@pytest.mark.slow
def test_the_page_ranks_other_collections_as_python_does(retrieval, tmp_path):
    made, queries, right = retrieval
    questions = [asked["text"] for asked in queries]
    known = {next(iter(right[asked["id"]])): [asked["text"]] for asked in queries[::3]}
    index = open_index(made._replace(phrasings=known))
    assert in_page(index, questions, tmp_path) == in_python(index, questions)


@pytest.mark.slow
def test_neither_a_real_word_nor_a_name_of_the_project_is_corrected_in_the_page(rules, today, tmp_path):
    index = library(rules, today)
    questions = [
        "le comité des fêtes du collège",
        "répéter la facture",
        "une facture incomplète",
        "Bonjour, Factrue",
        "4587",
    ]
    found = in_page(index, questions, tmp_path)
    assert found == in_python(index, questions)
    assert [one["corrected"] for one in found] == [[], [], [], [["Factrue", "facture"]], []]
