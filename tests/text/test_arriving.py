"""Any text in any field arrives whole in the Word file and the workbook, or is refused at its line.

All texts of a carrier are exchanged at once, each with a marker of its own, so that one build tries some two hundred.
``PLANDOCS_TEXTS`` says how many such builds there are for each kind of text; without it there are a few.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.text.arriving import made, tried
from tests.text.carriers import NAMES, Spot, spots
from tests.text.enclosures import enclose
from tests.text.fields import text_fields
from tests.text.hostile import PIECES, Hostile, cell_part, hostiles, marker, shows
from tests.text.unshown import UNSHOWN
from tools.reliability import record

pytestmark = pytest.mark.flawed("character", "soft hyphen", "byte order mark")
"""What such texts bring into a file is what its check does not like to see there."""
ROUNDS = int(os.environ.get("PLANDOCS_TEXTS", "0"))
_LENGTHS = "long"
_SPARSE = 12
"""One text in so many is a very long one."""
HEADS_OF_FILES = (("quotas",), ("annexes", "bang"))
"""What a file of the second carrier must have as it is."""

tally: dict[str, Counter[str]] = {}
"""For each kind of text: how many were tried, arrived and were refused."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made_in = tmp_path_factory.mktemp("carriers")
    enclose(made_in)
    yield made_in
    if ROUNDS:
        _record()


@cache
def _numbered() -> Mapping[Spot, int]:
    return {spot: number for number, spot in enumerate(spots())}


def _open(name: str) -> list[Spot]:
    """The texts of a carrier that may become any other."""
    fixed = HEADS_OF_FILES if name == "quyet-dinh" else ()
    return [
        spot
        for spot in spots()
        if spot.carrier == name
        and spot.is_words
        and str(spot.field) not in UNSHOWN
        and not any(spot.path[: len(path)] == path for path in fixed)
    ]


_shown: dict[str, tuple[set[Spot], set[Spot]]] = {}


def shown(name, folder):
    """The texts of a carrier that its Word files show, and those that its workbook shows."""
    if name not in _shown:
        plain = Hostile("thử ", " chữ")
        trial = tried(name, {spot: plain.around(_numbered()[spot], spot) for spot in _open(name)}, folder)
        in_words, in_sheets = (
            {spot for spot in trial.arrived if marker(_numbered()[spot]) in words}
            for words in (trial.made.words, trial.made.sheets)
        )
        _shown[name] = in_words, in_sheets
    return _shown[name]


def lost(name: str, chosen: Mapping[Spot, Hostile], folder, kind: str) -> list[str]:
    """The texts that were neither refused nor shown whole."""
    in_words, in_sheets = shown(name, folder)
    texts = {spot: one.around(_numbered()[spot], spot) for spot, one in chosen.items() if spot in in_words}
    try:
        trial = tried(name, texts, folder)
    except Exception as error:  # whatever it is, it must not happen: which text brings it about?
        alone = [spot for spot in texts if _breaks(name, spot, texts[spot], folder)]
        raise AssertionError([(str(spot.field), texts[spot][:99]) for spot in alone]) from error
    count = tally.setdefault(kind, Counter())
    count.update(tried=len(texts), arrived=len(trial.arrived), refused=len(trial.refused))
    wrong = []
    for spot, text in trial.arrived.items():
        for words, expected in ((trial.made.words, in_words), (trial.made.sheets, in_sheets)):
            piece = text if words is trial.made.words else cell_part(text)
            if spot in expected and not shows(words, piece, marked=spot.field.prose):
                wrong.append(f"{spot.field} ({spot}): {text[:200]!r}")
    return wrong


def _breaks(name, spot, text, folder) -> bool:
    try:
        made(name, {spot: text}, folder)
    except Exception:  # noqa: BLE001 - see above
        return True
    return False


def test_every_field_is_shown_by_a_carrier(folder):
    seen = {spot.field for name in NAMES for spot in shown(name, folder)[0]}
    refused = {field for field in text_fields() if field.is_symbol}
    assert sorted(str(field) for field in text_fields() - seen - refused if str(field) not in UNSHOWN) == []


def assigned(name: str, texts: list[Hostile], random: Random) -> dict[Spot, Hostile]:
    """A text for each spot; very long ones for a few."""
    chosen = {spot: random.choice(texts) for spot in _open(name)}
    plain = [one for one in texts if not one.is_long] or [Hostile("", "")]
    return {
        spot: one if not one.is_long or random.randrange(_SPARSE) == 0 else random.choice(plain)
        for spot, one in chosen.items()
    }


few = settings(
    max_examples=ROUNDS or 2,
    derandomize=not ROUNDS,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("name", NAMES)
def test_any_text_arrives_or_is_refused_at_its_line(name, folder):
    @few
    @given(st.lists(hostiles(), min_size=5, max_size=20), st.randoms(use_true_random=False))
    def any_texts(texts: list[Hostile], random: Random) -> None:
        assert lost(name, assigned(name, texts, random), folder, "mixed with letters of any script") == []

    any_texts()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", PIECES if ROUNDS else [])
def test_each_kind_of_text(kind, name, folder):
    random = Random(f"{kind} {name}")  # noqa: S311 - no secret
    for _ in range(ROUNDS):
        texts = [
            one
            for piece in PIECES[kind]
            for one in (Hostile(piece, ""), Hostile("", piece), Hostile("a ", f" {piece} b"))
        ]
        assert lost(name, assigned(name, texts, random), folder, kind) == []


def _record() -> None:
    counted = ("tried", "arrived", "refused")
    rows: list[tuple[str | int, ...]] = [(kind, *(tally[kind][one] for one in counted)) for kind in sorted(tally)]
    rows.append(("all", *(sum(count[one] for count in tally.values()) for one in counted)))
    fields = text_fields()
    record(
        "20-text",
        "Any text in any field",
        says=(
            f"The model of a plan has {len(fields)} fields of words, found in the model itself, of which "
            f"{len(UNSHOWN)} are shown nowhere (names of files, choices). Plans that use all of them were made into "
            "Word files and workbooks with hostile texts in every field at once; each text had to be read back whole "
            "by programs that know nothing of plandocs, wherever the plain text stood before, or be refused by an "
            "error on its line. Capitals, spaces, the Unicode form and the signs at the end of a text are the "
            "program's to set and are not compared. What Word itself shows is not looked at here."
        ),
        command="make text",
        columns=("kind of text", "tried", "arrived", "refused"),
        rows=rows,
    )
