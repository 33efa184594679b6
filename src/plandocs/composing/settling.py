"""Drafts into the finished document (hoàn thiện), in document order.

The order decides which mention of a document is the first, where an abbreviation is explained and which number a
footnote has; ends of list items are set here too, when the words of the whole list are known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from plandocs.composing.abbreviations import Abbreviations
from plandocs.composing.annex_names import annex_name
from plandocs.composing.citations import basis_form, full_form, law_name, short_form
from plandocs.composing.context import Context
from plandocs.composing.draft import (
    CiteMark,
    Draft,
    DraftCell,
    DraftRow,
    Headed,
    NoteMark,
    Para,
    Piece,
    Pieces,
    Point,
    Points,
    RefMark,
    Tabled,
    words,
)
from plandocs.composing.finishing import emphasised, ended, in_capitals, raised, unbroken, with_end
from plandocs.composing.numbering import Numbering, Target
from plandocs.document.blocks import Block, ListItem, Paragraph, Role, Section
from plandocs.document.inlines import Citation, CrossReference, Footnote, Inline, Run, text_of
from plandocs.document.origin import Origin
from plandocs.document.tables import Cell, Listed, Row, Table
from plandocs.spec.statements import Punctuation
from plandocs.vietnamese.similarity import closest
from plandocs.vietnamese.text import is_full_sentence


@dataclass(slots=True)
class Settling:
    """What has been mentioned so far (sổ viện dẫn), and the way a draft becomes final."""

    context: Context
    numbering: Numbering
    cited: set[str] = field(default_factory=set)
    referred: set[str] = field(default_factory=set)
    notes: int = 0
    abbreviations: Abbreviations = field(init=False)
    _in_note: bool = False

    def __post_init__(self) -> None:
        self.abbreviations = Abbreviations(self.context)

    # paragraphs

    def paragraph(self, draft: Pieces, role: Role, origin: Origin, *, mark: str = "") -> Paragraph:
        """Words as a finished paragraph (đoạn hoàn chỉnh)."""
        return Paragraph(role, self.content(draft, abbreviate=role in _EXPLAINING), mark, origin)

    def content(self, draft: Pieces, *, abbreviate: bool = False, counts: bool = True) -> tuple[Inline, ...]:
        """A draft with citations, references and notes resolved; ``counts`` tells whether mentions count."""
        content = tuple(self.inline(piece, counts=counts) for piece in draft)
        if abbreviate:
            content = self.abbreviations.explained(content)
        return unbroken(content)

    def inline(self, piece: Piece, *, counts: bool) -> Inline:
        """A piece in its final form."""
        if isinstance(piece, CiteMark):
            return self.citation(piece, counts=counts)
        if isinstance(piece, RefMark):
            return self.cross_reference(piece)
        if isinstance(piece, NoteMark):
            return self.footnote(piece)
        return piece

    def footnote(self, note: NoteMark) -> Footnote:
        """A footnote with the next number (chú thích)."""
        self.notes += 1
        number = self.notes
        self._in_note = True
        content = self.content(note.content)
        self._in_note = False
        return Footnote(number, content, note.origin)

    def citation(self, mark: CiteMark, *, counts: bool) -> Citation:
        """A document cited: in full when it is named first, short later (NĐ30, Phụ lục I, 1.II.6.b)."""
        reference = self.context.plan.references[mark.reference]
        place = mark.origin.place
        first = mark.reference not in self.cited
        form = mark.form or ("full" if first else "short")
        if form == "full":
            define = first and counts
            cited = full_form(self.context, mark.reference, reference, place, define=define and not self._in_note)
            if define and self._in_note and reference.short is not None:  # a note holds no note of its own
                cited += self.context.fill("cite.defined", place, short=str(reference.short.name))
        elif form == "basis":
            cited = basis_form(self.context, mark.reference, reference, place, define=first)
        elif form == "name":
            cited = law_name(self.context, reference, place)
        else:
            cited = short_form(self.context, reference, place)
        if counts:
            self.cited.update([mark.reference, *(reference.amended_by if form == "basis" else ())])
        content = tuple(self.inline(emphasised(piece, mark), counts=counts) for piece in cited)
        return Citation(mark.reference, form, content, mark.origin)

    def cross_reference(self, mark: RefMark) -> CrossReference:
        """A section or annex referred to, by its mark (dẫn chiếu)."""
        place = mark.origin.place
        named = self.annex(mark) if mark.target_kind == "annex" else self.section_reference(mark)
        content = tuple(self.inline(emphasised(piece, mark), counts=True) for piece in named)
        return CrossReference(mark.target, content, Origin(place))

    def annex(self, mark: RefMark) -> Pieces:
        """How the text names an annex; nothing, with a problem noted, when there is none."""
        annexes = list(self.context.plan.annexes)
        place = mark.origin.place
        if mark.target not in annexes:
            self.context.problems.add("PD502", place, id=mark.target, near=", ".join(closest(mark.target, annexes)))
            return ()
        self.referred.add(mark.target)
        return annex_name(self.context, mark.target, place)

    def section_reference(self, mark: RefMark) -> Pieces:
        """How the text names a section of its own; nothing, with a problem noted, when there is none."""
        target = self.numbering.targets.get(mark.target)
        place = mark.origin.place
        if target is None:
            near = ", ".join(closest(mark.target, list(self.numbering.targets)))
            self.context.problems.add("PD501", place, id=mark.target, near=near)
            return ()
        label = self.label(target, mark.origin)
        if not label:
            self.context.problems.add("PD501", place, id=mark.target, near="")
        return label

    def label(self, target: Target, origin: Origin) -> Pieces:
        """How the text names a section or point: "khoản 2 Mục III" (NĐ30, Phụ lục II, V.7)."""
        above = self.label(target.parent, origin) if target.parent is not None else ()
        if not target.name:
            return above
        slots: dict[str, Pieces | str] = {"mark": target.mark.rstrip(".)-")}
        slots |= {"parent": above} if target.level else {"title": target.title}
        return self.context.fill(target.name, origin.place, **slots)

    # blocks

    def blocks(self, drafts: Iterable[Draft]) -> tuple[Block, ...]:
        """Drafts as finished blocks (các khối)."""
        done: list[Block] = []
        for draft in drafts:
            if isinstance(draft, Para):
                paragraph = self.paragraph(draft.content, draft.role, draft.origin)
                done.append(with_end(paragraph, draft.end) if draft.end else paragraph)
            elif isinstance(draft, Points):
                done += self.points(draft)
            elif isinstance(draft, Headed):
                done.append(self.section(draft))
            elif isinstance(draft, Tabled):
                done.append(self.table(draft))
        return tuple(done)

    def section(self, draft: Headed) -> Section:
        """A heading and what stands under it, finished (mục)."""
        heading = raised(self.content(draft.heading))
        if (draft.numbered or draft.part) and self.is_in_capitals(draft.level):
            heading = in_capitals(heading)
        if draft.run_in:
            return self.run_in(draft, heading)
        heading = self.heading_end(draft, heading)
        return Section(
            draft.level,
            draft.mark,
            heading,
            self.blocks(draft.blocks),
            draft.id,
            numbered=draft.numbered,
            starts_page=draft.starts_page,
            origin=draft.origin,
        )

    def is_in_capitals(self, level: int) -> bool:
        """Whether the form prints titles of a level in capitals; 0 is the level of parts."""
        if level == 0:
            return self.context.profile.part.capitals
        return level <= len(self.numbering.levels) and self.numbering.levels[level - 1].capitals

    def heading_end(self, draft: Headed, heading: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """A heading below the titled levels ends with a colon when a list follows it at once."""
        leads = bool(draft.blocks) and isinstance(draft.blocks[0], Points)
        titled = draft.part or (draft.numbered and self.is_titled(draft.level))
        if leads and not titled and not text_of(heading).endswith(":"):
            return (*heading, Run(":", origin=draft.origin))
        return heading

    def is_titled(self, level: int) -> bool:
        """Whether headings of a level are titles on lines of their own: "I.", "1.", and those that no point has."""
        levels = self.numbering.levels
        return level <= _LAST_TITLED or (level <= len(levels) and levels[level - 1].headings_only)

    def run_in(self, draft: Headed, heading: tuple[Inline, ...]) -> Section:
        """A heading that shares its line with the first paragraph under it (tiêu đề viết liền)."""
        join = self.context.fill("responsibility.run_in", draft.origin.place)
        first, rest = (draft.blocks[0], draft.blocks[1:]) if draft.blocks else (None, [])
        tail: tuple[Inline, ...] = ()
        if isinstance(first, Para):
            led = self.paragraph(first.content, Role.BODY, first.origin)
            tail = (with_end(led, first.end) if first.end else led).content
        elif first is not None:
            rest = draft.blocks
        ended = text_of(heading).endswith((":", "."))
        end = self.content(join) if tail else ()
        if ended:
            end = (Run(" ", origin=draft.origin),) if tail else ()
        end = end if ended or tail else (Run(":", origin=draft.origin),)
        if draft.aside:
            tail = (*self.content(draft.aside), *end, *tail)
        else:
            heading = (*heading, *end)
        return Section(
            draft.level,
            draft.mark,
            heading,
            self.blocks(rest),
            draft.id,
            numbered=draft.numbered,
            run_in=True,
            tail=tail,
            origin=draft.origin,
        )

    def points(self, draft: Points) -> list[Block]:
        """The items of a list, with the ends that its style asks for (dấu cuối ý)."""
        items = [(point, self.capitalised(point), self.blocks(point.children)) for point in draft.items]
        style = self.list_style(draft, [content for _, content, children in items if not children])
        done: list[Block] = []
        for position, (point, content, children) in enumerate(items, start=1):
            end = self.item_end(style, last=position == len(items), has_children=_opens_with_list(point))
            content_ = ended(content, end, point.origin) if end else content
            done.append(ListItem(point.mark, draft.level, content_, children, point.id, point.origin))
        return done

    def table(self, draft: Tabled) -> Table:
        """A table with its cells finished, row by row (bảng)."""
        return Table(
            columns=tuple(draft.columns),
            head=tuple(self.row(row) for row in draft.head),
            rows=tuple(row if isinstance(row, Listed) else self.row(row) for row in draft.rows),
            head_merged=tuple(draft.head_merged),
            merged=tuple(draft.merged),
            small=draft.small,
            upright=draft.upright,
            least_height=draft.least_height,
            ruled=draft.ruled,
            origin=draft.origin,
        )

    def row(self, draft: DraftRow) -> Row:
        """A row of a table with its cells finished (dòng)."""
        return Row(tuple(self.cell(cell, draft.origin) for cell in draft.cells), draft.kind)

    def cell(self, draft: DraftCell, origin: Origin) -> Cell:
        """A cell of a table, whose words begin with a capital (ô)."""
        content = raised(self.content(draft.content))
        own = next((piece.origin for piece in content if piece.origin.place.file), origin)
        return Cell(content, own, draft.value, draft.formula, draft.alignment, draft.places)

    def capitalised(self, point: Point) -> tuple[Inline, ...]:
        """A point's words, beginning with a capital (NĐ30, Phụ lục II, I)."""
        return raised(self.content(point.content, abbreviate=True))

    def list_style(self, draft: Points, contents: list[tuple[Inline, ...]]) -> Punctuation:
        """The style asked for, or the one that the items call for: full stops when one holds a full sentence."""
        whole = [text_of(content) for content in contents if is_full_sentence(text_of(content))]
        if draft.punctuation is Punctuation.SEMICOLONS and whole:
            for point in draft.items:
                if is_full_sentence(words(point.content)):
                    self.context.problems.add("PD604", point.origin.place)
        if draft.punctuation is not Punctuation.AUTO:
            return draft.punctuation
        return Punctuation.FULL_STOPS if whole else Punctuation.SEMICOLONS

    def item_end(self, style: Punctuation, *, last: bool, has_children: bool) -> str:
        """The sign that ends an item: a colon before sub-items, else what the list's style says."""
        if has_children:
            return ":"
        if style is Punctuation.AS_WRITTEN:
            return ""
        return "." if last or style is Punctuation.FULL_STOPS else ";"


_EXPLAINING = {Role.OPENING, Role.BODY, Role.ITEM, Role.CLOSING}
"""Roles of paragraphs in which an abbreviation is explained; headings, tables and nơi nhận need no explanation."""


_LAST_TITLED = 2
"""The last level of the form's own whose headings never lead into a list (NĐ30, PL-I bảng V, 6.b)."""


def _opens_with_list(point: Point) -> bool:
    return bool(point.children) and isinstance(point.children[0], Points)
