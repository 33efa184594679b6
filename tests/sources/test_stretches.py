import pytest

from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.located import Entry, Filled, Text
from plandocs.sources.stretches import is_exact, part_of, within
from plandocs.sources.yaml_tree import read_yaml


def text_of(yaml: str) -> Text:
    read = read_yaml(yaml, "a.yaml", Problems())
    assert isinstance(read, Entry)
    text = read["x"]
    assert isinstance(text, Text)
    return text


def found(yaml: str, word: str) -> tuple[int, int, int]:
    """Where ``within`` says that a word of the value stands: line, column, length."""
    text = text_of(yaml)
    place = within(text, text.index(word), len(word))
    return place.line, place.column, place.length


@pytest.mark.parametrize(
    "yaml",
    [
        "x: một hai ba",
        "x: 'một hai ba'",
        'x: "một hai ba"',
        "x: một\n  hai ba",
        "x: một hai\n  ba",
        "x:\n  một hai\n  ba\ny: 1",
        "x: |\n  một\n  hai\n\n  ba\ny: 1",
        "x: >-\n    một hai\n    ba\n",
        'x: "một\n  hai\n  ba"',
        "x: 'một hai\n\n  ba'",
    ],
)
def test_a_word_is_found_where_it_is_written(yaml):
    lines = yaml.split("\n")
    for word in ("một", "hai", "ba"):
        wanted = [(number, line.find(word) + 1, len(word)) for number, line in enumerate(lines, 1) if word in line]
        assert [found(yaml, word)] == wanted


def test_spaces_of_a_line_are_found_too():
    assert found("x: một\n  hai  ba", "  ") == (2, 6, 2)


def test_a_stretch_ends_with_its_line():
    assert found("x: một\n  hai ba", "một hai") == (1, 4, 3)


@pytest.mark.parametrize("yaml", ['x: "m\\u1ed9t hai"', 'x: "m\\u1ed9t\n  hai"', "x: 'm''t\n  hai'"])
def test_escapes_hide_where_a_word_stands(yaml):
    text = text_of(yaml)
    place = within(text, text.index("hai"), 3)
    assert place == text.place
    assert not is_exact(text, place, 3)


def test_what_is_exact_can_be_edited():
    text = text_of("x: >-\n  một\n  hai ba")
    assert is_exact(text, within(text, text.index("hai"), 3), 3)
    assert not is_exact(text, within(text, 0, len("một hai")), len("một hai"))
    assert is_exact(text_of("x: ba"), within(text_of("x: ba"), 0, 2), 2)


def test_a_part_knows_its_own_lines():
    text = text_of("x: |\n  một hai\n  ba\n\n  bốn\n  năm\n")
    part = part_of(text, text.index("bốn"), len(text))
    assert (part, part.place.line, part.place.column) == ("bốn\nnăm\n", 5, 3)
    place = within(part, part.index("năm"), 3)
    assert (place.line, place.column, place.length) == (6, 3, 3)


def test_what_the_author_of_a_template_typed_stands_where_he_typed_it():
    template = text_of("x: >-\n  một {{ a }}\n  hai ba")
    filled = Text("một MỘT HAI hai ba", template.place, filled=Filled(template, ((0, 0, 4), (11, 11, 7))))
    place = within(filled, filled.index("ba"), 2)
    assert (place.line, place.column, place.length) == (3, 7, 2)
    assert is_exact(filled, place, 2)
    assert within(filled, filled.index("HAI"), 3) == filled.place
    assert within(filled, filled.index("HAI"), 7) == filled.place, "a value is among these"
    rest = part_of(filled, filled.index("hai"), len(filled))
    assert within(rest, rest.index("ba"), 2) == place
