"""How many people each unit may send to what (phân bổ chỉ tiêu): a table of units by classes or posts."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Id, OneOrMore, Plain, Prose, key
from plandocs.spec.cells import Counts
from plandocs.spec.scalars import BodyRef


class QuotaColumn(Fact):
    """What people are sent to (cột chỉ tiêu): a class, a course, a post."""

    id: Id = key("Mã cột", "Để ghi values và nêu trong biểu thức.", "lop_1")
    name: Plain | None = key("Tên cột", "Để trống thì lấy tên đối tượng.", "Lớp 1", default=None)
    above: Plain | None = key("Tiêu đề chung phía trên", "", "Bồi dưỡng ngạch chuyên viên", default=None)
    audience: Id | None = key("Đối tượng", "Mã trong audiences.", "cbcc", default=None)
    total: Count | None = key("Tổng số đã ghi", "Chỉ để so với số tính được.", "95", default=None)


class QuotaRow(Fact):
    """What one unit gets (dòng chỉ tiêu); with ``group``, the units below it."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "xa_ha_bac", default=None)
    unit: BodyRef | None = key("Đơn vị", "Mã trong bodies hoặc tên.", "Xã Hà Bắc", default=None)
    group: Prose | None = key("Nhóm đơn vị", "Thay cho unit; các đơn vị của nhóm ở rows.", "Cụm số 1", default=None)
    values: Counts = key("Các số", "Theo thứ tự các cột, hoặc theo mã cột.", [3, 2], {"lop_1": 3}, default=())
    total: Count | None = key("Tổng số đã ghi", "Chỉ để so với số tính được.", 5, default=None)
    note: Prose | None = key("Ghi chú", "", default=None)
    rows: tuple["QuotaRow", ...] = key("Các đơn vị của nhóm", "Ghi như rows của bảng.", default=())

    def leaves(self) -> Iterator["QuotaRow"]:
        """The rows that hold figures: this one, or those below it (các dòng đơn vị)."""
        if not self.rows:
            yield self
        for row in self.rows:
            yield from row.leaves()


class Quota(Fact):
    """An allocation (phân bổ chỉ tiêu): every total is computed, those that are typed are compared."""

    title: Plain | None = key("Tên", "", "Phân bổ chỉ tiêu bồi dưỡng năm 2026", default=None)
    columns: Annotated[tuple[QuotaColumn, ...], OneOrMore] = key("Các cột", "Mỗi lớp, chức danh một cột.", least=1)
    rows: tuple[QuotaRow, ...] = key("Các đơn vị", "Theo thứ tự chính thức của các đơn vị.", default=())
    file: Plain | None = key(
        "Tệp bảng tính", "Các dòng lấy từ tệp; tính từ thư mục của bản đặc tả.", "so-lieu/chi-tieu.xlsx", default=None
    )
    sheet: Plain | None = key("Trang tính", "Để trống thì tìm trang có các cột này.", "Sheet1", default=None)
    unit_head: Plain = key("Tiêu đề cột đơn vị trong tệp", "", "Xã, phường", default="Đơn vị")
    total: Count | None = key("Tổng số đã ghi", "Chỉ để so với số tính được.", "1.299", default=None)

    def leaves(self) -> Iterator[QuotaRow]:
        """The rows of the units, in order (các dòng đơn vị)."""
        for row in self.rows:
            yield from row.leaves()

    def value(self, row: QuotaRow, column: QuotaColumn) -> int | None:
        """What a unit gets in a column; None where nothing stands (chỉ tiêu của đơn vị)."""
        if isinstance(row.values, Mapping):
            return row.values.get(column.id)
        position = self.columns.index(column)
        return row.values[position] if position < len(row.values) else None

    def of_row(self, row: QuotaRow) -> int:
        """What a unit gets in all, or the units of a group (cộng dòng)."""
        return sum(self.value(leaf, column) or 0 for leaf in row.leaves() for column in self.columns)

    def of_column(self, column: QuotaColumn) -> int:
        """What all units get in a column (cộng cột)."""
        return sum(self.value(row, column) or 0 for row in self.leaves())

    @property
    def sum(self) -> int:
        """What all units get (tổng số)."""
        return sum(self.of_column(column) for column in self.columns)
