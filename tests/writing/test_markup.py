from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.vietnamese.text import nfc
from plandocs.writing.markup import (
    PARAGRAPH_ORDER,
    RUN_ORDER,
    STYLE_ORDER,
    TABLE_ORDER,
    W,
    escaped,
    in_order,
    quoted,
    text_elements,
)

xml_text = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")).map(nfc)


@given(xml_text)
def test_an_escaped_text_is_read_back(text: str) -> None:
    assert (ElementTree.fromstring(f"<a>{escaped(text)}</a>").text or "") == text


@given(xml_text)
def test_a_quoted_text_is_read_back(text: str) -> None:
    assert ElementTree.fromstring(f"<a b={quoted(text)}/>").get("b") == text


@pytest.mark.parametrize("text", ["a\x00b", "\x08", "\r", "\ud800", "\ufffe", "\x1b[0m"])
def test_what_xml_forbids_never_goes_out(text: str) -> None:
    with pytest.raises(ValueError, match="forbids"):
        escaped(text)


def test_decomposed_letters_never_go_out() -> None:
    assert escaped("e\u0302\u0301") == "ế"


@pytest.mark.parametrize(
    ("text", "xml"),
    [
        ("a b", "<w:t>a b</w:t>"),
        (" a", '<w:t xml:space="preserve"> a</w:t>'),
        ("a ", '<w:t xml:space="preserve">a </w:t>'),
        ("a  b", '<w:t xml:space="preserve">a  b</w:t>'),
        ("\u00a0", '<w:t xml:space="preserve">\u00a0</w:t>'),
        ("a\tb\nc", "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"),
        ("", ""),
        ("<A & B>", "<w:t>&lt;A &amp; B&gt;</w:t>"),
    ],
)
def test_text_elements(text: str, xml: str) -> None:
    assert text_elements(text) == xml
    ElementTree.fromstring(f'<r xmlns:w="{W}">{xml}</r>')


def test_properties_go_out_in_the_order_of_the_schema() -> None:
    given_out_of_order = {"jc": 'w:val="both"', "ind": "<w:ind/>", "keepNext": "", "pStyle": 'w:val="A"'}
    expected = '<w:pStyle w:val="A"/><w:keepNext/><w:ind/><w:jc w:val="both"/>'
    assert in_order(PARAGRAPH_ORDER, given_out_of_order) == expected


def test_an_unknown_property_is_our_own_fault() -> None:
    with pytest.raises(ValueError, match="not in"):
        in_order(RUN_ORDER, {"bold": ""})


@pytest.mark.parametrize("order", [PARAGRAPH_ORDER, RUN_ORDER, TABLE_ORDER, STYLE_ORDER])
def test_no_element_has_two_places(order: tuple[str, ...]) -> None:
    assert len(set(order)) == len(order)
