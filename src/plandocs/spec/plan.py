"""The plan (kế hoạch, đề án): everything that an author may write, at the top level once."""

import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo
from pydantic_core import PydanticKnownError

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Count, Date, Id, Name, OneOrMore, Ordinal, PeriodOfYears, Plain, Prose, Switch, key
from plandocs.sources.when_met import WHEN_MET
from plandocs.spec.annexes import Annex, Attachment
from plandocs.spec.attached import AttachedTo
from plandocs.spec.audiences import Audience
from plandocs.spec.bodies import Body
from plandocs.spec.budget import Budget
from plandocs.spec.closing import Closing
from plandocs.spec.estimates import CostEstimate
from plandocs.spec.frames import Frame
from plandocs.spec.goals import Goals
from plandocs.spec.issuer import Issuer
from plandocs.spec.outline import Section
from plandocs.spec.programmes import Programme, Sending
from plandocs.spec.quotas import Quota
from plandocs.spec.recipients import Archive, Recipient
from plandocs.spec.references import Basis, Reference
from plandocs.spec.reporting import Report
from plandocs.spec.responsibilities import Responsibility
from plandocs.spec.rosters import RosterFact
from plandocs.spec.scalars import DraftMark
from plandocs.spec.schedules import Schedule
from plandocs.spec.signature import Signature
from plandocs.spec.statistics import Statistic
from plandocs.spec.targets import Phase, Target
from plandocs.spec.tasks import Milestone, Task
from plandocs.spec.training import Training


class Kind(StrEnum):
    """The type of document (tên loại)."""

    PLAN = "ke_hoach"
    SCHEME = "de_an"


class Form(StrEnum):
    """By whose rules the document is laid out (thể thức)."""

    STATE = "state"
    PARTY = "party"


class Status(StrEnum):
    """Whether the document is still a draft (trạng thái)."""

    DRAFT = "draft"
    ISSUED = "issued"


def _unless_attached(signature: Signature | None, info: ValidationInfo) -> Signature | None:
    """The signature, which only a plan attached to a decision may lack."""
    if signature is None and info.data.get("attached_to", ...) is None:
        raise PydanticKnownError("missing")
    return signature


