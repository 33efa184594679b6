"""Rows of the register of administrative units (đơn vị hành chính), each valid from one day to another."""

from __future__ import annotations

import datetime
from enum import StrEnum
from typing import NamedTuple

from plandocs.registers.unit_names import full_name, titled_name


class CommuneType(StrEnum):
    """What a unit of the lower level is (loại đơn vị cấp xã)."""

    COMMUNE = "xã"
    WARD = "phường"
    ZONE = "đặc khu"


class ProvinceType(StrEnum):
    """What a unit of the upper level is (loại đơn vị cấp tỉnh)."""

    PROVINCE = "tỉnh"
    CITY = "thành phố"


class Province(NamedTuple):
    """What a province was called between two days (đơn vị cấp tỉnh); ``name`` is bare: "Hải Phòng".

    ``into`` is the code of the one that it became a part of when it ended, where that is known.
    """

    code: str
    name: str
    type: str
    begins: datetime.date
    ends: datetime.date
    source: str
    into: str = ""

    @property
    def full(self) -> str:
        """Its name in running text (tên đầy đủ): "thành phố Hải Phòng"."""
        return full_name(self.type, self.name)

    @property
    def titled(self) -> str:
        """Its name at the beginning of a line (tên đầy đủ): "Thành phố Hải Phòng"."""
        return titled_name(self.type, self.name)


class Commune(NamedTuple):
    """What a commune, ward or zone was between two days (đơn vị cấp xã); ``province`` is a code.

    ``into`` is the code of the one that it became a part of when it ended, where that is known.
    """

    code: str
    name: str
    type: str
    province: str
    begins: datetime.date
    ends: datetime.date
    source: str
    into: str = ""

    @property
    def full(self) -> str:
        """Its name in running text (tên đầy đủ): "xã Hà Bắc"."""
        return full_name(self.type, self.name)

    @property
    def titled(self) -> str:
        """Its name at the beginning of a line (tên đầy đủ): "Xã Hà Bắc"."""
        return titled_name(self.type, self.name)
