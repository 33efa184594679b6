"""The styles of a profile (bảng kiểu chữ) as a part: one Word style for each role, which carries the whole form."""

from __future__ import annotations

from plandocs.document.blocks import Role
from plandocs.registers.profile import Align, Profile, Range, RoleForm, Spacing
from plandocs.writing.faces import Face
from plandocs.writing.frame import FOOTNOTE_REFERENCE, TABLE_GRID
from plandocs.writing.lengths import half_points, twips_of_millimetres, twips_of_points
from plandocs.writing.markup import DECLARATION, PARAGRAPH_ORDER, RUN_ORDER, STYLE_ORDER, W, in_order, quoted
from plandocs.writing.spaces import SINGLE, LineRule, Space

NAMES_OF_OTHERS = {FOOTNOTE_REFERENCE: "footnote reference", TABLE_GRID: "Table Grid"}
"""The names in Word of the styles that are no role's."""

_BUILT_IN = frozenset(
    {
        *("Title", "Body Text", "header", "footnote text", "footnote reference", "Table Grid"),
        *(f"heading {level}" for level in range(1, 10)),
    }
)
"""Names that Word knows by itself; it has its own ids for them."""

_RULE_SPACE = Space(60, 0, 120, LineRule.EXACT)
_RULE_BORDER = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
"""A drawn rule: a border of 0,75 pt above an empty line of 6 pt; 3 pt (in twips) keep it clear of descenders above."""
_ALIGN = {Align.LEFT: "left", Align.CENTRE: "center", Align.RIGHT: "right", Align.JUSTIFIED: "both"}
_CELL_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def style_names(profile: Profile) -> dict[str, str]:
    """The name in Word of the style of every role, and of the two others."""
    return {**{role.value: _form(profile, role).style for role in Role}, **NAMES_OF_OTHERS}


def style_ids(profile: Profile) -> dict[str, str]:
    """The ids that the styles of a profile have in its own frame."""
    return {key: _id(key, name) for key, name in style_names(profile).items()}


def faces(profile: Profile, sizes: str) -> dict[Role, Face]:
    """The type in which a profile sets each role."""
    return {role: _face(profile, _form(profile, role), sizes) for role in Role}


def spaces(profile: Profile) -> dict[Role, Space]:
    """The space that a profile gives the paragraphs of each role: its own in the text, none and single elsewhere."""
    return {role: _space(profile, role, _form(profile, role)) for role in Role}


def styles(profile: Profile, sizes: str) -> str:
    """The part ``styles.xml``."""
    roles = "".join(_role_style(profile, role, sizes) for role in Role)
    return (
        f'{DECLARATION}<w:styles xmlns:w="{W}">{_defaults(profile, sizes)}{_BASES}{roles}'
        f"{_note_number_style()}{_grid_style()}</w:styles>"
    )


def _form(profile: Profile, role: Role) -> RoleForm:
    return {str(name): form for name, form in profile.roles.items()}[role]


def _face(profile: Profile, form: RoleForm, sizes: str) -> Face:
    return Face(profile.sizes.of(form.size, sizes), form.bold, form.italic)


def _id(key: str, name: str) -> str:
    words = name.split() if name in _BUILT_IN else key.split("_")
    return "".join(word[0].upper() + word[1:] for word in words)


def _defaults(profile: Profile, sizes: str) -> str:
    font = quoted(profile.font)
    size = half_points(profile.sizes.of("text", sizes))
    properties = {
        "rFonts": f"w:ascii={font} w:eastAsia={font} w:hAnsi={font} w:cs={font}",
        "sz": f'w:val="{size}"',
        "szCs": f'w:val="{size}"',
        "lang": f'w:val={quoted(profile.language)} w:eastAsia="en-US" w:bidi="ar-SA"',
    }
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{in_order(RUN_ORDER, properties)}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
    )


_BASES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)


def _role_style(profile: Profile, role: Role, sizes: str) -> str:
    form = _form(profile, role)
    parts = {
        "name": f"w:val={quoted(form.style)}",
        "basedOn": 'w:val="Normal"',
        "qFormat": "",
        "pPr": f"<w:pPr>{in_order(PARAGRAPH_ORDER, _paragraph_properties(profile, role, form))}</w:pPr>",
        "rPr": f"<w:rPr>{in_order(RUN_ORDER, _run_properties(profile, form, sizes))}</w:rPr>",
    }
    if form.outline is not None:
        parts["next"] = f"w:val={quoted(_id(Role.BODY, _form(profile, Role.BODY).style))}"
    return _style("paragraph", role, form.style, parts)


def _style(kind: str, key: str, name: str, parts: dict[str, str]) -> str:
    custom = "" if name in _BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId={quoted(_id(key, name))}>{in_order(STYLE_ORDER, parts)}</w:style>'
    )


def _paragraph_properties(profile: Profile, role: Role, form: RoleForm) -> dict[str, str]:
    properties = {"spacing": _space(profile, role, form).attributes, "jc": f'w:val="{_ALIGN[form.align]}"'}
    if form.keep_next:
        properties["keepNext"] = ""
    if form.keep_lines:
        properties["keepLines"] = ""
    if form.indent:
        properties["ind"] = f'w:firstLine="{twips_of_millimetres(profile.first_line.chosen)}"'
    if form.outline is not None:
        properties["outlineLvl"] = f'w:val="{form.outline - 1}"'
    if role is Role.RULE:
        properties["pBdr"] = _RULE_BORDER
    return properties


def _space(profile: Profile, role: Role, form: RoleForm) -> Space:
    if role is Role.RULE:
        return _RULE_SPACE
    in_text = form.spacing is Spacing.TEXT
    before = form.before if form.before is not None else profile.paragraph_spacing if in_text else 0
    lines, rule = _lines(profile.line_spacing) if in_text else (SINGLE, LineRule.MULTIPLE)
    return Space(twips_of_points(before), twips_of_points(form.after or 0), lines, rule)


def _lines(spacing: Range) -> tuple[int, LineRule]:
    """The distance of lines: a multiple of a line's height, or points where the profile is exact."""
    if spacing.exact:
        return twips_of_points(spacing.chosen), LineRule.EXACT
    return round(SINGLE * spacing.chosen), LineRule.MULTIPLE


def _run_properties(profile: Profile, form: RoleForm, sizes: str) -> dict[str, str]:
    face = _face(profile, form, sizes)
    size = f'w:val="{half_points(face.size)}"'
    properties = {"sz": size, "szCs": size}
    if face.bold:
        properties |= {"b": "", "bCs": ""}
    if face.italic:
        properties |= {"i": "", "iCs": ""}
    if form.underline:
        properties["u"] = 'w:val="single"'
    return properties


def _note_number_style() -> str:
    name = NAMES_OF_OTHERS[FOOTNOTE_REFERENCE]
    parts = {
        "name": f"w:val={quoted(name)}",
        "basedOn": 'w:val="DefaultParagraphFont"',
        "rPr": '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    }
    return _style("character", FOOTNOTE_REFERENCE, name, parts)


def _grid_style() -> str:
    name = NAMES_OF_OTHERS[TABLE_GRID]
    borders = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in _CELL_SIDES)
    parts = {
        "name": f"w:val={quoted(name)}",
        "basedOn": 'w:val="TableNormal"',
        "tblPr": f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>",
    }
    return _style("table", TABLE_GRID, name, parts)
