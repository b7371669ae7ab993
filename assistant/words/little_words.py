"""Little words: lists of those that say nothing by themselves, each for what it is read for; all are folded."""

from assistant.words.french import FRENCH

ARTICLES = frozenset(FRENCH["articles"])
"""Grammar's emptiest words: phrases are compared without them."""

AUXILIARIES = frozenset(FRENCH["auxiliaries"])
"""What stands before a participle, and makes one of an infinitive badly spelt: « j'ai ajouter mon RIB »."""

BEFORE_PARTICIPLES = frozenset(FRENCH["before_participles"])
"""What may stand between the two."""

OF = frozenset(FRENCH["of"])
"""What ties a noun to the one that it completes."""

TO = frozenset(FRENCH["to"])
"""« À » and an article in one word."""

DETERMINERS = frozenset(FRENCH["determiners"])
"""What stands before a noun: articles, possessives, demonstratives."""

BEFORE_NOUNS = frozenset(FRENCH["before_nouns"])
"""After one of these, an unknown word is a noun."""

NEGATIONS = frozenset(FRENCH["negations"])
"""What denies after a verb."""

BEFORE_DENIED_VERBS = frozenset(FRENCH["before_denied_verbs"])
"""What denies before a verb, where nothing does after it."""

BESIDE_PARTICIPLES = frozenset(
    {*NEGATIONS, *BEFORE_PARTICIPLES, *AUXILIARIES, *BEFORE_DENIED_VERBS, *FRENCH["determiners"]}
)
"""What may stand between a thing and what is done of it: « mon RIB n'est pas encore ajouté »."""

EXCLUSIONS = frozenset(tuple(said.split()) for said in FRENCH["exclusions"])
"""What denies by itself what it stands before, as words."""

AGREEING, REFUSING, IGNORING = (
    tuple(tuple(said.split()) for said in FRENCH[key]) for key in ("agreeing", "refusing", "ignoring")
)
"""How a reply to a question begins that says yes, that says no, that does not know: as words."""

RESERVING = frozenset(FRENCH["reserving"])
"""What makes of a yes or a no something else: « oui, mais… », « oui ou non »."""

DEFERRING = frozenset(FRENCH["deferring"])
"""What puts off a yes or a no: « oui, en cours »."""

PLAIN_WORDS = frozenset(FRENCH["plain_words"])
"""What a yes or a no is said again with: « oui, il en a un »."""

MEASURING = frozenset(FRENCH["measuring"])
"""What a size is told with: « et s'il fait 12 Mo ? »."""

OTHERS = frozenset(FRENCH["others"])
"""What says that a question is about another thing than the last: « une autre facture »."""

THANKS = frozenset(FRENCH["thanks"])

PASSED_BY_DENIALS = OF | DETERMINERS | frozenset(FRENCH["passed_by_denials"])
"""What may stand between a denial and what it denies."""

BETWEEN_VERB_AND_NEGATION = frozenset(FRENCH["between_verb_and_negation"])

SUBJECTS = frozenset(FRENCH["subjects"])
"""Right after one of these, a verb is no participle: « j'ajoute »."""

INVERTED_SUBJECTS = frozenset(one for one in SUBJECTS if len(one) > 1)
"""Before a negation, what makes a question of it; one that is elided stands before its verb only."""

PRONOUNS = frozenset(FRENCH["pronouns"])
"""What a sentence begins with that takes up the one before."""

DEMONSTRATIVES = frozenset(FRENCH["demonstratives"])
"""What points to a thing told before."""

JUDGING_VERBS = tuple(FRENCH["judging_verbs"])
"""How verbs begin whose negation says what happens to a thing, and not what it is."""

ALTERNATIVES = frozenset(FRENCH["alternatives"])
"""What joins two things of which either may be meant."""

ADDING = frozenset(FRENCH["adding"])
"""What adds a thing to another after a figure, and denies elsewhere: « 8 Mo plus une facture »."""

BETWEEN_NUMBERS = frozenset(FRENCH["between_numbers"])
"""What joins a bare number to a measure: « 8 à 12 Mo »."""

PREPOSITIONS = frozenset(FRENCH["prepositions"])
"""From one of these on, a noun's complement keeps its number; as written, with accents."""

WEAK_WORDS = frozenset(FRENCH["weak_words"])
"""Words of a name that tell no choice from another."""

TELLING_WORDS = frozenset(FRENCH["telling_words"])
"""Words after a name that may make another thing of it."""

COURTESIES = frozenset(FRENCH["courtesies"])
"""Words of greetings and thanks."""

UNFINISHED = DETERMINERS | OF | TO | PREPOSITIONS | frozenset((*FRENCH["unfinished"], *FRENCH["before_places"]))
"""Words after which no sentence ends."""

CIVIL_TITLES = frozenset(FRENCH["civil_titles"])
"""Abbreviations before somebody's name."""

SAMENESS = frozenset(FRENCH["sameness"])
"""Words with which a question says that it asks the same as the one before."""

OPEN_QUESTIONS = frozenset(FRENCH["open_questions"])
"""Words of a question that « oui » does not answer."""

OPEN_BEGINNINGS = frozenset(FRENCH["open_beginnings"])
"""Words that make such a question where they begin it."""

BEFORE_PLACES = frozenset(FRENCH["before_places"])
"""After one of these, a name that nothing knows is somebody or some service."""

STOP_WORDS = frozenset(FRENCH["stop_words"])
"""Words that a search leaves out."""
