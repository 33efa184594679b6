"""Word files as looks and forms that hold programs, reach elsewhere, swell or break (mẫu và biểu mẫu Word độc hại)."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from typing import Any

from plandocs.writing.shipped_look import write_look
from tests.hostile.case import Case, Content, case
from tests.loading.sample import FILE, SPEC
from tests.writing.office_form import MAIN, form, p
from tests.writing.sample import parts, profile, zipped

_RELS = "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"


def look() -> bytes:
    """The look that is shipped for the state's form."""
    return write_look(profile(), "14")


def _changed(docx: bytes, more: Mapping[str, str] | None = None, **edits: tuple[str, str]) -> bytes:
    """A Word file with parts more, and others with a stretch exchanged."""
    contents = parts(docx) | dict(more or {})
    names = {"main": MAIN, "rels": _RELS, "types": _TYPES, "settings": "word/settings.xml", "styles": "word/styles.xml"}
    for short, (old, new) in edits.items():
        assert old in contents[names[short]], (short, old)
        contents[names[short]] = contents[names[short]].replace(old, new, 1)
    return zipped(contents)


def _related(docx: bytes, kind: str, target: str, mode: str = "") -> bytes:
    """A Word file that is related to something else."""
    relation = (
        f'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"'
        f' Target="{target}"{mode and f" TargetMode={chr(34)}{mode}{chr(34)}"}/></Relationships>'
    )
    return _changed(docx, rels=("</Relationships>", relation))


def _both(name: str, make: Callable[[bytes], bytes], told: tuple[str, str], **more: Any) -> list[Case]:
    """The same flaw in a look and in a form."""

    def data(base: Callable[[], bytes]) -> Content:
        return lambda: make(base())

    return [
        case(f"a look {name}", f"render {FILE} --look mau.docx", {FILE: SPEC, "mau.docx": data(look)}, told[0], **more),
        case(f"a form {name}", f"fill mau.docx {FILE}", {FILE: SPEC, "mau.docx": data(_form)}, told[1], **more),
    ]


def _form() -> bytes:
    return form(p("{{ title }}"))


def _stored(docx: bytes, **flags: int) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", flags.get("method", zipfile.ZIP_DEFLATED)) as archive:
        for name, content in parts(docx).items():
            archive.writestr(name, content)
    return stream.getvalue()


def _with_binary(docx: bytes, name: str) -> bytes:
    return _changed(docx, {name: "x"})


_TABLE = '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>'
UNSAFE = ("PD801", "PD820")
MACROS = ("PD801", "PD821")

