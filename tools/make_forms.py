"""Makes the shipped forms (biểu mẫu xuất xưởng) of their drafts in ``tools/forms/``, in the measures of a profile.

``make docs`` writes what is stale; ``python -m tools.make_forms --check`` names it and exits with 1. A draft is a list
of paragraphs and tables in the roles of the profile; what it says is data, what it looks like is the profile's.
"""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from plandocs.document.blocks import Role
from plandocs.document.document import Properties
from plandocs.document.inlines import NBSP
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import Shelf
from plandocs.writing.frame import TABLE_GRID, Frame
from plandocs.writing.lengths import twips_of_millimetres, twips_of_points
from plandocs.writing.letterhead import left_width
from plandocs.writing.markup import TABLE_ORDER, in_order, quoted
from plandocs.writing.package import Part, packed
from plandocs.writing.paragraphs import KEEP_NEXT, gap, paragraph
from plandocs.writing.profile_frame import HEAD, frame_from_profile, tail
from plandocs.writing.properties import core
from plandocs.writing.runs import run
from plandocs.writing.two_columns import two_columns
from tools.make_docs import ROOT, is_same

DRAFTS = Path(__file__).parent / "forms"
PROFILE = "state-nd30-2020"
_ALIGN = {"centre": "center", "right": "right", "left": "left"}
_NATIONAL = ({"national_name": "national_name"}, {"motto": "motto"}, "rule")
_GAP = 12

Step = Any
"""A step of a draft: a word, or a mapping of one."""


