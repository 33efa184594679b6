"""What surrounds a run (môi trường): its language, and whether the screen can show Vietnamese."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from plandocs.cli.doctor.finding import Finding, State
from plandocs.diagnostics.language import ASKED_BY, Language, named_language

_LETTERS = "Kế hoạch số"


def look_at_surroundings(lang: Language) -> Iterator[Finding]:
    """The language that messages are told in and why, and the encodings of the streams."""
    why = next((f"{name}={os.environ[name]}" for name in ASKED_BY if named_language(os.environ.get(name, ""))), "")
    asked = "--lang" if any(word.startswith("--lang") for word in sys.argv[1:]) else why
    yield Finding("language", State.OK, "language" if asked else "language_by_itself", {"lang": lang, "why": asked})
    streams = {name: _encoding(name) for name in ("stdin", "stdout", "stderr")}
    told = {"streams": ", ".join(f"{name} {encoding}" for name, encoding in streams.items())}
    told["files"] = sys.getfilesystemencoding()
    can = all(_can_show(encoding) for name, encoding in streams.items() if name != "stdin")
    yield Finding("encoding", State.OK if can else State.WARNING, "encoding" if can else "encoding_poor", told)


def _encoding(name: str) -> str:
    return str(getattr(getattr(sys, name), "encoding", None) or "-")


def _can_show(encoding: str) -> bool:
    try:
        _LETTERS.encode(encoding)
    except (UnicodeError, LookupError):
        return encoding == "-"
    return True
