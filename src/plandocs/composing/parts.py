"""The parts of a document and the list of them (phần, bố cục): made from the parts themselves, so that it agrees."""

from __future__ import annotations

from plandocs.composing.context import Context, joined
from plandocs.composing.draft import Draft, Headed, NoteMark, Para, PartList, Piece, Pieces, Point, Points
from plandocs.document.inlines import Run
from plandocs.spec.statements import Marks
from plandocs.vietnamese.letters import ordinal, roman_or_figure
from plandocs.vietnamese.number_words import in_words
from plandocs.vietnamese.numerals import format_padded
from plandocs.vietnamese.text import lower_first


def part_mark(context: Context, number: int) -> str:
    """The mark of a part: "Phần II", "Phần thứ hai" (nhãn phần)."""
    form = str(context.profile.part.mark)
    return form.format(roman=roman_or_figure(number), ordinal=ordinal(number))


def with_parts_listed(drafts: list[Draft], context: Context, *, optional: bool = False) -> list[Draft]:
    """An outline in which the parts are named wherever they are to be listed.

    ``optional`` sections, those of a default outline, are left out where that leaves nothing in them.
    """
    parts = [draft for draft in drafts if isinstance(draft, Headed) and draft.part]
    return _Listing(parts, context, optional=optional).within(drafts)


class _Listing:
    """What a list of parts needs to know."""

    def __init__(self, parts: list[Headed], context: Context, *, optional: bool) -> None:
        self.introductions = [part for part in parts if not part.numbered]
        self.parts = [part for part in parts if part.numbered]
        self.context = context
        self.optional = optional

    def within(self, drafts: list[Draft]) -> list[Draft]:
        """Drafts with every list of parts in its place."""
        done: list[Draft] = []
        for draft in drafts:
            if isinstance(draft, PartList):
                done += self.listed(draft)
                continue
            if isinstance(draft, Headed):
                emptied = bool(draft.blocks)
                draft.blocks = self.within(draft.blocks)
                if self.optional and emptied and not draft.blocks:
                    continue
            elif isinstance(draft, Points):
                for point in draft.items:
                    point.children = self.within(point.children)
            done.append(draft)
        return done

    def listed(self, wanted: PartList) -> list[Draft]:
        """The lead-in, unless the author wrote one, and a line for each part."""
        if not self.parts and not self.optional:
            self.context.problems.add("PD511", wanted.origin.place)
        if not self.parts:
            return []
        lines = Points([self.line(part, number) for number, part in enumerate(self.parts, start=1)])
        lines.marks = Marks.NONE if wanted.marks is Marks.AUTO else wanted.marks
        lines.punctuation = wanted.punctuation
        return [lines] if wanted.has_lead else [Para(self.lead(wanted), wanted.origin, end=":"), lines]

    def line(self, part: Headed, number: int) -> Point:
        """A part as the list names it; its title has no footnote here."""
        title = _without_notes(part.heading)
        if not any(getattr(piece, "text", "…").strip() for piece in title):
            self.context.problems.add("PD512", part.origin.place)
        mark = part_mark(self.context, number)
        return Point(self.context.fill("parts.line", part.origin.place, mark=mark, title=title), part.origin)

    def lead(self, wanted: PartList) -> Pieces:
        """The sentence before the list, with the number of the parts and what stands beside them."""
        place, plan, count = wanted.origin.place, self.context.plan, len(self.parts)
        besides = [
            self.context.fill("parts.introduction", place, title=_begun_small(_without_notes(introduction.heading)))
            for introduction in self.introductions
        ]
        if plan.annexes:
            besides.append(self.context.fill("parts.annexes" if len(plan.annexes) > 1 else "parts.annex", place))
        kind = str(self.context.profile.document_types[plan.kind.value].word)
        return self.context.fill(
            "parts.lead",
            place,
            besides=joined(besides, place, ", "),
            type=kind,
            count=format_padded(count),
            figure=str(count),
            words=in_words(count),
        )


def _without_notes(pieces: Pieces) -> Pieces:
    return tuple(piece for piece in pieces if not isinstance(piece, NoteMark))


def _begun_small(pieces: Pieces) -> Pieces:
    first: Piece | None = pieces[0] if pieces else None
    if isinstance(first, Run):
        return (Run(lower_first(first.text), first.bold, first.italic, first.origin), *pieces[1:])
    return pieces
