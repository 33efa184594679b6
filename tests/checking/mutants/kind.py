"""A kind of fault (loại lỗi): what it is called, how it is seeded, which code has to find it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from random import Random

import yaml

from tests.checking.mutants.sites import Site, Spec, read

Seeder = Callable[[Spec, Random], "Iterable[Mutant | None]"]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A spec with one fault in it: its text, the line in which the fault stands, what was changed."""

    text: str
    line: int
    change: str


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault, with the code that has to find it; a second one where the page names two."""

    name: str
    code: str
    seed: Seeder
    or_code: str = ""

    @property
    def codes(self) -> frozenset[str]:
        """The codes by which it may be told."""
        return frozenset((self.code, self.or_code or self.code))

    def mutants(self, text: str, name: str, most: int) -> list[Mutant]:
        """At most so many mutants of a spec, spread over the places where the fault can stand, the same every time."""
        chance = Random(f"{self.name} {name}")  # noqa: S311 - the same mutants on every run are what is wanted
        made = list(
            {one.text: one for one in self.seed(read(text), chance) if one and one.line and one.text != text}.values()
        )
        chance.shuffle(made)
        return sorted(islice((one for one in made if _is_readable(one.text)), most), key=lambda one: one.line)


def put(spec: Spec, begin: int, end: int, new: str, line: int = 0) -> Mutant:
    """The spec with other words from one offset to another; the fault stands there if no line is named."""
    text = spec.text[:begin] + new + spec.text[end:]
    return Mutant(text, line or spec.line(begin), f"{_short(spec.text[begin:end])} → {_short(new)}")


def said(spec: Spec, site: Site, new: str, line: int = 0) -> Mutant:
    """The spec with another value in one place, quoted as the old one was."""
    mark = site.style if site.style in {'"', "'"} else ""
    return put(spec, site.begin, site.end, f"{mark}{new}{mark}", line)


def line_after(mutant: Mutant, where: str) -> Mutant | None:
    """The mutant with the line in which a value begins once it has been changed; None if it is not there any more."""
    if not _is_readable(mutant.text):
        return None
    after = read(mutant.text)
    sites = after.values(where)
    return Mutant(mutant.text, after.line(sites[0].begin), mutant.change) if sites else None


def _is_readable(text: str) -> bool:
    try:
        return bool(read(text).sites)
    except yaml.YAMLError:
        return False


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 50 else f"{flat[:24]} … {flat[-24:]}"
