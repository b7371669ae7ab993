"""The search engines that ours is measured beside: each indexes documents and ranks their ids for a question."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from assistant.articles.passage import Passage
from assistant.retrieval.building import open_index
from assistant.retrieval.passages import collection

Document = dict[str, str]
Ranker = Callable[[str], list[str]]
DEPTH = 10


def ours(documents: Iterable[Document], phrasings: dict[str, list[str]] | None = None) -> Ranker:
    """Rank with the project's own search, given no phrasing and no synonym unless told."""
    passages = [Passage(found["id"], found.get("title", ""), "", "", found["text"]) for found in documents]
    index = open_index(collection(passages, phrasings))
    return lambda question: [hit.passage.article for hit in index.search(question, DEPTH).hits]


def whoosh_standard(documents: Iterable[Document]) -> Ranker:
    """Rank with Whoosh as it comes: StandardAnalyzer, any word."""
    from whoosh.analysis import StandardAnalyzer

    return _whoosh(documents, StandardAnalyzer())


def whoosh_french(documents: Iterable[Document]) -> Ranker:
    """Rank with Whoosh's French: LanguageAnalyzer("fr"), any word."""
    from whoosh.analysis import LanguageAnalyzer

    return _whoosh(documents, LanguageAnalyzer("fr"))


def _whoosh(documents: Iterable[Document], analyzer: Any) -> Ranker:
    from whoosh import fields, query
    from whoosh.filedb.filestore import RamStorage

    text = fields.TEXT(analyzer=analyzer, phrase=False)
    index = RamStorage().create_index(fields.Schema(id=fields.STORED, title=text, text=text))
    writer = index.writer()
    for found in documents:
        writer.add_document(id=found["id"], title=found.get("title", ""), text=found["text"])
    writer.commit()
    searcher = index.searcher()

    def rank(question: str) -> list[str]:
        words = dict.fromkeys(token.text for token in analyzer(question))
        any_word = query.Or([query.Term(field, word) for word in words for field in ("title", "text")])
        return [hit["id"] for hit in searcher.search(any_word, limit=DEPTH)]

    return rank


def tantivy_french(documents: Iterable[Document]) -> Ranker:
    """Rank with tantivy: French stop words and Snowball stems, accents folded, any word."""
    import tantivy

    cut = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple()).filter(tantivy.Filter.lowercase())
    for step in (tantivy.Filter.stopword("french"), tantivy.Filter.stemmer("french"), tantivy.Filter.ascii_fold()):
        cut = cut.filter(step)
    analyzer = cut.build()
    build = tantivy.SchemaBuilder().add_text_field("id", stored=True, tokenizer_name="raw")
    for field in ("title", "text"):
        build = build.add_text_field(field, tokenizer_name="french")
    schema = build.build()
    index = tantivy.Index(schema)
    index.register_tokenizer("french", analyzer)
    writer = index.writer(num_threads=1)
    for found in documents:
        writer.add_document(tantivy.Document(id=found["id"], title=found.get("title", ""), text=found["text"]))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def rank(question: str) -> list[str]:
        words = [
            (tantivy.Occur.Should, tantivy.Query.term_query(schema, field, word))
            for word in dict.fromkeys(analyzer.analyze(question))
            for field in ("title", "text")
        ]
        found = searcher.search(tantivy.Query.boolean_query(words), DEPTH).hits if words else []
        return [str(searcher.doc(address).get_first("id")) for _, address in found]

    return rank


PEERS: dict[str, Callable[[Iterable[Document]], Ranker]] = {
    "whoosh StandardAnalyzer": whoosh_standard,
    'whoosh LanguageAnalyzer("fr")': whoosh_french,
    "tantivy": tantivy_french,
}
