"""Drafts into the finished document (hoàn thiện), in document order.

The order decides which mention of a document is the first, where an abbreviation is explained and which number a
footnote has; ends of list items are set here too, when the words of the whole list are known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from plandocs.composing.citations import full_form, law_name, short_form
from plandocs.composing.context import Context
from plandocs.composing.draft import (
    CiteMark,
    Draft,
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
from plandocs.composing.numbering import Numbering, Target
from plandocs.document.blocks import Block, Cell, Column, ListItem, Paragraph, Role, Section, Table
from plandocs.document.inlines import NBSP, Citation, CrossReference, Footnote, Inline, Run, pieces, text_of
from plandocs.document.origin import Origin
from plandocs.spec.statements import Punctuation
from plandocs.vietnamese.letters import roman
from plandocs.vietnamese.similarity import closest
from plandocs.vietnamese.text import capitalise_first, is_full_sentence, no_break

_NOTE_SIGN = "\ufffc"
"""Stands for a footnote while spaces are set."""
_DOCUMENT_CODE = re.compile(r"\S*[/-]\S*\d\S*|\S*\d\S*[/-]\S*|\S*/[A-ZĐ]{2}\S*")
_SENTENCE_START = re.compile(r"[.!?][”\"’)\]]*\s+[“\"‘(\[]*$")


@dataclass(slots=True)
class Settling:
    """What has been mentioned so far (sổ viện dẫn), and the way a draft becomes final."""

    context: Context
    numbering: Numbering
    cited: set[str] = field(default_factory=set)
    referred: set[str] = field(default_factory=set)
    notes: int = 0
    _defined: set[str] = field(default_factory=set)
    _in_note: bool = False

    # paragraphs

    def paragraph(self, draft: Pieces, role: Role, origin: Origin, *, mark: str = "") -> Paragraph:
        """Words as a finished paragraph (đoạn hoàn chỉnh)."""
        return Paragraph(role, self.content(draft, abbreviate=role in _EXPLAINING), mark, origin)

    def content(self, draft: Pieces, *, abbreviate: bool = False, counts: bool = True) -> tuple[Inline, ...]:
        """A draft with citations, references and notes resolved; ``counts`` tells whether mentions count."""
        content = tuple(self.inline(piece, counts=counts) for piece in draft)
        if abbreviate:
            content = self.explained(content)
        return _unbroken(content)

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
        elif form == "name":
            cited = law_name(self.context, reference, place)
        else:
            cited = short_form(self.context, reference, place)
        if counts:
            self.cited.add(mark.reference)
        content = tuple(self.inline(_emphasised(piece, mark), counts=counts) for piece in cited)
        return Citation(mark.reference, form, content, mark.origin)

    def cross_reference(self, mark: RefMark) -> CrossReference:
        """A section or annex referred to, by its mark (dẫn chiếu)."""
        place = mark.origin.place
        named = self.annex(mark) if mark.target_kind == "annex" else self.section_reference(mark)
        content = tuple(self.inline(_emphasised(piece, mark), counts=True) for piece in named)
        return CrossReference(mark.target, content, Origin(place))

    def annex(self, mark: RefMark) -> Pieces:
        """How the text names an annex: no number when it is the only one (NĐ30, Phụ lục I, 1.III.1)."""
        annexes = list(self.context.plan.annexes)
        place = mark.origin.place
        if mark.target not in annexes:
            self.context.problems.add("PD502", place, id=mark.target, near=", ".join(closest(mark.target, annexes)))
            return ()
        self.referred.add(mark.target)
        if len(annexes) == 1:
            return self.context.fill("annex.single", place)
        return self.context.fill("annex.numbered", place, number=roman(annexes.index(mark.target) + 1))

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
        above = self.label(target.above, origin) if target.above is not None else ()
        name = f"ref.{target.level}"
        if name not in self.context.wording or not target.mark:
            return above
        return self.context.fill(name, origin.place, mark=target.mark.rstrip(".)"), parent=above)

    # abbreviations

    def explained(self, content: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """Content in which an abbreviation used for the first time is explained (chữ viết tắt)."""
        for short, full in self.context.plan.abbreviations.items():
            if short in self._defined:
                continue
            changed = self.explain(content, str(short), str(full))
            if changed is not None:
                self._defined.add(str(short))
                content = changed
        return content

    def explain(self, content: tuple[Inline, ...], short: str, full: str) -> tuple[Inline, ...] | None:
        """Content with the first use of one abbreviation explained; None when it is not used."""
        pattern = re.compile(rf"(?<![\w/-]){re.escape(short)}(?![\w/-])")
        for position, inline in enumerate(content):
            if not isinstance(inline, Run):
                continue
            found = pattern.search(inline.text)
            if found is None:
                continue
            starts = _starts_sentence(inline.text[: found.start()], first=position == 0)
            phrase = self.context.fill(
                "abbreviation.define",
                inline.origin.place,
                full=capitalise_first(full) if starts else full,
                short=short,
            )
            text = inline.text[: found.start()] + words(phrase) + inline.text[found.end() :]
            return (*content[:position], replace(inline, text=text), *content[position + 1 :])
        return None

    # blocks

    def blocks(self, drafts: Iterable[Draft]) -> tuple[Block, ...]:
        """Drafts as finished blocks (các khối)."""
        done: list[Block] = []
        for draft in drafts:
            if isinstance(draft, Para):
                paragraph = self.paragraph(draft.content, draft.role, draft.origin)
                done.append(_with_end(paragraph, draft.end) if draft.end else paragraph)
            elif isinstance(draft, Points):
                done += self.points(draft)
            elif isinstance(draft, Headed):
                done.append(self.section(draft))
            elif isinstance(draft, Tabled):
                done.append(self.table(draft))
        return tuple(done)

    def section(self, draft: Headed) -> Section:
        """A heading and what stands under it, finished (mục)."""
        heading = _raised(self.content(draft.heading))
        if draft.numbered and self.is_in_capitals(draft.level):
            heading = _in_capitals(heading)
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
            origin=draft.origin,
        )

    def is_in_capitals(self, level: int) -> bool:
        """Whether the form prints titles of a level in capitals; 0 is the level of parts."""
        profile = self.context.profile
        if level == 0:
            return profile.part.capitals
        return level <= len(profile.levels) and profile.levels[level - 1].capitals

    def heading_end(self, draft: Headed, heading: tuple[Inline, ...]) -> tuple[Inline, ...]:
        """A heading below the titled levels ends with a colon when a list follows it at once."""
        leads = bool(draft.blocks) and isinstance(draft.blocks[0], Points)
        if leads and (draft.level >= 3 or not draft.numbered) and not text_of(heading).endswith(":"):  # noqa: PLR2004
            return (*heading, Run(":", origin=draft.origin))
        return heading

    def run_in(self, draft: Headed, heading: tuple[Inline, ...]) -> Section:
        """A heading that shares its line with the first paragraph under it (tiêu đề viết liền)."""
        join = self.context.fill("responsibility.run_in", draft.origin.place)
        first, rest = (draft.blocks[0], draft.blocks[1:]) if draft.blocks else (None, [])
        tail: tuple[Inline, ...] = ()
        if isinstance(first, Para):
            led = self.paragraph(first.content, Role.BODY, first.origin)
            tail = (_with_end(led, first.end) if first.end else led).content
        elif first is not None:
            rest = draft.blocks
        ended = text_of(heading).endswith((":", "."))
        end = self.content(join) if tail else ()
        if ended:
            end = (Run(" ", origin=draft.origin),) if tail else ()
        heading = (*heading, *end) if ended or tail else (*heading, Run(":", origin=draft.origin))
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
            content_ = _ended(content, end, point.origin) if end else content
            done.append(ListItem(point.mark, draft.level, content_, children, point.id, point.origin))
        return done

    def table(self, draft: Tabled) -> Table:
        """A table with its cells finished, row by row (bảng)."""
        columns = tuple(Column(self.content(head.head), head.share, head.side) for head in draft.columns)
        rows = tuple(tuple(Cell(_raised(self.content(cell)), origin) for cell in cells) for cells, origin in draft.rows)
        return Table(columns, rows, draft.origin)

    def capitalised(self, point: Point) -> tuple[Inline, ...]:
        """A point's words, beginning with a capital (NĐ30, Phụ lục II, I)."""
        return _raised(self.content(point.content, abbreviate=True))

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


