"""With what money (kinh phí thực hiện)."""

from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Ids, Money, OneOrMore, Prose, When, key
from plandocs.spec.goals import Statements
from plandocs.spec.scalars import BodyRef, BodyRefs


class Estimate(Fact):
    """Who estimates the cost (lập dự toán), to whom it goes and who decides."""

    by: BodyRefs = key("Cơ quan lập dự toán", "", default=())
    to: BodyRef | None = key("Gửi", "Cơ quan tài chính thẩm định, tổng hợp.", default=None)
    approver: Prose | None = key("Trình", "", "cấp có thẩm quyền", default=None)
    time: When | None = key("Thời gian", "", "hằng năm", default=None)


class Budget(Fact):
    """Money for the plan (kinh phí): sources, rules, estimate."""

    sources: Annotated[tuple[Prose, ...], OneOrMore] = key("Nguồn kinh phí", "", default=())
    rules: Ids = key("Theo quy định tại", "Mã trong references.", default=())
    estimate: Estimate | None = key("Lập dự toán", "", default=None)
    total: Money | None = key("Tổng kinh phí", "", "120.000.000", default=None)
    total_from: Ids = key("Tổng kinh phí theo dự toán", "Mã trong estimates; cộng lại.", "tap_huan", default=())
    statements: Statements = key("Nội dung khác", "Các ý thêm, nguyên văn.", default=())
