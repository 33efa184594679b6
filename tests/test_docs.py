"""The documentation says what plandocs does: generated pages are fresh, examples build, links lead somewhere."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from plandocs.building.build import Built, build, docx_of
from plandocs.cli.words import COMMANDS
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.text_report import render_text
from plandocs.document.plain import plain_lines
from plandocs.sources.expressions import FILTERS
from plandocs.sources.scalars import read_switch
from plandocs.vietnamese.dates import parse_date
from plandocs.vietnamese.numerals import parse_count, parse_money
from plandocs.vietnamese.periods import parse_period
from plandocs.vietnamese.quantities import parse_quantity
from plandocs.vietnamese.times import parse_time
from plandocs.vietnamese.unreadable import Unreadable
from tools import make_docs

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.vi.md")
TWINS = (READMES, ("docs/spec.md", "docs/spec.vi.md"), ("docs/looks.md", "docs/looks.vi.md"))
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")))
PAGES += ["specs/README.md"]
LARGEST_PICTURE = 150_000
LONGEST_README = 168

MINIMAL = """
plandocs: 1
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
date: 2026
title: Bồi dưỡng công chức
period: 2026 - 2031
references:
  nd171: {type: Nghị định, number: 171/2025/NĐ-CP, date: 30/6/2025, issuer: Chính phủ, subject: quy định về đào tạo}
bases: nd171
bodies:
  vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}
  kinh_te: Phòng Kinh tế
  snv: Sở Nội vụ
