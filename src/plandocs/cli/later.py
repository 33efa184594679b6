"""Modules that a library loads at its start and no command of ours needs (mô-đun nạp sau): loaded when asked for.

Together they would take a twentieth of a check.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType
from typing import Any


class _Later(ModuleType):
    """Stands for a module until somebody asks something of it that it does not know."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python's own import asks of every module
            raise AttributeError(name)
        from importlib import import_module

        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def put_off_loading() -> None:
    """Keeps pydantic from looking for plugins, and from loading what it would look for them with (hoãn nạp).

    Other packages take no part in checking. Of ``secrets`` pydantic wants something for secret values alone, which no
    spec has.
    """
    if os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1") == "1":
        plugins = _Later("pydantic.plugin._loader")
        plugins.__dict__["get_plugins"] = tuple
        sys.modules.setdefault(plugins.__name__, plugins)
    sys.modules.setdefault("secrets", _Later("secrets"))
