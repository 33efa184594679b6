import pytest

from plandocs.checking.rules.words.mixed_tone_places import RULE
from plandocs.sources.mending import mended
from tests.checking.rules.words.worded import check_silent, check_told, spec_with
from tests.loading.sample import problems_of


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Số hóa, văn hóa", "Văn «hoá» công sở"), ("Số hóa, văn hóa", "Văn hóa công sở")),
        (("Khoẻ mạnh, sức khoẻ", "Vui «khỏe»"), ("Khoẻ mạnh, sức khoẻ", "Vui khoẻ")),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Văn hóa, số hóa", "Khỏe mạnh"),
        ("Nâng quý, quỳ, hoàn thành, thuyền",),
        ("Văn hóa", "Theo “văn hoá” đã nêu"),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)


def test_names_of_bodies_count():
    name = "name: Phòng Văn hóa - Xã hội"
    spec = spec_with("Văn hoá", "Số hoá")
    (problem,) = [one for one in problems_of(spec) if one.code == "PD619"]
    assert (problem.value("found"), problem.value("usual"), problem.value("count")) == ("hóa", "hoá", "1")
    assert mended(spec.encode(), problem.edits)[0].decode() == spec.replace(name, name.replace("hóa", "hoá"))


def test_the_spelling_of_a_cited_title_is_its_own():
    edits = ("subject: quy định về đào tạo", "subject: quy định về văn hoá, đào tạo")
    check_silent(RULE, "Văn hóa", "Số hóa", edits=edits)
