"""A profile of form (hồ sơ thể thức): every measure, word and style that a kind of document must keep.

Lengths are millimetres, sizes and spacings points, shares percent of what they are taken from.
"""

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Date, Measure, Name, OneOrMore, Plain, Switch, key


class Range(Fact):
    """What a rule allows and what this profile chose (khoảng cho phép và giá trị chọn)."""

    least: Measure = key("Nhỏ nhất")
    most: Measure = key("Lớn nhất")
    chosen: Measure = key("Giá trị chọn")
    exact: Switch = key("Đúng số điểm", "Với khoảng cách dòng: số điểm, không phải số lần.", default=False)

    def allows(self, value: Decimal) -> bool:
        """Whether ``value`` keeps the rule."""
        return self.least <= value <= self.most


class Page(Fact):
    """Paper and margins (khổ giấy, định lề), in millimetres."""

    width: Measure = key("Rộng")
    height: Measure = key("Cao")
    top: Range = key("Lề trên")
    bottom: Range = key("Lề dưới")
    left: Range = key("Lề trái")
    right: Range = key("Lề phải")
    header: Measure = key("Từ mép giấy đến số trang")

    @property
    def text_width(self) -> Decimal:
        """The width of the text, in millimetres."""
        return self.width - self.left.chosen - self.right.chosen


class Sizes(Fact):
    """Font sizes (cỡ chữ), in points: sets that rise and fall together, and sizes that are fixed."""

    default: Plain = key("Bộ mặc định")
    sets: dict[Name, dict[Name, Measure]] = key("Các bộ")
    fixed: dict[Name, Measure] = key("Cỡ cố định")

    def of(self, name: str, chosen_set: str) -> Decimal:
        """The size called ``name`` in a set."""
        return self.fixed[name] if name in self.fixed else self.sets[chosen_set][name]


class FirstLine(Fact):
    """How far the first line of a paragraph is indented (lùi đầu dòng), in millimetres."""

    allowed: Annotated[tuple[Measure, ...], OneOrMore] = key("Giá trị cho phép")
    chosen: Measure = key("Giá trị chọn")


class LetterheadForm(Fact):
    """Words and blanks of the letterhead (phần đầu văn bản)."""

    left_share: Count = key("Bề ngang phần bên trái")
    national_name: Plain = key("Quốc hiệu")
    motto: Plain | None = key("Tiêu ngữ", default=None)
    star: Plain | None = key("Dấu dưới tên cơ quan", default=None)
    symbol: Plain = key("Mẫu ký hiệu")
    number: Plain = key("Mẫu số, ký hiệu")
    place_date: Plain = key("Mẫu địa danh, ngày tháng")
    draft: Plain = key("Chữ dự thảo")
    draft_number: Plain = key("Chữ dự thảo có số lần")
    number_blank: Count = key("Khoảng chừa cho số")
    date_blank: Count = key("Khoảng chừa cho ngày, tháng")
    capitals: Switch = key("Tên cơ quan viết hoa")
    break_before: tuple[Plain, ...] = key("Ngắt dòng tên cơ quan trước các từ")


class Rules(Fact):
    """Drawn rules (đường kẻ), in percent of the text line above; a form need not have each."""

    national: Range | None = key("Dưới Quốc hiệu, tiêu đề Đảng", default=None)
    motto: Range | None = key("Dưới Tiêu ngữ", default=None)
    issuer: Range | None = key("Dưới tên cơ quan ban hành", default=None)
    subject: Range | None = key("Dưới trích yếu", default=None)
    attached: Range | None = key("Dưới dòng kèm theo", default=None)


class LegalBasisForm(Fact):
    """How legal bases are set (căn cứ)."""

    mark: Plain | None = key("Dấu đầu dòng", default=None)
    word: Plain = key("Từ mở đầu")
    follows_word: Plain = key("Từ mở đầu với văn bản chỉ đạo")
    end: Plain = key("Dấu cuối dòng")
    last: Plain = key("Dấu cuối dòng cuối")


class Level(Fact):
    """The mark of one level (cấp): {roman}, {number}, {letter}, {ordinal} and {path} are counted, other signs stand."""

    mark: Plain = key("Mẫu dấu")
    capitals: Switch = key("Tiêu đề in hoa", default=False)
    headings_only: Switch = key("Chỉ cho đề mục", "Các ý bỏ qua cấp này.", default=False)


