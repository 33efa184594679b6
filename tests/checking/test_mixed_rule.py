import re

from plandocs.checking.mixed_rule import Use, mixed_rule
from plandocs.checking.rule import Sureness
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.mending import mended
from tests.checking.rules.words.worded import spec_with
from tests.checking.subjects import subject_with


def uses(words):
    return [Use(found.start(), found[0], "A", found[0][1]) for found in re.finditer("A[xyz]", words)]


def told(*duties, votes=(), rewrite=lambda written, form: written[0] + form):
    spec = spec_with(*duties)
    rule = mixed_rule("PD620", lambda _subject: uses, rewrite, Sureness.LIKELY, votes=lambda _subject: votes)
    problems = Problems()
    rule.check(subject_with(spec), problems)
    after = mended(spec.encode(), [edit for one in problems for edit in one.edits])[0].decode()
    shown = [(one.value("found"), one.value("usual"), one.value("count")) for one in problems]
    return shown, [duty for duty in ("Ax", "Ay", "Az") for _ in range(after.count(duty))]


def test_one_form_is_nothing_to_tell():
    assert told("Ax Ax", "Ax") == ([], ["Ax", "Ax", "Ax"])


def test_the_rarer_form_is_told_once_and_mended_everywhere():
    assert told("Ay", "Ax Ax Ax", "Ay") == ([("Ay", "Ax", "2")], ["Ax"] * 5)


def test_of_equals_the_first_one_stays():
    assert told("Ay", "Ax")[0] == [("Ax", "Ay", "1")]


def test_each_rare_form_is_told():
    assert told("Ax Ax", "Ay", "Az")[0] == [("Ay", "Ax", "1"), ("Az", "Ax", "1")]


def test_what_plandocs_prints_counts():
    assert told("Ay", "Ay Ax", votes=[("A", "x"), ("A", "x")])[0] == [("Ay", "Ax", "2")]
    assert told("Ay", votes=[("A", "x")])[0] == [("Ay", "Ax", "1")]


def test_what_cannot_be_rewritten_is_told_by_its_form():
    assert told("Ax Ax", "Ay", rewrite=lambda _written, _form: None) == ([("Ay", "x", "1")], ["Ax", "Ax", "Ay"])
