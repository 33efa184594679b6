"""What expressions may ask of statistics."""

from __future__ import annotations

import pytest

from tests.composing.making import read

STAFF = """
statistics:
  staff:
    name: công chức xã
    count: 8.624
    categories:
      - id: degree
        name: Trình độ
        closure: open
        parts: [{id: thac_si, name: Thạc sĩ, count: 1.018, share: 12%}, {id: tien_si, name: Tiến sĩ, count: 5}]
      - {id: nu, closure: open, base: 1.000, places: 2, parts: {id: dang, name: nữ đảng viên, count: 125}}
  none: {name: không ai, count: 0, categories: {id: mot, parts: {id: a, name: a, count: 0}}}
"""


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("statistics.staff.count", "8.624"),
        ("statistics.staff.unit", "người"),
        ("statistics.staff.name", "công chức xã"),
        ("statistics.staff.degree.thac_si.count", "1.018"),
        ("statistics.staff.degree.thac_si.name", "Thạc sĩ"),
        ("statistics.staff.degree.thac_si.share", "11,8"),
        ("statistics.staff.degree.thac_si.share | percent", "11,8%"),
        ("statistics.staff.degree.tien_si.share | percent(1)", "0,1%"),
        ("statistics['staff']['nu']['dang']['share'] | percent(2)", "12,50%"),
        ("statistics.staff.nu.base", "1.000"),
        ("statistics.staff.degree.base", "8.624"),
        (
            (
                "((statistics.staff.degree.thac_si.count + statistics.staff.degree.tien_si.count)"
                " / statistics.staff.count * 100) | percent(1)"
            ),
            "11,9%",
        ),
    ],
)
def test_counts_and_shares_by_id(expression, written):
    assert read(f'"{{{{ {expression} }}}}"', STAFF) == (written, [])


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("statistics.staf.count", "PD151"),
        ("statistics.staff.degre.thac_si.share", "PD151"),
        ("statistics.staff.degree.thacsi.share", "PD151"),
        ("statistics.staff.degree.thac_si.ti_le", "PD151"),
        ("statistics.none.mot.a.share", "PD152"),
        ("statistics.staff.as_of", "PD152"),
    ],
)
def test_what_is_not_there(expression, code):
    text, told = read(f'"Có {{{{ {expression} }}}}."', STAFF)
    assert told == [(code, f"{{{{ {expression} }}}}")]
    assert text == "Có ."
