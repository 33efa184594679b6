"""Tables of the author's own (bảng tự lập): kinds of columns, formulas, rows typed here or kept in a file."""

from enum import StrEnum
from typing import Annotated, Literal

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Id, OneOrMore, Ordinal, Plain, Prose, Switch, key
from plandocs.spec.breakdowns import Places
from plandocs.spec.cells import Cells
from plandocs.spec.tables import Side, TableOptions

NUMBER = "number"
"""The id of the column whose cells are numbered by the program (STT)."""


class ColumnType(StrEnum):
    """What the cells of a column hold (kiểu dữ liệu)."""

    TEXT = "text"
    COUNT = "count"
    DECIMAL = "decimal"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"


class FreeColumn(Fact):
    """A column of a table of the author's own (cột)."""

    shorthand = "head"

    id: Id | None = key("Mã cột", "Dùng trong công thức; number: cột STT, tự đánh số.", "don_gia", default=None)
    head: Plain = key("Tiêu đề cột", "Chữ ở đầu cột.", "Đơn giá")
    above: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Tiêu đề chung phía trên", "Các cột liền nhau cùng tiêu đề chung thì gộp.", "Trong đó", default=()
    )
    type: ColumnType = key(
        "Kiểu dữ liệu", "text, count, decimal, money, percent hoặc date.", "money", default=ColumnType.TEXT
    )
    places: Places | None = key("Số chữ số thập phân", "Để trống thì như số liệu đã ghi.", 1, default=None)
    padded: Switch = key("Thêm số 0 trước số dưới 10", "02 thay cho 2.", default=False)
    width: Count = key("Bề rộng", "Phần trăm bề ngang; 0: theo chữ trong cột.", 30, default=0)
    align: Side | None = key("Căn lề", "Để trống thì theo kiểu dữ liệu.", "centre", default=None)
    summed: Switch = key("Cộng dồn", "Có trong dòng nhóm và dòng tổng.", default=False, alias="sum")
    formula: Plain | None = key(
        "Công thức", "Tính từ các cột khác, bằng + - * / và ngoặc.", "so_luong * don_gia", default=None
    )


class CellSpan(Fact):
    """A cell that takes in its neighbours (ô gộp): those to the right, those below, which hold nothing themselves."""

    column: Id = key("Cột của ô đầu", "Mã cột.", "noi_dung")
    across: Ordinal = key("Số cột", "Kể cả ô đầu.", 2, default=1)
    down: Ordinal = key("Số dòng", "Kể cả ô đầu.", 3, default=1)


class FreeRow(Fact):
    """A row (dòng): its cells; with ``group``, a heading over the rows below it, whose sums stand in it."""

    shorthand = "cells"

    group: Prose | None = key("Tên nhóm", "Dòng nhóm; các dòng của nhóm ở rows.", "Khu vực 1", default=None)
    cells: Cells = key(
        "Các ô",
        "Theo thứ tự các cột, không kể cột number và cột có công thức; hoặc theo mã cột.",
        ["Thuê hội trường", "2", "500.000"],
        {"noi_dung": "Thuê hội trường", "don_gia": "500.000"},
        default=(),
    )
    rows: tuple["FreeRow", ...] = key("Các dòng của nhóm", "Ghi như rows của bảng.", default=())
    spans: Annotated[tuple[CellSpan, ...], OneOrMore] = key(
        "Ô gộp", "Các ô bị gộp phải để trống.", {"column": "noi_dung", "across": 2}, default=()
    )


class FreeTableBlock(Fact):
    """A table of the author's own (bảng tự lập)."""

    kind: Literal["table"] = key("Loại khối")
    id: Id | None = key("Mã", default=None)
    lead: Prose | None = key("Câu dẫn", "Đoạn đứng trước bảng.", default=None)
    columns: tuple[FreeColumn, ...] = key(
        "Các cột", "Mỗi cột một mục.", [{"id": "number", "head": "STT"}, "Nội dung"], least=1
    )
    rows: tuple[FreeRow, ...] = key(
        "Các dòng", "Mỗi dòng là danh sách các ô, hoặc một nhóm dòng.", [["Khai giảng", "Sáng 07/9/2026"]], default=()
    )
    total: Cells = key("Số tổng đã ghi", "Chỉ để so với số tính được; theo mã cột.", {"so_luong": 12}, default=())
    file: Plain | None = key(
        "Tệp bảng tính",
        "Các dòng lấy từ tệp .xlsx, .ods, .csv; tính từ thư mục của bản đặc tả. Dòng đầu cột của tệp phải khớp.",
        "so-lieu/bang.xlsx",
        default=None,
    )
    sheet: Plain | None = key("Trang tính", "Để trống thì tìm trang có các cột này.", "Sheet1", default=None)
    table: TableOptions | None = key("Bảng", "Cách trình bày: dòng tổng, đơn vị tính, ghi chú …", default=None)

    def keyed(self) -> dict[str, FreeColumn]:
        """The columns by their ids; those without one by what no id can be (cột theo mã)."""
        return {column.id or f"_{position}": column for position, column in enumerate(self.columns)}
