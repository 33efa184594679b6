"""Names that are no longer right (tên gọi cũ): levels, bodies and posts that ended, from when, by which document."""

from __future__ import annotations

import datetime
import re
from enum import StrEnum
from typing import Annotated

from plandocs.registers.rates import Certainty
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Name, OneOrMore, Plain, Switch, key
from plandocs.vietnamese.tones import old_style

Words = Annotated[tuple[Plain, ...], OneOrMore]


class Former(StrEnum):
    """What a name was that of (loại tên cũ)."""

    LEVEL = "level"
    BODY = "body"
    POST = "post"


class FormerNames(Fact):
    """Names that may stand for today's no more (tên gọi cũ), each with what is there now; they ended together."""

    kind: Former = key("Loại", "level: cấp hành chính; body: cơ quan; post: chức danh.")
    names: dict[Name, Plain] = key("Tên cũ: nay là")
    ends: Date = key("Ngày cuối còn đúng")
    unless_before: Words = key("Vẫn đúng khi đứng trước các chữ", default=())
    unless_after: Words = key("Vẫn đúng khi đứng sau các chữ", default=())
    exact: Switch = key("Phân biệt chữ hoa", default=False)
    document: Plain = key("Văn bản")
    certainty: Certainty = key("Độ chắc chắn", "verified hoặc secondary.")
    evidence: Plain | None = key("Theo nguồn", default=None)

    @property
    def last_day(self) -> datetime.date:
        """The last day on which the names may be right."""
        return self.ends.latest() or datetime.date.max

    def is_past(self, date: datetime.date) -> bool:
        """Whether the names are wrong on a day."""
        return date > self.last_day

    @property
    def beginnings(self) -> list[str]:
        """How the names begin, in small letters: a text without any of these need not be searched."""
        return [re.split(r"\s*[-–]", old_style(name))[0].casefold() for name in self.names]

    def now(self, found: str) -> str:
        """What a name that was found is called today."""
        return str(next((now for name, now in self.names.items() if _bare(name) == _bare(found)), ""))

    def pattern(self) -> re.Pattern[str]:
        """What finds the names in a text, with any dash and any spaces around it."""
        ways = "|".join(_loosely(old_style(name)) for name in sorted(self.names, key=len, reverse=True))
        behind = "".join(rf"(?<!{re.escape(word)} )" for word in self.unless_after)
        ahead = rf"(?!\s+(?:{'|'.join(map(_loosely, self.unless_before))}))" if self.unless_before else ""
        return re.compile(rf"(?<!\w){behind}(?:{ways})(?!\w){ahead}", 0 if self.exact else re.IGNORECASE)


class FormerNamesFile(Fact):
    """A register of former names (bảng tên gọi cũ); a project's own adds to the one that travels with plandocs."""

    source: Plain = key("Nguồn")
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    names: tuple[FormerNames, ...] = key("Các tên")


def _bare(name: str) -> str:
    return re.sub(r"[\s\-–]+", " ", old_style(name)).casefold()


def _loosely(name: str) -> str:
    """A name as a pattern: spaces and dashes as people type them."""
    steps = re.split(r"(\s*[-–]\s*|\s+)", name)
    return "".join(
        re.escape(step) if number % 2 == 0 else r"\s*[-–]\s*" if step.strip() else r"\s+"
        for number, step in enumerate(steps)
    )
