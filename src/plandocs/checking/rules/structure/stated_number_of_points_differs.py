"""As many points follow as are announced (số ý nêu trước): "04 nhiệm vụ sau:" and four of them."""

from __future__ import annotations

import re

from plandocs.checking.readers.containers import Container, containers
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems
from plandocs.diagnostics.place import Place
from plandocs.document.blocks import Block, ListItem, Paragraph, Section
from plandocs.document.inlines import text_of

_THINGS = (
    "nhóm nhiệm vụ|nhóm giải pháp|nhiệm vụ|giải pháp|nội dung|chuyên đề|phần|bước|nguyên tắc|yêu cầu|nhóm|chương trình"
)
_STATED = re.compile(rf"(?<![\w/.,–-])(?<![-–] )(?<!đến )(?P<count>\d{{1,2}}) (?:{_THINGS})(?!\w)")
_LEADS_ON = re.compile(r":\s*$")
_FEWEST = 2


def check(subject: Subject, problems: Problems) -> None:
    """Compares what a paragraph, a point or a heading announces with the points right behind or below it."""
    for container in subject.once(containers):
        for at, block in enumerate(container.blocks):
            if isinstance(block, Paragraph):
                _compare(text_of(block.content), _behind(container, at), block.origin.place, problems)
            elif isinstance(block, ListItem) and block.children:
                _compare(text_of(block.content), _marked(block.children), block.origin.place, problems)


def _compare(text: str, count: int, place: Place, problems: Problems) -> None:
    """Notes a number that differs; none where several are announced, or nothing follows."""
    if count < _FEWEST or not _LEADS_ON.search(text):
        return
    last = re.split(r"[.;] ", text)[-1]
    stated = list(_STATED.finditer(last))
    if len(stated) == 1 and int(stated[0]["count"]) != count:
        problems.add("PD582", place, found=stated[0][0], count=count)


def _behind(container: Container, at: int) -> int:
    """The points that follow a paragraph until the next one: points or sections, whichever come first."""
    following = container.blocks[at + 1 :]
    kind = type(following[0]) if following else None
    if kind not in (ListItem, Section):
        return 0
    count = 0
    for block in following:
        if not isinstance(block, kind):
            break
        count += 1
    return count


def _marked(blocks: tuple[Block, ...]) -> int:
    return sum(isinstance(block, ListItem) for block in blocks)


RULE = Rule(("PD582",), check, Sureness.LIKELY)
