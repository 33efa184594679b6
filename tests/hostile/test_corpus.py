"""Every hostile or odd input, through the real commands: told or accepted as it has to be, and nothing else done.

Each case runs in a child of a process that has loaded plandocs, which notes what it opens and starts, and as the
installed command. ``make hostile`` (``PLANDOCS_HOSTILE=1``) tries all; without it one in six runs in the first way and
one in ninety in the second, and none of those that take seconds.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.hostile.case import Case, Link, Pipe
from tests.hostile.corpus import CORPUS
from tests.hostile.judging import faults
from tests.hostile.trial import Nursery, Outcome, by_installed_command

IS_WHOLE = os.environ.get("PLANDOCS_HOSTILE") == "1"
POSIX = os.name == "posix"
EVERY, EVERY_PROCESS = (1, 1) if IS_WHOLE else (6, 90)
CASES = [
    pytest.param(kind, one, id=f"{kind}: {one.name}"[:120])
    for kind, cases in CORPUS.items()
    for one in cases
    if IS_WHOLE or not one.heavy
]

Trial = Callable[[Case, Path], Outcome]


@pytest.fixture(scope="module")
def trial() -> Iterator[Trial]:
    """What tries a case: a nursery, where the system can split a process in two."""
    if not POSIX:
        yield by_installed_command
        return
    nursery = Nursery()
    yield nursery.tried
    nursery.close()


def skipped(one: Case) -> str:
    """Why a case cannot be tried here."""
    if POSIX:
        return ""
    needs = any(
        isinstance(content, Link | Pipe) or set('<>:"|?*\\\n\r\t\x1b').intersection(name)
        for name, content in one.files.items()
    )
    return "no such files or streams here" if needs or one.stdout or one.closed or one.stdin is None else ""


@pytest.mark.parametrize(("kind", "one"), CASES[::EVERY])
def test_the_input_is_told_or_accepted_and_nothing_else_is_done(kind, one, trial, tmp_path, tried, request):
    if one.flawed:
        request.applymarker(pytest.mark.flawed(""))
    if reason := skipped(one):
        pytest.skip(reason)
    came = (by_installed_command if one.own_process else trial)(one, tmp_path / "in")
    tried.add(kind, one, came)
    assert faults(one, came) == []


@pytest.mark.parametrize(("kind", "one"), CASES[::EVERY_PROCESS])
def test_the_installed_command_does_the_same(kind, one, tmp_path, tried):
    if reason := skipped(one):
        pytest.skip(reason)
    came = by_installed_command(one, tmp_path / "in")
    tried.add(f"{kind} as a process", one, came)
    assert faults(one, came) == []


def test_there_are_enough_of_each():
    cases = [one for kind in CORPUS.values() for one in kind]
    assert len(cases) >= 450
    assert len({(one.name, one.line) for one in cases}) == len(cases)
    assert sum(one.exit == 0 for one in CORPUS["oddities"]) >= 60
