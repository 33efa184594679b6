"""A command that something befalls: what may be found after it, and after the run that follows."""

from __future__ import annotations

import json
import re
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from plandocs.writing.passing_folders import SCRATCH, sweep
from tests.faults.forks import POOL, Fault, Forks, Ran
from tests.faults.project import (
    ARCHIVE,
    OUT,
    PLAN,
    PLAN_FILE,
    TEMPLATE,
    TEMPLATE_FILE,
    Command,
    contents,
    copied,
    make_project,
)

MACHINE, INTERRUPTED = 3, 130
_MANIFEST = f"{OUT}/plandocs-batch.json"
_CRIES = "Traceback", "Exception ignored"
_UNFINISHED = re.compile(r"(^|/)\.plandocs-")
_LAST_YEAR = "Bồi dưỡng", "Tập huấn"


@dataclass(frozen=True)
class Bench:
    """A command with what it makes when nothing befalls it, from a new project and from one where it ran before."""

    forks: Forks
    command: Command
    project: Path
    """As it is before the command."""
    earlier: Path
    """The same after an earlier run that made something else."""
    wanted: Mapping[str, bytes]
    untroubled: Ran

    def tried(self, fault: Fault, *, with_earlier: bool) -> tuple[Ran, list[str]]:
        """A run that the fault befalls, and the defects that it and the next run show."""
        source = self.earlier if with_earlier else self.project
        folder = copied(source, self.project.parents[1] / "case" / "p")
        before = contents(folder)
        ran = self.run(folder, fault)
        after = contents(folder)
        flaws = [*self._of_run(ran, fault), *self._of_files(before, after, ran)]
        flaws += ["processes are left"] if ran.left else []
        again = self.run(folder)
        if again.code != self.untroubled.code:
            flaws.append(f"the next run ends with {again.code}: {again.err[-300:]}")
        flaws += [f"after the next run: {name}" for name in _differences(self.wanted, contents(folder))]
        sweep(folder.parent / "tmp", SCRATCH)  # the next run that needs room there does it
        flaws += [f"left behind: {left.name}" for left in (folder.parent / "tmp").glob(f"{SCRATCH}*")]
        return ran, flaws

    def run(self, folder: Path, fault: Fault | None = None, listing: str = "") -> Ran:
        """A run of the command."""
        environment = {"PLANDOCS_SOFFICE": str(self.project.parents[1] / "source" / "soffice")}
        if self.command.words[-2:] == ("--jobs", "2"):
            environment[POOL] = "1"
        return self.forks.run(self.command.words, folder, fault, listing=listing, environment=environment)

    def calls(self, listing: str) -> tuple[str, ...]:
        """The calls that an untroubled run makes."""
        folder = copied(self.project, self.project.parents[1] / "case" / "p")
        return self.run(folder, listing=listing).calls

    def beside(self, folder: str) -> list[int]:
        """The numbers of the calls that an untroubled run makes in a folder of the project, or beside a file of it."""
        within = folder if "." not in folder else "."
        parts = [
            call.partition(" ")[2].removeprefix(f"{self.project.parents[1]}/case/p/") for call in self.calls("audit")
        ]
        return [
            number
            for number, path in enumerate(parts, 1)
            if path.startswith((f"{within}/", ".plandocs-")) or path == within
        ]

    def _of_run(self, ran: Ran, fault: Fault) -> list[str]:
        flaws = [f"says {word}: {ran.err[-900:]}" for word in _CRIES if word in ran.err + ran.out]
        is_killed = not fault.errno and ran.code == -9
        is_killed |= bool(fault.signal) and -ran.code == getattr(signal, fault.signal)  # it had not begun
        is_killed |= ran.code == -6 and "memory allocation" in ran.err
        if not is_killed and ran.code not in (self.untroubled.code, MACHINE, *([INTERRUPTED] if fault.signal else ())):
            flaws.append(f"ends with {ran.code}: {ran.err[-300:]}")
        return flaws

    def _of_files(self, before: Mapping[str, bytes], after: Mapping[str, bytes], ran: Ran) -> list[str]:
        flaws = [f"lost: {name}" for name in before if name not in after and not _UNFINISHED.search(name)]
        for name, data in after.items():
            if _UNFINISHED.search(name) or data in (before.get(name), self.wanted.get(name)):
                continue
            if (name == _MANIFEST and _is_json(data)) or (name == ARCHIVE and _is_archive(data)):
                continue
            flaws.append(f"neither the earlier nor the new one: {name}")
        if ran.code == self.untroubled.code:
            # A manifest may tell of a fault: what could not be read has no hash, and is looked at again next time.
            flaws += [
                f"done without {name}"
                for name in _differences(self.wanted, after)
                if not _UNFINISHED.search(name) and name != _MANIFEST
            ]
        return flaws


def bench_of(command: Command, forks: Forks, source: Path, folder: Path) -> Bench:
    """A bench for a command, with the projects that it needs below a folder; ``source`` has a project."""
    project = copied(source, folder / "plain" / "p")
    earlier = copied(source, folder / "earlier" / "p")
    bench = Bench(forks, command, project, earlier, {}, Ran(0, "", ""))
    done = copied(project, folder / "done" / "p")
    untroubled = bench.run(done)
    wanted = contents(done)
    if command.has_ledger:
        for name, text in ((PLAN_FILE, PLAN), (TEMPLATE_FILE, TEMPLATE)):
            (earlier / name).write_text(text.replace(*_LAST_YEAR), encoding="utf-8")
        bench.run(earlier)
        for name, text in ((PLAN_FILE, PLAN), (TEMPLATE_FILE, TEMPLATE)):
            (earlier / name).write_text(text, encoding="utf-8")
    for name in wanted:
        if not (earlier / name).exists():
            (earlier / name).parent.mkdir(exist_ok=True)
            (earlier / name).write_bytes(b"earlier")
    return Bench(forks, command, project, earlier, wanted, untroubled)


def source_of(forks: Forks, folder: Path) -> Path:
    """A project with forms that came back."""
    source = folder / "source" / "p"
    make_project(source)
    forks.run(("quota", PLAN_FILE, "--forms", "-o", "phieu"), source)
    return source


def _differences(wanted: Mapping[str, bytes], found: Mapping[str, bytes]) -> list[str]:
    return sorted(name for name in {*wanted, *found} if wanted.get(name) != found.get(name))


def _is_archive(data: bytes) -> bool:
    """An archive of the units that could be made is whole as well."""
    try:
        with ZipFile(BytesIO(data)) as package:
            return package.testzip() is None
    except BadZipFile:
        return False


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except ValueError:
        return False
    return True
