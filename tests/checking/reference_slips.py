"""What the authors of the reference texts did not see (lỗi của bản gốc), by slow reading: found, missed, accepted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_STATE = {
    "plandocs": 1,
    "form": "state",
    "kind": "ke_hoach",
    "status": "draft",
    "recipients": ["Các cơ quan, đơn vị"],
    "signature": {"on_behalf_of": "Ủy ban nhân dân", "position": "Chủ tịch"},
}


@dataclass(frozen=True)
class Text:
    """A reference text: its head as a spec, where it begins and ends, and what is wrong with it."""

    file: str
    head: dict[str, Any]
    begin: str
    end: str | None
    found: tuple[tuple[str, str], ...]
    """Slips of the authors (or letters that the scan read wrongly): the code that finds each, words beside it."""
    missed: tuple[tuple[str, str], ...]
    """Slips that no rule tells: words beside each, and why."""
    accepted: tuple[tuple[str, str, str], ...]
    """What is told and is no slip of the authors: code, words, and why it is accepted."""


def _issuer(name: str, place: str) -> dict[str, str]:
    return {"name": name, "abbreviation": "UBND", "place": place}


TEXTS = (
    Text(
        "000-binh-dinh-ke-hoach-2023-2025.txt",
        {
            **_STATE,
            "issuer": _issuer("Ủy ban nhân dân tỉnh Bình Định", "Bình Định"),
            "date": "01/2023",
            "title": "Đào tạo, bồi dưỡng cán bộ, công chức cấp xã và người hoạt động không chuyên trách ở cấp xã",
            "period": "2023 - 2025",
        },
        "I. MỤC ĐÍCH",
        None,
        (
            ("PD617", "Phân đầu 100%"),  # the scan's
            ("PD181", "02 lớp (90 học viên/lớp) cho 125"),
            ("PD620", "được đảm bảo từ nguồn"),
        ),
        (
            ("(Địa điểm: Tại Hội trường", "elsewhere “tại”: a capital in brackets may begin a sentence"),
            ("và 47 người hoạt động không chuyên trách", "ends with a stop among lines ending with “;”: no list marks"),
            (
                "Sở Tư pháp, Sở Tài chính, Sở Kế hoạch",
                "Sở Tài chính has duties of its own: names in brackets are prose",
            ),
            ("b) Phối hợp Sở Tài chính", "elsewhere “phối hợp với”: both are in use"),
            ("thuộc huyện Tuy Phước, Vân Canh", "“các” is lost: grammar"),
        ),
        (
            ("PD578", "Đợt 1: Tổ chức 07 lớp", "carried: paragraphs without a mark part the lists"),
            ("PD579", "Khu vực 2:", "carried: as above"),
            ("PD579", "Năm 2024:", "carried: as above"),
            ("PD579", "Sở Tài chính: Tham mưu", "carried: a long numbered paragraph becomes a point, not a heading"),
        ),
    ),
    Text(
        "001-can-tho-ke-hoach-117-2024.txt",
        {
            **_STATE,
            "issuer": _issuer("Ủy ban nhân dân thành phố Cần Thơ", "Cần Thơ"),
            "number": "117",
            "date": "12/6/2024",
            "title": "Triển khai Đề án nâng cao chất lượng đội ngũ cán bộ, công chức xã, phường, thị trấn",
            "period": "2024 - 2030",
            "archive": "LhT",
        },
        "I. MỤC TIÊU",
        "(Đính kèm",
        (
            ("PD620", "người dân, đảm bảo phù hợp"),
            ("PD636", "tổ chức có liên quan."),
            ("PD633", "thực hiện kế hoạch này; hàng năm"),
            ("PD633", "liên quan thực hiện kế hoạch này;"),
            ("PD633", "cấp xã theo kế hoạch này;"),
            ("PD617", "phối hợp với Trưởng Chính trị"),  # the scan's
            ("PD617", "Trưởng Chính trị thành phố"),  # the scan's
            ("PD630", "mục II phần III"),
        ),
        (
            ("b) Uy tín bồi dưỡng", "the scan's “Ưu tiên”: both are words"),
            (
                "- Cơ quan phối hợp: Sở Nội vụ, Ban Tổ chức Huyện ủy",
                "“-” for “+”: marks are made, a typed one is dropped",
            ),
            ("(tập trung, không tập trung, từ xa, trực tuyến)", "no stop: a paragraph may end with a bracket"),
            ("công chức cấp xã.", "ends with a stop where its sisters end with a colon"),
            ("Căn cứ Đề án số 03/ĐA-UBND", "its title differs from the one in the trích yếu: both are quoted"),
            ("4. Ủy ban nhân dân quận, huyện", "elsewhere “UBND cấp huyện”: two names, no list of bodies here"),
            ("công chức xã theo đúng quy định", "elsewhere “cấp xã”: one word is lost"),
        ),
        (),
    ),
    Text(
        "002-xa-ha-bac-ke-hoach-2026-2031.txt",
        {
            **_STATE,
            "issuer": _issuer("Ủy ban nhân dân xã Hà Bắc", "Hà Bắc"),
            "date": "2026",
            "title": "Tăng cường bồi dưỡng đội ngũ cán bộ, công chức xã Hà Bắc giai đoạn 2026 - 2031",
            "period": "2026 - 2031",
            "archive": "VHXX",
        },
        "I. MỤC ĐÍCH",
        "Nơi nhận",
        (
            ("PD475", "UBND xã Hà Bắc"),
            ("PD638", "Việc cử CBCC đi học"),
            ("PD638", "Trung tâm Phục vụ HCC"),
            ("PD636", "Áp dụng linh hoạt các phương"),
            ("PD620", "sử dụng CBCC hằng năm"),
            ("PD620", "bồi dưỡng tập huấn đội ngũ"),
            ("PD620", "Kế hoạch đảm bảo hoàn thành"),
            ("PD583", "Tham gia bồi dưỡng kiến thức, kỹ năng quản lý"),
            ("PD617", "kỹ nguyên mới"),  # the scan's, as the next two
            ("PD617", "số tay nghiệp vụ"),
            ("PD617", "cấp trên chuyên giao"),
            ("PD580", "tại Phụ lục kèm theo Kế hoạch này"),
            ("PD619", "qua Phòng Văn hoá - Xã hội"),
            ("PD623", "với Phòng Văn hoá- Xã hội"),
            ("PD623", "gửi Phòng Văn hoá- Xã hội"),
            ("PD621", "2026 – 2031"),
        ),
        (
            ("ngày 01/06/2026", "a zero before the month: carried as a date, which is printed rightly"),
            (
                "và Công văn số 4143/BNV-CCVC",
                "a công văn under Căn cứ: carried inside the title of the basis before it",
            ),
            ("của Đề án Chính phủ", "the Prime Minister's: a name that no register holds"),
            ("(thời gian 3 tháng)", "elsewhere “03 tháng”: both are in use"),
            ("với Sở Nội vụ và các Sở chuyên ngành", "a capital: bodies may be meant by name"),
            ("quá trình đào tạo bồi dưỡng", "a comma is lost, and the usual form stands nowhere else"),
            ("giải quyết khiếu nại tố cáo", "a comma is lost: not among the pairs of the register"),
            ("Thủ trưởng các phòng ban, đơn vị", "elsewhere “phòng, ban”"),
            ("Công thông tin điện tử xã", "the scan's “Cổng”, in the recipients, which are not carried"),
            ("Lưu: VT, VHXX.", "the unit's own symbol mistyped: any symbol is possible"),
        ),
        (("PD577", "Các cơ quan chuyên môn, Trung tâm", "carried: a heading with a stop becomes a point"),),
    ),
    Text(
        "003-xa-vinh-loc-ke-hoach-2026-2030.txt",
        {
            **_STATE,
            "issuer": _issuer("Ủy ban nhân dân xã Vĩnh Lộc", "Vĩnh Lộc"),
            "date": "5/2026",
            "title": "Đào tạo, bồi dưỡng cán bộ, công chức, viên chức xã Vĩnh Lộc giai đoạn 2026 - 2030",
            "period": "2026 - 2030",
            "archive": "VHXXH",
            "signature": {"position": "Chủ tịch"},
        },
        "I. MỤC ĐÍCH",
        "Nơi nhận",
        (
            ("PD471", "signature"),
            ("PD621", "giai đoạn 2026 - 2030"),
            ("PD315", "Luật Viên chức số 58/2010/QH12"),
            ("PD629", "phục vụ nhân dân và sự nghiệp"),
            ("PD620", "cho cán bộ công chức, viên chức"),
            ("PD620", "bảo đảm phối hợp chặt chẽ"),
            ("PD620", "Kế hoạch đào tạo bồi dưỡng"),
            ("PD617", "Phân đầu đến hết năm 2028"),  # the scan's
            ("PD617", "Phân đầu đến hết năm 2030"),  # the scan's
            ("PD636", "tiểu học, trung học cơ sở"),
            ("PD636", "tự tham gia đào tạo đại học, sau đại học"),
            ("PD308", "216/KHUBND"),
            ("PD304", "216/KHUBND ngày 21/10/2025"),
            ("PD304", "216/KH-UBND ngày 21/10/2025"),
            ("PD619", "tỉnh Thanh Hoá giai đoạn"),
            ("PD583", "Nâng cao nhận thức, đổi mới tư duy"),
        ),
        (
            ("f) Bảo đảm công khai", "no Vietnamese letter after e): marks are made, a typed one is dropped"),
            ("nhằm nâng đáp ứng tiêu chuẩn", "a word is lost: each word left is right"),
            ("một số nội dung và phân đầu:", "the scan's “phấn đấu”: a noun phrase may end so"),
            ("do Tỉnh, Sở và cơ quan", "capitals of kinds of bodies without a name"),
            ("ra Quyết định cử cán bộ", "a capital for a document that is not yet one"),
            ("; Đảm bảo kinh phí", "a capital after a semicolon"),
            ("Căn cứ Kế hoạch số 89/KH-UBND", "a superior's plan under Căn cứ: many offices write so"),
            ("về Đào tạo, bồi dưỡng cán bộ", "a capital within a cited title, which is left alone"),
            ("Lưu: VT, VHXXH.", "the unit's own symbol mistyped: any symbol is possible"),
        ),
        (("PD315", "52/2019/QH14", "the same line as the law before it"),),
    ),
    Text(
        "004-nghe-an-de-an-dang-2026-2030.txt",
        {
            **_STATE,
            "kind": "de_an",
            "form": "party",
            "numbering": "decimal",
            "issuer": {
                "name": "Tỉnh ủy Nghệ An",
                "short": "Ban Thường vụ Tỉnh ủy",
                "abbreviation": "TU",
                "place": "Nghệ An",
            },
            "date": "12/2025",
            "title": "bồi dưỡng, cập nhật kiến thức, kỹ năng mới cho đội ngũ cán bộ, công chức cấp xã tỉnh Nghệ An",
            "period": "2026 - 2030",
            "archive": "Văn phòng Tỉnh ủy",
            "signature": {"on_behalf_of": "Ban Thường vụ", "position": "Phó Bí thư Thường trực"},
        },
        "Trong quá trình lãnh đạo cách mạng",
        "Nơi nhận",
        (
            ("PD310", "145-QĐ/TU"),
            ("PD636", "của hệ thống chính trị;"),
            ("PD170", "8.624 cán bộ, công chức cấp xã"),
            ("PD183", "7.430 người, chiếm 86,1%"),
            ("PD183", "25 người, chiếm 0,28%"),
            ("PD184", "Sơ cấp và chưa qua đào tạo: 05 người"),
            ("PD194", "tiến sĩ chiếm 97,9%"),
            ("PD636", "Tiến sĩ: 05 người, chiếm 0,06%"),
            ("PD636", "đào tạo: 05 người, chiếm 0,06%"),
            ("PD313", "Nghị quyết trụ cột (Nghị quyết số 57-NQ/TW"),
            ("PD615", "“Bồi dưỡng, cập nhật kiến thức"),
            ("PD620", "chuyên môn nghiệp vụ, kỹ năng công tác"),
            ("PD620", "đảm bảo ổn định quốc phòng"),
            ("PD620", "kế hoạch hàng năm về việc"),
            ("PD620", "đào tạo bồi dưỡng cán bộ"),
            ("PD620", "các cơ quan đơn vị khác nhau"),
            ("PD617", "mức độ tin nhiệm"),  # the scan's, as the next two
            ("PD617", "lễ lới"),
            ("PD617", "phân mở"),
            ("PD619", "một số cấp uỷ"),
            ("PD619", "Trung ương khoá XIV"),
            ("PD621", "từ 3-5 ngày"),
            ("PD621", "28 – 32 lớp/năm"),
            ("PD583", "làm việc trong HĐND và UBND cấp xã"),
            ("PD583", "làm việc trong Ủy ban Mặt trận Tổ quốc"),
            ("PD580", "(Phụ lục 1)"),
            ("PD580", "(Phụ lục 2)"),
            ("PD580", "(Phụ lục 3)"),
        ),
        (
            ("3. Yêu cầu", "2. is left out: marks are made, typed ones are dropped"),
            ("chánh, phó văn phòng đảng ủy", "elsewhere “phó chánh văn phòng”: no list of posts"),
            ("ổn định quốc phòng an ninh", "a dash is lost: not among the pairs of the register"),
            ("lẫn nhau học tập và trong công tác", "a word is lost: each word left is right"),
            ("dân tộc thiểu số ngày càng chú trọng", "said twice in one sentence: grammar"),
            ("thực tiễn công tác đảng, chính quyền, mặt trận tổ quốc", "small letters: also a common noun here"),
            ("chiếm 11,8%", "one decimal, elsewhere two: each is rounded rightly"),
            ("đầy đủ phẩm chất, năng lực và uy tín", "elsewhere “đủ phẩm chất”: cited titles are left alone"),
        ),
        (
            ("PD577", "Thực trạng đội ngũ và công tác bồi dưỡng", "carried: a numbered paragraph becomes a point"),
            ("PD579", "", "carried: as above"),
            ("PD578", "", "carried: as above"),
            ("PD601", "Phần thứ", "the list of parts is typed, which a spec leaves to the program"),
            ("PD504", "", "carried: a numbered line without text below it becomes a heading"),
            ("PD636", "đổi mới sáng tạo và khởi nghiệp;", "two points of this list end with an ellipsis"),
        ),
    ),
)
