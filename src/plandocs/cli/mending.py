"""What ``check --fix`` and ``--diff`` do with a spec (sửa hoặc xem trước)."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

import click

from plandocs.building.examining import examine
from plandocs.building.outputs import is_mended
from plandocs.cli.speaking import say, show
from plandocs.cli.words import word
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.language import Language
from plandocs.diagnostics.masking import mask
from plandocs.diagnostics.screen import one_line
from plandocs.writing.passing_folders import sweep

if TYPE_CHECKING:
    from plandocs.building.mending import Mended
    from plandocs.checking.choice import Asked
    from plandocs.loading.inputs import Inputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Mending:
    """What is asked for: to mend, to show what would be mended, or both."""

    fix: bool
    diff: bool
    lang: Language

    def mend(self, spec: str, data: bytes | None, problems: Problems, inputs: Inputs | None, asked: Asked) -> None:
        """Mends one spec; notes what is left, or without ``fix`` what was found."""
        if self.fix and data is not None:
            raise click.BadParameter(word("check.stdin_fixed", self.lang), param_hint="--fix")
        own, path = Problems(), Path(spec)
        if self.fix:
            sweep(path.resolve().parent)  # what a run that was killed left there, also where nothing is to be mended
        written = data if data is not None else _bytes_of(path)
        if written is None or not self.fix:
            examine(path, own, name=spec, data=data, inputs=inputs, asked=asked)
        if written is not None:
            from plandocs.building.mending import mend

            result = mend(path, written, name=spec, inputs=inputs, asked=asked)
            self._use(path, spec, written, result, own)
        problems.extend(own)

    def _use(self, path: Path, name: str, before: bytes, result: Mended, problems: Problems) -> None:
        if self.diff and result.count:
            show("".join(difference(before, result.data, name)), nl=False)
        if not self.fix:
            if result.count:
                say(word("check.fixable", self.lang).format(file=name, count=result.count), err=True)
            return
        problems.extend(result.problems)
        if result.count and is_mended(path, before, result.data, problems):
            say(word("check.fixed", self.lang).format(file=name, count=result.count), err=True)


def _bytes_of(path: Path) -> bytes | None:
    """What a spec holds; None where it cannot be read, which examining it tells."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def difference(before: bytes, after: bytes, name: str) -> list[str]:
    """The lines of a unified diff (khác biệt), with people's numbers hidden."""
    old, new = (data.decode("utf-8").splitlines(keepends=True) for data in (before, after))
    lines = (line.rstrip("\r\n") for line in unified_diff(old, new, f"a/{name}", f"b/{name}"))
    return [f"{one_line(mask(line))}\n" for line in lines]
