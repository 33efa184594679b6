from __future__ import annotations

from plandocs.composing.when_asked import WhenAsked


def test_a_value_is_made_when_it_is_asked_for() -> None:
    made: list[str] = []

    def make(name: str) -> str:
        made.append(name)
        return name

    values = WhenAsked({"a": lambda: make("a"), "b": lambda: make("b")})
    assert list(values) == ["a", "b"]
    assert "a" in values
    assert "c" not in values
    assert len(values) == 2
    assert made == []
    assert values["b"] == "b"
    assert made == ["b"]
