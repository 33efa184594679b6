import pytest

from plandocs.sources.sheets.delimiters import declared_delimiter, found_delimiter


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("STT,Họ và tên\n1,Học viên 001", ","),
        ("STT;Họ và tên\n1;Học viên 001", ";"),
        ("STT\tHọ và tên\n1\tHọc viên 001", "\t"),
        ("STT;Nơi ở\n1;Thôn 1, xã A\n2;Thôn 2, xã B, tỉnh C", ";"),
        ("STT;Điểm\n1;8,5\n2;9,0", ";"),
        ('STT,Nơi ở\n1,"a;b;c"\n2,"d;e;f"', ","),
        ("DANH SÁCH, NĂM 2026\n\nSTT;Tên\n1;A\n2;B", ";"),
        ("Họ và tên\nHọc viên 001", ","),
        ("", ","),
    ],
)
def test_the_delimiter_is_what_most_lines_agree_on(text, delimiter):
    assert found_delimiter(text) == delimiter


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("sep=;\r\na;b", (";", "a;b")),
        ("SEP=|\na|b", ("|", "a|b")),
        ('"sep=,"\na', (",", "a")),
        ("sep=\t", ("\t", "")),
        ("sep=\r\na", ("", "sep=\r\na")),
        ("sep=;;\na", ("", "sep=;;\na")),
        ("a;b", ("", "a;b")),
    ],
)
def test_a_first_line_may_name_it(text, told):
    assert declared_delimiter(text) == told
