"""Who gets the plan (nơi nhận) and where it is filed (lưu)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Id, Ordinal, Plain, key
from plandocs.spec.scalars import BodyRefs


class Recipient(Fact):
    """One line of the recipients (nơi nhận); a line may cover several bodies."""

    shorthand = "to"

    id: Id | None = key("Mã", default=None)
    to: BodyRefs = key("Cơ quan", "Mã trong bodies hoặc tên như in ra.", "Sở Nội vụ")
    purpose: Plain | None = key("Để làm gì", "", "để báo cáo", "để thực hiện", default=None)


class Archive(Fact):
    """The filing line (lưu văn thư; NĐ30, Phụ lục I, 1.II.9.d)."""

    shorthand = "unit"

    unit: Plain = key("Đơn vị soạn thảo", "Chữ viết tắt.", "VHXH")
    copies: Ordinal | None = key("Số bản lưu", "", default=None)
