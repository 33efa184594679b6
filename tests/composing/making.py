"""A few lines of YAML into a document, through the real doors: YAML in, lines out.

Lines show a blank for a number or date as ``_`` and other no-break spaces as plain ones (``~`` when asked).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from textwrap import dedent, indent

from plandocs.composing.compose import compose_documents
from plandocs.composing.context import Context, TableForms, facts_of
from plandocs.composing.draft import CiteMark, NoteMark, Piece, RefMark
from plandocs.composing.prose import prose
from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.document.blocks import Paragraph
from plandocs.document.document import Document
from plandocs.document.inlines import NBSP
from plandocs.document.plain import plain_lines, written
from plandocs.loading.completing import completed
from plandocs.registers.profile import Profile
from plandocs.registers.rates import Rates
from plandocs.registers.shelf import Shelf
from plandocs.registers.wording import Wording
from plandocs.sources.fact import validate
from plandocs.sources.located import Entry, Located, Text
from plandocs.sources.yaml_tree import read_yaml
from plandocs.spec.outline import DefaultOutline, Section
from plandocs.spec.plan import Plan

FILE = "plan.yaml"
"""What messages call a test's YAML; its lines count from 1."""

MINIMAL = """\
plandocs: 1
issuer: {name: Ủy ban nhân dân xã Hà Bắc, abbreviation: UBND, place: Hà Bắc}
date: 15/6/2026
title: Bồi dưỡng cán bộ, công chức
period: 2026 - 2031
signature: {position: Chủ tịch}
"""

SIGNED = MINIMAL.replace("{position", "{on_behalf_of: Ủy ban nhân dân, position")
"""The same, without a flaw that a check would tell."""

TWO = """
references:
  nd171:
    {type: Nghị định, number: 171/2025/NĐ-CP, date: 30/6/2025, issuer: Chính phủ,
     subject: "quy định về đào tạo, bồi dưỡng công chức"}
  luat: {type: Luật, date: 24/6/2025, subject: "Cán bộ, công chức"}
"""
"""A decree and a law to cite."""


@dataclass(frozen=True)
class Made:
    """What became of a YAML text."""

    document: Document
    decision: Document | None
    problems: tuple[Diagnostic, ...]
    source: str

    @property
    def lines(self) -> list[str]:
        """Every line of the document."""
        return lines_of(self.document)

    @property
    def body(self) -> list[str]:
        """The lines between opening and closing, with their indents."""
        end = len(self.document.closing) + len(self.document.attachments) + len(_end(self.document))
        return self.lines[len(_head(self.document)) : len(self.lines) - end]

    @property
    def told(self) -> list[tuple[str, str]]:
        """Errors and warnings: the code, and the words that it points at."""
        return told(self.problems, self.source)


def lines_of(document: Document) -> list[str]:
    """Every line of a document, as ``seen``."""
    return [seen(line.text) for line in plain_lines(document)]


def _head(document: Document) -> list[Paragraph]:
    head, title = document.letterhead, document.title
    first: list[Paragraph | None] = []
    if head is not None:
        first = [*head.parent, *head.issuer, head.star, head.national_name, head.motto]
        first += [head.number, head.draft_mark, head.place_date]
    above = [title.document_type, *title.subject, title.mark, *title.attached]
    return [one for one in (*first, *above, *document.bases, *document.opening) if one is not None]


def _end(document: Document) -> list[Paragraph]:
    end = document.sign_off
    return [] if end is None else [end.recipients_label, *end.recipients, *end.authority, end.signer]


def seen(text: str, no_break: str = " ") -> str:
    """Text with its blanks as ``_`` and its no-break spaces as ``no_break``."""
    return re.sub(f"{NBSP}{{2,}}", "_", text).replace(NBSP, no_break)


def texts(paragraphs: Iterable[Paragraph]) -> list[str]:
    """The words of paragraphs, with their marks."""
    return [seen(f"{one.mark} {written(one.content)}".strip()) for one in paragraphs]


def told(problems: Iterable[Diagnostic], source: str) -> list[tuple[str, str]]:
    """The code of each problem and the words that it points at."""
    lines = source.split("\n")
    return [(one.code, _pointed(one, lines)) for one in problems if one.severity != "info"]


def _pointed(problem: Diagnostic, lines: list[str]) -> str:
    place = problem.place
    if place.file != FILE:
        return place.file
    return lines[place.line - 1][place.column - 1 : place.column - 1 + place.length]


