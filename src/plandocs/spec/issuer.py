"""Who issues the plan (cơ quan ban hành)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Plain, key


class Issuer(Fact):
    """The issuing body (cơ quan ban hành), with its direct superior where it has one (NĐ30, Phụ lục I, 1.II.2)."""

    name: Plain = key("Tên cơ quan ban hành", "Tên đầy đủ.", "Ủy ban nhân dân xã Hà Bắc")
    parent: Plain | None = key(
        "Cơ quan chủ quản",
        "Cơ quan chủ quản trực tiếp; Ủy ban nhân dân các cấp không ghi.",
        "Ủy ban nhân dân xã Hà Bắc",
        default=None,
    )
    abbreviation: Plain = key("Chữ viết tắt trong ký hiệu", "", "UBND", "PVHXH")
    place: Plain = key("Địa danh", "Tên đơn vị hành chính nơi cơ quan đóng trụ sở.", "Hà Bắc")
    short: Plain | None = key(
        "Tên gọi trong lời văn", "Để trống thì dùng tên đầy đủ.", "Ủy ban nhân dân xã", default=None
    )
    lines: tuple[Plain, ...] = key(
        "Cách ngắt dòng tên cơ quan",
        "Chỉ ghi khi muốn ngắt khác mặc định.",
        ["Ủy ban nhân dân", "xã Hà Bắc"],
        default=(),
    )
