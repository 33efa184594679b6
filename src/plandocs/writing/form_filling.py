"""Blocks of a form and the answers go in (điền biểu mẫu), XML comes out; a form that never ends is stopped."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.writing.form_answers import Answers, Asked, Note
from plandocs.writing.form_blocks import Block, Branch, Choice, Keeping, Loop, Value, Words
from plandocs.writing.form_tags import NOWHERE, Tag
from plandocs.writing.markup import escaped

MOST_STEPS = 200_000
"""Blocks that are printed at most: more than a list of ten thousand people needs."""
MOST_TEXT = 30_000_000
"""Characters of XML that a part may grow to."""
_LONGEST_KEPT = 100_000
_PER_STEP = 20
"""Characters of an expression that cost as much as printing a block."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS = {"\n": '</w:t><w:br/><w:t xml:space="preserve">', "\t": '</w:t><w:tab/><w:t xml:space="preserve">'}
_OF_ATTRIBUTES = re.compile(r"[A-Za-z0-9#.-]{0,40}")
"""What docxtpl's tags for cells print into attributes: a colour, a count."""


class TooMuch(Exception):  # noqa: N818 - the name says what is wrong
    """A form that would never end, or fill the machine."""

    def __init__(self, tag: Tag) -> None:
        """It was stopped at ``tag``."""
        super().__init__(tag)
        self.tag = tag


@dataclass(slots=True)
class Filling:
    """Fills the parts of one file (lần điền), with one budget of steps for all of them.

    Tags that are wrong whatever the values are have been told already, and are passed over.
    """

    place: Place
    problems: Problems
    faulty: frozenset[Tag] = frozenset()
    steps: int = 0
    length: int = 0
    is_plain: bool = False
    _out: list[str] = field(default_factory=list)

    def filled(self, blocks: Sequence[Block], answers: Answers) -> str:
        """The XML of a part; raises TooMuch."""
        self._out, self.length = [], 0
        self._write(blocks, answers)
        return "".join(self._out)

    def plain(self, blocks: Sequence[Block], answers: Answers) -> str:
        """The same as text of one line, for what the file says of itself; raises TooMuch."""
        self.is_plain = True
        text = " ".join(self.filled(blocks, answers).split())
        self.is_plain = False
        return text

    def _write(self, blocks: Sequence[Block], answers: Answers) -> Answers:
        """Prints blocks; returns the answers with the names that they kept."""
        for block in blocks:
            self._step(block)
            if isinstance(block, Words):
                self._put(block.xml, NOWHERE)
            elif isinstance(block, Value):
                self._put(self._value(block, answers), block.tag)
            elif isinstance(block, Loop):
                self._loop(block, answers)
            elif isinstance(block, Choice):
                answers = self._choose(block, answers)
            elif block.tag not in self.faulty:
                answers = answers.naming({block.name: self._kept(block, answers)})
        return answers

    def _step(self, block: Block) -> None:
        self.steps += 1 + len(getattr(block, "expression", "")) // _PER_STEP
        if self.steps > MOST_STEPS:
            raise TooMuch(_tag_of(block))

    def _put(self, xml: str, tag: Tag) -> None:
        self.length += len(xml)
        if self.length > MOST_TEXT:
            raise TooMuch(tag)
        self._out.append(xml)

    def _value(self, block: Value, answers: Answers) -> str:
        if block.tag in self.faulty:
            return ""
        note = self.note(block.tag)
        text = unicodedata.normalize("NFC", answers.text(block.expression, note))
        if _FORBIDDEN.search(text):
            note("PD827", problem="ký tự không in được / a character that cannot be printed")
            return ""
        if self.is_plain:
            return text
        if not block.in_attribute:
            return re.sub("[\n\t]", lambda sign: _BREAKS[sign[0]], escaped(text))
        if not _OF_ATTRIBUTES.fullmatch(text):
            note("PD827", problem=text)
            return ""
        return text

    def _loop(self, block: Loop, answers: Answers) -> None:
        members = [] if block.tag in self.faulty else self._members(block, answers)
        for position, names in enumerate(members):
            loop = _loop_facts(position, len(members))
            self._step(block)
            self._write(block.body, answers.naming({**names, "loop": loop}))
        if not members:
            self._write(block.otherwise, answers)

    def _members(self, block: Loop, answers: Answers) -> list[Mapping[str, object]]:
        note = self.note(block.tag)
        members = [_named(block.names, one) for one in answers.members(block.expression, note)]
        if not block.condition:
            return members
        kept = []
        for names in members:
            self._step(block)
            if answers.naming(names).holds(block.condition, note):
                kept.append(names)
        return kept

    def _choose(self, block: Choice, answers: Answers) -> Answers:
        for branch in block.branches:
            if branch.condition is None or self._holds(branch, branch.condition, answers):
                return self._write(branch.body, answers)
        return answers

    def _holds(self, branch: Branch, condition: str, answers: Answers) -> bool:
        return branch.tag not in self.faulty and answers.holds(condition, self.note(branch.tag))

    def _kept(self, block: Keeping, answers: Answers) -> object:
        value = answers.value(block.expression, self.note(block.tag))
        if isinstance(value, str) and len(value) > _LONGEST_KEPT:
            raise TooMuch(block.tag)
        return value

    def note(self, tag: Tag) -> Note:
        """Notes problems of a tag."""
        return partial(tag.note, self.problems, self.place)


def asked(blocks: Sequence[Block], names: frozenset[str] = frozenset()) -> Iterator[tuple[Tag, str, frozenset[str]]]:
    """Every expression of some blocks with its tag and the names that loops and kept values give it."""
    for block in blocks:
        if isinstance(block, Value):
            yield block.tag, block.expression, names
        elif isinstance(block, Keeping):
            yield block.tag, block.expression, names
            names |= {block.name}
        elif isinstance(block, Loop):
            inner = names | {*block.names}
            yield block.tag, block.expression, names
            if block.condition:
                yield block.tag, block.condition, inner
            yield from asked(block.body, inner | {"loop"})
            yield from asked(block.otherwise, names)
        elif isinstance(block, Choice):
            for branch in block.branches:
                if branch.condition is not None:
                    yield branch.tag, branch.condition, names
                yield from asked(branch.body, names)
                names |= {one.name for one in branch.body if isinstance(one, Keeping)}


def check(parts: Sequence[Sequence[Block]], answers: Answers, place: Place, problems: Problems) -> frozenset[Tag]:
    """Notes every tag that is wrong whatever the values are, also where nothing is printed; those tags."""
    faulty: set[Tag] = set()

    def noting(tag: Tag) -> Note:
        def note(code: str, **values: object) -> None:
            faulty.add(tag)
            tag.note(problems, place, code, **values)

        return note

    answers.check(Asked(expression, names, noting(tag)) for blocks in parts for tag, expression, names in asked(blocks))
    return frozenset(faulty)


def _tag_of(block: Block) -> Tag:
    if isinstance(block, Choice):
        return block.branches[0].tag
    return NOWHERE if isinstance(block, Words) else block.tag


def _named(names: tuple[str, ...], member: tuple[str, object]) -> Mapping[str, object]:
    """The names of a loop for a member: its value, or with two names its id and its value."""
    return {names[0]: member[1]} if len(names) == 1 else dict(zip(names, member, strict=True))


def _loop_facts(position: int, length: int) -> dict[str, object]:
    """What Jinja tells of a loop: ``loop.index`` and its relatives."""
    return {
        "index": position + 1,
        "index0": position,
        "first": position == 0,
        "last": position == length - 1,
        "length": length,
        "revindex": length - position,
    }
