from plandocs.checking.rules.words.abbreviation_unused import RULE
from tests.loading.sample import edited, problems_of, told

ROW = ("outline:\n", 'abbreviations:\n  CBCC: "cán bộ, công chức"\noutline:\n')


def test_a_row_that_nothing_uses_is_told_at_its_key():
    spec = edited(*ROW)
    (problem,) = [one for one in problems_of(spec) if one.code in RULE.codes]
    assert spec.split("\n")[problem.place.line - 1] == '  CBCC: "cán bộ, công chức"'
    assert (problem.value("found"), problem.place.column) == ("CBCC", 3)


def test_a_row_that_a_sentence_or_a_heading_uses_is_left_alone():
    assert told(RULE, *ROW, "- Tổng hợp kết quả\n", "- Tổng hợp kết quả của CBCC\n") == []
    assert told(RULE, *ROW, "heading: Liên hệ", "heading: CBCC liên hệ") == []


def test_a_longer_word_is_not_a_use():
    assert told(RULE, *ROW, "- Tổng hợp kết quả\n", "- Tổng hợp theo KH-CBCC\n") == ["PD639 abbreviations"]
