"""What every article must be: complete, faithful to the rules base, plain, and its own words."""

import itertools
import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

from assistant.articles.article import Article, InvalidArticle, RenderedArticle, read_article
from assistant.articles.beside import read_after
from assistant.articles.markdown import plain
from assistant.articles.pages.article import article_page
from assistant.articles.passages import UNDECIDED
from assistant.articles.rendering import Collected, fill
from assistant.articles.steps import PLACES, place_of
from assistant.articles.telling import audiences
from assistant.engine.base import Rules
from assistant.words.folding import fold

SLUGS = {
    "recycler-facture",
    "regles-pieces-jointes",
    "entites-exclues",
    "transfert-gestionnaire-principal",
    "suivi-parametrage-structures",
    "rejets-edi-flux",
    "webinaires",
    "prestataire-frais-justice",
    "enregistrer-ou-envoyer",
    "remboursement-tic-ticgn",
}
ALLOWED_DIGITS = {
    "2014-1": "number of an act of Parliament",
    "PDF/A3": "name of a format",
}
_ASKED = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_ANNOUNCED = re.compile(r" \([^()]* à partir du [^()]*\)")
_QUOTED = re.compile(r"« ?(.*?) ?»")


def written(article: Article) -> str:
    """What is typed by hand in an article: what it asks of the base, and its anchors, are left out."""
    text = _ASKED.sub("", "\n".join([article.title, *article.summary, article.body]))
    return re.sub(r"\{#[^}]*\}|\(#[^)]*\)", "", text)


def read_part(rendered: RenderedArticle) -> str:
    """What a reader reads before the sources of an article."""
    kept = [one for one in rendered.sections if one.anchor not in ("source", "changements")]
    return "\n".join([plain("\n".join(rendered.summary)), *(f"{one.title}.\n{plain(one.text)}" for one in kept)])


def test_the_ten_articles_have_the_addresses_that_are_fixed(articles: list[Article]) -> None:
    assert {one.id for one in articles} == SLUGS


def test_each_article_says_for_whom_it_is_and_to_which_checks_it_leads(articles: list[Article], rules: Rules) -> None:
    for one in articles:
        assert one.title and one.audience and one.decisions, one.id
        assert set(one.audience) <= set(audiences(rules.base)), one.id
        assert set(one.decisions) <= set(rules), one.id
        assert rules.base.sources[one.source].article == one.id, one.id
        assert len(one.summary) == 2, f"{one.id} : deux lignes qui répondent"


def test_an_article_leads_to_every_decision_that_names_it(collected: Collected, rules: Rules) -> None:
    articles = [one.article for one in collected.articles]
    pages = {one.article.id: article_page(rules.base, one, articles).markdown for one in collected.articles}
    for name, decision in rules.base.decisions.items():
        if decision.article:
            assert f"(../questions/{name}.md)" in pages[decision.article], name


def test_each_article_says_what_to_read_next_before_its_sources(collected: Collected, rules: Rules) -> None:
    articles = [one.article for one in collected.articles]
    for one in collected.articles:
        before = article_page(rules.base, one, articles).markdown.partition("{#source}")[0]
        also = before.partition("## À lire aussi")[2]
        assert "(index.md)" in also, one.article.id
        assert f"({one.article.id}.md)" not in also
    recycling = next(one for one in articles if one.id == "recycler-facture")
    assert read_after(recycling, articles)[0].id == "enregistrer-ou-envoyer", "they lead to the same check"


def test_each_article_knows_at_least_five_ways_of_asking_for_it(articles: list[Article]) -> None:
    for one in articles:
        assert len({fold(said) for said in one.phrasings}) >= 5, one.id


def test_no_way_of_asking_leads_to_two_articles(articles: list[Article]) -> None:
    said = [fold(said) for one in articles for said in one.phrasings]
    assert len(said) == len(set(said))


