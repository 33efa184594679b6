import pytest

from plandocs.sources.sheets.number_formats import Shows, built_in, shows


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        *((code, Shows.DATE) for code in ("dd/mm/yyyy", "m/d/yy", "d-mmm", "mmmm", "[$-42A]dd mmmm yyyy", "YYYY;@")),
        *((code, Shows.DATE) for code in ('"ngày" dd "tháng" mm "năm" yyyy', "dd\\/mm\\/yyyy", "[Red]dd/mm;@")),
        *((code, Shows.TIME) for code in ("h:mm", "hh:mm:ss AM/PM", "mm:ss.0", "h")),
        *((code, Shows.MOMENT) for code in ("dd/mm/yyyy hh:mm", "m/d/yy h:mm AM/PM", 'd "lúc" h')),
        *((code, Shows.NUMBER) for code in ("General", "0", "#,##0", "0.00E+00", "@", "000000000000", "", "0%")),
        *((code, Shows.NUMBER) for code in ("[h]:mm", "[mm]:ss", '#,##0 "đồng"', "#,##0 [$₫-42A]", "[Red]0", "\\d0")),
        *((code, Shows.NUMBER) for code in ('_-* #,##0 "₫"_-;-* #,##0 "₫"_-', '0 "ngày;tháng"', "General;[Red]-0;d")),
    ],
)
def test_a_format_shows_a_number_or_a_time(code, shown):
    assert shows(code) is shown


@pytest.mark.parametrize(
    ("number", "code"), [(0, "General"), (1, "0"), (14, "dd/mm/yyyy"), (49, "@"), (9999, "General")]
)
def test_built_in_formats_go_by_number(number, code):
    assert built_in(number) == code


def test_the_built_in_dates_of_other_countries_are_dates():
    assert {shows(built_in(number)) for number in (27, 36, 50, 58)} == {Shows.DATE}
    assert {shows(built_in(number)) for number in (32, 35, 55)} == {Shows.TIME}