goals: {purposes: Nâng cao năng lực, requirements: "Đúng {{ cite('nd171') }}"}
audiences: {cong_chuc: {name: công chức xã, count: 42}}
phases: {gd1: 2026 - 2028, gd2: 2029 - 2031}
targets: [{value: 100%, audience: cong_chuc, result: được tập huấn, deadline: hết năm 2031}]
closing: Trên đây là Kế hoạch của xã.
signature: {position: Chủ tịch}
"""
"""The plan that an example of some keys (``yaml part``) is merged over."""
SHOWS_LITTLE = {"PD507"}
"""What an example may warn of: its outline need not show all that the minimal plan has."""


def read(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def blocks(page: str, *kinds: str) -> list[tuple[str, str]]:
    """The fenced blocks of a page, in order, each with what stands behind its fence."""
    found = re.findall(r"^[ ]*```([^\n]*)\n(.*?)^[ ]*```$", read(page), re.DOTALL | re.MULTILINE)
    return [(kind, text) for kind, text in found if not kinds or kind in kinds]


def as_written(text: str) -> Any:
    """YAML with every scalar as the text that it is, as plandocs reads it."""
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506 - the loader that knows strings only


def merged(plan: Any, part: Any) -> Any:
    """A plan with the keys of a part: groups of keys are merged, anything else is replaced."""
    if isinstance(plan, dict) and isinstance(part, dict):
        return plan | {key: merged(plan.get(key), value) for key, value in part.items()}
    return part


def spec_of(kind: str, text: str) -> str:
    if kind == "yaml spec":
        return text
    plan = merged(as_written(MINIMAL), as_written(text))
    return yaml.safe_dump(plan, allow_unicode=True, sort_keys=False)


def built(spec: str, allowed: set[str] | None = None) -> Built:
    """The document of a spec, which has no errors, and no warnings but the allowed ones."""
    problems = Problems()
    result = build(Path("plan.yaml"), problems, data=spec.encode())
    told = [each for each in problems if each.severity is not Severity.INFO and each.code not in (allowed or set())]
    assert not told, render_text(told, {"plan.yaml": spec}, "en")
    assert result is not None
    return result


def examples() -> list[Any]:
    """Each example of the hand-written pages, with the text that it is said to give, if any."""
    found = []
    for page in (name for pair in TWINS for name in pair):
        inside = blocks(page)
        for number, (kind, text) in enumerate(inside):
            if kind.startswith("yaml"):
                after = inside[number + 1] if number + 1 < len(inside) else ("", "")
                told = after[1] if kind == "yaml part" and after[0] == "text" else ""
                found.append(pytest.param(kind, text, told, id=f"{page}-{number}"))
    return found


def rows(page: str, head: str) -> list[list[str]]:
    """The rows of the table whose first column is called ``head``."""
    _, _, rest = read(page).partition(f"\n| {head} |")
    assert rest, head
    lines = rest.split("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in lines]


# ---------------------------------------------------------------- what is generated


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return make_docs.everything()


def test_generated_files_are_fresh(made: dict[str, bytes]) -> None:
    assert not make_docs.stale(made), "run: make docs"


def test_a_changed_file_is_stale(made: dict[str, bytes], tmp_path: Path) -> None:
    for name, data in made.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    assert make_docs.stale(made, tmp_path) == []
    (tmp_path / "docs/keys.md").write_text("old", encoding="utf-8")
    (tmp_path / "docs/wording.md").unlink()
    assert make_docs.stale(made, tmp_path) == ["docs/keys.md", "docs/wording.md"]


def test_word_files_are_compared_by_their_parts(made: dict[str, bytes], tmp_path: Path) -> None:
    name = "templates/looks/state-nd30-2020.docx"
    file = tmp_path / "look.docx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for part, data in make_docs.parts_of(made[name]):
            archive.writestr(part, data)
    assert file.read_bytes() != made[name]
    assert make_docs.is_same(file, made[name])


def test_pages_do_not_depend_on_the_run(made: dict[str, bytes]) -> None:
    assert make_docs.everything() == made


# ---------------------------------------------------------------- examples


@pytest.mark.parametrize(("kind", "text", "told"), examples())
def test_example_builds(kind: str, text: str, told: str) -> None:
    assert kind in ("yaml spec", "yaml part"), "a block of YAML says whether it is a whole spec or a part"
    result = built(spec_of(kind, text), SHOWS_LITTLE if kind == "yaml part" else None)
    printed = [line for each in result.each for line in plain_lines(each.document)]
    lines = [line.text.strip().replace("\xa0", " ") for line in printed]
    for line in told.splitlines():
        assert line in lines, "\n".join(lines)


@pytest.mark.parametrize(("english", "vietnamese"), TWINS)
def test_twins_have_the_same_headings_and_examples(english: str, vietnamese: str) -> None:
    headings = [re.findall(r"^(#+) ", read(page), re.MULTILINE) for page in (english, vietnamese)]
    assert headings[0] == headings[1]
    specs = [[as_written(text) for _, text in blocks(page, "yaml spec", "yaml part")] for page in (english, vietnamese)]
    assert specs[0] == specs[1]
    if english != "README.md":  # where messages stand in the page's own language
        assert blocks(english, "text") == blocks(vietnamese, "text")


@pytest.mark.parametrize("page", ["docs/spec.md", "docs/spec.vi.md"])
def test_every_filter_is_told(page: str) -> None:
    head = "filter" if page == "docs/spec.md" else "bộ lọc"
    names = {name for row in rows(page, head) for name in re.findall(r"`(\w+)(?:\(\d\))?`", row[0])}
    assert names == set(FILTERS)


@pytest.mark.parametrize("page", ["docs/spec.md", "docs/spec.vi.md"])
def test_values_are_read_or_refused_as_told(page: str) -> None:
    readers = (parse_count, parse_money, parse_quantity, parse_date, parse_period, parse_time, read_switch)
    table = rows(page, "kind | written as" if page == "docs/spec.md" else "loại | viết như")
    for (_, accepted, *refused), read_value in zip(table, readers, strict=True):
        for value in re.findall(r"`(.+?)`", accepted):
            read_value(value)
        for value in re.findall(r"`(.+?)`", " ".join(refused)):
            with pytest.raises(Unreadable):
                read_value(value)


# ---------------------------------------------------------------- READMEs


def test_readmes_hold_the_same_spec_and_it_renders() -> None:
    (english,), (vietnamese,) = (blocks(page, "yaml spec") for page in READMES)
    assert english == vietnamese
    problems = Problems()
    docx = docx_of(built(english[1]), None, problems)
    assert not problems.has_errors
    assert docx is not None
    assert docx.startswith(b"PK")


@pytest.mark.parametrize(("page", "lang"), [("README.md", "en"), ("README.vi.md", "vi")])
def test_readme_shows_the_message_that_is_printed(page: str, lang: str, tmp_path: Path) -> None:
    ((_, spec),) = blocks(page, "yaml spec")
    ((_, shown),) = blocks(page, "text")
    assert spec.count("quý I/2027") == 1
    assert "`quý I/2028`" in read(page)
    (tmp_path / "ke-hoach.yaml").write_text(spec.replace("quý I/2027", "quý I/2028"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "plandocs", "check", "ke-hoach.yaml", "--lang", lang],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert shown == done.stderr
    assert done.returncode == 1


@pytest.mark.parametrize(("page", "head"), [("README.md", "command"), ("README.vi.md", "lệnh")])
def test_readme_names_every_command(page: str, head: str) -> None:
    named = [row[0].strip("`").split()[1] for row in rows(page, head)]
    assert named == list(COMMANDS)


def test_readmes_tell_the_exit_codes() -> None:
    assert [(int(code), meaning) for code, meaning in rows("README.md", "exit code")] == make_docs.exit_codes()
    told = [int(code) for code, _ in rows("README.vi.md", "mã thoát")]
    assert told == [code for code, _ in make_docs.exit_codes()]


@pytest.mark.parametrize("page", READMES)
def test_readme_names_the_tested_pythons(page: str) -> None:
    project = tomllib.loads(read("pyproject.toml"))["project"]
    tested = [each.split(" :: ")[-1] for each in project["classifiers"] if re.search(r":: 3\.\d+$", each)]
    assert f"Python {', '.join(tested)}" in read(page)
    assert project["requires-python"] == f">={tested[0]}"


@pytest.mark.parametrize("page", READMES)
def test_readme_is_short(page: str) -> None:
    assert read(page).count("\n") <= LONGEST_README


# ---------------------------------------------------------------- links


def anchors(page: str) -> set[str]:
    """The anchors that GitHub gives to the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"```.*?```", "", read(page), flags=re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    text = re.sub(r"```.*?```|`[^`\n]*`", "", read(page), flags=re.DOTALL)
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    for link in links:
        path, _, anchor = link.partition("#")
        target = (ROOT / page).parent / path if path else ROOT / page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target.resolve().relative_to(ROOT.resolve()).as_posix()), link


def test_pictures_are_shown_and_small() -> None:
    pictures = sorted((ROOT / "docs/pictures").iterdir())
    assert pictures
    for picture in pictures:
        assert picture.stat().st_size < LARGEST_PICTURE
        assert picture.read_bytes().startswith(b"\x89PNG")
        in_readmes = all(f"docs/pictures/{picture.name}" in read(page) for page in READMES)
        assert in_readmes or f"](pictures/{picture.name})" in read("docs/gallery.md")
