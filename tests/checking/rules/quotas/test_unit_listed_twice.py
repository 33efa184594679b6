import pytest

from plandocs.checking.rules.quotas.unit_listed_twice import RULE
from plandocs.diagnostics.telling import message
from tests.checking.rules.quotas.quotas import places, told

QUOTA = "{columns: {id: x, name: X}, rows: [%s]}"


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        ("{unit: Xã A, values: 1}, {unit: Xã B, values: 1}", []),
        ("{unit: Xã Hòa A, values: 1}, {unit: xã Hoà  A, values: 1}", ["PD430 quotas.a.rows[1].unit"]),
        ("{unit: vhxh, values: 1}, {unit: Phòng Văn hóa - Xã hội, values: 1}", ["PD430 quotas.a.rows[1].unit"]),
        ("{unit: Xã A, code: 00001, values: 1}, {unit: Xã A, code: 00002, values: 1}", []),
        ("{unit: Xã A, code: 00001, values: 1}, {unit: Xã B, code: 1, values: 1}", ["PD430 quotas.a.rows[1].unit"]),
        ("{unit: Xã A, code: 00001, values: 1}, {unit: Xã A, values: 1}", ["PD430 quotas.a.rows[1].unit"]),
        (
            "{group: G, rows: [{unit: Xã A, values: 1}]}, {group: H, rows: [{unit: Xã A, values: 1}]}",
            ["PD430 quotas.a.rows[1].rows[0].unit"],
        ),
    ],
)
def test_units_are_told_apart_by_code_else_by_name(rows, wanted):
    assert places(told(RULE, QUOTA % rows)) == wanted


def test_the_first_one_is_named():
    (problem,) = told(RULE, QUOTA % "{unit: Xã A, values: 1}, {unit: Xã A, values: 1}")
    assert message(problem, "vi") == "Xã A đã có chỉ tiêu ở trên"
    assert problem.related[0].place.key_path == "quotas.a.rows[0].unit"
