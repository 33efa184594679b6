import re
from string import Formatter

import pytest

from plandocs.diagnostics.catalogue import CATALOGUE, PHRASES, ROLES, SHAPES
from plandocs.diagnostics.diagnostic import Severity

every_code = pytest.mark.parametrize("code", CATALOGUE)
every_told = pytest.mark.parametrize(
    "told", [told for row in CATALOGUE.values() for told in (row.vi, row.en)], ids=lambda told: told.message
)


def slots(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@every_code
def test_a_code_is_pd_and_three_digits(code):
    assert re.fullmatch(r"PD\d{3}", code)


def test_codes_stand_in_order():
    assert list(CATALOGUE) == sorted(CATALOGUE)


@every_code
def test_a_name_is_kebab_case(code):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", CATALOGUE[code].name)


@every_code
def test_a_name_states_the_flaw_and_not_the_cure(code):
    """It must read well after "allow"."""
    first = CATALOGUE[code].name.partition("-")[0]
    assert first not in {"use", "avoid", "check", "do", "dont", "must", "should", "allow", "forbid", "require", "add"}
    assert not CATALOGUE[code].name.endswith(("-error", "-warning", "-problem"))


def test_names_are_unique():
    names = [row.name for row in CATALOGUE.values()]
    assert sorted(set(names)) == sorted(names)


@every_code
def test_both_languages_name_the_same_values(code):
    vi, en = CATALOGUE[code].vi, CATALOGUE[code].en
    assert slots(vi.message) == slots(en.message)
    assert slots(vi.hint) == slots(en.hint)


@every_code
def test_slots_are_plain_names(code):
    row = CATALOGUE[code]
    for template in (row.vi.message, row.vi.hint, row.en.message, row.en.hint):
        assert all(name.isidentifier() for name in slots(template))


@every_code
def test_an_error_says_what_to_do(code):
    row = CATALOGUE[code]
    if row.severity is Severity.ERROR:
        assert row.vi.hint
        assert row.en.hint


@every_told
def test_a_sentence_begins_small_and_has_no_final_dot(told):
    for text in filter(None, (told.message, told.hint)):
        assert not text.endswith(".")
        assert text == text.strip()
        assert "  " not in text
        assert not re.match(r"[A-ZĐ][a-zà-ỹ]", text) or text.startswith(("YAML", "LibreOffice"))


def test_tables_have_the_same_entries_in_both_languages():
    assert SHAPES["vi"].keys() == SHAPES["en"].keys()
    assert ROLES["vi"].keys() == ROLES["en"].keys()


def test_no_phrase_hides_a_longer_one_after_it():
    phrases = list(PHRASES)
    for place, phrase in enumerate(phrases):
        assert not any(later.startswith(phrase) for later in phrases[place + 1 :])
