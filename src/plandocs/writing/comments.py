"""The comments of a Word file (nhận xét) as a part of their own, entered where Word looks for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from plandocs.document.inlines import Remark
from plandocs.writing.markup import DECLARATION, R, W
from plandocs.writing.package import Part
from plandocs.writing.runs import run
from plandocs.writing.setting import Setting

_NAME = "word/comments.xml"
_TYPES = "[Content_Types].xml"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_AUTHOR = 'w:author="plandocs" w:initials="pd"'
_FORM = (
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    '<w:ind w:left="0" w:firstLine="0"/></w:pPr>'
)
"""How a paragraph of a comment stands, whatever the look says of paragraphs."""
_END = re.compile(r"</w:comments>\s*$")
_NUMBER = re.compile(r'<w:comment\b[^>]*\bw:id="(\d+)"')
_OVERRIDE = re.compile(r"<(?:\w+:)?Override\b[^>]*>")
_PART_NAME = re.compile(r'PartName="/([^"]+)"')
_LAST_TAG = re.compile(r"</(?P<prefix>\w+:)?(?P<root>Types|Relationships)>\s*$")


def first_comment(parts: Iterable[Part]) -> int:
    """The first number that no comment of a look has (số nhận xét còn trống)."""
    named = {part.name: part.data for part in parts}
    own = named.get(_own_name(named), b"").decode("utf-8-sig")
    return max((int(number) for number in _NUMBER.findall(own)), default=-1) + 1


def with_comments(parts: Iterable[Part], setting: Setting) -> list[Part]:
    """The parts of a frame with the comments met while its text was written; as they are where there are none."""
    met = setting.comments.met
    if not met:
        return list(parts)
    written = "".join(_comment(setting.comments.first + offset, remark) for offset, remark in enumerate(met))
    named = {part.name: part.data for part in parts}
    own = _own_name(named)
    if own:  # an office commented its own look
        changed = {own: _END.sub(lambda end: written + end[0], named[own].decode("utf-8-sig"))}
    else:
        main = setting.frame.document_name
        folder, _, file = main.rpartition("/")
        relations = f"{folder}/_rels/{file}.rels"
        changed = {
            _NAME: f'{DECLARATION}<w:comments xmlns:w="{W}">{written}</w:comments>',
            _TYPES: _entered(named[_TYPES], f'Override PartName="/{_NAME}" ContentType="{_CONTENT_TYPE}"'),
            relations: _entered(
                named[relations], f'Relationship Id="plandocsComments" Type="{R}/comments" Target="/{_NAME}"'
            ),
        }
    return [
        Part(name, data) for name, data in (named | {name: text.encode() for name, text in changed.items()}).items()
    ]


def _own_name(named: Mapping[str, bytes]) -> str:
    """The part with the comments that a look has itself; empty where it has none."""
    entries = _OVERRIDE.findall(named.get(_TYPES, b"").decode("utf-8-sig"))
    names = (part for entry in entries if _CONTENT_TYPE in entry for part in _PART_NAME.findall(entry))
    return next((name for name in names if name in named), "")


def _comment(number: int, remark: Remark) -> str:
    lines = "".join(f"<w:p>{_FORM}{run(line)}</w:p>" for line in remark.lines)
    return f'<w:comment w:id="{number}" {_AUTHOR}>{lines}</w:comment>'


def _entered(part: bytes, element: str) -> str:
    """A list of types or relationships with one entry more."""
    return _LAST_TAG.sub(lambda end: f"<{end['prefix'] or ''}{element}/>{end[0]}", part.decode("utf-8-sig"))
