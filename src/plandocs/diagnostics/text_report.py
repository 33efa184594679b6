"""Problems as text for people (báo lỗi dạng chữ): place, message, the line it stands in, hint; then a count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from plandocs.diagnostics import telling
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Diagnostic, Severity
from plandocs.diagnostics.excerpt import excerpt
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.masking import mask
from plandocs.diagnostics.place import Place
from plandocs.diagnostics.screen import one_line

Sources = Mapping[str, str] | Callable[[str], str | None]
"""The text of a file by its name, as places count in it; none for a file that cannot be quoted."""

WIDTH = 100
"""Columns of a quoted line where the screen's are not known."""
_NEARBY = 300
"""Characters on either side of a place that are looked at, and twice the screen's; a file may be one line of a million,
with a problem at each of its words."""
_EDGE = len("   | ")
"""Columns before a quoted line, besides its number."""

_SEVERITIES: dict[Language, dict[Severity, str]] = {
    "vi": {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.INFO: "lưu ý"},
    "en": {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"},
}
_COUNTABLE = frozenset(("error", "warning"))
_HINT: dict[Language, str] = {"vi": "gợi ý", "en": "hint"}

_BOLD, _DIM, _GREEN = "1", "2", "32"
_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}


def render_text(
    diagnostics: Iterable[Diagnostic],
    sources: Sources,
    lang: Language,
    *,
    colour: bool = False,
    width: int | None = None,
) -> str:
    """The problems in the order given, parted by blank lines, and how many there are; nothing when there are none.

    ``width`` is the screen's; lines are cut to fit it, messages are left to the terminal to wrap.
    """
    problems = list(diagnostics)
    if not problems:
        return ""
    report = _Report(_Lines(sources), lang, _Paint(colour), width)
    return "\n\n".join((*map(report.problem, problems), summary(problems, lang)))


def severity_word(severity: Severity, lang: Language) -> str:
    """How a severity is called (tên mức độ)."""
    return _SEVERITIES[lang][severity]


def render_one(
    problem: Diagnostic, sources: Sources, lang: Language, *, colour: bool = False, width: int | None = None
) -> str:
    """One problem as in a report, without a count (một vấn đề)."""
    return _Report(_Lines(sources), lang, _Paint(colour), width).problem(problem)


def summary(diagnostics: Iterable[Diagnostic], lang: Language) -> str:
    """How many problems of each severity: "2 lỗi, 1 cảnh báo"; empty when there are none."""
    counts = Counter(problem.severity for problem in diagnostics)
    return ", ".join(
        f"{counts[severity]} {word}{'s' if word in _COUNTABLE and counts[severity] != 1 else ''}"
        for severity, word in _SEVERITIES[lang].items()
        if counts[severity]
    )


def counts_by_code(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """How many problems there are of each code, the commonest first (số vấn đề theo mã)."""
    counts = Counter(problem.code for problem in diagnostics)
    width = len(str(max(counts.values(), default=0)))
    return [f"  {count:>{width}}  {code} {CATALOGUE[code].name}" for code, count in counts.most_common()]


@dataclass(frozen=True, slots=True)
class _Paint:
    """Colours, or none."""

    on: bool

    def __call__(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.on and text else text


@dataclass(slots=True)
class _Lines:
    """The lines of the files that problems point into, each file split once."""

    sources: Sources
    split: dict[str, list[str]] = field(default_factory=dict)

    def at(self, place: Place) -> str | None:
        """The line of a place; None if it has none or its file cannot be quoted."""
        if place.line < 1:
            return None
        if place.file not in self.split:
            text = self.sources(place.file) if callable(self.sources) else self.sources.get(place.file)
            self.split[place.file] = (text or "").split("\n")  # as editors count: no other character ends a line
        lines = self.split[place.file]
        return lines[place.line - 1].removesuffix("\r") if place.line <= len(lines) and any(lines) else None


@dataclass(frozen=True, slots=True)
class _Report:
    """What is the same for every problem of a report."""

    lines: _Lines
    lang: Language
    paint: _Paint
    width: int | None

    def problem(self, problem: Diagnostic) -> str:
        """One problem: its heading, quoted lines, related places and hint."""
        return "\n".join((self.heading(problem), *self.body(problem), *self.hint(problem)))

    def heading(self, problem: Diagnostic) -> str:
        word = f"{_SEVERITIES[self.lang][problem.severity]}[{problem.code}]"
        place = f"{one_line(str(problem.place))}: " if problem.place.file else ""
        message = self.paint(telling.message(problem, self.lang), _BOLD)
        return f"{place}{self.paint(word, _COLOURS[problem.severity])}: {message}"

    def body(self, problem: Diagnostic) -> Iterator[str]:
        """The line of the problem, then each related place: quoted too if it is of the same file, else named."""
        here = problem.place
        digits = len(str(max(here.line, *(other.place.line for other in problem.related), 0)))
        yield from self.quote(here, digits, "^", "", _COLOURS[problem.severity])
        for related in problem.related:
            role = telling.role(related, self.lang)
            alike = related.place.file == here.file
            quoted = list(self.quote(related.place, digits, "-", role, _BOLD)) if alike else []
            yield from quoted or [f"  {one_line(str(related.place))}: {role}"]

    def hint(self, problem: Diagnostic) -> Iterator[str]:
        hint = telling.hint(problem, self.lang)
        if hint:
            yield f"  {self.paint(_HINT[self.lang], _GREEN)}: {hint}"

    def quote(self, place: Place, digits: int, mark: str, label: str, style: str) -> Iterator[str]:
        """A line of a file, and marks under the stretch of it that a place names."""
        line = self.lines.at(place)
        if line is None:
            return
        room = self.width - _EDGE - digits if self.width else WIDTH
        around = max(_NEARBY, 2 * room)
        skipped = max(place.column - around, 0)
        nearby = mask(line[skipped : place.column + around], about=place.key_path)
        shown = excerpt(nearby, place.column - skipped, place.length, room)
        edge = self.paint("|", _DIM)
        yield f"  {self.paint(f'{place.line:>{digits}}', _DIM)} {edge} {shown.text}".rstrip()
        marks = self.paint(f"{mark * shown.length} {label}".rstrip(), style)
        yield f"  {'':>{digits}} {edge} {' ' * shown.indent}{marks}"
