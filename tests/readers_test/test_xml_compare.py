"""Two packages are compared part by part, and the first differing node is named."""

import pytest

from tests.readers.xml_compare import differences
from tests.readers_test.sample import PARTS, edited, packed

DOCUMENT = "word/document.xml"


def test_the_same_file() -> None:
    assert differences(packed(), packed(date=(2026, 1, 1, 0, 0, 0))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<w:tcW w:w="6000" w:type="dxa"/>', '<w:tcW w:type="dxa" w:w="6000" />'),
        ("<w:cantSplit/>", "<w:cantSplit></w:cantSplit>\n  "),
        ("<w:r><w:t>02</w:t></w:r>", "<w:r><w:t>02</w:t></w:r>"),
    ],
)
def test_what_makes_no_difference(old: str, new: str) -> None:
    parts = {**PARTS, DOCUMENT: PARTS[DOCUMENT].replace(old, new)}
    assert differences(packed(), packed(parts)) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('w:w="6000"', 'w:w="6001"', "w:tc[2]/w:tcPr[1]/w:tcW[1]/@w:w: '6000' and '6001'"),
        ("KẾ HOẠCH<", "ĐỀ ÁN<", "w:p[1]/w:r[1]/w:t[1]: text 'KẾ HOẠCH' and 'ĐỀ ÁN'"),
        (" buổi<", "  buổi<", "text ' buổi' and '  buổi'"),
        ("<w:titlePg/>", "", "w:sectPr[1]: only the first file has w:titlePg as child 4"),
        ("<w:titlePg/>", "<w:titlePg/><w:bidi/>", "only the second file has w:bidi as child 5"),
        ("<w:titlePg/>", "<w:bidi/>", "w:sectPr[1]/w:titlePg[1]: w:titlePg here is w:bidi there"),
        ("<w:titlePg/>", "<w:titlePg/>stray", "w:titlePg[1]: text after it None and 'stray'"),
    ],
)
def test_the_first_difference_is_named(old: str, new: str, expected: str) -> None:
    (found,) = differences(packed(), packed(edited(DOCUMENT, old, new)))
    assert found.startswith("word/document.xml: w:document/w:body[1]/")
    assert found.endswith(expected)


def test_parts_that_one_file_has_and_parts_that_are_no_xml() -> None:
    more = {**PARTS, "a.bin": "ab", "b.xml": "<a/>"}
    other = {**PARTS, "a.bin": "abc"}
    assert differences(packed(more), packed(other)) == [
        "a.bin: 2 bytes and 3 bytes that differ",
        "b.xml: only the first file has this part",
    ]
    assert differences(packed(more), packed(other), ignore=["a.bin", "b.xml"]) == []
