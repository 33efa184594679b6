from __future__ import annotations

from dataclasses import replace

from plandocs.document.blocks import ListItem, Role, Section
from plandocs.document.document import Annex
from plandocs.document.inlines import Remark, Remarked, pieces, text_of
from plandocs.document.plain import plain_lines
from plandocs.document.remarking import remarked, worded
from tests.writing.sample import document, inlines, para, table

BODY = (Section(1, "I.", inlines("Mục"), (ListItem("-", 2, inlines("Ý"), (para(Role.BODY, "Câu"),)), table(1))),)
WHOLE = replace(
    document(blocks=BODY),
    annexes=(Annex("a", "Phụ lục", None, para(Role.ANNEX_TITLE, "Bảng"), (), (para(Role.BODY, "Dòng"),)),),
)
REMARK = Remark(("xem lại",))


def words(node) -> str:
    return text_of(node.heading if isinstance(node, Section) else node.content)


def test_every_node_with_words_is_met_in_order():
    met = [words(node) for node in worded(WHOLE)]
    assert [one for one in met if one in ("Mục", "Ý", "Câu", "TT", "Bảng", "Dòng")] == [
        "Mục",
        "Ý",
        "Câu",
        "TT",
        "Bảng",
        "Dòng",
    ]
    assert any("XÃ HÀ BẮC" in one for one in met)


def test_each_of_them_can_be_remarked_and_reads_as_before():
    nodes = worded(WHOLE)
    done = remarked(WHOLE, {id(node): [REMARK] for node in nodes})
    assert [line.text for line in plain_lines(done)] == [line.text for line in plain_lines(WHOLE)]
    marked = worded(done)
    assert len(marked) == len(nodes)
    for node in marked:
        (one,) = node.heading if isinstance(node, Section) else node.content
        assert isinstance(one, Remarked)
        assert one.remarks == (REMARK,)


def test_without_remarks_nothing_changes():
    assert remarked(WHOLE, {}) == WHOLE


def test_pieces_of_remarked_words_are_those_of_the_words():
    content = inlines("a", "b")
    assert list(pieces((Remarked((REMARK,), content),))) == list(content)
