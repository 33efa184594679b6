"""The page of a code that a rule gives (trang giải thích): why, a wrong example, a right one; its examples are tests.

A page is a Markdown file with six headings, in this order: why and how sure in each language, then examples. An
example is YAML that is laid over a small clean plan; ``# PD206`` at the end of a line says what is told there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from plandocs.diagnostics.language import Language

FOLDER = Path(__file__).parent / "pages"

_SECTIONS: dict[tuple[str, Language], str] = {
    ("why", "vi"): "Vì sao",
    ("sure", "vi"): "Chắc đến đâu",
    ("why", "en"): "Why",
    ("sure", "en"): "How sure",
}
_WRONG, _RIGHT = "Sai · Wrong", "Đúng · Right"
HEADINGS = (*_SECTIONS.values(), _WRONG, _RIGHT)
"""The headings of a page, in order."""

_FENCE = re.compile(r"^```yaml(?P<file>[^\n]*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
_MARK = re.compile(r"[ \t]*# (PD\d{3}(?:, PD\d{3})*)$")


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of YAML (ví dụ): for a plan, or a file that stands beside it."""

    text: str
    file: str = ""

    @property
    def told(self) -> list[tuple[str, int]]:
        """The codes that are told of it and the lines, from 1, at which they are."""
        lines = enumerate(self.text.split("\n"), start=1)
        found = [(marked[1], number) for number, line in lines if (marked := _MARK.search(line))]
        return [(code, number) for codes, number in found for code in codes.split(", ")]


@dataclass(frozen=True, slots=True)
class Page:
    """A page (trang): the heading, the words of each section in each language, the examples."""

    heading: str
    words: dict[tuple[str, Language], str]
    wrong: tuple[Example, ...]
    right: tuple[Example, ...]

    def why(self, lang: Language) -> str:
        """Why it matters, and who says so (vì sao)."""
        return self.words["why", lang]

    def sure(self, lang: Language) -> str:
        """How sure the rule is, and when it keeps silent (chắc đến đâu)."""
        return self.words["sure", lang]

    def said(self, lang: Language) -> list[tuple[str, str]]:
        """The headings and words of its sections in a language, in order."""
        return [(heading, self.words[which]) for which, heading in _SECTIONS.items() if which[1] == lang]


def page_of(code: str) -> Page:
    """The page of a code; raises FileNotFoundError for one that has none, KeyError for a page that lacks a heading."""
    return parsed((FOLDER / f"{code}.md").read_text(encoding="utf-8"))


def parsed(text: str) -> Page:
    """A page from its text."""
    head, *sections = re.split(r"^## ", text, flags=re.MULTILINE)
    said = {name.strip(): body.strip() for name, _, body in (section.partition("\n") for section in sections)}
    words = {which: said[heading] for which, heading in _SECTIONS.items()}
    return Page(head.strip().removeprefix("# "), words, _examples(said[_WRONG]), _examples(said[_RIGHT]))


def headings_in(text: str) -> tuple[str, ...]:
    """The headings of a page's text, in order."""
    return tuple(re.findall(r"^## (.+)$", text, re.MULTILINE))


def _examples(section: str) -> tuple[Example, ...]:
    return tuple(Example(found["text"], found["file"].strip()) for found in _FENCE.finditer(section))
