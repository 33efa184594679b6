"""Prose as authors write it (câu văn) into pieces: emphasis, footnotes, expressions.

``**bold**``, ``*italic*``, ``^[footnote]``, ``{{ expression }}``; a backslash takes away a sign's meaning.
The values of expressions are words only: nothing in them is read as markup.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from plandocs.composing.draft import CiteMark, NoteMark, Piece, Pieces, RefMark
from plandocs.document.inlines import Run
from plandocs.document.origin import Origin
from plandocs.sources.expressions import EXPRESSION_END, BadExpression, Mention, evaluate, shown
from plandocs.sources.located import Text
from plandocs.sources.stretches import part_of, within

if TYPE_CHECKING:
    from plandocs.composing.context import Context

_SIGN = re.compile(
    r"\\(?P<escaped>[\\*^{}\[\]])|\{(?P<brace>[{%#])|(?P<star>\*{1,2})|(?P<note>\^\[)|(?P<bracket>[\[\]])"
)
_TYPED_MARK = re.compile(
    r"(?:\d{1,2}[-.)]|[IVX]{1,5}(?:[.)]|\s?[-–])|[a-zđ][)-]|[-–+•*●]|Phần thứ [^\W\d_]+\s?[-–.:])(?=\s)"
)


def prose(text: Text, context: Context, **values: Any) -> Pieces:
    """The pieces of a text; ``values`` are names that its expressions may use besides the plan's facts.

    Flaws are noted in the context's problems, and the text goes on without them.
    """
    return tuple(_Scanner(text, context, values).scan())


def note_prose(text: Text, context: Context) -> Pieces:
    """The pieces of a text that stands in a footnote, which holds no footnote of its own (lời chú thích; PD156)."""
    return tuple(_Scanner(text, context, {}, in_note=True).scan())


def paragraphs(text: Text) -> list[Text]:
    """A text taken apart at its blank lines (các đoạn)."""
    ends = [found.span() for found in re.finditer(r"\n\s*\n" if text.keeps_lines else r"\n", text)]
    starts = [0, *(end for _, end in ends)]
    pieces = zip(starts, [*(start for start, _ in ends), len(text)], strict=True)
    parts = [part_of(text, start, end) for start, end in pieces if text[start:end].strip()]
    return parts if len(parts) > 1 else [text]


def check_start(text: Text, context: Context) -> None:
    """Notes a list mark that was typed (dấu đầu dòng gõ tay)."""
    typed = _TYPED_MARK.match(text.lstrip())
    if typed:
        context.problems.add("PD601", within(text, len(text) - len(text.lstrip()), len(typed[0])), mark=typed[0])


def mentioned(
    mention: Mention, context: Context, origin: Origin, *, bold: bool = False, italic: bool = False
) -> Pieces:
    """A document, section or annex that an expression names (chỗ dẫn); nothing, with a problem, for an unknown one."""
    target, *forms = mention.arguments
    if mention.function != "cite":
        kind = "section" if mention.function == "ref" else "annex"
        return (RefMark(kind, target, bold, italic, origin),)
    if context.reference(target, origin.place) is None:
        return ()
    form = forms[0] if forms else ""
    if form not in ("", "full", "short", "name"):
        context.problems.add("PD104", origin.place, found=form, choices="full, short, name")
    return (CiteMark(target, form, bold, italic, origin),)


@dataclass(slots=True)
class _Scanner:
    """Reads one text from left to right."""

    text: Text
    context: Context
    values: dict[str, Any]
    in_note: bool = False
    """Whether the whole of it stands in a footnote."""
    at: int = 0
    bold: bool = False
    italic: bool = False
    words: list[str] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    opened: dict[str, int] = field(default_factory=dict)

    def scan(self) -> list[Piece]:
        self.refuse_signs()
        self.read(in_note=False)
        for sign, offset in self.opened.items():
            self.note("PD154", offset, len(sign), what=sign)
        return _tidied(self.pieces)

    def refuse_signs(self) -> None:
        for found in re.finditer(r"\t", self.text):
            self.note("PD602", found.start(), 1)
        for found in re.finditer(r"(?<!\.)\./\.(?!\.)", self.text):
            self.note("PD603", found.start(), 3, mark="./.")

    def read(self, *, in_note: bool) -> None:
        depth = 0
        while self.at < len(self.text):
            sign = _SIGN.search(self.text, self.at)
            if sign is None:
                self.words.append(self.text[self.at :])
                self.at = len(self.text)
                break
            self.words.append(self.text[self.at : sign.start()])
            self.at = sign.end()
            if sign["escaped"]:
                self.words.append(sign["escaped"])
            elif sign["brace"]:
                self.expression(sign)
            elif sign["star"]:
                self.emphasis(sign["star"], sign.start())
            elif sign["note"] and (
                in_note or self.in_note
            ):  # a note holds no note of its own: its words stay, in brackets
                self.note("PD156", sign.start(), 2)
                depth += 1
                self.words.append("[")
            elif sign["note"]:
                self.footnote(sign.start())
            elif in_note and sign["bracket"] == "]" and depth == 0:
                self.flush()
                return
            else:
                depth += 1 if sign["bracket"] == "[" else -1
                self.words.append(sign["bracket"])
        if in_note:
            self.note("PD154", len(self.text) - 1, 1, what="^[")
        self.flush()

    def emphasis(self, star: str, start: int) -> None:
        before = self.text[start - 1 : start]
        after = self.text[start + len(star) : start + len(star) + 1]
        on = self.bold if star == "**" else self.italic
        fits = (before and not before.isspace()) if on else (after and not after.isspace())
        if not fits:
            self.words.append(star)
            return
        self.flush()
        if star == "**":
            self.bold = not self.bold
        else:
            self.italic = not self.italic
        if on:
            self.opened.pop(star, None)
        else:
            self.opened[star] = start

    def footnote(self, start: int) -> None:
        self.flush()
        outer, self.pieces = self.pieces, []
        emphasis = self.bold, self.italic
        self.bold = self.italic = False
        self.read(in_note=True)
        note = NoteMark(tuple(_tidied(self.pieces)), self.origin(start, 2))
        self.pieces = [*outer, note]
        self.bold, self.italic = emphasis

    def expression(self, sign: re.Match[str]) -> None:
        if sign["brace"] != "{":
            self.note("PD153", sign.start(), 2, what="{%" if sign["brace"] == "%" else "{#")
            self.words.append(sign[0])
            return
        end = EXPRESSION_END.match(self.text, self.at)
        if end is None:
            self.note("PD150", sign.start(), 2, problem="}}")
            self.at = len(self.text)
            return
        source = self.text[self.at : end.end() - 2]
        self.at = end.end()
        self.take_value(source, sign.start(), end.end() - sign.start())

    def take_value(self, source: str, offset: int, length: int) -> None:
        try:
            value = evaluate(source, {**self.context.facts, **self.values}, self.context.shown)
            written = "" if isinstance(value, Mention) else shown(value)
        except BadExpression as error:
            self.note(error.code, offset, length, **error.values)
            return
        self.flush()
        origin = self.origin(offset, length)
        if isinstance(value, Mention):
            self.pieces += mentioned(value, self.context, origin, bold=self.bold, italic=self.italic)
        else:
            self.pieces.append(Run(written, self.bold, self.italic, origin))

    def flush(self) -> None:
        if written := "".join(self.words):
            self.pieces.append(Run(written, self.bold, self.italic, Origin(self.text.place)))
        self.words.clear()

    def note(self, code: str, offset: int, length: int, **values: Any) -> None:
        self.context.problems.add(code, within(self.text, offset, length), **values)

    def origin(self, offset: int, length: int) -> Origin:
        return Origin(within(self.text, offset, length))


def _tidied(pieces: list[Piece]) -> list[Piece]:
    """Pieces with single spaces and none at the edges; line ends count as spaces."""
    tidy: list[Piece] = []
    for position, piece in enumerate(pieces):
        if not isinstance(piece, Run):
            tidy.append(piece)
            continue
        text = re.sub(r"[ \t\n]+", " ", piece.text)
        text = text.lstrip(" ") if position == 0 else text
        text = text.rstrip(" ") if position == len(pieces) - 1 else text
        if text:
            tidy.append(Run(text, piece.bold, piece.italic, piece.origin))
    return tidy
