"""The forms by which units register for a quota (phiếu đăng ký): a workbook for each, under a name of its own."""

from __future__ import annotations

from plandocs.building.build import Built
from plandocs.building.form_names import slug
from plandocs.composing.registration_forms import registration_forms
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.registration_form import RegistrationForm
from plandocs.registers.return_form import ReturnForm
from plandocs.registers.shelf import Shelf
from plandocs.spec.plan import Plan
from plandocs.spec.quota_names import unit_name
from plandocs.spec.quotas import QuotaRow

_UNCODED = "phieu"
"""How the names of forms begin whose units have no code; no system keeps such a name for itself."""


def chosen_quota(plan: Plan, wanted: str | None, problems: Problems) -> str | None:
    """The quota that is asked for (bảng chỉ tiêu): the one named, else the only one.

    None, noted, where there is none of that name (PD295), none at all (PD940), or several and none is named (PD941).
    """
    known = list(map(str, plan.quotas))
    found = wanted if wanted is not None else known[0] if len(known) == 1 else None
    place, told = Place(plan.written_at.file), ", ".join(known)
    if found in known:
        return found
    if not known:
        problems.add("PD940", place)
    elif wanted is None:
        problems.add("PD941", place, known=told)
    else:
        problems.add("PD295", place, id=wanted, known=told)
    return None


def form_words(shelf: Shelf) -> ReturnForm | None:
    """The words of the form (chữ trên phiếu): the project's own, else the package's."""
    return shelf.typed("returns", "form", ReturnForm)


def form_files(built: Built, quota_id: str, problems: Problems) -> dict[str, bytes]:
    """The forms of a quota by their file names (tệp phiếu), in the order of the units; none, and noted, without units.

    Units without a code are noted too: what they return is known by their names alone.
    """
    files: dict[str, bytes] = {}
    for row, form in forms_of_units(built, quota_id, problems):
        files[_name(row, built.plan, files)] = form_file(built, form)
    return files


def forms_of_units(built: Built, quota_id: str, problems: Problems) -> list[tuple[QuotaRow, RegistrationForm]]:
    """The units of a quota in order, each with its form (phiếu của từng đơn vị); noted as ``form_files`` does."""
    plan, quota = built.plan, built.plan.quotas[quota_id]
    words = form_words(Shelf(built.project.registers, problems))
    if words is None:
        return []
    forms = list(registration_forms(plan, quota_id, words, built.document.properties))
    uncoded = sum(1 for row in quota.leaves() if not row.code)
    if not forms:
        problems.add("PD296", quota.written_at, id=quota_id)
    elif uncoded:
        problems.add("PD297", quota.written_at, count=uncoded)
    return forms


def form_file(built: Built, form: RegistrationForm) -> bytes:
    """The workbook of one form (tệp phiếu)."""
    from plandocs.writing.registration_forms import write_registration_form

    return write_registration_form(form, built.profile)


def _name(row: QuotaRow, plan: Plan, taken: dict[str, bytes]) -> str:
    stem = f"{slug(str(row.code)) if row.code else _UNCODED}-{slug(unit_name(row, plan))}"
    name, number = f"{stem}.xlsx", 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}.xlsx"
    return name
