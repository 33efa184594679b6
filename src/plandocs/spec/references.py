"""Documents that the plan cites (văn bản viện dẫn), each written once."""

from enum import StrEnum

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Id, Ids, Plain, Prose, key
from plandocs.spec.scalars import Symbol


class DefinedIn(StrEnum):
    """Where a short form is explained (nơi giải thích tên gọi tắt)."""

    TEXT = "text"
    FOOTNOTE = "footnote"


class ShortForm(Fact):
    """The short name of a cited document (tên gọi tắt), explained where it is cited first."""

    shorthand = "name"

    name: Plain = key("Tên gọi tắt", "", "Đề án số 03/ĐA-UBND", "Quyết định số 700/QĐ-TTg")
    defined_in: DefinedIn = key("Giải thích ở", "Trong câu (text) hay ở chú thích (footnote).", default=DefinedIn.TEXT)


class Reference(Fact):
    """A cited document (văn bản viện dẫn); NĐ30, Phụ lục I, 1.II.6.a-b says what a citation states."""

    type: Plain = key("Tên loại văn bản", "", "Luật", "Nghị định", "Quyết định", "Kế hoạch")
    number: Symbol | None = key(
        "Số, ký hiệu",
        "Để trống phần số khi văn bản chưa có số.",
        "700/QĐ-TTg",
        "/KH-UBND",
        default=None,
    )
    date: Date | None = key("Ngày ban hành", "Có thể chỉ ghi tháng, năm hoặc năm.", "20/4/2026", "2026", default=None)
    issuer: Plain | None = key("Cơ quan ban hành", "", "Thủ tướng Chính phủ", default=None)
    subject: Plain = key(
        "Trích yếu",
        "Với Luật, Pháp lệnh: tên luật, không kèm chữ Luật.",
        "phê duyệt Đề án tăng cường bồi dưỡng đội ngũ cán bộ, công chức cấp xã",
    )
    short: ShortForm | None = key("Tên gọi tắt", "Giải thích ở lần viện dẫn đầu tiên.", default=None)
    amended_by: Ids = key("Được sửa đổi, bổ sung bởi", "Mã của các văn bản sửa đổi.", ["luat_2019"], default=())


class Basis(Fact):
    """One line of the legal bases (một dòng căn cứ): one document, several, or the author's own words."""

    shorthand = "cite"

    id: Id | None = key("Mã", default=None)
    cite: Ids = key("Văn bản", "Mã trong references; nhiều mã thì đứng chung một dòng.", "qd700", default=())
    text: Prose | None = key("Lời văn riêng", "Thay cho dòng tự lập, không kèm dấu cuối dòng.", default=None)
