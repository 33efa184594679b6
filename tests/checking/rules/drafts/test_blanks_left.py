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


ATTACHED = ("number: 117\ndate: 15/6/2026", "date: 15/6/2026\nattached_to: {number: 5}")
DECISION = "number: 5, decision: {bases: nd171, implementers: A, archive: VX, signature: {position: A, name: B}}"
BLANKS_OF_A_DECISION = {
    "attached_to.number": ("{number: 5}", "{act: ban_hanh}"),
    "date": ("date: 15/6/2026", "date: 6/2026"),
    "attached_to.date": ("{number: 5}", "{number: 5, date: 6/2026}"),
    "attached_to.decision.signature.name": ("{number: 5}", f"{{{DECISION.replace(', name: B', '')}}}"),
    "signature.name": ("{number: 5}", f"{{{DECISION.replace(', signature: {position: A, name: B}', '')}}}"),
    "attached_to.decision.archive": ("{number: 5}", f"{{{DECISION.replace(', archive: VX', '')}}}"),
    "attached_to.decision.proposal.number": (
        "{number: 5}",
        f"{{{DECISION[:-1]}, proposal: {{by: A, number: /TTr-A, date: 1/6/2026}}}}}}",
    ),
    "attached_to.decision.proposal.date": (
        "{number: 5}",
        f"{{{DECISION[:-1]}, proposal: {{by: A, number: 3/TTr-A, date: 6/2026}}}}}}",
    ),
}


@pytest.mark.parametrize(("blank", "edits"), BLANKS_OF_A_DECISION.items(), ids=BLANKS_OF_A_DECISION)
def test_an_attached_plan_has_the_blanks_of_its_decision(blank, edits):
    text = edited(*ATTACHED, *edits)
    if blank == "signature.name":
        text = text.replace("  name: Nguyễn Văn A\n", "")
    (problem,) = [one for one in problems_of(text) if one.code in RULE.codes]
    assert problem.value("blanks") == blank


def test_an_attached_plan_that_is_whole():
    assert told(RULE, *ATTACHED) == []
    assert told(RULE, *ATTACHED, "{number: 5}", f"{{{DECISION}}}") == []


PLACEHOLDERS = {
    "issuer.name": ("  name: Ủy ban nhân dân xã Hà Bắc\n", "  name: Ủy ban nhân dân xã …\n"),
    "issuer.place": ("  place: Hà Bắc\n", "  place: …\n"),
    "title": ("title: Bồi dưỡng cán bộ, công chức\n", "title: Bồi dưỡng công chức xã … năm 2026\n"),
    "references.nd171.issuer": ("    issuer: Chính phủ\n", "    issuer: Cơ quan ...\n"),
    "references.nd171.subject": ("    subject: quy định", "    subject: … quy định"),
    "bodies.snv": ("  snv: Sở Nội vụ\n", "  snv: Sở …\n"),
    "bodies.vhxh.short": ("short: VHXH}", "short: …}"),
    "recipients[0]": ("recipients:\n  - snv\n", "recipients:\n  - Sở Nội vụ tỉnh …\n"),
    "archive": ("archive: VHXH\n", "archive: …\n"),
    "signature.name": ("  name: Nguyễn Văn A\n", "  name: Họ và tên người ký\n"),
    "signature.name, short": ("  name: Nguyễn Văn A\n", "  name: Họ và tên\n"),
    "signature.name, dots": ("  name: Nguyễn Văn A\n", "  name: …\n"),
    "budget.sources": ("  sources: ngân sách xã\n", "  sources: ngân sách xã …\n"),
    "tasks[0].content": ("content: Rà soát nhu cầu", "content: Rà soát nhu cầu của xã … trong năm"),
    "recipients": ("recipients:\n  - snv\n", ""),
    "archive, none": ("archive: VHXH\n", ""),
}


@pytest.mark.parametrize(("blank", "edits"), PLACEHOLDERS.items(), ids=PLACEHOLDERS)
def test_a_placeholder_is_a_blank(blank, edits):
    (draft,) = problems_of(edited(*DRAFT, *edits))
    (issued,) = problems_of(edited(*edits))
    key = blank.partition(",")[0]
    assert (draft.code, draft.severity, draft.value("blanks")) == ("PD701", Severity.INFO, key)
    assert (issued.code, issued.severity, issued.value("blanks")) == ("PD702", Severity.ERROR, key)


@pytest.mark.parametrize(
    "edits",
    [
        ("      - Tổng hợp kết quả\n", "      - Tổng hợp kết quả, báo cáo…\n"),
        ("      - Tổng hợp kết quả\n", "      - Tập huấn tin học, ngoại ngữ, …\n"),
        ("      - Tổng hợp kết quả\n", "      - Tập huấn tin học, ngoại ngữ ...\n"),
        ("  sources: ngân sách xã\n", "  sources: ngân sách xã, xã hội hóa, …\n"),
        ("      - Tổng hợp kết quả\n", '      - Theo mẫu "…" kèm theo\n'),
    ],
)
def test_dots_at_the_end_of_words_are_no_blank(edits):
    assert told(RULE, *edits) == []


def test_an_attached_plan_has_no_recipients_of_its_own():
    edits = ("number: 117\n", "attached_to: {act: ban_hanh, number: 5, date: 15/6/2026}\n")
    without = ("recipients:\n  - snv\narchive: VHXH\n", "")
    assert told(RULE, *edits, *without) == []


def test_a_misspelt_key_is_not_blank_too():
    assert [problem.code for problem in problems_of(edited("recipients:\n", "recipient:\n"))] == ["PD101"]
