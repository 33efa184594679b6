"""What is to be reached (chỉ tiêu, mục tiêu cụ thể) and the phases of the plan (giai đoạn)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Amount, Id, PeriodOfYears, Plain, Prose, When, key


class Phase(Fact):
    """A stage of the plan (giai đoạn)."""

    shorthand = "period"

    period: PeriodOfYears = key("Thời gian", "", "2026 - 2028")
    name: Plain | None = key("Tên", "Để trống thì ghi: Giai đoạn 2026 - 2028.", default=None)


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
