"""What a reader of a docx sees (định dạng thực tế): files go in, paragraphs with their resolved formatting come out.

Lengths are twips, sizes points. Resolved are document defaults, table style, paragraph style, numbering, direct
formatting, character style and theme fonts; not resolved are the conditional parts of table styles (w:tblStylePr).
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look (dáng chữ); ``font`` is for ASCII, ``high_font`` for all other letters of Vietnamese."""

    font: str = "Times New Roman"
    high_font: str = "Times New Roman"
    size: float = 10
    bold: bool = False
    italic: bool = False
    underline: str = "none"
    colour: str = "auto"
    caps: bool = False
    hidden: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class EffectiveRun:
    """Letters of one look; a line break is a line feed, a page break a form feed, a tab a tab."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where a paragraph stands in a table; tables count from 0 in document order, rows and cells too."""

    table: int
    row: int
    cell: int


@dataclass(frozen=True, slots=True)
class EffectiveParagraph:
    """A paragraph as it looks (đoạn văn)."""

    style: str
    """Name of its style, as Word's interface knows it: ``heading 1``, ``Căn cứ``."""
    runs: tuple[EffectiveRun, ...]
    base: Look
    """How letters look that have no direct formatting."""
    align: str
    """left, centre, right or justified."""
    first_line: int
    """Negative when the other lines are indented instead."""
    left: int
    right: int
    before: int
    after: int
    line: int
    """240 for one line when ``line_rule`` is auto, else twips."""
    line_rule: str
    """auto, exact or atLeast."""
    keep_next: bool
    keep_lines: bool
    outline: int | None
    """1 for the first level of headings."""
    borders: frozenset[str]
    """The sides that have a visible line."""
    width: int
    """The space between the margins of the page or of the cell, before the paragraph's own indents."""
    section: int
    place: TablePlace | None = None
    numbered: bool = False
    """Whether Word counts in front of it."""
    footnotes: tuple[int, ...] = ()
    fields: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All its letters, hidden ones left out."""
        return "".join(run.text for run in self.runs if not run.look.hidden)

    @property
    def in_table(self) -> bool:
        """Whether it stands in a table."""
        return self.place is not None

    @property
    def visible_runs(self) -> tuple[EffectiveRun, ...]:
        """The runs that have something to see."""
        return tuple(run for run in self.runs if run.text.strip() and not run.look.hidden)

    @property
    def looks(self) -> frozenset[Look]:
        """Every look that its letters have; the base look when it has no letters."""
        return frozenset(run.look for run in self.visible_runs) or frozenset({self.base})

    @property
    def size(self) -> float | None:
        """The size of its letters; None when they differ."""
        sizes = {look.size for look in self.looks}
        return sizes.pop() if len(sizes) == 1 else None

    @property
    def bold(self) -> bool | None:
        """Whether its letters are bold; None when they differ."""
        return _common({look.bold for look in self.looks})

    @property
    def italic(self) -> bool | None:
        """Whether its letters are italic; None when they differ."""
        return _common({look.italic for look in self.looks})

    @property
    def room(self) -> int:
        """The width that is left between its own indents."""
        return self.width - self.left - self.right


def _common(values: set[bool]) -> bool | None:
    return values.pop() if len(values) == 1 else None


@dataclass(frozen=True, slots=True)
class EffectiveSection:
    """The paper of a section (phân đoạn)."""

    width: int
    height: int
    landscape: bool
    top: int
    bottom: int
    left: int
    right: int
    header: int
    footer: int
    title_page: bool
    first_page_number: int | None
    headers: dict[str, tuple[EffectiveParagraph, ...]] = field(default_factory=dict)
    """Paragraphs by type: default, first, even; those of the section before where this one has none."""
    footers: dict[str, tuple[EffectiveParagraph, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EffectiveDocument:
    """A document as it looks (tài liệu)."""

    sections: tuple[EffectiveSection, ...]
    paragraphs: tuple[EffectiveParagraph, ...]
    footnotes: dict[int, tuple[EffectiveParagraph, ...]]
    headers: tuple[EffectiveParagraph, ...]
    """The paragraphs of all header parts."""
    footers: tuple[EffectiveParagraph, ...] = ()

    def styled(self, style: str) -> list[EffectiveParagraph]:
        """The paragraphs of the main text that have a style, by name."""
        return [paragraph for paragraph in self.paragraphs if paragraph.style.casefold() == style.casefold()]
