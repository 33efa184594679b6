"""Small documents made by hand, each as rich as a test needs; and readers of what is written of them."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from functools import cache

from plandocs.document.blocks import Block, ListItem, Paragraph, Role, Section
from plandocs.document.document import Document, Letterhead, Properties, SignOff, TitleBlock
from plandocs.document.inlines import Blank, Citation, Footnote, Inline, Run
from plandocs.document.tables import Alignment, Cell, Column, Row, RowKind, Table
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import Shelf
from plandocs.writing.frame import Frame
from plandocs.writing.profile_frame import frame_from_profile
from plandocs.writing.setting import Notes, Setting

WIDTH = 9355
HEIGHT = 14570
"""The width of the text in the state's profile, in twips."""
SENTENCE = (
    "Nâng cao năng lực, phẩm chất, kỹ năng cho đội ngũ cán bộ, công chức, viên chức đáp ứng yêu cầu nhiệm vụ trong "
    "tình hình mới; gắn đào tạo, bồi dưỡng với quy hoạch, sử dụng và tình hình thực tế của địa phương."
)


@cache
def profile() -> Profile:
    found = Shelf().profile("state-nd30-2020")
    assert found is not None
    return found


@cache
def frame(sizes: str = "14") -> Frame:
    return frame_from_profile(profile(), sizes)


def setting(width: int = WIDTH, sizes: str = "14") -> Setting:
    return Setting(frame(sizes), profile(), Notes(1), width, HEIGHT)


def inlines(*content: str | Inline) -> tuple[Inline, ...]:
    return tuple(Run(each) if isinstance(each, str) else each for each in content)


def para(role: Role, *content: str | Inline, mark: str = "") -> Paragraph:
    return Paragraph(role, inlines(*content), mark)


