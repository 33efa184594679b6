"""What a template asks for (tham số của mẫu): a value for each name, which is filled in before the plan is read."""

from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import OneOrMore, Plain, Prose, Switch, key


class ParameterType(StrEnum):
    """Of what kind a value is (kiểu giá trị)."""

    TEXT = "text"
    COUNT = "count"
    DECIMAL = "decimal"
    PERCENT = "percent"
    MONEY = "money"
    DATE = "date"
    YEAR = "year"
    PERIOD = "period"
    SWITCH = "switch"
    CHOICE = "choice"


class Parameter(Fact):
    """A parameter of a template (tham số): used as ``{{ name }}`` in any value."""

    type: ParameterType = key(
        "Kiểu giá trị",
        "text, count, decimal, percent, money, date, year, period, switch hoặc choice.",
        default=ParameterType.TEXT,
    )
    required: Switch = key("Bắt buộc", "Không bắt buộc thì được để trống, chỗ đó trong văn bản trống.", default=True)
    default: Plain | None = key("Mặc định", "Khi không ghi giá trị.", "thôn", default=None)
    choices: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Các lựa chọn", "Với type: choice.", ["thôn", "ấp", "bản", "khu phố", "tổ dân phố"], default=()
    )
    example: Plain | None = key("Ví dụ", "Dùng khi kiểm tra mẫu.", "52", default=None)
    description: Prose | None = key("Giải thích", "Hiện ra ở bản của từng đơn vị.", default=None)
