"""Organisations named in the plan (cơ quan, đơn vị), each written once."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Plain, key
from plandocs.spec.scalars import BodyRefs


class Body(Fact):
    """A body (cơ quan, đơn vị) or, with members, a group of bodies (nhóm cơ quan)."""

    shorthand = "name"

    name: Plain = key("Tên đầy đủ", "", "Phòng Văn hóa - Xã hội")
    short: Plain | None = key("Tên ngắn", "Dùng trong bảng và nơi nhận.", "Phòng VH-XH", default=None)
    abbreviation: Plain | None = key("Chữ viết tắt", "", "VHXH", default=None)
    members: BodyRefs = key(
        "Gồm các cơ quan", "Với nhóm cơ quan: mã hoặc tên từng cơ quan, nêu trong ngoặc.", default=()
    )
