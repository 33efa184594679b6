"""The PDF files of a batch (xuất PDF cả lô): forty Word files to a LibreOffice, a few of them at work at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import PurePosixPath
from secrets import token_hex

from plandocs.batch.folder import PREFIX
from plandocs.batch.hashes import hash_of
from plandocs.batch.making import Maker
from plandocs.batch.order import Made
from plandocs.batch.records import Output, Record, State
from plandocs.building.files import DOCX, PDF
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.writing.pdf_piles import Pile

_IN_A_PILE = 40
_MOST_LOST = 3
"""Single files after one another that LibreOffice could not convert: it is not asked again."""


@dataclass(slots=True)
class _Unit:
    """A unit that waits for PDF files (đơn vị chờ PDF)."""

    record: Record
    kept: tuple[Output, ...]
    waits: set[str] = field(default_factory=set)
    made: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    """The files that have come, each with the hash of what it was made from."""
    told: str | None = None
    """Why one could not be made."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """A Word file that is to become a PDF."""

    unit: _Unit
    name: str
    data: bytes


@dataclass(slots=True)
class Pdfs:
    """Makes PDF files of units' Word files (xuất PDF) and puts them in place.

    A Word file that became a PDF in an earlier run, and is the same, keeps it; one that is somebody's own gets none.
    What fails in a pile is tried again by itself. It has to be closed.
    """

    maker: Maker
    program: str
    most: int
    """How many LibreOffices work at a time."""
    check: Callable[[], None]
    """Is called while waiting, and may raise."""
    _wishes: list[_Wish] = field(default_factory=list)
    _queue: deque[list[_Wish]] = field(default_factory=deque)
    _piles: dict[int, tuple[Pile, list[_Wish]]] = field(default_factory=dict)
    _ready: list[Record] = field(default_factory=list)
    _begun: int = 0
    _run: str = field(default_factory=lambda: token_hex(4))
    """Tells folders of this run from one in which a LibreOffice of a killed run may still be at work."""
    _lost: int = 0

    def add(self, record: Record, made: Made) -> None:
        """Asks for the PDF files of a unit whose Word files are in place; one that failed is finished."""
        if record.state is not State.MADE:
            self._ready.append(record)
            return
        before = self.maker.past.get(record.code)
        known = {output.file: output for output in before.outputs if output.made_from} if before is not None else {}
        wishes, kept = dict[str, bytes](), list[Output]()
        others = {output.file for output in record.kept}
        for name in (name for name in made.files if name.endswith(f".{DOCX}")):
            target, given = _pdf_name(name), made.for_pdf.get(name, made.files[name])
            if name in others:
                continue
            earlier = known.get(target)
            if earlier and earlier.made_from == hash_of(given) and self.maker.standing.is_there(earlier):
                kept.append(earlier)
            else:
                wishes[target] = given
        unit = _Unit(record, tuple(kept), set(wishes))
        self._wishes += [_Wish(unit, target, given) for target, given in wishes.items()]
        if not wishes:
            self._finish(unit)

    def finished(self) -> Iterator[Record]:
        """The records of units that have got all their files since (các đơn vị xong).

        Waits while more piles are ready than can be worked on.
        """
        while len(self._wishes) >= _IN_A_PILE:
            self._queue.append(self._wishes[:_IN_A_PILE])
            del self._wishes[:_IN_A_PILE]
        self._step()
        while len(self._queue) > self.most:
            self._wait()
        yield from self._given()

    def rest(self) -> Iterator[Record]:
        """The records of all units that still wait, when they have got their files."""
        share = -(-len(self._wishes) // self.most) or 1
        self._queue += (self._wishes[start : start + share] for start in range(0, len(self._wishes), share))
        self._wishes.clear()
        self._step()
        while self._piles or self._queue:
            self._wait()
            yield from self._given()
        yield from self._given()

    def close(self) -> None:
        """Ends what is still at work."""
        for pile, _ in self._piles.values():
            pile.stop()
        self._piles.clear()

    def _given(self) -> Iterator[Record]:
        while self._ready:
            yield self._ready.pop(0)

    def _wait(self) -> None:
        """Lets some time go by."""
        self.check()
        for pile, _ in islice(self._piles.values(), 1):
            pile.wait()
        self._step()

    def _step(self) -> None:
        """Takes what piles have made that are over, and begins others in their place."""
        for number in [number for number, (pile, _) in self._piles.items() if pile.is_over]:
            pile, wishes = self._piles.pop(number)
            self._take(wishes, pile.taken(), pile.told)
        while self._queue and len(self._piles) < self.most:
            self._begin(self._queue.popleft())

    def _begin(self, wishes: list[_Wish]) -> None:
        if self._lost >= _MOST_LOST:
            for wish in wishes:
                self._fail(wish, "")
            return
        self._begun += 1
        folder = self.maker.files.folder / f"{PREFIX}pdf-{self._run}-{self._begun}"
        self._piles[self._begun] = Pile.begun(self.program, [wish.data for wish in wishes], folder), wishes

    def _take(self, wishes: list[_Wish], made: list[bytes | None], told: str) -> None:
        lost = [wish for wish, data in zip(wishes, made, strict=True) if data is None]
        if len(wishes) == 1:
            self._lost = self._lost + 1 if lost else 0
        for wish, data in zip(wishes, made, strict=True):
            if data is not None:
                wish.unit.made[wish.name] = data, hash_of(wish.data)
                self._got(wish)
        for wish in lost:
            if len(wishes) > 1:
                self._queue.append([wish])
            else:
                self._fail(wish, told)

    def _fail(self, wish: _Wish, told: str) -> None:
        wish.unit.told = wish.unit.told or told or wish.name
        self._got(wish)

    def _got(self, wish: _Wish) -> None:
        wish.unit.waits.discard(wish.name)
        if not wish.unit.waits:
            self._finish(wish.unit)

    def _finish(self, unit: _Unit) -> None:
        """Puts the PDF files of a unit in place; it has failed where one could not be made, and its Word files stay."""
        new = tuple(Output(name, len(data), hash_of(data), source) for name, (data, source) in unit.made.items())
        outputs = (*unit.record.outputs, *sorted((*unit.kept, *new), key=lambda output: output.file))
        record = replace(unit.record, outputs=outputs)
        if unit.told is None:
            self._ready.append(self.maker.put(record, {name: data for name, (data, _) in unit.made.items()}))
            return
        problems = Problems()
        problems.add("PD904", Place(record.outputs[0].file), problem=unit.told)
        self._ready.append(self.maker.failed(unit.record, problems, unit.record.outputs))


def _pdf_name(name: str) -> str:
    return PurePosixPath(name).with_suffix(f".{PDF}").as_posix()
