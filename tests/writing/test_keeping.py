from __future__ import annotations

from dataclasses import replace

from plandocs.document.blocks import Role, Section
from plandocs.document.document import Document
from plandocs.writing.keeping import kept_with_next
from tests.writing.sample import SENTENCE, document, frame, inlines, para, signers, table


def kept(text: Document) -> frozenset[int]:
    """What is kept, the opening apart: it ends with a colon."""
    return kept_with_next(text, frame()) - set(map(id, text.opening))


def test_the_end_of_the_text_stays_with_the_signature() -> None:
    first, last = para(Role.BODY, SENTENCE), para(Role.BODY, "Một câu ngắn.")
    assert kept(document(blocks=(first, last), closing=False)) == {id(first), id(last)}


def test_a_long_last_paragraph_is_enough() -> None:
    first, last = para(Role.BODY, SENTENCE), para(Role.BODY, SENTENCE)
    assert kept(document(blocks=(first, last), closing=False)) == {id(last)}


def test_a_last_paragraph_inside_a_section_counts() -> None:
    last = para(Role.BODY, SENTENCE)
    section = Section(1, "I.", inlines("MỤC"), (last,))
    assert kept(document(blocks=(section,), closing=False)) == {id(last)}


def test_what_leads_to_a_table_stays_with_it() -> None:
    lead, after = para(Role.BODY, "Như sau:"), para(Role.BODY, SENTENCE)
    assert kept(document(blocks=(lead, table(), after), closing=False)) == {id(lead), id(after)}


def test_a_signature_does_not_leave_the_table_that_is_signed() -> None:
    lead, of_people, count, after = (
        para(Role.BODY, "Như sau:"),
        table(),
        para(Role.BODY, "Hai."),
        para(Role.BODY, SENTENCE),
    )
    text = document(blocks=(lead, of_people, count, signers("KẾ TOÁN", "THỦ TRƯỞNG"), after), closing=False)
    assert kept(text) == {id(lead), id(of_people), id(count), id(after)}


def test_a_document_without_text_keeps_nothing() -> None:
    empty = replace(document(blocks=(), closing=False), bases=(), opening=())
    assert kept_with_next(empty, frame()) == frozenset()


def test_where_no_sign_off_follows_the_end_stays_with_nothing() -> None:
    lead, last = para(Role.BODY, "Gồm:"), para(Role.BODY, "Một câu.")
    text = replace(document(blocks=(lead, last), closing=False), sign_off=None)
    assert kept(text) == {id(lead)}


def test_words_that_end_with_a_colon_stay_with_what_follows() -> None:
    lead, item, last = para(Role.BODY, "Gồm:"), para(Role.BODY, "Một"), para(Role.BODY, SENTENCE)
    text = document(blocks=(lead, item, last), closing=False)
    assert kept_with_next(text, frame()) == {id(lead), id(last), *map(id, text.opening)}
