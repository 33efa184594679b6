"""Widths of Times New Roman: the figures of standards/the-thuc.md, 1.3 and 1.4."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.registers.metrics import TABLE, text_width

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MILLIMETRE = 1440 / 25.4
FONTS = Path("/usr/share/fonts/truetype/liberation2")


@pytest.mark.parametrize(
    ("text", "size", "twips"),
    [
        (NATIONAL_NAME, 13, 5424),
        (NATIONAL_NAME, 12, 5007),
        (MOTTO, 14, 171.4 * 20),
        (MOTTO, 13, 159.1 * 20),
        ("ỦY BAN NHÂN DÂN", 12, 39.9 * MILLIMETRE),
        ("ỦY BAN NHÂN DÂN", 13, 43.2 * MILLIMETRE),
    ],
)
def test_known_widths(text: str, size: int, twips: float) -> None:
    assert text_width(text, size, bold=True) == pytest.approx(twips, abs=3)


def test_faces_differ() -> None:
    widths = {text_width(MOTTO, 14, bold=bold, italic=italic) for bold in (False, True) for italic in (False, True)}
    assert len(widths) == 4


def test_no_text_has_no_width() -> None:
    assert text_width("", 14) == 0


def test_a_wide_letter_is_as_wide_as_the_font_is_high() -> None:
    assert text_width("計", 14) == 14 * 20


def test_a_combining_mark_takes_no_room() -> None:
    assert text_width("e\u0302", 14) == text_width("e", 14)


def test_an_unknown_letter_is_typical() -> None:
    assert 5 * 20 < text_width("Ж", 14) < 10 * 20


@given(st.text(), st.text())
def test_widths_add_up(first: str, second: str) -> None:
    assert text_width(first + second, 13) == pytest.approx(text_width(first, 13) + text_width(second, 13))


def test_the_table_is_read_when_first_asked() -> None:
    code = (
        "import plandocs.registers.metrics as m; before = m._faces.cache_info().currsize; m.text_width('a', 1);"
        "print(before, m._faces.cache_info().currsize)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "0 1\n"


@pytest.mark.skipif(not FONTS.is_dir(), reason="Liberation Serif is not installed where Debian puts it")
def test_the_table_is_what_the_tool_makes() -> None:
    fonts = pytest.importorskip("fontTools.ttLib")
    shipped = json.loads(TABLE.read_text(encoding="utf-8"))["faces"]["bold"]["widths"]
    bold = fonts.TTFont(FONTS / "LiberationSerif-Bold.ttf")
    glyphs, advances = bold.getBestCmap(), bold["hmtx"]
    for width, letters in shipped.items():
        assert {advances[glyphs[ord(letter)]][0] for letter in letters} == {int(width)}
