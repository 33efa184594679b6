"""What things cost (dự toán kinh phí): lines of quantity, times and rate; amounts and sums are computed."""

from decimal import Context, Decimal, localcontext
from typing import Annotated

from plandocs.sources.fact import Fact, refusal
from plandocs.sources.scalars import Grammar, Id, Measure, Money, OneOrMore, Ordinal, Plain, Prose, key
from plandocs.sources.walking import facts_in
from plandocs.vietnamese.numerals import parse_money, round_half_up

_EXACTLY = Context(prec=100)
"""Products are exact, whatever is multiplied."""


def _read_step(text: str) -> int:
    step = parse_money(text)
    if step < 1:
        raise refusal("PD227", found=text)
    return step


MoneyStep = Annotated[int, Grammar(_read_step, ("integer", "number", "string"), r"[1-9]")]
"""To multiples of how many đồng a sum is rounded (làm tròn đến)."""


class CostLine(Fact):
    """A line of an estimate (khoản chi)."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "hoi_truong", default=None)
    content: Prose = key("Nội dung chi", "", "Thuê hội trường")
    unit: Plain | None = key("Đơn vị tính", "Để trống thì theo mức chi ở norm.", "buổi", default=None)
    quantity: Measure | None = key("Số lượng", "", 2, default=None)
    times: Measure | None = key("Số buổi, số ngày, số lần", "Để trống là một lần.", 4, default=None)
    rate: Money | None = key("Mức chi", "Đồng; để trống thì lấy ở norm.", "1.500.000", default=None)
    norm: Id | None = key("Mức chi theo quy định", "Mã trong bảng mức chi.", "giang_vien", default=None)
    amount: Money | None = key(
        "Thành tiền đã ghi", "Khoản chi trọn gói thì chỉ ghi số này; có mức chi thì để so.", "5.000.000", default=None
    )
    shares: dict[Id, Money] = key(
        "Chia theo năm, theo nguồn", "Theo mã ở split; cộng lại bằng thành tiền.", {"n2026": "10.000.000"}, default={}
    )
    source: Prose | None = key("Căn cứ", "Để trống thì theo mức chi ở norm.", "báo giá ngày 05/5/2026", default=None)
    note: Prose | None = key("Ghi chú", "", default=None)

    @property
    def computed(self) -> int | None:
        """Quantity by times by rate, in whole đồng (số lượng nhân số lần nhân mức chi); None without a rate."""
        if self.rate is None:
            return None
        with localcontext(_EXACTLY):
            amount = Decimal(self.rate)
            for factor in (self.quantity, self.times):
                amount *= 1 if factor is None else factor
        return int(round_half_up(amount, 0))

    @property
    def cost(self) -> int | None:
        """What the line costs (thành tiền): what is computed, the lump sum, or its shares; None where none is known."""
        if self.computed is not None or self.amount is not None:
            return self.amount if self.computed is None else self.computed
        return sum(self.shares.values()) if self.shares else None


class CostGroup(Fact):
    """Lines that belong together (nhóm chi), with their sum; groups may stand within groups."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "giang_vien", default=None)
    name: Prose = key("Tên nhóm", "", "Thù lao giảng viên, báo cáo viên")
    lines: Annotated[tuple[CostLine, ...], OneOrMore] = key("Các khoản chi", "", default=())
    groups: tuple["CostGroup", ...] = key("Các nhóm nhỏ", "", default=())
    total: Money | None = key("Số cộng đã ghi", "Chỉ để so với số tính được.", default=None)

    @property
    def cost(self) -> int:
        """The sum of the group (cộng nhóm)."""
        return _added(self.lines, self.groups)


class CostPart(Fact):
    """A year or source of money (phần chia): a column of the estimate that is split."""

    id: Id = key("Mã", "Để ghi shares của từng khoản chi.", "n2026")
    name: Plain = key("Tên cột", "", "2026", "Ngân sách xã")


def _added(lines: tuple[CostLine, ...], groups: tuple[CostGroup, ...]) -> int:
    return sum(line.cost or 0 for line in lines) + sum(group.cost for group in groups)


class CostEstimate(Fact):
    """An estimate (dự toán); with ``classes``, its lines are those of one class."""

    title: Plain | None = key("Tên", "", "Dự toán kinh phí tập huấn kỹ năng số", default=None)
    groups: Annotated[tuple[CostGroup, ...], OneOrMore] = key("Các nhóm chi", "", default=())
    lines: Annotated[tuple[CostLine, ...], OneOrMore] = key("Các khoản chi", "Khi không chia nhóm.", default=())
    classes: Ordinal | None = key("Số lớp", "Khi các khoản chi là của một lớp.", 3, default=None)
    rounding: MoneyStep | None = key("Làm tròn đến", "In thêm dòng Làm tròn.", "1.000", "100.000 đồng", default=None)
    split: Annotated[tuple[CostPart, ...], OneOrMore] = key(
        "Chia theo năm, theo nguồn",
        "Mỗi năm, mỗi nguồn một cột, khi khối có layout: split.",
        [{"id": "n2026", "name": "2026"}],
        default=(),
    )
    total: Money | None = key("Tổng cộng đã ghi", "Chỉ để so với số tính được.", default=None)

    @property
    def sum(self) -> int:
        """What the lines add up to (cộng): of one class, where there are several."""
        return _added(self.lines, self.groups)

    def of_part(self, part: CostPart) -> int:
        """What falls to a year or source, for one class where there are several (cộng phần chia)."""
        lines = (fact for fact in facts_in(self) if isinstance(fact, CostLine))
        return sum(line.shares.get(part.id, 0) for line in lines)

    @property
    def for_all(self) -> int:
        """The sum for all classes (tổng cộng)."""
        return self.sum if self.classes is None else self.sum * self.classes

    @property
    def cost(self) -> int:
        """What is printed as the total, rounded where that is asked for (tổng kinh phí)."""
        step = self.rounding or 1
        return int(round_half_up(Decimal(self.for_all) / step, 0)) * step if step > 1 else self.for_all
