import pytest

from plandocs.checking.dates_in_prose import date_of, dates_in


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("trước ngày 15/6/2026", ["15/6/2026"]),
        ("ngày 05 tháng 4 năm 2024 và 31/6/2026", ["ngày 05 tháng 4 năm 2024", "31/6/2026"]),
        ("Thông tư số 36/2018/TT-BTC, số 12/10/2026", []),
        ("tháng 6 năm 2026", []),
    ],
)
def test_whole_dates(words, wanted):
    assert [words[one.start : one.start + one.length] for one in dates_in(words)] == wanted


def test_a_day_of_no_calendar():
    assert date_of("31/6/2026").date is None
    assert str(date_of("30/6/2026").date) == "2026-06-30"
