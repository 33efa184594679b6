"""How many people each unit may send to what (phân bổ chỉ tiêu): a table of units by classes or posts."""

from collections.abc import Iterator, Mapping
from typing import Annotated

from plandocs.diagnostics.place import Place
from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Id, OneOrMore, Plain, Prose, Switch, is_id, key
from plandocs.spec.allocations import Allocation, Limit
from plandocs.spec.cells import Counts
from plandocs.spec.scalars import BodyRef


class QuotaColumn(Fact):
    """What people are sent to (cột chỉ tiêu): a class, a course, a post."""

    id: Id = key("Mã cột", "Để ghi values và nêu trong biểu thức.", "lop_1")
    name: Plain | None = key("Tên cột", "Để trống thì lấy tên đối tượng.", "Lớp 1", default=None)
    above: Plain | None = key("Tiêu đề chung phía trên", "", "Bồi dưỡng ngạch chuyên viên", default=None)
    audience: Id | None = key("Đối tượng", "Mã trong audiences.", "cbcc", default=None)
    group: Id | None = key("Nhóm lớp", "Mã một nhóm lớp trong training, để so số học viên.", "tu_phap", default=None)
    sending: Id | None = key("Cử đi học", "Mã một mục trong sending, để so số người.", "cu_1", default=None)
    target: Id | None = key("Mục tiêu", "Mã một mục trong targets, để so với mức phải đạt.", "mt_1", default=None)
    basis: Switch = key(
        "Cột căn cứ", "Số của đơn vị để chia, để giới hạn; không cộng vào chỉ tiêu.", "yes", default=False
    )
    most: Limit | None = key("Mỗi đơn vị không quá", "Một số chung, hoặc mã một cột.", "du_dieu_kien", 5, default=None)
    allocate: Allocation | None = key(
        "Phân bổ theo quy tắc",
        "Thay cho các số gõ tay của cột.",
        {"total": 120, "by": "bien_che", "least": 1, "most": "du_dieu_kien"},
        default=None,
    )
    total: Count | None = key("Tổng số đã ghi", "Chỉ để so với số tính được.", "95", default=None)

    @property
    def limit(self) -> int | str | None:
        """What the figure of a unit may not exceed (giới hạn của cột)."""
        return self.most if self.most is not None or self.allocate is None else self.allocate.most


class QuotaRow(Fact):
    """What one unit gets (dòng chỉ tiêu); with ``group``, the units below it."""

    id: Id | None = key("Mã", "Để nêu trong biểu thức.", "xa_ha_bac", default=None)
    unit: BodyRef | None = key("Đơn vị", "Mã trong bodies hoặc tên.", "Xã Hà Bắc", default=None)
    group: Prose | None = key("Nhóm đơn vị", "Thay cho unit; các đơn vị của nhóm ở rows.", "Cụm số 1", default=None)
    code: Plain | None = key("Mã đơn vị hành chính", "Theo danh mục; ghi trên phiếu đăng ký.", "00001", default=None)
    values: Counts = key(
        "Các số", "Theo thứ tự các cột không có allocate, hoặc theo mã cột.", [3, 2], {"lop_1": 3}, default=()
    )
    total: Count | None = key("Tổng số đã ghi", "Chỉ để so với số tính được.", 5, default=None)
    note: Prose | None = key("Ghi chú", "", default=None)
    rows: tuple["QuotaRow", ...] = key("Các đơn vị của nhóm", "Ghi như rows của bảng.", default=())

    @property
    def name(self) -> str | None:
        """By what expressions know the row (mã của dòng): its id, or that of the body it names."""
        return self.id or (str(self.unit) if self.unit is not None and is_id(self.unit) else None)

    def figure_place(self, column: str, position: int) -> Place:
        """Where a figure was written (vị trí của số): by the column's id, or at a position of the list."""
        place = self.where("values", column)
        return self.where("values", position) if place == self.where("values") else place

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
    code_head: Plain = key("Tiêu đề cột mã đơn vị trong tệp", "", "Mã xã", default="Mã đơn vị")
    most: Limit | None = key(
        "Mỗi đơn vị không quá", "Cộng các cột; một số chung, hoặc mã một cột.", "du_dieu_kien", 5, default=None
    )
    total: Count | None = key("Tổng số đã ghi", "Chỉ để so với số tính được.", "1.299", default=None)

    @property
    def counted(self) -> tuple[QuotaColumn, ...]:
        """The columns that are quotas (cột chỉ tiêu), those that these rest on left out."""
        return tuple(column for column in self.columns if not column.basis)

    @property
    def typed(self) -> tuple[QuotaColumn, ...]:
        """The columns whose figures an author types (cột gõ tay), in the order in which rows list them."""
        return tuple(column for column in self.columns if column.allocate is None)

    def leaves(self) -> Iterator[QuotaRow]:
        """The rows of the units, in order (các dòng đơn vị)."""
        for row in self.rows:
            yield from row.leaves()

    def value(self, row: QuotaRow, column: QuotaColumn) -> int | None:
        """What a unit gets in a column; None where nothing stands (chỉ tiêu của đơn vị)."""
        if isinstance(row.values, Mapping):
            return row.values.get(column.id)
        position = self.typed.index(column) if column.allocate is None else len(row.values)
        return row.values[position] if position < len(row.values) else None

    def place(self, row: QuotaRow, column: QuotaColumn) -> Place:
        """Where the figure of a unit stands (vị trí của số)."""
        return row.figure_place(column.id, self.typed.index(column)) if column.allocate is None else row.written_at

    def bound(self, row: QuotaRow, limit: int | str | None) -> int | None:
        """What a limit is for a unit (giới hạn của đơn vị); None where nothing stands."""
        named = next((column for column in self.columns if column.id == limit), None)
        return self.value(row, named) if named is not None else limit if isinstance(limit, int) else None

    def of_row(self, row: QuotaRow) -> int:
        """What a unit gets in all, or the units of a group (cộng dòng)."""
        return sum(self.value(leaf, column) or 0 for leaf in row.leaves() for column in self.counted)

    def of_column(self, column: QuotaColumn) -> int:
        """What all units get in a column (cộng cột)."""
        return sum(self.value(row, column) or 0 for row in self.leaves())

    @property
    def sum(self) -> int:
        """What all units get (tổng số)."""
        return sum(self.of_column(column) for column in self.counted)
