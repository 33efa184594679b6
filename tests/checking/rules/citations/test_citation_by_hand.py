from plandocs.checking.rules.citations.citation_by_hand import RULE
from tests.checking.rules.citations.cited import told_of, typed


def test_each_document_is_told_once():
    once = "Theo Kế hoạch số 216/KH-UBND và Kế hoạch số 5/KH-UBND"
    assert told_of(RULE, *typed(once, once)) == ["PD314 216/KH-UBND", "PD314 5/KH-UBND"]


def test_what_references_hold_is_not():
    assert told_of(RULE, *typed("Theo Nghị định số 171/2025/NĐ-CP")) == []


def test_expressions_are_not():
    assert told_of(RULE, *typed("Theo {{ cite('nd171') }}")) == []
