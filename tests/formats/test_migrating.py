"""Files rewritten in today's way: whole, once, and only where it is sure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.formats.migrating import migrated
from plandocs.formats.step import Kind
from tests.loading.sample import SPEC

FILE = "a.yaml"


def outcome(text: str, kind: Kind = Kind.SPEC) -> tuple[str, list[tuple[str, int, int]]]:
    done = migrated(text.encode(), FILE, kind)
    return done.data.decode(), [(one.code, one.place.line, one.place.column) for one in done.problems]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SPEC, SPEC),
        (f"# head\n\n{SPEC}".replace("plandocs: 1\n", ""), "# head\n\n" + SPEC),
        ("---\n# c\ntitle: a\ndate: 2026\n", "---\n# c\nplandocs: 1\ntitle: a\ndate: 2026\n"),
        ("  title: a\n  period: 1\n", "  plandocs: 1\n  title: a\n  period: 1\n"),
        ("{title: a, tasks: []}", "{plandocs: 1, title: a, tasks: []}"),
        ('{"title": "a", "tasks": []}', '{"plandocs": 1, "title": "a", "tasks": []}'),
        ("title: no spec\nservices: []\n", "title: no spec\nservices: []\n"),
        (
            "plandocs: 1\nbodies: {vh-xh: A}\ntasks:\n  - &one {lead: vh-xh}\n  - *one\n",
            "plandocs: 1\nbodies: {vh_xh: A}\ntasks:\n  - &one {lead: vh_xh}\n  - *one\n",
        ),
        ("extends: b\ntitle: a\n", "extends: b\ntitle: a\n"),
        ("so_lop: 3\nten: x\n", "so_lop: 3\nten: x\n"),
        (
            "plandocs: 1\noutline:\n  - {id: mot-hai, heading: \"{{ unit.full }} {{ ref('mot-hai') }}\"}\n",
            "plandocs: 1\noutline:\n  - {id: mot_hai, heading: \"{{ unit.full }} {{ ref('mot_hai') }}\"}\n",
        ),
    ],
    ids=lambda text: text[:18].replace("\n", "|"),
)
def test_a_spec_gets_its_number_and_keeps_the_rest(before, after):
    assert outcome(before) == (after, [])
    assert outcome(after) == (after, [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("plandocs: 2\ntitle: a\n", [("PD108", 1, 11)]),
        ("plandocs: 0\ntitle: a\n  b: c\n", [("PD160", 3, 3)]),
        ("- a\n- b\n", [("PD103", 1, 1)]),
        ("", [("PD003", 0, 0)]),
        ("plandocs: 0\nextends: x\nunit:\n  province_type: |\n    a\n    b\n", [("PD083", 4, 3)]),
        ("plandocs: 0\nid: a-b\nbases: &one a-b\n", [("PD083", 3, 8)]),
        ('plandocs: 0\nid: a-b\nbases: "\\x61-b"\n', [("PD083", 3, 8)]),
    ],
)
def test_what_is_not_sure_is_told_and_left(text, told):
    assert outcome(text) == (text, told)


def test_two_ids_that_would_become_one_stay():
    text = "plandocs: 1\nbodies: {a-b: A, a_b: B}\n"
    assert outcome(text) == (text, [])


def test_a_form_of_tables_is_no_spec():
    assert outcome("landscape: yes\nsource: x\n", Kind.TABLE) == ("upright: 0\nsource: x\n", [])
    assert outcome("source: x\n", Kind.TABLE) == ("source: x\n", [])


@given(st.text(max_size=80) | st.text(alphabet="ab-: \n'\"{}[]#|>&*!0", max_size=60))
def test_whatever_comes_in_it_ends_and_is_idempotent(text):
    data = f"plandocs: 0\n{text}".encode("utf-8", "surrogatepass")
    once = migrated(data, FILE, Kind.SPEC)
    assert migrated(once.data, FILE, Kind.SPEC).data == once.data
    assert once.count > 0 or once.data == data
