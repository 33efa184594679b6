from __future__ import annotations

from decimal import Decimal

from plandocs.document.blocks import Role
from plandocs.writing.faces import Face
from plandocs.writing.spaces import LineRule, Space
from plandocs.writing.styles import spaces
from tests.writing.forms import shipped
from tests.writing.sample import profile

FACE = Face(Decimal(12))
"""A line of it is 12 x 1,15 points high: 276 twips."""


def test_a_paragraph_is_as_high_as_its_lines_and_the_space_around() -> None:
    assert Space(40, 60).height(FACE, 3) == 40 + 3 * 276 + 60


def test_lines_are_a_multiple_or_exact_or_at_least() -> None:
    assert Space(lines=360).line(FACE) == 414
    assert Space(lines=300, rule=LineRule.EXACT).line(FACE) == 300
    assert Space(lines=300, rule=LineRule.AT_LEAST).line(FACE) == 300
    assert Space(lines=200, rule=LineRule.AT_LEAST).line(FACE) == 276


def test_what_word_is_told() -> None:
    assert Space(40, 60).attributes == 'w:before="40" w:after="60" w:line="240" w:lineRule="auto"'
    assert 'w:line="300" w:lineRule="exact"' in Space(lines=300, rule=LineRule.EXACT).attributes


def test_the_spaces_of_the_state_s_form() -> None:
    found = spaces(profile())
    assert found[Role.TABLE_TEXT] == Space(40, 40)
    assert found[Role.BODY] == Space(120, 0)
    assert found[Role.RULE] == Space(60, 0, 120, LineRule.EXACT)


def test_the_party_s_lines_are_exact_in_the_text_alone() -> None:
    found = spaces(shipped("party-hd05-2026"))
    assert found[Role.BODY].rule is LineRule.EXACT
    assert found[Role.TABLE_TEXT].rule is LineRule.MULTIPLE
