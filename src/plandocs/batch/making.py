"""A unit's files put in place (ghi tệp của đơn vị): noted in the ledger first, all of them or none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from plandocs.batch.folder import Files, stops_all
from plandocs.batch.hashes import hash_of
from plandocs.batch.keeping import Keeping
from plandocs.batch.ledger import Ledger
from plandocs.batch.names import FORM
from plandocs.batch.order import Made
from plandocs.batch.ready import Batch, BatchUnit
from plandocs.batch.records import Output, Record, State, kept
from plandocs.batch.standing import Standing
from plandocs.building.files import XLSX
from plandocs.building.outputs import kept_inputs
from plandocs.building.quota_forms import form_file
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place


@dataclass(slots=True)
class Maker:
    """Writes what comes of each unit (ghi kết quả); raises OSError where nothing else could be written either."""

    batch: Batch
    ledger: Ledger
    standing: Standing
    files: Files
    is_forced: bool = False
    """Whether files of people are replaced."""
    is_dry: bool = False
    """Whether nothing is written, and only told what would be."""
    past: Mapping[str, Record] = field(init=False)
    """What earlier runs made, by the codes of units."""
    keeping: Keeping = field(init=False)
    _within: list[Path] = field(init=False)

    def __post_init__(self) -> None:
        """Remembers what stood before, and looks once which of the batch's inputs lie in the folder."""
        self.past = dict(self.ledger.records)
        self.keeping = Keeping(self.ledger, self.files.folder, self.is_forced)
        self._within = self.batch.inputs_within

    def written(self, unit: BatchUnit, made: Made) -> Record:
        """The record of a unit, whose files are in place unless it failed; then those of an earlier run stay."""
        problems = Problems()
        problems.extend(made.problems)
        files = self._all_files(unit, made) if not problems.has_errors else {}
        if inputs := [*self._within, *made.sources]:
            kept_inputs(files, self.files.folder, inputs, problems)
        record = Record(
            unit.order.code,
            unit.name,
            unit.province,
            State.MADE,
            unit.fingerprint,
            tuple(Output(name, len(data), hash_of(data)) for name, data in files.items()),
            self.standing.hashes_of(made.sources),
            kept(problems),
        )
        return self.failed(record, Problems()) if problems.has_errors or not files else self.put(record, files)

    def put(self, record: Record, files: Mapping[str, bytes]) -> Record:
        """Notes a record and puts the files in place that it speaks of; the record as it is then.

        Files of people stay where they are.
        """
        try:
            record, own = self.keeping.kept(record, files)
        except OSError as error:
            problems = Problems()
            problems.add("PD906", Place(str(error.filename)), file=error.filename, problem=error.strerror or error)
            return self.failed(record, problems)
        self._note(record)
        if self.is_dry:
            return record
        try:
            self.files.write(own)
        except OSError as error:
            if stops_all(error):
                raise
            problems, name = Problems(), next(iter(files), "")
            target = self.files.folder / name
            problems.add("PD902", Place(str(target)), file=target, problem=error.strerror or error)
            return self.failed(record, problems)
        return record

    def failed(self, record: Record, problems: Problems, outputs: tuple[Output, ...] | None = None) -> Record:
        """Notes that a unit failed; ``outputs`` are its files then, else those of earlier runs, which stay its own."""
        if outputs is None:
            outputs = tuple(self._left(record))
        told = (*record.problems, *kept(problems))
        failed = replace(record, state=State.FAILED, outputs=outputs, problems=told)
        self._note(failed)
        return failed

    def _left(self, record: Record) -> Iterator[Output]:
        """The files of a unit that failed: those of earlier runs, and what this one has put in place, as they lie."""
        past = self.past[record.code].outputs if record.code in self.past else ()
        before = {output.file: output for output in past}
        for name, output in {**{output.file: output for output in record.outputs}, **before}.items():
            found = self.keeping.found(output) or before.get(name)
            if found is not None:
                yield found

    def _note(self, record: Record) -> None:
        if not self.is_dry:
            self.ledger.note(record)

    def _all_files(self, unit: BatchUnit, made: Made) -> dict[str, bytes]:
        quotas = self.batch.quotas
        if unit.form is None or quotas is None or not made.files:
            return dict(made.files)
        return {**made.files, f"{unit.order.stem}{FORM}.{XLSX}": form_file(quotas.built, unit.form)}
