"""All steps (danh mục bước chuyển): every module of ``steps`` is one, and needs to be listed nowhere."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from plandocs.formats import steps
from plandocs.formats.step import Step


@cache
def registered() -> tuple[tuple[str, Step], ...]:
    """Every step with the name of its module, in alphabetical order, which is also the order in which they are made."""
    names = sorted(found.name for found in iter_modules(list(steps.__path__)))
    return tuple((name, import_module(f"{steps.__name__}.{name}").STEP) for name in names)
