import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Diagnostic, Related, Severity
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.telling import LONGEST_VALUE, hint, message, role, title


def problem(code, path=(), **values):
    return Diagnostic(code, Place("a.yaml", 1, 1, path=path), Severity.ERROR, tuple(values.items()))


def test_values_fill_the_slots():
    outside = problem("PD203", time="6/2024", period="2026 - 2031")
    assert message(outside, "vi") == "6/2024 nằm ngoài thời kỳ 2026 - 2031 của kế hoạch"
    assert message(outside, "en") == "6/2024 lies outside the plan's period 2026 - 2031"


@pytest.mark.parametrize("value", ["{key}", "{", "}}", "{0}", "{key.__class__}", "%s"])
def test_braces_in_a_value_are_only_text(value):
    assert message(problem("PD101", key=value), "en") == f"unknown key {value}"


def test_a_value_that_nobody_gave_is_left_open():
    assert message(problem("PD101"), "vi") == "không có khóa …"


def test_braces_of_an_expression_are_told():
    assert hint(problem("PD302", id="qd700"), "en").startswith("add it to bases or follows, or use {{ cite('qd700') }}")
    assert message(problem("PD811", name="class", slot="n"), "en") == "wording entry class uses an unknown slot {n}"


@pytest.mark.parametrize(
    ("near", "vi", "en"),
    [
        ("title", "có phải ý bạn là title?", "did you mean title?"),
        ("vhxh, vhtt", "có phải ý bạn là vhxh hay vhtt?", "did you mean vhxh or vhtt?"),
        ("a, b, c", "có phải ý bạn là a, b hay c?", "did you mean a, b or c?"),
    ],
)
def test_names_that_are_near(near, vi, en):
    unknown = problem("PD401", id="vhx", near=near)
    assert (hint(unknown, "vi"), hint(unknown, "en")) == (vi, en)


def test_nothing_near_is_no_hint():
    assert hint(problem("PD401", id="vhx"), "vi") == ""
    assert hint(problem("PD501", id="vhx", near=""), "vi") == ""


@pytest.mark.parametrize("code", ["PD127", "PD301", "PD401"])
def test_where_nothing_is_near_the_few_known_names_are_told_or_where_they_belong(code):
    few = problem(code, id="hcc", list="phases", near="", known="snv, vhxh")
    assert (hint(few, "vi"), hint(few, "en")) == ("các mã đang có: snv, vhxh", "those that there are: snv, vhxh")
    for known in ("", ", ".join(f"b{number}" for number in range(9))):
        told = hint(problem(code, id="hcc", list="phases", near="", known=known), "vi")
        assert told.startswith("thêm ")
        assert "hcc" in told


@pytest.mark.parametrize("near", ["", "lead"])
def test_a_hint_that_lists_the_known_ones_asks_only_where_a_name_is_near(near):
    unknown = problem("PD540", id="leed", near=near, known="content, lead")
    asked = "có phải ý bạn là lead? " if near else ""
    assert message(unknown, "vi") == "bảng không có cột leed"
    assert hint(unknown, "vi").startswith(f"{asked}các cột: content, lead;")


def test_no_message_asks_without_a_name():
    """A question in a message would be asked even where no name is near: it belongs into the hint."""
    assert not [code for code, row in CATALOGUE.items() if "{near}" in row.vi.message + row.en.message]


def test_profiles_that_exist_are_told():
    told = hint(problem("PD808", id="state", near="", known="party-hd05-2026, state-nd30-2020"), "vi")
    assert told == "các mã đang có: party-hd05-2026, state-nd30-2020"


def test_ages_are_shown_as_they_are_written():
    path = ("rosters", "hoc_vien", "ages")
    assert hint(problem("PD123", path, found="65 - 18"), "vi") == "viết như 18 - 65"
    assert hint(problem("PD123", ("targets", 0, "value"), found="nhiều"), "vi").startswith("viết như 100%")


