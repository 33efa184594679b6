"""A plan set once for all units of a shape (khuôn của một dạng), after it has been proved on several of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from plandocs.batch.order import Made, Order
from plandocs.batch.shapes import Shape
from plandocs.building.build import Built
from plandocs.building.files import DOCX, Wanted, file_names
from plandocs.diagnostics.diagnostic import Diagnostic, Problems
from plandocs.diagnostics.place import Place
from plandocs.document.marks import Marks, Unplaceable
from plandocs.document.stencil import Stencil, stencil_of
from plandocs.writing.plates import Plate, plate_of

MARKS = ("Qzwxja Wfjzqk", "Xqjwzo Jzfwqu", "Wjqxze Zfqjwi", "Zwqfjy Fqxzwa", "Fjxqwo Qwzjxe", "Jqfzwu Xwjqzy")
"""Words that no language has, to stand for those of a unit; their letters are not those of Vietnamese names."""
OTHERS = ("Wzxqj", "Qfwzj Zjxwq Fwxqz Jwqzf", "Jfqxw Wqzfj Xzqjw", "Xwfjq", "Zqjfx Wxqzj Jxfwq", "Fzwqj Xjwqf Zwxjq Q")
"""Other such words: fewer or more of them, shorter or longer."""


@dataclass(frozen=True, slots=True)
class Form:
    """The plan of a shape (khuôn): one plate for each of its documents, and its problems."""

    names: tuple[str, ...]
    plates: tuple[Plate, ...]
    problems: Stencil[tuple[Diagnostic, ...]]
    places: Mapping[str, Place]
    sources: tuple[Path, ...]

    def made(self, order: Order, words: Mapping[str, str]) -> Made | None:
        """The files of a unit of this shape; None where its words make more differ than themselves."""
        files = {}
        for name, plate in zip(self.names, self.plates, strict=True):
            printed = plate.printed(words)
            if printed is None:
                return None
            files[f"{order.stem}{name}"] = printed
        problems = self.problems.node
        if self.problems.make is not None:
            problems = self.problems.filled(words, dict(self._places_of(order)))
        return Made(files, problems, self.sources)

    def _places_of(self, order: Order) -> Iterator[tuple[Place, Place]]:
        for key, text in (*order.facts.items(), *order.values.items()):
            yield self.places[key], text.place


def places_of(order: Order) -> dict[str, Place]:
    """A place of its own for each fact and value of a unit, to stand for those of others."""
    return {key: Place(f"\ue002{key}\ue003") for key in (*order.facts, *order.values)}


def marks_of(shape: Shape) -> Marks | None:
    """Marks for the open words of a shape; None where there are none, or too many."""
    if not 0 < len(shape.words) <= len(MARKS):
        return None
    return Marks(dict(zip(shape.words, MARKS, strict=False)))


def form_of(built: Built, problems: Problems, wanted: Wanted, marks: Marks, places: Mapping[str, Place]) -> Form | None:
    """The form of a plan that was built with marks; None where its words stand in more than text."""
    if wanted.kinds != (DOCX,) or wanted.split_annexes:
        return None
    own = Problems()
    own.extend(problems)
    try:
        plates = tuple(_plates(built, wanted, marks, own))
        told = stencil_of(tuple(own), marks, frozenset(places.values()))
    except Unplaceable:
        return None
    return Form(tuple(file_names(built, "", wanted)), plates, told, places, built.sources)


def _plates(built: Built, wanted: Wanted, marks: Marks, problems: Problems) -> Iterator[Plate]:
    from plandocs.building.build import frame_of

    for each in built.each:
        frame = frame_of(each, wanted.look, problems)
        if frame is None:
            raise Unplaceable
        yield plate_of(each.document, frame, each.profile, marks)


def proves(form: Form, tried: Sequence[tuple[Order, Mapping[str, str], Made]]) -> bool:
    """Whether a form makes of these units, to the byte, what they are made of one by one (thử khuôn)."""
    return all(form.made(order, words) in (made, None) for order, words, made in tried)
