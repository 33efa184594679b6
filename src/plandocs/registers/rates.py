"""Spending norms (mức chi): the most that may be spent on something, by which document, from when to when."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Id, Money, Plain, key


class Certainty(StrEnum):
    """How sure a row is (độ chắc chắn): read in the document itself, or told by others."""

    VERIFIED = "verified"
    SECONDARY = "secondary"


class Rate(Fact):
    """A norm (mức chi); a thing whose norm has changed has a row for each time."""

    id: Id = key("Mã")
    name: Plain = key("Tên khoản chi")
    most: Money = key("Mức chi cao nhất", "Đồng.")
    unit: Plain | None = key("Đơn vị tính", default=None)
    document: Plain = key("Văn bản")
    article: Plain | None = key("Điều, khoản, điểm", default=None)
    valid_from: Date = key("Từ ngày")
    valid_to: Date | None = key("Đến ngày", default=None)
    certainty: Certainty = key("Độ chắc chắn", "verified hoặc secondary.")
    evidence: Plain | None = key("Theo nguồn", default=None)

    @property
    def begins(self) -> datetime.date:
        """The first day on which it may be in force."""
        return self.valid_from.earliest() or datetime.date.min

    @property
    def ends(self) -> datetime.date:
        """The last day on which it may be in force."""
        return (self.valid_to.latest() if self.valid_to is not None else None) or datetime.date.max

    @property
    def cited(self) -> str:
        """Where it stands, as an estimate cites it (căn cứ): "Điều 6 Thông tư số 12/2025/TT-BTC"."""
        return " ".join(str(part) for part in (self.article, self.document) if part)


class RatesFile(Fact):
    """A register of norms (bảng mức chi)."""

    source: Plain = key("Nguồn")
    as_of: Date | None = key("Ghi nhận đến ngày", default=None)
    rates: tuple[Rate, ...] = key("Các mức chi")


@dataclass(frozen=True, slots=True)
class Rates:
    """The norms that a run knows (các mức chi), register by register, a project's own first."""

    registers: Sequence[RatesFile] = ()

    @property
    def names(self) -> list[str]:
        """What there are norms for, each once."""
        return list(dict.fromkeys(rate.id for register in self.registers for rate in register.rates))

    def of(self, name: str) -> list[Rate]:
        """The rows of one thing, as the registers have them."""
        return [rate for register in self.registers for rate in register.rates if rate.id == name]

    def in_force(self, name: str, date: datetime.date) -> Rate | None:
        """The norm of a thing on a day: that of the first register with one, which began last, the lower of two."""
        for register in self.registers:
            valid = [rate for rate in register.rates if rate.id == name and rate.begins <= date <= rate.ends]
            if valid:
                return max(valid, key=lambda rate: (rate.begins, -rate.most))
        return None
