"""A second engine, slow and plain, written from the design's words: what the real engine must agree with.

It walks the YAML itself, asks every condition again for every completion of what is missing, and shares
no line with the real engine. Facts are raw: a choice's id, a boolean, a date, a number of bytes; a tuple of
bytes for a size typed in Mo (all decimal, all binary, then the least and the most that rounding leaves); a
frozenset of choices for a narrowed fact.
"""

import datetime
import itertools
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

MISSING, UNDATED, AMBIGUOUS, UNLISTED = "missing", "undated", "ambiguous", "unlisted"
GRAVEST_FIRST = [MISSING, UNDATED, AMBIGUOUS, UNLISTED]
UNITS = {"ko": 1, "Mo": 2, "Go": 3, "To": 4}
OTHER = "autre"
FEW = 12
"""Up to so many choices, each stands for itself."""
ITEMS = ("items", "channels", "contacts", "extensions", "formats", "notices", "transitions")
Truth = bool | frozenset[str]  # true, false, or the causes of not knowing
State = dict[str, Any]


class Reading(NamedTuple):
    """What the rows say of one state, before asking what an answer would change."""

    decided: bool
    outcome: str | None
    possible: list[str]
    true: list[dict[str, Any]]
    unknown: list[tuple[dict[str, Any], frozenset[str]]]


