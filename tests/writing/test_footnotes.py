from __future__ import annotations

import pytest

from plandocs.document.inlines import Footnote
from plandocs.writing.footnotes import footnotes
from plandocs.writing.runs import runs
from tests.writing.sample import inlines, setting, shape


def test_notes_follow_the_two_separators() -> None:
    here = setting()
    runs(here, [Footnote(1, inlines("Một & hai.")), Footnote(2, inlines("Ba."))])
    xml = footnotes(here)
    assert [xml.index(f'w:id="{number}"') for number in (-1, 0, 1, 2)] == sorted(
        xml.index(f'w:id="{number}"') for number in (-1, 0, 1, 2)
    )
    assert shape(xml)[2:] == ["FootnoteText:  Một &amp; hai.", "FootnoteText:  Ba."]
    assert xml.count("<w:footnoteRef/>") == 2


def test_a_note_in_a_note_is_our_own_fault() -> None:
    here = setting()
    runs(here, [Footnote(1, (Footnote(2, ()),))])
    with pytest.raises(ValueError, match="inside a footnote"):
        footnotes(here)
