"""Statistics side by side (biểu thống kê ngang): a row for each, a column for each part, the total first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from plandocs.composing.breakdowns import note_on
from plandocs.composing.citations import date_pieces
from plandocs.composing.context import Context, joined
from plandocs.composing.draft import Draft, Para, Pieces, made, words
from plandocs.composing.prose import prose
from plandocs.composing.statistics_columns import Category, PartColumn, categories_of
from plandocs.composing.table_columns import Repeated
from plandocs.composing.table_lines import Follows, Line
from plandocs.composing.tables import table_drafts
from plandocs.document.blocks import Role
from plandocs.document.origin import Origin
from plandocs.spec.breakdowns import share_of
from plandocs.spec.outline import StatisticsBlock
from plandocs.spec.statistics import Statistic
from plandocs.vietnamese.numerals import format_decimal, format_padded

_COUNT = "count"
_WHOLE = 100


def wide_table(chosen: dict[str, Statistic], block: StatisticsBlock, context: Context) -> list[Draft]:
    """The table of the statistics that a block chooses, with the day and the source of their figures below it."""
    if not chosen:
        return []
    units = list(dict.fromkeys(one.unit.value for one in chosen.values()))
    if len(units) > 1:
        context.problems.add("PD542", block.key_place("of"), units=", ".join(units))
    making = _Wide(chosen, block, context)
    table = making.table(units[0])
    return [*table, *making.notes()] if table else []


class _Wide:
    """The rows and columns of one table."""

    def __init__(self, chosen: dict[str, Statistic], block: StatisticsBlock, context: Context) -> None:
        self.chosen = chosen
        self.block = block
        self.context = context
        self.categories = categories_of(chosen, block.categories)
        self.has_total = len(chosen) > 1 and block.base

    def table(self, unit: str) -> list[Draft]:
        """Rows, the total above them, and under it what share of it each part has."""
        origin = Origin(self.block.written_at)
        total = Line(origin)
        rows = [self.row(name, statistic) for name, statistic in self.chosen.items()]
        shares = [self.shares(total if self.has_total else rows[0])] if self.has_shares() else []
        return table_drafts(
            "statistics_wide",
            rows if self.has_total else [*rows, *shares],
            self.context,
            origin,
            self.block.table,
            total=total,
            feet=shares,
            without_total=not self.has_total,
            repeats={"parts": list(self.columns())},
            unit=unit,
        )

    def has_shares(self) -> bool:
        """Whether shares are asked for, and there is one row of which they may be."""
        return self.block.shares and bool(self.categories) and (self.has_total or len(self.chosen) == 1)

    # columns

    def columns(self) -> Iterator[Repeated]:
        """A column for each part, before them one for what they are parts of where that is not the whole."""
        for category in self.categories:
            group = category.name or words(self.phrase(f"{category.first.closure.value}_list"))
            if self.has_own_base(category):
                yield Repeated(_base_key(category), {"group": group, "name": words(self.phrase("total"))})
            for column in category.columns:
                yield Repeated(column.key, {"group": group, "name": column.name})

    def phrase(self, name: str) -> Pieces:
        """A phrase about statistics."""
        return self.context.fill(f"statistics.{name}", self.block.written_at)

    def has_own_base(self, category: Category) -> bool:
        """Whether some statistic counts the parts of a category against another figure than its own."""
        return any(base != self.chosen[name].count for name, base in category.bases.items())

    # rows

    def row(self, name: str, statistic: Statistic) -> Line:
        """The row of a statistic."""
        context, place = self.context, statistic.written_at
        line = Line(Origin(place), {"content": prose(statistic.name, context)}, {_COUNT: statistic.count})
        if statistic.assigned is not None:
            line.values["assigned"] = statistic.assigned
        if statistic.note is not None:
            line.words["note"] = prose(statistic.note, context)
        for category in self.categories:
            if name in category.bases and self.has_own_base(category):
                line.values[f"part_{_base_key(category)}"] = category.bases[name]
            for column in category.columns:
                self.put(line, name, column)
        return line

    def put(self, line: Line, name: str, column: PartColumn) -> None:
        """The count of a part into its column, with its footnote."""
        part = column.parts.get(name)
        if part is None:
            return
        key = f"part_{column.key}"
        line.values[key] = part.count
        if part.note is not None:
            line.words[key] = made(format_padded(part.count), part.written_at) + note_on(part, self.context)

    def shares(self, whole: Line) -> Line:
        """The row of shares: each part in percent of what it is a part of."""
        line = Line(Origin(self.block.written_at), {"content": self.phrase("share_row")}, {_COUNT: _WHOLE}, mark="")
        for category in self.categories:
            for column in category.columns:
                self.share(line, whole, category, column)
        return line

    def share(self, line: Line, whole: Line, category: Category, column: PartColumn) -> None:
        """The share of a part over all statistics that have its category, and how it follows from the total."""
        share = share_of(column.total, category.base, category.places)
        if share is None:
            return
        key = f"part_{column.key}"
        line.words[key] = made(format_decimal(share, category.places), self.block.written_at)
        line.values[key], line.places[key] = share, category.places
        line.follows[key] = self.followed(whole, category, key)

    def followed(self, whole: Line, category: Category, key: str) -> Follows:
        """How a share follows from the total: of all, of a base of its own, or of those that have the category."""
        if self.has_own_base(category):
            base: tuple[tuple[Line, str], ...] = ((whole, f"part_{_base_key(category)}"),)
        else:
            base = ((whole, _COUNT),) if len(category.bases) == len(self.chosen) else ()
        divisor = "{1}" if base else str(category.base)
        return Follows(((whole, key), *base), f"ROUND({{0}}/{divisor}*100,{category.places})")

    # notes

    def notes(self) -> Iterator[Draft]:
        """The day and the source of the figures, of all statistics or of each of them."""
        yield from self.noted("as_of", lambda one: str(one.as_of), self.day)
        yield from self.noted("source", lambda one: str(one.source), self.source)

    def noted(
        self, key: str, value: Callable[[Statistic], str], told: Callable[[Statistic], Pieces]
    ) -> Iterator[Draft]:
        """A note for each value that statistics have under a key, naming them where others have another."""
        having = [one for one in self.chosen.values() if getattr(one, key) is not None]
        groups: dict[str, list[Statistic]] = {}
        for one in having:
            groups.setdefault(value(one), []).append(one)
        for group in groups.values():
            place = group[0].where(key)
            names = [prose(one.name, self.context) for one in group] if len(group) < len(self.chosen) else []
            slots: Mapping[str, Pieces] = {key: told(group[0]), "names": joined(names, place)}
            yield Para(self.context.fill(f"statistics.note_{key}", place, **slots), Origin(place), Role.TABLE_NOTE)

    def day(self, statistic: Statistic) -> Pieces:
        """The day of the figures of a statistic."""
        if statistic.as_of is None:
            return ()
        return date_pieces(self.context, statistic.as_of, statistic.where("as_of"))

    def source(self, statistic: Statistic) -> Pieces:
        """The source of the figures of a statistic."""
        return prose(statistic.source, self.context) if statistic.source is not None else ()


def _base_key(category: Category) -> str:
    return f"{category.columns[0].key}_base"
