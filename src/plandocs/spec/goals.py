"""What the plan is for (mục đích, yêu cầu, quan điểm, mục tiêu chung)."""

from typing import Annotated

from plandocs.sources.fact import Fact
from plandocs.sources.scalars import OneOrMore, key
from plandocs.spec.statements import Statement

Statements = Annotated[tuple[Statement, ...], OneOrMore]


class Goals(Fact):
    """Aims of the plan (mục đích, yêu cầu), entry by entry."""

    purposes: Statements = key("Mục đích", "", default=())
    requirements: Statements = key("Yêu cầu", "", default=())
    viewpoints: Statements = key("Quan điểm", "", default=())
    general: Statements = key("Mục tiêu chung", "", default=())
