"""One plan after another from an opened template (máy in): what units share is made ready once."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from plandocs.batch.forms import OTHERS, Form, form_of, marks_of, places_of, proves
from plandocs.batch.order import Job, Made, Order
from plandocs.batch.shapes import Shape, Shapes
from plandocs.building.build import Built, built_of
from plandocs.building.choosing import told_of
from plandocs.building.files import PDF, files_of, variants_for_pdf
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.loading.inputs import Inputs
from plandocs.loading.load import typed_plan
from plandocs.loading.templates import filled

_TRIED = 2
"""Units of a shape that are made one by one before a form is; it has to make the same of them."""


@dataclass(slots=True)
class Press:
    """Makes the files of one unit after another (máy in), each as if it were the only one.

    Units of one shape are printed from a form, once that has been proved on some of them.
    """

    job: Job
    _shapes: Shapes = field(init=False)
    _tried: dict[tuple[object, ...], list[tuple[Order, Mapping[str, str], Made]]] = field(default_factory=dict)
    _forms: dict[tuple[object, ...], Form | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Makes ready what tells shapes."""
        self._shapes = Shapes(self.job)

    def made(self, order: Order) -> Made:
        """The files of one unit; what is wrong with its plan is told with it, a fault of our own too (PD939).

        What the machine refuses is raised: no other unit would fare better.
        """
        try:
            return self._made(order)
        except (OSError, MemoryError, SystemError):
            raise
        except Exception as error:
            if os.environ.get("PLANDOCS_DEBUG"):
                raise
            problems = Problems()
            problems.add("PD939", Place(str(self.job.spec)), error=f"{type(error).__name__}: {error}")
            return Made({}, tuple(problems))

    def _made(self, order: Order) -> Made:
        shape = self._shapes.of(order)
        form = self._form(order, shape)
        made = form.made(order, shape.words) if form is not None else None
        if made is not None:
            return made
        made = self.made_alone(order)
        if shape.key not in self._forms:
            self._tried.setdefault(shape.key, []).append((order, shape.words, made))
        return made

    def made_alone(self, order: Order) -> Made:
        """The files of one unit, made from the template and nothing else."""
        problems = Problems()
        built = self.built(order, problems)
        if built is None or problems.has_errors:
            return Made({}, tuple(problems))
        wanted = self.job.wanted
        files = files_of(built, order.stem, wanted, problems)
        for_pdf = variants_for_pdf(built, order.stem, wanted) if PDF in wanted.kinds and files else {}
        return Made(files, tuple(problems), built.sources, for_pdf)

    def built(self, order: Order, problems: Problems) -> Built | None:
        """The checked document of one unit (tài liệu của một đơn vị), with the problems that are told of it."""
        own, job = Problems(), self.job
        built = self._built(order, own)
        problems.extend(told_of(own, job.workshop, name=str(job.spec)))
        return built

    def _built(self, order: Order, problems: Problems) -> Built | None:
        job = self.job
        inputs = Inputs(values=job.values, row=order.values, facts=order.facts)
        spec = filled(job.template, inputs, problems)
        plan = typed_plan(spec, problems) if spec is not None else None
        if plan is None:
            return None
        return built_of(plan, job.spec, problems, name=str(job.spec), inputs=inputs, workshop=job.workshop)

    def _form(self, order: Order, shape: Shape) -> Form | None:
        """The form of a shape; made when enough units of it have been met."""
        if shape.key not in self._forms and len(self._tried.get(shape.key, ())) >= _TRIED:
            self._forms[shape.key] = self._proved(order, shape, self._tried.pop(shape.key))
        return self._forms.get(shape.key)

    def _proved(self, order: Order, shape: Shape, tried: list[tuple[Order, Mapping[str, str], Made]]) -> Form | None:
        """A form that makes the same of units met before, and of words unlike its marks; None if there is none."""
        marks = marks_of(shape)
        if marks is None:
            return None
        places, problems = places_of(order), Problems()
        built = self.built(self._shapes.with_words(order, shape, marks.words, places), problems)
        if built is None or problems.has_errors:
            return None
        form = form_of(built, problems, self.job.wanted, marks, places)
        others = dict(zip(shape.words, OTHERS, strict=False))
        stranger = self._shapes.with_words(order, shape, others, places)
        tried = [*tried, (stranger, others, self.made_alone(stranger))]
        return form if form is not None and proves(form, tried) else None
