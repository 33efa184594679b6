"""The events of a YAML text (sự kiện YAML), by the fast parser where it is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import yaml
from yaml.error import Mark
from yaml.events import Event

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def events_of(text: str) -> Iterator[Event]:
    """The events of a text one after another; raises yaml.MarkedYAMLError where it cannot be read."""
    loader = _Loader(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


def marks_of(event: Event) -> tuple[Mark, Mark]:
    """Where an event begins and ends; events of a text always know it."""
    return cast("Mark", event.start_mark), cast("Mark", event.end_mark)
