from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.building.form_names import file_names, slug

FORM, SPEC = Path("mẫu/Giấy mời.docx"), Path("specs/ke-hoach.yaml")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lớp số 01", "lop-so-01"),
        ("xã Đăk Tờ Re", "xa-dak-to-re"),
        ("UBND phường 1/2 (cũ)", "ubnd-phuong-1-2-cu"),
        ("../../etc", "etc"),
        ("con.txt", "con-txt"),
        ("…", "x"),
        ("", "x"),
        ("a" * 200, "a" * 60),
    ],
)
def test_names_are_of_plain_letters(text, name):
    assert slug(text) == name


def test_one_file_is_named_after_form_and_spec():
    assert file_names(FORM, SPEC, []) == ["giay-moi-ke-hoach.docx"]


def test_each_file_has_a_name_of_its_own():
    assert file_names(FORM, SPEC, ["xã Hòa", "xã Hoa", "xã Hóa", "xã A"]) == [
        "giay-moi-ke-hoach-xa-hoa.docx",
        "giay-moi-ke-hoach-xa-hoa-2.docx",
        "giay-moi-ke-hoach-xa-hoa-3.docx",
        "giay-moi-ke-hoach-xa-a.docx",
    ]


@given(st.lists(st.text(max_size=80), min_size=1, max_size=10))
def test_whatever_the_names_are_the_files_are_apart_and_plain(items):
    names = file_names(FORM, SPEC, items)
    assert len(set(names)) == len(items)
    for name in names:
        assert name.isascii()
        assert not set(name) & set('\\/:*?"<>| ')
        assert len(name) < 120
