"""Forms as an office might draw them, made by hand; and what becomes of them with the answers of a small plan."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from plandocs.composing.answers import Answers
from plandocs.composing.numbering import Numbering
from plandocs.diagnostics.diagnostic import Problems
from plandocs.writing.form import check_form, fill_form, open_form
from plandocs.writing.shipped_look import write_look
from tests.composing.making import context_of
from tests.writing import sample
from tests.writing.sample import parts, profile, zipped

MAIN, HEADER, NOTES, CORE = "word/document.xml", "word/header1.xml", "word/footnotes.xml", "docProps/core.xml"

PLAN = """
number: 7
bodies:
  vhxh: {name: Phòng Văn hóa - Xã hội, short: VHXH}
  kinh_te: Phòng Kinh tế
references:
  nd171:
    {type: Nghị định, number: 171/2025/NĐ-CP, date: 30/6/2025, issuer: Chính phủ,
     subject: "quy định về đào tạo, bồi dưỡng công chức"}
targets:
  - {id: mot, value: 100%, result: "được **bồi dưỡng** {{ period | period }}"}
  - {value: 50%, result: đạt chuẩn}
budget: {sources: ngân sách xã, total: 36.000.000 đồng}
"""


def p(*runs: str) -> str:
    """A paragraph of runs."""
    return f"<w:p>{''.join(f'<w:r><w:t>{escape(run)}</w:t></w:r>' for run in runs)}</w:p>"


def row(*cells: str) -> str:
    """A row of a table, each cell with a paragraph, or with the paragraphs given."""
    return f"<w:tr>{''.join(map(_cell, cells))}</w:tr>"


def _cell(content: str) -> str:
    held = content if content.startswith("<") else p(content)
    return f'<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>{held}</w:tc>'


def table(*rows: str) -> str:
    """A table of rows."""
    return (
        f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def note(text: str) -> str:
    """A footnote with the number 1, at the end of its part."""
    words = p(text).replace("<w:r>", "<w:r><w:footnoteRef/></w:r><w:r>", 1)
    return f'<w:footnote w:id="1">{words}</w:footnote></w:footnotes>'


def form(body: str = "", **edits: dict[str, str]) -> bytes:
    """A form whose text is ``body``; ``edits`` replace stretches of other parts, by the name of the part."""
    contents = parts(write_look(profile(), "14"))
    main = contents[MAIN]
    contents[MAIN] = main[: main.index("<w:body>") + 8] + body + main[main.rindex("<w:p><w:pPr><w:spacing") :]
    for name, changes in edits.items():
        for old, new in changes.items():
            assert old in contents[name], (name, old)
            contents[name] = contents[name].replace(old, new, 1)
    return zipped(contents)


@dataclass(frozen=True)
class Filled:
    """What became of a form."""

    docx: bytes | None
    problems: Problems

    @property
    def codes(self) -> list[str]:
        return [problem.code for problem in self.problems]

    @property
    def told(self) -> list[str]:
        """Each problem as its code and what its message names, without the paragraph around."""
        return [
            " # ".join([one.code, *(value for name, value in one.values if name not in ("text", "file"))])
            for one in self.problems
        ]

    def part(self, name: str = MAIN) -> str:
        assert self.docx is not None, self.told
        return parts(self.docx)[name]

    @property
    def lines(self) -> list[str]:
        """The text of each paragraph; breaks and tabs as the signs they stand for."""
        return lines_of(self.part())


def lines_of(xml: str) -> list[str]:
    """The text of each paragraph of a part."""
    marked = xml.replace("<w:br/>", "<w:t>\n</w:t>").replace("<w:tab/>", "<w:t>\t</w:t>")
    lines = [sample.text(one) for one in marked.split("</w:p>")[:-1]]
    return [line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") for line in lines if line]


def answers(yaml: str = PLAN, **names: Any) -> Answers:
    """The answers of a small plan."""
    context = context_of(yaml)
    return Answers.of(context, Numbering(context)).naming(names)


def filled(folder: Path, docx: bytes, told: Answers | None = None, **names: Any) -> Filled:
    """Opens, checks and fills a form, as the command does."""
    path = folder / "mau.docx"
    path.write_bytes(docx)
    problems = Problems()
    opened = open_form(path, problems)
    if opened is None:
        return Filled(None, problems)
    given = (told or answers()).naming(names)
    faulty = check_form(opened, given, problems)
    properties = sample.document().properties
    return Filled(fill_form(opened, given, properties, profile(), problems, faulty), problems)
