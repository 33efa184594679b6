"""A document against a profile of form (thể thức): what a reader sees goes in, disagreements come out, one a line."""

from __future__ import annotations

from collections.abc import Iterator

from plandocs.registers.profile import Profile
from tests.readers.appearance import EffectiveDocument
from tests.readers.form_letterhead import letterhead_faults
from tests.readers.form_page import page_faults
from tests.readers.form_roles import role_faults
from tests.readers.form_text import text_faults
from tests.readers.roled import Roled, Roles

REQUIRED = (
    *("national_name", "motto", "issuer_name", "number", "place_date", "document_type", "subject"),
    *("recipients_label", "recipient", "signing_authority", "signer_name"),
)
"""Roles that every document has."""

_ONCE = frozenset(REQUIRED) - {"issuer_name", "subject", "recipient", "signing_authority"}


def disagreements(effective: EffectiveDocument, profile: Profile, sizes: str, *, exact: bool = True) -> list[str]:
    """Where a document does not keep a profile with one of its sets of sizes.

    ``exact`` asks for the profile's chosen values, as its own look has them; without it what the rules allow will do.
    """
    roles = Roles(profile)
    found = list(roles.of(effective.paragraphs))
    judged = [*found, *_notes(effective, roles)]
    return [
        *page_faults(effective, profile, sizes, exact=exact),
        *_missing(found),
        *roles.strangers(effective),
        *(fault for roled in judged for fault in role_faults(roled, profile, sizes, exact=exact)),
        *letterhead_faults(found, profile),
        *text_faults(found, profile),
    ]


def _missing(found: list[Roled]) -> Iterator[str]:
    for role in REQUIRED:
        count = sum(roled.role == role for roled in found)
        if not count:
            yield f"there is no paragraph of the role {role}"
        elif count > 1 and role in _ONCE:
            yield f"there are {count} paragraphs of the role {role}, not one"


def _notes(effective: EffectiveDocument, roles: Roles) -> Iterator[Roled]:
    for number, paragraphs in effective.footnotes.items():
        yield from roles.of(paragraphs, f"footnote {number}, paragraph")
