"""One sentence in the sample spec, and what a rule tells of it."""

from __future__ import annotations

from plandocs.checking.rule import Rule
from tests.loading.sample import edited, problems_of, unmarked

DUTY = "      - Tổng hợp kết quả\n"


def stretches(rule: Rule, sentence: str, *edits: str) -> tuple[list[str], list[str]]:
    """The stretches of a sentence that a rule tells, and those that the marks ``«…»`` want."""
    plain = unmarked(sentence)
    spec = edited(DUTY, f'      - "{plain.text}"\n', *edits)
    lines = spec.split("\n")
    told = [
        lines[one.place.line - 1][one.place.column - 1 :][: one.place.length]
        for one in problems_of(spec)
        if one.code in rule.codes
    ]
    wanted = [plain.text[column - 1 :][:length] for _, column, length in plain.marks]
    return told, wanted
