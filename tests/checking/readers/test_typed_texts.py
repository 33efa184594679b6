import pytest

from plandocs.checking.readers.typed_texts import HIDDEN, own_prose, typed_prose, typed_texts
from tests.checking.subjects import subject_of, subject_with
from tests.loading.sample import edited

DUTY = "      - Tổng hợp kết quả\n"


def prose_of(text: str):
    """The text of the second duty, written so."""
    found = subject_of(DUTY, f"      - {text}\n").once(typed_prose)
    return next(one for one in found if one.text.place.key_path == "responsibilities[0].duties[1]")


def test_texts_are_those_of_the_author_with_their_keys():
    found = {(one.key, str(one.text)): one.is_prose for one in subject_of().once(typed_texts)}
    assert found[("text", "Tổng hợp kết quả")]
    assert found[("title", "Bồi dưỡng cán bộ, công chức")]
    assert not found[("name", "Sở Nội vụ")]


def test_prose_leaves_names_out():
    assert "Sở Nội vụ" not in [str(one.text) for one in subject_of().once(typed_prose)]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Tổng hợp kết quả", "Tổng hợp kết quả"),
        ('"Có {{ bodies.snv.name }} dự"', "Có ¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤¤ dự"),
        ("Làm **ngay** và *tốt*", "Làm ¤¤ngay¤¤ và ¤tốt¤"),
        ("Bằng 2 * 3", "Bằng 2 * 3"),
        (r"Có \*sao\*", "Có ¤¤sao¤¤"),
        ("Việc^[Ghi chú] này", "Việc¤¤Ghi chú] này"),
    ],
)
def test_markup_is_hidden_and_takes_its_room(typed, shown):
    one = prose_of(typed)
    assert one.words == shown.replace("¤", HIDDEN)
    assert len(one.words) == len(one.text)


def test_a_stretch_has_its_place_and_its_edit():
    one = prose_of("Tổng hợp  kết quả")
    place = one.place(8, 2)
    assert (place.line, place.column, place.length) == (58, 17, 2)
    assert [(edit.place, edit.text) for edit in one.edit(8, 2, " ")] == [(place, " ")]


def test_what_stands_behind_escapes_is_not_edited():
    assert prose_of('"T\\u1ed5ng hợp  kết quả"').edit(8, 2, " ") == ()


def test_the_plans_own_wording_is_no_prose():
    found = subject_of("plandocs: 1\n", "plandocs: 1\nwording: {closing_state: 'Hết  rồi'}\n").once(typed_texts)
    assert all("Hết" not in str(one.text) for one in found)


def test_what_others_worded_is_no_wording_of_the_author():
    words = '"Theo Chương trình “Số hóa” năm 2026"'
    found = subject_of(DUTY, f"      - {words}\n").once(own_prose)
    assert "subject" not in {one.key for one in found}
    assert f"Theo Chương trình {HIDDEN * 8} năm 2026" in {one.words for one in found}


def test_values_of_a_template_are_none_of_the_authors_words():
    spec = edited(DUTY, '      - "Báo cáo {{ noi }} “hỏi” ngay"\n')
    found = subject_with(f"{spec}parameters: {{noi: }}\nvalues: {{noi: Sở Nội vụ}}\n")
    words = {one.words for one in found.once(own_prose)}
    assert f"Báo cáo {HIDDEN * 9} {HIDDEN * 5} ngay" in words
    assert "Báo cáo Sở Nội vụ “hỏi” ngay" in {one.words for one in found.once(typed_prose)}
