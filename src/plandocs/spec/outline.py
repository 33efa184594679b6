"""Where each fact appears (dàn ý): sections and the blocks they hold."""

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from plandocs.sources.fact import Fact
from plandocs.sources.located import Entry, Text
from plandocs.sources.scalars import Id, Ids, Money, OneOrMore, Plain, Prose, Switch, key
from plandocs.spec.free_tables import FreeTableBlock
from plandocs.spec.scalars import Year
from plandocs.spec.statements import Marks, Punctuation
from plandocs.spec.tables import TableOptions


class ListBlock(Fact):
    """What every block that makes a list has in common."""

    id: Id | None = key("Mã", default=None)
    lead: Prose | None = key("Câu dẫn", "Đoạn không có dấu đầu dòng, đứng trước các ý.", default=None)
    marks: Marks = key("Dấu đầu dòng", "Để trống thì theo cấp.", default=Marks.AUTO)
    punctuation: Punctuation = key("Dấu cuối ý", "Để trống thì tự nhận biết.", default=Punctuation.AUTO)


class TextBlock(Fact):
    """One or more paragraphs (đoạn văn); a blank line parts them."""

    kind: Literal["text"] = key("Loại khối", default="text")
    id: Id | None = key("Mã", default=None)
    text: Prose = key("Nội dung", "")


class Item(Fact):
    """A point of the outline (ý), which may hold blocks of facts."""

    shorthand = "text"

    id: Id | None = key("Mã", default=None)
    text: Prose = key("Nội dung", "")
    items: tuple["Item", ...] = key("Ý con", "", default=())
    content: "Blocks" = key("Khối nằm dưới", "Khối dữ kiện nằm dưới ý này.", default=())
    marks: Marks = key("Dấu đầu dòng của ý con", "", default=Marks.AUTO)
    punctuation: Punctuation = key("Dấu cuối ý con", "", default=Punctuation.AUTO)


class ItemsBlock(ListBlock):
    """A list written in the outline itself (danh sách)."""

    kind: Literal["list"] = key("Loại khối")
    items: tuple["Item", ...] = key("Các ý", "")


class GoalKind(StrEnum):
    """Which of the goals a block shows (loại mục đích)."""

    PURPOSES = "purposes"
    REQUIREMENTS = "requirements"
    VIEWPOINTS = "viewpoints"
    GENERAL = "general"


class GoalsBlock(ListBlock):
    """Entries of ``goals`` (mục đích, yêu cầu …)."""

    kind: Literal["goals"] = key("Loại khối")
    of: GoalKind = key("Phần", "", "purposes")


class AudiencesBlock(ListBlock):
    """Entries of ``audiences`` (đối tượng)."""

    kind: Literal["audiences"] = key("Loại khối")
    only: Ids = key("Chỉ các mã", "", default=())


class Grouping(StrEnum):
    """By what the entries of a block are gathered under a lead-in (cách nhóm)."""

    NONE = "none"
    PHASE = "phase"
    DEADLINE = "deadline"


class TargetLayout(StrEnum):
    """How targets are laid out (cách trình bày chỉ tiêu)."""

    LIST = "list"
    TABLE = "table"
    RESULTS = "results"


class TargetsBlock(ListBlock):
    """Entries of ``targets`` (mục tiêu cụ thể): sentences, a table by years, or a year's results."""

    kind: Literal["targets"] = key("Loại khối")
    phase: Id | None = key("Giai đoạn", "Chỉ chỉ tiêu của giai đoạn này.", default=None)
    only: Ids = key("Chỉ các mã", "", default=())
    group_by: Grouping = key("Nhóm theo", "none, phase hoặc deadline.", default=Grouping.NONE)
    layout: TargetLayout = key(
        "Trình bày",
        "list; table: chỉ tiêu theo năm; results: kế hoạch và kết quả của một năm.",
        default=TargetLayout.LIST,
    )
    year: Year | None = key("Năm báo cáo", "Với layout: results; để trống thì năm cuối có kết quả.", 2026, default=None)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class EntryLayout(StrEnum):
    """How entries are laid out (cách trình bày các mục)."""

    LIST = "list"
    TABLE = "table"


class ProgrammesBlock(ListBlock):
    """Entries of ``programmes`` (nội dung bồi dưỡng)."""

    kind: Literal["programmes"] = key("Loại khối")
    phase: Id | None = key("Giai đoạn", "", default=None)
    only: Ids = key("Chỉ các mã", "", default=())
    layout: EntryLayout = key("Trình bày", "list hoặc table.", default=EntryLayout.LIST)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class FrameBlock(ListBlock):
    """A programme frame of ``frames`` (khung chương trình) as a table."""

    kind: Literal["frame"] = key("Loại khối")
    of: Id = key("Khung chương trình", "Mã trong frames.", "ky_nang_so")
    about: Switch = key("Nêu tên, đối tượng, thời lượng", "Câu đứng trước bảng.", default=True)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class ScheduleBlock(ListBlock):
    """A timetable of ``schedules`` (lịch học) as a table."""

    kind: Literal["schedule"] = key("Loại khối")
    of: Id = key("Lịch học", "Mã trong schedules.", "lop_1")
    about: Switch = key("Nêu tên lớp, địa điểm chung", "Câu đứng trước bảng.", default=True)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class SendingBlock(ListBlock):
    """Entries of ``sending`` (cử đi học)."""

    kind: Literal["sending"] = key("Loại khối")
    phase: Id | None = key("Giai đoạn", "", default=None)
    only: Ids = key("Chỉ các mã", "", default=())
    layout: EntryLayout = key("Trình bày", "list hoặc table.", default=EntryLayout.LIST)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class TaskLayout(StrEnum):
    """How tasks are laid out (cách trình bày nhiệm vụ)."""

    BULLETS = "bullets"
    RUN_IN = "run_in"
    TABLE = "table"


