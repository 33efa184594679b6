"""A look that lacks styles gets them in the profile's form; what the office drew stays byte for byte."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing.docx import write_docx
from plandocs.writing.look import open_look
from plandocs.writing.look_renewal import NotRenewed, renewed
from plandocs.writing.shipped_look import write_look
from tests.readers.package_check import package_faults
from tests.writing.sample import document, parts, profile, zipped

STYLES = "word/styles.xml"
LATER = ("Phụ lục", "Tên phụ lục", "Dấu sao")


def without(*names: str, sizes: str = "14") -> dict[str, str]:
    """The parts of a look as an earlier plandocs made it, which knew fewer styles."""
    contents = parts(write_look(profile(), sizes))
    for name in names:
        contents[STYLES], count = re.subn(
            rf'<w:style [^>]*><w:name w:val="{name}"/>.*?</w:style>', "", contents[STYLES]
        )
        assert count == 1, name
    return contents


def made(contents: dict[str, str]) -> tuple[bytes, list[str]]:
    data = zipped(contents)
    return renewed(data, {name: text.encode() for name, text in contents.items()}, profile())


def opened(data: bytes, folder: Path):
    (folder / "look.docx").write_bytes(data)
    problems = Problems()
    frame = open_look(folder / "look.docx", profile(), "14", problems)
    return frame, [problem.code for problem in problems]


def test_lacking_styles_are_added_and_the_look_is_whole_again(tmp_path):
    assert opened(zipped(without(*LATER)), tmp_path) == (None, ["PD806"] * 3)
    data, names = made(without(*LATER))
    frame, told = opened(data, tmp_path)
    assert (sorted(names), told) == (sorted(LATER), [])
    assert frame is not None
    shipped, _ = opened(zipped(without()), tmp_path)
    assert shipped is not None
    assert (frame.styles, frame.faces, frame.spaces) == (shipped.styles, shipped.faces, shipped.spaces)
    assert package_faults(write_docx(document(), frame, profile())) == []


def test_a_whole_look_stays_as_it_is():
    data = zipped(without())
    assert renewed(data, {name: text.encode() for name, text in without().items()}, profile()) == (data, [])


def test_every_other_part_stays():
    before = without(*LATER)
    data, _ = made(before)
    after = {name: zipfile.ZipFile(io.BytesIO(data)).read(name).decode() for name in before}
    assert {name for name in before if before[name] != after[name]} == {STYLES}
    assert after[STYLES].startswith(before[STYLES].removesuffix("</w:styles>").rstrip())


def test_what_is_added_is_as_large_as_the_looks_own_text(tmp_path):
    data, _ = made(without("Phụ lục", sizes="13"))
    frame, told = opened(data, tmp_path)
    whole, _ = opened(zipped(without(sizes="13")), tmp_path)
    assert frame is not None
    assert whole is not None
    assert (told, frame.faces) == ([], whole.faces)


def test_an_id_that_another_style_has_is_not_taken(tmp_path):
    contents = without("Phụ lục")
    contents[STYLES] = contents[STYLES].replace('w:styleId="AnnexTitle"', 'w:styleId="annexlabel"')
    data, _ = made(contents)
    frame, told = opened(data, tmp_path)
    assert frame is not None
    assert (told, frame.styles["annex_label"], frame.styles["annex_title"]) == ([], "AnnexLabel2", "annexlabel")


@pytest.mark.parametrize(("old", "new"), [("</w:styles>", "</w:styles><!-- x -->")])
def test_styles_that_nothing_can_be_added_to_stay(old, new):
    contents = without("Phụ lục")
    contents[STYLES] = contents[STYLES].replace(old, new)
    with pytest.raises(NotRenewed):
        made(contents)
