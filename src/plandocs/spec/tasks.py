"""What is done, by whom and when (nhiệm vụ)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Id, Money, Prose, When, key
from plandocs.spec.scalars import BodyRefs


class Task(Fact):
    """A task (nhiệm vụ): one body leads it, others advise or support."""

    id: Id | None = key("Mã", default=None)
    phase: Id | None = key("Giai đoạn", "Mã trong phases.", default=None)
    group: Id | None = key("Nhóm", "Để chọn một số nhiệm vụ cho một mục của dàn ý.", default=None)
    content: Prose = key("Nội dung", "", "Tổ chức hội nghị triển khai đến các xã, phường")
    lead: BodyRefs = key("Cơ quan chủ trì", "Mã trong bodies hoặc tên.", "snv", least=1)
    advisory: BodyRefs = key("Cơ quan tham mưu", "", default=())
    support: BodyRefs = key("Cơ quan phối hợp", "", default=())
    time: When | None = key("Thời gian thực hiện", "", "quý III, IV/2024", "hằng năm", default=None)
    product: Prose | None = key("Sản phẩm", "", "Kế hoạch", default=None)
    in_charge: Prose | None = key("Lãnh đạo phụ trách", "Chỉ in trong bảng.", "Phó Chủ tịch phụ trách", default=None)
    approver: Prose | None = key("Cấp trình, ban hành", "Chỉ in trong bảng.", "Chủ tịch UBND xã", default=None)
    cost: Money | None = key("Kinh phí", "Chỉ in trong bảng.", "12.000.000", default=None)
    note: Prose | None = key("Ghi chú", "Chỉ in trong bảng.", default=None)


class Milestone(Fact):
    """A point of the schedule (mốc thời gian)."""

    id: Id | None = key("Mã", default=None)
    group: Id | None = key("Nhóm", "Để chọn một số mốc cho một mục của dàn ý.", default=None)
    time: When = key("Thời gian", "", "tháng 7/2028")
    content: Prose = key("Công việc", "", "tổ chức sơ kết việc thực hiện Kế hoạch")
    lead: BodyRefs = key("Cơ quan chủ trì", "", default=())
