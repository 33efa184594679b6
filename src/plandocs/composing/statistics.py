"""Statistics (số liệu thực trạng) as sentences, lists or tables; shares are computed and rounded half up."""

from __future__ import annotations

from plandocs.composing.breakdowns import note_on, parts_in_words, phrase_for
from plandocs.composing.citations import date_pieces
from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, Headed, NoteMark, Para, Pieces, Point, Points, made
from plandocs.composing.prose import note_prose, prose
from plandocs.composing.statistics_wide import wide_table
from plandocs.composing.table_lines import Line
from plandocs.composing.tables import table_drafts
from plandocs.document.origin import Origin
from plandocs.spec.breakdowns import Breakdown, Closure, Part, share_of
from plandocs.spec.outline import CategoryLayout, StatisticsBlock
from plandocs.spec.statements import Marks, Punctuation
from plandocs.spec.statistics import Statistic
from plandocs.vietnamese.numerals import format_decimal, format_padded, format_percent


def statistics_drafts(block: StatisticsBlock, context: Context) -> list[Draft]:
    """The statistics that a block chooses, in the layout that it asks for (số liệu)."""
    chosen = {name: one for name, one in context.plan.statistics.items() if not block.of or name in block.of}
    if block.layout is CategoryLayout.WIDE:
        return wide_table(chosen, block, context)
    lay_out = {
        CategoryLayout.SENTENCES: _Layout.sentences,
        CategoryLayout.LIST: _Layout.listed,
        CategoryLayout.TABLE: _Layout.tabled,
    }[block.layout]
    return [draft for name, one in chosen.items() for draft in lay_out(_Layout(name, one, block, context))]


