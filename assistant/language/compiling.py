"""From topics to one typed base: every name resolved, every list inlined, nothing left to look up by hand."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress

from assistant.language.conditions import Conditions
from assistant.language.contract import check_contract
from assistant.language.decisions import resolve_cautions, resolve_decisions
from assistant.language.draft import Declared, Draft
from assistant.language.facts import resolve_facts
from assistant.language.forms import NAMED_PARTS, TOPIC
from assistant.language.lists import check_cells, resolve_lists
from assistant.language.lookups import resolve_lookups, resolve_refinements
from assistant.language.mistakes import Mistakes, TooManyMistakes
from assistant.language.patterns import resolve_language
from assistant.language.sentences import sentences
from assistant.language.shapes import Report, suggestion
from assistant.language.sources import resolve_sources
from assistant.language.strict_yaml import Document, Path, Written
from assistant.language.tables import check_tables
from assistant.language.values import resolve_values
from assistant.model.base import Base, Topic, Words
from assistant.model.decisions import Note, Procedure, Unmodelled
from assistant.model.problems import Problem
from assistant.words.folding import fold_label


def compile_base(
    topics: list[Document],
    words: Document,
    usual: Document | None = None,
    digest: str = "",
    contents: str = "",
    articles: Collection[str] = (),
) -> tuple[Base, list[Problem]]:
    """The base of `topics`, and every problem found; the base is whole only when there is none.

    `words` holds the sentences of the engine; `usual` those of the package, when `words` is another file. What names an
    article names one of `articles`, where there are some.
    """
    draft = Draft(NAMED_PARTS)
    said: Words = {}
    mistakes = Mistakes(draft.declared)
    with suppress(TooManyMistakes):
        said = _compiled(draft, mistakes, topics, words, usual, articles)
    return _base(draft, said, digest, contents), mistakes.problems


def _compiled(
    draft: Draft,
    mistakes: Mistakes,
    topics: list[Document],
    words: Document,
    usual: Document | None,
    articles: Collection[str],
) -> Words:
    """Fill the draft from its topics; give the sentences. Raises TooManyMistakes."""
    for document in topics:
        mistakes.read(document)
        if document.value is not None or not document.problems:
            TOPIC.check(document.value, (), mistakes.of(document))
    _gather([one for one in topics if isinstance(one.value, dict)], draft, mistakes)
    said = sentences(words, usual, mistakes)
    _resolve(draft, mistakes)
    if articles:
        _check_articles(draft, articles)
    check_contract(draft, mistakes)
    return said


def _resolve(draft: Draft, mistakes: Mistakes) -> None:
    resolve_lists(draft, mistakes)
    resolve_values(draft, mistakes)
    resolve_facts(draft, mistakes)
    check_cells(draft, mistakes)
    resolve_lookups(draft, mistakes)
    resolve_refinements(draft, mistakes)
    for part in NAMED_PARTS:
        for one in draft.of(part):
            _check_sources(one.form, one.path, one.report, mistakes)
    resolve_sources(draft)
    for one in draft.of("procedures"):
        draft.procedures[one.id] = one.made(Procedure)
    for one in draft.of("notes"):
        draft.notes[one.id] = one.made(Note)
    for one in draft.of("unmodelled"):
        draft.unmodelled[one.id] = one.made(Unmodelled)
    check_tables(draft, mistakes)
    conditions = Conditions(draft, mistakes)
    resolve_cautions(draft, conditions)
    resolve_decisions(draft, conditions, mistakes)
    resolve_language(draft, mistakes)


def _gather(documents: list[Document], draft: Draft, mistakes: Mistakes) -> None:
    """Declare each sound part of each topic under its id; an id declared twice, or nearly so, is a mistake."""
    seen: dict[tuple[str, str], Declared] = {}
    for document in documents:
        report = mistakes.of(document)
        topic = str(document.value.get("topic", ""))
        if topic and topic in draft.topics:
            report(("topic",), f"« {topic} » : sujet déjà déclaré par {draft.topics[topic].file}", "", False)
        draft.topics[topic] = Topic(topic, str(document.value.get("title")), document.file)
        draft.documents[topic] = document
        if not any(path[:1] == ("synonyms",) for path in mistakes.spoiled):
            for term, others in document.value.get("synonyms", {}).items():
                draft.synonyms[term] = (*draft.synonyms.get(term, ()), *others)
                for index, other in enumerate(others):
                    if other.casefold() == term.casefold():
                        message = f"« {other} » : synonyme de lui-même"
                        report(("synonyms", term, index), message, "ôtez-le, ou écrivez un autre mot", False)
        for part in NAMED_PARTS:
            forms = document.value.get(part, {})
            for identifier, form in forms.items() if isinstance(forms, dict) else ():
                one = Declared(document, part, identifier, form, (part, identifier), report)
                first = seen.setdefault((part, fold_label(identifier).replace("_", " ")), one)
                if first is not one:
                    _twice(one, first)
                elif one.path not in mistakes.spoiled:
                    draft.declared[part][identifier] = one


def _twice(one: Declared, first: Declared) -> None:
    already = "déjà déclaré" if first.id == one.id else f"se confond avec « {first.id} », déclaré"
    one.report(one.path, f"« {one.id} » : {already} par {first.document.file}", "donnez-lui un autre nom", True)


def _check_sources(form: Written, path: Path, report: Report, mistakes: Mistakes) -> None:
    """Check every `source:` at any depth of a part."""
    if path[:4] in mistakes.spoiled:
        return
    if isinstance(form, dict):
        for key, item in form.items():
            if key == "source" and isinstance(item, str):
                mistakes.missing("sources", item, (*path, key), report)
            else:
                _check_sources(item, (*path, key), report, mistakes)
    elif isinstance(form, list):
        for index, item in enumerate(form):
            _check_sources(item, (*path, index), report, mistakes)


def _check_articles(draft: Draft, articles: Collection[str]) -> None:
    """Check the `article:` of every source and of every decision."""
    for part in ("sources", "decisions"):
        for one in draft.of(part):
            name = one.form.get("article")
            if name is not None and name not in articles:
                one.report((*one.path, "article"), f"« {name} » : article inconnu", suggestion(name, articles), False)


def _base(draft: Draft, words: Words, digest: str, contents: str) -> Base:
    parts = {name: getattr(draft, name) for name in Base.__struct_fields__ if hasattr(draft, name)}
    return Base(digest=digest, contents=contents, words=words, **parts)
