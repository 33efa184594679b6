import sys

import pytest

from plandocs.sources.reading import FORBIDDEN
from plandocs.sources.sheets import cell_text
from plandocs.sources.sheets.cell_text import CellTexts, Soiled
from plandocs.sources.sheets.refusal import Refusal


def test_no_forbidden_character_can_be_printed():
    """Text that can be printed is not looked at any closer."""
    forbidden = (chr(code) for code in range(sys.maxunicode + 1) if FORBIDDEN.match(chr(code)))
    assert not any(character.isprintable() for character in forbidden)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Học viên", "Học viên"),
        ("Ho\u0323c vie\u0302n", "Học viên"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\x0bb\u2028c\x85d", "a\nb\nc\nd"),
        ("a\tb\u00a0c", "a\tb\u00a0c"),
        ("Ho\u0323c\n", "Học\n"),
    ],
)
def test_text_takes_one_form(raw, text):
    texts = CellTexts()
    assert texts.read(raw) == text
    assert not texts.found_soiled


def test_what_is_taken_out_is_remembered():
    texts = CellTexts()
    found = texts.read("a\x00b\u200b\x00e\u0323")
    assert isinstance(found, Soiled)
    assert found == "abẹ"
    assert found.characters == {"\x00", "\u200b"}
    assert texts.found_soiled


def test_there_is_an_end_to_text(monkeypatch):
    monkeypatch.setattr(cell_text, "MOST_TEXTS", 10)
    texts = CellTexts()
    texts.read("12345")
    texts.read("12345")
    with pytest.raises(Refusal, match="PD047"):
        texts.read("1")
