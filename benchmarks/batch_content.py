"""What the batch is measured with: units of the register, and a template with the content of a plan for other engines.

The template is what plandocs itself makes of the shipped one for a unit whose names are marks, with tags in their
place. So the others have the same styles, the same paragraphs and the same runs to work on, and less to decide: no rule
as long as the name above it, no condition, no check.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from plandocs.batch.asked import Asked
from plandocs.batch.forms import form_of, marks_of, places_of
from plandocs.batch.opening import open_batch
from plandocs.batch.order import Order
from plandocs.batch.press import Press
from plandocs.batch.ready import Batch
from plandocs.batch.shapes import Shapes
from plandocs.building.starting import template_named
from plandocs.diagnostics.diagnostic import Problems
from plandocs.document.marks import Marks
from plandocs.writing.plates import Plate

TEMPLATE = "ke-hoach-xa-tu-tinh"
"""The shipped template of a commune's plan."""
ALIKE = 20
"""Units of one shape whose plans an engine makes in one go."""
CAPITALS = "_capitals"
"""What the name of a word ends with where it stands in capitals."""
CHANGED = ("word/document.xml", "docProps/core.xml")
"""The parts in which the names of a unit stand."""

Thing = TypeVar("Thing")


def opened(folder: Path, codes: Sequence[str] = ()) -> Batch:
    """The shipped template with these units, or all of the register, ready to be made in a folder."""
    template, problems = template_named(Path(TEMPLATE), Path(TEMPLATE)), Problems()
    batch = open_batch(Asked(template, folder, all_units=True, only=tuple(codes)), problems)
    if batch is None:
        raise LookupError(list(problems))
    return batch


@dataclass(frozen=True)
class Alike:
    """Units of the commonest shape: their plans differ in names only."""

    batch: Batch
    count: int

    @cached_property
    def orders(self) -> Sequence[Order]:
        """So many of them, from all over the register."""
        keys = [self.shapes.of(unit.order).key for unit in self.batch.units]
        ((commonest, _),) = Counter(keys).most_common(1)
        alike = [unit.order for unit, key in zip(self.batch.units, keys, strict=True) if key == commonest]
        return spread(alike, self.count)

    @cached_property
    def shapes(self) -> Shapes:
        """Tells what is open in a unit."""
        return Shapes(self.batch.job)

    def words(self, order: Order) -> Mapping[str, str]:
        """The names of a unit."""
        return self.shapes.of(order).words

    def plate(self) -> Plate:
        """The plate from which they are printed."""
        problems, job = Problems(), self.batch.job
        built = Press(job).built(self._with_marks, problems)
        form = form_of(built, problems, job.wanted, self._marks, places_of(self.orders[0])) if built else None
        if form is None:
            raise LookupError("the form of the commonest shape")
        (plate,) = form.plates
        return plate

    def template(self, tag: str) -> bytes:
        """The same as a template: a Word file of plandocs with a tag, spelt as an engine does, for every name."""
        (made,) = Press(self.batch.job).made_alone(self._with_marks).files.values()
        parts = parts_of(made)
        for name in CHANGED:
            text = parts[name].decode()
            for key, mark in self._marks.words.items():
                text = text.replace(mark, tag % key).replace(mark.upper(), tag % (key + CAPITALS))
            if self._marks.stand_in(text):
                raise ValueError("a name stands where a tag cannot")
            parts[name] = text.encode()
        return zipped(parts)

    @cached_property
    def _marks(self) -> Marks:
        marks = marks_of(self.shapes.of(self.orders[0]))
        if marks is None:
            raise LookupError("marks for the names of the commonest shape")
        return marks

    @cached_property
    def _with_marks(self) -> Order:
        """A unit whose names are marks."""
        first = self.orders[0]
        return self.shapes.with_words(first, self.shapes.of(first), self._marks.words, places_of(first))


def tags(words: Mapping[str, str]) -> dict[str, str]:
    """The names of a unit as a template of another engine asks for them."""
    return {**words, **{f"{key}{CAPITALS}": word.upper() for key, word in words.items()}}


def spread(things: Sequence[Thing], count: int) -> Sequence[Thing]:
    """So many of the things, at even distances."""
    count = min(count, len(things))
    return [things[at * len(things) // count] for at in range(count)]


def parts_of(archive: bytes) -> dict[str, bytes]:
    """The parts of a Word file by name."""
    with zipfile.ZipFile(io.BytesIO(archive)) as held:
        return {name: held.read(name) for name in held.namelist()}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A Word file of these parts."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as held:
        for name, data in parts.items():
            held.writestr(name, data)
    return archive.getvalue()


def texts(archive: bytes) -> list[str]:
    """The text of each paragraph of a Word file, and last its title."""
    parts = parts_of(archive)
    paragraphs = parts["word/document.xml"].decode().split("</w:p>")
    found = ["".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", paragraph)) for paragraph in paragraphs]
    title = re.findall(r"<dc:title>([^<]*)</dc:title>", parts["docProps/core.xml"].decode())
    return [html.unescape(text) for text in (*found, *title)]


def template_at(folder: Path, name: str) -> Path:
    """Where the template of an engine lies."""
    return folder / f"{name}-template.docx"


def data_at(folder: Path) -> Path:
    """Where the names of the units lie."""
    return folder / "units.json"
