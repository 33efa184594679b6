"""A built plan with its problems as remarks beside the text (nhận xét trong văn bản)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from plandocs.building.build import Built
from plandocs.diagnostics.diagnostic import Diagnostic
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.telling import hint, message
from plandocs.diagnostics.text_report import severity_word
from plandocs.document.document import Document
from plandocs.document.inlines import Remark
from plandocs.document.nearest import nearest
from plandocs.document.remarking import Worded, remarked, worded

COMMENTED = "-nhan-xet"
"""Stands behind a plan's name in that of the file with remarks."""


def commented(built: Built, problems: Iterable[Diagnostic], lang: Language) -> Built:
    """The same plan with a remark for each problem (bản có nhận xét), beside the words that its place made.

    A problem whose place made no words is told at the title.
    """
    documents = [each.document for each in built.each]
    words = [worded(document) for document in documents]
    remarks: list[dict[int, list[Remark]]] = [{} for _ in documents]
    for problem in problems:
        found = [nearest(nodes, problem.place) for nodes in words]
        at = max(range(len(found)), key=lambda position: found[position][0])
        node = found[at][1] or _title(documents[at])
        remarks[at].setdefault(id(node), []).append(_remark(problem, lang))
    done = [remarked(document, own) for document, own in zip(documents, remarks, strict=True)]
    return replace(built, document=done[0], decision=done[1] if built.decision is not None else None)


def _title(document: Document) -> Worded:
    return document.title.document_type


def _remark(problem: Diagnostic, lang: Language) -> Remark:
    """What is told of a problem: severity, code and message; hint; place."""
    word = f"{severity_word(problem.severity, lang)} {problem.code}: {message(problem, lang)}"
    return Remark(tuple(filter(None, (word, hint(problem, lang), str(problem.place)))))
