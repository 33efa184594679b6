"""Who signs (quyền hạn, chức vụ, họ tên người ký)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Plain, Switch, key


class Signature(Fact):
    """The signature block (chữ ký; NĐ30 Điều 13 and Phụ lục I, 1.II.7): up to three lines and the name."""

    on_behalf_of: Plain | None = key("Thay mặt (TM.)", "Tập thể ký thay.", "Ủy ban nhân dân", default=None)
    deputising_for: Plain | None = key("Ký thay (KT.)", "Chức vụ của người đứng đầu.", "Chủ tịch", default=None)
    by_order_of: Plain | None = key("Thừa lệnh (TL.)", "", "Chủ tịch", default=None)
    by_mandate_of: Plain | None = key("Thừa ủy quyền (TUQ.)", "", "Chủ tịch", default=None)
    acting: Switch = key("Quyền (Q.)", "Người ký giữ quyền chức vụ.", default=False)
    position: Plain = key("Chức vụ người ký", "", "Chủ tịch", "Phó Chủ tịch")
    name: Plain | None = key("Họ và tên", "Không kèm học hàm, học vị; để trống khi chưa rõ.", default=None)
