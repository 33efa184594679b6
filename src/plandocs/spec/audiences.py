"""Who is trained (đối tượng), with counts and their breakdowns."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Date, Id, OneOrMore, Plain, Prose, key


class Counted(StrEnum):
    """What a count counts (đơn vị đếm): heads and attendances are never compared or divided."""

    PEOPLE = "người"
    ATTENDANCES = "lượt người"


class Closure(StrEnum):
    """Whether parts make the whole: *gồm* (closed, they add up) or *trong đó* (open, they may overlap)."""

    CLOSED = "closed"
    OPEN = "open"


class Part(Fact):
    """One part of a count (thành phần)."""

    id: Id | None = key("Mã", default=None)
    name: Plain = key("Tên", "", "nữ", "khối Đảng")
    count: Count = key("Số lượng", "", "1.299")


class Breakdown(Fact):
    """A count taken apart (cơ cấu)."""

    closure: Closure = key("Cách chia", "closed: gồm (cộng lại bằng tổng); open: trong đó.", default=Closure.CLOSED)
    parts: tuple[Part, ...] = key("Các thành phần", "")


class Audience(Fact):
    """A group of people who are trained (đối tượng)."""

    shorthand = "name"

    name: Prose = key("Tên đối tượng", "", "cán bộ, công chức cấp xã trên địa bàn thành phố")
    count: Count | None = key("Số lượng", "", "8.624", default=None)
    unit: Counted = key("Đơn vị đếm", "Người hay lượt người.", default=Counted.PEOPLE)
    as_of: Date | None = key("Tính đến", "", "10/11/2025", default=None)
    source: Prose | None = key("Nguồn số liệu", "Nêu ở chú thích cuối trang.", default=None)
    breakdowns: Annotated[tuple[Breakdown, ...], OneOrMore] = key("Cơ cấu", "Một hay nhiều cách chia.", default=())
