"""A batch that is ready (lô đã mở): its job, and for each unit an order, names, and what its plan is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plandocs.batch.asked import Asked
from plandocs.batch.order import Job, Order
from plandocs.batch.quotas import UnitQuotas
from plandocs.document.registration_form import RegistrationForm


@dataclass(frozen=True, slots=True)
class BatchUnit:
    """A unit of the batch (đơn vị của lô): its order, what it is called, and what its plan is made from."""

    order: Order
    name: str
    province: str
    fingerprint: str
    form: RegistrationForm | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch that is ready (lô đã mở): the job, the units to be made now, and the codes of all that are listed."""

    asked: Asked
    job: Job
    units: tuple[BatchUnit, ...]
    listed: tuple[str, ...]
    files: tuple[Path, ...]
    """The files of the template: problems in them are told by their lines."""
    inputs: Mapping[str, str]
    """All files that the batch is made from, with their hashes."""
    quotas: UnitQuotas | None = None

    @property
    def inputs_within(self) -> list[Path]:
        """Those of its inputs that lie in the folder that it writes to."""
        folder = self.asked.folder.resolve()
        return [path for path in map(Path, self.inputs) if path.resolve().is_relative_to(folder)]

    @property
    def options(self) -> dict[str, Any]:
        """What was asked for besides files (tùy chọn), as the manifest tells it."""
        asked, wanted = self.asked, self.asked.wanted
        return {
            "name": asked.name,
            "to": list(wanted.kinds),
            "split_annexes": wanted.split_annexes,
            "order": asked.order.value,
            "set": {name: str(text) for name, text in asked.values.items()},
            "quota": asked.quota,
            "forms": asked.forms,
        }
