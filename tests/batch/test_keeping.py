"""What lies where files are to go: what runs made, and what people did."""

from __future__ import annotations

from pathlib import Path

import pytest

from plandocs.batch.hashes import hash_of
from plandocs.batch.keeping import Keeping
from plandocs.batch.ledger import Ledger
from plandocs.batch.records import Output, Record, State
from plandocs.diagnostics.diagnostic import Problems

NAME = "xa/a.docx"


def output(data: bytes) -> Output:
    return Output(NAME, len(data), hash_of(data))


def record(data: bytes) -> Record:
    return Record("10816", "Xã Hà Bắc", "Thành phố Hải Phòng", State.MADE, "f", (output(data),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder whose ledger has an old record in its manifest, and in its journal one of a run that was killed."""
    ledger = Ledger.open(tmp_path, Problems())
    ledger.close({}, [record(b"old")], [])
    ledger.note(record(b"new"))
    ledger.stop()
    (tmp_path / "xa").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("lies", "is_kept"),
    [(b"old", False), (b"new", False), (b"newest", False), (b"somebody's", True), (None, False)],
    ids=["before the kill", "after it", "the same already", "changed", "nothing"],
)
def test_what_any_run_made_is_replaced_and_what_people_changed_is_kept(
    folder: Path, lies: bytes | None, is_kept: bool
) -> None:
    if lies is not None:
        (folder / NAME).write_bytes(lies)
    keeping = Keeping(Ledger.open(folder, Problems()), folder)
    told, files = keeping.kept(record(b"newest"), {NAME: b"newest"})
    assert [one.kept for one in told.outputs] == [is_kept]
    assert [problem.code for problem in told.problems] == ["PD929"] * is_kept
    assert list(files) == [NAME] * (not is_kept)


def test_what_is_forced_is_counted(folder: Path) -> None:
    (folder / NAME).write_bytes(b"somebody's")
    keeping = Keeping(Ledger.open(folder, Problems()), folder, is_forced=True)
    told, files = keeping.kept(record(b"newest"), {NAME: b"newest"})
    assert (keeping.replaced, list(files), told.problems) == (1, [NAME], ())


def test_what_a_kept_file_would_have_been_is_not_taken_for_a_runs(folder: Path) -> None:
    (folder / NAME).write_bytes(b"somebody's")
    ledger = Ledger.open(folder, Problems())
    told, _ = Keeping(ledger, folder).kept(record(b"newest"), {NAME: b"newest"})
    ledger.note(told)
    assert not ledger.has_made(NAME, hash_of(b"newest"))
    ledger.stop()


@pytest.mark.parametrize(("lies", "found"), [(b"old", b"old"), (b"new", b"new"), (b"somebody's", None)])
def test_a_unit_that_failed_has_the_files_that_lie_there(folder: Path, lies: bytes, found: bytes | None) -> None:
    (folder / NAME).write_bytes(lies)
    keeping = Keeping(Ledger.open(folder, Problems()), folder)
    assert keeping.found(output(b"new")) == (output(found) if found is not None else None)
