"""A whole plan: every part in its place, what nobody uses, and the origin of every node."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from plandocs.building.build import build
from plandocs.composing.compose import compose_document
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.document import Document, Properties
from plandocs.document.inlines import Run
from plandocs.document.origin import Origin
from plandocs.registers.shelf import SHIPPED
from tests.composing.making import TWO, composed, context_of, texts

TEMPLATES = Path(__file__).parents[2] / "templates"
SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.yaml"))


def test_the_least_plan():
    assert composed("closing: Hết.\nrecipients: Sở Nội vụ").lines == [
        "ỦY BAN NHÂN DÂN",
        "XÃ HÀ BẮC",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: _/KH-UBND",
        "Hà Bắc, ngày 15 tháng 6 năm 2026",
        "KẾ HOẠCH",
        "Bồi dưỡng cán bộ, công chức",
        "Ủy ban nhân dân xã Hà Bắc ban hành Kế hoạch bồi dưỡng cán bộ, công chức, cụ thể như sau:",
        "Hết./.",
        "Nơi nhận:",
        "- Sở Nội vụ.",
        "CHỦ TỊCH",
        "",
    ]


def test_form_and_sizes():
    assert (composed().document.profile, composed().document.sizes) == ("state-nd30-2020", "14")
    assert composed("sizes: 13").document.sizes == "13"


def test_a_set_of_sizes_that_the_form_lacks_is_told():
    made = composed("sizes: 15")
    assert (made.document.sizes, made.told) == ("14", [("PD104", "15")])


def test_a_form_without_end_mark_has_none():
    context = context_of("closing: Hết.")
    profile = context.profile.model_copy(update={"end_mark": None})
    document = compose_document(context.plan, profile, context.wording, (), context.table_forms, Problems())
    assert texts(document.closing) == ["Hết."]


# what nobody uses


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        (TWO + "bases: luat", [("PD302", "nd171")]),
        (TWO + "bases: luat\nopening: \"Theo {{ cite('nd171') }}:\"", []),
        (TWO + "bases: luat\nbudget: {rules: nd171}", []),
        (TWO + "bases: luat\nattachments: nd171", []),
        (TWO + "bases: nd171\ntitle: \"Theo {{ cite('luat') }}\"\nsubject: bồi dưỡng", [("PD302", "luat")]),
        (
            "references: {a: {type: Luật, subject: X, amended_by: b}, b: {type: Luật, subject: Y}}\nbases: a",
            [],
        ),
        ("annexes: {a: {title: X, separate: có}}", [("PD503", "a")]),
        ("annexes: {a: {title: X}}\nopening: \"Theo {{ annex('a') }}:\"", [("PD509", "a")]),
        ("annexes: {a: {title: X, separate: có}}\nopening: \"Theo {{ annex('a') }}:\"", []),
    ],
)
def test_unused_references_and_annexes(yaml, expected):
    made = composed(yaml)
    warned = [one for one in made.problems if one.code in ("PD302", "PD503", "PD509")]
    assert [(one.code, one.value("id")) for one in warned] == expected


@pytest.mark.parametrize(
    "yaml",
    [
        "targets: {text: Một}",
        "programmes: {content: A}",
        "sending: {who: a, content: b}",
        "tasks: {content: A, lead: B}",
        "milestones: {time: tháng 7/2028, content: A}",
        "responsibilities: {body: A, duties: B}",
        "budget: {sources: A}",
        "reporting: {to: A}",
        "goals: {purposes: A}",
    ],
)
def test_facts_that_no_block_shows(yaml):
    made = composed(f"{yaml}\noutline: [{{heading: A, content: X.}}]")
    assert [code for code, _ in made.told] == ["PD507"]
    assert composed(yaml).told == []  # the default outline shows them all


def test_facts_that_an_expression_reads_are_shown():
    yaml = "targets: {id: a, value: 50%, text: Một}\noutline: [{heading: A, content: 'Đạt {{ targets.a.value }}.'}]"
    assert composed(yaml).told == []


# origins


def nodes(node: object) -> Iterator[object]:
    """Every node of a document, from the letterhead to the name of the signer."""
    if isinstance(node, tuple):
        for one in node:
            yield from nodes(one)
    elif is_dataclass(node) and not isinstance(node, Origin | Properties):
        yield node
        for field in fields(node):
            yield from nodes(getattr(node, field.name))


def origins(document: Document) -> list[tuple[object, Origin]]:
    found = ((node, getattr(node, "origin", None)) for node in nodes(document))
    return [(node, origin) for node, origin in found if isinstance(origin, Origin)]


@pytest.fixture(scope="module", params=SPECS, ids=lambda path: path.stem)
def spec(request):
    problems = Problems()
    built = build(request.param, problems)
    assert built is not None
    return request.param, built.document


_CELL = re.compile(r"\.xlsx![^!]+![A-Z]+[0-9]+$")


def test_every_node_knows_a_line_that_exists(spec):
    path, document = spec
    counts = {str(path): path.read_text(encoding="utf-8").count("\n") + 1}
    lost = []
    for node, origin in origins(document):
        file = origin.place.file
        if _CELL.search(file):  # a cell of a spreadsheet has no line
            continue
        if file not in counts and any(map(Path(file).is_relative_to, (SHIPPED, TEMPLATES))):
            counts[file] = Path(file).read_text(encoding="utf-8").count("\n") + 1
        if not 1 <= origin.place.line <= counts.get(file, 0) or origin.place.column < 1:
            lost.append((type(node).__name__, str(origin), getattr(node, "text", "")))
    assert lost == []
    assert len(origins(document)) > 100


def test_made_words_carry_their_phrase(spec):
    path, document = spec
    source = "\n".join(file.read_text(encoding="utf-8") for file in (path, *TEMPLATES.glob("plans/*.yaml")))
    runs = [node for node in nodes(document) if isinstance(node, Run)]
    made = {run.origin.wording for run in runs if run.origin.wording}
    assert {"date.long"} <= made
    for phrase in ("Cơ quan chủ trì: ", "Sau đây viết tắt là ", " (sau đây gọi tắt là "):
        found = [run for run in runs if run.text == phrase]
        assert all(run.origin.wording for run in found), phrase
    strangers = [
        run.text
        for run in runs
        if not run.origin.wording and len(run.text) > 40 and run.text[:30].lower() not in source.lower()
    ]
    folded = " ".join(source.split()).lower()
    plain = [text.replace("\u00a0", " ").lower() for text in strangers]  # a template's values may stand at either end
    assert [text for text in plain if text[5:30] not in folded and text[-25:] not in folded] == []
