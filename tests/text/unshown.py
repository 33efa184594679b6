"""Fields of words that no document shows (trường không in ra), each with the reason; tests try both sides."""

from __future__ import annotations

_FILE = "names a file or a sheet that is read"
_MATCHED = "is compared with what files hold, to find or to judge it there"
_CHOICE = "chooses among names that plandocs knows"
_COMPARED = "is compared with what is computed"

UNSHOWN = {
    "Attachment.file": _FILE,
    "FreeTableBlock.file": _FILE,
    "FreeTableBlock.sheet": _FILE,
    "ListFile.file": _FILE,
    "Quota.file": _FILE,
    "Quota.sheet": _FILE,
    "RosterFact.sheet": _FILE,
    "LeftOut.column": _MATCHED,
    "LeftOut.values": _MATCHED,
    "Quota.code_head": _MATCHED,
    "Quota.unit_head": _MATCHED,
    "QuotaRow.code": _MATCHED,
    "RosterFact.columns{}": _MATCHED,
    "RosterFact.posts": _MATCHED,
    "RosterFact.units": _MATCHED,
    "FreeColumn.formula": "is computed, and shown as numbers of columns",
    "FreeTableBlock.total": _COMPARED,
    "Plan.abbreviations{}": "stands where the author types it in the text",
    "Plan.numbering": _CHOICE,
    "Plan.profile": _CHOICE,
    "Plan.sizes": _CHOICE,
    "Plan.wording{}": _CHOICE,
}
"""By field. A word in one of these is refused, or changes nothing that is read."""
