"""Who is trained (đối tượng), with counts and their breakdowns."""

from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Date, OneOrMore, Plain, Prose, key
from plandocs.spec.breakdowns import Breakdown, Counted


class NameByUnit(Fact):
    """The name of a post in some types of unit (chức danh ở một số loại đơn vị)."""

    name: Plain = key("Tên", "", "Địa chính - Xây dựng - Đô thị và Môi trường")
    units: Annotated[tuple[Plain, ...], OneOrMore] = key("Loại đơn vị", "", ["phường", "đặc khu"])


class Audience(Fact):
    """A group of people who are trained (đối tượng)."""

    shorthand = "name"

    name: Prose = key("Tên đối tượng", "", "cán bộ, công chức cấp xã trên địa bàn thành phố")
    by_unit: Annotated[tuple[NameByUnit, ...], OneOrMore] = key(
        "Chức danh theo loại đơn vị",
        "Đứng sau tên: A (đối với xã) hoặc B (đối với phường, đặc khu).",
        [{"name": "Địa chính - Xây dựng - Đô thị và Môi trường", "units": ["phường", "đặc khu"]}],
        default=(),
    )
    count: Count | None = key("Số lượng", "", "8.624", default=None)
    unit: Counted = key("Đơn vị đếm", "Người hay lượt người.", default=Counted.PEOPLE)
    as_of: Date | None = key("Tính đến", "", "10/11/2025", default=None)
    source: Prose | None = key("Nguồn số liệu", "Nêu ở chú thích cuối trang.", default=None)
    breakdowns: Annotated[tuple[Breakdown, ...], OneOrMore] = key("Cơ cấu", "Một hay nhiều cách chia.", default=())
