"""Who reports what, when and to whom (chế độ báo cáo)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Id, Prose, Switch, When, key
from plandocs.spec.scalars import BodyRef, BodyRefs


class Report(Fact):
    """A report that is due (báo cáo)."""

    id: Id | None = key("Mã", default=None)
    sender: BodyRefs = key("Cơ quan báo cáo", "", default=(), alias="from")
    to: BodyRef = key("Nơi nhận báo cáo", "", "vhxh")
    via: BodyRef | None = key("Qua", "Cơ quan đầu mối.", default=None)
    onward: BodyRef | None = key("Để tổng hợp, báo cáo", "Cấp nhận báo cáo tổng hợp.", default=None)
    content: Prose | None = key("Nội dung báo cáo", "", "kết quả thực hiện", default=None)
    deadline: When | None = key("Thời hạn", "", "trước 15/11 hằng năm", default=None)
    ad_hoc: Switch = key("Báo cáo đột xuất", "Cả khi có yêu cầu.", default=False)
