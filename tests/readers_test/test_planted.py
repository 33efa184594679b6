"""What each check catches of the faults that are planted: ours in every run, all of them by ``make planted``.

Together the checks catch every fault, and a sound file passes all of them in silence.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import docx
import openpyxl
import pytest

from tests.readers.every_package import faults_of
from tests.readers.package_check import package_faults
from tests.readers.schema_validator import find_validator, schema_errors
from tests.readers.workbook_check import workbook_faults
from tests.readers_test.planted import DATE, Plant, broken, plants, sound
from tools.reliability import record

WHOLE = os.environ.get("PLANDOCS_PLANTED") == "1"
NOT_OURS = {
    ("docx", "unknown attribute"): "the schema knows every attribute; ours knows only the order of elements",
    ("docx", "value that is none"): "as above",
    ("docx", "text lost"): "an empty text is sound; only who knows what was meant can tell",
    ("xlsx", "wrong stored value"): "as above, and LibreOffice, asked to compute anew",
    ("xlsx", "date as text"): "as above",
    ("xlsx", "text lost"): "as above",
}
"""What our check does not see, and why."""
KINDS = ("docx", "xlsx")
_PATIENCE = 300


def ours(kind: str, content: bytes) -> list[str]:
    return (package_faults if kind == "docx" else workbook_faults)(content, zip_date=DATE)


def seen(kind: str, content: bytes) -> list[object]:
    """All that python-docx or openpyxl reads of a file; raises what they raise."""
    if kind == "docx":
        story = docx.Document(io.BytesIO(content))
        notes = [part.blob for part in story.part.package.iter_parts() if "footnotes" in part.partname]
        return [*(one.text for one in _runs(story.element)), *notes]
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=True)
    return [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]


def _runs(root: Element) -> Iterator[Element]:
    return (one for one in root.iter() if str(one.tag).endswith("}t"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_file_is_passed_in_silence(kind):
    assert ours(kind, sound(kind)) == []
    assert faults_of(sound(kind)) == []


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("plant", plants(), ids=lambda one: f"{one.kind}: {one.name}")
def test_our_check_catches_it(plant):
    assert bool(ours(plant.kind, broken(plant))) is ((plant.kind, plant.name) not in NOT_OURS)


def test_there_are_enough():
    assert len(plants()) >= 50
    assert {(one.kind, one.name) for one in plants()} >= NOT_OURS.keys()


# the whole table

COLUMNS = ("our check", "Open XML SDK", "LibreOffice opens", "python-docx, openpyxl open", "same text")


@pytest.mark.skipif(not WHOLE, reason="make planted")
@pytest.mark.flawed("")
@pytest.mark.filterwarnings("ignore")
def test_together_they_catch_all(tmp_path):
    if find_validator() is None or shutil.which("soffice") is None:
        pytest.skip("the table needs the Open XML validator and LibreOffice")
    files = {Plant(kind, "nothing: a sound file", lambda entries: entries): sound(kind) for kind in KINDS}
    files |= {plant: broken(plant) for plant in plants()}
    opened = _converted(files, tmp_path)
    rows = []
    for number, (plant, content) in enumerate(files.items()):
        path = tmp_path / f"{number}.{plant.kind}"
        rows.append((plant, _caught(plant, content, path, opened)))
    _keep(rows)
    assert [plant.name for plant, caught in rows[: len(KINDS)] if any(caught)] == []
    assert [(plant.kind, plant.name) for plant, caught in rows[len(KINDS) :] if not any(caught)] == []


def _converted(files, folder: Path) -> dict[str, str]:
    """What LibreOffice reads of each file, by name; what it does not open is missing."""
    for number, (plant, content) in enumerate(files.items()):
        (folder / f"{number}.{plant.kind}").write_bytes(content)
    for kind, form in zip(KINDS, ("txt:Text (encoded):UTF8", "csv:Text - txt - csv (StarCalc):44,34,76"), strict=True):
        paths = sorted(folder.glob(f"*.{kind}"))
        _convert(folder, kind, form, paths)
        for path in paths:  # one that it falls over may keep it from the others
            if not (folder / kind / f"{path.stem}.{form[:3]}").is_file():
                _convert(folder, kind, form, [path])
    found = [*(folder / "docx").glob("*.txt"), *(folder / "xlsx").glob("*.csv")]
    return {f"{path.stem}.{path.parent.name}": path.read_text(encoding="utf-8-sig", errors="replace") for path in found}


def _convert(folder: Path, kind: str, form: str, paths: list[Path]) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(folder / kind), *map(str, paths)]
    subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)


def _caught(plant: Plant, content: bytes, path: Path, opened: dict[str, str]) -> tuple[bool, ...]:
    number = KINDS.index(plant.kind)
    expected = opened[f"{number}.{plant.kind}"]
    try:
        read, opens = seen(plant.kind, content), True
    except Exception:  # noqa: BLE001 - whatever a reader says of a broken file, it does not open it
        read, opens = [], False
    try:
        schema = bool(schema_errors(path))
    except (RuntimeError, subprocess.TimeoutExpired):
        schema = True  # it fell over the file, which is a verdict too
    shown = opened.get(path.name)
    differs = (opens and read != seen(plant.kind, sound(plant.kind))) or (
        shown is not None and _one(shown) != _one(expected)
    )
    return bool(ours(plant.kind, content)), schema, shown is None, not opens, differs


def _one(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _keep(rows) -> None:
    shown = [(f"{plant.kind}: {plant.name}", *("caught" if one else "·" for one in caught)) for plant, caught in rows]
    totals = [sum(caught[place] for _, caught in rows) for place in range(len(COLUMNS))]
    record(
        "50-planted",
        "What each check of files catches",
        says=(
            f"{len(rows) - len(KINDS)} faults were planted one by one in a Word file and a workbook that plandocs had "
            "made, and each was shown to every check: our own package check; the validator of the Open XML SDK; "
            "LibreOffice, which has to open the file; python-docx and openpyxl, which have to open it; and the text "
            "that these readers find, which has to be that of the sound file. The sound files come first, and pass all "
            "in silence. Word itself could not be asked."
        ),
        command="make planted",
        columns=("fault", *COLUMNS),
        rows=[*shown, ("caught in all", *map(str, totals))],
    )
    kinds = Counter(plant.kind for plant, _ in rows[len(KINDS) :])
    about = (
        ("our check", "Word files, workbooks, forms and looks: every one that any test or example makes"),
        ("Open XML SDK", "one Word file or workbook of each kind (make opens), every example"),
        ("LibreOffice opens", "one file of each kind, every example, a sample of PDFs"),
        ("python-docx, openpyxl open", "every file of which tests read text or form"),
        ("same text", "one file of each kind, every text of the text property"),
    )
    by_kind = [
        [sum(caught[place] for plant, caught in rows if plant.kind == kind) for kind in KINDS]
        for place in range(len(COLUMNS))
    ]
    record(
        "55-validators",
        "Which check looks at which files",
        says=(
            f"How many of the planted faults ({kinds['docx']} in a Word file, {kinds['xlsx']} in a workbook) each "
            "check finds, and which files it is shown in the tests."
        ),
        command="make planted",
        columns=("check", "looks at", "finds in a Word file", "finds in a workbook"),
        rows=[(*one, *by_kind[place]) for place, one in enumerate(about)],
    )
