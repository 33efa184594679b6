"""The table of kinds (bảng kết quả gieo lỗi): ``python -m tests.checking.mutants [--most N] [KIND …]``."""

from __future__ import annotations

import argparse
import sys
from collections import Counter

from plandocs.diagnostics.catalogue import CATALOGUE
from tests.checking.mutants import all_kinds
from tests.checking.mutants.trial import Outcome, trial

TARGET = 0.95
"""The share of mutants that has to be found."""


def main() -> int:
    """Prints the table and what was missed; 1 if too little was found."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--most", type=int, default=4, help="mutants of a kind in one spec")
    reader.add_argument("kinds", nargs="*", help="words in the names, or codes, of the kinds that are tried")
    asked = reader.parse_args()
    kinds = [
        name
        for name, kind in all_kinds().items()
        if kind.code in CATALOGUE and (not asked.kinds or any(one in f"{name} {kind.code}" for one in asked.kinds))
    ]
    found = trial(kinds, asked.most)
    write(table(kinds, found))
    return 0 if found and sum(one.found for one in found) >= TARGET * len(found) else 1


def table(kinds: list[str], outcomes: list[Outcome]) -> list[str]:
    """The lines of the table, and below it every mutant that was missed."""
    made, found = (Counter(one.kind for one in some) for some in (outcomes, [one for one in outcomes if one.found]))
    lines = [f"{'kind':44} code   mutants  found  missed"]
    lines += [
        f"{name:44} {all_kinds()[name].code}  {made[name]:6}  {found[name]:5}  {made[name] - found[name]:6}"
        for name in kinds
    ]
    share = 100 * found.total() / max(made.total(), 1)
    lines.append(f"{len(kinds)} kinds, {made.total()} mutants, {found.total()} found: {share:.1f} %")
    missed = [one for one in outcomes if not one.found]
    return lines + [
        f"missed: {one.spec}:{one.line} {one.kind}: {one.change} (told: {', '.join(one.told)})" for one in missed
    ]


def write(lines: list[str]) -> None:
    """Prints lines."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    sys.exit(main())
