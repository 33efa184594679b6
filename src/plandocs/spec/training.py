"""Classes that are opened (mở lớp): year, region, round, class group. Only the leaves are typed, totals are computed.

Learners are people in classes (học viên); sums over years are attendances (lượt người).
"""

from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact, refusal
from plandocs.sources.scalars import Amount, Count, Grammar, Id, Money, OneOrMore, Percent, Plain, Prose, When, key
from plandocs.spec.goals import Statements
from plandocs.spec.scalars import BodyRef
from plandocs.vietnamese.numerals import parse_count

AUTO = -1
"""The number of classes when the program is to propose it from a size limit."""


def _read_classes(text: str) -> int:
    return AUTO if text.strip().lower() in ("auto", "tự động") else parse_count(text)


ClassCount = Annotated[int, Grammar(_read_classes, ("integer", "string"), r"^[0-9.]+$|^auto$|^tự động$")]
"""How many classes (số lớp): a count, or ``auto``."""


def _read_step(text: str) -> int:
    step = parse_count(text)
    if step < 1:
        raise refusal("PD227", found=text)
    return step


Step = Annotated[int, Grammar(_read_step, ("integer", "string"), r"^0*[1-9][0-9.]*$")]
"""To multiples of what a figure is rounded (bước làm tròn)."""


class Stated(Fact):
    """Totals that the author types as well (số tổng đã ghi), to be compared with the computed ones."""

    classes: Count | None = key("Số lớp", "So với số lớp tính được.", "14", default=None)
    learners: Count | None = key("Số học viên", "So với số học viên tính được.", "1.299", default=None)


class SizeLimits(Fact):
    """How many learners a class may have (quy mô lớp)."""

    least: Count | None = key("Ít nhất", "Số học viên ít nhất của một lớp.", 25, default=None)
    most: Count | None = key("Nhiều nhất", "Số học viên nhiều nhất của một lớp.", 120, default=None)


class Share(Fact):
    """Learners of one audience in a class group (đối tượng của lớp)."""

    audience: Id | None = key("Đối tượng", "Mã trong audiences.", "tu_phap", default=None)
    who: Prose | None = key(
        "Đối tượng, bằng lời", "Khi không có trong audiences.", "công chức Tư pháp - Hộ tịch", default=None
    )
    count: Count = key(
        "Số học viên", "Số người của đối tượng này; để trống khi lấy số từ danh sách (rosters).", "97", default=0
    )


class ClassGroup(Fact):
    """Classes of the same make-up (nhóm lớp): one audience or more, so many classes."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "tu_phap", default=None)
    shares: Annotated[tuple[Share, ...], OneOrMore] = key(
        "Đối tượng và số lượng",
        "Một hay nhiều đối tượng học chung.",
        {"audience": "tu_phap", "count": 97},
        least=1,
    )
    content: Prose | None = key(
        "Tên lớp, nội dung", "Chữ đầu viết thường: đứng sau chữ lớp.", "bồi dưỡng kỹ năng số", default=None
    )
    classes: ClassCount = key("Số lớp", "Số lớp, hoặc auto để chia đều theo quy mô lớp.", 1, "auto")
    days: Count | None = key("Số ngày mỗi lớp", "Nếu khác số ngày chung.", 3, default=None)
    time: When | None = key("Thời gian", "In trong bảng và danh sách lớp.", "tháng 3/2026", default=None)
    mode: Prose | None = key("Hình thức", "Chỉ in trong bảng; nếu khác hình thức chung.", "trực tuyến", default=None)
    organiser: BodyRef | None = key(
        "Cơ quan chủ trì", "Chỉ in trong bảng; nếu khác cơ quan chung.", "snv", default=None
    )
    venue: Prose | None = key("Địa điểm", "In trong bảng và danh sách lớp.", "Trung tâm Chính trị", default=None)
    cost: Money | None = key("Kinh phí", "Chỉ in trong bảng.", "12.000.000", default=None)
    note: Prose | None = key("Ghi chú", "Chỉ in trong bảng.", default=None)
    limits: SizeLimits | None = key("Quy mô lớp", "Nếu khác giới hạn chung.", {"least": 25, "most": 120}, default=None)
    stated: Stated | None = key("Số tổng đã ghi", "Để so với số tính được.", {"learners": 181}, default=None)


class Round(Fact):
    """A time slot in which classes are held (đợt)."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "dot1", default=None)
    name: Plain | None = key("Tên", "Để trống thì ghi: Đợt 1, Đợt 2 …", "Đợt 1", default=None)
    time: When | None = key("Thời gian", "Thời gian tổ chức đợt này.", "3/2023", default=None)
    mode: Prose | None = key("Hình thức", "Chỉ in trong bảng.", "trực tuyến", default=None)
    organiser: BodyRef | None = key("Cơ quan chủ trì", "Chỉ in trong bảng.", "snv", default=None)
    venue: Prose | None = key("Địa điểm", "In trong bảng và danh sách lớp.", "Trung tâm Chính trị", default=None)
    note: Prose | None = key("Ghi chú", "Chỉ in trong bảng.", default=None)
    groups: Annotated[tuple[ClassGroup, ...], OneOrMore] = key(
        "Các nhóm lớp",
        "Mỗi nhóm một dòng.",
        [{"classes": 1, "shares": {"audience": "tu_phap", "count": 97}}],
        least=1,
    )
    stated: Stated | None = key("Số tổng đã ghi", "Để so với số tính được.", {"classes": 7}, default=None)


