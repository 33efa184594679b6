"""Counts taken apart (cơ cấu): the parts of an audience or of a statistic, and the shares that follow from them."""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact, refusal
from plandocs.sources.scalars import Count, Grammar, Id, OneOrMore, Percent, Plain, Prose, key
from plandocs.vietnamese.numerals import parse_count

_MOST_PLACES = 3


class Counted(StrEnum):
    """What a count counts (đơn vị đếm): heads and attendances are never compared or divided."""

    PEOPLE = "người"
    ATTENDANCES = "lượt người"


class Closure(StrEnum):
    """Whether parts make the whole: *gồm* (closed, they add up) or *trong đó* (open, they may overlap)."""

    CLOSED = "closed"
    OPEN = "open"


def _read_places(text: str) -> int:
    places = parse_count(text)
    if places > _MOST_PLACES:
        raise refusal("PD104", found=text, choices=", ".join(map(str, range(_MOST_PLACES + 1))))
    return places


Places = Annotated[int, Grammar(_read_places, ("integer", "string"), rf"^[0-{_MOST_PLACES}]$")]
"""How many decimals a share is rounded to (số chữ số thập phân)."""


class Part(Fact):
    """One part of a count (thành phần); its share is computed."""

    id: Id | None = key("Mã", default=None)
    name: Plain = key("Tên", "", "nữ", "khối Đảng", "Thạc sĩ")
    count: Count = key("Số lượng", "", "1.299")
    share: Percent | None = key("Tỷ lệ đã ghi", "Chỉ để so với tỷ lệ tính được.", "11,8%", default=None)
    note: Prose | None = key("Chú thích", "Nêu ở cuối trang.", default=None)


class Breakdown(Fact):
    """A count taken apart (cơ cấu): *gồm* adds up to it, *trong đó* need not."""

    id: Id | None = key("Mã", default=None)
    name: Plain | None = key("Tên cơ cấu", "", "Trình độ chuyên môn", default=None)
    closure: Closure = key("Cách chia", "closed: gồm (cộng lại bằng tổng); open: trong đó.", default=Closure.CLOSED)
    base: Count | None = key("Tổng riêng", "Nếu khác tổng chung.", default=None)
    places: Places | None = key("Số chữ số thập phân của tỷ lệ", "Nếu khác số chung.", 2, default=None)
    parts: Annotated[tuple[Part, ...], OneOrMore] = key("Các thành phần", "")


def share_of(count: int, base: int, places: int) -> Decimal | None:
    """How many percent of ``base`` a count is, rounded half up (tỷ lệ); None where there is no base."""
    if base <= 0:
        return None
    scale = 100 * 10**places
    rounded = (2 * count * scale + base) // (2 * base)
    return Decimal((0, tuple(map(int, str(rounded))), -places))
