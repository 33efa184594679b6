"""Right inputs that look odd (đầu vào lạ mà đúng): each is read as what it says."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Callable
from io import BytesIO
from typing import Any

from openpyxl import Workbook

from tests.hostile.case import Case, Content, Link, case
from tests.hostile.kinds.batches import TEMPLATE, UNITS
from tests.hostile.kinds.names import tabled
from tests.hostile.kinds.spreadsheets import HEADS, PEOPLE, ROWS, rows
from tests.hostile.kinds.word_files import look
from tests.loading.sample import FILE, SPEC, edited
from tests.sources.sheets.packages import ods, worksheet, xlsx
from tests.writing.office_form import form, p, row, table

LONG = "Kế hoạch bồi dưỡng, tập huấn cho cán bộ, công chức, viên chức và người hoạt động không chuyên trách ở xã, phường, đặc khu năm 2027 (bản gửi các cơ quan, đơn vị để lấy ý kiến lần thứ hai, có chỉnh lý theo góp ý)"
"""A name of two hundred letters, as people call their files."""
TITLE = "title: Bồi dưỡng cán bộ, công chức"
BLOCK = "    content: Các cơ quan kịp thời phản ánh vướng mắc\n"


def spec(name: str, text: Content, says: str = "Bồi dưỡng", **more: Any) -> Case:
    """A spec that is right, as the document's text."""
    return case(name, f"outline {FILE}", {FILE: text}, says=says, **more)


def text(name: str, written: str, says: str, **more: Any) -> Case:
    """A right text of a spec, given as the value of a section."""
    return case(name, f"render {FILE}", {FILE: edited(BLOCK, f"    content: {written}\n")}, says=says, **more)


def people(
    name: str, data: Content, says: str | tuple[str, ...] = "Học viên An", file: str = "ds.xlsx", options: str = ""
) -> Case:
    """A list that is right."""
    return case(name, ("roster", file, *options.split()), {file: data}, says=says)


def called(name: str, file: str) -> Case:
    """A file by an odd name, from spec to document."""
    return case(name, ("render", "--", file), {file: SPEC}, says=file.rsplit("/", 1)[-1].rsplit(".", 1)[0])


def book(fill: Callable[[Any], None]) -> Callable[[], bytes]:
    """A workbook that a program has written."""

    def made() -> bytes:
        workbook, stream = Workbook(), BytesIO()
        fill(workbook)
        workbook.save(stream)
        return stream.getvalue()

    return made


def _people(sheet: Any) -> None:
    sheet.append(HEADS)
    sheet.append((1, "Học viên An", 1985, "Văn phòng"))


def _hidden(workbook: Any) -> None:
    _people(workbook.active)
    workbook.active.append((2, "Học viên Ba", 1986, "Văn phòng"))
    workbook.active.row_dimensions[3].hidden = True
    workbook.active.column_dimensions["A"].hidden = True


def _merged(workbook: Any) -> None:
    sheet = workbook.active
    sheet.append(("DANH SÁCH HỌC VIÊN", None, None, None))
    sheet.merge_cells("A1:D1")
    sheet.append(("TT", "Họ và tên", "Ngày sinh", "Đơn vị"))
    sheet.append((1, "Học viên An", datetime.date(1985, 4, 5), "Văn phòng"))


def _heads_over_heads(workbook: Any) -> None:
    sheet = workbook.active
    sheet.append(("TT", "Họ và tên", "Năm sinh", None, "Đơn vị"))
    sheet.append((None, None, "Nam", "Nữ", None))
    for area in ("A1:A2", "B1:B2", "C1:D1", "E1:E2"):
        sheet.merge_cells(area)
    sheet.append((1, "Học viên An", 1985, None, "Văn phòng"))


def _filtered(workbook: Any) -> None:
    _people(workbook.active)
    workbook.active.auto_filter.ref = "A1:D2"
    workbook.active.freeze_panes = "A2"


def _second_sheet(workbook: Any) -> None:
    workbook.active.title = "Hướng dẫn"
    workbook.active["A1"] = "Ghi theo mẫu ở trang sau"
    _people(workbook.create_sheet("Danh sách"))


def _far_down(workbook: Any) -> None:
    sheet = workbook.active
    for column, value in enumerate(HEADS, start=3):
        sheet.cell(40, column, value)
    for column, cell in enumerate((1, "Học viên An", 1985, "Văn phòng"), start=3):
        sheet.cell(41, column, cell)


_CACHED = ROWS.replace('<c r="A2" t="inlineStr"><is><t>1</t></is></c>', '<c r="A2"><f>ROW()-1</f><v>1</v></c>')

