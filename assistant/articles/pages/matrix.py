"""The page that says where each rule comes from: source, statement, rules, what else, scenarios, article; printable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from assistant.articles.article import RenderedArticle
from assistant.articles.grid import GridCell, GridRow, anchor, filtering, grid, written
from assistant.articles.matrix import Line, Sourced, matrix
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.telling import quotable, source_listed
from assistant.articles.trials import Played, Trials
from assistant.articles.users import Home
from assistant.model.base import Base

PATH = "matrice.md"
HEADS = (
    "site-matrix-statement",
    "site-matrix-rules",
    "site-matrix-others",
    "site-matrix-scenarios",
    "site-matrix-article",
)


def statement_anchor(statement: str) -> str:
    """Where a statement stands in the page.

    >>> statement_anchor("2.04")
    'enonce-2-04'
    """
    return f"enonce-{statement.replace('.', '-')}"


def statements_cited(here: str, statements: Iterable[str]) -> str:
    """The numbers of statements, each a Markdown link from the page `here` to its line."""
    return ", ".join(link(here, PATH, one, statement_anchor(one)) for one in statements)


def statements_said(base: Base, here: str, statements: Iterable[str]) -> str:
    """On which sentences of its source something rests, as a sentence; nothing where it cites none."""
    cited = list(statements)
    name = "site-statements-one" if len(cited) == 1 else "site-statements-many"
    return base.word(name).format(cited=statements_cited(here, cited)) if cited else ""


class MatrixPage:
    """The page for a base whose scenarios were played."""

    def __init__(self, base: Base, articles: Sequence[RenderedArticle], trials: Trials) -> None:
        self.base, self.articles, self.trials = base, articles, trials
        self.sections: Mapping[tuple[str, str], str] = {
            (one.article.id, section.anchor): section.title for one in articles for section in one.sections
        }
        self.titles = {one.article.id: one.article.title for one in articles}
        self.procedures = {
            rule.procedure: rule.id for form in base.decisions.values() for rule in form.rules if rule.procedure
        }

    def page(self) -> SitePage:
        """Compose the page: what it is, then a table for each source."""
        word = self.base.word
        parts = [word("site-matrix-says"), filtering(word("site-matrix-filter"))]
        for one in matrix(self.base, (rendered.article for rendered in self.articles)):
            parts += self._source(one)
        return SitePage(PATH, word("site-matrix"), "\n\n".join(parts), word("site-matrix-subject"), "filtered")

    def _source(self, sourced: Sourced) -> Iterable[str]:
        word, source = self.base.word, sourced.source
        yield f"## {source.title} {{#source-{source.id}}}"
        yield source_listed(self.base, source, self.trials.on)
        heads = [word(name) for name in HEADS]
        rows = [self._row(sourced, line) for line in sourced.lines]
        yield grid(word("site-matrix-of").format(source=source.title), heads, rows, "matrice", named=0)

    def _row(self, sourced: Sourced, line: Line) -> GridRow:
        named = {"id": statement_anchor(line.statement)} if line.statement else {}
        whole = "site-matrix-whole" if sourced.is_numbered else "site-matrix-unnumbered"
        number = GridCell(written(line.statement)) if line.statement else self._dash(whole)
        others = [self._other(one) for one in line.others]
        sections = [self._section(one) for one in line.sections] if line.statement else self._articles(line)
        cells = [
            number,
            self._held(self._rules(line), "site-matrix-no-rule"),
            self._held(others, "site-matrix-no-other"),
            self._held(self._scenarios(line), "site-matrix-no-scenario"),
            self._held(sections, "site-matrix-no-section" if line.statement else "site-matrix-beside"),
        ]
        return GridRow(cells, named)

    def _rules(self, line: Line) -> list[str]:
        """The rules that cite the statement, then those that rest on it by way of something else, then questions."""
        through = [one.id for one in line.through if one.kind == "rule"]
        asked = [(one.id, self.base.decisions[one.id].label) for one in line.through if one.kind == "decision"]
        told = [self._linked("rule", [(name, name) for name in line.rules])]
        for key, links in (
            ("site-matrix-through", self._linked("rule", [(name, name) for name in through])),
            ("site-matrix-question", self._linked("decision", asked)),
        ):
            told += [written(self.base.word(key)) + links] if links else []
        return [one for one in told if one]

    @staticmethod
    def _linked(kind: str, named: Sequence[tuple[str, str]]) -> str:
        return ", ".join(anchor(PATH, page_of(kind, name), written(text)) for name, text in named)

    def _held(self, found: Sequence[str], why: str) -> GridCell:
        """What was found, a line each, or a dash with the reason why there is nothing."""
        return GridCell("<br>".join(found)) if found else self._dash(why)

    def _dash(self, why: str) -> GridCell:
        return GridCell(f'<span class="raison">– {written(self.base.word(why))}</span>')

    def _scenarios(self, line: Line) -> list[str]:
        """How many scenarios carry the name of each rule; those that name what else rests on the statement."""
        word, told = self.base.word, []
        for rule in line.rules:
            if found := self.trials.of(rule):
                text = word("site-matrix-tagged-one" if len(found) == 1 else "site-matrix-tagged-many")
                said = written(text.format(count=len(found), rule=rule))
                told.append(anchor(PATH, page_of("rule", rule), said, "scenarios"))
        names = dict.fromkeys(one.name for home in line.others for one in self._naming(home))
        quoted = ", ".join(f"« {quotable(name)} »" for name in names)
        return told + ([written(word("site-matrix-named").format(names=quoted))] if quoted else [])

    def _naming(self, home: Home) -> list[Played]:
        """The scenarios that name a part of the base; an item where some name it, else its whole list."""
        return [one for one in self.trials.naming(home.id) if not home.part or self._names(one, home)] or (
            self.trials.naming(home.id)
        )

    @staticmethod
    def _names(played: Played, home: Home) -> bool:
        return home.part in played.named

    def _other(self, home: Home) -> str:
        say: Mapping[str, Callable[[Home], str]] = {
            "list": self._list,
            "value": self._value,
            "note": self._note,
            "caution": self._caution,
            "procedure": self._procedure,
            "lookup": self._lookup,
            "refinement": self._refinement,
            "unmodelled": self._unmodelled,
        }
        return say[home.kind](home)

    def _list(self, home: Home) -> str:
        shown = self.base.lists[home.id]
        item = shown.item(home.part)
        word = self.base.word("site-matrix-list").format(list=shown.title)
        text = self.base.word("site-matrix-item").format(item=item.label, list=shown.title) if item else word
        return anchor(PATH, page_of("list", home.id), written(text), item.id if item else "")

    def _value(self, home: Home) -> str:
        text = self.base.word("site-matrix-value").format(value=self.base.values[home.id].label)
        return anchor(PATH, "limites.md", written(text), home.id)

    def _note(self, home: Home) -> str:
        return written(self.base.word("site-matrix-note").format(text=self.base.notes[home.id].text))

    def _caution(self, home: Home) -> str:
        return written(self.base.word("site-matrix-caution").format(text=self.base.cautions[home.id].text))

    def _procedure(self, home: Home) -> str:
        procedure = self.base.procedures[home.id]
        step, note = home.part, home.part.removeprefix("note-")
        key = "site-matrix-procedure" if not step else "site-matrix-step" if step == note else "site-matrix-remark"
        text = written(self.base.word(key).format(procedure=procedure.title, place=note))
        rule = self.procedures.get(home.id)
        return anchor(PATH, page_of("rule", rule), text, "demarche") if rule else text

    def _lookup(self, home: Home) -> str:
        lookup = self.base.lookups[home.id]
        given, found = (self.base.facts[name].label for name in (lookup.origin, lookup.target))
        text = written(self.base.word("site-matrix-lookup").format(given=given, found=found))
        return anchor(PATH, page_of("lookup", home.id), text)

    def _refinement(self, home: Home) -> str:
        """What choices become in some places, with a link to the list of those."""
        one = self.base.refinements[home.id]
        given, found = self.base.lists[one.among].title, self.base.facts[one.target].label
        text = self.base.word("site-matrix-refinement").format(given=given, found=found)
        return anchor(PATH, page_of("list", one.among), written(text))

    def _unmodelled(self, home: Home) -> str:
        """What a text says and the base does not decide, with a link to the first question of its topic."""
        point = self.base.unmodelled[home.id]
        text = written(self.base.word("site-matrix-unmodelled").format(text=point.says))
        form = next((one.id for one in self.base.decisions.values() if one.topic == point.topic), None)
        return anchor(PATH, page_of("decision", form), text, "non-decide") if form else text

    def _articles(self, line: Line) -> list[str]:
        """The articles of the decisions that make use of what rests on a source as a whole."""
        rules = {*line.rules, *(one.id for one in line.through if one.kind == "rule")}
        forms = {one.id for one in line.through if one.kind == "decision"}
        used = (
            one for one in self.base.decisions.values() if one.id in forms or rules & {rule.id for rule in one.rules}
        )
        named = dict.fromkeys(one.article for one in used if one.article)
        return [anchor(PATH, page_of("article", name), written(self.titles[name])) for name in named]

    def _section(self, home: Home) -> str:
        title = self.sections.get((home.id, home.part)) or self.titles[home.id]
        return anchor(PATH, page_of("article", home.id), written(title), home.part)