def plan_of(yaml: str, problems: Problems) -> Plan:
    """The plan that a text makes of the minimal one; keys of mappings are replaced one by one."""
    base = read_yaml(MINIMAL, "minimal.yaml", problems)
    own = read_yaml(yaml, FILE, problems) if yaml.strip() else base
    assert isinstance(base, Entry), "the minimal plan is no mapping"
    assert isinstance(own, Entry), [(one.code, str(one.place)) for one in problems]
    plan = validate(Plan, _merged(base, own), problems)
    assert plan is not None, [(one.code, str(one.place), one.values) for one in problems]
    return plan


def _merged(base: Located, own: Located) -> Located:
    if not (isinstance(base, Entry) and isinstance(own, Entry)):
        return own
    merged = Entry(own.place)
    for entry in (base, own):
        for key, value in entry.items():
            merged[key] = _merged(merged[key], value) if key in merged else value
            merged.key_places[key] = entry.key_places[key]
    return merged


@cache
def _registers() -> tuple[Profile, Wording, tuple[Section, ...], TableForms]:
    shelf = Shelf()
    profile = shelf.profile("state-nd30-2020")
    outline = shelf.typed("outlines", "ke_hoach", DefaultOutline)
    assert profile is not None, "no profile"
    assert outline is not None, "no default outline"
    return profile, shelf.wording(str(profile.wording)), outline.sections, cache(shelf.table_form)


@cache
def _rates() -> Rates:
    return Shelf().rates()


def composed(yaml: str = "") -> Made:
    """The document of a plan that is the minimal one but for ``yaml``."""
    source, problems = dedent(yaml), Problems()
    plan = completed(plan_of(source, problems), {}, _rates(), Shelf(), problems)
    composed = compose_documents(plan, *_registers(), problems)
    return Made(composed.document, composed.decision, tuple(problems), source)


def outlined(block: str, yaml: str = "") -> Made:
    """The document whose only section, "Nội dung", holds ``block`` (YAML); without end mark."""
    outline = f"outline: [{{heading: Nội dung, content: {block}}}]\nclosing: Hết.\n"
    return composed(dedent(yaml) + outline)


def tabled(block: str, yaml: str = "") -> Made:
    """The document whose only section, "Nội dung", holds ``block``, written as YAML in lines of its own."""
    content = indent(dedent(block).strip(), "      ")
    return composed(f"{dedent(yaml)}\nclosing: Hết.\noutline:\n  - heading: Nội dung\n    content:\n{content}\n")


def rows_of(made: Made) -> list[str]:
    """The lines under the only heading."""
    first, *rest = made.body
    assert first == "I. NỘI DUNG", first
    return [line.removeprefix("  ") for line in rest]


def under(block: str, yaml: str = "") -> list[str]:
    """The lines that ``block`` makes under a heading of level 1."""
    first, *rest = outlined(block, yaml).body
    assert first == "I. NỘI DUNG", first
    return [line.removeprefix("  ") for line in rest]


def context_of(yaml: str = "") -> Context:
    """A context in which texts may be read."""
    problems = Problems()
    plan = completed(plan_of(dedent(yaml), problems), {}, _rates(), Shelf(), problems)
    profile, wording, _, forms = _registers()
    return Context(plan, profile, wording, problems, facts_of(plan), forms)


def read(scalar: str, yaml: str = "") -> tuple[str, list[tuple[str, str]]]:
    """How prose reads a YAML scalar, ``<b>``, ``<i>`` and ``[notes]`` shown, and what it says against it."""
    context, source = context_of(yaml), f"text: {scalar}"
    value = read_yaml(source, FILE, context.problems)
    text = value["text"] if isinstance(value, Entry) else None
    assert isinstance(text, Text), source
    return marked(prose(text, context)), told(context.problems, source)


def marked(pieces: Iterable[Piece]) -> str:
    """Pieces of prose as a line of text."""
    return "".join(map(_marked, pieces))


def _marked(piece: Piece) -> str:
    if isinstance(piece, NoteMark):
        return f"[{marked(piece.content)}]"
    if isinstance(piece, CiteMark):
        text = f"<cite {piece.reference} {piece.form}".rstrip() + ">"
    elif isinstance(piece, RefMark):
        text = f"<{piece.target_kind} {piece.target}>"
    else:
        text = piece.text
    emphasis = [("b", getattr(piece, "bold", False)), ("i", getattr(piece, "italic", False))]
    for tag, on in emphasis:
        text = f"<{tag}>{text}</{tag}>" if on else text
    return text
