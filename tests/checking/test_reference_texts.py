"""The reference texts, carried over as they stand: what their authors did not see is found, and little else told."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from plandocs.building.build import build
from plandocs.diagnostics.diagnostic import Problems, Severity
from tests.checking.carried_text import carried
from tests.checking.reference_slips import TEXTS, Text

REFERENCE = Path(__file__).parents[3] / "shared" / "reference"

pytestmark = pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"{REFERENCE} is not here")

each_text = pytest.mark.parametrize("text", TEXTS, ids=lambda text: text.file[:3])


@cache
def told(file: str) -> list[tuple[str, str, Severity]]:
    """What is told of a reference text: code, the line that it stands in, and how grave it is."""
    text = next(one for one in TEXTS if one.file == file)
    spec = carried(REFERENCE / file, text.head, begin=text.begin, end=text.end)
    problems, lines = Problems(), spec.split("\n")
    assert build(Path("nowhere/carried.yaml"), problems, name="carried.yaml", data=spec.encode()) is not None
    return [(one.code, lines[one.place.line - 1], one.severity) for one in problems.in_order()]


def is_told(text: Text, code: str, words: str) -> bool:
    return any(code == found and words in line for found, line, _ in told(text.file))


@each_text
def test_the_slips_of_the_authors_are_found(text):
    assert [(code, words) for code, words in text.found if not is_told(text, code, words)] == []


@each_text
def test_nothing_else_is_told(text):
    known = [*text.found, *((code, words) for code, words, _ in text.accepted)]
    grave = [(code, line.strip()) for code, line, severity in told(text.file) if severity is not Severity.INFO]
    assert [one for one in grave if not any(code == one[0] and words in one[1] for code, words in known)] == []


@each_text
def test_what_is_missed_stands_in_the_text(text):
    words = " ".join((REFERENCE / text.file).read_text(encoding="utf-8").replace("*", "").split())
    assert [(missed, why) for missed, why in text.missed if missed not in words or not why] == []


@each_text
def test_what_is_accepted_is_still_told(text):
    assert [(code, words) for code, words, _ in text.accepted if not is_told(text, code, words)] == []
