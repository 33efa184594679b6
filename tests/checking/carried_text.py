"""A plan's text carried over into a spec, its wording as it stands: sections, paragraphs, lists, cited documents.

What the scan put in is left out: signs of Markdown, paragraphs cut in two where a page ended, doubled bullets. What the
authors wrote stays, their slips too.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_SIGNS = re.compile(r"\*+|^#+\s*|<br>|/\.✓?$|✓", re.MULTILINE)
_SCANNED_BULLET = re.compile(r"^[-+]\s+(?=(?:[-+]|[a-zđ]\))\s)")
"""A bullet of the scan before the author's own mark."""
_PART = re.compile(r"^(?:PHẦN (?:THỨ )?\w+|Phần (?:thứ )?\w+)[.:]?\s*(?P<title>.*)$")
_SECTION = re.compile(r"^[IVX]{1,5}\s?[.\-]\s*(?P<title>.+)$")
_NUMBERED = re.compile(r"^(?:\d{1,2}\.)+\d{0,2}\.?-?\s+(?P<title>.+)$|^\d{1,2}-\s+(?P<dashed>.+)$")
_ITEM = re.compile(r"^(?P<mark>[a-zđ]\)|-|\+|\d{1,2}\.)\s+(?P<text>.+)$")
_LONGEST_HEADING = 110
_BASIS = re.compile(
    r"^(?:Căn cứ|Thực hiện|Theo) (?P<type>Luật|Nghị quyết|Nghị định|Quyết định|Thông tư|Kế hoạch|Công văn|Đề án|"
    r"Chỉ thị|Quy định|Hướng dẫn|Chương trình)\b(?P<name>.*?) số (?P<number>[\w/.-]+),? "
    r"ngày (?P<date>\d{1,2}/\d{1,2}/\d{4}|"
    r"\d{1,2} tháng \d{1,2} năm \d{4})(?: của (?P<issuer>(?:(?! (?:về|triển khai|phê duyệt|quy định|ban hành)\b).)+))?"
    r"(?P<subject>.*?)[;.,]?$"
)
_NOTE = re.compile(r"^(?P<mark>[¹²³⁴])\s*(?P<words>.+)$")
_MARKS = {"-": "dashes", "+": "pluses"}
_DEPTH = ("numbers", "letters", "dashes", "pluses")


@dataclass
class Node:
    """A section, with its content and those below it."""

    heading: str
    level: int
    content: list[Any] = field(default_factory=list)
    sections: list[Node] = field(default_factory=list)

    def as_spec(self) -> dict[str, Any]:
        """As a spec tells it."""
        told: dict[str, Any] = {"heading": self.heading}
        if self.content:
            told["content"] = self.content
        if self.sections:
            told["sections"] = [one.as_spec() for one in self.sections]
        return told


def paragraphs(file: Path) -> list[str]:
    """The paragraphs of a scanned text, without the scan's own signs; its notes stand in the text again."""
    text = _SIGNS.sub("", file.read_text(encoding="utf-8"))
    whole: list[str] = []
    for block in re.split(r"\n\s*\n|\n(?=\s*[-+] )", text):
        one = _SCANNED_BULLET.sub("", " ".join(line.strip() for line in block.split("\n")).strip())
        if one and whole and one[0].islower() and not _ITEM.match(one) and _is_open(whole):
            whole[_cut_end(whole)] += f" {one}"
        elif one:
            whole.append(one)
    return _with_notes(whole)


def _cut_end(whole: list[str]) -> int:
    """The last paragraph that is no note: a page's notes stand between the halves of a paragraph that it cuts."""
    return next(number for number in range(len(whole) - 1, -1, -1) if not _NOTE.match(whole[number]))


def _is_open(whole: list[str]) -> bool:
    return whole[_cut_end(whole)][-1] not in '.:!?…”"'


def _with_notes(whole: list[str]) -> list[str]:
    notes = {found["mark"]: found["words"] for found in map(_NOTE.match, whole) if found}
    texts = [text for text in whole if not _NOTE.match(text)]
    return [re.sub("[¹²³⁴]", lambda mark: f"^[{notes[mark[0]]}]" if mark[0] in notes else "", text) for text in texts]


