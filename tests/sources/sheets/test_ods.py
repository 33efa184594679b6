"""OpenDocument spreadsheets, from XML written by hand."""

import datetime

import pytest

from plandocs.sources.sheets.sheet import Area, CellError, Uncomputed
from tests.sources.sheets.packages import ods, only_sheet, read, rows_of


def cell(attributes="", inner=""):
    return f"<table:table-cell {attributes}>{inner}</table:table-cell>"


def value(kind, written="", inner="<text:p>…</text:p>"):
    name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(kind, "value")
    return cell(f'office:value-type="{kind}" office:{name}="{written}"', inner)


def row(*cells, attributes=""):
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def text(*lines):
    return cell('office:value-type="string"', "".join(f"<text:p>{line}</text:p>" for line in lines))


@pytest.mark.parametrize(
    ("xml", "told"),
    [
        (text("001"), "001"),
        (text("a", "b"), "a\nb"),
        (text("a<text:s/>b<text:s text:c='2'/>c<text:tab/>d<text:line-break/>e"), "a b  c\td\ne"),
        (text("a\n   b <text:span>c</text:span><text:a>d</text:a>"), "a b cd"),
        (text("<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>"), "a"),
        (
            cell(
                'office:value-type="string"',
                "<office:annotation><text:p>x</text:p></office:annotation><text:p>a</text:p>",
            ),
            "a",
        ),
        (
            cell(
                'office:value-type="string"',
                "<draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame>",
            ),
            None,
        ),
        (text("=1+1"), "=1+1"),
        (text(""), None),
        (value("float", "12"), 12),
        (value("float", "12.5"), 12.5),
        (value("percentage", "0.5"), 0.5),
        (value("currency", "1000"), 1000),
        (value("boolean", "true"), True),
        (value("date", "2026-01-05"), datetime.date(2026, 1, 5)),
        (value("date", "2026-01-05T10:30:00"), datetime.datetime.fromisoformat("2026-01-05T10:30")),
        (value("time", "PT10H30M00S"), datetime.time(10, 30)),
        (value("time", "PT36H00M00S"), 1.5),
        (
            cell(
                'table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"',
                "<text:p>#DIV/0!</text:p>",
            ),
            CellError("#DIV/0!"),
        ),
        (cell('table:formula="of:=[.B1]+1"'), Uncomputed("=[.B1]+1")),
        (cell('table:formula="of:=IF(1;&quot;&quot;)"', "<text:p/>"), None),
        (cell('table:formula="of:=1+1" office:value-type="float" office:value="2"', "<text:p>2</text:p>"), 2),
    ],
)
def test_a_cell_holds_what_it_says(tmp_path, xml, told):
    found = only_sheet(tmp_path, ods(row(xml)), "ds.ods").value(0, 0)
    assert found == told
    assert type(found) is type(told)


@pytest.mark.parametrize("xml", [value("float", "x"), value("date", "5/1/2026"), value("time", "1h"), value("lạ", "1")])
def test_what_is_not_of_its_type_is_told_and_empty(tmp_path, xml):
    found, problems = read(tmp_path, ods(row(xml, text("a"))), "ds.ods")
    assert problems == ["PD034 ds.ods!Sheet1!A1"]
    assert rows_of(found.sheets[0]) == [[None, "a"]]


def test_repeated_cells_and_rows_are_written_out(tmp_path):
    blank = cell('table:number-columns-repeated="2"')
    twice = cell('table:number-columns-repeated="2" office:value-type="float" office:value="7"')
    rows = (
        row(text("a"), attributes='table:number-rows-repeated="2"')
        + row(blank, attributes='table:number-rows-repeated="3"')
        + row(blank, twice, blank)
    )
    assert rows_of(only_sheet(tmp_path, ods(rows), "ds.ods")) == [["a"], ["a"], [], [], [], [None, None, 7, 7]]


