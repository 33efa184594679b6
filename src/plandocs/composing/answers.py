"""What the tags of an office's form are told (trả lời thẻ của biểu mẫu): the plan's facts, in plain words.

A tag holds an expression, and means what it means in a spec: the same names, the same filters, values written the
same way. Emphasis and footnotes are left out, citations are in full where the form first makes one and short later.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from plandocs.composing.answer_faults import Asked, Note, faults, may_be_missing, noted
from plandocs.composing.audiences import audience_name
from plandocs.composing.context import Context
from plandocs.composing.draft import NoteMark, Pieces
from plandocs.composing.numbering import Numbering
from plandocs.composing.prose import mentioned, prose
from plandocs.composing.settling import Settling
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.document.inlines import text_of
from plandocs.document.origin import Origin
from plandocs.sources.expressions import (
    Answering,
    BadExpression,
    Mention,
    NotGiven,
    Reader,
    parsed,
    shown,
)
from plandocs.sources.fact import NOWHERE, Fact
from plandocs.sources.located import ProseText, Text
from plandocs.spec.audiences import Audience
from plandocs.spec.figures import Figures
from plandocs.vietnamese.text import nfc


@dataclass(frozen=True, slots=True)
class Answers:
    """The facts of a plan as one form asks for them (dữ kiện cho một biểu mẫu).

    ``read`` gathers the names that are read, ``cited`` the documents that the form has cited so far.
    """

    context: Context
    numbering: Numbering
    facts: Mapping[str, Any] = field(default_factory=dict)
    read: set[str] = field(default_factory=set)
    cited: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, context: Context, numbering: Numbering, read: set[str] | None = None) -> Answers:
        """The answers for a new file: the plan's facts by name, and all of them under ``plan``.

        What is wrong with a fact is told where a tag asks for it, not once more among the problems of the plan.
        """
        facts = {**context.facts, "plan": dict(context.facts)}
        return cls(
            replace(context, problems=Problems(), shown=set()), numbering, facts, set() if read is None else read
        )

    # what a tag asks

    def text(self, expression: str, note: Note) -> str:
        """The words of a value (chữ của giá trị); nothing, with what is wrong noted, when there are none."""
        try:
            return nfc(self._words(self._value(expression)))
        except BadExpression as error:
            noted(error, expression, note)
            return ""

    def holds(self, expression: str, note: Note) -> bool:
        """Whether a condition holds (điều kiện); what is not given counts as no."""
        try:
            return bool(_Reader(self).condition(parsed(expression)))
        except BadExpression as error:
            noted(error, expression, note)
            return False

    def members(self, expression: str, note: Note) -> list[tuple[str, object]]:
        """What a loop goes through (các phần tử), each with its id: the members of a list, the entries of a mapping."""
        try:
            return _members(self._value(expression))
        except BadExpression as error:
            noted(error, expression, note)
            return []

    def value(self, expression: str, note: Note) -> object:
        """A value to be kept under a name of the form's own; None when there is none."""
        try:
            return self._value(expression)
        except BadExpression as error:
            noted(error, expression, note)
            return None

    def naming(self, names: Mapping[str, object]) -> Answers:
        """The same answers with more names (đặt thêm tên)."""
        return replace(self, facts={**self.facts, **names})

    def check(self, asked: Iterable[Asked]) -> None:
        """Notes what no value can mend: malformed expressions, unknown names and filters, also where nothing asks yet.

        A name that some tag tests by ``is defined`` may be missing.
        """
        every = list(asked)
        optional = {name for one in every for name in may_be_missing(one.expression)}
        for one in every:
            for error in faults(one.expression, {*self.facts, *one.names, *optional}):
                noted(error, one.expression, one.note)
            self.read.update(may_be_missing(one.expression))

    # how values are told

    def plain(self, pieces: Pieces) -> str:
        """Composed words as plain text, without notes (chữ trơn); raises BadExpression for a broken mention."""
        context = replace(self.context, problems=Problems())
        settling = Settling(context, Numbering(context, self.numbering.targets), self.cited)
        content = settling.content(tuple(piece for piece in pieces if not isinstance(piece, NoteMark)))
        _refuse_errors(context.problems)
        return text_of(content)

    def prose(self, text: Text) -> str:
        """An author's prose as plain text (câu văn không định dạng)."""
        context = replace(self.context, problems=Problems())
        pieces = prose(text, context)
        _refuse_errors(context.problems)
        return self.plain(pieces)

    def told(self, value: Any) -> Any:
        """A value whose prose is plain words."""
        if isinstance(value, ProseText):
            return self.prose(value)
        if isinstance(value, Audience) and value.by_unit:
            told = self.plain(audience_name(value, self.context))
            return value.model_copy(update={"name": told, "by_unit": ()})
        if isinstance(value, Fact) and isinstance(name := getattr(value, "name", None), ProseText):
            return value.model_copy(update={"name": self.prose(name)})
        if isinstance(value, Figures):
            return replace(value, fact=self.told(value.fact))
        return tuple(map(self.told, value)) if isinstance(value, tuple) else value

    def _value(self, expression: str) -> Any:
        return _Reader(self).value(parsed(expression))

    def _words(self, value: Any) -> str:
        if value is None:
            raise NotGiven("")
        if not isinstance(value, Mention):
            return shown(value)
        context = replace(self.context, problems=Problems())
        pieces = mentioned(value, context, Origin(NOWHERE))
        _refuse_errors(context.problems)
        return self.plain(pieces)


class _Reader(Reader):
    """Computes an expression of a form: prose is told in plain words, and names may be tested by ``is defined``."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers.facts, answers.read)
        self._answers = answers

    def value(self, node: Any) -> Any:
        """What a node of the expression is, in plain words."""
        return self._answers.told(super().value(node))

    def _read_test(self, node: Any) -> bool:
        if node.name != "defined":
            raise BadExpression("PD153", what=f"is {node.name}")
        try:
            return self.condition(node.node) is not None
        except BadExpression as error:
            if error.code == "PD151":
                return False
            raise


def _refuse_errors(problems: Problems) -> None:
    """The first error of a fact becomes the complaint about the tag that asked for it."""
    wrong = next((one for one in problems if one.severity is Severity.ERROR), None)
    if wrong is not None:
        raise BadExpression(wrong.code, **dict(wrong.values))


def _members(value: Any) -> list[tuple[str, object]]:
    if isinstance(value, dict):
        return [(str(name), member) for name, member in value.items()]
    if isinstance(value, Answering) and not isinstance(value, Fact):
        value = getattr(value, "parts", ())
    elif not isinstance(value, tuple | list):
        raise BadExpression("PD152", problem="không phải danh sách / not a list")
    return [(getattr(member, "id", None) or str(position), member) for position, member in enumerate(value, start=1)]