class Region(Fact):
    """An area whose people are taught in one place (khu vực, cụm xã)."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "kv1", default=None)
    name: Plain = key("Tên", "Tên khu vực, cụm xã.", "Khu vực 1", "Cụm số 2")
    host: Plain | None = key("Nơi đăng cai", "Nơi mở lớp, khi chưa rõ địa điểm.", "phường Bồng Sơn", default=None)
    areas: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Gồm các xã, phường", "Mỗi nơi một mục.", ["xã An Lão", "phường Bồng Sơn"], default=()
    )
    units: Count | None = key("Số xã, phường", "Số đơn vị có người đi học.", 61, default=None)
    venue: Prose | None = key(
        "Địa điểm", "Nơi học, đứng sau chữ tại.", "Hội trường Ủy ban nhân dân phường Bồng Sơn", default=None
    )
    capacity: Count | None = key("Sức chứa hội trường", "Lớp đông hơn là lỗi.", 150, default=None)
    rounds: Annotated[tuple[Round, ...], OneOrMore] = key(
        "Các đợt", "Chỉ một đợt không tên thì các lớp đứng ngay dưới khu vực.", default=()
    )
    stated: Stated | None = key(
        "Số tổng đã ghi", "Để so với số tính được.", {"classes": 14, "learners": "1.299"}, default=None
    )


class TrainingYear(Fact):
    """The classes of a year (kế hoạch mở lớp trong năm), as a tree or in prose."""

    id: Id | None = key("Mã", "Để chọn năm trong dàn ý và nêu trong biểu thức.", "y2023", default=None)
    time: When = key("Năm, quý, tháng", "Năm, hoặc quý, tháng của năm.", "2023", "quý I/2023")
    heading: Prose | None = key(
        "Tiêu đề", "Để trống thì ghi: Năm 2023 (tổ chức trong quý I).", "Năm 2023", default=None
    )
    regions: Annotated[tuple[Region, ...], OneOrMore] = key("Các khu vực", "Cây số liệu của năm.", default=())
    text: Statements = key(
        "Bằng lời",
        "Với năm chưa chia lớp; mỗi ý một đoạn.",
        "Tổ chức các lớp bồi dưỡng chuyên sâu.",
        default=(),
    )
    stated: Stated | None = key("Số tổng đã ghi", "Để so với số tính được.", {"classes": 40}, default=None)


class SizeStyle(StrEnum):
    """How a class size that is no whole number is worded (cách ghi quy mô lớp)."""

    ABOUT = "about"
    RANGE = "range"


class Capacity(Fact):
    """How many classes of what size can be held each year (năng lực mở lớp)."""

    classes: Amount = key("Số lớp mỗi năm", "Một số, hoặc từ … đến ….", "28 - 32 lớp")
    size: Amount = key("Quy mô lớp", "Một số, hoặc từ … đến ….", "60 - 70 người")
    days: Count | None = key("Số ngày mỗi lớp", "Nếu khác số ngày chung.", 5, default=None)
    theory: Percent | None = key("Tỷ lệ lý thuyết", "Cộng với thực hành bằng 100%.", "30%", default=None)
    practice: Percent | None = key("Tỷ lệ thực hành, thực tế", "Cộng với lý thuyết bằng 100%.", "70%", default=None)
    target: Id | None = key(
        "Phải đủ chỗ cho",
        "Mã một đối tượng trong audiences, hoặc một chỉ tiêu trong targets.",
        "cbcc",
        default=None,
    )


class Training(Fact):
    """The classes of a plan (tổ chức các lớp)."""

    years: Annotated[tuple[TrainingYear, ...], OneOrMore] = key(
        "Các năm", "Mỗi năm một cây số liệu, hoặc bằng lời.", default=()
    )
    days: Count | None = key("Số ngày mỗi lớp", "Chung cho mọi lớp.", 2, default=None)
    mode: Prose | None = key("Hình thức", "Chung cho mọi lớp; chỉ in trong bảng.", "trực tiếp", default=None)
    organiser: BodyRef | None = key("Cơ quan chủ trì", "Chung cho mọi lớp; chỉ in trong bảng.", "snv", default=None)
    unit_words: Plain | None = key(
        "Cách gọi đơn vị", "Để trống thì ghi: xã, phường.", "xã, phường, đặc khu", default=None
    )
    limits: SizeLimits | None = key("Quy mô lớp", "Giới hạn chung.", {"least": 25, "most": 120}, default=None)
    rounding: Step = key("Làm tròn quy mô lớp đến", "Với số học viên/lớp không chẵn.", 1, 5, default=1)
    size_style: SizeStyle = key("Cách ghi quy mô lẻ", "about: khoảng 95; range: từ 90 đến 91.", default=SizeStyle.ABOUT)
    capacity: Capacity | None = key(
        "Năng lực mở lớp",
        "Số lớp, quy mô mỗi năm; để so với số người phải học.",
        {"classes": "28 - 32 lớp", "size": "60 - 70 người"},
        default=None,
    )
    stated: Stated | None = key("Số tổng đã ghi", "Để so với số tính được.", {"classes": 40}, default=None)

    def days_of(self, group: ClassGroup) -> int | None:
        """How many days each class of a group takes: its own, else those of all classes (số ngày mỗi lớp)."""
        return group.days if group.days is not None else self.days