def test_each_article_ends_with_its_source_what_has_changed_and_what_stays_open(collected: Collected) -> None:
    for one in collected.articles:
        told = [section for section in one.sections if section.anchor != UNDECIDED][-3:]
        assert [section.anchor for section in told] == ["source", "changements", "questions-ouvertes"], one.article.id
        texts = [section.text for section in told]
        assert "lue le 24 novembre 2026" in texts[0], one.article.id
        assert all(texts), one.article.id


def test_the_day_of_a_reading_is_said_once_for_all_that_completes_an_article(collected: Collected) -> None:
    found = 0
    for one in collected.articles:
        text = next(section.text for section in one.sections if section.anchor == "source")
        lines = text.splitlines()
        assert not [line for line in lines if line.startswith("- ") and re.search("lue? le [0-9]", line)], (
            one.article.id
        )
        heads = [line for line in lines if "lues le" in line]
        assert len(heads) == len(set(heads)), one.article.id
        found += len(heads)
    assert found > 5


def test_what_texts_say_and_nothing_decides_is_told_at_the_end_with_its_reason(
    collected: Collected, rules: Rules
) -> None:
    sections = {one.article.id: one.sections[-1] for one in collected.articles}
    told = {name: section.text for name, section in sections.items() if section.anchor == UNDECIDED}
    assert all(told.values()), "aucune section n'est vide"
    open_points = rules.base.unmodelled.values()
    articles = {one.id: rules.base.sources[one.source].article for one in open_points}
    for one in open_points:
        name = articles[one.id]
        assert name is None or fold(one.says) in fold(told[name]), one.id
    assert fold("Le texte ne dit pas quels types changent la limite. Source : AIFE,") in fold(
        told["regles-pieces-jointes"]
    )
    assert not any(UNDECIDED in passage.url for passage in collected.passages), "la recherche n'y répond pas"


def test_no_figure_is_typed_by_hand(articles: list[Article]) -> None:
    for one in articles:
        text = written(one)
        for allowed in ALLOWED_DIGITS:
            text = text.replace(allowed, "")
        assert not re.findall(r"\S*\d\S*", text), f"{one.id} : un chiffre doit venir de la base de règles"


def test_every_figure_that_an_article_shows_is_in_the_rules_base(collected: Collected, rules: Rules) -> None:
    base = msgspec.json.encode(rules.base).decode()
    figures = re.findall(r"\d+", base.replace("\u202f", ""))
    known = {*figures, *(figure.lstrip("0") for figure in figures)}
    known |= {str(len(one.items)) for one in rules.base.lists.values()}
    for one in collected.articles:
        shown = re.findall(r"\d+", read_part(one).replace("\u202f", "").replace("2014-1", ""))
        assert set(shown) <= known, one.article.id


def test_no_label_of_the_screen_is_typed_by_hand(articles: list[Article], rules: Rules) -> None:
    steps = [step for one in rules.base.procedures.values() for step in one.steps]
    labels = {place_of(step, place) for step in steps for place in PLACES}
    labels |= {item.label for item in rules.base.lists["invoice_statuses"].items}
    rows = [rule for one in rules.base.decisions.values() for rule in one.rules]
    labels |= {str(given) for rule in rows for given in rule.gives.values()}
    for one in articles:
        typed = {found for found in _QUOTED.findall(written(one)) if found in labels}
        assert not typed, f"{one.id} : {typed} doit venir de la base de règles"


def test_an_article_that_names_what_the_base_has_not_is_refused(rules: Rules, today: date) -> None:
    every = ("value('absente')", "rule('absente')", "steps('absente')", "absente", "quoted('invoice_statuses', 'X')")
    for asked in every:
        with pytest.raises(Exception, match=r"absent|X") as refused:
            fill(f"{{{{ {asked} }}}}", rules.base, "articles/essai.md", today)
        assert type(refused.value).__name__ in ("KeyError", "UndefinedError"), asked