class Plan(Fact):
    """A whole spec (bản đặc tả kế hoạch)."""

    plandocs: Count = key("Phiên bản định dạng", "Luôn ghi 1.", 1)
    kind: Kind = key("Loại văn bản", "ke_hoach hoặc de_an.", "ke_hoach", default=Kind.PLAN)
    form: Form = key("Thể thức", "state: Nghị định 30/2020/NĐ-CP; party: của Đảng.", "state", default=Form.STATE)
    profile: Plain | None = key("Hồ sơ thể thức", "Để trống thì chọn theo ngày văn bản.", default=None)
    sizes: Plain | None = key("Bộ cỡ chữ", "13 hoặc 14; văn bản của Đảng: 14 hoặc 15.", "13", default=None)
    numbering: Plain | None = key("Cách đánh số", "Để trống thì theo thể thức; decimal: 1.1., 1.1.1.", default=None)
    status: Status = key("Trạng thái", "draft hoặc issued.", "draft", default=Status.DRAFT)
    draft_mark: DraftMark = key("Dấu dự thảo", "yes: DỰ THẢO; một số: Dự thảo lần ….", 2, default=0)
    issuer: Issuer = key("Cơ quan ban hành", "Tên, chữ viết tắt trong ký hiệu, địa danh của cơ quan ban hành.")
    number: Ordinal | None = key("Số văn bản", "Để trống khi chưa cấp số.", 117, default=None)
    symbol: Plain | None = key("Ký hiệu", "Để trống thì lập theo tên loại và cơ quan.", "KH-UBND", default=None)
    date: Date = key("Ngày ban hành", "Phần chưa biết thì bỏ: 5/2026 hoặc 2026.", "12/6/2024", "5/2026", "2026")
    attached_to: Annotated[AttachedTo | None, WHEN_MET] = key(
        "Kèm theo quyết định", "Khi kế hoạch ban hành kèm quyết định.", default=None
    )
    title: Prose = key("Trích yếu", "Không kèm tên loại, không kèm V/v.", "Bồi dưỡng cán bộ, công chức năm 2027")
    subject: Prose | None = key(
        "Tên gọi kế hoạch trong câu", "Trích yếu viết trong câu; để trống thì lấy từ title.", default=None
    )
    period: PeriodOfYears = key("Thời kỳ", "Giai đoạn hoặc một năm.", "2026 - 2031", "2027")
    references: dict[Id, Reference] = key("Văn bản viện dẫn", "Mỗi văn bản một lần, theo mã.", default={})
    bases: Annotated[tuple[Basis, ...], OneOrMore] = key(
        "Căn cứ", "Các dòng Căn cứ: mã trong references, hoặc {text: …}.", default=()
    )
    follows: Annotated[tuple[Basis, ...], OneOrMore] = key(
        "Thực hiện", "Công văn, kế hoạch cấp trên: đứng sau chữ Thực hiện.", default=()
    )
    opening: Prose | None = key("Câu mở đầu", "Thay cho câu tự lập; kết thúc bằng dấu hai chấm.", default=None)
    abbreviations: dict[Name, Plain] = key(
        "Chữ viết tắt",
        "Chữ viết tắt: chữ đầy đủ; được giải thích ở lần dùng đầu tiên.",
        {"UBND": "Ủy ban nhân dân"},
        default={},
    )
    bodies: dict[Id, Body] = key("Cơ quan, đơn vị", "Mỗi cơ quan một lần, theo mã.", default={})
    goals: Goals | None = key(
        "Mục đích, yêu cầu", "Các ý của mục đích, yêu cầu, quan điểm, mục tiêu chung.", default=None
    )
    audiences: dict[Id, Audience] = key(
        "Đối tượng", "Ai được đào tạo, bồi dưỡng; mỗi nhóm một lần, theo mã.", default={}
    )
    phases: dict[Id, Phase] = key(
        "Giai đoạn", "Chỉ với kế hoạch nhiều năm; theo mã, ví dụ gd1: 2026 - 2028.", default={}
    )
    targets: Annotated[tuple[Target, ...], OneOrMore] = key(
        "Mục tiêu cụ thể, chỉ tiêu", "Mỗi chỉ tiêu một mục: mức, đối tượng, kết quả, thời hạn.", default=()
    )
    programmes: Annotated[tuple[Programme, ...], OneOrMore] = key(
        "Chương trình bồi dưỡng", "Các lớp, chương trình do mình tổ chức.", default=()
    )
    frames: Annotated[dict[Id, Frame], WHEN_MET] = key(
        "Khung chương trình", "Phần, chuyên đề, số tiết, theo mã; số tổng được tính.", default={}
    )
    schedules: Annotated[dict[Id, Schedule], WHEN_MET] = key(
        "Lịch học", "Các buổi học của từng lớp, theo mã.", default={}
    )
    sending: Annotated[tuple[Sending, ...], OneOrMore] = key(
        "Cử đi học", "Các lớp do cơ quan khác mở mà mình cử người đi học.", default=()
    )
    tasks: Annotated[tuple[Task, ...], OneOrMore] = key(
        "Nhiệm vụ", "Mỗi nhiệm vụ một mục: nội dung, cơ quan chủ trì, thời gian.", default=()
    )
    training: Annotated[Training | None, WHEN_MET] = key(
        "Tổ chức các lớp", "Chỉ ghi số liệu của từng lớp; số tổng được tính.", default=None
    )
    rosters: Annotated[dict[Id, RosterFact], WHEN_MET] = key(
        "Danh sách người", "Tệp danh sách do các đơn vị gửi, theo mã.", {"hoc_vien": "danh-sach.xlsx"}, default={}
    )
    statistics: Annotated[dict[Id, Statistic], WHEN_MET] = key(
        "Số liệu thực trạng", "Số liệu và cơ cấu, theo mã; tỷ lệ được tính.", default={}
    )
    milestones: Annotated[tuple[Milestone, ...], OneOrMore] = key(
        "Mốc thời gian", "Các mốc sơ kết, tổng kết, theo thứ tự thời gian.", default=()
    )
    responsibilities: Annotated[tuple[Responsibility, ...], OneOrMore] = key(
        "Tổ chức thực hiện", "Nhiệm vụ của từng cơ quan.", default=()
    )
    budget: Budget | None = key("Kinh phí", "Nguồn kinh phí, quy định áp dụng, dự toán, tổng kinh phí.", default=None)
    estimates: Annotated[dict[Id, CostEstimate], WHEN_MET] = key(
        "Dự toán", "Các bảng dự toán, theo mã; thành tiền và số cộng được tính.", default={}
    )
    quotas: Annotated[dict[Id, Quota], WHEN_MET] = key(
        "Chỉ tiêu phân bổ", "Các bảng phân bổ cho các đơn vị, theo mã; số cộng được tính.", default={}
    )
    reporting: Annotated[tuple[Report, ...], OneOrMore] = key(
        "Chế độ báo cáo", "Ai báo cáo, cho ai, khi nào.", default=()
    )
    annexes: dict[Id, Annex] = key("Phụ lục", "Các phụ lục, theo mã; dẫn bằng {{ annex('ma') }}.", default={})
    electronic: Switch = key("Văn bản điện tử", "Dòng (Kèm theo …) của phụ lục để trống số và ngày.", default=False)
    attachments: Annotated[tuple[Attachment, ...], OneOrMore] = key(
        "Văn bản đính kèm", "Các văn bản gửi kèm: mã trong references.", default=()
    )
    closing: Closing | None = key(
        "Lời kết", "Các phần của lời kết, hoặc cả đoạn do mình viết (không kèm ./.).", default=None
    )
    recipients: Annotated[tuple[Recipient, ...], OneOrMore] = key(
        "Nơi nhận", "Mỗi dòng một mục: mã trong bodies hoặc tên; không gõ dấu đầu và cuối dòng.", default=()
    )
    archive: Archive | None = key(
        "Lưu", "Chữ viết tắt của đơn vị soạn thảo; in thành Lưu: VT, VHXH.", "VHXH", default=None
    )
    signature: Annotated[Signature | None, Field(validate_default=True), AfterValidator(_unless_attached)] = key(
        "Người ký", "Chỉ được để trống khi kế hoạch kèm theo quyết định.", default=None
    )
    outline: tuple[Section, ...] = key("Dàn ý", "Để trống thì theo dàn ý mặc định của loại văn bản.", default=())
    wording: dict[Name, Prose] = key("Câu chữ thay thế", "Thay mẫu câu mặc định, theo tên mẫu.", default={})

    @property
    def latest_date(self) -> datetime.date:
        """The last day on which the plan may be dated (ngày muộn nhất): what is in force is judged by it."""
        return self.date.latest() or datetime.date(self.period.end, 12, 31)
