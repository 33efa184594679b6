"""The page on batches, read from top to bottom: its files are written, its commands run, and print what is shown."""

from __future__ import annotations

import re
import shlex
from itertools import pairwise
from pathlib import Path

import pytest

from plandocs.cli.commands import batch
from tests.test_docs import blocks, language_of, read, run

PAGES = ("docs/batch.md", "docs/batch.vi.md")


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_commands_print_what_is_shown(page: str, tmp_path: Path) -> None:
    for (kind, text), (follows, told) in pairwise([*blocks(page), ("", "")]):
        if kind.startswith(("csv ", "yaml ")):
            (tmp_path / kind.partition(" ")[2]).write_text(text, encoding="utf-8")
        if kind != "sh":
            continue
        done = [run(shlex.split(line)[1:], tmp_path, language_of(page)) for line in text.splitlines()]
        assert [one.returncode for one in done] == [0] * len(done)
        assert follows == "text"
        assert told == "".join(one.stdout for one in done)


def test_both_pages_show_the_same_files_and_commands() -> None:
    english, vietnamese = ([one for one in blocks(page) if one[0] != "text"] for page in PAGES)
    assert english == vietnamese


@pytest.mark.parametrize("page", PAGES)
def test_options_that_are_named_exist(page: str) -> None:
    there = {name for option in batch.command("en").params for name in option.opts} | {"--unit", "--from"}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", read(page))) <= there
