"""Expressions of the plainest kind (biểu thức đơn giản): ``bodies.vhxh``, ``period | capitalise``, ``cite('qd700')``.

Most plans hold no others. They are read here, into the tree that Jinja's grammar would give: to load Jinja takes longer
than to check a whole plan's prose.
"""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

_WORD = r"[a-z_][a-z0-9_]*"
_QUOTED = r"'[^'\\\n]*'|\"[^\"\\\n]*\""
_PLAIN = (
    rf" *(?:(?P<function>cite|ref|annex)\( *(?P<given>(?:{_QUOTED})(?: *, *(?:{_QUOTED}))?) *\)"
    rf"|(?P<path>{_WORD}(?:\.{_WORD})*)(?P<filters>(?: *\| *{_WORD})*)) *"
)
_KEPT = frozenset(("true", "false", "none", "not", "and", "or", "in", "is", "if", "else"))
"""Words that Jinja keeps for itself."""


class Name(SimpleNamespace):
    """A fact by its name (tên)."""


class Getattr(SimpleNamespace):
    """A part of what stands before the dot (thành phần)."""


class Const(SimpleNamespace):
    """A text between quotes (chữ)."""


class Filter(SimpleNamespace):
    """A value in another form (bộ lọc)."""


class Call(SimpleNamespace):
    """A mention of a document, a section or an annex (lời gọi)."""


def plain_tree(source: str) -> Any:
    """An expression as a tree of the same shape as Jinja's; None for one that is not plain."""
    found = re.fullmatch(_PLAIN, source)
    if found is None:
        return None
    if found["function"]:
        given = [Const(value=quoted[1:-1]) for quoted in re.findall(_QUOTED, found["given"])]
        return Call(node=Name(name=found["function"]), args=given, kwargs=[])
    words, filters = found["path"].split("."), re.findall(_WORD, found["filters"])
    if not _KEPT.isdisjoint((*words, *filters)):
        return None
    value: Any = Name(name=words[0])
    for word in words[1:]:
        value = Getattr(node=value, attr=word)
    for name in filters:
        value = Filter(node=value, name=name, args=[], kwargs=[], dyn_args=None, dyn_kwargs=None)
    return value