def carried(file: Path, head: dict[str, Any], *, begin: str, end: str | None = None) -> str:
    """A spec as JSON, which is YAML: ``head`` with the text of a file, from one paragraph's beginning to another's."""
    texts = paragraphs(file)
    start = next(number for number, text in enumerate(texts) if text.startswith(begin))
    stop = next((number for number, text in enumerate(texts) if end and text.startswith(end)), len(texts))
    references, rest = _references(texts[:start])
    top = Node("", 0)
    for text in (*rest, *_titled(texts[start:stop])):
        _put(top, text)
    before = [{"heading": "Mở đầu", "content": top.content}] if top.content else []
    spec = {
        **head,
        "references": references,
        "bases": [key for key, one in references.items() if one.pop("basis")],
        "follows": [key for key in references if key.startswith("follow")],
        "outline": [*before, *(one.as_spec() for one in top.sections)],
    }
    return json.dumps(spec, ensure_ascii=False, indent=1)


def _titled(texts: list[str]) -> list[str]:
    """The paragraphs with the title of a part beside its number, not below it."""
    joined: list[str] = []
    for text in texts:
        if joined and re.fullmatch(r"(?i)phần thứ \w+", joined[-1]):
            joined[-1] = f"{joined[-1]}. {text.capitalize() if text.isupper() else text}"
        else:
            joined.append(text)
    return joined


def _references(texts: list[str]) -> tuple[dict[str, dict[str, Any]], list[str]]:
    found: dict[str, dict[str, Any]] = {}
    rest = []
    for text in texts:
        basis = _BASIS.match(text)
        if basis is None:
            if text.startswith(("Căn cứ", "Thực hiện")):
                rest.append(text)
            continue
        is_basis = text.startswith("Căn cứ")
        told = {key: value.strip(" ,;.") for key, value in basis.groupdict().items() if value and value.strip(" ,;.")}
        told["date"] = re.sub(r" tháng | năm ", "/", told["date"])
        subject = told.pop("subject", None) or told.pop("name", None)
        told.pop("name", None)
        found[f"{'basis' if is_basis else 'follow'}{len(found) + 1}"] = {
            **told,
            "issuer": told.get("issuer", "Quốc hội"),
            "subject": subject or "…",
            "basis": is_basis,
        }
    return found, rest


def _put(top: Node, text: str) -> None:
    level, title = _heading(text)
    if title is not None:
        parent = top
        while parent.sections and parent.sections[-1].level < level:
            parent = parent.sections[-1]
        parent.sections.append(Node(title, level))
        return
    place = top
    while place.sections:
        place = place.sections[-1]
    item = _ITEM.match(text)
    if item is None:
        place.content.append(text)
        return
    marks = _MARKS.get(item["mark"], "numbers" if item["mark"][0].isdigit() else "letters")
    _put_item(place.content, marks, item["text"])


def _put_item(content: list[Any], marks: str, text: str) -> None:
    """Puts a point into the list that ends the content, below its last point where its mark is a deeper one."""
    last = content[-1] if content else None
    if not isinstance(last, dict) or _DEPTH.index(last["marks"]) > _DEPTH.index(marks):
        content.append({"kind": "list", "marks": marks, "punctuation": "as_written", "items": [text]})
        return
    while last["marks"] != marks:
        above = last["items"][-1]
        if isinstance(above, str):
            last["items"][-1] = {"text": above, "marks": marks, "punctuation": "as_written", "items": [text]}
            return
        if _DEPTH.index(above["marks"]) > _DEPTH.index(marks):
            break
        last = above
    last["items"].append(text)


def _heading(text: str) -> tuple[int, str | None]:
    for level, pattern in enumerate((_PART, _SECTION, _NUMBERED), start=1):
        found = pattern.match(text)
        if found is not None:
            title = next((one for one in found.groups() if one), "") or text
            if level == 1 and title[-1] == ".":
                return 0, None  # the list of parts
            title = title.capitalize() if title.isupper() else title
            if level < 3 or (len(title) <= _LONGEST_HEADING and title[-1] not in ".;"):
                deeper = len(re.findall(r"\d+(?=\.)", text.split(maxsplit=1)[0])) - 1 if level == 3 else 0
                return level + max(deeper, 0), title.rstrip(":")
            return level, None
    return 0, None
