from __future__ import annotations

from plandocs.document.inlines import Blank, Citation, CrossReference, Footnote, Run
from plandocs.writing.runs import run, runs
from tests.writing.sample import inlines, setting


def test_emphasis() -> None:
    assert run("a", bold=True, italic=True) == ("<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr><w:t>a</w:t></w:r>")


def test_no_text_makes_no_run() -> None:
    assert run("") == ""


def test_a_blank_keeps_its_width() -> None:
    assert runs(setting(), [Blank(3)]) == '<w:r><w:t xml:space="preserve">\u00a0\u00a0\u00a0</w:t></w:r>'


def test_citations_and_references_are_their_words() -> None:
    content = inlines("a ", Citation("qd", "full", inlines("b")), CrossReference("x", (Run("c", bold=True),)))
    assert "<w:t>b</w:t>" in runs(setting(), content)
    assert "<w:rPr><w:b/><w:bCs/></w:rPr><w:t>c</w:t>" in runs(setting(), content)


def test_footnotes_are_counted_in_order() -> None:
    here = setting()
    first = runs(here, [Footnote(1, inlines("một"))])
    second = runs(here, [Footnote(2, inlines("hai"))])
    assert '<w:footnoteReference w:id="1"/>' in first
    assert '<w:footnoteReference w:id="2"/>' in second
    assert '<w:rStyle w:val="FootnoteReference"/>' in first


def test_what_stands_again_shows_the_number_of_its_note_and_counts_no_other() -> None:
    here = setting()
    xml = runs(here, [Run("Tên"), Footnote(3, inlines("một"))], again=True)
    assert xml.endswith('<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>3</w:t></w:r>')
    assert here.notes.met == []
