"""The tables of French: what `french.json` holds, typed; pages are given the same tables by the same names."""

import json
from pathlib import Path
from typing import TypedDict


class Plurals(TypedDict):
    """How a noun takes its plural: endings that stay, endings that change; any other takes an s."""

    unchanged: list[str]
    endings: list[tuple[str, str]]


class Slips(TypedDict):
    """From how many letters on a word forgives one slip and two: in names of choices, and in a search."""

    names: tuple[int, int]
    search: tuple[int, int]


class Bounds(TypedDict):
    """How much is read or said, for Python and the pages alike."""

    text: int
    """Characters of a text that is taken as a fact."""
    number: int
    """Numbers and sizes in bytes are smaller."""
    size: int
    """Characters of a size as typed."""
    choice: int
    """Words of a text that may name a choice."""
    compared: int
    """Characters of a name for which the nearest is sought."""
    shown: int
    """Characters of a text that a sentence shows."""
    quoted: int
    """The same in the sentence that refuses it."""
    listed: int
    """Answers to a question that are told one by one."""


class Defining(TypedDict):
    """How people ask what a word means."""

    before: list[str]
    """What they say before the word: « que veut dire »."""
    after: list[str]
    """What they say after it: « ça veut dire quoi »."""
    beside: list[str]
    """Words that may stand at either end of it, folded as labels are: « le sigle … sur Chorus Pro »."""


class Mail(TypedDict):
    """What marks the parts of a mail, all folded."""

    heads: list[str]
    """Names of the lines at its top, but for those of `objects`."""
    objects: list[str]
    """Names of the line that says what it is about."""
    prefixes: list[str]
    """What that line begins with where the mail answers another, or passes it on."""
    wrote: list[str]
    """How the line ends that says who wrote what is answered."""
    originals: list[str]
    """What stands between dashes above it."""
    sent_from: list[str]
    """How the line begins that a telephone or a program adds."""


