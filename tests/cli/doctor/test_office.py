"""LibreOffice: found or not, silent, hanging, converting nothing."""

import sys
from pathlib import Path

import pytest

from plandocs.cli.doctor import office
from plandocs.cli.doctor.finding import State
from plandocs.cli.doctor.office import look_at_office
from plandocs.cli.doctor.words import said
from plandocs.writing import pdf


def told(findings):
    return [(one.state.value, one.says) for one in findings]


def program(folder: Path, text: str) -> str:
    path = folder / "soffice"
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.mark.skipif(sys.platform == "win32", reason="programs as POSIX has them")
@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("echo LibreOffice 24.2.1.2 abcdef", ("ok", "office")),
        ("exit 1", ("warning", "office_silent")),
    ],
)
def test_what_libreoffice_says_of_itself(monkeypatch, tmp_path, text, found):
    monkeypatch.setattr(office, "libre_office", lambda: program(tmp_path, text))
    assert told(look_at_office(deep=False)) == [found]


@pytest.mark.skipif(sys.platform == "win32", reason="programs as POSIX has them")
def test_a_libreoffice_that_hangs_is_given_up(monkeypatch, tmp_path):
    monkeypatch.setattr(office, "_SECONDS", 0.2)
    monkeypatch.setattr(office, "libre_office", lambda: program(tmp_path, "exec sleep 20"))
    assert told(look_at_office(deep=False)) == [("warning", "office_silent")]


@pytest.mark.skipif(sys.platform == "win32", reason="programs as POSIX has them")
def test_a_libreoffice_that_converts_nothing_is_a_problem(monkeypatch, tmp_path):
    name = program(tmp_path, "echo LibreOffice 24.2.1.2; exit 0")
    monkeypatch.setattr(office, "libre_office", lambda: name)
    monkeypatch.setattr(pdf, "libre_office", lambda: name)
    assert told(look_at_office(deep=True))[1:] == [("problem", "pdf_failed")]


def test_a_variable_that_names_no_program(monkeypatch):
    monkeypatch.setattr(office, "libre_office", lambda: None)
    monkeypatch.setenv("PLANDOCS_SOFFICE", "/nowhere/soffice")
    (finding,) = look_at_office(deep=False)
    assert (finding.state, finding.says) == (State.PROBLEM, "office_not_there")
    assert "/nowhere/soffice" in said(finding, "en")


@pytest.mark.slow
@pytest.mark.skipif(pdf.libre_office() is None, reason="LibreOffice is not installed")
def test_a_real_file_is_converted(monkeypatch):
    monkeypatch.setattr(office, "libre_office", pdf.libre_office)
    assert told(look_at_office(deep=True))[1:] == [("ok", "pdf")]
