"""What is taught (chương trình, nội dung bồi dưỡng) and who is sent to classes that others open (cử đi học)."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Amount, Count, Id, Plain, Prose, When, key
from plandocs.spec.goals import Statements
from plandocs.spec.scalars import BodyRef
from plandocs.spec.statements import Marks


class Programme(Fact):
    """A programme (chương trình bồi dưỡng)."""

    id: Id | None = key("Mã", default=None)
    phase: Id | None = key("Giai đoạn", "Mã trong phases.", default=None)
    content: Prose = key("Nội dung", "", "Bồi dưỡng kiến thức chung về quản lý nhà nước")
    audience: Id | None = key("Đối tượng", "Mã trong audiences.", default=None)
    who: Prose | None = key("Đối tượng, bằng lời", "", default=None)
    length: Amount | None = key("Thời lượng", "", "03 tháng", "02 tuần", "02 - 05 ngày", default=None)
    per: Plain | None = key("Tính cho", "Thời lượng tính cho mỗi …", "mỗi khóa", default=None)
    mode: Prose | None = key("Hình thức", "", "trực tiếp kết hợp trực tuyến", default=None)
    organiser: BodyRef | None = key("Cơ quan tổ chức", "", default=None)
    venue: Prose | None = key("Địa điểm", "", default=None)
    lecturers: Prose | None = key("Giảng viên", "", default=None)
    time: When | None = key("Thời gian thực hiện", "", default=None)
    note: Prose | None = key("Ghi chú", "Chỉ in trong bảng.", default=None)
    topics: Statements = key("Chuyên đề", "Các nội dung nằm dưới chương trình.", default=())
    marks: Marks = key("Dấu đầu dòng của chuyên đề", "", default=Marks.AUTO)


class Sending(Fact):
    """People sent to a class that another body opens (cử đi học)."""

    id: Id | None = key("Mã", default=None)
    phase: Id | None = key("Giai đoạn", "", default=None)
    audience: Id | None = key("Đối tượng", "Mã trong audiences.", default=None)
    who: Prose | None = key("Đối tượng, bằng lời", "", default=None)
    count: Count | None = key("Số người", "", default=None)
    content: Prose = key("Lớp, nội dung", "", "bồi dưỡng kiến thức chuyên môn chuyên ngành")
    length: Amount | None = key("Thời lượng", "", "03 tháng", default=None)
    organiser: BodyRef | None = key("Cơ quan mở lớp", "", default=None)
    time: When | None = key("Thời gian", "", "2026", default=None)
    note: Prose | None = key("Câu thêm", "Câu đứng sau, nguyên văn.", default=None)
