import pytest

from plandocs.building.build import build
from plandocs.checking.rules.words.doubled_word import RULE
from plandocs.diagnostics.diagnostic import Problems
from tests.checking.rules.words.worded import check_silent, check_told, spec_with


@pytest.mark.parametrize(
    ("duties", "right"),
    [
        (("Rà soát «và và» báo cáo",), "Rà soát và báo cáo"),
        (("«Các các» thôn báo cáo",), "Các thôn báo cáo"),
        (("Mở lớp «bồi dưỡng bồi dưỡng» kỹ năng",), "Mở lớp bồi dưỡng kỹ năng"),
    ],
)
def test_it_is_told_where_it_stands(duties, right):
    check_told(RULE, *duties, right=right)


@pytest.mark.parametrize(
    "duties",
    [
        ("Ngày ngày rèn luyện, người người học tập, rừng xanh xanh",),
        ("Làm từng bước từng bước, lần lượt lần lượt",),
        ("Các cấp, các ngành, các cấp khác",),
        ("Nội dung mới mới được bổ sung",),
    ],
)
def test_what_is_right_is_left_alone(duties):
    check_silent(RULE, *duties)


def test_a_project_adds_words(tmp_path):
    register = tmp_path / "registers" / "words" / "house.yaml"
    register.parent.mkdir(parents=True)
    register.write_text("source: nội bộ\nnever_doubled: [mới]\n", encoding="utf-8")
    (tmp_path / "plandocs.toml").touch()
    spec = tmp_path / "ke-hoach.yaml"
    spec.write_text(spec_with("Nội dung mới mới"), encoding="utf-8")
    problems = Problems()
    build(spec, problems, name=spec.name)
    assert [one.value("found") for one in problems if one.code == "PD616"] == ["mới mới"]
