"""The slots of a look (các ô của mẫu): places that a document fills, whole or in parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from plandocs.registers.profile import Profile


class Slot(StrEnum):
    """A place in a look (ô), written ``{{p letterhead }}`` alone in its paragraph."""

    LETTERHEAD = "letterhead"
    PARENT_NAME = "parent_name"
    ISSUER_NAME = "issuer_name"
    NUMBER = "number"
    DRAFT_MARK = "draft_mark"
    NATIONAL_NAME = "national_name"
    MOTTO = "motto"
    PLACE_DATE = "place_date"
    TITLE = "title"
    DOCUMENT_TYPE = "document_type"
    SUBJECT = "subject"
    ATTACHED = "attached"
    TEXT = "text"
    BASES = "bases"
    OPENING = "opening"
    BODY = "body"
    CLOSING = "closing"
    ATTACHMENTS = "attachments"
    SIGN_OFF = "sign_off"
    RECIPIENTS = "recipients"
    SIGNATURE = "signature"

    @property
    def tag(self) -> str:
        """The slot as one writes it in Word."""
        return f"{{{{p {self.value} }}}}"


PARTS: dict[Slot, tuple[Slot, ...]] = {
    Slot.LETTERHEAD: (
        *(Slot.PARENT_NAME, Slot.ISSUER_NAME, Slot.NUMBER, Slot.DRAFT_MARK),
        *(Slot.NATIONAL_NAME, Slot.MOTTO, Slot.PLACE_DATE),
    ),
    Slot.TITLE: (Slot.DOCUMENT_TYPE, Slot.SUBJECT, Slot.ATTACHED),
    Slot.TEXT: (Slot.BASES, Slot.OPENING, Slot.BODY, Slot.CLOSING, Slot.ATTACHMENTS),
    Slot.SIGN_OFF: (Slot.RECIPIENTS, Slot.SIGNATURE),
}
"""The four slots in which a document is whole, in order, and the parts that may stand for each."""


def slots_without(profile: Profile) -> frozenset[Slot]:
    """The slots that a look for this profile may lack, since its form has nothing for them."""
    return frozenset() if profile.letterhead.motto is not None else frozenset({Slot.MOTTO})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a slot stands in a frame (chỗ của ô): ``width`` twips are there for the text."""

    slot: Slot
    width: int


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The main part of a look (khung văn bản): what stands before, between and after its slots.

    There is one segment more than there are places.
    """

    segments: tuple[str, ...]
    places: tuple[Place, ...]

    def pairs(self) -> Iterator[tuple[Place, str]]:
        """Each place with the segment that follows it."""
        return zip(self.places, self.segments[1:], strict=True)
