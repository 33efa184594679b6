"""Where registers stand (kệ sổ dữ liệu): the project's own folder first, then the package."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.formats.reading import brought_up
from plandocs.formats.step import Kind
from plandocs.registers.kept import Kept
from plandocs.registers.profile import Profile
from plandocs.registers.tables import TableForm
from plandocs.registers.wording import Wording, WordingFile
from plandocs.sources.fact import Fact, validate
from plandocs.sources.located import Entry, Located
from plandocs.sources.reading import read_text
from plandocs.sources.yaml_tree import read_yaml

if TYPE_CHECKING:  # only rosters need them
    from plandocs.registers.body_names import BodyNames
    from plandocs.registers.former_names import FormerNames
    from plandocs.registers.group_rows import GroupRows
    from plandocs.registers.headings import Headings
    from plandocs.registers.laws import Laws
    from plandocs.registers.leftovers import Leftovers
    from plandocs.registers.rates import Rates
    from plandocs.registers.roster_habits import RosterHabits
    from plandocs.registers.symbols import Symbols
    from plandocs.registers.units import Units
    from plandocs.registers.words import Words

SHIPPED = Path(__file__).parent / "data"
"""The registers that travel with the package."""

Register = TypeVar("Register", bound=Fact)


@dataclass(slots=True)
class Shelf:
    """The registers that a run uses (kệ sổ): ``folders`` are searched in order, the package's last."""

    folders: tuple[Path, ...] = ()
    problems: Problems = field(default_factory=Problems)
    kept: Kept = field(default_factory=Kept)
    """What has been read already, also for other plans of the project."""

    def find(self, kind: str, name: str) -> Path | None:
        """The file of a register, such as ``profiles`` and ``state-nd30-2020``; None when nobody has it."""
        for folder in (*self.folders, SHIPPED):
            path = folder / kind / f"{name}.yaml"
            if path.is_file():
                return path
        return None

    def names(self, kind: str) -> list[str]:
        """The names of the registers of one kind, in alphabetical order."""
        found = {path.stem for folder in (*self.folders, SHIPPED) for path in (folder / kind).glob("*.yaml")}
        return sorted(found)

    def read(self, kind: str, name: str) -> Located | None:
        """What a register holds, with places; None when it is absent or cannot be read."""
        path = self.find(kind, name)
        return _located(path, self.problems) if path is not None else None

    def typed(self, kind: str, name: str, model: type[Register]) -> Register | None:
        """A register as typed rows; flaws are in ``problems``."""
        path = self.find(kind, name)
        return self._read_file(path, model) if path is not None else None

    def headings(self) -> Headings:
        """How the heads of rosters are spelt (tiêu đề cột): what the project adds, then what the package knows."""
        from plandocs.registers.headings import HeadingsFile, headings_of

        return headings_of(self._every("rosters", "headings", HeadingsFile))

    def roster_habits(self) -> RosterHabits:
        """How people fill in rosters (thói quen ghi danh sách): what the project adds, then what the package knows."""
        from plandocs.registers.roster_habits import HabitsFile, habits_of

        return habits_of(self._every("rosters", "habits", HabitsFile))

    def rates(self) -> Rates:
        """Spending norms (mức chi): the registers that the project adds, then those of the package."""
        from plandocs.registers.rates import Rates, RatesFile

        return Rates(self._each("rates", RatesFile))

    def words(self) -> Words:
        """What is known of words (từ ngữ): what the project adds, then what the package knows."""
        from plandocs.registers.words import WordsFile, words_of

        read = self._each("words", WordsFile)
        return self.kept.once(("words", self.folders), lambda _problems: words_of(read), self.problems)

    def body_names(self) -> BodyNames:
        """How bodies are named (tên cơ quan): what the project adds, then what the package knows."""
        from plandocs.registers.body_names import BodyNames, BodyNamesFile

        return BodyNames(self._every("bodies", "names", BodyNamesFile))

    def former_names(self) -> list[FormerNames]:
        """Names that ended (tên gọi cũ): those that the project adds, then those of the package."""
        from plandocs.registers.former_names import FormerNamesFile

        return [name for register in self._each("former", FormerNamesFile) for name in register.names]

    def laws(self, wanted: Iterable[str]) -> Laws:
        """Documents that plans cite (danh mục văn bản): the registers that the project adds, then those of the package.

        ``wanted`` are numbers and names that are looked for: a file of the package that has none of them is not read.
        """
        from plandocs.registers.laws import Laws, LawsFile

        own = [path for folder in self.folders for path in sorted((folder / "laws").glob("*.yaml"))]
        names = frozenset(wanted)
        shipped = [path for path in sorted((SHIPPED / "laws").glob("*.yaml")) if not names.isdisjoint(self._told(path))]
        read = (self._read_file(path, LawsFile) for path in (*own, *shipped))
        return Laws([register for register in read if register is not None])

    def _told(self, path: Path) -> frozenset[str]:
        """What stands behind the keys of a shipped register, each on a line of its own; read without its types."""

        def read(problems: Problems) -> frozenset[str]:
            lines = (read_text(path, str(path), problems) or "").split("\n")
            return frozenset(line.partition(": ")[2] for line in lines)

        return self.kept.once(("lines", path), read, self.problems)

    def symbols(self) -> Symbols:
        """Symbols of documents (ký hiệu văn bản): what the project adds, then what the package knows."""
        from plandocs.registers.symbols import SymbolsFile, symbols_of

        read = self._each("symbols", SymbolsFile)
        return self.kept.once(("symbols", self.folders), lambda _problems: symbols_of(read), self.problems)

    def units(self) -> Units:
        """Administrative units (đơn vị hành chính): those of the package, with the changes that the project adds.

        Folders that stand first are right: their changes are laid over those of the others.
        """
        from plandocs.registers.units import shipped_units

        paths = [path for folder in reversed(self.folders) for path in sorted((folder / "units").glob("*.yaml"))]
        if not paths:
            return shipped_units()
        from plandocs.registers.unit_changes import UnitsFile, with_changes

        read = [file for file in (self._read_file(path, UnitsFile) for path in paths) if file is not None]
        return self.kept.once("units", lambda problems: with_changes(shipped_units(), read, problems), self.problems)

    def unit_headings(self) -> Headings:
        """How the heads of units files are spelt (tiêu đề cột): what the project adds, then what the package knows."""
        from plandocs.registers.headings import HeadingsFile, headings_of

        return headings_of(self._every("batch", "headings", HeadingsFile))

    def group_rows(self) -> GroupRows:
        """How rows that head others begin (hàng nhóm): what the project adds, then what the package knows."""
        from plandocs.registers.group_rows import GroupRowsFile, group_rows_of

        return group_rows_of(self._every("rosters", "groups", GroupRowsFile))

    def leftovers(self) -> Leftovers:
        """Words that drafters leave for one another (chữ còn sót): the project's own, then the package's."""
        from plandocs.registers.leftovers import LeftoversFile, leftovers_of

        return leftovers_of(self._every("drafts", "leftovers", LeftoversFile))

    def _every(self, kind: str, name: str, model: type[Register]) -> list[Register]:
        """The registers of one name from every folder that has one, the project's own first."""
        paths = (folder / kind / f"{name}.yaml" for folder in (*self.folders, SHIPPED))
        read = (self._read_file(path, model) for path in paths if path.is_file())
        return [register for register in read if register is not None]

    def _each(self, kind: str, model: type[Register]) -> list[Register]:
        """The registers of a kind, whatever their names, from every folder, the project's own first."""
        paths = [path for folder in (*self.folders, SHIPPED) for path in sorted((folder / kind).glob("*.yaml"))]
        read = (self._read_file(path, model) for path in paths)
        return [register for register in read if register is not None]

    def _read_file(self, path: Path, model: type[Register]) -> Register | None:
        return self.kept.once((path, model), lambda problems: _read(path, model, problems), self.problems)

    def profile(self, name: str) -> Profile | None:
        """The profile of form called ``name`` (hồ sơ thể thức)."""
        return self.typed("profiles", name, Profile)

    def table_form(self, name: str) -> TableForm | None:
        """The form of table called ``name`` (mẫu bảng)."""
        return self.typed("tables", name, TableForm)

    def profile_for(self, form: str, date: datetime.date) -> Profile | None:
        """The profile of ``form`` that is in force on ``date``; the one that began last where several are.

        Only profiles whose names begin with their form are chosen by date ("state-…"): the others need not be read.
        """
        named = [name for name in self.names("profiles") if name.startswith(f"{form}-")]
        fitting = [
            profile
            for profile in map(self.profile, named)
            if profile is not None and profile.form == form and _in_force(profile, date)
        ]
        return max(fitting, key=lambda profile: profile.valid_from.earliest() or datetime.date.min, default=None)

    def wording(self, name: str) -> Wording:
        """The phrases called ``name`` (câu chữ).

        What a project's file lacks comes from the package's, what that lacks from the wording that it extends.
        """

        def read(problems: Problems) -> Wording:
            return Wording(replace(self, problems=problems)._texts(name, ()))

        return self.kept.once(("wording", name), read, self.problems)

    def _texts(self, name: str, below: tuple[str, ...]) -> dict[str, tuple[str, Place]]:
        """The texts of a wording; ``below`` are those that extend it, to which it never leads back."""
        texts: dict[str, tuple[str, Place]] = {}
        for folder in (SHIPPED, *reversed(self.folders)):
            path = folder / "wording" / f"{name}.yaml"
            register = self._read_file(path, WordingFile) if path.is_file() else None
            if register is not None:
                texts = {**self._extended(register, (*below, name)), **texts}
                for phrase, text in register.phrases.items():
                    texts[str(phrase)] = (str(text), register.where("phrases", str(phrase)))
        return texts

    def _extended(self, register: WordingFile, below: tuple[str, ...]) -> dict[str, tuple[str, Place]]:
        """The texts of the wording that a register extends; one that is not there, or leads back, is noted."""
        if register.extends is None:
            return {}
        name = str(register.extends)
        if name in below or self.find("wording", name) is None:
            near = ", ".join(other for other in self.names("wording") if other not in below)
            self.problems.add("PD810", register.where("extends"), name=name, near=near)
            return {}
        return self._texts(name, below)

    def place(self, kind: str, name: str) -> Place:
        """Where a register stands, for messages."""
        return Place(str(self.find(kind, name) or f"{kind}/{name}.yaml"))


def _read(path: Path, model: type[Register], problems: Problems) -> Register | None:
    value = _located(path, problems)
    return validate(model, value, problems) if value is not None else None


def _located(path: Path, problems: Problems) -> Located | None:
    try:
        text = read_text(path, str(path), problems)
    except OSError as error:
        problems.add("PD906", Place(str(path)), file=path, problem=error.strerror or error)
        return None
    value = read_yaml(text, str(path), problems) if text is not None else None
    if text is not None and isinstance(value, Entry) and path.parent.name == _TABLES:
        return brought_up(value, text, Kind.TABLE, problems)
    return value


_TABLES = Kind.TABLE.value.rpartition("/")[2]
"""The folder of the forms of tables, of which some are written in earlier ways."""


def _in_force(profile: Profile, date: datetime.date) -> bool:
    begins = profile.valid_from.earliest() or datetime.date.min
    ends = profile.valid_to.latest() if profile.valid_to else None
    return begins <= date and (ends is None or date <= ends)
