"""The sample spec with other documents cited, by hand or as references."""

from __future__ import annotations

from plandocs.checking.rule import Rule
from tests.loading.sample import SPEC, edited, problems_of

REFERENCES = SPEC[SPEC.index("references:") : SPEC.index("bodies:")]
"""The references and bases of the sample."""
LAST = "Các cơ quan kịp thời phản ánh vướng mắc"
"""The last paragraph of the sample."""


def typed(*paragraphs: str) -> tuple[str, str]:
    """The edit that puts paragraphs in place of the last one of the sample."""
    return LAST, "\n" + "\n".join(f'      - {{kind: text, text: "{one}"}}' for one in paragraphs)


def reference(name: str, **keys: str) -> str:
    """An entry of references; what is not given is a decree's."""
    usual = {"type": "Nghị định", "date": "30/6/2025", "issuer": "Chính phủ", "subject": "về đào tạo"}
    return f"  {name}:\n" + "".join(f"    {key}: {value}\n" for key, value in (usual | keys).items() if value)


def references(*entries: str, bases: str = "", follows: str = "") -> tuple[str, str]:
    """The edit that puts references and bases in place of those of the sample."""
    written = "references:\n" + "".join(entries)
    written += f"bases: {bases}\n" if bases else ""
    return REFERENCES, written + (f"follows: {follows}\n" if follows else "")


def told_of(rule: Rule, *edits: str) -> list[str]:
    """What a rule tells of the edited sample: code and the words at its place."""
    text = edited(*edits)
    lines = text.split("\n")
    return [
        f"{one.code} {lines[one.place.line - 1][one.place.column - 1 :][: one.place.length]}"
        for one in problems_of(text)
        if one.code in rule.codes
    ]


def mended(rule: Rule, *edits: str) -> list[str]:
    """What the rule's problems would write."""
    found = problems_of(edited(*edits))
    return [edit.text for one in found if one.code in rule.codes for edit in one.edits]
