"""What goes with the plan (phụ lục, văn bản đính kèm)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Id, Plain, Prose, Switch, key


class Annex(Fact):
    """An annex (phụ lục)."""

    title: Plain = key("Tên phụ lục", "", "Danh mục các nhiệm vụ trọng tâm")
    separate: Switch = key("Gửi kèm riêng", "Phụ lục là một tệp riêng, không nằm trong tài liệu này.", default=False)


class Attachment(Fact):
    """A document that is sent along (văn bản đính kèm)."""

    shorthand = "reference"

    reference: Id = key("Văn bản", "Mã trong references.")
    text: Prose | None = key("Lời văn riêng", "Thay cho câu tự lập.", default=None)
