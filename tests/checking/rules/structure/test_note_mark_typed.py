"""Note marks that are typed."""

import pytest

from plandocs.checking.rules.structure.note_mark_typed import find


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("giai đoạn 2024 - 2030¹", []),
        ("cán bộ, công chức cấp xã²", ["²"]),
        ("khối đảng là 2.277 người³;", ["³"]),
        ("Đề án số 05-ĐA/TU¹²,", ["¹²"]),
        ("phòng rộng 40 m², cách 2 km²", []),
        ("khoảng 10³ người", []),
        ("không có gì", []),
    ],
)
def test_raised_figures(words, wanted):
    assert [words[one.start : one.start + one.length] for one in find(words)] == wanted
