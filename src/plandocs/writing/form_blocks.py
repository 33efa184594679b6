"""The text of a form as blocks (khối của biểu mẫu): words, values, loops, choices; what docxtpl made of a part goes in.

Only this little of Jinja's language is known. Nothing of a form is ever compiled or run: what a tag asks is told by the
plan's answers, so there is no sandbox to get out of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from plandocs.writing.form_tags import NOWHERE, NUMBER, Tag, unshielded


@dataclass(frozen=True, slots=True)
class Words:
    """XML that stays as it is."""

    xml: str


@dataclass(frozen=True, slots=True)
class Value:
    """A value to be printed (giá trị); ``in_attribute`` tells that it stands inside an XML tag."""

    tag: Tag
    expression: str
    in_attribute: bool


@dataclass(frozen=True, slots=True)
class Loop:
    """What is repeated for each member of a list (vòng lặp), or else printed once when there is none."""

    tag: Tag
    names: tuple[str, ...]
    expression: str
    condition: str
    body: tuple[Block, ...]
    otherwise: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Branch:
    """A condition and what is printed where it holds; no condition always holds."""

    tag: Tag
    condition: str | None
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Branches of which the first that holds is printed (lựa chọn)."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Keeping:
    """A value kept under a name of the form's own (đặt tên)."""

    tag: Tag
    name: str
    expression: str


Block = Words | Value | Loop | Choice | Keeping


@dataclass(frozen=True, slots=True)
class Flaw:
    """A tag that makes no block, and why: a code of the catalogue with what it names."""

    tag: Tag
    code: str
    what: str = ""


_TOKEN = re.compile(r"\{\{(?P<value>.*?)\}\}|\{%(?P<statement>.*?)%\}|\{#.*?#\}", re.DOTALL)
_NAME = r"[^\W\d]\w*"
_FOR = re.compile(
    rf"for\s+(?P<names>{_NAME}(?:\s*,\s*{_NAME})?)\s+in\s+(?P<list>.+?)(?:\s+if\s+(?P<if>.+))?", re.DOTALL
)
_SET = re.compile(rf"set\s+(?P<name>{_NAME})\s*=(?!=)\s*(?P<value>.+)", re.DOTALL)
_ENDS = {"for": "endfor", "if": "endif"}
_DEEPEST = 30
"""Blocks inside blocks; a form for people has three or four."""


@dataclass(slots=True)
class _Open:
    """A block whose end has not been met: its head, the branches before, the blocks of the branch that is read."""

    kind: str
    tag: Tag
    head: str | None
    blocks: list[Block] = field(default_factory=list)
    branches: list[Branch] = field(default_factory=list)


def read_blocks(source: str, tags: Sequence[Tag]) -> tuple[tuple[Block, ...], tuple[Flaw, ...]]:
    """The blocks of a part as docxtpl has made it, and the tags that make none; ``tags`` are known by number."""
    reading = _Reading(source, tags)
    reading.read()
    return tuple(reading.opened[0].blocks), tuple(reading.flaws)


@dataclass(slots=True)
class _Reading:
    source: str
    tags: Sequence[Tag]
    flaws: list[Flaw] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=lambda: [_Open("", NOWHERE, None)])
    is_too_deep: bool = False

    def read(self) -> None:
        at = 0
        for token in _TOKEN.finditer(self.source):
            self.words(self.source[at : token.start()])
            at = token.end()
            if not token[0].startswith("{#"):
                self.tag(token, token["value"] or token["statement"] or "")
            if self.is_too_deep:
                return
        self.words(self.source[at:])
        for block in self.opened[:0:-1]:
            self.flaws.append(Flaw(block.tag, "PD831", _ENDS[block.kind]))

    def words(self, xml: str) -> None:
        if xml:
            self.opened[-1].blocks.append(Words(unshielded(xml)))

    def tag(self, token: re.Match[str], inside: str) -> None:
        tag = self.known(inside)
        written = NUMBER.sub("", inside).replace("&amp;", "&").strip()
        if token["value"] is not None:
            before = self.source[: token.start()]
            self.opened[-1].blocks.append(Value(tag, written, before.rfind("<") > before.rfind(">")))
        else:
            self.statement(tag, written)

    def known(self, inside: str) -> Tag:
        number = NUMBER.search(inside)
        if number and int(number[1]) < len(self.tags):
            return self.tags[int(number[1])]
        return replace(NOWHERE, written=f"{{%{inside}%}}")

    def statement(self, tag: Tag, written: str) -> None:
        keyword, _, rest = written.partition(" ")
        if keyword in _ENDS:
            self.open(keyword, tag, written if keyword == "for" else rest.strip())
        elif keyword in ("elif", "else"):
            self.branch(keyword, tag, rest.strip())
        elif keyword in _ENDS.values():
            self.close(keyword, tag)
        elif kept := _SET.fullmatch(written):
            self.opened[-1].blocks.append(Keeping(tag, kept["name"], kept["value"].strip()))
        else:
            self.flaws.append(Flaw(tag, "PD828", keyword))

    def open(self, keyword: str, tag: Tag, head: str) -> None:
        self.is_too_deep = len(self.opened) > _DEEPEST
        if self.is_too_deep:
            self.flaws.append(Flaw(tag, "PD833"))
        self.opened.append(_Open(keyword, tag, head))

    def branch(self, keyword: str, tag: Tag, condition: str) -> None:
        block = self.opened[-1]
        has_else = bool(block.branches) and block.head is None
        if not block.kind or has_else or (block.kind == "for" and keyword == "elif"):
            self.flaws.append(Flaw(tag, "PD831", keyword))
            return
        block.branches.append(Branch(block.tag, block.head, tuple(block.blocks)))
        block.blocks, block.tag = [], tag
        block.head = condition if keyword == "elif" else None

    def close(self, keyword: str, tag: Tag) -> None:
        block = self.opened[-1]
        if _ENDS.get(block.kind) != keyword:
            self.flaws.append(Flaw(tag, "PD831", keyword))
            return
        self.opened.pop()
        block.branches.append(Branch(block.tag, block.head, tuple(block.blocks)))
        if block.kind == "if":
            self.opened[-1].blocks.append(Choice(tuple(block.branches)))
        else:
            self.loop(block)

    def loop(self, block: _Open) -> None:
        first, *rest = block.branches
        head = _FOR.fullmatch(first.condition or "")
        if head is None:
            self.flaws.append(Flaw(first.tag, "PD824", "expected for … in …"))
            return
        names = tuple(name.strip() for name in head["names"].split(","))
        otherwise = rest[0].body if rest else ()
        condition = (head["if"] or "").strip()
        self.opened[-1].blocks.append(Loop(first.tag, names, head["list"].strip(), condition, first.body, otherwise))


def walk(blocks: Sequence[Block]) -> Iterator[Block]:
    """All blocks, those inside others included, in order."""
    for block in blocks:
        yield block
        if isinstance(block, Loop):
            yield from walk((*block.body, *block.otherwise))
        elif isinstance(block, Choice):
            for branch in block.branches:
                yield from walk(branch.body)
