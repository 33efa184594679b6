import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.registers.short_forms import ShortForm, ShortForms, UnitMark, in_force, unit_readings
from plandocs.vietnamese.dates import PartialDate

FORMS = ShortForms(
    [
        ShortForm(short=("PCT",), full="Phó Chủ tịch"),
        ShortForm(short=("T.P",), full="Trưởng phòng"),
        ShortForm(short=("UBND",), full="Ủy ban nhân dân"),
        ShortForm(short=("HĐND",), full="Hội đồng nhân dân"),
        ShortForm(short=("HĐND&UBND",), full="Hội đồng nhân dân và Ủy ban nhân dân"),
        ShortForm(short=("TP-HT",), full="Tư pháp - Hộ tịch", valid_to=PartialDate(2025, 6, 30)),
        ShortForm(short=("TPHT",), full="Trưởng phòng Hạ tầng", valid_from=PartialDate(2025, 7, 1)),
        ShortForm(short=("CA",), full="Công an"),
    ]
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("PCT UBND", "Phó Chủ tịch Ủy ban nhân dân"),
        ("PCT.UBND xã Hà Bắc", "Phó Chủ tịch Ủy ban nhân dân xã Hà Bắc"),
        ("pct.  ubnd", "Phó Chủ tịch Ủy ban nhân dân"),
        ("PCT-UBND", "Phó Chủ tịch-Ủy ban nhân dân"),
        ("TP.", "Trưởng phòng"),
        ("HĐND & UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
        ("HĐND, UBND", "Hội đồng nhân dân, Ủy ban nhân dân"),
        ("Trưởng CA", "Trưởng Công an"),
        ("Trưởng ca", None),
        ("Phó Chủ tịch", None),
        ("PCTUBND", None),
        ("", None),
    ],
)
def test_short_forms_are_written_out(text, written):
    assert FORMS.written_out(text) == written


@pytest.mark.parametrize(
    ("date", "written"),
    [
        (datetime.date(2025, 6, 30), "Tư pháp - Hộ tịch"),
        (datetime.date(2025, 7, 1), "Trưởng phòng Hạ tầng"),
        (None, "Tư pháp - Hộ tịch"),
    ],
)
def test_the_day_tells_two_forms_apart(date, written):
    assert FORMS.written_out("TPHT", date) == written


def test_a_lapsed_form_is_still_read():
    forms = ShortForms([ShortForm(short=("VP-TK",), full="Văn phòng - Thống kê", valid_to=PartialDate(2025, 6, 30))])
    assert forms.written_out("VPTK", datetime.date(2026, 1, 1)) == "Văn phòng - Thống kê"


def test_a_row_holds_from_its_first_day_to_its_last():
    days = [datetime.date(2025, 6, 30), datetime.date(2025, 7, 1), datetime.date(2025, 8, 1), None]
    assert [in_force(PartialDate(2025, 7), PartialDate(2025, 7), day) for day in days] == [False, True, False, True]


MARKS = [UnitMark(short=("P",), full=("Phòng", "phường")), UnitMark(short=("TP",), full=("thành phố",))]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("P. Hà Bắc", ("Phòng Hà Bắc", "phường Hà Bắc")),
        ("P Hà Bắc", ("Phòng Hà Bắc", "phường Hà Bắc")),
        ("UBND TP.Hà Bắc", ("UBND thành phố Hà Bắc",)),
        ("Phòng Kinh tế", ()),
        ("P.", ()),
        ("", ()),
    ],
)
def test_letters_before_a_unit(text, readings):
    assert unit_readings(text, MARKS) == readings


def test_without_any_forms_nothing_is_read():
    assert ShortForms([]).written_out("PCT UBND") is None
    assert unit_readings("P. Hà Bắc", []) == ()


@given(st.text(alphabet="PCTUBND.&- xã,"))
def test_no_text_is_too_odd(text):
    written = FORMS.written_out(text)
    assert written is None or "PCT " not in f"{written} "
