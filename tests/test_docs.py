"""The documentation says what plandocs does: generated pages are fresh, examples build, links lead somewhere."""

import os
import re
import shlex
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from plandocs.building.build import Built, build, docx_of
from plandocs.building.files import Wanted, file_names
from plandocs.cli.words import COMMANDS
from plandocs.diagnostics.diagnostic import Diagnostic, Problems, Severity
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.text_report import render_text
from plandocs.document.plain import plain_lines
from plandocs.registers.headings import HeadingsFile
from plandocs.registers.shelf import Shelf
from plandocs.rosters.guide import guide_of
from plandocs.rosters.loading import load_roster
from plandocs.rosters.sent import Sent
from plandocs.sources.expressions import FILTERS
from plandocs.sources.scalars import read_switch
from plandocs.sources.sheets.sheet import Sheet, Workbook
from plandocs.spec.outline import Block, RosterLayout
from plandocs.spec.rosters import RosterFact
from plandocs.spec.tables import TableOptions
from plandocs.vietnamese.dates import parse_date
from plandocs.vietnamese.numerals import parse_count, parse_money
from plandocs.vietnamese.periods import parse_period
from plandocs.vietnamese.quantities import parse_quantity
from plandocs.vietnamese.times import parse_time
from plandocs.vietnamese.unreadable import Unreadable
from tools import make_docs

ROOT = Path(__file__).parent.parent
READMES = ("README.md", "README.vi.md")
GUIDES = (("docs/annexes.md", "docs/annexes.vi.md"), ("docs/rosters.md", "docs/rosters.vi.md"))
"""Pages whose examples go with the plan and the files that they show themselves."""
BATCH = ("docs/batch.md", "docs/batch.vi.md")
TWINS = (READMES, ("docs/spec.md", "docs/spec.vi.md"), ("docs/looks.md", "docs/looks.vi.md"), BATCH, *GUIDES)
HAND_WRITTEN = tuple(name for pair in TWINS for name in pair)
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")))
PAGES += ["specs/README.md"]
LARGEST_PICTURE = 150_000
LONGEST_README = 199

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
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch}
"""
"""The plan that an example of some keys (``yaml part``) is merged over."""
SPEC = "ke-hoach.yaml"
EXAMPLES = ("yaml spec", "yaml part", "yaml wrong")
COMMANDED = ("docs/rosters.md", "docs/rosters.vi.md")
"""Pages whose commands are run, among the files that they show."""
NAME = "Họ và tên"
OUTLINE = {"docs/spec.md": "shows | keys of its own", "docs/spec.vi.md": "trình bày | khóa riêng"}
"""The other heads of the table of blocks."""
TOLD = {
    "docs/annexes.md": ("facts", "key", "file"),
    "docs/annexes.vi.md": ("dữ kiện", "khóa", "tệp"),
    "docs/rosters.md": ("option", "key", "head", "layout", "column | written | read as", "column | written | problem"),
    "docs/rosters.vi.md": ("tùy chọn", "khóa", "tiêu đề", "layout", "cột | ghi | đọc là", "cột | ghi | mã"),
}
"""The first heads of the tables whose rows are compared with what there is."""
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
    """A plan with the keys of a part: groups of keys are merged; blocks, lists and values are replaced."""
    is_block = isinstance(part, dict) and "kind" in part and "plandocs" not in (plan or ())
    if isinstance(plan, dict) and isinstance(part, dict) and not is_block:
        return plan | {key: merged(plan.get(key), value) for key, value in part.items()}
    return part


def spec_of(kind: str, text: str, base: str = MINIMAL) -> str:
    if kind == "yaml spec":
        return text
    plan = merged(as_written(base), as_written(text))
    return yaml.safe_dump(plan, allow_unicode=True, sort_keys=False)


def base_of(page: str) -> str:
    """The plan that the examples of a page go with."""
    has_own = page in READMES or any(page in pair for pair in GUIDES)
    return blocks(page, "yaml spec")[0][1] if has_own else MINIMAL


def language_of(page: str) -> Language:
    return "vi" if page.endswith(".vi.md") else "en"


def tried(spec: str, allowed: set[str], folder: Path) -> tuple[Built | None, list[Diagnostic]]:
    """What a spec in a folder comes to, and what is told of it but for info and what is allowed."""
    problems = Problems()
    result = build(folder / SPEC, problems, name=SPEC, data=spec.encode())
    return result, [one for one in problems if one.severity is not Severity.INFO and one.code not in allowed]


def built(spec: str, allowed: set[str] | None = None, folder: Path = ROOT) -> Built:
    """The document of a spec, which has no errors, and no warnings but the allowed ones."""
    result, told = tried(spec, allowed or set(), folder)
    assert not told, render_text(told, {SPEC: spec}, "en")
    assert result is not None
    return result


def with_outcomes(page: str) -> list[tuple[str, str, str]]:
    """The fenced blocks of a page, each with the text that follows it, if any."""
    inside = [*blocks(page), ("", "")]
    return [(*one, after[1] if after[0] == "text" else "") for one, after in pairwise(inside)]


def examples(*kinds: str, pages: Iterable[str] = HAND_WRITTEN) -> list[Any]:
    """The examples of these kinds, each with its page and the text that it is to give."""
    return [
        pytest.param(page, kind, text, told, id=f"{page}-{number}")
        for page in pages
        for number, (kind, text, told) in enumerate(with_outcomes(page))
        if kind in kinds
    ]


def folder_of(page: str, folder: Path) -> Path:
    """A folder with the files that a guide shows; the examples of the other pages stand in the checkout."""
    if not any(page in pair for pair in GUIDES):
        return ROOT
    files = [(kind.removeprefix("csv "), text) for kind, text in blocks(page) if kind.startswith("csv ")]
    for name, text in [*files, (SPEC, base_of(page))]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def run(words: list[str], folder: Path, lang: Language) -> subprocess.CompletedProcess[str]:
    """What plandocs prints in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "plandocs", *words],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", "PLANDOCS_LANG": lang},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )


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


