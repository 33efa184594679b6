from plandocs.checking import check
from plandocs.checking.check import check_plan
from plandocs.checking.registry import Registered
from plandocs.checking.rule import Rule, Sureness
from plandocs.diagnostics.diagnostic import Problems
from tests.checking.subjects import subject_of


def test_a_rule_looks_only_if_one_of_its_codes_is_wanted(monkeypatch):
    looked = []

    def rule(*codes):
        return Registered(
            "x", codes[0], Rule(codes, lambda _subject, _problems: looked.append(codes), Sureness.CERTAIN)
        )

    subject = subject_of()
    monkeypatch.setattr(check, "registered", lambda: (rule("PD201"), rule("PD202", "PD203"), rule("PD204")))
    check_plan(subject, Problems())
    assert looked == [("PD201",), ("PD202", "PD203"), ("PD204",)]
    looked.clear()
    check_plan(subject, Problems(), is_wanted={"PD203", "PD204"}.__contains__)
    assert looked == [("PD202", "PD203"), ("PD204",)]
