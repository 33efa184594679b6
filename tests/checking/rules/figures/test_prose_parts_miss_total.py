import pytest

from plandocs.checking.rules.figures.prose_parts_miss_total import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Bồi dưỡng «100» người, gồm 60 nam và 45 nữ",
    "Cử «1.299» học viên, bao gồm: 40 cán bộ; 1.250 công chức; 10 viên chức",
    "Có «90» người, chia thành 40 nam, 40 nữ",
    "60 nam, 45 nữ, tổng cộng «100» người",
    "«49.644» lượt người, trong đó: chính trị: 3.442 lượt; quản lý: 45.000 lượt; khác: 1.201 lượt",
    "Có «100» người, gồm 60 nam (5 người mới) và 45 nữ",
]
SILENT = [
    "Bồi dưỡng 105 người, gồm 60 nam và 45 nữ",
    "100 người, trong đó 60 nữ, 55 đảng viên",
    "Mở 14 lớp với 1.299 học viên, gồm 61 xã, phường, 3 thị trấn",
    "Khoảng 100 người, gồm 60 nam và 45 nữ",
    "42 công chức, gồm 20 nam, 22 nữ, 5 chuyên viên",
    "3 phòng, gồm 12 công chức kinh tế và 15 công chức văn hóa",
    "105 người, gồm 60 nam và 45 nữ, trong đó 20 đảng viên",
    "Theo đề cương “100 người, gồm 60 nam và 45 nữ”",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_a_total_that_its_parts_miss(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_what_need_not_add_up(sentence):
    assert stretches(RULE, sentence) == ([], [])


@pytest.mark.parametrize(
    "sentence",
    [
        "Kinh phí «500» triệu đồng, trong đó ngân sách tỉnh 300 triệu đồng, ngân sách xã 180 triệu đồng",
        "Xã có «90» công chức. Khối đảng là 20 người; khối chính quyền là 50 người; khối mặt trận là 18 người",
    ],
)
def test_money_and_groups_in_a_row(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Kinh phí 500 triệu đồng, gồm 1,5 triệu đồng tài liệu và 480 triệu đồng giảng viên",
        "Xã có 90 công chức. Khối đảng là 20 người; khối chính quyền là 50 người; khối mặt trận là 20 người",
    ],
)
def test_decimals_and_groups_that_make_the_whole(sentence):
    assert stretches(RULE, sentence) == ([], [])
