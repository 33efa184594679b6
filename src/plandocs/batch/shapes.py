"""What units have in common (dạng của đơn vị): those of one shape have plans that differ in words only.

Of a unit and its values, some are only printed: names, for one. Such values are open where they are written as names
are, and nothing else in the template looks like; every other value is closed, and belongs to the shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from plandocs.batch.order import Job, Order
from plandocs.diagnostics.place import Place
from plandocs.loading.filling import UNIT
from plandocs.loading.plain_uses import reckoned_with, used_names
from plandocs.loading.variants import texts_in
from plandocs.sources.expressions import braced_in
from plandocs.sources.located import Text
from plandocs.spec.parameters import ParameterType

NAMES = ("name", "province_name")
"""The facts about a unit from which others are made, the longer ones too."""

_PLAIN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")
"""Words and single spaces."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of one unit (dạng): what is closed is the key, what is open has words."""

    key: tuple[tuple[str, str, bool], ...]
    """Each fact and value: its name, what it is with ``{…}`` in place of open names, and whether it is open."""
    words: Mapping[str, str]
    """The open words: names of the unit, values of parameters."""


@dataclass(frozen=True)
class Shapes:
    """Tells the shape of each unit of a job (nhận dạng đơn vị)."""

    job: Job

    def of(self, order: Order) -> Shape:
        """The shape of a unit; words that may mean more than themselves are closed."""
        texts = self._texts(order)
        names = {name: str(order.facts[name]) for name in self._open_names if name in order.facts}
        words = self._apart({**names, **{key: str(text) for key, text in texts.items() if self._is_printed(key)}})
        names = {name: word for name, word in names.items() if name in words}
        facts = tuple((fact, _without(str(text), names), False) for fact, text in self._facts(order).items())
        values = tuple((key, "" if key in words else str(text), key in words) for key, text in texts.items())
        return Shape(facts + values, words)

    def with_words(self, order: Order, shape: Shape, words: Mapping[str, str], places: Mapping[str, Place]) -> Order:
        """The order of a unit of a shape with other words, each thing at the place that is told for it."""
        names = {name: shape.words[name] for name in NAMES if name in shape.words}
        facts = {
            fact: Text(_with(_without(str(text), names), words), places[fact]) for fact, text in order.facts.items()
        }
        values = {key: Text(words.get(key, text), places[key]) for key, text in order.values.items()}
        return Order(order.code, facts, values, order.stem, order.place)

    def _facts(self, order: Order) -> dict[str, Text]:
        """The facts that the template reads."""
        return {fact: text for fact, text in order.facts.items() if fact in self._used_facts}

    def _texts(self, order: Order) -> dict[str, Text]:
        """The values of a row that reach a parameter."""
        known, given = self.job.template.parameters, self.job.values
        return {key: text for key, text in order.values.items() if key in known and key not in given}

    def _is_printed(self, key: str) -> bool:
        """Whether a parameter is a text that the template only prints."""
        return self.job.template.parameters[key].type is ParameterType.TEXT and key not in self._reckoned

    def _apart(self, words: Mapping[str, str]) -> dict[str, str]:
        """Those words that are plain, like nothing that the template spells, and like none of the others."""
        folded = {key: word.casefold() for key, word in words.items()}
        return {
            key: words[key]
            for key, word in folded.items()
            if _is_name(words[key])
            and word not in self._spelt
            and not any(word in other or other in word for name, other in folded.items() if name != key)
            and not self._is_doubled(word.split())
        }

    def _is_doubled(self, syllables: list[str]) -> bool:
        """Whether a syllable stands twice, in the words themselves or with what the template has beside them."""
        before, after = self._beside
        return (
            syllables[0] in before or syllables[-1] in after or any(one == other for one, other in pairwise(syllables))
        )

    @cached_property
    def _used_facts(self) -> frozenset[str]:
        used = used_names(self.job.template.tree, self.job.template.parameters)
        facts = {name.partition(".")[2] for name in used if name.startswith(f"{UNIT}.")}
        return frozenset(facts | set(self.job.template.parameters))

    @cached_property
    def _reckoned(self) -> frozenset[str]:
        return reckoned_with(self.job.template.tree, self.job.template.parameters)

    @cached_property
    def _open_names(self) -> tuple[str, ...]:
        """The names of the unit that are only printed, in whatever fact they stand."""
        reckoned = {name.partition(".")[2] for name in self._reckoned if name.startswith(f"{UNIT}.")}
        closed = {name for name in NAMES if any(fact in reckoned for fact in _MADE_OF[name])}
        return () if UNIT in self._reckoned else tuple(name for name in NAMES if name not in closed)

    @cached_property
    def _spelt(self) -> str:
        """All that the template spells, in small letters."""
        return "\n".join(texts_in(self.job.template.tree)).casefold()

    @cached_property
    def _beside(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words right before an expression, those of which types are made too, and those right behind one."""
        before, after = {"xã", "phường", "khu", "tỉnh", "phố"}, set[str]()
        for text in texts_in(self.job.template.tree):
            for one in braced_in(text):
                before.update(_WORD.findall(text[: one.start].casefold())[-1:])
                after.update(_WORD.findall(text[one.end :].casefold())[:1])
        return frozenset(before), frozenset(after)


_MADE_OF: Mapping[str, Iterable[str]] = {
    "name": ("name", "full", "titled", "full_name", "committee", "committee_short"),
    "province_name": ("province_name", "province", "province_full", "province_titled"),
}
"""The facts in which a name stands."""


def _is_name(word: str) -> bool:
    """Whether it is written as names are, and so means no more than itself: not "Họ và tên", not "UBND"."""
    return _PLAIN.fullmatch(word) is not None and word.istitle()


def _without(text: str, names: Mapping[str, str]) -> str:
    for key, name in names.items():
        text = text.replace(name, f"{{{key}}}")
    return text


def _with(text: str, words: Mapping[str, str]) -> str:
    for key in NAMES:
        text = text.replace(f"{{{key}}}", words.get(key, ""))
    return text
