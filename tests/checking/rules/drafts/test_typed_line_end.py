import pytest

from plandocs.checking.rules.drafts.typed_line_end import RULE
from plandocs.diagnostics.telling import hint
from plandocs.sources.mending import mended
from tests.loading.sample import edited, problems_of, told, unmarked

TO = "recipients:\n  - snv\n"
SIGNED = "signature:\n  position: Chủ tịch\n  name: Nguyễn Văn A\n  on_behalf_of: Ủy ban nhân dân\n"
TITLE = "title: Bồi dưỡng cán bộ, công chức\n"
ARCHIVE = "archive: VHXH\n"

CASES = [
    ("PD601", TO, 'recipients:\n  - "«-» Sở Nội vụ"\n'),
    ("PD601", TO, 'recipients:\n  - "«+» Sở Nội vụ"\n'),
    ("PD605", TO, "recipients:\n  - Sở Nội vụ«;»\n"),
    ("PD605", TO, 'recipients:\n  - {to: "Sở Nội vụ«.»"}\n'),
    ("PD605", TO, "recipients:\n  - {to: snv, purpose: để báo cáo«;»}\n"),
    ("PD606", ARCHIVE, 'archive: "«Lưu: VT,» VHXH"\n'),
    ("PD606", ARCHIVE, "archive: «Lưu VT,» VHXH.\n"),
    ("PD606", ARCHIVE, "archive: «VT,» VHXH\n"),
    ("PD606", ARCHIVE, "archive: {unit: «Lưu» VHXH}\n"),
    ("PD607", SIGNED, "signature:\n  on_behalf_of: «TM.» Ủy ban nhân dân\n  position: Chủ tịch\n"),
    ("PD607", SIGNED, "signature:\n  on_behalf_of: «T/M» Ủy ban nhân dân\n  position: Chủ tịch\n"),
    ("PD607", SIGNED, "signature:\n  deputising_for: «KT.» Chủ tịch\n  position: Phó Chủ tịch\n"),
    ("PD607", SIGNED, "signature:\n  deputising_for: «K/T» Chủ tịch\n  position: Phó Chủ tịch\n"),
    ("PD607", SIGNED, "signature:\n  by_order_of: «TL.» Chủ tịch\n  position: Chánh Văn phòng\n"),
    ("PD607", SIGNED, "signature:\n  by_mandate_of: «TUQ.» Chủ tịch\n  position: Chánh Văn phòng\n"),
    ("PD607", SIGNED, "signature:\n  position: «Q.» Chủ tịch\n"),
    ("PD608", TITLE, "title: «KẾ HOẠCH» Bồi dưỡng cán bộ\n"),
    ("PD608", TITLE, "title: «Kế hoạch» bồi dưỡng cán bộ\n"),
    ("PD608", TITLE, "title: «V/v» bồi dưỡng cán bộ\n"),
    ("PD608", TITLE, 'title: "«V/v:» bồi dưỡng cán bộ"\n'),
]


@pytest.mark.parametrize(("code", "old", "new"), CASES, ids=[f"{code} {new.strip()}" for code, _, new in CASES])
def test_what_is_typed_is_told_at_its_place(code, old, new):
    spec = unmarked(edited(old, new))
    problems = [problem for problem in problems_of(spec.text) if problem.code in RULE.codes]
    assert [(p.code, p.place.line, p.place.column, p.place.length) for p in problems] == [(code, *spec.marks[0])]
    assert hint(problems[0], "vi")
    assert "…" not in hint(problems[0], "en").replace("VT, …", "")


@pytest.mark.parametrize(("form", "printed"), [("state", "TM."), ("party", "T/M")])
def test_the_hint_names_what_the_form_prints(form, printed):
    spec = edited("form: state", f"form: {form}", SIGNED, "signature:\n  on_behalf_of: TM. Ban\n  position: A\n")
    assert [problem.value("printed") for problem in problems_of(spec) if problem.code == "PD607"] == [printed]


@pytest.mark.parametrize(
    "edits",
    [
        (TITLE, "title: Kế hoạch hóa gia đình\n"),
        (TITLE, "title: Về việc bồi dưỡng cán bộ\n"),
        (TO, "recipients:\n  - Các phòng, trung tâm, v.v.\n"),
        (TO, "recipients:\n  - Ban Quản lý dự án TT. Hà Bắc\n"),
        (ARCHIVE, "archive: VTLT\n"),
        (SIGNED, "signature:\n  on_behalf_of: Ủy ban nhân dân\n  position: Q trưởng phòng\n"),
    ],
)
def test_what_only_looks_so_is_left_alone(edits):
    assert told(RULE, *edits) == []


@pytest.mark.parametrize(
    ("old", "new", "after"),
    [
        (TO, 'recipients:\n  - "- Sở Nội vụ"\n', 'recipients:\n  - "Sở Nội vụ"\n'),
        (TO, "recipients:\n  - Sở Nội vụ ;\n", "recipients:\n  - Sở Nội vụ\n"),
        (ARCHIVE, 'archive: "Lưu: VT, VHXH"\n', 'archive: "VHXH"\n'),
        (SIGNED, SIGNED.replace("of: Ủy", "of: TM. Ủy"), SIGNED),
        (SIGNED, SIGNED.replace("Ủy ban nhân dân", "KT. Chủ tịch"), None),
        (TITLE, "title: Kế hoạch bồi dưỡng cán bộ\n", None),
        (ARCHIVE, 'archive: "Lưu:"\n', None),
    ],
)
def test_what_is_surely_too_much_is_left_out(old, new, after):
    spec = edited(old, new)
    edits = [edit for problem in problems_of(spec) for edit in problem.edits]
    assert mended(spec.encode(), edits)[0].decode() == (edited(old, after) if after else spec)
