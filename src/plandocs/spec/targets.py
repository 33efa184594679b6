"""What is to be reached (chỉ tiêu, mục tiêu cụ thể) and the phases of the plan (giai đoạn)."""

from collections.abc import Iterator, Mapping

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Amount, Id, PeriodOfYears, Plain, Prose, Switch, When, key
from plandocs.spec.scalars import BodyRef, Year
from plandocs.vietnamese.periods import Period
from plandocs.vietnamese.quantities import Quantity

PERCENT = "%"
"""The unit of a share (đơn vị tính của tỷ lệ)."""


class Phase(Fact):
    """A stage of the plan (giai đoạn)."""

    shorthand = "period"

    period: PeriodOfYears = key("Thời gian", "", "2026 - 2028")
    name: Plain | None = key("Tên", "Để trống thì ghi: Giai đoạn 2026 - 2028.", default=None)


class Baseline(Fact):
    """How things stood before the plan (hiện trạng)."""

    value: Amount = key("Mức", "Số thực hiện của năm đó.", "45%", "1.299")
    year: Year = key("Năm", "Năm của số thực hiện.", 2025)


class Target(Fact):
    """One target (chỉ tiêu): how much of whom reaches what, and by when."""

    id: Id | None = key("Mã", default=None)
    phase: Id | None = key("Giai đoạn", "Mã trong phases.", default=None)
    value: Amount | None = key("Mức", "", "100%", "tối thiểu 50%", "28 - 32 lớp", default=None)
    audience: Id | None = key("Đối tượng", "Mã trong audiences.", default=None)
    who: Prose | None = key("Đối tượng, bằng lời", "Khi không có trong audiences.", default=None)
    result: Prose | None = key(
        "Kết quả",
        "Phần sau đối tượng, bắt đầu bằng động từ.",
        "được cử đi bồi dưỡng kiến thức chuyên ngành",
        default=None,
    )
    deadline: When | None = key("Thời hạn", "", "hết 2028", "31/12/2030", default=None)
    qualifier: Plain | None = key("Từ chỉ mức độ", "", "phấn đấu", default=None)
    text: Prose | None = key("Lời văn riêng", "Thay cho câu tự lập; dùng {{ value }} để nêu mức.", default=None)
    measure: Prose | None = key(
        "Tên chỉ tiêu",
        "In trong bảng; để trống thì lập từ đối tượng và kết quả.",
        "Tỷ lệ công chức được bồi dưỡng kỹ năng số",
        default=None,
    )
    unit: Plain | None = key(
        "Đơn vị tính", "%, người, lượt người, lớp; để trống thì theo các số đã ghi.", "%", "lượt người", default=None
    )
    baseline: Baseline | None = key("Hiện trạng", "", {"value": "45%", "year": 2025}, default=None)
    years: dict[Year, Amount] = key("Lộ trình", "Mức của từng năm.", {"2026": "60%", "2027": "80%"}, default={})
    cumulative: Switch = key("Lũy kế", "Mức mỗi năm tính cả các năm trước.", default=False)
    results: dict[Year, Amount] = key("Kết quả", "Mức đã thực hiện của từng năm.", {"2026": "58%"}, default={})
    tracked_by: BodyRef | None = key("Cơ quan theo dõi, tổng hợp", "Chỉ in trong bảng.", "vhxh", default=None)
    note: Prose | None = key("Ghi chú", "Chỉ in trong bảng.", default=None)

    def figures(self) -> Iterator[tuple[tuple[str, ...], Quantity]]:
        """Every figure of the target with the keys that lead to it (các mức)."""
        if self.value is not None:
            yield ("value",), self.value
        if self.baseline is not None:
            yield ("baseline", "value"), self.baseline.value
        for name in ("years", "results"):
            by_year: Mapping[int, Quantity] = getattr(self, name)
            yield from (((name, str(year)), amount) for year, amount in by_year.items())

    def counted_in(self) -> str:
        """The unit of its figures, as written or as the first of them has it; empty where nothing tells."""
        if self.unit is not None:
            return str(self.unit)
        units = (PERCENT if amount.is_percent else amount.unit for _, amount in self.figures())
        return next((unit for unit in units if unit), "")

    def counts(self, amount: Quantity) -> bool:
        """Whether a figure is counted in the unit of the target, be it said or not."""
        return (PERCENT if amount.is_percent else amount.unit) in ("", self.counted_in())

    def goal_year(self, phases: Mapping[str, Phase], period: Period) -> int | None:
        """The year by which its value is to be reached; None where that comes back each year."""
        if self.deadline is not None:
            return self.deadline.end.year if self.deadline.end is not None else None
        phase = phases.get(self.phase or "")
        return phase.period.end if phase is not None else period.end
