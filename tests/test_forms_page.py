"""The page on forms says what there is: names, examples, forms and their values."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plandocs.building.build import build
from plandocs.building.filling_forms import Each, filled_forms
from plandocs.building.templates import shipped_templates
from plandocs.composing.answers import Answers
from plandocs.composing.paper import Paper
from plandocs.composing.planned_classes import PlannedClass
from plandocs.composing.receiving_units import ReceivingUnit
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Problems
from tests.composing.making import seen
from tests.writing.office_form import answers, form, lines_of, p
from tests.writing.sample import parts

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "forms.md").read_text(encoding="utf-8")
PROVINCE = ROOT / "specs" / "ke-hoach-tinh-2023-2025.yaml"
FORMS = {path.stem: path for path in (shipped_templates() / "forms").glob("*.docx")}


def rows(head: str) -> list[list[str]]:
    """The rows of the table whose first column is called ``head``."""
    lines = PAGE.partition(f"\n| {head} |")[2].split("\n\n")[0].splitlines()[2:]
    assert lines, head
    return [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def code(cell: str) -> str:
    return cell.strip("`")


@pytest.mark.parametrize(("written", "printed"), rows("write"))
def test_an_example_prints_what_the_page_says(tmp_path, written, printed):
    path = tmp_path / "mau.docx"
    path.write_bytes(form(p(code(written))))
    built = build(PROVINCE, Problems())
    assert built is not None
    problems = Problems()
    files = filled_forms(path, PROVINCE, built, None, {}, problems)
    assert list(problems) == []
    [data] = files.values()
    assert [seen(line) for line in lines_of(parts(data)["word/document.xml"])] == [printed]


def names_of(of: str) -> set[str]:
    return next(set(re.findall(r"`(\w+)`", told)) for name, told in rows("of") if code(name) == of)


def test_the_names_of_each_thing_are_told():
    told: Answers = answers()
    assert names_of("document") == set(Paper(told).answers)
    assert names_of("unit") == set(ReceivingUnit("a").answers)
    assert names_of("class") == set(PlannedClass("a").answers)
    assert names_of("person") == set(PlannedClass("a", size=1).seats[0])


def test_the_names_that_only_each_has_are_told():
    told = " ".join(row[0] for row in rows("name"))
    assert {each.value for each in Each} <= set(re.findall(r"`(\w+)`", told))


def test_every_shipped_form_is_told_with_its_values():
    told = {code(name): set(re.findall(r"`(\w+)`", values)) for name, _, _, values in rows("form")}
    tested = {
        name: {*re.findall(r"(\w+) is defined", parts(path.read_bytes())["word/document.xml"])} - {*Each}
        for name, path in FORMS.items()
    }
    assert told == tested


def test_the_codes_that_are_named_are_those_of_forms():
    first, last = re.findall(r"\[PD(\d+) to PD(\d+)\]", PAGE)[0]
    of_forms = [code for code in CATALOGUE if 820 <= int(code[2:]) <= 841]  # those behind are of a batch
    assert (of_forms[0], of_forms[-1]) == (f"PD{first}", f"PD{last}")
