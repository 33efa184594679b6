"""What a rule's page says, as one text (lời giải thích): for reports that show it beside a problem."""

from __future__ import annotations

from plandocs.checking.page import page_of
from plandocs.checking.registry import rule_of
from plandocs.checking.rule import Sureness
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.sarif_report import About

_PRECISIONS = {Sureness.CERTAIN: "very-high", Sureness.LIKELY: "high", Sureness.POSSIBLE: "medium"}


def about(code: str, lang: Language) -> About | None:
    """The page, the family and the precision of a code (về một mã); None for one that no rule gives."""
    found = rule_of(code)
    if found is None:
        return None
    page = "\n\n".join(f"**{heading}**\n\n{words}" for heading, words in page_of(code).said(lang))
    return About(page, found.family, _PRECISIONS[found.rule.sure])
