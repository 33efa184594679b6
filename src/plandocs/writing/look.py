"""A look that an office drew in Word goes in (mở mẫu), a frame to be filled comes out, or the problems of the look."""

from __future__ import annotations

from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.registers.profile import Profile
from plandocs.writing.frame import Frame
from plandocs.writing.safe_package import opened_parts


def open_look(path: Path, profile: Profile, sizes: str, problems: Problems) -> Frame | None:
    """The frame that a look gives, checked against a profile; None when an error keeps it from being filled.

    The look's own styles decide how large its text is; where they mix sizes that do not go together, ``sizes`` names
    the set that is suggested.
    """
    place = Place(str(path))
    parts = opened_parts(path, problems, lambda _error: ("PD801", {}))
    if parts is None:
        return None
    from plandocs.writing.look_frame import frame_of_look  # docxtpl and Jinja: only a look pays

    return frame_of_look(parts, profile, sizes, place, problems)
