"""A document against a profile of form (thể thức): what a reader sees goes in, disagreements come out, one a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from plandocs.registers.profile import Profile
from tests.readers.appearance import EffectiveDocument
from tests.readers.form_annexes import annex_faults, parted
from tests.readers.form_letterhead import letterhead_faults
from tests.readers.form_page import page_faults
from tests.readers.form_roles import role_faults
from tests.readers.form_text import text_faults
from tests.readers.roled import Roled, Roles

_ONCE = frozenset(
    {
        *("national_name", "motto", "star", "number", "place_date", "document_type", "subject_mark"),
        *("recipients_label", "signing_position", "signer_name"),
    }
)
_HEAD = frozenset({"national_name", "motto", "issuer_name", "star"})
_OWN_HEAD = frozenset({"number", "place_date"})
_TITLE = frozenset({"document_type", "subject", "subject_mark"})
_END = frozenset({"recipients_label", "recipient", "signing_position", "signer_name"})


def disagreements(effective: EffectiveDocument, profile: Profile, sizes: str, *, exact: bool = True) -> list[str]:
    """Where a document does not keep a profile with one of its sets of sizes.

    ``exact`` asks for the profile's chosen values, as its own look has them; without it what the rules allow will do.
    """
    roles = Roles(profile)
    found = list(roles.of(effective.paragraphs))
    main, annexes = parted(found)
    judged = [*found, *_notes(effective, roles)]
    return [
        *page_faults(effective, profile, sizes, exact=exact),
        *_missing(main, profile),
        *roles.strangers(effective),
        *(
            fault
            for above, roled in pairwise([None, *judged])
            if roled is not None
            for fault in role_faults(roled, profile, sizes, exact=exact, above=above)
        ),
        *letterhead_faults(main, profile),
        *text_faults(main, profile),
        *annex_faults(annexes, effective, profile),
    ]


def required(profile: Profile, *, attached: bool = False, headed: bool = True) -> frozenset[str]:
    """Roles that a document must have; one ``attached`` to a decision has no number, date and sign-off of its own."""
    absent = {role for role, words in _words(profile).items() if words is None}
    head = _HEAD if headed else frozenset[str]()
    own = frozenset[str]() if attached else _OWN_HEAD | _END
    return (head | own | _TITLE) - absent


def _words(profile: Profile) -> dict[str, str | None]:
    """Roles that only some forms have, and their words."""
    return {"motto": profile.letterhead.motto, "star": profile.letterhead.star, "subject_mark": profile.subject_mark}


def _missing(found: list[Roled], profile: Profile) -> Iterator[str]:
    """Roles that are missing, stand there twice, or have no place in this form or in an attached document."""
    counts = Counter(roled.role for roled in found)
    attached = counts["attached_line"] > 0
    for role in sorted(
        required(profile, attached=attached, headed=not attached or any(counts[role] for role in _HEAD))
    ):
        if not counts[role]:
            yield f"there is no paragraph of the role {role}"
        elif counts[role] > 1 and role in _ONCE:
            yield f"there are {counts[role]} paragraphs of the role {role}, not one"
    for role, words in _words(profile).items():
        if words is None and counts[role]:
            yield f"this form has no {role}"
    for role in sorted(_OWN_HEAD | _END):
        if attached and counts[role]:
            yield f"an attached document has no {role}"


def _notes(effective: EffectiveDocument, roles: Roles) -> Iterator[Roled]:
    for number, paragraphs in effective.footnotes.items():
        yield from roles.of(paragraphs, f"footnote {number}, paragraph")
