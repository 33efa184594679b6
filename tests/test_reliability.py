"""The page of what was tried: made of records alone, which a run writes when it is asked to."""

import pytest

from tools import reliability


@pytest.fixture(autouse=True)
def records(tmp_path, monkeypatch):
    monkeypatch.setattr(reliability, "RECORDS", tmp_path)
    return tmp_path


def kept(name: str, cases: int) -> None:
    reliability.record(
        name, name.upper(), says="Tried it.", command=f"make {name}", columns=("kind", "cases"), rows=[("a|b", cases)]
    )


def test_a_run_that_is_not_asked_leaves_no_record(records, monkeypatch):
    monkeypatch.delenv(reliability.VARIABLE, raising=False)
    kept("fuzz", 3)
    assert list(records.iterdir()) == []


def test_records_stand_in_the_page_by_name(monkeypatch):
    monkeypatch.setenv(reliability.VARIABLE, "1")
    kept("second", 1234)
    kept("first", 7)
    page = reliability.page()
    assert page.index("## FIRST") < page.index("## SECOND")
    assert "| kind | cases |\n| --- | --- |\n| a\\|b | 1,234 |" in page
    assert "by `make second`" in page


def test_a_later_run_takes_the_place_of_an_earlier_one(monkeypatch):
    monkeypatch.setenv(reliability.VARIABLE, "1")
    kept("fuzz", 1)
    kept("fuzz", 2)
    (only,) = reliability.records()
    assert only.rows == (("a|b", 2),)