def test_every_make_target_that_a_page_names_is_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {
        (page, name)
        for page in PAGES
        for name in re.findall(r"`make ([a-z-]+)", (ROOT / page).read_text(encoding="utf-8"))
    }
    assert named
    assert {(page, name) for page, name in named if name not in targets} == set()


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


@pytest.mark.parametrize("page", HAND_WRITTEN)
def test_blocks_say_what_they_are(page: str) -> None:
    for kind, _ in blocks(page):
        is_file = kind.startswith("csv ") or (page in BATCH and kind.endswith(".yaml"))
        assert kind in (*EXAMPLES, "sh", "powershell", "text") or is_file, kind


@pytest.mark.parametrize(("page", "kind", "text", "told"), examples("yaml spec", "yaml part"))
def test_example_builds(page: str, kind: str, text: str, told: str, tmp_path: Path) -> None:
    allowed = SHOWS_LITTLE if kind == "yaml part" else set()
    result = built(spec_of(kind, text, base_of(page)), allowed, folder_of(page, tmp_path))
    printed = [line for each in result.each for line in plain_lines(each.document)]
    lines = [line.text.strip().replace("\xa0", " ") for line in printed]
    for line in told.splitlines() if page not in READMES or kind == "yaml part" else ():
        assert line in lines, "\n".join(lines)


@pytest.mark.parametrize(("page", "kind", "text", "told"), examples("yaml wrong"))
def test_wrong_example_is_told_as_shown(page: str, kind: str, text: str, told: str, tmp_path: Path) -> None:
    spec = spec_of(kind, text, base_of(page))
    _, problems = tried(spec, SHOWS_LITTLE, folder_of(page, tmp_path))
    shown = render_text(problems, {}, language_of(page)).strip().split("\n\n")[:-1]
    assert told.splitlines() == [re.sub(rf"^{SPEC}:\d+:\d+: ", "", line) for one in shown for line in one.splitlines()]


