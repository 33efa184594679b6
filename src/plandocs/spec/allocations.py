"""How a quota column is shared out (quy tắc phân bổ chỉ tiêu), and what a figure of a unit may not exceed."""

from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Grammar, Id, is_id, key
from plandocs.vietnamese.numerals import parse_count


def _read_limit(text: str) -> int | str:
    return text if is_id(text) else parse_count(text)


Limit = Annotated[int | str, Grammar(_read_limit, ("integer", "string"), r"^[a-z][a-z0-9_]*$|^[0-9.]+$")]
"""A count that holds for every unit, or the id of a column that has one for each (giới hạn)."""


class Allocation(Fact):
    """A column whose figures are computed (phân bổ theo quy tắc): in proportion, within bounds, to the last one."""

    total: Count | None = key("Tổng phải phân bổ", "Để trống thì lấy total của cột.", 120, default=None)
    by: Id = key("Theo tỷ lệ của cột", "Mã một cột căn cứ.", "bien_che")
    least: Limit = key("Ít nhất", "Một số chung, hoặc mã một cột.", 1, "toi_thieu", default=0)
    most: Limit | None = key("Nhiều nhất", "Một số chung, hoặc mã một cột.", "du_dieu_kien", 5, default=None)
