"""All files of a batch in one archive."""

from __future__ import annotations

import os
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest

from plandocs.batch.archive import pack
from plandocs.batch.hashes import hash_of
from plandocs.batch.records import Output


@pytest.fixture
def outputs(tmp_path: Path) -> list[Output]:
    found = []
    for name in ("Xã Hà Bắc.docx", "a/b.docx", "a.docx"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(name.encode())
        found.append(Output(name, len(name.encode()), hash_of(name.encode())))
    return found


def test_the_same_files_make_the_same_archive(tmp_path: Path, outputs: list[Output]) -> None:
    pack(tmp_path / "mot.zip", tmp_path, outputs)
    os.utime(tmp_path / "a.docx", (0, 0))
    pack(tmp_path / "hai.zip", tmp_path, reversed(outputs))
    assert (tmp_path / "mot.zip").read_bytes() == (tmp_path / "hai.zip").read_bytes()
    with ZipFile(tmp_path / "mot.zip") as package:
        assert package.namelist() == ["Xã Hà Bắc.docx", "a.docx", "a/b.docx"]
        assert {about.compress_type for about in package.infolist()} == {ZIP_STORED}
        assert package.read("Xã Hà Bắc.docx").decode() == "Xã Hà Bắc.docx"


def test_an_earlier_archive_stays_when_a_file_cannot_be_read(tmp_path: Path, outputs: list[Output]) -> None:
    (tmp_path / "het.zip").write_bytes(b"before")
    (tmp_path / "a.docx").unlink()
    with pytest.raises(FileNotFoundError):
        pack(tmp_path / "het.zip", tmp_path, outputs)
    assert (tmp_path / "het.zip").read_bytes() == b"before"
    assert not list(tmp_path.glob(".plandocs-*"))