class TasksBlock(ListBlock):
    """Entries of ``tasks`` (nhiệm vụ): nested points, one sentence each, or a table."""

    kind: Literal["tasks"] = key("Loại khối")
    phase: Id | None = key("Giai đoạn", "", default=None)
    group: Id | None = key("Nhóm", "", default=None)
    only: Ids = key("Chỉ các mã", "", default=())
    layout: TaskLayout = key("Trình bày", "bullets, run_in hoặc table.", default=TaskLayout.BULLETS)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class ResponsibilitiesBlock(Fact):
    """Entries of ``responsibilities`` (tổ chức thực hiện): a heading for each body."""

    kind: Literal["responsibilities"] = key("Loại khối")
    only: Ids = key("Chỉ các mã", "", default=())


class BudgetBlock(ListBlock):
    """The budget (kinh phí thực hiện)."""

    kind: Literal["budget"] = key("Loại khối")


class ReportingBlock(ListBlock):
    """Entries of ``reporting`` (chế độ báo cáo)."""

    kind: Literal["reporting"] = key("Loại khối")
    only: Ids = key("Chỉ các mã", "", default=())


class MilestonesBlock(ListBlock):
    """Entries of ``milestones`` (mốc thời gian)."""

    kind: Literal["milestones"] = key("Loại khối")
    group: Id | None = key("Nhóm", "", default=None)
    only: Ids = key("Chỉ các mã", "", default=())
    layout: EntryLayout = key("Trình bày", "list hoặc table.", default=EntryLayout.LIST)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class ClassLayout(StrEnum):
    """How classes are laid out (cách trình bày các lớp)."""

    TEXT = "text"
    TABLE = "table"
    BOTH = "both"


class TrainingBlock(ListBlock):
    """The classes of ``training`` (mở lớp), of one year or of all."""

    kind: Literal["training"] = key("Loại khối")
    year: Id | None = key("Năm", "Mã trong training.years.", default=None)
    layout: ClassLayout = key("Trình bày", "text, table hoặc both.", default=ClassLayout.TEXT)
    totals: Switch = key("Nêu tổng", "Thêm câu hoặc dòng tổng cộng.", default=True)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class CategoryLayout(StrEnum):
    """How categories are laid out (cách trình bày số liệu)."""

    SENTENCES = "sentences"
    LIST = "list"
    TABLE = "table"
    WIDE = "wide"


class StatisticsBlock(ListBlock):
    """A statistic (số liệu): its base, or one way of taking it apart."""

    kind: Literal["statistics"] = key("Loại khối")
    of: Ids = key("Số liệu", "Mã trong statistics; để trống thì tất cả.", default=())
    categories: Ids = key("Cơ cấu", "Mã các cơ cấu; để trống thì tất cả.", default=())
    base: Switch = key("Nêu tổng số", "Câu nêu tổng số ở đầu.", default=True)
    shares: Switch = key("Nêu tỷ lệ", "Tỷ lệ phần trăm của mỗi loại, được tính từ số lượng.", default=True)
    layout: CategoryLayout = key(
        "Trình bày",
        "sentences, list, table (mỗi thành phần một dòng) hoặc wide (mỗi số liệu một dòng, mỗi thành phần một cột).",
        default=CategoryLayout.SENTENCES,
    )
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class EstimateLayout(StrEnum):
    """How an estimate is laid out (cách trình bày dự toán)."""

    DETAIL = "detail"
    SPLIT = "split"


class EstimateBlock(Fact):
    """An estimate of ``estimates`` (dự toán kinh phí) as a table."""

    kind: Literal["estimate"] = key("Loại khối")
    id: Id | None = key("Mã", default=None)
    lead: Prose | None = key("Câu dẫn", "Đoạn đứng trước bảng.", default=None)
    of: Id = key("Dự toán", "Mã trong estimates.", "tap_huan")
    layout: EstimateLayout = key(
        "Trình bày",
        "detail: số lượng, mức chi, thành tiền; split: mỗi năm, mỗi nguồn một cột.",
        default=EstimateLayout.DETAIL,
    )
    words: Switch = key("Số tiền bằng chữ", "Dòng (Bằng chữ: … đồng) dưới bảng.", default=True)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class RosterLayout(StrEnum):
    """How people are laid out (cách trình bày danh sách)."""

    LIST = "list"
    CLASSES = "classes"
    ATTENDANCE = "attendance"
    RECEIPT = "receipt"
    SUMMARY = "summary"
    LEFT_OUT = "left_out"


