"""What the plans of one project are made with (xưởng): its registers and its frames, each made ready once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from plandocs.building.project import Project, project_of
from plandocs.building.settings import settings_of
from plandocs.checking.choice import Asked, Choice
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.steps import note_step
from plandocs.registers.kept import Kept
from plandocs.registers.profile import Profile
from plandocs.registers.shelf import Shelf

if TYPE_CHECKING:
    from plandocs.writing.frame import Frame


@dataclass(frozen=True, slots=True)
class Workshop:
    """A project with what has been read of it (xưởng)."""

    project: Project
    registers: Kept = field(default_factory=Kept)
    frames: Kept = field(default_factory=Kept)
    asked: Asked = field(default_factory=Asked)
    """What a command asks of the rules, beside the project."""
    settings: Kept = field(default_factory=Kept)
    remarks: Kept = field(default_factory=Kept)

    @classmethod
    def of(cls, spec: Path, asked: Asked | None = None) -> Workshop:
        """The workshop of the project that a spec belongs to; ``asked`` is what a command asks of the rules."""
        return cls(project_of(spec), asked=asked or Asked())

    def choice(self, problems: Problems) -> Choice:
        """Which rules are told, as the project and the command ask (lựa chọn); flaws are noted in ``problems``."""
        settings = self.settings.once(self.project.root, lambda own: settings_of(self.project, own), problems)
        return Choice((settings.check, self.asked))

    def shelf(self, problems: Problems) -> Shelf:
        """The registers of the project and the package (kệ sổ); flaws are noted in ``problems``."""
        return Shelf(self.project.registers, problems, self.registers)

    def frame(self, profile: Profile, sizes: str, look: Path | None, problems: Problems) -> Frame | None:
        """The frame of a look, else of the project's own, else of the profile alone (khung).

        None when the look has errors.
        """
        look = look or self.project.look(profile.id)

        def make(own: Problems) -> Frame | None:
            note_step("look", look=look or f"{profile.id} ({sizes})")
            return _frame(profile, sizes, look, own)

        return self.frames.once((profile.id, sizes, look), make, problems)


def _frame(profile: Profile, sizes: str, look: Path | None, problems: Problems) -> Frame | None:
    if look is None:
        from plandocs.writing.profile_frame import frame_from_profile

        return frame_from_profile(profile, sizes)
    from plandocs.writing.look import open_look

    return open_look(look, profile, sizes, problems)
