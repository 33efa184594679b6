"""Letters and paragraphs of each role against a profile (kiểu chữ từng thành phần)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from plandocs.registers.profile import Profile, RoleForm, Spacing
from tests.readers.appearance import EffectiveParagraph, Look
from tests.readers.form_page import near, twips
from tests.readers.roled import Roled

_SINGLE = 240
_BLACK = frozenset({"auto", "000000"})
_HEADINGS = frozenset({*(f"heading_{level}" for level in range(1, 6)), "unnumbered_heading"})
_FREE = frozenset(
    {
        *("legal_basis", "opening", "body", "item", "closing", "attachment_note", "footnote_text"),
        *("table_head", "table_text", "table_centred", "table_note"),
        *("small_table_head", "small_table_text", "small_table_centred"),
    }
)
"""Roles in which the author may set words bold or italic."""
_CELLS = frozenset({f"{size}table_{part}" for size in ("", "small_") for part in ("head", "text", "centred")})
_ALIGNED_BY_COLUMN = _CELLS
_MAY_BREAK_LINES = frozenset({"parent_name", "issuer_name", "subject", *_CELLS})
_DRAWN = "rule"


def role_faults(
    roled: Roled, profile: Profile, sizes: str, *, exact: bool, above: Roled | None = None
) -> Iterator[str]:
    """Where one paragraph does not look as its role demands; ``above`` is the one before it."""
    roled = _as_its_label(roled, profile, above)
    for fault in (
        *_letter_faults(roled, profile, sizes, exact=exact),
        *_placement_faults(roled, profile, exact=exact),
        *_spacing_faults(roled, profile, exact=exact),
        *_flow_faults(roled),
    ):
        yield roled.says(fault)


def _as_its_label(roled: Roled, profile: Profile, above: Roled | None) -> Roled:
    """The title of an introduction has no label above it, so it has the label's space."""
    if roled.role != "part_title" or (above is not None and above.role == "part_label"):
        return roled
    label = profile.role("part_label")
    return replace(roled, form=roled.form.model_copy(update={"before": label.before}))


def _judged(roled: Roled) -> list[Look]:
    """The looks that must be the role's: of all letters, of a heading's first ones, or of the style alone."""
    paragraph = roled.paragraph
    runs = paragraph.visible_runs
    if roled.role in _FREE or not runs:
        return [paragraph.base]
    return [run.look for run in (runs[:1] if roled.role in _HEADINGS else runs)]


def _letter_faults(roled: Roled, profile: Profile, sizes: str, *, exact: bool) -> Iterator[str]:
    form, paragraph = roled.form, roled.paragraph
    looks = _judged(roled)
    for name, wanted in (("bold", form.bold), ("italic", form.italic)):
        if any(getattr(look, name) != wanted for look in looks):
            yield f"it must {'' if wanted else 'not '}be {name}"
    if any((look.underline != "none") != form.underline for look in looks):
        yield f"it must {'' if form.underline else 'not '}be underlined"
    for font in sorted({name for look in paragraph.looks for name in (look.font, look.high_font)}):
        if font != profile.font:
            yield f"the font is {font}, not {profile.font}"
    for colour in sorted({look.colour for look in paragraph.looks} - _BLACK):
        yield f"the colour is {colour}, not black"
    if roled.role != _DRAWN:
        yield from _size_faults(form, paragraph, profile.sizes.of(form.size, sizes), exact=exact)


def _size_faults(form: RoleForm, paragraph: EffectiveParagraph, wanted: Decimal, *, exact: bool) -> Iterator[str]:
    least, most = form.range
    for size in sorted({look.size for look in paragraph.looks}):
        if not least <= Decimal(size) <= most:
            yield f"the size is {size:g}, outside {least} to {most}"
        elif exact and Decimal(size) != wanted:
            yield f"the size is {size:g}, not {wanted}"


def _placement_faults(roled: Roled, profile: Profile, *, exact: bool) -> Iterator[str]:
    form, paragraph = roled.form, roled.paragraph
    if paragraph.align != form.align and roled.role not in _ALIGNED_BY_COLUMN:
        yield f"it stands {paragraph.align}, not {form.align.value}"
    indents = (profile.first_line.chosen,) if exact else profile.first_line.allowed
    wanted = indents if form.indent else (Decimal(0),)
    if not any(near(paragraph.first_line, twips(length)) for length in wanted):
        allowed = " or ".join(str(twips(length)) for length in wanted)
        yield f"the first line is indented by {paragraph.first_line} twips, not {allowed}"
    if roled.role != _DRAWN and (paragraph.left or paragraph.right):
        yield f"it is indented by {paragraph.left} and {paragraph.right} twips on its sides"


def _spacing_faults(roled: Roled, profile: Profile, *, exact: bool) -> Iterator[str]:
    form, paragraph = roled.form, roled.paragraph
    if roled.role == _DRAWN:
        return
    before, after = paragraph.before / 20, paragraph.after / 20
    if form.before is not None or form.after is not None:
        for name, found, wanted in (("before", before, form.before), ("after", after, form.after)):
            if exact and wanted is not None and found != float(wanted):
                yield f"the space {name} is {found:g} points, not {wanted}"
    elif form.spacing is Spacing.NONE:
        if exact and (before or after):
            yield f"the space is {before:g} points before and {after:g} after, not none"
    elif before + after < profile.paragraph_spacing:
        yield f"the space is {before + after:g} points, less than {profile.paragraph_spacing}"
    elif exact and before + after != float(profile.paragraph_spacing):
        yield f"the space is {before + after:g} points, not {profile.paragraph_spacing}"
    yield from _line_faults(roled, profile, exact=exact)


def _line_faults(roled: Roled, profile: Profile, *, exact: bool) -> Iterator[str]:
    form, paragraph, allowed = roled.form, roled.paragraph, profile.line_spacing
    if allowed.exact and form.spacing is Spacing.TEXT:
        points = Decimal(paragraph.line) / 20
        if paragraph.line_rule != "exact":
            yield f"the lines are {paragraph.line_rule} {paragraph.line}, not exact points"
        elif not allowed.allows(points):
            yield f"the lines are exact {points:g} points, outside {allowed.least} to {allowed.most}"
        elif exact and points != allowed.chosen:
            yield f"the lines are exact {points:g} points, not {allowed.chosen}"
        return
    if paragraph.line_rule != "auto":
        yield f"the lines are {paragraph.line_rule} {paragraph.line} twips, not a multiple of a line"
        return
    found = Decimal(paragraph.line) / _SINGLE
    text = form.spacing is Spacing.TEXT and form.before is None and form.after is None
    if allowed.exact:
        if exact and found != 1:
            yield f"the line spacing is {found:.4g}, not single"
    elif not allowed.allows(found):
        yield f"the line spacing is {found:.4g}, outside {allowed.least} to {allowed.most}"
    elif exact and text and found != allowed.chosen:
        yield f"the line spacing is {found:.4g}, not {allowed.chosen}"


def _flow_faults(roled: Roled) -> Iterator[str]:
    form, paragraph = roled.form, roled.paragraph
    if form.keep_next and not paragraph.keep_next:
        yield "it is not kept with the next paragraph"
    if form.keep_lines and not paragraph.keep_lines:
        yield "its lines are not kept together"
    if paragraph.outline != form.outline:
        yield f"its outline level is {paragraph.outline or 'that of text'}, not {form.outline or 'that of text'}"
    if "\n" in paragraph.text and roled.role not in _MAY_BREAK_LINES:
        yield "it holds a line break"
    if paragraph.numbered:
        yield "Word counts in front of it; marks are text"
