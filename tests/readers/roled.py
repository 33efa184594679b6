"""Paragraphs by what they are for (đoạn theo vai trò): told by the names of their styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plandocs.registers.profile import Profile, RoleForm
from tests.readers.appearance import EffectiveDocument, EffectiveParagraph

SHOWN = 40
"""How many letters of a paragraph a message shows."""


@dataclass(frozen=True, slots=True)
class Roled:
    """A paragraph and its role; ``number`` counts from 1 in its story."""

    role: str
    form: RoleForm
    paragraph: EffectiveParagraph
    number: int
    story: str = "paragraph"

    @property
    def text(self) -> str:
        """Its letters."""
        return self.paragraph.text

    def says(self, fault: str) -> str:
        """A message that names it."""
        text = self.text if len(self.text) <= SHOWN else f"{self.text[:SHOWN]}…"
        return f"{self.story} {self.number} ({self.role}) {text!r}: {fault}"


class Roles:
    """The roles of a profile, found by style names in any capitals."""

    def __init__(self, profile: Profile) -> None:
        self._by_style = {form.style.casefold(): (role, form) for role, form in profile.roles.items()}

    def of(self, paragraphs: Iterable[EffectiveParagraph], story: str = "paragraph") -> Iterator[Roled]:
        """The paragraphs that have a role."""
        for number, paragraph in enumerate(paragraphs, start=1):
            found = self._by_style.get(paragraph.style.casefold())
            if found is not None:
                yield Roled(*found, paragraph, number, story)

    def strangers(self, document: EffectiveDocument) -> Iterator[str]:
        """Visible paragraphs of the main text whose style is no role's."""
        for number, paragraph in enumerate(document.paragraphs, start=1):
            if paragraph.style.casefold() not in self._by_style and paragraph.text.strip():
                text = paragraph.text[:SHOWN]
                yield f"paragraph {number} {text!r}: the style {paragraph.style!r} is that of no role in the profile"


def only(found: Iterable[Roled], *roles: str) -> list[Roled]:
    """Those that have one of the roles."""
    return [paragraph for paragraph in found if paragraph.role in roles]
