import pytest

from plandocs.writing.reaching_out import reaches_out

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def told(main: str = "", relation: str = "") -> str:
    relations = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relation}</Relationships>'
    parts = {"word/document.xml": f"<w:document {W}>{main}</w:document>", "word/_rels/document.xml.rels": relations}
    return reaches_out({name: data.encode() for name, data in parts.items()} | {"word/header1.xml": b"<a/>"})


def relation(kind: str, target: str, mode: str = "External") -> str:
    return f'<Relationship Id="r1" Type="{TYPES}/{kind}" Target="{target}" TargetMode="{mode}"/>'


def field(*instructions: str) -> str:
    runs = "".join(f"<w:instrText>{one}</w:instrText>" for one in instructions)
    return f'<w:fldChar w:fldCharType="begin"/>{runs}<w:fldChar w:fldCharType="end"/>'


@pytest.mark.parametrize(
    ("main", "found"),
    [
        ("", relation("hyperlink", "https://example.org/a")),
        ("", relation("header", "header1.xml", "Internal")),
        ("", relation("header", "/word/header1.xml", "Internal")),
        (field(" PAGE "), ""),
        (field(' HYPERLINK "https://example.org/LINK" '), ""),
        (field(" IF ", "LINK = 1"), ""),
    ],
)
def test_what_stays_within_may_be_there(main, found):
    assert told(main, found) == ""


@pytest.mark.parametrize(
    ("main", "found"),
    [
        ("", relation("image", "https://example.org/a.png")),
        ("", relation("image", "https://example.org/hyperlink")),
        ("", relation("image", "https://example.org/a.png", "external")),
        ("", relation("image", "https://example.org/a.png", "&#69;xternal")),
        ("", relation("header", "../../header9.xml", "Internal")),
        ("", relation("aFChunk", "header1.xml", "Internal")),
        ('<w:altChunk r:id="r1" xmlns:r="a"/>', ""),
        (field(" INCLUDETEXT a"), ""),
        (field("DDE", "AUTO c"), ""),
        (field("&#68;DE c"), ""),
        ('<w:fldSimple w:instr=" includepicture a "/>', ""),
        (f"{field(' PAGE ')}{field(' LINK a')}", ""),
    ],
)
def test_what_reaches_out_is_named(main, found):
    assert told(main, found)


def test_a_document_type_is_named_in_any_case():
    assert reaches_out({"a.xml": b"<!DOCTYPE a><a/>"}) == "a document type declaration"
    assert reaches_out({"a.xml": b"<!doctype a><a/>"}) == "a.xml is not XML"


@pytest.mark.parametrize(
    ("part", "entry", "missing"),
    [
        (
            "word/_rels/document.xml.rels",
            f'<Relationship Id="r1" Type="{TYPES}/header"/>',
            "Relationship without Target",
        ),
        ("[Content_Types].xml", '<Override ContentType="a/b"/>', "Override without PartName"),
        ("[Content_Types].xml", '<Default Extension="xml"/>', "Default without ContentType"),
    ],
)
def test_an_entry_that_lacks_something_is_told(part, entry, missing):
    assert reaches_out({part: f"<a>{entry}</a>".encode()}) == f"{part}: {missing}"
