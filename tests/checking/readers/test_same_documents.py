from plandocs.checking.readers.same_documents import pairs
from tests.checking.rules.citations.cited import typed
from tests.checking.subjects import subject_of


def test_each_place_is_paired_with_the_first_and_with_the_first_dated_one():
    texts = [f"Theo Kế hoạch số 12/KH-UBND{more}" for more in ("", " ngày 5/5/2026", " ngày 6/5/2026", "")]
    found = pairs(subject_of(*typed(*texts)))
    dates = [
        (pair.first.date.day if pair.first.date else 0, pair.other.date.day if pair.other.date else 0) for pair in found
    ]
    assert dates == [(0, 5), (0, 6), (5, 6), (0, 0), (5, 0)]


def test_two_issuers_are_two_documents():
    issuers = ("UBND tỉnh", "UBND xã Hà Bắc", "UBND tỉnh Thanh Hóa")
    found = pairs(subject_of(*typed(*(f"Theo Kế hoạch số 12/KH-UBND ngày 5/5/2026 của {one}" for one in issuers))))
    assert [pair.same_issuer for pair in found] == [False, True]
    assert [pair.is_one_document for pair in found] == [False, True]
