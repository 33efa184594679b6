"""Files with bytes changed at random: whatever comes of it, it is a workbook or an error, never an exception."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.telling import hint, message
from plandocs.sources.sheets.workbook import read_workbook
from tests.sources.sheets.packages import zipped
from tests.sources.sheets.programs import by_openpyxl, by_xlsxwriter, needs_calc

PIECES = st.one_of(
    st.binary(max_size=3),
    st.sampled_from(
        [b"<", b">", b"&", b'"', b"<c ", b"</row>", b"<row >", b"<!--", b"<![CDATA[", b"]]>", b"&#0;", b"&#x1F;", b"/>"]
    ),
    st.sampled_from([b'r="A99999999"', b't="s"', b't="d"', b"-1", b"9" * 30, b"nan", b"1e400", b"\xff\xfe", b"\0"]),
)
CHANGES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), PIECES), min_size=1, max_size=5)
STARTS = {"openpyxl": by_openpyxl(), "XlsxWriter": by_xlsxwriter()}
relaxed = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def changed(data, changes):
    """The bytes with stretches of them replaced."""
    found = bytearray(data)
    for place, length, piece in changes:
        start = int(place * len(found))
        found[start : start + length] = piece
    return bytes(found)


def ask(folder, data, name):
    (folder / name).write_bytes(data)
    problems = Problems()
    found = read_workbook(folder / name, name, problems)
    assert found is not None or problems.has_errors
    for problem in problems:
        assert message(problem, "vi")
        assert message(problem, "en")
        assert hint(problem, "vi") or problem.severity != "error"
    for sheet in found.sheets if found else ():
        assert all(not row or row[-1] is not None for row in sheet.rows)
        assert not any(value == "" for row in sheet.rows for value in row)


@pytest.mark.slow
@relaxed
@given(st.sampled_from(sorted(STARTS)), st.integers(0, 20), CHANGES)
def test_damaged_parts(tmp_path, start, number, changes):
    with zipfile.ZipFile(BytesIO(STARTS[start])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    hit = [name for name in parts if name.endswith((".xml", ".rels"))][number % len(parts)]
    ask(tmp_path, zipped(parts | {hit: changed(parts[hit], changes)}), "ds.xlsx")


@pytest.mark.slow
@relaxed
@given(st.sampled_from(sorted(STARTS)), CHANGES)
def test_damaged_archives(tmp_path, start, changes):
    ask(tmp_path, changed(STARTS[start], changes), "ds.xlsx")


@relaxed
@given(CHANGES)
def test_damaged_text(tmp_path, changes):
    ask(tmp_path, changed('STT;Họ và tên;"Ghi; chú"\r\n1;"Học ""viên"" 001";"a\nb"\r\n'.encode(), changes), "ds.csv")


@pytest.mark.slow
@needs_calc
@relaxed
@given(changes=CHANGES)
def test_damaged_old_files(tmp_path, from_libreoffice, changes):
    ask(tmp_path, changed(from_libreoffice["xls"], changes), "ds.xls")
