import pytest

from plandocs.vietnamese.phrases import like_capitals, phrases_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("báo cáo hàng năm", [(8, "hàng năm")]),
        ("Hàng năm, hàng năm", [(0, "Hàng năm"), (10, "hàng năm")]),
        ("khách hàng năm nay và hàng năm", [(22, "hàng năm")]),
        ("hàng nămm, ahàng năm", []),
        ("İ hàng năm", [(2, "hàng năm")]),
        ("", []),
    ],
)
def test_whole_words_are_found_outside_longer_phrases(text, found):
    assert list(phrases_in(text, "hàng năm", ("khách hàng năm",))) == found


def test_a_phrase_at_the_edges_and_beside_marks():
    assert [start for start, _ in phrases_in("(sử lý), sử lý.", "sử lý")] == [1, 9]


@pytest.mark.parametrize(
    ("written", "model", "result"),
    [("xử lý", "Sử lý", "Xử lý"), ("xử lý", "sử lý", "xử lý"), ("UBND", "ubnd", "UBND"), ("", "A", "")],
)
def test_the_first_letter_follows_the_model(written, model, result):
    assert like_capitals(written, model) == result
