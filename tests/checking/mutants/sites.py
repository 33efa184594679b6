"""Where things stand in the text of a spec (chỗ trong bản đặc tả), read by a YAML reader that is not ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import yaml

Path = tuple[str | int, ...]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The same reader in C, where there is one: thousands of texts are read."""
_EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|'[^']*'")
_PROSE = re.compile(
    r"goals\.(purposes|requirements|viewpoints|general)(\.\d+)?(\.text|\.items\.\d+)?"
    r"|targets\.\d+\.(text|result|who)"
    r"|(sending|programmes)\.\d+\.(content|note|topics\.\d+)"
    r"|tasks\.\d+\.content|milestones\.\d+\.content"
    r"|audiences\.\w+(\.name)?"
    r"|budget\.(sources|statements)(\.\d+)?"
    r"|training\.years\.\d+\.text(\.\d+)?"
    r"|responsibilities\.\d+\.(intro|duties(\.\d+(\.text|\.items\.\d+)?)?)"
    r"|outline\.(replace\.)?(\d+\.)(sections\.\d+\.)*content(\.\d+)?(\.items\.\d+(\.text)?)?"
    r"|opening|closing\.text"
)
_FEWEST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Site:
    """A value of a spec: its path, where it begins and ends in the text, and what it says if it is a scalar."""

    path: Path
    begin: int
    end: int
    value: str | None
    style: str | None
    in_flow: bool
    """Whether it stands between braces or brackets, where commas part values."""

    @property
    def where(self) -> str:
        """The path as one word, with dots between its steps."""
        return ".".join(str(step) for step in self.path)


@dataclass(frozen=True)
class Spec:
    """The text of a spec and its values, in the order in which they stand."""

    text: str
    sites: tuple[Site, ...]

    def scalars(self, pattern: str) -> list[Site]:
        """The scalars whose whole path fits a pattern."""
        return [one for one in self.sites if one.value is not None and re.fullmatch(pattern, one.where)]

    def values(self, pattern: str) -> list[Site]:
        """Scalars, lists and groups of keys whose whole path fits a pattern."""
        return [one for one in self.sites if re.fullmatch(pattern, one.where)]

    def said(self, pattern: str) -> str:
        """What the first scalar that fits says; nothing if there is none."""
        found = self.scalars(pattern)
        return found[0].value or "" if found else ""

    def prose(self) -> list[Site]:
        """The texts that an author wrote in words of his own."""
        return [one for one in self.scalars(_PROSE.pattern) if len((one.value or "").split()) >= _FEWEST_WORDS]

    def line(self, offset: int) -> int:
        """The line in which an offset stands."""
        return self.text.count("\n", 0, offset) + 1

    def raw(self, site: Site) -> str:
        """A value as it is typed."""
        return self.text[site.begin : site.end]

    def found_in(self, site: Site, pattern: str) -> Iterator[tuple[int, int, str]]:
        """Where a pattern is found in the words of a value, expressions and quotes left out: begin, end, words."""
        raw = self.raw(site)
        hidden = [found.span() for found in _EXPRESSION.finditer(raw)]
        if site.style not in {'"', "'"}:
            hidden += [found.span() for found in _QUOTED.finditer(raw)]
        first = raw.find("\n") + 1 if site.style in {">", "|"} else 0
        for found in re.finditer(pattern, raw):
            begin, end = found.span()
            if begin >= first and not any(begin < there[1] and there[0] < end for there in hidden):
                yield site.begin + begin, site.begin + end, found[0]

    def lines_of(self, site: Site) -> tuple[int, int]:
        """The whole lines that an entry of a list, or of a group of keys, takes: from which offset to which."""
        begin = self.text.rfind("\n", 0, site.begin) + 1
        last = self.text.rfind("\n", 0, max(site.end - 1, site.begin + 1))
        written = self.text[site.begin : site.end].rstrip()
        end = self.text.find("\n", site.begin + len(written))
        return begin, max(end, last) + 1 if end >= 0 else len(self.text)


@lru_cache(maxsize=8)
def read(text: str) -> Spec:
    """The values of a spec's text; a YAML error if it cannot be read."""
    node = yaml.compose(text, Loader=_LOADER)
    return Spec(text, tuple(_walked(node, (), in_flow=False)) if node is not None else ())


def _walked(node: yaml.Node, path: Path, *, in_flow: bool) -> Iterator[Site]:
    begin, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.ScalarNode):
        yield Site(path, begin, end, node.value, node.style or None, in_flow)
        return
    yield Site(path, begin, end, None, None, in_flow)
    inside = in_flow or bool(getattr(node, "flow_style", False))
    if isinstance(node, yaml.SequenceNode):
        for number, one in enumerate(node.value):
            yield from _walked(one, (*path, number), in_flow=inside)
    elif isinstance(node, yaml.MappingNode):
        for key, one in node.value:
            yield from _walked(one, (*path, str(key.value)), in_flow=inside)
