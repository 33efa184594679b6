"""What people changed is kept (giữ bản sửa tay): no file is replaced that no run of the batch made, unless asked to."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from plandocs.batch.hashes import ABSENT, hash_of, hash_of_file
from plandocs.batch.ledger import Ledger
from plandocs.batch.records import Output, Record, kept
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place


@dataclass(slots=True)
class Keeping:
    """Looks at what lies where files are to go (đối chiếu trước khi ghi), as the folder's ledger knows it.

    ``replaced`` counts files of people that are replaced because ``is_forced``.
    """

    ledger: Ledger
    folder: Path
    is_forced: bool = False
    replaced: int = 0

    def kept(self, record: Record, files: Mapping[str, bytes]) -> tuple[Record, dict[str, bytes]]:
        """A record and the files that may be put in place; those that stay are marked in it, and told (PD929).

        Raises OSError where a file cannot be read.
        """
        others = {name for name, data in files.items() if self._is_others(name, data)}
        if self.is_forced or not others:
            self.replaced += len(others)
            return record, dict(files)
        problems = Problems()
        for name in sorted(others):
            problems.add("PD929", Place(str(self.folder / name)), count=1, files=name)
        outputs = tuple(replace(one, kept=True) if one.file in others else one for one in record.outputs)
        told = replace(record, outputs=outputs, problems=(*record.problems, *kept(problems)))
        return told, {name: data for name, data in files.items() if name not in others}

    def found(self, output: Output) -> Output | None:
        """A file as it lies, if a run made it; one that was cut short may have left an earlier one."""
        path = self.folder / output.file
        if not path.is_file():
            return None
        sha256 = hash_of_file(path)
        if sha256 == output.sha256:
            return output
        is_ours = self.ledger.has_made(output.file, sha256)
        return replace(output, size=path.stat().st_size, sha256=sha256, made_from="") if is_ours else None

    def _is_others(self, name: str, data: bytes) -> bool:
        path = self.folder / name
        if not path.is_file():
            return False
        sha256 = hash_of_file(path)
        if sha256 == ABSENT:  # what cannot be read just now is nobody's own for that
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return sha256 != hash_of(data) and not self.ledger.has_made(name, sha256)
