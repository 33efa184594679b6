"""The words of the form by which units register for a quota (phiếu đăng ký chỉ tiêu), and how else they are written."""

from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import OneOrMore, Plain, key

Spellings = Annotated[tuple[Plain, ...], OneOrMore]
"""How a word may be written (cách viết); the form itself has the first."""


class ReturnForm(Fact):
    """The words of a form (phiếu đăng ký)."""

    source: Plain = key("Nguồn")
    title: Plain = key("Tên phiếu")
    sheet: Plain = key("Tên trang tính")
    unit_code: Spellings = key("Mã đơn vị", least=1)
    unit: Spellings = key("Đơn vị", least=1)
    plan_code: Spellings = key("Mã kế hoạch", least=1)
    quota_code: Spellings = key("Mã bảng chỉ tiêu", least=1)
    period: Spellings = key("Thời kỳ", least=1)
    number: Spellings = key("Số thứ tự", least=1)
    id: Spellings = key("Mã dòng", least=1)
    content: Spellings = key("Nội dung", least=1)
    quota: Spellings = key("Chỉ tiêu", least=1)
    registered: Spellings = key("Số lượng đăng ký", least=1)
    difference: Spellings = key("Chênh lệch", least=1)
    reason: Spellings = key("Lý do", least=1)
    total: Plain = key("Dòng tổng")
    instructions: Spellings = key("Hướng dẫn", default=())
    entry_title: Plain = key("Tên lời nhắc khi nhập")
    entry_help: Plain = key("Lời nhắc khi nhập")
    refusal_title: Plain = key("Tên lời báo khi nhập sai")
    refusal_help: Plain = key("Lời báo khi nhập sai")
    before_units: Spellings = key("Chữ đứng trước tên đơn vị", default=())
    after_numbers: Spellings = key("Chữ đứng sau số", default=())
