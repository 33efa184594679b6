"""Who signs below a table (người ký dưới bảng): titles side by side, without lines, with room for signatures."""

from __future__ import annotations

from collections.abc import Sequence

from plandocs.composing.context import Context
from plandocs.composing.draft import Draft, DraftCell, DraftRow, Pieces, Tabled, words
from plandocs.document.inlines import Run
from plandocs.document.origin import Origin
from plandocs.document.tables import Alignment, Column

_ROOM = 30
"""Millimetres for a title, a signature and a name."""
_LEAST = 2
"""A single signer stands on the right."""


def signer_drafts(signers: Sequence[str], context: Context, origin: Origin) -> list[Draft]:
    """The titles of those who sign, each over what it is to be signed with (chữ ký); nothing where nobody does."""
    if not signers:
        return []
    hint = words(context.fill("table.signing", origin.place))
    empty = [DraftCell()] * (_LEAST - len(signers))
    cells = [*empty, *(DraftCell(_title(signer, hint, origin)) for signer in signers)]
    columns = [Column(100 // len(cells), Alignment.CENTRE) for _ in cells]
    return [Tabled(columns, [], [DraftRow(cells, origin)], origin, least_height=_ROOM, ruled=False)]


def above_signers(drafts: list[Draft], more: Sequence[Draft]) -> list[Draft]:
    """Drafts with more of them put before the signers at their end, if there are any (đặt trên chữ ký)."""
    at = len(drafts)
    if drafts and isinstance(drafts[-1], Tabled) and not drafts[-1].ruled:
        at -= 1
    return [*drafts[:at], *more, *drafts[at:]]


def _title(signer: str, hint: str, origin: Origin) -> Pieces:
    return Run(signer.upper(), bold=True, origin=origin), Run(f"\n{hint}", italic=True, origin=origin)
