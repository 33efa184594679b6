"""Paper, margins and page number against a profile (khổ giấy, định lề, số trang)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from plandocs.registers.profile import Align, Profile, Range, RoleForm
from tests.readers.appearance import EffectiveDocument, EffectiveParagraph, EffectiveSection

TWIPS_PER_MM = Decimal(1440) / Decimal("25.4")
_ROUNDING = 2
"""Twips that rounding may cost."""


def twips(millimetres: Decimal) -> int:
    """A length of the profile in twips."""
    return round(millimetres * TWIPS_PER_MM)


def near(found: float, wanted: float) -> bool:
    """Whether two lengths are the same but for rounding."""
    return abs(found - wanted) <= _ROUNDING


def page_faults(document: EffectiveDocument, profile: Profile, sizes: str, *, exact: bool) -> Iterator[str]:
    """Where the paper of any section is not the profile's."""
    if not document.sections:
        yield "the document has no section"
    for number, section in enumerate(document.sections, start=1):
        where = f"section {number}"
        yield from (f"{where}: {fault}" for fault in _paper_faults(section, profile, exact=exact))
        yield from (f"{where}: {fault}" for fault in _page_number_faults(section, profile, sizes, exact=exact))


def _paper_faults(section: EffectiveSection, profile: Profile, *, exact: bool) -> Iterator[str]:
    page = profile.page
    wanted = (twips(page.width), twips(page.height))
    width, height = wanted[::-1] if section.landscape else wanted
    if not (near(section.width, width) and near(section.height, height)):
        yield f"the page is {section.width} × {section.height} twips, not {width} × {height}"
    margins: list[tuple[str, int, Range]] = [
        ("top", section.top, page.top),
        ("bottom", section.bottom, page.bottom),
        ("left", section.left, page.left),
        ("right", section.right, page.right),
    ]
    for name, found, allowed in margins:
        least, most, chosen = twips(allowed.least), twips(allowed.most), twips(allowed.chosen)
        if not least - _ROUNDING <= found <= most + _ROUNDING:
            yield f"the {name} margin is {found} twips, outside {least} to {most}"
        elif exact and not section.landscape and not near(found, chosen):
            yield f"the {name} margin is {found} twips, not {chosen}"
    if not near(section.header, twips(page.header)):
        yield f"the header stands {section.header} twips from the edge, not {twips(page.header)}"


def _page_number_faults(section: EffectiveSection, profile: Profile, sizes: str, *, exact: bool) -> Iterator[str]:
    form = next(form for role, form in profile.roles.items() if role == "page_number")
    if not section.title_page:
        yield "page 1 is not told apart (w:titlePg), so it shows its number"
    elif any(_shows_page_number(paragraph) for paragraph in section.headers.get("first", ())):
        yield "page 1 shows its number"
    numbers = [paragraph for paragraph in section.headers.get("default", ()) if _shows_page_number(paragraph)]
    if len(numbers) != 1:
        yield f"{len(numbers)} paragraphs of the header show the page number, not one"
    wanted = profile.sizes.of(form.size, sizes) if exact else None
    for paragraph in numbers:
        yield from _page_number_look(paragraph, form, wanted)
    for stories in (section.headers, section.footers):
        for kind, paragraphs in stories.items():
            if any(paragraph.text.strip() for paragraph in paragraphs if not _shows_page_number(paragraph)):
                yield f"the {kind} header or footer has words beside the page number"


def _page_number_look(paragraph: EffectiveParagraph, form: RoleForm, wanted: Decimal | None) -> Iterator[str]:
    least, most = form.range
    if paragraph.align != Align.CENTRE or paragraph.first_line or paragraph.left or paragraph.right:
        yield f"the page number stands {paragraph.align}, not in the middle"
    if paragraph.size is None or not least <= Decimal(paragraph.size) <= most:
        yield f"the page number has size {paragraph.size}, outside {least} to {most}"
    elif wanted is not None and paragraph.size != float(wanted):
        yield f"the page number has size {paragraph.size:g}, not {wanted}"
    if paragraph.bold is not False or paragraph.italic is not False:
        yield "the page number is not upright and regular"


def _shows_page_number(paragraph: EffectiveParagraph) -> bool:
    return any(code.split()[:1] == ["PAGE"] for code in paragraph.fields)
