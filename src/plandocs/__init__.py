"""plandocs: Vietnamese administrative plans (kế hoạch, đề án) from YAML to Word, checked.

What is named in ``__all__`` is public; docs/python.md tells of it. Each name is loaded when it is asked for, so that
the command starts no slower for them.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plandocs.diagnostics.diagnostic import Severity
    from plandocs.library.batches import Batch, UnitPlan, render_batch
    from plandocs.library.checks import Outline, check, outline
    from plandocs.library.documents import Rendered, render, write
    from plandocs.library.errors import MachineError, PlandocsError, UsageError
    from plandocs.library.people import People, roster
    from plandocs.library.problems import Problem, Report

__version__ = "0.1.0"

__all__ = (
    "Batch",
    "MachineError",
    "Outline",
    "People",
    "PlandocsError",
    "Problem",
    "Rendered",
    "Report",
    "Severity",
    "UnitPlan",
    "UsageError",
    "__version__",
    "check",
    "outline",
    "render",
    "render_batch",
    "roster",
    "write",
)

_HOMES = {
    "diagnostics.diagnostic": ("Severity",),
    "library.batches": ("Batch", "UnitPlan", "render_batch"),
    "library.checks": ("Outline", "check", "outline"),
    "library.documents": ("Rendered", "render", "write"),
    "library.errors": ("MachineError", "PlandocsError", "UsageError"),
    "library.people": ("People", "roster"),
    "library.problems": ("Problem", "Report"),
}
"""The modules in which the public names are made."""

_LEFT: dict[str, tuple[str, str]] = {}
"""Names that are going: the name in their place, and the version from which on they are not there."""


def __getattr__(name: str) -> Any:
    """A public name, loaded now and kept; one that is going is told of each time, with what stands in its place."""
    if name in _LEFT:
        from warnings import warn

        new, gone_in = _LEFT[name]
        warn(f"plandocs.{name} is plandocs.{new} now, and ends with {gone_in}", DeprecationWarning, stacklevel=2)
        return globals().get(new) or __getattr__(new)
    for home, names in _HOMES.items():
        if name in names:
            from importlib import import_module

            found = getattr(import_module(f"{__name__}.{home}"), name)
            globals()[name] = found
            return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """The public names."""
    return list(__all__)
