from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from plandocs.checking import rules
from plandocs.checking.registry import registered, rule_of
from plandocs.checking.rule import Sureness
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Severity
from tests.loading.sample import SPEC, told

FOLDER = Path(rules.__file__).parent
TESTS = Path(__file__).parent / "rules"
EVERY = [pytest.param(one, id=one.module) for one in registered()]
CODES = [code for one in registered() for code in one.rule.codes]


def test_every_module_of_a_family_is_a_rule():
    modules = sorted(path for path in FOLDER.glob("*/*.py") if path.stem != "__init__")
    assert [(one.family, one.module) for one in registered()] == [(path.parent.name, path.stem) for path in modules]
    for one in registered():
        assert import_module(f"{rules.__name__}.{one.family}.{one.module}").RULE is one.rule


def test_families_are_packages_with_a_line_of_their_own():
    for family in {one.family for one in registered()}:
        assert import_module(f"{rules.__name__}.{family}").__doc__


def test_every_code_is_in_the_catalogue():
    assert set(CODES) <= set(CATALOGUE)


def test_a_code_is_given_by_one_rule():
    assert [code for code, count in Counter(CODES).items() if count > 1] == []


def test_a_rule_is_found_by_its_codes():
    for one in registered():
        assert {rule_of(code) for code in one.rule.codes} == {one}
    assert rule_of("PD001") is None


@pytest.mark.parametrize("one", EVERY)
def test_a_rule_is_named_by_the_flaw_it_finds(one):
    assert one.module.replace("_", "-") in {CATALOGUE[code].name for code in one.rule.codes}


@pytest.mark.parametrize("one", EVERY)
def test_a_rule_has_its_test(one):
    assert (TESTS / one.family / f"test_{one.module}.py").is_file()


@pytest.mark.parametrize("one", EVERY)
def test_an_error_is_told_by_a_rule_that_is_certain(one):
    errors = [code for code in one.rule.codes if CATALOGUE[code].severity is Severity.ERROR]
    assert not errors or one.rule.sure is Sureness.CERTAIN
    assert errors or not one.rule.judgement, "only an error needs to be a judgement to be ignored"


@pytest.mark.parametrize("one", EVERY)
def test_a_rule_is_content_with_a_right_spec(one):
    assert SPEC
    assert told(one.rule) == []
