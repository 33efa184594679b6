"""The ledger of a folder: its manifest, the journal of a run that did not end, and what may be wrong with both."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plandocs.batch.ledger import JOURNAL, MANIFEST, Ledger
from plandocs.batch.records import Output, Record, State, kept
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place


def record(code: str = "10816", file: str = "a.docx", **more: object) -> Record:
    return Record(code, "Xã Hà Bắc", "Thành phố Hải Phòng", State.MADE, "f1", (Output(file, 3, "00ff"),), **more)  # type: ignore[arg-type]


def opened(folder: Path) -> tuple[Ledger, list[str]]:
    problems = Problems()
    return Ledger.open(folder, problems), [problem.code for problem in problems]


def test_what_was_closed_is_read_back(tmp_path: Path) -> None:
    problems = Problems()
    problems.add("PD701", Place("a.yaml", 3, 1, path=("tasks", 2)), blanks="number")
    first, second = record(sources={"x.csv": "12"}, problems=kept(problems)), record("00004", "b.docx")
    ledger, _ = opened(tmp_path)
    ledger.note(second)
    ledger.close({"plandocs": "1"}, [first, second], [Output("cũ.docx", 1, "aa")])
    again, told = opened(tmp_path)
    assert told == []
    assert list(again.records.values()) == [first, second]
    assert sorted(again.files) == ["a.docx", "b.docx", "cũ.docx"]
    assert not (tmp_path / JOURNAL).exists()


def test_a_manifest_of_no_units_can_be_read(tmp_path: Path) -> None:
    opened(tmp_path)[0].close({}, [], [])
    assert opened(tmp_path)[1] == []
    assert json.loads((tmp_path / MANIFEST).read_bytes())["units"] == []


def test_a_manifest_that_would_be_the_same_stays(tmp_path: Path) -> None:
    opened(tmp_path)[0].close({}, [record()], [])
    before = (tmp_path / MANIFEST).stat()
    opened(tmp_path)[0].close({}, [record()], [])
    assert (tmp_path / MANIFEST).stat().st_ino == before.st_ino
    assert [path.name for path in tmp_path.iterdir()] == [MANIFEST]


def test_the_journal_of_a_run_that_did_not_end_counts_more(tmp_path: Path) -> None:
    opened(tmp_path)[0].close({}, [record()], [])
    later = record(file="moi.docx")
    ledger, _ = opened(tmp_path)
    ledger.note(later)
    ledger.stop()
    again, _ = opened(tmp_path)
    assert again.records == {"10816": later}
    assert sorted(again.files) == ["a.docx", "moi.docx"]


def test_the_template_of_a_run_that_did_not_end_is_known(tmp_path: Path) -> None:
    ledger, _ = opened(tmp_path)
    assert ledger.belongs_to(Path("a/mau.yaml"), Problems())
    ledger.note(record())
    ledger.stop()
    problems = Problems()
    assert opened(tmp_path)[0].belongs_to(Path("b/mau.yaml"), problems)
    assert not opened(tmp_path)[0].belongs_to(Path("a/khac.yaml"), problems)
    assert [problem.code for problem in problems] == ["PD923"]


@pytest.mark.parametrize("cut", [1, 20, 60, 130])
def test_a_torn_line_is_passed_over_and_the_next_one_counts(tmp_path: Path, cut: int) -> None:
    ledger, _ = opened(tmp_path)
    ledger.note(record("00004"))
    ledger.note(record("00008"))
    ledger.stop()
    journal = tmp_path / JOURNAL
    journal.write_bytes(journal.read_bytes()[:-cut])
    ledger, told = opened(tmp_path)
    assert told == []
    assert "00004" in ledger.records
    ledger.note(record("00025"))
    ledger.stop()
    assert {"00004", "00025"} <= set(opened(tmp_path)[0].records)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"format": 0}', b"\xff\xfe", b"[" * 100_000])
def test_a_manifest_that_cannot_be_read_is_told_and_all_is_made_anew(tmp_path: Path, data: bytes) -> None:
    (tmp_path / MANIFEST).write_bytes(data)
    ledger, told = opened(tmp_path)
    assert told == ["PD924"]
    assert ledger.records == {}


@pytest.mark.parametrize(
    "change",
    [
        {"code": 5},
        {"state": "nowhere"},
        {"outputs": [{"file": "../x.docx", "size": 1, "sha256": ""}]},
        {"outputs": [{"file": "/etc/passwd", "size": 1, "sha256": ""}]},
        {"outputs": [{"file": "..\\x.docx", "size": 1, "sha256": ""}]},
        {"problems": [{"code": "PD999x", "place": {"file": ""}, "severity": "error"}]},
        {"outputs": 7},
    ],
)
def test_records_that_no_run_wrote_are_passed_over(tmp_path: Path, change: dict[str, object]) -> None:
    opened(tmp_path)[0].close({}, [record("00004"), record()], [])
    path = tmp_path / MANIFEST
    read = json.loads(path.read_bytes())
    read["units"][1] |= change
    path.write_text(json.dumps(read), encoding="utf-8")
    assert list(opened(tmp_path)[0].records) == ["00004"]


def test_numbers_of_people_are_not_kept() -> None:
    problems = Problems()
    problems.add("PD103", Place("a.yaml"), found="001204012345", expected="text")
    assert kept(problems)[0].value("found") == "0********345"
