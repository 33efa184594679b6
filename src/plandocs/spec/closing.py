"""How the text ends (lời kết)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Plain, Prose, Switch, key
from plandocs.spec.scalars import BodyRef


class Closing(Fact):
    """The closing paragraph (lời kết), made from its parts or written by the author."""

    shorthand = "text"

    text: Prose | None = key("Lời văn riêng", "Thay cho câu tự lập; không kèm ./.", default=None)
    subject: Prose | None = key("Tên gọi kế hoạch", "Để trống thì lấy trích yếu.", default=None)
    reminder: Switch = key(
        "Câu nhắc lại", "Câu Trên đây là Kế hoạch … và lời yêu cầu; không thì chỉ nói nơi phản ánh.", default=True
    )
    verb: Plain | None = key("Yêu cầu hay đề nghị", "", "yêu cầu", "đề nghị", default=None)
    addressees: Prose | None = key("Ai thực hiện", "", "các cơ quan, đơn vị", default=None)
    contact: BodyRef | None = key("Nơi phản ánh vướng mắc", "", default=None)
    via: BodyRef | None = key("Qua", "Cơ quan đầu mối.", "vhxh", default=None)
