"""The guide of the checker says what plandocs does: settings are read, a remark lets pass, options are there."""

import re
from pathlib import Path

import pytest
import yaml

from plandocs.building.build import build
from plandocs.building.project import MARKER, Project
from plandocs.building.settings import settings_of
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.shelf import Shelf
from tests.checking.test_page import laid_over
from tools import make_docs

ROOT = Path(__file__).parent.parent
TWINS = ("docs/checking.md", "docs/checking.vi.md")
PAGES = pytest.mark.parametrize("page", TWINS)
OWN_OPTIONS = {"--lang", "--set", "--params", "--unit", "--help"}
"""Options of every command, or of templates, which other pages tell."""


def blocks(page: str, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


@PAGES
def test_settings_are_read(page, tmp_path):
    (text,) = blocks(page, "toml")
    (tmp_path / MARKER).write_text(text, encoding="utf-8")
    problems = Problems()
    asked = settings_of(Project(tmp_path), problems).check
    assert list(problems) == []
    assert asked.ignore
    assert asked.severities


@PAGES
def test_the_remark_lets_its_rule_pass(page, tmp_path):
    (example,) = (text for text in blocks(page, "yaml") if "plandocs: ignore" in text)
    for text, codes in ((example, []), (re.sub(r"#.*", "", example), ["PD206"])):
        problems = Problems()
        build(tmp_path / "a.yaml", problems, data=laid_over(text).encode())
        assert [one.code for one in problems if one.code != "PD507"] == codes


@PAGES
def test_registers_are_read(page, tmp_path):
    for text in blocks(page, "yaml"):
        if text.startswith("# registers/"):
            path = tmp_path / text.split("\n")[0].removeprefix("# ")
            path.parent.mkdir(parents=True)
            path.write_text(text, encoding="utf-8")
    shelf = Shelf((tmp_path / "registers",))
    assert shelf.laws([]).of("Nghị quyết", "", "05/2023/NQ-HĐND", None) is not None
    assert shelf.symbols().issuer("Ban Quản lý Khu kinh tế") is not None
    assert list(shelf.problems) == []


@PAGES
def test_every_option_of_the_check_is_told(page):
    shown = set(re.findall(r"^  (--\w+)", make_docs.help_page(["check"], "en"), re.MULTILINE)) - OWN_OPTIONS
    said = (ROOT / page).read_text(encoding="utf-8")
    assert {option for option in shown if option not in said} == set()


def test_twins_hold_the_same_examples_and_headings():
    english, vietnamese = ((ROOT / page).read_text(encoding="utf-8") for page in TWINS)
    assert re.findall(r"^#+ ", english, re.MULTILINE) == re.findall(r"^#+ ", vietnamese, re.MULTILINE)
    for kind in ("toml", "sh"):
        assert blocks(TWINS[0], kind) == blocks(TWINS[1], kind)
    read = [[yaml.safe_load(text.partition("#")[0]) for text in blocks(page, "yaml")] for page in TWINS]
    assert read[0] == read[1]


def test_hooks_of_the_guide_are_there():
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    ids = {hook["id"] for hook in hooks}
    for page in TWINS:
        text = (ROOT / page).read_text(encoding="utf-8")
        assert set(re.findall(r"\bplandocs-(?:check|fix)\b", text)) == ids
    for hook in hooks:
        assert re.search(hook["files"], "specs/ke-hoach.yaml")
        assert not re.search(hook["files"], "templates/plans/mau.yaml")
