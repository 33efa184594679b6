"""``plandocs batch`` run again: what is unchanged stays, what failed or was cut short is taken up."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from plandocs.batch.folder import Files
from plandocs.batch.hands import NoCluster
from plandocs.batch.order import Job, Made, Order
from plandocs.batch.press import Press
from plandocs.batch.slices import OtherVersion
from plandocs.batch.working import WorkersLost
from plandocs.cli.commands import batch
from plandocs.writing.locking import locked
from tests.cli.batch_sample import BASE, NAMES, change, files, make_project, manifest, run


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_project(tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("change_it", "made"),
    [
        (lambda: None, 0),
        (lambda: change("units.csv", ",12", ",13"), 1),
        (lambda: change("mau.yaml", "Cử ", "Cử đi "), 3),
        (lambda: Path("plandocs.toml").write_text("", encoding="utf-8"), 3),
        (lambda: Path("ra", f"{NAMES[0]}.docx").unlink(), 1),
        (lambda: Path("ra", "plandocs-batch.json").unlink(), 3),
        (lambda: change("units.csv", "00082,Phường Cửa Nam,3\n", ""), 0),
    ],
    ids=["nothing", "a value", "the template", "the project", "gone", "no ledger", "fewer units"],
)
def test_only_what_changed_is_made_again(change_it, made) -> None:
    run("--units", "units.csv", "-o", "ra")
    whole = {name: Path("ra", name).read_bytes() for name in files()}
    change_it()
    done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 0
    assert f" {made} made, " in done.stdout
    if "Cử đi" not in Path("mau.yaml").read_text(encoding="utf-8") and ",13" not in Path("units.csv").read_text(
        "utf-8"
    ):
        assert {name: Path("ra", name).read_bytes() for name in files()} == whole


def test_a_unit_that_fails_keeps_its_earlier_plan() -> None:
    run("--units", "units.csv", "-o", "ra")
    change("units.csv", ",12", ",mười")
    done = run("--units", "units.csv", "-o", "ra")
    assert "PD922" not in done.stderr
    assert f"{NAMES[1]}.docx" in files()


def test_files_that_no_unit_makes_any_more_are_told_and_stay() -> None:
    run("--units", "units.csv", "-o", "ra")
    for _ in range(2):
        done = run("--units", "units.csv", "-o", "ra", "--name", "{{ unit.code }}")
        assert "ra: warning[PD922]: 3 files of earlier runs are made by no unit any more" in done.stderr
        assert len(files()) == 6


def test_stale_files_are_pruned_when_asked_unless_changed() -> None:
    run("--units", "units.csv", "-o", "ra")
    Path("ra", f"{NAMES[0]}.docx").write_bytes(b"my own")
    done = run("--units", "units.csv", "-o", "ra", "--name", "{{ unit.code }}", "--prune")
    assert done.stdout.count("deleted ra") == 2
    assert f"{NAMES[0]}.docx" in done.stderr
    assert files() == ["00082-phuong-cua-nam.docx", "00082.docx", "10816.docx", "26732.docx"]


def test_some_units_are_made_and_the_others_stay() -> None:
    run("--units", "units.csv", "-o", "ra")
    change("mau.yaml", "Cử ", "Cử đi ")
    done = run("--units", "units.csv", "-o", "ra", "--only", "82,26732")
    assert done.stdout.startswith("2 units: 2 made, 0 unchanged")
    assert [unit["code"] for unit in manifest()["units"]] == ["00082", "10816", "26732"]
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout


def test_provinces_one_after_another_share_a_folder() -> None:
    run("--province", "Huế", "--set", "so=1", "-o", "ra")
    done = run("--province", "Cao Bằng", "--set", "so=1", "-o", "ra", "--prune")
    assert "PD922" not in done.stderr
    assert "deleted" not in done.stdout
    assert " 0 made, 40 unchanged" in run("--province", "Huế", "--set", "so=1", "-o", "ra").stdout


def test_lists_that_plans_are_made_from_count_as_they_are_now() -> None:
    for code in ("00082", "10816", "26732"):
        Path("ds", code).mkdir(parents=True)
        Path("ds", code, "a.csv").write_text(
            "STT,Họ và tên,Chức vụ,Đơn vị công tác\n1,Học viên Một,x,y\n", encoding="utf-8"
        )
    change("mau.yaml", "signature:", 'rosters: {hv: {files: "ds/{{ unit.code }}", required: []}}\nsignature:')
    change("mau.yaml", '"Cử {{ so }} người."', '["Cử {{ so }} người.", {kind: roster, of: hv}]')
    first = run("--units", "units.csv", "-o", "ra")
    assert " 3 made, " in first.stdout, first.stderr
    assert " 0 made, " in run("--units", "units.csv", "-o", "ra").stdout
    change("ds/10816/a.csv", "Một", "Hai")
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout
    shutil.copy("ds/10816/a.csv", "ds/00082/b.csv")
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout


def test_a_file_that_cannot_be_written_fails_its_unit_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    write = Files.write

    def refuse(self: Files, files: Mapping[str, bytes]) -> None:
        if f"{NAMES[1]}.docx" in files:
            raise PermissionError(errno.EACCES, "open in Word")
        write(self, files)

    with monkeypatch.context() as patch:
        patch.setattr(Files, "write", refuse)
        done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 3
    assert "PD902" in done.stderr
    assert "open in Word" in done.stderr
    assert "failed: 10816 Xã Hà Bắc\n3 units: 2 made, 0 unchanged, 1 failed" in done.stdout
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout


def test_a_full_disk_stops_the_run_and_the_next_one_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    write = Files.write

    def refuse(self: Files, files: Mapping[str, bytes]) -> None:
        if f"{NAMES[1]}.docx" in files:
            raise OSError(errno.ENOSPC, "no space")
        write(self, files)

    with monkeypatch.context() as patch:
        patch.setattr(Files, "write", refuse)
        done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 3
    assert "no space" in done.stderr
    assert "stopped with 2 units left" in done.stderr
    assert files() == [".plandocs-batch.jsonl", f"{NAMES[0]}.docx"]
    assert " 2 made, 1 unchanged" in run("--units", "units.csv", "-o", "ra").stdout
    assert files() == [f"{name}.docx" for name in NAMES]


@pytest.mark.parametrize(
    ("lost", "code"),
    [(WorkersLost(), "PD926"), (NoCluster("nobody there"), "PD927"), (OtherVersion("1 != 2"), "PD928")],
)
def test_workers_that_are_lost_stop_the_run_and_the_next_one_goes_on(
    lost: Exception, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def until_lost(job: Job, orders: Sequence[Order], **_: object) -> Iterator[tuple[int, Made]]:
        yield 0, Press(job).made(orders[0])
        raise lost

    with monkeypatch.context() as patch:
        patch.setattr("plandocs.batch.running.results", until_lost)
        done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 3
    assert code in done.stderr
    assert "stopped with 2 units left" in done.stderr
    assert " 2 made, 1 unchanged" in run("--units", "units.csv", "-o", "ra").stdout


def test_a_folder_with_another_templates_plans_is_refused() -> None:
    run("--units", "units.csv", "-o", "ra")
    before = {name: Path("ra", name).read_bytes() for name in files()}
    Path("khac.yaml").write_text(BASE.replace("Việc", "Khác"), encoding="utf-8")
    for words in (("--dry-run",), ()):
        done = CliRunner().invoke(batch.command("en"), ["khac.yaml", "--units", "units.csv", "-o", "ra", *words])
        assert done.exit_code == 1
        assert "ra: error[PD923]: ra holds plans made from the template mau.yaml" in done.stderr
    assert {name: Path("ra", name).read_bytes() for name in files()} == before


def test_two_runs_into_one_folder_do_not_meet() -> None:
    Path("ra").mkdir()
    with locked(Path("ra", ".plandocs-batch.lock")):
        done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 3
    assert "PD925" in done.stderr
    assert files() == []
    assert run("--units", "units.csv", "-o", "ra").exit_code == 0
