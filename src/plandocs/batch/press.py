"""One plan after another from an opened template (máy in): what units share is made ready once."""

from __future__ import annotations

from dataclasses import dataclass

from plandocs.batch.order import Job, Made, Order
from plandocs.building.build import Built, built_of
from plandocs.building.files import PDF, files_of, variants_for_pdf
from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.inputs import Inputs
from plandocs.loading.load import typed_plan
from plandocs.loading.templates import filled


@dataclass(frozen=True, slots=True)
class Press:
    """Makes the files of one unit after another (máy in), each as if it were the only one."""

    job: Job

    def made(self, order: Order) -> Made:
        """The files of one unit; what is wrong with its plan is told with it."""
        problems = Problems()
        built = self.built(order, problems)
        if built is None or problems.has_errors:
            return Made({}, tuple(problems))
        wanted = self.job.wanted
        files = files_of(built, order.stem, wanted, problems)
        for_pdf = variants_for_pdf(built, order.stem, wanted) if PDF in wanted.kinds and files else {}
        return Made(files, tuple(problems), built.sources, for_pdf)

    def built(self, order: Order, problems: Problems) -> Built | None:
        """The checked document of one unit (tài liệu của một đơn vị)."""
        job = self.job
        inputs = Inputs(values=job.values, row=order.values, facts=order.facts)
        spec = filled(job.template, inputs, problems)
        plan = typed_plan(spec, problems) if spec is not None else None
        if plan is None:
            return None
        return built_of(plan, job.spec, problems, name=str(job.spec), inputs=inputs, workshop=job.workshop)
