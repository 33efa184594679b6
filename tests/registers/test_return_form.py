"""The words of the form that travel with the package."""

from __future__ import annotations

from plandocs.registers.return_form import ReturnForm
from plandocs.registers.shelf import Shelf
from plandocs.vietnamese.folding import folded

HEADS = ("number", "id", "content", "quota", "registered", "difference", "reason")
LABELS = ("unit_code", "unit", "plan_code", "quota_code", "period")


def test_no_word_means_two_things():
    shelf = Shelf()
    form = shelf.typed("returns", "form", ReturnForm)
    assert form is not None
    assert list(shelf.problems) == []
    for keys in (HEADS, LABELS):
        words = [folded(word) for key in keys for word in getattr(form, key)]
        assert sorted(set(words)) == sorted(words)
