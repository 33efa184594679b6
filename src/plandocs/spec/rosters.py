"""Lists of people that the plan rests on (danh sách): which files hold them, and how they are to be read."""

import re
from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact, refusal
from plandocs.sources.scalars import Grammar, Id, Name, OneOrMore, Percent, Plain, key
from plandocs.vietnamese.unreadable import Flaw, Unreadable

LEAVE_OUT = "-"
"""The answer for a head whose column is not wanted (bỏ cột)."""
FROM_PLAN = "plan"
"""What stands for the plan's own bodies and areas in a list of units (theo kế hoạch)."""

_AGES = r"^(?:từ )?\s*(\d{1,3})\s*(?:-|–|đến)\s*(\d{1,3})(?: tuổi)?$"
_COLUMN = rf"^[a-z][a-z0-9_]*$|^{LEAVE_OUT}$"


class Order(StrEnum):
    """In what order people are listed (thứ tự): by given name, by unit and post, or as the file has them."""

    NAME = "name"
    UNIT = "unit"
    FILE = "file"


class Legacy(StrEnum):
    """In which old encoding a file was typed (bảng mã cũ)."""

    TCVN3 = "tcvn3"
    VNI = "vni"


class SameUnit(StrEnum):
    """Whether people of one unit go to class at different times or together (người cùng đơn vị)."""

    SPREAD = "spread"
    TOGETHER = "together"


class Counts(StrEnum):
    """What the plan's counts of learners have to do with the list (số học viên của kế hoạch)."""

    COMPARE = "compare"
    FROM_ROSTER = "from_roster"


def _read_ages(text: str) -> tuple[int, int]:
    """The youngest and the oldest: "18 - 65". Raises Unreadable (NOT_A_QUANTITY)."""
    match = re.fullmatch(_AGES, text.strip())
    if match is None or int(match[1]) > int(match[2]):
        raise Unreadable(Flaw.NOT_A_QUANTITY, text)
    return int(match[1]), int(match[2])


def _read_column(text: str) -> str:
    if not re.fullmatch(_COLUMN, text):
        raise refusal("PD106", found=text)
    return text


Ages = Annotated[tuple[int, int], Grammar(_read_ages, pattern=_AGES.replace("(?:", "("))]
"""The youngest and the oldest that a list may hold (khoảng tuổi)."""
ColumnKey = Annotated[str, Grammar(_read_column, pattern=_COLUMN)]
"""The name of a column (tên cột): ``name``, ``birth``, ``unit`` …; ``-`` to leave the column out."""


class LeftOut(Fact):
    """People who are listed apart (người không đưa vào lớp): what marks them, and why."""

    column: Plain = key("Cột", "Tên cột, hoặc chữ ở đầu cột trong tệp.", "note", "Ghi chú")
    values: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Ô ghi",
        "Ô có một trong các chữ này; để trống thì mọi ô có chữ.",
        ["đã có chứng chỉ", "nghỉ thai sản"],
        default=(),
    )
    reason: Plain | None = key("Lý do", "Để trống thì lấy chữ trong ô.", "Đã được bồi dưỡng năm 2026", default=None)


class ListFile(Fact):
    """A file of a list (tệp danh sách), and of whom it is where its rows do not say so."""

    shorthand = "file"

    file: Plain = key(
        "Tệp",
        "Tệp .xlsx, .xls, .ods, .csv, hoặc thư mục chứa chúng; tính từ thư mục của bản đặc tả.",
        "gui/ha-bac.xlsx",
    )
    commune: Plain | None = key("Xã, phường", "Của những người mà tệp không ghi xã, phường.", "xã Hà Bắc", default=None)
    unit: Plain | None = key("Đơn vị", "Của những người trong tệp không có cột đơn vị.", "Phòng Kinh tế", default=None)


class RosterFact(Fact):
    """A list of people (danh sách): its files, and the answers to what they leave open."""

    shorthand = "files"

    files: Annotated[tuple[ListFile, ...], OneOrMore] = key(
        "Tệp danh sách",
        "Một hay nhiều tệp hoặc thư mục; tệp của một xã, phường không ghi tên xã thì ghi ở đây.",
        "danh-sach/hoc-vien.xlsx",
        ["danh-sach/phong-kinh-te.xlsx", {"file": "danh-sach/ha-bac.xlsx", "commune": "xã Hà Bắc"}],
        least=1,
    )
    sheet: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Trang tính", "Để trống thì đọc mọi trang có danh sách.", "Sheet1", default=()
    )
    columns: dict[Name, ColumnKey] = key(
        "Ý nghĩa các cột",
        "Chữ ở đầu cột: tên cột (name, birth, unit, post …), hoặc - để bỏ cột.",
        {"ĐV": "unit", "Ký nhận": LEAVE_OUT},
        default={},
    )
    required: Annotated[tuple[ColumnKey, ...], OneOrMore] = key(
        "Ô phải có", "Để trống thì: name, birth, unit.", ["name", "unit"], default=()
    )
    ages: Ages = key("Tuổi", "Người ngoài khoảng này được báo.", "18 - 65", default=(18, 65))
    order: Order = key(
        "Thứ tự", "name: theo tên; unit: theo đơn vị, chức vụ; file: như trong tệp.", "unit", default=Order.NAME
    )
    legacy: Legacy | None = key("Bảng mã cũ", "tcvn3 hoặc vni: chuyển chữ sang Unicode.", "tcvn3", default=None)
    units: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Các đơn vị",
        "Tên các đơn vị theo thứ tự chính thức; plan: bodies và các xã, phường của training.",
        FROM_PLAN,
        ["Văn phòng HĐND và UBND", "Phòng Kinh tế"],
        default=(),
    )
    posts: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Các chức vụ", "Chức vụ không có ở đây được báo.", ["Chủ tịch", "Trưởng phòng", "Chuyên viên"], default=()
    )
    year: Id | None = key("Năm học", "Mã của năm trong training, khi kế hoạch có nhiều năm.", "y2027", default=None)
    counts: Counts = key(
        "Số học viên của kế hoạch",
        "compare: so với danh sách; from_roster: lấy từ danh sách.",
        "from_roster",
        default=Counts.COMPARE,
    )
    same_unit: SameUnit | None = key(
        "Người cùng đơn vị",
        "spread: không để trưởng và phó, hoặc quá nhiều người, đi cùng một đợt; together: đi cùng một đợt.",
        "spread",
        default=None,
    )
    share_at_once: Percent | None = key(
        "Tỷ lệ đi cùng một đợt",
        "Với spread: mỗi đơn vị cử không quá tỷ lệ này, làm tròn lên.",
        "50%",
        default=None,
    )
    left_out: Annotated[tuple[LeftOut, ...], OneOrMore] = key(
        "Người không đưa vào lớp",
        "Được liệt kê riêng, kèm lý do.",
        {"column": "note", "values": ["đã có chứng chỉ"]},
        default=(),
    )
