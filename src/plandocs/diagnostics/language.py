"""The language that problems are told in (ngôn ngữ báo lỗi): Vietnamese unless something asks for English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Language = Literal["vi", "en"]

ASKED_BY = ("PLANDOCS_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
"""The environment variables that may name a language, the first that does being right."""


def pick_language(wanted: str | None, environment: Mapping[str, str]) -> Language:
    """The option's language, else that of ``PLANDOCS_LANG``, else the locale's, else Vietnamese.

    One that names neither of ours ("C", "fr_FR") is passed over.
    """
    for asked in (wanted, *(environment.get(name) for name in ASKED_BY)):
        if (named := named_language(asked or "")) is not None:
            return named
    return "vi"


def named_language(written: str) -> Language | None:
    """The language that a bare name or a locale means ("en", "vi_VN.UTF-8"); None where it is neither of ours."""
    match written.replace("-", "_").partition(".")[0].partition("_")[0].strip().lower():
        case "vi":
            return "vi"
        case "en":
            return "en"
    return None
