"""The page on the Python library: its examples run as they stand, and its Vietnamese twin has the same ones."""

import contextlib
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import plandocs

ROOT = Path(__file__).parent.parent
PAGES = ("docs/python.md", "docs/python.vi.md")


def blocks(page: str) -> list[tuple[str, str]]:
    """The fenced blocks of a page, each with what stands behind its fence."""
    return re.findall(r"^```([^\n]*)\n(.*?)^```$", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def outcomes(page: str) -> Iterator[tuple[str, str]]:
    """What each example prints, and what the page says that it does."""
    names: dict[str, object] = {}
    for (kind, text), (after, said) in zip(blocks(page), [*blocks(page)[1:], ("", "")], strict=True):
        if kind.startswith("csv "):
            Path(kind.removeprefix("csv ")).write_text(text, encoding="utf-8")
        elif kind == "python":
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(compile(text, page, "exec"), names)  # noqa: S102 - the page's own examples
            yield printed.getvalue(), said if after == "text" else ""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (spec,) = (text for kind, text in blocks("README.md") if kind == "yaml spec")
    Path("ke-hoach.yaml").write_text(spec, encoding="utf-8")


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_examples_print_what_the_page_says():
    for printed, said in outcomes(PAGES[0]):
        assert printed == said


def test_both_pages_have_the_same_examples():
    assert blocks(PAGES[0]) == blocks(PAGES[1])


@pytest.mark.parametrize("page", PAGES)
def test_every_public_name_is_told_of(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    calls = [name for name in plandocs.__all__ if name[0].islower()]
    assert [name for name in calls if f"plandocs.{name}(" not in text] == []
    raised = [name for name in plandocs.__all__ if name.endswith("Error")]
    assert [name for name in raised if f"`plandocs.{name}`" not in text] == []