def _starts_sentence(before: str, *, first: bool) -> bool:
    """Whether a sentence begins after ``before``; ``first`` tells that nothing stands before that."""
    stop = _SENTENCE_START.search(before)
    if stop is None:
        return first and not before.strip('“"‘([ ')
    return is_full_sentence(f"{before[max(0, stop.start() - _LONGEST_WORD) :]}A")


_LONGEST_WORD = 12
"""Letters before a stop that tell an abbreviation from the end of a sentence."""


def _opens_with_list(point: Point) -> bool:
    return bool(point.children) and isinstance(point.children[0], Points)


def _emphasised(piece: Piece, mark: CiteMark | RefMark) -> Piece:
    """A piece with the emphasis of the place where it is mentioned."""
    if isinstance(piece, Run) and (mark.bold or mark.italic):
        return replace(piece, bold=piece.bold or mark.bold, italic=piece.italic or mark.italic)
    return piece


def _each_run(content: tuple[Inline, ...], change: Callable[[Run], Run]) -> tuple[Inline, ...]:
    """Content with every run changed, those of citations and references included, those of footnotes not."""
    done: list[Inline] = []
    for inline in content:
        if isinstance(inline, Run):
            done.append(change(inline))
        elif isinstance(inline, Citation | CrossReference):
            done.append(replace(inline, content=_each_run(inline.content, change)))
        else:
            done.append(inline)
    return tuple(done)


