"""A batch made ready (mở lô): the template opened once, the units read once, a name and an order for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from plandocs.batch.asked import Asked
from plandocs.batch.hashes import hash_of_plandocs, hash_of_values, hashes_of
from plandocs.batch.names import Named, names_asked, stems, unit_named
from plandocs.batch.order import Job, Order
from plandocs.batch.press import Press
from plandocs.batch.quotas import TOTAL, UnitQuotas, check_quotas, open_quota, quotas_of_units
from plandocs.batch.ready import Batch, BatchUnit
from plandocs.batch.template import OpenedTemplate, open_template
from plandocs.batch.units import Gazetteer, check_columns, chosen, gazetteer_of, of_province, units_asked
from plandocs.building.build import frame_of
from plandocs.building.project import MARKER
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Place
from plandocs.loading.unit_list import UnitList, UnitRow
from plandocs.sources.located import Text


def open_batch(asked: Asked, problems: Problems) -> Batch | None:
    """The batch that is asked for (lô), or None, with all that stands in its way noted.

    Rows of the units file that are flawed are noted and left out; the other units are made.
    """
    opened = open_template(asked, problems)
    found = open_quota(asked.quota, problems) if asked.quota is not None else None
    known = gazetteer_of(opened, problems) if opened is not None else None
    if opened is None or known is None or (found is None and asked.quota is not None):
        return None
    listed = units_asked(asked, known, None, problems) if asked.says_units else None
    quotas = None
    if found is not None:
        province = _province_of(asked, listed)
        quotas = quotas_of_units(found, known, province, problems, with_forms=asked.forms)
    if listed is None and not asked.says_units:
        listed = units_asked(asked, known, list(quotas.rows) if quotas is not None else None, problems)
    return _ready(asked, opened, known, listed, quotas, problems) if listed is not None else None


def _province_of(asked: Asked, listed: UnitList | None) -> str | None:
    """The province by which units of one name are told apart: the one that is asked for, or the list's only one."""
    provinces = {row.commune.province for row in listed or ()}
    return asked.province or (provinces.pop() if len(provinces) == 1 else None)


def _ready(
    asked: Asked,
    opened: OpenedTemplate,
    known: Gazetteer,
    listed: UnitList,
    quotas: UnitQuotas | None,
    problems: Problems,
) -> Batch | None:
    own = Problems()
    in_reach = of_province(listed, asked, known, own)
    rows = chosen(in_reach, asked, own)
    fixed = {name: text.place for name, text in asked.values.items()}
    taken = _taken(opened, quotas)
    check_columns(listed, opened, names_asked(asked.name), {**taken, **fixed}, own)
    for name, place in taken.items():
        if name in fixed and name != TOTAL:
            own.add("PD846", place, related=[Related(fixed[name], "filled_from")], name=name)
    if quotas is not None:
        check_quotas(quotas, in_reach, rows, opened, own)
    values = [
        {**row.values, **(quotas.figures(row.commune.code, opened) if quotas is not None else {})} for row in rows
    ]
    named = [_named(row, of_row, opened, asked) for row, of_row in zip(rows, values, strict=True)]
    names = stems(asked.name, named, own)
    if own.has_errors:
        problems.extend(own)
        return None
    files = _files(asked, opened, quotas)
    hashes = {**hashes_of(files), **opened.hashes}
    shared = hash_of_values([hash_of_plandocs(), _shared(asked, hashes)])
    job = Job(asked.template, opened.template, asked.wanted, asked.values, workshop=opened.workshop)
    units = tuple(
        _unit(row, of_row, stem, shared, opened, quotas) for row, of_row, stem in zip(rows, values, names, strict=True)
    )
    problems.extend(own)
    if not _fits_look(job, units[0].order, problems):
        return None
    inputs = {**hashes, **hashes_of(_units_files(asked, quotas))}
    return Batch(asked, job, units, tuple(row.commune.code for row in listed), opened.files, inputs, quotas)


def _fits_look(job: Job, first: Order, problems: Problems) -> bool:
    """Whether documents can be made with the look; its errors are noted, which else every unit would have."""
    built = Press(job).built(first, Problems()) if job.wanted.documents else None
    if built is None:
        return True
    own = Problems()
    frame_of(built, job.wanted.look, own)
    if own.has_errors:
        problems.extend(own)
    return not own.has_errors


def _taken(opened: OpenedTemplate, quotas: UnitQuotas | None) -> dict[str, Place]:
    """The parameters that a quota gives, each with where its column stands."""
    if quotas is None:
        return {}
    columns = {column.id: column.written_at for column in quotas.quota.columns}
    return {name: place for name, place in {**columns, TOTAL: quotas.quota.written_at}.items() if opened.has(name)}


def _named(row: UnitRow, values: Mapping[str, Text], opened: OpenedTemplate, asked: Asked) -> Named:
    """A unit as the pattern of names sees it: the values of parameters are those that its plan gets."""
    defaults = {name: one.default for name, one in opened.template.parameters.items() if one.default is not None}
    known = {**defaults, **opened.template.values, **values, **asked.values}
    return unit_named(row.facts, known, row.place)


def _unit(
    row: UnitRow,
    values: Mapping[str, Text],
    stem: str,
    shared: str,
    opened: OpenedTemplate,
    quotas: UnitQuotas | None,
) -> BatchUnit:
    code, form = row.commune.code, quotas.forms.get(row.commune.code) if quotas is not None else None
    own = {name: text for name, text in values.items() if opened.has(name)}
    made_from = [shared, stem, row.facts, own, repr(form) if form is not None else None]
    order = Order(code, row.facts, own, stem, row.place)
    return BatchUnit(
        order, str(row.facts["titled"]), str(row.facts["province_titled"]), hash_of_values(made_from), form
    )


def _shared(asked: Asked, hashes: Mapping[str, str]) -> list[Any]:
    """What all plans of the batch are made from, but the units."""
    wanted, values = asked.wanted, {name: str(text) for name, text in asked.values.items()}
    return [hashes, list(wanted.kinds), wanted.split_annexes, values]


def _files(asked: Asked, opened: OpenedTemplate, quotas: UnitQuotas | None) -> Sequence[Path]:
    """The files that each plan is made from: template, bases, the look, what the project has of its own."""
    project = opened.workshop.project
    looks = (
        [asked.wanted.look] if asked.wanted.look is not None else sorted(project.root.glob("templates/looks/*.docx"))
    )
    marker = [project.root / MARKER] if (project.root / MARKER).is_file() else []
    forms = quotas.built.project.registers if quotas is not None and asked.forms else ()
    return [*opened.files, *looks, *marker, *project.registers, *forms]


def _units_files(asked: Asked, quotas: UnitQuotas | None) -> Iterable[Path]:
    """The files that units and their values come from, which count by what each unit gets of them."""
    yield from asked.value_files
    if asked.units is not None:
        yield asked.units
    if quotas is not None:
        yield from quotas.files
