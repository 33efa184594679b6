"""A spec over its base: what stands in place of what, what is kept, and where each value was written."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.merging import merged
from plandocs.sources.located import Entry, Items, Located, Text
from plandocs.sources.yaml_tree import read_yaml
from plandocs.sources.yaml_writing import yaml_text
from tests.loading.merging_sample import entry, over, plain


@pytest.mark.parametrize(
    ("base", "spec", "result"),
    [
        ("a: 1", "a: 2", {"a": "2"}),
        ("a: 1", "b: 2", {"a": "1", "b": "2"}),
        ("a: {b: 1, c: 2}", "a: {c: 3}", {"a": {"b": "1", "c": "3"}}),
        ("a: {b: 1, c: 2}", "a: tên", {"a": "tên"}),
        ("a: {b: 1, c: 2}", "a: {replace: {c: 3}}", {"a": {"c": "3"}}),
        ("a: [x, y]", "a: [z]", {"a": ["z"]}),
        ("a: 1", "a:", {"a": "1"}),
        ("a: 1\nb: 2", "remove: a", {"b": "2"}),
        ("a: {b: 1, c: 2, d: 3}", "a: {remove: [b, c]}", {"a": {"d": "3"}}),
        ("a: {kind: goals, of: general}", "a: {kind: list, items: [x]}", {"a": {"kind": "list", "items": ["x"]}}),
        (
            "a: {kind: goals, of: general}",
            "a: {kind: goals, lead: x}",
            {"a": {"kind": "goals", "of": "general", "lead": "x"}},
        ),
    ],
)
def test_mappings_are_merged_key_by_key(base: str, spec: str, result: Any) -> None:
    assert plain(over(base, spec)) == result


LIST = """
    tasks:
      - {id: a, content: A, lead: x}
      - {id: b, content: B}
      - content: không mã
"""


@pytest.mark.parametrize(
    ("spec", "order"),
    [
        ("[{id: b, content: B2}]", ["A", "B2", "không mã"]),
        ("[{id: c, content: C}]", ["A", "B", "không mã", "C"]),
        ("[{id: c, after: a, content: C}]", ["A", "C", "B", "không mã"]),
        ("[{id: c, before: a, content: C}]", ["C", "A", "B", "không mã"]),
        ("[{after: a, content: C}, {after: a, content: D}]", ["A", "C", "D", "B", "không mã"]),
        ("[{id: b, before: a}]", ["B", "A", "không mã"]),
        ("[{id: a, remove: yes}]", ["B", "không mã"]),
        ("[{id: a, remove: no, content: A2}]", ["A2", "B", "không mã"]),
        ("{remove: [a, b]}", ["không mã"]),
        ("{replace: [{id: a, content: C}]}", ["C"]),
        ("[{content: C}]", ["C"]),
        ("{id: b, content: B2}", ["A", "B2", "không mã"]),
    ],
)
def test_lists_are_merged_by_the_ids_of_their_entries(spec: str, order: list[str]) -> None:
    tasks = over(LIST, f"tasks: {spec}")["tasks"]
    assert isinstance(tasks, Items)
    assert [str(one["content"]) for one in tasks if isinstance(one, Entry)] == order


def test_an_entry_keeps_what_the_spec_does_not_change() -> None:
    assert plain(over(LIST, "tasks: [{id: a, content: A2}]"))["tasks"][0] == {"id": "a", "content": "A2", "lead": "x"}


def test_keys_of_an_entry_can_be_taken_away() -> None:
    assert plain(over(LIST, "tasks: [{id: a, remove: lead}]"))["tasks"][0] == {"id": "a", "content": "A"}


def test_a_list_of_one_written_as_its_entry_is_a_list() -> None:
    merged_tasks = over("tasks: {id: a, content: A}", "tasks: [{id: b, content: B}]")["tasks"]
    assert plain(merged_tasks) == [{"id": "a", "content": "A"}, {"id": "b", "content": "B"}]


OUTLINE = """
    outline:
      - id: mot
        heading: Một
        sections:
          - {id: con, heading: Con, content: [x, y]}
          - {heading: Không mã}
      - {id: hai, heading: Hai}
