"""doctor: a line for each thing, what to do about what is not well, and never a traceback."""

import json
import sys
from pathlib import Path

import pytest

from plandocs.cli.doctor import examination, office, versions
from plandocs.cli.doctor.finding import State, shown
from plandocs.cli.doctor.folders import look_at_folders
from plandocs.cli.doctor.office import look_at_office
from plandocs.cli.doctor.project import look_at_project, look_at_registers
from plandocs.cli.doctor.surroundings import look_at_surroundings
from plandocs.cli.doctor.versions import look_at_versions
from plandocs.cli.doctor.words import said, to_do

SUBJECTS = {"plandocs", "python", "packages", "language", "encoding", "output", "temporary", "project", "templates"}


@pytest.fixture(autouse=True)
def _no_office(monkeypatch):
    """No LibreOffice is started unless a test asks for it."""
    monkeypatch.setattr(office, "libre_office", lambda: None)


def told(findings, subject):
    """State and kind of what was found of a subject."""
    return [(one.state.value, one.says) for one in findings if one.subject == subject]


def test_a_line_for_each_thing_in_both_languages(typed):
    vi, en = typed("doctor"), typed("doctor --lang en")
    assert (vi.code, vi.err, en.err) == (0, "", "")
    assert len(vi.out.splitlines()) == len(en.out.splitlines()) > len(SUBJECTS)
    assert "xã, phường, đặc khu" in vi.out
    assert "communes" in en.out


def test_the_same_as_json(typed):
    report = json.loads(typed("doctor --format json --lang en").out)
    assert report["version"] == 1
    assert {one["subject"] for one in report["findings"]} >= SUBJECTS
    assert {one["state"] for one in report["findings"]} <= {"ok", "warning", "problem"}
    (python,) = (one for one in report["findings"] if one["subject"] == "python")
    assert python["values"]["version"] == ".".join(map(str, sys.version_info[:3]))


def test_no_libreoffice_is_a_warning_with_what_to_do(typed):
    done = typed("doctor --lang en")
    assert done.code == 0
    assert "warning  LibreOffice" in done.out
    assert "install LibreOffice, or set PLANDOCS_SOFFICE" in done.out


def test_a_problem_ends_with_3_and_is_what_quiet_tells(typed, here):
    (here / "tep").write_bytes(b"a file")
    done = typed("-q doctor -o tep/output --lang en")
    assert done.code == 3
    first, second = done.out.splitlines()
    assert "tep/output" in first.replace("\\", "/")
    assert "choose another folder" in second


def test_states_are_coloured_where_that_is_wanted(typed):
    assert "\x1b[32m" in typed("doctor --color=always").out
    assert "\x1b" not in typed("doctor").out


def test_the_home_folder_has_no_name(monkeypatch, tmp_path):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert shown(tmp_path / "a.yaml") == "~" + str(tmp_path / "a.yaml")[len(str(tmp_path)) :]
    assert shown(f"{tmp_path}-of-another") == f"{tmp_path}-of-another"
    assert shown("output") == "output"


def test_the_home_folder_is_in_no_line(typed, here, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: here)
    assert str(here) not in typed("doctor --format json").out


def test_a_folder_to_write_to(tmp_path):
    assert told(look_at_folders(tmp_path), "output") == [("ok", "folder")]
    assert told(look_at_folders(tmp_path / "a" / "b"), "output") == [("ok", "folder_to_make")]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("left", "found"), [(5, ("problem", "folder_full")), (100, ("warning", "folder_scarce"))])
def test_a_disk_that_is_almost_full(monkeypatch, tmp_path, left, found):
    usage = type("Usage", (), {"free": left * 1024 * 1024})
    monkeypatch.setattr("plandocs.cli.doctor.folders.shutil.disk_usage", lambda _path: usage)
    assert told(look_at_folders(tmp_path), "output") == [found]


def test_settings_with_flaws_are_a_problem(tmp_path):
    (tmp_path / "plandocs.toml").write_text("[check]\nselekt = []\n", encoding="utf-8")
    (tmp_path / "registers").mkdir()
    (tmp_path / "registers" / "a.yaml").touch()
    found = list(look_at_project(tmp_path))
    assert told(found, "project") == [("problem", "project_flawed")]
    assert told(found, "registers") == [("ok", "own_registers")]
    assert "PD850" in said(found[0], "en")


def test_registers_tell_their_day():
    units, laws, profiles = look_at_registers()
    assert units.values == {"count": "3.321", "date": units.values["date"]}
    assert len(laws.values["date"].split("/")) == 3
    assert "state-nd30-2020" in profiles.values["profiles"]


@pytest.mark.parametrize(
    ("has", "found"), [(None, ("problem", "package_missing")), ("0.0.1", ("problem", "package_old"))]
)
def test_a_package_that_is_missing_or_old(monkeypatch, has, found):
    real = versions._version
    monkeypatch.setattr(versions, "_version", lambda name: has if name == "click" else real(name))
    assert found in told(look_at_versions(), "packages")


@pytest.mark.parametrize(
    ("environment", "why"),
    [
        ({"PLANDOCS_LANG": "en"}, "PLANDOCS_LANG=en"),
        ({"LANG": "vi_VN.UTF-8"}, "LANG=vi_VN.UTF-8"),
        ({"LANG": "C.UTF-8"}, ""),
    ],
)
def test_why_a_language_is_spoken(monkeypatch, environment, why):
    for name in ("PLANDOCS_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "argv", ["plandocs", "doctor"])
    assert next(look_at_surroundings("vi")).values["why"] == why


def test_a_look_that_fails_is_told_and_the_others_go_on(typed, monkeypatch):
    def fails(_name):
        raise ImportError("no such package: yaml")

    monkeypatch.setattr(examination, "import_module", fails)
    done = typed("doctor --lang en")
    assert done.code == 3
    assert done.out.count("no such package: yaml") == 7


def test_every_finding_has_words_and_every_trouble_something_to_do(tmp_path):
    found = [*look_at_versions(), *look_at_folders(tmp_path), *look_at_project(tmp_path), *look_at_office(deep=False)]
    for finding in found:
        assert said(finding, "vi")
        assert bool(to_do(finding, "en")) is (finding.state is not State.OK)
