"""The decision that a plan is attached to (quyết định ban hành, phê duyệt; NĐ30, Phụ lục III, Mẫu 1.3)."""

from enum import StrEnum
from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Date, Ids, OneOrMore, Ordinal, Plain, Prose, Switch, key
from plandocs.spec.recipients import Archive, Recipient
from plandocs.spec.references import Basis
from plandocs.spec.scalars import Symbol
from plandocs.spec.signature import Signature


class Act(StrEnum):
    """What the decision does with the plan (ban hành hay phê duyệt): Điều 1 and the plan's own line say the same."""

    ISSUE = "ban_hanh"
    APPROVE = "phe_duyet"


class Proposal(Fact):
    """Who proposes the decision (cơ quan trình): "Theo đề nghị của … tại Tờ trình số …"."""

    by: Prose = key("Người trình", "", "Giám đốc Sở Nội vụ")
    type: Plain = key("Tên loại văn bản trình", "", default="Tờ trình")
    number: Symbol | None = key("Số, ký hiệu", "/TTr-SNV khi chưa có số.", "12/TTr-SNV", "/TTr-SNV", default=None)
    date: Date | None = key("Ngày", "", default=None)


class Decision(Fact):
    """The decision itself, made as a file of its own (quyết định)."""

    subject: Prose | None = key("Trích yếu", "Để trống thì ghi: Ban hành Kế hoạch ….", default=None)
    authority: Plain | None = key(
        "Thẩm quyền ban hành", "Dòng in hoa trên Điều 1.", "Ủy ban nhân dân tỉnh", default=None
    )
    bases: Annotated[tuple[Basis, ...], OneOrMore] = key("Căn cứ", "", default=())
    proposal: Proposal | None = key("Theo đề nghị của", "", default=None)
    replaces: Ids = key("Thay thế", "Mã trong references.", default=())
    implementers: Prose = key("Ai thi hành", "", "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ")
    recipients: Annotated[tuple[Recipient, ...], OneOrMore] = key("Nơi nhận", "Không kèm dòng Như Điều 3.", default=())
    archive: Archive | None = key("Lưu", "", default=None)
    signature: Signature | None = key("Người ký", "Để trống thì như người ký của kế hoạch.", default=None)


class AttachedTo(Fact):
    """The plan is attached to a decision (kèm theo quyết định): no number, date, signature or nơi nhận of its own."""

    act: Act = key("Ban hành hay phê duyệt", "ban_hanh hoặc phe_duyet.", default=Act.ISSUE)
    letterhead: Switch = key("Có phần đầu", "Quốc hiệu, Tiêu ngữ và tên cơ quan.", default=True)
    number: Ordinal | None = key("Số quyết định", "Để trống khi chưa cấp số.", default=None)
    symbol: Plain | None = key("Ký hiệu quyết định", "Để trống thì lập theo cơ quan.", "QĐ-UBND", default=None)
    date: Date | None = key("Ngày quyết định", "Để trống thì như date của kế hoạch.", default=None)
    issuer: Plain | None = key("Cơ quan ban hành quyết định", "Để trống thì như issuer.", default=None)
    decision: Decision | None = key("Quyết định", "Ghi để lập luôn tệp quyết định.", default=None)
