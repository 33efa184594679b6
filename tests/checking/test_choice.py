import pytest

from plandocs.checking.choice import Asked, Choice
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.place import Place

W, E, INFO = Severity.WARNING, Severity.ERROR, Severity.INFO


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ([], True),
        ([Asked(ignore=("PD206",))], False),
        ([Asked(ignore=("PD6",))], True),
        ([Asked(select=("PD2",))], True),
        ([Asked(select=("PD6",))], False),
        ([Asked(select=("PD206",), ignore=("PD2",))], True),
        ([Asked(select=("times",), ignore=("PD206",))], False),
        ([Asked(ignore=("PD206",)), Asked(select=("PD206",))], True),
        ([Asked(select=("PD206",)), Asked(ignore=("PD2",))], False),
        ([Asked(ignore=("PD206",)), Asked(severities={"PD206": INFO})], False),
    ],
)
def test_the_closer_name_and_the_later_place_count(asked, told):
    assert Choice(tuple(asked)).is_told("PD206") is told


@pytest.mark.parametrize("asked", [Asked(ignore=("PD",)), Asked(select=("PD206",))])
def test_errors_that_would_make_a_wrong_document_are_always_told(asked):
    assert Choice((asked,)).is_told("PD101")
    assert Choice((asked,)).is_told("PD815")


@pytest.mark.parametrize(
    ("asked", "severity"),
    [
        ([Asked(severities={"PD2": INFO})], INFO),
        ([Asked(severities={"PD2": INFO, "PD206": E})], E),
        ([Asked(severities={"PD206": E}), Asked(severities={"PD2": INFO})], INFO),
        ([Asked(severities={"PD6": E})], W),
    ],
)
def test_severities_follow_the_same(asked, severity):
    assert Choice(tuple(asked)).severity("PD206", W) is severity


def test_an_error_of_loading_is_not_lowered():
    assert Choice((Asked(severities={"PD": INFO}),)).severity("PD101", E) is E


def test_what_was_found_is_told_as_asked():
    problems = Problems()
    for code in ("PD206", "PD701", "PD101"):
        problems.add(code, Place("x"))
    applied = Choice((Asked(ignore=("PD7",), severities={"PD206": E}),)).applied(problems)
    assert [(one.code, one.severity) for one in applied] == [("PD206", E), ("PD101", E)]
