import pytest

from plandocs.checking.rules.figures.prose_audience_differs import RULE
from tests.checking.rules.figures.sentences import stretches


@pytest.mark.parametrize(
    "sentence",
    [
        "Bồi dưỡng toàn bộ «62» cán bộ, công chức xã",
        "Cử «65» cán bộ, công chức xã",
        "Hiện có «60» cán bộ, công chức xã, trong đó nữ 27",
        "Có «1.064» cán bộ, công chức xã được bồi dưỡng",
    ],
)
def test_a_count_that_is_not_the_audiences(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Bồi dưỡng toàn bộ 64 cán bộ, công chức xã",
        "Cử 20 cán bộ, công chức xã",
        "Toàn tỉnh hiện có 6.000 cán bộ, công chức xã",
        "Bồi dưỡng 90 lượt cán bộ, công chức xã",
        "Hiện có 60 cán bộ, công chức xã nữ",
        "Có khoảng 70 cán bộ, công chức xã",
    ],
)
def test_the_count_itself_and_parts_of_it(sentence):
    assert stretches(RULE, sentence) == ([], [])
