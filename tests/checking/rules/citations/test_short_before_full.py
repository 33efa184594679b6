from plandocs.checking.rules.citations.short_before_full import RULE
from tests.checking.rules.citations.cited import told_of, typed

SHORT = "Triển khai Kế hoạch số 216/KH-UBND"
FULL = "Bám sát Kế hoạch số 216/KH-UBND ngày 20/10/2025 của Ủy ban nhân dân tỉnh"


def test_short_before_full():
    assert told_of(RULE, *typed(SHORT, FULL)) == ["PD313 216/KH-UBND"]


def test_full_before_short():
    assert told_of(RULE, *typed(FULL, SHORT)) == []


def test_both_in_one_paragraph_are_let_pass():
    assert told_of(RULE, *typed(f"{SHORT}; {FULL}")) == []


def test_never_in_full():
    assert told_of(RULE, *typed(SHORT, SHORT)) == []


def test_the_order_is_that_of_the_document_and_not_of_the_keys():
    first = "content: [{kind: programmes}, {kind: audiences}]", f"content: {FULL}, đúng đối tượng"
    assert told_of(RULE, *first, *typed(SHORT)) == []
    duty = "      - Tổng hợp kết quả\n", f"      - {SHORT}\n"
    assert told_of(RULE, *first, *duty) == []


def test_what_a_reference_holds_is_cited_by_itself():
    assert (
        told_of(RULE, *typed("Theo Nghị định số 171/2025/NĐ-CP", "Theo Nghị định số 171/2025/NĐ-CP ngày 30/6/2025"))
        == []
    )


def test_the_title_is_no_mention():
    assert told_of(RULE, "title: Bồi dưỡng cán bộ, công chức", f"title: {SHORT}", *typed(FULL)) == []
