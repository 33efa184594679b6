import pytest

from plandocs.checking.rules.citations.amendment_left_out import RULE
from tests.checking.rules.citations.cited import reference, references, told_of

DECREE = reference("a", number="150/2025/NĐ-CP", date="12/6/2025")
AMENDING = reference("b", number="370/2025/NĐ-CP", date="31/12/2025")


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        (references(DECREE, bases="a"), ["PD324 a"]),
        (references(DECREE, follows="a"), []),
        (references(DECREE + "    amended_by: b\n", AMENDING, bases="a"), []),
        (references(DECREE, AMENDING, bases="[a, b]"), []),
    ],
)
def test_a_basis_is_cited_with_its_amendment(edits, told):
    assert told_of(RULE, *edits) == told


def test_an_amendment_of_the_plans_own_year_may_be_younger():
    edits = ("date: 15/6/2026", "date: 15/9/2025", "status: issued", "status: draft")
    assert told_of(RULE, *edits, *references(DECREE, bases="a")) == []
