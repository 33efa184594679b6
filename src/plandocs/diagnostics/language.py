"""The language that problems are told in (ngôn ngữ báo lỗi): Vietnamese unless something asks for English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Language = Literal["vi", "en"]

_ASKED_BY = ("PLANDOCS_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def pick_language(wanted: str | None, environment: Mapping[str, str]) -> Language:
    """The option's language, else that of ``PLANDOCS_LANG``, else the locale's, else Vietnamese.

    Each may be a bare language or a locale ("en", "vi_VN.UTF-8"). One that names neither of ours ("C", "fr_FR")
    is passed over.
    """
    for asked in (wanted, *(environment.get(name) for name in _ASKED_BY)):
        match (asked or "").replace("-", "_").partition(".")[0].partition("_")[0].strip().lower():
            case "vi":
                return "vi"
            case "en":
                return "en"
    return "vi"
