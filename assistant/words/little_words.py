"""Little words: lists of those that say nothing by themselves, each for what it is read for; all are folded."""

from assistant.words.french import FRENCH

ARTICLES = frozenset(FRENCH["articles"])
"""Grammar's emptiest words: phrases are compared without them."""

OF = frozenset(FRENCH["of"])
"""What ties a noun to the one that it completes."""

DETERMINERS = frozenset(FRENCH["determiners"])
"""What stands before a noun: articles, possessives, demonstratives."""

SKIPPED_BEFORE_NAMES = OF | DETERMINERS | frozenset(FRENCH["skipped_before_names"])
"""What may stand between a negation and the name that it denies."""

BEFORE_NOUNS = frozenset(FRENCH["before_nouns"])
"""After one of these, an unknown word is a noun."""

NEGATIONS = frozenset(FRENCH["negations"])

PREPOSITIONS = frozenset(FRENCH["prepositions"])
"""From one of these on, a noun's complement keeps its number; as written, with accents."""

WEAK_WORDS = frozenset(FRENCH["weak_words"])
"""Words of a name that tell no choice from another."""

STOP_WORDS = frozenset(FRENCH["stop_words"])
"""Words that a search leaves out."""
