from plandocs.checking.phrase_rule import phrase_rule, present
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip
from plandocs.diagnostics.diagnostic import Problems
from tests.checking.subjects import subject_of

DUTY = "      - Tổng hợp kết quả\n"


def told(finder):
    problems = Problems()
    phrase_rule(("PD617",), finder, Sureness.LIKELY).check(subject_of(DUTY, "      - Sát nhập\n"), problems)
    return [one.place.key_path for one in problems]


def test_each_text_is_asked_what_the_finder_gives():
    assert told(lambda _subject: lambda words: [Slip(0, 3)] if "Sát" in words else []) == [
        "responsibilities[0].duties[1]"
    ]


def test_no_text_is_asked_where_there_can_be_nothing():
    assert told(lambda _subject: None) == []


def test_phrases_are_present_in_any_letters():
    assert present(subject_of(DUTY, "      - Sát nhập\n"), ("sát nhập", "Chủ trì", "sử lý")) == ("sát nhập", "Chủ trì")
