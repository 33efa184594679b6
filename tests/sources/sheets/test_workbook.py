import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.sheets.workbook import read_workbook, workbook_files
from tests.sources.sheets.packages import book, read, relations, worksheet, xlsx


def test_a_file_is_itself_whatever_it_is_called(tmp_path):
    path = tmp_path / "ds"
    path.touch()
    assert workbook_files(path) == [path]


def test_a_folder_gives_its_spreadsheets_in_natural_order(tmp_path):
    names = ["ds 10.xlsx", "ds 2.XLS", "Ds 1.csv", "ảnh.png", "~$ds 2.xlsx", ".ẩn.ods", ".~lock.ds.ods#", "xã 1.ods"]
    for name in [*names, "ds²3.txt", "ds 02.tsv", "a.xlsm"]:
        (tmp_path / name).touch()
    (tmp_path / "thư mục.xlsx").mkdir()
    found = [path.name for path in workbook_files(tmp_path)]
    assert found == ["a.xlsm", "Ds 1.csv", "ds 02.tsv", "ds 2.XLS", "ds 10.xlsx", "ds²3.txt", "xã 1.ods"]


def test_sheets_come_in_the_file_s_order_hidden_ones_too(tmp_path):
    listed = [
        '<sheet name="Hai" sheetId="2" state="hidden" r:id="rId2"/>',
        '<sheet name="Biểu đồ" sheetId="3" r:id="rId3"/>',
        '<sheet name="Mộ&amp;t" sheetId="1" state="visible" r:id="rId1"/>',
    ]
    links = relations(
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId2", "worksheet", "worksheets/sheet1.xml"),
        ("rId3", "chartsheet", "chartsheets/sheet1.xml"),
    )
    found, problems = read(tmp_path, xlsx(worksheet(), workbook=book(*listed), links=links))
    assert problems == []
    assert [(sheet.name, sheet.is_hidden) for sheet in found.sheets] == [("Hai", True), ("Mộ&t", False)]


@pytest.mark.parametrize(
    ("name", "told"), [("ds.xlsx", []), ("ds.XLSM", []), ("ds.xls", ["PD022 ds.xls"]), ("ds", ["PD022 ds"])]
)
def test_an_extension_that_says_otherwise_is_noted(tmp_path, name, told):
    found, problems = read(tmp_path, xlsx(worksheet()), name)
    assert found is not None
    assert problems == told


def test_messages_call_the_file_as_they_are_told(tmp_path):
    (tmp_path / "ds.xlsx").write_bytes(b"%PDF")
    problems = Problems()
    read_workbook(tmp_path / "ds.xlsx", "danh sách/ds.xlsx", problems)
    assert [str(problem.place) for problem in problems] == ["danh sách/ds.xlsx"]


def test_a_missing_file_is_the_callers_business(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_workbook(tmp_path / "ds.xlsx", "ds.xlsx", Problems())
