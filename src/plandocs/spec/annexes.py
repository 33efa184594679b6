"""What goes with the plan (phụ lục, văn bản đính kèm)."""

from enum import StrEnum

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Id, Plain, Prose, Switch, key
from plandocs.spec.outline import Blocks, Section


class Pages(StrEnum):
    """How the pages of an annex lie (hướng giấy)."""

    AUTO = "auto"
    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Annex(Fact):
    """An annex (phụ lục)."""

    title: Plain = key("Tên phụ lục", "In hoa khi tạo văn bản.", "Danh mục các nhiệm vụ trọng tâm")
    separate: Switch = key("Gửi kèm riêng", "Phụ lục là một tệp riêng, không nằm trong tài liệu này.", default=False)
    orientation: Pages = key(
        "Hướng giấy", "auto: khổ ngang khi bảng cần; portrait hoặc landscape.", "landscape", default=Pages.AUTO
    )
    end_mark: Switch | None = key("Dấu kết thúc", "Để trống thì có khi phụ lục kết thúc bằng lời văn.", default=None)
    content: "Blocks" = key("Nội dung", "Một khối hoặc danh sách khối, như trong dàn ý.", default=())
    sections: tuple[Section, ...] = key("Các mục", "Như mục của dàn ý; đánh số lại từ đầu.", default=())


class Attachment(Fact):
    """A document that is sent along (văn bản đính kèm)."""

    shorthand = "reference"

    reference: Id = key("Văn bản", "Mã trong references.")
    file: Plain | None = key(
        "Tệp", "Tên tệp gửi kèm, tính từ tệp này; tệp phải có.", "de-an-boi-duong.docx", default=None
    )
    text: Prose | None = key("Lời văn riêng", "Thay cho câu tự lập.", default=None)
