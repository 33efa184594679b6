"""Three dots and the one sign for them in one document (dấu ba chấm): "..." and "…"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.mixed_rule import Use, mixed_rule
from plandocs.checking.rule import Sureness

_DOTS = re.compile(r"(?<!\.)\.{3}(?!\.)|…")


def uses(words: str) -> Iterator[Use]:
    """Ellipses of either kind."""
    if "..." not in words and "…" not in words:
        return
    for found in _DOTS.finditer(words):
        yield Use(found.start(), found[0], "…", found[0])


RULE = mixed_rule("PD628", lambda _subject: uses, lambda _written, form: form, Sureness.CERTAIN)
