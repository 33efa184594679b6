"""When what is taught by whom (lịch học)."""

from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Id, OneOrMore, Plain, Prose, key
from plandocs.spec.scalars import BodyRef


class DayPart(StrEnum):
    """A part of the day (buổi), in the order of the day."""

    DAY = "cả ngày"
    MORNING = "sáng"
    AFTERNOON = "chiều"
    EVENING = "tối"


class Session(Fact):
    """A session (buổi học)."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "khai_giang", default=None)
    date: Date = key("Ngày", "", "07/9/2026")
    part: DayPart | None = key("Buổi", "sáng, chiều, tối hoặc cả ngày.", "sáng", default=None)
    hours: Plain | None = key("Giờ", "", "từ 07 giờ 30", default=None)
    content: Prose = key("Nội dung", "", "Khai giảng")
    lecturer: BodyRef | None = key("Giảng viên", "Mã trong bodies hoặc tên.", "snv", default=None)
    venue: Prose | None = key("Địa điểm", "Nếu khác địa điểm chung.", "Hội trường B", default=None)
    note: Prose | None = key("Ghi chú", "", default=None)


class Schedule(Fact):
    """The timetable of a class (lịch học)."""

    name: Prose = key("Tên lớp", "", "Lớp bồi dưỡng kỹ năng số")
    venue: Prose | None = key("Địa điểm chung", "", "Trung tâm Chính trị", default=None)
    sessions: Annotated[tuple[Session, ...], OneOrMore] = key(
        "Các buổi học",
        "Theo thứ tự thời gian.",
        [{"date": "07/9/2026", "part": "sáng", "content": "Khai giảng"}],
        least=1,
    )
