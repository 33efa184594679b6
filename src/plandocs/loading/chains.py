"""A spec and the bases that it extends (chuỗi kế thừa), read and merged into one."""

from __future__ import annotations

from pathlib import Path

from plandocs.diagnostics.diagnostic import Problems
from plandocs.loading.inputs import FindBase
from plandocs.loading.merging import merged
from plandocs.loading.reading_specs import read_spec
from plandocs.sources.located import Entry, Items, Located, Text

LONGEST = 8
"""Specs that may extend one another; a province's, a commune's and a year's are three."""
EXTENDS = "extends"


def with_bases(spec: Entry, find: FindBase | None, problems: Problems) -> Entry | None:
    """The spec merged over its bases (bản đã gộp với các bản gốc), without ``extends``; None if one cannot be had.

    A base is read once and stands at the places of its own file. Noted are bases that are not there (PD050), circles
    (PD051) and chains that are too long (PD052).
    """
    chain, seen = [spec], [Path(spec.place.file)]
    while (named := chain[-1].get(EXTENDS)) is not None:
        base = _base(named, seen, find, problems)
        if base is None:
            return None
        chain.append(base)
    whole = chain.pop()
    while chain:
        whole = merged(whole, chain.pop(), problems)
    return _without_extends(whole)


def _base(named: Located, seen: list[Path], find: FindBase | None, problems: Problems) -> Entry | None:
    """What a base holds; ``seen`` are the files of the chain so far, to which it is added."""
    if isinstance(named, Text) and not named.strip():
        problems.add("PD109", named.place)
        return None
    if not isinstance(named, Text):
        problems.add("PD103", named.place, found="list" if isinstance(named, Items) else "mapping", expected="text")
        return None
    path = find(named, problems) if find is not None else None
    if path is None:
        if find is None:
            problems.add("PD050", named.place, file=named)
        return None
    if any(_is_same(path, other) for other in seen):
        chain = " → ".join(one.name for one in (*seen, path))
        problems.add("PD051", named.place, file=path.name, chain=chain)
        return None
    if len(seen) >= LONGEST:
        problems.add("PD052", named.place, limit=LONGEST)
        return None
    seen.append(path)
    return read_spec(path, str(path), problems)


def _is_same(one: Path, other: Path) -> bool:
    return one == other or (one.exists() and other.exists() and one.samefile(other))


def _without_extends(spec: Entry) -> Entry:
    kept = Entry(spec.place)
    kept.update({key: value for key, value in spec.items() if key != EXTENDS})
    kept.key_places = spec.key_places
    return kept