def letterhead(
    *,
    parent: tuple[str, ...] = (),
    issuer: tuple[str, ...] = ("ỦY BAN NHÂN DÂN", "XÃ HÀ BẮC"),
    place: str = "Hà Bắc",
    draft: bool = True,
) -> Letterhead:
    return Letterhead(
        parent=tuple(para(Role.PARENT_NAME, line) for line in parent),
        issuer=tuple(para(Role.ISSUER_NAME, line) for line in issuer),
        number=para(Role.NUMBER, "Số: ", Blank(8), "/KH-UBND"),
        draft_mark=para(Role.DRAFT_MARK, "DỰ THẢO") if draft else None,
        national_name=para(Role.NATIONAL_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        motto=para(Role.MOTTO, "Độc lập - Tự do - Hạnh phúc"),
        place_date=para(Role.PLACE_DATE, f"{place}, ngày ", Blank(6), " tháng ", Blank(6), " năm 2026"),
    )


def signers(*titles: str) -> Table:
    """Who signs a table."""
    return Table(tuple(Column(50) for _ in titles), (), (_row(*titles),), least_height=30, ruled=False)


def table(rows: int = 3) -> Table:
    return Table(
        columns=(
            Column(7, Alignment.CENTRE),
            Column(43),
            Column(25, Alignment.JUSTIFIED),
            Column(25, Alignment.RIGHT),
        ),
        head=(_row("TT", "Nội dung", "Chủ trì", "Kinh phí", kind=RowKind.HEAD),),
        rows=tuple(_row(str(row), f"Lớp số {row}", "Phòng Nội vụ", "12.500.000") for row in range(1, rows + 1)),
    )


def _row(*texts: str, kind: RowKind = RowKind.NORMAL) -> Row:
    return Row(tuple(Cell(inlines(text)) for text in texts), kind)


def grouped_table() -> Table:
    """A table whose rows stand in groups, with a total."""
    rows = [
        _row("I", "Đào tạo", "", "25.000.000", kind=RowKind.GROUP),
        *table(2).rows,
        _row("II", "Bồi dưỡng", "", "12.500.000", kind=RowKind.GROUP),
        *table(1).rows,
        _row("", "Tổng cộng", "", "37.500.000", kind=RowKind.TOTAL),
    ]
    return Table(table().columns, table().head, tuple(rows))


def body() -> tuple[Block, ...]:
    note = Footnote(1, inlines("Quyết định số 700/QĐ-TTg & các văn bản khác."))
    points = tuple(ListItem(f"{letter})", 3, inlines(SENTENCE)) for letter in "abc")
    item = ListItem("-", 4, inlines("Ý có phần con:"), (ListItem("+", 5, inlines("Ý con."), ()),))
    return (
        Section(
            1,
            "I.",
            inlines("MỤC ĐÍCH, YÊU CẦU"),
            (
                Section(2, "1.", inlines("Mục đích"), (para(Role.BODY, SENTENCE, note, " Câu sau chú thích."),)),
                Section(2, "2.", inlines("Yêu cầu"), (*points, item)),
            ),
        ),
        Section(
            1,
            "II.",
            inlines("NỘI DUNG"),
            (
                Section(
                    2, "1.", inlines("Đối tượng:"), (), run_in=True, tail=inlines(" Cán bộ, công chức: 1.299 người.")
                ),
                Section(3, "a)", inlines("Tiêu đề cấp ba"), (para(Role.BODY, "Một câu."),)),
                Section(2, "", inlines("Tiêu đề không số"), (para(Role.BODY, "Như bảng sau:"),), numbered=False),
                table(),
                para(Role.BODY, "R&D <2026>, theo ", Citation("qd", "short", inlines("Quyết định số 700/QĐ-TTg")), "."),
            ),
        ),
    )


def signing(lines: tuple[str, ...]) -> tuple[Paragraph, ...]:
    """Lines of authority, the last of which is the position."""
    *above, position = lines
    return (*(para(Role.SIGNING_AUTHORITY, line) for line in above), para(Role.SIGNING_POSITION, position))


def document(
    *,
    sizes: str = "14",
    head: Letterhead | None = None,
    subject: tuple[str, ...] = ("Đào tạo, bồi dưỡng cán bộ, công chức xã Hà Bắc năm 2026",),
    blocks: tuple[Block, ...] | None = None,
    closing: bool = True,
    authority: tuple[str, ...] = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
) -> Document:
    recipients = ("Sở Nội vụ (để b/c);", "Thường trực Đảng ủy, Hội đồng nhân dân xã;", "Lưu: VT, VHXH.")
    last = "Trên đây là Kế hoạch năm 2026; yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./."
    return Document(
        profile="state-nd30-2020",
        sizes=sizes,
        properties=Properties(
            "Kế hoạch <A & B>", "Đào tạo", "Ủy ban nhân dân xã Hà Bắc", "vi-VN", datetime.date(2026, 12, 31)
        ),
        letterhead=head or letterhead(),
        title=TitleBlock(para(Role.DOCUMENT_TYPE, "KẾ HOẠCH"), tuple(para(Role.SUBJECT, line) for line in subject)),
        bases=(para(Role.LEGAL_BASIS, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025."),),
        opening=(para(Role.OPENING, "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"),),
        body=body() if blocks is None else blocks,
        closing=(para(Role.CLOSING, last),) if closing else (),
        attachments=(),
        sign_off=SignOff(
            para(Role.RECIPIENTS_LABEL, "Nơi nhận:"),
            tuple(para(Role.RECIPIENT, text, mark="-") for text in recipients),
            signing(authority),
            para(Role.SIGNER_NAME, "Người Ký Mẫu"),
        ),
    )


def parts(docx: bytes) -> dict[str, str]:
    """The parts of a Word file as text, in the order of the archive."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def zipped(contents: dict[str, str] | dict[str, bytes]) -> bytes:
    """A Word file of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def shape(xml: str) -> list[str]:
    """Each paragraph as ``style: text``, without regard to where it stands."""
    found = []
    for paragraph in re.findall(r"<w:p>.*?</w:p>|<w:p/>", xml):
        style = re.search(r'<w:pStyle w:val="(\w+)"/>', paragraph)
        found.append(f"{style[1] if style else ''}: {text(paragraph)}")
    return found


def text(xml: str) -> str:
    """The words of a stretch of XML."""
    return "".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml))
