"""Marks and levels (đánh số): the one owner of the numbers of sections and points."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Headed, Para, Point, Points
from plandocs.diagnostics.place import Place
from plandocs.registers.profile import Level
from plandocs.spec.statements import Marks
from plandocs.vietnamese.letters import ITEM_LETTERS, item_letter, ordinal, roman

_FIRST_OF_POINTS = 2
"""The first level whose marks points have: "1."; "I." stands before titles only (NĐ30, PL-I bảng V, 6.b)."""

_WANTED = {Marks.NUMBERS: "{number}", Marks.LETTERS: "{letter}", Marks.DASHES: "-", Marks.PLUSES: "+"}


@dataclass(slots=True)
class Target:
    """A numbered section or point that may be referred to (nơi được dẫn chiếu)."""

    mark: str
    level: int
    above: Target | None


@dataclass(slots=True)
class Numbering:
    """The marks given out so far, and the targets by id (sổ đánh số)."""

    context: Context
    targets: dict[str, Target] = field(default_factory=dict)

    def number(self, drafts: list[Draft], level: int = 1, above: Target | None = None) -> list[Draft]:
        """Gives each section and point its level and mark; adjoining lists of one kind become one list."""
        kept = _plain_where_single(merged([draft for draft in drafts if not _is_left_out(draft)]))
        counts: Counter[int] = Counter()
        for draft in kept:
            if isinstance(draft, Headed):
                self.section(draft, level, counts, above)
            elif isinstance(draft, Points):
                self.points(draft, level, counts, above)
        return kept

    def section(self, section: Headed, level: int, counts: Counter[int], above: Target | None) -> None:
        """Numbers a section and what stands in it; an unnumbered one takes no level of its own."""
        section.level = level
        if section.part:
            self.part(section, counts, above)
            return
        if not section.numbered:
            self.remember(section.id, Target("", level, above))
            section.blocks = self.number(section.blocks, level, above)
            return
        section.mark = self.mark(level, counts, section.origin.place)
        target = Target(section.mark, level, above)
        self.remember(section.id, target)
        section.blocks = self.number(section.blocks, level + 1, target)

    def part(self, part: Headed, counts: Counter[int], above: Target | None) -> None:
        """Numbers a part; the sections in it begin at "I." again (phần)."""
        if above is not None:
            self.context.problems.add("PD510", part.origin.place)
        counts[0] += 1
        part.level = 0
        part.mark = str(self.context.profile.part.mark).format(roman=_roman(counts[0]), ordinal=ordinal(counts[0]))
        target = Target(part.mark, 0, None)
        self.remember(part.id, target)
        part.blocks = self.number(part.blocks, 1, target)

    def points(self, listed: Points, level: int, counts: Counter[int], above: Target | None) -> None:
        """Numbers a list, at its own level or at the one whose marks were asked for."""
        if listed.marks is Marks.NONE:
            listed.level = level
            for point in listed.items:
                point.children = self.number(point.children, level, above)
            return
        listed.level = self.level_of(listed.marks, level)
        for point in listed.items:
            self.point(point, listed.level, counts, above)

    def point(self, point: Point, level: int, counts: Counter[int], above: Target | None) -> None:
        """Numbers an item and what stands below it."""
        point.mark = self.mark(level, counts, point.origin.place)
        target = Target(point.mark, level, above)
        self.remember(point.id, target)
        point.children = self.number(point.children, level + 1, target)

    def level_of(self, marks: Marks, level: int) -> int:
        """The level whose mark was asked for; the given one when none was, but never that of the topmost headings."""
        wanted = _WANTED.get(marks)
        if wanted is None:
            return max(level, _FIRST_OF_POINTS)
        matching = [place for place, one in enumerate(self.levels, start=1) if wanted in one.mark]
        return matching[0] if matching else level

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that the form has."""
        return self.context.profile.levels

    def mark(self, level: int, counts: Counter[int], place: Place) -> str:
        """The next mark of a level: "I.", "1.", "a)", "-" …; the deepest level's beyond what the form has."""
        if level > len(self.levels):
            self.context.problems.add("PD505", place, limit=len(self.levels))
            level = len(self.levels)
        counts[level] += 1
        form, count = str(self.levels[level - 1].mark), counts[level]
        if "{letter}" in form and count > len(ITEM_LETTERS):
            self.context.problems.add("PD506", place, count=count, limit=len(ITEM_LETTERS))
            return f"{count})"
        letter = item_letter(count) if "{letter}" in form else ""
        return form.format(roman=_roman(count), number=count, letter=letter)

    def remember(self, name: str, target: Target) -> None:
        """Notes a target by its id; of entries that are shown twice the first is the one referred to."""
        if name:
            self.targets.setdefault(name, target)


def _roman(count: int) -> str:
    """A count in Roman figures; beyond those, which no document reaches, in Arabic ones."""
    return roman(count) if count < _BEYOND_ROMAN else str(count)


_BEYOND_ROMAN = 4000


def merged(drafts: list[Draft]) -> list[Draft]:
    """Drafts in which lists of the same kind that follow each other are one list (gộp danh sách liền nhau)."""
    result: list[Draft] = []
    for draft in drafts:
        last = result[-1] if result else None
        if (
            isinstance(draft, Points)
            and isinstance(last, Points)
            and (last.marks, last.punctuation) == (draft.marks, draft.punctuation)
        ):
            last.items.extend(draft.items)
        else:
            result.append(draft)
    return result


def _plain_where_single(drafts: list[Draft]) -> list[Draft]:
    """Drafts in which a list of one, alone in its section, has become a paragraph (ý duy nhất)."""
    ordered = [draft for draft in drafts if isinstance(draft, Points | Headed)]
    only = ordered[0] if len(ordered) == 1 else None
    if not isinstance(only, Points) or not only.plain_if_single or len(only.items) != 1:
        return drafts
    point = only.items[0]
    end = ":" if point.children and isinstance(point.children[0], Points) else "."
    plain: list[Draft] = [Para(point.content, point.origin, end=end), *point.children]
    return [new for draft in drafts for new in (plain if draft is only else [draft])]


def _is_left_out(draft: Draft) -> bool:
    """Whether a section of a default outline has nothing to show."""
    return isinstance(draft, Headed) and draft.optional and all(map(_is_left_out, draft.blocks))
