"""Parameters and the unit into the texts of a template (điền tham số), before anything in it is typed.

Values are words only: what is filled in is never read as markup, as an expression or as YAML.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.sources.expression_names import NoLiteral, names_in, with_values
from plandocs.sources.expressions import FUNCTIONS, BadExpression, Braced, NotGiven, Reader, braced_in, parsed, shown
from plandocs.sources.located import Filled, Text
from plandocs.sources.reading import LARGEST
from plandocs.sources.stretches import within

UNIT = "unit"
UNREADABLE = "?"
"""What stands where an expression could not be computed, which has been told."""


@dataclass(frozen=True, slots=True)
class Given:
    """The values of a template (giá trị): by name, and where each was written (``unit.name`` too)."""

    values: Mapping[str, Any]
    places: Mapping[str, Place]

    @property
    def start(self) -> Place:
        """Where the first value was written."""
        return next(iter(self.places.values()), Place(""))

    def owns(self, name: str) -> bool:
        """Whether a name in an expression is a parameter or the unit."""
        return name in self.values or name.partition(".")[0] == UNIT


@dataclass(slots=True)
class Filling:
    """One filling of a template (lần điền); ``missing`` gathers what the unit lacks."""

    given: Given
    problems: Problems
    missing: set[str] = field(default_factory=set)
    room: int = LARGEST
    """Characters that may still be filled in: a long value that is used often would exhaust the machine."""

    def text(self, text: Text) -> Text:
        """A text with the expressions computed that name only parameters and the unit; the others stay."""
        found = list(braced_in(text))
        if not found:
            return text
        pieces: list[str] = []
        sources: list[Place] = []
        own: list[tuple[int, int, int]] = []
        at = long = 0
        for one in found:
            words, places = self.expression(one, text)
            self.room -= len(words)
            if self.room < 0:
                self.problems.add("PD058", self.given.start, limit=LARGEST // (1024 * 1024))
                return Text(UNREADABLE, text.place, style='"')
            pieces += (text[at : one.start], words)
            sources += places
            own.append((long, at, one.start - at))
            long += one.start - at + len(words)
            at = one.end
        words = "".join((*pieces, text[at:]))
        own.append((long, at, len(text) - at))
        return text if words == text else _filled(words, Filled(text, tuple(own)), tuple(dict.fromkeys(sources)))

    def expression(self, one: Braced, text: Text) -> tuple[str, list[Place]]:
        """What stands for an expression, and where its values come from."""
        whole = text[one.start : one.end]
        try:
            names = names_in(one.source)
            own = {name for name in names if self.given.owns(name)}
            if not own:
                return whole, []
            if names - own:
                return f"{{{{{self.half(one.source, own, names)}}}}}", self.places_of(own)
            return self.shown(one.source), self.places_of(own)
        except BadExpression as error:
            return self.noted(error, text, one), self.places_of(())

    def half(self, source: str, own: set[str], names: frozenset[str]) -> str:
        """An expression with the template's own names spelt out, for composing to compute."""
        try:
            return with_values(source, {name: self.value_of(name) for name in own})
        except NoLiteral as error:
            facts = ", ".join(sorted(names - own - set(FUNCTIONS)))
            raise BadExpression("PD062", name=str(error), facts=facts) from None

    def value_of(self, name: str) -> Any:
        """The value of a name such as ``unit.type``."""
        return Reader(self.given.values, set()).value(parsed(name))

    def shown(self, source: str) -> str:
        """The value of an expression in words; nothing where it is not given."""
        value = Reader(self.given.values, set()).value(parsed(source))
        return "" if value is None else shown(value)

    def truth(self, condition: Text) -> bool:
        """Whether a condition holds (điều kiện); what is not given counts as no."""
        try:
            return bool(Reader(self.given.values, set()).condition(parsed(bare(condition))))
        except BadExpression as error:
            note_bad(error, condition.place, self.problems)
            return False

    def word(self, source: Text) -> str | None:
        """The value by which a variant is chosen, in words; None, with a problem noted, when there is none."""
        try:
            return self.shown(bare(source))
        except BadExpression as error:
            self.noted(error, source, Braced(0, len(source), source))
            return None

    def noted(self, error: BadExpression, text: Text, one: Braced) -> str:
        """Notes what is wrong with an expression; of the unit, what it lacks is told all at once."""
        if isinstance(error, NotGiven):
            self.missing.add(f"{UNIT}.{error.name}")
        else:
            note_bad(error, within(text, one.start, one.end - one.start), self.problems)
        return UNREADABLE

    def places_of(self, names: set[str] | tuple[()]) -> list[Place]:
        """Where the values of some names were written."""
        return [self.given.places[name] for name in sorted(names) if name in self.given.places]


def note_bad(error: BadExpression, place: Place, problems: Problems) -> None:
    """Notes an expression that cannot be computed (biểu thức hỏng)."""
    told: dict[str, Any] = dict(error.values)
    problems.add(error.code, place, **told)


def bare(condition: str) -> str:
    """A condition without the braces that it may be written in (điều kiện)."""
    text = condition.strip()
    return text[2:-2] if text.startswith("{{") and text.endswith("}}") else text


def _filled(words: str, filled: Filled, sources: tuple[Place, ...]) -> Text:
    """The new text at the old one's place; nothing at all counts as not given."""
    text = filled.template
    style = '"' if words == "~" and not text.style else text.style
    return Text(words, replace(text.place, filled_from=sources), style=style if words else "", filled=filled)
