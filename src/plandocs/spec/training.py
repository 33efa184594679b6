"""Classes that are opened (mở lớp): year, region, round, class group. Only the leaves are typed, totals are computed.

Learners are people in classes (học viên); sums over years are attendances (lượt người).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Grammar, Id, OneOrMore, Plain, Prose, When, key
from plandocs.spec.goals import Statements
from plandocs.vietnamese.numerals import parse_count

AUTO = -1
"""The number of classes when the program is to propose it from a size limit."""


def _read_classes(text: str) -> int:
    return AUTO if text.strip().lower() in ("auto", "tự động") else parse_count(text)


ClassCount = Annotated[int, Grammar(_read_classes, ("integer", "string"), r"^[0-9.]+$|^auto$|^tự động$")]
"""How many classes (số lớp): a count, or ``auto``."""


class Stated(Fact):
    """Totals that the author types as well (số tổng đã ghi), to be compared with the computed ones."""

    classes: Count | None = key("Số lớp", "", "14", default=None)
    learners: Count | None = key("Số học viên", "", "1.299", default=None)


class SizeLimits(Fact):
    """How many learners a class may have (quy mô lớp)."""

    least: Count | None = key("Ít nhất", "", 25, default=None)
    most: Count | None = key("Nhiều nhất", "", 120, default=None)


class Share(Fact):
    """Learners of one audience in a class group (đối tượng của lớp)."""

    audience: Id | None = key("Đối tượng", "Mã trong audiences.", default=None)
    who: Prose | None = key("Đối tượng, bằng lời", "", default=None)
    count: Count = key("Số học viên", "", "97")


class ClassGroup(Fact):
    """Classes of the same make-up (nhóm lớp): one audience or more, so many classes."""

    id: Id | None = key("Mã", default=None)
    shares: Annotated[tuple[Share, ...], OneOrMore] = key("Đối tượng và số lượng", "Một hay nhiều đối tượng học chung.")
    classes: ClassCount = key("Số lớp", "Số lớp, hoặc auto để chia theo quy mô.", 1, "auto")
    limits: SizeLimits | None = key("Quy mô lớp", "Nếu khác giới hạn chung.", default=None)
    stated: Stated | None = key("Số tổng đã ghi", "", default=None)


class Round(Fact):
    """A time slot in which classes are held (đợt)."""

    id: Id | None = key("Mã", default=None)
    name: Plain | None = key("Tên", "Để trống thì ghi: Đợt 1, Đợt 2 …", "Đợt 1", default=None)
    time: When | None = key("Thời gian", "", "3/2023", default=None)
    groups: Annotated[tuple[ClassGroup, ...], OneOrMore] = key("Các nhóm lớp", "")
    stated: Stated | None = key("Số tổng đã ghi", "", default=None)


class Region(Fact):
    """An area whose people are taught in one place (khu vực, cụm xã)."""

    id: Id | None = key("Mã", default=None)
    name: Plain = key("Tên", "", "Khu vực 1")
    host: Plain | None = key("Nơi đăng cai", "", "thị xã Hoài Nhơn", default=None)
    areas: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Gồm các huyện, cụm xã", "", ["huyện An Lão", "thị xã Hoài Nhơn"], default=()
    )
    units: Count | None = key("Số xã, phường", "", 61, default=None)
    venue: Prose | None = key("Địa điểm", "", "Hội trường Trung tâm Chính trị thị xã Hoài Nhơn", default=None)
    capacity: Count | None = key("Sức chứa hội trường", "", 150, default=None)
    rounds: Annotated[tuple[Round, ...], OneOrMore] = key("Các đợt", "")
    stated: Stated | None = key("Số tổng đã ghi", "", default=None)


class TrainingYear(Fact):
    """The classes of a year (kế hoạch mở lớp trong năm), as a tree or in prose."""

    id: Id | None = key("Mã", default=None)
    time: When = key("Năm, quý, tháng", "", "2023", "quý I/2023")
    heading: Prose | None = key("Tiêu đề", "Để trống thì ghi: Năm 2023 (tổ chức trong quý I).", default=None)
    regions: Annotated[tuple[Region, ...], OneOrMore] = key("Các khu vực", "", default=())
    text: Statements = key("Bằng lời", "Với năm chưa chia lớp.", default=())
    stated: Stated | None = key("Số tổng đã ghi", "", default=None)


class SizeStyle(StrEnum):
    """How a class size that is no whole number is worded (cách ghi quy mô lớp)."""

    ABOUT = "about"
    RANGE = "range"


class Training(Fact):
    """The classes of a plan (tổ chức các lớp)."""

    years: Annotated[tuple[TrainingYear, ...], OneOrMore] = key("Các năm", "")
    days: Count | None = key("Số ngày mỗi lớp", "", 2, default=None)
    unit_words: Plain | None = key("Cách gọi đơn vị", "", "xã, phường, thị trấn", default=None)
    limits: SizeLimits | None = key("Quy mô lớp", "Giới hạn chung.", default=None)
    rounding: Count = key("Làm tròn quy mô lớp đến", "Với số học viên/lớp không chẵn.", 1, 5, default=1)
    size_style: SizeStyle = key("Cách ghi quy mô lẻ", "about: khoảng 95; range: từ 90 đến 91.", default=SizeStyle.ABOUT)
    stated: Stated | None = key("Số tổng đã ghi", "", default=None)
