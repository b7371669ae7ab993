"""From topics to one compiled base: every name resolved, every list inlined, nothing left to look up by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.language.conditions import Conditions
from assistant.language.decisions import DecisionCompiler
from assistant.language.forms import NAMED_PARTS, TOPIC
from assistant.language.hearing import check_hearing
from assistant.language.mistakes import Mistakes
from assistant.language.parts import Named, Parts
from assistant.language.problems import Problem
from assistant.language.sentences import sentences
from assistant.language.strict_yaml import Document
from assistant.words.folding import fold_label

Compiled = dict[str, Any]
VERSION = 1


def compile_base(
    topics: list[Document], words: Document, usual: Document | None = None
) -> tuple[Compiled, list[Problem]]:
    """The compiled base of `topics`, and every problem found; the base is whole only when there is none.

    `words` holds the sentences of the engine; `usual` those of the package, when `words` is another file.
    """
    base: Compiled = {"version": VERSION, "topics": {}, **{part: {} for part in NAMED_PARTS}, "synonyms": {}}
    mistakes = Mistakes(base)
    for document in topics:
        mistakes.read(document)
        if document.value is not None or not document.problems:
            TOPIC.check(document.value, (), mistakes.of(document))
    named = list(_gathered([one for one in topics if isinstance(one.value, dict)], base, mistakes))
    base["words"] = sentences(words, usual, mistakes)
    Parts(base, mistakes).resolve(named)
    compiler = DecisionCompiler(base, Conditions(base, mistakes), mistakes)
    for one in named:
        if one.part == "decisions":
            base["decisions"][one.id] = compiler.decision(one)
        elif one.part == "cautions":
            compiler.caution(base["cautions"][one.id], one)
    check_hearing(named, base, mistakes)
    return base, mistakes.problems


def _gathered(documents: list[Document], base: Compiled, mistakes: Mistakes) -> Iterator[Named]:
    """Put each sound part of each topic in `base` under its id; an id declared twice, or nearly so, is a mistake."""
    seen: dict[tuple[str, str], tuple[str, Document]] = {}
    for document in documents:
        report = mistakes.of(document)
        topic = document.value.get("topic")
        if topic in base["topics"]:
            report(("topic",), f"« {topic} » : sujet déjà déclaré par {base['topics'][topic]['file']}", "", False)
        base["topics"][topic] = {"title": document.value.get("title"), "file": document.file}
        if not any(path[:1] == ("synonyms",) for path in mistakes.spoiled):
            for term, others in document.value.get("synonyms", {}).items():
                base["synonyms"].setdefault(term, []).extend(others)
        for part in NAMED_PARTS:
            forms = document.value.get(part, {})
            for identifier, form in forms.items() if isinstance(forms, dict) else ():
                path = (part, identifier)
                alike = (part, fold_label(identifier).replace("_", " "))
                if alike in seen:
                    other, where = seen[alike]
                    already = "déjà déclaré" if other == identifier else f"se confond avec « {other} », déclaré"
                    report(path, f"« {identifier} » : {already} par {where.file}", "donnez-lui un autre nom", True)
                    continue
                seen[alike] = (identifier, document)
                if path not in mistakes.spoiled:
                    base[part][identifier] = {} if part == "decisions" else {"id": identifier, "topic": topic, **form}
                    yield Named(document, part, identifier, form, path, report)
