"""The sentences of the engine itself: `words.yml`, held to the names and gaps of the package's own file."""

from __future__ import annotations

from collections.abc import Sequence
from string import Formatter

from assistant.language.forms import WORDS
from assistant.language.mistakes import Mistakes
from assistant.language.shapes import Report, suggestion
from assistant.language.strict_yaml import Document, Path, Written


def sentences(document: Document, usual: Document | None, mistakes: Mistakes) -> dict[str, Written]:
    """The sentences of `document` by their names, completed by those of `usual`.

    A name that `usual` lacks, and a gap that its sentence does not have, are mistakes: nothing would fill them.
    """
    report = mistakes.of(document)
    mistakes.problems.extend(document.problems)
    if document.value is not None or not document.problems:
        WORDS.check(document.value, (), report)
    found: dict[str, Written] = document.value if isinstance(document.value, dict) else {}
    known: dict[str, Written] = usual.value if usual is not None else found
    for name, sentence in found.items():
        if name not in known:
            report((name,), f"« {name} » : clé inconnue", suggestion(name, known), True)
        elif isinstance(sentence, str) and isinstance(known[name], str):
            check_gaps(sentence, gaps_of(known[name]), (name,), report)
        elif type(sentence) is not type(known[name]):
            report((name,), f"« {name} » n'a pas la forme attendue", "suivez le fichier words.yml d'origine", False)
    return known | found


def gaps_of(sentence: str) -> list[str]:
    """The names between braces in a sentence, in order.

    >>> gaps_of("Il pèse {seen}, plus que {limit}.")
    ['seen', 'limit']
    """
    return [
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in Formatter().parse(sentence)
        if name is not None
    ]


def check_gaps(sentence: str, allowed: Sequence[str], path: Path, report: Report) -> None:
    """Report each gap of a sentence that nothing fills."""
    try:
        gaps = set(gaps_of(sentence))
    except ValueError:
        report(path, "une accolade sans l'autre", "un nom se met entre deux accolades : {nom}", False)
        return
    for name in sorted(gaps - set(allowed)):
        report(path, f"« {{{name}}} » : rien ne remplit cet emplacement", suggestion(name, allowed), False)
