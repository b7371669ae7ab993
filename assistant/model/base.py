"""The base: everything that its files say, typed and resolved, found by id."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from assistant.model.decisions import Caution, DecisionModel, Note, Procedure, Rule, Source, Unmodelled
from assistant.model.facts import Fact, List, Lookup, Refinement
from assistant.model.language import Intent, Patterns
from assistant.model.period import Limit, Value
from assistant.model.tables import Channel, Contact, Extension, Format, Notice, Transition

Words = Mapping[str, str | Mapping[str, str]]


class Topic(Struct, frozen=True):
    """A file of rules: its title, and where it is."""

    id: str
    title: str
    file: str


class Base(Struct, frozen=True, kw_only=True):
    """One rules base.

    `digest` names what was compiled, the code that compiled it included: what is made from the base is kept under it.
    `contents` names what its files say, and nothing else.
    """

    digest: str
    contents: str
    topics: Mapping[str, Topic]
    sources: Mapping[str, Source]
    facts: Mapping[str, Fact]
    lists: Mapping[str, List]
    values: Mapping[str, Value]
    lookups: Mapping[str, Lookup]
    refinements: Mapping[str, Refinement]
    procedures: Mapping[str, Procedure]
    notes: Mapping[str, Note]
    unmodelled: Mapping[str, Unmodelled]
    cautions: Mapping[str, Caution]
    decisions: Mapping[str, DecisionModel]
    patterns: Mapping[str, Patterns]
    intents: Mapping[str, Intent]
    contacts: Mapping[str, Contact]
    channels: Mapping[str, Channel]
    formats: Mapping[str, Format]
    extensions: Mapping[str, Extension]
    transitions: Mapping[str, Transition]
    notices: Mapping[str, Notice]
    synonyms: Mapping[str, tuple[str, ...]]
    words: Words

    @property
    def fingerprint(self) -> str:
        """What answers name their rules by: the same for the same files, wherever and by whichever code they are read.

        `LC_ALL=C sha256sum *.yml | sha256sum` gives it too, in the folder of the rules.
        """
        return f"sha256:{self.contents}"

    def limits(self, on: date) -> dict[str, Limit | None]:
        """The named limits of a day; None for one that has no period then."""
        return {name: value.on(on) for name, value in self.values.items()}

    def rule(self, identifier: str) -> tuple[DecisionModel, Rule] | None:
        """The rule of this id, with the decision that holds it; None when there is none."""
        for decision in self.decisions.values():
            rule = decision.rule(identifier)
            if rule is not None:
                return decision, rule
        return None

    def word(self, name: str) -> str:
        """A sentence of the engine or of the outlets, its gaps not filled; KeyError when there is none."""
        found = self.words[name]
        return found if isinstance(found, str) else ""
