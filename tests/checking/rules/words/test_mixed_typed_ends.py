import pytest

from plandocs.checking.rules.words.mixed_typed_ends import RULE
from tests.loading.sample import edited, problems_of, unmarked

HEAD = "    duties:\n      - Chủ trì triển khai Kế hoạch\n      - Tổng hợp kết quả\n"
AS_WRITTEN = "    punctuation: as_written\n    duties:\n"


def listed(*items: str) -> str:
    return edited(HEAD, AS_WRITTEN + "".join(f"      - {item}\n" for item in items))


@pytest.mark.parametrize(
    "items",
    [
        ("Rà soát;", "Tổng hợp«.»", "Lập danh sách;", "Báo cáo."),
        ("Rà soát;", "Tổng hợp;", "Báo cáo«;»"),
        ("Rà soát.", "Tổng hợ«p»", "Lập danh sách.", "Báo cáo."),
        ("Rà soá«t»", "Tổng hợp.", "Báo cáo."),
        ("Rà soát.", "Báo cá«o»"),
    ],
)
def test_the_end_that_differs_is_told(items):
    spec = unmarked(listed(*items))
    places = [one.place for one in problems_of(spec.text) if one.code in RULE.codes]
    assert [(place.line, place.column, place.length) for place in places] == [*spec.marks]


@pytest.mark.parametrize(
    "items",
    [
        ("Rà soát;", "Tổng hợp;", "Báo cáo."),
        ("Rà soát.", "Tổng hợp.", "Báo cáo."),
        ("Rà soát", "Tổng hợp", "Báo cáo"),
        ("Rà soát;", "Báo cáo."),
        ("Rà soát;", "Tin học...", "Ngoại ngữ…", "Lập danh sách;", "Báo cáo."),
        ("Rà soát.", '"Mỗi lớp 02 ngày, gồm:"', "Lập danh sách.", "Báo cáo."),
        ("Rà soát;", '{text: "Tổng hợp:", items: [danh sách]}', "Lập danh sách;", "Báo cáo."),
    ],
)
def test_items_that_end_alike_are_left_alone(items):
    assert [one for one in problems_of(listed(*items)) if one.code in RULE.codes] == []


def test_ends_that_plandocs_sets_are_not_looked_at():
    spec = listed("Rà soát;", "Tổng hợp.", "Báo cáo").replace("    punctuation: as_written\n", "")
    assert [one for one in problems_of(spec) if one.code in RULE.codes] == []
