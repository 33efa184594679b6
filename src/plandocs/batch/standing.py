"""What still stands of earlier runs (còn nguyên): units whose files need not be made again, and stale files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plandocs.batch.hashes import hash_of_file
from plandocs.batch.ledger import Ledger
from plandocs.batch.ready import Batch, BatchUnit
from plandocs.batch.records import Output, Record, State
from plandocs.building.files import DOCX, PDF


@dataclass(slots=True)
class Standing:
    """Looks at a folder as its ledger tells it (đối chiếu sổ với thư mục); each spreadsheet is read once."""

    ledger: Ledger
    folder: Path
    _hashes: dict[str, str] = field(default_factory=dict)

    def hashes_of(self, sources: Iterable[Path]) -> dict[str, str]:
        """The hashes of spreadsheets by their names (mã băm của bảng tính)."""
        return {source.as_posix(): self._hash(source.as_posix()) for source in sources}

    def changed(self, inputs: Mapping[str, str]) -> list[str]:
        """The names of inputs and spreadsheets that hold something else than when they were hashed (đã bị thay đổi)."""
        known = {**self._hashes, **inputs}
        return [name for name, sha256 in known.items() if hash_of_file(Path(name)) != sha256]

    def unchanged(self, batch: Batch) -> dict[str, Record]:
        """The records, by code, of units of which the same would be made again and all is there (không thay đổi)."""
        found = {}
        for unit in batch.units:
            record = self.ledger.records.get(unit.order.code)
            if record is not None and self._stands(record, unit, batch):
                found[unit.order.code] = record
        return found

    def is_there(self, output: Output) -> bool:
        """Whether a file is on the disk as it was made."""
        path = self.folder / output.file
        try:
            if path.stat().st_size != output.size:
                return False
        except OSError:
            return False
        return hash_of_file(path) == output.sha256

    def stale(self, records: Iterable[Record]) -> Iterator[Output]:
        """Files that earlier runs made, none of these units makes, and that are still there (tệp thừa)."""
        made = {output.file.casefold() for record in records for output in record.outputs}
        for name, output in sorted(self.ledger.files.items()):
            if name.casefold() not in made and (self.folder / name).is_file():
                yield output

    def _stands(self, record: Record, unit: BatchUnit, batch: Batch) -> bool:
        if (
            record.state is not State.MADE
            or record.fingerprint != unit.fingerprint
            or not record.outputs
            or record.kept
        ):
            return False
        if any(self._hash(source) != known for source, known in record.sources.items()):
            return False
        is_complete = PDF not in batch.asked.wanted.kinds or _of_kind(record, PDF) == _of_kind(record, DOCX)
        return is_complete and all(map(self.is_there, record.outputs))

    def _hash(self, source: str) -> str:
        if source not in self._hashes:
            self._hashes[source] = hash_of_file(Path(source))
        return self._hashes[source]


def _of_kind(record: Record, kind: str) -> int:
    return sum(output.file.endswith(f".{kind}") for output in record.outputs)