class Oracle:
    """The whole base, as dictionaries merged over its topics."""

    def __init__(self, *topics: dict[str, Any]) -> None:
        self.base: dict[str, dict[str, Any]] = {}
        for kind in ("facts", "lists", "values", "lookups", "refinements", "decisions"):
            self.base[kind] = {key: form for topic in topics for key, form in (topic.get(kind) or {}).items()}
        self.readings: dict[Any, Reading] = {}
        self.read, self.classes = cache(self._read), cache(self._classes)

    @classmethod
    def of_folder(cls, folder: Path) -> "Oracle":
        paths = sorted(path for path in folder.glob("*.yml") if path.name != "words.yml")
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same reading, ten times as fast
        return cls(*(yaml.load(path.read_text(encoding="utf-8"), loader) for path in paths))

    def items(self, name: str) -> list[str]:
        form = self.base["lists"][name]
        return [str(item) for kind in ITEMS if kind in form for item in form[kind]]

    def choices(self, fact: str) -> list[str]:
        form = self.base["facts"][fact]
        if "list" not in form:
            return [choice["id"] for choice in form["choices"]]
        of = self.base["lists"][form["list"]]
        return self.items(form["list"]) + ([OTHER] if of.get("open") else [])

    def _read(self, decision: str) -> list[str]:
        """The facts that the rules of a decision read, in the decision's order."""
        rules = self.base["decisions"][decision]["rules"]
        named = {fact for rule in rules for fact, _ in self.leaves(rule.get("when", {}))}
        return [fact for fact in self.base["decisions"][decision]["facts"] if fact in named]

    def leaves(self, condition: Any) -> list[tuple[str, Any]]:
        found: list[tuple[str, Any]] = []
        for key, test in condition.items():
            parts = test if isinstance(test, list) else [test]
            nested = [leaf for part in parts for leaf in self.leaves(part)] if key in ("all", "any", "not") else []
            found += nested or [(key, test)]
        return found

    def days(self, decision: str) -> list[datetime.date]:
        """A day before all that changes in a decision, then the day of each change."""
        periods = list(self.base["decisions"][decision]["rules"])
        for _, test in (leaf for rule in periods[:] for leaf in self.leaves(rule.get("when", {}))):
            named = [part for part in test.values() if isinstance(part, str)] if isinstance(test, dict) else []
            periods += [entry for name in named for entry in self.base["values"].get(name, {}).get("history", [])]
        found = {period[k] for period in periods for k in ("from", "until", "since") if period.get(k)}
        return [min(found, default=datetime.date(2020, 1, 2)) - datetime.timedelta(days=1), *sorted(found)]

    def _classes(self, decision: str, fact: str, day: datetime.date) -> list[Any]:
        """One value for each way in which the rules can tell the values of a fact apart; every choice of a few."""
        kind = self.base["facts"][fact]["type"]
        rules = self.base["decisions"][decision]["rules"]
        tests = [t for rule in rules for f, t in self.leaves(rule.get("when", {})) if f == fact]
        seen: dict[Any, Any] = {}
        if kind == "choice" and len(self.choices(fact)) > FEW:
            for value in self.choices(fact):
                told = tuple(self.test(kind, test, value, day) for test in tests)
                seen.setdefault((told, *self.refined(fact, value)), value)
            return list(seen.values())
        if kind in ("choice", "boolean"):
            return self.choices(fact) if kind == "choice" else [True, False]
        for value in sorted({value for test in tests for value in self.around(kind, test, day)}):
            seen.setdefault(tuple(self.test(kind, test, value, day) for test in tests), value)
        return list(seen.values())

    def refined(self, fact: str, value: Any) -> list[Any]:
        """What becomes of a choice where a refinement holds, or in which refinements it is a place."""
        forms = self.base["refinements"].values()
        return [str(form["refines"].get(value)) for form in forms if form["to"] == fact] + [
            value in self.items(form["in"]) for form in forms if form["from"] == fact
        ]

    def around(self, kind: str, test: Any, day: datetime.date) -> set[Any]:
        if isinstance(test, dict):
            tests = (self.items(part) if name == "in" else part for name, part in test.items())
            return set().union(*(self.around(kind, part, day) for part in tests))
        if isinstance(test, list):
            return set().union(*(self.around(kind, part, day) for part in test))
        if kind == "text":
            return {test, "neither this nor that"}
        limits = self.limits(test, day)
        if kind == "date":
            steps = [datetime.timedelta(days=n) for n in (-1, 0, 1)]
            return {limit + step for limit in limits or [datetime.date(2020, 1, 1)] for step in steps}
        return {max(0, limit + n) for limit in limits or [0] for n in (-1, 0, 1)}

    def limits(self, named: Any, day: datetime.date) -> tuple[Any, Any] | None:
        """A limit counted in decimal then in binary units; None for a value that has no period on this day."""
        if isinstance(named, str) and named in self.base["values"]:
            # an open period ends where the next one starts: the last that has begun is the one that may still live
            begun = [entry for entry in self.base["values"][named]["history"] if lives(entry.get("from"), None, day)]
            last = max(begun, key=lambda entry: entry.get("from") or datetime.date.min, default=None)
            return self.limits(last["value"], day) if last and lives(None, last.get("until"), day) else None
        sized = re.fullmatch(r"([0-9]+) ?(ko|Mo|Go|To)", str(named))
        if not sized:
            return named, named
        return int(sized[1]) * 1000 ** UNITS[sized[2]], int(sized[1]) * 1024 ** UNITS[sized[2]]

    def test(self, kind: str, test: Any, value: Any, day: datetime.date) -> Truth:
        """Does one value of a fact pass its test?"""
        if isinstance(test, list):
            return either(self.test(kind, part, value, day) for part in test)
        if isinstance(test, dict):
            return every(self.operator(kind, name, operand, value, day) for name, operand in test.items())
        if value is None:
            return frozenset({MISSING})
        if isinstance(value, tuple):
            return agree(value[0] == test, value[1] == test)
        return bool(value == test)

    def operator(self, kind: str, name: str, operand: Any, value: Any, day: datetime.date) -> Truth:
        if name == "not":
            return negated(self.test(kind, operand, value, day))
        if name == "in":
            return self.test(kind, self.items(operand), value, day)
        limits = self.limits(operand, day)
        causes = frozenset({MISSING} if value is None else ()) | frozenset({UNDATED} if limits is None else ())
        if causes or limits is None:
            return causes
        low, high = value[-2:] if isinstance(value, tuple) else (value, value)
        if name in ("above", "at_most"):
            above = agree(low > limits[0], high > limits[1])
            return above if name == "above" else negated(above)
        enough = agree(low >= limits[0], high >= limits[1])
        return enough if name == "at_least" else negated(enough)

    def holds(self, condition: Any, state: State, day: datetime.date) -> Truth:
        return every(self.holds_one(key, test, state, day) for key, test in condition.items())

    def holds_one(self, key: str, test: Any, state: State, day: datetime.date) -> Truth:
        if key == "not":
            return negated(self.holds(test, state, day))
        if key in ("all", "any"):
            return (every if key == "all" else either)(self.holds(part, state, day) for part in test)
        value, kind = state.get(key), self.base["facts"][key]["type"]
        if not isinstance(value, frozenset):
            return self.test(kind, test, value, day)
        each = {self.test(kind, test, item, day) for item in value}
        return each.pop() if len(each) == 1 else frozenset({MISSING})

    def reading(self, decision: str, state: State, day: datetime.date) -> Reading:
        key = (decision, day, *map(state.get, self.read(decision)))
        if key not in self.readings:
            self.readings[key] = self.read_rows(decision, state, day)
        return self.readings[key]

    def read_rows(self, decision: str, state: State, day: datetime.date) -> Reading:
        form = self.base["decisions"][decision]
        order, first = list(form["outcomes"]), form["policy"] == "first"
        true: list[dict[str, Any]] = []
        unknown: list[tuple[dict[str, Any], frozenset[str]]] = []
        for rule in form["rules"]:
            if not lives(rule.get("since"), rule.get("until"), day):
                continue
            truth = rule.get("otherwise") or self.holds(rule["when"], state, day)
            if truth is True and "undecided" in rule:
                true.append(rule)
                truth = frozenset({rule["undecided"]})
            elif truth is True:
                true.append(rule)
                if first:
                    break
            if truth is not True and truth is not False:
                unknown.append((rule, truth))
        ends = [end_of(rule) for rule in true if end_of(rule)]
        may = {end_of(rule) for rule, _ in unknown if end_of(rule)} | set(ends)
        if first:
            decided = bool(ends) and all(end_of(rule) == ends[0] for rule, _ in unknown)
            outcome = ends[0] if decided else None
        else:
            may.add(order[0])
            strongest = max(ends, key=order.index, default=order[0])
            decided = strongest != order[0] or not unknown
            outcome = strongest if decided else None
        possible = [outcome] if outcome else [name for name in order if name in may]
        return Reading(decided, outcome, possible, true, unknown)

    def end(self, decision: str, state: State, day: datetime.date) -> tuple[str, str | None]:
        """Status and outcome of a complete state."""
        reading = self.reading(decision, state, day)
        if reading.decided:
            return "decided", reading.outcome
        causes = {cause for _, causes in reading.unknown for cause in causes}
        return next((cause for cause in GRAVEST_FIRST if cause in causes), UNDATED), None

    def ends(self, decision: str, state: State, day: datetime.date) -> tuple[list[str], dict[Any, Any]]:
        """Status and outcome of every completion of a state, by the values given to what is missing."""
        open_facts = [f for f in self.read(decision) if state.get(f) is None or isinstance(state[f], frozenset)]
        values = [
            sorted(state[f], key=self.choices(f).index) if state.get(f) else self.classes(decision, f, day)
            for f in open_facts
        ]
        return open_facts, {
            given: self.end(decision, {**state, **dict(zip(open_facts, given, strict=True))}, day)
            for given in itertools.product(*values)
        }

    def decide(self, decision: str, facts: State, day: datetime.date) -> dict[str, Any]:
        """All that a Decision says of these facts on this day, words left out."""
        state = self.entered(decision, facts)
        narrowed = [fact for fact, value in state.items() if isinstance(value, frozenset)]
        return self.merged(decision, state, narrowed, day) if narrowed else self.plain(decision, state, day)

    def plain(self, decision: str, state: State, day: datetime.date) -> dict[str, Any]:
        """What is said of facts each of which is known or missing."""
        reading = self.reading(decision, state, day)
        open_facts, ends = self.ends(decision, state, day)
        outcome, possible, status, asked = reading.outcome, reading.possible, "decided", []
        if not reading.decided and len(set(ends.values())) > 1:
            status, asked = MISSING, [fact for at, fact in enumerate(open_facts) if self.matters(at, ends)]
        elif not reading.decided:
            status, outcome = next(iter(ends.values()))
            possible = [outcome] if outcome else possible
        reasons = [rule["id"] for rule in reading.true if self.speaks(decision, rule, status, outcome)]
        if status == MISSING and self.base["decisions"][decision]["policy"] == "first":
            reasons = reasons[:1]
        unchecked = [(rule["id"], sorted(causes, key=GRAVEST_FIRST.index)) for rule, causes in reading.unknown]
        return {
            "status": status,
            "outcome": outcome,
            "possible": possible,
            "reasons": reasons,
            "unchecked": unchecked,
            "ask": self.asked(decision, asked),
            "branches": self.branches(decision, state, asked, day),
        }

    def members(self, state: State, narrowed: list[str]) -> list[State]:
        """The cases that remain where only a few choices do."""
        choices = itertools.product(*(sorted(state[fact]) for fact in narrowed))
        return [{**state, **dict(zip(narrowed, chosen, strict=True))} for chosen in choices]

    def merged(self, decision: str, state: State, narrowed: list[str], day: datetime.date) -> dict[str, Any]:
        """What all the cases that remain say together: the same end, or else a question."""
        told = [self.plain(decision, member, day) for member in self.members(state, narrowed)]
        asked = {fact for one in told for fact in one["ask"]}
        for fact in narrowed:
            others = [other for other in narrowed if other != fact]
            groups = (
                [{**member, fact: choice} for choice in sorted(state[fact])]
                for member in self.members({key: value for key, value in state.items() if key != fact}, others)
            )
            if any(self.differ(decision, group, day) for group in groups):
                asked.add(fact)
        cases = list(zip(self.members(state, narrowed), told, strict=True))
        asked = asked or set(() if self.agree(decision, cases, day) else narrowed)
        order = [one["id"] for one in self.base["decisions"][decision]["rules"]]
        held: dict[str, set[Any]] = {}
        for rule in order:
            held[rule] = {tuple(dict(one["unchecked"]).get(rule, [rule in one["reasons"]])) for one in told}
        status, outcome = (MISSING, None) if asked else (told[0]["status"], told[0]["outcome"])
        may = {one for each in told for one in each["possible"]}
        possible = [one for one in self.base["decisions"][decision]["outcomes"] if one in may]
        names = [fact for fact in self.read(decision) if fact in asked]
        return {
            "status": status,
            "outcome": outcome,
            "possible": [outcome] if outcome else possible,
            "reasons": [rule for rule in order if all(rule in one["reasons"] for one in told)],
            "unchecked": [
                (rule, list(found.pop()) if len(found) == 1 else [MISSING])
                for rule, found in held.items()
                if found not in ({(True,)}, {(False,)})
            ],
            "ask": names,
            "branches": self.branches(decision, state, names, day),
        }

    def differ(self, decision: str, states: list[State], day: datetime.date) -> bool:
        """Do cases that know the same facts end differently or for other reasons, completed alike in some way?"""
        told = [self.plain(decision, state, day) for state in states]
        asked = [fact for fact in self.read(decision) if any(fact in one["ask"] for one in told)]
        if not asked:
            return not self.agree(decision, list(zip(states, told, strict=True)), day)
        values = self.classes(decision, asked[0], day)
        return any(self.differ(decision, [{**state, asked[0]: value} for state in states], day) for value in values)

    def agree(self, decision: str, told: list[tuple[State, dict[str, Any]]], day: datetime.date) -> bool:
        """Do cases end alike, for one reason at least that they share, unless one of them needs none?"""
        grounds = [self.grounds(decision, state, one, day) for state, one in told]
        alike = len({(one["status"], one["outcome"]) for _, one in told}) == 1
        return alike and (any(not each for each in grounds) or bool(set.intersection(*grounds)))

    def grounds(self, decision: str, state: State, told: dict[str, Any], day: datetime.date) -> set[Any]:
        """The rules that end a case so; what is not known for that cause, and the limits that have two readings."""
        rules = {rule["id"]: rule for rule in self.base["decisions"][decision]["rules"]}
        if told["outcome"]:
            return {rule for rule in told["reasons"] if end_of(rules[rule]) == told["outcome"]}
        found: set[Any] = {rule for rule, causes in told["unchecked"] if causes[0] == told["status"]}
        for rule in (rules[rule] for rule, _ in told["unchecked"] if told["status"] == AMBIGUOUS):
            for fact, test in self.leaves(rule.get("when", {})):
                value, kind = state.get(fact), self.base["facts"].get(fact, {}).get("type")
                for name, operand in test.items() if isinstance(test, dict) and value is not None else ():
                    if self.operator(kind, name, operand, value, day) == {AMBIGUOUS}:
                        found.add((fact, self.limits(operand, day)))
        return found

    def speaks(self, decision: str, rule: dict[str, Any], status: str, outcome: str | None) -> bool:
        """Is a true row a reason?

        One that decides nothing only where it gives the status, or where the first row wins and an answer is missing;
        one for all other cases only where it gives the end: otherwise it says nothing of this one.
        """
        first = self.base["decisions"][decision]["policy"] == "first"
        if "undecided" in rule and not (first and status == MISSING):
            return bool(rule["undecided"] == status)
        if rule.get("otherwise") and status != "decided":
            return False
        return self.base["decisions"][decision]["policy"] == "collect" or outcome in (None, end_of(rule))

    def matters(self, at: int, ends: dict[Any, Any]) -> bool:
        """Does another answer to this fact alone change the end, whatever the others are?"""
        others: dict[Any, set[Any]] = {}
        for given, end in ends.items():
            others.setdefault(given[:at] + given[at + 1 :], set()).add(end)
        return any(len(found) > 1 for found in others.values())

    def asked(self, decision: str, facts: list[str]) -> list[str]:
        """A fact computed from another is asked as that one; the decision gives the order."""
        origins = [self.base["facts"][fact].get("derived") for fact in facts]
        names = {of if isinstance(of, str) else fact for fact, of in zip(facts, origins, strict=True)}
        return [fact for fact in self.base["decisions"][decision]["facts"] if fact in names]

    def branches(self, decision: str, state: State, asked: list[str], day: datetime.date) -> list[tuple[Any, ...]]:
        names = self.asked(decision, asked)
        found = []
        if names and self.base["facts"][names[0]]["type"] in ("boolean", "choice"):
            is_choice = self.base["facts"][names[0]]["type"] == "choice"
            for value in self.choices(names[0]) if is_choice else [True, False]:
                if not state.get(names[0]) or value in state[names[0]]:
                    there = self.decide(decision, {**state, names[0]: value}, day)
                    found.append((names[0], value, there["status"], there["outcome"]))
        return found

    def rows(self, lookup: dict[str, Any]) -> dict[str, Any]:
        """The rows of a lookup, as it writes them or as a column of its list says them."""
        if "rows" in lookup:
            return dict(lookup["rows"])
        items = self.base["lists"][lookup["list"]]["items"]
        return {code: form["cells"][lookup["column"]] for code, form in items.items()}

    def entered(self, decision: str, facts: State) -> State:
        """Facts as given, with what lookups and the file's name say; an assumption yields to all that is given."""
        state = dict(facts)
        for lookup in sorted(self.base["lookups"].values(), key=lambda form: "assumed" in form):
            row = self.rows(lookup).get(state.get(lookup["from"]))
            if row and lookup["to"] in self.read(decision) and state.get(lookup["to"]) is None:
                state[lookup["to"]] = frozenset(row) if isinstance(row, list) else row
        for form in self.base["refinements"].values():
            given = state.get(form["to"])
            if given is not None and state.get(form["from"]) in self.items(form["in"]):
                lists = [form["refines"].get(one, one) for one in (given if isinstance(given, frozenset) else [given])]
                found = frozenset(one for part in lists for one in (part if isinstance(part, list) else [part]))
                state[form["to"]] = found if len(found) > 1 else next(iter(found))
        if "file_name" in state:
            name = unicodedata.normalize("NFC", state["file_name"])
            state["file_name_length"] = len(name)
            after = name.rpartition(".")[2] if "." in name else ""
            state["file_extension"] = "".join(char.upper() if char.isascii() else char for char in after)
        return {fact: state[fact] for fact in self.read(decision) if state.get(fact) is not None}


def lives(start: Any, end: Any, day: datetime.date) -> bool:
    return (start is None or start <= day) and (end is None or day < end)


def end_of(rule: dict[str, Any]) -> str | None:
    return rule.get("outcome") or rule.get("finding")


def agree(one: bool, other: bool) -> Truth:
    return one if one == other else frozenset({AMBIGUOUS})


def negated(truth: Truth) -> Truth:
    return truth if isinstance(truth, frozenset) else not truth


def every(truths: Any) -> Truth:
    parts = list(truths)
    causes = frozenset().union(*(part for part in parts if isinstance(part, frozenset)))
    return False if any(part is False for part in parts) else causes or True


def either(truths: Any) -> Truth:
    return negated(every(negated(truth) for truth in truths))
