"""The pages of a section of an annex, made from the section of the main text."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from plandocs.document.document import Orientation
from plandocs.writing.markup import R, W
from plandocs.writing.pages import own_pages, page_width, section_height, text_height
from tests.writing.sample import profile

ORDER = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"),
    *("pgBorders", "lnNumType", "pgNumType", "cols", "titlePg", "docGrid", "sectPrChange"),
)
"""The children of ``w:sectPr`` in the order of the schema."""
HEADER = '<w:headerReference w:type="default" r:id="rId4"/>'
SIZE = '<w:pgSz w:w="11906" w:h="16838" w:code="9"/>'
MARGINS = (
    '<w:pgMar w:top="1200" w:right="850" w:bottom="1100" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
)
BORDERS = '<w:pgBorders w:offsetFrom="page"><w:top w:val="single" w:sz="4"/><w:left w:val="single"/></w:pgBorders>'
SECTIONS = [
    f'<w:sectPr>{HEADER}{SIZE}{MARGINS}<w:cols w:space="720"/><w:titlePg/></w:sectPr>',
    (
        f'<w:sectPr w:rsidR="00A1">{HEADER}<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>'
        f'<w:type w:val="continuous"/>{SIZE}{MARGINS}{BORDERS}<w:lnNumType w:countBy="5"/>'
        '<w:pgNumType w:fmt="lowerRoman" w:start="7"/><w:cols w:space="720"/><w:titlePg/><w:docGrid w:linePitch="360"/>'
        "</w:sectPr>"
    ),
    f"<w:sectPr>{HEADER}<w:titlePg/></w:sectPr>",
    "<w:sectPr></w:sectPr>",
    "<w:sectPr/>",
]
sections = pytest.mark.parametrize("section", SECTIONS)
orientations = pytest.mark.parametrize("orientation", list(Orientation))


def children(section: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(f'<root xmlns:w="{W}" xmlns:r="{R}">{section}</root>')[0])


def names(section: str) -> list[str]:
    return [child.tag.removeprefix(f"{{{W}}}") for child in children(section)]


def attribute(section: str, name: str, key: str) -> str | None:
    (found,) = (child for child in children(section) if child.tag == f"{{{W}}}{name}")
    return found.get(f"{{{W}}}{key}")


@sections
@orientations
def test_what_the_schema_wants(section: str, orientation: Orientation) -> None:
    found = names(own_pages(section, profile().page, orientation))
    assert found == sorted(found, key=ORDER.index)
    assert {"pgSz", "pgMar", "pgNumType"} <= set(found)
    assert len(found) == len(set(found))
    assert "type" not in found


@sections
@orientations
def test_pages_count_from_one_in_figures(section: str, orientation: Orientation) -> None:
    own = own_pages(section, profile().page, orientation)
    assert re.findall(r"<w:pgNumType[^>]*>", own) == ['<w:pgNumType w:start="1"/>']


@sections
@orientations
def test_headers_and_the_hidden_first_number_stay(section: str, orientation: Orientation) -> None:
    own = own_pages(section, profile().page, orientation)
    for kept in (HEADER, "<w:titlePg/>", BORDERS):
        assert (kept in own) == (kept in section)


@sections
def test_a_landscape_page_is_a4_on_its_side(section: str) -> None:
    own = own_pages(section, profile().page, Orientation.LANDSCAPE)
    assert [attribute(own, "pgSz", key) for key in ("w", "h", "orient")] == ["16838", "11906", "landscape"]
    assert [attribute(own, "pgMar", side) for side in ("top", "right", "bottom", "left")] == [
        *("1134", "850", "1134", "1701"),
    ]


def test_an_upright_page_keeps_the_margins_that_the_office_drew() -> None:
    own = own_pages(SECTIONS[0], profile().page, Orientation.PORTRAIT)
    assert MARGINS in own
    assert [attribute(own, "pgSz", key) for key in ("w", "h", "orient")] == ["11906", "16838", None]


def test_what_is_no_section_is_our_own_fault() -> None:
    with pytest.raises(ValueError, match="no section"):
        own_pages("<w:p/>", profile().page, Orientation.PORTRAIT)


def test_the_text_of_a_page() -> None:
    page = profile().page
    assert (page_width(page, Orientation.PORTRAIT), text_height(page)) == (9355, 14570)
    assert (page_width(page, Orientation.LANDSCAPE), text_height(page, Orientation.LANDSCAPE)) == (14287, 9638)


def test_the_height_that_a_section_says() -> None:
    assert section_height(SECTIONS[0]) == 16838 - 1200 - 1100
    assert section_height(f"<w:sectPr>{SIZE}</w:sectPr>") is None
    assert section_height('<w:sectPr><w:pgSz w:h="x"/><w:pgMar w:top="1" w:bottom="1"/></w:sectPr>') is None
