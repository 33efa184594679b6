"""Who does what (tổ chức thực hiện): body by body."""

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import Id, Prose, Switch, key
from plandocs.spec.goals import Statements
from plandocs.spec.scalars import BodyRefs
from plandocs.spec.statements import Marks, Punctuation


class Responsibility(Fact):
    """The duties of a body or of several (trách nhiệm)."""

    id: Id | None = key("Mã", default=None)
    body: BodyRefs = key("Cơ quan", "Mã trong bodies, nhiều cơ quan thì ghi thành danh sách.", "vhxh")
    heading: Prose | None = key("Tiêu đề", "Để trống thì lấy tên cơ quan.", default=None)
    intro: Prose | None = key("Câu dẫn", "Đứng trước các nhiệm vụ.", default=None)
    duties: Statements = key("Nhiệm vụ", "Mỗi nhiệm vụ một ý, bắt đầu bằng động từ.")
    run_in: Switch = key("Viết liền", "Tên cơ quan và nhiệm vụ trên cùng một dòng.", default=False)
    marks: Marks = key("Dấu đầu dòng", "", default=Marks.AUTO)
    punctuation: Punctuation = key("Dấu cuối dòng", "", default=Punctuation.AUTO)
