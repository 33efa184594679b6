"""A batch carried out (chạy lô): what is unchanged stays, the rest is made and written, and all of it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from plandocs.batch.folder import Files
from plandocs.batch.following import Follows, Nothing
from plandocs.batch.hands import NoCluster, processors
from plandocs.batch.interrupts import put_off
from plandocs.batch.ledger import Ledger
from plandocs.batch.making import Maker
from plandocs.batch.ready import Batch
from plandocs.batch.records import Output, Record, State
from plandocs.batch.slices import OtherVersion
from plandocs.batch.standing import Standing
from plandocs.batch.working import WorkersLost, results
from plandocs.building.files import PDF
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place

if TYPE_CHECKING:  # few batches make PDF files
    from plandocs.batch.pdfs import Pdfs

Watch = Callable[[int], None]
"""Is told how many more units are done."""


@dataclass(frozen=True, slots=True)
class Means:
    """How the work is done (cách làm): by how many processes, or on which cluster; whether stale files go.

    ``force`` replaces files that people changed; ``dry`` only finds out what would be done.
    """

    jobs: int | None = None
    scheduler: str | None = None
    prune: bool = False
    force: bool = False
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a batch (kết quả): the records of its units in order, and which of them were as they are before."""

    records: tuple[Record, ...]
    unchanged: frozenset[str]
    stale: tuple[Output, ...] = ()
    pruned: tuple[Output, ...] = ()
    replaced: int = 0
    """How many files of people were replaced, as was asked."""
    is_whole: bool = True
    """Whether every unit has been looked after; else the next run goes on."""

    @property
    def made(self) -> int:
        """How many units were made now."""
        return len(self.records) - len(self.unchanged) - len(self.failed) - len(self.kept)

    @property
    def kept(self) -> list[Record]:
        """The units of which a file stays as people have it."""
        return [record for record in self.records if record.state is State.MADE and record.kept]

    @property
    def failed(self) -> list[Record]:
        """The units that failed."""
        return [record for record in self.records if record.state is State.FAILED]


_MOST_OFFICES = 4
"""LibreOffices at work at a time; each takes some 200 MB."""


@dataclass(slots=True)
class _Run:
    batch: Batch
    ledger: Ledger
    standing: Standing
    means: Means
    watch: Watch
    problems: Problems
    done: dict[str, Record] = field(default_factory=dict)
    replaced: int = 0

    def make(self) -> bool:
        """Makes what is not there yet; whether nothing kept it from that."""
        left = [unit for unit in self.batch.units if unit.order.code not in self.done]
        files = Files(self.batch.asked.folder)
        maker = Maker(self.batch, self.ledger, self.standing, files, self.means.force, self.means.dry)
        orders, means = [unit.order for unit in left], self.means
        try:
            with put_off() as check_interrupt, self._followed(maker, len(left), check_interrupt) as follows:
                for number, made in results(self.batch.job, orders, jobs=means.jobs, scheduler=means.scheduler):
                    follows.add(maker.written(left[number], made), made)
                    self._note(follows.finished())
                    check_interrupt()
                self._note(follows.rest())
        except WorkersLost:
            self.problems.add("PD926", Place(""))
        except NoCluster as error:
            self.problems.add("PD927", Place("--scheduler"), address=self.means.scheduler, problem=error)
        except OtherVersion as error:
            self.problems.add("PD928", Place("--scheduler"), problem=error)
        except OSError as error:
            folder = self.batch.asked.folder
            self.problems.add("PD902", Place(str(folder)), file=folder, problem=error.strerror or error)
        self.replaced = maker.keeping.replaced
        return len(self.done) == len(self.batch.units)

    def _note(self, records: Iterable[Record]) -> None:
        for record in records:
            self.done[record.code] = record
            self.watch(1)

    @contextmanager
    def _followed(self, maker: Maker, count: int, check: Callable[[], None]) -> Iterator[Follows]:
        """What follows when a unit's files are written: PDF files, where they are wanted and can be made."""
        is_wanted = PDF in self.batch.asked.wanted.kinds and count and not self.means.dry
        pdfs = self._pdfs(maker, check) if is_wanted else None
        try:
            yield pdfs or Nothing()
        finally:
            if pdfs is not None:
                pdfs.close()

    def _pdfs(self, maker: Maker, check: Callable[[], None]) -> Pdfs | None:
        """What makes PDF files; noted if there is no LibreOffice, and what font it has."""
        from plandocs.batch.pdfs import Pdfs
        from plandocs.writing.pdf import FONT, libre_office, substitute

        place, program = Place(str(self.batch.asked.folder)), libre_office()
        if program is None:
            self.problems.add("PD903", place)
            return None
        if (font := substitute()) is not None:
            self.problems.add("PD905", place, font=FONT, substitute=font)
        return Pdfs(maker, program, min(self.means.jobs or processors(), _MOST_OFFICES), check)

    def records_of_folder(self) -> list[Record]:
        """The records of all units that are listed, in order: those of this run, and what is known of the others."""
        known = {**self.ledger.records, **self.done}
        return [known[code] for code in self.batch.listed if code in known]


def run_batch(batch: Batch, ledger: Ledger, means: Means, watch: Watch, problems: Problems) -> Outcome:
    """Makes the units of a batch that are not there yet (chạy lô), in a folder that this run holds.

    What keeps the run from going on is noted (PD902, PD926 - PD928); what is wrong with a unit is in its record.
    """
    standing = Standing(ledger, batch.asked.folder)
    unchanged = standing.unchanged(batch)
    run = _Run(batch, ledger, standing, means, watch, problems, dict(unchanged))
    watch(len(unchanged))
    stale, pruned = list[Output](), list[Output]()
    try:
        is_whole = run.make()
        if is_whole:
            stale, pruned = _swept(run)
            for name in standing.changed(batch.inputs):
                problems.add("PD931", Place(name), file=name)
        if is_whole and not means.dry:
            ledger.close(_about(batch), run.records_of_folder(), stale)
    except OSError as error:
        is_whole = False
        folder = batch.asked.folder
        problems.add("PD902", Place(str(folder)), file=folder, problem=error.strerror or error)
    finally:
        ledger.stop()
    records = tuple(run.done[unit.order.code] for unit in batch.units if unit.order.code in run.done)
    return Outcome(records, frozenset(unchanged), tuple(stale), tuple(pruned), run.replaced, is_whole)


def _swept(run: _Run) -> tuple[list[Output], list[Output]]:
    """The stale files that stay and those that were deleted: as they were made, and when that is asked for."""
    stale = list(run.standing.stale(run.records_of_folder()))
    pruned = [output for output in stale if run.means.prune and run.standing.is_there(output)]
    for output in pruned if not run.means.dry else ():
        Files(run.batch.asked.folder).delete(output.file)
    return [output for output in stale if output not in pruned], pruned


def _about(batch: Batch) -> Mapping[str, Any]:
    """What the manifest tells of the batch: the version of plandocs, what was asked for, the hashes of all inputs."""
    return {
        "plandocs": version("plandocs"),
        "template": batch.asked.template.as_posix(),
        "options": batch.options,
        "inputs": dict(batch.inputs),
    }
