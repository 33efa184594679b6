"""The plans of many units, as ``plandocs batch`` makes them."""

import pytest

import plandocs
from tests.cli.batch_sample import NAMES, files, make_project


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    make_project(tmp_path, monkeypatch)


def made() -> plandocs.Batch:
    return plandocs.render_batch("mau.yaml", "ra", units="units.csv", jobs=1)


def test_each_unit_has_its_files_and_its_problems():
    done = made()
    assert (done.ok, done.finished) == (True, True)
    assert files() == [f"{name}.docx" for name in NAMES]
    assert [path.name for unit in done.units for path in unit.files] == files()
    assert all(path.is_file() for unit in done.units for path in unit.files)
    assert {(unit.made, unit.unchanged) for unit in done.units} == {(True, False)}


def test_what_is_unchanged_stays():
    made()
    assert {(unit.made, unit.unchanged) for unit in made().units} == {(True, True)}


def test_how_far_it_has_come_is_told():
    heard: list[int] = []
    plandocs.render_batch("mau.yaml", "ra", only=["10816", "00082"], values={"so": 3}, jobs=1, progress=heard.append)
    assert sum(heard) == 2


def test_a_template_that_is_not_there_is_a_problem():
    done = plandocs.render_batch("khong-co.yaml", "ra", units="units.csv")
    assert [problem.code for problem in done.problems] == ["PD001"]
    assert (done.units, done.finished) == ((), False)


def test_units_have_to_be_said():
    with pytest.raises(plandocs.UsageError, match="which units"):
        plandocs.render_batch("mau.yaml", "ra")
