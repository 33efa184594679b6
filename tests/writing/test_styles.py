from __future__ import annotations

from decimal import Decimal
from xml.etree import ElementTree

import pytest

from plandocs.document.blocks import Role
from plandocs.writing.faces import Face
from plandocs.writing.markup import W
from plandocs.writing.styles import faces, style_ids, style_names, styles
from tests.writing.sample import profile

w = f"{{{W}}}"


def style(role: Role, sizes: str = "14") -> ElementTree.Element:
    root = ElementTree.fromstring(styles(profile(), sizes).partition("\n")[2])
    wanted = style_ids(profile())[role]
    return next(each for each in root.iter(f"{w}style") if each.get(f"{w}styleId") == wanted)


def value(element: ElementTree.Element, path: str, name: str = "val") -> str | None:
    found = element.find("/".join(w + step for step in path.split("/")))
    return None if found is None else found.get(w + name)


def test_there_is_one_style_for_each_role() -> None:
    ids = style_ids(profile())
    assert len(set(ids.values())) == len(ids)
    assert set(ids) >= {role.value for role in Role}


@pytest.mark.parametrize(
    ("key", "name", "id_"),
    [
        ("heading_1", "heading 1", "Heading1"),
        ("body", "Body Text", "BodyText"),
        ("document_type", "Title", "Title"),
        ("page_number", "header", "Header"),
        ("legal_basis", "Căn cứ", "LegalBasis"),
        ("footnote_reference", "footnote reference", "FootnoteReference"),
    ],
)
def test_styles_that_word_knows_have_word_s_ids(key: str, name: str, id_: str) -> None:
    assert style_names(profile())[key] == name
    assert style_ids(profile())[key] == id_


@pytest.mark.parametrize(("sizes", "half_points"), [("13", "26"), ("14", "28")])
def test_a_set_of_sizes_reaches_the_styles(sizes: str, half_points: str) -> None:
    assert value(style(Role.BODY, sizes), "rPr/sz") == half_points


def test_text_is_justified_indented_and_spaced() -> None:
    body = style(Role.BODY)
    assert value(body, "pPr/jc") == "both"
    assert value(body, "pPr/ind", "firstLine") == "720"
    assert [value(body, "pPr/spacing", name) for name in ("before", "after", "line")] == ["120", "0", "240"]


def test_lines_may_be_points_apart() -> None:
    exact = profile().line_spacing.model_copy(update={"exact": True, "chosen": Decimal(18)})
    root = ElementTree.fromstring(styles(profile().model_copy(update={"line_spacing": exact}), "14").partition("\n")[2])
    found = {each.get(f"{w}styleId"): each for each in root.iter(f"{w}style")}
    lines = {
        role: [value(found[style_ids(profile())[role]], "pPr/spacing", name) for name in ("line", "lineRule")]
        for role in (Role.BODY, Role.ISSUER_NAME)
    }
    assert lines == {Role.BODY: ["360", "exact"], Role.ISSUER_NAME: ["240", "auto"]}


def test_headings_have_outline_levels_and_stay_with_their_text() -> None:
    assert [value(style(role), "pPr/outlineLvl") for role in (Role.HEADING_1, Role.HEADING_5)] == ["0", "4"]
    assert style(Role.HEADING_1).find(f"{w}pPr/{w}keepNext") is not None


def test_a_rule_is_a_border_over_a_low_line() -> None:
    rule = style(Role.RULE)
    assert value(rule, "pPr/pBdr/top") == "single"
    assert value(rule, "pPr/spacing", "lineRule") == "exact"


def test_faces() -> None:
    assert faces(profile(), "14")[Role.LEGAL_BASIS] == Face(Decimal(14), italic=True)
    assert faces(profile(), "13")[Role.NATIONAL_NAME] == Face(Decimal(12), bold=True)
