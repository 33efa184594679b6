"""The words of click in Vietnamese: the compiled catalogue is fresh, and each entry is one that click says."""

import re
from pathlib import Path

import click
import pytest

from tools.make_catalogue import FOLDER, compiled, read_catalogue

CATALOGUE = read_catalogue((FOLDER / "messages.po").read_text(encoding="utf-8"))
SOURCES = "".join(path.read_text(encoding="utf-8") for path in Path(click.__file__).parent.glob("*.py"))


def test_the_compiled_catalogue_is_fresh():
    assert (FOLDER / "messages.mo").read_bytes() == compiled(CATALOGUE)


@pytest.mark.parametrize("message", [part for key in CATALOGUE if key for part in key.split("\0")])
def test_click_says_each_message(message):
    assert message.replace("\n", "\\n").replace("\t", "\\t") in re.sub(r'"\s*\n\s*"', "", SOURCES)


@pytest.mark.parametrize(("key", "translated"), [pair for pair in CATALOGUE.items() if pair[0]])
def test_a_translation_has_no_slot_that_the_message_lacks(key, translated):
    slots = re.compile(r"\{[^}]*\}")
    assert set(slots.findall(translated)) <= set(slots.findall(key))
