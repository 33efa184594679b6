"""What goes down with a document while it is written (bối cảnh ghi): frame, profile, width, notes counted so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

from plandocs.document.blocks import Role
from plandocs.document.inlines import Footnote, Remark
from plandocs.registers.profile import Profile, RoleForm
from plandocs.writing.faces import Face
from plandocs.writing.frame import Frame
from plandocs.writing.spaces import Space

Node = TypeVar("Node")


class Later(Protocol):
    """Keeps what can be set only when the words of a node are known (phần để lại)."""

    def left_open(self, setting: Setting, write: Callable[[Setting, Node], str], node: Node) -> str:
        """What stands for the node until then; what ``write`` makes of it where no words of it are open."""
        ...


@dataclass(slots=True)
class Notes:
    """The footnotes met so far (chú thích), the only thing that is counted while a document is written."""

    first: int
    met: list[Footnote] = field(default_factory=list)

    def take(self, note: Footnote) -> int:
        """Keeps a note and gives it its number in the file."""
        self.met.append(note)
        return self.first + len(self.met) - 1


@dataclass(slots=True)
class Comments:
    """The comments met so far (nhận xét), numbered from the first number that is free in the look."""

    first: int = 0
    met: list[Remark] = field(default_factory=list)

    def take(self, remark: Remark) -> int:
        """Keeps a remark and gives it its number in the file."""
        self.met.append(remark)
        return self.first + len(self.met) - 1


@dataclass(frozen=True, slots=True)
class Setting:
    """What the writing of each part of a document needs to know.

    ``width`` twips are there for its lines, ``height`` on each page. ``kept`` holds the identities of the nodes that
    stay with what follows; ``new_pages`` the rows with which parts of a table begin, by the table's identity. What is
    written ``for_pdf`` may part long tables.
    """

    frame: Frame
    profile: Profile
    notes: Notes
    width: int
    height: int
    kept: frozenset[int] = frozenset()
    new_pages: Mapping[int, Sequence[int]] = field(default_factory=dict)
    for_pdf: bool = False
    comments: Comments = field(default_factory=Comments)
    later: Later | None = None
    """Where words are still to come: what is set when they are known."""

    def measured(self, write: Callable[[Setting, Node], str], node: Node) -> str:
        """What depends on how wide the words of a node are; left open where they are still to come."""
        return write(self, node) if self.later is None else self.later.left_open(self, write, node)

    def within(self, width: int) -> Setting:
        """The same in a column of ``width`` twips."""
        return replace(self, width=width)

    def style(self, role: Role) -> str:
        """The id of the Word style of a role."""
        return self.frame.styles[role]

    def face(self, role: Role) -> Face:
        """The type in which a role is set."""
        return self.frame.faces[role]

    def space(self, role: Role) -> Space:
        """The space that the paragraphs of a role take."""
        return self.frame.spaces[role]

    def form(self, role: Role) -> RoleForm:
        """What the profile says of a role."""
        return self.profile.role(role)

    def is_kept(self, node: object) -> bool:
        """Whether a node must stand on one page with what follows it."""
        return id(node) in self.kept
