"""A problem in words (lời báo): its message and its hint in one language, with people's numbers hidden."""

from __future__ import annotations

from plandocs.diagnostics.catalogue import (
    ADVICE,
    ADVICE_WHERE,
    ADVICE_WITHOUT_NEAR,
    CATALOGUE,
    NAMES,
    PARTS_OF_FORMS,
    PHRASES,
    ROLES,
    SHAPES,
    Told,
)
from plandocs.diagnostics.diagnostic import Diagnostic, Related
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.masking import mask
from plandocs.diagnostics.screen import one_line

LONGEST_VALUE = 80
"""Characters of an author's text that a message repeats; the place shows the rest."""

_LISTS = frozenset(("choices", "known", "readings", "blanks", "near"))
_NAMES_SHAPES = "PD103"
_COUNTS = "PD112"
_NAMES_THINGS = frozenset(
    (("PD159", "quote"), ("PD261", "what"), ("PD261", "found"), ("PD268", "what"), ("PD807", "what"))
)
_MOST_KNOWN = 8
"""Known names that a hint lists; of more, it says only where they are declared."""
_NEAR = {"vi": "có phải ý bạn là {near}?", "en": "did you mean {near}?"}
_OR = {"vi": " hay ", "en": " or "}


class _Slots(dict[str, str]):
    """The values of a message's slots; one that nobody gave is told as "…", for a message must never fail."""

    def __missing__(self, name: str) -> str:
        return "…"


def message(diagnostic: Diagnostic, lang: Language) -> str:
    """What is wrong, on one line."""
    return _told(diagnostic.code, lang).message.format_map(_slots(diagnostic, lang))


def hint(diagnostic: Diagnostic, lang: Language) -> str:
    """What to do about it, on one line; empty when there is nothing to say.

    In a hint ``{near}`` stands for the whole question, which is not asked where no name is near.
    """
    case = _case(diagnostic)
    template = ADVICE[case][0 if lang == "vi" else 1] if case else _told(diagnostic.code, lang).hint
    question = _NEAR[lang] if diagnostic.value("near") else ""
    return template.replace("{near}", question).strip().format_map(_slots(diagnostic, lang))


def _case(diagnostic: Diagnostic) -> str:
    """The special case of a code that has a hint of its own; empty for the code's own hint."""
    code, place = diagnostic.code, diagnostic.place
    named = dict(diagnostic.values)
    if "advice" in named:
        return named["advice"]
    if "near" in named and not named["near"]:
        if "{known}" in CATALOGUE[code].vi.hint:
            return ""
        if 0 < len(named.get("known", "").split()) <= _MOST_KNOWN:
            return "known-ones"
        return ADVICE_WITHOUT_NEAR.get(code, "")
    if named.get("readings") and ", " not in named["readings"]:
        return "whole-or-thousands" if code == _COUNTS else "one-reading"
    return ADVICE_WHERE.get((code, place.key_path)) or ADVICE_WHERE.get((code, str(next(iter(place.path), ""))), "")


def title(code: str, lang: Language) -> str:
    """What a code stands for: its message with "…" for every slot."""
    return _told(code, lang).message.format_map(_Slots())


def advice(code: str, lang: Language) -> str:
    """What a code's hint says, with "…" for every slot (gợi ý của một mã)."""
    return _told(code, lang).hint.replace("{near}", "").strip().format_map(_Slots())


def role(related: Related, lang: Language) -> str:
    """What a related place is to the problem."""
    return one_line(mask(ROLES[lang].get(related.role, related.role)))


def _told(code: str, lang: Language) -> Told:
    row = CATALOGUE[code]
    return row.vi if lang == "vi" else row.en


def _slots(diagnostic: Diagnostic, lang: Language) -> _Slots:
    about = f"{diagnostic.place.key_path} {' '.join(value for _, value in diagnostic.values)}"
    return _Slots(
        (name, _cut(name, one_line(mask(_worded(diagnostic.code, name, value, lang), about=about))))
        for name, value in diagnostic.values
    )


def _worded(code: str, name: str, value: str, lang: Language) -> str:
    """A value in the language of the message, as far as it is ours to say."""
    if code == _NAMES_SHAPES:
        return SHAPES[lang].get(value, value)
    if (code, name) in _NAMES_THINGS:
        return NAMES[lang].get(value, value)
    if name == "problem":
        return system_words(value, lang)
    if name == "where" and lang == "vi":
        return ", ".join(_in_vietnamese(part) for part in value.split(", "))
    if name == "near":
        first, _, last = value.rpartition(", ")
        return f"{first}{_OR[lang]}{last}" if first else value
    return value


def system_words(said: str, lang: Language) -> str:
    """What a system or a library says of a failure, in the language asked for as far as it is known (lời của máy)."""
    if lang == "en":
        return said
    return next((told for phrase, told in PHRASES.items() if said.startswith(phrase)), said)


def _in_vietnamese(part: str) -> str:
    """A part of a form, perhaps with its number: "table 2"."""
    named, _, number = part.rpartition(" ")
    if part in PARTS_OF_FORMS:
        return PARTS_OF_FORMS[part]
    return f"{PARTS_OF_FORMS[named]} {number}" if named in PARTS_OF_FORMS else part


def _cut(name: str, value: str) -> str:
    return value if name in _LISTS or len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1].rstrip() + "…"
