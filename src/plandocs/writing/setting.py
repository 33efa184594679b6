"""What goes down with a document while it is written (bối cảnh ghi): the frame, the profile, and the notes counted so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from plandocs.document.blocks import Role
from plandocs.document.inlines import Footnote
from plandocs.registers.profile import Profile
from plandocs.writing.faces import Face
from plandocs.writing.frame import Frame


@dataclass(slots=True)
class Notes:
    """The footnotes met so far (chú thích), the only thing that is counted while a document is written."""

    first: int
    met: list[Footnote] = field(default_factory=list)

    def take(self, note: Footnote) -> int:
        """Keeps a note and gives it its number in the file."""
        self.met.append(note)
        return self.first + len(self.met) - 1


@dataclass(frozen=True, slots=True)
class Setting:
    """What the writing of each part of a document needs to know.

    ``kept`` and ``above_tables`` hold the identities of nodes: those that stay with what follows, those above a table.
    """

    frame: Frame
    profile: Profile
    notes: Notes
    kept: frozenset[int] = frozenset()
    above_tables: frozenset[int] = frozenset()

    def style(self, role: Role) -> str:
        """The id of the Word style of a role."""
        return self.frame.styles[role]

    def face(self, role: Role) -> Face:
        """The type in which a role is set."""
        return self.frame.faces[role]

    def is_kept(self, node: object) -> bool:
        """Whether a node must stand on one page with what follows it."""
        return id(node) in self.kept

    def is_above_table(self, node: object) -> bool:
        """Whether a table follows a node."""
        return id(node) in self.above_tables
