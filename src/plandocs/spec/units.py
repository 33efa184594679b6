"""The unit that a plan is of (đơn vị hành chính): what is written of it, and what a template may ask of it."""

from enum import StrEnum

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Plain, key


class UnitType(StrEnum):
    """The kinds of commune-level units (loại đơn vị hành chính cấp xã)."""

    COMMUNE = "xã"
    WARD = "phường"
    SPECIAL_ZONE = "đặc khu"


class Unit(Fact):
    """A unit of a commune's level (xã, phường, đặc khu); its code alone is enough where the register knows it."""

    shorthand = "code"

    code: Plain | None = key("Mã đơn vị", "Theo danh mục; đủ để biết mọi điều khác.", "10816", default=None)
    name: Plain | None = key("Tên riêng", "", "Hà Bắc", default=None)
    type: UnitType | None = key("Loại đơn vị", "xã, phường hoặc đặc khu.", "xã", default=None)
    full_name: Plain | None = key("Tên đầy đủ", "", "Xã Hà Bắc", default=None)
    province_code: Plain | None = key("Mã tỉnh", "", "31", default=None)
    province: Plain | None = key("Tỉnh, thành phố", "", "Thành phố Hải Phòng", default=None)


class UnitFacts(Unit):
    """What a template may ask of a unit (dữ kiện về đơn vị): what is written, and what follows from it."""

    full: Plain | None = key("Tên đầy đủ trong câu", "", "xã Hà Bắc", default=None)
    titled: Plain | None = key("Tên đầy đủ đầu dòng", "", "Xã Hà Bắc", default=None)
    committee: Plain | None = key("Ủy ban nhân dân", "", "Ủy ban nhân dân xã Hà Bắc", default=None)
    committee_short: Plain | None = key("Ủy ban nhân dân, viết tắt", "", "UBND xã Hà Bắc", default=None)
    order: Plain | None = key("Thứ tự trong tỉnh", "", "12", default=None)
    province_name: Plain | None = key("Tên riêng của tỉnh", "", "Hải Phòng", default=None)
    province_type: Plain | None = key("Loại tỉnh", "", "thành phố", default=None)
    province_full: Plain | None = key("Tên tỉnh trong câu", "", "thành phố Hải Phòng", default=None)
    province_titled: Plain | None = key("Tên tỉnh đầu dòng", "", "Thành phố Hải Phòng", default=None)