class _Layout:
    """A statistic and the categories of it that are shown."""

    def __init__(self, name: str, statistic: Statistic, block: StatisticsBlock, context: Context) -> None:
        self.id = name
        self.statistic = statistic
        self.block = block
        self.context = context
        self.unit = statistic.unit.value
        self.shown = [one for one in statistic.categories if not block.categories or one.id in block.categories]

    # words

    def base(self) -> Pieces:
        """The total, with its day and its source as a footnote (tổng số)."""
        statistic, context = self.statistic, self.context
        place, date = statistic.written_at, statistic.as_of
        words = context.fill(
            "statistics.base",
            place,
            date=date_pieces(context, date, place) if date else None,
            name=prose(statistic.name, context),
            count=format_padded(statistic.count),
            unit=self.unit,
        )
        if statistic.source is None:
            return words
        source = context.fill("statistics.source", statistic.source.place, source=note_prose(statistic.source, context))
        return (*words, NoteMark(source, Origin(statistic.source.place)))

    def share(self, part: Part, categories: Breakdown) -> str | None:
        """The share of a part of its base, as it is printed; None where it is not to be shown."""
        places = self.statistic.places_of(categories)
        share = share_of(part.count, self.statistic.base_of(categories), places)
        return format_percent(share, places) if share is not None and self.block.shares else None

    def part(self, part: Part, categories: Breakdown, phrase: str) -> Pieces:
        """A part in words, without its footnote."""
        return self.context.fill(
            phrase,
            part.written_at,
            name=str(part.name),
            count=format_padded(part.count),
            unit=self.unit,
            share=self.share(part, categories),
        )

    def named(self, categories: Breakdown, phrase: str, **slots: Pieces) -> Pieces:
        """The name of categories, with their own base where they have one, in a phrase."""
        base = categories.base
        return self.context.fill(
            phrase,
            categories.written_at,
            name=str(categories.name),
            count=format_padded(base) if base is not None else None,
            unit=self.unit if base is not None else None,
            **slots,
        )

    def apart(self, categories: Breakdown) -> Pieces:
        """The parts of categories in one phrase: "gồm: …", "trong đó: …"."""
        parts = parts_in_words(
            categories,
            self.context,
            lambda part: self.part(part, categories, phrase_for(part, "statistics.part")),
        )
        return self.context.fill(f"statistics.{categories.closure.value}", categories.written_at, parts=parts)

    # sentences

    def sentences(self) -> list[Draft]:
        """The total and each way of taking it apart, a sentence each; paragraphs unless marks are asked for."""
        said, block = self.said(), self.block
        if block.marks is Marks.AUTO and block.lead is None:
            return [Para(point.content, point.origin, end=".") for point in said]
        ends = Punctuation.FULL_STOPS if block.punctuation is Punctuation.AUTO else block.punctuation
        return [Points(said, block.marks, ends)] if said else []

    def said(self) -> list[Point]:
        """The sentences; the first categories without a name share that of the total."""
        said: list[Point] = []
        rest = list(self.shown)
        if self.block.base:
            words, place = self.base(), self.statistic.written_at
            if rest and rest[0].name is None:
                words = self.context.fill("statistics.sentence", place, base=words, parts=self.apart(rest.pop(0)))
            said.append(Point(words, Origin(place), id=self.id))
        for categories in rest:
            words = self.apart(categories)
            if categories.name is not None:
                words = self.named(categories, "statistics.named", parts=words)
            said.append(Point(words, Origin(categories.written_at), id=categories.id or ""))
        return said

    # lists

    def listed(self) -> list[Draft]:
        """A line for each part; several categories, and those beside the total, stand under their names."""
        drafts: list[Draft] = []
        rest = list(self.shown)
        if self.block.base:
            words, place = self.base(), self.statistic.written_at
            if rest and rest[0].name is None:
                drafts += [self.led(rest[0], words), self.lines(rest.pop(0))]
            else:
                drafts.append(Para(words, Origin(place), end="."))
        alone = not self.block.base and len(rest) == 1
        for categories in rest:
            lines = self.lines(categories)
            if alone:
                drafts.append(lines)
            elif categories.name is None:
                drafts += [self.led(categories), lines]
            else:
                heading = self.named(categories, "statistics.heading")
                drafts.append(Headed(heading, Origin(categories.written_at), [lines], categories.id or ""))
        return drafts

    def led(self, categories: Breakdown, base: Pieces = ()) -> Para:
        """The words before a list of parts: the total, if it stands there, and "gồm" or "trong đó"."""
        place = categories.written_at
        words = self.context.fill(f"statistics.{categories.closure.value}_list", place)
        if base:
            words = self.context.fill("statistics.sentence", place, base=base, parts=words)
        return Para(words, Origin(place), end=":")

    def lines(self, categories: Breakdown) -> Points:
        """The parts as a list: "Thạc sĩ: 1.018 người, chiếm 11,8%"."""
        points = [
            Point(
                self.part(part, categories, "statistics.line") + note_on(part, self.context),
                Origin(part.written_at),
                id=part.id or "",
            )
            for part in categories.parts
        ]
        return Points(points, self.block.marks, self.block.punctuation)

    # tables

    def tabled(self) -> list[Draft]:
        """A table with the total first and a group of rows for each way of taking it apart (thống kê)."""
        place = self.statistic.written_at
        above: list[Draft] = [Para(self.base(), Origin(place), end=".")] if self.block.base else []
        is_grouped = len(self.shown) > 1 or any(one.name is not None for one in self.shown)
        lines = [self.group(categories) for categories in self.shown]
        if not is_grouped:
            lines = [line for group in lines for line in group.below]
        total = Line(Origin(place), {"content": self.context.fill("statistics.total", place)})
        total.values |= {"count": self.statistic.count, **({"share": 100} if self.block.shares else {})}
        table = table_drafts(
            "statistics",
            lines,
            self.context,
            Origin(self.block.written_at),
            self.block.table,
            total=total,
            unit=self.unit,
        )
        return [*above, *table]

    def group(self, categories: Breakdown) -> Line:
        """The row that names categories, with their own base if they have one, and a row for each part."""
        place = categories.written_at
        kind = "closed_list" if categories.closure is Closure.CLOSED else "open_list"
        name = made(str(categories.name), place) if categories.name is not None else None
        line = Line(Origin(place), {"content": name or self.context.fill(f"statistics.{kind}", place)})
        if categories.base is not None:
            line.values["count"] = categories.base
        line.below = [self.row(part, categories) for part in categories.parts]
        return line

    def row(self, part: Part, categories: Breakdown) -> Line:
        """The row of a part; its share has the decimals of its categories."""
        base, places = self.statistic.base_of(categories), self.statistic.places_of(categories)
        name = made(str(part.name), part.written_at) + note_on(part, self.context)
        line = Line(Origin(part.written_at), {"content": name}, {"count": part.count})
        share = share_of(part.count, base, places) if self.block.shares else None
        if share is not None:
            line.words["share"] = made(format_decimal(share, places), part.written_at)
            line.values["share"] = share
        return line
