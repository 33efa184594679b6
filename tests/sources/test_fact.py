from typing import Annotated

import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.fact import NOWHERE, Fact, validate
from plandocs.sources.scalars import Count, Id, OneOrMore, Plain, key
from plandocs.sources.yaml_tree import read_yaml


class Part(Fact):
    shorthand = "name"

    name: Plain = key("Tên")
    count: Count | None = key("Số", default=None)


class Whole(Fact):
    title: Plain = key("Tên")
    sender: Plain | None = key("Từ", default=None, alias="from")
    parts: tuple[Part, ...] = key("Phần", default=())
    named: dict[Id, Part] = key("Theo mã", default={})


def read(text, model=Whole):
    problems = Problems()
    value = read_yaml(text, "a.yaml", problems)
    assert value is not None
    fact = validate(model, value, problems)
    return fact, [(p.code, p.place.line, p.place.column, p.place.key_path) for p in problems.in_order()]


def test_a_value_is_typed():
    fact, told = read("title: a\nfrom: b\nparts: [{name: c, count: 1.299}]\n")
    assert (fact.title, fact.sender, fact.parts[0].name, fact.parts[0].count, told) == ("a", "b", "c", 1299, [])


def test_a_fact_does_not_change():
    fact, _ = read("title: a\n")
    with pytest.raises(ValueError, match="frozen"):
        fact.title = "b"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("titel: a\n", [("PD101", 1, 1, "")]),
        ("title: a\nfro: b\n", [("PD101", 2, 1, "")]),
        ("title: a\nsender: b\n", [("PD117", 2, 1, "")]),
        ("title: a\nzzz: b\n", [("PD117", 2, 1, "")]),
        ("title: a\nparts:\n  - {nam: b}\n", [("PD101", 3, 6, "parts[0]")]),
        (
            "title: a\nparts:\n  - {nam: b}\n  - {count: 1}\n",
            [("PD101", 3, 6, "parts[0]"), ("PD102", 4, 5, "parts[1]")],
        ),
        ("title: a\nnamed: {x: {count: 1}, y: b}\n", [("PD102", 2, 12, "named.x")]),
        ("title: a\nnamed: {X: b}\n", [("PD106", 2, 9, "named")]),
        ("title: a\nnamed: {x: [b]}\n", [("PD103", 2, 12, "named.x")]),
        ("title: a\nparts: b\n", [("PD103", 2, 8, "parts")]),
        ("title: {a: b}\n", [("PD103", 1, 8, "title")]),
        ("title:\n", [("PD109", 1, 7, "title")]),
        ("title: a\nparts: [b, ~]\n", [("PD109", 2, 12, "parts[1]")]),
        ("from: b\n", [("PD102", 1, 1, "")]),
    ],
)
def test_what_is_wrong_is_told_once_at_its_place(written, told):
    assert read(written)[1] == told


def test_an_unknown_key_is_left_out_and_the_rest_is_read():
    fact, _ = read("title: a\nfro: b\n")
    assert (fact.title, fact.sender) == ("a", None)


def test_nothing_after_a_key_counts_as_not_given():
    assert read("title: a\nfrom:\nparts: ~\n")[0].parts == ()


@pytest.mark.parametrize("written", ["parts: [x]", "parts: [{name: x}]", "parts:\n  - x"])
def test_a_shorthand_stands_for_its_key(written):
    fact, told = read(f"title: a\n{written}\n")
    assert ([part.name for part in fact.parts], told) == (["x"], [])


def test_one_stands_for_a_list_of_one():
    class Several(Fact):
        parts: tuple[Part, ...] = key("Phần")

    class One(Fact):
        parts: Annotated[tuple[Part, ...], OneOrMore] = key("Phần")

    assert read("parts: x\n", Several)[0] is None
    assert [part.name for part in read("parts: x\n", One)[0].parts] == ["x"]


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [((), 1, 1), (("title",), 1, 8), (("parts", 0), 3, 5), (("parts", 0, "count"), 3, 22), (("nowhere",), 1, 1)],
)
def test_a_fact_knows_where_its_values_stand(path, line, column):
    fact, _ = read("title: a\nparts:\n  - {name: b, count: 5}\n")
    place = fact.where(*path)
    assert (place.line, place.column) == (line, column)


def test_a_shorthand_knows_where_it_stands():
    fact, _ = read("title: a\nparts: [b, c]\n")
    assert (fact.parts[1].where("name").column, fact.parts[1].written_at.column) == (12, 12)


def test_a_key_knows_where_it_stands():
    fact, _ = read("title: a\nfrom: b\n")
    assert (fact.key_place("from").line, fact.key_place("from").column) == (2, 1)
    assert fact.key_place("parts") == fact.written_at


def test_a_fact_that_nobody_wrote_stands_nowhere():
    fact = Part.model_construct()
    assert fact.where("name") == fact.key_place("name") == fact.written_at == NOWHERE


def test_the_line_of_a_bare_expression_is_told_once():
    assert [code for code, *_ in read("title: a\nnamed: {{ x }}\n")[1]] == ["PD010"]
