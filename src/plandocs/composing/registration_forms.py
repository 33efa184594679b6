"""A quota into the forms that its units fill in (lập phiếu đăng ký): one for each unit that has figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plandocs.document.document import Properties
from plandocs.document.registration_form import EntryWords, FormLine, RegistrationForm
from plandocs.registers.return_form import ReturnForm
from plandocs.spec.plan import Plan
from plandocs.spec.plan_code import plan_code
from plandocs.spec.quota_names import column_name, unit_name
from plandocs.spec.quotas import QuotaRow
from plandocs.vietnamese.periods import format_period


def registration_forms(
    plan: Plan, quota_id: str, words: ReturnForm, properties: Properties
) -> Iterator[tuple[QuotaRow, RegistrationForm]]:
    """The units of a quota in order, each with its form (phiếu đăng ký); ``properties`` are those of the plan's file.

    A form has the columns in which the unit has a figure, 0 too.
    """
    quota = plan.quotas[quota_id]
    shared = _shared(plan, quota_id, words, properties)
    for row in quota.leaves():
        figures = [(column, quota.value(row, column)) for column in quota.counted]
        lines = [FormLine(one.id, column_name(one, plan), value) for one, value in figures if value is not None]
        if lines:
            unit = unit_name(row, plan)
            own = {str(words.unit_code[0]): str(row.code or ""), str(words.unit[0]): unit}
            about = replace(properties, title=f"{words.title}: {unit}", subject=shared.subject)
            labels = tuple((label, own.get(label, value)) for label, value in shared.labels)
            yield row, replace(shared, labels=labels, lines=tuple(lines), properties=about)


def _shared(plan: Plan, quota_id: str, words: ReturnForm, properties: Properties) -> RegistrationForm:
    """What the forms of all units have in common."""
    heads = (words.number, words.id, words.content, words.quota, words.registered, words.difference, words.reason)
    number, id_, content, quota, registered, difference, reason = (str(spellings[0]) for spellings in heads)
    codes = [(words.unit_code, ""), (words.unit, ""), (words.plan_code, plan_code(plan)), (words.quota_code, quota_id)]
    labels = [*codes, (words.period, format_period(plan.period))]
    return RegistrationForm(
        sheet=str(words.sheet),
        title=str(words.title).upper(),
        subject=str(plan.quotas[quota_id].title or ""),
        labels=tuple((str(spellings[0]), value) for spellings, value in labels),
        heads=(number, id_, content, quota, registered, difference, reason),
        lines=(),
        total=str(words.total),
        instructions=tuple(map(str, words.instructions)),
        entry=EntryWords(*map(str, (words.entry_title, words.entry_help, words.refusal_title, words.refusal_help))),
        properties=properties,
    )
