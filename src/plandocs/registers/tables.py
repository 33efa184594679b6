"""Forms of annex tables (mẫu bảng): which columns stand, what they are called, where totals stand. Habits, no rules."""

from enum import StrEnum

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Name, Plain, Switch, key


class TableAlign(StrEnum):
    """How the cells of a column stand (căn lề)."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


class ColumnKind(StrEnum):
    """What a column holds (kiểu dữ liệu)."""

    TEXT = "text"
    COUNT = "count"
    DECIMAL = "decimal"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"


class TotalPlace(StrEnum):
    """Where the grand total stands (vị trí dòng tổng)."""

    FIRST = "first"
    LAST = "last"
    NONE = "none"


class ColumnForm(Fact):
    """A column (cột)."""

    id: Name = key("Mã cột")
    each: Name | None = key(
        "Lặp theo", "Một cột cho mỗi mục mà khối đưa vào, ví dụ years; các cột liền nhau lặp cùng nhau.", default=None
    )
    head: Plain = key("Tiêu đề cột", "Có thể có {ô} do khối điền.")
    above: tuple[Plain, ...] = key(
        "Tiêu đề chung phía trên", "Các cột liền nhau cùng tiêu đề chung thì gộp.", default=()
    )
    width: Count = key("Bề rộng", "Phần trăm; 0: theo chữ trong cột.", default=0)
    align: TableAlign = key("Căn lề", default=TableAlign.LEFT)
    type: ColumnKind = key("Kiểu dữ liệu", default=ColumnKind.TEXT)
    places: Count = key("Số chữ số thập phân", default=0)
    padded: Switch = key("Thêm số 0 trước số dưới 10", default=False)
    summed: Switch = key("Cộng dồn", "Có trong dòng nhóm và dòng tổng.", default=False)
    formula: Plain | None = key("Công thức", "Tính từ các cột khác.", default=None)
    on_demand: Switch = key("Chỉ khi được chọn", "Cột chỉ có khi kế hoạch ghi tên nó.", default=False)
    always: Switch = key("Luôn có", "Kể cả khi không ô nào có chữ.", default=False)


class TableForm(Fact):
    """A form of table (mẫu bảng)."""

    source: Plain = key("Nguồn")
    columns: tuple[ColumnForm, ...] = key("Các cột")
    marks: tuple[Plain, ...] = key("Số thứ tự từng cấp", "{roman}, {number}, {path}, {letter} hoặc một dấu.")
    running: Switch = key("Số thứ tự liên tục", "Không bắt đầu lại trong mỗi nhóm.", default=False)
    total: TotalPlace = key("Dòng tổng", default=TotalPlace.NONE)
    total_label: Plain = key("Chữ ở dòng tổng", default="Tổng cộng")
    label: Name = key("Cột ghi tên nhóm, tên dòng tổng", default="content")
    column_numbers: Switch = key("Dòng số cột", default=False)
    small: Switch = key("Chữ nhỏ", default=False)
    upright: Count = key("Số cột trên khổ dọc", "Nhiều cột hơn thì phụ lục nằm ngang.", default=7)
    least_height: Count = key("Chiều cao dòng", "Milimét, ít nhất.", default=0)
    unit: Plain | None = key("Đơn vị tính", default=None)
    signers: tuple[Plain, ...] = key("Người ký dưới bảng", "Chức danh, từ trái sang phải.", default=())