CASES: list[Case] = [
    # how a spec is written
    spec("a byte order mark", "\ufeff" + SPEC),
    spec("line ends of Windows", SPEC.replace("\n", "\r\n")),
    spec("line ends of an old Mac", SPEC.replace("\n", "\r")),
    spec("no line end at the end", SPEC.rstrip("\n")),
    spec("letters taken apart", unicodedata.normalize("NFD", SPEC)),
    spec("letters partly taken apart", SPEC.replace("ồ", "ô\u0300")),
    spec("tones in the old way and in the new", SPEC.replace("hóa", "hoá")),
    spec("marks of a document", f"---\n{SPEC}...\n"),
    spec("a version of YAML", f"%YAML 1.1\n---\n{SPEC}"),
    spec("a hint to an editor", f"# yaml-language-server: $schema=../x.json\n{SPEC}"),
    spec("comments in all places", SPEC.replace("\n", " # ghi chú\n", 3)),
    spec("ten thousand blank lines", "\n" * 10_000 + SPEC),
    spec("spaces at the ends of lines", SPEC.replace("\n", "   \n")),
    spec(
        "flow style throughout",
        edited(
            "  snv: Sở Nội vụ\n  vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}\n",
            "  {snv: Sở Nội vụ, vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}}\n",
        ),
    ),
    spec("flow style over lines", edited("bases: nd171", "bases: [\n  nd171\n  ,\n]")),
    spec("keys in quotes", SPEC.replace("title:", '"title":').replace("period:", "'period':")),
    spec("keys written out", edited(TITLE, "? title\n: Bồi dưỡng cán bộ, công chức")),
    spec(
        "an anchor and its alias", edited("  name: Ủy ban", "  name: &ten Ủy ban", "  place", "  short: *ten\n  place")
    ),
    spec("an anchor that nobody uses", edited(TITLE, "title: &t Bồi dưỡng cán bộ, công chức")),
    spec("lists without indents", edited("recipients:\n  - snv\n", "recipients:\n- snv\n")),
    spec(
        "four spaces for indents",
        edited(
            "  sources: ngân sách xã\n  total: 36.000.000 đồng\n",
            "    sources: ngân sách xã\n    total: 36.000.000 đồng\n",
        ),
    ),
    spec("a folded text", edited(TITLE, "title: >-\n  Bồi dưỡng\n  cán bộ, công chức")),
    spec(
        "a text of lines that is kept",
        edited(BLOCK, "    content: |\n      Các cơ quan kịp thời\n\n      phản ánh vướng mắc\n"),
    ),
    spec("an indicator of indents", edited(TITLE, "title: >2-\n  Bồi dưỡng cán bộ, công chức")),
    spec("letters by escapes", edited(TITLE, 'title: "B\\u1ed3i d\\u01b0\\u1ee1ng c\\u00e1n b\\u1ed9"')),
    spec(
        "JSON",
        '{"plandocs": "1", "issuer": {"name": "Ủy ban nhân dân xã Hà Bắc", "abbreviation": "UBND", "place": "Hà Bắc"}, "date": "2026", "title": "Bồi dưỡng", "period": "2027", "signature": {"position": "Chủ tịch"}, "outline": [{"heading": "Việc", "content": "Cử người."}]}',
    ),
    case("a spec from standard input", "outline -", {}, says="Bồi dưỡng", stdin=SPEC.encode()),
    # words that YAML could take for something else
    text("no for a text", "'no'", "no"),
    text("a text of numbers", "001234567012", "001234567012"),
    text("a text of a time", "12:30", "12:30"),
    text("a text of a thousand", "1.299", "1.299"),
    text("a text of a power", "1e3", "1e3"),
    text("a text of an octal", "0o17", "0o17"),
    text("a text of infinity", ".inf", ".inf"),
    text("a text with a colon in quotes", '"Theo đó: làm ngay"', "Theo đó: làm ngay"),
    text("a text with an at sign", "'@'", "@"),
    text("a text with a percent sign at its head", "'%đạt'", "%đạt"),
    # words of all kinds
    text("markup", "A <b> & </w:t> ]]> &amp;", "&lt;b&gt;"),
    text("signs of spreadsheets", "'=A1+A9'", "=A1+A9"),
    text("an emoji", "Vui 😀 vẻ", "😀"),
    text("an emoji of several", "Gia đình 👨\u200d👩\u200d👧", "👧", flawed=True),
    text("Chinese", "漢字 trong tên", "漢字"),
    text("Arabic", "مرحبا trong tên", "مرحبا"),
    text("Khmer", "ភាសា ខ្មែរ", "ខ្មែរ"),
    text("marks that stack", "Z̤͔͚͉͗̊a̸l̷g̶o", "l̷g̶o"),
    text("mathematics", "𝒙² ≤ ∑ ½", "≤ ∑ ½"),
    text("letters of full width", "Ｆｕｌｌ", "Ｆｕｌｌ"),
    text("a word of three thousand letters", "q" * 3_000, "q" * 3_000),
    text("a space that does not break", "ông\u00a0A", "ông"),
    text("an escaped brace", r"Ghi \{{ so }} như vậy", "{{ so }}"),
    text("an escaped star", r"Ghi \*như vậy\*", "*như vậy*"),
    # names of files
    called("a name with spaces", "ke hoach nam 2027.yaml"),
    called("a name of two hundred letters", f"{LONG[:100]}.yaml"),
    called("a name with emoji", "kế hoạch 😀.yaml"),
    called("a name with quotes", "kế \"hoạch\" 'này'.yaml"),
    called("a name in letters taken apart", unicodedata.normalize("NFD", "kế hoạch.yaml")),
    called("a name with a dash in front", "-x.yaml"),
    called("a name with dots", "ke.hoach.2027.yaml"),
    called("a name without an ending", "kehoach"),
    called("a name with a percent sign", "100%.yaml"),
    called("a name with a hash", "#1.yaml"),
    called("a name with brackets", "[1] (2) {3}.yaml"),
    called("a name in a folder with spaces", "thư mục con/ke-hoach.yaml"),
    case("a spec by a link within the project", "outline a.yaml", {"a.yaml": Link(FILE), FILE: SPEC}, says="Bồi dưỡng"),
    case(
        "a spec by a link from elsewhere",
        "outline a.yaml",
        {"a.yaml": Link("../shared/x.yaml"), "../shared/x.yaml": SPEC},
        says="Bồi dưỡng",
        reads="../shared",
    ),
    case(
        "registers that several projects share by a link",
        f"outline {FILE}",
        {FILE: SPEC, "plandocs.toml": "", "registers": Link("../shared"), "../shared/.gitkeep": ""},
        reads="../shared",
    ),
    case(
        "settings that several projects share by a link",
        f"check {FILE}",
        {FILE: SPEC, "plandocs.toml": Link("../shared/x.toml"), "../shared/x.toml": "[check]\n"},
        reads="../shared",
    ),
    case(
        "a base that stands above in the project",
        "outline a/b.yaml",
        {"plandocs.toml": "", "goc.yaml": SPEC, "a/b.yaml": "extends: ../goc.yaml\n"},
        says="Bồi dưỡng",
    ),
    case(
        "a base by a Windows path",
        "outline a/b.yaml",
        {"plandocs.toml": "", "goc.yaml": SPEC, "a/b.yaml": 'extends: "..\\\\goc.yaml"\n'},
        says="Bồi dưỡng",
    ),
    case("one spec named twice", f"outline {FILE} {FILE}", {FILE: SPEC}),
    case("a spec by its whole path and by its name", f"check {FILE} ./{FILE}", {FILE: SPEC}),
    # spreadsheets
    people("hidden rows and columns", book(_hidden), ("Học viên An", "Học viên Ba")),
    people("a title merged over the table", book(_merged)),
    people("heads over heads", book(_heads_over_heads)),
    people("filters and frozen heads", book(_filtered)),
    people("a sheet of instructions first", book(_second_sheet)),
    people("a table far down and to the right", book(_far_down)),
    people("a formula with its value", xlsx(worksheet(_CACHED))),
    people(
        "names of shared strings in pieces",
        xlsx(
            worksheet(ROWS.replace("<is><t>Học viên An</t></is>", "<is><r><t>Học viên </t></r><r><t>An</t></r></is>"))
        ),
    ),
    people(
        "dates as serial numbers",
        xlsx(
            worksheet(
                rows(HEADS)
                + '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Học viên An</t></is></c><c r="C2" s="2"><v>31142</v></c><c r="D2" t="inlineStr"><is><t>Văn phòng</t></is></c></row>'
            )
        ),
        ("Học viên An", "05/4/1985"),
        options="--show birth",
    ),
    people("a workbook written by hand", xlsx(worksheet(ROWS))),
    people(
        "an .ods",
        ods(
            "".join(
                "<table:table-row>"
                + "".join(
                    f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
                    for cell in line
                )
                + "</table:table-row>"
                for line in (HEADS, ("1", "Học viên An", "1985", "Văn phòng"))
            )
        ),
        file="ds.ods",
    ),
    people("an .xlsx that is called .xls", xlsx(worksheet(ROWS)), file="ds.xls"),
    people("a .csv that is called .txt", PEOPLE, file="ds.txt"),
    people("a .csv of semicolons", PEOPLE.replace(",", ";"), file="ds.csv"),
    people("a .csv of tabs", PEOPLE.replace(",", "\t"), file="ds.csv"),
    people("a .csv in UTF-16", PEOPLE.encode("utf-16"), file="ds.csv"),
    people("a .csv with a byte order mark", "\ufeff" + PEOPLE, file="ds.csv"),
    people("a .csv that names its separator", "sep=;\n" + PEOPLE.replace(",", ";"), file="ds.csv"),
    people("a .csv with line ends of Windows", PEOPLE.replace("\n", "\r\n"), file="ds.csv"),
    people("a .csv with letters taken apart", unicodedata.normalize("NFD", PEOPLE), file="ds.csv"),
    people("a .csv with a line end in a cell", PEOPLE.replace("Học viên An", '"Học viên\nAn"'), file="ds.csv"),
    people("a .csv with quotes in a cell", PEOPLE.replace("Văn phòng", '"Phòng ""Một cửa"""'), file="ds.csv"),
    people(
        "a .csv in TCVN3, as the line says",
        "TT,Hä vµ tªn,Ngµy sinh,§¬n vÞ\n1,Häc viªn An,1985,V¨n phßng\n".encode("latin-1"),
        file="ds.csv",
        options="--legacy tcvn3",
    ),
    people("names in capitals", PEOPLE.replace("Học viên An", "HỌC VIÊN AN"), "Học Viên An", file="ds.csv"),
    people("rows of nothing between people", PEOPLE.replace("1,Học", ",,,\n,,,\n1,Học"), file="ds.csv"),
    case(
        "a table of one column",
        f"outline {FILE}",
        {FILE: tabled("bang.csv"), "bang.csv": "Nội dung\nViệc thứ nhất\n"},
        says="Việc thứ nhất",
    ),
    # units, values, Word files
    case(
        "units whose codes have lost their zeros",
        "batch mau.yaml --units units.csv --jobs 1",
        {"mau.yaml": TEMPLATE, "units.csv": "code,full_name,so\n82,Phường Cửa Nam,3\n"},
        says="00082",
    ),
    case(
        "units in semicolons",
        "batch mau.yaml --units units.csv --jobs 1",
        {"mau.yaml": TEMPLATE, "units.csv": UNITS.replace(",", ";")},
    ),
    case(
        "values in a table of one row",
        "outline mau.yaml --unit 10816 --params a.csv",
        {"mau.yaml": TEMPLATE, "a.csv": "code,so\n10816,12\n"},
        says="12",
    ),
    case(
        "values in JSON",
        "outline mau.yaml --unit 10816 --params a.json",
        {"mau.yaml": TEMPLATE, "a.json": '{"so": "12"}'},
        says="12",
    ),
    case(
        "a value with an equals sign",
        ("outline", "mau.yaml", "--unit", "10816", "--set", "so=a=b"),
        {"mau.yaml": TEMPLATE},
        says="a=b",
    ),
    case("a look as it is shipped", f"render {FILE} --look mau.docx", {FILE: SPEC, "mau.docx": look}),
    case(
        "a look by an odd name",
        ("render", FILE, "--look", "mẫu của (cơ quan) 😀.docx"),
        {FILE: SPEC, "mẫu của (cơ quan) 😀.docx": look},
    ),
    case(
        "a form of a table",
        f"fill mau.docx {FILE}",
        {FILE: SPEC, "mau.docx": form(table(row("{{ title }}", "{{ number }}")))},
        says="Bồi dưỡng",
    ),
    case(
        "a form without a tag",
        f"fill mau.docx {FILE}",
        {FILE: SPEC, "mau.docx": form(p("Không có thẻ"))},
        says="Không có thẻ",
    ),
    case(
        "a form with a page number",
        f"fill mau.docx {FILE}",
        {
            FILE: SPEC,
            "mau.docx": form(
                '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
            ),
        },
        says="PAGE",
    ),
    case(
        "a form with a link of the web",
        f"fill mau.docx {FILE}",
        {
            FILE: SPEC,
            "mau.docx": form(
                '<w:p><w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/link&quot; "><w:r><w:t>xem</w:t></w:r></w:fldSimple></w:p>'
            ),
        },
        says="xem",
    ),
    case(
        "a form with a part beside a page",
        f"fill mau.docx {FILE}",
        {FILE: SPEC, "mau.docx": form(p("A", " {{ ", "title", " }}"))},
        says="A Bồi dưỡng",
    ),
]
