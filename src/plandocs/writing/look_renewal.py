"""A look drawn for an earlier plandocs gets the styles that it lacks (bổ sung kiểu chữ); the rest stays as drawn."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from plandocs.document.blocks import Role
from plandocs.registers.profile import Profile
from plandocs.writing.frame import FOOTNOTE_REFERENCE, TABLE_GRID
from plandocs.writing.look_parts import LookParts
from plandocs.writing.look_styles import StyleSheet
from plandocs.writing.markup import W
from plandocs.writing.styles import style_names, styles

_KINDS = {FOOTNOTE_REFERENCE: "character", TABLE_GRID: "table"}
_END = re.compile(rb"</(?:\w+:)?styles>\s*\Z")
_STYLE = re.compile(r"<w:style .*?</w:style>", re.DOTALL)
_NAMED = re.compile(r'<w:name w:val="(?P<name>[^"]*)"/>')
_LINK = re.compile(r'<w:(?:basedOn|next) w:val="(?P<id>[^"]*)"/>')
_ID = re.compile(r'w:styleId="(?P<id>[^"]*)"')

Element = Any
"""An element of python-docx's tree; it ships no types for them."""


class NotRenewed(ValueError):  # noqa: N818 - the name says what is the case
    """The styles of a look are written in a way that nothing can be added to."""


def renewed(data: bytes, parts: Mapping[str, bytes], profile: Profile) -> tuple[bytes, list[str]]:
    """A look with the styles that it lacks, in the profile's form, and their names (mẫu đã bổ sung); raises NotRenewed.

    ``parts`` are the parts of ``data``, which are known to be safe. Every other part stays byte for byte.
    """
    package = LookParts(dict(parts))
    name = next(package.names_of_document(RELATIONSHIP_TYPE.STYLES), None)
    if name is None:
        raise NotRenewed("no styles")
    root = parse_xml(parts[name])
    sheet = StyleSheet(root, package.of_document(RELATIONSHIP_TYPE.THEME))
    lacking = {
        style for key, style in style_names(profile).items() if sheet.id_of(_KINDS.get(key, "paragraph"), style) is None
    }
    if not lacking:
        return data, []
    end = _END.search(parts[name])
    if end is None:
        raise NotRenewed("styles without their end")
    taken = {str(style.get(qn("w:styleId"))).casefold() for style in root.findall(qn("w:style"))}
    added = _added(lacking, sheet, taken, styles(profile, _sizes_of(sheet, profile)))
    changed = parts[name][: end.start()] + "".join(added.values()).encode() + parts[name][end.start() :]
    return _with_part(data, name, changed), list(added)


def _added(lacking: set[str], sheet: StyleSheet, taken: set[str], shipped: str) -> dict[str, str]:
    """The styles to be added, by name, each under an id that no other has."""
    added: dict[str, str] = {}
    for found in _STYLE.finditer(shipped):
        named = _NAMED.search(found[0])
        if named is None or named["name"] not in lacking:
            continue
        text = _ID.sub(lambda one: f'w:styleId="{_free(one["id"], taken)}"', found[0], count=1)
        text = _LINK.sub(lambda link: _led(link, sheet, shipped), text)
        added[named["name"]] = text.replace("<w:style ", f'<w:style xmlns:w="{W}" ', 1)
    return added


def _free(id_: str, taken: set[str]) -> str:
    number, free = 2, id_
    while free.casefold() in taken:
        free, number = f"{id_}{number}", number + 1
    taken.add(free.casefold())
    return free


def _led(link: re.Match[str], sheet: StyleSheet, shipped: str) -> str:
    """A link to a style under the id that the look has for it; none where the look lacks that style."""
    wanted = re.escape(link["id"])
    begins = rf'<w:style [^>]*w:type="(?P<kind>\w+)"[^>]*w:styleId="{wanted}">'
    target = re.search(begins + _NAMED.pattern, shipped)
    found = sheet.id_of(target["kind"], target["name"]) if target is not None else None
    return link[0].replace(f'"{link["id"]}"', f'"{found}"') if found is not None else ""


def _sizes_of(sheet: StyleSheet, profile: Profile) -> str:
    """The set of sizes whose text is as large as the look's; the profile's usual one where none is."""
    name = style_names(profile)[Role.BODY.value]
    body = sheet.id_of("paragraph", name)
    size = sheet.face(body).size if body is not None else None
    fitting = (str(chosen) for chosen in profile.sizes.sets if profile.sizes.of("text", str(chosen)) == size)
    return next(fitting, str(profile.sizes.default))


def _with_part(data: bytes, name: str, changed: bytes) -> bytes:
    """The archive with one part exchanged; order, times and all other parts stay."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for info in before.infolist():
            after.writestr(info, changed if info.filename == name else before.read(info))
    return out.getvalue()
