"""The shipped looks (mẫu xuất xưởng): the frame of a profile as a Word file, with a tag where each slot is."""

from __future__ import annotations

import datetime
from enum import StrEnum

from plandocs.document.blocks import Role
from plandocs.document.document import Properties
from plandocs.registers.profile import Profile
from plandocs.writing.frame import Frame
from plandocs.writing.lengths import twips_of_millimetres
from plandocs.writing.letterhead import left_width
from plandocs.writing.package import Part, packed
from plandocs.writing.paragraphs import paragraph
from plandocs.writing.profile_frame import frame_from_profile
from plandocs.writing.properties import core
from plandocs.writing.runs import run
from plandocs.writing.slots import PARTS, Slot, slots_without
from plandocs.writing.two_columns import two_columns

_ROOM = twips_of_millimetres(1)


class Variant(StrEnum):
    """How a look divides the document into slots (kiểu mẫu)."""

    STANDARD = "standard"
    """Four slots, each a whole part of the document."""
    DEPARTMENT = "department"
    """The letterhead drawn as a table of its parts, the body above the issuer first."""


def write_look(profile: Profile, sizes: str, variant: Variant = Variant.STANDARD) -> bytes:
    """The bytes of a look: opened again, the standard one gives exactly the frame of the profile."""
    frame = frame_from_profile(profile, sizes)
    letterhead = _drawn_letterhead(frame, profile) if variant is Variant.DEPARTMENT else _tag(frame, Slot.LETTERHEAD)
    begin, *_, end = frame.skeleton.segments
    flow = letterhead + "".join(_tag(frame, slot) for slot in PARTS if slot is not Slot.LETTERHEAD)
    return packed(
        [
            *frame.parts,
            Part(frame.document_name, (begin + flow + end).encode()),
            Part(frame.notes_name, (frame.notes.before + frame.notes.after).encode()),
            core(_properties(profile)),
        ]
    )


def _drawn_letterhead(frame: Frame, profile: Profile) -> str:
    """A table of two columns, the right one wide enough for the name of the state on one line."""
    words = profile.letterhead
    lines = ((Role.NATIONAL_NAME, words.national_name), (Role.MOTTO, words.motto or ""))
    widest = max(round(frame.faces[role].width(text)) for role, text in lines) + _ROOM
    right = max(frame.width - left_width(profile, frame.width), widest)
    rows = (
        ((Slot.PARENT_NAME, Slot.ISSUER_NAME), (Slot.NATIONAL_NAME, Slot.MOTTO)),
        ((Slot.NUMBER, Slot.DRAFT_MARK), (Slot.PLACE_DATE,)),
    )
    absent = slots_without(profile)
    tagged = [(_tags(frame, on_left, absent), _tags(frame, on_right, absent)) for on_left, on_right in rows]
    return two_columns(frame.width - right, right, tagged)


def _tags(frame: Frame, slots: tuple[Slot, ...], absent: frozenset[Slot]) -> str:
    return "".join(_tag(frame, slot) for slot in slots if slot not in absent)


def _tag(frame: Frame, slot: Slot) -> str:
    """The paragraph in which a slot's tag stands alone, in the style of what will stand there."""
    role = slot.value if slot.value in frame.styles else Role.BODY
    return paragraph(frame.styles[role], run(slot.tag))


def _properties(profile: Profile) -> Properties:
    date = profile.valid_from.earliest() or datetime.date(1980, 1, 1)
    return Properties(profile.name, profile.source, "plandocs", profile.language, date)
