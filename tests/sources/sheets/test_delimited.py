import pytest

from plandocs.sources.sheets import delimited
from tests.sources.sheets.packages import only_sheet, read, rows_of

HEAD = "STT;Họ và tên;Ghi chú"
PERSON = '1;Học viên 001;"thôn 2; xã Hà Bắc"'
ROWS = [["STT", "Họ và tên", "Ghi chú"], ["1", "Học viên 001", "thôn 2; xã Hà Bắc"]]
OLD = "Danh sa\u0301ch ho\u0323c viên lơ\u0301p bô\u0300i dươ\u0303ng"
"""Vietnamese as windows-1258 takes it apart: some letters, and tones that combine with them."""


@pytest.mark.parametrize(
    "data",
    [
        f"{HEAD}\n{PERSON}\n".encode(),
        f"{HEAD}\r\n{PERSON}".encode("utf-8-sig"),
        f"{HEAD}\r{PERSON}\r".encode(),
        f"\ufeff{HEAD}\r\n{PERSON}\r\n".encode("utf-16-le"),
        f"\ufeff{HEAD}\r\n{PERSON}\r\n".encode("utf-16-be"),
        f"sep=;\r\n{HEAD}\r\n{PERSON}\r\n".encode(),
        f'"sep=;"\n{HEAD}\n{PERSON}'.encode(),
        f"{HEAD.replace(';', ',')}\n{PERSON.replace('1;Học viên 001;', '1,Học viên 001,')}".encode(),
        f"{HEAD.replace(';', chr(9))}\n{PERSON.replace('1;Học viên 001;', '1	Học viên 001	')}".encode(),
        f"{HEAD};;\n{PERSON};\n\n;;\n".encode(),
    ],
)
def test_a_table_is_read_however_it_is_written(tmp_path, data):
    assert rows_of(only_sheet(tmp_path, data, "ds.csv")) == ROWS


def test_values_stay_text(tmp_path):
    row = ["001000000017", "1.290", "05/01/2026", "=1+1", " ", "TRUE"]
    assert rows_of(only_sheet(tmp_path, ",".join(row).encode(), "ds.csv")) == [row]


def test_a_quoted_cell_may_have_lines_and_quotes(tmp_path):
    assert rows_of(only_sheet(tmp_path, b'a,"b\r\n""c"""\nd,e', "ds.csv")) == [["a", 'b\n"c"'], ["d", "e"]]


def test_blank_lines_count_as_rows(tmp_path):
    sheet = only_sheet(tmp_path, b"a,b\n\n\nc,d\n", "ds.csv")
    assert rows_of(sheet) == [["a", "b"], [], [], ["c", "d"]]
    assert str(sheet.place(3, 0)) == "ds.csv!A4"


def test_windows_1258_is_read_and_told(tmp_path):
    found, problems = read(tmp_path, f"a,b\n1,{OLD}".encode("cp1258"), "ds.csv")
    assert problems == ["PD039 ds.csv"]
    assert found.sheets[0].value(1, 1) == "Danh sách học viên lớp bồi dưỡng"


@pytest.mark.parametrize("letters", ["Danh s¸ch häc viªn líp båi d­ìng", "Danh saùch hoïc vieân lôùp boài döôõng"])
def test_older_encodings_are_named(tmp_path, letters):
    found, problems = read(tmp_path, letters.encode("latin-1"), "ds.csv")
    assert found is None
    assert problems == ["PD038 ds.csv"]


def test_text_is_composed(tmp_path):
    assert only_sheet(tmp_path, "Ho\u0323c vie\u0302n".encode(), "ds.txt").value(0, 0) == "Học viên"


def test_a_soiled_cell_is_told_with_its_address(tmp_path):
    found, problems = read(tmp_path, "a,b\nc,d\x07\ne\u200b,\x07\nf,\u200b".encode(), "ds.csv")
    assert rows_of(found.sheets[0]) == [["a", "b"], ["c", "d"], ["e", " "], ["f", " "]]
    assert problems == ["PD035 ds.csv!B2", "PD045 ds.csv!A3"]


def test_there_is_an_end_to_lines(tmp_path, monkeypatch):
    monkeypatch.setattr(delimited, "LAST_ROW", 3)
    assert read(tmp_path, b"a\n\nb\n", "ds.csv")[1] == []
    assert read(tmp_path, b"a\n\n\nb\n", "ds.csv") == (None, ["PD032 ds.csv"])
