from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from plandocs.checking import rules
from plandocs.checking.check import RULES
from plandocs.diagnostics.catalogue import CATALOGUE
from tests.loading.sample import SPEC, told

FOLDER = Path(rules.__file__).parent
MODULES = sorted(path.relative_to(FOLDER).with_suffix("") for path in FOLDER.glob("*/*.py") if path.stem != "__init__")
TESTS = Path(__file__).parent / "rules"


def test_every_rule_is_asked():
    found = [import_module(".".join((rules.__name__, *module.parts))).RULE for module in MODULES]
    assert len(found) == len(RULES)
    assert all(rule in RULES for rule in found)


def test_every_code_is_in_the_catalogue():
    assert {code for rule in RULES for code in rule.codes} <= set(CATALOGUE)


def test_a_code_is_given_by_one_rule():
    assert [code for code, count in Counter(code for rule in RULES for code in rule.codes).items() if count > 1] == []


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_rule_is_named_by_the_flaw_it_finds(module):
    rule = import_module(".".join((rules.__name__, *module.parts))).RULE
    assert module.name.replace("_", "-") in {CATALOGUE[code].name for code in rule.codes}


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_rule_has_its_test(module):
    assert (TESTS / module.parent / f"test_{module.name}.py").is_file()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.codes[0])
def test_a_rule_is_content_with_a_right_spec(rule):
    assert SPEC
    assert told(rule) == []
