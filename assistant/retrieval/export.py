"""Export: the whole index as plain data, for a page that searches without a server.

The page's scorer reads the same whole numbers with the same analysis, so that both give the same ranking.
"""

from assistant.retrieval import correction, query, weights
from assistant.retrieval.index import SHOWN, Index
from assistant.words.french import REAL_WORDS

VERSION = 3


def export(index: Index) -> dict[str, object]:
    """Give all that a scorer needs as JSON data: postings as flat lists of rows, each before its weight."""
    known = index.contents.phrasings
    return {
        "version": VERSION,
        "reading": {
            "whole": weights.WHOLE,
            "scale": weights.SCALE,
            "exact": weights.EXACT,
            "exactShare": weights.EXACT_SHARE,
            "doubtful": query.DOUBTFUL,
            "related": query.RELATED,
            "longest": query.LONGEST_READ,
            "mostTerms": query.MOST_TERMS,
            "longestAcronym": query.LONGEST_ACRONYM,
            "longestCorrected": correction.LONGEST,
            "root": query.ROOT,
            "ending": query.ENDING,
            "shown": SHOWN,
        },
        "passages": [passage._asdict() for passage in index.collection.passages],
        "articles": [{"id": article, "passages": rows} for article, rows in index.collection.articles.items()],
        "articleWeights": _postings(index.articles),
        "passageWeights": _postings(index.passages),
        "passageRows": index.passage_rows,
        "words": index.contents.words,
        "synonyms": [[term, *others] for term, others in index.collection.synonyms.items()],
        "spared": index.spared_alone,
        "phrasings": {
            "rows": known.rows,
            "totals": known.totals,
            "postings": known.postings,
            "rarity": known.rarity,
        },
        "rarity": [index.articles.rarity(frequency) for frequency in range(index.articles.rows + 1)],
        "thresholds": index.contents.thresholds._asdict(),
    }


def real_words(index: Index) -> list[str]:
    """The real words that a page would look for as others: it needs them once a question holds an unknown one."""
    return sorted(word for word in REAL_WORDS if index.taken_for(word))


def _postings(source: weights.Weights) -> dict[str, list[int]]:
    return {token: [number for pair in sorted(of.items()) for number in pair] for token, of in source.postings.items()}
