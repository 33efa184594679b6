"""Figures of how things stand (số liệu thực trạng): a base, categories with counts; shares are computed."""

from __future__ import annotations

from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Date, Id, OneOrMore, Percent, Plain, Prose, key
from plandocs.spec.audiences import Closure, Counted


class Category(Fact):
    """A category with its count (loại, số lượng)."""

    id: Id | None = key("Mã", default=None)
    name: Plain = key("Tên", "", "Thạc sĩ")
    count: Count = key("Số lượng", "", "1.018")
    share: Percent | None = key("Tỷ lệ đã ghi", "Để so với tỷ lệ tính được.", "11,8%", default=None)
    note: Prose | None = key("Chú thích", "Nêu ở cuối trang.", default=None)


class Categories(Fact):
    """A base taken apart (cơ cấu): *gồm* adds up to it, *trong đó* need not."""

    id: Id | None = key("Mã", default=None)
    name: Plain | None = key("Tên cơ cấu", "", "Trình độ chuyên môn", default=None)
    closure: Closure = key("Cách chia", "closed: gồm (cộng lại bằng tổng); open: trong đó.", default=Closure.CLOSED)
    base: Count | None = key("Tổng riêng", "Nếu khác tổng chung.", default=None)
    parts: Annotated[tuple[Category, ...], OneOrMore] = key("Các loại", "")


class Statistic(Fact):
    """A base with its categories (số liệu)."""

    name: Prose = key("Tên", "", "cán bộ, công chức cấp xã")
    count: Count = key("Tổng số", "", "8.624")
    unit: Counted = key("Đơn vị đếm", "Người hay lượt người.", default=Counted.PEOPLE)
    as_of: Date | None = key("Tính đến", "", "10/11/2025", default=None)
    source: Prose | None = key("Nguồn số liệu", "Nêu ở chú thích cuối trang.", default=None)
    places: Count = key("Số chữ số thập phân của tỷ lệ", "", 1, default=1)
    categories: Annotated[tuple[Categories, ...], OneOrMore] = key("Các cơ cấu", "", default=())
