"""Points made in prose, nested as the plan nests them (ý, điểm)."""

from enum import StrEnum

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Id, Prose, key


class Marks(StrEnum):
    """The marks of a list (dấu đầu dòng): made by the program, never typed."""

    AUTO = "auto"
    NUMBERS = "numbers"
    LETTERS = "letters"
    DASHES = "dashes"
    PLUSES = "pluses"
    NONE = "none"


class Punctuation(StrEnum):
    """How the items of a list end (dấu kết thúc mục)."""

    AUTO = "auto"
    SEMICOLONS = "semicolons"
    FULL_STOPS = "full_stops"
    AS_WRITTEN = "as_written"


class Statement(Fact):
    """One point (ý), with points below it."""

    shorthand = "text"

    id: Id | None = key("Mã", "Mã của ý, dùng để dẫn chiếu và sửa đổi.", "phan_mem", default=None)
    text: Prose = key("Nội dung", "Nội dung của ý; không gõ dấu đầu dòng và dấu cuối dòng.", "Theo dõi kết quả học tập")
    items: tuple["Statement", ...] = key("Ý con", "Các ý nằm dưới ý này.", default=())
    marks: Marks = key("Dấu đầu dòng của ý con", "Để trống thì theo cấp.", default=Marks.AUTO)
    punctuation: Punctuation = key("Dấu cuối ý con", "Để trống thì tự nhận biết.", default=Punctuation.AUTO)
