from plandocs.checking.readers.citations import citations, citations_of_decision
from tests.checking.subjects import subject_of

DUTY = "      - Tổng hợp kết quả\n"


def test_mentions_come_in_order_legal_bases_first():
    subject = subject_of(DUTY, "      - \"Tổng hợp theo {{ cite('nd171') }}^[Xem {{ cite('nd171') }}]\"\n")
    found = subject.once(citations)
    assert [one.id for one in found] == ["nd171"] * 3
    assert found[0].citation.form == "basis"
    assert "Tổng hợp theo" in found[1].passage.text
    assert found[2].passage.text.startswith("Xem")
    assert found[0].reference is subject.plan.references["nd171"]


def test_a_plan_without_a_decision_has_no_mentions_there():
    assert subject_of().once(citations_of_decision) == ()