class RosterBlock(ListBlock):
    """People of a list (danh sách): all of them, by class, to be signed, or counted by unit."""

    kind: Literal["roster"] = key("Loại khối")
    of: Id = key("Danh sách", "Mã trong rosters.", "hoc_vien")
    layout: RosterLayout = key(
        "Trình bày",
        "list: cả danh sách; classes: từng lớp; attendance: điểm danh; receipt: ký nhận; "
        "summary: tổng hợp theo đơn vị; left_out: người không đưa vào lớp.",
        default=RosterLayout.LIST,
    )
    region: Id | None = key("Khu vực", "Chỉ các lớp của khu vực này.", default=None)
    round: Id | None = key("Đợt", "Chỉ các lớp của đợt này.", default=None)
    dates: Annotated[tuple[Plain, ...], OneOrMore] = key(
        "Các ngày học", "Với attendance; để trống thì đánh số theo số ngày học.", ["07/9/2026", "08/9/2026"], default=()
    )
    rate: Money | None = key("Mức chi mỗi ngày", "Với receipt.", "150.000", default=None)
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class QuotaBlock(Fact):
    """An allocation of ``quotas`` (phân bổ chỉ tiêu) as a table."""

    kind: Literal["quota"] = key("Loại khối")
    id: Id | None = key("Mã", default=None)
    lead: Prose | None = key("Câu dẫn", "Đoạn đứng trước bảng.", default=None)
    of: Id = key("Bảng chỉ tiêu", "Mã trong quotas.", "chi_tieu_2026")
    table: TableOptions | None = key("Bảng", "Thay đổi so với mẫu bảng.", default=None)


class ReferencesBlock(ListBlock):
    """A list of documents in full (cơ sở chính trị, cơ sở pháp lý)."""

    kind: Literal["references"] = key("Loại khối")
    cite: Annotated[tuple[Ids, ...], OneOrMore] = key("Văn bản", "Mã trong references; mỗi dòng một hay nhiều mã.")


class PartsBlock(ListBlock):
    """The list of the parts (bố cục), made from the parts themselves."""

    kind: Literal["parts"] = key("Loại khối")


class AnnexNoteBlock(Fact):
    """The sentence that points to an annex (dẫn chiếu phụ lục)."""

    kind: Literal["annex_note"] = key("Loại khối")
    annex: Id = key("Phụ lục", "Mã trong annexes.")
    text: Prose | None = key("Lời văn riêng", "", default=None)


Block = (
    TextBlock
    | ItemsBlock
    | GoalsBlock
    | AudiencesBlock
    | TargetsBlock
    | ProgrammesBlock
    | FrameBlock
    | ScheduleBlock
    | SendingBlock
    | TasksBlock
    | ResponsibilitiesBlock
    | BudgetBlock
    | ReportingBlock
    | MilestonesBlock
    | TrainingBlock
    | StatisticsBlock
    | RosterBlock
    | ReferencesBlock
    | PartsBlock
    | AnnexNoteBlock
    | EstimateBlock
    | QuotaBlock
    | FreeTableBlock
)


def _text_block(value: Any) -> Any:
    """A bare text as the block of prose that it stands for."""
    if not isinstance(value, Text):
        return value
    entry = Entry(value.place)
    entry["kind"] = Text("text", value.place)
    entry["text"] = value
    entry.key_places.update(kind=value.place, text=value.place)
    return entry


class _TextOrBlock(BeforeValidator):
    """A block that may be written as bare prose, also as an editor sees it."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Prose, or one of the blocks."""
        return {"anyOf": [{"type": "string", "title": "Đoạn văn"}, handler(schema)]}


Blocks = Annotated[tuple[Annotated[Annotated[Block, Discriminator("kind")], _TextOrBlock(_text_block)], ...], OneOrMore]


class SectionForm(StrEnum):
    """How a heading is set (cách trình bày tiêu đề)."""

    NUMBERED = "numbered"
    PART = "part"
    INTRODUCTION = "introduction"
    STARRED = "starred"
    UNNUMBERED = "unnumbered"
    RUN_IN = "run_in"


class Section(Fact):
    """A section (mục) with its heading, blocks and sections below."""

    id: Id | None = key("Mã", "Để dẫn chiếu: {{ ref('duties') }}.", default=None)
    heading: Prose = key("Tiêu đề", "Không gõ số thứ tự.", "Mục đích, yêu cầu")
    form: SectionForm = key(
        "Cách trình bày",
        "numbered; part (Phần I) và introduction (Đặt vấn đề) ở cấp ngoài cùng; unnumbered; starred; run_in.",
        default=SectionForm.NUMBERED,
    )
    content: "Blocks" = key("Nội dung", "Một khối hoặc danh sách khối; văn bản là đoạn văn.", default=())
    sections: tuple["Section", ...] = key("Mục con", "", default=())


class DefaultOutline(Fact):
    """The outline of a kind of plan that brings none of its own (dàn ý mặc định)."""

    sections: tuple["Section", ...] = key("Các mục", "")
