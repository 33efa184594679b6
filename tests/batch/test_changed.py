"""What a batch is made from is changed while it runs: that is told, and the next run makes the plans anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plandocs.batch import opening, running, template
from tests.cli.batch_sample import NAMES, change, make_project, run, text_of

TITLE = "Bồi dưỡng {{ so }} người", "Tập huấn {{ so }} người"


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_project(tmp_path, monkeypatch)


def once_before(monkeypatch: pytest.MonkeyPatch, room: Any, name: str, act: Callable[[], None]) -> None:
    """Does something when a function is first called, before it."""
    function, waiting = getattr(room, name), [act]

    def called(*words: Any, **more: Any) -> Any:
        while waiting:
            waiting.pop()()
        return function(*words, **more)

    monkeypatch.setattr(room, name, called)


@pytest.mark.parametrize(
    ("room", "name"),
    [(template, "opened"), (opening, "hashes_of"), (opening, "_fits_look"), (running, "results")],
    ids=["when it was read", "before it is hashed", "when all is opened", "before plans are made"],
)
def test_a_template_that_is_changed(monkeypatch: pytest.MonkeyPatch, room: Any, name: str) -> None:
    once_before(monkeypatch, room, name, lambda: change("mau.yaml", *TITLE))
    done = run("--units", "units.csv", "-o", "ra")
    assert done.exit_code == 0
    assert "warning[PD931]: mau.yaml was changed" in done.stderr
    assert "BỒI DƯỠNG" in text_of(NAMES[0]).upper()
    again = run("--units", "units.csv", "-o", "ra")
    assert " 3 made, 0 unchanged" in again.stdout
    assert "PD931" not in again.stderr
    assert "TẬP HUẤN" in text_of(NAMES[0]).upper()


def test_a_table_of_units_that_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    once_before(monkeypatch, running, "results", lambda: change("units.csv", "Cửa Nam,3", "Cửa Nam,4"))
    assert "warning[PD931]: units.csv was changed" in run("--units", "units.csv", "-o", "ra").stderr
    assert " 1 made, 2 unchanged" in run("--units", "units.csv", "-o", "ra").stdout
    assert "Cử 4 người" in text_of(NAMES[0])


def test_what_stays_as_it_is_is_not_told() -> None:
    assert "PD931" not in run("--units", "units.csv", "-o", "ra").stderr