def test_a_single_reading_is_no_choice():
    one = problem("PD111", found="1,299", readings="1.299")
    assert (hint(one, "vi"), hint(one, "en")) == ("viết rõ: 1.299", "write it clearly: 1.299")
    assert hint(problem("PD111", found="1.5", readings="1,5, 15"), "vi").startswith("viết rõ một trong: 1,5, 15")


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("unexpected char '‘' at 6", "dấu nháy cong ‘ của Word"),
        ("unexpected char '?' at 6", "có dấu lạ"),
        ("expected token ')', got 'integer'", "thiếu dấu ngoặc"),
        ("Expected an expression, got 'end of print statement'", "thiếu một vế"),
        ("unexpected ')'", "thừa hoặc thiếu dấu ngoặc"),
    ],
)
def test_words_of_jinja_are_said_in_vietnamese(english, vietnamese):
    told = message(problem("PD150", problem=english), "vi")
    assert vietnamese in told
    assert english not in told


def test_shapes_are_told_in_the_language():
    wrong = problem("PD103", expected="text", found="mapping")
    assert message(wrong, "vi") == "ở đây cần văn bản, nhưng gặp nhóm khóa"
    assert message(wrong, "en") == "expected text here, found a group of keys"


def test_an_authors_word_is_not_taken_for_a_shape():
    assert message(problem("PD104", found="text"), "vi") == "“text” không phải giá trị được phép"


def test_the_machines_phrases_are_told_in_vietnamese():
    broken = problem("PD005", problem="did not find expected ',' or ']'")
    assert message(broken, "vi") == "không đọc được YAML tại đây: thiếu dấu phẩy hoặc dấu ]"
    assert message(broken, "en") == "the YAML cannot be read here: did not find expected ',' or ']'"


def test_an_unknown_phrase_stays():
    assert message(problem("PD906", file="a", problem="Odd"), "vi") == "không đọc được a: Odd"


def test_roles_are_told_in_the_language():
    whole = Related(Place("a.yaml"), "whole")
    assert (role(whole, "vi"), role(whole, "en")) == ("tổng", "the whole")
    assert role(Related(Place("a.yaml"), "của bạn"), "en") == "của bạn"


def test_peoples_numbers_are_hidden():
    assert message(problem("PD110", found="0912345678"), "vi") == "“0******678” không phải là số"
    assert message(problem("PD110", ("people", 0, "cmnd"), found="123456789"), "en") == "“1*****789” is not a number"
    assert message(problem("PD110", found="400000000"), "en") == "“400000000” is not a number"


def test_a_number_is_hidden_before_a_long_value_is_cut():
    text = "x" * (LONGEST_VALUE - 6) + " 0912345678"
    assert "0912" not in message(problem("PD110", found=text), "en")


def test_a_long_value_is_cut_but_a_list_of_choices_is_not():
    long = "từ " * 100
    assert len(message(problem("PD110", found=long), "en")) < LONGEST_VALUE + 30
    assert long.strip() in hint(problem("PD104", found="x", choices=long), "en")


@given(st.sampled_from(list(CATALOGUE)), st.text(), st.sampled_from(["vi", "en"]))
def test_whatever_the_values_a_message_is_one_printable_line(code, value, lang):
    names = ("found", "key", "near", "problem", "id", "file", "slot", "text", "tag")
    told = problem(code, **dict.fromkeys(names, value))
    for text in (message(told, lang), hint(told, lang)):
        assert len(text.splitlines()) <= 1
        text.encode()
        assert "\x1b" not in text


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_has_a_title(code):
    assert title(code, "vi")
    assert title(code, "en")


def test_a_title_leaves_the_values_open():
    assert title("PD203", "en") == "… lies outside the plan's period …"


def test_a_decimal_that_may_be_thousands_is_first_told_to_be_a_count():
    one = problem("PD112", found="12.5", readings="12.500")
    assert hint(one, "vi") == "ở đây đếm người, lớp…: ghi số nguyên; nếu muốn nói 12.500 thì ghi đủ như thế"
    assert hint(problem("PD112", found="1,5", readings=""), "vi") == "ở đây đếm người, lớp…; ghi số nguyên"
