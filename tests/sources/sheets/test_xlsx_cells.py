"""What cells of .xlsx files stand for, from XML written by hand."""

import datetime

import pytest

from plandocs.sources.sheets.sheet import CellError, Uncomputed
from tests.sources.sheets.packages import book, only_sheet, read, rows_of, strings, styles, worksheet, xlsx

moment = datetime.datetime.fromisoformat


def cell(folder, xml, **others):
    """The value of A1 and its format, as the only cell of a file."""
    sheet = only_sheet(folder, xlsx(worksheet(f'<row r="1">{xml}</row>'), **others))
    return sheet.value(0, 0), sheet.formats.get((0, 0))


@pytest.mark.parametrize(
    ("xml", "value"),
    [
        ('<c r="A1" t="s"><v>1</v></c>', "hai"),
        ('<c r="A1"><v>12</v></c>', 12),
        ('<c r="A1" t="n"><v>12.0</v></c>', 12),
        ('<c r="A1"><v>0012</v></c>', 12),
        ('<c r="A1"><v>-1250.5</v></c>', -1250.5),
        ('<c r="A1"><v>1.2E3</v></c>', 1200),
        ('<c r="A1"><v>12345678901234567890</v></c>', 1.2345678901234567e19),
        ('<c r="A1" t="b"><v>1</v></c>', True),
        ('<c r="A1" t="b"><v>0</v></c>', False),
        ('<c r="A1" t="e"><v>#REF!</v></c>', CellError("#REF!")),
        ('<c r="A1" t="str"><f>B1&amp;"x"</f><v>001</v></c>', "001"),
        ('<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', "=1+1"),
        ('<c r="A1" t="inlineStr"><is><r><t>Học </t></r><r><t>viên</t></r></is></c>', "Học viên"),
        ('<c r="A1" t="inlineStr"><is><t>R&amp;D &lt;2026&gt; &#7885;</t></is></c>', "R&D <2026> ọ"),
        ('<c r="A1" t="d"><v>2026-01-05</v></c>', datetime.date(2026, 1, 5)),
        ('<c r="A1" t="d"><v>2026-01-05T00:00:00</v></c>', datetime.date(2026, 1, 5)),
        ('<c r="A1" t="d"><v>2026-01-05T10:30:00</v></c>', moment("2026-01-05T10:30")),
        ('<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', 3),
        ('<c r="A1"><f>B1&lt;2</f></c>', Uncomputed("=B1<2")),
        ('<c r="A1"><f>B1</f><v></v></c>', Uncomputed("=B1")),
        ('<c r="A1"><f t="shared" si="0"/></c>', Uncomputed("")),
        ('<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c>', 4),
        ('<c r="A1" t="s"/>', None),
        ('<c r="A1" t="str"><f>IF(TRUE,"","")</f><v></v></c>', None),
    ],
)
def test_a_cell_holds_what_it_says(tmp_path, xml, value):
    found, _ = cell(tmp_path, xml)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("style", "number", "value", "shown"),
    [
        ("000000", "12", 12, "000000"),
        ("0.0%", "0.5", 0.5, "0.0%"),
        ("dd/mm/yyyy", "46027", datetime.date(2026, 1, 5), None),
        ("dd/mm/yyyy", "46027.75", moment("2026-01-05T18:00"), None),
        (14, "46027", datetime.date(2026, 1, 5), None),
        (22, "46027", moment("2026-01-05T00:00"), None),
        ("h:mm", "0.5", datetime.time(12), None),
        ("[h]:mm", "1.5", 1.5, "[h]:mm"),
        ("dd/mm/yyyy", "60", 60, "dd/mm/yyyy"),
        ("dd/mm/yyyy", "59", datetime.date(1900, 2, 28), None),
        ("dd/mm/yyyy", "61", datetime.date(1900, 3, 1), None),
        ("dd/mm/yyyy", "-5", -5, "dd/mm/yyyy"),
        ("General", "5", 5, None),
        ("@", "5", 5, "@"),
    ],
)
def test_a_format_says_what_a_number_is(tmp_path, style, number, value, shown):
    assert cell(tmp_path, f'<c r="A1" s="1"><v>{number}</v></c>', styles=styles(style)) == (value, shown)


def test_a_file_may_count_days_from_1904(tmp_path):
    xml = '<c r="A1" s="2"><v>44565</v></c>'
    assert cell(tmp_path, xml, workbook=book(before='<workbookPr date1904="1"/>'))[0] == datetime.date(2026, 1, 5)
    assert cell(tmp_path, xml, workbook=book(before='<workbookPr date1904="0"/>'))[0] == datetime.date(2022, 1, 4)


@pytest.mark.parametrize(
    "xml",
    [
        '<c r="A1"><v>nan</v></c>',
        '<c r="A1"><v>1_000</v></c>',
        '<c r="A1"><v>1e999</v></c>',
        '<c r="A1"><v>mười</v></c>',
        '<c r="A1" t="s"><v>2</v></c>',
        '<c r="A1" t="s"><v>-1</v></c>',
        '<c r="A1" t="s"><v>99999999999999999999</v></c>',
        '<c r="A1" t="b"><v>có</v></c>',
        '<c r="A1" t="d"><v>05/01/2026</v></c>',
        '<c r="A1" t="lạ"><v>1</v></c>',
    ],
)
def test_what_is_not_of_its_type_is_told_and_empty(tmp_path, xml):
    found, problems = read(tmp_path, xlsx(worksheet(f'<row r="1">{xml}<c r="B1"><v>1</v></c></row>')))
    assert problems == ["PD034 ds.xlsx!Sheet1!A1"]
    assert rows_of(found.sheets[0]) == [[None, 1]]


def test_shared_strings_are_told_as_plain_text(tmp_path):
    rich = "<r><rPr><b/></rPr><t>Học </t></r><r><t>viên</t></r><rPh sb='0' eb='1'><t>hok</t></rPh>"
    spaced = '<t xml:space="preserve"> hai  dòng_x000D_\n_x005F_x000D_</t>'
    row = "".join(f'<c r="{letter}1" t="s"><v>{number}</v></c>' for number, letter in enumerate("ABC"))
    found = only_sheet(tmp_path, xlsx(worksheet(f'<row r="1">{row}</row>'), strings=strings(rich, spaced, "<t/>")))
    assert rows_of(found) == [["Học viên", " hai  dòng\n_x000D_"]]


def test_trailing_blanks_fall_away(tmp_path):
    xml = '<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row><row r="4" spans="1:5"/><row r="9"><c r="A9"/></row>'
    assert rows_of(only_sheet(tmp_path, xlsx(worksheet(xml)))) == [[], [None, 1]]


def test_hidden_rows_and_columns_are_read_and_marked(tmp_path):
    kinds = ('min="1" max="1" width="9"', 'min="2" max="2" width="0"', 'min="3" max="16384" hidden="1"')
    columns = f"<cols>{''.join(f'<col {kind}/>' for kind in kinds)}</cols>"
    row = '<row r="{0}" {1}><c r="A{0}"><v>{0}</v></c><c r="D{0}"><v>4</v></c></row>'
    heads = ["", 'hidden="1"', 'hidden="0"', 'ht="0" customHeight="1"', 'ht="15"', 'hidden="true"']
    rows = "".join(row.format(number, kind) for number, kind in enumerate(heads, start=1))
    sheet = only_sheet(tmp_path, xlsx(worksheet(rows, before=columns)))
    assert [row[0] for row in sheet.rows] == [1, 2, 3, 4, 5, 6]
    assert sheet.hidden_rows == {1, 3, 5}
    assert sheet.hidden_columns == {1, 2, 3}
