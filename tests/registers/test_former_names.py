"""Names that ended: their days, their sources, how they are found."""

import datetime
from pathlib import Path

import pytest

from plandocs.registers.former_names import FormerNames
from plandocs.registers.shelf import Shelf

NAMES = Shelf().former_names()


def named(words):
    return next(one for one in NAMES if words in one.names)


def test_every_row_has_a_day_and_a_document():
    assert NAMES
    assert all(one.last_day < datetime.date(2026, 1, 1) and one.document for one in NAMES)


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("Tư pháp - hộ tịch", "công chức Tư pháp-Hộ tịch", "Tư pháp-Hộ tịch"),
        ("Sở Lao động - Thương binh và Xã hội", "Sở Lao động – Thương  binh và Xã hội", None),
        ("Ban Tuyên giáo", "Ban Tuyên giáo và Dân vận", ""),
        ("Ban Tuyên giáo", "ban tuyên giáo", ""),
        ("huyện", "luyện", ""),
    ],
)
def test_how_a_name_is_found(name, text, wanted):
    found = named(name).pattern().search(text)
    assert (found[0] if found else "") == (text if wanted is None else wanted)


def test_a_name_is_past_from_the_day_after_its_last():
    row = named("huyện")
    assert not row.is_past(datetime.date(2025, 6, 30))
    assert row.is_past(datetime.date(2025, 7, 1))


def test_a_project_adds_names(tmp_path: Path):
    (tmp_path / "former").mkdir()
    (tmp_path / "former" / "cua-tinh.yaml").write_text(
        "source: Quyết định của tỉnh\nnames:\n"
        "  - kind: body\n    names: {Ban Xúc tiến: Trung tâm Xúc tiến}\n"
        "    ends: 30/6/2025\n    document: Quyết định\n    certainty: verified\n",
        encoding="utf-8",
    )
    shelf = Shelf((tmp_path,))
    assert shelf.former_names()[0].now("ban xúc tiến") == "Trung tâm Xúc tiến"
    assert isinstance(shelf.former_names()[-1], FormerNames)
    assert not list(shelf.problems)