def test_steps_are_numbered_lists_of_one_action_each(collected: Collected) -> None:
    for one in collected.articles:
        if one.article.id not in {"entites-exclues", "regles-pieces-jointes"}:
            assert re.search(r"^1\. \S.*\n2\. ", one.markdown, re.MULTILINE), one.article.id


def test_no_sentence_is_longer_than_twenty_five_words(collected: Collected) -> None:
    long = []
    for one in collected.articles:
        for sentence in re.split(r"(?<=[.!?…])\s+|\n", _ANNOUNCED.sub("", read_part(one))):
            words = [word for word in re.split(r"[\s’']+", sentence) if re.search(r"\w", word)]
            if len(words) > 25 and not sentence.startswith(".BMP"):
                long.append((one.article.id, len(words), sentence))
    assert not long, "\n".join(map(str, long))


def test_nothing_is_said_that_this_site_never_says(collected: Collected) -> None:
    for one in collected.articles:
        for never in ("oups", "désolé", "veuillez", "merci de", "(s)", "garanti", "à jour"):
            assert never not in read_part(one).lower(), f"{one.article.id} : « {never} »"
        assert not re.search(r"\w[ \u202f]?!", read_part(one)), one.article.id


LONGEST_RUN = 9


def test_no_sentence_of_the_source_texts_is_copied(collected: Collected, rules: Rules, seed: Path) -> None:
    source = next(seed.glob("*.txt")).read_text("utf-8")
    names = _names(rules)
    theirs = _runs(_without(fold(source), names))
    for one in collected.articles:
        shared = _runs(_without(fold(read_part(one)), names)) & theirs
        assert not shared, f"{one.article.id} : {sorted(shared)[:3]}"


def _names(rules: Rules) -> list[str]:
    """Names of screens, entities, offices and documents: they are facts, and must be written as they are."""
    base = rules.base
    items = [item for one in base.lists.values() for item in one.items]
    names = {name for item in items for name in (item.label, *item.aliases)}
    names |= {one.label for one in (*base.channels.values(), *base.contacts.values())}
    names |= {source.title for source in base.sources.values()}
    names |= {"Direction régionale ou départementale des finances publiques", "responsable dématérialisation"}
    return sorted({fold(name) for name in names if len(name) > 12}, key=len, reverse=True)


def _without(text: str, names: list[str]) -> str:
    text = re.sub(r"«[^»]*»", " | ", text)
    for name in names:
        text = text.replace(name, " | ")
    return text


def _runs(text: str) -> set[tuple[str, ...]]:
    runs: set[tuple[str, ...]] = set()
    for part in re.split(r"[|.:;!?()]", text):
        words = re.findall(r"\w+", part)
        runs.update(tuple(words[at : at + LONGEST_RUN]) for at in range(len(words) - LONGEST_RUN + 1))
    return runs


def test_a_wrong_front_matter_is_told_with_the_name_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "essai.md"
    path.write_text("# Sans en-tête\n", "utf-8")
    with pytest.raises(InvalidArticle, match=r"essai\.md : pas d'en-tête"):
        read_article(path)
    path.write_text("---\nid: essai\nsujet: x\n---\ntexte\n", "utf-8")
    with pytest.raises(InvalidArticle, match=r"essai\.md : l'en-tête n'a pas exactement les clés attendues"):
        read_article(path)


def test_an_address_once_given_stays(collected: Collected) -> None:
    known = (Path(__file__).parent / "anchors.txt").read_text("utf-8").split()
    now = {f"{one.article.id}#{section.anchor}" for one in collected.articles for section in one.sections}
    assert set(known) <= now, f"ancres perdues : {sorted(set(known) - now)}"


def test_anchors_are_unique_within_an_article(collected: Collected) -> None:
    for one in collected.articles:
        anchors = [section.anchor for section in one.sections]
        twice = [anchor for anchor, held in itertools.groupby(sorted(anchors)) if len(list(held)) > 1]
        assert not twice, f"{one.article.id} : {twice}"
