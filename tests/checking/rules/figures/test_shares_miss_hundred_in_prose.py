import pytest

from plandocs.checking.rules.figures.shares_miss_hundred_in_prose import RULE
from tests.checking.rules.figures.sentences import stretches

TOLD = [
    "Chương trình bao gồm: «30% kiến thức lý luận; 60%» nghiệp vụ",
    "Thời lượng, trong đó: «40% lý thuyết; 70%» thực hành",
]
SILENT = [
    "Chương trình gồm 30% lý thuyết và 70% thực hành",
    "Nguồn gồm 33,3% ngân sách tỉnh, 33,3% ngân sách xã và 33,3% xã hội hóa",
    "Lớp học, trong đó 60% nữ, 50% đảng viên",
    "Gồm 60% nữ và 50% đảng viên",
    "Chương trình gồm 30% lý thuyết và các nội dung khác 10%",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_shares_that_do_not_make_a_whole(sentence):
    told, wanted = stretches(RULE, sentence)
    assert told == wanted


@pytest.mark.parametrize("sentence", SILENT)
def test_shares_that_do_or_need_not(sentence):
    assert stretches(RULE, sentence) == ([], [])
