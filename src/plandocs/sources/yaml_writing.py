"""Located values back into YAML (viết YAML): what is read from the text are the same values."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator

from plandocs.diagnostics.place import Place
from plandocs.sources.located import Entry, Items, Located, Text

_PLAIN = re.compile(r"[^\W_](?:[^\n#:{}\[\],&*!|>'\"%@`]|(?<! )#|:(?! |$)|[,'\"&*!|>%{}\[\]@`])*")
"""What may stand without quotes: it begins with a letter or figure, and holds neither ": " nor " #"."""
_FOLDS = re.compile(r"\S+(?: \S+)*")
"""What YAML folds and unfolds without loss: words with one space between."""
_WIDTH = 120
_INDENT = "  "


def yaml_text(value: Located, *, origins: bool = False) -> str:
    """The YAML of a value (văn bản YAML); with ``origins`` each line says in a comment where its value comes from."""
    return "".join(f"{line}\n" for line in _Writer(origins=origins).lines(value, 0))


class _Writer:
    """Writes values, with their origins or without."""

    def __init__(self, *, origins: bool) -> None:
        self.origins = origins

    def lines(self, value: Located, depth: int) -> Iterator[str]:
        """The lines of a mapping or list that begins a line of its own."""
        if isinstance(value, Entry):
            for key, inner in value.items():
                yield from self.member(f"{_INDENT * depth}{_key(key)}:", inner, depth)
        elif isinstance(value, Items):
            for inner in value:
                yield from self.item(inner, depth)
        else:
            yield from self.scalar("", value, depth)

    def member(self, head: str, value: Located, depth: int) -> Iterator[str]:
        """The lines of a value after its key or its dash."""
        if isinstance(value, Text):
            yield from self.scalar(head, value, depth + 1)
        elif value:
            yield head
            yield from self.lines(value, depth + 1)
        else:
            yield f"{head} {'{}' if isinstance(value, Entry) else '[]'}{self.origin(value.place)}"

    def item(self, value: Located, depth: int) -> Iterator[str]:
        """The lines of a member of a list; a mapping begins in the line of the dash."""
        dash = f"{_INDENT * depth}-"
        if not isinstance(value, Entry) or not value:
            yield from self.member(dash, value, depth)
            return
        first, *rest = self.lines(value, depth + 1)
        yield f"{dash} {first.lstrip(' ')}"
        yield from rest

    def scalar(self, head: str, text: Text, depth: int) -> Iterator[str]:
        """The lines of a text: in its own line if it is short, folded or as a block if it is not."""
        origin = self.origin(text.place)
        if text.keeps_lines and (block := _block(text, depth)) is not None:
            yield f"{head} {block[0]}{origin}"
            yield from block[1:]
            return
        written = _written(text)
        if len(head) + len(written) < _WIDTH or not _FOLDS.fullmatch(text):
            yield f"{head} {written}{origin}".rstrip()
            return
        yield f"{head} >-{origin}"
        room = max(_WIDTH - len(_INDENT) * depth, _WIDTH // 2)
        for line in textwrap.wrap(text, room, break_long_words=False, break_on_hyphens=False):
            yield _INDENT * depth + line

    def origin(self, place: Place) -> str:
        """Where a value was written, and where the words in it come from."""
        if not self.origins or not place.file:
            return ""
        sources = ", ".join(_said(source) for source in place.filled_from)
        return f" # {_said(place)}" + (f" ({sources})" if sources else "")


def _said(place: Place) -> str:
    return f"{place.file}:{place.line}" if place.line else place.file


def _key(key: str) -> str:
    return key if _PLAIN.fullmatch(key) and key == key.strip() else json.dumps(key, ensure_ascii=False)


def _written(text: Text) -> str:
    """A text on one line: as it stands if YAML takes it for nothing else, else in quotes."""
    if text.is_blank:
        return ""
    if _PLAIN.fullmatch(text) and text == text.strip():
        return str(text)
    return json.dumps(str(text), ensure_ascii=False)


def _block(text: Text, depth: int) -> list[str] | None:
    """A text whose lines are kept, as a block; None for one that no block holds."""
    body = text.rstrip("\n")
    if not body:
        return ["|+", *[""] * len(text)] if text else None
    if any(line.strip(" ") != line.strip() for line in body.split("\n")):
        return None
    ends = len(text) - len(body)
    mark = "|" + (str(len(_INDENT)) if body[0] in " \n" else "") + ("-" if ends == 0 else "" if ends == 1 else "+")
    indent = _INDENT * depth
    return [mark, *(f"{indent}{line}" if line else "" for line in body.split("\n")), *[""] * (ends - 1)]
