"""A document is cited in full first, and short after that (viện dẫn gọn trước khi viện dẫn đầy đủ)."""

from __future__ import annotations

from plandocs.checking.readers.passages import passages
from plandocs.checking.readers.typed_mentions import TypedMention, typed_mentions
from plandocs.checking.rule import Rule, Sureness
from plandocs.checking.subject import Subject
from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.diagnostics.place import Step
from plandocs.registers.laws import bare_number

Path = tuple[Step, ...]
_TITLES = (("title",), ("subject",))
"""The title is no mention: a legal basis comes below it."""


def check(subject: Subject, problems: Problems) -> None:
    """Looks for a full mention, typed by hand, in a paragraph below a short one; ``cite`` does it by itself."""
    mentions = subject.once(typed_mentions)
    if not mentions:
        return
    known = {bare_number(one.number) for one in subject.plan.references.values() if one.number is not None}
    order = _order(subject)
    short: dict[str, tuple[int, TypedMention]] = {}
    for position, one in sorted(((_position(one, order), one) for one in mentions), key=lambda pair: pair[0]):
        number = bare_number(one.mention.number.words)
        if number in known or position < 0:
            continue
        if one.mention.date is None and one.mention.issuer is None:
            short.setdefault(number, (position, one))
            continue
        known.add(number)
        above = short.get(number)
        if above is not None and above[0] < position:
            first, words = above[1], above[1].mention.number
            full = Related(one.place(one.mention.number), "cited_in_full")
            problems.add("PD313", first.place(words), related=[full], number=words.words)


def _order(subject: Subject) -> dict[Path, int]:
    """Where the text of each key comes in the document; footnotes belong to the text that holds them."""
    order: dict[Path, int] = {}
    for position, passage in enumerate(subject.once(passages)):
        order.setdefault(passage.origin.place.path, position)
    return order


def _position(one: TypedMention, order: dict[Path, int]) -> int:
    """The place of a mention in the document; -1 where its text is not printed on its own."""
    path = one.typed.text.place.path
    if path[:1] in _TITLES:
        return -1
    return order.get(path, order.get(path[:-1], -1))


RULE = Rule(("PD313",), check, Sureness.LIKELY)
