"""Documents that plans cite (danh mục văn bản): from when to when they are in force, and what took their place."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, OneOrMore, Plain, key
from plandocs.vietnamese.dates import PartialDate
from plandocs.vietnamese.folding import folded

_SIGNS = re.compile(r"[^0-9a-zđ]+")
_BEARS_YEAR = re.compile(r"^\d+\s?/\s?((?:19|20)\d{2})\b")


class Certainty(StrEnum):
    """How sure a row is (độ chắc chắn): read in the document, told by others, or remembered."""

    VERIFIED = "verified"
    REPORTED = "reported"
    UNSURE = "unsure"


class Law(Fact):
    """A document (văn bản): what it is called, and when it is in force."""

    type: Plain = key("Tên loại", "", "Nghị định")
    name: Plain = key("Trích yếu hoặc tên luật", "Tên luật không kèm chữ Luật.")
    number: Plain | None = key("Số, ký hiệu", "", "171/2025/NĐ-CP", default=None)
    date: Date | None = key("Ngày ban hành", default=None)
    issuer: Plain | None = key("Cơ quan ban hành", default=None)
    valid_from: Date | None = key("Có hiệu lực từ", default=None)
    valid_to: Date | None = key("Có hiệu lực đến hết", default=None)
    replaced_by: Plain | None = key("Được thay bằng", default=None)
    amended_by: Annotated[tuple[Plain, ...], OneOrMore] = key("Được sửa đổi bởi", "Số, ký hiệu.", default=())
    certainty: Certainty = key("Độ chắc chắn", "verified, reported hoặc unsure.")
    evidence: Plain | None = key("Theo nguồn", default=None)

    @property
    def begins(self) -> datetime.date:
        """The first day on which it may be in force; a row that does not say so has always been."""
        return (self.valid_from.earliest() if self.valid_from is not None else None) or datetime.date.min

    @property
    def ends(self) -> datetime.date:
        """The last day on which it may be in force."""
        return (self.valid_to.latest() if self.valid_to is not None else None) or datetime.date.max


class LawsFile(Fact):
    """A register of documents (danh mục văn bản)."""

    source: Plain = key("Nguồn")
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    documents: tuple[Law, ...] = key("Các văn bản")


@dataclass(frozen=True, slots=True)
class Laws:
    """The documents that a run knows (các văn bản), register by register, a project's own first."""

    registers: Sequence[LawsFile] = ()
    _by_number: dict[str, list[Law]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _by_name: dict[str, list[Law]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sorts the documents by number and by name."""
        for law in self:
            if law.number is not None:
                self._by_number.setdefault(bare_number(law.number), []).append(law)
            self._by_name.setdefault(folded(f"{law.type} {law.name}"), []).append(law)

    def __iter__(self) -> Iterator[Law]:
        """Every document in the order of the registers."""
        return (law for register in self.registers for law in register.documents)

    def of(self, type_: str, name: str, number: str | None, date: PartialDate | None) -> Law | None:
        """The row of a document (dòng của văn bản), by its number, or by its name and the year of its date."""
        if number is not None:
            rows: Iterable[Law] = self._by_number.get(bare_number(number), ())
            return next((law for law in rows if is_one_document(number, law.date, date)), None)
        rows = self._by_name.get(folded(f"{type_} {name}"), ())
        whole = [law for law in rows if _are_alike(law.date, date)]
        return whole[0] if len(whole) == 1 else None

    def only_day(self, number: str) -> PartialDate | None:
        """The date of a number that stands here once (ngày của số duy nhất); None for others."""
        rows = self._by_number.get(bare_number(number), ())
        return rows[0].date if len(rows) == 1 else None


def bare_number(number: str) -> str:
    """A number and symbol without signs and case (số, ký hiệu rút gọn): "216/KHUBND" and "216/KH-UBND" are one."""
    return _SIGNS.sub("", number.casefold()).lstrip("0")


def year_borne(number: str) -> int | None:
    """The year that a number bears (năm trong số): 2025 in "171/2025/NĐ-CP"; None for one that starts anew yearly."""
    found = _BEARS_YEAR.match(number)
    return int(found[1]) if found else None


def is_one_document(number: str, one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether equal numbers with these dates are surely one document (cùng một văn bản).

    Numbers begin anew each year: those of two years are two documents, unless the number bears the year, or the dates
    differ in nothing but the year.
    """
    if year_borne(number) is not None:
        return True
    if one is None or other is None or one.year is None or other.year is None:
        return False
    return one.year == other.year or (one.is_whole and (one.day, one.month) == (other.day, other.month))


def _are_alike(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two dates agree in the year and in all that both know."""
    if one is None or other is None or one.year is None or one.year != other.year:
        return False
    pairs = ((one.month, other.month), (one.day, other.day))
    return all(first is None or second is None or first == second for first, second in pairs)
