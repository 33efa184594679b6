from __future__ import annotations

import io
import zipfile

import pytest

from plandocs.writing.package import Part, packed, unpacked

PARTS = [
    Part("word/document.xml", "<a>Kế hoạch</a>".encode()),
    Part("docProps/app.xml", b"<b/>"),
    Part("_rels/.rels", b"<c/>" * 1000),
    Part("[Content_Types].xml", b""),
]


@pytest.mark.flawed("")
def test_the_archive_is_whole() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(PARTS))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {part.name: part.data for part in PARTS}


def test_types_and_relationships_come_first_and_the_rest_by_name() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(PARTS))) as archive:
        names = archive.namelist()
    assert names == ["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "word/document.xml"]


def test_the_order_of_the_parts_makes_no_difference() -> None:
    assert packed(PARTS) == packed(reversed(PARTS))


def test_no_clock_and_no_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(packed(PARTS))) as archive:
        entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr, entry.extra) for entry in entries} == {(0, 0, b"")}
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_DEFLATED}


def test_an_archive_of_another_program_is_packed_anew_as_it_is() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in PARTS:
            entry = zipfile.ZipInfo(part.name, (2026, 6, 15, 1, 2, 4))
            entry.compress_type, entry.extra = zipfile.ZIP_DEFLATED, b"\x55\x54\x01\x00\x00"
            archive.writestr(entry, part.data)
    assert packed(unpacked(buffer.getvalue())) == packed(PARTS)


def test_a_name_that_the_format_does_not_know_is_our_own_fault() -> None:
    with pytest.raises(UnicodeEncodeError):
        packed([Part("word/kế.xml", b"")])
