"""What another paper says of the plan's document (văn bản của kế hoạch): its type, number, letterhead, signature.

These are the words that the document itself has; an office's form asks for them under the name ``document``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from plandocs.composing.answers import Answers
from plandocs.composing.bases import legal_bases
from plandocs.composing.letterhead import letterhead, symbol
from plandocs.composing.numbering import Numbering
from plandocs.composing.settling import Settling
from plandocs.composing.sign_off import sign_off
from plandocs.composing.title import issuer_in_prose, kind_word, subject_in_prose
from plandocs.composing.when_asked import WhenAsked
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.blocks import Paragraph
from plandocs.document.document import Letterhead, SignOff
from plandocs.document.inlines import text_of
from plandocs.spec.attached import Decision


@dataclass(frozen=True, slots=True)
class Paper:
    """The plan's document as other papers speak of it (văn bản của kế hoạch)."""

    told: Answers

    @property
    def answers(self) -> Mapping[str, Any]:
        """What a form may ask of the document, made when asked: a document counts as cited only where it is printed."""
        context = self.told.context
        own = context.plan.attached_to is None
        makers: dict[str, Callable[[], Any]] = {
            "type": lambda: kind_word(context),
            "subject": lambda: self.told.plain(subject_in_prose(context)),
            "issuer": lambda: self.told.plain(issuer_in_prose(context)),
            "symbol": lambda: symbol(context) if own else None,
            "number": lambda: _line(self._head().number) if own else None,
            "parent_name": lambda: _lines(self._head().parent),
            "issuer_name": lambda: _lines(self._head().issuer),
            "place_date": lambda: _line(self._head().place_date),
            "bases": self._bases,
            "archive": lambda: context.plan.archive or (decision.archive if (decision := self._decision()) else None),
            "authority": lambda: _lines(end.authority) if (end := self._end()) else None,
            "signer": lambda: _line(end.signer) if (end := self._end()) else None,
        }
        return WhenAsked(makers)

    def _settling(self, **changes: Any) -> Settling:
        """A settling of the plan as a document of its own, with some of its facts changed."""
        context, here = self.told.context, self.told.context.plan.written_at
        values = {key: (value, here) for key, value in ({"attached_to": None} | changes).items()}
        own = replace(context, plan=context.plan.taking(values), problems=Problems())
        return Settling(own, Numbering(own, self.told.numbering.targets), self.told.cited)

    def _head(self) -> Letterhead:
        head = letterhead(self._settling().context)
        if head is None:
            raise ValueError("a document of its own has a letterhead")
        return head

    def _end(self) -> SignOff | None:
        settling = self._settling(recipients=(), archive=None)
        return sign_off(settling.context, settling)

    def _decision(self) -> Decision | None:
        attached = self.told.context.plan.attached_to
        return attached.decision if attached is not None else None

    def _bases(self) -> tuple[str, ...]:
        """The lines of the legal bases: the plan's, or those of the decision with which it goes."""
        plan, decision = self.told.context.plan, self._decision()
        settling = self._settling(bases=plan.bases or (decision.bases if decision is not None else ()))
        return tuple(text_of(line.content) for line in legal_bases(settling.context, settling))


def _line(line: Paragraph | None) -> str | None:
    return text_of(line.content) or None if line is not None else None


def _lines(lines: tuple[Paragraph, ...]) -> str | None:
    return "\n".join(text_of(line.content) for line in lines) or None
