"""The command line, typed in this process: ``typed("check a.yaml")`` gives its code and what it printed."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from plandocs.cli import entry
from tests.loading.sample import FILE, SPEC

ASKING = (
    "PLANDOCS_LANG",
    "PLANDOCS_DEBUG",
    "PLANDOCS_SOFFICE",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "NO_COLOR",
    "FORCE_COLOR",
)
"""Variables by which whoever runs the tests could change what is printed."""


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> str:
        return self.out + self.err


Typed = Callable[[str | list[str]], Done]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a right spec in it, and nothing in the environment that speaks of plandocs."""
    (tmp_path / FILE).write_text(SPEC, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in ASKING:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def typed(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Runs a line, in words or as they are parted."""
    assert here.is_dir()
    monkeypatch.setattr(entry, "_speak_utf8", lambda: None)

    def run(words: str | list[str]) -> Done:
        monkeypatch.setattr(sys, "argv", ["plandocs", *(words.split() if isinstance(words, str) else words)])
        with pytest.raises(SystemExit) as ended:
            entry.main()
        captured = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return Done(ended.value.code, captured.out, captured.err)

    return run
