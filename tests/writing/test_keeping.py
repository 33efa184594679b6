from __future__ import annotations

from dataclasses import replace

from plandocs.document.blocks import Role, Section
from plandocs.writing.keeping import kept_with_next
from tests.writing.sample import SENTENCE, document, frame, inlines, para, table


def test_the_end_of_the_text_stays_with_the_signature() -> None:
    first, last = para(Role.BODY, SENTENCE), para(Role.BODY, "Một câu ngắn.")
    assert kept_with_next(document(blocks=(first, last), closing=False), frame()) == {id(first), id(last)}


def test_a_long_last_paragraph_is_enough() -> None:
    first, last = para(Role.BODY, SENTENCE), para(Role.BODY, SENTENCE)
    assert kept_with_next(document(blocks=(first, last), closing=False), frame()) == {id(last)}


def test_a_last_paragraph_inside_a_section_counts() -> None:
    last = para(Role.BODY, SENTENCE)
    section = Section(1, "I.", inlines("MỤC"), (last,))
    assert kept_with_next(document(blocks=(section,), closing=False), frame()) == {id(last)}


def test_what_leads_to_a_table_stays_with_it() -> None:
    lead, after = para(Role.BODY, "Như sau:"), para(Role.BODY, SENTENCE)
    assert kept_with_next(document(blocks=(lead, table(), after), closing=False), frame()) == {id(lead), id(after)}


def test_a_document_without_text_keeps_nothing() -> None:
    empty = replace(document(blocks=(), closing=False), bases=(), opening=())
    assert kept_with_next(empty, frame()) == frozenset()
