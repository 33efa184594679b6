import pytest

from plandocs.sources.comments import comments_in


def lines(text: str) -> list[tuple[str, int, int, int]]:
    """The comments of a text, each with its words, its line, and the first and last of the lines it speaks of."""
    return [(one.words, one.place.line, one.first, one.last) for one in comments_in(text, "a.yaml", "x:")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1 # x: y\nb: 2\n", [("x: y", 1, 1, 1)]),
        ("# x: y\n\n# z\na: 1\n", [("x: y", 1, 4, 4)]),
        ("a: 1\n# x: y\n", [("x: y", 2, 2, 2)]),
        ("a: một # x: y\n", [("x: y", 1, 1, 1)]),
        ("a:\n  - {b: 1, # x: y\n     c: 2}\n", [("x: y", 2, 2, 2)]),
    ],
)
def test_a_comment_speaks_of_its_line_or_of_the_next(text, found):
    assert lines(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: |  # x: y\n  một\n  hai\nb: 1\n", [("x: y", 1, 1, 3)]),
        ("# x: y\na: >-\n  một\n  hai\nb: 1\n", [("x: y", 1, 2, 4)]),
        ("# x: y\n- một\n  hai\n- ba\n", [("x: y", 1, 2, 3)]),
        ('# x: y\n- "một\n  hai"\n- ba\n', [("x: y", 1, 2, 3)]),
    ],
)
def test_a_value_of_several_lines_belongs_to_its_first(text, found):
    assert lines(text) == found


@pytest.mark.parametrize(
    "text",
    [
        'a: "b # x: y"\n',
        "a: |\n  # x: y\n",
        "a: b\n  c# x: y\n",
        "a: 1 # z x: y\n",
        "a: [# x: y\n",
        "a: 1\n",
        "#\nx: 1\n",
    ],
)
def test_what_only_looks_like_one_is_passed_over(text):
    assert lines(text) == []


def test_its_place_is_that_of_its_sign():
    (one,) = comments_in("ab: 1  # x: y\n", "a.yaml", "x:")
    assert (one.place.file, one.place.column, one.place.length) == ("a.yaml", 8, 6)
