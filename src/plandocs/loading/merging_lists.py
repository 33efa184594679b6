"""A list over its base's (gộp danh sách): entries with the same id are one, others come in where they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from plandocs.diagnostics.diagnostic import Problems, Related
from plandocs.sources.located import Entry, Items, Located, Text
from plandocs.vietnamese.similarity import suggestion

_REMOVE, _AFTER, _BEFORE = "remove", "after", "before"
_WORDS = (_REMOVE, _AFTER, _BEFORE)
_BELOW = "sections"
_WHOLE = ("yes", "true", "có", "on")
_NOT_AT_ALL = ("no", "false", "không", "off")

Merge = Callable[[Entry, Entry], Entry]
"""How an entry is merged with the base's of the same id."""


def is_edited(base: Items, spec: Items, problems: Problems, *, deep: bool) -> bool:
    """Whether a list changes its base's entry by entry (sửa từng mục), or stands in place of it.

    It does if each entry has an id or says where it goes, and the base's entries have ids. A list that does so only in
    part is told (PD054).
    """
    marked = [one for one in spec if isinstance(one, Entry) and ("id" in one or _has_words(one))]
    if not marked:
        return False
    known = set(_ids(base, deep=deep))
    meant = [one for one in marked if _has_words(one) or (isinstance(name := one.get("id"), Text) and name in known)]
    if len(marked) < len(spec):
        if meant:
            plain = next(one for one in spec if not any(one is other for other in marked))
            problems.add("PD054", plain.place, related=[Related(meant[0].place, "first")])
        return False
    return bool(known) or any(_has_words(one) for one in marked)


def merged_list(base: Items, spec: Items, merge: Merge, problems: Problems, *, deep: bool) -> Items:
    """The entries of both (danh sách đã gộp): in the base's order, new ones at the end unless they say otherwise.

    With ``deep`` an id is looked for in the sections below as well. Ids that nothing has are noted (PD053), and so are
    those that the spec writes twice (PD055).
    """
    editing = _Editing(_opened(base, deep=deep), merge, problems, deep=deep)
    editing.result.place = spec.place
    for entry in spec:
        if isinstance(entry, Entry):
            editing.take(entry)
    return editing.result


class _Editing:
    """A list that is being changed; it belongs to nobody else."""

    def __init__(self, result: Items, merge: Merge, problems: Problems, *, deep: bool) -> None:
        self.result = result
        self.merge = merge
        self.problems = problems
        self.deep = deep
        self.seen: dict[str, Text] = {}
        self.tails: dict[str, Located] = {}
        """What was last put after an entry, by its id: the next one stands after that."""

    def take(self, entry: Entry) -> None:
        name = entry.get("id")
        if isinstance(name, Text):
            if name in self.seen:
                self.problems.add("PD055", name.place, related=[Related(self.seen[name].place, "first")], id=name)
                return
            self.seen[name] = name
        found = self.find(name) if isinstance(name, Text) else None
        if _is_removal(entry):
            self.remove(entry, found)
        elif found is None:
            self.place(_without_words(entry), entry)
        else:
            self.change(found, entry)

    def remove(self, entry: Entry, found: tuple[Items, int] | None) -> None:
        if found is not None:
            of, position = found
            del of[position]
            return
        name = entry.get("id", entry[_REMOVE])
        self.note_unknown(name if isinstance(name, Text) else Text("", entry.place))

    def change(self, found: tuple[Items, int], entry: Entry) -> None:
        of, position = found
        old = of[position]
        new = self.merge(old, _without_words(entry)) if isinstance(old, Entry) else entry
        if _AFTER in entry or _BEFORE in entry:
            del of[position]
            self.place(new, entry)
        else:
            of[position] = new

    def place(self, new: Entry, entry: Entry) -> None:
        """Puts an entry where it says, or at the end."""
        word = next((one for one in (_AFTER, _BEFORE) if one in entry), None)
        target = entry[word] if word is not None else None
        if not isinstance(target, Text):
            self.result.append(new)
            return
        found = self.find(target)
        if found is None:
            self.note_unknown(target)
            self.result.append(new)
            return
        of, position = found
        if word == _AFTER:
            tail = self.tails.get(target)
            position = next((at for at, one in enumerate(of) if one is tail), position) + 1
            self.tails[target] = new
        of.insert(position, new)

    def find(self, name: str) -> tuple[Items, int] | None:
        """The list in which the entry called ``name`` stands, and where."""
        return next(((of, at) for of, at, known in _entries(self.result, deep=self.deep) if known == name), None)

    def note_unknown(self, name: Text) -> None:
        known = list(_ids(self.result, deep=self.deep))
        self.problems.add("PD053", name.place, id=name, **suggestion(name, known))


def _has_words(entry: Entry) -> bool:
    return any(word in entry for word in _WORDS)


def _is_removal(entry: Entry) -> bool:
    """Whether the whole entry goes; ``remove: [note]`` takes away keys of it."""
    said = entry.get(_REMOVE)
    return isinstance(said, Text) and said.strip().lower() in _WHOLE


def _without_words(entry: Entry) -> Entry:
    kept = Entry(entry.place)
    said = entry.get(_REMOVE)
    takes_keys = said is not None and not (isinstance(said, Text) and said.strip().lower() in _NOT_AT_ALL)
    words = (_AFTER, _BEFORE) if takes_keys else _WORDS
    kept.update({key: value for key, value in entry.items() if key not in words})
    kept.key_places = {key: place for key, place in entry.key_places.items() if key not in words}
    return kept


def _ids(items: Items, *, deep: bool) -> Iterator[str]:
    return (name for _, _, name in _entries(items, deep=deep))


def _entries(items: Items, *, deep: bool) -> Iterator[tuple[Items, int, str]]:
    """Entries that have ids: the list, the position, the id."""
    for position, entry in enumerate(items):
        if not isinstance(entry, Entry):
            continue
        name, below = entry.get("id"), entry.get(_BELOW)
        if isinstance(name, Text):
            yield items, position, str(name)
        if deep and isinstance(below, Items):
            yield from _entries(below, deep=True)


def _opened(items: Items, *, deep: bool) -> Items:
    """A copy of a list, and of the lists of sections below, that may be changed."""
    result = Items(items.place)
    for entry in items:
        below = entry.get(_BELOW) if isinstance(entry, Entry) else None
        if deep and isinstance(entry, Entry) and isinstance(below, Items):
            own = Entry(entry.place)
            own.update(entry)
            own.key_places = dict(entry.key_places)
            own[_BELOW] = _opened(below, deep=True)
            result.append(own)
        else:
            result.append(entry)
    return result