def test_groups_of_rows_and_columns_do_not_matter(tmp_path):
    rows = f"<table:table-header-rows>{row(text('a'))}</table:table-header-rows>"
    inner = f"<table:table-row-group>{row(text('b'))}</table:table-row-group>"
    found = only_sheet(tmp_path, ods(f"{rows}<table:table-row-group>{inner}</table:table-row-group>"), "ds.ods")
    assert rows_of(found) == [["a"], ["b"]]


def test_what_is_hidden_and_merged_is_marked(tmp_path):
    columns = (
        "<table:table-column table:number-columns-repeated='2'/>"
        "<table:table-column table:visibility='collapse' table:number-columns-repeated='16382'/>"
    )
    wide = cell(
        'office:value-type="string" table:number-columns-spanned="3" table:number-rows-spanned="2"',
        "<text:p>a</text:p>",
    )
    covered = "<table:covered-table-cell table:number-columns-repeated='2'/>"
    rows = row(wide, covered, text("b")) + row(text("c"), attributes="table:visibility='filter'")
    found = only_sheet(tmp_path, ods(columns + rows), "ds.ods")
    assert rows_of(found) == [["a", None, None, "b"], ["c"]]
    assert found.merged == (Area(0, 0, 1, 2),)
    assert found.hidden_columns == {2, 3}
    assert found.hidden_rows == {1}


STYLES = """
<number:number-style style:name="N1"><number:number number:min-integer-digits="12"/></number:number-style>
<number:number-style style:name="N2"><number:number number:min-integer-digits="1" number:decimal-places="2"
  number:grouping="true"/><number:text> đồng</number:text></number:number-style>
<number:percentage-style style:name="N3"><number:number number:min-integer-digits="1" number:decimal-places="0"/>
  <number:text>%</number:text></number:percentage-style>
<number:number-style style:name="N4"><number:number number:min-integer-digits="1"/></number:number-style>
<number:number-style style:name="N5"><number:number number:min-integer-digits="99999999"/></number:number-style>
<style:style style:name="c1" style:data-style-name="N1"/><style:style style:name="c2" style:data-style-name="N2"/>
<style:style style:name="c3" style:data-style-name="N3"/><style:style style:name="c4" style:data-style-name="N4"/>
<style:style style:name="c5" style:data-style-name="N5"/>
<style:style style:name="t1"><style:table-properties table:display="false"/></style:style>
"""


@pytest.mark.parametrize(
    ("style", "code"),
    [("c1", "0" * 12), ("c2", '#,##0.00" đồng"'), ("c3", "0%"), ("c4", None), ("c5", "0" * 40), ("c6", None)],
)
def test_number_formats_are_told_as_excel_writes_them(tmp_path, style, code):
    xml = cell(f'table:style-name="{style}" office:value-type="float" office:value="17"')
    by_cell = only_sheet(tmp_path, ods(row(xml), styles=STYLES), "ds.ods")
    by_column = only_sheet(
        tmp_path,
        ods(
            f'<table:table-column table:default-cell-style-name="{style}"/>' + row(value("float", "17")), styles=STYLES
        ),
        "ds.ods",
    )
    assert by_cell.formats.get((0, 0)) == code
    assert by_column.formats.get((0, 0)) == code


def test_a_sheet_that_is_not_shown_is_hidden(tmp_path):
    assert only_sheet(tmp_path, ods(row(text("a")), styles=STYLES, style="t1"), "ds.ods").is_hidden
    assert not only_sheet(tmp_path, ods(row(text("a")), styles=STYLES), "ds.ods").is_hidden


def test_what_was_changed_before_is_no_cell(tmp_path):
    changes = f"<table:tracked-changes><table:previous>{text('x')}</table:previous></table:tracked-changes>"
    shapes = f"<table:shapes><draw:frame><table:table>{row(text('y'))}</table:table></draw:frame></table:shapes>"
    assert rows_of(only_sheet(tmp_path, ods(shapes + row(text("a")), before=changes), "ds.ods")) == [["a"]]
