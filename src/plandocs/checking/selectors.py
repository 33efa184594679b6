"""How rules are named (cách gọi quy tắc): by code, by the beginning of codes, by name or by family."""

from __future__ import annotations

import re
from functools import cache

from plandocs.checking.registry import registered, rule_of
from plandocs.diagnostics.catalogue import CATALOGUE
from plandocs.diagnostics.diagnostic import Problems, Severity
from plandocs.diagnostics.place import Place
from plandocs.vietnamese.similarity import closest

_OF_A_SPEC = frozenset("01234567")
"""The families of codes that speak of what an author wrote; the others are of looks, settings and the machine."""
_PREFIX = re.compile(r"PD[0-9]{0,2}")
_WHOLE = len("PD000")
_FAMILY = 1


@cache
def may_be_chosen(code: str) -> bool:
    """Whether a code may be ignored, lowered or raised (được chọn): no document is wrong without it.

    These are warnings and info on a spec, and errors that are a rule's judgement.
    """
    row = CATALOGUE.get(code)
    if row is None or code[2] not in _OF_A_SPEC:
        return False
    if row.severity is not Severity.ERROR:
        return True
    rule = rule_of(code)
    return rule is not None and rule.rule.judgement


@cache
def codes_of(selector: str) -> frozenset[str]:
    """The codes that a selector names: itself, those it begins, the one of its name, those of its family."""
    return frozenset(code for code in CATALOGUE if closeness(code, selector))


@cache
def closeness(code: str, selector: str) -> int:
    """How closely a selector names a code, 0 where it does not: a family is the farthest, the code the closest."""
    written = selector.upper()
    if written == code or selector == CATALOGUE[code].name:
        return _WHOLE
    if _PREFIX.fullmatch(written) and code.startswith(written):
        return len(written)
    rule = rule_of(code) if selector in families() else None
    return _FAMILY if rule is not None and rule.family == selector else 0


@cache
def families() -> frozenset[str]:
    """The families of rules: the folders that they stand in (nhóm quy tắc)."""
    return frozenset(one.family for one in registered())


def is_choosable(selector: str, place: Place, problems: Problems) -> bool:
    """Whether a selector names something that may be chosen; else it is noted why not (PD852, PD853)."""
    codes = codes_of(selector)
    if not codes:
        problems.add("PD852", place, found=selector, near=near(selector))
    elif not any(map(may_be_chosen, codes)):
        problems.add("PD853", place, rule=selector)
    return any(map(may_be_chosen, codes))


def near(selector: str) -> str:
    """The code or name most like a selector that names nothing; may be empty."""
    names = [name for code, row in CATALOGUE.items() for name in (code, row.name)]
    return ", ".join(closest(selector, [*names, *families()]))
