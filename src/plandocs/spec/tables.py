"""How a table is to look (cách trình bày bảng): what a plan changes of the habits that a form of table has."""

from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Id, Ids, OneOrMore, Plain, Prose, Switch, key


class Side(StrEnum):
    """How the cells of a column stand (căn lề)."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


class TotalRow(StrEnum):
    """Where the grand total stands (dòng tổng)."""

    FIRST = "first"
    LAST = "last"
    NONE = "none"


class ColumnChoice(Fact):
    """A column that is shown (cột): one of the form's, or an empty one to be filled in by hand."""

    shorthand = "id"

    id: Id = key("Mã cột", "Cột của mẫu bảng; mã khác thì là cột để trống và phải có head.", "lead", "ky_nhan")
    head: Plain | None = key("Tiêu đề cột", "Nếu khác tiêu đề của mẫu bảng.", "Đơn vị chủ trì", default=None)
    width: Count | None = key("Bề rộng", "Phần trăm bề ngang; 0: theo chữ trong cột.", 30, default=None)
    align: Side | None = key("Căn lề", "left, centre, right hoặc justified.", "centre", default=None)


class TableOptions(Fact):
    """What differs from the form of table (thay đổi so với mẫu bảng)."""

    columns: Annotated[tuple[ColumnChoice, ...], OneOrMore] = key(
        "Các cột", "Chỉ các cột này, theo thứ tự này; để trống thì theo mẫu bảng.", ["number", "content"], default=()
    )
    total: TotalRow | None = key("Dòng tổng", "first, last hoặc none.", "last", default=None)
    total_label: Plain | None = key("Chữ ở dòng tổng", "Thay cho chữ của mẫu bảng.", "TỔNG SỐ", default=None)
    column_numbers: Switch | None = key("Dòng số cột", "Dòng (1), (2), (3) dưới tiêu đề.", default=None)
    running: Switch | None = key("Số thứ tự liên tục", "Không bắt đầu lại trong mỗi nhóm.", default=None)
    merge: Ids = key("Gộp ô trùng nhau", "Mã các cột: ô giống ô ngay trên thì gộp.", ["lead", "time"], default=())
    small: Switch | None = key("Chữ nhỏ", "Cho bảng nhiều cột.", default=None)
    unit: Plain | None = key("Đơn vị tính", "Ghi trên bảng, bên phải.", "triệu đồng", default=None)
    signers: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Người ký dưới bảng",
        "Chức danh, từ trái sang phải, thay cho mẫu bảng; [] thì không có.",
        ["Người lập biểu", "Kế toán", "Thủ trưởng đơn vị"],
        default=(),
    )
    notes: Annotated[tuple[Prose, ...], OneOrMore] = key(
        "Ghi chú dưới bảng", "Mỗi ghi chú một dòng.", "Ghi chú: số liệu tính đến ngày 10/11/2025", default=()
    )
