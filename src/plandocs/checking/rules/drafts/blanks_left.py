"""What is still blank before issue (chỗ còn trống): told together, an error once the document says it is issued.

A place that holds only "…", or a name such as "Ủy ban nhân dân xã …", is as blank as one with nothing in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.sources.fact import Fact
from plandocs.sources.located import Text
from plandocs.sources.walking import facts_in, texts_of
from plandocs.spec.audiences import Audience
from plandocs.spec.bodies import Body
from plandocs.spec.issuer import Issuer
from plandocs.spec.plan import Plan, Status
from plandocs.spec.recipients import Archive, Recipient
from plandocs.spec.references import Reference, ShortForm
from plandocs.spec.signature import Signature

_DOTS = r"(?<![^\s(])(?<![,;:]\s)(?:…+|\.{3,})"
_ALONE = re.compile(r"\W*(?:…+|\.{3,})\W*")
_IN_A_NAME = re.compile(rf"{_DOTS}(?!\w)")
_IN_PROSE = re.compile(rf"{_DOTS}(?=\s+[\w{{])")
"""Dots inside a sentence; those at its end say that there is more of the kind."""
_NAMES = (Issuer, Body, Reference, ShortForm, Recipient, Archive, Signature, Audience)
_NAMING_KEYS = ("title", "sources", "lead", "support", "advisory", "body", "from", "to", "organiser", "contact", "via")
_SAMPLES = frozenset(("họ và tên", "họ và tên người ký"))
"""What the template of a new spec writes where a name is to stand."""


def check(subject: Subject, problems: Problems) -> None:
    """Lists the blanks of number, date, signer, recipients, names and cited documents at the head of the plan."""
    plan = subject.plan
    misspelt = {problem.value("near") for problem in problems if problem.code == "PD101"}
    blanks = [blank for blank in dict.fromkeys(_blanks(plan)) if blank not in misspelt]
    if blanks:
        code = "PD702" if plan.status is Status.ISSUED else "PD701"
        problems.add(code, plan.key_place("status"), blanks=", ".join(blanks))


def _blanks(plan: Plan) -> Iterator[str]:
    yield from _of_its_own(plan) if plan.attached_to is None else _of_the_decision(plan)
    for name, reference in plan.references.items():
        if reference.number is not None and reference.number.startswith("/"):
            yield f"references.{name}.number"
        if reference.date is not None and not reference.date.is_whole and reference.number is not None:
            yield f"references.{name}.date"
    for fact in facts_in(plan):
        for key, text in texts_of(fact):
            if _is_blank(fact, key, text):
                yield text.place.key_path


def _of_its_own(plan: Plan) -> Iterator[str]:
    if plan.number is None:
        yield "number"
    if not plan.date.is_whole:
        yield "date"
    if plan.signature is not None and plan.signature.name is None:
        yield "signature.name"
    if not plan.recipients:
        yield "recipients"
    if plan.archive is None:
        yield "archive"


def _of_the_decision(plan: Plan) -> Iterator[str]:
    """An attached plan has no number, date, signature and recipients of its own; the decision may be made too."""
    attached = plan.attached_to
    if attached is None:
        return
    if attached.number is None:
        yield "attached_to.number"
    if not (attached.date or plan.date).is_whole:
        yield "attached_to.date" if attached.date else "date"
    decision, here = attached.decision, "attached_to.decision"
    if decision is None:
        return
    signed = decision.signature or plan.signature
    if signed is not None and signed.name is None:
        yield f"{here}.signature.name" if decision.signature is not None else "signature.name"
    if decision.archive is None:
        yield f"{here}.archive"
    proposal = decision.proposal
    if proposal is not None and proposal.number is not None and proposal.number.startswith("/"):
        yield f"{here}.proposal.number"
    if proposal is not None and proposal.date is not None and not proposal.date.is_whole:
        yield f"{here}.proposal.date"


def _is_blank(fact: Fact, key: str, text: Text) -> bool:
    """Whether a text is, or holds, a place to be filled in."""
    if text.place.path[:1] == ("wording",):
        return False
    if _ALONE.fullmatch(text) or (isinstance(fact, Signature) and text.strip().lower() in _SAMPLES):
        return True
    names = isinstance(fact, _NAMES) or key in _NAMING_KEYS
    return (_IN_A_NAME if names else _IN_PROSE).search(text) is not None


RULE = Rule(("PD701", "PD702"), check, Sureness.CERTAIN)
