from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from plandocs.writing import safe_package
from plandocs.writing.safe_package import UnsafeFileError, parts_of
from plandocs.writing.shipped_look import write_look
from tests.writing.sample import profile


def look(folder: Path, **added: bytes) -> Path:
    """The shipped look with more parts."""
    buffer = io.BytesIO(write_look(profile(), "14"))
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, data in added.items():
            archive.writestr(f"word/{name}", data)
    path = folder / "look.docx"
    path.write_bytes(buffer.getvalue())
    return path


def test_a_plain_look_is_taken_apart(tmp_path: Path) -> None:
    assert "word/document.xml" in parts_of(look(tmp_path))


def test_a_bomb_does_not_go_off(tmp_path: Path) -> None:
    bomb = look(tmp_path, bomb=b"\0" * 101_000_000)
    assert bomb.stat().st_size < 200_000
    with pytest.raises(UnsafeFileError, match="too much"):
        parts_of(bomb)


def test_too_many_parts(tmp_path: Path) -> None:
    with pytest.raises(UnsafeFileError, match="too much"):
        parts_of(look(tmp_path, **{f"a{number}": b"" for number in range(1001)}))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_package, "_MOST_BYTES", 1000)
    with pytest.raises(UnsafeFileError, match="too large"):
        parts_of(look(tmp_path))


def test_a_part_that_holds_more_than_it_says_is_refused(tmp_path: Path) -> None:
    path = look(tmp_path, long=b"a" * 10_000)
    data = bytearray(path.read_bytes())
    for header in (b"PK\x03\x04", b"PK\x01\x02"):
        start = data.rindex(header)
        offset = start + (22 if header == b"PK\x03\x04" else 24)
        data[offset : offset + 4] = (5).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(UnsafeFileError):
        parts_of(path)


def test_two_parts_of_one_name(tmp_path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        path = look(tmp_path, **{"styles.xml": b"<a/>"})
    with pytest.raises(UnsafeFileError, match="plain"):
        parts_of(path)


def test_a_hyperlink_may_stay(tmp_path: Path) -> None:
    link = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" '
        b'Target="mailto:vanthu@example.vn" TargetMode="External"/></Relationships>'
    )
    assert "word/_rels/header1.xml.rels" in parts_of(look(tmp_path, **{"_rels/header1.xml.rels": link}))
