import pytest

from plandocs.checking.rules.citations.document_not_yet_in_force import RULE
from tests.checking.rules.citations.cited import reference, references, told_of

DECREE = reference("nd259", number="259/2026/NĐ-CP", date="30/6/2026")


@pytest.mark.parametrize(
    ("date", "told"),
    [("30/6/2026", ["PD322 nd259"]), ("01/7/2026", []), ("7/2026", []), ("2026", [])],
)
def test_a_basis_is_in_force_on_some_day_that_the_plan_may_bear(date, told):
    edits = ("date: 15/6/2026", f"date: {date}", "status: issued", "status: draft")
    assert told_of(RULE, *edits, *references(DECREE, bases="nd259")) == told


def test_it_may_be_named_as_one_to_come():
    assert told_of(RULE, "date: 15/6/2026", "date: 30/6/2026", *references(DECREE, follows="nd259")) == []
