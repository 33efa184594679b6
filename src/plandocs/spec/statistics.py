"""Figures of how things stand (số liệu thực trạng): a base, taken apart in one or more ways; shares are computed."""

from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Date, OneOrMore, Prose, key
from plandocs.spec.breakdowns import Breakdown, Counted, Part, Places, share_of
from plandocs.spec.figures import Figures


class Statistic(Fact):
    """A base with its categories (số liệu)."""

    name: Prose = key("Tên", "", "cán bộ, công chức cấp xã")
    count: Count = key("Tổng số", "", "8.624")
    unit: Counted = key("Đơn vị đếm", "Người hay lượt người.", default=Counted.PEOPLE)
    as_of: Date | None = key("Tính đến", "", "10/11/2025", default=None)
    source: Prose | None = key("Nguồn số liệu", "Nêu ở chú thích cuối trang.", default=None)
    assigned: Count | None = key("Biên chế được giao", "Chỉ in trong biểu ngang (layout: wide).", 72, default=None)
    note: Prose | None = key("Ghi chú", "Chỉ in trong biểu ngang (layout: wide).", default=None)
    places: Places = key("Số chữ số thập phân của tỷ lệ", "", 1, default=1)
    categories: Annotated[tuple[Breakdown, ...], OneOrMore] = key("Các cơ cấu", "", default=())

    def base_of(self, categories: Breakdown) -> int:
        """The count that categories are parts of (tổng của cơ cấu)."""
        return self.count if categories.base is None else categories.base

    def places_of(self, categories: Breakdown) -> int:
        """How many decimals the shares of categories have."""
        return self.places if categories.places is None else categories.places


def figures_of(statistic: Statistic) -> Figures:
    """A statistic whose categories are known by their ids, with shares (số liệu và tỷ lệ)."""
    named = {one.id: _categories(statistic, one) for one in statistic.categories if one.id is not None}
    return Figures(statistic, named)


def _categories(statistic: Statistic, categories: Breakdown) -> Figures:
    base, places = statistic.base_of(categories), statistic.places_of(categories)
    named = {part.id: _part(part, base, places) for part in categories.parts if part.id is not None}
    return Figures(categories, {"base": base, **named})


def _part(part: Part, base: int, places: int) -> Figures:
    return Figures(part, {"share": share_of(part.count, base, places)})
