"""Where words come from, as a text."""

from __future__ import annotations

import pytest

from plandocs.diagnostics.place import Place
from plandocs.document.origin import UNKNOWN, Origin


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        (Origin(Place("a.yaml", 41, 15)), "a.yaml:41:15"),
        (Origin(Place("a.yaml", 41, 15, 5, ("tasks", 2, "lead"))), "a.yaml:41:15 tasks[2].lead"),
        (Origin(Place("a.yaml", 1, 1, 5, ("title",)), "opening"), "a.yaml:1:1 title (opening)"),
        (Origin(Place("a.yaml")), "a.yaml"),
        (UNKNOWN, ""),
    ],
)
def test_an_origin_reads_as_a_place(origin, expected):
    assert str(origin) == expected
