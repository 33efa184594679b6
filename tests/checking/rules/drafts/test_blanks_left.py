import pytest

from plandocs.checking.rules.drafts.blanks_left import RULE
from plandocs.diagnostics.diagnostic import Severity
from tests.loading.sample import edited, problems_of, told

BLANKS = {
    "number": ("number: 117\n", ""),
    "date": ("date: 15/6/2026", "date: 6/2026"),
    "signature.name": ("  name: Nguyễn Văn A\n", ""),
    "references.nd171.number": ("    number: 171/2025/NĐ-CP", "    number: /NĐ-CP"),
    "references.nd171.date": ("    date: 30/6/2025", "    date: 6/2025"),
}
DRAFT = ("status: issued", "status: draft")


@pytest.mark.parametrize(("blank", "edits"), BLANKS.items(), ids=BLANKS)
def test_a_blank_is_told_by_its_key(blank, edits):
    (draft,) = problems_of(edited(*DRAFT, *edits))
    (issued,) = problems_of(edited(*edits))
    assert (draft.code, draft.severity, draft.value("blanks")) == ("PD701", Severity.INFO, blank)
    assert (issued.code, issued.severity, issued.value("blanks")) == ("PD702", Severity.ERROR, blank)


def test_blanks_are_told_together_at_the_status():
    (problem,) = problems_of(edited(*(piece for edits in BLANKS.values() for piece in edits)))
    assert problem.value("blanks") == ", ".join(BLANKS)
    assert (problem.place.line, problem.place.column) == (4, 1)


@pytest.mark.parametrize(
    "edits",
    [
        (),
        DRAFT,
        ("    number: 171/2025/NĐ-CP\n    date: 30/6/2025\n", "    date: 2025\n"),
        ("    number: 171/2025/NĐ-CP\n", ""),
    ],
)
def test_what_no_citation_needs_is_no_blank(edits):
    assert told(RULE, *edits) == []
