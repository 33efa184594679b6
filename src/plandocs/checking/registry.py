"""All rules (danh mục quy tắc): every module in a folder of ``rules`` is one, and needs to be listed nowhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from plandocs.checking import rules
from plandocs.checking.rule import Rule


@dataclass(frozen=True, slots=True)
class Registered:
    """A rule and where it stands (quy tắc trong danh mục): its folder is the family, its module the flaw's name."""

    family: str
    module: str
    rule: Rule


@cache
def registered() -> tuple[Registered, ...]:
    """Every rule, by family and module, in alphabetical order, which is also the order in which they look."""
    return tuple(
        Registered(family, module, import_module(f"{rules.__name__}.{family}.{module}").RULE)
        for family in _names(list(rules.__path__))
        for module in _names([f"{folder}/{family}" for folder in rules.__path__])
    )


@cache
def rule_of(code: str) -> Registered | None:
    """The rule that gives a code; None for problems that other rooms tell."""
    return _by_code().get(code)


@cache
def _by_code() -> dict[str, Registered]:
    return {code: one for one in registered() for code in one.rule.codes}


def _names(folders: list[str]) -> list[str]:
    return sorted(found.name for found in iter_modules(folders))