@pytest.mark.parametrize(("page", "_kind", "text", "told"), examples("sh", pages=COMMANDED))
def test_commands_print_what_is_shown(page: str, _kind: str, text: str, told: str, tmp_path: Path) -> None:
    folder = folder_of(page, tmp_path)
    done = [run(shlex.split(line)[1:], folder, language_of(page)) for line in text.splitlines()]
    assert {one.returncode for one in done} <= {0, 1}
    if told:
        assert told == "".join(one.stdout for one in done)


@pytest.mark.parametrize(("english", "vietnamese"), TWINS)
def test_twins_have_the_same_headings_and_examples(english: str, vietnamese: str) -> None:
    headings = [re.findall(r"^(#+) ", read(page), re.MULTILINE) for page in (english, vietnamese)]
    assert headings[0] == headings[1]
    specs = [[as_written(text) for _, text in blocks(page, *EXAMPLES)] for page in (english, vietnamese)]
    assert specs[0] == specs[1]
    told = [[told for kind, _, told in with_outcomes(page) if kind == "yaml part"] for page in (english, vietnamese)]
    assert told[0] == told[1]
    files = [[one for one in blocks(page) if one[0].startswith(("csv ", "sh"))] for page in (english, vietnamese)]
    assert files[0] == files[1] or english not in dict(GUIDES)


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


@pytest.mark.parametrize("page", ["docs/spec.md", "docs/spec.vi.md"])
def test_every_block_is_told(page: str) -> None:
    told = {kind for row in rows(page, "kind | " + OUTLINE[page]) for kind in re.findall(r"`(\w+)`", row[0])}
    assert told == {get_args(block.model_fields["kind"].annotation)[0] for block in get_args(Block)}


# ---------------------------------------------------------------- annexes


@pytest.mark.parametrize("page", GUIDES[0])
def test_every_block_that_makes_tables_is_told(page: str) -> None:
    of_tables = [block for block in get_args(Block) if "table" in block.model_fields]
    told = {kind for row in rows(page, TOLD[page][0]) for kind in re.findall(r"kind: (\w+)", row[1])}
    assert told == {get_args(block.model_fields["kind"].annotation)[0] for block in of_tables}


@pytest.mark.parametrize("page", GUIDES[0])
def test_every_option_of_tables_is_told(page: str) -> None:
    told = [key for row in rows(page, TOLD[page][1]) for key in re.findall(r"`(\w+)`", row[0])]
    assert sorted(told) == sorted(TableOptions.model_fields)


@pytest.mark.parametrize("page", GUIDES[0])
def test_files_are_called_as_told(page: str) -> None:
    told = {row[0] for row in rows(page, TOLD[page][2])}
    plan, stem = built(base_of(page)), SPEC.removesuffix(".yaml")
    together = file_names(plan, stem, Wanted(("docx", "xlsx")))
    apart = file_names(plan, stem, Wanted(("docx", "xlsx"), split_annexes=True))
    assert together == ["ke-hoach.docx", "ke-hoach.xlsx"]
    assert apart == ["ke-hoach.docx", "ke-hoach-phu-luc-1.docx", "ke-hoach-phu-luc-1.xlsx"]
    assert told == {"`ke-hoach.docx`", "`ke-hoach.xlsx`", "`ke-hoach-phu-luc-1.docx`, `.xlsx`"}


# ---------------------------------------------------------------- lists of people


@pytest.mark.parametrize("page", GUIDES[1])
def test_every_option_of_the_command_is_told(page: str) -> None:
    told = {name for row in rows(page, TOLD[page][0]) for name in re.findall(r"`(--?\w+)", row[0])}
    shown = set(re.findall(r"^  (?:-o, )?(--\w+)", make_docs.help_page(["roster"], "en"), re.MULTILINE)) - {"--help"}
    assert told == shown - {"--output"} | {"-o"}


