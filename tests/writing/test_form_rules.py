"""Rules of a form are as long as the words above them demand."""

from __future__ import annotations

import re
from typing import Any

import pytest

from plandocs.document.blocks import Role
from plandocs.registers.metrics import text_width
from plandocs.writing.paragraphs import paragraph
from plandocs.writing.runs import run
from tests.writing.office_form import filled, form
from tests.writing.sample import WIDTH, frame

RULE = paragraph(frame().styles[Role.RULE], "", {"ind": 'w:left="1" w:right="1"'})


def styled(role: Role, text: str) -> str:
    return paragraph(frame().styles[role], run(text))


def length(folder, *above: str, **names: Any) -> int:
    """The length of the rule under some paragraphs, in twips."""
    xml = filled(folder, form("".join(above) + RULE), **names).part()
    [(left, right)] = re.findall(r'<w:ind w:left="(\d+)" w:right="(\d+)"/>', xml)
    assert left == right
    return WIDTH - int(left) - int(right)


@pytest.mark.parametrize(
    ("role", "share", "size"), [(Role.ISSUER_NAME, 0.42, 13), (Role.MOTTO, 1, 14), (Role.SUBJECT, 0.38, 14)]
)
def test_a_rule_has_its_share_of_the_words_that_were_filled_in(tmp_path, role, share, size):
    found = length(tmp_path, styled(role, "{{ x }}"), x="PHÒNG VĂN HÓA - XÃ HỘI")
    wanted = text_width("PHÒNG VĂN HÓA - XÃ HỘI", size, bold=True, italic=False) * share
    assert abs(found - wanted) <= 1


def test_the_longest_line_decides(tmp_path):
    one = length(tmp_path, styled(Role.ISSUER_NAME, "{{ x }}"), x="ỦY BAN NHÂN DÂN")
    assert length(tmp_path, styled(Role.ISSUER_NAME, "{{ x }}"), x="ỦY BAN NHÂN DÂN\nXÃ A") == one
    assert (
        length(tmp_path, styled(Role.ISSUER_NAME, "XÃ A"), styled(Role.ISSUER_NAME, "{{ x }}"), x="ỦY BAN NHÂN DÂN")
        == one
    )


def test_a_rule_under_other_words_stays_as_drawn(tmp_path):
    assert length(tmp_path, styled(Role.BODY, "{{ number }}")) == WIDTH - 2