class FrenchTables(TypedDict):
    """Letters, endings, units and little words, read by the modules of this package and by those of the pages.

    Words are folded where folded words are compared: those of `little_words`, `irregular_plurals`, endings.
    """

    apostrophes: str
    """Every sign that people type for an apostrophe."""
    ligatures: dict[str, str]
    lookalikes: dict[str, str]
    """By ASCII letter: those of other scripts that look like it."""
    abbreviations: dict[str, str]
    """Words that names of places often cut, whole."""
    irregular_plurals: dict[str, str]
    feminine_endings: list[tuple[str, str]]
    """Feminine endings with the masculine ones, the first that fits."""
    stem_endings: list[tuple[int, str, str, bool]]
    """Least letters of the word, ending, what it becomes, whether the stem is then trimmed; the first that fits."""
    plurals: Plurals
    slips: Slips
    months: list[str]
    first_of_month: str
    bytes: list[str]
    """Ways to write bytes after a number, in small letters."""
    size_units: list[str]
    """Thousands, millions… of bytes."""
    units: list[str]
    """What follows a number after a blank that must not break."""
    booleans: dict[str, bool]
    """What people type for yes and no."""
    names: list[str]
    """Names with which a sentence may begin, and which keep their capital inside another."""
    articles: list[str]
    of: list[str]
    to: list[str]
    determiners: list[str]
    before_nouns: list[str]
    participles: dict[str, list[str]]
    """How participles end, by how the rules write them; folded."""
    infinitives: list[str]
    """How what is to be done ends, and what people write for a participle."""
    auxiliaries: list[str]
    before_participles: list[str]
    negations: list[str]
    """What denies after a verb: « n'est pas », « n'a aucun »."""
    before_denied_verbs: list[str]
    """What denies before a verb, where nothing does after it: « aucun de mes fichiers n'est un exe »."""
    agreeing: list[str]
    refusing: list[str]
    ignoring: list[str]
    reserving: list[str]
    deferring: list[str]
    plain_words: list[str]
    measuring: list[str]
    informative: list[str]
    others: list[str]
    thanks: list[str]
    serving: list[str]
    exclusions: list[str]
    """What denies by itself what it stands before: « sans », « autre que »; verbs that take away too."""
    passed_by_denials: list[str]
    """What may stand between a denial and what it denies, beside determiners and nouns that present a fact."""
    between_verb_and_negation: list[str]
    subjects: list[str]
    """Pronouns that a verb follows, « j » of « j'ai » among them."""
    """Before a negation, what makes a question of it: « n'est-il pas exclu ? »."""
    pronouns: list[str]
    """What a sentence that begins with it takes from the one before: « Elle lui permet … »."""
    demonstratives: list[str]
    """What points to something told before: « cette entité »."""
    judging_verbs: list[str]
    """How verbs begin that say what happens to a thing: « n'accepte pas un exe » does not say that it is none."""
    alternatives: list[str]
    adding: list[str]
    measures: list[str]
    """What a size is, whatever it is of: « un poids de 27 Mo »."""
    between_numbers: list[str]
    doubts: list[str]
    """Patterns of a question in which any fact, {}, is not held for sure."""
    goings_on: list[str]
    """Patterns of a beginning that takes a question for said: « et pour une régie ? »."""
    supposing: list[str]
    """Of those, the ones that a whole sentence follows: « et si le compte n'est pas actif ? »."""
    verbal: list[str]
    """Words, as typed in small letters, that make a sentence of what would be key words without them."""
    sameness: list[str]
    """Words, folded, with which such a question says that it asks the same: « et pour une régie, pareil ? »."""
    second_questions: list[str]
    """After « et », how a question begins, as expressions: « et où le déposer ? »."""
    beginnings: list[str]
    """With a capital, before a word that has none, what begins a sentence, as expressions."""
    unfinished: list[str]
    """Words, folded, after which no sentence ends, whatever begins with a capital: « l'onglet Mon compte »."""
    civil_titles: list[str]
    """Abbreviations, folded, whose full stop ends no sentence: a name follows."""
    presenting: list[str]
    """Patterns that, first in a short sentence, only say who writes: « je suis auto-entrepreneur »."""
    lacking: list[str]
    """Ways of saying that what is mentioned is not there: « {} absent »."""
    open_flags: list[str]
    """Patterns in which a flag, {}, may be so or not."""
    approximations: list[str]
    """Patterns in which a size or a count, {}, is only a bound or an estimate."""
    prepositions: list[str]
    weak_words: list[str]
    telling_words: list[str]
    """After a name, what may make another thing of it, « lycée privé »; folded as labels are."""
    courtesies: list[str]
    """Words of greetings and thanks, which say nothing in a sentence of their own."""
    closings: list[str]
    """Patterns that, first in a sentence, close a letter: what follows is a signature."""
    askings: list[str]
    """Patterns of a sentence that asks, whether or not a question mark ends it."""
    open_questions: list[str]
    """Words of a question that « oui » does not answer, as people write them: « où » is not « ou »."""
    open_beginnings: list[str]
    """Words that make such a question where they begin it: « qui le signe ? », not « un fichier qui pèse 12 Mo »."""
    number_words: dict[str, int]
    """Words of numbers, folded, and what each is worth."""
    half: str
    not_word: str
    defining: Defining
    mail: Mail
    full_stops: list[str]
    dictated: dict[str, str]
    """What one who dictates says of a sign, as a pattern, and the sign."""
    number_sign: str
    shorthand: dict[str, str]
    """Words of SMS as typed, in small letters, and what they stand for."""
    before_places: list[str]
    """After one of these, a name that nothing knows is somebody or some service: « par Gmail », « chez Amazon »."""
    stop_words: list[str]
    size_sentences: dict[str, str]
    """What is said of a size that cannot be read; {shown} is what was typed."""
    date_sentences: dict[str, str]
    """The same of a date."""
    bounds: Bounds


FRENCH: FrenchTables = json.loads(Path(__file__).with_name("french.json").read_text(encoding="utf-8"))
REAL_WORDS = frozenset(Path(__file__).with_name("real_words.txt").read_text(encoding="ascii").split())
"""French words, folded, so near a word of the base that they would be taken for it misspelt, and are words.

« Merci de la poster » names no post office. A word's other forms are not among them, since they may well stand for it;
`make words` finds them in a list of French words and how often they are said (benchmarks/real_words.py).
"""
