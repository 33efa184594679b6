import pytest

from plandocs.checking.rules.times.document_after_plan import RULE
from tests.loading.sample import told


@pytest.mark.parametrize(
    ("plan", "document", "late"),
    [
        ("15/6/2026", "14/6/2026", False),
        ("15/6/2026", "15/6/2026", False),
        ("15/6/2026", "6/2026", False),
        ("15/6/2026", "2026", False),
        ("6/2026", "30/6/2026", False),
        ("2026", "31/12/2026", False),
        ("15/6/2026", "16/6/2026", True),
        ("15/6/2026", "7/2026", True),
        ("15/6/2026", "2027", True),
        ("6/2026", "01/7/2026", True),
        ("2026", "01/01/2027", True),
    ],
)
def test_a_document_is_late_only_when_it_is_on_every_possible_date(plan, document, late):
    edits = (
        "status: issued",
        "status: draft",
        "date: 15/6/2026",
        f"date: {plan}",
        "date: 30/6/2025",
        f"date: {document}",
    )
    assert told(RULE, *edits) == (["PD207 references.nd171.date"] if late else [])


def test_a_document_without_a_date_is_nobodys_junior():
    assert told(RULE, "    date: 30/6/2025\n", "") == []
