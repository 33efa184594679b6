"""Faults in the build of a plan (bố cục): headings, lists, references to sections and annexes, repeated paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from tests.checking.mutants.kind import Kind, Mutant, line_after, put, said
from tests.checking.mutants.sites import Site, Spec
from tests.checking.mutants.words import added, said_quoted

_HEADINGS = r"outline\.(replace\.)?\d+\.(sections\.\d+\.)*heading"


def _headings(spec: Spec) -> list[Site]:
    return [one for one in spec.scalars(_HEADINGS) if "{{" not in (one.value or "") and one.style is None]


def heading_with_mark(spec: Spec, chance: Random) -> Iterator[Mutant]:
    """A heading ends with a mark."""
    for one in _headings(spec):
        yield said_quoted(spec, one, f"{one.value}{chance.choice('.:;')}")


def heading_in_capitals(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A heading below the first level, which the form does not set in capitals, is typed in them."""
    for one in _headings(spec):
        if "sections" in one.path and " " in (one.value or ""):
            yield said(spec, one, (one.value or "").upper())


def heading_repeated(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A heading is the same as that of its sister before it; told at the second."""
    headings = _headings(spec)
    for one in headings:
        number = one.path[-2]
        before = (*one.path[:-2], number - 1, "heading") if isinstance(number, int) else ()
        same = [other for other in headings if other.path == before]
        if same:
            yield said(spec, one, same[0].value or "")


def section_alone(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """Of two sections below a heading one is taken out; told at the one that is left."""
    for sections in spec.values(r"outline\.(replace\.)?\d+\.(sections\.\d+\.)*sections"):
        entries = spec.values(re.escape(sections.where) + r"\.\d+")
        parent = re.escape(".".join(map(str, sections.path[:-1])))
        if len(entries) == 2 and not spec.values(parent + r"\.content"):
            begin = spec.text.rfind("\n", 0, entries[1].begin) + 1
            end = sections.begin + len(spec.raw(sections).rstrip()) + 1
            left = re.escape(entries[0].where) + r"(\.heading)?"
            yield line_after(Mutant(spec.text[:begin] + spec.text[end:], 0, "one section taken out"), left + "$")


def annex_note_left_out(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """No text refers to an annex any more; told at the annex."""
    for one in spec.scalars(r"outline\..*\.annex"):
        note = next(iter(spec.values(re.escape(".".join(map(str, one.path[:-1]))))))
        begin, end = spec.lines_of(note)
        if len(spec.raw(note).splitlines()) == 1 and spec.text[begin:].lstrip().startswith("- {kind: annex_note"):
            text = spec.text[:begin] + spec.text[end:]
            yield line_after(Mutant(text, 0, f"no note of {one.value}"), rf"annexes\.{one.value}")


def annex_unknown(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A text refers to an annex by an id that there is not."""
    for site in (one for one in spec.sites if one.value and "annex('" in one.value):
        for found in re.finditer(r"(?<=annex\(')\w+(?='\))", spec.raw(site)):
            yield put(spec, site.begin + found.start(), site.begin + found.end(), f"{found[0]}_1")


def section_unknown(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A text refers to a section by an id that there is not."""
    for site in (one for one in spec.sites if one.value and "ref('" in one.value):
        for found in re.finditer(r"(?<=\bref\(')\w+(?='\))", spec.raw(site)):
            yield put(spec, site.begin + found.start(), site.begin + found.end(), f"{found[0]}_1")


def paragraph_repeated(spec: Spec, _: Random) -> Iterator[Mutant]:
    """A long text of one list stands once more at the end of another; told at the second."""
    lists = spec.values(r"goals\.\w+|responsibilities\.\d+\.duties")
    for first in lists:
        for second in lists:
            source = [one for one in spec.scalars(re.escape(first.where) + r"\.\d+") if one.style == ">"]
            target = spec.scalars(re.escape(second.where) + r"\.\d+")
            if (
                first.begin < second.begin
                and source
                and target
                and not target[-1].in_flow
                and "body" not in spec.raw(source[0])
            ):
                last, words = target[-1], " ".join((source[0].value or "").split())
                if len(words) > 120 and "{{" not in words:
                    begin = spec.text.rfind("\n", 0, last.begin) + 1
                    end = last.begin + len(spec.raw(last).rstrip())
                    margin = spec.text[begin : spec.text.index("-", begin)]
                    more = f"\n{margin}- >-\n{margin}  {words}"
                    line = spec.line(end) + 1
                    yield Mutant(spec.text[:end] + more + spec.text[end:], line, f"repeated: {words[:40]}")


def empty_section(spec: Spec, _: Random) -> Iterator[Mutant | None]:
    """A section has a heading and nothing below it; told at the section's heading."""
    for one in spec.values(r"outline\.(replace\.)?\d+\.(sections\.\d+\.)*content"):
        entry = re.escape(".".join(map(str, one.path[:-1])))
        begin = spec.text.rfind("\n", 0, one.begin) + 1
        if (
            spec.values(entry + r"\.sections")
            or not spec.text[begin:].lstrip().startswith("content:")
            or "annex" in spec.raw(one)
        ):
            continue
        end = spec.text.find("\n", one.begin + len(spec.raw(one).rstrip())) + 1
        text = spec.text[:begin] + spec.text[end:] if end else spec.text[:begin]
        yield line_after(Mutant(text, 0, "content taken out"), entry + r"\.heading")


KINDS = (
    Kind("heading with a mark at its end", "PD585", heading_with_mark),
    Kind("heading in capitals", "PD586", heading_in_capitals),
    Kind("heading of its sister", "PD587", heading_repeated),
    Kind("one section alone", "PD577", section_alone),
    Kind("annex never referred to", "PD503", annex_note_left_out),
    Kind("annex by a wrong id", "PD502", annex_unknown),
    Kind("section by a wrong id", "PD501", section_unknown),
    Kind(
        "annex typed that there is not",
        "PD580",
        added(
            "chi tiết tại Phụ lục VIII kèm theo",
            "theo danh mục tại Phụ lục IX",
            "số liệu tại Phụ lục XII kèm theo Kế hoạch này",
        ),
    ),
    Kind(
        "section typed that there is not",
        "PD581",
        added(
            "theo nhiệm vụ nêu tại Mục XIV Kế hoạch này",
            "như quy định tại Mục XI của Kế hoạch này",
            "nêu tại khoản 9 Mục XII Kế hoạch này",
        ),
    ),
    Kind("paragraph twice", "PD583", paragraph_repeated),
    Kind("section without content", "PD504", empty_section),
)
