"""The unit that a plan is of (đơn vị hành chính): what a template may say of it as ``{{ unit.name }}``."""

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

    code: Plain | None = key("Mã đơn vị", "Theo danh mục đơn vị hành chính.", "11674", default=None)
    name: Plain | None = key("Tên riêng", "", "Hà Bắc", default=None)
    type: UnitType | None = key("Loại đơn vị", "xã, phường hoặc đặc khu.", "xã", default=None)
    full_name: Plain | None = key("Tên đầy đủ", "", "Xã Hà Bắc", default=None)
    province_code: Plain | None = key("Mã tỉnh", "", "31", default=None)
    province: Plain | None = key("Tỉnh, thành phố", "", "Thành phố Hải Phòng", default=None)
    province_type: Plain | None = key("Loại tỉnh", "Để trống thì theo tên tỉnh.", "thành phố", default=None)