class RecipientsForm(Fact):
    """How recipients are set (nơi nhận)."""

    label: Plain = key("Nhãn")
    mark: Plain = key("Dấu đầu dòng")
    end: Plain = key("Dấu cuối dòng")
    last: Plain = key("Dấu cuối dòng cuối")
    archive: Plain = key("Dòng lưu")
    archive_copies: Plain = key("Dòng lưu có số bản")


class SignatureForm(Fact):
    """How authority is worded (quyền hạn ký)."""

    on_behalf_of: Plain = key("Thay mặt")
    deputising_for: Plain = key("Ký thay")
    by_order_of: Plain = key("Thừa lệnh")
    by_mandate_of: Plain = key("Thừa ủy quyền")
    acting: Plain = key("Quyền")
    room: Measure = key("Khoảng chừa cho chữ ký")


class DocumentType(Fact):
    """A type of document (tên loại văn bản)."""

    name: Plain = key("Tên loại in trên văn bản")
    word: Plain = key("Tên loại trong câu")
    abbreviation: Plain = key("Chữ viết tắt")


class Align(StrEnum):
    """How the lines of a paragraph stand (căn lề)."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    JUSTIFIED = "justified"


class Spacing(StrEnum):
    """Whether a paragraph has the profile's spacing (khoảng cách đoạn)."""

    TEXT = "text"
    NONE = "none"


class RoleForm(Fact):
    """How the paragraphs of one role look (kiểu chữ)."""

    style: Plain = key("Tên kiểu trong Word")
    size: Plain = key("Cỡ chữ", "Mã trong sizes.")
    range: tuple[Measure, Measure] = key("Khoảng cỡ chữ cho phép")
    bold: Switch = key("Đậm", default=False)
    italic: Switch = key("Nghiêng", default=False)
    underline: Switch = key("Gạch chân", default=False)
    align: Align = key("Căn lề")
    indent: Switch = key("Lùi đầu dòng", default=False)
    spacing: Spacing = key("Khoảng cách", default=Spacing.TEXT)
    before: Measure | None = key("Khoảng cách trên", default=None)
    after: Measure | None = key("Khoảng cách dưới", default=None)
    keep_next: Switch = key("Giữ với đoạn sau", default=False)
    keep_lines: Switch = key("Không ngắt đoạn", default=False)
    outline: Count | None = key("Cấp đề mục", default=None)


class Profile(Fact):
    """A profile of form (hồ sơ thể thức), valid for documents dated from – to."""

    id: Plain = key("Mã")
    form: Plain = key("Thể thức")
    name: Plain = key("Tên")
    source: Plain = key("Nguồn")
    valid_from: Date = key("Áp dụng từ")
    valid_to: Date | None = key("Áp dụng đến", default=None)
    language: Plain = key("Ngôn ngữ")
    font: Plain = key("Phông chữ")
    page: Page = key("Trang")
    sizes: Sizes = key("Cỡ chữ")
    line_spacing: Range = key("Khoảng cách dòng")
    paragraph_spacing: Measure = key("Khoảng cách đoạn")
    first_line: FirstLine = key("Lùi đầu dòng")
    letterhead: LetterheadForm = key("Phần đầu")
    rules: Rules = key("Đường kẻ")
    legal_bases: LegalBasisForm = key("Căn cứ")
    part: Level = key("Phần")
    levels: tuple[Level, ...] = key("Các cấp")
    other_levels: dict[Name, tuple[Level, ...]] = key("Cách đánh số khác", default={})
    subject_mark: Plain | None = key("Dấu dưới trích yếu", default=None)
    recipients: RecipientsForm = key("Nơi nhận")
    signature: SignatureForm = key("Chữ ký")
    wording: Plain = key("Bảng mẫu câu")
    cited_by_name: tuple[Plain, ...] = key("Loại văn bản viện dẫn theo tên", default=())
    end_mark: Plain | None = key("Dấu kết thúc", default=None)
    document_types: dict[Name, DocumentType] = key("Tên loại văn bản")
    roles: dict[Name, RoleForm] = key("Kiểu chữ")

    def role(self, name: str) -> RoleForm:
        """How the paragraphs of a role look; raises KeyError for a role that the profile lacks."""
        return self.roles[name]