def _raised(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Content that begins with a capital."""
    first = content[0] if content else None
    if isinstance(first, Run):
        return (replace(first, text=capitalise_first(first.text)), *content[1:])
    return content


def _unbroken(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Content with no-break spaces where figures and their units would part, also across runs."""
    held = no_break("".join(_NOTE_SIGN if isinstance(piece, Footnote) else piece.text for piece in pieces(content)))
    if NBSP not in held:
        return content
    at = 0

    def sliced(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        nonlocal at
        done: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Citation | CrossReference):
                done.append(replace(inline, content=sliced(inline.content)))
                continue
            length = 1 if isinstance(inline, Footnote) else len(inline.text)
            done.append(replace(inline, text=held[at : at + length]) if isinstance(inline, Run) else inline)
            at += length
        return tuple(done)

    return sliced(content)


def _in_capitals(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Content in capitals, but for the numbers and symbols of documents."""

    def raised(run: Run) -> Run:
        text, at = "", 0
        for code in _DOCUMENT_CODE.finditer(run.text):
            text += run.text[at : code.start()].upper() + code[0]
            at = code.end()
        return replace(run, text=text + run.text[at:].upper())

    return _each_run(content, raised)


def _ended(content: tuple[Inline, ...], end: str, origin: Origin) -> tuple[Inline, ...]:
    """Content with the end of its list in the place of what the author may have typed."""
    trimmed = list(content)
    worded = [position for position, inline in enumerate(trimmed) if not isinstance(inline, Footnote)]
    last = trimmed[worded[-1]] if worded else None
    if isinstance(last, Run):
        trimmed[worded[-1]] = replace(last, text=re.sub(r"\s*(?<!\.)[.;:,]\s*$", "", last.text.rstrip()))
    if text_of(tuple(trimmed)).endswith(("…", "...")) and end != ":":
        return tuple(trimmed) if end == "." else (*trimmed, Run(end, origin=origin))
    return (*trimmed, Run(end, origin=origin))


def _with_end(paragraph: Paragraph, end: str) -> Paragraph:
    """A paragraph that begins with a capital and has an end, its own or the given one."""
    content = _raised(paragraph.content)
    if not text_of(content).rstrip().endswith((".", ":", ";", "!", "?", "…")):
        content = (*content, Run(end, origin=paragraph.origin))
    return replace(paragraph, content=content)
