"""What fuzzing begins with (hạt giống): inputs that are right, or nearly, for each door; and words that doors know."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from plandocs.writing.shipped_look import write_look
from tests.hostile.kinds.spreadsheets import GOOD, PEOPLE
from tests.loading.sample import SPEC
from tests.sources.sheets.packages import ods, parts, worksheet, xlsx
from tests.writing.office_form import form, p, row, table
from tests.writing.sample import profile

_SPECS = Path(__file__).parents[2] / "specs"

_EXPRESSIONS = (
    "so",
    "so | number",
    "so + 1 * 2 - 3 / 4",
    "period.start",
    "period | period",
    "muc[0]",
    "muc[-1] == 1 and not so",
    "nhom.a",
    "nhom['b'] ~ ten",
    "cite('nd171', 'full')",
    "ref('a')",
    "annex('ds')",
    "so if so > 1 else 'x'",
    "1 in muc",
    "ten | upper",
    "(so)",
    "-so",
    "1.5 | percent",
    "so | words",
    "so | money",
)
_VALUES = (
    "1.299", "1299", "07", "11,8", "1,299", "1.299,5", "0,06", "100%", "11.8%", "4.000.000", "1,5 tỷ đồng", "36.000 nghìn đồng", "05/4/2024", "5/2026", "2026", "ngày 5 tháng 4 năm 2024",
    "2026 - 2028", "2026-28", "giai đoạn 2026 - 2030", "tối thiểu 50%", "28 - 32 lớp", "02 - 05 ngày", "trên 1.000 người", "quý III, IV/2024", "hết 2028", "hằng năm", "trước 15/11 hằng năm",
    "từ 9/2026 đến 3/2027", "tháng 6, 7/2026", "quý IV/2025 và quý I/2026", "từ 15/6 đến 30/6/2026", "năm 2026, 2027", "6 tháng đầu năm 2026", "tuần 2 tháng 3/2026", "thường xuyên",
    "một nghìn hai trăm chín mươi chín", "âm hai mươi mốt", "mười lăm tỷ không trăm linh năm",
)  # fmt: skip
_SETTINGS = (
    '[check]\nselect = ["PD206", "numbers"]\nignore = "words"\n[check.severity]\nPD206 = "info"\n',
    "[check]\n", "# x\n", '[check.severity]\n"PD206" = "error"\n[tool]\na = [1, {b = 2026-06-15}]\n',
)  # fmt: skip

WORDS = tuple(
    word.encode()
    for word in (
        *("- ", ": ", "{", "}", "[", "]", "&a ", "*a", "!x ", "|", ">-", "#", "'", '"', "\\", "\n", "\r\n", "\t", "  ", "---\n", "...\n", "%YAML 1.2\n", "<<: ", "? ", "~"),
        *("{{", "}}", "{%", "%}", "{#", "|", "^[", "**", "cite('x')", " if ", " else ", "not ", "in ", "__class__", "~", "//"),
        *("0", "9" * 20, "-1", "1e9", "1.299", "1,5", "%", "đồng", "nghìn", "tỷ", "31/02/2026", "29/02/2027", "quý ", "IV", "tháng ", "năm ", "hằng năm", "trước ", "hết ", "từ ", " đến ", " - ", "–"),
        *("<w:p>", "</w:p>", "<w:t>", "&#0;", "&amp;", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE x>", 'r="A1"', "<row>", "<c>", "<v>", "</v>", "xml:space"),
        *("# plandocs: ignore PD206 because x", "[check]", "PD206", "numbers", "=", '"""', "'''"),
        *("\u0300", "\u0323", "Đ", "\u00a0", "\u200b", "\ufeff", "\u2028", "😀", "\x00", "\x1b", "ﬁ", "٣", "²", "Ⅳ"),
    )
)  # fmt: skip


@cache
def seeds() -> dict[str, tuple[bytes, ...]]:
    """The seeds of each door."""
    specs = (SPEC.encode(), *(path.read_bytes() for path in sorted(_SPECS.glob("*.yaml"))))
    drawn = write_look(profile(), "14")
    remarked = SPEC.replace("title:", "# plandocs: ignore PD206 because x\ntitle:").encode()
    return {
        "yaml": specs,
        "spec": specs[:3],
        "expression": tuple(one.encode() for one in _EXPRESSIONS),
        "values": tuple(one.encode() for one in _VALUES),
        "sheets": (GOOD, PEOPLE.encode(), xlsx(worksheet()), ods("<table:table-row>{}</table:table-row>"), bytes(parts_of_all())),
        "look": (drawn,),
        "form": (form(p("{{ title }}")), form(p("{% for a in tasks %}{{ a.content }}{% endfor %}") + table(row("{% tr for a in tasks %}"), row("{{ a.content }}"), row("{% tr endfor %}")))),
        "settings": tuple(one.encode() for one in _SETTINGS),
        "remarks": (remarked, b"a: |\n  # plandocs: ignore PD206\n  b\n# plandocs: ignore PD2 because y\nc: d # plandocs: ignore PD6 because z\n"),
    }  # fmt: skip


def parts_of_all() -> bytes:
    """A workbook with hidden and merged cells, formats and formulas."""
    rows = '<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>45000</v></c></row><row r="3"><c r="A3"><f>SUM(B1)</f><v>1</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c></row>'
    return xlsx(worksheet(rows, before='<cols><col min="2" max="3" hidden="1"/></cols>', after='<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'), styles=parts()["xl/styles.xml"])  # fmt: skip