_REFUSED: dict[str, tuple[Callable[[bytes], bytes], tuple[str, str]]] = {
    "with macros": (lambda docx: _with_binary(docx, "word/vbaProject.bin"), MACROS),
    "with macros in capitals": (lambda docx: _with_binary(docx, "word/VBAPROJECT.BIN"), MACROS),
    "of the type with macros": (
        lambda docx: _changed(docx, types=("document.main+xml", "document.macroEnabled.main+xml")),
        MACROS,
    ),
    "with a control of ActiveX": (lambda docx: _with_binary(docx, "word/activeX/activeX1.xml"), UNSAFE),
    "with an embedded object": (lambda docx: _with_binary(docx, "word/embeddings/oleObject1.bin"), UNSAFE),
    "with a part that climbs": (lambda docx: _with_binary(docx, "../../pwned.xml"), UNSAFE),
    "with an absolute part": (lambda docx: _with_binary(docx, "/pwned.xml"), UNSAFE),
    "with a part of Windows": (lambda docx: _with_binary(docx, "word\\pwned.xml"), UNSAFE),
    "with a part of odd letters": (lambda docx: _with_binary(docx, "word/\x1b[2J.xml"), UNSAFE),
    "related to a template elsewhere": (
        lambda docx: _related(docx, "subDocument", "file:///etc/passwd", "External"),
        UNSAFE,
    ),
    "related to a picture elsewhere": (
        lambda docx: _related(docx, "image", "http://127.0.0.1:9/x.png", "External"),
        UNSAFE,
    ),
    "related to an object elsewhere": (
        lambda docx: _related(docx, "oleObject", "mhtml:http://127.0.0.1:9/x.html!x", "External"),
        UNSAFE,
    ),
    "related to a frame elsewhere": (lambda docx: _related(docx, "frame", "http://127.0.0.1:9/", "External"), UNSAFE),
    "related to data for a mail merge": (
        lambda docx: _related(docx, "mailMergeSource", "file:///x.csv", "External"),
        UNSAFE,
    ),
    "related to a part elsewhere, in small letters": (
        lambda docx: _related(docx, "image", "http://127.0.0.1:9/", "external"),
        UNSAFE,
    ),
    "related to a picture elsewhere, spelt by numbers": (
        lambda docx: _related(docx, "image", "http://127.0.0.1:9/", "&#69;xternal"),
        UNSAFE,
    ),
    "related to a picture elsewhere that is called a link": (
        lambda docx: _related(docx, "image", "http://127.0.0.1:9/hyperlink", "External"),
        UNSAFE,
    ),
    "related to what lies above": (lambda docx: _related(docx, "header", "../../../outside/mat.yaml"), UNSAFE),
    "with another text by altChunk": (
        lambda docx: _changed(
            _related(docx, "aFChunk", "chunk.html"),
            {"word/chunk.html": "<script/>"},
            main=("<w:sectPr", '<w:altChunk r:id="rIdX"/><w:sectPr'),
        ),
        UNSAFE,
    ),
    "that declares an entity": (
        lambda docx: _changed(docx, main=("<w:document", '<!DOCTYPE x [<!ENTITY a "b">]><w:document')),
        UNSAFE,
    ),
    "that declares a file": (
        lambda docx: _changed(docx, main=("<w:document", '<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document')),
        UNSAFE,
    ),
    "that declares a type in small letters": (
        lambda docx: _changed(docx, main=("<w:document", "<!doctype x><w:document")),
        UNSAFE,
    ),
    "whose styles declare an entity": (
        lambda docx: _changed(docx, styles=("<w:styles", '<!DOCTYPE x [<!ENTITY a "b">]><w:styles')),
        UNSAFE,
    ),
    "in UTF-16": (
        lambda docx: zipped(
            {name: data.encode("utf-16") if name == MAIN else data.encode() for name, data in parts(docx).items()}
        ),
        UNSAFE,
    ),
    "in an encoding that there is not": (lambda docx: _changed(docx, main=("UTF-8", "x-klingon")), UNSAFE),
    "whose text is no XML": (lambda docx: _changed(docx, main=("</w:body>", "")), UNSAFE),
    "with a control character": (lambda docx: _changed(docx, main=("<w:t", "\x01<w:t")), UNSAFE),
    "with a reference to a control character": (
        lambda docx: _changed(docx, main=("<w:sectPr", "<w:p><w:r><w:t>&#1;</w:t></w:r></w:p><w:sectPr")),
        UNSAFE,
    ),
    "with an entity that nobody declared": (
        lambda docx: _changed(docx, main=("<w:sectPr", "<w:p><w:r><w:t>&bomb;</w:t></w:r></w:p><w:sectPr")),
        UNSAFE,
    ),
    "of a hundred thousand levels": (
        lambda docx: _changed(docx, main=("<w:sectPr", "<w:p>" * 100_000 + "</w:p>" * 100_000 + "<w:sectPr")),
        UNSAFE,
    ),
    "of a thousand levels": (
        lambda docx: _changed(docx, main=("<w:sectPr", "<w:p>" * 1_000 + "</w:p>" * 1_000 + "<w:sectPr")),
        UNSAFE,
    ),
    "of sixty tables in tables": (
        lambda docx: _changed(
            docx, main=("<w:sectPr", _TABLE * 60 + "<w:p/>" + "</w:tc></w:tr></w:tbl><w:p/>" * 60 + "<w:sectPr")
        ),
        ("", ""),
    ),
    "of spaces without end": (lambda docx: _changed(docx, main=("<w:sectPr", " " * 120_000_000 + "<w:sectPr")), UNSAFE),
    "with a text of ten megabytes": (
        lambda docx: _changed(
            docx, main=("<w:sectPr", f"<w:p><w:r><w:t>{'a' * 11_000_000}</w:t></w:r></w:p><w:sectPr")
        ),
        UNSAFE,
    ),
    "of two thousand parts": (lambda docx: _changed(docx, {f"word/x{n}.xml": "<a/>" for n in range(2_000)}), UNSAFE),
    "without a main part": (
        lambda docx: zipped({name: data for name, data in parts(docx).items() if name != MAIN}),
        UNSAFE,
    ),
    "without types": (
        lambda docx: zipped({name: data for name, data in parts(docx).items() if name != _TYPES}),
        UNSAFE,
    ),
    "without relations": (
        lambda docx: zipped({name: data for name, data in parts(docx).items() if name != "_rels/.rels"}),
        UNSAFE,
    ),
    "whose relations are no XML": (lambda docx: _changed(docx, rels=("</Relationships>", "")), UNSAFE),
    "packed by bzip2": (lambda docx: _stored(docx, method=zipfile.ZIP_BZIP2), ("", "")),
    "packed by LZMA": (lambda docx: _stored(docx, method=zipfile.ZIP_LZMA), ("", "")),
    "cut in half": (lambda docx: docx[: len(docx) // 2], UNSAFE),
    "of nothing": (lambda _: b"", UNSAFE),
    "that is a spreadsheet": (lambda _: zipped({_TYPES: "", "xl/workbook.xml": ""}), UNSAFE),
    "that is an old .doc": (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), UNSAFE),
    "that is RTF": (lambda _: b"{\\rtf1 {\\*\\template http://127.0.0.1/x.dotm}}", UNSAFE),
    "that is a PDF": (lambda _: b"%PDF-1.7\n", UNSAFE),
    "of thirty megabytes": (lambda _: bytes(30_000_000), UNSAFE),
    "in the strict form": (
        lambda docx: _changed(
            docx,
            main=(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            ),
        ),
        UNSAFE,
    ),
}

_FIELDS = {
    "a field that includes a file": 'INCLUDETEXT "../outside/mat.yaml"',
    "a field that starts a program": 'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"',
    "a field that fetches a picture": 'INCLUDEPICTURE "http://127.0.0.1:9/x.png" \\d',
    "a field that is linked": 'LINK Excel.Sheet.8 "..\\\\x.xls"',
    "a field that looks into a database": 'DATABASE \\d "../outside/mat.csv"',
}


def _field(instruction: str) -> str:
    escaped = instruction.replace("&", "&amp;").replace('"', "&quot;")
    return (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{escaped}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


_TAGS: dict[str, tuple[str, str]] = {
    "a class": ("{{ ''.__class__.__mro__ }}", "PD825"),
    "a class of a fact": ("{{ issuer.__class__ }}", "PD825"),
    "globals": ("{{ cycler.__init__.__globals__.os.popen('touch pwned') }}", "PD828"),
    "an attribute by filter": ("{{ issuer|attr('__class__') }}", "PD825"),
    "a range": ("{{ range(10**9)|list }}", "PD828"),
    "a loop over a range": ("{% for a in range(10**9) %}x{% endfor %}", "PD828"),
    "a loop over text": ("{% for a in title %}{{ a }}{% endfor %}", "PD827"),
    "loops in loops in loops": ("{% for a in tasks %}" * 12 + "x" + "{% endfor %}" * 12, ""),
    "an inclusion": ("{% include '/etc/passwd' %}", "PD828"),
    "an import": ("{% import 'os' as os %}", "PD828"),
    "an extension": ("{% extends '/etc/passwd' %}", "PD828"),
    "a macro": ("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}", "PD828"),
    "a setting": ("{% set a = 1 %}{{ a }}", ""),
    "a block": ("{% block a %}{% endblock %}", "PD828"),
    "a raw text": ("{% raw %}{{ title }}{% endraw %}", "PD828"),
    "a call": ("{% call a() %}{% endcall %}", "PD828"),
    "a filter of a block": ("{% filter upper %}a{% endfilter %}", "PD828"),
    "a debugging aid": ("{% debug %}", "PD828"),
    "a tag that there is not": ("{% pwn %}", "PD828"),
    "a tag that never ends": ("{{ title", "PD824"),
    "a block that never ends": ("{% if title %}a", "PD831"),
    "an end without a beginning": ("a{% endfor %}", "PD831"),
    "a comment": ("{# a #}", ""),
    "a subdocument": ("{{p subdoc('/etc/passwd') }}", "PD828"),
    "a rich text": ("{{r title }}", "PD828"),
    "a coloured cell": ("{% cellbg title %}", "PD828"),
    "a merged cell": ("{% vm %}", "PD828"),
    "a picture": ("{{ image('/etc/passwd') }}", "PD828"),
    "a text times a billion": ("{{ 'a' * 1000000000 }}", "PD827"),
    "a number times a billion": ("{{ 9 ** 9 ** 9 }}", "PD828"),
    "three hundred parentheses": ("{{ " + "(" * 190 + "1" + ")" * 190 + " }}", "PD828"),
    "ten thousand letters": ("{{ " + "a" * 10_000 + " }}", "PD828"),
    "a thousand tags": ("{{ title }}" * 1_000, ""),
    "braces in braces": ("{{ {{ title }} }}", "PD824"),
}


def _filled(name: str, body: str, told: str, **more: Any) -> Case:
    return case(f"a form with {name}", f"fill mau.docx {FILE}", {FILE: SPEC, "mau.docx": form(body)}, told, **more)


def _split(text: str) -> str:
    """A paragraph with each letter in a run of its own, as Word leaves them behind."""
    return p(*text)


CASES: list[Case] = [
    *(one for name, (make, told) in _REFUSED.items() for one in _both(name, make, told)),
    *(
        one
        for name, text in _FIELDS.items()
        for one in _both(
            f"with {name}",
            partial(_changed, main=("<w:sectPr", f"{_field(text)}<w:sectPr")),
            ("PD801", "PD820"),
        )
    ),
    *(_filled(name, p(tag), told) for name, (tag, told) in _TAGS.items()),
    *(_filled(f"{name}, letter by letter", _split(tag), told) for name, (tag, told) in list(_TAGS.items())[:4]),
    _filled("private letters of the program's own", p("\ue0000\ue001 {{ title }} \ue0001\ue001"), "", flawed=True),
    _filled("a tag with private letters of the program's own", p("{{ title \ue0000\ue001 }}"), ""),
    _filled("a value of markup", p("{{ gia_tri }}"), "PD825"),
    case(
        "a form with a value of markup",
        ("fill", "mau.docx", FILE, "--set", "a=<w:p/>&amp;]]>"),
        {FILE: SPEC, "mau.docx": form(p("{{ a }}"))},
        "",
    ),
    case(
        "a form with a value of tags",
        ("fill", "mau.docx", FILE, "--set", "a={{ title }}{% for %}"),
        {FILE: SPEC, "mau.docx": form(p("{{ a }}"))},
        "",
    ),
    case(
        "a form with a value of control characters",
        ("fill", "mau.docx", FILE, "--set", "a=\x1b[2J\x07"),
        {FILE: SPEC, "mau.docx": form(p("{{ a }}"))},
        "PD016",
    ),
    case(
        "a form with a value of a turned direction",
        ("fill", "mau.docx", FILE, "--set", "a=a\u202eb"),
        {FILE: SPEC, "mau.docx": form(p("{{ a }}"))},
        "PD016",
    ),
    case(
        "a form with a value of half a letter",
        ("fill", "mau.docx", FILE, "--set", "a=\udcff"),
        {FILE: SPEC, "mau.docx": form(p("{{ a }}"))},
        "PD016",
    ),
    case(
        "a form with a value for a name of Python",
        ("fill", "mau.docx", FILE, "--set", "__class__=x"),
        {FILE: SPEC, "mau.docx": form(p("{{ title }}"))},
        "PD839",
    ),
    case(
        "a form with a value for a fact",
        ("fill", "mau.docx", FILE, "--set", "title=x"),
        {FILE: SPEC, "mau.docx": form(p("{{ title }}"))},
        "PD840",
    ),
    # looks alone
    *(
        case(
            f"a look with {name}",
            f"render {FILE} --look mau.docx",
            {FILE: SPEC, "mau.docx": _changed(look(), main=("<w:sectPr", p(text) + "<w:sectPr"))},
            told,
        )
        for name, text, told in (
            ("a tag of a class", "{{ ''.__class__ }}", "PD805"),
            ("a statement", "{% for a in range(10**9) %}x{% endfor %}", "PD805"),
            ("an inclusion", "{% include '/etc/passwd' %}", "PD805"),
            ("a slot that there is not", "{{p pwned }}", "PD803"),
            ("a slot twice", "{{p title }}", "PD805"),
            ("a tag that never ends", "{{p title", "PD805"),
            ("a comment", "{# a #}", "PD805"),
        )
    ),
    case(
        "looking at a look with macros",
        "look state-nd30-2020 --check mau.docx",
        {"mau.docx": _with_binary(look(), "word/vbaProject.bin")},
        "PD801",
    ),
    case(
        "looking at a look that is a picture",
        "look state-nd30-2020 --check mau.docx",
        {"mau.docx": b"\x89PNG\r\n\x1a\n"},
        "PD801",
    ),
    case(
        "a batch with a look with macros",
        "batch mau.yaml --units register --only 10816 --look mau.docx",
        {
            "mau.yaml": SPEC.replace("xã Hà Bắc", "xã Hà Bắc")
            .replace("title: Bồi", 'title: "Bồi')
            .replace("cán bộ, công chức\nperiod", 'cán bộ {{ unit.name }}"\nperiod'),
            "mau.docx": _with_binary(look(), "word/vbaProject.bin"),
        },
        "PD801",
    ),
]
