"""The steps of a run (các bước): what was read, decided and written, for whoever listens; usually nobody does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

Listener = Callable[[str, Mapping[str, object]], None]
"""Takes the name of a step, such as ``read``, and what there is to say of it."""

_LISTENERS: list[Listener] = []


def note_step(step: str, **values: object) -> None:
    """Tells a step to whoever listens (ghi nhận một bước)."""
    for listener in _LISTENERS:
        listener(step, values)


@contextmanager
def listening(listener: Listener) -> Iterator[None]:
    """Lets somebody hear every step until the end of the block (lắng nghe)."""
    _LISTENERS.append(listener)
    try:
        yield
    finally:
        _LISTENERS.remove(listener)
