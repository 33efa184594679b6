"""The signing authority fits the issuer (quyền hạn ký): TM. and T/M for a collective, KT. for a deputy."""

from __future__ import annotations

from plandocs.checking.readers.bodies import body_names
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.registers.body_names import Signing
from plandocs.spec.plan import Form
from plandocs.spec.signature import Signature

_DEPUTY = "phó "


def check(subject: Subject, problems: Problems) -> None:
    """Judges the plan's signature and that of the decision; TL. and TUQ. are another's to judge."""
    attached = subject.plan.attached_to
    decision = attached.decision if attached is not None else None
    for signature in (subject.plan.signature, decision.signature if decision is not None else None):
        if signature is not None and not (signature.by_order_of or signature.by_mandate_of):
            _judge(signature, subject, problems)


def _judge(signature: Signature, subject: Subject, problems: Problems) -> None:
    names, issuer = subject.once(body_names), subject.plan.issuer.name
    party = subject.plan.form is Form.PARTY
    collective = names.signer_of(issuer, party=party)
    found = ""
    if collective is not None:
        found = _collective(signature, collective, subject, party=party)
    elif not party and names.head_of(issuer) is not None and signature.on_behalf_of:
        found = f"on_behalf_of: {signature.on_behalf_of}"
    if found:
        usual = _fitting(collective, names.head_of(issuer), party=party)
        problems.add("PD471", signature.written_at, found=found, usual=usual)
    if not party and not (signature.deputising_for or signature.acting) and _is_deputy(signature):
        problems.add("PD472", signature.where("position"), position=signature.position, head=_head(signature.position))


def _collective(signature: Signature, collective: Signing, subject: Subject, *, party: bool) -> str:
    """What is wrong in a signature for a collective; nothing where it fits."""
    if not signature.on_behalf_of:
        return str(signature.position)
    names = subject.once(body_names)
    key, issuer = names.key(signature.on_behalf_of), names.key(subject.plan.issuer.name)
    if party:
        return f"deputising_for: {signature.deputising_for}" if signature.deputising_for else ""
    if not f"{issuer} ".startswith(f"{key} "):
        return f"on_behalf_of: {signature.on_behalf_of}"
    return "" if names.key(collective.signs) in names.key(signature.position) else str(signature.position)


def _fitting(collective: Signing | None, head: Signing | None, *, party: bool) -> str:
    if collective is None:
        return f"position: {head.signs}" if head is not None else ""
    if party:
        return f"on_behalf_of: Ban Thường vụ, position: {collective.signs}"
    return f"on_behalf_of: {collective.begins}, position: {collective.signs}"


def _is_deputy(signature: Signature) -> bool:
    return signature.position.casefold().startswith(_DEPUTY)


def _head(position: str) -> str:
    head = position[len(_DEPUTY) :]
    return head[:1].upper() + head[1:]


RULE = Rule(("PD471", "PD472"), check, Sureness.LIKELY)
