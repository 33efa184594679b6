"""``plandocs.render_batch``: the plans of many units from one template, into one folder (tạo hàng loạt)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from plandocs.batch.asked import Asked
from plandocs.batch.folder import held
from plandocs.batch.ledger import Ledger
from plandocs.batch.names import DEFAULT
from plandocs.batch.opening import open_batch
from plandocs.batch.ready import Batch as Opened
from plandocs.batch.records import Record, State
from plandocs.batch.running import Means, Outcome, run_batch
from plandocs.building.files import DOCX, Wanted
from plandocs.building.starting import template_named
from plandocs.diagnostics.diagnostic import Problems
from plandocs.library.documents import kinds_of
from plandocs.library.errors import UsageError
from plandocs.library.problems import Problem, Report, told, told_in_turn
from plandocs.library.sources import Folder, inputs_given


@dataclass(frozen=True, slots=True)
class UnitPlan:
    """What came of one unit (kết quả của một đơn vị)."""

    code: str
    name: str
    province: str
    made: bool
    """Whether its files are there, whole and up to date."""
    unchanged: bool
    """Whether they were so before, and stayed."""
    files: tuple[Path, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Batch(Report):
    """What came of a batch (kết quả lô); ``problems`` are those of the batch as a whole, each unit has its own."""

    units: tuple[UnitPlan, ...]
    finished: bool
    """Whether every unit was looked after; else the same call goes on where this one stopped."""


def render_batch(
    template: Folder,
    folder: Folder,
    *,
    units: Folder | None = None,
    province: str | None = None,
    only: Sequence[str] = (),
    quota: Folder | None = None,
    values: Mapping[str, object] | None = None,
    to: Sequence[str] = (DOCX,),
    look: Folder | None = None,
    split_annexes: bool = False,
    pattern: str = DEFAULT,
    jobs: int | None = None,
    force: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Batch:
    """Makes the plans of many units from one template (tạo hàng loạt), as ``plandocs batch`` does.

    The units are those of a file, of a province, those that ``only`` names, or those with a quota. What is unchanged in
    ``folder`` stays. Raises UsageError. ``pattern`` names the files; ``progress`` is told how many more units are done.
    """
    if units is None and province is None and not only and quota is None:
        raise UsageError("say which units: units=, province=, only= or quota=")
    problems, inputs = Problems(), inputs_given(values, None)
    path = Path(template)
    asked = Asked(
        template_named(path, Path(path.name)),
        Path(folder),
        Wanted(kinds_of(to), split_annexes, Path(look) if look is not None else None),
        Path(units) if units is not None else None,
        province=province,
        only=tuple(only),
        values=inputs.values if inputs is not None else {},
        name=pattern,
        quota=str(quota) if quota is not None else None,
    )
    opened = open_batch(asked, problems)
    outcome = _outcome(opened, Means(jobs, force=force), progress or _unheard, problems) if opened is not None else None
    records = outcome.records if outcome is not None else ()
    unchanged = outcome.unchanged if outcome is not None else frozenset[str]()
    made = tuple(_unit(record, Path(folder), is_old=record.code in unchanged) for record in records)
    return Batch(told(problems), made, outcome is not None and outcome.is_whole)


def _outcome(batch: Opened, means: Means, watch: Callable[[int], None], problems: Problems) -> Outcome | None:
    """What came of the units; None, with the reason noted, if the folder is another's."""
    with held(batch.asked.folder, problems) as is_ours:
        if not is_ours:
            return None
        ledger = Ledger.open(batch.asked.folder, problems)
        if not ledger.belongs_to(batch.asked.template, problems):
            return None
        return run_batch(batch, ledger, means, watch, problems)


def _unit(record: Record, folder: Path, *, is_old: bool) -> UnitPlan:
    is_made = record.state is State.MADE
    files = tuple(folder / output.file for output in record.outputs if is_made and not output.kept)
    problems = told_in_turn(record.problems)
    return UnitPlan(record.code, record.name, record.province, is_made, is_old, files, problems)


def _unheard(_more: int) -> None:
    """Nobody is told."""