@pytest.mark.parametrize("page", GUIDES[1])
def test_every_key_of_a_roster_is_told(page: str) -> None:
    told = [name for row in rows(page, TOLD[page][1]) for name in re.findall(r"`(\w+)`", row[0])]
    assert sorted(told) == sorted(RosterFact.model_fields)


@pytest.mark.parametrize("page", GUIDES[1])
def test_every_head_that_is_asked_for_is_told(page: str) -> None:
    register = Shelf().typed("rosters", "headings", HeadingsFile)
    assert register is not None
    told = {head: row[1] for row in rows(page, TOLD[page][2]) for head in row[0].split(", ")}
    assert told.keys() == register.ambiguous.keys()
    for head, meanings in register.ambiguous.items():
        assert re.findall(r"`(\w+)`", told[head]) == [one.column for one in meanings if one.column]


@pytest.mark.parametrize("page", GUIDES[1])
def test_every_layout_of_a_roster_is_told(page: str) -> None:
    assert [row[0].strip("`") for row in rows(page, TOLD[page][3])] == list(RosterLayout)


def read_cell(head: str, cell: str) -> tuple[str, Problems]:
    """What a list tells of its only person in the column of a head, and what is told of the list."""
    name, own = (cell, "") if head == NAME else ("Học viên Một", cell)
    sheet = Sheet(
        "ds.csv", "", [["STT", NAME, head], ["1", name, own]] if head != NAME else [["STT", NAME], ["1", name]]
    )
    problems, guide = Problems(), guide_of(Shelf())
    roster = load_roster(
        [Sent(Workbook("ds.csv", (sheet,)))], RosterFact.model_validate({"files": [{"file": "x"}]}), guide, problems
    )
    (person,) = roster
    return person.told(roster.columns[-1].key), problems


@pytest.mark.parametrize("page", GUIDES[1])
def test_cells_are_tidied_as_told(page: str) -> None:
    for head, written, *tidied in rows(page, TOLD[page][4]):
        assert [read_cell(head, written.strip("`"))[0]] == (tidied or [""])


@pytest.mark.parametrize("page", GUIDES[1])
def test_cells_are_told_as_shown(page: str) -> None:
    for head, written, code in rows(page, TOLD[page][5]):
        _, problems = read_cell(head, written.strip("`"))
        assert [one.code for one in problems if one.code not in ("PD266", "PD267")] == [code]


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
def test_readme_shows_the_message_that_is_printed(page: str, lang: Language, tmp_path: Path) -> None:
    ((_, spec),) = blocks(page, "yaml spec")
    (shown,) = (text for _, text in blocks(page, "text") if text.startswith(SPEC))
    assert spec.count("quý I/2027") == 1
    assert "`quý I/2028`" in read(page)
    (tmp_path / SPEC).write_text(spec.replace("quý I/2027", "quý I/2028"), encoding="utf-8")
    done = run(["check", SPEC], tmp_path, lang)
    assert shown == done.stdout
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


def test_every_package_has_its_reason() -> None:
    project = tomllib.loads(read("pyproject.toml"))
    needed = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    told = {name for line in read("docs/dependencies.md").splitlines() for name in line.split(" | ")[0][2:].split(", ")}
    assert {re.split(r"[><=~ ]", one)[0] for one in needed} - told == set()


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


def test_every_example_plan_is_listed() -> None:
    shown = read("specs/README.md")
    assert [path.name for path in ROOT.glob("specs/*.yaml") if f"[{path.name}]({path.name})" not in shown] == []


def test_pictures_are_shown_and_small() -> None:
    pictures = sorted((ROOT / "docs/pictures").iterdir())
    assert pictures
    for picture in pictures:
        assert picture.stat().st_size < LARGEST_PICTURE
        assert picture.read_bytes().startswith(b"\x89PNG")
        in_readmes = all(f"docs/pictures/{picture.name}" in read(page) for page in READMES)
        assert in_readmes or f"](pictures/{picture.name})" in read("docs/gallery.md")
