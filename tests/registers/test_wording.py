import pytest
from hypothesis import given
from hypothesis import strategies as st

from plandocs.diagnostics.place import Place
from plandocs.registers.wording import Literal, Optional, Slot, Wording, parse_phrase, slots_of


def drawn(parts):
    """Parts as a line: literals as they are, slots in < >, optional parts in ( )."""
    signs = {Literal: "{}", Slot: "<{}>", Optional: "({})"}
    return "".join(
        signs[type(part)].format(
            drawn(part.parts) if isinstance(part, Optional) else part.text if isinstance(part, Literal) else part.name
        )
        for part in parts
    )


@pytest.mark.parametrize(
    ("phrase", "parts"),
    [
        ("", ""),
        ("Nơi nhận", "Nơi nhận"),
        ("{type} số {number}", "<type> số <number>"),
        ("{type}[ của {issuer}]", "<type>( của <issuer>)"),
        ("[a {b}[ c {d}]]", "(a <b>( c <d>))"),
        ("a ] b", "a ] b"),
        ("a [ b", "a [ b"),
        ("[a [{b}] c", "[a (<b>) c"),
        ("{a} [b]", "<a> [b]"),
        ("[{a} [b]]", "(<a> [b])"),
        ("{A} {a b} {", "{A} {a b} {"),
    ],
)
def test_a_phrase_is_taken_apart(phrase, parts):
    assert drawn(parse_phrase(phrase)) == parts


def test_slots_are_found_at_any_depth():
    assert slots_of(parse_phrase("{a}[ {b}[ {c}]] {a}")) == {"a", "b", "c"}


@given(st.text(alphabet="ab{}[]_ "))
def test_no_word_of_a_phrase_is_lost(phrase):
    again = drawn(parse_phrase(phrase)).translate(str.maketrans("<>()", "{}[]"))
    assert again == phrase


def test_a_phrase_may_be_replaced():
    wording = Wording({"a": ("x {b}", Place("state.yaml")), "c": ("y", Place("state.yaml"))})
    changed = wording.replaced({"a": ("z", Place("ke-hoach.yaml", 3, 5))})
    assert [drawn(changed.phrase(name).parts) for name in ("a", "c")] == ["z", "y"]
    assert changed.phrase("a").place == Place("ke-hoach.yaml", 3, 5)
    assert drawn(wording.phrase("a").parts) == "x <b>"
    assert "a" in wording
    assert "b" not in wording
    with pytest.raises(KeyError):
        wording.phrase("b")
