"""A rule's page is its test: its examples are told as they are marked, by the real doors."""

import re
from pathlib import Path

import pytest

from plandocs.building.build import build
from plandocs.checking.page import FOLDER, HEADINGS, Example, Page, headings_in, page_of, parsed
from plandocs.checking.registry import registered
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.text_report import render_text

CODES = sorted(code for one in registered() for code in one.rule.codes)
EXAMPLES = [
    pytest.param(code, page_of(code), example, id=f"{code}-{side}-{number}")
    for code in CODES
    if (FOLDER / f"{code}.md").is_file()
    for side in ("wrong", "right")
    for number, example in enumerate(getattr(page_of(code), side))
    if not example.file
]
NEVER_SHOWN = "PD507"
"""What an example may be warned of: its facts need not stand in the small outline."""
SHORTEST = 25
MARKER = "plandocs.toml"

PLAN = """\
plandocs: 1
status: issued
number: 15
date: 20/11/2026
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
title: Bồi dưỡng công chức, viên chức
period: 2027 - 2029
references:
  nd171:
    type: Nghị định
    number: 171/2025/NĐ-CP
    date: 30/6/2025
    issuer: Chính phủ
    subject: quy định về đào tạo, bồi dưỡng công chức
bases: nd171
bodies:
  vhxh: {name: Phòng Văn hóa - Xã hội, short: Phòng VH-XH}
  kinh_te: Phòng Kinh tế
goals:
  purposes: Nâng cao năng lực của công chức, viên chức
  requirements: Đúng đối tượng, đúng nội dung
audiences:
  cong_chuc: {name: công chức xã, count: 42}
tasks:
  - {content: Rà soát nhu cầu bồi dưỡng, lead: vhxh, time: quý I/2027}
responsibilities:
  - {body: vhxh, duties: [Chủ trì thực hiện Kế hoạch, Tổng hợp kết quả]}
recipients: [vhxh, kinh_te]
archive: VHXH
signature: {on_behalf_of: Ủy ban nhân dân, position: Chủ tịch, name: Nguyễn Văn A}
"""
"""The clean plan over which examples are laid: a key of theirs takes the place of the whole key here."""


def laid_over(example: str) -> str:
    """The plan with the example's keys in place of its own; the example stands first, so that its lines are its own."""
    keys = set(re.findall(r"^([a-z_]+):", example, re.MULTILINE))
    kept = [part for part in re.split(r"(?m)^(?=[a-z_]+:)", PLAN) if part and part.partition(":")[0] not in keys]
    return example.rstrip("\n") + "\n" + "".join(kept)


def told(code: str, page: Page, example: Example, folder: Path) -> tuple[list[tuple[str, int]], str]:
    """What is told of an example but for info of other rules, as code and line; and as it is shown."""
    (folder / MARKER).touch()
    for beside in (*page.wrong, *page.right):
        if beside.file:
            (folder / beside.file).parent.mkdir(parents=True, exist_ok=True)
            (folder / beside.file).write_text(beside.text, encoding="utf-8")
    spec, problems = folder / "plan.yaml", Problems()
    text = laid_over(example.text)
    spec.write_text(text, encoding="utf-8")
    build(spec, problems, name=spec.name)
    heard = [
        one
        for one in problems.in_order()
        if one.code == code or one.severity is not Severity.INFO
        if one.code == code or one.code != NEVER_SHOWN
    ]
    return [(one.code, one.place.line) for one in heard], render_text(heard, {spec.name: text}, "en")


def test_every_code_of_a_rule_has_its_page():
    assert sorted(path.stem for path in FOLDER.glob("*.md")) == CODES


def test_the_plan_below_the_examples_is_clean(tmp_path):
    page = parsed("\n".join(f"## {heading}" for heading in HEADINGS))
    assert told("", page, Example(PLAN), tmp_path) == ([], "")


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_all_in_both_languages(code):
    page = page_of(code)
    assert page.heading == f"{code} {CATALOGUE[code].name}"
    assert headings_in((FOLDER / f"{code}.md").read_text(encoding="utf-8")) == HEADINGS
    assert all(len(words) >= SHORTEST for words in page.words.values()), page.words
    assert [example for example in page.wrong if code in dict(example.told)], "no wrong example is marked with the code"
    assert page.right
    assert not [example.told for example in page.right if example.told]


@pytest.mark.parametrize(("code", "page", "example"), EXAMPLES)
def test_an_example_is_told_as_it_is_marked(code, page, example, tmp_path):
    found, shown = told(code, page, example, tmp_path)
    assert sorted(found, key=lambda one: (one[1], one[0])) == sorted(example.told, key=lambda one: (one[1], one[0])), (
        shown
    )


def test_a_page_is_read_by_its_headings():
    text = "# PD001 a-b\n\n" + "\n\n".join(f"## {one}\n\n{one} …" for one in HEADINGS[:4])
    text += (
        "\n\n## Sai · Wrong\n\n```yaml\na: 1 # PD001\nb: 2 # PD001, PD002\n```\n\n```yaml registers/x.yaml\nc: 3\n```\n"
    )
    page = parsed(text + "\n## Đúng · Right\n\n```yaml\na: 2\n```\n")
    assert page.heading == "PD001 a-b"
    assert (page.why("vi"), page.sure("en")) == ("Vì sao …", "How sure …")
    assert [one.file for one in page.wrong] == ["", "registers/x.yaml"]
    assert page.wrong[0].told == [("PD001", 1), ("PD001", 2), ("PD002", 2)]
    assert page.right[0].text == "a: 2\n"
