"""Lists of people as rows, from files and from bytes."""

import pytest

import plandocs

LIST = "STT,Họ và tên,Năm sinh,Đơn vị\n1,Nguyễn Văn A,1980,UBND xã X\n2,Trần Thị B,1990,UBND xã X\n"


def test_bytes_are_read_as_a_file_is(tmp_path):
    path = tmp_path / "ds.csv"
    path.write_text(LIST, encoding="utf-8")
    of_file, of_bytes = plandocs.roster(path), plandocs.roster(("ds.csv", LIST.encode()))
    assert of_file.rows == of_bytes.rows
    assert of_bytes.columns == ("number", "name", "birth", "unit")
    assert dict(of_bytes.rows[1]) == {"number": "2", "name": "Trần Thị B", "birth": "1990", "unit": "UBND xã X"}
    assert {problem.file for problem in of_bytes.problems} == {"ds.csv!B2", "ds.csv!B3"}


def test_documents_are_made_where_they_are_asked_for():
    assert dict(plandocs.roster(("ds.csv", LIST.encode())).files) == {}
    files = plandocs.roster(("ds.csv", LIST.encode()), to=("docx", "xlsx"), title="Danh sách").files
    assert list(files) == ["danh-sach.docx", "danh-sach.xlsx"]
    assert all(data.startswith(b"PK") for data in files.values())


def test_what_heads_mean_can_be_said():
    people = plandocs.roster(("ds.csv", LIST.replace("Đơn vị", "Nơi ấy").encode()), columns={"Nơi ấy": "unit"})
    assert people.columns[-1] == "unit"


@pytest.mark.parametrize(("data", "code"), [(b"%PDF-1.4", "PD020"), (b"", "PD043")])
def test_what_is_no_list_is_told(data, code):
    people = plandocs.roster(("ds.csv", data))
    assert ([problem.code for problem in people.problems], people.rows) == ([code], ())


@pytest.mark.parametrize("wrong", [{"layouts": ["x"]}, {"order": "x"}, {"to": ["odt"]}])
def test_wrong_choices_are_wrong_calls(wrong):
    with pytest.raises(plandocs.UsageError):
        plandocs.roster(("ds.csv", LIST.encode()), **wrong)


def test_a_list_without_files_or_spec_is_a_wrong_call():
    with pytest.raises(plandocs.UsageError):
        plandocs.roster()


def test_what_is_no_list_is_refused():
    with pytest.raises(plandocs.UsageError, match="not int"):
        plandocs.roster(123)  # type: ignore[arg-type]