"""


def headings(outline: Located) -> Any:
    assert isinstance(outline, Items)
    return [
        [str(one["heading"]), headings(one["sections"])] if "sections" in one else str(one["heading"])
        for one in outline
        if isinstance(one, Entry)
    ]


@pytest.mark.parametrize(
    ("spec", "shape"),
    [
        ("[{id: con, heading: Con mới}]", [["Một", ["Con mới", "Không mã"]], "Hai"]),
        ("[{id: ba, before: con, heading: Ba}]", [["Một", ["Ba", "Con", "Không mã"]], "Hai"]),
        ("[{id: con, after: hai}]", [["Một", ["Không mã"]], "Hai", "Con"]),
        ("{remove: con}", [["Một", ["Không mã"]], "Hai"]),
        ("[{id: mot, sections: [{id: ba, heading: Ba}]}]", [["Một", ["Con", "Không mã", "Ba"]], "Hai"]),
    ],
)
def test_sections_are_found_at_any_depth(spec: str, shape: Any) -> None:
    assert headings(over(OUTLINE, f"outline: {spec}")["outline"]) == shape


def test_neither_file_is_changed_by_the_merge() -> None:
    base, spec = entry(OUTLINE), entry("outline: [{id: con, after: hai, heading: x}]", "con.yaml")
    before = plain(base), plain(spec)
    merged(base, spec, Problems())
    assert (plain(base), plain(spec)) == before


@pytest.mark.parametrize(
    ("base", "spec", "code", "at"),
    [
        (LIST, "tasks: [{id: d, remove: yes}]", "PD053", "d"),
        (LIST, "tasks: [{id: d, after: aa, content: x}]", "PD053", "aa"),
        (LIST, "tasks: {remove: [a, d]}", "PD053", "d"),
        (OUTLINE, "outline: [{id: x, before: comm, heading: x}]", "PD053", "comm"),
        ("a: {b: 1}", "a: {remove: c}", "PD053", "c"),
        ("a: 1", "tasks: {remove: [c]}", "PD053", "c"),
        (LIST, "tasks: {remove: {a: 1}}", "PD103", "{a: 1}"),
        ("a: {b: 1}", "a: {remove: [[b]]}", "PD103", "[b]"),
        (LIST, "tasks: [{id: a, content: x}, {content: y}]", "PD054", "{content: y}"),
        (LIST, "tasks: [{id: a, content: x}, {id: a, content: y}]", "PD055", "a, content: y"),
    ],
)
def test_what_changes_nothing_is_told_where_it_stands(base: str, spec: str, code: str, at: str) -> None:
    problems = Problems()
    over(base, spec, problems)
    (told,) = problems
    assert told.code == code
    assert told.place.file == "con.yaml"
    assert spec[told.place.column - 1 :].startswith(at)


KEYS = st.sampled_from("abcd")
TREES = st.recursive(st.text("xyz", min_size=1, max_size=3), lambda inner: st.dictionaries(KEYS, inner, max_size=4))
MAPPINGS = st.dictionaries(KEYS, TREES, max_size=4)


def located(value: Any, file: str, path: tuple[str, ...] = ()) -> Located:
    place = Place(file, 1, 1, path=path)
    if isinstance(value, str):
        return Text(value, place)
    made = Entry(place)
    for key, inner in value.items():
        made[key] = located(inner, file, (*path, key))
        made.key_places[key] = Place(file, 1, 1, path=(*path, key))
    return made


def layered(base: Any, spec: Any) -> Any:
    """What merging means, said once more in three lines."""
    if not (isinstance(base, dict) and isinstance(spec, dict)):
        return spec
    return {
        key: layered(base[key], spec[key]) if key in base and key in spec else {**base, **spec}[key]
        for key in {**base, **spec}
    }


def leaves(value: Located, path: tuple[str, ...] = ()) -> dict[tuple[str, ...], Text]:
    if isinstance(value, Text):
        return {path: value}
    assert isinstance(value, Entry)
    return {at: text for key, inner in value.items() for at, text in leaves(inner, (*path, key)).items()}


def made(value: Any, file: str) -> Entry:
    result = located(value, file)
    assert isinstance(result, Entry)
    return result


@given(MAPPINGS, MAPPINGS)
def test_merging_loses_nothing_and_each_value_knows_its_file(base: Any, spec: Any) -> None:
    result = merged(made(base, "goc"), made(spec, "con"), Problems())
    assert plain(result) == layered(base, spec)
    of_spec = leaves(made(spec, "con"))
    for path, text in leaves(result).items():
        assert text.place == Place("con" if path in of_spec else "goc", 1, 1, path=path)


ENTRIES = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.text("xyz", min_size=1, max_size=2)), unique_by=lambda one: one[0]
)


def listed(entries: list[tuple[str, str]], file: str) -> Entry:
    result, items = Entry(Place(file)), Items(Place(file))
    for name, words in entries:
        items.append(made({"id": name, "words": words}, file))
    result["list"] = items
    return result


@given(ENTRIES.filter(bool), ENTRIES)
def test_lists_keep_the_order_of_the_base_and_every_entry_of_both(base: Any, spec: Any) -> None:
    items = merged(listed(base, "goc"), listed(spec, "con"), Problems())["list"]
    if not spec:
        assert items == []  # an empty list stands in place of the base's
        return
    assert plain(items) == [{"id": name, "words": words} for name, words in {**dict(base), **dict(spec)}.items()]


CHANGES = st.lists(
    st.tuples(
        st.sampled_from("abcdef"),
        st.sampled_from(["content", "lead", "remove", "after", "before"]),
        st.sampled_from("abcdefxyz"),
    ),
    max_size=4,
    unique_by=lambda one: one[0],
)


def changed(changes: list[tuple[str, str, str]], more: Any, file: str) -> Entry:
    """A spec with a list of changes by id, and some mappings beside it."""
    words = {"remove": lambda _: "yes", "after": lambda target: target, "before": lambda target: target}
    entries = [{"id": name, key: words.get(key, str)(word)} for name, key, word in changes]
    result, items = made({"more": more}, file), Items(Place(file))
    items.extend(made(one, file) for one in entries)
    if entries:
        result["list"] = items
    return result


@given(ENTRIES.filter(bool), MAPPINGS, CHANGES, MAPPINGS, CHANGES, MAPPINGS)
def test_a_chain_is_what_its_written_out_part_gives_as_a_base(
    base: Any, first: Any, one: Any, second: Any, other: Any, third: Any
) -> None:
    middle = merged(merged_base(base, first), changed(one, second, "giua"), Problems())
    last = changed(other, third, "con")
    written = read_yaml(yaml_text(middle), "giua", Problems())
    assert isinstance(written, Entry)
    told, again = Problems(), Problems()
    assert plain(merged(middle, last, told)) == plain(merged(written, last, again))
    assert [problem.code for problem in told] == [problem.code for problem in again]


def merged_base(entries: Any, more: Any) -> Entry:
    result = listed(entries, "goc")
    result["more"] = located(more, "goc")
    return result
