"""A program that uses plandocs, as ``make types`` reads it: ``assert_type`` fails there if a promise changes."""

from collections.abc import Mapping
from pathlib import Path
from typing import assert_type

import plandocs
from tests.loading.sample import SPEC


def made(folder: Path) -> tuple[Path, ...]:
    """What a small program does with a spec."""
    report = plandocs.check(SPEC.encode(), name="a.yaml")
    assert_type(report, plandocs.Report)
    for problem in report.problems:
        assert_type(problem.severity, plandocs.Severity)
        assert_type(problem.line, int | None)
        assert_type(problem.message("en"), str)
    rendered = plandocs.render({"title": "a"}, to=("docx", "xlsx"), values={"so": 12})
    assert_type(rendered.files, Mapping[str, bytes])
    assert_type(plandocs.outline(SPEC.encode()).text, str)
    people = plandocs.roster(("a.csv", b"x"), folder / "b.xlsx") if folder.is_file() else None
    assert people is None or assert_type(people.rows, tuple[Mapping[str, str], ...])
    return assert_type(plandocs.write(rendered.files, folder), tuple[Path, ...])


def test_the_program_runs(tmp_path: Path) -> None:
    assert made(tmp_path) == ()
