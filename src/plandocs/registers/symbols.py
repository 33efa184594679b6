"""Symbols of documents (ký hiệu văn bản): short forms of types and issuers, as documents bear them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Name, OneOrMore, Ordinal, Plain, Switch, key
from plandocs.vietnamese.folding import folded
from plandocs.vietnamese.tones import strip_diacritics

_UNIT = re.compile(
    r"\s*(?P<unit>tỉnh|thành phố|TP\.?|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)?"
    r"(?P<name>(?:\s+[A-ZĐÀ-Ỹ][\w']*)*)(?!\w)"
)
_LEVELS = {"tỉnh": 1, "thành phố": 1, "tp": 1, "xã": 2, "phường": 2, "đặc khu": 2}
Names = Annotated[tuple[Plain, ...], OneOrMore]
_LONGEST = 8
"""Words of the longest name of an issuer."""
NATIONAL = re.compile(r"(QH|UBTVQH)\d{1,2}")
"""Laws and resolutions of the National Assembly bear its term: QH15."""


class IssuerSymbol(Fact):
    """A body that issues documents (cơ quan ban hành): how prose names it; its rank among legal bases."""

    shorthand = "names"

    names: Names = key(
        "Tên trong câu", "Mọi cách gọi; tên dài hơn của cùng cơ quan bắt đầu bằng một trong các tên này."
    )
    rank: Ordinal | None = key("Thứ bậc khi xếp căn cứ", "Số nhỏ đứng trước.", default=None)
    party: Switch = key("Của Đảng", default=False)
    local: Switch = key("Của địa phương", "Thứ bậc còn tùy cấp tỉnh hay cấp xã.", default=False)


@dataclass(frozen=True, slots=True)
class NamedIssuer:
    """An issuer as a text names it (cơ quan được nêu): the symbols that it may bear, its unit and the unit's name."""

    symbols: frozenset[str]
    unit: str
    name: str

    def agrees_with(self, other: NamedIssuer) -> bool:
        """Whether both may be one: what only one of them says does not part them."""
        pairs = ((self.unit, other.unit), (self.name, other.name))
        return bool(self.symbols & other.symbols) and all(not one or not two or one == two for one, two in pairs)

    @property
    def level(self) -> int | None:
        """1 for a province, 2 for a commune; None where the words do not tell."""
        return _LEVELS.get(self.unit)


class SymbolsFile(Fact):
    """A register of symbols (bảng ký hiệu)."""

    source: Plain = key("Nguồn")
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    types: dict[Name, Names] = key("Tên loại", "Tên loại: chữ viết tắt.", default={})
    issuers: dict[Name, IssuerSymbol] = key("Cơ quan", "Chữ viết tắt: tên cơ quan.", default={})


@dataclass(frozen=True, slots=True)
class Symbols:
    """The symbols that a run knows (các ký hiệu): a project's own go over the package's."""

    types: dict[str, tuple[str, ...]]
    """The short forms of each type, the usual one first; none for laws."""
    issuers: dict[str, IssuerSymbol]
    shorts: frozenset[str] = field(init=False, repr=False, compare=False)
    """The short forms of all types."""
    _names: dict[str, frozenset[str]] = field(init=False, repr=False, compare=False)
    _spelt: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Turns names and short forms round, for looking them up."""
        object.__setattr__(self, "shorts", frozenset(chain.from_iterable(self.types.values())))
        names: dict[str, set[str]] = {}
        for symbol, issuer in self.issuers.items():
            for name in issuer.names:
                names.setdefault(folded(name), set()).add(symbol)
        object.__setattr__(self, "_names", {name: frozenset(symbols) for name, symbols in names.items()})
        spelt: dict[str, set[str]] = {}
        for short in (*self.shorts, *self.issuers):
            spelt.setdefault(_bare(short), set()).add(short)
        object.__setattr__(self, "_spelt", {bare: min(ways) for bare, ways in spelt.items() if len(ways) == 1})

    def spelt(self, typed: str) -> str | None:
        """How a short form is spelt rightly (cách viết đúng): "qđ" and "QD" are QĐ; None for what nobody knows."""
        if typed in self.issuers or typed in self.shorts or NATIONAL.fullmatch(typed):
            return typed
        return self._spelt.get(_bare(typed))

    def issuer(self, text: str) -> NamedIssuer | None:
        """Who a text names (cơ quan nào), by the longest known name that it begins with; None where nobody knows it."""
        words = text.split()
        for length in range(min(len(words), _LONGEST), 0, -1):
            found = self._names.get(folded(" ".join(words[:length])))
            if found is not None:
                unit = _UNIT.match(" ".join(words[length:]))
                kind, name = (unit["unit"] or "", unit["name"]) if unit is not None else ("", "")
                return NamedIssuer(found, kind.casefold().rstrip("."), folded(name))
        return None


def symbols_of(registers: Sequence[SymbolsFile]) -> Symbols:
    """The symbols of several registers; those that stand first are right."""
    types: dict[str, tuple[str, ...]] = {}
    issuers: dict[str, IssuerSymbol] = {}
    for register in registers:
        for name, shorts in register.types.items():
            types.setdefault(str(name), tuple(map(str, shorts)))
        for symbol, issuer in register.issuers.items():
            issuers.setdefault(str(symbol), issuer)
    return Symbols(types, issuers)


def _bare(short: str) -> str:
    return strip_diacritics(short).casefold().replace("đ", "d")
