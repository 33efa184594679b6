"""All that is tried (toàn bộ ca thử), by kind: hostile inputs, and right ones that look odd."""

from __future__ import annotations

import importlib
import pkgutil

from tests.hostile import kinds
from tests.hostile.case import Case

CORPUS: dict[str, list[Case]] = {
    module.name: importlib.import_module(f"tests.hostile.kinds.{module.name}").CASES
    for module in pkgutil.iter_modules(kinds.__path__)
}
"""The cases of each kind; a kind is a file in ``kinds``."""
