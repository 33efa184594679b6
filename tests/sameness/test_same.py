"""The same documents, to the byte, on every machine and day.

Always, a run that differs in everything is compared with a plain one. ``make same`` tries each difference alone and
other versions of Python.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.sameness.settings import EVERYTHING, PLAIN, ROOT, Setting, alone, made
from tools.reliability import record

_COMPARED = (".docx", ".xlsx", ".zip")
_OLDEST = (3, 11)
_PACKAGES = """
import click, docx, docxtpl, jinja2, pydantic, xlrd, xlsxwriter, yaml
from importlib.metadata import version
version("plandocs")
"""
is_long = pytest.mark.skipif(os.environ.get("PLANDOCS_SAME") != "1", reason="takes minutes (make same)")


def documents(folder: Path) -> dict[str, bytes]:
    """The documents that were made in a folder."""
    found = (path for path in folder.rglob("*") if path.suffix in _COMPARED and "specs" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def differing(one: dict[str, bytes], other: dict[str, bytes], *, same_zlib: bool = True) -> list[str]:
    """The names of documents that differ: in their bytes, or with another zlib in what they hold."""
    names = sorted({*one, *other})
    if same_zlib:
        return [name for name in names if one.get(name) != other.get(name)]
    return [name for name in names if held(one.get(name, b"")) != held(other.get(name, b""))]


def held(data: bytes) -> object:
    """What a package holds: parts, order, times and content, however they are compressed."""
    if not data.startswith(b"PK"):
        return data
    with ZipFile(BytesIO(data)) as package:
        return [
            (entry.filename, entry.date_time, entry.external_attr, held(package.read(entry)))
            for entry in package.infolist()
        ]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return documents(made(PLAIN, tmp_path_factory.mktemp("plain") / "p"))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="settings of POSIX")
def test_nothing_that_differs_shows(plain: dict[str, bytes], tmp_path: Path) -> None:
    found = documents(made(EVERYTHING, tmp_path / "p"))
    assert differing(plain, found) == []
    assert {name.rpartition(".")[2] for name in found} == {"docx", "xlsx", "zip"}
    assert len(found) > 30


# ---------------------------------------------------------------- make same


@pytest.fixture(scope="module")
def rows() -> Iterator[list[tuple[str | int, ...]]]:
    found: list[tuple[str | int, ...]] = []
    yield found
    record(
        "40-sameness",
        "The same documents everywhere",
        says=(
            "The examples, a batch with its archive, lists, registration forms with their summary, a filled form and a "
            "look were made plainly, and again with one thing different, or with everything at once. Compared is every "
            "byte of the Word and Excel files and of archives. The other day is one of 2050, set within the process; "
            "the order of folders is turned round there as well. Another zlib was not at hand: the versions of "
            "Python that were tried use the same. Of PDF files, pages are counted."
        ),
        command="make same",
        columns=("what differs", "runs", "files compared", "differences"),
        rows=found,
    )


@is_long
@pytest.mark.parametrize("setting", alone(), ids=lambda setting: setting.name)
def test_one_difference(
    plain: dict[str, bytes], rows: list[tuple[str | int, ...]], tmp_path: Path, setting: Setting
) -> None:
    found = documents(made(setting, tmp_path / "p"))
    told = differing(plain, found)
    rows.append((setting.name, 2 if setting.again else 1, len(found), len(told)))
    assert told == []


def pythons() -> list[str]:
    """The other Pythons of this machine, one of each version that plandocs runs with."""
    named = os.environ.get("PLANDOCS_PYTHONS", "").split(os.pathsep)
    on_path = [shutil.which(f"python3.{minor}") or "" for minor in range(_OLDEST[1], 20)]
    of_pyenv = sorted(map(str, Path.home().glob(".pyenv/versions/3.*/bin/python")))
    found: dict[tuple[int, ...], str] = {}
    for python in filter(None, (*named, *on_path, *of_pyenv)):
        asked = subprocess.run(
            [python, "-c", "import sys; print(*sys.version_info[:2])"], capture_output=True, text=True, check=False
        )
        version = tuple(map(int, asked.stdout.split()))
        if version >= _OLDEST and version != sys.version_info[:2]:
            found.setdefault(version, python)
    return [found[version] for version in sorted(found)]


def with_packages(python: str) -> str:
    """A Python that has what plandocs needs: this one, or an environment made of it and kept beside ``.venv``."""
    if subprocess.run([python, "-c", _PACKAGES], capture_output=True, check=False).returncode == 0:
        return python
    asked = subprocess.run([python, "-V"], capture_output=True, text=True, check=True).stdout.split()[1]
    folder = ROOT / f".venv-{asked}"
    own = str(folder / "bin" / "python")
    if not Path(own).exists():
        subprocess.run([python, "-m", "venv", str(folder)], check=True)
        install = [own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*install, "--require-hashes", "-r", str(ROOT / "requirements" / "dev.txt")], check=True)
        subprocess.run([*install, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], check=True)
    return own


@is_long
@pytest.mark.parametrize("python", pythons() if os.environ.get("PLANDOCS_SAME") == "1" else [])
def test_another_version_of_python(
    plain: dict[str, bytes], rows: list[tuple[str | int, ...]], tmp_path: Path, python: str
) -> None:
    own = with_packages(python)
    asked = [own, "-c", "import sys, zlib; print(zlib.ZLIB_RUNTIME_VERSION, sys.version.split()[0])"]
    library, version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()
    for setting in (PLAIN, EVERYTHING):
        found = documents(made(replace(setting, python=own), tmp_path / "p"))
        told = differing(plain, found, same_zlib=library == zlib.ZLIB_RUNTIME_VERSION)
        ending = "" if setting is PLAIN else " and everything at once"
        rows.append((f"Python {version} (plain: {sys.version.split()[0]}){ending}", 1, len(found), len(told)))
        assert told == []


@is_long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_pdf_files_have_the_same_pages(rows: list[tuple[str | int, ...]], tmp_path: Path) -> None:
    specs = sorted((ROOT / "specs").glob("ke-hoach-*.yaml"))[:4]
    counts = []
    for number, more in enumerate(({}, {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7", "LC_ALL": "C"})):
        folder = tmp_path / str(number)
        words = ["render", *map(str, specs), "-o", str(folder), "--to", "pdf"]
        environment = {**os.environ, **more, "PYTHONPATH": str(ROOT / "src")}
        subprocess.run([sys.executable, "-m", "plandocs", *words], env=environment, capture_output=True, check=True)
        counts.append({path.name: pages(path) for path in sorted(folder.glob("*.pdf"))})
    told = [name for name in counts[0] if counts[0][name] != counts[1].get(name)]
    rows.append(("PDF: time zone, hash seed and locale (pages)", 1, len(counts[0]), len(told)))
    assert len(counts[0]) == len(specs)
    assert all(counts[0].values())
    assert told == []


def pages(pdf: Path) -> int:
    """How many pages a PDF file has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))