@dataclass(frozen=True)
class Drawing:
    """Draws the steps of a draft (vẽ biểu mẫu) with the styles and measures of a profile, in a width of twips."""

    profile: Profile
    frame: Frame
    width: int

    def flow(self, steps: Iterable[Step]) -> str:
        """All steps in order."""
        return "".join(self.step(step) for step in steps)

    def step(self, step: Step) -> str:
        """One step: a word alone, or a word with what it is about."""
        name, about = (step, None) if isinstance(step, str) else next(iter(step.items()))
        drawn: str = getattr(self, name)(about)
        return drawn

    def p(self, about: Mapping[str, Any]) -> str:
        """A paragraph: its role with its text, then what differs from the style."""
        (role, text), *others = about.items()
        return self.lines([{role: text}], **dict(others))

    def lines(self, lines: Iterable[Any], **differs: Any) -> str:
        """Paragraphs one below another; a word among them is a rule or the room for a signature."""
        return "".join(self.line(line, **differs) for line in lines)

    def line(self, line: Any, **differs: Any) -> str:
        """A paragraph of a column, a rule, the room of a signature, or a paragraph that stands on a condition."""
        if line == "rule":
            return self.rule(None)
        if line == "room":
            return gap(twips_of_points(self.profile.signature.room), "atLeast")
        if "if" in line:
            tags = ("{%p if " + line["if"] + " %}", "{%p endif %}")
            before, after = (self.line({Role.BODY: tag}) for tag in tags)
            return before + self.line(line["then"]) + after
        role, text = next(iter(line.items()))
        direct = {"jc": f'w:val="{_ALIGN[differs["align"]]}"'} if "align" in differs else {}
        if "align" in differs:
            direct["ind"] = 'w:firstLine="0"'
        if "before" in differs or "after" in differs:
            spaces = {side: twips_of_points(differs.get(side, 0)) for side in ("before", "after")}
            direct["spacing"] = f'w:before="{spaces["before"]}" w:after="{spaces["after"]}"'
        if differs.get("keep"):
            direct |= KEEP_NEXT
        held = re.sub(r"(?<= ) +(?=[ /])", lambda blank: NBSP * len(blank[0]), text)  # blanks must not shrink
        return paragraph(self.frame.styles[role], run(held, italic=bool(differs.get("italic"))), direct)

    def rule(self, _about: object) -> str:
        """A drawn rule; how long it is follows from the words when the form is filled."""
        indent = self.width // 3
        return paragraph(self.frame.styles[Role.RULE], "", {"ind": f'w:left="{indent}" w:right="{indent}"'})

    def letterhead(self, about: Mapping[str, Any]) -> str:
        """The head of page one: the body on the left, the state on the right, number and date below."""
        words = self.profile.letterhead
        face = self.frame.faces[Role.NATIONAL_NAME]
        right = max(
            self.width - left_width(self.profile, self.width),
            round(face.width(str(words.national_name))) + twips_of_millimetres(1),
        )
        state = self.lines([{Role.NATIONAL_NAME: str(words.national_name)}, {Role.MOTTO: str(words.motto)}, "rule"])
        rows = [(self.lines(about["left"]), state)]
        if "number" in about:
            dated = "{{ issuer.place }}, ngày      tháng      năm {{ date.year or '……' }}"
            rows.append((self.line({Role.NUMBER: about["number"]}), self.line({Role.PLACE_DATE: dated})))
        return two_columns(self.width - right, right, rows)

    def sign_off(self, about: Mapping[str, Any]) -> str:
        """Recipients on the left, authority and signer on the right."""
        left = left_width(self.profile, self.width)
        contents = (self.lines(about["left"]), self.lines(about["right"]))
        return two_columns(left, self.width - left, [contents], above=twips_of_points(_GAP)) + gap(20)

    def signatures(self, about: Sequence[str]) -> str:
        """Several who sign side by side."""
        width = self.width // len(about)
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{self.lines([{Role.SIGNING_POSITION: who}, 'room', {Role.SIGNER_NAME: ''}])}</w:tc>"
            for who in about
        )
        grid = f'<w:gridCol w:w="{width}"/>' * len(about)
        layout = {"tblW": f'w:w="{width * len(about)}" w:type="dxa"', "tblLayout": 'w:type="fixed"'}
        return (
            f"{gap(twips_of_points(_GAP))}<w:tbl><w:tblPr>{in_order(TABLE_ORDER, layout)}</w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>"
        )

    def table(self, about: Mapping[str, Any]) -> str:
        """A table with a row for each member of a list; the last stands on one page with what is said below."""
        columns: Sequence[Mapping[str, Any]] = about["columns"]
        widths = [self.width * column["share"] // 100 for column in columns]
        height = about.get("height")
        tall = f'<w:trHeight w:val="{twips_of_millimetres(height)}" w:hRule="atLeast"/>' if height else ""
        head = [self.line({Role.TABLE_HEAD: column["head"]}) for column in columns]
        rows = [
            _row(widths, head, "<w:cantSplit/><w:tblHeader/>"),
            self.tag_row(widths, "{%tr for " + about["each"] + " %}"),
            self.tag_row(widths, "{%tr if loop.last %}"),
            _row(widths, [self.cell(column, keep=True) for column in columns], f"<w:cantSplit/>{tall}"),
            self.tag_row(widths, "{%tr else %}"),
            _row(widths, [self.cell(column) for column in columns], f"<w:cantSplit/>{tall}"),
            self.tag_row(widths, "{%tr endif %}"),
            self.tag_row(widths, "{%tr endfor %}"),
        ]
        if "last" in about:
            totals = [self.line({Role.TABLE_HEAD: text}, keep=True) for text in about["last"]]
            rows.append(_row(widths, totals, f"<w:cantSplit/>{tall}"))
        layout = {
            "tblStyle": f"w:val={quoted(self.frame.styles[TABLE_GRID])}",
            "tblW": f'w:w="{sum(widths)}" w:type="dxa"',
            "tblLayout": 'w:type="fixed"',
        }
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        properties = in_order(TABLE_ORDER, layout)
        return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"

    def cell(self, column: Mapping[str, Any], *, keep: bool = False) -> str:
        """The paragraph of a cell, on the side of its column; ``keep`` holds it on the page of what follows."""
        side = column.get("align")
        if side == "centre":
            return self.line({Role.TABLE_CENTRED: column["text"]}, keep=keep)
        return self.line({Role.TABLE_TEXT: column["text"]}, keep=keep, **({"align": side} if side else {}))

    def tag_row(self, widths: Sequence[int], tag: str) -> str:
        """A row that holds only a tag, and goes with it."""
        empty = ["<w:p/>"] * (len(widths) - 1)
        return _row(widths, [self.line({Role.TABLE_TEXT: tag}), *empty], "")

    def page(self, _about: object) -> str:
        """A new page begins."""
        return _hair(begins="<w:pageBreakBefore/>")


def _hair(section: str = "", begins: str = "") -> str:
    """A paragraph that takes no room, perhaps the last of a section."""
    spacing = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    return f"<w:p><w:pPr>{begins}{spacing}{section}</w:pPr></w:p>"


def _row(widths: Sequence[int], cells: Sequence[str], properties: str) -> str:
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{written}</w:tr>"


def _section(profile: Profile, *, landscape: bool) -> str:
    """The properties of a section, as the frame's last one has them; turned where it is landscape."""
    upright = tail(profile)
    section = upright[upright.index("<w:sectPr>") : upright.index("</w:body>")]
    if not landscape:
        return section
    width, height = (twips_of_millimetres(side) for side in (profile.page.width, profile.page.height))
    return section.replace(f'w:w="{width}" w:h="{height}"', f'w:w="{height}" w:h="{width}" w:orient="landscape"')


def make_form(draft: Mapping[str, Any], profile: Profile) -> bytes:
    """The Word file of a draft."""
    sizes = str(profile.sizes.default)
    frame = frame_from_profile(profile, sizes)
    flow: list[Step] = draft["flow"]
    turn = flow.index("landscape") if "landscape" in flow else len(flow)
    upright = Drawing(profile, frame, frame.width).flow(flow[:turn])
    if turn < len(flow):
        more = twips_of_millimetres(profile.page.height) - twips_of_millimetres(profile.page.width)
        turned = Drawing(profile, frame, frame.width + more).flow(flow[turn + 1 :])
        section = _section(profile, landscape=False)
        upright += _hair(section) + _hair() + turned  # LibreOffice wants text before the first table of a section
    end = tail(profile).replace(_section(profile, landscape=False), _section(profile, landscape=turn < len(flow)))
    named = Properties(draft["title"], "", "plandocs", str(profile.language), datetime.date(2020, 3, 5))
    notes = (frame.notes.before + frame.notes.after).encode()
    main = Part(frame.document_name, (HEAD + upright + end).encode())
    return packed([*frame.parts, main, Part(frame.notes_name, notes), core(named)])


def everything() -> Iterator[tuple[str, bytes]]:
    """What each shipped form is to hold, by its path in the checkout."""
    profile = Shelf().profile(PROFILE)
    if profile is None:
        raise ValueError(PROFILE)
    for path in sorted(DRAFTS.glob("*.yaml")):
        draft = yaml.safe_load(path.read_text(encoding="utf-8"))
        yield f"templates/forms/{path.stem}.docx", make_form(draft, profile)


def main(arguments: Sequence[str]) -> int:
    """Writes what is stale, or with ``--check`` only names it."""
    stale = {name: data for name, data in everything() if not is_same(ROOT / name, data)}
    for name, data in stale.items():
        print(name)
        if "--check" not in arguments:
            (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / name).write_bytes(data)
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
