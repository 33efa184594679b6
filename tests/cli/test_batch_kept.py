"""``plandocs batch`` and files that people changed: none is replaced without a word."""

from __future__ import annotations

import csv
import errno
from collections.abc import Mapping
from pathlib import Path

import pytest

from plandocs.batch import keeping
from plandocs.batch.folder import Files
from plandocs.batch.hashes import ABSENT
from tests.cli.batch_sample import NAMES, change, files, make_project, manifest, run

OWN = Path("ra", f"{NAMES[1]}.docx")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_project(tmp_path, monkeypatch)


def test_a_plan_that_somebody_changed_stays_and_is_named_in_every_run() -> None:
    run("--units", "units.csv", "-o", "ra")
    OWN.write_bytes(b"my own")
    change("mau.yaml", "Cử ", "Cử đi ")
    for made in (2, 0):
        done = run("--units", "units.csv", "-o", "ra")
        assert (
            f"ra: warning[PD929]: kept, for somebody changed them or no run of this batch made them (1): {OWN.name}"
            in done.stderr
        )
        assert f" {made} made, {2 - made} unchanged, 1 with files of somebody's own kept, 0 failed" in done.stdout
        assert OWN.read_bytes() == b"my own"


def test_a_foreign_file_in_a_new_folder_stays() -> None:
    Path("ra").mkdir()
    OWN.write_bytes(b"my own")
    assert "PD929" in run("--units", "units.csv", "-o", "ra").stderr
    assert OWN.read_bytes() == b"my own"
    assert len(files()) == 3


def test_a_kept_file_that_is_moved_away_is_made_and_told_no_more() -> None:
    run("--units", "units.csv", "-o", "ra")
    made = OWN.read_bytes()
    OWN.write_bytes(b"my own")
    run("--units", "units.csv", "-o", "ra")
    OWN.unlink()
    done = run("--units", "units.csv", "-o", "ra")
    assert "PD929" not in done.stderr
    assert OWN.read_bytes() == made
    assert " 0 made, 3 unchanged, 0 failed" in run("--units", "units.csv", "-o", "ra").stdout


def test_force_replaces_them_and_says_how_many() -> None:
    run("--units", "units.csv", "-o", "ra")
    made = OWN.read_bytes()
    OWN.write_bytes(b"my own")
    ahead = run("--units", "units.csv", "-o", "ra", "--force", "--dry-run")
    assert "files of somebody's own that would be replaced: 1" in ahead.stdout
    assert OWN.read_bytes() == b"my own"
    done = run("--units", "units.csv", "-o", "ra", "--force")
    assert "files of somebody's own that were replaced: 1" in done.stdout
    assert "PD929" not in done.stderr
    assert OWN.read_bytes() == made


def test_a_dry_run_names_what_would_be_kept_deleted_and_fail() -> None:
    run("--units", "units.csv", "-o", "ra", "--name", "{{ unit.code }}")
    Path(OWN).write_bytes(b"my own")
    change("units.csv", "Đảo,5", "Đảo,năm")
    done = run("--units", "units.csv", "-o", "ra", "--dry-run", "--prune")
    assert done.exit_code == 1
    assert "PD929" in done.stderr
    assert "“năm”" in done.stderr
    assert done.stdout.splitlines() == [
        f"00082\tPhường Cửa Nam\t{NAMES[0]}\tmake",
        f"10816\tXã Hà Bắc\t{NAMES[1]}\tkeep somebody's own",
        f"26732\tĐặc khu Côn Đảo\t{NAMES[2]}\tfail",
        f"would delete {Path('ra', '00082.docx')}",
        f"would delete {Path('ra', '10816.docx')}",
        "3 units: 1 to be made, 0 unchanged, 1 with files of somebody's own kept, 1 would fail; nothing was written",
    ]
    assert files() == ["00082.docx", OWN.name, "10816.docx", "26732.docx"]


def test_a_dry_run_tells_of_stale_files() -> None:
    run("--units", "units.csv", "-o", "ra")
    assert "PD922" in run("--units", "units.csv", "-o", "ra", "--name", "{{ unit.code }}", "--dry-run").stderr


def test_the_summary_calls_the_file_kept() -> None:
    run("--units", "units.csv", "-o", "ra")
    OWN.write_bytes(b"my own")
    run("--units", "units.csv", "-o", "ra", "--summary", "th.csv")
    with Path("th.csv").open(encoding="utf-8-sig", newline="") as stream:
        told = [(row["code"], row["state"], row["problems"]) for row in csv.DictReader(stream)]
    assert told[1][:2] == ("10816", "kept")
    assert "PD929" in told[1][2]


def test_a_file_that_a_failed_write_left_is_no_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """The ledger knows which of a unit's files were put in place before the next one was refused."""
    run("--units", "units.csv", "-o", "ra")
    write = Files.write

    def refuse(self: Files, files: Mapping[str, bytes]) -> None:
        write(self, files)
        if OWN.name in files:
            raise PermissionError(errno.EACCES, "open in Word")

    change("mau.yaml", "Cử ", "Cử đi ")
    with monkeypatch.context() as patch:
        patch.setattr(Files, "write", refuse)
        assert "PD902" in run("--units", "units.csv", "-o", "ra").stderr
    assert [len(unit["outputs"]) for unit in manifest()["units"]] == [1, 1, 1]  # type: ignore[arg-type]
    change("mau.yaml", "Cử đi ", "Cử hẳn ")
    assert " 3 made, 0 unchanged, 0 failed" in run("--units", "units.csv", "-o", "ra").stdout


QUOTA = """\
plandocs: 1
issuer: {name: Ủy ban nhân dân thành phố Hải Phòng, abbreviation: UBND, place: Hải Phòng}
date: 2026
title: Bồi dưỡng
period: 2027
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
quotas: {ct: {columns: [{id: so, name: Số người}], rows: [{unit: Xã Hà Bắc, code: "10816", values: 12}]}}
outline: [{heading: Chỉ tiêu, content: {kind: quota, of: ct}}]
"""


def test_a_form_that_was_filled_in_stays_while_its_plan_is_renewed() -> None:
    Path("tinh.yaml").write_text(QUOTA, encoding="utf-8")
    words = ("--quota", "tinh.yaml", "--forms", "-o", "ra")
    run(*words)
    form = Path("ra", f"{NAMES[1]}-phieu-dang-ky.xlsx")
    form.write_bytes(b"filled in")
    plan = OWN.read_bytes()
    change("mau.yaml", "Cử ", "Cử đi ")
    done = run(*words)
    assert "PD929" in done.stderr
    assert form.name in done.stderr
    assert form.read_bytes() == b"filled in"
    assert OWN.read_bytes() != plan
    run(*words, "--prune")
    assert form.read_bytes() == b"filled in"


def test_an_earlier_file_that_cannot_be_read_once_is_nobodys_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("--units", "units.csv", "-o", "ra").exit_code == 0
    change("mau.yaml", "Bồi dưỡng", "Tập huấn")
    with monkeypatch.context() as once:
        once.setattr(keeping, "hash_of_file", lambda _: ABSENT)
        done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 3
    assert "PD906" in done.stderr
    assert "PD929" not in done.stderr
    assert " 3 made, " in run("--units", "units.csv", "-o", "ra").stdout
