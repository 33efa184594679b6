"""Rates that a register sets (mức chi theo quy định) become those of the lines that name them."""

from __future__ import annotations

import datetime
from typing import Any

from plandocs.diagnostics.place import Place
from plandocs.registers.rates import Rates
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.sources.walking import replaced
from plandocs.spec.estimates import CostLine
from plandocs.spec.plan import Plan


def with_norms(plan: Plan, rates: Rates) -> Plan:
    """The plan whose lines of cost have the rate, unit and source of the norm in force on its date.

    What a line says itself stays; norms that are not there are the business of the rules.
    """
    if not plan.estimates:
        return plan

    def filled(fact: Fact) -> Fact:
        return _filled(fact, rates, plan.latest_date) if isinstance(fact, CostLine) else fact

    return replaced(plan, filled)


def _filled(line: CostLine, rates: Rates, date: datetime.date) -> Fact:
    norm = rates.in_force(line.norm, date) if line.norm is not None else None
    if norm is None:
        return line
    place = line.where("norm")
    known: dict[str, Any] = {"rate": norm.most, "source": Text(norm.cited, place), "unit": norm.unit}
    given: dict[str, tuple[Any, Place]] = {
        name: (value, place) for name, value in known.items() if getattr(line, name) is None and value is not None
    }
    if line.amount is not None and line.quantity is None:
        given.pop("rate", None)  # a lump sum stays one
    return line.taking(given)
