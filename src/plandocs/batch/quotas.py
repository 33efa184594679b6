"""The province's quota in each unit's plan (chỉ tiêu của đơn vị): a column's figure for the parameter of its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from plandocs.batch.template import OpenedTemplate
from plandocs.batch.units import Gazetteer
from plandocs.building.build import Built, build
from plandocs.building.quota_forms import chosen_quota, form_words, forms_of_units
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.registration_form import RegistrationForm
from plandocs.loading.unit_agreement import Agreement
from plandocs.loading.unit_list import UnitRow
from plandocs.loading.unit_matching import UnitMatcher
from plandocs.registers.unit_rows import Commune
from plandocs.sources.located import Text
from plandocs.spec.quota_names import unit_name
from plandocs.spec.quotas import Quota, QuotaRow
from plandocs.vietnamese.folding import folded

TOTAL = "quota_total"
"""The parameter that takes what a unit gets in all columns together."""

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class UnitQuotas:
    """A quota by the codes of its units (chỉ tiêu theo mã đơn vị), with the plan that it stands in."""

    built: Built
    quota_id: str
    spec: Path
    rows: Mapping[str, QuotaRow]
    forms: Mapping[str, RegistrationForm] = field(default_factory=dict)

    @property
    def quota(self) -> Quota:
        """The quota itself."""
        return self.built.plan.quotas[self.quota_id]

    @property
    def files(self) -> tuple[Path, ...]:
        """The plan's file, and the spreadsheets that it is made from."""
        return (self.spec, *self.built.sources)

    def figures(self, code: str, opened: OpenedTemplate) -> dict[str, Text]:
        """What a unit gets, by the parameters that the template has for it (số của đơn vị); nothing without a row."""
        row = self.rows.get(code)
        if row is None:
            return {}
        quota = self.quota
        found = {
            column.id: Text(str(value), quota.place(row, column))
            for column in quota.columns
            if opened.has(column.id) and (value := quota.value(row, column)) is not None
        }
        return found | ({TOTAL: Text(str(quota.of_row(row)), row.written_at)} if opened.has(TOTAL) else {})


def open_quota(named: str, problems: Problems) -> tuple[Built, str, Path] | None:
    """The plan and the quota in it that ``SPEC`` or ``SPEC#ID`` names (bảng chỉ tiêu), and the plan's file.

    None if the plan has errors, or no quota of that name (PD295).
    """
    spec, wanted = Path(named), None
    if not spec.exists() and "#" in named:
        before, _, wanted = named.rpartition("#")
        spec = Path(before)
    own = Problems()
    built = build(spec, own)
    problems.extend(own)
    if built is None or own.has_errors:
        return None
    chosen = chosen_quota(built.plan, wanted, problems)
    return (built, chosen, spec) if chosen is not None else None


def quotas_of_units(
    found: tuple[Built, str, Path], known: Gazetteer, province: str | None, problems: Problems, *, with_forms: bool
) -> UnitQuotas:
    """A quota whose rows are matched with units (chỉ tiêu của các đơn vị), as they are on the plan's day.

    Rows of one name are told apart by ``province`` where they have no codes. A code that does not go with its name is
    an error; a row whose name means no unit is noted (PD848).
    """
    built, quota_id, spec = found
    matched = {unit.code: row for row, unit in _matched(built, quota_id, known, province, problems)}
    if not with_forms:
        return UnitQuotas(built, quota_id, spec, matched)
    forms = {id(row): form for row, form in forms_of_units(built, quota_id, problems)}
    by_code = {code: forms[id(row)] for code, row in matched.items() if id(row) in forms}
    return UnitQuotas(built, quota_id, spec, matched, by_code)


def _matched(
    built: Built, quota_id: str, known: Gazetteer, province: str | None, problems: Problems
) -> Iterator[tuple[QuotaRow, Commune]]:
    words = form_words(known.shelf)
    before = [folded(word) for word in words.before_units] if words is not None else []
    matcher = UnitMatcher(Agreement(known.units, known.day, problems))
    for row in built.plan.quotas[quota_id].leaves():
        name = Text(_bare(unit_name(row, built.plan), before), row.where("unit"))
        if row.code is not None:
            unit = matcher.match({"code": Text(row.code, row.where("code")), "full_name": name}, name.place)
        else:
            named = known.day.named(name, province)
            unit = named[0] if len(named) == 1 else None
            if unit is None:
                problems.add("PD848", name.place, unit=name)
        if unit is not None:
            yield row, unit


def _bare(name: str, before: Sequence[str]) -> str:
    """The name of a unit without what may stand before it: "UBND xã Hà Bắc"."""
    said = folded(name)
    words = next((len(word.split()) for word in before if said.startswith(f"{word} ")), 0)
    return " ".join(name.split()[words:])


def check_quotas(
    quotas: UnitQuotas, listed: Sequence[UnitRow], made: Sequence[UnitRow], opened: OpenedTemplate, problems: Problems
) -> None:
    """Notes a quota of which the template takes nothing (PD849), units without a row (PD847), rows without (PD848).

    ``listed`` are all units, ``made`` those of this run.
    """
    quota = quotas.quota
    if not any(map(opened.has, (TOTAL, *(column.id for column in quota.columns)))):
        names = ", ".join((*(column.id for column in quota.columns), TOTAL))
        problems.add("PD849", Place("--quota"), id=quotas.quota_id, names=names)
    without = [row for row in made if row.commune.code not in quotas.rows]
    if without:
        shown = "; ".join(f"{row.commune.titled} ({row.commune.code})" for row in without[:_SHOWN])
        problems.add("PD847", quota.written_at, count=len(without), units=shown)
    codes = {row.commune.code for row in listed}
    for code, row in quotas.rows.items():
        if code not in codes:
            problems.add("PD848", row.where("unit"), unit=unit_name(row, quotas.built.plan))
