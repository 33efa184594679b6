"""Marks and levels (đánh số): the one owner of the numbers of sections and points."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Headed, NoteMark, Para, Pieces, Point, Points
from plandocs.composing.parts import part_mark
from plandocs.diagnostics.place import Place
from plandocs.registers.profile import Level
from plandocs.spec.statements import Marks
from plandocs.vietnamese.letters import ITEM_LETTERS, item_letter, roman_or_figure

_FIRST_OF_POINTS = 2
"""The first level whose marks points have: "1."; "I." stands before titles only (NĐ30, PL-I bảng V, 6.b)."""

_WANTED = {Marks.NUMBERS: "{number}", Marks.LETTERS: "{letter}", Marks.DASHES: "-", Marks.PLUSES: "+"}

_NAMED = {"{roman}": "ref.1", "{number}": "ref.2", "{path}": "ref.2", "{letter}": "ref.3"}
"""The phrase that names a section or point by what its mark counts with: Mục, khoản, điểm; a dash has no name."""


@dataclass(slots=True)
class Target:
    """A section or point that may be referred to (nơi được dẫn chiếu); ``name`` is the phrase that names it."""

    mark: str
    level: int
    above: Target | None
    name: str = ""
    number: int = 0
    title: Pieces = ()

    @property
    def parent(self) -> Target | None:
        """What is named after it: a number such as 1.2 holds the numbers above it already."""
        above = self.above
        while "." in self.mark.rstrip(".") and above is not None and above.name == self.name:
            above = above.above
        return above


@dataclass(slots=True)
class Numbering:
    """The marks given out so far, and the targets by id (sổ đánh số)."""

    context: Context
    targets: dict[str, Target] = field(default_factory=dict)
    levels: tuple[Level, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.levels = levels_of(self.context)

    def number(self, drafts: list[Draft], level: int = 1, above: Target | None = None) -> list[Draft]:
        """Gives each section and point its level and mark; adjoining lists of one kind become one list."""
        kept = _plain_where_single(merged(drafts))
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
        target = self.marked(level, counts, above, section.origin.place)
        section.mark = target.mark
        self.remember(section.id, target)
        section.blocks = self.number(section.blocks, level + 1, target)

    def part(self, part: Headed, counts: Counter[int], above: Target | None) -> None:
        """Numbers a part, but for an introduction; the sections in it begin at "I." again (phần)."""
        if above is not None:
            self.context.problems.add("PD510", part.origin.place, form="part" if part.numbered else "introduction")
        part.level = 0
        if part.numbered:
            counts[0] += 1
            part.mark = part_mark(self.context, counts[0])
        title = tuple(piece for piece in part.heading if not isinstance(piece, NoteMark))
        target = Target(part.mark, 0, None, "ref.0" if part.numbered else "ref.introduction", counts[0], title)
        self.remember(part.id, target)
        part.blocks = self.number(part.blocks, 1, target)

    def points(self, listed: Points, level: int, counts: Counter[int], above: Target | None) -> None:
        """Numbers a list, at its own level or at the one whose marks were asked for."""
        if listed.marks is Marks.NONE or (listed.unmarked_if_deep and level > len(self.levels)):
            listed.level = level
            for point in listed.items:
                point.children = self.number(point.children, level, above)
            return
        listed.level = self.level_of(listed.marks, level)
        for point in listed.items:
            self.point(point, listed.level, counts, above)

    def point(self, point: Point, level: int, counts: Counter[int], above: Target | None) -> None:
        """Numbers an item and what stands below it."""
        target = self.marked(level, counts, above, point.origin.place)
        point.mark = target.mark
        self.remember(point.id, target)
        point.children = self.number(point.children, level + 1, target)

    def level_of(self, marks: Marks, level: int) -> int:
        """The level whose mark was asked for; the given one when none was, but never one that only headings have."""
        wanted = _WANTED.get(marks)
        if wanted is None:
            level = max(level, _FIRST_OF_POINTS)
            while level < len(self.levels) and self.levels[level - 1].headings_only:
                level += 1
            return level
        matching = [
            place
            for place, one in enumerate(self.levels, start=1)
            if one.mark == wanted or (wanted.startswith("{") and wanted in one.mark)
        ]
        return matching[0] if matching else level

    def marked(self, level: int, counts: Counter[int], above: Target | None, place: Place) -> Target:
        """The next section or point of a level, with its mark; the deepest level's beyond what the form has."""
        if level > len(self.levels):
            self.context.problems.add("PD505", place, limit=len(self.levels))
            level = len(self.levels)
        counts[level] += 1
        form, count = str(self.levels[level - 1].mark), counts[level]
        name = next((phrase for counted, phrase in _NAMED.items() if counted in form), "")
        return Target(self.mark(form, count, level, above, place), level, above, name, count)

    def mark(self, form: str, count: int, level: int, above: Target | None, place: Place) -> str:
        """A mark, such as "I.", "1.", "1.2.", "a)" or "-"."""
        if "{letter}" in form and count > len(ITEM_LETTERS):
            if count == len(ITEM_LETTERS) + 1:  # told once, at the first that has no letter
                self.context.problems.add("PD506", place, count=count, limit=len(ITEM_LETTERS))
            return f"{count})"
        letter = item_letter(count) if "{letter}" in form else ""
        path = ".".join(map(str, [*_numbers_above(above, level), count]))
        return form.format(roman=roman_or_figure(count), number=count, letter=letter, path=path)

    def remember(self, name: str, target: Target) -> None:
        """Notes a target by its id; of entries that are shown twice the first is the one referred to."""
        if name:
            self.targets.setdefault(name, target)


def levels_of(context: Context) -> tuple[Level, ...]:
    """The levels that the plan asks for, if the form has them; else the form's own (cách đánh số)."""
    wanted, profile = context.plan.numbering, context.profile
    if wanted is None:
        return profile.levels
    if wanted not in profile.other_levels:
        choices = ", ".join(profile.other_levels)
        context.problems.add("PD104", context.plan.where("numbering"), found=wanted, choices=choices)
        return profile.levels
    return profile.other_levels[wanted]


def _numbers_above(above: Target | None, level: int) -> list[int]:
    """The numbers of the sections that a path such as 1.2 goes through, from the level of "1." on."""
    numbers: list[int] = []
    while above is not None:
        if above.number and _FIRST_OF_POINTS <= above.level < level:
            numbers.insert(0, above.number)
        above = above.above
    return numbers


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
