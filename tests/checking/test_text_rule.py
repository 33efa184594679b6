from plandocs.checking.readers.typed_texts import typed_texts
from plandocs.checking.rule import Sureness
from plandocs.checking.text_rule import Slip, forget_texts, text_rule
from plandocs.diagnostics.diagnostic import Problems
from tests.checking.subjects import subject_of

DUTY = "      - Tổng hợp kết quả\n"


def doubled_spaces(words):
    asked.append(words)
    at = words.find("  ")
    return [Slip(at, 2, (("found", words[at - 1]),), instead=" ")] if at >= 0 else []


asked: list[str] = []


def told(rule, *edits):
    problems = Problems()
    rule.check(subject_of(*edits), problems)
    return [(one.code, str(one.place), one.value("found"), [edit.text for edit in one.edits]) for one in problems]


def test_a_slip_is_told_at_its_place_with_its_edit():
    rule = text_rule(("PD602",), doubled_spaces, Sureness.CERTAIN)
    assert told(rule) == []
    (found,) = told(rule, DUTY, "      - Tổng hợp\n        kết  quả\n")
    assert found == ("PD602", "ke-hoach.yaml:59:12", "t", [" "])


def test_a_text_is_asked_about_once():
    rule = text_rule(("PD602",), doubled_spaces, Sureness.CERTAIN)
    asked.clear()
    told(rule, DUTY, DUTY + DUTY)
    told(rule)
    assert asked.count("Tổng hợp kết quả") == 1
    forget_texts()
    told(rule)
    assert asked.count("Tổng hợp kết quả") == 2


def test_names_are_looked_at_by_a_reader_that_gives_them():
    edits = ("  snv: Sở Nội vụ", "  snv: Sở  Nội vụ")
    assert told(text_rule(("PD602",), doubled_spaces, Sureness.CERTAIN), *edits) == []
    assert len(told(text_rule(("PD602",), doubled_spaces, Sureness.CERTAIN, texts=typed_texts), *edits)) == 1


def test_a_slip_may_have_a_code_of_its_own():
    rule = text_rule(
        ("PD602", "PD603"), lambda words: [Slip(0, 1, code="PD603")] if "hợp" in words else [], Sureness.CERTAIN
    )
    assert [code for code, *_ in told(rule)] == ["PD603"]
